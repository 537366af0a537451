import type { AccessQuestion, Nearest } from "./access.ts";
import type { Atoms } from "./core/atoms.ts";
import { type Space } from "./core/boxes.ts";
import type { Cell, Compiler } from "./core/compile.ts";
import type { Person } from "./reading/origins.ts";
import type { Reading } from "./reading/reading.ts";
/**
 * The policy that would deny a witness but for one dimension: who it is, what is wanted, or one of the sign-in's own. `others` are
 * people of whom policies can think otherwise.
 */
export declare function nearestPolicy(point: Space, cell: Cell, others: readonly Person[], compiler: Compiler, atoms: Atoms, reading: Reading, { kind }: AccessQuestion): Nearest | undefined;
