/** What a change does to access. Both can be true: a list that swaps one group for another opens and closes. */
export interface Effect {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The effect of a change that lets in whom it let in before. */
export const noEffect: Effect = { opens: false, closes: false };

/** Whether a change leaves access as it is. */
export function isNeutral({ opens, closes }: Effect): boolean {
  return !opens && !closes;
}
