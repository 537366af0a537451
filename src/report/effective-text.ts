import type { EffectiveSetting, Holder } from "./effective.ts";
import { answersFor } from "./phrases.ts";
import type { Location } from "./report.ts";
import { terminalText } from "./terminal-text.ts";
import { wrap } from "./wrap.ts";

interface Page {
  readonly width: number;
  /** Marks the line of a partner, such as with bold type. */
  readonly heading?: (text: string) => string;
}

/** The settings for people at a terminal: two lines each, what is so and where it comes from. */
export function effectiveText(holders: readonly Holder[], { width, heading = (text) => text }: Page): string {
  return `${holders.map((holder) => holderLines(holder, width, heading).join("\n")).join("\n\n")}\n`;
}

/** What stands above the settings of one of several tenants. */
export function tenantHeading(tenant: string, { width, heading = (text) => text }: Page): string {
  return wrap(terminalText(`In the tenant ${tenant}`), width).map(heading).join("\n");
}

function holderLines(holder: Holder, width: number, heading: (text: string) => string): readonly string[] {
  const { label, id, location, settings } = holder;
  const about = [id, location && at(location)].filter((each) => each !== undefined && each !== "").join(", ");
  const who = answersFor(holder);
  return [
    ...wrap(terminalText(label), width).map(heading),
    ...[about, who ?? ""].filter((line) => line !== "").flatMap((line) => indented(line, 2, width)),
    ...settings.flatMap((setting) => settingLines(setting, width)),
  ];
}

function settingLines(setting: EffectiveSetting, width: number): readonly string[] {
  const what = setting.origin === "unknown" ? `unknown, because ${setting.reason}` : setting.words;
  return [...indented(`${setting.title}: ${what}`, 4, width), ...indented(originInWords(setting), 6, width)];
}

/** Whose value it is, and where: the default's node first, because that is where the value stands. */
export function originInWords(setting: EffectiveSetting): string {
  if (setting.origin === "unknown") return "";
  const { origin, location, inherited } = setting;
  const own = location === undefined ? "" : at(location);
  if (inherited === undefined) return [origin, own].filter((each) => each !== "").join(", ");
  return `${origin}, ${at(inherited)}${own === "" ? "" : ` (left to it in ${own})`}`;
}

function at({ file, line }: Location): string {
  return `${file}:${line}`;
}

function indented(text: string, indent: number, width: number): readonly string[] {
  if (text === "") return [];
  return wrap(terminalText(text), width - indent - 2).map((line, i) => `${" ".repeat(i === 0 ? indent : indent + 2)}${line}`);
}
