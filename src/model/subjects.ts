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
import type { Tenant } from "./tenant.ts";

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
