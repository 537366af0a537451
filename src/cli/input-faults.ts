import type { InputFile } from "../report/report.ts";
import { terminalText } from "../report/terminal-text.ts";
import { nothingFound } from "../run.ts";

interface Read {
  readonly inputs: readonly InputFile[];
  readonly isEmpty: boolean;
}

/** Says on stderr what kept the input from being read as a whole, and sets the exit code 2 where something did. */
export function tellInputFaults({ inputs, isEmpty }: Read, paths: readonly string[]): void {
  const failed = inputs.filter(({ status }) => status === "failed");
  for (const { file, reason = "cannot be read" } of failed) console.error(terminalText(/^\d/.test(reason) ? `${file}:${reason}` : `${file}: ${reason}`));
  if (isEmpty) console.error(nothingFound(paths));
  if (isEmpty || failed.length > 0) process.exitCode = 2;
}
