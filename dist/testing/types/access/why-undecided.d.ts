import { type Undetermined } from "../model/undetermined.ts";
import type { Undecided } from "./exposure.ts";
/** Why nothing can be said of some cells, as rules say it. */
export declare function whyUndecided({ verdict, reasons, needs, cells }: Undecided): Undetermined;
