import type { Answer } from "../answer.ts";
import { type Pointer } from "../external-access.ts";
import { type Relationship } from "../gdap.ts";
import type { Place } from "../place.ts";
import { type Tenant } from "../tenant.ts";
import { type Undetermined } from "../undetermined.ts";
import type { PartnerSubject } from "./partner-subject.ts";
/** Who administers this tenant from another one, as rules see it: a partner that is a provider, or a relationship with one. */
export interface ServiceProviderSubject {
    readonly kind: "service-provider";
    /** The tenant id of a partner; of a delegated admin relationship its own id. In lower case. */
    readonly id: string;
    readonly name: string | undefined;
    readonly label: string;
    readonly place: Place;
    /** The partner entry; undefined for a relationship. */
    readonly partner: PartnerSubject | undefined;
    /** The relationship; undefined for a partner, whose relationships are judged under their own ids. */
    readonly relationship: Relationship | undefined | Undetermined;
    /** Whether the provider's users need multifactor authentication everywhere; false for a relationship. */
    readonly mfaCoverage: Answer;
    /** Whether some policy takes nothing of them but methods that resist phishing. */
    readonly phishingResistantCoverage: Answer;
    /** Whether security defaults replace every policy. */
    readonly hasSecurityDefaults: Answer;
    /** A sign-in of a user of the provider that gets through without multifactor authentication, where one is known. */
    readonly witnesses: readonly Pointer[];
}
/** Partners that are providers, then the relationships. */
export declare function serviceProviderSubjects(tenant: Tenant): Generator<ServiceProviderSubject>;
