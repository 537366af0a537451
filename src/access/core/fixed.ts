import { crossTenantAccess } from "../access.ts";
import { deviceSight, methodSource } from "../reading/demands.ts";
import type { Way } from "../reading/gate.ts";
import { canUse, isMultifactor } from "../reading/methods.ts";
import type { Person } from "../reading/origins.ts";
import type { Reading } from "../reading/reading.ts";
import type { Atoms } from "./atoms.ts";
import type { Box, Literal, Space } from "./boxes.ts";

/** Boxes that no policy makes. */

export function fixedBox(fixed: string, ...literals: readonly Literal[]): Box {
  return { source: { fixed }, literals };
}

/** What no sign-in of somebody can be, whatever the policies say. */
export function impossible(person: Person, atoms: Atoms, reading: Reading): readonly Box[] {
  const legacy = legacyClients(atoms);
  const withDevice = atoms.where("device", (device) => device !== "unknown");
  const deviceCode = atoms.where("authenticationFlow", (flow) => flow === "deviceCodeFlow");
  const source = methodSource(person, reading);
  const boxes = [
    fixedBox("legacy clients use a password alone", legacy, atoms.where("methods", (methods) => methods !== "password")),
    fixedBox("legacy clients pass no device on", legacy, withDevice),
    fixedBox("legacy clients use no other flow", legacy, atoms.where("authenticationFlow", (flow) => flow !== "none")),
    fixedBox("device code flow passes no device on", deviceCode, withDevice),
    fixedBox("methods of external users", atoms.where("methods", (methods) => !canUse(methods, source))),
  ];
  if (person.userType === "b2bDirectConnectUser") boxes.push(fixedBox("direct connect needs a modern client", legacy));
  if (person.userType === "internalGuest") return boxes;
  const isSeen = deviceSight(person.origin.claims, reading);
  return [...boxes, fixedBox("devices of tenants that are not trusted", atoms.where("device", (device) => !isSeen(device)))];
}

/** Whom cross-tenant access keeps out. */
export function gateBoxes(way: Way, atoms: Atoms): readonly Box[] {
  const listed = (holds: boolean): Literal => atoms.flag("partnerMemberships", "", holds);
  switch (way) {
    case "open":
      return [];
    case "no channel":
      return [fixedBox("direct connect reaches Office 365 only")];
    case "no provider":
      return [fixedBox("no service provider")];
    case "closed":
      return [fixedBox(crossTenantAccess)];
    case "listed":
      return [fixedBox(crossTenantAccess, listed(false))];
    case "not listed":
      return [fixedBox(crossTenantAccess, listed(true))];
  }
}

/** What security defaults deny in any case; of other sign-ins without multifactor authentication Microsoft decides. */
export function defaultsBoxes(isManagement: boolean, atoms: Atoms): readonly Box[] {
  const single = atoms.where("methods", (methods) => !isMultifactor(methods));
  return [legacyClients(atoms), ...(isManagement ? [single] : [])].map((literal) => fixedBox("security defaults", literal));
}

function legacyClients(atoms: Atoms): Literal {
  return atoms.where("clientApp", (client) => client === "exchangeActiveSync" || client === "other");
}

/** What is possible at all: what fixed boxes of one literal leave of a space. */
export function possible(space: Space, boxes: readonly Box[]): Space {
  return boxes.reduce<Space>((left, { source, literals: [only, ...more] }) => {
    if (only === undefined || more.length > 0 || "policy" in source) return left;
    return left.with(only.dimension, (left[only.dimension] ?? 0) & ~only.bits);
  }, space);
}
