import { accessShapeList, type AccessSettingName, type AccessShape } from "./access.ts";
import type { Consent } from "./consent.ts";
import type { Access, Origin } from "./effective.ts";
import { isObject, member, valueIn } from "./json.ts";
import type { Known } from "./located.ts";
import type { Place } from "./place.ts";
import type { Dimension, DimensionReach, Reach } from "./reach.ts";
import type { JsonObject, Resource } from "./resource.ts";
import { defaultSubject } from "./subjects/default.ts";
import { partnerSubject } from "./subjects/partner.ts";
import type { Tenant } from "./tenant.ts";
import { claimTitles, trustClaims, type Trust } from "./trust.ts";
import { isUndetermined, type Undetermined } from "./undetermined.ts";
import { openHalfInWords, reachInWords } from "./words.ts";

/** Who or what one half of an access setting lets through. */
export interface HalfValue {
  readonly reach: DimensionReach;
  /** Canonical, in order. */
  readonly targets: readonly string[];
}

/** What an access setting means: its halves, as far as it has them, and what they grant together. */
export interface AccessValue {
  readonly reach: Reach;
  readonly users?: HalfValue;
  readonly applications?: HalfValue;
}

interface Named {
  /** As findings name it. */
  readonly setting: string;
  /** What the admin centre calls it. */
  readonly title: string;
}

/** What a setting is in effect, and where that comes from. */
export interface KnownSetting extends Named {
  readonly value: AccessValue | boolean;
  /** A clause without a full stop. */
  readonly words: string;
  readonly origin: Origin;
  /** The node of the object itself. */
  readonly place: Place;
  /** The default's node, where a partner leaves the setting to it. */
  readonly inherited?: Place | undefined;
  /** Of an access setting, what was read. */
  readonly access?: Access;
}

/** A setting of which nothing can be said, and why. */
export interface UnknownSetting extends Named {
  readonly unknown: Undetermined;
}

export type EffectiveSetting = KnownSetting | UnknownSetting;

/** The settings of the default configuration, in Graph's order. `theirs` says where the people are whom it is told of. */
export function defaultSettings(tenant: Tenant, theirs = "in any other tenant"): readonly EffectiveSetting[] {
  const subject = defaultSubject(tenant);
  const { trust, defaultSource } = tenant;
  const origin = isUndetermined(trust) ? "default" : trust.origin;
  return [
    ...accessShapeList.map((shape) => accessSetting(shape, subject[shape.name], theirs)),
    ...trustSettings(subject, () => origin),
    ...consentSettings(subject, defaultSource?.value ?? {}, "default"),
  ];
}

/** The settings of one partner: its own, and the default's where it leaves them to it. */
export function partnerSettings(partner: Resource, tenant: Tenant): readonly EffectiveSetting[] {
  const subject = partnerSubject(partner, tenant);
  const inherited = isUndetermined(tenant.trust) ? "default" : tenant.trust.origin;
  const { groupSync } = subject;
  // Of groups only the beta version says anything.
  const groups = isUndetermined(groupSync) ? groupSync : groupSync.value === undefined ? undefined : { ...groupSync, value: groupSync.value };
  return [
    ...accessShapeList.map((shape) => accessSetting(shape, subject[shape.name], "there")),
    ...trustSettings(subject, (claim) => (claim.inherited === undefined ? "partner" : inherited)),
    ...consentSettings(subject, partner.value, "partner"),
    switchSetting("userSyncInbound", "synchronization of users", subject.userSync, ["allowed", "not allowed"], () => "partner"),
    ...(groups === undefined ? [] : [switchSetting("groupSyncInbound", "synchronization of groups", groups, ["allowed", "not allowed"], () => "partner")]),
  ];
}

function accessSetting(shape: AccessShape, access: Access | Undetermined, theirs: string): EffectiveSetting {
  const { name: setting, title } = shape;
  if (isUndetermined(access)) return { setting, title, unknown: access };
  const { reach, users, applications, origin, place, inherited } = access;
  const value = { reach, ...(users && { users: half(users) }), ...(applications && { applications: half(applications) }) };
  return { setting, title, value, words: accessInWords(access, theirs), origin, place, inherited, access };
}

function half({ reach, targets }: Dimension): HalfValue {
  return { reach, targets: [...targets].sort() };
}

/** `theirs` says where the people are who come in, and where ours go. */
function accessInWords(access: Access, theirs: string): string {
  if (access.reach === "none") return access.dead ? "nobody: one half blocks everything" : "nobody";
  const [people, where] = sides(access.setting, theirs);
  if (access.applications !== undefined) return reachInWords(access, people, where);
  return access.reach === "scoped" ? `only ${openHalfInWords(access, people, "")}` : openHalfInWords(access, people, "").replace(/,$/, "");
}

function sides(setting: AccessSettingName, theirs: string): readonly [people: string, where: string] {
  if (setting === "tenantRestrictions") return [`every account ${theirs}`, "outside this tenant"];
  return setting.endsWith("Outbound") ? ["everyone here", theirs] : [`everyone ${theirs}`, "here"];
}

function trustSettings(trust: Trust, originOf: (claim: Known<boolean>) => Origin): readonly EffectiveSetting[] {
  return trustClaims.map((claim) => switchSetting(claim, claimTitles[claim], trust[claim], ["trusted", "not trusted"], originOf));
}

/** Null inherits here too, and what it inherits is fixed to off: a service default, whatever the default object says. */
function consentSettings(consent: Consent, object: JsonObject, holder: Origin): readonly EffectiveSetting[] {
  const written = member(object, "automaticUserConsentSettings")?.value;
  const originOf = (name: string) => (): Origin => (isObject(written) && typeof valueIn(written, name) === "boolean" ? holder : "service default");
  const states = ["on", "off"] as const;
  return [
    switchSetting("automaticUserConsentSettings.inboundAllowed", "inbound automatic redemption", consent.inboundAllowed, states, originOf("inboundAllowed")),
    switchSetting("automaticUserConsentSettings.outboundAllowed", "outbound automatic redemption", consent.outboundAllowed, states, originOf("outboundAllowed")),
  ];
}

function switchSetting(
  setting: string,
  title: string,
  state: Known<boolean> | Undetermined,
  [yes, no]: readonly [string, string],
  originOf: (state: Known<boolean>) => Origin,
): EffectiveSetting {
  if (isUndetermined(state)) return { setting, title, unknown: state };
  const { value, place, inherited } = state;
  return { setting, title, value, words: value ? yes : no, origin: originOf(state), place, inherited };
}
