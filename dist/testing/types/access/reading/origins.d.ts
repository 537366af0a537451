import { type BlockReading } from "../../model/access.ts";
import type { Answer } from "../../model/answer.ts";
import { type ExternalUserType, type Home } from "../../model/conditional-access/external-users.ts";
import { type Claims } from "../../model/conditional-access/homes.ts";
import type { Tenant } from "../../model/tenant.ts";
import { type Undetermined } from "../../model/undetermined.ts";
import type { Who, WhoClass } from "../access.ts";
/** A home, and what this tenant's settings say of it. */
export interface Origin {
    readonly home: Home;
    /** As lists of tenants know it: local guests come from none. */
    readonly listed: Home;
    readonly claims: Claims;
    readonly collaboration: BlockReading | Undetermined;
    readonly directConnect: BlockReading | Undetermined;
    readonly isProvider: Answer;
}
/** This tenant, as the home of local guests. */
export declare const ownTenant: Home;
/** The homes of a tenant's external people. */
export declare class Origins {
    #private;
    constructor(tenant: Tenant);
    /** Why partners can be missing among the homes although their objects are there. */
    get gap(): Undetermined | undefined;
    of(home: Home): Origin;
    person({ home, userType }: Who): Person;
    /** The types of which somebody can come from a home. */
    types({ home, isProvider }: Origin): readonly ExternalUserType[];
    /** Everybody, put together where nothing makes a difference. */
    classes(): readonly WhoClass[];
}
/** A cell's person. */
export interface Person extends Who {
    readonly origin: Origin;
    /** The same for homes between which no policy makes a difference. */
    readonly policiesKey: string;
    /** The same for homes whose claims count alike. */
    readonly claimsKey: string;
    /** The same for types, and for having a home, of which the same is asked. */
    readonly kind: string;
}
