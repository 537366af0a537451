import { bySetting, judgedPlace, readBlock, type AccessSettingName, type AccessShape, type BlockReading } from "./access.ts";
import { member } from "./json.ts";
import type { Located } from "./located.ts";
import type { Place } from "./place.ts";
import type { Dimension, Reach } from "./reach.ts";
import type { JsonObject } from "./resource.ts";
import { serviceDefaults } from "./service-default.ts";
import { isUndetermined, undetermined, type Undetermined } from "./undetermined.ts";

/** Whose value it is. */
export type Origin = "partner" | "default" | "service default";

/** The effective value of one access setting, and the node of the subject to edit. */
export class Access implements Located, BlockReading {
  readonly users: Dimension | undefined;
  readonly applications: Dimension | undefined;
  readonly reach: Reach;
  readonly dead: boolean;
  readonly origin: Origin;
  readonly judged: unknown;
  readonly inherited: Place | undefined;
  readonly #shape: AccessShape;
  readonly #node: Place;

  /** `node` is the explicit block, the null literal in its place, or the object that lacks the key. */
  constructor(shape: AccessShape, reading: BlockReading, value: unknown, origin: Origin, node: Place, inherited?: Place) {
    this.users = reading.users;
    this.applications = reading.applications;
    this.reach = reading.reach;
    this.dead = reading.dead;
    this.origin = origin;
    this.judged = value;
    this.inherited = inherited;
    this.#shape = shape;
    this.#node = node;
  }

  get setting(): AccessSettingName {
    return this.#shape.name;
  }

  get title(): string {
    return this.#shape.title;
  }

  /** The half to look at where the subject itself states the block: few are ever asked for. */
  get place(): Place {
    const isOwn = this.inherited === undefined && this.origin !== "service default";
    return isOwn ? judgedPlace(this.judged, this.#node, this.#shape, this) : this.#node;
  }
}

/** The default configuration as partners inherit from it. `value` is undefined when no default is in the input. */
export interface DefaultSource {
  readonly value: JsonObject;
  readonly place: Place;
  readonly isServiceDefault: boolean;
}

/** What a partner that leaves a setting null gets: a reading, its node and its origin. */
export interface Heritage<T> {
  readonly reading: T;
  readonly value: unknown;
  readonly place: Place;
  readonly origin: "default" | "service default";
}

/** Why nothing is known of a setting without the default configuration. */
export const noDefault = undetermined("the default configuration is not in the input", ["crossTenantAccessPolicyDefault"]);

/**
 * The default's own value of a property: what it says, else the documented service default where the whole object
 * still is Microsoft's, else undetermined. An undocumented service default stays undetermined: nobody promised it.
 */
export function heritage<T>(
  source: DefaultSource | undefined,
  name: string,
  read: (value: unknown) => T | Undetermined,
): Heritage<T> | Undetermined {
  if (source === undefined) return noDefault;
  const own = member(source.value, name);
  if (own !== undefined && own.value !== null) {
    const reading = read(own.value);
    if (isUndetermined(reading)) return reading;
    return { reading, value: own.value, place: source.place.at(own.key), origin: "default" };
  }
  const documented = source.isServiceDefault ? serviceDefaults[name] : undefined;
  if (documented === undefined) {
    return undetermined(`the default configuration does not state ${name}`, ["crossTenantAccessPolicyDefault"]);
  }
  const reading = read(documented);
  if (isUndetermined(reading)) return reading;
  const place = own === undefined ? source.place : source.place.at(own.key);
  return { reading, value: documented, place, origin: "service default" };
}

/** The default's access settings, each read once for all partners. */
export type AccessHeritage = Readonly<Record<AccessSettingName, Heritage<BlockReading> | Undetermined>>;

/** Reads every access setting of the default configuration. */
export function accessHeritage(source: DefaultSource | undefined): AccessHeritage {
  return bySetting((shape) => heritage(source, shape.name, (value) => readBlock(value, shape)));
}

/** The access setting of the default configuration itself. */
export function defaultAccess(shape: AccessShape, inherited: Heritage<BlockReading> | Undetermined): Access | Undetermined {
  if (isUndetermined(inherited)) return inherited;
  return new Access(shape, inherited.reading, inherited.value, inherited.origin, inherited.place);
}

/**
 * The access setting that a partner does not state itself: the default's. An absent key of a core property is a
 * projection or a partial body, and says nothing; of a newer property it is what older exports write.
 */
export function inheritedAccess(
  partner: JsonObject,
  place: Place,
  shape: AccessShape,
  inherited: Heritage<BlockReading> | Undetermined,
): Access | Undetermined {
  const own = member(partner, shape.name);
  if (own === undefined && !shape.newer) return absent(shape.name);
  if (isUndetermined(inherited)) return inherited;
  const node = own === undefined ? place : place.at(own.key);
  return new Access(shape, inherited.reading, inherited.value, inherited.origin, node, inherited.place);
}

/** A core property whose key the partner object does not have. */
export function absent(name: string): Undetermined {
  return undetermined(`the partner object has no ${name}`, ["crossTenantAccessPolicyPartner"]);
}
