import { type Known } from "./located.ts";
import type { Resource } from "./resource.ts";
import { type Undetermined } from "./undetermined.ts";
/** The domain lists for invitations; a list is undefined where its key is absent. */
export interface InvitationDomains {
    readonly allowed: readonly string[] | undefined;
    readonly blocked: readonly string[] | undefined;
}
/** What the organization-wide B2B management policy says. */
export interface B2bPolicy {
    readonly invitationDomains: Known<InvitationDomains> | Undetermined;
    /** Tenants on the legacy automatic redemption lists. */
    readonly autoRedeemTenants: Known<readonly string[]> | Undetermined;
}
/** Reads the policy out of its `definition`, which is JSON inside a string. Only the organization default counts. */
export declare function b2bPolicy(policies: readonly Resource[]): B2bPolicy;
