import type { Manifest } from "./export-manifest.ts";
import type { Place } from "./place.ts";
import type { Undetermined } from "./undetermined.ts";
/** The kinds of object that the tool understands, by the short words of the report (`contract.md`), else Graph's type name. */
export declare const resourceKinds: readonly ["crossTenantAccessPolicy", "crossTenantAccessPolicyDefault", "crossTenantAccessPolicyPartner", "identitySynchronization", "multiTenantOrganization", "multiTenantOrganizationMember", "multiTenantOrganizationPartnerConfigurationTemplate", "multiTenantOrganizationIdentitySyncPolicyTemplate", "conditionalAccessPolicy", "namedLocation", "authenticationStrengthPolicy", "authorizationPolicy", "b2bManagementPolicy", "identitySecurityDefaultsEnforcementPolicy", "externalIdentitiesPolicy", "authenticationFlowsPolicy", "organization", "user", "unifiedRoleAssignment", "unifiedRoleAssignmentScheduleInstance", "unifiedRoleEligibilityScheduleInstance", "application", "servicePrincipal", "delegatedAdminRelationship", "connectedOrganization", "accessPackageAssignmentPolicy", "accessReviewScheduleDefinition", "signIn", "directoryAudit", "relatedTenant", "tenantInformation", "group", "directoryObject", "crossTenantAccessSettings"];
export type ResourceKind = (typeof resourceKinds)[number];
/** A parsed JSON object of the input. Its keys are those of the file, whatever their case. */
export type JsonObject = {
    readonly [key: string]: unknown;
};
/** One recognised object: what it is, its value as parsed, and where it stands. */
export interface Resource {
    readonly kind: ResourceKind;
    readonly value: JsonObject;
    readonly place: Place;
}
/**
 * A list of one kind that the input holds. A list can be empty, which is data ("no partner exists"), and
 * can be cut: `nextLink` is the place of its `@odata.nextLink`, so "not in it" proves nothing.
 */
export interface ResourceList {
    readonly kind: ResourceKind;
    readonly place: Place;
    readonly nextLink?: Place;
    /** Set where it answers a question about some objects: what nobody asked for is not in it. */
    readonly isSelection?: true;
}
/** Graph's answer that there is no such object, to somebody who asked for exactly this one. */
export interface Absence {
    readonly kind: ResourceKind;
    /** What was asked for, in lower case: of a tenant its id, of an enterprise application or app registration its appId, else the object id. */
    readonly id: string;
    /** The answer. */
    readonly place: Place;
}
/** A key of a recognised object that is not one of Graph's: written in another case, nearly a known one, or unknown. */
export interface OddKey {
    readonly place: Place;
    /** The known key that is meant and absent; undefined when nothing is near. */
    readonly meant?: string;
    /** True when only the case differs: the value is then read as what it means. */
    readonly caseOnly: boolean;
    /** Graph's name of the type of the object that holds the key. */
    readonly owner: string;
}
/** An object that an earlier file holds, too. It is not judged: the earlier one counts. */
export interface RepeatedObject {
    readonly kind: ResourceKind;
    /** The same for all occurrences. */
    readonly identity: string;
    /** The object in a sentence: its kind, with its name where it has one. */
    readonly label: string;
    readonly place: Place;
    /** The occurrence that counts. */
    readonly first: Place;
    /** Whether both mean the same. */
    readonly isSame: boolean | Undetermined;
}
/** A resource of Terraform that writes the synchronization settings of a partner: Graph has one object of them for each. */
export interface SyncWrite {
    /** Terraform's name of the resource, with module and index. */
    readonly address: string;
    readonly tenantId: string | Undetermined;
    readonly place: Place;
}
/** What was noticed about one input file beside its objects. */
export interface FileFacts {
    readonly file: string;
    readonly root: Place;
    readonly lists: readonly ResourceList[];
    /** In document order. */
    readonly absences: readonly Absence[];
    readonly oddKeys: readonly OddKey[];
    /** Members that occur twice in one object, in document order: the last of each, which is the one that counts. */
    readonly duplicatedKeys: readonly Place[];
    /** In document order. */
    readonly repeatedObjects: readonly RepeatedObject[];
    /** Whether it holds placeholders such as `<Group>`: its objects are made to be filled in, and in force nowhere. */
    readonly isTemplate: boolean;
    readonly syncWrites: readonly SyncWrite[];
    /** Of the manifest of an export: what the export says of itself. */
    readonly manifest?: Manifest;
}
