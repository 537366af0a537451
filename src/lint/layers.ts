import type { Config, RuleSetting, RuleSettings } from "./config.ts";
import type { KeyLocation } from "./own-file.ts";
import type { Preset } from "./rule.ts";

/** What a configuration can start from: a preset, or no rule of the pack. */
export type StartingSet = Preset | "off";

/** Every word of `extends` that is no file and no package. */
export const startingSets: readonly StartingSet[] = ["recommended", "strict", "all", "off"];

/** A preset that a configuration, or a file that it extends, starts from. */
export interface PresetLayer {
  readonly preset: StartingSet;
  /** Where it is named; undefined where a flag or nobody names it. */
  readonly location?: KeyLocation;
}

/** A configuration, or a file that it extends. */
export interface FileLayer {
  /** As the file that extends it names it. */
  readonly name: string;
  readonly config: Config;
  /** Absolute. Paths in the file are relative to it. */
  readonly folder: string;
  /** POSIX path relative to the working directory. */
  readonly file: string;
  /** The package that it belongs to. */
  readonly package?: string;
  /** `file:line:column` of a key. */
  readonly at: (steps: readonly string[]) => string;
  readonly locate: (steps: readonly string[]) => KeyLocation;
}

/** One part of a configuration. Of several, later ones win: a preset over a preset, what is said of a rule over what was said of it. */
export type Layer = PresetLayer | FileLayer;

/** Whether a layer is a preset. */
export function isPreset(layer: Layer): layer is PresetLayer {
  return "preset" in layer;
}

/** The layers of files alone. */
export function filesOf(layers: readonly Layer[]): readonly FileLayer[] {
  return layers.filter((layer): layer is FileLayer => !isPreset(layer));
}

/** The layers with a preset to start from: the flag's in place of all, else `recommended` where none is named. */
export function withStart(layers: readonly Layer[], flag?: Preset): readonly Layer[] {
  if (flag === undefined && layers.some(isPreset)) return layers;
  return [{ preset: flag ?? "recommended" }, ...filesOf(layers)];
}

/** The preset that counts among layers: the last one. */
export function startOf(layers: readonly Layer[]): StartingSet {
  return layers.findLast(isPreset)?.preset ?? "off";
}

/** What the files say together. */
export function mergedConfig(layers: readonly Layer[]): Pick<Config, "rules" | "failOn" | "failOnUnknown"> {
  const files = filesOf(layers);
  const rules = files.reduce<RuleSettings | undefined>((below, { config }) => mergeSettings(below, config.rules), undefined);
  const failOn = files.findLast(({ config }) => config.failOn !== undefined)?.config.failOn;
  const failOnUnknown = files.findLast(({ config }) => config.failOnUnknown !== undefined)?.config.failOnUnknown;
  return { ...(rules && { rules }), ...(failOn !== undefined && { failOn }), ...(failOnUnknown !== undefined && { failOnUnknown }) };
}

/** What two layers say of rules, each rule by itself. */
export function mergeSettings(below: RuleSettings | undefined, above: RuleSettings | undefined): RuleSettings | undefined {
  if (below === undefined || above === undefined) return above ?? below;
  return { ...below, ...Object.fromEntries(Object.entries(above).map(([id, setting]) => [id, mergeSetting(below[id], setting)])) };
}

/**
 * What two layers say of one rule. A severity alone keeps the options, and options are merged one by one. Naming a rule
 * that is off, without a severity, switches it on.
 */
export function mergeSetting(below: RuleSetting | undefined, above: RuleSetting): RuleSetting {
  if (below === undefined) return above;
  const [under, over] = [asObject(below), asObject(above)];
  const severity = over.severity ?? (under.severity === "off" ? undefined : under.severity);
  const options = { ...under.options, ...over.options };
  return { ...(severity !== undefined && { severity }), ...(Object.keys(options).length > 0 && { options }) };
}

function asObject(setting: RuleSetting): Exclude<RuleSetting, string> {
  return typeof setting === "string" ? { severity: setting } : setting;
}
