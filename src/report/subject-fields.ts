import type { SubjectRef } from "./report.ts";

/** What data formats publish of a subject, in one order, whatever else the value holds. */
export function subjectFields<K extends string>({ kind, id, name, owner, purpose, tenant }: SubjectRef & { readonly kind: K }): SubjectRef & { readonly kind: K } {
  return {
    kind,
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    ...(owner !== undefined && { owner }),
    ...(purpose !== undefined && { purpose }),
    ...(tenant !== undefined && { tenant }),
  };
}
