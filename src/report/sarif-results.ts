import type { Location as SarifLocation, LogicalLocation, PhysicalLocation, Region, Result, Suppression } from "sarif";
import { worstFirst } from "./order.ts";
import { acceptedBy, messageOf } from "./phrases.ts";
import { inFile, placeText, type Acceptance, type ExceptedFinding, type Finding, type Range, type Related, type Report } from "./report.ts";
import { levels, message } from "./sarif-rules.ts";

/** Only the first places are shown, and every one costs bytes of a bounded file. */
const mostRelated = 10;
const longestRelated = 200;
const longestMessage = 1024;

/**
 * The worst `limit` findings as results, worst first, then as many of `excepted` as there is room for, as suppressed
 * ones; one without a place points at the start of `fallbackFile`, if there is one.
 */
export function sarifResults(report: Report, excepted: readonly ExceptedFinding[], limit: number, fallbackFile: string | undefined): Result[] {
  const ruleIndexes = new Map(report.rules.map((rule, index) => [rule.id, index]));
  const hashes = lineHashes([...report.findings, ...excepted]);
  const suppressions = new Map<Finding, Suppression>(excepted.map((each) => [each, suppression(each.exception)]));
  return [...worstFirst(report.findings), ...worstFirst(excepted)].slice(0, limit).map((finding) => {
    const ruleIndex = ruleIndexes.get(finding.rule);
    const place = firstPlace(finding, fallbackFile);
    const tenantPlace = logicalLocation(finding.location);
    const related = finding.related.slice(0, mostRelated);
    const suppressed = suppressions.get(finding);
    return {
      ruleId: finding.rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: levels[finding.severity],
      message: { text: withLinks(messageOf(finding), related) },
      ...((place !== undefined || tenantPlace !== undefined) && { locations: [{ ...(place && { physicalLocation: place }), ...(tenantPlace && { logicalLocations: [tenantPlace] }) }] }),
      ...(related.length > 0 && { relatedLocations: related.map(relatedLocation) }),
      partialFingerprints: { primaryLocationLineHash: hashes.get(finding) ?? finding.fingerprint },
      ...(suppressed !== undefined && { suppressions: [suppressed] }),
    };
  });
}

/** External, since what was accepted stands in a file of its own and not beside the result. */
function suppression(exception: Acceptance): Suppression {
  return { kind: "external", status: "accepted", justification: message(acceptedBy(exception)) };
}

/** A file and, where it is known, the part of it. */
export function physicalLocation(file: string, range?: Range): PhysicalLocation {
  return { artifactLocation: { uri: uri(file) }, ...(range !== undefined && { region: region(range) }) };
}

function firstPlace(finding: Finding, fallbackFile: string | undefined): PhysicalLocation | undefined {
  const location = inFile(finding.location);
  if (location !== undefined) return physicalLocation(location.file, location);
  if (fallbackFile === undefined) return undefined;
  return { ...physicalLocation(fallbackFile), region: { startLine: 1 } };
}

/**
 * On one line, since a pull request shows an alert only when all its lines were changed. Where the first line of
 * several ends is not known here; without `endColumn` the region reaches to its end.
 */
function region({ line, column, endLine, endColumn }: Range): Region {
  return { startLine: line, startColumn: column, endLine: line, ...(endLine === line && { endColumn }) };
}

/** A place beside the first is shown only when the message links to it by its id. */
function withLinks(text: string, related: readonly Related[]): string {
  const links = related.slice(0, 3).map((one, id) => `[${linkText(one)}](${id})`).join(", ");
  if (links === "") return message(text);
  return `${message(text, longestMessage - links.length - 7)} (See ${links})`;
}

function linkText({ message: text }: Related): string {
  return message(text, longestRelated).replace(/[[\]]/g, " ");
}

function relatedLocation({ message: text, location }: Related, id: number): SarifLocation {
  const file = inFile(location);
  const logical = logicalLocation(location);
  return {
    id,
    message: { text: message(text, longestRelated) },
    ...(file && { physicalLocation: physicalLocation(file.file, file) }),
    ...(logical && { logicalLocations: [logical] }),
  };
}

/** A place in a live tenant, which no file holds. */
function logicalLocation(location: Finding["location"]): LogicalLocation | undefined {
  if (location === undefined || location.file !== undefined) return undefined;
  return { fullyQualifiedName: message(placeText(location)), kind: "resource" };
}

/** What tells alerts apart between two runs: the fingerprint, and which of its equals it is in the order of the report. */
function lineHashes(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  const hashes = new Map<Finding, string>();
  for (const finding of findings) {
    const n = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, n);
    hashes.set(finding, `${finding.fingerprint}:${n}`);
  }
  return hashes;
}

/** The path as a relative URI; half of a surrogate pair, which no URI can hold, becomes the replacement character. */
function uri(file: string): string {
  return file.split("/").map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd"))).join("/");
}
