import rule from "../../../rules/guest/guest-privileged-role.ts";
import { Place } from "../../../src/model/place.ts";
import type { JsonObject, ResourceKind } from "../../../src/model/resource.ts";
import { directoryReaders, globalAdministrator, guest, roleAssignment, userAdministrator } from "../../model/directory-factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const eligible = "unifiedRoleEligibilityScheduleInstance";
/** A list that is there and empty. */
const emptyList = (kind: ResourceKind) => ({ file: `${kind}-list.json`, lists: [{ kind, place: Place.root(`${kind}-list.json`).at("value") }] });
const given = (assignments: readonly JsonObject[], users: readonly JsonObject[] = [guest()]): Given => ({
  objects: { user: users, unifiedRoleAssignment: assignments },
  facts: [emptyList(eligible)],
});
const member = { "@odata.type": "#microsoft.graph.user", id: "dddddddd-0000-4000-8000-000000000007", userType: "Member", userPrincipalName: "kim@contoso.example" };
const ofMember = roleAssignment(globalAdministrator, { principalId: member.id, principal: member });
const group = { "@odata.type": "#microsoft.graph.group", id: "aaaaaaaa-0000-4000-8000-000000000009", displayName: "Helpers" };
const ofGroup = (role: string) => roleAssignment(role, { principalId: group.id, principal: group });

testRule(rule, {
  valid: {
    "a role that is not privileged": { given: given([roleAssignment(directoryReaders)]) },
    "the role of a member": { given: given([ofMember]) },
    "the role of an application": {
      given: given([roleAssignment(globalAdministrator, { principalId: "x", principal: { "@odata.type": "#microsoft.graph.servicePrincipal", id: "x" } })]),
    },
    "a group with a role that is not privileged": { given: given([ofGroup(directoryReaders)]) },
    "another set of roles": { given: given([roleAssignment(userAdministrator)]), options: { roles: [globalAdministrator] } },
    "no assignment at all": { given: { objects: { user: [guest()] }, facts: [emptyList("unifiedRoleAssignmentScheduleInstance"), emptyList(eligible)] } },
  },
  invalid: {
    "a guest is administrator": {
      given: given([roleAssignment(userAdministrator.toUpperCase(), { principal: undefined })]),
      finds: [
        {
          message: "privileged",
          at: "unifiedRoleAssignment.json",
          says: "Pat (dddd…0001) comes from another organization and has the role User Administrator.",
        },
      ],
    },
    "a synchronized member can activate a role, and has another": {
      given: {
        objects: {
          user: [guest({ userType: "Member" })],
          unifiedRoleAssignmentScheduleInstance: [roleAssignment(userAdministrator)],
          [eligible]: [roleAssignment(globalAdministrator)],
        },
      },
      finds: [
        {
          message: "privileged",
          at: "unifiedRoleAssignmentScheduleInstance.json",
          says: "Pat (dddd…0001) comes from another organization and has the role Global Administrator (eligible) and the role User Administrator.",
          related: ["unifiedRoleEligibilityScheduleInstance.json"],
        },
      ],
    },
    "a guest whom only the assignment shows": {
      given: { objects: { unifiedRoleAssignment: [roleAssignment(globalAdministrator)] } },
      finds: [{ message: "privileged", at: "unifiedRoleAssignment.json" }],
    },
    "the role is enough, whatever else is missing": {
      given: { objects: { user: [guest()], unifiedRoleAssignment: [roleAssignment(globalAdministrator), ofGroup(userAdministrator)] } },
      finds: [{ message: "privileged", at: "unifiedRoleAssignment.json" }],
    },
    "a custom role that is asked for": {
      given: given([roleAssignment("99999999-0000-4000-8000-000000000001", { roleDefinition: { displayName: "Billing robot" } })]),
      options: { roles: [" 99999999-0000-4000-8000-000000000001"] },
      finds: [
        {
          message: "privileged",
          at: "unifiedRoleAssignment.json",
          says: "Pat (dddd…0001) comes from another organization and has the role Billing robot.",
        },
      ],
    },
  },
  unknown: {
    "no assignments": { given: { objects: { user: [guest()] } }, because: "no unifiedRoleAssignment list is in the input" },
    "no eligible assignments": {
      given: { objects: { user: [guest()], unifiedRoleAssignment: [ofMember] } },
      because: "no unifiedRoleEligibilityScheduleInstance list is in the input",
    },
    "one page of several": {
      given: {
        objects: { user: [guest()], unifiedRoleAssignment: [ofMember], [eligible]: [ofMember] },
        facts: [{ file: "page.json", lists: [{ kind: "unifiedRoleAssignment", place: Place.root("page.json"), nextLink: Place.root("page.json").at("next") }] }],
      },
      because: "the list of unifiedRoleAssignment objects is cut: it has a next page",
    },
    "a group has the role": { given: given([ofGroup(userAdministrator)]), because: "the members of Helpers, which has the role User Administrator, are not in the input" },
    "several groups": {
      given: given([ofGroup(userAdministrator), ofGroup(directoryReaders), ofGroup(globalAdministrator)]),
      because: "the members of Helpers, which has the role User Administrator, are not in the input (and 1 more assignment is as open)",
    },
    "an assignment without a role": {
      given: given([ofMember, roleAssignment(userAdministrator, { roleDefinitionId: undefined })]),
      because: "a role assignment does not state roleDefinitionId",
    },
    "a principal that was not expanded": {
      given: given([roleAssignment(userAdministrator, { principalId: group.id, principal: undefined })]),
      because: "an assignment of the role User Administrator does not say whether its principal is a group: export it with its principal",
    },
    "perhaps one of our own": {
      given: given([ofMember], [guest({ userType: undefined, userPrincipalName: undefined })]),
      because: "the user object does not state both userType and userPrincipalName, so nobody knows whether it is a guest",
    },
  },
});
