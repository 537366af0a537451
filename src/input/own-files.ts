import { isObject } from "../model/json.ts";

const catalogKeys = new Set([
  "name",
  "domains",
  "owner",
  "purpose",
  "scenario",
  "tier",
  "approved",
  "reviewBy",
  "expires",
  "approves",
  "assurance",
]);
const configKeys = ["extends", "catalog", "ledger", "customRules", "mappings", "rules", "baselineTenant"];

/** Which of xtaplint's own files a document is, for people; undefined when it is none. They are never policy input. */
export function ownFileKind(value: unknown, file: string): string | undefined {
  if (!isObject(value)) return undefined;
  const name = file.slice(file.lastIndexOf("/") + 1).toLowerCase();
  if (name === "xtaplint.yml" || name === "xtaplint.yaml") return "config";
  if (Object.hasOwn(value, "failOn") && configKeys.some((key) => Object.hasOwn(value, key))) return "config";
  if (isListOf(value["exceptions"], (entry) => "rule" in entry && ("subject" in entry || "expires" in entry))) return "exceptions file";
  if (isListOf(value["partners"], isCatalogEntry)) return "partner catalog";
  if (isListOf(value["mappings"], (entry) => "files" in entry && ("resource" in entry || "properties" in entry))) return "mapping";
  if (isListOf(value["tests"], (entry) => "who" in entry && "expect" in entry)) return "access tests";
  if (isListOf(value["entries"], (entry) => "rule" in entry && "fingerprint" in entry)) return "baseline";
  if (isObject(value["tool"]) && value["tool"]["name"] === "xtaplint") return "report";
  if (Array.isArray(value["coverage"]) && isListOrEmpty(value["entries"], (entry) => "lastSeen" in entry)) return "ledger";
  if (name.startsWith("xtaplint-ledger.")) return "ledger";
  return name.startsWith("xtaplint-baseline.") ? "baseline" : undefined;
}

/** A catalog entry is told from a partner object by having none of Graph's settings. */
function isCatalogEntry(entry: object): boolean {
  const keys = Object.keys(entry);
  return keys.some((key) => catalogKeys.has(key)) && !keys.some((key) => /^(?:b2b|inboundTrust|identitySync|automaticUser|tenantRestr)/i.test(key));
}

function isListOrEmpty(value: unknown, test: (entry: object) => boolean): boolean {
  return Array.isArray(value) && (value.length === 0 || isListOf(value, test));
}

function isListOf(value: unknown, test: (entry: object) => boolean): boolean {
  return Array.isArray(value) && value.some((entry) => isObject(entry) && test(entry));
}
