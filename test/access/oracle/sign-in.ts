export const userTypes = ["b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser", "serviceProvider", "internalGuest"] as const;
export type UserType = (typeof userTypes)[number];

export const clientApps = ["browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "other"] as const;
export const platforms = ["windows", "macOS", "iOS", "android", "linux", "windowsPhone", "anything else"] as const;
export const riskLevels = ["none", "low", "medium", "high"] as const;
export const insiderRiskLevels = ["none", "minor", "moderate", "elevated"] as const;
export const flows = ["none", "deviceCodeFlow", "authenticationTransfer"] as const;
export const devices = ["unknown", "registered", "compliant", "hybrid", "compliant+hybrid"] as const;
export type Device = (typeof devices)[number];

/** What is signed in to: an application by its id, a user action, or an authentication context. */
export interface Target {
  readonly kind: "application" | "userAction" | "authenticationContext";
  readonly id: string;
}

/** What a token for the directory profile alone is asked for (A8). It counts as an application. */
export const baselineScopes = "baselineScopes";

/** The home of a local guest. */
export const thisTenant = "this tenant";
/** The home of an identity that is not in Entra. */
export const noTenant = "no tenant";

/** One concrete sign-in: a value for each dimension of the specification. */
export interface SignIn {
  /** A tenant id, `thisTenant` or `noTenant`. */
  readonly home: string;
  readonly userType: UserType;
  readonly target: Target;
  readonly clientApp: (typeof clientApps)[number];
  readonly platform: (typeof platforms)[number];
  /** Ids of the named locations that it comes from, and `AllTrusted` where it comes from a trusted one. */
  readonly locations: readonly string[];
  readonly signInRisk: (typeof riskLevels)[number];
  readonly userRisk: (typeof riskLevels)[number];
  readonly insiderRisk: (typeof insiderRiskLevels)[number];
  readonly authenticationFlow: (typeof flows)[number];
  /** As this tenant sees it. */
  readonly device: Device;
  /** The combination used, as Graph writes it: `password,sms`. */
  readonly methods: string;
  /** Ids of terms of use that are accepted, names of custom controls that are done, and other controls that are met. */
  readonly capabilities: readonly string[];
  /** What policies name and the user is in, holds or is: `group:ID`, `role:ID`, `user:ID`. */
  readonly memberships: readonly string[];
  /** Ids of users and groups of the home tenant that inbound settings name and that the user is or is in. */
  readonly partnerMemberships: readonly string[];
  /** Rules of filters that are true where nothing else decides them. */
  readonly filters: readonly string[];
}

/** A user of another Entra tenant. */
export function isExternalEntra({ userType, home }: Pick<SignIn, "userType" | "home">): boolean {
  return userType !== "internalGuest" && home !== noTenant;
}
