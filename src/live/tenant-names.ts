import type { GraphReader, ReadFailure } from "./graph-reader.ts";
import { tenantNames } from "./resources.ts";

/** The names that tenants give themselves, by id, and why the rest has none; a tenant that is gone simply has none. */
export async function namesOfTenants(reader: GraphReader, ids: readonly string[]): Promise<{ readonly names: ReadonlyMap<string, string>; readonly failure?: ReadFailure }> {
  const answers = await reader.batch(ids.map((id) => ({ path: `v1.0${tenantNames.path(id)}`, throttle: "directory" })));
  const names = new Map<string, string>();
  let failure: ReadFailure | undefined;
  for (const [index, id] of ids.entries()) {
    const answer = answers[index];
    if (answer === undefined) continue;
    if ("failure" in answer) {
      if (answer.failure.kind !== "not found" && answer.failure.kind !== "bad request") failure ??= answer.failure;
      continue;
    }
    const name = answer.body["displayName"];
    if (typeof name === "string" && name.trim() !== "") names.set(id, name.trim());
  }
  return { names, ...(failure && { failure }) };
}
