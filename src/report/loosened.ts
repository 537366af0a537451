import { count, listed } from "./phrases.ts";
import type { Location, Loosening, Report } from "./report.ts";
import { clip } from "./untrusted.ts";

/** One thing that the configuration takes back. */
export interface LooseningText {
  /** A sentence without a full stop. Holds text of the configuration: escape it. */
  readonly sentence: string;
  /** The rule, or the key of the configuration. */
  readonly about: string;
  readonly location?: Location;
}

const namesShown = 5;
const longestValue = 40;

/** What the configuration takes back, one by one. */
export function looseningTexts({ loosened = [] }: Report): readonly LooseningText[] {
  return loosened.map((each) => ({
    sentence: "setting" in each ? `${thresholdState(each)} (${each.against}: ${String(each.from)})` : ruleSentence(each),
    about: "setting" in each ? each.setting : each.rule,
    ...(each.location && { location: each.location }),
  }));
}

/** The same in at most three sentences, which name the first few and say how many more there are. */
export function looseningSummary({ loosened = [] }: Report): readonly string[] {
  const rules = loosened.filter((each) => "rule" in each);
  const lower = rules.filter(isLower);
  const other = rules.filter((each) => !isLower(each));
  const thresholds = loosened.filter((each) => "setting" in each);
  return [
    ...summary(lower, (n) => `${count(n, "rule")} loosened against`, ({ rule, from, to }) => `${rule} (${to === "off" ? "off" : `${to}, not ${from}`})`),
    ...summary(other, (n) => `${count(n, "rule has", "rules have")} other options than`, ({ rule, options = {} }) => `${rule} (${Object.keys(options).join(", ")})`),
    ...summary(thresholds, () => "Fails on less than", thresholdState),
  ];
}

type OfRule = Extract<Loosening, { readonly rule: string }>;
type OfThreshold = Extract<Loosening, { readonly setting: string }>;

function summary<T extends Loosening>(those: readonly T[], lead: (n: number) => string, name: (one: T) => string): readonly string[] {
  if (those.length === 0) return [];
  const against = listed([...new Set(those.map((one) => one.against))], 3);
  const rest = those.length > namesShown ? "; --format json lists all" : "";
  return [`${lead(those.length)} ${against}: ${listed(those.map(name), namesShown)}${rest}.`];
}

/** Whether it is the severity that is lower: of other options only the rule's page tells what they mean. */
function isLower({ from, to, options }: OfRule): boolean {
  return options === undefined || to === "off" || order.indexOf(to) > order.indexOf(from);
}

const order = ["high", "medium", "low", "info"];

function ruleSentence(each: OfRule): string {
  const { rule, from, to, options = {}, against } = each;
  const values = Object.entries(options).map(([name, value]) => `${name} ${shown(value.to)} in place of ${shown(value.from)}`);
  if (!isLower(each)) return `${rule} has other options (${against}): ${values.join(", ")}`;
  return [`${rule} is ${to} (${against}: ${from})`, ...values].join(", ");
}

function thresholdState({ setting, to }: OfThreshold): string {
  return `${setting} is ${String(to)}`;
}

function shown(value: unknown): string {
  return clip(JSON.stringify(value), longestValue);
}
