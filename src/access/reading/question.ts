import { definedStrengths, readStrength } from "../../model/conditional-access/strengths.ts";
import type { Tenant } from "../../model/tenant.ts";
import { isUndetermined, undetermined, type Undetermined } from "../../model/undetermined.ts";
import type { AccessQuestion } from "../access.ts";
import type { Left } from "./conditions.ts";
import { isAmong, isMultifactor } from "./methods.ts";

/** The sign-ins that a question is about: those that prove less than it says. Undetermined where it is not known what that is. */
export function askedOf({ kind, strength, platform }: AccessQuestion, tenant: Tenant): readonly Left[] | Undetermined {
  const from: readonly Left[] = platform === undefined ? [] : [{ name: "platform", holds: (each) => each === platform }];
  if (kind === "reach") return from;
  if (kind === "noMfa") return [...from, { name: "methods", holds: (methods) => !isMultifactor(methods) }];
  if (kind === "noManagedDevice") return [...from, { name: "device", holds: (device) => device === "unknown" || device === "registered" }];
  const read = readStrength({ id: strength ?? "" }, definedStrengths(tenant.all("authenticationStrengthPolicy")));
  const combinations = read === undefined || isUndetermined(read) ? read : read.combinations;
  if (combinations === undefined || isUndetermined(combinations)) return undetermined("the authentication strength that is asked for is not in the input", ["authenticationStrengthPolicy"]);
  const isStrong = isAmong(combinations);
  return [...from, { name: "methods", holds: (methods) => !isStrong(methods) }];
}
