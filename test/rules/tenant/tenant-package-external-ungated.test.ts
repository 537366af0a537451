import rule from "../../../rules/tenant/tenant-package-external-ungated.ts";
import { Place } from "../../../src/model/place.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { assignmentPolicy } from "../../model/directory-factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const kind = "accessPackageAssignmentPolicy";
const policies = (...all: readonly JsonObject[]): Given => ({ objects: { [kind]: all } });
const endless = { type: "noExpiration" };
const quarterly = { isEnabled: true, schedule: { recurrence: { pattern: { type: "absoluteMonthly", interval: 3 } } } };
const lets = "The tenant lets people from outside request access by the policy Vendors of the access package Ordering, which ";
const at = "accessPackageAssignmentPolicy.json";

testRule(rule, {
  valid: {
    "approval and an end": { given: policies(assignmentPolicy()) },
    "approval and a recurring review": { given: policies(assignmentPolicy({ expiration: endless, reviewSettings: quarterly })) },
    "a sound policy, whoever it is for": { given: policies(assignmentPolicy({ allowedTargetScope: undefined })) },
    "an end, whatever the reviews are": { given: policies(assignmentPolicy({ reviewSettings: undefined })) },
  },
  invalid: {
    "no approval": {
      given: policies(assignmentPolicy({ requestApprovalSettings: { isApprovalRequiredForAdd: false } })),
      finds: [{ message: "ungated", at: `${at}/requestApprovalSettings`, says: `${lets}asks nobody for approval.` }],
    },
    "no end and no review": {
      given: policies(assignmentPolicy({ allowedTargetScope: "allExternalUsers", expiration: { type: "notSpecified" } })),
      finds: [{ message: "ungated", at: `${at}/expiration`, says: `${lets}gives access that neither ends nor is reviewed again and again.` }],
    },
    "nothing of all, and one sound policy": {
      given: policies(assignmentPolicy({ requestApprovalSettings: null, expiration: null, reviewSettings: { isEnabled: false } }), assignmentPolicy({ id: "x" })),
      finds: [
        {
          message: "ungated",
          at: `${at}/requestApprovalSettings`,
          says: `${lets}asks nobody for approval and gives access that neither ends nor is reviewed again and again.`,
        },
      ],
    },
    "a review that happens once": {
      given: policies(assignmentPolicy({ expiration: endless, reviewSettings: { isEnabled: true, schedule: { recurrence: null } } })),
      finds: [{ message: "ungated", at: `${at}/expiration` }],
    },
  },
  unknown: {
    "no policy in the input": { given: {}, because: "no accessPackageAssignmentPolicy list is in the input" },
    "one page of several": {
      given: { facts: [{ file: "page.json", lists: [{ kind, place: Place.root("page.json"), nextLink: Place.root("page.json").at("next") }] }], objects: { [kind]: [assignmentPolicy({ allowedTargetScope: "allMemberUsers" })] } },
      because: "the list of accessPackageAssignmentPolicy objects is cut: it has a next page",
    },
    "whom it is for": {
      given: policies(assignmentPolicy({ allowedTargetScope: undefined, expiration: endless })),
      because: "allowedTargetScope of the policy Vendors of the access package Ordering is missing or not understood",
    },
    "approval was not exported": {
      given: policies(assignmentPolicy({ requestApprovalSettings: undefined, accessPackage: undefined })),
      because: "requestApprovalSettings.isApprovalRequiredForAdd of the policy Vendors is missing or not understood",
    },
    "neither the end nor the review is known": {
      given: policies(assignmentPolicy({ expiration: {}, reviewSettings: undefined, accessPackage: undefined })),
      because:
        "expiration.type of the policy Vendors is missing or not understood; " +
        "reviewSettings.isEnabled of the policy Vendors is missing or not understood",
    },
    "no end, and a review without its schedule": {
      given: policies(assignmentPolicy({ expiration: endless, reviewSettings: { isEnabled: true }, accessPackage: undefined })),
      because: "reviewSettings.schedule.recurrence of the policy Vendors is missing or not understood",
    },
  },
  notApplicable: {
    "only for members": { given: policies(assignmentPolicy({ allowedTargetScope: "allMemberUsers", requestApprovalSettings: null })) },
    "no access package at all": { given: { facts: [{ file: "list.json", lists: [{ kind, place: Place.root("list.json") }] }] } },
  },
});
