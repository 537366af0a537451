import { type AccessSettingName } from "../access.ts";
import { type Consent } from "../consent.ts";
import type { Directory } from "../directory.ts";
import { type Access } from "../effective.ts";
import { type ExplicitBlock } from "../explicit.ts";
import { type Known, type Located } from "../located.ts";
import type { Place } from "../place.ts";
import { type RightsManagementReach } from "../rights-management.ts";
import { type Tenant } from "../tenant.ts";
import { type ExplicitTrust, type Trust } from "../trust.ts";
import { type Undetermined } from "../undetermined.ts";
import { type Cloud } from "../well-known.ts";
/** A capability of Microsoft 365 that the default configuration gives to every tenant or to none. */
export interface Capability extends Located {
    readonly name: string;
    readonly isAllowed: boolean;
}
/** Who can prove who a guest is when an invitation is redeemed, as Graph writes it. */
export declare const identityProviders: readonly ["azureActiveDirectory", "externalFederation", "socialIdentityProviders"];
export type IdentityProvider = (typeof identityProviders)[number];
/** The default configuration as rules see it. It always exists; what the input lacks is undetermined. */
export interface DefaultSubject extends Readonly<Record<AccessSettingName, Access | Undetermined>>, Trust, Consent {
    readonly kind: "default";
    readonly id: undefined;
    readonly name: undefined;
    readonly label: string;
    readonly place: Place | undefined;
    readonly cloud: Cloud;
    readonly isServiceDefault: Known<boolean> | Undetermined;
    /** The identity provider that an invitation tries first. */
    readonly firstIdentityProvider: Known<IdentityProvider> | Undetermined;
    readonly m365Capabilities: Known<readonly (Capability | Undetermined)[]> | Undetermined;
    /** Who here can reach Rights Management in other tenants. */
    readonly rightsManagement: Known<RightsManagementReach> | Undetermined;
    readonly explicitBlocks: readonly ExplicitBlock[] | Undetermined;
    readonly explicitTrust: ExplicitTrust | undefined | Undetermined;
    /** Our directory, to which the targets of our side belong. */
    readonly directory: Directory;
    /** How many partners leave `inboundTrust` to the default. */
    readonly trustHeirs: number;
}
/** The one subject of kind `default`. */
export declare function defaultSubject(tenant: Tenant): DefaultSubject;
