import { compareTenants } from "../diff/exposure.ts";
import { sentenceOf } from "../diff/sentence.ts";
import type { Tenant } from "../model/tenant.ts";

/**
 * Why a change cannot be made without asking anybody: it opens access, or nobody can tell that it does not. A sentence
 * without a full stop; undefined where it provably opens nothing.
 */
export function whyNotSafe(before: Tenant, now: Tenant): string | undefined {
  const { changes, unclear, uncompared, assumptions } = compareTenants(before, now, { namesHeirs: false });
  const opening = changes.find(({ effect }) => effect.opens);
  if (opening !== undefined) return `it would open access: ${sentenceOf(opening).replace(/\.$/, "")}`;
  const [gap] = unclear;
  if (gap !== undefined) return `it cannot be told that it opens nothing: ${gap.reason.undetermined}`;
  const [kind] = uncompared;
  if (kind !== undefined) return `it cannot be told that it opens nothing: ${[kind.kind, ...kind.properties].join(" ")} is not held against access`;
  return assumptions[0] === undefined ? undefined : "it cannot be told that it opens nothing: no list of all partners is left in the files";
}
