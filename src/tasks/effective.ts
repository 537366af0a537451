import type { Document } from "../input/document.ts";
import type { InputRecord } from "../input/read.ts";
import { Locator } from "../judge/locate.ts";
import { responsibleFor } from "../model/catalog.ts";
import { defaultSettings, partnerSettings, type EffectiveSetting } from "../model/effective-settings.ts";
import type { Place } from "../model/place.ts";
import { partnerSubject } from "../model/subjects/partner.ts";
import type { Tenant } from "../model/tenant.ts";
import type { TenantOptions } from "../read/tenant.ts";
import { readTenants } from "../read/tenants.ts";
import type { Effective, EffectiveSetting as Shown, Holder } from "../report/effective.ts";

/** What is in effect in one tenant. */
export interface EffectiveTenant {
  readonly effective: Effective;
  readonly tenant: Tenant;
}

/** What is in effect, and what it was read from. */
export interface EffectiveResult {
  /** Those of which something was recognised, in the order of the configuration. */
  readonly tenants: readonly EffectiveTenant[];
  /** Whether the configuration names several tenants. */
  readonly isSeveral: boolean;
  readonly inputs: readonly InputRecord[];
  /** Said of what held no policy at all. */
  readonly nothingFound: string | undefined;
}

/**
 * Reads tenants and works out what is in effect for the default and for each partner. It judges nothing and prints nothing.
 * @throws ConfigError when the configuration or one of our own files cannot be used.
 */
export async function readEffective(options: TenantOptions): Promise<EffectiveResult> {
  const { found, tenants, inputs, documents, nothingFound } = await readTenants({ ...options, baseline: false });
  return {
    tenants: tenants.filter(({ isEmpty }) => !isEmpty).map(({ tenant }) => ({ tenant, effective: effectiveIn(tenant, documents) })),
    isSeveral: found.config.tenants !== undefined,
    inputs,
    nothingFound,
  };
}

function effectiveIn(tenant: Tenant, documents: ReadonlyMap<string, Document>): Effective {
  const own = { place: tenant.defaultSource?.place, settings: defaultSettings(tenant) };
  const partners = tenant.all("crossTenantAccessPolicyPartner").map((resource) => {
    const { id, name, label: called } = partnerSubject(resource, tenant);
    return { id, name, label: called, place: resource.place, settings: partnerSettings(resource, tenant) };
  });
  const locator = new Locator(documents, [own, ...partners].flatMap(placesOf));
  const shown = (settings: readonly EffectiveSetting[]) => settings.map((setting) => show(setting, locator));
  return {
    now: tenant.today,
    ...(tenant.name !== undefined && { tenant: tenant.name }),
    default: { kind: "default", label: "Default", ...locationOf(own.place, locator), settings: shown(own.settings) },
    partners: partners.map(({ id, name, label: called, place, settings }): Holder => ({
      kind: "partner",
      id,
      ...(name !== undefined && { name }),
      label: called,
      ...responsibleFor(tenant.catalog, id),
      ...locationOf(place, locator),
      settings: shown(settings),
    })),
  };
}

function placesOf({ place, settings }: { readonly place: Place | undefined; readonly settings: readonly EffectiveSetting[] }): readonly Place[] {
  const all = settings.flatMap((setting) => ("unknown" in setting ? [] : [setting.place, setting.inherited]));
  return [place, ...all].filter((each) => each !== undefined);
}

function show(setting: EffectiveSetting, locator: Locator): Shown {
  const { setting: name, title } = setting;
  if ("unknown" in setting) {
    return { setting: name, title, origin: "unknown", reason: setting.unknown.undetermined, needs: setting.unknown.needs };
  }
  const { origin, value, words, place, inherited } = setting;
  const from = inherited && locator.lines(inherited);
  return { setting: name, title, origin, value, words, ...locationOf(place, locator), ...(from && { inherited: from }) };
}

function locationOf(place: Place | undefined, locator: Locator): Pick<Holder, "location"> {
  const location = place && locator.lines(place);
  return location === undefined ? {} : { location };
}
