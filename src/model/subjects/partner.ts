import { accessShapes, type AccessSettingName, type AccessShape } from "../access.ts";
import type { Answer } from "../answer.ts";
import { nothingApproved, type Approvals } from "../approval.ts";
import type { InvitationDomains } from "../b2b-policy.ts";
import type { CatalogEntry } from "../catalog.ts";
import { directConnectMfa, usesClaim, type Claim, type Comer } from "../conditional-access/claim-use.ts";
import { livesInOurCloud } from "../clouds.ts";
import { partnerConsent, type Consent } from "../consent.ts";
import { ageInDays } from "../days.ts";
import type { Directory } from "../directory.ts";
import { inheritedAccess, type Access } from "../effective.ts";
import type { Activity } from "../evidence/activity.ts";
import { explicitBlocks, type ExplicitBlock } from "../explicit.ts";
import { partnerGrants, type Grant, type Grants } from "../grants.ts";
import { isObject, member, valueIn } from "../json.ts";
import { known, type Known, type Located } from "../located.ts";
import { mtoStanding, type MtoStanding } from "../mto-standing.ts";
import { partnerOverrides, type Override } from "../overrides.ts";
import { label, nameOf } from "../partner-name.ts";
import type { Place } from "../place.ts";
import { grantsAnything } from "../reach.ts";
import { partnerResidue, type Residue } from "../residue.ts";
import type { JsonObject, Resource } from "../resource.ts";
import { hasSecurityDefaults } from "../security-defaults.ts";
import { partnerSync, type Sync } from "../sync.ts";
import { notLookedUp, type TenantLookup } from "../tenant-lookup.ts";
import { ownTenantId, partnerId, type Repeat, type Tenant } from "../tenant.ts";
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
  readonly hasValidTenantId: boolean | Undetermined;
  readonly wellKnown: WellKnownTenant | undefined;
  readonly isServiceProvider: boolean;
  readonly isInMultiTenantOrganization: boolean;
  /** What the catalog approves for it. */
  readonly approvals: Approvals;
  /** Its entry in the partner catalog. */
  readonly catalogEntry: CatalogEntry | undefined;
  /** Whether there is a catalog at all: without one nobody can be missing in it. */
  readonly hasCatalog: boolean;
  /** The domain lists for invitations, which hold for every partner. */
  readonly invitationDomains: Known<InvitationDomains> | Undetermined;
  /** Whether security defaults replace every policy. */
  readonly hasSecurityDefaults: Answer;
  /** Whether some policy makes use of what this tenant claims of its users, guests and others that it lets come. */
  usesClaim(claim: Claim): Answer;
  /** A policy that asks direct connect users of this tenant for multifactor authentication, and whether there is one. */
  readonly directConnectMfa: ReturnType<typeof directConnectMfa>;
  /** ISO day. */
  readonly today: string;
  readonly explicitBlocks: readonly ExplicitBlock[];
  readonly explicitTrust: ExplicitTrust | undefined | Undetermined;
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
  /** Whether anybody of this tenant or of ours used the way to the other side in the last `days` covered days. */
  useIn(days: number): ReturnType<Activity["useOf"]>;
  /** Whether Graph knows the tenant. */
  readonly tenantLookup: TenantLookup | Undetermined;
  /** Our directory, to which the targets of our side belong. */
  readonly directory: Directory;
  /** The earlier occurrence of the same tenant id, when this is not the first. */
  readonly repeat: Repeat | undefined;
  /** Days since Microsoft Support was let in; undetermined for every other partner. */
  readonly supportAccessAge: Known<number> | Undetermined;
}

/** Every partner object of the input, in canonical order. */
export function* partnerSubjects(tenant: Tenant): Generator<PartnerSubject> {
  for (const partner of tenant.all("crossTenantAccessPolicyPartner")) yield new PartnerView(partner, tenant);
}

/** One partner object as rules see it, for subjects that hold one. */
export function partnerSubject(partner: Resource, tenant: Tenant): PartnerSubject {
  return new PartnerView(partner, tenant);
}

/** What several rules read is worked out at once, what one rule reads when that rule asks: tenants have many partners. */
class PartnerView implements PartnerSubject {
  readonly kind = "partner";
  readonly approvals: Approvals;
  readonly catalogEntry: CatalogEntry | undefined;
  readonly id: string;
  readonly place: Place;
  readonly isServiceProvider: boolean;
  readonly isInMultiTenantOrganization: boolean;
  readonly wellKnown: WellKnownTenant | undefined;
  readonly explicitBlocks: readonly ExplicitBlock[];
  readonly b2bCollaborationInbound: Access | Undetermined;
  readonly b2bCollaborationOutbound: Access | Undetermined;
  readonly b2bDirectConnectInbound: Access | Undetermined;
  readonly b2bDirectConnectOutbound: Access | Undetermined;
  readonly tenantRestrictions: Access | Undetermined;
  readonly m365CollaborationInbound: Access | Undetermined;
  readonly m365CollaborationOutbound: Access | Undetermined;
  readonly appServiceConnectInbound: Access | Undetermined;
  readonly isMfaAccepted: Known<boolean> | Undetermined;
  readonly isCompliantDeviceAccepted: Known<boolean> | Undetermined;
  readonly isHybridAzureADJoinedDeviceAccepted: Known<boolean> | Undetermined;
  readonly deviceTrust: Known<boolean> | Undetermined;
  readonly inboundAllowed: Known<boolean> | Undetermined;
  readonly outboundAllowed: Known<boolean> | Undetermined;
  readonly userSync: Known<boolean> | Undetermined;
  readonly groupSync: Known<boolean | undefined> | Undetermined;
  readonly #value: JsonObject;
  readonly #tenant: Tenant;

  constructor({ value, place }: Resource, tenant: Tenant) {
    this.#value = value;
    this.#tenant = tenant;
    this.id = partnerId(value);
    this.place = place;
    this.catalogEntry = tenant.catalog?.byTenantId.get(this.id);
    this.approvals = this.catalogEntry?.approvals(tenant.today) ?? nothingApproved;
    this.isServiceProvider = valueIn(value, "isServiceProvider") === true;
    this.isInMultiTenantOrganization = valueIn(value, "isInMultiTenantOrganization") === true;
    this.wellKnown = wellKnownTenants.get(this.id);
    this.explicitBlocks = explicitBlocks(value, place);
    this.b2bCollaborationInbound = this.#access(accessShapes.b2bCollaborationInbound);
    this.b2bCollaborationOutbound = this.#access(accessShapes.b2bCollaborationOutbound);
    this.b2bDirectConnectInbound = this.#access(accessShapes.b2bDirectConnectInbound);
    this.b2bDirectConnectOutbound = this.#access(accessShapes.b2bDirectConnectOutbound);
    this.tenantRestrictions = this.#access(accessShapes.tenantRestrictions);
    this.m365CollaborationInbound = this.#access(accessShapes.m365CollaborationInbound);
    this.m365CollaborationOutbound = this.#access(accessShapes.m365CollaborationOutbound);
    this.appServiceConnectInbound = this.#access(accessShapes.appServiceConnectInbound);
    const trust = partnerTrust(value, place, tenant.trust);
    this.isMfaAccepted = trust.isMfaAccepted;
    this.isCompliantDeviceAccepted = trust.isCompliantDeviceAccepted;
    this.isHybridAzureADJoinedDeviceAccepted = trust.isHybridAzureADJoinedDeviceAccepted;
    this.deviceTrust = trust.deviceTrust;
    const consent = partnerConsent(value, place);
    this.inboundAllowed = consent.inboundAllowed;
    this.outboundAllowed = consent.outboundAllowed;
    const sync = partnerSync(value, place, tenant.syncByTenantId.get(this.id));
    this.userSync = sync.userSync;
    this.groupSync = sync.groupSync;
  }

  /** The partner's own block as a whole where it states one, else what it leaves to the default. */
  #access(shape: AccessShape): Access | Undetermined {
    const own = this.explicitBlocks.find((block) => block.shape === shape);
    return own?.access ?? inheritedAccess(this.#value, this.place, shape, this.#tenant.access[shape.name]);
  }

  get invitationDomains(): Known<InvitationDomains> | Undetermined {
    return this.#tenant.b2bPolicy().invitationDomains;
  }

  get hasSecurityDefaults(): Answer {
    return hasSecurityDefaults(this.#tenant);
  }

  usesClaim(claim: Claim): Answer {
    const { b2bDirectConnectInbound: direct } = this;
    const comers: Comer[] = [
      { type: "b2bCollaborationGuest", comes: true },
      { type: "b2bCollaborationMember", comes: true },
      { type: "b2bDirectConnectUser", comes: isUndetermined(direct) ? direct : grantsAnything(direct) },
      { type: "serviceProvider", comes: this.isServiceProvider },
    ];
    return usesClaim(this.#tenant.conditionalAccess(), claim, comers, this.id);
  }

  get directConnectMfa(): ReturnType<typeof directConnectMfa> {
    return directConnectMfa(this.#tenant.conditionalAccess(), this.id);
  }

  get today(): string {
    return this.#tenant.today;
  }

  get hasCatalog(): boolean {
    return this.#tenant.catalog !== undefined;
  }

  get name(): string | undefined {
    return this.catalogEntry?.name ?? nameOf(this.#value, this.id);
  }

  get label(): string {
    if (this.name === undefined && isUndetermined(valueIn(this.#value, "tenantId"))) return "A partner whose tenant id is not known";
    return label(this.name, this.id);
  }

  get tenantId(): Located {
    return { place: nodeOf(this.#value, this.place, "tenantId"), setting: "tenantId", judged: this.id };
  }

  get hasValidTenantId(): boolean | Undetermined {
    const written = valueIn(this.#value, "tenantId");
    if (isUndetermined(written)) return written;
    return isGuid(this.id) && this.id !== "00000000-0000-0000-0000-000000000000";
  }

  get explicitTrust(): ExplicitTrust | undefined | Undetermined {
    return explicitTrust(this.#value, this.place);
  }

  get inheritedTrust(): Located | undefined {
    return inheritedTrust(this.#value, this.place, this.#tenant);
  }

  get overrides(): readonly Override[] {
    return partnerOverrides(this.#value, this.place, this, this.#tenant);
  }

  get residue(): Residue {
    return partnerResidue(this.#value, this.place);
  }

  get explicitGrants(): readonly Grant[] {
    return partnerGrants(this.#value, this, this, this).explicitGrants;
  }

  get explicitGrantGaps(): readonly Undetermined[] {
    return partnerGrants(this.#value, this, this, this).explicitGrantGaps;
  }

  get mtoStanding(): Known<MtoStanding> | Undetermined {
    return mtoStanding(this.#value, this.place, this.#tenant);
  }

  get isOwnTenant(): boolean | undefined {
    return isOwnTenant(this.id, this.#tenant);
  }

  get livesInOurCloud(): true | Undetermined {
    return livesInOurCloud(this.#tenant);
  }

  useIn(days: number): ReturnType<Activity["useOf"]> {
    return this.#tenant.activity().useOf(this.id, days);
  }

  get tenantLookup(): TenantLookup | Undetermined {
    return this.#tenant.tenantLookups().get(this.id) ?? notLookedUp;
  }

  get directory(): Directory {
    return this.#tenant.directory();
  }

  get repeat(): Repeat | undefined {
    return this.#tenant.repeats.get(this.place);
  }

  get supportAccessAge(): Known<number> | Undetermined {
    return supportAccessAge(this.#value, this.place, this.id, this.#tenant.today);
  }
}

function nodeOf(value: JsonObject, place: Place, name: string): Place {
  const own = member(value, name);
  return own === undefined ? place : place.at(own.key);
}

function isOwnTenant(id: string, tenant: Tenant): boolean | undefined {
  const own = ownTenantId(tenant);
  return own === undefined ? undefined : id === own;
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
  // The date and not the age, which is another one every day.
  return { ...known(age, "serviceProviderConstraints", place.at(constraints.key).at(created.key)), judged: created.value };
}
