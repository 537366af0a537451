import { engineRule, subjectKey } from "../lint/custom/engine-rule.ts";
import { seeOptions } from "../lint/custom/option-shapes.ts";
import type { ExpressionRule } from "../lint/custom/rule-file.ts";
import { scopeNames, scopes, visibleScopes, type ScopeName } from "../lint/custom/scopes.ts";
import type { Seen } from "../lint/custom/seen.ts";
import type { Verdict, View } from "../lint/custom/verdict.ts";
import type { Crash, EnabledRule } from "../lint/evaluate.ts";
import { subjectsOf } from "../model/subjects.ts";
import type { Tenant } from "../model/tenant.ts";
import { RuleHost } from "./rule-host.ts";

/** The rules of a run, those with expressions ready to give what these said; and those that had to be stopped. */
export interface JudgedCustom {
  readonly rules: readonly EnabledRule[];
  readonly stopped: readonly Crash[];
}

/** Subjects that are sent to the worker at once: few enough to be held twice, enough to be worth the way. */
const batchSize = 2000;

/** An expression rule that is on. */
interface Asked {
  readonly enabled: EnabledRule;
  readonly own: ExpressionRule;
  readonly verdicts: Map<unknown, Verdict>;
}

/** Evaluates the expressions of every rule that has some on every subject that it is about. */
export async function judgeCustom(tenant: Tenant, enabled: readonly EnabledRule[], own: ReadonlyMap<string, ExpressionRule>, host = new RuleHost()): Promise<JudgedCustom> {
  const asked = enabled.flatMap((each): Asked[] => {
    const rule = own.get(each.rule.id);
    return rule === undefined ? [] : [{ enabled: each, own: rule, verdicts: new Map() }];
  });
  const stopped = new Map<Asked, string>();
  try {
    for (const scope of scopeNames) {
      const concerned = asked.filter((each) => each.own.written.scope === scope);
      if (concerned.length > 0) await judgeScope(tenant, scope, concerned, stopped, host);
    }
  } finally {
    await host.close();
  }
  const byId = new Map(asked.map((each) => [each.enabled.rule.id, each]));
  return {
    rules: enabled.flatMap((each): EnabledRule[] => {
      const found = byId.get(each.rule.id);
      if (found === undefined) return [each];
      return stopped.has(found) ? [] : [{ ...each, rule: engineRule(found.own, found.verdicts) }];
    }),
    stopped: [...stopped].map(([each, reason]) => ({ rule: each.enabled.rule, ...(tenant.name !== undefined && { tenant: tenant.name }), cause: new Error(reason) })),
  };
}

async function judgeScope(tenant: Tenant, scope: ScopeName, concerned: readonly Asked[], stopped: Map<Asked, string>, host: RuleHost): Promise<void> {
  for (const { subjects, views } of batches(tenant, scope, concerned)) {
    await host.show(views);
    for (const each of concerned) {
      if (stopped.has(each)) continue;
      const answer = await host.judge(each.own.program, seeOptions(each.enabled.options));
      if ("stopped" in answer) stopped.set(each, answer.stopped);
      else answer.forEach((verdict, index) => each.verdicts.set(subjects[index], verdict));
    }
  }
}

interface Batch {
  /** The keys of the subjects, in the order of their views. */
  readonly subjects: readonly unknown[];
  readonly views: readonly View[];
}

/** The subjects of a scope as plain data, with those that exist once beside each; only the fields that some rule reads. */
function* batches(tenant: Tenant, scope: ScopeName, concerned: readonly Asked[]): Generator<Batch> {
  const { today } = tenant;
  const wanted = (variable: string) => new Set(concerned.flatMap(({ own }) => [...(own.wanted.get(variable) ?? [])]));
  const shared: [string, Seen][] = [["today", today]];
  for (const each of visibleScopes(scope).slice(1)) {
    for (const subject of subjectsOf(tenant, each.kind)) shared.push([each.variable, each.see(subject, wanted(each.variable))]);
  }
  const own = scopes[scope];
  const fields = wanted(own.variable);
  let subjects: unknown[] = [];
  let views: View[] = [];
  for (const subject of subjectsOf(tenant, own.kind)) {
    subjects.push(subjectKey(subject));
    views.push({ today, values: new Map([...shared, [own.variable, own.see(subject, fields)]]) });
    if (views.length < batchSize) continue;
    yield { subjects, views };
    subjects = [];
    views = [];
  }
  if (views.length > 0) yield { subjects, views };
}
