import type { InvitationDomains } from "../model/b2b-policy.ts";
import { member } from "../model/json.ts";
import type { Known } from "../model/located.ts";
import type { ResourceKind } from "../model/resource.ts";
import { authorizationSubject, inviters, type GuestRole, type Inviters } from "../model/subjects/authorization.ts";
import { tenantSubject } from "../model/subjects/tenant.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined, undetermined, type Undetermined } from "../model/undetermined.ts";
import { counted } from "../model/words.ts";
import { collect, comparePair, type Comparison, type Subject } from "./change.ts";
import type { Extent, Stand } from "./stand.ts";

const authorization: Subject = { kind: "authorization", label: "The tenant" };
const wholeTenant: Subject = { kind: "tenant", label: "The tenant" };

/** Compares what holds for guests of every tenant: who may invite them, from which domains, and what they may see here. */
export function compareInvitations(base: Tenant, head: Tenant): Comparison {
  const [before, now] = [authorizationStands(base), authorizationStands(head)];
  const [ours, theirs] = [tenantStands(base), tenantStands(head)];
  return collect([
    ...before.map((stand, index) => pair(authorization, stand, now[index])),
    ...ours.map((stand, index) => pair(wholeTenant, stand, theirs[index])),
  ]);
}

function pair(subject: Subject, base: Stand, head: Stand | undefined): ReturnType<typeof comparePair> {
  return head && comparePair({ subject, heirs: [], base, head });
}

const inviterWords: Readonly<Record<Inviters, string>> = {
  none: "nobody",
  adminsAndGuestInviters: "administrators and guest inviters",
  adminsGuestInvitersAndAllMembers: "every member",
  everyone: "everyone, guests too",
};

/** From the least to the most that a guest can see. */
const roles: readonly GuestRole[] = ["restricted", "limited", "member"];

const roleWords: Readonly<Record<GuestRole, string>> = { restricted: "only their own objects", limited: "limited", member: "as much as members" };

function authorizationStands(tenant: Tenant): readonly Stand[] {
  const subject = authorizationSubject(tenant);
  const kind = "authorizationPolicy";
  const joining = "allowEmailVerifiedUsersToJoinOrganization";
  return [
    stand(tenant, kind, "allowInvitesFrom", "who may invite guests", subject.allowInvitesFrom, (who) => [level(inviters.indexOf(who)), inviterWords[who]]),
    stand(tenant, kind, "guestUserRoleId", "what guests can see of the directory", subject.guestUserRoleId, (role) => [level(roles.indexOf(role)), roleWords[role]]),
    stand(tenant, kind, joining, "joining by a verified mail address", subject[joining], onOrOff),
  ];
}

function tenantStands(tenant: Tenant): readonly Stand[] {
  const { selfServiceSignUp, invitationDomains, autoRedeemTenants } = tenantSubject(tenant);
  const kind = "b2bManagementPolicy";
  const domains = isUndetermined(invitationDomains) ? invitationDomains : oneList(invitationDomains);
  return [
    stand(tenant, "authenticationFlowsPolicy", "selfServiceSignUp", "self-service sign-up of guests", selfServiceSignUp, onOrOff),
    stand(tenant, kind, "InvitationsAllowedAndBlockedDomainsPolicy", "domains that may be invited", domains, (list) => [list, domainWords(list)]),
    stand(tenant, kind, "AutoRedeemPolicy", "tenants on the legacy lists of automatic redemption", autoRedeemTenants, (tenants) => [
      { kind: "set", what: "tenants", isBlockList: false, names: new Set(tenants) },
      tenants.length === 0 ? "none" : counted(tenants.length, "tenant"),
    ]),
  ];
}

function stand<T>(
  tenant: Tenant,
  kind: ResourceKind,
  setting: string,
  title: string,
  value: Known<T> | Undetermined,
  understand: (value: T) => readonly [Extent, string],
): Stand {
  const policies = tenant.all(kind).map((policy) => member(policy.value, kind === "b2bManagementPolicy" ? "definition" : setting)?.value ?? "nothing");
  const named = { setting, title, written: () => policies, follows: false };
  if (isUndetermined(value)) return { ...named, unknown: value };
  const [extent, words] = understand(value.value);
  return { ...named, extent, words, place: value.place };
}

function level(number: number): Extent {
  return { kind: "level", level: number };
}

function onOrOff(isOn: boolean): readonly [Extent, string] {
  return [level(Number(isOn)), isOn ? "on" : "off"];
}

type DomainList = Extract<Extent, { readonly kind: "set" }>;

/** An empty list of allowed domains beside no other list, and two lists at once, are documented nowhere. */
function oneList(domains: Known<InvitationDomains>): Known<DomainList> | Undetermined {
  const { allowed, blocked } = domains.value;
  const set = (isBlockList: boolean, names: readonly string[] = []): Known<DomainList> => {
    return { ...domains, value: { kind: "set", what: "domains", isBlockList, names: new Set(names) } };
  };
  const [mayCome, mayNot] = [allowed?.length ?? 0, blocked?.length ?? 0];
  if (mayCome > 0 && mayNot > 0) return undetermined("invitations have a list of allowed and a list of blocked domains, of which only one can apply");
  if (mayCome > 0) return set(false, allowed);
  if (mayNot === 0 && allowed !== undefined && blocked === undefined) return undetermined("the list of allowed domains is empty, and whether that means nobody or everybody is not documented");
  return set(true, blocked);
}

function domainWords({ isBlockList, names: { size } }: DomainList): string {
  if (!isBlockList) return `only ${counted(size, "listed domain")}`;
  return size === 0 ? "every domain" : `every domain, except ${counted(size, "listed one", "listed ones")}`;
}
