import type { Way } from "../reading/gate.ts";
import type { Person } from "../reading/origins.ts";
import type { Reading } from "../reading/reading.ts";
import type { Atoms } from "./atoms.ts";
import type { Box, Literal, Space } from "./boxes.ts";
/** Boxes that no policy makes. */
export declare function fixedBox(fixed: string, ...literals: readonly Literal[]): Box;
/** What no sign-in of somebody can be, whatever the policies say. */
export declare function impossible(person: Person, atoms: Atoms, reading: Reading): readonly Box[];
/** Whom cross-tenant access keeps out. */
export declare function gateBoxes(way: Way, atoms: Atoms): readonly Box[];
/** What security defaults deny in any case; of other sign-ins without multifactor authentication Microsoft decides. */
export declare function defaultsBoxes(isManagement: boolean, atoms: Atoms): readonly Box[];
/** What is possible at all: what fixed boxes of one literal leave of a space. */
export declare function possible(space: Space, boxes: readonly Box[]): Space;
