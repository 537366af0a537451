import type { FileFacts, SyncWrite } from "./resource.ts";
import { type Undetermined } from "./undetermined.ts";
/** A resource of Terraform that writes the synchronization settings of a partner after another one did. */
export interface SyncCollision {
    readonly tenantId: string;
    readonly write: SyncWrite;
    readonly first: SyncWrite;
}
/**
 * The collisions by the file of the later resource. The same address again is the same resource, seen in a plan and in
 * a state. A resource whose partner is not known collides with another one, or does not.
 */
export declare function syncCollisions(files: readonly FileFacts[]): ReadonlyMap<string, readonly (SyncCollision | Undetermined)[]>;
