import { isObject } from "../../model/json.ts";
import { Place } from "../../model/place.ts";
import type { JsonObject, Resource, ResourceList } from "../../model/resource.ts";
import { diagnoseJson } from "../json-diagnosis.ts";
import { isCippRow } from "../marks.ts";
import { keyLike } from "../objects.ts";
import { readPowerShell } from "./powershell.ts";
import type { Translated } from "./translation.ts";

/**
 * Reads rows of CIPP's table of templates, whose policy is JSON inside a text. Places lead on into that text, as if
 * the object stood there itself.
 */
export function translateCipp(value: unknown, file: string): Translated {
  // Graph's own objects beside the rows count, too: nothing hides behind the keys of a tool.
  const beside = readPowerShell(value, file);
  const resources: Resource[] = [...beside.resources];
  const lists: ResourceList[] = [...beside.lists];
  const notes = new Set(beside.notes);
  const flaws: string[] = [];
  let others = 0;
  for (const { row, name, place } of rowsOf(value, Place.root(file))) {
    const inner = innerOf(row);
    if ("flaw" in inner) {
      flaws.push(`${name} is no JSON: ${inner.flaw}`);
      continue;
    }
    const found = readPowerShell(inner.value, file, place);
    if (found.resources.length === 0) others += 1;
    resources.push(...found.resources);
    for (const note of found.notes) notes.add(note);
  }
  for (const flaw of flaws.slice(0, mostFlaws)) notes.add(flaw);
  if (flaws.length > mostFlaws) notes.add(`and ${String(flaws.length - mostFlaws)} more of this kind`);
  if (others > 0) notes.add(`templates of another kind: ${String(others)}`);
  const [flaw] = flaws;
  const reason = flaw ?? "holds CIPP templates of another kind than Conditional Access, no policy";
  return { format: "cipp", resources, lists, notes: [...notes], reason, isFault: flaw !== undefined };
}

const mostFlaws = 5;

interface Row {
  readonly row: JsonObject;
  /** What a note calls its text. */
  readonly name: string;
  /** Of its text. */
  readonly place: Place;
}

function rowsOf(value: unknown, root: Place): readonly Row[] {
  const page = isObject(value) ? keyLike(value, "value") : undefined;
  const held: unknown = isObject(value) && page !== undefined && Array.isArray(value[page]) ? value[page] : value;
  if (isCippRow(held)) return [{ row: held, name: "the text of the member JSON", place: root.at("JSON") }];
  if (!Array.isArray(held)) return [];
  const list = held === value || page === undefined ? root : root.at(page);
  return (held as unknown[]).flatMap((row, index) =>
    isCippRow(row) ? [{ row, name: `the text of the member JSON of element ${String(index)}`, place: list.at(index).at("JSON") }] : [],
  );
}

function innerOf(row: JsonObject): { readonly value: unknown } | { readonly flaw: string } {
  const held = row["JSON"];
  if (typeof held !== "string") return { value: held };
  try {
    return { value: JSON.parse(held) as unknown };
  } catch {
    const found = diagnoseJson(held);
    return { flaw: found === undefined ? "it cannot be parsed" : `at its character ${String(found.offset + 1)}, ${found.message}` };
  }
}
