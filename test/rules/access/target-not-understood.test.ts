import rule from "../../../rules/access/target-not-understood.ts";
import { access, appOne, defaultConfiguration, groupOne, partner, users } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const base = defaultConfiguration();
const outbound = (block: unknown) => [partner({ b2bCollaborationOutbound: block })];
const list = "partner.json/b2bCollaborationOutbound";

testRule(rule, {
  valid: {
    "ids and every reserved word, in any case and with blanks": {
      given: {
        default: base,
        partners: outbound(
          access([groupOne.toUpperCase(), " allusers"], [appOne, "AllApplications", "office365", "AllMicrosoftApps ", "MicrosoftAdminPortals"]),
        ),
      },
    },
    "a word of the other half is understood, though out of place": { given: { default: base, partners: outbound(access(["AllApplications"], ["AllUsers"])) } },
  },
  invalid: {
    "a misspelt word": {
      given: { default: base, partners: outbound(access("all", [appOne, "AllAppplications"])) },
      finds: [
        {
          message: "near",
          at: `${list}/applications/targets/1`,
          says:
            'Partner 1111…1111: outbound B2B collaboration lists "AllAppplications" under applications, ' +
            'which is neither an id nor a word that Graph knows; did you mean "AllApplications"?',
        },
      ],
    },
    "near in spite of case, and near to no word of its half": {
      given: { default: base, partners: outbound(access(["ALL USERS", "AllApplication"], ["Ofice365", "AllApps"])) },
      finds: [
        { message: "near", at: `${list}/usersAndGroups/targets/0` },
        {
          message: "unknown",
          at: `${list}/usersAndGroups/targets/1`,
          says:
            'Partner 1111…1111: outbound B2B collaboration lists "AllApplication" under usersAndGroups, ' +
            "which is neither an id nor a word that Graph knows.",
        },
        { message: "near", at: `${list}/applications/targets/0` },
        { message: "unknown", at: `${list}/applications/targets/1` },
      ],
    },
    "a name, a broken id, a blank, a number, and an entry that has no target or is none": {
      given: {
        default: base,
        partners: outbound({
          ...access("all", "all"),
          usersAndGroups: {
            accessType: "allowed",
            targets: [
              { target: "ann@contoso.example" },
              { target: groupOne.slice(1) },
              { target: " " },
              { target: 12 },
              { targetType: "group" },
              null,
              { target: "ann@contoso.example" },
            ],
          },
        }),
      },
      finds: [
        { message: "unknown", at: `${list}/usersAndGroups/targets/0` },
        { message: "unknown", at: `${list}/usersAndGroups/targets/1` },
        { message: "unknown", at: `${list}/usersAndGroups/targets/2` },
        { message: "unknown", at: `${list}/usersAndGroups/targets/3` },
        {
          message: "unknown",
          at: `${list}/usersAndGroups/targets/4`,
          says:
            "Partner 1111…1111: outbound B2B collaboration lists nothing under usersAndGroups, " +
            "which is neither an id nor a word that Graph knows.",
        },
        { message: "unknown", at: `${list}/usersAndGroups/targets/5` },
      ],
    },
    "beside an all-word, and in a setting with one half": {
      given: { default: defaultConfiguration({ m365CollaborationInbound: { users: users(["AllUsers", "x".repeat(100)]) } }) },
      finds: [
        {
          message: "unknown",
          at: "default.json/m365CollaborationInbound/users/targets/1",
          says:
            `The default: inbound Microsoft 365 collaboration lists "${"x".repeat(77)}…" under users, ` +
            "which is neither an id nor a word that Graph knows.",
        },
      ],
    },
  },
  unknown: {
    "a placeholder of a template": {
      given: { default: base, partners: outbound(access("all", ["<Drawing store>", appOne, "REPLACE-WITH-APP", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"])) },
      because:
        "<Drawing store> is a placeholder: write the id that it stands for; REPLACE-WITH-APP is a placeholder: write the id that it stands for; " +
        "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx is a placeholder: write the id that it stands for",
    },
    "the default is not in the input": { given: {}, because: "the default configuration is not in the input" },
  },
  notApplicable: {
    "nothing is explicit": { given: { default: { isServiceDefault: true }, partners: [partner()] } },
  },
});
