import { accessShapeList } from "../model/access.ts";
import { heritage } from "../model/effective.ts";
import { defaultSettings, partnerSettings, type EffectiveSetting } from "../model/effective-settings.ts";
import { isObject, member } from "../model/json.ts";
import type { JsonObject, Resource } from "../model/resource.ts";
import { sameMeaning } from "../model/same-meaning.ts";
import { partnerId, type Tenant } from "../model/tenant.ts";
import { trustClaims } from "../model/trust.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "../model/undetermined.ts";
import { isKnownStand, type Extent, type KnownStand, type Stand } from "./stand.ts";

/** The settings of the default or of a partner on one side, by Graph's name. */
export type Stands = ReadonlyMap<string, Stand>;

const blocksProviders = "blockServiceProviderOutboundAccess";
const groupSync = "groupSyncInbound";
const groupSyncTitle = "synchronization of groups";

/** The settings that a partner can leave to the default, and whether a missing key does so, too. */
const inheritable: ReadonlyMap<string, boolean> = new Map([
  ...accessShapeList.map(({ name, newer }) => [name, newer] as const),
  ...trustClaims.map((claim) => [claim, false] as const),
  [blocksProviders, true],
]);

/** What nobody has without an entry: nothing of it is inherited. */
const ofEntriesOnly = [
  ["automaticUserConsentSettings.inboundAllowed", "inbound automatic redemption", "off"],
  ["automaticUserConsentSettings.outboundAllowed", "outbound automatic redemption", "off"],
  ["userSyncInbound", "synchronization of users", "not allowed"],
  [groupSync, groupSyncTitle, "not allowed"],
] as const;

/** What the default configuration says. `theirs` as in the settings of the model. */
export function defaultStands(tenant: Tenant, theirs?: string): Stands {
  const { defaultSource: source } = tenant;
  const written = (setting: string) => () => ({ isServiceDefault: source?.isServiceDefault, own: source && state(source.value, pathOf(setting)) });
  const settings = [...defaultSettings(tenant, theirs).map((each) => stand(each, written(each.setting))), providerStand(tenant, undefined, written(blocksProviders))];
  return byName(settings, disputed(tenant.all("crossTenantAccessPolicyDefault"), "the default configuration is written several times, and not alike"));
}

/** What a tenant gets that has no entry: the default, which can neither redeem by itself nor synchronize. */
export function strangerStands(tenant: Tenant): Stands {
  const inherited = [...defaultStands(tenant, "there").values()].filter(({ setting }) => inheritable.has(setting)).map((each) => ({ ...each, follows: true }));
  const off = ofEntriesOnly.map(([setting, title, words]): KnownStand => {
    return { setting, title, written: () => "no entry", follows: false, extent: { kind: "level", level: 0 }, words, place: undefined };
  });
  return byName([...inherited, ...off]);
}

/**
 * What one partner has: its own settings, and the default's where it leaves them to it. `entries` are all objects of
 * its tenant id, the first of which is read.
 */
export function partnerStands(partner: Resource, entries: readonly Resource[], tenant: Tenant, defaults: Stands): Stands {
  const { value } = partner;
  const written = (setting: string) => () => {
    const [property, ...members] = pathOf(setting);
    const isSync = property === "identitySynchronization";
    const standAlone = isSync ? tenant.syncByTenantId.get(partnerId(value))?.map((each) => state(each.value, members)) : undefined;
    return { own: state(value, [property, ...members]), standAlone, inherited: isSync ? undefined : defaults.get(setting)?.written() };
  };
  const settings = [...partnerSettings(partner, tenant).map((each) => stand(each, written(each.setting))), providerStand(tenant, partner, written(blocksProviders))];
  if (!settings.some(({ setting }) => setting === groupSync)) settings.push(unstatedGroupSync(partner, written(groupSync)));
  const own = settings.map((each) => (isLeft(value, each.setting) ? leftTo(defaults.get(each.setting), each) : each));
  return byName(own, disputed(entries, "the partner has several entries that are not alike"));
}

/** Whether the partner leaves a setting to the default. */
function isLeft(partner: JsonObject, setting: string): boolean {
  const absentToo = inheritable.get(setting);
  const own = member(partner, pathOf(setting)[0]);
  return absentToo !== undefined && (own === undefined ? absentToo : own.value === null);
}

/** Where nobody knows what the default is, nobody knows what is left to it. */
function leftTo(inherited: Stand | undefined, own: Stand): Stand {
  const { setting, title, written } = own;
  if (inherited !== undefined && !isKnownStand(inherited)) return { setting, title, written, follows: true, unknown: inherited.unknown };
  return { ...own, follows: true };
}

function isTrustClaim(setting: string): boolean {
  return trustClaims.some((claim) => claim === setting);
}

/** The properties of Graph that lead to a setting. */
function pathOf(setting: string): readonly [string, ...string[]] {
  if (isTrustClaim(setting)) return ["inboundTrust", setting];
  if (setting === "userSyncInbound" || setting === groupSync) return ["identitySynchronization", setting];
  const [property = setting, ...members] = setting.split(".");
  return [property, ...members];
}

/** What is written there, so that null, absent and absent further up differ. */
function state(object: JsonObject, [name, ...members]: readonly string[]): unknown {
  const own = name === undefined ? undefined : member(object, name);
  if (own === undefined) return "absent";
  return members.length > 0 && isObject(own.value) ? { in: state(own.value, members) } : { is: own.value ?? "null" };
}

function stand(each: EffectiveSetting, written: Stand["written"]): Stand {
  const { setting } = each;
  const title = isTrustClaim(setting) ? `trust in ${each.title}` : each.title;
  if ("unknown" in each) return { setting, title, written, follows: false, unknown: each.unknown };
  const { value, words, place, inherited, access } = each;
  const extent: Extent = access === undefined ? { kind: "level", level: Number(value === true) } : { kind: "access", access };
  return { setting, title, written, follows: false, extent, words, place, inherited };
}

/** Whether users of this tenant may act in other tenants as a service provider. */
function providerStand({ defaultSource }: Tenant, partner: Resource | undefined, written: Stand["written"]): Stand {
  const named = { setting: blocksProviders, title: "administration of customers by users of this tenant", written, follows: false };
  const known = (isBlocked: boolean, place: KnownStand["place"], inherited?: KnownStand["inherited"]): Stand => {
    return { ...named, extent: { kind: "level", level: isBlocked ? 0 : 1 }, words: isBlocked ? "blocked" : "not blocked", place, inherited };
  };
  const own = partner && member(partner.value, blocksProviders);
  const node = partner && (own === undefined ? partner.place : partner.place.at(own.key));
  if (own !== undefined && own.value !== null) {
    const isBlocked = readFlag(own.value);
    return isUndetermined(isBlocked) ? { ...named, unknown: isBlocked } : known(isBlocked, node);
  }
  const inherited = heritage(defaultSource, blocksProviders, readFlag);
  if (isUndetermined(inherited)) return { ...named, unknown: inherited };
  return node === undefined ? known(inherited.reading, inherited.place) : known(inherited.reading, node, inherited.place);
}

function readFlag(value: unknown): boolean | Undetermined {
  return typeof value === "boolean" ? value : notUnderstood(value, `${blocksProviders} is not a boolean`);
}

/** Only Graph's beta version has it; that there is no object of synchronization at all says no. */
function unstatedGroupSync({ value, place }: Resource, written: Stand["written"]): Stand {
  const named = { setting: groupSync, title: groupSyncTitle, written, follows: false };
  const own = member(value, "identitySynchronization");
  if (own?.value === null) return { ...named, extent: { kind: "level", level: 0 }, words: "not allowed", place: place.at(own.key) };
  return { ...named, unknown: undetermined(`identitySynchronization does not state ${groupSync}, which only Graph's beta version has`, ["identitySynchronization"]) };
}

interface Dispute {
  readonly written: Stand["written"];
  readonly unknown: Undetermined;
}

/** Undefined where there is one object, or all mean the same: then it does not matter which of them is in force. */
function disputed(objects: readonly Resource[], reason: string): Dispute | undefined {
  const [first, ...others] = objects;
  const answers = others.map(({ value }) => sameMeaning(first?.value, value));
  if (answers.every((answer) => answer === true)) return undefined;
  return { written: () => objects.map(({ value }) => value), unknown: answers.find(isUndetermined) ?? undetermined(reason) };
}

/** Where several objects contend, no setting of any of them is known. */
function byName(stands: readonly Stand[], dispute?: Dispute): Stands {
  return new Map(stands.map((each) => [each.setting, dispute === undefined ? each : { setting: each.setting, title: each.title, follows: false, ...dispute }]));
}
