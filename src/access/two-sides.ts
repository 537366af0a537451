import { remembered } from "../model/once.ts";
import { valueIn, word } from "../model/json.ts";
import type { Tenant } from "../model/tenant.ts";
import { assumptionIds, type AccessFact, type Assumption, type SignIn, type Target, type Who } from "./access.ts";
import { Atoms } from "./core/atoms.ts";
import { spent, uncovered, type Box, type Budget, type Space } from "./core/boxes.ts";
import { Compiler, type Cell } from "./core/compile.ts";
import { pieces, plainest } from "./difference.ts";
import { signInOf } from "./describe.ts";
import { listedPeople, wayIn } from "./reading/gate.ts";
import { isMultifactor } from "./reading/methods.ts";
import { Origins } from "./reading/origins.ts";
import type { Asked } from "./reading/question.ts";
import { Reading } from "./reading/reading.ts";
import { azureManagement } from "./targets.ts";

/** A tenant, and what is known of its groups. */
export interface AccessSide {
  readonly tenant: Tenant;
  readonly facts: readonly AccessFact[];
}

/** A sign-in that one side lets through and the other does not. */
export interface Difference {
  readonly signIn: SignIn;
  /** Open points that have to be read the generous way, on both sides. */
  readonly assumptions: readonly Assumption[];
}

/** What differs in a cell among the sign-ins that prove no more than a kind says; each sign-in is of one kind. */
export type KindDifferences = Readonly<Record<SignInKind, { readonly gained?: Difference; readonly lost?: Difference }>>;

/** Without multifactor authentication; with it from a device that is not managed; with both. */
export type SignInKind = "noMfa" | "noManagedDevice" | "reach";

/** Every sign-in of a cell, held against that of the other side. */
export interface CellDifferences extends KindDifferences {
  /** False where there can be more: something is not known, means something else on the other side, or took too long. */
  readonly isWhole: boolean;
  /** Whether it hangs on whom the inbound settings list, so that people of whom else the same is known can differ. */
  readonly hangsOnPeople: boolean;
}

const unmanaged = (device: string): boolean => device === "unknown" || device === "registered";

const kinds: Readonly<Record<SignInKind, Asked["values"]>> = {
  noMfa: [{ name: "methods", holds: (each) => !isMultifactor(each) }],
  noManagedDevice: [{ name: "methods", holds: isMultifactor }, { name: "device", holds: unmanaged }],
  reach: [{ name: "methods", holds: isMultifactor }, { name: "device", holds: (each) => !unmanaged(each) }],
};
const kindNames = Object.keys(kinds) as readonly SignInKind[];

const nothing: KindDifferences = { noMfa: {}, noManagedDevice: {}, reach: {} };
const unable = { ...nothing, isWhole: false };

/** More readings than those of this many open points are not tried. */
const mostAssumptions = 3;
const defaultBudget = 200_000;

/** What is denied in a cell under one reading of what is open. */
type Denied = readonly Box[];

/** Two states of one tenant, in terms of the same sign-ins. */
export class TwoSides {
  readonly #sides: readonly [Side, Side];
  readonly #atoms = new Atoms();
  readonly #areAlike: boolean;
  readonly #stepBudget: number;
  readonly #whole: Budget;
  readonly #known = new Map<string, Found>();
  readonly #active = new Map<string, { readonly key: string }>();

  constructor(base: AccessSide, head: AccessSide, stepBudget = defaultBudget) {
    const sideOf = ({ tenant, facts }: AccessSide): Side => ({ origins: new Origins(tenant), compiler: new Compiler(tenant, this.#atoms, facts) });
    this.#sides = [sideOf(base), sideOf(head)];
    // What is trusted, and who is in a group, is not written in a policy: where that differs, a sign-in is another one.
    this.#areAlike = trustedOf(base) === trustedOf(head) && factsOf(base) === factsOf(head);
    this.#stepBudget = stepBudget;
    this.#whole = { left: 1000 * stepBudget };
  }

  /** What head lets through and base does not (gained), and the reverse (lost), each with the plainest such sign-in. */
  differences(who: Who, target: Target): CellDifferences {
    const [base, head] = this.#sides.map(({ origins }): Cell => ({ person: origins.person(who), target })) as [Cell, Cell];
    const isSame = base.person.claimsKey === head.person.claimsKey && base.person.kind === head.person.kind;
    const isKnown = this.#sides.every(({ compiler }) => typeof compiler.defaults === "boolean");
    // A device, or a method, of a tenant that is trusted is seen as another one.
    const hangsOnPeople = tellsListed(base, head);
    if (!this.#areAlike || !isSame || !isKnown || (hangsOnPeople && !listSame(base, head))) return { ...unable, hangsOnPeople };
    const found = remembered(this.#known, this.#key(base, head), () => this.#find(base, head));
    const said = (each: Point | undefined): Difference | undefined => each && { assumptions: each.assumptions, signIn: sayOf(signInOf(each.point, this.#atoms), base) };
    const entries = kindNames.map((kind) => {
      const [gained, lost] = [said(found.gained[kind]), said(found.lost[kind])];
      return [kind, { ...(gained && { gained }), ...(lost && { lost }) }] as const;
    });
    return { ...nothing, ...Object.fromEntries(entries), isWhole: found.isWhole, hangsOnPeople };
  }

  /** The policies that can be in force on a side and are about none of these people on either, by id in lower case. */
  ofNobody(people: readonly Who[]): ReadonlySet<string> {
    const reading = new Reading(true);
    const about = new Set<string>();
    for (const { origins, compiler } of this.#sides) {
      for (const who of people) {
        const { values } = compiler.rules.userScopes(origins.person(who), reading);
        compiler.rules.list.forEach(({ id }, index) => {
          if (values[index] !== "no") about.add(id);
        });
      }
    }
    const all = this.#sides.flatMap(({ compiler }) => compiler.rules.list.map(({ id }) => id));
    return new Set(all.filter((id) => !about.has(id)).map((id) => id.trim().toLowerCase()));
  }

  /** The same for cells in which the same policies count on each side. */
  #key(base: Cell, head: Cell): string {
    const { target } = base;
    const readings = [new Reading(true), new Reading(false)];
    const activeKey = ({ person: { policiesKey, userType } }: Cell, index: number): string => remembered(this.#active, `${index} ${policiesKey} ${userType} ${target.kind} ${target.id}`, () => ({ key: this.#sides[index as 0 | 1].compiler.activeKey(index === 0 ? base : head) })).key;
    const own = ([base, head] as const).map((cell, index) => [activeKey(cell, index), ...readings.map((reading) => wayIn(cell.person, cell.target, reading))]);
    return JSON.stringify([own, base.person.kind, base.person.userType, base.person.claimsKey, target.id === azureManagement]);
  }

  #find(base: Cell, head: Cell): Found {
    const strict = this.#denied(base, head, true, []);
    const lax = this.#denied(base, head, true, assumptionIds);
    if (strict === spent) return { gained: {}, lost: {}, isWhole: false };
    const met = new Set([...strict.assumptions, ...(lax === spent ? [] : lax.assumptions)]);
    const found: Finding = { gained: {}, lost: {}, isWhole: lax !== spent && met.size <= mostAssumptions };
    for (const assumptions of met.size <= mostAssumptions ? subsets([...met].sort()) : [[], [...met].sort()]) {
      const most = this.#denied(base, head, true, assumptions);
      const least = this.#denied(base, head, false, assumptions);
      if (most === spent || least === spent) found.isWhole = false;
      else {
        // Made after all boxes, whose dimensions they have to have.
        const spaces = this.#spaces(base, head);
        // For certain: whatever is not known denies on the side that lets through, and nothing of it on the other one.
        this.#note(found, "gained", least.base, most.head, spaces, assumptions);
        this.#note(found, "lost", least.head, most.base, spaces, assumptions);
        if (most.hangs && !this.#isCertain(most, least, spaces)) found.isWhole = false;
      }
    }
    return found;
  }

  /** Whether what is not known makes no difference to what differs. */
  #isCertain(most: BothDenied, least: BothDenied, spaces: Spaces): boolean {
    const denyNoMore = (denying: Denied, letting: Denied): boolean => spaces.every(({ space }) => this.#spend((budget) => pieces(space, denying, letting).every((piece) => uncovered(piece, letting, budget) === undefined)));
    return denyNoMore(most.base, least.head) && denyNoMore(most.head, least.base);
  }

  #note(found: Finding, direction: "gained" | "lost", denying: Denied, letting: Denied, spaces: Spaces, assumptions: readonly Assumption[]): void {
    for (const { kind, space } of spaces) {
      if (found[direction][kind] !== undefined) continue;
      const point = plainest(space, denying, letting, this.#inOrder, (work) => this.#spend(work));
      if (point === spent) found.isWhole = false;
      else if (point !== undefined) found[direction][kind] = { point, assumptions };
    }
  }

  /** Memberships first, so that a point has as few as can be. */
  get #inOrder(): readonly number[] {
    const { order, dimensions } = this.#atoms;
    const isMembership = (dimension: number): boolean => ["memberships", "partnerMemberships"].includes(dimensions[dimension]?.name ?? "");
    return [...order.filter(isMembership), ...order.filter((each) => !isMembership(each))];
  }

  #denied(base: Cell, head: Cell, deniesMost: boolean, lax: readonly Assumption[]): BothDenied | typeof spent {
    const readings = [new Reading(deniesMost, lax), new Reading(deniesMost, lax)] as const;
    const [{ compiler: ofBase }, { compiler: ofHead }] = this.#sides;
    const before = ofBase.denials(base, readings[0], ofBase.defaults === true);
    const now = ofHead.denials(head, readings[1], ofHead.defaults === true);
    if (before === spent || now === spent) return spent;
    // What is not possible is so on both sides, although it comes up only where a policy makes a difference of it.
    const impossible = [...before, ...now].filter(isImpossible);
    return {
      base: [...before, ...impossible],
      head: [...now, ...impossible],
      hangs: readings.some(({ gaps }) => gaps.size > 0),
      assumptions: readings.flatMap((reading) => [...reading.assumptions]),
    };
  }

  /** Of sign-ins without multifactor authentication security defaults leave it to Microsoft. */
  #spaces(base: Cell, head: Cell): Spaces {
    const isUpToMicrosoft = this.#sides.some(({ compiler }) => compiler.defaults === true);
    return kindNames.filter((kind) => !isUpToMicrosoft || kind !== "noMfa").map((kind) => ({ kind, space: this.#space(kinds[kind], base, head) }));
  }

  /** A role that only one side names can be had on the other one, too. */
  #space(values: Asked["values"], base: Cell, head: Cell): Space {
    const asked: Asked = { values, flags: [], isOut: () => false };
    const [own, other] = [this.#sides[0].compiler.space(asked, base.person, false), this.#sides[1].compiler.space(asked, head.person, false)];
    return own.map((bits, dimension) => bits | (other[dimension] ?? 0));
  }

  #spend<T>(work: (budget: Budget) => T): T {
    const granted = Math.max(0, Math.min(this.#stepBudget, this.#whole.left));
    const budget = { left: granted };
    const result = work(budget);
    this.#whole.left -= granted - Math.max(0, budget.left);
    return result;
  }
}

interface Side {
  readonly origins: Origins;
  readonly compiler: Compiler;
}

interface Point {
  readonly point: Space;
  readonly assumptions: readonly Assumption[];
}

interface Finding {
  readonly gained: Partial<Record<SignInKind, Point>>;
  readonly lost: Partial<Record<SignInKind, Point>>;
  isWhole: boolean;
}

type Found = Readonly<Finding>;

type Spaces = readonly { readonly kind: SignInKind; readonly space: Space }[];

interface BothDenied {
  readonly base: Denied;
  readonly head: Denied;
  /** Whether anything is not known. */
  readonly hangs: boolean;
  readonly assumptions: readonly Assumption[];
}

function isImpossible({ source }: Box): boolean {
  return "fixed" in source && (source.fixed === "trusted locations" || source.fixed.startsWith("fact: "));
}

/** The smaller ones first. */
function subsets(all: readonly Assumption[]): readonly (readonly Assumption[])[] {
  const found = all.reduce<readonly (readonly Assumption[])[]>((before, each) => [...before, ...before.map((one) => [...one, each])], [[]]);
  return [...found].sort((one, other) => one.length - other.length);
}

/** A sign-in said of somebody. */
function sayOf(signIn: ReturnType<typeof signInOf>, { person, target }: Cell): SignIn {
  const partnerMemberships = signIn.partnerMemberships.length > 0 ? listedPeople(person, new Reading(true)).slice(0, 1) : [];
  return { ...signIn, partnerMemberships, home: person.home, userType: person.userType, target };
}

/** Whether the inbound setting of a side tells those whom it lists from others. */
function tellsListed(base: Cell, head: Cell): boolean {
  const readings = [new Reading(true), new Reading(false, assumptionIds)];
  return [base, head].some(({ person, target }) => readings.some((reading) => ["listed", "not listed"].includes(wayIn(person, target, reading))));
}

function listSame(base: Cell, head: Cell): boolean {
  const strict = new Reading(true);
  return listedPeople(base.person, strict).join() === listedPeople(head.person, strict).join();
}

function trustedOf({ tenant }: AccessSide): string {
  return JSON.stringify(tenant.all("namedLocation").filter(({ value }) => valueIn(value, "isTrusted") === true).map(({ value }) => word(valueIn(value, "id")) ?? "").sort());
}

function factsOf({ facts }: AccessSide): string {
  return JSON.stringify(facts.map(({ id, contains }) => `${id.trim().toLowerCase()} ${contains}`).sort());
}
