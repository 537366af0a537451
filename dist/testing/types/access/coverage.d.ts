import { type Undetermined } from "../model/undetermined.ts";
import type { Cell } from "./core/compile.ts";
import type { Workbench } from "./workbench.ts";
/** Whether what one policy denies is denied by others, too, in every reading of what the documentation leaves open. */
export declare class Coverage {
    #private;
    constructor(bench: Workbench);
    /** From here on a policy is as if it were not there. */
    leaveOut(policy: string): void;
    /** The policies that deny all that one denies in some cells, none where it denies something alone, or nothing at all. */
    judge(policy: string, cells: readonly Cell[]): ReadonlySet<string> | undefined | Undetermined;
}
