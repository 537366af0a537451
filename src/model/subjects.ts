import { authorizationSubject, type AuthorizationSubject } from "./subjects/authorization.ts";
import { caPolicySubjects, type CaPolicySubject } from "./subjects/ca-policy.ts";
import { catalogEntrySubjects, type CatalogEntrySubject } from "./subjects/catalog-entry.ts";
import { defaultSubject, type DefaultSubject } from "./subjects/default.ts";
import { exceptionSubjects, type ExceptionSubject } from "./subjects/exception.ts";
import { fileSubjects, type FileSubject } from "./subjects/file.ts";
import { guestSubjects, type GuestSubject } from "./subjects/guest.ts";
import { partnerSubjects } from "./subjects/partner.ts";
import type { PartnerSubject } from "./subjects/partner-subject.ts";
import { serviceProviderSubjects, type ServiceProviderSubject } from "./subjects/service-provider.ts";
import { tenantSubject, type TenantSubject } from "./subjects/tenant.ts";
import type { ResourceKind } from "./resource.ts";
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
export const subjectKinds: readonly SubjectKind[] = [
  "default",
  "partner",
  "authorization",
  "tenant",
  "ca-policy",
  "guest",
  "service-provider",
  "catalog-entry",
  "file",
  "exception",
];

/** Subjects that were not read from the tenant, and so stand in no list: rules on them cannot judge. */
export interface Unlisted {
  readonly gap: Undetermined;
  /** Only rules that read this setting are about what is missing; all of the kind's where left out. */
  readonly reads?: string;
}

/** What a live tenant has of a kind of subject and was not read; none where nothing is missing. */
export function unlistedSubjects(tenant: Tenant, kind: SubjectKind): readonly Unlisted[] {
  const of = (resource: ResourceKind, reads?: string): Unlisted[] => {
    const gap = tenant.unread(resource);
    return gap === undefined ? [] : [{ gap, ...(reads !== undefined && { reads }) }];
  };
  switch (kind) {
    case "partner":
      return of("crossTenantAccessPolicyPartner");
    case "ca-policy":
      return of("conditionalAccessPolicy");
    case "guest":
      return of("user");
    case "service-provider":
      return [...of("crossTenantAccessPolicyPartner"), ...of("delegatedAdminRelationship", "relationship")];
    case "default":
    case "authorization":
    case "tenant":
    case "catalog-entry":
    case "file":
    case "exception":
      return [];
  }
}

/** All subjects of a kind. `default`, `authorization` and `tenant` always exist, once; partners are made one at a time. */
export function* subjectsOf(tenant: Tenant, kind: SubjectKind): Generator<Subject> {
  switch (kind) {
    case "default":
      yield defaultSubject(tenant);
      return;
    case "partner":
      yield* partnerSubjects(tenant);
      return;
    case "authorization":
      yield authorizationSubject(tenant);
      return;
    case "tenant":
      yield tenantSubject(tenant);
      return;
    case "catalog-entry":
      yield* catalogEntrySubjects(tenant);
      return;
    case "exception":
      yield* exceptionSubjects(tenant);
      return;
    case "guest":
      yield* guestSubjects(tenant);
      return;
    case "service-provider":
      yield* serviceProviderSubjects(tenant);
      return;
    case "ca-policy":
      yield* caPolicySubjects(tenant);
      return;
    case "file":
      yield* fileSubjects(tenant);
      return;
  }
}
