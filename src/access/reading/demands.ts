import type { Control } from "../../model/conditional-access/controls.ts";
import type { Claims } from "../../model/conditional-access/homes.ts";
import type { Policy } from "../../model/conditional-access/policy.ts";
import { isUndetermined } from "../../model/undetermined.ts";
import { isAmong, isMultifactor, type MethodSource } from "./methods.ts";
import type { Person } from "./origins.ts";
import type { Reading } from "./reading.ts";

/** One thing that is asked for: of the methods, of the device, or to have done something; nobody does it, or everybody. */
export type Demand =
  | { readonly name: "methods" | "device"; readonly suffices: (value: string) => boolean }
  | { readonly capability: string }
  | "nobody"
  | "everybody";

/** What a policy asks of somebody: all of it, or one of it. */
export interface Demands {
  readonly isAll: boolean;
  readonly list: readonly Demand[];
}

export function readDemands({ grant }: Policy, person: Person, reading: Reading): Demands {
  const blocked: readonly Demand[] = grant.blocks === true ? ["nobody"] : [];
  const list = [...blocked, ...grant.controls.flatMap((control) => demandsOf(control, person, reading))];
  return { isAll: list.length > 1 && reading.settle(grant.isAnd, true), list };
}

/** What a control asks for, one by one. */
function demandsOf(control: Control, { userType, home }: Person, reading: Reading): readonly Demand[] {
  const accepted = (ids: readonly string[]): readonly Demand[] =>
    userType === "b2bDirectConnectUser" ? [reading.isStrict("A3") ? "nobody" : "everybody"] : ids.map((capability) => ({ capability }));
  switch (control.kind) {
    case "mfa":
      return [{ name: "methods", suffices: isMultifactor }];
    case "strength": {
      // Only who signs in with Entra ID can be asked for a strength; local guests do.
      if (home === "none") return [reading.isStrict("A2") ? "nobody" : "everybody"];
      const { combinations } = control.strength;
      if (isUndetermined(combinations)) return [reading.settle(combinations, true) ? "nobody" : "everybody"];
      return [{ name: "methods", suffices: isAmong(combinations) }];
    }
    case "device":
      return [{ name: "device", suffices: (device) => device.split("+").includes(control.claim) }];
    case "unsupported":
      return [userType === "internalGuest" ? { capability: control.word } : "nobody"];
    case "terms":
      return accepted(control.ids);
    case "unknown":
    case "gap":
      if (control.kind === "unknown" && control.factors !== undefined) return accepted(control.factors);
      return [reading.settle(control.reason, true) ? "nobody" : "everybody"];
  }
}

/** Where somebody's methods come from. */
export function methodSource({ userType, origin: { claims } }: Person, reading: Reading): MethodSource {
  if (userType === "internalGuest") return "all";
  const isTrusted = userType === "serviceProvider" ? !reading.isStrict("A4") : reading.settle(claims.mfa, false);
  if (isTrusted) return "home";
  return userType === "b2bDirectConnectUser" ? "firstFactor" : "here";
}

/** Whether this tenant can see a device of somebody from another one. */
export function deviceSight(claims: Claims, reading: Reading): (device: string) => boolean {
  const seen = new Set(["unknown"]);
  if (reading.settle(claims.compliant, false)) seen.add("compliant");
  if (reading.settle(claims.hybrid, false)) seen.add("hybrid");
  return (device) => (device === "registered" ? seen.size > 1 : device.split("+").every((claim) => seen.has(claim)));
}
