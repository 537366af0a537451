import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pack } from "../rules/index.ts";
import { documentation } from "./documentation.ts";
import { settle } from "./generated.ts";

const pages = new Map(
  readdirSync("rules", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.posix.join("rules", ...file.split(path.sep)))
    .map((file) => [file, readFileSync(file, "utf8")]),
);

const { files, problems } = documentation(pack, pages, readFileSync("README.md", "utf8"));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
settle(files);
