import { manifestName, type Manifest } from "../model/export-manifest.ts";
import { isGuid } from "../model/well-known.ts";
import type { JsonObject } from "../model/resource.ts";
import type { LiveResource } from "./live-read.ts";
import { logStore } from "./log-store.ts";
import { newestSignIns } from "./resources.ts";
import { documentText, stable } from "./stable-json.ts";

/** One file of an export, and where in the tenant its values stand. */
export interface ExportFile {
  /** POSIX path, relative to the export's folder. */
  readonly file: string;
  readonly text: string;
  /** Where a JSON pointer into the file leads in the tenant. */
  readonly resourceAt: (pointer: string) => { readonly resource: string; readonly pointer: string };
}

/** A resource with its objects as they are written. */
export interface Written {
  readonly resource: LiveResource;
  readonly objects: readonly JsonObject[];
  /** Whether there are more that were not read. */
  readonly isCut: boolean;
}

/** The files of a resource: one for an object or a list, or one for each object. None for an object that was not read. */
export function filesOf({ resource, objects, isCut }: Written): readonly ExportFile[] {
  const { path, version, list, key, file } = resource;
  const context = `${version}/$metadata#${path.slice(1)}`;
  if (!list) return objects.slice(0, 1).map((object) => ({ file, text: documentText(context, ordered(object)), resourceAt: (pointer) => ({ resource: path, pointer }) }));
  const keys = objects.map((object) => String(object[key]).toLowerCase());
  if (file.endsWith("/") && !isCut && keys.every(isGuid)) {
    return objects.map((object, index) => {
      const id = keys[index] ?? "";
      const text = documentText(`${context}/$entity`, ordered(object));
      return { file: `${file}${id}.json`, text, resourceAt: (pointer) => ({ resource: `${path}/${id}`, pointer }) };
    });
  }
  if (isCut && objects.length === 0) return [];
  // A cut list says so itself, too: somebody can give this file to lint without the manifest.
  const page = { value: objects.map(ordered), ...(isCut && { "@odata.nextLink": `https://graph.microsoft.com/${version}${path}` }) };
  const at = (pointer: string) => {
    const [, index = "", rest = ""] = /^\/value\/(\d+)(.*)$/s.exec(pointer) ?? [];
    const id = keys[Number(index)];
    return index === "" || id === undefined ? { resource: path, pointer } : { resource: `${path}/${id}`, pointer: rest };
  };
  return [{ file: file.replace(/\/$/, ".json"), text: documentText(context, page), resourceAt: at }];
}

/** The manifest as a file. */
export function manifestFile(manifest: Manifest): ExportFile {
  const at = (pointer: string) => {
    const entry = /^\/evidence\/entries\/(\d+)/.exec(pointer)?.[1];
    if (entry !== undefined && manifest.evidence?.entries[Number(entry)]?.source === "logAnalytics") return { resource: logStore, pointer: "" };
    if (pointer.startsWith("/evidence/")) return { resource: newestSignIns.path, pointer: "" };
    const index = /^\/read\/(\d+)/.exec(pointer)?.[1];
    return { resource: (index === undefined ? undefined : manifest.read[Number(index)]?.resource) ?? "/", pointer: "" };
  };
  return { file: manifestName, text: `${JSON.stringify(manifest, undefined, 2)}\n`, resourceAt: at };
}

function ordered(object: JsonObject): JsonObject {
  return stable(object) as JsonObject;
}
