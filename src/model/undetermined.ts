import type { ResourceKind } from "./resource.ts";

/** A value that could not be determined. It is never read as a value: neither open nor closed, neither true nor false. */
export interface Undetermined {
  /** What is missing or not understood: a clause without a full stop. */
  readonly undetermined: string;
  /** The kinds of object that would supply it; empty when it was there and not understood. */
  readonly needs: readonly ResourceKind[];
}

/** A value that is not known, and why. */
export function undetermined(reason: string, needs: readonly ResourceKind[] = []): Undetermined {
  return { undetermined: reason, needs };
}

/** Whether a value is {@link Undetermined}. */
export function isUndetermined(value: unknown): value is Undetermined {
  return typeof value === "object" && value !== null && "undetermined" in value;
}

/** The opposite of {@link isUndetermined}, for filters. */
export function isKnown<T>(value: T | Undetermined): value is T {
  return !isUndetermined(value);
}
