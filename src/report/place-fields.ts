import type { Location, TenantPlace } from "./report.ts";
import type { JsonReport } from "./schema.ts";

/** A place as the published reports have it. */
export function placeFields(at: Location | TenantPlace): NonNullable<JsonReport["findings"][number]["location"]> {
  if (at.file === undefined) return { resource: at.resource, pointer: at.pointer };
  const { file, pointer, line, column, endLine, endColumn } = at;
  return { file, pointer, line, column, endLine, endColumn };
}
