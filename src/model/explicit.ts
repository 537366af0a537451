import { accessShapeList, readBlock, type AccessShape, type BlockReading } from "./access.ts";
import { Access } from "./effective.ts";
import { isObject, member, valueIn } from "./json.ts";
import type { Place } from "./place.ts";
import { placeholderGap } from "./placeholder.ts";
import { accessTypeOf, type Dimension, type DimensionKind } from "./reach.ts";
import type { JsonObject } from "./resource.ts";
import { isUndetermined, type Undetermined } from "./undetermined.ts";

/** One entry of a `targets` list as a file writes it. */
export interface WrittenTarget {
  readonly target: unknown;
  readonly targetType: unknown;
  readonly place: Place;
}

/** One half of a block as a file writes it, well-formed or not. */
export interface WrittenHalf {
  /** Graph's name: `usersAndGroups`, `users` or `applications`. */
  readonly name: string;
  readonly kind: DimensionKind;
  /** The half, or the block that lacks it. */
  readonly place: Place;
  /** The list of targets, or the half that lacks it. */
  readonly list: Place;
  /** Why the half cannot be read; undefined for a well-formed half. */
  readonly flaw: HalfFlaw | undefined;
  /** What its reader could not determine: never a flaw, since nobody knows what it says. */
  readonly gaps: readonly Undetermined[];
  readonly targets: readonly WrittenTarget[];
}

/** What keeps a half from being read, and the deepest node that shows it. */
export interface HalfFlaw {
  readonly kind: "missing" | "accessType" | "targets";
  readonly place: Place;
}

/** An access setting that an object itself states (neither null nor absent), as the file writes it. */
export class ExplicitBlock {
  readonly shape: AccessShape;
  readonly place: Place;
  readonly reading: BlockReading | Undetermined;
  /** Nothing in it is missing, misspelt, mistyped or said twice: there is no need to look at its halves one by one. */
  readonly isTidy: boolean;
  readonly #value: unknown;

  constructor(shape: AccessShape, place: Place, value: unknown) {
    this.shape = shape;
    this.place = place;
    this.reading = readBlock(value, shape);
    this.isTidy = !isUndetermined(this.reading) && isTidyBlock(value, this.reading, shape);
    this.#value = value;
  }

  /** Undetermined where its reader could not tell what stands there: that may be null, which states nothing. */
  get isStated(): true | Undetermined {
    return isUndetermined(this.#value) ? this.#value : true;
  }

  /** Its halves in detail, made when asked for. */
  get halves(): readonly WrittenHalf[] {
    return writtenHalves(this.#value, this.shape, this.place);
  }

  /** The block as the effective setting of the partner that states it. */
  get access(): Access | Undetermined {
    const { reading, shape, place } = this;
    return isUndetermined(reading) ? reading : new Access(shape, reading, this.#value, "partner", place);
  }
}

/** The explicit access settings of a default or partner object, in Graph's order. */
export function explicitBlocks(object: JsonObject, place: Place): ExplicitBlock[] {
  const blocks: ExplicitBlock[] = [];
  for (const shape of accessShapeList) {
    const own = member(object, shape.name);
    if (own !== undefined && own.value !== null) blocks.push(new ExplicitBlock(shape, place.at(own.key), own.value));
  }
  return blocks;
}

/** Looks at the types only: what has a reading is understood, and as many targets as meanings leave nothing said twice. */
function isTidyBlock(block: unknown, { users, applications }: BlockReading, shape: AccessShape): boolean {
  return (
    isObject(block) &&
    (users === undefined || isTidyHalf(valueIn(block, shape.users ?? ""), users, "users")) &&
    (applications === undefined || isTidyHalf(valueIn(block, shape.applications ?? ""), applications, "applications"))
  );
}

function isTidyHalf(half: unknown, meaning: Dimension, kind: DimensionKind): boolean {
  const targets = isObject(half) ? valueIn(half, "targets") : undefined;
  if (!Array.isArray(targets) || targets.length !== meaning.targets.size) return false;
  const isEveryone = meaning.reach === "all" || meaning.reach === "none";
  for (const entry of targets as unknown[]) {
    const type = isObject(entry) ? valueIn(entry, "targetType") : undefined;
    const fits = kind === "applications" ? type === "application" : type === "user" || (type === "group" && !isEveryone);
    if (!fits) return false;
  }
  return true;
}

/** What keeps blocks from being looked at entry by entry: for rules that judge how they are written. */
export function gapsOf(blocks: readonly ExplicitBlock[]): readonly Undetermined[] {
  return blocks.filter(({ isTidy }) => !isTidy).flatMap(({ halves }) => halves.flatMap(({ gaps }) => gaps));
}

function writtenHalves(value: unknown, shape: AccessShape, place: Place): WrittenHalf[] {
  const halves: WrittenHalf[] = [];
  if (shape.users !== undefined) halves.push(writtenHalf(value, shape.users, "users", place));
  if (shape.applications !== undefined) halves.push(writtenHalf(value, shape.applications, "applications", place));
  return halves;
}

function writtenHalf(block: unknown, name: string, kind: DimensionKind, place: Place): WrittenHalf {
  const own = isObject(block) ? member(block, name) : undefined;
  const node = own === undefined ? place : place.at(own.key);
  if (own === undefined || !isObject(own.value)) {
    const gaps = [block, own?.value].filter(isUndetermined);
    const flaw: HalfFlaw | undefined = gaps.length > 0 ? undefined : { kind: "missing", place: node };
    return { name, kind, place: node, list: node, flaw, gaps, targets: [] };
  }
  const written = member(own.value, "targets");
  const list = written === undefined ? node : node.at(written.key);
  const entries: readonly unknown[] = Array.isArray(written?.value) ? written.value : [];
  const targets = entries.map((entry, index): WrittenTarget => {
    const at = list.at(index);
    const [target, targetType] = isObject(entry) ? [valueIn(entry, "target"), valueIn(entry, "targetType")] : [entry];
    return { target: placeholderGap(target) ?? target, targetType, place: at };
  });
  const gaps = [valueIn(own.value, "accessType"), written?.value, ...targets.flatMap((each) => [each.target, each.targetType])].filter(isUndetermined);
  const determined = targets.filter(({ target }) => !isUndetermined(target));
  return { name, kind, place: node, list, flaw: flawOf(own.value, node, list), gaps, targets: determined };
}

function flawOf(half: JsonObject, node: Place, list: Place): HalfFlaw | undefined {
  const accessType = member(half, "accessType");
  if (accessTypeOf(accessType?.value) === undefined && !isUndetermined(accessType?.value)) {
    return { kind: "accessType", place: accessType === undefined ? node : node.at(accessType.key) };
  }
  const targets = valueIn(half, "targets");
  if (isUndetermined(targets) || (Array.isArray(targets) && targets.length > 0)) return undefined;
  return { kind: "targets", place: list };
}
