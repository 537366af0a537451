import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readEvent, type WorkflowEvent } from "../../src/github/event.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "event-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function event(name: string, payload: unknown): WorkflowEvent {
  const file = path.join(folder, "event.json");
  writeFileSync(file, typeof payload === "string" ? payload : JSON.stringify(payload));
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file });
}

const [base, head] = ["a".repeat(40), "b".repeat(40)];
const pullRequest = (ref: string) => ({ pull_request: { number: 7, head: { sha: head }, base: { sha: base, ref } } });

test("a pull request has its number, its commits, and a branch that can be pasted", () => {
  expect(event("pull_request", pullRequest("release/1.0"))).toEqual({ name: "pull_request", pullRequest: { number: 7, head, base, baseBranch: "release/1.0" } });
  expect(event("pull_request_target", pullRequest("a;rm -rf ~"))).toEqual({ name: "pull_request_target", pullRequest: { number: 7, head, base } });
});

test("a merge queue and a push have what came before", () => {
  expect(event("merge_group", { merge_group: { base_sha: base } })).toEqual({ name: "merge_group", before: base });
  expect(event("push", { before: base })).toEqual({ name: "push", before: base });
  expect(event("push", { before: "0".repeat(40) })).toEqual({ name: "push" });
});

test.each([["push", { before: "--upload-pack=evil" }], ["pull_request", { pull_request: { number: "7", head: { sha: head }, base: { sha: base } } }], ["merge_group", []], ["push", "no JSON"], ["schedule", { before: base }]])(
  "%s with a payload of another form has neither",
  (name, payload) => {
    expect(event(name, payload)).toEqual({ name });
  },
);

test("outside of a workflow there is no event", () => {
  expect(readEvent({})).toEqual({ name: "" });
});
