import { isObject } from "../model/json.ts";
import { brief } from "../model/words.ts";
import type { Difference, DriftReport, DriftValue } from "./drift.ts";
import type { Finding, Location, Report, SubjectRef, TenantPlace } from "./report.ts";

const hidden = "[redacted]";
const guid = /\b([0-9a-f]{4})[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{8}([0-9a-f]{4})\b/gi;
const address = /[\w.+#-]+@[\w-]+(?:\.[\w-]+)+/g;
/** In lower case only: with capitals it is a path of Graph's properties. The endings are those of files. */
const domain = /(?<![\w/.])(?:[a-z0-9-]+\.)+(?!(?:json|yml|yaml|md|tf)\b)[a-z]{2,24}(?![\w/])/g;

/** Properties of Graph that hold what somebody called something. */
const names = new Set(["displayName", "userPrincipalName", "mail", "description", "givenName", "surname", "defaultDomainName", "federationBrandName"]);
const shortestName = 3;

/**
 * The report without names, addresses and domains of the tenant, and with shortened ids, for places that everybody can
 * read. `documents` are what was read from the tenant: what is called something there is not called so any more.
 */
export function redact(report: Report, documents: readonly unknown[]): Report {
  // A catalog can give a partner a name that its tenant does not have.
  const called = [...report.findings, ...report.excepted, ...report.unknown, ...(report.drift?.differences ?? []), ...(report.drift?.unknown ?? [])].map(({ subject: { name } }) => ({ displayName: name }));
  const redactor = new Redactor([...documents, ...called]);
  const text = (value: string): string => redactor.text(value);
  const subject = ({ kind, id, tenant }: SubjectRef): SubjectRef => ({ kind, ...(id !== undefined && { id: text(id) }), ...(tenant !== undefined && { tenant }) });
  const place = <T extends Location | TenantPlace>(at: T): T => (at.file === undefined ? { ...at, resource: text(at.resource) } : at);
  const finding = <T extends Finding>(each: T): T => ({
    ...each,
    message: text(each.message),
    subject: subject(each.subject),
    ...(each.location && { location: place(each.location) }),
    related: each.related.map((related) => ({ message: text(related.message), location: place(related.location) })),
    ...(each.setting !== undefined && { setting: text(each.setting) }),
  });
  return {
    ...report,
    inputs: report.inputs.map(({ file, reason, notes, ...rest }) => ({
      file: text(file),
      ...rest,
      ...(reason !== undefined && { reason: text(reason) }),
      ...(notes && { notes: notes.map(text) }),
    })),
    findings: report.findings.map(finding),
    excepted: report.excepted.map(finding),
    unknown: report.unknown.map((each) => ({ ...each, subject: subject(each.subject), reason: text(each.reason) })),
    ...(report.drift && { drift: redactedDrift(report.drift, { text, subject, place }) }),
  };
}

interface Redactions {
  readonly text: (value: string) => string;
  readonly subject: (subject: SubjectRef) => SubjectRef;
  readonly place: <T extends Location | TenantPlace>(at: T) => T;
}

function redactedDrift(drift: DriftReport, { text, subject, place }: Redactions): DriftReport {
  const { tenant, audits } = drift;
  const value = ({ words, location, inherited }: DriftValue): DriftValue => ({ words: text(words), ...(location && { location: place(location) }), ...(inherited && { inherited: place(inherited) }) });
  const about = <T extends Pick<Difference, "subject" | "heirs">>(each: T): T => ({ ...each, subject: subject(each.subject), heirs: each.heirs.map(subject) });
  return {
    tenant: { ...tenant, ...(tenant.tenantId !== undefined && { tenantId: text(tenant.tenantId) }) },
    differences: drift.differences.map((each) => ({
      ...about(each),
      message: text(each.message),
      declared: value(each.declared),
      actual: value(each.actual),
      lists: each.lists.map(({ what, added, removed }) => ({ what, added: added.map(text), removed: removed.map(text) })),
      // Who did it is somebody, whatever they are called.
      audits: each.audits.map((audit) => ({ ...audit, activity: text(audit.activity), by: { kind: audit.by.kind, ...(audit.by.id !== undefined && { id: text(audit.by.id) }), ...(audit.by.name !== undefined && { name: hidden }) } })),
    })),
    unknown: drift.unknown.map((each) => ({ ...about(each), reason: text(each.reason) })),
    notCompared: drift.notCompared.map(({ kind, reason }) => ({ kind, reason: text(reason) })),
    audits: audits.read ? audits : { read: false, reason: text(audits.reason) },
    notes: drift.notes.map(text),
    unread: drift.unread.map(({ file, reason }) => ({ file: text(file), reason: text(reason) })),
  };
}

class Redactor {
  /** Names by their first characters, longest first. */
  readonly #byStart = new Map<string, string[]>();

  constructor(documents: readonly unknown[]) {
    const found = new Set<string>();
    for (const document of documents) collect(document, found);
    for (const name of [...found].sort((one, other) => other.length - one.length)) {
      const start = name.slice(0, shortestName);
      const list = this.#byStart.get(start);
      if (list === undefined) this.#byStart.set(start, [name]);
      else list.push(name);
    }
  }

  text(value: string): string {
    return this.#withoutNames(value).replace(address, hidden).replace(domain, hidden).replace(guid, "$1…$2");
  }

  #withoutNames(value: string): string {
    let result = "";
    for (let index = 0; index < value.length; ) {
      const here = index;
      const name = this.#byStart.get(value.slice(here, here + shortestName))?.find((each) => value.startsWith(each, here) && isApart(value, here, here + each.length));
      result += name === undefined ? (value[here] ?? "") : hidden;
      index += name?.length ?? 1;
    }
    return result;
  }
}

function isApart(text: string, from: number, to: number): boolean {
  const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return !isLetter(text[from - 1]) && !isLetter(text[to]);
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) collect(item, found);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    // An audit calls the properties that it lists something, too: those are Graph's words.
    if (key === "modifiedProperties") continue;
    if (typeof inner !== "string") collect(inner, found);
    else if (names.has(key)) for (const name of [inner.trim(), brief(inner.trim())]) if (name.length >= shortestName) found.add(name);
  }
}
