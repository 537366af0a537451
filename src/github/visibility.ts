import { readFileSync } from "node:fs";
import { isObject } from "../model/json.ts";

/** Whether everybody can read what a workflow run writes. So it is where the event does not say otherwise. */
export function isPublicRepository(env: Readonly<Record<string, string | undefined>>): boolean {
  const repository = repositoryOf(env["GITHUB_EVENT_PATH"]);
  if (!isObject(repository)) return true;
  const visibility = repository["visibility"];
  return typeof visibility === "string" ? visibility !== "private" && visibility !== "internal" : repository["private"] !== true;
}

function repositoryOf(file: string | undefined): unknown {
  if (file === undefined || file === "") return undefined;
  try {
    const event: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isObject(event) ? event["repository"] : undefined;
  } catch {
    return undefined;
  }
}
