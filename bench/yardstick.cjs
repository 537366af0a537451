// The least that a linter has to do: read every file of a folder and parse it.
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const process = require("node:process");

const [folder, encoding = "utf8"] = process.argv.slice(2);
for (const file of readdirSync(folder)) {
  const text = readFileSync(path.join(folder, file), encoding);
  JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
}
