import { isDeepStrictEqual } from "node:util";
import type { RuleSetting } from "./config.ts";
import { ruleState, type RuleState } from "./enable.ts";
import { filesOf, isPreset, mergeSetting, type FileLayer, type Layer, type StartingSet } from "./layers.ts";
import type { KeyLocation } from "./own-file.ts";
import type { Rule } from "./rule.ts";
import { defaultFailOn, depthOf, isStricter, type FailOn, type Severity } from "./severity.ts";

interface Against {
  /** What was stricter: a preset, a file or package as `extends` names it, the file of a rule of one's own, or {@link byDefault}. */
  readonly against: string;
  /** What says the looser; undefined where a flag does. */
  readonly location?: KeyLocation;
}

/** A rule that a configuration switches off, lowers, or gives other options than something that it starts from. */
export interface LoosenedRule extends Against {
  readonly rule: string;
  readonly from: Severity;
  readonly to: Severity | "off";
  /** Options with another value. Whether that makes the rule looser, only its page tells. */
  readonly options?: Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;
}

/** A threshold that a configuration lowers. */
export type LoosenedThreshold = Against &
  (
    | { readonly setting: "failOn"; readonly from: FailOn; readonly to: FailOn }
    | { readonly setting: "failOnUnknown"; readonly from: true; readonly to: false }
  );

/** Where something is looser than in any layer below: rules in their order, each once, with the strictest that was below. */
export function loosenedRules(rules: readonly Rule[], layers: readonly Layer[]): readonly LoosenedRule[] {
  return rules.flatMap((rule) => loosenedRule(rule, statesOf(rule, layers)) ?? []);
}

interface LayerState extends RuleState {
  readonly layer: Layer;
}

/** A rule as it is after each layer. */
function statesOf(rule: Rule, layers: readonly Layer[]): readonly LayerState[] {
  let preset: StartingSet = "off";
  let setting: RuleSetting | undefined;
  return layers.map((layer): LayerState => {
    if (isPreset(layer)) preset = layer.preset;
    else {
      const above = layer.config.rules?.[rule.id];
      if (above !== undefined) setting = mergeSetting(setting, above);
    }
    return { ...ruleState(rule, preset, setting), layer };
  });
}

function loosenedRule({ id, own }: Rule, states: readonly LayerState[]): LoosenedRule | undefined {
  const last = states.at(-1);
  if (last === undefined) return undefined;
  const below = states.slice(0, -1);
  const [stricter] = below.filter(({ severity }) => depthOf(severity) < depthOf(last.severity)).sort((one, other) => depthOf(one.severity) - depthOf(other.severity));
  const base = stricter ?? below.findLast((state) => state.severity !== "off" && last.severity !== "off" && !isDeepStrictEqual(state.options, last.options));
  if (base === undefined || base.severity === "off") return undefined;
  const options = last.severity === "off" ? {} : changes(base.options, last.options);
  const decider = stricter === undefined ? lastChange(states, "options") : lastChange(states, "severity");
  return {
    rule: id,
    from: base.severity,
    to: last.severity,
    ...(Object.keys(options).length > 0 && { options }),
    // No preset says anything of a rule of one's own: how severe it is, its own file says.
    against: isPreset(base.layer) && own !== undefined ? own.file : nameOf(base.layer),
    ...placeIn(decider, stricter === undefined ? ["rules", id, "options"] : ["rules", id]),
  };
}

/** The layer after which a rule is what it is in the end. */
function lastChange(states: readonly LayerState[], key: keyof RuleState): Layer | undefined {
  return states.findLast((state, index) => index > 0 && !isDeepStrictEqual(state[key], states[index - 1]?.[key]))?.layer;
}

function changes(from: RuleState["options"], to: RuleState["options"]): NonNullable<LoosenedRule["options"]> {
  const names = Object.keys(to).filter((name) => !isDeepStrictEqual(from[name], to[name]));
  return Object.fromEntries(names.map((name) => [name, { from: from[name], to: to[name] }]));
}

/** What is stricter where no layer is. */
export const byDefault = "the default";

/** The thresholds that are looser than in any layer below, or than they are by default. */
export function loosenedThresholds(layers: readonly Layer[]): readonly LoosenedThreshold[] {
  return [...loosenedFailOn(filesOf(layers)), ...loosenedFailOnUnknown(filesOf(layers))];
}

function loosenedFailOn(files: readonly FileLayer[]): readonly LoosenedThreshold[] {
  let strictest = { failOn: defaultFailOn, name: byDefault };
  for (const { name, config } of files) if (config.failOn !== undefined && isStricter(config.failOn, strictest.failOn)) strictest = { failOn: config.failOn, name };
  const last = files.findLast(({ config }) => config.failOn !== undefined);
  const to = last?.config.failOn;
  if (to === undefined || !isStricter(strictest.failOn, to)) return [];
  return [{ setting: "failOn", from: strictest.failOn, to, against: strictest.name, ...placeIn(last, ["failOn"]) }];
}

function loosenedFailOnUnknown(files: readonly FileLayer[]): readonly LoosenedThreshold[] {
  const strict = files.find(({ config }) => config.failOnUnknown === true);
  const last = files.findLast(({ config }) => config.failOnUnknown !== undefined);
  if (strict === undefined || last?.config.failOnUnknown !== false) return [];
  return [{ setting: "failOnUnknown", from: true, to: false, against: strict.name, ...placeIn(last, ["failOnUnknown"]) }];
}

function nameOf(layer: Layer): string {
  return isPreset(layer) ? layer.preset : layer.name;
}

function placeIn(layer: Layer | undefined, steps: readonly string[]): Pick<Against, "location"> {
  const location = layer && (isPreset(layer) ? layer.location : layer.locate(steps));
  return location === undefined ? {} : { location };
}
