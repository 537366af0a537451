import { requestOf, safe, withProposals, type Proposed } from "../judge/graph-requests.ts";
import type { AccessSettingName } from "../model/access.ts";
import type { Access } from "../model/effective.ts";
import { applicationUse, type ApplicationUse } from "../model/evidence/application-use.ts";
import { directions, type Direction } from "../model/evidence/ledger.ts";
import { collaboration, newlyBlocked } from "../model/evidence/replay.ts";
import { isObject, member, valueIn } from "../model/json.ts";
import { canonicalTarget, grantsAnything, targetTypeOf } from "../model/reach.ts";
import type { JsonObject, Resource } from "../model/resource.ts";
import type { PartnerSubject } from "../model/subjects/partner-subject.ts";
import { partnerSubject } from "../model/subjects/partner.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined } from "../model/undetermined.ts";
import { isGuid } from "../model/well-known.ts";
import type { GraphRequest } from "../report/report.ts";

interface About {
  readonly partner: PartnerSubject;
  readonly direction: Direction;
}

/** What a partner was seen to use in one direction, and the setting that allows that and nothing else. */
export interface Suggestion extends About {
  readonly resource: Resource;
  /** What is in effect today. */
  readonly access: Access;
  readonly use: ApplicationUse;
  /** The applications to allow, in order. */
  readonly targets: readonly string[];
  readonly request: GraphRequest;
}

/** Why nothing is suggested; a clause without a full stop. */
export interface NoSuggestion extends About {
  readonly reason: string;
}

export interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  readonly none: readonly NoSuggestion[];
  /** The partners as the suggestions would have them. */
  readonly proposed: readonly Proposed[];
}

interface Narrowed extends Omit<Suggestion, "request"> {
  /** The property of the partner, in its own spelling, and what it is to be. */
  readonly key: string;
  readonly block: JsonObject;
}

/**
 * What partners' B2B collaboration can be narrowed to without blocking anything that the evidence shows. Only where at
 * least `days` days are covered in full, where the change provably opens nothing, and where the replay
 * blocks nothing. `only` is the tenant id of one partner, in lower case.
 */
export function suggest(tenant: Tenant, days: number, only?: string): Suggestions {
  const none: NoSuggestion[] = [];
  const groups = tenant.all("crossTenantAccessPolicyPartner").flatMap((resource) => {
    const partner = partnerSubject(resource, tenant);
    if (only !== undefined && partner.id !== only) return [];
    const narrowed = directions.flatMap((direction) => {
      const found = narrow({ partner, direction, resource }, tenant, days);
      if (typeof found !== "string") return [found];
      none.push({ partner, direction, reason: found });
      return [];
    });
    return narrowed.length === 0 ? [] : [{ resource, narrowed, now: Object.fromEntries([...Object.entries(resource.value), ...narrowed.map(({ key, block }) => [key, block] as const)]) }];
  });
  const kept = new Set(safe(groups, tenant));
  const stopped = new Set(newlyBlocked(tenant.activity().ledger, tenant, withProposals(tenant, [...kept])).map(({ sighting }) => sighting.tenantId));
  const suggestions: Suggestion[] = [];
  const proposed: Proposed[] = [];
  for (const group of groups) {
    const asked = group.narrowed.flatMap((each) => {
      const request = requestOf(group, [each.key]);
      return request === undefined ? [] : [{ ...each, request }];
    });
    const reason = !kept.has(group)
      ? "it cannot be proved that the change would open nothing"
      : group.narrowed.some(({ partner }) => stopped.has(partner.id))
        ? "the replay of the evidence would block some of it"
        : asked.length < group.narrowed.length
          ? "not all of the setting is known"
          : undefined;
    if (reason === undefined) {
      suggestions.push(...asked);
      proposed.push(group);
    } else for (const { partner, direction } of group.narrowed) none.push({ partner, direction, reason });
  }
  return { suggestions, none, proposed };
}

/** The narrower setting, or why there is none. */
function narrow(about: About & { readonly resource: Resource }, tenant: Tenant, days: number): Narrowed | string {
  const { partner, direction, resource } = about;
  const reason = whyNotLookedAt(partner, tenant, resource);
  if (reason !== undefined) return reason;
  const setting = collaboration[direction];
  const access = partner[setting];
  if (isUndetermined(access)) return access.undetermined;
  if (!grantsAnything(access)) return "nothing is allowed that could be narrowed";
  const direct = partner[direction === "inbound" ? "b2bDirectConnectInbound" : "b2bDirectConnectOutbound"];
  if (isUndetermined(direct)) return direct.undetermined;
  if (grantsAnything(direct)) return "B2B direct connect is open, and the evidence does not say which sign-ins came by it";
  const { applications, users } = access;
  if (users?.reach === "all-except") return "the setting blocks a list of users, and the evidence does not say who signed in";
  if (applications === undefined || [...applications.targets].some((target) => !isGuid(target) && target !== "AllApplications")) return "the setting names a suite of applications, and what is in it is not known";

  const { ledger, unread } = tenant.activity();
  if (unread !== undefined) return unread.undetermined;
  const use = applicationUse(ledger, partner.id, direction, days, tenant.today);
  if (isUndetermined(use)) return use.undetermined;
  if (use.seen.every(({ lastSeen }) => lastSeen < use.from)) return `no sign-in was seen in ${use.days} covered days, so that there is nothing to keep: whether the direction is to be closed is for people to say`;
  const seen = new Set(use.seen.flatMap(({ appId, resourceId }) => [appId, resourceId]));
  const listed = applications.targets;
  const targets = [...seen].filter((id) => applications.reach === "all" || listed.has(id) === (applications.reach === "only")).sort();
  if (targets.length === 0) return "the setting does not allow what was seen: the evidence is of another time, or of another way in";
  if (applications.reach === "only" && targets.length === listed.size) return `all that is allowed was seen in ${use.days} covered days`;
  const block = blockFor(access, resource.value, setting, targets);
  return block === undefined ? "not all of the setting is known" : { ...about, access, use, targets, ...block };
}

/** A partner for whom sign-ins say nothing, or whose settings are somebody else's. */
function whyNotLookedAt(partner: PartnerSubject, tenant: Tenant, { place }: Resource): string | undefined {
  if (tenant.templates.has(place.file)) return "the object is a template";
  if (isUndetermined(partner.hasValidTenantId)) return partner.hasValidTenantId.undetermined;
  if (!partner.hasValidTenantId) return "its tenant id is none";
  if (partner.repeat !== undefined) return "an earlier object has the same tenant id";
  if (partner.isOwnTenant === true) return "it is the own tenant";
  if (partner.wellKnown !== undefined) return "it is a tenant of Microsoft's";
  if (partner.isServiceProvider) return "it is a service provider, who comes by another way";
  return partner.isInMultiTenantOrganization ? "it is a member of the multitenant organization" : undefined;
}

/** The whole object: what a PATCH leaves out of one is lost. A setting that was the default's becomes the partner's own. */
function blockFor(access: Access, partner: JsonObject, setting: AccessSettingName, targets: readonly string[]): Pick<Narrowed, "key" | "block"> | undefined {
  const key = member(partner, setting)?.key;
  const source = access.judged;
  if (key === undefined || !isObject(source)) return undefined;
  const [users, applications] = [member(source, "usersAndGroups"), member(source, "applications")];
  if (users === undefined || applications === undefined) return undefined;
  return { key, block: { ...source, [applications.key]: { accessType: "allowed", targets: written(applications.value, targets) } } };
}

/** Those that stand there already keep their form and their order, so that an edit only takes the others out. */
function written(before: unknown, targets: readonly string[]): readonly unknown[] {
  const listed: unknown = isObject(before) ? valueIn(before, "targets") : undefined;
  const idOf = (entry: unknown): string | undefined => (isObject(entry) && targetTypeOf(valueIn(entry, "targetType")) === "application" ? canonicalTarget(valueIn(entry, "target"), "applications") : undefined);
  const kept = (Array.isArray(listed) ? (listed as readonly unknown[]) : []).filter((entry) => targets.includes(idOf(entry) ?? ""));
  const there = new Set(kept.map(idOf));
  return isAllowList(before) && targets.every((id) => there.has(id)) ? kept : targets.map((target) => ({ target, targetType: "application" }));
}

function isAllowList(value: unknown): boolean {
  return isObject(value) && valueIn(value, "accessType") === "allowed";
}
