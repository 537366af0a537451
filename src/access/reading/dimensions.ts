import { methodCombinations } from "./methods.ts";

/** The dimensions that every tenant has, each of no more than 32 values; values in the order of plausibility. */
export const plain = {
  clientApp: ["browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "other"],
  platform: ["windows", "macOS", "iOS", "android", "linux", "windowsPhone", "anything else"],
  signInRisk: ["none", "low", "medium", "high"],
  userRisk: ["none", "low", "medium", "high"],
  insiderRisk: ["none", "minor", "moderate", "elevated"],
  authenticationFlow: ["none", "deviceCodeFlow", "authenticationTransfer"],
  device: ["unknown", "registered", "compliant", "hybrid", "compliant+hybrid"],
  methods: methodCombinations,
} as const;

export type PlainDimension = keyof typeof plain;

export function isPlain(name: string): name is PlainDimension {
  return Object.hasOwn(plain, name);
}

/** Two-valued dimensions, one for each id: of lists of a sign-in. */
const families = ["locations", "capabilities", "memberships", "partnerMemberships", "filters"] as const;

export type Family = (typeof families)[number];

export function isFamily(name: string): name is Family {
  return families.some((family) => family === name);
}
