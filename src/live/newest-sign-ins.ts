import { dayNumber, dayOf, lastClosedDay } from "../model/evidence/day-ranges.ts";
import { directions, mergeLedgers, rangeOf, signInKinds, type Coverage, type Direction, type Ledger, type Sighting, type SignInKind } from "../model/evidence/ledger.ts";
import { readSignIn } from "../model/evidence/sign-in.ts";
import { isObject } from "../model/json.ts";
import { isUndetermined } from "../model/undetermined.ts";
import type { GraphReader, ReadFailure } from "./graph-reader.ts";

/** What was found of the newest sign-ins, and what keeps the rest waiting. */
export interface NewestSignIns {
  readonly evidence: Ledger;
  /** Partners of which everything was asked, or known before. */
  readonly asked: number;
  readonly failure?: ReadFailure;
}

export interface SignInOptions {
  readonly reader: GraphReader;
  /** Our own tenant id, in lower case. */
  readonly own: string;
  /** What is known already: who was looked at longest ago comes first. */
  readonly ledger: Ledger;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Told after each partner. */
  readonly progress: (asked: number) => void;
}

interface Question {
  readonly tenantId: string;
  readonly direction: Direction;
  readonly signIns: SignInKind;
}

/** Days that Graph surely still has in full: it keeps thirty, the first of them only in part. */
const daysKept = 29;
/** Graph filters page by page, so that pages can be empty. */
const mostPages = 20;
const atOnce = 2;

const eventTypes: Readonly<Record<SignInKind, string>> = { interactive: "interactiveUser", nonInteractive: "nonInteractiveUser" };

/**
 * Asks for the newest sign-in with each tenant, by direction and kind: four small requests a tenant, those with the
 * oldest evidence first. What fails ends the reading, and what was found until then counts.
 */
export async function readNewestSignIns(tenantIds: readonly string[], options: SignInOptions): Promise<NewestSignIns> {
  const { reader, own, ledger, now, progress } = options;
  const days = { from: dayNumber(new Date(now).toISOString()) - daysKept, to: lastClosedDay(now) };
  const queue = inOrder(tenantIds, ledger, days.to);
  const found: Ledger[] = [];
  let asked = tenantIds.length - queue.length;
  let failure: ReadFailure | undefined;
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined && failure === undefined; next = queue.shift()) {
      for (const question of next) {
        const answer = await newest(reader, own, question, days);
        if ("kind" in answer) {
          failure ??= answer;
          return;
        }
        found.push(answer);
      }
      progress((asked += 1));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { evidence: mergeLedgers(...found), asked, ...(failure && { failure }) };
}

/** The questions of each tenant that the ledger does not answer up to the last day; who was looked at longest ago first. */
function inOrder(tenantIds: readonly string[], { coverage }: Ledger, to: number): (readonly Question[])[] {
  const ends = new Map<string, number>();
  for (const each of coverage) {
    const key = [each.tenantId ?? "", each.direction, each.signIns].join(" ");
    ends.set(key, Math.max(ends.get(key) ?? -Infinity, rangeOf(each).to));
  }
  const endOf = ({ tenantId, direction, signIns }: Question): number =>
    Math.max(ends.get([tenantId, direction, signIns].join(" ")) ?? -Infinity, ends.get(["", direction, signIns].join(" ")) ?? -Infinity);
  const open = [...new Set(tenantIds)].sort().flatMap((tenantId) => {
    const all = directions.flatMap((direction) => signInKinds.map((signIns): Question => ({ tenantId, direction, signIns })));
    const questions = all.filter((question) => endOf(question) < to);
    return questions.length === 0 ? [] : [{ questions, oldest: Math.min(...questions.map(endOf)) }];
  });
  return open.sort((one, other) => (one.oldest === other.oldest ? 0 : one.oldest - other.oldest)).map(({ questions }) => questions);
}

async function newest(reader: GraphReader, own: string, question: Question, days: { readonly from: number; readonly to: number }): Promise<Ledger | ReadFailure> {
  const { tenantId, direction, signIns } = question;
  const [home, resource] = direction === "inbound" ? [tenantId, own] : [own, tenantId];
  const filter = [
    `createdDateTime ge ${dayOf(days.from)}T00:00:00Z`,
    "crossTenantAccessType ne 'none'",
    `homeTenantId eq '${home}'`,
    `resourceTenantId eq '${resource}'`,
    "status/errorCode eq 0",
    `signInEventTypes/any(t: t eq '${eventTypes[signIns]}')`,
  ].join(" and ");
  let path = encodeURI(`beta/auditLogs/signIns?$filter=${filter}&$top=1`);
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await reader.get({ path, throttle: "reports" });
    if ("failure" in answer) return answer.failure;
    const { value, "@odata.nextLink": link } = answer.body;
    if (!Array.isArray(value)) return wrong("no list");
    const [first] = value as unknown[];
    if (first !== undefined) return sighted(first, own, question, days);
    if (link === undefined || link === null) return { entries: [], coverage: coverage(question, days.from, days.to) };
    const next = typeof link === "string" ? reader.pathOf(link) : undefined;
    if (next === undefined) return wrong("the next page lies on another host");
    path = next;
  }
  return wrong(`${mostPages} empty pages and no end`);
}

/** The newest sign-in: after its day there was none, and what was before it is not known. */
function sighted(value: unknown, own: string, question: Question, days: { readonly from: number; readonly to: number }): Ledger | ReadFailure {
  const { tenantId, direction, signIns } = question;
  const signIn = isObject(value) ? readSignIn(value, own) : undefined;
  if (signIn === undefined || isUndetermined(signIn)) return wrong("a sign-in that is not understood");
  if (signIn.tenantId !== tenantId || signIn.direction !== direction || signIn.signIns !== signIns) return wrong("a sign-in of somebody else");
  const { day: lastSeen, appId, resourceId } = signIn;
  const sighting: Sighting = { tenantId, direction, ...(appId !== undefined && { appId }), ...(resourceId !== undefined && { resourceId }), signIns, source: "newestSignIn", lastSeen };
  return { entries: [sighting], coverage: coverage(question, Math.max(days.from, dayNumber(lastSeen) + 1), days.to) };
}

function coverage(question: Question, from: number, to: number): readonly Coverage[] {
  return from > to ? [] : [{ source: "newestSignIn", ...question, from: dayOf(from), to: dayOf(to) }];
}

function wrong(detail: string): ReadFailure {
  return { kind: "not what was asked for", detail };
}
