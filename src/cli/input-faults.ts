import type { InputFile } from "../report/report.ts";
import { terminalText } from "../report/terminal-text.ts";
import { visible } from "../report/untrusted.ts";

interface Read {
  readonly inputs: readonly InputFile[];
  /** Said of what held no policy. */
  readonly nothingFound: string | undefined;
}

/** Says on stderr what kept the input from being read as a whole, and sets the exit code 2 where something did. */
export function tellInputFaults({ inputs, nothingFound }: Read): void {
  const failed = inputs.filter(({ status }) => status === "failed");
  for (const { file, reason = "cannot be read" } of failed) console.error(terminalText(/^\d/.test(reason) ? `${file}:${reason}` : `${file}: ${reason}`));
  if (nothingFound !== undefined) console.error(visible(nothingFound));
  if (nothingFound !== undefined || failed.length > 0) process.exitCode = 2;
}
