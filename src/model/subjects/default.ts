import { bySetting, type AccessSettingName } from "../access.ts";
import { defaultConsent, type Consent } from "../consent.ts";
import type { Directory } from "../directory.ts";
import { defaultAccess, heritage, noDefault, type Access } from "../effective.ts";
import { explicitBlocks, type ExplicitBlock } from "../explicit.ts";
import { isObject, member, valueIn, word } from "../json.ts";
import { known, type Known, type Located } from "../located.ts";
import type { Place } from "../place.ts";
import type { JsonObject } from "../resource.ts";
import { rightsManagementReach, type RightsManagementReach } from "../rights-management.ts";
import { partnerId, type Tenant } from "../tenant.ts";
import { explicitTrust, type ExplicitTrust, type Trust } from "../trust.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "../undetermined.ts";
import { isGuid, type Cloud } from "../well-known.ts";

/** A capability of Microsoft 365 that the default configuration gives to every tenant or to none. */
export interface Capability extends Located {
  readonly name: string;
  readonly isAllowed: boolean;
}

/** Who can prove who a guest is when an invitation is redeemed, as Graph writes it. */
export const identityProviders = ["azureActiveDirectory", "externalFederation", "socialIdentityProviders"] as const;

export type IdentityProvider = (typeof identityProviders)[number];

/** The default configuration as rules see it. It always exists; what the input lacks is undetermined. */
export interface DefaultSubject
  extends Readonly<Record<AccessSettingName, Access | Undetermined>>,
    Trust,
    Consent {
  readonly kind: "default";
  readonly id: undefined;
  readonly name: undefined;
  readonly label: string;
  readonly place: Place | undefined;
  readonly cloud: Cloud;
  readonly isServiceDefault: Known<boolean> | Undetermined;
  /** The identity provider that an invitation tries first. */
  readonly firstIdentityProvider: Known<IdentityProvider> | Undetermined;
  readonly m365Capabilities: Known<readonly (Capability | Undetermined)[]> | Undetermined;
  /** Who here can reach Rights Management in other tenants. */
  readonly rightsManagement: Known<RightsManagementReach> | Undetermined;
  readonly explicitBlocks: readonly ExplicitBlock[] | Undetermined;
  readonly explicitTrust: ExplicitTrust | undefined | Undetermined;
  /** Our directory, to which the targets of our side belong. */
  readonly directory: Directory;
  /** How many partners leave `inboundTrust` to the default. */
  readonly trustHeirs: number;
}

/** The one subject of kind `default`. */
export function defaultSubject(tenant: Tenant): DefaultSubject {
  const { defaultSource, access } = tenant;
  const value: JsonObject = defaultSource?.value ?? {};
  const settings = bySetting((shape) => defaultAccess(shape, access[shape.name]));
  return {
    kind: "default",
    id: undefined,
    name: undefined,
    label: "The default",
    place: defaultSource?.place,
    cloud: tenant.cloud,
    ...settings,
    ...tenant.defaultTrust,
    ...(defaultSource === undefined
      ? { inboundAllowed: noDefault, outboundAllowed: noDefault }
      : defaultConsent(value, defaultSource.place, defaultSource.isServiceDefault)),
    isServiceDefault: readIsServiceDefault(tenant),
    firstIdentityProvider: readFirstProvider(tenant),
    m365Capabilities: readCapabilities(tenant),
    rightsManagement: rightsManagementReach(defaultSource, settings.b2bCollaborationOutbound),
    explicitBlocks: defaultSource === undefined ? noDefault : explicitBlocks(value, defaultSource.place),
    explicitTrust: defaultSource === undefined ? noDefault : explicitTrust(value, defaultSource.place),
    trustHeirs: countTrustHeirs(tenant),
    get directory() {
      return tenant.directory();
    },
  };
}

function readIsServiceDefault({ defaultSource }: Tenant): Known<boolean> | Undetermined {
  if (defaultSource === undefined) return noDefault;
  const own = member(defaultSource.value, "isServiceDefault");
  if (typeof own?.value !== "boolean") {
    return notUnderstood(own?.value, "the default configuration does not state isServiceDefault", ["crossTenantAccessPolicyDefault"]);
  }
  return known(own.value, "isServiceDefault", defaultSource.place.at(own.key));
}

/** Tenants, not entries: one that is written twice inherits once, and an id that names no tenant inherits nothing. */
function countTrustHeirs(tenant: Tenant): number {
  const heirs = tenant.all("crossTenantAccessPolicyPartner").filter(({ value }) => valueIn(value, "inboundTrust") === null);
  return new Set(heirs.map(({ value }) => partnerId(value)).filter(isGuid)).size;
}

/** Only the first place is read: what an unknown word further down means changes nothing. */
function readFirstProvider({ defaultSource }: Tenant): Known<IdentityProvider> | Undetermined {
  const setting = "invitationRedemptionIdentityProviderConfiguration";
  const order = "primaryIdentityProviderPrecedenceOrder";
  const source = heritage(defaultSource, setting, (value) => {
    const list = isObject(value) ? member(value, order) : undefined;
    if (list === undefined || !Array.isArray(list.value)) return notUnderstood(isObject(value) ? list?.value : value, `${setting} has no ${order}`);
    if (list.value.length === 0) return undetermined(`${order} is empty`);
    const first = word(list.value[0]);
    const provider = identityProviders.find((known) => known.toLowerCase() === first);
    if (provider === undefined) return notUnderstood(list.value[0], `${order} begins with a word that is not understood`);
    const judged: unknown = list.value;
    return { key: list.key, provider, judged };
  });
  if (isUndetermined(source)) return source;
  const { key, provider, judged } = source.reading;
  return { ...known(provider, setting, source.origin === "default" ? source.place.at(key) : source.place), judged };
}

function readCapabilities(tenant: Tenant): Known<readonly (Capability | Undetermined)[]> | Undetermined {
  const { defaultSource } = tenant;
  if (defaultSource === undefined) return noDefault;
  const own = member(defaultSource.value, "m365Capabilities");
  if (own === undefined || !Array.isArray(own.value)) {
    const unread = own === undefined ? tenant.unread("crossTenantAccessPolicyDefault", "m365Capabilities") : undefined;
    return unread ?? notUnderstood(own?.value, "the default's m365Capabilities were not exported", ["crossTenantAccessPolicyDefault"]);
  }
  const place = defaultSource.place.at(own.key);
  const capabilities = (own.value as unknown[]).map((item, index) => readCapability(item, place.at(index), index));
  return known(capabilities, "m365Capabilities", place);
}

function readCapability(item: unknown, place: Place, index: number): Capability | Undetermined {
  const inbound = isObject(item) ? valueIn(item, "inboundAccess") : undefined;
  const allowed = isObject(inbound) ? valueIn(inbound, "isAllowed") : undefined;
  if (!isObject(item) || (typeof allowed !== "boolean" && allowed !== null)) {
    return notUnderstood(allowed, "an m365Capabilities item does not state inboundAccess.isAllowed");
  }
  const name = capabilityName(item) ?? `number ${String(index + 1)}`;
  return { name, isAllowed: allowed === true, place, setting: `m365Capabilities/${name}`, judged: item };
}

/** The name, else the type, which says the same. */
function capabilityName(item: JsonObject): string | undefined {
  const name = valueIn(item, "name");
  if (typeof name === "string" && name.trim() !== "") return name.trim();
  const type = valueIn(item, "@odata.type");
  return typeof type === "string" ? type.trim().split(".").at(-1) : undefined;
}
