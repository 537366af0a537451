import { describe, expect, it } from "vitest";
import { pack } from "../../rules/index.ts";
import type { RuleSettings } from "../../src/lint/config.ts";
import type { Layer, StartingSet } from "../../src/lint/layers.ts";
import { loosenedRules, loosenedThresholds } from "../../src/lint/loosened.ts";
import { fileLayer } from "./file-layer.ts";

const rules = pack.filter(({ id }) => ["partner-inbound-open", "partner-outbound-open", "guest-inactive"].includes(id));
const [inbound, outbound, inactive] = ["partner-inbound-open", "partner-outbound-open", "guest-inactive"] as const;

const preset = (name: StartingSet): Layer => ({ preset: name });
const file = (name: string, settings: RuleSettings): Layer => fileLayer(name, { rules: settings });

/** What is loosened, in a line each. */
function loosened(...layers: readonly Layer[]): readonly string[] {
  return loosenedRules(rules, layers).map(({ rule, from, to, against, options, location }) =>
    [`${rule}: ${from} > ${to}, ${against}`, ...(options === undefined ? [] : [JSON.stringify(options)]), location === undefined ? "nowhere" : location.file + location.pointer].join(", "),
  );
}

describe("loosened rules", () => {
  it("have the severities and the presets that these tests take for granted", () => {
    expect(rules.map(({ id, severity, presets }) => [id, severity, presets])).toEqual([
      [inbound, "medium", ["recommended", "strict"]],
      [outbound, "medium", ["strict"]],
      [inactive, "medium", ["recommended", "strict"]],
    ]);
  });

  it("are none where nothing is taken back", () => {
    expect(loosened()).toEqual([]);
    for (const name of ["recommended", "strict", "all", "off"] as const) expect(loosened(preset(name))).toEqual([]);
    expect(loosened(preset("recommended"), file("own", { [inbound]: "high", [outbound]: "info", [inactive]: "medium" }))).toEqual([]);
    expect(loosened(preset("recommended"), file("own", { [outbound]: "off" }))).toEqual([]);
    expect(loosened(preset("off"), file("own", { [inactive]: { options: { days: 300 } } }))).toEqual([]);
    expect(loosened(preset("recommended"), file("own", { [inactive]: { options: { days: 90 } } }))).toEqual([]);
  });

  it("are those that are off or lower than in the preset", () => {
    expect(loosened(preset("strict"), file("own", { [inbound]: { severity: "off", options: {} }, [outbound]: "info" }))).toEqual([
      `${inbound}: medium > off, strict, own/rules/${inbound}`,
      `${outbound}: medium > info, strict, own/rules/${outbound}`,
    ]);
  });

  it("are measured by the strictest of all layers below, and stand where it is decided", () => {
    expect(loosened(preset("recommended"), file("org", { [inbound]: "high" }), file("own", { [inbound]: "medium" }))).toEqual([`${inbound}: high > medium, org, own/rules/${inbound}`]);
    expect(loosened(preset("recommended"), file("org", { [inbound]: "low" }), file("own", {}))).toEqual([`${inbound}: medium > low, recommended, org/rules/${inbound}`]);
    expect(loosened(preset("recommended"), file("org", { [outbound]: "high" }), file("own", { [outbound]: "off" }))).toEqual([`${outbound}: high > off, org, own/rules/${outbound}`]);
  });

  it("are none where a later layer puts it right", () => {
    expect(loosened(preset("recommended"), file("org", { [inbound]: "off" }), file("own", { [inbound]: "medium" }))).toEqual([]);
    expect(loosened(preset("recommended"), file("org", { [inbound]: "off" }), file("own", { [inbound]: {} }))).toEqual([]);
  });

  it("are those that a second preset takes out, unless they are named", () => {
    const second: Layer = { preset: "recommended", location: fileLayer("own", {}).locate(["extends", "1"]) };
    expect(loosened(preset("strict"), second)).toEqual([`${outbound}: medium > off, strict, own/extends/1`]);
    expect(loosened(preset("strict"), file("org", { [outbound]: "medium" }), second)).toEqual([]);
  });

  it("are measured by their own files where they are rules of one's own, which no preset switches off", () => {
    const own = rules.filter(({ id }) => id === inbound).map((rule) => ({ ...rule, id: "org-inbound", own: { file: "org-rules/a.yml" } }));
    const told = (start: StartingSet, settings: RuleSettings) => loosenedRules(own, [preset(start), file("own", settings)]).map(({ from, to, against }) => `${from} > ${to}, ${against}`);
    expect(told("off", { "org-inbound": "low" })).toEqual(["medium > low, org-rules/a.yml"]);
    expect(told("recommended", { "org-inbound": "off" })).toEqual(["medium > off, org-rules/a.yml"]);
    expect(told("off", {})).toEqual([]);
  });

  it("are told with options of other values, and those alone too, against the nearest layer that differs", () => {
    const changed = (from: number, to: number): string => JSON.stringify({ days: { from, to } });
    expect(loosened(preset("recommended"), file("own", { [inactive]: { severity: "low", options: { days: 400 } } }))).toEqual([
      `${inactive}: medium > low, recommended, ${changed(90, 400)}, own/rules/${inactive}`,
    ]);
    const org = file("org", { [inactive]: { options: { days: 30 } } });
    expect(loosened(preset("recommended"), org, file("own", { [inactive]: "high" }))).toEqual([
      `${inactive}: medium > high, recommended, ${changed(90, 30)}, org/rules/${inactive}/options`,
    ]);
    expect(loosened(preset("recommended"), org, file("own", { [inactive]: { options: { days: 90 } } }))).toEqual([
      `${inactive}: medium > medium, org, ${changed(30, 90)}, own/rules/${inactive}/options`,
    ]);
  });
});

describe("loosened thresholds", () => {
  const last = (...configs: readonly Parameters<typeof fileLayer>[1][]) =>
    loosenedThresholds(configs.map((config, index) => fileLayer(["org", "own"][index] ?? "", config))).map(({ setting, from, to, against, location }) => `${setting}: ${String(from)} > ${String(to)}, ${against}, ${location?.file ?? ""}`);

  it("are those above the default's or an extended file's", () => {
    expect(last({})).toEqual([]);
    expect(last({ failOn: "low", failOnUnknown: false })).toEqual([]);
    expect(last({ failOn: "medium" })).toEqual([]);
    expect(last({ failOn: "high" })).toEqual(["failOn: medium > high, the default, org"]);
    expect(last({ failOn: "low" }, { failOn: "medium" })).toEqual(["failOn: low > medium, org, own"]);
    expect(last({ failOn: "high" }, { failOn: "never" })).toEqual(["failOn: medium > never, the default, own"]);
    expect(last({ failOn: "never" }, { failOn: "info" })).toEqual([]);
    expect(last({ failOnUnknown: true }, { failOnUnknown: false })).toEqual(["failOnUnknown: true > false, org, own"]);
    expect(last({ failOnUnknown: true }, {})).toEqual([]);
  });
});
