import { decode } from "../input/decode.ts";
import { parseJson } from "../input/json.ts";
import { parseYaml } from "../input/yaml.ts";
import { jsonSplices } from "./json-splices.ts";
import { spliced } from "./splice.ts";
import { after, type Step } from "./steps.ts";
import { yamlSplices } from "./yaml-splices.ts";

/** A file with the steps made, in its own encoding; or why it is left as it is, a clause. */
export type Edited = { readonly bytes: Buffer } | { readonly reason: string };

/**
 * Makes steps in the bytes of a JSON or YAML file. Encoding, byte order mark, line ends, comments and the order of keys
 * stay. What comes out is read again and held against the steps, so that an edit does what it says or is not made.
 */
export async function editBytes(bytes: Buffer, isYaml: boolean, steps: readonly Step[]): Promise<Edited> {
  try {
    return await edit(bytes, isYaml, steps);
  } catch (error) {
    // What is built to exhaust the stack ends here.
    if (error instanceof RangeError) return { reason: "it is nested too deeply" };
    throw error;
  }
}

async function edit(bytes: Buffer, isYaml: boolean, wanted: readonly Step[]): Promise<Edited> {
  const decoded = decode(bytes);
  if ("reason" in decoded) return { reason: decoded.reason };
  const { text, encoding } = decoded;
  if (!encode(text, bytes, encoding).equals(bytes)) return { reason: "its encoding cannot be written as it stands" };
  const before = isYaml ? await parseYaml(text, encoding) : parseJson(text, encoding);
  if ("reason" in before) return { reason: before.reason };
  if (before.document.duplicatedKeys().length > 0) return { reason: "an object in it has a key twice: remove one of them first" };
  const { value } = before.document;
  const steps = wanted.map((step) => emptied(value, step));
  const splices = isYaml ? await yamlSplices(text, steps) : jsonSplices(text, value, steps);
  if (splices === undefined) return { reason: isYaml ? "it cannot be edited there without touching more (anchors, aliases and tags are not edited)" : "nothing in it can be edited there" };
  const now = spliced(text, splices);
  const again = isYaml ? await parseYaml(now, encoding) : parseJson(now, encoding);
  if ("reason" in again || plain(again.document.value) !== plain(after(value, steps))) return { reason: "the edit would not read back as it is meant" };
  return { bytes: encode(now, bytes, encoding) };
}

/** A list of which everything goes is written as an empty one. */
function emptied(value: unknown, step: Step): Step {
  if (step.kind !== "remove") return step;
  const list = step.path.reduce<unknown>((here, key) => (typeof here === "object" && here !== null ? (Reflect.get(here, key) as unknown) : undefined), value);
  return Array.isArray(list) && list.every((_, index) => step.indexes.includes(index)) ? { kind: "replace", path: step.path, value: [] } : step;
}

/** One text for all that is the same, with the order of the keys. */
function plain(value: unknown): string {
  return JSON.stringify(value);
}

/** The text in the encoding of the bytes that it was read from, with their byte order mark. */
function encode(text: string, from: Buffer, encoding: string): Buffer {
  switch (encoding) {
    case "utf-8-bom":
      return Buffer.concat([from.subarray(0, 3), Buffer.from(text, "utf8")]);
    case "utf-16le":
    case "utf-16be": {
      const body = Buffer.from(text, "utf16le");
      if (encoding === "utf-16be") body.swap16();
      const hasMark = (from[0] === 0xff && from[1] === 0xfe) || (from[0] === 0xfe && from[1] === 0xff);
      return hasMark ? Buffer.concat([from.subarray(0, 2), body]) : body;
    }
    default:
      return Buffer.from(text, "utf8");
  }
}
