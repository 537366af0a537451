import type { Opening, Pointer, Surveyed } from "../model/external-access.ts";
import { Place } from "../model/place.ts";
import { hasSecurityDefaults } from "../model/security-defaults.ts";
import type { Tenant } from "../model/tenant.ts";
import { undetermined, type Undetermined } from "../model/undetermined.ts";
import { brief, counted, inWords } from "../model/words.ts";
import type { AccessAnalysis, Answer, TargetClass, Who, WhoClass } from "./access.ts";
import { exposureOf, type Gap } from "./exposure.ts";
import { inboundSetting } from "./inbound-setting.ts";
import { PolicyPlaces } from "./policy-places.ts";
import { unseenPeople } from "./unseen.ts";
import { whyUndecided } from "./why-undecided.ts";
import { applicationsInWords, assumptionTitles, everybodyInWords, namesFor, nearestInWords, witnessClause, type AccessNames } from "./words.ts";

/** What gaps are described with. */
interface Telling {
  readonly tenant: Tenant;
  readonly names: AccessNames;
  readonly places: PolicyPlaces;
}

/** Sets of memberships that are named; there can be one for each partner. */
const mostSets = 5;

/** Every distinct way to an application without multifactor authentication, and why there can be more. */
export function openings(analysis: AccessAnalysis, tenant: Tenant): Surveyed<Opening> {
  const applications = analysis.targets.filter(({ target }) => target.kind === "application");
  // Partners that are not in the input are asked about too: what holds for whoever they are is no gap.
  const who = [...analysis.who, ...unseenPeople(tenant)];
  const { gaps, undecided } = exposureOf({ ...analysis, who, targets: applications }, [{ kind: "noMfa" }]);
  const telling = { tenant, names: namesFor(tenant), places: new PolicyPlaces(tenant) };
  const isConditional = ({ answer }: Gap): boolean => answer.verdict === "conditional";
  return {
    found: byMend(gaps.filter((gap) => !isConditional(gap))).flatMap((each) => openingsOf(each, telling)),
    gaps: [...conditions(gaps.filter(isConditional)), ...undecided.map(whyUndecided), ...namelessPartners(analysis, tenant)],
  };
}

/** A sign-in of somebody to an application without multifactor authentication, and the policy that almost stops it. */
export function signInWithoutMfa(analysis: AccessAnalysis, tenant: Tenant, who: Who): readonly Pointer[] {
  for (const { target } of analysis.targets) {
    if (target.kind !== "application") continue;
    const { verdict, witness, nearest } = analysis.answer(who, target, { kind: "noMfa" });
    if (verdict !== "open" || witness === undefined) continue;
    const places = new PolicyPlaces(tenant);
    const place = (nearest && places.part(nearest.policy, nearest.dimension)) ?? tenant.conditionalAccess().list ?? inboundSetting(tenant, who)?.place;
    const shown = pointer(`${witnessClause(witness, namesFor(tenant))} without multifactor authentication`, place);
    return [shown, nearest && pointer(nearestInWords(nearest) ?? "", places.of(nearest.policy))].filter((each) => each !== undefined);
  }
  return [];
}

/** Gaps that one edit of one policy closes: by who comes how they differ, but not in what to do. */
interface Mended {
  readonly open: readonly Gap[];
  /** Those that hang on an open point of the documentation, each set of points for itself. */
  readonly possible: readonly (readonly Gap[])[];
}

function byMend(gaps: readonly Gap[]): readonly Mended[] {
  return [...grouped(gaps, ({ answer: { nearest } }) => (nearest === undefined ? "" : `${nearest.policy} ${nearest.dimension}`)).values()].map((group) => ({
    open: group.filter(({ answer }) => answer.verdict === "open"),
    possible: [...grouped(group.filter(({ answer }) => answer.verdict === "assumption"), ({ answer }) => answer.assumptions?.join() ?? "").values()],
  }));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** What is possible besides is said with what is there, because the same edit closes it; alone it is an opening of its own. */
function openingsOf({ open, possible }: Mended, telling: Telling): readonly Opening[] {
  const besides = possible.map((gaps) => `${applicationsInWords(targetsOf(gaps))} if ${inWords(pointsOf(gaps))}`);
  return open.length > 0 ? openingOf(open, telling, besides) : possible.flatMap((gaps) => openingOf(gaps, telling, []));
}

function openingOf(gaps: readonly Gap[], { tenant, names, places }: Telling, besides: readonly string[]): readonly Opening[] {
  const { witness, assumptions = [], nearest } = gaps[0]?.answer ?? {};
  if (witness === undefined) return [];
  const cells = gaps.flatMap((gap) => gap.cells);
  const letIn = inboundSetting(tenant, witness);
  const letInAt = letIn?.inherited ?? letIn?.place;
  const related: readonly (Pointer | undefined)[] = [
    nearest && pointer(nearestInWords(nearest) ?? "", places.of(nearest.policy)),
    letInAt && { message: "cross-tenant access lets them in", place: letInAt },
  ];
  return [
    {
      witness: witnessClause(witness, names),
      people: everybodyInWords(cells.map(({ who }) => who), names),
      applications: applicationsInWords(targetsOf(gaps)),
      types: new Set(cells.map(({ who }) => who.who.userType)),
      assumptions: pointsOf(gaps),
      besides,
      nearest: nearest?.policy,
      related: related.filter((each) => each !== undefined),
      place: (nearest && places.part(nearest.policy, nearest.dimension)) ?? tenant.conditionalAccess().list ?? letInAt ?? Place.nowhere(),
      setting: [...(nearest === undefined ? ["no policy"] : [nearest.policy, nearest.dimension]), ...assumptions].join("/"),
      judged: gaps.map(({ answer, cells: own }) => [answer.region, own.map(({ who, targets }) => [personKey(who), targets.flatMap(({ ids }) => ids)])]),
    },
  ];
}

function pointsOf([first]: readonly Gap[]): readonly string[] {
  return (first?.answer.assumptions ?? []).map((each) => `${assumptionTitles[each]} (${each})`);
}

function targetsOf(gaps: readonly Gap[]): readonly TargetClass[] {
  return gaps.flatMap(({ cells }) => cells.flatMap(({ targets }) => targets));
}

function pointer(message: string, place: Place | undefined): Pointer | undefined {
  return place && { message, place };
}

/** Without the homes of a class: a further partner that is treated like others is no other gap. */
function personKey({ who }: WhoClass): string {
  return `${who.userType} ${who.home}`;
}

/** What hangs on memberships, which no file shows. */
function conditions(gaps: readonly Gap[]): readonly Undetermined[] {
  const sets = [...new Set(gaps.map(({ answer }) => setInWords(answer)))];
  const more = sets.length - mostSets;
  return [
    ...sets.slice(0, mostSets).map((set) => undetermined(`somebody from outside needs no multifactor authentication if they are ${set}, which no file shows: facts in the configuration can say who is in a group`)),
    ...(more > 0 ? [undetermined(`${counted(more, "more set")} of memberships would do the same: xtaplint exposure lists them`)] : []),
  ];
}

function setInWords({ witness, memberships = [] }: Answer): string {
  const theirs = new Set(witness?.partnerMemberships);
  const ours = memberships.filter((id) => !theirs.has(id)).map(brief);
  return inWords([...(ours.length === 0 ? [] : [`in ${inWords(ours)}`]), ...(theirs.size === 0 ? [] : ["among those whom the inbound setting of their home lists"])]);
}

/** Other gaps of the analysis show in its answers, or in those for people who are not seen. */
function namelessPartners(analysis: AccessAnalysis, tenant: Tenant): readonly Undetermined[] {
  const ca = tenant.conditionalAccess();
  const shown: readonly unknown[] = [ca.gap, ca.homes.gap, hasSecurityDefaults(tenant)];
  return analysis.gaps.filter((gap) => !shown.includes(gap));
}
