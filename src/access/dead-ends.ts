import { deviceDeadEnd, strengthDeadEnd, unsupportedDeadEnd } from "../model/conditional-access/dead-ends.ts";
import type { Policy } from "../model/conditional-access/policy.ts";
import type { JointDeadEnd, Surveyed } from "../model/external-access.ts";
import { onceEach } from "../model/once.ts";
import type { Tenant } from "../model/tenant.ts";
import type { Undetermined } from "../model/undetermined.ts";
import { inBrief } from "../model/words.ts";
import type { AccessAnalysis, Answer, TargetClass, Who, WhoClass } from "./access.ts";
import { spent, type Box } from "./core/boxes.ts";
import type { Cell } from "./core/compile.ts";
import { inboundSetting } from "./inbound-setting.ts";
import { whyUndecided } from "./why-undecided.ts";
import { applicationsInWords, everybodyInWords, namesFor } from "./words.ts";
import type { Workbench } from "./workbench.ts";

/** Those whom cross-tenant access lets in or not. */
const gatedTypes: readonly string[] = ["b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser"];

/** People and applications that the same policies close. */
interface Closed {
  readonly policies: readonly Policy[];
  readonly targets: readonly TargetClass[];
  readonly who: WhoClass[];
}

/** Everybody whom cross-tenant access lets in and policies together keep out, although none of them blocks. */
export function jointDeadEnds(analysis: AccessAnalysis, bench: Workbench, tenant: Tenant): Surveyed<JointDeadEnd> {
  const policies = new Map([...tenant.conditionalAccess().policies].reverse().map((policy) => [policy.id ?? policy.label, policy]));
  const isSaidAlready = onceEach((policy: Policy) => isDeadEnd(tenant, policy));
  const applications = analysis.targets.filter(({ target }) => target.kind === "application");
  const closed = new Map<string, Closed>();
  const unclear = new Map<string, { readonly answer: Answer; cells: number }>();
  for (const who of analysis.who.filter(isGated)) {
    const byPolicies = new Map<string, { readonly policies: readonly Policy[]; readonly targets: TargetClass[] }>();
    for (const target of applications) {
      const answer = analysis.answer(who.who, target.target, { kind: "reach" });
      if (answer.verdict === "not modelled" || answer.verdict === "not decided") {
        const key = `${answer.verdict} ${answer.reasons?.join() ?? ""}`;
        const entry = unclear.get(key) ?? { answer, cells: 0 };
        entry.cells += 1;
        unclear.set(key, entry);
      }
      const ids = (answer.closedBy ?? []).flatMap((source) => ("policy" in source ? [source.policy] : []));
      const closing = ids.flatMap((id) => policies.get(id) ?? []);
      const [only, second] = closing;
      if (only === undefined || (second === undefined && (who.who.userType === "b2bDirectConnectUser" || isSaidAlready(only)))) continue;
      if (isBlocked(bench, who.who, target, policies)) continue;
      const key = ids.join();
      const entry = byPolicies.get(key);
      if (entry === undefined) byPolicies.set(key, { policies: closing, targets: [target] });
      else entry.targets.push(target);
    }
    for (const [key, each] of byPolicies) {
      const whole = `${key} ${each.targets.map(({ target }) => target.id).join()}`;
      const entry = closed.get(whole);
      if (entry === undefined) closed.set(whole, { ...each, who: [who] });
      else entry.who.push(who);
    }
  }
  return { found: [...closed.values()].flatMap((each) => deadEndOf(each, tenant)), gaps: [...unclear.values()].map(reasonOf) };
}

function isGated({ who }: WhoClass): boolean {
  return gatedTypes.includes(who.userType) && who.home !== "none";
}

/** What other rules say of one policy alone. */
function isDeadEnd(tenant: Tenant, policy: Policy): boolean {
  const ca = tenant.conditionalAccess();
  return [deviceDeadEnd, strengthDeadEnd, unsupportedDeadEnd].some((find) => find(ca, policy)?.isDead === true);
}

/** Whether policies that block may keep somebody out by themselves: that is meant. */
function isBlocked(bench: Workbench, who: Who, { target }: TargetClass, policies: ReadonlyMap<string, Policy>): boolean {
  const cell: Cell = { person: bench.origins.person(who), target };
  const denials = bench.denials(cell);
  if (denials === spent) return true;
  const isMeant = ({ source }: Box): boolean => !("policy" in source) || policies.get(source.policy)?.grant.blocks !== false;
  return bench.covers(denials.space, denials.boxes.filter(isMeant)) !== false;
}

function deadEndOf({ policies, targets, who }: Closed, tenant: Tenant): readonly JointDeadEnd[] {
  const [first] = policies;
  const [somebody] = who;
  if (first === undefined || somebody === undefined) return [];
  const letIn = inboundSetting(tenant, somebody.who);
  const letInAt = letIn?.inherited ?? letIn?.place;
  return [
    {
      people: everybodyInWords(who, namesFor(tenant)),
      applications: applicationsInWords(targets),
      policies: inBrief(policies.map(({ label }) => label)),
      areSeveral: policies.length > 1,
      related: [
        ...policies.slice(1).map(({ label, place }) => ({ message: `${label} asks for the rest`, place })),
        ...(letInAt === undefined ? [] : [{ message: "cross-tenant access lets them in", place: letInAt }]),
      ],
      place: first.grantPlace,
      setting: `${policies.map(({ id, label }) => id ?? label).join("+")}/${somebody.who.userType}/${targets[0]?.target.id ?? ""}`,
      judged: [who.map((each) => `${each.who.userType} ${each.who.home}`), targets.flatMap(({ ids }) => ids)],
    },
  ];
}

function reasonOf({ answer: { verdict, reasons = [], needs = [] }, cells }: { readonly answer: Answer; readonly cells: number }): Undetermined {
  return whyUndecided({ verdict, reasons, needs, cells });
}

