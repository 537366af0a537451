import { comparingRules } from "../lint/opening-rule.ts";
import type { Report } from "./report.ts";

const shortest = 8;
const compared: ReadonlySet<string> = new Set(comparingRules.map(({ id }) => id));

/**
 * How to ask what decided the worst finding, as a command to copy; undefined where there is no finding. `given` are the
 * paths and flags of this run, with which alone the finding is there again.
 */
export function whyHint({ findings, excepted }: Report, given: readonly string[]): string | undefined {
  // What was found by comparing is not found again without what was compared with.
  const worst = findings.find(({ rule }) => !compared.has(rule));
  if (worst === undefined) return undefined;
  const fingerprint = shortened(worst.fingerprint, [...findings, ...excepted].map((finding) => finding.fingerprint));
  return ["xtaplint why", fingerprint, ...given.map(quoted)].join(" ");
}

/** As much of a fingerprint as no other one begins with. */
function shortened(fingerprint: string, all: readonly string[]): string {
  const others = all.filter((other) => other !== fingerprint);
  let length = shortest;
  while (length < fingerprint.length && others.some((other) => other.startsWith(fingerprint.slice(0, length)))) length += 1;
  return fingerprint.slice(0, length);
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
