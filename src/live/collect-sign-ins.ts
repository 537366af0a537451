import type { ManifestRead, ManifestUnread } from "../model/export-manifest.ts";
import type { Ledger } from "../model/evidence/ledger.ts";
import type { JsonObject } from "../model/resource.ts";
import { isGuid, wellKnownTenants } from "../model/well-known.ts";
import type { Permissions } from "./claims.ts";
import type { GraphReader } from "./graph-reader.ts";
import { readNewestSignIns } from "./newest-sign-ins.ts";
import { newestSignIns } from "./resources.ts";
import { explainFailure } from "./unread.ts";

/** Evidence of sign-ins, and what of it is missing. */
export interface CollectedSignIns {
  readonly evidence?: Ledger;
  readonly read: readonly ManifestRead[];
  readonly unread: readonly ManifestUnread[];
}

export interface SignInCollection {
  readonly reader: GraphReader;
  readonly permissions: Permissions | undefined;
  /** What is remembered of sign-ins; where nobody wants it remembered, none are read. */
  readonly ledger?: Ledger;
  readonly now: () => number;
  readonly progress: { page(path: string, objects: number): void; done(path: string, objects: number, reason?: string): void };
}

/** Asks for the newest sign-ins with the partners; they are many requests, so that all else comes before them. */
export async function collectSignIns(partners: readonly JsonObject[], own: string | undefined, { reader, permissions, ledger, now, progress }: SignInCollection): Promise<CollectedSignIns> {
  if (ledger === undefined) return { read: [], unread: [] };
  const { path: resource, kind, file } = newestSignIns;
  const ids = partners.map(({ tenantId }) => String(tenantId).toLowerCase()).filter((id) => isGuid(id) && id !== own && !wellKnownTenants.has(id));
  const wanted = new Set(ids).size;
  if (own === undefined) {
    const reason = "the id of the own tenant is not known";
    progress.done(resource, 0, reason);
    return { read: [], unread: [{ resource, kind, cause: "dependency", reason, file }] };
  }
  const { evidence, asked, failure } = await readNewestSignIns([...new Set(ids)], { reader, own, ledger, now: now(), progress: (count) => progress.page(resource, count) });
  if (failure === undefined) {
    progress.done(resource, asked);
    return { evidence, read: [{ resource, kind, list: false, objects: evidence.entries.length, file }], unread: [] };
  }
  const waiting = `${wanted - asked} of ${wanted} partners wait for the next run`;
  const explained = explainFailure(failure, newestSignIns, permissions);
  const why = failure.kind === "out of time" ? ({ cause: "waiting", reason: `the time was up, and ${waiting}` } as const) : { ...explained, reason: `${explained.reason}; ${waiting}` };
  progress.done(resource, asked, why.reason);
  return { evidence, read: [], unread: [{ resource, kind, ...why, file }] };
}
