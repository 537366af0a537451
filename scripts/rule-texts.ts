import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { settle } from "./generated.ts";

/** The pages as a module, because a bundle has no folder of pages beside it. A line a page: branches then merge. */
const texts = readdirSync("rules", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => [path.basename(file, ".md"), readFileSync(path.join("rules", file), "utf8")] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, text]) => `  ${JSON.stringify(id)}: ${JSON.stringify(text)},`);

const file = "src/cli/generated/rule-texts.ts";
const head = ["// Generated from the pages of the rules: edit those, then run npm run docs.", "", "/** The page of each rule, by its id. */"];

settle(new Map([[file, [...head, "export const ruleTexts: Readonly<Record<string, string>> = {", ...texts, "};", ""].join("\n")]]));
