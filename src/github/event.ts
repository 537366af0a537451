import { readFileSync } from "node:fs";
import { isObject, valueIn } from "../model/json.ts";
import type { JsonObject } from "../model/resource.ts";

/** The pull request that a run is about. */
export interface PullRequest {
  readonly number: number;
  /** The full ids of its last commit, and of the tip of its base branch when the event happened. */
  readonly head: string;
  readonly base: string;
  /** The name of its base branch; undefined where it is none that could be pasted into a shell. */
  readonly baseBranch?: string;
}

/** What a workflow run knows of why it runs. */
export interface WorkflowEvent {
  /** Such as `pull_request`; the empty text outside of a workflow. */
  readonly name: string;
  readonly pullRequest?: PullRequest;
  /** Of a merge queue or a push: the commit that came before; undefined where the event has none. */
  readonly before?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Reads the event of a workflow run. What the payload does not hold as GitHub documents it counts as not there. */
export function readEvent(env: Environment): WorkflowEvent {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const payload = payloadOf(env.GITHUB_EVENT_PATH);
  switch (name) {
    case "pull_request":
    case "pull_request_target": {
      const pullRequest = pullRequestOf(valueIn(payload, "pull_request"));
      return { name, ...(pullRequest && { pullRequest }) };
    }
    case "merge_group":
      return { name, ...beforeOf(at(payload, "merge_group", "base_sha")) };
    case "push":
      return { name, ...beforeOf(valueIn(payload, "before")) };
    default:
      return { name };
  }
}

function payloadOf(file: string | undefined): JsonObject {
  if (file === undefined) return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isObject(payload) ? payload : {};
  } catch {
    // Without its payload an event has no base, which is said where one is missed.
    return {};
  }
}

function pullRequestOf(value: unknown): PullRequest | undefined {
  const [number, head, base] = [at(value, "number"), at(value, "head", "sha"), at(value, "base", "sha")];
  if (!Number.isSafeInteger(number) || !isCommit(head) || !isCommit(base)) return undefined;
  const branch = at(value, "base", "ref");
  return { number: Number(number), head, base, ...(typeof branch === "string" && /^\w[\w./-]*$/.test(branch) && { baseBranch: branch }) };
}

/** A push that makes a branch has zeros for what came before. */
function beforeOf(value: unknown): Pick<WorkflowEvent, "before"> {
  return isCommit(value) && !/^0+$/.test(value) ? { before: value } : {};
}

function isCommit(value: unknown): value is string {
  return typeof value === "string" && commitId.test(value);
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((here, key) => (isObject(here) ? valueIn(here, key) : undefined), value);
}
