import { accessShapeList, readBlock } from "./access.ts";
import { isObject, valueIn, word } from "./json.ts";
import type { Located } from "./located.ts";
import { isOpen } from "./reach.ts";
import type { JsonObject, Resource } from "./resource.ts";
import type { Tenant } from "./tenant.ts";
import { trustClaims } from "./trust.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "./undetermined.ts";

/** A template that a multitenant organization applies to partner entries when a tenant joins. */
export interface MtoTemplate extends Located {
  /** What it is a template for, with its article. */
  readonly title: string;
  /** Whether it is applied to partner entries that exist already. */
  readonly appliesToExisting: boolean | Undetermined;
  readonly setsAnything: boolean;
  /** What it sets wider than the default, in Graph's words. */
  readonly wider: readonly string[];
  /** What it sets that cannot be compared with the default. */
  readonly incomparable: readonly Undetermined[];
}

const kinds = [
  "multiTenantOrganizationPartnerConfigurationTemplate",
  "multiTenantOrganizationIdentitySyncPolicyTemplate",
] as const;

/** The templates of the input: for partner configuration and for identity synchronization. */
export function mtoTemplates(tenant: Tenant): readonly MtoTemplate[] | Undetermined {
  const [forPartners, forSync] = kinds;
  const templates = [
    ...tenant.all(forPartners).map((found) => partnerTemplate(found, tenant)),
    ...tenant.all(forSync).map(syncTemplate),
  ];
  if (templates.length > 0) return templates;
  return undetermined("no template of the multitenant organization is in the input", kinds);
}

/** Templates that were not read from the tenant, where another one was: what it does is known, and what they do is not. */
export function unreadMtoTemplates(tenant: Tenant): readonly Undetermined[] {
  return kinds.flatMap((kind) => tenant.unread(kind) ?? []);
}

function partnerTemplate({ value, place }: Resource, tenant: Tenant): MtoTemplate {
  const wider: string[] = [];
  const incomparable: Undetermined[] = [];
  let setsAnything = false;

  for (const shape of accessShapeList) {
    const block = valueIn(value, shape.name) ?? null;
    if (block === null) continue;
    setsAnything = true;
    const reading = readBlock(block, shape);
    const inherited = tenant.access[shape.name];
    if (isUndetermined(reading)) incomparable.push(reading);
    else if (!isOpen(reading)) continue;
    else if (isUndetermined(inherited)) incomparable.push(inherited);
    else if (!isOpen(inherited.reading)) wider.push(shape.name);
  }

  const trust = valueIn(value, "inboundTrust") ?? null;
  const own = tenant.defaultTrust;
  if (isUndetermined(trust)) {
    setsAnything = true;
    incomparable.push(trust);
  }
  for (const claim of trustClaims) {
    if (!isObject(trust)) break;
    setsAnything = true;
    const stated = valueIn(trust, claim);
    if (isUndetermined(stated)) incomparable.push(stated);
    if (stated !== true) continue;
    const inherited = own[claim];
    if (isUndetermined(inherited)) incomparable.push(inherited);
    else if (!inherited.value) wider.push(`inboundTrust.${claim}`);
  }

  // The default's consent is fixed to false, so true is always wider.
  const consent = valueIn(value, "automaticUserConsentSettings") ?? null;
  for (const direction of ["inboundAllowed", "outboundAllowed"]) {
    const stated = isObject(consent) ? (valueIn(consent, direction) ?? null) : isUndetermined(consent) ? consent : null;
    if (stated !== null) setsAnything = true;
    if (isUndetermined(stated)) incomparable.push(stated);
    if (stated === true) wider.push(`automaticUserConsentSettings.${direction}`);
  }

  const setting = "multiTenantOrganizationPartnerConfiguration";
  return { title: "a partner configuration", setting, place, judged: value, ...level(value), setsAnything, wider, incomparable };
}

function syncTemplate({ value, place }: Resource): MtoTemplate {
  const sync = valueIn(value, "userSyncInbound") ?? null;
  const allowed = isObject(sync) ? valueIn(sync, "isSyncAllowed") : sync;
  return {
    title: "an identity synchronization",
    setting: "multiTenantOrganizationIdentitySynchronization",
    place,
    judged: value,
    ...level(value),
    setsAnything: sync !== null,
    wider: allowed === true ? ["userSyncInbound.isSyncAllowed"] : [],
    incomparable: isUndetermined(allowed) ? [allowed] : [],
  };
}

/** `templateApplicationLevel` is a flags enum: one text, its words separated by commas. */
function level(template: JsonObject): Pick<MtoTemplate, "appliesToExisting"> {
  const words = word(valueIn(template, "templateApplicationLevel"))?.split(",").map((flag) => flag.trim());
  if (words === undefined) return { appliesToExisting: notUnderstood(valueIn(template, "templateApplicationLevel"), "the template does not state templateApplicationLevel") };
  if (words.includes("existingpartners")) return { appliesToExisting: true };
  if (words.every((flag) => ["none", "newpartners", ""].includes(flag))) return { appliesToExisting: false };
  return { appliesToExisting: undetermined("templateApplicationLevel has a word that is not understood") };
}
