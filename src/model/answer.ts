import { isUndetermined, type Undetermined } from "./undetermined.ts";

/** Yes, no, or why nobody can tell. */
export type Answer = boolean | Undetermined;

/** The opposite; what is not known stays so. */
export function not(answer: Answer): Answer {
  return isUndetermined(answer) ? answer : !answer;
}

/** No as soon as one is no, whatever the others are; yes only when all are. Asks no further than it has to. */
export function every<T>(items: Iterable<T>, ask: (item: T) => Answer): Answer {
  let gap: Undetermined | undefined;
  for (const item of items) {
    const answer = ask(item);
    if (answer === false) return false;
    if (isUndetermined(answer)) gap ??= answer;
  }
  return gap ?? true;
}

/** Yes as soon as one is yes, whatever the others are; no only when all are. Asks no further than it has to. */
export function some<T>(items: Iterable<T>, ask: (item: T) => Answer): Answer {
  let gap: Undetermined | undefined;
  for (const item of items) {
    const answer = ask(item);
    if (answer === true) return true;
    if (isUndetermined(answer)) gap ??= answer;
  }
  return gap ?? false;
}

/** {@link every} over answers that are there. */
export function all(...answers: readonly Answer[]): Answer {
  return every(answers, (answer) => answer);
}

/** {@link some} over answers that are there. */
export function any(...answers: readonly Answer[]): Answer {
  return some(answers, (answer) => answer);
}
