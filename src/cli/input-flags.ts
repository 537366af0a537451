import { InvalidArgumentError, Option, type Command } from "commander";
import { isDay } from "../model/days.ts";
import type { TenantOptions } from "../read/tenant.ts";

/** What every command takes that reads policy files. */
export interface InputFlags {
  readonly config?: string;
  readonly catalog?: string;
  readonly exceptions?: string;
  readonly now?: string;
  readonly allowRuleModules?: true;
  readonly debug?: true;
}

/** Adds the paths and the flags that say what is read, and as of when. */
export function takeInput(command: Command): Command {
  return takeOwnFiles(command.argument("[PATH...]", "files, folders or globs (default: what xtaplint.yml names, else the working directory)"));
}

/** Adds the flags that name files of ours, and the day. */
export function takeOwnFiles(command: Command): Command {
  return command
    .option("--config <file>", "the configuration (default: xtaplint.yml in PATH when that is one folder, else here)")
    .option("--catalog <file>", "the partner catalog (default: what the configuration names)")
    .option("--exceptions <file>", "the exceptions file (default: what the configuration names)")
    .option("--now <day>", "judge as of this day, YYYY-MM-DD (default: today)", parseDay)
    .option("--allow-rule-modules", "run the modules with rules that the configuration names")
    .option("--debug", "print more about what went wrong");
}

/** The flag that says which rules are on, for commands that judge. */
export function presetOption(): Option {
  return new Option("--preset <name>", "the rules to start from").choices(["recommended", "strict", "all"]);
}

/** The input that paths and flags name. */
export function inputOf(paths: readonly string[], { config, catalog, exceptions, now, allowRuleModules }: InputFlags): TenantOptions {
  return {
    cwd: process.cwd(),
    paths,
    ...(config !== undefined && { configFile: config }),
    ...(catalog !== undefined && { catalog }),
    ...(exceptions !== undefined && { exceptions }),
    ...(now !== undefined && { now }),
    ...(allowRuleModules && { allowRuleModules }),
  };
}

/** Paths and flags as they have to be given again for another command to read the same. */
export function asArguments(paths: readonly string[], { config, catalog, exceptions, now, allowRuleModules }: InputFlags): readonly string[] {
  const flags = { "--config": config, "--catalog": catalog, "--exceptions": exceptions, "--now": now };
  return [...paths, ...Object.entries(flags).flatMap(([flag, value]) => (value === undefined ? [] : [flag, value])), ...(allowRuleModules ? ["--allow-rule-modules"] : [])];
}

/** A day as a flag takes it. */
export function parseDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError("Write a day as YYYY-MM-DD.");
  return text;
}
