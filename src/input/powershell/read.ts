import type { Parsed } from "../json.ts";
import { positionText } from "../lines.ts";
import { SpannedDocument, type Spanned } from "../spanned.ts";
import { readConfiguration } from "./configuration.ts";
import { DataReader } from "./data.ts";
import type { Unclosed } from "./text.ts";

/** Reads a script that is a DSC configuration as the list of its resources; undefined for any other script. */
export function parseConfiguration(text: string, encoding: string): Parsed | undefined {
  const configuration = readConfiguration(text);
  if (configuration === undefined) return undefined;
  const { resources, fault } = configuration;
  if (fault !== undefined) return { reason: sentence(text, fault) };
  return document(text, { span: { start: 0, end: text.length }, items: resources }, encoding);
}

/** Reads a PowerShell data file, which holds one value. */
export function parseDataFile(text: string, encoding: string): Parsed {
  const reader = new DataReader(text);
  reader.skip(true);
  if (reader.at >= text.length && reader.fault === undefined) return { reason: "the file is empty" };
  const root = reader.value(0);
  reader.skip(true);
  if (reader.fault === undefined && reader.at < text.length) {
    reader.fail({ offset: reader.at, message: "the data ends before this: remove what follows, or the bracket too many" });
  }
  return reader.fault === undefined ? document(text, root, encoding) : { reason: sentence(text, reader.fault) };
}

function document(text: string, root: Spanned, encoding: string): Parsed {
  return { document: new SpannedDocument(text, root, encoding) };
}

function sentence(text: string, { offset, message }: Unclosed): string {
  return `${positionText(text, offset)}: ${message}`;
}
