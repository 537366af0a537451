import { member } from "../model/json.ts";
import { tenantSubject } from "../model/subjects/tenant.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined, undetermined } from "../model/undetermined.ts";
import { inWords } from "../model/words.ts";
import type { Comparison, Reading, Subject } from "./change.ts";
import { noEffect } from "./effect.ts";
import { saysTheSame } from "./stand.ts";

const setting = "allowedCloudEndpoints";
const subject: Subject = { kind: "tenant", label: "The tenant" };

/**
 * Compares the other clouds that may be let in. A cloud alone opens nothing; to partners that live in it, it opens and
 * closes the door, and which those are nobody can see.
 */
export function compareClouds(base: Tenant, head: Tenant): Comparison {
  const about = { subject, setting, title: "other clouds that can be let in", heirs: [] };
  const [before, now] = [tenantSubject(base).allowedCloudEndpoints, tenantSubject(head).allowedCloudEndpoints];
  if (isUndetermined(before) || isUndetermined(now)) {
    if (isUndetermined(before) && isUndetermined(now) && saysTheSame(written(base), written(head)) === true) return { changes: [], unclear: [] };
    const side = isUndetermined(now) ? (isUndetermined(before) ? "both" : "head") : "base";
    const reason = isUndetermined(now) ? now : isUndetermined(before) ? before : undetermined("it is not known");
    return { changes: [], unclear: [{ ...about, side, reason, before: undefined, now: undefined }] };
  }
  const [had, has] = [before.value, now.value].map((list) => list.map(({ endpoint }) => endpoint).sort());
  if (had === undefined || has === undefined || had.join("\n") === has.join("\n")) return { changes: [], unclear: [] };
  const reading = (list: readonly string[], place: Reading["place"]): Reading => ({ words: list.length === 0 ? "none" : inWords(list), place });
  const sides = { before: reading(had, before.place), now: reading(has, now.place) };
  if ([base, head].every((tenant) => tenant.all("crossTenantAccessPolicyPartner").length === 0)) {
    return { changes: [{ ...about, ...sides, effect: noEffect, lists: [] }], unclear: [] };
  }
  const reason = undetermined("which partners live in another cloud is not visible");
  return { changes: [], unclear: [{ ...about, ...sides, side: "both", reason }] };
}

function written(tenant: Tenant): unknown {
  return tenant.all("crossTenantAccessPolicy").map(({ value }) => member(value, setting)?.value ?? "nothing");
}
