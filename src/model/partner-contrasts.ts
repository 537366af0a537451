import { accessShapes } from "./access.ts";
import { defaultAccess, type Access } from "./effective.ts";
import type { Known, Located } from "./located.ts";
import type { Place } from "./place.ts";
import { isOpen } from "./reach.ts";
import { partnerSubject } from "./subjects/partner.ts";
import { knownTenantId, ownTenantId, type Tenant } from "./tenant.ts";
import { isUndetermined, type Undetermined } from "./undetermined.ts";
import { isGuid, wellKnownTenants } from "./well-known.ts";

export type Aspect = "inbound" | "mfa" | "devices";

/** Something that this tenant grants to an external tenant, and that another of ours, which lists it too, refuses it. */
export interface PartnerContrast {
  readonly aspect: Aspect;
  /** The external tenant in a sentence. */
  readonly partner: string;
  /** What is granted; its setting ends in the external tenant's id. */
  readonly at: Located;
  /** Our tenants that refuse it, by name, with the place that says so. */
  readonly refusals: readonly { readonly tenant: string; readonly place: Place }[];
}

/**
 * Where the tenant trusts or lets in an external tenant that a sibling's own entry refuses. Undetermined is what could
 * be so. A sibling without an entry refuses nobody in particular, and is not asked.
 */
export function partnerContrasts(tenant: Tenant): readonly (PartnerContrast | Undetermined)[] {
  const tenants = [tenant, ...tenant.siblings];
  const own = new Set(tenants.map(ownTenantId));
  const listed = new Set(tenant.siblings.flatMap((each) => [...each.partnerByTenantId().keys()]));
  const external = [...listed].filter((id) => isGuid(id) && !own.has(id) && wellKnownTenants.get(id)?.isMicrosofts !== true);
  const others = withoutEntry(tenant);
  return external.flatMap((id) => {
    const ours = treatment(tenant, id) ?? others;
    const theirs = tenant.siblings.flatMap((sibling) => treatment(sibling, id) ?? []);
    const partner = ours.partner ?? theirs[0]?.partner ?? id;
    // A tenant of ours whose id is not known could be the one that is listed here.
    const maybeOwn = tenants.filter((each) => !each.partnerByTenantId().has(id)).map(knownTenantId).find(isUndetermined);
    return aspects.flatMap((aspect) => contrast(aspect, id, partner, ours, theirs).map((each) => maybeOwn ?? each));
  });
}

/** What a tenant makes of an external tenant. */
interface Treatment extends Readonly<Record<Aspect, Stance | Undetermined>> {
  /** The name of our tenant. */
  readonly tenant: string;
  readonly partner: string | undefined;
}

interface Stance {
  readonly is: "granted" | "refused" | "between";
  readonly at: Located;
}

const aspects: readonly Aspect[] = ["inbound", "mfa", "devices"];

function contrast(aspect: Aspect, id: string, partner: string, ours: Treatment, theirs: readonly Treatment[]): readonly (PartnerContrast | Undetermined)[] {
  const own = ours[aspect];
  if (!isUndetermined(own) && own.is !== "granted") return [];
  const refusals = theirs.flatMap(({ tenant, [aspect]: stance }) => (isUndetermined(stance) || stance.is !== "refused" ? [] : [{ tenant, place: stance.at.place }]));
  const gap = theirs.map((each) => each[aspect]).find(isUndetermined);
  if (refusals.length === 0) return gap === undefined ? [] : [gap];
  if (isUndetermined(own)) return [own];
  const { place, inherited, judged, setting = "" } = own.at;
  return [{ aspect, partner, at: { place, inherited, judged, setting: `${setting}/${id}` }, refusals }];
}

/** Undefined where the tenant has no entry for it. */
function treatment(tenant: Tenant, id: string): Treatment | undefined {
  const entry = tenant.partnerByTenantId().get(id);
  if (entry === undefined) return undefined;
  const partner = partnerSubject(entry, tenant);
  return {
    tenant: tenant.name ?? "",
    partner: partner.label,
    inbound: accessStance(partner.b2bCollaborationInbound),
    mfa: claimStance(partner.isMfaAccepted),
    devices: claimStance(partner.deviceTrust),
  };
}

/** Whoever has no entry has the default; that there is none, only a complete list of partners says. */
function withoutEntry(tenant: Tenant): Treatment {
  const partners = tenant.complete("crossTenantAccessPolicyPartner");
  const named = { tenant: tenant.name ?? "", partner: undefined };
  if (isUndetermined(partners)) return { ...named, inbound: partners, mfa: partners, devices: partners };
  const shape = accessShapes.b2bCollaborationInbound;
  return {
    ...named,
    inbound: accessStance(defaultAccess(shape, tenant.access[shape.name])),
    mfa: claimStance(tenant.defaultTrust.isMfaAccepted),
    devices: claimStance(tenant.defaultTrust.deviceTrust),
  };
}

function accessStance(access: Access | Undetermined): Stance | Undetermined {
  if (isUndetermined(access)) return access;
  return { is: isOpen(access) ? "granted" : access.reach === "none" ? "refused" : "between", at: access };
}

function claimStance(claim: Known<boolean> | Undetermined): Stance | Undetermined {
  return isUndetermined(claim) ? claim : { is: claim.value ? "granted" : "refused", at: claim };
}
