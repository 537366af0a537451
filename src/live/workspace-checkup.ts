import { dayNumber, dayOf } from "../model/evidence/day-ranges.ts";
import { signInKinds } from "../model/evidence/ledger.ts";
import { explainLogs } from "./collect-workspace.ts";
import { ask, type Workspace } from "./log-store.ts";
import { daysQuery, signInTables } from "./sign-in-summary.ts";

/** Whether a table of a workspace gives evidence of sign-ins. */
export interface TableCheck {
  readonly table: string;
  readonly found: boolean;
  /** A clause on what was found, or why nothing. */
  readonly detail: string;
}

/** Days before today that are looked at: enough for a weekend on which nobody works. */
const daysBack = 7;

/** Asks the tables of a workspace for the days on which they hold anything. `now` is in milliseconds since 1970. */
export async function examineWorkspace(workspace: Workspace | string, now: number): Promise<readonly TableCheck[]> {
  const today = new Date(now).toISOString().slice(0, 10);
  const days = { from: dayOf(dayNumber(today) - daysBack), to: today };
  return Promise.all(
    signInKinds.map(async (kind): Promise<TableCheck> => {
      const table = signInTables[kind];
      if (typeof workspace === "string") return { table, found: false, detail: workspace };
      const answer = await ask(workspace, daysQuery(kind, days));
      if ("failure" in answer) return { table, found: false, detail: answer.failure.detail === table ? "the workspace has no such table" : explainLogs(answer.failure)[1] };
      const count = rowsIn(answer.body);
      if (count === undefined) return { table, found: false, detail: "the answer is not what was asked for" };
      return { table, found: count > 0, detail: count > 0 ? `can be read, and holds sign-ins of ${count} of the last ${daysBack + 1} days` : `can be read, and holds nothing of the last ${daysBack + 1} days` };
    }),
  );
}

function rowsIn({ tables }: { readonly tables?: unknown }): number | undefined {
  const [table] = Array.isArray(tables) ? (tables as readonly unknown[]) : [];
  const rows = typeof table === "object" && table !== null && "rows" in table ? table.rows : undefined;
  return Array.isArray(rows) ? rows.length : undefined;
}
