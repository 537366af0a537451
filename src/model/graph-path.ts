import { graphSteps } from "./mapping.ts";
import { nearest } from "./nearest.ts";
import { graphProperties, isCrossTenantKind, typeOfKind } from "./properties.ts";
import type { ResourceKind } from "./resource.ts";

/**
 * Why a path below an object of `kind` is none of Graph's: a clause with the nearest right word; undefined when it is
 * one. Of the kinds whose lists of properties grow often, only what is nearly a known property is wrong.
 */
export function graphPathFault(kind: ResourceKind, path: string): string | undefined {
  const isWhollyKnown = isCrossTenantKind(kind);
  let type: string | null = typeOfKind(kind);
  let before = "";
  for (const step of graphSteps(path)) {
    if (type === "crossTenantAccessPolicyTarget") return `${before} is a list: give it the path of the ids, with targetType`;
    const known: ReadonlyMap<string, string | null> | undefined = type === null ? undefined : graphProperties.get(type);
    if (known === undefined) return isWhollyKnown ? `${before} has no properties` : undefined;
    const next: string | null | undefined = known.get(step);
    if (next === undefined) {
      if (step.includes("@")) return undefined;
      const meant = nearest(step, [...known.keys()]);
      if (meant === undefined && !isWhollyKnown) return undefined;
      return `unknown property "${step}" of ${String(type)}${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
    }
    type = next;
    before = step;
  }
  return undefined;
}
