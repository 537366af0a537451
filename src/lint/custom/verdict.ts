import type { ScopeName } from "./scopes.ts";
import type { Seen, SeenGap } from "./seen.ts";
import type { OptionValues } from "./written-rule.ts";

/** What a worker needs of a rule to judge subjects with it. */
export interface RuleProgram {
  readonly id: string;
  readonly scope: ScopeName;
  readonly when: string | undefined;
  readonly flag: string;
  /** The defaults, which say the types. */
  readonly options: OptionValues;
  /** Of the placeholders of its message. */
  readonly paths: readonly (readonly string[])[];
}

/** One subject with what surrounds it: the values of the variables by name, and the day. */
export interface View {
  readonly today: string;
  readonly values: ReadonlyMap<string, Seen>;
}

/** What a rule says of one subject; an error is a fault of the expression that only shows when it runs. */
export type Verdict =
  | "pass"
  | "not applicable"
  | { readonly words: readonly string[] }
  | { readonly gap: SeenGap }
  | { readonly error: string };
