import type { Place } from "./place.ts";
import type { FileFacts, Resource, ResourceKind, ResourceList } from "./resource.ts";
import { undetermined, type Undetermined } from "./undetermined.ts";

/** The items of each kind, in their order. */
export function byKindOf<T extends { readonly kind: ResourceKind }>(items: readonly T[]): ReadonlyMap<ResourceKind, readonly T[]> {
  const byKind = new Map<ResourceKind, T[]>();
  for (const item of items) {
    const list = byKind.get(item.kind);
    if (list === undefined) byKind.set(item.kind, [item]);
    else list.push(item);
  }
  return byKind;
}

/** Whether there is a whole list among lists of one kind, and none of them is cut. */
export function hasWhole(lists: readonly ResourceList[]): boolean {
  return lists.some(isWhole) && !lists.some(({ nextLink }) => nextLink !== undefined);
}

function isWhole({ nextLink, isSelection }: ResourceList): boolean {
  return nextLink === undefined && isSelection !== true;
}

/** By kind and id, the first of each. */
export function absencesByKind(files: readonly Pick<FileFacts, "absences">[]): ReadonlyMap<ResourceKind, ReadonlyMap<string, Place>> {
  const byKind = new Map<ResourceKind, Map<string, Place>>();
  for (const { kind, id, place } of files.flatMap((file) => file.absences)) {
    const ofKind = byKind.get(kind) ?? new Map<string, Place>();
    byKind.set(kind, ofKind);
    if (!ofKind.has(id)) ofKind.set(id, place);
  }
  return byKind;
}

/** Objects one a file count as the list too; only a cut page says that there are more. `lists` are of the same kind. */
export function complete(
  kind: ResourceKind,
  resources: readonly Resource[],
  lists: readonly ResourceList[],
): readonly Resource[] | Undetermined {
  if (lists.some((list) => list.nextLink !== undefined)) {
    return undetermined(`the list of ${kind} objects is cut: it has a next page`, [kind]);
  }
  if (resources.length === 0 && lists.length === 0) return undetermined(`no ${kind} list is in the input`, [kind]);
  if (lists.length > 0 && !lists.some(isWhole)) return undetermined(`only some ${kind} objects were asked for, so what is not among them proves nothing`, [kind]);
  return resources;
}
