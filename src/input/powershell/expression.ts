import { undetermined, type Undetermined } from "../../model/undetermined.ts";
import { endOfNested, skipBlank, type Unclosed } from "./text.ts";

const longestShown = 60;
const operatorPattern = /(?:[-+*/%|=,&]|(?<![\w])-[a-z]{1,12})$/i;
const longestOperator = 14;

/** Where an expression ends: with its line unless an operator ends that, or where the list or block around it goes on. */
export function endOfExpression(text: string, start: number): number | Unclosed {
  let at = start;
  let end = start;
  for (;;) {
    const next = skipBlank(text, at, false);
    if (typeof next !== "number") return next;
    const letter = text[next] ?? ")";
    if (";,)}".includes(letter)) return end;
    if (letter === "\n" || letter === "\r") {
      if (!operatorPattern.test(text.slice(Math.max(start, end - longestOperator), end))) return end;
      at = next + 1;
      continue;
    }
    const past = endOfNested(text, next);
    if (typeof past !== "number") return past;
    end = Math.min(past, text.length);
    at = end;
  }
}

/** What an expression is worth: nothing is run, so nobody knows. */
export function unresolved(text: string, start: number, end: number): Undetermined {
  const shown = text.slice(start, Math.min(end, start + longestShown)).replace(/\s+/g, " ");
  const written = end - start > longestShown ? `${shown}…` : shown;
  return undetermined(`${written} is not resolved here: write its value, or give an export of the tenant`);
}
