// The files that a step writes for the runner: actions/runner, FileCommandManager.cs.

/** Reads `NAME=VALUE` lines and `NAME<<DELIMITER` blocks; of a name that occurs twice the last value counts. Throws where the runner would. */
export function readKeyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const [, name = "", sign, value = ""] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (sign === undefined || name === "" || (sign === "<<" && value === "")) throw new Error(`Invalid format '${line}'`);
    if (sign === "=") values[name] = value;
    else {
      const end = lines.indexOf(value, at + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${value}'`);
      values[name] = lines.slice(at + 1, end).join("\n");
      at = end;
    }
  }
  return values;
}
