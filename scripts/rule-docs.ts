import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pack } from "../rules/index.ts";
import { documentation } from "./documentation.ts";
import { fieldTables } from "./field-tables.ts";
import { settle } from "./generated.ts";
import { fillMarkers } from "./markers.ts";

const pages = new Map(
  readdirSync("rules", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.posix.join("rules", ...file.split(path.sep)))
    .map((file) => [file, readFileSync(file, "utf8")]),
);

const { files, problems: ofPages } = documentation(pack, pages, readFileSync("README.md", "utf8"));
const problems = [...ofPages];
const tutorial = "docs/custom-rules.md";
const filled = fillMarkers(readFileSync(tutorial, "utf8"), "fields", fieldTables());
if (filled === undefined) problems.push(`${tutorial}: lacks the markers of its fields`);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
settle(filled === undefined ? files : new Map([...files, [tutorial, filled]]));
