/**
 * The hash of a judged value: `sha256:` and the first 16 hex digits over canonical JSON (keys sorted, no blanks,
 * target lists as sorted sets, GUIDs in lower case), so that order and formatting never change it.
 */
export declare function valueHash(value: unknown): string;
/** The text over which {@link valueHash} is made: the same for the same value, however it is written. */
export declare function canonicalText(value: unknown): string;
/** The identity of a finding: the same for the same rule, subject and setting, whatever line it stands on. `tenant` is given where there are several. */
export declare function fingerprint(rule: string, subjectKind: string, subjectId: string | undefined, setting: string, tenant?: string): string;
