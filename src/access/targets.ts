import { rightsManagement } from "../model/well-known.ts";
import type { Target } from "./access.ts";

const office: ReadonlyMap<string, string> = new Map([
  ["00000002-0000-0ff1-ce00-000000000000", "Exchange Online"],
  ["00000003-0000-0ff1-ce00-000000000000", "SharePoint Online"],
  ["00000004-0000-0ff1-ce00-000000000000", "Skype for Business Online"],
  ["00000005-0000-0ff1-ce00-000000000000", "Viva Engage"],
  ["cc15fd57-2c6c-4117-a88c-83b1d56b4bbe", "Microsoft Teams"],
  ["09abbdfd-ed23-44ee-a2d9-a627aa1c90f3", "Planner"],
  ["c9a559d2-7aab-4f13-a6ed-e7e9c52aec87", "Microsoft Forms"],
  ["4765445b-32c6-49b0-83e6-1d93765276ca", "Office home"],
]);

const adminPortals: ReadonlyMap<string, string> = new Map([
  ["c44b4083-3bb0-49c1-b47d-974e53cbdf3c", "Azure portal"],
  ["00000006-0000-0ff1-ce00-000000000000", "Microsoft 365 admin centre"],
  ["80ccca67-54bd-44ab-8625-4b79c4dc7775", "Microsoft Defender portal"],
]);

/** Applications that a policy can name as a group, by its word in lower case. A partial list of 2026: Microsoft extends it. */
const groups: Readonly<Record<string, ReadonlyMap<string, string>>> = { office365: office, microsoftadminportals: adminPortals };

/** Windows Azure Service Management API, which security defaults guard. */
export const azureManagement = "797f4846-ba00-4fd7-ba43-dac1f8f63013";

/** What well-known applications are called, by id. */
export const applicationNames: ReadonlyMap<string, string> = new Map([...office, ...adminPortals, [azureManagement, "Azure management"], [rightsManagement, "Azure Rights Management"]]);

/** Applications that no list names, one for each group and one for none. */
export const unnamed: readonly Target[] = ["any", "Office365", "MicrosoftAdminPortals", "AllMicrosoftApps"].map((id) => ({ kind: "application", id }));

/** What stands for the directory's own data where a policy for all applications leaves some out (assumption A8). */
export const baselineScopes: Target = { kind: "application", id: "baselineScopes" };

export const userActions: readonly Target[] = ["urn:user:registersecurityinfo", "urn:user:registerdevice"].map((id) => ({ kind: "userAction", id }));

const microsofts = /^(?:0000000[0-9a-f]|000000[0-9a-f]{2})-0000-(?:0000-c000|0ff1-ce00)-000000000000$/;

const known = new WeakMap<Target, ReadonlySet<string>>();

/** The words that mean a target in a list, in lower case: its own, and those of its groups. */
export function namesOf(target: Target): ReadonlySet<string> {
  const names = known.get(target) ?? readNames(target);
  known.set(target, names);
  return names;
}

function readNames({ kind, id }: Target): ReadonlySet<string> {
  const own = id.toLowerCase();
  if (kind !== "application") return new Set([own]);
  if (own === "any" || own === "baselinescopes") return new Set();
  const holding = Object.keys(groups).filter((group) => group === own || groups[group]?.has(own) === true);
  const isMicrosofts = holding.length > 0 || own === "allmicrosoftapps" || own === azureManagement || microsofts.test(own);
  return new Set([own, ...holding, ...(isMicrosofts ? ["allmicrosoftapps"] : [])]);
}

/** The words of groups, in lower case. */
export const groupWords: ReadonlySet<string> = new Set([...Object.keys(groups), "allmicrosoftapps"]);
