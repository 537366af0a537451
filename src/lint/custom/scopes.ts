import type { Located } from "../../model/located.ts";
import type { Subject, SubjectKind, Subjects } from "../../model/subjects.ts";
import type { Undetermined } from "../../model/undetermined.ts";
import type { Seen } from "./seen.ts";
import { policyFields } from "./policy-fields.ts";
import { locateField, seeFields, shapesOf, type Fields, type Shapes } from "./shape.ts";
import { catalogEntryFields, defaultFields, partnerFields, tenantFields } from "./subject-fields.ts";

/** What a custom rule can be about: the subject's kind, and the variable by which expressions know it. */
export interface Scope {
  readonly kind: SubjectKind;
  readonly variable: string;
  readonly type: string;
  readonly shapes: Shapes;
  /** The subject as plain data; with `wanted` only those fields. */
  see(subject: Subject, wanted?: ReadonlySet<string>): ReadonlyMap<string, Seen>;
  /** What a finding on the field at `path` points at. */
  locate(subject: Subject, path: readonly string[]): Located | Undetermined | undefined;
}

/** Every scope by its word. A further kind of subject is one entry here, with its fields. */
export const scopes = {
  partner: scope("partner", "partner", "Partner", partnerFields),
  default: scope("default", "default", "Default", defaultFields),
  tenant: scope("tenant", "tenant", "Tenant", tenantFields),
  "ca-policy": scope("ca-policy", "policy", "CaPolicy", policyFields),
  "catalog-entry": scope("catalog-entry", "catalogEntry", "CatalogEntry", catalogEntryFields),
} as const satisfies Partial<Record<SubjectKind, Scope>>;

export type ScopeName = keyof typeof scopes;

/** The words for `scope`, as a rule file writes them. */
export const scopeNames = Object.keys(scopes) as readonly ScopeName[];

/** The scopes whose subjects exist once: expressions of every scope see them, too. */
const singletons: readonly ScopeName[] = ["default", "tenant"];

/** The scopes that an expression of `name` sees, its own first. */
export function visibleScopes(name: ScopeName): readonly Scope[] {
  return [...new Set([name, ...singletons])].map((each) => scopes[each]);
}

function scope<K extends SubjectKind>(kind: K, variable: string, type: string, fields: Fields<Subjects[K]>): Scope {
  const isOfKind = (subject: Subject): subject is Subjects[K] => subject.kind === kind;
  return {
    kind,
    variable,
    type,
    shapes: shapesOf(fields),
    see: (subject, wanted) => (isOfKind(subject) ? seeFields(fields, subject, wanted) : new Map()),
    locate: (subject, path) => (isOfKind(subject) ? locateField(fields, subject, path) : undefined),
  };
}
