import path from "node:path";
import { formatTable } from "./format-table.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name a folder: npm run formats -- FOLDER");
  process.exitCode = 2;
} else {
  const { lines, problems } = await formatTable(path.resolve(folder));
  for (const line of lines) console.log(line.trimEnd());
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
