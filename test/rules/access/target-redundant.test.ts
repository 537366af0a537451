import rule from "../../../rules/access/target-redundant.ts";
import { access, appOne, applications, defaultConfiguration, groupOne, groupTwo, partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const base = defaultConfiguration();
const inbound = (block: unknown) => [partner({ b2bCollaborationInbound: block })];
const list = "partner.json/b2bCollaborationInbound";

testRule(rule, {
  valid: {
    "the all-words alone": { given: { default: base, partners: inbound(access("all", "none")) } },
    "several targets": { given: { default: base, partners: inbound(access([groupOne, groupTwo], [appOne, "Office365"])) } },
    "an all-word of the other half absorbs nothing": { given: { default: base, partners: inbound(access(["AllApplications", groupOne], "all")) } },
    "no list at all": { given: { default: base, partners: inbound({ usersAndGroups: null, applications: applications("all") }) } },
  },
  invalid: {
    "an all-word beside others, in any place and case": {
      given: { default: base, partners: inbound(access([groupOne, "allusers", groupTwo, groupTwo], { except: ["AllApplications", "Office365"] })) },
      finds: [
        {
          message: "absorbed",
          at: `${list}/usersAndGroups/targets`,
          says: "Partner 1111…1111: inbound B2B collaboration lists AllUsers under usersAndGroups, and beside it 2 targets without effect.",
        },
        {
          message: "absorbed",
          at: `${list}/applications/targets`,
          says: "Partner 1111…1111: inbound B2B collaboration lists AllApplications under applications, and beside it 1 target without effect.",
        },
      ],
    },
    "a target twice, in another case or with a blank": {
      given: { default: base, partners: inbound(access([groupOne, groupTwo, ` ${groupOne.toUpperCase()}`, groupOne], ["Office365", "office365"])) },
      finds: [
        {
          message: "repeated",
          at: `${list}/usersAndGroups/targets`,
          says: "Partner 1111…1111: inbound B2B collaboration lists 1 target under usersAndGroups more than once.",
        },
        { message: "repeated", at: `${list}/applications/targets` },
      ],
    },
    "the all-word twice": {
      given: { default: defaultConfiguration({ b2bCollaborationInbound: access(["AllUsers", "AllUsers"], "all") }) },
      finds: [{ message: "repeated", at: "default.json/b2bCollaborationInbound/usersAndGroups/targets" }],
    },
    "targets that are not understood, twice each": {
      given: { default: base, partners: inbound(access(["Ann", "Ben", "ann", "Ben "], "all")) },
      finds: [
        {
          message: "repeated",
          at: `${list}/usersAndGroups/targets`,
          says: "Partner 1111…1111: inbound B2B collaboration lists 2 targets under usersAndGroups more than once.",
        },
      ],
    },
  },
  unknown: {
    "the default is not in the input": { given: {}, because: "the default configuration is not in the input" },
  },
  notApplicable: {
    "nothing is explicit": { given: { default: { isServiceDefault: true }, partners: [partner()] } },
  },
});
