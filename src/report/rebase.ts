import path from "node:path";
import type { DriftReport, DriftValue } from "./drift.ts";
import type { Finding, Location, Report, TenantPlace } from "./report.ts";

/** The same report with paths relative to another folder: `prefix` is the way from there down to the working directory. */
export function rebase(report: Report, prefix: string): Report {
  if (prefix === "") return report;
  const move = (file: string): string => path.posix.join(prefix, file);
  const at = <T extends Location | TenantPlace>(location: T): T => (location.file === undefined ? location : { ...location, file: move(location.file) });
  const finding = <T extends Finding>(each: T): T => ({
    ...each,
    ...(each.location && { location: at(each.location) }),
    related: each.related.map((related) => ({ ...related, location: at(related.location) })),
  });
  return {
    ...report,
    inputs: report.inputs.map((input) => ({ ...input, file: move(input.file) })),
    findings: report.findings.map(finding),
    ...(report.fixed && { fixed: report.fixed.map(finding) }),
    excepted: report.excepted.map(finding),
    ...(report.drift && { drift: rebasedDrift(report.drift, at, move) }),
    ...(report.loosened && { loosened: report.loosened.map((each) => ({ ...each, ...(each.location && { location: at(each.location) }) })) }),
  };
}

function rebasedDrift(drift: DriftReport, at: <T extends Location | TenantPlace>(location: T) => T, move: (file: string) => string): DriftReport {
  const { tenant } = drift;
  const value = ({ words, location, inherited }: DriftValue): DriftValue => ({ words, ...(location && { location: at(location) }), ...(inherited && { inherited: at(inherited) }) });
  return {
    ...drift,
    tenant: { ...tenant, ...(tenant.export !== undefined && { export: move(tenant.export) }) },
    differences: drift.differences.map((each) => ({ ...each, declared: value(each.declared), actual: value(each.actual) })),
    // Of a live tenant they are what an export would write.
    unread: tenant.export === undefined ? drift.unread : drift.unread.map(({ file, reason }) => ({ file: move(file), reason })),
  };
}
