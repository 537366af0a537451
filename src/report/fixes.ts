/** A finding that an edit was made or thought of for. */
export interface Mended {
  readonly rule: string;
  readonly message: string;
  readonly file: string;
  /** JSON pointer into the file as it was when the edit was made. */
  readonly pointer: string;
}

/** What fixing came to. */
export interface FixSummary {
  readonly fixed: readonly Mended[];
  /** What has an edit that was not made, with a clause that says why. */
  readonly refused: readonly (Mended & { readonly reason: string })[];
}

/** What was done and what was not, a sentence each. */
export function fixSentences({ fixed, refused }: FixSummary, isDry: boolean): readonly string[] {
  const done = isDry ? "Would fix" : "Fixed";
  return [
    ...fixed.map(({ rule, file, pointer }) => `${done} ${rule}: ${file}${pointer === "" ? "" : ` ${pointer}`}`),
    ...refused.map(({ rule, file, pointer, reason }) => `Not fixed ${rule}: ${file}${pointer === "" ? "" : ` ${pointer}`}: ${reason}.`),
  ];
}
