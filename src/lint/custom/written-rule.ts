import type { Severity } from "../severity.ts";
import type { ScopeName } from "./scopes.ts";

/** The value of an option, as a file writes it. */
export type OptionValue = string | boolean | number | readonly string[];

export type OptionValues = Readonly<Record<string, OptionValue>>;

/** A sample as written: a mapping of fields for each variable, `options` and `today`. */
export type WrittenSample = Readonly<Record<string, unknown>>;

export interface WrittenSamples {
  readonly "should-fail"?: readonly WrittenSample[];
  readonly "should-pass"?: readonly WrittenSample[];
}

/** A rule as a file writes it. */
export interface WrittenRule {
  readonly id: string;
  readonly description: string;
  readonly severity: Severity;
  readonly scope: ScopeName;
  readonly when?: string;
  readonly flag: string;
  readonly message: string;
  readonly fix: string;
  readonly setting?: string;
  readonly help?: string;
  readonly options?: OptionValues;
  readonly samples?: WrittenSamples;
}

/** A file of rules as written. */
export interface CustomRules {
  readonly rules: readonly WrittenRule[];
}
