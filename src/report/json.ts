import { driftFields } from "./drift-json.ts";
import { placeFields } from "./place-fields.ts";
import { safeJson } from "./safe-json.ts";
import type { Acceptance, Finding, InputFile, Loosening, Report, Unknown } from "./report.ts";
import type { JsonReport } from "./schema.ts";
import { subjectFields } from "./subject-fields.ts";

/** The published JSON report: the contract's fields in the contract's order and nothing else. */
export function toJson(report: Report): string {
  return `${safeJson(published(report))}\n`;
}

function published(report: Report): JsonReport {
  const { version, tool, verdict, now, counts } = report;
  const { high, medium, low, info } = counts.bySeverity;
  return {
    version,
    tool: { name: tool.name, version: tool.version },
    verdict,
    now,
    counts: {
      finding: counts.finding,
      excepted: counts.excepted,
      unknown: counts.unknown,
      pass: counts.pass,
      "not-applicable": counts["not-applicable"],
      bySeverity: { high, medium, low, info },
    },
    inputs: report.inputs.map(input),
    findings: report.findings.map(finding),
    ...(report.fixed && { fixed: report.fixed.map(finding) }),
    excepted: report.excepted.map((each) => ({ ...finding(each), exception: acceptance(each.exception) })),
    unknown: report.unknown.map(unknown),
    ...(report.drift && { drift: driftFields(report.drift) }),
    ...(report.loosened && { loosened: report.loosened.map(loosening) }),
  };
}

function input({ file, format, encoding, status, reason, notes, resources }: InputFile): JsonReport["inputs"][number] {
  return {
    file,
    ...(format !== undefined && { format }),
    ...(encoding !== undefined && { encoding }),
    status,
    ...(reason !== undefined && { reason }),
    ...(notes !== undefined && { notes: [...notes] }),
    ...(resources !== undefined && { resources: { ...resources } }),
  };
}

function finding({ rule, severity, message, subject: about, location: at, related, value, help, fingerprint, standing, fix }: Finding): JsonReport["findings"][number] {
  return {
    rule,
    severity,
    message,
    subject: subjectFields(about),
    ...(at !== undefined && { location: placeFields(at) }),
    related: related.map((other) => ({ message: other.message, location: placeFields(other.location) })),
    ...(value !== undefined && { value }),
    help,
    fingerprint,
    ...(standing !== undefined && { standing }),
    ...(fix !== undefined && { fix: "body" in fix ? { ...fix, body: { ...fix.body } } : fix }),
  };
}

function acceptance(exception: Acceptance): JsonReport["excepted"][number]["exception"] {
  return "baseline" in exception ? { baseline: true } : { ...exception };
}

function unknown({ rule, subject: about, reason, needs }: Unknown): JsonReport["unknown"][number] {
  return { rule, subject: subjectFields(about), reason, needs: [...needs] };
}

function loosening(each: Loosening): NonNullable<JsonReport["loosened"]>[number] {
  const place = each.location && { location: placeFields(each.location) };
  if ("setting" in each) return { ...each, ...place };
  const { rule, from, to, options, against } = each;
  return { rule, from, to, ...(options && { options: { ...options } }), against, ...place };
}
