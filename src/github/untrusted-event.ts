import { ConfigError } from "../lint/errors.ts";

/**
 * Keeps a tenant's token out of workflows whose files and configuration a pull request decides.
 * @throws ConfigError in a run for a pull request.
 */
export function refusePullRequests(env: Readonly<Record<string, string | undefined>>): void {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  if (!event.startsWith("pull_request")) return;
  throw new ConfigError([`A live tenant is not read for the event ${event.replace(/[^\w-]/g, "")}: what a pull request changes must not meet a token of the tenant. Use schedule, workflow_dispatch or push.`]);
}
