import type { Place } from "../place.ts";
import type { OddKey, RepeatedObject, ResourceList } from "../resource.ts";
import { type SyncCollision } from "../sync-collisions.ts";
import type { Tenant } from "../tenant.ts";
import type { Undetermined } from "../undetermined.ts";
/** One file that was read, as rules on the input itself see it. */
export interface FileSubject {
    readonly kind: "file";
    /** The file's path. */
    readonly id: string;
    readonly name: undefined;
    readonly label: string;
    readonly place: Place;
    readonly lists: readonly ResourceList[];
    readonly oddKeys: readonly OddKey[];
    readonly duplicatedKeys: readonly Place[];
    readonly repeatedObjects: readonly RepeatedObject[];
    /** Default configurations in this file that are not the first of the input. */
    readonly laterDefaults: readonly Place[];
    /** The first default configuration of the input. */
    readonly firstDefault: Place | undefined;
    /** Resources of Terraform in this file that write what another one writes, too. */
    readonly syncCollisions: readonly (SyncCollision | Undetermined)[];
}
/** Every file that was read. */
export declare function fileSubjects(tenant: Tenant): Generator<FileSubject>;
