import type { FileFacts, SyncWrite } from "./resource.ts";
import { isUndetermined, type Undetermined } from "./undetermined.ts";

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
export function syncCollisions(files: readonly FileFacts[]): ReadonlyMap<string, readonly (SyncCollision | Undetermined)[]> {
  const collisions = new Map<string, (SyncCollision | Undetermined)[]>();
  const writes = files.flatMap(({ file, syncWrites }) => syncWrites.map((write) => ({ write, file })));
  if (new Set(writes.map(({ write }) => write.address)).size < 2) return collisions;
  const firstById = new Map<string, SyncWrite>();
  for (const { write, file } of writes) {
    const collision = collisionOf(write, firstById);
    if (collision === undefined) continue;
    const group = collisions.get(file);
    if (group === undefined) collisions.set(file, [collision]);
    else group.push(collision);
  }
  return collisions;
}

function collisionOf(write: SyncWrite, firstById: Map<string, SyncWrite>): SyncCollision | Undetermined | undefined {
  const { tenantId, address } = write;
  if (isUndetermined(tenantId)) return tenantId;
  const first = firstById.get(tenantId);
  if (first === undefined) firstById.set(tenantId, write);
  return first === undefined || first.address === address ? undefined : { tenantId, write, first };
}
