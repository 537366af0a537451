import type { AssignmentPolicy } from "./assignment-policies.ts";
import { inventory, type Inventory } from "./inventory.ts";
import { isObject, valueIn, word } from "./json.ts";
import type { Place } from "./place.ts";
import type { JsonObject, Resource } from "./resource.ts";
import { readScope, type ReviewScope } from "./review-scope.ts";
import { partnerSync } from "./sync.ts";
import { partnerId, type Tenant } from "./tenant.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "./undetermined.ts";
import { idOf } from "./users.ts";
import { brief } from "./words.ts";

/** What a review of external users has to be, each with the words for what one is that is not. */
export const reviewDemands = {
  isActive: "is over",
  isEndless: "does not recur without end",
  appliesItself: "does not apply its decisions by itself",
  deniesOnSilence: "keeps whom nobody reviewed",
} as const;

export type ReviewDemand = keyof typeof reviewDemands;

/** A series of access reviews. */
export interface AccessReview extends Readonly<Record<ReviewDemand, boolean | Undetermined>> {
  readonly name: string;
  readonly place: Place;
  /** Whether it asks about every external user, or about the assignments of an access package for outsiders. */
  readonly coversExternals: boolean | Undetermined;
  /** It asks about every guest, but synchronized users are members, and there are some. */
  readonly leavesOutMembers: boolean;
}

/** The access reviews of the tenant; `policies` are the assignment policies that a review can be about. */
export function accessReviews(tenant: Tenant, policies: Inventory<AssignmentPolicy> | Undetermined): Inventory<AccessReview> | Undetermined {
  const isSyncing = acceptsSynchronizedUsers(tenant);
  return inventory(tenant, "accessReviewScheduleDefinition", (resource) => readReview(resource, isSyncing, policies));
}

function readReview({ value, place }: Resource, isSyncing: boolean | Undetermined, policies: Inventory<AssignmentPolicy> | Undetermined): AccessReview {
  const written = valueIn(value, "displayName");
  const name = brief(typeof written === "string" && written.trim() !== "" ? written.trim() : (idOf(value) ?? "without name"));
  const settings = valueIn(value, "settings");
  const scope = readScope(value);
  return {
    name,
    place,
    coversExternals: covers(scope, name, isSyncing, policies),
    leavesOutMembers: !isUndetermined(scope) && scope.guests && !scope.externalMembers && isSyncing === true,
    isActive: readActive(value, name),
    isEndless: setting(settings, name, "recurrence", isEndless),
    appliesItself: setting(settings, name, "autoApplyDecisionsEnabled", asBoolean),
    deniesOnSilence: denies(settings, name),
  };
}

function covers(
  scope: ReviewScope | Undetermined,
  name: string,
  isSyncing: boolean | Undetermined,
  policies: Inventory<AssignmentPolicy> | Undetermined,
): boolean | Undetermined {
  if (isUndetermined(scope)) return scope;
  const { guests, externalMembers, assignmentPolicyId } = scope;
  if (assignmentPolicyId !== undefined) return isForOutsiders(assignmentPolicyId, name, policies);
  if (!guests || externalMembers) return guests;
  return isUndetermined(isSyncing) ? isSyncing : !isSyncing;
}

function isForOutsiders(policyId: string, name: string, policies: Inventory<AssignmentPolicy> | Undetermined): boolean | Undetermined {
  if (isUndetermined(policies)) return policies;
  const policy = policies.items.find(({ id }) => id === policyId);
  if (policy === undefined) return undetermined(`the assignment policy that the access review ${name} is about is not in the input`, ["accessPackageAssignmentPolicy"]);
  return isUndetermined(policy.outside) ? policy.outside : policy.outside.value !== "nobody";
}

/** Whether members of other tenants are synchronized to here, whom a filter for guests leaves out. */
function acceptsSynchronizedUsers(tenant: Tenant): boolean | Undetermined {
  const partners = tenant.complete("crossTenantAccessPolicyPartner");
  let gap: Undetermined | undefined = isUndetermined(partners) ? partners : undefined;
  for (const { value, place } of tenant.all("crossTenantAccessPolicyPartner")) {
    const { userSync } = partnerSync(value, place, tenant.syncByTenantId.get(partnerId(value)));
    if (isUndetermined(userSync)) gap ??= userSync;
    else if (userSync.value) return true;
  }
  return gap ?? false;
}

const statesOfTheLiving = new Set(["initializing", "notstarted", "starting", "inprogress", "autoreviewing", "autoreviewed", "applying", "applied"]);

function readActive(value: JsonObject, name: string): boolean | Undetermined {
  const status = word(valueIn(value, "status")) ?? "";
  if (statesOfTheLiving.has(status)) return true;
  if (["completing", "completed"].includes(status)) return false;
  return notUnderstood(valueIn(value, "status"), `the status of the access review ${name} is missing or not understood`);
}

function setting(settings: unknown, name: string, key: string, read: (value: unknown) => boolean | undefined): boolean | Undetermined {
  const value = isObject(settings) ? valueIn(settings, key) : settings;
  return read(value) ?? notUnderstood(value, `settings.${key} of the access review ${name} is missing or not understood`);
}

function asBoolean(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/** Null is a review that happens once. The admin centre's "never ends" is the last day there is. */
function isEndless(recurrence: unknown): boolean | undefined {
  if (recurrence === null) return false;
  if (!isObject(recurrence)) return undefined;
  if (valueIn(recurrence, "pattern") === null) return false;
  const range = valueIn(recurrence, "range");
  if (!isObject(range)) return undefined;
  const type = word(valueIn(range, "type"));
  const end = valueIn(range, "endDate");
  const isFarOff = typeof end === "string" && end.startsWith("9999-");
  if (type === "noend") return true;
  if (type === "enddate") return isFarOff;
  return type === "numbered" ? isFarOff && valueIn(range, "numberOfOccurrences") === 0 : undefined;
}

/** The decision for whom nobody reviewed holds only where it is switched on. */
function denies(settings: unknown, name: string): boolean | Undetermined {
  const isOn = setting(settings, name, "defaultDecisionEnabled", asBoolean);
  if (isOn !== true) return isOn;
  return setting(settings, name, "defaultDecision", (value) => {
    const decision = word(value);
    if (decision === "deny") return true;
    return decision !== undefined && ["approve", "recommendation", "none"].includes(decision) ? false : undefined;
  });
}
