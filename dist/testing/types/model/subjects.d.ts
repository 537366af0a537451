import { type AuthorizationSubject } from "./subjects/authorization.ts";
import { type CaPolicySubject } from "./subjects/ca-policy.ts";
import { type CatalogEntrySubject } from "./subjects/catalog-entry.ts";
import { type DefaultSubject } from "./subjects/default.ts";
import { type ExceptionSubject } from "./subjects/exception.ts";
import { type FileSubject } from "./subjects/file.ts";
import { type GuestSubject } from "./subjects/guest.ts";
import type { PartnerSubject } from "./subjects/partner-subject.ts";
import { type ServiceProviderSubject } from "./subjects/service-provider.ts";
import { type TenantSubject } from "./subjects/tenant.ts";
import type { Tenant } from "./tenant.ts";
import type { Undetermined } from "./undetermined.ts";
/** What a rule can be about, by the kind's name in reports. */
export interface Subjects {
    default: DefaultSubject;
    partner: PartnerSubject;
    authorization: AuthorizationSubject;
    tenant: TenantSubject;
    guest: GuestSubject;
    "service-provider": ServiceProviderSubject;
    "ca-policy": CaPolicySubject;
    file: FileSubject;
    "catalog-entry": CatalogEntrySubject;
    exception: ExceptionSubject;
}
export type SubjectKind = keyof Subjects;
export type Subject = Subjects[SubjectKind];
/** The kinds of subject, in the order in which they are judged. */
export declare const subjectKinds: readonly SubjectKind[];
/** Subjects that were not read from the tenant, and so stand in no list: rules on them cannot judge. */
export interface Unlisted {
    readonly gap: Undetermined;
    /** Only rules that read this setting are about what is missing; all of the kind's where left out. */
    readonly reads?: string;
}
/** What a live tenant has of a kind of subject and was not read; none where nothing is missing. */
export declare function unlistedSubjects(tenant: Tenant, kind: SubjectKind): readonly Unlisted[];
/** All subjects of a kind. `default`, `authorization` and `tenant` always exist, once; partners are made one at a time. */
export declare function subjectsOf(tenant: Tenant, kind: SubjectKind): Generator<Subject>;
