import type { ResourceKind } from "./resource.ts";

/** A value that could not be determined. It is never read as a value: neither open nor closed, neither true nor false. */
export class Undetermined {
  /** What is missing or not understood: a clause without a full stop. */
  readonly undetermined: string;
  /** The kinds of object that would supply it; empty when it was there and not understood. */
  readonly needs: readonly ResourceKind[];

  constructor(reason: string, needs: readonly ResourceKind[]) {
    this.undetermined = reason;
    this.needs = needs;
  }
}

/** A value that is not known, and why. */
export function undetermined(reason: string, needs: readonly ResourceKind[] = []): Undetermined {
  return new Undetermined(reason, needs);
}

/** Whether a value is {@link Undetermined}. */
export function isUndetermined(value: unknown): value is Undetermined {
  return value instanceof Undetermined;
}

/** Why a value is not understood: what its reader already said of it, else `reason`. */
export function notUnderstood(value: unknown, reason: string, needs: readonly ResourceKind[] = []): Undetermined {
  return isUndetermined(value) ? value : undetermined(reason, needs);
}

/** The opposite of {@link isUndetermined}, for filters. */
export function isKnown<T>(value: T | Undetermined): value is T {
  return !isUndetermined(value);
}
