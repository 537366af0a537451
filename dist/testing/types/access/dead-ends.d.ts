import type { JointDeadEnd, Surveyed } from "../model/external-access.ts";
import type { Tenant } from "../model/tenant.ts";
import type { AccessAnalysis } from "./access.ts";
import type { Workbench } from "./workbench.ts";
/** Everybody whom cross-tenant access lets in and policies together keep out, although none of them blocks. */
export declare function jointDeadEnds(analysis: AccessAnalysis, bench: Workbench, tenant: Tenant): Surveyed<JointDeadEnd>;
