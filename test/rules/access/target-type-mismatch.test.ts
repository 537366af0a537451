import rule from "../../../rules/access/target-type-mismatch.ts";
import { access, appOne, applications, defaultConfiguration, groupOne, partner, users } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const base = defaultConfiguration();
const both = (userTargets: unknown, applicationTargets: unknown) => [
  partner({
    b2bCollaborationInbound: {
      usersAndGroups: { ...users("all"), targets: userTargets },
      applications: { ...applications("all"), targets: applicationTargets },
    },
  }),
];
const list = "partner.json/b2bCollaborationInbound";

testRule(rule, {
  valid: {
    "no type": { given: { default: base, partners: both([{ target: "AllUsers" }, { target: groupOne, targetType: null }], [{ target: appOne }]) } },
    "the right types, as words in another case and as numbers": {
      given: {
        default: base,
        partners: both(
          [
            { target: "AllUsers", targetType: 1 },
            { target: groupOne, targetType: "2" },
            { target: groupOne, targetType: " User" },
          ],
          [
            { target: appOne, targetType: "Application" },
            { target: "Office365", targetType: 3 },
          ],
        ),
      },
    },
    "a type that this version does not know": {
      given: { default: base, partners: both([{ target: groupOne, targetType: "unknownFutureValue" }], [{ target: appOne, targetType: "x" }]) },
    },
    "a target that is not understood, with a fitting type": { given: { default: base, partners: both([{ target: "ann", targetType: "user" }], [{ target: appOne }]) } },
  },
  invalid: {
    "words under the wrong half": {
      given: { default: base, partners: [partner({ b2bCollaborationInbound: access(["allapplications", "Office365", groupOne], ["AllUsers"]) })] },
      finds: [
        {
          message: "half",
          at: `${list}/usersAndGroups/targets/0`,
          says:
            'Partner 1111…1111: inbound B2B collaboration lists "AllApplications" under usersAndGroups, ' +
            "where only users and groups can stand.",
        },
        { message: "half", at: `${list}/usersAndGroups/targets/1` },
        {
          message: "half",
          at: `${list}/applications/targets/0`,
          says: 'Partner 1111…1111: inbound B2B collaboration lists "AllUsers" under applications, where only applications can stand.',
        },
      ],
    },
    "types of the wrong kind": {
      given: {
        default: base,
        partners: both(
          [
            { target: groupOne, targetType: "application" },
            { target: "AllUsers", targetType: "group" },
            { target: "AllUsers", targetType: 3 },
          ],
          [
            { target: appOne, targetType: "user" },
            { target: "AllApplications", targetType: 2 },
          ],
        ),
      },
      finds: [
        {
          message: "type",
          at: `${list}/usersAndGroups/targets/0`,
          says:
            `Partner 1111…1111: inbound B2B collaboration lists "${groupOne}" under usersAndGroups ` +
            'with the targetType "application", where "user" or "group" belongs.',
        },
        {
          message: "type",
          at: `${list}/usersAndGroups/targets/1`,
          says:
            'Partner 1111…1111: inbound B2B collaboration lists "AllUsers" under usersAndGroups ' +
            'with the targetType "group", where "user" belongs.',
        },
        { message: "type", at: `${list}/usersAndGroups/targets/2` },
        { message: "type", at: `${list}/applications/targets/0` },
        {
          message: "type",
          at: `${list}/applications/targets/1`,
          says:
            'Partner 1111…1111: inbound B2B collaboration lists "AllApplications" under applications ' +
            'with the targetType "group", where "application" belongs.',
        },
      ],
    },
    "a repeated target is one finding, behind a fitting one too": {
      given: {
        default: base,
        partners: both(
          [
            { target: groupOne, targetType: "group" },
            { target: groupOne, targetType: "application" },
            { target: groupOne.toUpperCase(), targetType: "application" },
          ],
          [{ target: appOne }],
        ),
      },
      finds: [{ message: "type", at: `${list}/usersAndGroups/targets/1` }],
    },
    "a setting of the default with one half": {
      given: { default: defaultConfiguration({ appServiceConnectInbound: { applications: applications(["AllUsers"]) } }) },
      finds: [{ message: "half", at: "default.json/appServiceConnectInbound/applications/targets/0" }],
    },
  },
  unknown: {
    "the default is not in the input": { given: {}, because: "the default configuration is not in the input" },
  },
  notApplicable: {
    "nothing is explicit": { given: { default: { isServiceDefault: true }, partners: [partner()] } },
  },
});
