import { EvaluationError } from "@marcbachmann/cel-js";
import { Expressions, Unknown } from "./expression.ts";
import { wordsAt } from "./message-template.ts";
import { optionShapes } from "./option-shapes.ts";
import type { RuleProgram, Verdict, View } from "./verdict.ts";

/** A rule that is ready to judge. */
export type Judge = (view: View) => Verdict;

/** Compiles a rule that was found to be sound before. */
export function judgeOf({ id, scope, when, flag, options, paths }: RuleProgram): Judge {
  const expressions = new Expressions(scope, optionShapes(options));
  const compiled = (text: string) => {
    const program = expressions.compile(text);
    if (typeof program !== "function") throw new Error(`${id}: ${program.text}`);
    return program;
  };
  const condition = when === undefined ? undefined : compiled(when);
  const flagged = compiled(flag);
  return (view) => {
    try {
      if (condition !== undefined && !expressions.evaluate(condition, view)) return "not applicable";
      return expressions.evaluate(flagged, view) ? { words: paths.map((path) => wordsAt(view.values, path)) } : "pass";
    } catch (error) {
      if (error instanceof Unknown) return { gap: error.gap };
      if (error instanceof EvaluationError) return { error: error.summary };
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
}
