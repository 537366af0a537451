import { countsOf, type ExposureReport } from "./diff.ts";
import { safeJson } from "./safe-json.ts";

/** The comparison as data. */
export function exposureJson({ tool, verdict, base, head, changes, unknown, notCompared, signInsOfOutsidersOnly, notes, unread }: ExposureReport): string {
  const counts = countsOf({ changes, unknown });
  const ordered = changes.map(({ effect, message, ...rest }) => ({ effect, message, ...rest, approvals: undefined }));
  return `${safeJson({ version: 1, tool, verdict, base, head, counts, changes: ordered, unknown, notCompared, signInsOfOutsidersOnly, notes, unread })}\n`;
}
