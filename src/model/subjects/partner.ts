import { bySetting, type AccessSettingName } from "../access.ts";
import { nothingApproved, type Approvals } from "../approval.ts";
import { partnerConsent, type Consent } from "../consent.ts";
import { ageInDays } from "../days.ts";
import { partnerAccess, type Access } from "../effective.ts";
import { explicitBlocks, type ExplicitBlock } from "../explicit.ts";
import { partnerGrants, type Grants } from "../grants.ts";
import { isObject, member, word } from "../json.ts";
import { known, type Known, type Located } from "../located.ts";
import { mtoStanding, type MtoStanding } from "../mto-standing.ts";
import { partnerOverrides, type Override } from "../overrides.ts";
import type { Place } from "../place.ts";
import { partnerResidue, type Residue } from "../residue.ts";
import type { JsonObject, Resource } from "../resource.ts";
import { partnerSync, type Sync } from "../sync.ts";
import { partnerId, type Repeat, type Tenant } from "../tenant.ts";
import { explicitTrust, partnerTrust, type ExplicitTrust, type Trust } from "../trust.ts";
import { isUndetermined, undetermined, type Undetermined } from "../undetermined.ts";
import { isGuid, microsoftSupport, wellKnownTenants, type WellKnownTenant } from "../well-known.ts";

/** One occurrence of a partner object as rules see it: effective settings, each with its node. */
export interface PartnerSubject
  extends Readonly<Record<AccessSettingName, Access | Undetermined>>,
    Trust,
    Consent,
    Sync,
    Grants {
  readonly kind: "partner";
  /** The tenant id, trimmed and in lower case; the empty text where the object has none. */
  readonly id: string;
  /** What people call it, when the input says. */
  readonly name: string | undefined;
  /** The partner in a sentence: its name with the shortened id, or the id alone. */
  readonly label: string;
  readonly place: Place;
  readonly tenantId: Located;
  readonly hasValidTenantId: boolean;
  readonly wellKnown: WellKnownTenant | undefined;
  readonly isServiceProvider: boolean;
  readonly isInMultiTenantOrganization: boolean;
  readonly approvals: Approvals;
  readonly explicitBlocks: readonly ExplicitBlock[];
  readonly explicitTrust: ExplicitTrust | undefined;
  /** The node of `inboundTrust` when the partner leaves it to the default. */
  readonly inheritedTrust: Located | undefined;
  /** What it states instead of leaving it to the default, access settings and trust first. */
  readonly overrides: readonly Override[];
  /** What the object holds and lacks beside the access settings. */
  readonly residue: Residue;
  readonly mtoStanding: Known<MtoStanding> | Undetermined;
  /** Whether the partner is ourselves; undefined where our own tenant id is not known. */
  readonly isOwnTenant: boolean | undefined;
  /** Undetermined where the policy opens other clouds: to those, the entry alone opens the door. */
  readonly livesInOurCloud: true | Undetermined;
  /** The earlier occurrence of the same tenant id, when this is not the first. */
  readonly repeat: Repeat | undefined;
  /** Days since Microsoft Support was let in; undetermined for every other partner. */
  readonly supportAccessAge: Known<number> | Undetermined;
}

/** Every partner object of the input, in canonical order. */
export function* partnerSubjects(tenant: Tenant): Generator<PartnerSubject> {
  for (const partner of tenant.all("crossTenantAccessPolicyPartner")) yield partnerSubject(partner, tenant);
}

function partnerSubject({ value, place }: Resource, tenant: Tenant): PartnerSubject {
  const id = partnerId(value);
  const name = nameOf(value, id);
  const trust = partnerTrust(value, place, tenant.trust);
  const consent = partnerConsent(value, place);
  const sync = partnerSync(value, place, tenant.syncByTenantId.get(id));
  const blocks = explicitBlocks(value, place);
  const ownTrust = explicitTrust(value, place);
  return {
    kind: "partner",
    id,
    name,
    label: label(name, id),
    place,
    tenantId: { place: nodeOf(value, place, "tenantId"), setting: "tenantId", judged: id },
    hasValidTenantId: isGuid(id) && id !== "00000000-0000-0000-0000-000000000000",
    wellKnown: wellKnownTenants.get(id),
    isServiceProvider: member(value, "isServiceProvider")?.value === true,
    isInMultiTenantOrganization: member(value, "isInMultiTenantOrganization")?.value === true,
    approvals: nothingApproved,
    ...bySetting((shape) => partnerAccess(value, place, shape, tenant.access[shape.name])),
    ...trust,
    ...consent,
    ...sync,
    ...partnerGrants(value, trust, consent, sync),
    explicitBlocks: blocks,
    explicitTrust: ownTrust,
    inheritedTrust: inheritedTrust(value, place, tenant),
    overrides: partnerOverrides(value, place, blocks, { explicitTrust: ownTrust, trust }, tenant),
    residue: partnerResidue(value, place),
    mtoStanding: mtoStanding(value, place, tenant),
    isOwnTenant: isOwnTenant(id, tenant),
    livesInOurCloud: livesInOurCloud(tenant),
    repeat: tenant.repeats.get(place),
    supportAccessAge: supportAccessAge(value, place, id, tenant.today),
  };
}

function nodeOf(value: JsonObject, place: Place, name: string): Place {
  const own = member(value, name);
  return own === undefined ? place : place.at(own.key);
}

function nameOf(value: JsonObject, id: string): string | undefined {
  const given = member(value, "displayName")?.value;
  return typeof given === "string" && given.trim() !== "" ? given.trim() : wellKnownTenants.get(id)?.name;
}

function label(name: string | undefined, id: string): string {
  const short = isGuid(id) ? `${id.slice(0, 4)}…${id.slice(-4)}` : id;
  if (name === undefined) return short === "" ? "A partner without tenant id" : `Partner ${short}`;
  return `${name} (${short})`;
}

function isOwnTenant(id: string, tenant: Tenant): boolean | undefined {
  const organization = tenant.all("organization")[0];
  const own = word(tenant.tenantId ?? (organization && member(organization.value, "id")?.value));
  return own === undefined ? undefined : id === own;
}

/** Where a tenant lives cannot be seen, only whether it can live elsewhere. No policy in the input says nothing of it. */
function livesInOurCloud(tenant: Tenant): true | Undetermined {
  const policy = tenant.all("crossTenantAccessPolicy")[0];
  const endpoints = policy && member(policy.value, "allowedCloudEndpoints")?.value;
  if (endpoints === undefined || endpoints === null || (Array.isArray(endpoints) && endpoints.length === 0)) return true;
  return undetermined("allowedCloudEndpoints lets other clouds in, and the cloud of a tenant is not visible");
}

function inheritedTrust(value: JsonObject, place: Place, { trust }: Tenant): Located | undefined {
  const own = member(value, "inboundTrust");
  if (own?.value !== null) return undefined;
  const node = { place: place.at(own.key), setting: "inboundTrust" };
  return isUndetermined(trust) ? node : { ...node, inherited: trust.place, judged: trust.value };
}

function supportAccessAge(value: JsonObject, place: Place, id: string, today: string): Known<number> | Undetermined {
  if (id !== microsoftSupport) return undetermined("the partner is not Microsoft Support");
  const constraints = member(value, "serviceProviderConstraints");
  const created = isObject(constraints?.value) ? member(constraints.value, "createdDateTime") : undefined;
  const age = ageInDays(created?.value, today);
  if (constraints === undefined || created === undefined || age === undefined) {
    return undetermined("the date of serviceProviderConstraints is not in the input", ["crossTenantAccessPolicyPartner"]);
  }
  return known(age, "serviceProviderConstraints", place.at(constraints.key).at(created.key));
}
