import { bySetting, type AccessSettingName } from "../access.ts";
import { nothingApproved, type Approvals } from "../approval.ts";
import { partnerConsent, type Consent } from "../consent.ts";
import { ageInDays } from "../days.ts";
import { partnerAccess, type Access } from "../effective.ts";
import { explicitBlocks, type ExplicitBlock } from "../explicit.ts";
import { isObject, member, word } from "../json.ts";
import { known, type Known, type Located } from "../located.ts";
import type { Place } from "../place.ts";
import { partnerResidue, type Residue } from "../residue.ts";
import type { JsonObject, Resource } from "../resource.ts";
import { partnerSync, type Sync } from "../sync.ts";
import { partnerId, type Tenant } from "../tenant.ts";
import { explicitTrust, partnerTrust, trustClaims, type ExplicitTrust, type Trust } from "../trust.ts";
import { isUndetermined, undetermined, type Undetermined } from "../undetermined.ts";
import { isGuid, microsoftSupport, wellKnownTenants, type WellKnownTenant } from "../well-known.ts";

/** Where a partner stands in our multitenant organization. */
export type MtoStanding = "no organization" | "absent" | "pending" | "active" | "removed";

/** One occurrence of a partner object as rules see it: effective settings, each with its node. */
export interface PartnerSubject extends Readonly<Record<AccessSettingName, Access | Undetermined>>, Trust, Consent, Sync {
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
  /** Trust, redemption and sync that the partner itself states and that are on. */
  readonly explicitGrants: readonly Located[];
  /** What the object holds and lacks beside the access settings. */
  readonly residue: Residue;
  readonly mtoStanding: Known<MtoStanding> | Undetermined;
  readonly isOwnTenant: Known<boolean> | Undetermined;
  /** Where the same tenant id stands first, when that is not here. */
  readonly earlierOccurrence: Place | undefined;
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
  const first = tenant.firstOccurrences.get(id);
  const trust = partnerTrust(value, place, tenant.trust);
  const consent = partnerConsent(value, place);
  const sync = partnerSync(value, place, tenant.syncByTenantId.get(id));
  const ownTrust = member(value, "inboundTrust");
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
    explicitBlocks: explicitBlocks(value, place),
    explicitTrust: explicitTrust(value, place),
    inheritedTrust: ownTrust?.value === null ? { place: place.at(ownTrust.key), setting: "inboundTrust" } : undefined,
    explicitGrants: explicitGrants(trust, consent, sync),
    residue: partnerResidue(value, place),
    mtoStanding: mtoStanding(value, id, place, tenant),
    isOwnTenant: isOwnTenant(id, place, tenant),
    earlierOccurrence: first === place ? undefined : first,
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

function explicitGrants(trust: Trust, consent: Consent, sync: Sync): Located[] {
  const claims = trustClaims.map((claim) => trust[claim]);
  return [...claims, consent.inboundAllowed, consent.outboundAllowed, sync.userSync, sync.groupSync].filter(
    (value): value is Known<boolean> => !isUndetermined(value) && value.value === true && value.inherited === undefined,
  );
}

function mtoStanding(value: JsonObject, id: string, place: Place, tenant: Tenant): Known<MtoStanding> | Undetermined {
  const node = nodeOf(value, place, "isInMultiTenantOrganization");
  const standing = (at: MtoStanding): Known<MtoStanding> => known(at, "isInMultiTenantOrganization", node);
  const organization = tenant.all("multiTenantOrganization")[0];
  if (organization !== undefined && word(member(organization.value, "state")?.value) === "inactive") {
    return standing("no organization");
  }
  const members = tenant.complete("multiTenantOrganizationMember");
  if (isUndetermined(members)) return members;
  const entry = members.find((candidate) => partnerId(candidate.value) === id);
  if (entry === undefined) return standing("absent");
  const state = word(member(entry.value, "state")?.value);
  if (state === "active" || state === "pending" || state === "removed") return standing(state);
  return undetermined("the state of this tenant in the multitenant organization is not understood");
}

function isOwnTenant(id: string, place: Place, tenant: Tenant): Known<boolean> | Undetermined {
  const organization = tenant.all("organization")[0];
  const own = tenant.tenantId ?? (organization && word(member(organization.value, "id")?.value));
  if (own === undefined) return undetermined("our own tenant id is not known", ["organization"]);
  return known(id === own.toLowerCase(), "tenantId", place);
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
