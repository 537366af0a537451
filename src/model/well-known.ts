/** Ids that mean the same in every tenant. Sources: Microsoft Learn, cross-tenant access and Conditional Access pages. */

const guid = /^\s*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\s*$/i;

/** Whether a text, trimmed and in any case, is a GUID. */
export function isGuid(text: string): boolean {
  return text.length >= 36 && guid.test(text);
}

/** The application that decrypts protected mail: Azure Rights Management. */
export const rightsManagement = "00000012-0000-0000-c000-000000000000";

export interface WellKnownTenant {
  readonly name: string;
  readonly explanation: string;
  /** True where the partner rules have nothing to say: the entry is Microsoft's own doing. */
  readonly isMicrosofts: boolean;
}

/** The tenant that Microsoft adds while a support case is open. */
export const microsoftSupport = "b4c546a4-7dac-46a6-a7dd-ed822a11efd3";

/** The home of all consumer accounts. */
export const consumerAccounts = "9188040d-6c67-4c5b-b112-36a304b66dad";

const microsoftServices: WellKnownTenant = {
  name: "Microsoft services",
  explanation: "one of Microsoft's own tenants, which runs Microsoft's services",
  isMicrosofts: true,
};

/** Tenants that are the same everywhere, by id. */
export const wellKnownTenants: ReadonlyMap<string, WellKnownTenant> = new Map([
  [
    microsoftSupport,
    {
      name: "Microsoft Support",
      explanation: "added by Microsoft when a support case is opened, and removed 30 days after the last one",
      isMicrosofts: true,
    },
  ],
  ["f8cdef31-a31e-4b4a-93e4-5f571e91255a", microsoftServices],
  ["72f988bf-86f1-41af-91ab-2d7cd011db47", microsoftServices],
  [
    consumerAccounts,
    {
      name: "Microsoft consumer accounts",
      explanation: "the home of every personal Microsoft account; only applications can be scoped there, not users",
      isMicrosofts: false,
    },
  ],
]);

/** The directory roles that a guest can be given through `guestUserRoleId`. */
export const guestRoles = {
  member: "a0b1b346-4d3e-4e8b-98f8-753987be4970",
  limited: "10dae51f-b6af-4016-8d66-8c2a99b929b3",
  restricted: "2af84b1e-32c8-42b7-82bc-daa82404023b",
} as const;

export type Cloud = "public" | "usgov" | "usgov-dod" | "china";

/** The word that `allowedCloudEndpoints` has for a cloud. */
export const cloudEndpoints: Readonly<Record<Cloud, string>> = {
  public: "microsoftonline.com",
  usgov: "microsoftonline.us",
  "usgov-dod": "microsoftonline.us",
  china: "partner.microsoftonline.cn",
};
