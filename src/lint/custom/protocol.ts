import type { Seen } from "./seen.ts";
import type { RuleProgram, Verdict, View } from "./verdict.ts";

/** What the worker is asked: to keep views, or to judge those that it keeps with one rule. */
export type Request =
  | { readonly views: readonly View[] }
  | { readonly rule: RuleProgram; readonly options: ReadonlyMap<string, Seen> };

/** What it answers: that it is ready or has the views, or what the rule says of each. */
export type Answer = "ready" | readonly Verdict[];

/** The worker's side: answers one request after the other. */
export async function answering(): Promise<(request: Request) => Answer> {
  const { judgeOf } = await import("./judge-views.ts");
  let views: readonly View[] = [];
  return (request) => {
    if ("views" in request) {
      ({ views } = request);
      return "ready";
    }
    const judge = judgeOf(request.rule);
    return views.map((view) => judge({ ...view, values: new Map([["options", request.options], ...view.values]) }));
  };
}
