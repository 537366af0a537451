import { isObject, member, valueIn } from "./json.ts";
import type { Place } from "./place.ts";
import { combine, readDimension, single, type Dimension, type DimensionKind, type Reach } from "./reach.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "./undetermined.ts";

/** A setting that says who may reach what. Most have two halves; three have one. */
export interface AccessShape {
  readonly name: AccessSettingName;
  /** What the admin centre calls it. */
  readonly title: string;
  /** The member that holds users and groups, if it has one. */
  readonly users?: "usersAndGroups" | "users";
  /** The member that holds applications, if it has one. */
  readonly applications?: "applications";
  /** Added to Graph later: older versions and national clouds leave it out, so absent means the same as null. */
  readonly newer: boolean;
}

export type AccessSettingName =
  | "b2bCollaborationInbound"
  | "b2bCollaborationOutbound"
  | "b2bDirectConnectInbound"
  | "b2bDirectConnectOutbound"
  | "tenantRestrictions"
  | "m365CollaborationInbound"
  | "m365CollaborationOutbound"
  | "appServiceConnectInbound";

const both = { users: "usersAndGroups", applications: "applications" } as const;

/** Every access setting, in Graph's order. */
export const accessShapes: Readonly<Record<AccessSettingName, AccessShape>> = {
  b2bCollaborationInbound: { name: "b2bCollaborationInbound", title: "inbound B2B collaboration", ...both, newer: false },
  b2bCollaborationOutbound: { name: "b2bCollaborationOutbound", title: "outbound B2B collaboration", ...both, newer: false },
  b2bDirectConnectInbound: { name: "b2bDirectConnectInbound", title: "inbound B2B direct connect", ...both, newer: false },
  b2bDirectConnectOutbound: { name: "b2bDirectConnectOutbound", title: "outbound B2B direct connect", ...both, newer: false },
  tenantRestrictions: { name: "tenantRestrictions", title: "tenant restrictions", ...both, newer: true },
  m365CollaborationInbound: {
    name: "m365CollaborationInbound",
    title: "inbound Microsoft 365 collaboration",
    users: "users",
    newer: true,
  },
  m365CollaborationOutbound: {
    name: "m365CollaborationOutbound",
    title: "outbound Microsoft 365 collaboration",
    users: "usersAndGroups",
    newer: true,
  },
  appServiceConnectInbound: {
    name: "appServiceConnectInbound",
    title: "inbound app service connect",
    applications: "applications",
    newer: true,
  },
};

/** The shapes as a list, in Graph's order. */
export const accessShapeList: readonly AccessShape[] = Object.values(accessShapes);

/** One value for each access setting. */
export function bySetting<T>(read: (shape: AccessShape) => T): Readonly<Record<AccessSettingName, T>> {
  return {
    b2bCollaborationInbound: read(accessShapes.b2bCollaborationInbound),
    b2bCollaborationOutbound: read(accessShapes.b2bCollaborationOutbound),
    b2bDirectConnectInbound: read(accessShapes.b2bDirectConnectInbound),
    b2bDirectConnectOutbound: read(accessShapes.b2bDirectConnectOutbound),
    tenantRestrictions: read(accessShapes.tenantRestrictions),
    m365CollaborationInbound: read(accessShapes.m365CollaborationInbound),
    m365CollaborationOutbound: read(accessShapes.m365CollaborationOutbound),
    appServiceConnectInbound: read(accessShapes.appServiceConnectInbound),
  };
}

/** What one block of a file means, without where it stands. */
export interface BlockReading {
  /** Undefined where the setting has no such half. */
  readonly users: Dimension | undefined;
  readonly applications: Dimension | undefined;
  readonly reach: Reach;
  /** One half blocks everything while the other allows: nobody gets in, and nobody wrote that down. */
  readonly dead: boolean;
}

/** Reads a non-null block of `shape`. A half that cannot be understood leaves the whole block undetermined. */
export function readBlock(value: unknown, shape: AccessShape): BlockReading | Undetermined {
  if (!isObject(value)) return notUnderstood(value, `${shape.name} is not an object`);
  const users = readHalf(value, shape.users, "users", shape.name);
  if (isUndetermined(users)) return users;
  const applications = readHalf(value, shape.applications, "applications", shape.name);
  if (isUndetermined(applications)) return applications;
  const half = users ?? applications;
  if (half === undefined) return undetermined(`${shape.name} has no half`);
  const cell = users !== undefined && applications !== undefined ? combine(users.reach, applications.reach) : single(half.reach);
  return { users, applications, reach: cell.reach, dead: cell.dead };
}

function readHalf(
  block: Readonly<Record<string, unknown>>,
  key: string | undefined,
  kind: DimensionKind,
  setting: AccessSettingName,
): Dimension | Undetermined | undefined {
  if (key === undefined) return undefined;
  return readDimension(valueIn(block, key), kind, setting, key);
}

/**
 * Where a finding on the whole of an explicit block points: the half that lets everything through, else the users.
 * `block` is the place of the block itself.
 */
export function judgedPlace(value: unknown, block: Place, shape: AccessShape, reading: BlockReading): Place {
  const applications = reading.applications?.reach;
  const key = shape.users === undefined || applications === "all" || applications === "all-except" ? shape.applications : shape.users;
  if (key === undefined || !isObject(value)) return block;
  return block.at(member(value, key)?.key ?? key);
}
