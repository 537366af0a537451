import type { Access, DefaultSource } from "./effective.ts";
import { type Known } from "./located.ts";
import { type Undetermined } from "./undetermined.ts";
/** Who reaches Rights Management: it drowns in an open setting, someone does, or nobody. */
export type RightsManagementReach = "open" | "someone" | "nobody";
/** What the default's outbound collaboration means for Rights Management, without which encrypted mail cannot be read. */
export declare function rightsManagementReach(source: DefaultSource | undefined, outbound: Access | Undetermined): Known<RightsManagementReach> | Undetermined;
