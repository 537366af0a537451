import { placeFields } from "./place-fields.ts";
import type { Difference, DriftReport, DriftUnknown, DriftValue } from "./drift.ts";
import type { EffectName } from "./diff.ts";
import type { JsonReport } from "./schema.ts";
import { subjectFields } from "./subject-fields.ts";

type JsonDrift = NonNullable<JsonReport["drift"]>;

/** Drift as the published report has it: its fields and nothing else. */
export function driftFields({ tenant, differences, unknown, notCompared, audits, notes, unread }: DriftReport): JsonDrift {
  const having = (...effects: readonly EffectName[]): number => differences.filter(({ effect }) => effects.includes(effect)).length;
  return {
    tenant: { ...tenant },
    counts: { opens: having("opens", "opens-and-closes"), closes: having("closes", "opens-and-closes"), neutral: having("neutral"), unknown: unknown.length },
    differences: differences.map(difference),
    unknown: unknown.map(({ side, reason, needs, ...rest }) => ({ ...about(rest), side, reason, needs: [...needs] })),
    notCompared: notCompared.map(({ kind, reason }) => ({ kind, reason })),
    audits: { ...audits },
    notes: [...notes],
    unread: unread.map(({ file, reason }) => ({ file, reason })),
  };
}

function difference({ effect, message, declared, actual, lists, audits, ...rest }: Difference): JsonDrift["differences"][number] {
  return {
    effect,
    message,
    ...about(rest),
    declared: value(declared),
    actual: value(actual),
    lists: lists.map(({ what, added, removed }) => ({ what, added: [...added], removed: [...removed] })),
    audits: audits.map(({ time, activity, by, service }) => ({ time, activity, by: { ...by }, ...(service && { service: { ...service } }) })),
  };
}

function about({ subject, setting, title, only, heirs }: Pick<Difference | DriftUnknown, "subject" | "setting" | "title" | "only" | "heirs">) {
  return { subject: subjectFields(subject), setting, title, ...(only !== undefined && { only }), heirs: heirs.map(subjectFields) };
}

function value({ words, location, inherited }: DriftValue): JsonDrift["differences"][number]["declared"] {
  return { words, ...(location && { location: placeFields(location) }), ...(inherited && { inherited: placeFields(inherited) }) };
}
