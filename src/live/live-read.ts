import type { ResourceKind } from "../model/resource.ts";
import type { Cloud } from "../model/well-known.ts";
import { servedRules } from "./generated/served-rules.ts";
import type { Throttle } from "./graph-reader.ts";

/** The licence without which Graph refuses a read, by what people call it. */
export type Licence = "Microsoft Entra ID P1" | "Microsoft Entra ID P2 or Microsoft Entra ID Governance";

/** A part of a resource that needs more than the resource does, and is left out where that is missing. */
export interface Extra {
  readonly property: string;
  readonly permission: string;
  readonly licence: Licence;
  /** The query without it. */
  readonly queryWithout: string;
}

/** Something that a scan reads: where it is, what it needs, where it is written, and which rules it serves. */
export interface LiveRead {
  readonly kind: ResourceKind;
  /** Set where it is one property of another resource's objects. */
  readonly property?: string;
  /** Below the version. */
  readonly path: string;
  /** The file of an export, or the folder with one file an object, with a slash at its end. */
  readonly file: string;
  /** The least permission of an application that reads it. */
  readonly permission: string;
  /** Others that do, too. */
  readonly alsoBy?: readonly string[];
  readonly licence?: Licence;
  /** The clouds that have it; left out, all. */
  readonly clouds?: readonly Cloud[];
  readonly extra?: Extra;
}

/** A resource that is read whole. One that is a property of another's objects is written into those. */
export interface LiveResource extends LiveRead {
  readonly version: "v1.0" | "beta";
  readonly query?: string;
  /** The same in queries of one clause each, for where Graph does not take the clauses joined by `or`. */
  readonly apart?: readonly string[];
  readonly list: boolean;
  /** The property that every object has, by which lists are sorted. */
  readonly key: string;
  readonly throttle: Throttle;
  /** Members that are not kept, wherever in an object they stand. */
  readonly leavesOut?: readonly string[];
}

/** The rules that cannot judge everything without a resource, or without one property of its objects. */
export function rulesServedBy({ kind, property }: { readonly kind: ResourceKind; readonly property?: string }): readonly string[] {
  return servedRules[property === undefined ? kind : `${kind}/${property}`] ?? [];
}
