import { keyOfFinding } from "./baseline.ts";
import type { PlacedFinding } from "./evaluate.ts";

interface Identified {
  readonly fingerprint: string;
}

/** The findings of a head, and what became of those of its base. */
export interface GatedFindings<T = PlacedFinding> {
  /** In the order of the head. */
  readonly added: readonly T[];
  /** Its base has the finding, with another value. */
  readonly changed: readonly T[];
  readonly existing: readonly T[];
  /** Of the base, in its order. */
  readonly fixed: readonly T[];
}

/**
 * Holds the findings of a head against those of its base. One exists already only where its fingerprint **and** its
 * value are the base's, as often as there: a second one like it is new. What a rule judges that changes by itself is
 * compared by fingerprint alone, as in a baseline.
 */
export function gateFindings(base: readonly PlacedFinding[], head: readonly PlacedFinding[]): GatedFindings {
  return gateByKey(base, head, keyOfFinding);
}

/** As {@link gateFindings}, of findings in another form; `keyOf` makes one key of fingerprint and value. */
export function gateByKey<T extends Identified>(base: readonly T[], head: readonly T[], keyOf: (finding: T) => string): GatedFindings<T> {
  const before = new Pool(base, keyOf);
  const others: T[] = [];
  const existing: T[] = [];
  for (const finding of head) (before.take(keyOf(finding)) ? existing : others).push(finding);

  // What has found its like is out of the question when the rest is looked for by fingerprint.
  const unmatched = new Pool(before.left(), byFingerprint);
  const added: T[] = [];
  const changed: T[] = [];
  for (const finding of others) (unmatched.take(finding.fingerprint) ? changed : added).push(finding);
  return { added, changed, existing, fixed: unmatched.left() };
}

function byFingerprint({ fingerprint }: Identified): string {
  return fingerprint;
}

/** Findings of which each can be taken once. */
class Pool<T extends Identified> {
  readonly #all: readonly T[];
  readonly #byKey = new Map<string, T[]>();

  constructor(findings: readonly T[], keyOf: (finding: T) => string) {
    this.#all = findings;
    for (const finding of findings) {
      const alike = this.#byKey.get(keyOf(finding));
      if (alike === undefined) this.#byKey.set(keyOf(finding), [finding]);
      else alike.push(finding);
    }
  }

  /** Takes one out; false where there is none left. */
  take(key: string): boolean {
    return this.#byKey.get(key)?.shift() !== undefined;
  }

  left(): readonly T[] {
    const left = new Set([...this.#byKey.values()].flat());
    return this.#all.filter((finding) => left.has(finding));
  }
}
