import { extname } from "node:path";
import type { Mapping } from "../model/mapping.ts";
import { isManifest, readManifest } from "../model/export-manifest.ts";
import { Place } from "../model/place.ts";
import { placeholderIn } from "../model/placeholder.ts";
import type { FileFacts, JsonObject, OddKey, Resource } from "../model/resource.ts";
import { counted } from "../model/words.ts";
import { datumResource } from "./datum-name.ts";
import { decode, decodeLeniently } from "./decode.ts";
import { declineDocument, declineLanguage, declineResources, noPolicy } from "./decline.ts";
import type { FoundFile } from "./discover.ts";
import type { Document } from "./document.ts";
import { foreignFormat } from "./foreign.ts";
import { parseJson, type Parsed } from "./json.ts";
import type { Limits } from "./limits.ts";
import { oddKeysOf } from "./odd-keys.ts";
import { stepsOf } from "./pointer.ts";
import { holdsPolicyWord, mayHoldConfiguration, mayHoldResource, mayHoldTerraform } from "./policy-words.ts";
import { recognise, type Recognised } from "./recognise.ts";
import type { Translated } from "./formats/translation.ts";
import { readBytes } from "./bytes.ts";
import { parseYaml } from "./yaml.ts";

/** What a file gave. */
export interface FileRead {
  readonly format: string;
  readonly encoding: string;
  readonly notes: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly resources: readonly Resource[];
  readonly facts: FileFacts;
  readonly document: Document;
}

/** Why a file gave nothing. */
export interface FileNotRead {
  readonly reason: string;
  readonly encoding?: string;
  /** True when it could not be read or parsed; false when it is well-formed and holds nothing to judge. */
  readonly isFault: boolean;
  /** Whether what can be made out of it speaks of policies. */
  readonly speaksOfPolicy: boolean;
}

export type Outcome = FileRead | FileNotRead;

/** How the note on a template begins. */
export const templateNote = "a template: holds placeholders";

/**
 * Reads, parses and recognises one file, by `mappings` where any name it. Graph's JSON needs no waiting: a promise for
 * each of many small files is dear. `content` is read in place of what the file holds.
 */
export function readFile(found: FoundFile, limits: Limits, mappings: readonly Mapping[] = [], content?: Buffer): Outcome | Promise<Outcome> {
  const outcome = read(found, limits, mappings, content);
  return mappings.length === 0 ? outcome : Promise.resolve(outcome).then(asNamed);
}

/** A file that a mapping names matters: one that does not fit its mapping must not be passed over. */
function asNamed(outcome: Outcome): Outcome {
  return "document" in outcome ? outcome : { ...outcome, isFault: true, speaksOfPolicy: true };
}

function read({ file, path }: FoundFile, limits: Limits, mappings: readonly Mapping[], content: Buffer | undefined): Outcome | Promise<Outcome> {
  const extension = extname(file).toLowerCase();
  const isYaml = extension === ".yml" || extension === ".yaml";
  const bytes = content ?? readBytes(path, limitOf(extension, limits));
  if ("reason" in bytes) return fault(bytes.reason, decodeLeniently(bytes.beginning));

  const decoded = decode(bytes);
  if ("reason" in decoded) return fault(decoded.reason, decodeLeniently(bytes));
  const { text, encoding } = decoded;
  if (mayHoldConfiguration(extension, text)) return readPowerShell(file, extension, text, encoding, mappings);
  const language = declineLanguage(extension, text);
  if (language !== undefined) return declined(language, encoding);
  if (isYaml && mappings.length === 0 && text.trim() !== "" && !mayHoldResource(text) && datumResource(file) === undefined) return declined(noPolicy, encoding);
  if (extension === ".tf") return mayHoldTerraform(text) ? readTerraform(file, text, encoding) : declined(noPolicy, encoding);
  if (isYaml) return parseYaml(text, encoding).then((parsed) => understand(file, parsed, text, encoding, "graph-yaml", mappings));
  return understand(file, parseJson(text, encoding), text, encoding, "graph-json", mappings);
}

/** A script that is no configuration is declined like any other language. */
async function readPowerShell(
  file: string,
  extension: string,
  text: string,
  encoding: string,
  mappings: readonly Mapping[],
): Promise<Outcome> {
  const { parseConfiguration, parseDataFile } = await import("./powershell/read.ts");
  const parsed = extension === ".psd1" ? parseDataFile(text, encoding) : parseConfiguration(text, encoding);
  if (parsed === undefined) return declined(declineLanguage(extension, text) ?? noPolicy, encoding);
  return understand(file, parsed, text, encoding, "powershell", mappings);
}

/** Bytes. */
function limitOf(extension: string, { fileBytes, yamlBytes, hclBytes }: Limits): number {
  if (extension === ".yml" || extension === ".yaml") return Math.min(yamlBytes, fileBytes);
  return extension === ".tf" ? Math.min(hclBytes, fileBytes) : fileBytes;
}

/** The parser is loaded here: most runs see no Terraform. */
async function readTerraform(file: string, text: string, encoding: string): Promise<Outcome> {
  const [{ parseHcl }, { translateTerraformState }] = await Promise.all([import("./hcl.ts"), import("./formats/terraform.ts")]);
  const parsed = await parseHcl(text, encoding);
  if ("nothing" in parsed) return declined(parsed.nothing, encoding);
  if ("reason" in parsed) return { ...fault(parsed.reason, text), encoding };
  const { document } = parsed;
  return judgeTranslation(file, document, translateTerraformState(document.value, file, "terraform-hcl"), text);
}

/** Reads and recognises Graph's JSON that is in memory, as it would be in the file of this name. */
export function readGivenText(file: string, text: string): Outcome | Promise<Outcome> {
  return understand(file, parseJson(text, "utf-8"), text, "utf-8", "graph-json", []);
}

/** What an export says of itself: lists that are complete, which can be empty, and what was not read. */
function readExportManifest(file: string, document: Document, value: JsonObject, text: string): Outcome {
  const manifest = readManifest(value);
  if (typeof manifest === "string") return { ...fault(`the manifest of an export ${manifest}`, text), speaksOfPolicy: true, encoding: document.encoding };
  const at = Place.root(file).at("read");
  const lists = manifest.read.flatMap(({ kind, list }, index) => (list ? [{ kind, place: at.at(index) }] : []));
  const facts = { ...factsOf(file, document, { resources: [], lists }, false), manifest };
  return { format: "xtaplint-export", encoding: document.encoding, notes: [], counts: {}, resources: [], facts, document };
}

function fault(reason: string, text: string): FileNotRead {
  return { reason, isFault: true, speaksOfPolicy: holdsPolicyWord(text) };
}

function declined(reason: string, encoding: string): FileNotRead {
  return { reason, encoding, isFault: false, speaksOfPolicy: false };
}

function understand(
  file: string,
  parsed: Parsed,
  text: string,
  encoding: string,
  format: string,
  mappings: readonly Mapping[],
): Outcome | Promise<Outcome> {
  if ("reason" in parsed) return { ...fault(parsed.reason, text), encoding };
  const { document } = parsed;
  const { value } = document;
  if (mappings.length > 0) {
    return import("./formats/mapping.ts").then(({ translateMapped }) => judgeTranslation(file, document, translateMapped(value, file, mappings), text));
  }
  if (isManifest(value)) return readExportManifest(file, document, value, text);
  const recognised = recognise(value, file);
  const foreign = foreignFormat(value, recognised, file, text);
  if (foreign !== undefined) {
    return foreign.load().then((translate) => judgeTranslation(file, document, translate(value, file), text));
  }
  const { resources, lists, absences } = recognised;
  if (resources.length === 0 && lists.length === 0 && absences.length === 0) {
    return declined(declineDocument(value, file) ?? recognised.reason ?? emptyReason(value), encoding);
  }
  const strange = declineResources(resources, text);
  if (strange !== undefined) return declined(strange, encoding);
  const placeholder = placeholderIn(text);
  return {
    format: recognised.isEntraExporter ? "entra-exporter" : format,
    encoding,
    notes: notesOf(recognised, placeholder),
    counts: countsOf(resources),
    resources,
    facts: factsOf(file, document, recognised, placeholder !== undefined),
    document,
  };
}

function judgeTranslation(file: string, document: Document, translated: Translated, text: string): Outcome {
  const { format, resources, lists, reason, isFault } = translated;
  const { encoding } = document;
  if (resources.length === 0 && lists.length === 0) {
    if (reason !== undefined && isFault === true) return { ...fault(reason, text), encoding };
    return declined(reason ?? declineDocument(document.value, file) ?? noPolicy, encoding);
  }
  const placeholder = placeholderIn(text);
  return {
    format,
    encoding,
    notes: notesOf(translated, placeholder),
    counts: countsOf(resources),
    resources,
    facts: factsOf(file, document, translated, placeholder !== undefined),
    document,
  };
}

function emptyReason(value: unknown): string {
  const isEmpty = Array.isArray(value) && value.length === 0;
  return isEmpty ? "holds an empty list, and neither a context nor the path says of what" : noPolicy;
}

function notesOf({ notes, lists, absences = [] }: Pick<Recognised, "notes" | "lists"> & Partial<Pick<Recognised, "absences">>, placeholder: string | undefined): readonly string[] {
  const all = [...notes];
  if (lists.some((list) => list.nextLink !== undefined)) all.push("holds one page of several: the rest of the list is missing");
  if (absences.length > 0) all.push(`says of ${counted(new Set(absences.map(({ id }) => id)).size, "id")} that there is no such object`);
  if (placeholder !== undefined) all.push(`${templateNote} such as ${placeholder}`);
  return all;
}

function countsOf(resources: readonly Resource[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of resources) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function factsOf(
  file: string,
  document: Document,
  { resources, lists, absences = [], syncWrites = [] }: Pick<Translated, "resources" | "lists" | "syncWrites"> & Partial<Pick<Recognised, "absences">>,
  isTemplate: boolean,
): FileFacts {
  const root = Place.root(file);
  const oddKeys: OddKey[] = [];
  for (const resource of resources) for (const odd of oddKeysOf(resource)) oddKeys.push(odd);
  const duplicatedKeys = document.duplicatedKeys().map((pointer) => {
    let place = root;
    for (const step of stepsOf(pointer) ?? []) place = place.at(step);
    return place;
  });
  return { file, root, lists, absences, oddKeys, duplicatedKeys, repeatedObjects: [], isTemplate, syncWrites };
}
