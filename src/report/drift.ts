import type { Service } from "../model/audits/services.ts";
import type { EffectName } from "./diff.ts";
import type { Location, SubjectRef, TenantPlace } from "./report.ts";

/** A setting in the files or in the tenant. */
export interface DriftValue {
  readonly words: string;
  /** The node of the object itself. */
  readonly location?: Location | TenantPlace;
  /** The default's node, where a partner leaves the setting to it. */
  readonly inherited?: Location | TenantPlace;
}

/** A change of the tenant that its audit log shows. */
export interface DriftAudit {
  /** ISO time, UTC. */
  readonly time: string;
  readonly activity: string;
  /** `kind` is unknown where the audit names nobody. */
  readonly by: { readonly kind: "user" | "app" | "unknown"; readonly id?: string; readonly name?: string };
  /** The service of Microsoft's through which it came about, where something tells. */
  readonly service?: { readonly id: Service; readonly name: string };
}

interface About {
  readonly subject: SubjectRef;
  /** Graph's name, as findings have it; `partner` for an entry as such. */
  readonly setting: string;
  readonly title: string;
  /** Set where an entry is on one side only. */
  readonly only?: "files" | "tenant";
  /** Partners that leave the setting to the default on both sides. */
  readonly heirs: readonly SubjectRef[];
}

/** A setting that is one thing in the files and another in the tenant. */
export interface Difference extends About {
  /** What the tenant does beyond the files. */
  readonly effect: EffectName;
  /** One sentence without a full stop. */
  readonly message: string;
  readonly declared: DriftValue;
  readonly actual: DriftValue;
  readonly lists: readonly { readonly what: string; readonly added: readonly string[]; readonly removed: readonly string[] }[];
  /** Newest first; none where no audit was read or none tells of it. */
  readonly audits: readonly DriftAudit[];
}

/** A setting of which nobody can tell whether it differs. */
export interface DriftUnknown extends About {
  readonly side: "files" | "tenant" | "both";
  readonly reason: string;
  readonly needs: readonly string[];
}

/** Objects that were not held against each other, and why. */
export interface NotHeld {
  /** Graph's name of the type. */
  readonly kind: string;
  /** One clause. */
  readonly reason: string;
}

/** What is known of who changed what. */
export type DriftAudits =
  | { readonly read: true; readonly changes: number; readonly from?: string; readonly nameless: number; readonly unclear: number }
  | { readonly read: false; readonly reason: string };

/** What a tenant has that its files do not declare, and the reverse. */
export interface DriftReport {
  /** What was compared with: when it was read, and from which folder where it was an export. */
  readonly tenant: { readonly tenantId?: string; readonly from: string; readonly to: string; readonly export?: string };
  /** What the tenant opens comes first. */
  readonly differences: readonly Difference[];
  readonly unknown: readonly DriftUnknown[];
  readonly notCompared: readonly NotHeld[];
  readonly audits: DriftAudits;
  /** What was taken for granted, a sentence each. */
  readonly notes: readonly string[];
  /** What of the tenant could not be read, so that the comparison is not complete. */
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}
