import type { Place } from "../place.ts";
import type { FileFacts, OddKey, RepeatedObject, ResourceList } from "../resource.ts";
import type { Tenant } from "../tenant.ts";

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
}

/** Every file that was read. */
export function* fileSubjects(tenant: Tenant): Generator<FileSubject> {
  const [first, ...later] = tenant.all("crossTenantAccessPolicyDefault");
  for (const facts of tenant.files) {
    yield fileSubject(facts, first?.place, later.map((resource) => resource.place));
  }
}

function fileSubject(facts: FileFacts, firstDefault: Place | undefined, later: readonly Place[]): FileSubject {
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
  };
}
