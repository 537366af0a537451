import type { BlockReading } from "./access.ts";
import { noDefault } from "./effective.ts";
import type { ExplicitBlock } from "./explicit.ts";
import { member, valueIn } from "./json.ts";
import type { Located } from "./located.ts";
import type { Place } from "./place.ts";
import type { Dimension, DimensionReach } from "./reach.ts";
import type { JsonObject } from "./resource.ts";
import type { Tenant } from "./tenant.ts";
import { trustClaims, type ExplicitTrust, type Trust } from "./trust.ts";
import { isUndetermined, type Undetermined } from "./undetermined.ts";

/** A setting that a partner states instead of leaving it to the default. */
export interface Override extends Located {
  /** What the admin centre calls it. */
  readonly title: string;
  /** Undetermined where what stands there may be null, which would state nothing. */
  readonly isStated: true | Undetermined;
  /** Whether it means what the default means. */
  readonly equalsDefault: boolean | Undetermined;
}

/** The settings that a partner itself states, each compared with the default by meaning. */
export function partnerOverrides(
  partner: JsonObject,
  place: Place,
  own: Trust & { readonly explicitBlocks: readonly ExplicitBlock[]; readonly explicitTrust: ExplicitTrust | undefined | Undetermined },
  tenant: Tenant,
): readonly Override[] {
  const { explicitTrust } = own;
  const overrides = own.explicitBlocks.map(({ shape, place: node, reading, isStated }): Override => {
    const inherited = tenant.access[shape.name];
    const equalsDefault = isUndetermined(reading)
      ? reading
      : isUndetermined(inherited)
        ? inherited
        : grantTheSame(reading, inherited.reading);
    return { place: node, setting: shape.name, title: shape.title, isStated, equalsDefault };
  });
  const trust = member(partner, "inboundTrust");
  if (explicitTrust !== undefined && trust !== undefined) {
    const equalsDefault = trustTheSame(own, tenant.defaultTrust);
    const isStated = isUndetermined(explicitTrust) ? explicitTrust : true;
    overrides.push({ place: place.at(trust.key), setting: "inboundTrust", title: "Trust settings", isStated, equalsDefault });
  }
  const name = "blockServiceProviderOutboundAccess";
  const stated = member(partner, name);
  if (stated !== undefined && stated.value !== null) {
    const isStated = isUndetermined(stated.value) ? stated.value : true;
    const equalsDefault = isUndetermined(stated.value) ? stated.value : isDefaults(stated.value, name, tenant);
    overrides.push({ place: place.at(stated.key), setting: name, title: "Service provider access, outbound", isStated, equalsDefault });
  }
  return overrides;
}

function isDefaults(value: unknown, name: string, { defaultSource }: Tenant): boolean | Undetermined {
  if (defaultSource === undefined) return noDefault;
  return value === (valueIn(defaultSource.value, name) ?? false);
}

/** Whether two trusts accept the same claims; a claim that differs outweighs one that is not known. */
export function trustTheSame(one: Trust, other: Trust): boolean | Undetermined {
  let gap: Undetermined | undefined;
  for (const claim of trustClaims) {
    const [here, there] = [one[claim], other[claim]];
    if (isUndetermined(here)) gap = here;
    else if (isUndetermined(there)) gap = there;
    else if (here.value !== there.value) return false;
  }
  return gap ?? true;
}

/**
 * Whether two readings let the same users reach the same applications. Where one half blocks everything and the other
 * closes only the combination, the first one matters no more than one that allows everything.
 */
export function grantTheSame(one: BlockReading, other: BlockReading): boolean {
  if (one.reach !== other.reach) return false;
  if (one.reach === "none") return true;
  return sameHalf(one.users, other.users) && sameHalf(one.applications, other.applications);
}

function sameHalf(one: Dimension | undefined, other: Dimension | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (everything(one.reach) && everything(other.reach)) return true;
  return (
    one.reach === other.reach &&
    one.targets.size === other.targets.size &&
    [...one.targets].every((target) => other.targets.has(target))
  );
}

function everything(reach: DimensionReach): boolean {
  return reach === "all" || reach === "none";
}
