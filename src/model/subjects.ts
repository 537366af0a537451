import { authorizationSubject, type AuthorizationSubject } from "./subjects/authorization.ts";
import { caPolicySubjects, type CaPolicySubject } from "./subjects/ca-policy.ts";
import { defaultSubject, type DefaultSubject } from "./subjects/default.ts";
import { fileSubjects, type FileSubject } from "./subjects/file.ts";
import { partnerSubjects, type PartnerSubject } from "./subjects/partner.ts";
import { tenantSubject, type TenantSubject } from "./subjects/tenant.ts";
import type { Tenant } from "./tenant.ts";

/** What a rule can be about, by the kind's name in reports. */
export interface Subjects {
  default: DefaultSubject;
  partner: PartnerSubject;
  authorization: AuthorizationSubject;
  tenant: TenantSubject;
  "ca-policy": CaPolicySubject;
  file: FileSubject;
}

export type SubjectKind = keyof Subjects;

export type Subject = Subjects[SubjectKind];

/** The kinds of subject, in the order in which they are judged. */
export const subjectKinds: readonly SubjectKind[] = ["default", "partner", "authorization", "tenant", "ca-policy", "file"];

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
    case "ca-policy":
      yield* caPolicySubjects(tenant);
      return;
    case "file":
      yield* fileSubjects(tenant);
      return;
  }
}
