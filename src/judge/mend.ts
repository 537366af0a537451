import { fixes } from "../../rules/fixes.ts";
import { stepsBetween, type Step } from "../fix/steps.ts";
import { stepsOf } from "../input/pointer.ts";
import type { PlacedFinding } from "../lint/evaluate.ts";
import type { Fix } from "../lint/fix.ts";
import { isObject } from "../model/json.ts";
import type { Place } from "../model/place.ts";
import type { JsonObject, Resource } from "../model/resource.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined } from "../model/undetermined.ts";

/** A finding that has a fix, with the object that it stands in. */
export interface Mendable {
  readonly finding: PlacedFinding;
  readonly fix: Fix;
  readonly resource: Resource;
  readonly tenant: Tenant;
}

/** A finding on an entry of the exceptions file, which is no object of Graph. */
export interface Withdrawable {
  readonly finding: PlacedFinding;
  readonly fix: Extract<Fix, { readonly kind: "withdraw" }>;
}

/** The findings whose exception can be taken out. */
export function withdrawable(findings: readonly PlacedFinding[]): readonly Withdrawable[] {
  return findings.flatMap((finding) => {
    const fix = finding.rule.own === undefined ? fixes.get(finding.rule.id) : undefined;
    return fix?.kind === "withdraw" ? [{ finding, fix }] : [];
  });
}

/** The findings of a tenant that something can be done about. What stands in a template is in force nowhere. */
export function mendable(findings: readonly PlacedFinding[], tenant: Tenant): readonly Mendable[] {
  const resourceAt = new Map<Place, Resource>();
  const candidates = findings.flatMap((finding) => {
    const fix = finding.rule.own === undefined ? fixes.get(finding.rule.id) : undefined;
    return fix === undefined || fix.kind === "withdraw" || tenant.templates.has(finding.place.file) ? [] : [{ finding, fix }];
  });
  if (candidates.length === 0) return [];
  for (const { kind } of tenantKinds(tenant)) for (const resource of tenant.all(kind)) resourceAt.set(resource.place, resource);
  return candidates.flatMap(({ finding, fix }) => {
    const resource = around(finding.place, resourceAt);
    return resource === undefined ? [] : [{ finding, fix, resource, tenant }];
  });
}

function tenantKinds(tenant: Tenant): readonly { readonly kind: Resource["kind"] }[] {
  return [...kindsWithFixes, ...tenant.files.flatMap(({ oddKeys }) => (oddKeys.length > 0 ? otherKinds : []))];
}

const kindsWithFixes = [{ kind: "crossTenantAccessPolicyDefault" }, { kind: "crossTenantAccessPolicyPartner" }] as const;
const otherKinds = [
  { kind: "crossTenantAccessPolicy" },
  { kind: "identitySynchronization" },
  { kind: "multiTenantOrganizationPartnerConfigurationTemplate" },
  { kind: "multiTenantOrganizationIdentitySyncPolicyTemplate" },
] as const;

function around(place: Place, resourceAt: ReadonlyMap<Place, Resource>): Resource | undefined {
  for (let here: Place | undefined = place; here !== undefined; here = here.parent) {
    const resource = resourceAt.get(here);
    if (resource !== undefined) return resource;
  }
  return undefined;
}

/** The object as it is to be; undefined where that cannot be told, or nothing changes. */
export function amended({ fix, finding, resource }: Mendable): JsonObject | undefined {
  if (fix.kind !== "amend") return undefined;
  const now = fix.amend(resource.value, finding.setting);
  if (now === undefined || !isObject(now)) return undefined;
  const changed = Object.keys(now).filter((key) => now[key] !== resource.value[key]);
  return changed.length === 0 || changed.some((key) => holdsGap(resource.value[key])) ? undefined : now;
}

/** No setting of Graph is this deep; below it hostile input could exhaust the stack, so what lies there counts as not known. */
const deepest = 64;

function holdsGap(value: unknown, depth = 0): boolean {
  if (isUndetermined(value) || depth > deepest) return true;
  const parts: readonly unknown[] = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return parts.some((part) => holdsGap(part, depth + 1));
}

/** What is to be done in the file that a finding stands in; a clause where nothing can be. */
export function stepsFor(each: Mendable | Withdrawable): readonly Step[] | { readonly reason: string } {
  if (!("resource" in each)) return taken(stepsOf(each.finding.place.pointer) ?? [], "the entry stands in no list");
  const { fix, finding, resource, tenant } = each;
  const at = stepsOf(resource.place.pointer) ?? [];
  switch (fix.kind) {
    case "amend": {
      const now = amended(each);
      return now === undefined ? { reason: "something in it is missing or not understood" } : stepsBetween(resource.value, now, at);
    }
    case "withdraw":
    case "delete":
      return taken(at, "the entry is the whole of its file: delete the file");
    case "rename": {
      const odd = tenant.files.find(({ file }) => file === finding.place.file)?.oddKeys.find(({ place }) => place === finding.place);
      if (odd?.meant === undefined || !odd.caseOnly) return { reason: "more than letter case differs, so that somebody has to say what was meant" };
      return [{ kind: "rename", path: stepsOf(odd.place.pointer) ?? [], key: odd.meant }];
    }
  }
}

/** Takes an element out of its list. */
function taken(at: readonly string[], otherwise: string): readonly Step[] | { readonly reason: string } {
  const index = at.at(-1) ?? "";
  return /^\d+$/.test(index) ? [{ kind: "remove", path: at.slice(0, -1), indexes: [Number(index)] }] : { reason: otherwise };
}
