import { createHash } from "node:crypto";
import { isGuid } from "../model/well-known.ts";

/**
 * The hash of a judged value: `sha256:` and the first 16 hex digits over canonical JSON (keys sorted, no blanks,
 * target lists as sorted sets, GUIDs in lower case), so that order and formatting never change it.
 */
export function valueHash(value: unknown): string {
  return `sha256:${digest(canonical(value))}`;
}

/** The text over which {@link valueHash} is made: the same for the same value, however it is written. */
export function canonicalText(value: unknown): string {
  return value === undefined ? "" : canonical(value);
}

/** The identity of a finding: the same for the same rule, subject and setting, whatever line it stands on. `tenant` is given where there are several. */
export function fingerprint(rule: string, subjectKind: string, subjectId: string | undefined, setting: string, tenant?: string): string {
  return digest(JSON.stringify([rule, subjectKind, subjectId ?? "", setting, ...(tenant === undefined ? [] : [tenant])]));
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** No setting of Graph is this deep; below it hostile input could exhaust the stack, so everything there hashes alike. */
const deepest = 64;

function canonical(value: unknown, depth = 0): string {
  if (depth > deepest) return "null";
  if (typeof value === "string") return JSON.stringify(isGuid(value) ? value.toLowerCase() : value);
  if (Array.isArray(value)) return `[${value.map((part) => canonical(part, depth + 1)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${key === "targets" ? canonicalSet(part, depth + 1) : canonical(part, depth + 1)}`);
  return `{${members.join(",")}}`;
}

function canonicalSet(value: unknown, depth: number): string {
  if (!Array.isArray(value)) return canonical(value, depth);
  return `[${[...new Set(value.map((part) => canonical(part, depth + 1)))].sort().join(",")}]`;
}
