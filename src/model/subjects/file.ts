import type { Place } from "../place.ts";
import type { FileFacts, OddKey, RepeatedObject, ResourceList } from "../resource.ts";
import { syncCollisions, type SyncCollision } from "../sync-collisions.ts";
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
export function* fileSubjects(tenant: Tenant): Generator<FileSubject> {
  const [first, ...later] = tenant.all("crossTenantAccessPolicyDefault");
  const collisions = syncCollisions(tenant.files);
  for (const facts of tenant.files) {
    yield fileSubject(facts, first?.place, later.map((resource) => resource.place), collisions.get(facts.file) ?? []);
  }
}

function fileSubject(
  facts: FileFacts,
  firstDefault: Place | undefined,
  later: readonly Place[],
  collisions: FileSubject["syncCollisions"],
): FileSubject {
  return {
    kind: "file",
    id: facts.file,
    name: undefined,
    label: facts.file,
    place: facts.root,
    lists: facts.lists,
    oddKeys: facts.oddKeys,
    duplicatedKeys: facts.duplicatedKeys,
    repeatedObjects: facts.repeatedObjects,
    laterDefaults: later.filter((place) => place.file === facts.file),
    firstDefault,
    syncCollisions: collisions,
  };
}
