import rule from "../../../rules/service-provider/service-provider-gdap-auto-extends.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { relationship } from "../../model/directory-factory.ts";
import { partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const given = (...all: readonly JsonObject[]) => ({ objects: { delegatedAdminRelationship: all } });

testRule(rule, {
  valid: {
    "it ends": { given: given(relationship()) },
    "the other way to write nothing": { given: given(relationship({ autoExtendDuration: "P0D" })) },
    "null": { given: given(relationship({ autoExtendDuration: null })) },
  },
  invalid: {
    "it extends itself by half a year": {
      given: given(relationship({ autoExtendDuration: "P180D" })),
      finds: [
        {
          message: "extends",
          at: "delegatedAdminRelationship.json/autoExtendDuration",
          says: 'The delegated admin relationship "Help desk" extends itself by P180D whenever it ends, so nobody decides on it again.',
        },
      ],
    },
  },
  unknown: {
    "a provider without its relationships": {
      given: { partners: [partner({ isServiceProvider: true })] },
      because: "no delegatedAdminRelationship list is in the input",
    },
    "a projection": { given: given(relationship({ autoExtendDuration: undefined })), because: "the relationship does not state autoExtendDuration" },
    "a number": { given: given(relationship({ autoExtendDuration: 180 })), because: "autoExtendDuration is not a duration" },
    "it extends itself, in a state of the future": {
      given: given(relationship({ autoExtendDuration: "P180D", status: null })),
      because: "the relationship's status is missing or not understood",
    },
  },
  notApplicable: {
    "it waits for approval": { given: given(relationship({ autoExtendDuration: "P180D", status: "approvalPending" })) },
    "the relationships of a provider are judged by themselves": {
      given: { partners: [partner({ isServiceProvider: true })], ...given(relationship({ status: "expired" })) },
    },
  },
});
