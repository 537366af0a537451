import { definedStrengths, readStrength } from "../../model/conditional-access/strengths.ts";
import type { Tenant } from "../../model/tenant.ts";
import { isUndetermined, undetermined, type Undetermined } from "../../model/undetermined.ts";
import type { AccessQuestion } from "../access.ts";
import type { Left } from "./conditions.ts";
import { isFamily, isPlain, type Family } from "./dimensions.ts";
import { isAmong, isMultifactor } from "./methods.ts";

/** The sign-ins that a question is about. */
export interface Asked {
  readonly values: readonly Left[];
  /** Ids of families that hold, or do not. */
  readonly flags: readonly { readonly family: Family; readonly id: string; readonly holds: boolean }[];
  /** Whether an id of a family does not hold because only others may. */
  readonly isOut: (family: string, id: string) => boolean;
}

/** The sign-ins that a question is about: those that prove less than it says. Undetermined where it is not known what that is. */
export function askedOf(question: AccessQuestion, tenant: Tenant): Asked | Undetermined {
  const values = proof(question, tenant);
  if (isUndetermined(values)) return values;
  const { within = [] } = question;
  const named = new Set(within.map(({ dimension, id }) => `${dimension} ${id ?? ""}`));
  return {
    values: [...values, ...within.flatMap(({ dimension, values: kept }) => (isPlain(dimension) ? { name: dimension, holds: (each: string) => kept.includes(each) } : []))],
    flags: within.flatMap(({ dimension, id, values: kept }) => (isFamily(dimension) && id !== undefined ? { family: dimension, id, holds: kept.includes("true") } : [])),
    isOut: (family, id) => named.has(`${family} `) && !named.has(`${family} ${id}`),
  };
}

function proof({ kind, strength, platform }: AccessQuestion, tenant: Tenant): readonly Left[] | Undetermined {
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
