import { listed } from "./phrases.ts";
import type { InputFile } from "./report.ts";

/** "file:line:column: reason" of a file that was not read, or "file: reason". Holds text of the input: escape it. */
export function inputError(input: InputFile): string {
  const reason = input.reason ?? "it could not be read";
  return /^\d+:\d/.test(reason) ? `${input.file}:${reason}` : `${input.file}: ${reason}`;
}

/** The inputs of one status. */
export function inputsThat(status: InputFile["status"], inputs: readonly InputFile[]): readonly InputFile[] {
  return inputs.filter((input) => input.status === status);
}

/** The files that were declined; an empty working directory is an input of the report too, and no file. */
export function declinedFiles(inputs: readonly InputFile[]): readonly InputFile[] {
  return inputsThat("declined", inputs).filter(({ file }) => file !== ".");
}

/** "file: note" for each note on a file that was read all the same. */
export function inputNotes(inputs: readonly InputFile[]): readonly string[] {
  return inputs.flatMap((input) => (input.notes ?? []).map((note) => `${input.file}: ${note}`));
}

/** One phrase a reason with the files it holds for, the reason of most files first. */
export function declinedByReason(inputs: readonly InputFile[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const input of declinedFiles(inputs)) {
    const reason = input.reason ?? "no reason is known";
    const files = byReason.get(reason) ?? [];
    files.push(input.file);
    byReason.set(reason, files);
  }
  return [...byReason]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, files]) => `${reason} (${listed(files, 3)})`);
}
