/** Ids that mean the same in every tenant. Sources: Microsoft Learn, cross-tenant access and Conditional Access pages. */
/** Whether a text, trimmed and in any case, is a GUID. */
export declare function isGuid(text: string): boolean;
/** The application that decrypts protected mail: Azure Rights Management. */
export declare const rightsManagement = "00000012-0000-0000-c000-000000000000";
export interface WellKnownTenant {
    readonly name: string;
    readonly explanation: string;
    /** True where the partner rules have nothing to say: the entry is Microsoft's own doing. */
    readonly isMicrosofts: boolean;
}
/** The tenant that Microsoft adds while a support case is open. */
export declare const microsoftSupport = "b4c546a4-7dac-46a6-a7dd-ed822a11efd3";
/** The home of all consumer accounts. */
export declare const consumerAccounts = "9188040d-6c67-4c5b-b112-36a304b66dad";
/** Tenants that are the same everywhere, by id. */
export declare const wellKnownTenants: ReadonlyMap<string, WellKnownTenant>;
/** The directory roles that a guest can be given through `guestUserRoleId`. */
export declare const guestRoles: {
    readonly member: "a0b1b346-4d3e-4e8b-98f8-753987be4970";
    readonly limited: "10dae51f-b6af-4016-8d66-8c2a99b929b3";
    readonly restricted: "2af84b1e-32c8-42b7-82bc-daa82404023b";
};
export type Cloud = "public" | "usgov" | "usgov-dod" | "china";
/** The word that `allowedCloudEndpoints` has for a cloud. */
export declare const cloudEndpoints: Readonly<Record<Cloud, string>>;
