import type { JsonObject } from "../model/resource.ts";

/**
 * How a finding can be mended in the file that it stands in. Whether that opens anything is not for the fix to say: it
 * is made in memory first, and what it comes to is compared.
 */
export type Mending =
  /** The object of the finding as it is to be, with its own spelling of keys; undefined where it cannot be told how. */
  | { readonly kind: "amend"; amend(value: JsonObject, setting: string): JsonObject | undefined }
  /** The object is taken out of its list. */
  | { readonly kind: "delete" }
  /** The key is written as Graph spells it, where only letter case differs. */
  | { readonly kind: "rename" }
  /** The entry of the exceptions file is taken out: what covers nothing lets nothing pass. */
  | { readonly kind: "withdraw" };

/** What `--fix` does about the findings of a rule. */
export type Fix = Mending & {
  /** Findings of an earlier stage are mended first, and all are looked for again before the next. */
  readonly stage: number;
  /** Whether a request to Graph does the same; left out where the property is read-only, or only the file is wrong. */
  readonly isGraphRequest?: true;
};
