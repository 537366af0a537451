import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { version } from "../../src/version.ts";
import { codeBlocks, root, textOf } from "./markdown.ts";

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>>;
}

const action = parse(textOf("action.yml")) as { readonly inputs: object };
const own = `xtaplint/xtaplint@v${version}`;
const inputs = Object.keys(action.inputs);

function unknownInputs(steps: readonly Step[]): string[] {
  return steps.filter(({ uses }) => uses === own).flatMap((step) => Object.keys(step.with ?? {}).filter((name) => !inputs.includes(name)));
}

const live = ["nightly.yml", "nightly-ledger.yml", "nightly-drift.yml"];

describe.each(readdirSync(path.join(root, "examples/workflows")))("%s", (name) => {
  const workflow = parse(textOf(`examples/workflows/${name}`)) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("runs on pull requests and in the merge queue, never with the rights of the base; one with a token of the tenant on neither", () => {
    if (live.includes(name)) {
      expect(Object.keys(workflow.on)).toEqual(["schedule", "workflow_dispatch"]);
      return;
    }
    expect(Object.keys(workflow.on)).toEqual(expect.arrayContaining(["pull_request", "merge_group"]));
    expect(Object.keys(workflow.on).filter((event) => ["pull_request_target", "workflow_run"].includes(event))).toEqual([]);
  });

  test("has no permission that it does not need", () => {
    const upload = { contents: "read", "security-events": "write", actions: "read" };
    expect(workflow.permissions).toEqual({ contents: "read" });
    const identity = { contents: "read", "id-token": "write" };
    const comment = { contents: "read", "pull-requests": "write" };
    const special = { "sarif.yml": [upload], "comment.yml": [comment], "nightly-ledger.yml": [identity, { contents: "write" }] }[name];
    expect(Object.values(workflow.jobs).map(({ permissions }) => permissions)).toEqual(special ?? [live.includes(name) ? identity : undefined]);
  });

  test("uses this version with inputs that exist, keeps no credentials in the checkout unless it only pushes, and has the base in it", () => {
    expect(steps.filter(({ uses }) => uses === own)).toHaveLength(1);
    expect(unknownInputs(steps)).toEqual([]);
    const checkouts = Object.values(workflow.jobs).map((job) => job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")).map((step) => step.with));
    const pushing = name === "nightly-ledger.yml" ? [[{ "persist-credentials": true }]] : [];
    expect(checkouts).toEqual([[{ ...(!live.includes(name) && { "fetch-depth": 2 }), "persist-credentials": false }], ...pushing]);
  });
});

test("the step in README uses this version with inputs that exist", () => {
  const steps = codeBlocks(textOf("README.md"), "yaml").filter((block) => block.includes("uses:")).flatMap((block) => parse(block) as Step[]);
  expect(steps.map(({ uses }) => uses)).toEqual([own]);
  expect(unknownInputs(steps)).toEqual([]);
});
