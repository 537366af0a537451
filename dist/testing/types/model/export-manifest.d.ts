import { type Ledger } from "./evidence/ledger.ts";
import { type JsonObject, type ResourceKind } from "./resource.ts";
import type { Cloud } from "./well-known.ts";
/** The name under which an export says what it is. */
export declare const manifestName = "xtaplint-export.json";
/** Why a resource of the tenant was not read, from what an administrator can mend to what only another run can, and what it will. */
export declare const unreadCauses: readonly ["permission", "licence", "cloud", "absent", "dependency", "error", "time", "waiting"];
export type UnreadCause = (typeof unreadCauses)[number];
/** A resource that was read to its end. */
export interface ManifestRead {
    /** Its path below Graph's version, such as `/policies/crossTenantAccessPolicy/default`, or the name of another service. */
    readonly resource: string;
    readonly kind: ResourceKind;
    /** Whether it is a list: what is not in it does not exist. */
    readonly list: boolean;
    readonly objects: number;
    /** The file it is in, relative to the manifest, or the folder with one file an object, with a slash at its end. */
    readonly file: string;
}
/** A resource, or a property of its objects, that was not read, or not to its end. */
export interface ManifestUnread {
    readonly resource: string;
    readonly kind: ResourceKind;
    /** Set where the objects were read without this property. */
    readonly property?: string;
    readonly cause: UnreadCause;
    /** A clause without a full stop. */
    readonly reason: string;
    /** The file that it would be in. */
    readonly file: string;
}
/** What an export of a live tenant says of itself: what was read, when, and what could not be read and why. */
export interface Manifest {
    readonly xtaplintExport: 1;
    readonly tenantId?: string;
    readonly cloud: Cloud;
    /** ISO times, UTC. */
    readonly from: string;
    readonly to: string;
    readonly read: readonly ManifestRead[];
    readonly unread: readonly ManifestUnread[];
    /** What the sign-ins show that were asked for; absent where none were. */
    readonly evidence?: Ledger;
}
/** Whether what was not read keeps the run from being done; else it only keeps rules from judging. */
export declare function isFailure({ cause, kind, property }: ManifestUnread): boolean;
/** What was not read, and why: a clause without a full stop. */
export declare function unreadReason({ resource, property, reason }: ManifestUnread): string;
/** Whether a document says that it is the manifest of an export. */
export declare function isManifest(value: unknown): value is JsonObject;
/** Understands a manifest; a clause that says what is wrong with it where it cannot be. */
export declare function readManifest(value: JsonObject): Manifest | string;
