import { explicitBlocks } from "../model/explicit.ts";
import { ownHalf } from "../model/own-side.ts";
import { Place } from "../model/place.ts";
import { targetTypeOf } from "../model/reach.ts";
import type { JsonObject } from "../model/resource.ts";
import { isGuid } from "../model/well-known.ts";
import { keepIds, type LookupQuestion } from "./lookups.ts";
import { liveLookups } from "./resources.ts";

/** Ids in lower case that settings list as targets of our side. */
export interface OwnTargets {
  readonly groups: ReadonlySet<string>;
  readonly users: ReadonlySet<string>;
  /** By appId. */
  readonly applications: ReadonlySet<string>;
}

/** The most ids that Graph takes in one filter. */
const mostInFilter = 15;

/** The targets of our side in the default and the partners. Without a type, one can be a user or a group. */
export function ownTargets(policies: readonly JsonObject[]): OwnTargets {
  const [groups, users, applications] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const policy of policies) {
    for (const { shape, halves } of explicitBlocks(policy, Place.root(""))) {
      const own = halves.filter(({ kind }) => kind === ownHalf[shape.name]);
      for (const { kind, targets } of own) {
        for (const { target, targetType } of targets) {
          const id = typeof target === "string" ? target.trim().toLowerCase() : "";
          const type = targetTypeOf(targetType);
          if (!isGuid(id)) continue;
          if (kind === "applications") applications.add(id);
          if (kind === "users" && type !== "user") groups.add(id);
          if (kind === "users" && type !== "group") users.add(id);
        }
      }
    }
  }
  return { groups, users, applications };
}

/** Asks which of the ids the directory has, fifteen at a time. */
export function targetQuestions(of: Exclude<keyof typeof liveLookups, "tenants">, ids: Iterable<string>): readonly LookupQuestion[] {
  const { path, property } = liveLookups[of];
  const sorted = [...ids].sort();
  const select = property === "id" ? ["id"] : ["id", property];
  const questions: LookupQuestion[] = [];
  for (let start = 0; start < sorted.length; start += mostInFilter) {
    const some = sorted.slice(start, start + mostInFilter).map((id) => `'${id}'`);
    questions.push({ id: String(questions.length + 1), url: `${path}?$filter=${property} in (${some.join(",")})&$select=${select.join(",")}`, keep: keepIds(select) });
  }
  return questions;
}
