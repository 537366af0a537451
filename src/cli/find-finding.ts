import { ConfigError } from "../lint/errors.ts";
import type { ExceptedFinding, Finding, Report } from "../report/report.ts";

const shortest = 6;

/**
 * The findings with the fingerprint that `asked` begins, excepted ones included. Several have the same one where an object
 * stands in the input twice.
 * @throws ConfigError when it begins none, or those of different findings.
 */
export function findFinding({ findings, excepted }: Report, asked: string): readonly (Finding | ExceptedFinding)[] {
  const prefix = asked.trim().toLowerCase();
  if (prefix.length < shortest || !/^[0-9a-f]+$/.test(prefix)) {
    throw new ConfigError([`A fingerprint is made of hexadecimal digits, of which at least ${shortest} have to be given; xtaplint lint --format json lists them.`]);
  }
  const found = [...findings, ...excepted].filter(({ fingerprint }) => fingerprint.startsWith(prefix));
  const different = new Set(found.map(({ fingerprint }) => fingerprint));
  if (different.size === 0) {
    throw new ConfigError([`No finding has a fingerprint that begins with ${prefix}: give the paths and flags that lint was given, or see xtaplint lint --format json.`]);
  }
  if (different.size > 1) throw new ConfigError([`The fingerprints of ${different.size} findings begin with ${prefix}: give more of it.`]);
  return found;
}
