import { resourceKinds } from "../model/resource.ts";
import { undetermined, type Undetermined } from "../model/undetermined.ts";
import { counted, inBrief } from "../model/words.ts";
import type { Undecided } from "./exposure.ts";

/** Why nothing can be said of some cells, as rules say it. */
export function whyUndecided({ verdict, reasons, needs, cells }: Undecided): Undetermined {
  const gaveUp = `the analysis of external access gave up for ${counted(cells, "combination")} of people and applications`;
  return undetermined(verdict === "not decided" || reasons.length === 0 ? gaveUp : inBrief(reasons), resourceKinds.filter((kind) => needs.includes(kind)));
}
