import { accessShapes, type AccessShape } from "../access.ts";
import type { Answer } from "../answer.ts";
import { nothingApproved, type Approvals } from "../approval.ts";
import type { InvitationDomains } from "../b2b-policy.ts";
import type { CatalogEntry } from "../catalog.ts";
import { directConnectMfa, usesClaim, type Claim, type Comer } from "../conditional-access/claim-use.ts";
import { livesInOurCloud } from "../clouds.ts";
import { partnerConsent } from "../consent.ts";
import type { Directory } from "../directory.ts";
import { inheritedAccess, type Access } from "../effective.ts";
import type { Activity } from "../evidence/activity.ts";
import { explicitBlocks, type ExplicitBlock } from "../explicit.ts";
import { partnerGrants, type Grant, type Grants } from "../grants.ts";
import { member, valueIn } from "../json.ts";
import type { Known, Located } from "../located.ts";
import { mtoStanding, type MtoStanding } from "../mto-standing.ts";
import { partnerOverrides, type Override } from "../overrides.ts";
import { label, nameOf } from "../partner-name.ts";
import type { Place } from "../place.ts";
import { grantsAnything } from "../reach.ts";
import { partnerResidue, type Residue } from "../residue.ts";
import type { JsonObject, Resource } from "../resource.ts";
import { hasSecurityDefaults } from "../security-defaults.ts";
import { supportAccessAge } from "../support-access.ts";
import { partnerSync } from "../sync.ts";
import { notLookedUp, type TenantLookup } from "../tenant-lookup.ts";
import { ownTenantId, partnerId, type Repeat, type Tenant } from "../tenant.ts";
import { explicitTrust, inheritedTrust, partnerTrust, type ExplicitTrust } from "../trust.ts";
import { isUndetermined, type Undetermined } from "../undetermined.ts";
import { isGuid, wellKnownTenants, type WellKnownTenant } from "../well-known.ts";
import type { PartnerSubject } from "./partner-subject.ts";

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
  #grants: Grants | undefined;

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
    return inheritedTrust(this.#value, this.place, this.#tenant.trust);
  }

  get overrides(): readonly Override[] {
    return partnerOverrides(this.#value, this.place, this, this.#tenant);
  }

  get residue(): Residue {
    return partnerResidue(this.#value, this.place);
  }

  get explicitGrants(): readonly Grant[] {
    return this.#ownGrants().explicitGrants;
  }

  get explicitGrantGaps(): readonly Undetermined[] {
    return this.#ownGrants().explicitGrantGaps;
  }

  #ownGrants(): Grants {
    return (this.#grants ??= partnerGrants(this.#value, this, this, this));
  }

  get mtoStanding(): Known<MtoStanding> | Undetermined {
    return mtoStanding(this.#value, this.place, this.#tenant);
  }

  get isOwnTenant(): boolean | undefined {
    const own = ownTenantId(this.#tenant);
    return own === undefined ? undefined : this.id === own;
  }

  get livesInOurCloud(): true | Undetermined {
    return livesInOurCloud(this.#tenant);
  }

  useIn(days: number): ReturnType<Activity["useOf"]> {
    return this.#tenant.activity().useOf(this.id, days);
  }

  get tenantLookup(): TenantLookup | Undetermined {
    return this.#tenant.tenantLookups().get(this.id) ?? this.#tenant.unread("tenantInformation") ?? notLookedUp;
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
