import { statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ModuleRule } from "../lint/custom/rule-module.ts";
import { ConfigError } from "../lint/errors.ts";

/** Events in which a workflow has secrets while the pull request's files, and with them its modules, are anybody's. */
const exposedEvents = ["pull_request_target", "workflow_run"];

/** Whether modules may run, and where. */
export interface ModulePermission {
  /** Whether the caller allows it: never the configuration, which comes with the modules. */
  readonly allowed: boolean;
  /** The event of the workflow, when there is one. */
  readonly event: string | undefined;
}

/**
 * Runs the modules `files` and gives their rules, in order.
 * @throws ConfigError when they may not run, or one of them cannot.
 */
export async function loadRuleModules(cwd: string, files: readonly string[], permission: ModulePermission): Promise<readonly ModuleRule[]> {
  if (files.length === 0) return [];
  const refusals = files.flatMap((file) => refusal(cwd, file, permission) ?? []);
  if (refusals.length > 0) throw new ConfigError(refusals);
  const { rulesOfModule } = await import("../lint/custom/rule-module.ts");
  const rules: ModuleRule[] = [];
  for (const file of files) rules.push(...rulesOfModule(await importDefault(cwd, file), file));
  return rules;
}

function refusal(cwd: string, file: string, { allowed, event = "" }: ModulePermission): string | undefined {
  if (exposedEvents.includes(event)) {
    return `${file}: modules with rules are not run in ${event}, where the code of a pull request would run beside the secrets of the workflow: use pull_request, or rules in YAML.`;
  }
  if (!allowed) return `${file}: this module is code, and runs only when --allow-rule-modules, or the Action's input allow-rule-modules, allows it.`;
  if (/[*?[\]{}]/.test(file)) return `${file}: name modules one by one, because all that is named is run.`;
  if (statSync(path.resolve(cwd, file), { throwIfNoEntry: false })?.isFile() !== true) return `${file}: there is no such file.`;
  if (/ts$/i.test(file) && !runsTypeScript()) return `${file}: Node ${process.versions.node} does not run TypeScript: use Node 22.18 or newer, or write the module in JavaScript.`;
  return undefined;
}

/** Older versions of Node know nothing of this feature. */
function runsTypeScript(): boolean {
  const feature: unknown = Reflect.get(process.features, "typescript");
  return feature !== undefined && feature !== false;
}

async function importDefault(cwd: string, file: string): Promise<unknown> {
  try {
    // The module is the user's: the bundler must leave this import as it is.
    const module: unknown = await import(/* webpackIgnore: true */ pathToFileURL(path.resolve(cwd, file)).href);
    return typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
  } catch (error) {
    throw new ConfigError([`${file}: the module cannot be loaded: ${error instanceof Error ? error.message : String(error)}.`]);
  }
}
