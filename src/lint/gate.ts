import { keyOfFinding } from "./baseline.ts";
import type { PlacedFinding } from "./evaluate.ts";

/** The findings of a head, and what became of those of its base. */
export interface GatedFindings {
  /** In the order of the head. */
  readonly added: readonly PlacedFinding[];
  /** Its base has the finding, with another value. */
  readonly changed: readonly PlacedFinding[];
  readonly existing: readonly PlacedFinding[];
  /** Of the base, in its order. */
  readonly fixed: readonly PlacedFinding[];
}

/**
 * Holds the findings of a head against those of its base. One exists already only where its fingerprint **and** its
 * value are the base's, as often as there: a second one like it is new. What a rule judges that changes by itself is
 * compared by fingerprint alone, as in a baseline.
 */
export function gateFindings(base: readonly PlacedFinding[], head: readonly PlacedFinding[]): GatedFindings {
  const before = new Pool(base, keyOfFinding);
  const others: PlacedFinding[] = [];
  const existing: PlacedFinding[] = [];
  for (const finding of head) (before.take(keyOfFinding(finding)) ? existing : others).push(finding);

  // What has found its like is out of the question when the rest is looked for by fingerprint.
  const unmatched = new Pool(before.left(), byFingerprint);
  const added: PlacedFinding[] = [];
  const changed: PlacedFinding[] = [];
  for (const finding of others) (unmatched.take(finding.fingerprint) ? changed : added).push(finding);
  return { added, changed, existing, fixed: unmatched.left() };
}

function byFingerprint({ fingerprint }: PlacedFinding): string {
  return fingerprint;
}

/** Findings of which each can be taken once. */
class Pool {
  readonly #all: readonly PlacedFinding[];
  readonly #byKey = new Map<string, PlacedFinding[]>();

  constructor(findings: readonly PlacedFinding[], keyOf: (finding: PlacedFinding) => string) {
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

  left(): readonly PlacedFinding[] {
    const left = new Set([...this.#byKey.values()].flat());
    return this.#all.filter((finding) => left.has(finding));
  }
}
