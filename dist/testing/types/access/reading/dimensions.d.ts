/** The dimensions that every tenant has, each of no more than 32 values; values in the order of plausibility. */
export declare const plain: {
    readonly clientApp: readonly ["browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "other"];
    readonly platform: readonly ["windows", "macOS", "iOS", "android", "linux", "windowsPhone", "anything else"];
    readonly signInRisk: readonly ["none", "low", "medium", "high"];
    readonly userRisk: readonly ["none", "low", "medium", "high"];
    readonly insiderRisk: readonly ["none", "minor", "moderate", "elevated"];
    readonly authenticationFlow: readonly ["none", "deviceCodeFlow", "authenticationTransfer"];
    readonly device: readonly ["unknown", "registered", "compliant", "hybrid", "compliant+hybrid"];
    readonly methods: readonly string[];
};
export type PlainDimension = keyof typeof plain;
export declare function isPlain(name: string): name is PlainDimension;
/** Two-valued dimensions, one for each id: of lists of a sign-in. */
declare const families: readonly ["locations", "capabilities", "memberships", "partnerMemberships", "filters"];
export type Family = (typeof families)[number];
export declare function isFamily(name: string): name is Family;
export {};
