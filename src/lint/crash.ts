import { repository } from "../version.ts";
import type { Crash } from "./evaluate.ts";

/** What to say of a rule that threw or was stopped, in one line. Whose rule it is decides who can mend it. */
export function crashSentence({ rule, subject, tenant, cause }: Crash): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const on = subject === undefined ? "" : ` on ${[subject.kind, subject.id].filter((part) => part !== undefined && part !== "").join(" ")}`;
  const within = tenant === undefined ? "" : ` in the tenant ${JSON.stringify(tenant)}`;
  const others = "The other rules were judged.";
  if (rule.own === undefined) return `Rule ${rule.id} crashed${on}${within}: ${reason}. ${others} Please report it: ${repository}/issues`;
  const what = subject === undefined ? "was stopped" : `could not be judged${on}`;
  return `Rule ${rule.id} (${rule.own.file}) ${what}${within}: ${reason}. ${others}`;
}
