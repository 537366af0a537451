import type { Resource } from "../resource.ts";
import { type Tenant } from "../tenant.ts";
import type { PartnerSubject } from "./partner-subject.ts";
/** Every partner object of the input, in canonical order. */
export declare function partnerSubjects(tenant: Tenant): Generator<PartnerSubject>;
/** One partner object as rules see it, for subjects that hold one. */
export declare function partnerSubject(partner: Resource, tenant: Tenant): PartnerSubject;
