import { describe, expect, it } from "vitest";
import { Place } from "../../src/model/place.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { partnerSync } from "../../src/model/sync.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

const partner = Place.root("partner.json");
const alone = Place.root("sync.json");

function both(value: JsonObject, ...standAlone: JsonObject[]): unknown {
  const resources = standAlone.map((each) => ({ kind: "identitySynchronization", value: each, place: alone }) as const);
  const { userSync, groupSync } = partnerSync(value, partner, resources);
  return [userSync, groupSync].map((sync) =>
    isUndetermined(sync) ? sync.undetermined : `${String(sync.value)} at ${sync.place.file}${sync.place.pointer}`,
  );
}

describe("cross-tenant synchronization of a partner", () => {
  it("is not allowed, and nothing stated of groups, where the object is null", () => {
    expect(both({ identitySynchronization: null })).toEqual([
      "false at partner.json/identitySynchronization",
      "undefined at partner.json/identitySynchronization",
    ]);
  });

  it("takes null or a missing isSyncAllowed for not allowed", () => {
    const node = "partner.json/identitySynchronization";
    expect(both({ identitySynchronization: {} })).toEqual([`false at ${node}`, `undefined at ${node}`]);
    expect(both({ identitySynchronization: { userSyncInbound: null, groupSyncInbound: null } })).toEqual([
      `false at ${node}/userSyncInbound`,
      `false at ${node}/groupSyncInbound`,
    ]);
    expect(both({ identitySynchronization: { userSyncInbound: {}, groupSyncInbound: { isSyncAllowed: null } } })).toEqual([
      `false at ${node}/userSyncInbound`,
      `false at ${node}/groupSyncInbound`,
    ]);
  });

  it("says what is allowed", () => {
    expect(both({ identitySynchronization: { userSyncInbound: { isSyncAllowed: true }, groupSyncInbound: { isSyncAllowed: false } } })).toEqual([
      "true at partner.json/identitySynchronization/userSyncInbound/isSyncAllowed",
      "false at partner.json/identitySynchronization/groupSyncInbound/isSyncAllowed",
    ]);
  });

  it("is read from the stand-alone object where the key is absent, and only there", () => {
    const standAlone = { userSyncInbound: { isSyncAllowed: true } };
    expect(both({}, standAlone)).toEqual(["true at sync.json/userSyncInbound/isSyncAllowed", "undefined at sync.json"]);
    expect(both({ identitySynchronization: null }, standAlone)).toEqual([
      "false at partner.json/identitySynchronization",
      "undefined at partner.json/identitySynchronization",
    ]);
  });

  it("is put together from several stand-alone objects, each setting from the last one that states it", () => {
    const users = { userSyncInbound: { isSyncAllowed: true } };
    const groups = { groupSyncInbound: { isSyncAllowed: true } };
    const together = ["true at sync.json/userSyncInbound/isSyncAllowed", "true at sync.json/groupSyncInbound/isSyncAllowed"];
    expect(both({}, users, groups)).toEqual(together);
    expect(both({}, groups, users)).toEqual(together);
    expect(both({}, users, { userSyncInbound: { isSyncAllowed: false } })).toEqual(["false at sync.json/userSyncInbound/isSyncAllowed", "undefined at sync.json"]);
  });

  it("is not known where it was not exported or is not understood", () => {
    expect(both({})).toEqual(Array(2).fill("identitySynchronization was not exported with the partner"));
    expect(both({ identitySynchronization: true })).toEqual(Array(2).fill("identitySynchronization is not an object"));
    expect(both({ identitySynchronization: { userSyncInbound: true, groupSyncInbound: { isSyncAllowed: 1 } } })).toEqual([
      "identitySynchronization.userSyncInbound is not an object",
      "groupSyncInbound.isSyncAllowed is not a boolean",
    ]);
  });
});
