import { existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { leaveOutAbsent, wantedOfBase } from "../input/base-files.ts";
import { takeOut } from "../input/git-tree.ts";
import { askGit } from "../input/git.ts";
import { ConfigError } from "../lint/errors.ts";
import { takeFromApi } from "./api-tree.ts";
import type { WorkflowEvent } from "./event.ts";
import { GitHubError, type GitHub } from "./client.ts";

/** Where the state before a change is; or why it cannot be had: a clause, said to the reader. */
export type Base = { readonly commit: string } | { readonly reason: string };

/** The repository as it is checked out, and how to ask for what is not in it. */
export interface Checkout {
  /** Absolute: the root of the checkout. */
  readonly root: string;
  /** Undefined without a token. */
  readonly github: GitHub | undefined;
  /** Whether rules of the base's own may be code: then its code is written too. */
  readonly withCode: boolean;
}

const deeper = "check out with fetch-depth: 0, or give the input github-token";

/**
 * Writes the files of the commit that the checkout is to be compared with into `folder`: from the objects of the
 * checkout, where they are there, else through the API. Undefined where the event has no such commit.
 * @throws ConfigError when the checkout holds nothing of the pull request.
 */
export async function takeBase(event: WorkflowEvent, checkout: Checkout, folder: string): Promise<Base | undefined> {
  const base = await findBase(event, checkout);
  if (base === undefined || "reason" in base) return base;
  const { root, github, withCode } = checkout;
  const wants = wantedOfBase(withCode);
  const taken = hasGit(root) ? takeOut(root, base.commit, folder, wants) : { reason: "the checkout is no git repository" };
  const isWhole = !("reason" in taken) && taken.untaken.every(({ reason }) => !reason.startsWith("its content is not in this clone"));
  if (isWhole) {
    leaveOutAbsent(root, folder);
    return base;
  }
  if (github === undefined) return { reason: `the commit ${short(base.commit)} that it is to be compared with is not in the checkout: ${deeper}` };
  // What git could give of it is not the whole.
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const fetched = await asking(() => takeFromApi(github, base.commit, root, folder, wants));
  if (fetched !== undefined) return fetched;
  if (hasGit(root)) leaveOutAbsent(root, folder);
  return base;
}

async function findBase(event: WorkflowEvent, checkout: Checkout): Promise<Base | undefined> {
  switch (event.name) {
    case "pull_request":
    case "pull_request_target":
      return event.pullRequest === undefined ? { reason: "the event does not say which pull request it is about" } : pullRequestBase(event, event.pullRequest, checkout);
    case "merge_group":
      return event.before === undefined ? { reason: "the event does not say what the merge queue starts from" } : { commit: event.before };
    case "push":
      return event.before === undefined ? { reason: "the push made a new branch" } : { commit: event.before };
    default:
      return undefined;
  }
}

/**
 * A merge commit is compared with its first parent, which is the base branch as it was merged; the pull request's own
 * last commit with what it branched off from. Both are compared with nothing that only the base branch changed.
 */
async function pullRequestBase({ name }: WorkflowEvent, { head, base }: NonNullable<WorkflowEvent["pullRequest"]>, { root, github }: Checkout): Promise<Base> {
  const checkedOut = hasGit(root) ? headOf(root) : undefined;
  // Without git nobody can tell; what GitHub checks out for a pull request is its merge into the base.
  if (checkedOut === undefined) return name === "pull_request" ? { commit: base } : { reason: "without git nobody can tell what is checked out" };
  const [first, second] = checkedOut.parents;
  if (first !== undefined && second === head) return { commit: first };
  if (checkedOut.commit === head) return mergeBase(root, base, head, github);
  if (name === "pull_request_target") {
    throw new ConfigError([
      "The checkout holds the base branch and nothing of the pull request, as it does in pull_request_target: use the event pull_request, which needs no secrets here.",
    ]);
  }
  return { reason: "what is checked out is neither the pull request's last commit nor its merge into the base" };
}

async function mergeBase(root: string, base: string, head: string, github: GitHub | undefined): Promise<Base> {
  const shallow = askGit(root, ["rev-parse", "--is-shallow-repository"]);
  const isWhole = "output" in shallow && shallow.output.toString("utf8").trim() === "false";
  const found = isWhole ? askGit(root, ["merge-base", base, head]) : shallow;
  const commit = isWhole && "output" in found ? found.output.toString("utf8").trim() : "";
  if (commit !== "") return { commit };
  if (github === undefined) return { reason: `what the pull request branched off from is not in the checkout: ${deeper}` };
  return asking(async () => ({ commit: await github.mergeBase(base, head) }));
}

/** The root itself holds git's folder, so that no folder of the pull request can pass for a repository. */
function hasGit(root: string): boolean {
  return existsSync(path.join(root, ".git"));
}

interface Head {
  readonly commit: string;
  readonly parents: readonly string[];
}

/** The commit that is checked out. Its text names its parents even where a shallow clone does not hold them. */
function headOf(root: string): Head | undefined {
  const answer = askGit(root, ["cat-file", "--batch"], "HEAD\n");
  if ("reason" in answer) return undefined;
  const text = answer.output.toString("utf8");
  const commit = /^([0-9a-f]{40,64}) commit \d+\n/.exec(text)?.[1];
  if (commit === undefined) return undefined;
  const [head = ""] = text.slice(text.indexOf("\n") + 1).split("\n\n");
  return { commit, parents: [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = ""]) => parent) };
}

async function asking<T>(ask: () => Promise<T>): Promise<T | { readonly reason: string }> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GitHubError) return { reason: error.message };
    throw error;
  }
}

function short(commit: string): string {
  return commit.slice(0, 10);
}
