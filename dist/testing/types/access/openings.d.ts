import type { Opening, Pointer, Surveyed } from "../model/external-access.ts";
import type { Tenant } from "../model/tenant.ts";
import type { AccessAnalysis, Who } from "./access.ts";
/** Every distinct way to an application without multifactor authentication, and why there can be more. */
export declare function openings(analysis: AccessAnalysis, tenant: Tenant): Surveyed<Opening>;
/** A sign-in of somebody to an application without multifactor authentication, and the policy that almost stops it. */
export declare function signInWithoutMfa(analysis: AccessAnalysis, tenant: Tenant, who: Who): readonly Pointer[];
