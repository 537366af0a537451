import { bySetting, type AccessSettingName } from "../access.ts";
import { defaultConsent, type Consent } from "../consent.ts";
import { defaultAccess, heritage, noDefault, type Access } from "../effective.ts";
import { explicitBlocks, type ExplicitBlock } from "../explicit.ts";
import { isObject, member } from "../json.ts";
import { known, type Known, type Located } from "../located.ts";
import type { Place } from "../place.ts";
import type { JsonObject } from "../resource.ts";
import type { Tenant } from "../tenant.ts";
import { defaultTrust, explicitTrust, type ExplicitTrust, type Trust } from "../trust.ts";
import { isUndetermined, undetermined, type Undetermined } from "../undetermined.ts";
import type { Cloud } from "../well-known.ts";

/** A capability of Microsoft 365 that the default configuration gives to every tenant or to none. */
export interface Capability extends Located {
  readonly name: string;
  readonly isAllowed: boolean;
}

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
  /** Identity providers in the order in which an invitation tries them. */
  readonly primaryIdentityProviderPrecedenceOrder: Known<readonly string[]> | Undetermined;
  readonly m365Capabilities: Known<readonly Capability[]> | Undetermined;
  readonly explicitBlocks: readonly ExplicitBlock[] | Undetermined;
  readonly explicitTrust: ExplicitTrust | undefined | Undetermined;
  /** How many partners leave `inboundTrust` to the default. */
  readonly trustHeirs: number;
}

/** The one subject of kind `default`. */
export function defaultSubject(tenant: Tenant): DefaultSubject {
  const { defaultSource, access } = tenant;
  const value: JsonObject = defaultSource?.value ?? {};
  return {
    kind: "default",
    id: undefined,
    name: undefined,
    label: "The default",
    place: defaultSource?.place,
    cloud: tenant.cloud,
    ...bySetting((shape) => defaultAccess(shape, access[shape.name])),
    ...defaultTrust(tenant.trust),
    ...(defaultSource === undefined
      ? { inboundAllowed: noDefault, outboundAllowed: noDefault }
      : defaultConsent(value, defaultSource.place, defaultSource.isServiceDefault)),
    isServiceDefault: readIsServiceDefault(tenant),
    primaryIdentityProviderPrecedenceOrder: readPrecedenceOrder(tenant),
    m365Capabilities: readCapabilities(tenant),
    explicitBlocks: defaultSource === undefined ? noDefault : explicitBlocks(value, defaultSource.place),
    explicitTrust: defaultSource === undefined ? noDefault : explicitTrust(value, defaultSource.place),
    trustHeirs: tenant.heirs.get("inboundTrust") ?? 0,
  };
}

function readIsServiceDefault({ defaultSource }: Tenant): Known<boolean> | Undetermined {
  if (defaultSource === undefined) return noDefault;
  const own = member(defaultSource.value, "isServiceDefault");
  if (typeof own?.value !== "boolean") {
    return undetermined("the default configuration does not state isServiceDefault", ["crossTenantAccessPolicyDefault"]);
  }
  return known(own.value, "isServiceDefault", defaultSource.place.at(own.key));
}

function readPrecedenceOrder({ defaultSource }: Tenant): Known<readonly string[]> | Undetermined {
  const setting = "invitationRedemptionIdentityProviderConfiguration";
  const order = "primaryIdentityProviderPrecedenceOrder";
  const source = heritage(defaultSource, setting, (value) => {
    const list = isObject(value) ? member(value, order) : undefined;
    if (list === undefined || !Array.isArray(list.value)) return undetermined(`${setting} has no ${order}`);
    if (list.value.length === 0) return undetermined(`${order} is empty`);
    if (!list.value.every((provider) => typeof provider === "string")) {
      return undetermined(`${order} has an entry that is not understood`);
    }
    return { key: list.key, providers: list.value };
  });
  if (isUndetermined(source)) return source;
  const place = source.origin === "default" ? source.place.at(source.reading.key) : source.place;
  return { ...known(source.reading.providers, setting, place), judged: source.reading.providers };
}

function readCapabilities({ defaultSource }: Tenant): Known<readonly Capability[]> | Undetermined {
  if (defaultSource === undefined) return noDefault;
  const own = member(defaultSource.value, "m365Capabilities");
  if (own === undefined || !Array.isArray(own.value)) {
    return undetermined("the default's m365Capabilities were not exported", ["crossTenantAccessPolicyDefault"]);
  }
  const place = defaultSource.place.at(own.key);
  const capabilities = (own.value as unknown[]).map((item, index) => readCapability(item, place.at(index)));
  const unreadable = capabilities.find(isUndetermined);
  const readable = capabilities.filter((item): item is Capability => !isUndetermined(item));
  // A capability that is open is a finding even beside one that is not understood.
  if (unreadable !== undefined && !readable.some((item) => item.isAllowed)) return unreadable;
  return known(readable, "m365Capabilities", place);
}

function readCapability(item: unknown, place: Place): Capability | Undetermined {
  const inbound = isObject(item) ? member(item, "inboundAccess")?.value : undefined;
  const allowed = isObject(inbound) ? member(inbound, "isAllowed")?.value : undefined;
  if (!isObject(item) || (typeof allowed !== "boolean" && allowed !== null)) {
    return undetermined("an m365Capabilities item does not state inboundAccess.isAllowed");
  }
  const name = member(item, "name")?.value;
  const label = typeof name === "string" ? name : "unnamed";
  return { name: label, isAllowed: allowed === true, place, setting: `m365Capabilities/${label}`, judged: item };
}
