import { Option, type Command } from "commander";
import type { AccessQuestion, Target } from "../access/access.ts";
import { ConfigError } from "../lint/errors.ts";
import { externalUserTypes, type ExternalUserType } from "../model/conditional-access/external-users.ts";
import type { AccessResult } from "../tasks/access.ts";
import { strengthId } from "./exposure.ts";
import { tellInputFaults } from "./input-faults.ts";
import { inputOf, takeInput, type InputFlags } from "./input-flags.ts";
import { newCommand } from "./new-command.ts";
import { pageWidth } from "./output.ts";

interface Flags extends InputFlags {
  readonly tenant: string;
  readonly type: ExternalUserType;
  readonly app: string;
  readonly platform?: (typeof platforms)[number];
  readonly strength?: string;
  readonly format: "text" | "json";
}

const platforms = ["windows", "macOS", "iOS", "android", "linux", "windowsPhone"] as const;

/** `xtaplint access`. */
export function accessCommand(): Command {
  return takeInput(newCommand("access", "Answers whether somebody from outside reaches an application and what they must prove, with the lines that decide."))
    .requiredOption("--tenant <id>", "their home: a tenant id, any (other tenant), none (no Entra tenant), or own (a local guest)")
    .addOption(new Option("--type <type>", "what they are here").choices(externalUserTypes).makeOptionMandatory())
    .requiredOption("--app <id>", "the application's id, any, Office365, MicrosoftAdminPortals, a user action's urn, or an authentication context such as c1")
    .addOption(new Option("--platform <name>", "only sign-ins from this platform").choices(platforms))
    .option("--strength <id>", "also ask for weaker methods than this authentication strength: mfa, passwordless, phishing-resistant, or an id")
    .addOption(new Option("--format <name>", "how to write it").choices(["text", "json"]).default("text"))
    .action(async (paths: string[], flags: Flags) => {
      const home = homeOf(flags.tenant, flags.type);
      const { readAccess } = await import("../tasks/access.ts");
      const { strength, platform } = flags;
      const weaker = strength === undefined ? [] : [{ kind: "weakerThan" as const, strength: strengthId(strength) }];
      const questions: readonly AccessQuestion[] = [{ kind: "reach" }, { kind: "noMfa" }, { kind: "noManagedDevice" }, ...weaker];
      const result = await readAccess(inputOf(paths, flags), {
        who: { home, userType: flags.type },
        target: targetOf(flags.app),
        questions: questions.map((question) => ({ ...question, ...(platform && { platform }) })),
      });
      if (result.reports.length > 0) process.stdout.write(await written(result, flags));
      tellInputFaults(result);
    });
}

async function written({ reports, isSeveral }: AccessResult, { format }: Flags): Promise<string> {
  const { accessJson, accessTenantsJson, accessText } = await import("../report/access.ts");
  if (format === "json") return isSeveral ? accessTenantsJson(reports) : reports.map(accessJson).join("");
  return reports.map((report) => accessText(report, pageWidth())).join("\n");
}

/** @throws ConfigError where nobody of the type comes from there. */
function homeOf(tenant: string, type: ExternalUserType): string {
  const home = tenant.trim().toLowerCase();
  if (!/^(?:any|none|own|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(home)) throw new ConfigError([`--tenant ${JSON.stringify(tenant)} is no tenant: write a tenant id, any, none or own.`]);
  const isPossible = home === "own" ? type === "internalGuest" : home === "none" ? type === "b2bCollaborationGuest" || type === "otherExternalUser" : type !== "internalGuest";
  if (!isPossible) throw new ConfigError([`Nobody of type ${type} comes from --tenant ${home}: local guests come from own, and only b2bCollaborationGuest and otherExternalUser from none.`]);
  return home;
}

function targetOf(app: string): Target {
  const id = app.trim();
  if (/^urn:/i.test(id)) return { kind: "userAction", id: id.toLowerCase() };
  if (/^c\d{1,2}$/i.test(id)) return { kind: "authenticationContext", id: id.toLowerCase() };
  const word = ["any", "Office365", "MicrosoftAdminPortals", "AllMicrosoftApps", "baselineScopes"].find((each) => each.toLowerCase() === id.toLowerCase());
  return { kind: "application", id: word ?? id.toLowerCase() };
}
