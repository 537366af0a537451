import type { Located } from "../../model/located.ts";
import { isUndetermined, type Undetermined } from "../../model/undetermined.ts";
import { seenGap, type Seen } from "./seen.ts";

/** The types of single values, by the word that expressions' errors have for them. */
export type ScalarType = "string" | "bool" | "int" | "list<string>";

/** A single value or a list of texts. */
export interface ScalarShape {
  readonly type: ScalarType;
  readonly description: string;
  /** The only words that a text here, or in the list here, can be. */
  readonly words?: readonly string[];
}

/** A value with fields of its own. */
export interface GroupShape {
  /** The name of its type in errors. */
  readonly type: string;
  readonly description: string;
  readonly fields: Shapes;
}

export type Shape = ScalarShape | GroupShape;

/** What can be written after a dot. */
export type Shapes = Readonly<Record<string, Shape>>;

/** A field of `S` as expressions see it: its shape, how its value is read, and the node that a finding on it points at. */
export interface Field<S> {
  readonly shape: Shape;
  see(subject: S): Seen;
  /** Undefined where nothing stands for the field alone. */
  locate?(subject: S, below: readonly string[]): Located | Undetermined | undefined;
}

export type Fields<S> = Readonly<Record<string, Field<S>>>;

export function isGroup(shape: Shape): shape is GroupShape {
  return "fields" in shape;
}

/** The shapes of fields, by their names. */
export function shapesOf<S>(fields: Fields<S>): Shapes {
  return Object.fromEntries(Object.entries(fields).map(([name, { shape }]) => [name, shape]));
}

/** Reads `fields` of a subject, or only those whose names are `wanted`. */
export function seeFields<S>(fields: Fields<S>, subject: S, wanted?: ReadonlySet<string>): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const [name, field] of Object.entries(fields)) if (wanted?.has(name) !== false) seen.set(name, field.see(subject));
  return seen;
}

/** What a finding on `path` points at; undefined where nothing stands for it. */
export function locateField<S>(fields: Fields<S>, subject: S, [name = "", ...below]: readonly string[]): Located | Undetermined | undefined {
  return fields[name]?.locate?.(subject, below);
}

/** What a field's value is read from; a located value is what a finding on the field points at. */
type Read<S, T> = (subject: S) => T | (Located & { readonly value: T }) | Undetermined;

/** A text; one that nobody wrote is the empty text. */
export function text<S>(description: string, read: Read<S, string | undefined>): Field<S> {
  return scalar({ type: "string", description }, read, (value) => value ?? "");
}

/** A text that is one of `words`. */
export function oneOf<S>(words: readonly string[], description: string, read: Read<S, string>): Field<S> {
  return scalar({ type: "string", description, words }, read, (value) => value);
}

/** True or false. */
export function truth<S>(description: string, read: Read<S, boolean>): Field<S> {
  return scalar({ type: "bool", description }, read, (value) => value);
}

/** A whole number. */
export function count<S>(description: string, read: Read<S, number>): Field<S> {
  return scalar({ type: "int", description }, read, BigInt);
}

/** A list of texts, or of some `words`. */
export function texts<S>(description: string, read: Read<S, Iterable<string>>, words?: readonly string[]): Field<S> {
  return scalar({ type: "list<string>", description, ...(words && { words }) }, read, (value) => [...value]);
}

/** A value of which `fields` can be asked for; where it is not known none of them is. */
export function group<S, T extends object>(
  type: string,
  description: string,
  fields: Fields<T>,
  read: (subject: S) => T | Undetermined,
  locate?: (value: T) => Located,
): Field<S> {
  return {
    shape: { type, description, fields: shapesOf(fields) },
    see: (subject) => {
      const value = read(subject);
      return isUndetermined(value) ? seenGap(value) : seeFields(fields, value);
    },
    locate: (subject, below) => {
      const value = read(subject);
      if (isUndetermined(value)) return value;
      return (below.length === 0 ? undefined : locateField(fields, value, below)) ?? locate?.(value);
    },
  };
}

function scalar<S, T>(shape: ScalarShape, read: Read<S, T>, see: (value: T) => Seen): Field<S> {
  return {
    shape,
    see: (subject) => {
      const value = read(subject);
      if (isUndetermined(value)) return seenGap(value);
      return see(isLocated(value) ? value.value : value);
    },
    locate: (subject) => {
      const value = read(subject);
      return isUndetermined(value) || isLocated(value) ? value : undefined;
    },
  };
}

function isLocated<T>(value: T | (Located & { readonly value: T })): value is Located & { readonly value: T } {
  return typeof value === "object" && value !== null && "place" in value;
}
