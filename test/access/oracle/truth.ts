/**
 * The truth of a statement about a configuration. `unknown` is what stands on a word that the specification does not
 * know, or on a value that is not in the configuration: it may be true and it may be false.
 */
export type Truth = boolean | "unknown";

export function not(truth: Truth): Truth {
  return truth === "unknown" ? truth : !truth;
}

/** False as soon as one is false, else unknown as soon as one is unknown. */
export function and(...truths: readonly Truth[]): Truth {
  let known = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === "unknown") known = false;
  }
  return known ? true : "unknown";
}

/** True as soon as one is true, else unknown as soon as one is unknown. */
export function or(...truths: readonly Truth[]): Truth {
  let known = true;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth === "unknown") known = false;
  }
  return known ? false : "unknown";
}

/** One answer if `condition` holds and another if not: known, without the condition, where both are the same. */
export function choose(condition: Truth, yes: Truth, no: Truth): Truth {
  return yes === no ? yes : or(and(condition, yes), and(not(condition), no));
}
