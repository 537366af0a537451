import type { Control } from "../model/conditional-access/controls.ts";
import type { Claims } from "../model/conditional-access/homes.ts";
import type { Policy } from "../model/conditional-access/policy.ts";
import { isUndetermined } from "../model/undetermined.ts";
import type { Atoms } from "./atoms.ts";
import { conjoin, type Box, type Literal } from "./boxes.ts";
import type { Alternatives } from "./conditions.ts";
import { canonicalCombination, canUse, isMultifactor, type MethodSource } from "./methods.ts";
import type { Person } from "./origins.ts";
import type { Reading } from "./reading.ts";

/** The sign-ins of somebody that a policy denies where it applies: they leave undone what it asks for. */
export function unsatisfied({ grant }: Policy, person: Person, atoms: Atoms, reading: Reading): Alternatives {
  const undone = [...(grant.blocks === true ? [never] : []), ...grant.controls.flatMap((control) => notMet(control, person, atoms, reading))];
  const possible = undone.filter((each) => each !== undefined);
  if (undone.length > 1 && reading.settle(grant.isAnd, true)) return possible;
  if (undone.length === 0 || possible.length < undone.length) return [];
  const none = conjoin(possible.flat());
  return none === undefined ? [] : [none];
}

/** Nobody meets it. */
const never: readonly Literal[] = [];

/** The sign-ins that do not meet a control, one conjunction for each thing that it asks for; undefined where all do. */
function notMet(control: Control, { userType, home }: Person, atoms: Atoms, reading: Reading): (readonly Literal[] | undefined)[] {
  const lacks = (id: string): readonly Literal[] => [atoms.flag("capabilities", id, false)];
  const accepted = (ids: readonly string[]): (readonly Literal[] | undefined)[] =>
    userType === "b2bDirectConnectUser" ? [reading.isStrict("A3") ? never : undefined] : ids.map(lacks);
  switch (control.kind) {
    case "mfa":
      return [[atoms.where("methods", (methods) => !isMultifactor(methods))]];
    case "strength": {
      // Only who signs in with Entra ID can be asked for a strength; local guests do.
      if (home === "none") return [reading.isStrict("A2") ? never : undefined];
      const { combinations } = control.strength;
      if (isUndetermined(combinations)) return [reading.settle(combinations, true) ? never : undefined];
      return [[outside(combinations, atoms)]];
    }
    case "device":
      return [[atoms.where("device", (device) => !device.split("+").includes(control.claim))]];
    case "unsupported":
      return [userType === "internalGuest" ? lacks(control.word) : never];
    case "terms":
      return accepted(control.ids);
    case "unknown":
    case "gap":
      if (control.kind === "unknown" && control.factors !== undefined) return accepted(control.factors);
      return [reading.settle(control.reason, true) ? never : undefined];
  }
}

/** The combinations that are not among those given. */
export function outside(combinations: readonly string[], atoms: Atoms): Literal {
  const allowed = new Set(combinations.map(canonicalCombination));
  return atoms.where("methods", (methods) => !allowed.has(canonicalCombination(methods)));
}

/** What no sign-in of somebody can be, whatever the policies say. */
export function impossible({ userType, origin: { claims } }: Person, atoms: Atoms, reading: Reading): readonly Box[] {
  const legacy = atoms.where("clientApp", (client) => client === "exchangeActiveSync" || client === "other");
  const withDevice = atoms.where("device", (device) => device !== "unknown");
  const deviceCode = atoms.where("authenticationFlow", (flow) => flow === "deviceCodeFlow");
  const box = (fixed: string, ...literals: readonly Literal[]): Box => ({ source: { fixed }, literals });
  const source = methodSource(userType, claims, reading);
  const boxes = [
    box("legacy clients use a password alone", legacy, atoms.where("methods", (methods) => methods !== "password")),
    box("legacy clients pass no device on", legacy, withDevice),
    box("legacy clients use no other flow", legacy, atoms.where("authenticationFlow", (flow) => flow !== "none")),
    box("device code flow passes no device on", deviceCode, withDevice),
    box("methods of external users", atoms.where("methods", (methods) => !canUse(methods, source))),
  ];
  if (userType === "b2bDirectConnectUser") boxes.push(box("direct connect needs a modern client", legacy));
  if (userType === "internalGuest") return boxes;
  const seen = new Set(["unknown"]);
  if (reading.settle(claims.compliant, false)) seen.add("compliant");
  if (reading.settle(claims.hybrid, false)) seen.add("hybrid");
  const isSeen = (device: string): boolean => (device === "registered" ? seen.size > 1 : device.split("+").every((claim) => seen.has(claim)));
  return [...boxes, box("devices of tenants that are not trusted", atoms.where("device", (device) => !isSeen(device)))];
}

function methodSource(userType: Person["userType"], claims: Claims, reading: Reading): MethodSource {
  if (userType === "internalGuest") return "all";
  const isTrusted = userType === "serviceProvider" ? !reading.isStrict("A4") : reading.settle(claims.mfa, false);
  if (isTrusted) return "home";
  return userType === "b2bDirectConnectUser" ? "firstFactor" : "here";
}
