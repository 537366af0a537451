import { describe, expect, it } from "vitest";
import { guestSubjects } from "../../../src/model/subjects/guest.ts";
import { isUndetermined } from "../../../src/model/undetermined.ts";
import { tenantOf } from "../../rules/test-rule.ts";
import { application, globalAdministrator, guest, pat, roleAssignment } from "../directory-factory.ts";

const ids = (...users: Record<string, unknown>[]) =>
  [...guestSubjects(tenantOf({ objects: { user: users } }))].map(({ id, isExternal }) => (isUndetermined(isExternal) ? `${id}?` : id));

describe("who is external", () => {
  it.each([
    ["a guest", { userType: "guest " }, [pat]],
    ["a guest without the mark in the name", { userPrincipalName: "pat@contoso.example" }, [pat]],
    ["a member with the mark", { userType: "Member" }, [pat]],
    ["the mark alone", { userType: undefined }, [pat]],
    ["a guest of whom only that is known", { userPrincipalName: undefined }, [pat]],
    ["a member of our own", { userType: "Member", userPrincipalName: "pat@contoso.example" }, []],
    ["a user from before there were types", { userType: null, userPrincipalName: "pat@contoso.example" }, []],
    ["a member whose name was not exported", { userType: "Member", userPrincipalName: undefined }, [`${pat}?`]],
    ["a user whose type was not exported", { userType: undefined, userPrincipalName: "pat@contoso.example" }, [`${pat}?`]],
    ["a user that was deleted", { deletedDateTime: "2026-11-01T00:00:00Z" }, []],
    ["a user that was not deleted", { deletedDateTime: null }, [pat]],
    ["a user without id", { id: " " }, []],
  ])("%s", (_name, overrides, expected) => {
    expect(ids(guest(overrides))).toEqual(expected);
  });
});

it("puts a user together whom several lists hold", () => {
  const tenant = tenantOf({ objects: { user: [{ id: pat.toUpperCase(), userType: "Guest" }, guest({ displayName: "Pat" }), guest({ displayName: "Other" })] } });
  const [subject, ...others] = guestSubjects(tenant);
  expect(others).toEqual([]);
  expect(subject).toMatchObject({ id: pat, name: "Pat", label: "Pat (dddd…0001)", sponsors: { value: 1 }, isEnabled: { value: true } });
  expect(subject?.place.file).toBe("user.json");
});

it("knows whom only a role or an application shows, and no member among them", () => {
  const member = { "@odata.type": "#microsoft.graph.user", id: "kim", userType: "Member", userPrincipalName: "kim@contoso.example" };
  const owner = { ...guest(), id: "OWNER" };
  const tenant = tenantOf({
    objects: {
      unifiedRoleAssignment: [roleAssignment(globalAdministrator), roleAssignment(globalAdministrator, { principalId: "kim", principal: member })],
      application: [application([member, owner, { "@odata.type": "#microsoft.graph.servicePrincipal", id: "robot", userPrincipalName: "x#EXT#" }])],
    },
  });
  expect([...guestSubjects(tenant)].map(({ id, place }) => `${id} ${place.file}${place.pointer}`)).toEqual([
    `${pat} unifiedRoleAssignment.json/principal`,
    "owner application.json/owners/1",
  ]);
});
