import type { ResourceKind } from "../model/resource.ts";

/** What decides, beside access settings, who can sign in and what they must prove. */
export const conditionalAccessKinds: readonly ResourceKind[] = ["conditionalAccessPolicy", "namedLocation", "authenticationStrengthPolicy", "identitySecurityDefaultsEnforcementPolicy"];
