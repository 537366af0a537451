import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { readKeyValues } from "./file-commands.ts";
import { StepLog, type Annotation } from "./workflow-commands.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const summaryLimit = 1024 * 1024;
const patience = 60_000;

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>;
  readonly runs: { readonly main: string };
}

/** One step that uses an Action. */
export interface Step {
  readonly node: string;
  /** The checked-out repository: the folder that the step runs in. */
  readonly workspace: string;
  /** The `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: object };
  /** What `github.token` stands for. */
  readonly token?: string;
  /** Set over the runner's own variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** The folder of `action.yml`; this repository if not given. */
  readonly action?: string;
}

/** What the runner, and with it the people on GitHub, get to see of a step. */
export interface StepResult {
  /** -1 when the process was ended. */
  readonly exitCode: number;
  readonly annotations: readonly Annotation[];
  readonly dropped: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Undefined when the step wrote none or more than the runner takes. */
  readonly summary: string | undefined;
  readonly log: readonly string[];
  readonly masked: readonly string[];
  /** Whatever else the step did to the job: commands, variables, paths, state. */
  readonly unexpected: readonly string[];
}

/** Every declared input is set, to its default or to nothing, as the runner does. */
function inputVariables(action: ActionFile, { inputs = {}, token = "" }: Step, log: StepLog): Record<string, string> {
  const declared = Object.entries(action.inputs ?? {});
  const names = declared.map(([name]) => name);
  const odd = Object.keys(inputs).filter((name) => !names.includes(name));
  if (odd.length > 0) {
    const quoted = (list: string[]) => list.map((name) => `'${name}'`).join(", ");
    log.annotate({ level: "warning", message: `Unexpected input(s) ${quoted(odd)}, valid inputs are [${quoted(names)}]` });
  }
  const defaults = Object.fromEntries(declared.map(([name, input]) => [name, String(input?.default ?? "").replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, token)]));
  return Object.fromEntries(Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]));
}

const fileVariables = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH"] as const;

function runnerVariables(step: Step, temp: string): Record<string, string> {
  const event = step.event ?? { name: "push", payload: {} };
  const eventFile = path.join(temp, "event.json");
  writeFileSync(eventFile, JSON.stringify(event.payload));
  for (const name of fileVariables) writeFileSync(path.join(temp, name), "");
  return {
    PATH: process.env.PATH ?? "",
    HOME: temp,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__self",
    GITHUB_ACTOR: "contoso-admin",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_GRAPHQL_URL: "https://api.github.com/graphql",
    GITHUB_JOB: "lint",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_REPOSITORY: "contoso/policies",
    GITHUB_REPOSITORY_OWNER: "contoso",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1000000001",
    GITHUB_RUN_NUMBER: "1",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
    GITHUB_WORKFLOW: "Policies",
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "runner",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: path.join(temp, "temp"),
    RUNNER_TOOL_CACHE: path.join(temp, "tools"),
    ...Object.fromEntries(fileVariables.map((name) => [name, path.join(temp, name)])),
  };
}

/** Runs the process to its end; every line of both streams goes to `read`, a lone carriage return ends one too. */
function run(node: string, main: string, cwd: string, env: Record<string, string>, read: (line: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [main], { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: patience });
    const endings = [child.stdout, child.stderr].map((stream) => {
      let rest = "";
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
        rest = lines.pop() ?? "";
        lines.forEach(read);
      });
      return () => {
        if (rest !== "") read(rest.replace(/\r$/, ""));
      };
    });
    child.on("error", reject);
    child.on("close", (code) => {
      for (const end of endings) end();
      resolve(code ?? -1);
    });
  });
}

function summaryOf(file: string, log: StepLog): string | undefined {
  const size = statSync(file).size;
  if (size > summaryLimit) {
    log.annotate({ level: "error", message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${summaryLimit / 1024}k, got ${Math.floor(size / 1024)}k.` });
    return undefined;
  }
  return size === 0 ? undefined : log.mask(readFileSync(file, "utf8"));
}

/** Starts an Action's bundle as a runner starts it, and reads what it left as a runner reads it. */
export async function runAction(step: Step): Promise<StepResult> {
  const folder = step.action ?? repository;
  const action = parse(readFileSync(path.join(folder, "action.yml"), "utf8")) as ActionFile;
  const temp = mkdtempSync(path.join(tmpdir(), "runner-"));
  mkdirSync(path.join(temp, "temp"));
  const log = new StepLog(step.workspace);
  try {
    const env = { ...runnerVariables(step, temp), ...inputVariables(action, step, log), ...step.env };
    const exitCode = await run(step.node, path.join(folder, action.runs.main), step.workspace, env, (line) => log.read(line));
    const written = (name: (typeof fileVariables)[number]) => readFileSync(path.join(temp, name), "utf8");
    const outputs = readKeyValues(written("GITHUB_OUTPUT"));
    const summary = summaryOf(path.join(temp, "GITHUB_STEP_SUMMARY"), log);
    const unexpected = [...log.unexpected, ...(["GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH"] as const).map((name) => written(name) && `${name} ${written(name)}`).filter(Boolean)];
    return { exitCode, annotations: log.annotations, dropped: log.dropped, outputs, summary, log: log.lines, masked: log.masked, unexpected };
  } finally {
    rmSync(temp, { recursive: true });
  }
}
