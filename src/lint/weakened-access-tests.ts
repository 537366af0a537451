import { quoted } from "../model/words.ts";
import type { PlacedAccessTest } from "./access-tests-file.ts";
import { canonicalText } from "./identity.ts";
import type { KeyLocation } from "./own-file.ts";

/** An access test that a change no longer asks as its base did. */
export interface WeakenedAccessTest {
  readonly name: string;
  /** The file that it stands in, or stood in. */
  readonly file: string;
  /** A clause without a full stop. It quotes the input: escape it. */
  readonly words: string;
  /** In the head, where a test of that name is there. */
  readonly location?: KeyLocation;
}

/**
 * The tests of a base that its head does not ask. What is only called otherwise, or stands elsewhere, is still asked;
 * whether another expectation is a stricter one nobody can tell in general, so each is named.
 */
export function weakenedAccessTests(base: readonly PlacedAccessTest[], head: readonly PlacedAccessTest[]): readonly WeakenedAccessTest[] {
  const asked = new Set(head.map(contentOf));
  return base.filter((each) => !asked.has(contentOf(each))).map((before): WeakenedAccessTest => {
    const { test: { name }, location: { file } } = before;
    const alike = head.filter((each) => each.test.name === name);
    const now = alike.find(({ location }) => location.file === file) ?? alike[0];
    if (now === undefined) return { name, file, words: `the access test ${quoted(name)} is gone` };
    const [was, is] = [expectation(before), expectation(now)];
    const what = was === is ? "is about something else" : `expects ${is}, and expected ${was}`;
    return { name, file: now.location.file, words: `the access test ${quoted(name)} ${what}`, location: now.location };
  });
}

function contentOf({ test }: PlacedAccessTest): string {
  return canonicalText({ ...test, name: "", ...(test.requires && { requires: [...test.requires].sort() }) });
}

function expectation({ test: { expect, requires = [], strength, termsOfUse } }: PlacedAccessTest): string {
  const proofs = [...[...requires].sort(), ...(strength === undefined ? [] : [`the strength ${quoted(strength)}`]), ...(termsOfUse === undefined ? [] : [`the terms of use ${quoted(termsOfUse)}`])];
  return proofs.length === 0 ? expect : `${expect} with ${proofs.join(", ")}`;
}
