import type { AccessSettingName } from "../access.ts";
import type { Answer } from "../answer.ts";
import type { Approvals } from "../approval.ts";
import type { InvitationDomains } from "../b2b-policy.ts";
import type { CatalogEntry } from "../catalog.ts";
import type { directConnectMfa, Claim } from "../conditional-access/claim-use.ts";
import type { Consent } from "../consent.ts";
import type { Directory } from "../directory.ts";
import type { Access } from "../effective.ts";
import type { Activity } from "../evidence/activity.ts";
import type { ExplicitBlock } from "../explicit.ts";
import type { Grants } from "../grants.ts";
import type { Known, Located } from "../located.ts";
import type { MtoStanding } from "../mto-standing.ts";
import type { Override } from "../overrides.ts";
import type { Place } from "../place.ts";
import type { Residue } from "../residue.ts";
import type { Sync } from "../sync.ts";
import type { TenantLookup } from "../tenant-lookup.ts";
import type { Repeat } from "../tenant.ts";
import type { ExplicitTrust, Trust } from "../trust.ts";
import type { Undetermined } from "../undetermined.ts";
import type { WellKnownTenant } from "../well-known.ts";

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
