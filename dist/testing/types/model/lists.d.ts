import type { Place } from "./place.ts";
import type { FileFacts, Resource, ResourceKind, ResourceList } from "./resource.ts";
import { type Undetermined } from "./undetermined.ts";
/** The items of each kind, in their order. */
export declare function byKindOf<T extends {
    readonly kind: ResourceKind;
}>(items: readonly T[]): ReadonlyMap<ResourceKind, readonly T[]>;
/** Whether there is a whole list among lists of one kind, and none of them is cut. */
export declare function hasWhole(lists: readonly ResourceList[]): boolean;
/** By kind and id, the first of each. */
export declare function absencesByKind(files: readonly Pick<FileFacts, "absences">[]): ReadonlyMap<ResourceKind, ReadonlyMap<string, Place>>;
/** Objects one a file count as the list too; only a cut page says that there are more. `lists` are of the same kind. */
export declare function complete(kind: ResourceKind, resources: readonly Resource[], lists: readonly ResourceList[]): readonly Resource[] | Undetermined;
