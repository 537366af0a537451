import type { Tenant } from "../model/tenant.ts";
import { collect, comparePair, type Change, type Comparison, type Subject, type Unclear } from "./change.ts";
import { compareClouds } from "./clouds.ts";
import { defaultStands, type Stands } from "./holders.ts";
import { compareInvitations } from "./invitations.ts";
import { comparePartners, holdsNone } from "./partners.ts";
import { uncompared, type Uncompared } from "./uncompared.ts";

/** What changes between two tenants for those who come from outside and for those who go there. */
export interface Exposure {
  readonly changes: readonly Change[];
  readonly unclear: readonly Unclear[];
  /** What differs and is not held against access. */
  readonly uncompared: readonly Uncompared[];
  /** What was taken for granted, a sentence each. */
  readonly assumptions: readonly string[];
}

/** How much is worked out. */
export interface Depth {
  /**
   * Whether partners that are the same objects of the same files on both sides are named where the default changes. What
   * they leave to it changes as it does, and nothing else of them can, so without them no change is missed.
   */
  readonly namesHeirs: boolean;
}

/**
 * Compares what two tenants let through, by effective settings: what is only written in another way is no change.
 * `base` is how it was. Nothing that is not known on a side counts as the same.
 */
export function compareTenants(base: Tenant, head: Tenant, { namesHeirs }: Depth = { namesHeirs: true }): Exposure {
  const [before, now] = [defaultStands(base), defaultStands(head)];
  const partners = comparePartners({ tenant: base, defaults: before }, { tenant: head, defaults: now }, namesHeirs);
  const parts = [compareDefaults(before, now, partners.heirs), partners, compareInvitations(base, head), compareClouds(base, head)];
  const tenant = head.name ?? base.name;
  const named = <T extends { readonly subject: Subject }>(each: T): T => (tenant === undefined ? each : { ...each, subject: { ...each.subject, tenant } });
  return {
    changes: parts.flatMap(({ changes }) => changes).map(named),
    unclear: parts.flatMap(({ unclear }) => unclear).map(named),
    uncompared: uncompared(base, head),
    assumptions: [...noPartners(base, head, "base"), ...noPartners(head, base, "head")],
  };
}

const everyOther: Subject = { kind: "default", label: "The default" };

/** The heirs of a setting are no changes of their own: they get what the default gets. */
function compareDefaults(base: Stands, head: Stands, heirs: ReadonlyMap<string, readonly Subject[]>): Comparison {
  return collect(
    [...head].map(([setting, now]) => {
      const before = base.get(setting);
      return before && comparePair({ subject: everyOther, heirs: heirs.get(setting) ?? [], base: before, head: now });
    }),
  );
}

/** A side without partners and without a list of them is taken for one that has none, which has to be said. */
function noPartners(side: Tenant, other: Tenant, name: "base" | "head"): readonly string[] {
  if (!holdsNone(side) || other.all("crossTenantAccessPolicyPartner").length === 0) return [];
  return [`The ${name} holds the default configuration and no list of partners: it was taken to have none.`];
}
