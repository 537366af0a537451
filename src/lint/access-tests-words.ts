/** The name under which access tests are found without being named. */
export const accessTestsFile = "access-tests.yml";

// The words of access tests. Where Graph has one for it, it is Graph's.

export const platforms = ["windows", "macOS", "iOS", "android", "linux", "windowsPhone"] as const;

export const clientApps = ["browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "other"] as const;

export const deviceStates = ["unknown", "registered", "compliant", "hybrid"] as const;

/** What somebody can have to prove. */
export const provable = ["mfa", "passwordless", "phishingResistant", "managedDevice", "compliantDevice", "hybridDevice", "nothing"] as const;

/** Verdicts of the analysis that decide nothing: a test can expect one, and passes with no other. */
export const undecidedWords = ["conditional", "assumption", "discretion", "not modelled", "not decided"] as const;

export const expectations = ["allowed", "blocked", ...undecidedWords] as const;

/** Applications that have no id. */
export const applicationWords = ["any", "Office365", "MicrosoftAdminPortals", "AllMicrosoftApps"] as const;
