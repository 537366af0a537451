import type { TargetClass } from "./access.ts";
import type { Compiler } from "./core/compile.ts";
import type { Origins } from "./reading/origins.ts";
/** Everything that somebody can want, put together where nothing makes a difference. */
export declare function targetClasses(compiler: Compiler, origins: Origins, further: readonly string[]): readonly TargetClass[];
