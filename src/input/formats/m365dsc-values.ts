import { isObject, member } from "../../model/json.ts";
import type { Place } from "../../model/place.ts";
import type { JsonObject } from "../../model/resource.ts";
import { isUndetermined, undetermined, type Undetermined } from "../../model/undetermined.ts";

/** A value with the place where the file writes it. */
export interface Written {
  readonly value: unknown;
  readonly place: Place;
}

/** Datum's expressions, the parameters of a baseline, and the variables that a report quotes: nobody fills them in here. */
const expression = /^\s*(?:\[(?:x=|parameters\()|\$[a-z_{(])/i;
const longestShown = 60;

/** What PowerShell always has for these; a report can hold them as texts. */
const constants: ReadonlyMap<string, boolean | null> = new Map([["$true", true], ["$false", false], ["$null", null]]);

/** A value as it stands, but undetermined where a tool would replace its text. */
export function literal(value: unknown): unknown {
  if (typeof value !== "string" || !expression.test(value)) return value;
  const constant = constants.get(value.trim().toLowerCase());
  if (constant !== undefined) return constant;
  const shown = value.trim().length > longestShown ? `${value.trim().slice(0, longestShown)}…` : value.trim();
  return undetermined(`${shown} is not resolved here: write its value, or give an export of the tenant`);
}

/** The properties of one resource of Microsoft365DSC, by name in any case. Null states nothing: it is not managed. */
export class Properties {
  readonly object: JsonObject;
  readonly place: Place;

  constructor(object: JsonObject, place: Place) {
    this.object = object;
    this.place = place;
  }

  /** A property that is stated; undefined also for an empty text, with which exports fill in what is not set. */
  get(name: string): Written | undefined {
    const own = member(this.object, name);
    const value = literal(own?.value);
    return own === undefined || value === undefined || value === null || value === "" ? undefined : { value, place: this.place.at(own.key) };
  }

  /** A list that is stated; a single text stands for a list of one, an empty text for an empty list. */
  list(name: string): Written | undefined {
    const own = member(this.object, name);
    if (own === undefined || own.value === null) return undefined;
    const { value } = own;
    const items: unknown = Array.isArray(value) ? value.map(literal) : value === "" ? [] : typeof value === "string" ? [literal(value)] : value;
    return { value: items, place: this.place.at(own.key) };
  }
}

/** The first thing in a list, or the list itself, that could not be determined. */
export function gapIn(value: unknown): Undetermined | undefined {
  return Array.isArray(value) ? value.find(isUndetermined) : isUndetermined(value) ? value : undefined;
}

/** Graph's spelling of a word that is written in any case; what is none of `words` stays as it is. */
export function spelt(value: unknown, words: readonly string[]): unknown {
  if (typeof value !== "string") return value;
  const lower = value.trim().toLowerCase();
  return words.find((each) => each.toLowerCase() === lower) ?? value;
}

/** Members that say how to sign in, or what the engine does with a resource: nothing of the tenant. */
const meta = new Set([
  "resourcename", "resourceinstancename", "resourceid", "ciminstance", "issingleinstance", "ensure", "dependson", "psdscrunascredential",
  "modulename", "moduleversion", "credential", "applicationid", "tenantid", "applicationsecret", "certificatethumbprint", "certificatepath",
  "certificatepassword", "managedidentity", "accesstokens", "verbose", "uniqueid",
]);

/** Whether a member of a resource says nothing of the tenant; annotations of OData neither. */
export function isMeta(key: string): boolean {
  return key.includes("@") || meta.has(key.toLowerCase());
}

/** Whether an object states anything. */
export function isEmptyObject(value: unknown): boolean {
  return isObject(value) && Object.keys(value).every((key) => isMeta(key) || value[key] === null);
}
