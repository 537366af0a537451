import rule from "../../../rules/tenant/tenant-package-open-to-all-external.ts";
import { Place } from "../../../src/model/place.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { undetermined } from "../../../src/model/undetermined.ts";
import { assignmentPolicy } from "../../model/directory-factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const kind = "accessPackageAssignmentPolicy";
const policies = (...all: readonly JsonObject[]): Given => ({ objects: { [kind]: all } });
const everyone = assignmentPolicy({ allowedTargetScope: "AllExternalUsers", id: "ffffffff-0000-4000-8000-000000000012" });
const list = (nextLink: boolean) => {
  const place = Place.root("page.json");
  return [{ file: "page.json", lists: [{ kind, place, ...(nextLink && { nextLink: place.at("next") }) }] }] as const;
};

testRule(rule, {
  valid: {
    "listed organizations": { given: policies(assignmentPolicy()) },
    "every connected organization": { given: policies(assignmentPolicy({ allowedTargetScope: "allConfiguredConnectedOrganizationUsers" })) },
    "no access package at all": { given: { facts: list(false) } },
  },
  invalid: {
    "everyone, in one of two policies": {
      given: policies(assignmentPolicy(), everyone),
      finds: [
        {
          message: "everyone",
          at: "accessPackageAssignmentPolicy-2.json/allowedTargetScope",
          says:
            "The tenant lets everyone from outside, of whatever organization, request access " +
            "by the policy Vendors of the access package Ordering.",
        },
      ],
    },
    "one finding a policy, without the package's name too, and beside a gap": {
      given: { ...policies(everyone, { ...everyone, id: "x", displayName: " ", accessPackage: null }), facts: list(true) },
      finds: [
        { message: "everyone", at: "accessPackageAssignmentPolicy.json/allowedTargetScope" },
        {
          message: "everyone",
          at: "accessPackageAssignmentPolicy-2.json/allowedTargetScope",
          says: "The tenant lets everyone from outside, of whatever organization, request access by the policy x.",
        },
      ],
    },
  },
  unknown: {
    "no policy in the input": { given: {}, because: "no accessPackageAssignmentPolicy list is in the input" },
    "one page of several": {
      given: { ...policies(assignmentPolicy()), facts: list(true) },
      because: "the list of accessPackageAssignmentPolicy objects is cut: it has a next page",
    },
    "a projection": {
      given: policies({ id: "x", displayName: "All Users" }),
      because: "allowedTargetScope of the policy All Users is missing or not understood",
    },
    "a scope of the future": {
      given: policies(assignmentPolicy({ allowedTargetScope: "unknownFutureValue", accessPackage: undefined })),
      because: "allowedTargetScope of the policy Vendors is missing or not understood",
    },
    "a scope that its reader could not tell": {
      given: policies(assignmentPolicy({ allowedTargetScope: undetermined("var.scope is not resolved here") })),
      because: "var.scope is not resolved here",
    },
  },
});
