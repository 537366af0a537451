import type { Finding } from "./report.ts";
import { safeJson } from "./safe-json.ts";
import { terminalText } from "./terminal-text.ts";
import { clip } from "./untrusted.ts";

/** What the entry needs beside the finding. */
interface EntryOptions {
  /** An id that the file does not have yet. */
  readonly id: string;
  /** Whether the rule finds several settings on this subject, so that the entry has to name one. */
  readonly isOneOfSeveral: boolean;
}

/** The lines of an exception for a finding, to paste into the list; who, why and until when is left to fill in. */
export function exceptionEntry({ rule, subject, setting, value }: Finding, { id, isOneOfSeveral }: EntryOptions): readonly string[] {
  const name = subject.name === undefined ? "" : ` # ${terminalText(clip(subject.name, 60))}`;
  return [
    `- id: ${id}`,
    `  rule: ${rule}`,
    `  subject: ${scalar(subject.id ?? subject.kind)}${name}`,
    "  owner: # who accepts it",
    "  reason: # why",
    "  expires: # the last day, YYYY-MM-DD",
    ...(setting !== undefined && isOneOfSeveral ? [`  setting: ${scalar(setting)}`] : []),
    ...(value === undefined ? [] : [`  # accepts: ${safeJson(value)} # only this value`]),
  ];
}

/** Words and ids as they are, everything else in quotes: an id can be any text, such as a file's path. */
function scalar(text: string): string {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[a-z][a-zA-Z0-9]{5,}$/.test(text) ? text : safeJson(text);
}
