import { isDay, isOver } from "./days.ts";
import { isObject, member, valueIn } from "./json.ts";
import type { Place } from "./place.ts";
import type { JsonObject } from "./resource.ts";
import { inWords, quoted } from "./words.ts";

/** The members that every exception must have. */
export const requiredKeys = ["id", "rule", "subject", "owner", "reason", "expires"] as const;

/** A deviation that somebody accepted until a day, as the exceptions file writes it. */
export class ExceptionEntry {
  readonly place: Place;
  /** Its `id`; its number such as `#1` where none is written. */
  readonly id: string;
  readonly #value: JsonObject;

  constructor(value: JsonObject, place: Place, number: number) {
    this.#value = value;
    this.place = place;
    this.id = this.text("id") ?? `#${String(number)}`;
  }

  /** A text of the entry, trimmed; undefined where it is missing or blank. */
  text(key: string): string | undefined {
    const value = valueIn(this.#value, key);
    const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
    return text === "" ? undefined : text;
  }

  /** Where `key` stands, else the entry. */
  placeOf(key: string): Place {
    const own = member(this.#value, key);
    return own === undefined ? this.place : this.place.at(own.key);
  }

  /** The subject as findings name it: ids in lower case. */
  get subject(): string | undefined {
    return this.text("subject")?.toLowerCase();
  }

  get hasWildcard(): boolean {
    return /[*?]/.test(this.text("subject") ?? "");
  }

  /** Required members that are missing or blank, in the order of the contract. */
  get missing(): readonly string[] {
    return requiredKeys.filter((key) => this.text(key) === undefined);
  }

  get hasRealDay(): boolean {
    const expires = this.text("expires");
    return expires !== undefined && isDay(expires);
  }

  /** Whether its last day is over; only of a real day. */
  isExpired(today: string): boolean {
    return this.hasRealDay && isOver(this.text("expires"), today);
  }
}

/** Reads the entries of an exceptions file's list. */
export function readExceptions(list: readonly unknown[], place: Place): readonly ExceptionEntry[] {
  return list.map((value, index) => new ExceptionEntry(isObject(value) ? value : {}, place.at(index), index + 1));
}

/** What keeps an exception from covering anything, in a clause about it. */
export type ExceptionFlaw =
  | { readonly kind: "missing"; readonly keys: readonly string[] }
  | { readonly kind: "malformed" | "unknown rule" | "wildcard" | "id again" };

/** How an exception stands on a day: valid ones alone cover findings. */
export interface ExceptionStanding {
  readonly flaws: readonly ExceptionFlaw[];
  readonly isExpired: boolean;
  /** The partner's entry in the catalog has ended, and its exceptions with it. */
  readonly endedWithPartner: boolean;
}

/** What a run made of an exception. */
export type ExceptionUse =
  | { readonly kind: "covers" | "unused" | "rule off" | "rule unknown" | "not valid" }
  /** The accepted value is not the present one. */
  | { readonly kind: "value changed"; readonly present: string };

/** An exception with how it stands and what became of it in this run. */
export interface JudgedException extends ExceptionStanding {
  readonly entry: ExceptionEntry;
  readonly use: ExceptionUse;
}

/** Whether it may cover a finding. */
export function isValid({ flaws, isExpired, endedWithPartner }: ExceptionStanding): boolean {
  return flaws.length === 0 && !isExpired && !endedWithPartner;
}

/** What keeps an exception from covering anything, as a clause about it. */
export function flawInWords(flaw: ExceptionFlaw, entry: ExceptionEntry): string {
  switch (flaw.kind) {
    case "missing":
      return `it has no ${inWords(flaw.keys)}`;
    case "malformed":
      return `expires ${quoted(entry.text("expires"))} is no day of the form YYYY-MM-DD`;
    case "unknown rule":
      return `there is no rule ${quoted(entry.text("rule"))}`;
    case "wildcard":
      return `its subject ${quoted(entry.text("subject"))} is a wildcard`;
    case "id again":
      return "an earlier exception has the same id";
  }
}
