import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { node24, nodes, ownNode } from "./nodes.ts";
import { runAction, type Step } from "./run-action.ts";

let action: string;

/** An Action whose one module is `code`, run in its own folder. */
function step(code: string, rest: Partial<Step> = {}): Step {
  writeFileSync(path.join(action, "index.js"), `const fs = require("node:fs");\n${code}\n`);
  return { node: ownNode, workspace: action, action, ...rest };
}

beforeAll(() => {
  action = mkdtempSync(path.join(tmpdir(), "action-"));
  writeFileSync(
    path.join(action, "action.yml"),
    "inputs:\n  fail-on: { description: d }\n  mode: { default: files }\n  two words: { default: 2 }\n  github-token: { default: '${{ github.token }}' }\nruns: { using: node24, main: index.js }\n",
  );
});

afterAll(() => rmSync(action, { recursive: true }));

const nothing = { exitCode: 0, annotations: [], dropped: [], outputs: {}, summary: undefined, log: [], masked: [], unexpected: [] };

test("inputs come as the runner gives them, declared defaults and the token included", async () => {
  const code = `
    for (const [key, value] of Object.entries(process.env).sort()) if (key.startsWith("INPUT_")) console.log(key + "=" + value);
    console.log(process.env.GITHUB_EVENT_NAME, fs.readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"), process.cwd() === fs.realpathSync(process.env.GITHUB_WORKSPACE));`;
  expect(await runAction(step(code, { inputs: { mode: "live" }, token: "t0ken", event: { name: "pull_request", payload: { number: 7 } } }))).toEqual({
    ...nothing,
    log: ["INPUT_FAIL-ON=", "INPUT_GITHUB-TOKEN=t0ken", "INPUT_MODE=live", "INPUT_TWO_WORDS=2", 'pull_request {"number":7} true'],
  });
});

test("an input that action.yml does not declare draws the runner's warning", async () => {
  const { annotations } = await runAction(step("", { inputs: { failon: "high" } }));
  expect(annotations).toEqual([{ level: "warning", message: "Unexpected input(s) 'failon', valid inputs are ['fail-on', 'mode', 'two words', 'github-token']" }]);
});

test("outputs, summary, log, exit code and what else was done to the job", async () => {
  const code = `
    console.log("::add-mask::s3cret");
    fs.appendFileSync(process.env.GITHUB_OUTPUT, "verdict=fail\\nlist<<E\\na\\nb\\nE\\n");
    fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, "# Report of s3cret\\n");
    fs.appendFileSync(process.env.GITHUB_ENV, "NODE_OPTIONS=x\\n");
    process.stdout.write("name\\r::error::smuggled\\nno line end");
    process.exitCode = 1;`;
  expect(await runAction(step(code))).toEqual({
    ...nothing,
    exitCode: 1,
    annotations: [{ level: "error", message: "smuggled" }],
    outputs: { verdict: "fail", list: "a\nb" },
    summary: "# Report of ***\n",
    log: ["name", "##[error]smuggled", "no line end"],
    masked: ["s3cret"],
    unexpected: ["GITHUB_ENV NODE_OPTIONS=x\n"],
  });
});

test("a summary of 1 MiB is taken, one byte more is not", async () => {
  const write = (bytes: number) => `fs.writeFileSync(process.env.GITHUB_STEP_SUMMARY, "a".repeat(${bytes}));`;
  expect((await runAction(step(write(1024 * 1024)))).summary).toHaveLength(1024 * 1024);
  const tooLong = await runAction(step(write(1024 * 1024 + 1)));
  expect(tooLong.summary).toBeUndefined();
  expect(tooLong.annotations).toEqual([{ level: "error", message: "$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1024k." }]);
});

test("each Node that the bundles have to run on can be chosen", async () => {
  expect(nodes).toEqual([ownNode, node24]);
  const { log } = await runAction(step("console.log(process.version);", { node: node24 }));
  expect(log).toEqual([expect.stringMatching(/^v24\./)]);
});

test("a step does not see the variables of the machine that tests it", async () => {
  process.env.XTAPLINT_OF_THE_MACHINE = "1";
  const { log } = await runAction(step("console.log(String(process.env.XTAPLINT_OF_THE_MACHINE));"));
  expect(log).toEqual(["undefined"]);
});
