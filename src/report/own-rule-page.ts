import { stringify } from "yaml";
import { safeLine } from "./safe-json.ts";
import { terminalText } from "./terminal-text.ts";
import { wrap } from "./wrap.ts";

/** A sample of a rule of one's own. */
export interface PageSample {
  readonly expects: "should-fail" | "should-pass";
  /** Counted from 1, among those that expect the same. */
  readonly number: number;
  /** Where it stands. */
  readonly at: string;
  readonly value: object;
}

/** What there is to say of a rule of one's own. Everything in it was written by whoever wrote the rule. */
export interface OwnRulePage {
  readonly id: string;
  readonly description: string;
  /** Short ones, each with its name; what is missing or empty is left out. */
  readonly facts: readonly (readonly [name: string, value: string | undefined])[];
  /** By the key that they stand under. */
  readonly expressions: readonly (readonly [key: string, expression: string | undefined])[];
  readonly messages: readonly string[];
  readonly fix: string;
  readonly options: readonly { readonly name: string; readonly value: unknown; readonly meaning?: string }[];
  readonly samples: readonly PageSample[];
}

interface PageOptions {
  readonly width: number;
  /** Marks a heading, such as with bold type. */
  readonly heading?: (text: string) => string;
}

/** The page for a terminal, in the form that the pages of the pack have there. */
export function ownRulePage(page: OwnRulePage, { width, heading = (text) => text }: PageOptions): string {
  const text = (words: string): readonly string[] => wrap(terminalText(words), width - 4).map((line, i) => `${i === 0 ? "  " : "    "}${line}`);
  const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [heading(title), lines.join("\n")]);
  const parts = [
    heading(terminalText(page.id)),
    text(page.description).join("\n"),
    written(page.facts).flatMap(([name, value]) => text(`${name}: ${value}`)).join("\n"),
    ...section("Expressions", written(page.expressions).flatMap(([key, expression]) => text(`${key}: ${expression}`))),
    ...section("Message", page.messages.flatMap(text)),
    ...section("How to fix", text(page.fix)),
    ...section("Options", page.options.flatMap(({ name, value, meaning }) => text(`${name}: ${safeLine([value]).slice(1, -1)}${meaning === undefined ? "" : `. ${meaning}`}`))),
    ...section("Samples", page.samples.flatMap((sample) => [...text(`${sample.expects} ${sample.number}, ${sample.at}:`), ...code(sample.value)])),
  ];
  return `${parts.join("\n\n")}\n`;
}

function written(pairs: readonly (readonly [string, string | undefined])[]): readonly (readonly [string, string])[] {
  return pairs.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value] as const]));
}

/** As a file of rules would have it. */
function code(value: object): readonly string[] {
  const lines = stringify(value, { lineWidth: 0 }).trimEnd().split("\n");
  return lines.map((line) => `    ${terminalText(line)}`);
}
