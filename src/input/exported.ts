import { dirname, join } from "node:path/posix";
import { isFailure, unreadReason, type Manifest } from "../model/export-manifest.ts";
import type { FileFacts } from "../model/resource.ts";
import type { InputRecord } from "./read.ts";
import { templateNote } from "./read-file.ts";

interface Files {
  readonly inputs: readonly InputRecord[];
  readonly facts: readonly FileFacts[];
}

/**
 * Takes exports of live tenants for what their manifests say: what was not read is listed with the reason, and their
 * files are no templates, since a tenant can have a policy whose name looks like a placeholder.
 */
export function exported(inputs: readonly InputRecord[], facts: readonly FileFacts[]): Files {
  const folders = facts.flatMap(({ file, manifest }) => (manifest === undefined ? [] : [{ folder: dirname(file), manifest }]));
  if (folders.length === 0) return { inputs, facts };
  const isExported = (file: string): boolean => folders.some(({ folder, manifest }) => holds(manifest, folder, file));
  return {
    inputs: [...inputs.map((record) => (isExported(record.file) ? withoutTemplateNote(record) : record)), ...folders.flatMap(({ folder, manifest }) => unreadRecords(folder, manifest))],
    facts: facts.map((each) => (each.isTemplate && isExported(each.file) ? { ...each, isTemplate: false } : each)),
  };
}

function holds(manifest: Manifest, folder: string, file: string): boolean {
  return [...manifest.read, ...manifest.unread].some((entry) => {
    const path = join(folder, entry.file);
    return path.endsWith("/") ? file.startsWith(path) : file === path;
  });
}

function withoutTemplateNote(record: InputRecord): InputRecord {
  const { notes = [], ...rest } = record;
  const left = notes.filter((note) => !note.startsWith(templateNote));
  return left.length === 0 ? rest : { ...rest, notes: left };
}

function unreadRecords(folder: string, { unread }: Manifest): readonly InputRecord[] {
  return unread.map((entry) => ({ file: join(folder, entry.file), status: isFailure(entry) ? "failed" : "declined", reason: unreadReason(entry) }));
}
