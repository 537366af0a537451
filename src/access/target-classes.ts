import { wordsIn } from "../model/conditional-access/words.ts";
import { isObject, valueIn } from "../model/json.ts";
import { isUndetermined } from "../model/undetermined.ts";
import { isGuid } from "../model/well-known.ts";
import type { Target, TargetClass } from "./access.ts";
import type { Compiler } from "./core/compile.ts";
import type { Origins } from "./reading/origins.ts";
import { Reading } from "./reading/reading.ts";
import { azureManagement, baselineScopes, namesOf, unnamed, userActions } from "./targets.ts";

/** Everything that somebody can want, put together where nothing makes a difference. */
export function targetClasses(compiler: Compiler, origins: Origins, further: readonly string[]): readonly TargetClass[] {
  const applications = new Set(further.map((id) => id.trim().toLowerCase()));
  const contexts = new Set<string>();
  const halves = new Set<ReadonlySet<string>>();
  for (const { who } of origins.classes()) {
    const { collaboration, directConnect } = origins.of(who.home);
    for (const setting of [collaboration, directConnect]) if (!isUndetermined(setting) && setting.applications) halves.add(setting.applications.targets);
  }
  for (const half of halves) for (const target of half) if (isGuid(target)) applications.add(target);
  let hasHole = false;
  for (const { conditions, policy } of compiler.rules.list) {
    const written = valueIn(conditions, "applications");
    if (isUndetermined(policy.applications) || !isObject(written)) continue;
    const { include, exclude } = policy.applications;
    for (const id of [...include.known, ...exclude.known]) if (isGuid(id)) applications.add(id);
    hasHole ||= include.known.has("all") && [...exclude.known].some((id) => id !== "none");
    for (const id of wordsIn(written, "includeAuthenticationContextClassReferences").known) contexts.add(id);
  }
  if (compiler.defaults !== false) applications.add(azureManagement);
  const all: readonly Target[] = [
    ...unnamed,
    ...[...applications].sort().map((id): Target => ({ kind: "application", id })),
    ...(hasHole ? [baselineScopes] : []),
    ...userActions,
    ...[...contexts].sort().map((id): Target => ({ kind: "authenticationContext", id })),
  ];
  const listing = [...halves];
  const classes = new Map<string, { readonly target: Target; readonly ids: string[] }>();
  for (const target of all) {
    const names = namesOf(target);
    const scopes = [true, false].flatMap((deniesMost) => compiler.rules.targetScopes(target, new Reading(deniesMost)).values);
    const isListed = target.kind === "application" ? listing.map((half) => [...half].some((each) => names.has(each.toLowerCase()))) : [];
    const alone = target === baselineScopes || target.id === azureManagement;
    const key = JSON.stringify([target.kind, alone && target.id, names.has("office365"), scopes, isListed]);
    const before = classes.get(key);
    if (before === undefined) classes.set(key, { target, ids: [target.id] });
    else before.ids.push(target.id);
  }
  return [...classes.values()];
}
