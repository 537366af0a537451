import type { ResourceKind } from "../../model/resource.ts";
import { undetermined, type Undetermined } from "../../model/undetermined.ts";

/** Why a field is not known, as plain data: what is judged elsewhere travels there without its classes. */
export interface SeenGap {
  readonly reason: string;
  readonly needs: readonly ResourceKind[];
}

/** A value as expressions see it. Only plain data, so that it can be sent to a worker. */
export type Seen = string | boolean | bigint | readonly string[] | ReadonlyMap<string, Seen> | SeenGap;

/** The gap of a value that is not known. */
export function seenGap({ undetermined: reason, needs }: Undetermined): SeenGap {
  return { reason, needs };
}

/** A gap as the engine knows it. */
export function fromGap({ reason, needs }: SeenGap): Undetermined {
  return undetermined(reason, needs);
}

/** Whether a value is not known. */
export function isGap(seen: Seen): seen is SeenGap {
  return typeof seen === "object" && "reason" in seen;
}

/** Whether a value has fields. */
export function isSeenGroup(seen: Seen | undefined): seen is ReadonlyMap<string, Seen> {
  return seen instanceof Map;
}
