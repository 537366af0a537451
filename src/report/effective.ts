import { safeJson } from "./safe-json.ts";
import type { Location, SubjectRef } from "./report.ts";
import { subjectFields } from "./subject-fields.ts";

/** One setting in effect. */
export type EffectiveSetting = {
  /** As findings name it. */
  readonly setting: string;
  readonly title: string;
} & (
  | {
      readonly origin: "partner" | "default" | "service default";
      /** What it grants, or whether it is on. */
      readonly value: unknown;
      readonly words: string;
      /** The node of the object itself. */
      readonly location?: Location;
      /** The default's node, where a partner leaves the setting to it. */
      readonly inherited?: Location;
    }
  | { readonly origin: "unknown"; readonly reason: string; readonly needs: readonly string[] }
);

/** The default configuration or a partner, with its settings. */
export interface Holder extends SubjectRef {
  readonly kind: "default" | "partner";
  /** In a sentence: the name with the shortened id. */
  readonly label: string;
  readonly location?: Location;
  readonly settings: readonly EffectiveSetting[];
}

/** What is in effect in a tenant. */
export interface Effective {
  /** ISO day. */
  readonly now: string;
  /** What the configuration calls the tenant, where it names several. */
  readonly tenant?: string;
  readonly default: Holder;
  /** One for each partner object, in the order of the input. */
  readonly partners: readonly Holder[];
}

/** The settings of one tenant as data. */
export function effectiveJson({ now, default: fallback, partners }: Effective): string {
  return `${safeJson({ version: 1, now, default: published(fallback), partners: partners.map(published) })}\n`;
}

/** As {@link effectiveJson}, of several tenants, each with its name. */
export function effectiveTenantsJson(now: string, tenants: readonly Effective[]): string {
  const each = tenants.map(({ tenant, default: fallback, partners }) => ({ tenant, default: published(fallback), partners: partners.map(published) }));
  return `${safeJson({ version: 1, now, tenants: each })}\n`;
}

function published({ location, settings, ...holder }: Holder): Omit<Holder, "label"> {
  return { ...subjectFields(holder), ...(location !== undefined && { location }), settings };
}
