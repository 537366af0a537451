import * as core from "@actions/core";
import { ConfigError } from "../lint/errors.ts";
import type { Preset } from "../lint/rule.ts";
import { severities, type FailOn } from "../lint/severity.ts";
import type { Cloud } from "../model/well-known.ts";
import type { Gate } from "../tasks/judge-change.ts";

/** The inputs of the Action as they were given. What is left out stays out, so that the configuration decides it. */
export interface Inputs {
  readonly mode: "files" | "live" | "drift";
  /** The folder of an export that files are held against. */
  readonly liveExport: string | undefined;
  readonly paths: readonly string[];
  /** Files of access tests, relative to the working directory. */
  readonly accessTests: readonly string[];
  readonly workingDirectory: string;
  readonly config: string | undefined;
  readonly preset: Preset | undefined;
  readonly failOn: FailOn | undefined;
  readonly failOnUnknown: boolean | undefined;
  readonly allowRuleModules: boolean;
  readonly gate: Gate | undefined;
  readonly comment: CommentWish | undefined;
  /** Whether a scheduled run keeps an issue. */
  readonly issue: boolean;
  /** Whether a check run of its own is written. */
  readonly checkRun: boolean;
  /** Whether edits are suggested on a pull request. */
  readonly suggestions: boolean;
  /** The empty text where there is none. */
  readonly token: string;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly reportJson: string | undefined;
  readonly reportSarif: string | undefined;
  readonly tenantId: string | undefined;
  readonly clientId: string | undefined;
  readonly cloud: Cloud | undefined;
  /** A Log Analytics workspace that is asked for sign-ins. */
  readonly workspace: string | undefined;
  /** Whether a scan brings the ledger up to date. */
  readonly updateLedger: boolean;
  readonly redact: boolean | undefined;
}

/** When to comment on a pull request. */
export type CommentWish = "never" | "on-finding" | "always";

const presets: readonly Preset[] = ["recommended", "strict", "all"];
const clouds: readonly Cloud[] = ["public", "usgov", "usgov-dod", "china"];
const thresholds: readonly FailOn[] = [...severities, "never"];

/**
 * Reads every input.
 * @throws ConfigError naming the input that has a value it does not take.
 */
export function readInputs(): Inputs {
  const [mode, liveExport] = [oneOf("mode", ["files", "live", "drift"]) ?? "files", text("live-export")];
  if (liveExport !== undefined && mode !== "files") throw new ConfigError([`The input live-export goes with mode: files, and not with mode: ${mode}, which reads the tenant itself.`]);
  const accessTests = core.getMultilineInput("access-tests");
  if (accessTests.length > 0 && mode !== "files") throw new ConfigError([`The input access-tests goes with mode: files, and not with mode: ${mode}.`]);
  return {
    mode,
    liveExport,
    paths: core.getMultilineInput("paths"),
    accessTests,
    workingDirectory: text("working-directory") ?? ".",
    config: text("config"),
    preset: oneOf("preset", presets),
    failOn: oneOf("fail-on", thresholds),
    failOnUnknown: flag("fail-on-unknown"),
    allowRuleModules: flag("allow-rule-modules") ?? false,
    gate: oneOf("gate", ["new", "all"]),
    comment: oneOf("comment", ["never", "on-finding", "always"]),
    issue: flag("issue") ?? false,
    checkRun: flag("check-run") ?? false,
    suggestions: flag("suggestions") ?? false,
    token: core.getInput("github-token"),
    annotations: flag("annotations") ?? true,
    summary: flag("summary") ?? true,
    reportJson: text("report-json"),
    reportSarif: text("report-sarif"),
    tenantId: text("tenant-id"),
    clientId: text("client-id"),
    cloud: oneOf("cloud", clouds),
    workspace: text("workspace"),
    updateLedger: flag("update-ledger") ?? false,
    redact: flag("redact"),
  };
}

function text(name: string): string | undefined {
  const value = core.getInput(name);
  return value === "" ? undefined : value;
}

function oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
  const given = text(name);
  if (given === undefined) return undefined;
  const value = allowed.find((each) => each === given);
  if (value === undefined) {
    throw new ConfigError([`The input ${name} is "${given}"; it is one of ${allowed.join(", ")}, or left out.`]);
  }
  return value;
}

function flag(name: string): boolean | undefined {
  const value = oneOf(name, ["true", "false"]);
  return value === undefined ? undefined : value === "true";
}
