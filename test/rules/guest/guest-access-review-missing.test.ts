import rule from "../../../rules/guest/guest-access-review-missing.ts";
import { Place } from "../../../src/model/place.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { accessReview, assignmentPolicy, guest } from "../../model/directory-factory.ts";
import { partner, userSync } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const kind = "accessReviewScheduleDefinition";
const list = { file: "reviews.json", lists: [{ kind, place: Place.root("reviews.json").at("value") }] } as const;
const reviews = (...all: readonly JsonObject[]): Given => ({ partners: [partner()], objects: { [kind]: all }, facts: [list] });
const synced = [partner({ identitySynchronization: userSync(true) })];
const query = (text: string, enumeration?: string): JsonObject =>
  accessReview({ scope: { query: text }, instanceEnumerationScope: enumeration === undefined ? undefined : { query: enumeration } });
const policyId = "ffffffff-0000-4000-8000-000000000011";
const ofPackage = query(`/identityGovernance/entitlementManagement/accessPackageAssignments?$filter=(accessPackageId eq 'x' and assignmentPolicyId eq '${policyId}')`);
const none = [{ message: "none", at: "reviews.json/value" }];

testRule(rule, {
  valid: {
    "the guests of all groups": { given: reviews(accessReview()) },
    "one sound review beside a weak one": { given: reviews(accessReview({ status: "Completed" }), accessReview()) },
    "every user, also synchronized members": { given: { ...reviews(query("/users")), partners: synced } },
    "guests and external members": {
      given: { ...reviews(query("/users?$filter=(contains(userPrincipalName,'%23EXT%23')%20or%20(userType eq 'Guest'))")), partners: synced },
    },
    "people and resources apart": {
      given: reviews(accessReview({ scope: { principalScopes: [{ query: "/v1.0/users?$filter=userType+eq+'Guest'" }], resourceScopes: [{ query: "/groups" }] } })),
    },
    "a package for outsiders": { given: { partners: [partner()], objects: { [kind]: [ofPackage], accessPackageAssignmentPolicy: [assignmentPolicy()] } } },
    "the last day there is never comes": {
      given: reviews(accessReview({}, { recurrence: { pattern: { type: "weekly" }, range: { type: "endDate", endDate: "9999-12-31" } } })),
    },
  },
  invalid: {
    "no review": {
      given: reviews(),
      finds: [{ message: "none", at: "reviews.json/value", says: "The tenant has no access review that covers all guests or the access packages for outsiders." }],
    },
    "some of the guests": { given: reviews(query("/users?$filter=userType eq 'Guest' and accountEnabled eq true")), finds: none },
    "the word in another filter": { given: reviews(query("/users?$filter=displayName eq 'userType eq ''Guest'''")), finds: none },
    "one group": { given: reviews(query("/groups/aaaaaaaa-0000-4000-8000-000000000001/transitiveMembers/microsoft.graph.user?$filter=userType eq 'Guest'")), finds: none },
    "only teams": {
      given: reviews(query("./members?$filter=userType eq 'Guest'", "/groups?$filter=(groupTypes/any(c:c eq 'Unified') and resourceProvisioningOptions/any(x:x eq 'Team'))")),
      finds: none,
    },
    "those who are inactive anyway": {
      given: reviews(accessReview({ scope: { "@odata.type": "#microsoft.graph.accessReviewInactiveUsersQueryScope", query: "/users", inactiveDuration: "P30D" } })),
      finds: none,
    },
    "guests alone while members are synchronized": {
      given: { ...reviews(accessReview()), partners: synced },
      finds: [
        {
          message: "onlyGuests",
          at: "accessReviewScheduleDefinition.json",
          says: "The tenant reviews its guests by Guests, which leaves out the members whom partners synchronize to here.",
        },
      ],
    },
    "a package for members": {
      given: { ...reviews(), objects: { [kind]: [ofPackage], accessPackageAssignmentPolicy: [assignmentPolicy({ allowedTargetScope: "allMemberUsers" })] } },
      finds: none,
    },
    "a review with every flaw": {
      given: reviews(
        accessReview({ status: "Completed" }, { autoApplyDecisionsEnabled: false, defaultDecision: "Recommendation", recurrence: { pattern: {}, range: { type: "endDate", endDate: "2027-12-31" } } }),
      ),
      finds: [
        {
          message: "weak",
          at: "accessReviewScheduleDefinition.json",
          says:
            "The tenant reviews its guests by Guests, which is over, does not recur without end, " +
            "does not apply its decisions by itself and keeps whom nobody reviewed.",
        },
      ],
    },
    "it happens once": { given: reviews(accessReview({}, { recurrence: null })), finds: [{ message: "weak", at: "accessReviewScheduleDefinition.json" }] },
    "what is decided on silence is switched off": {
      given: reviews(accessReview({}, { defaultDecisionEnabled: false })),
      finds: [{ message: "weak", at: "accessReviewScheduleDefinition.json" }],
    },
    "ten times": {
      given: reviews(accessReview({}, { recurrence: { pattern: {}, range: { type: "numbered", numberOfOccurrences: 10 } } })),
      finds: [{ message: "weak", at: "accessReviewScheduleDefinition.json" }],
    },
  },
  unknown: {
    "no reviews in the input": { given: { partners: [partner()] }, because: "no accessReviewScheduleDefinition list is in the input" },
    "one page of several": {
      given: { ...reviews(), facts: [{ ...list, lists: [{ ...list.lists[0], nextLink: Place.root("reviews.json").at("next") }] }], objects: { [kind]: [query("/groups")] } },
      because: "the list of accessReviewScheduleDefinition objects is cut: it has a next page",
    },
    "whether members are synchronized": { given: { objects: { [kind]: [accessReview()] } }, because: "no crossTenantAccessPolicyPartner list is in the input" },
    "a setting that is missing": {
      given: reviews(accessReview({}, { autoApplyDecisionsEnabled: undefined })),
      because: "settings.autoApplyDecisionsEnabled of the access review Guests is missing or not understood",
    },
    "a decision of the future": {
      given: reviews(accessReview({}, { defaultDecision: "unknownFutureValue" })),
      because: "settings.defaultDecision of the access review Guests is missing or not understood",
    },
    "no scope": { given: reviews(accessReview({ scope: undefined })), because: "the access review does not state its scope" },
    "a query without end": { given: reviews(query(`/users?$filter=${"(".repeat(3000)}`)), because: "the query of the access review is too long to be understood" },
    "no status": { given: reviews(accessReview({ status: null })), because: "the status of the access review Guests is missing or not understood" },
    "a package whose policy nobody exported": { given: reviews(ofPackage), because: "no accessPackageAssignmentPolicy list is in the input" },
    "a package whose policy is another one": {
      given: { ...reviews(), objects: { [kind]: [ofPackage], accessPackageAssignmentPolicy: [assignmentPolicy({ id: "another" })] } },
      because: "the assignment policy that the access review Guests is about is not in the input",
    },
  },
  notApplicable: {
    "no guest is here": { given: { ...reviews(), objects: { user: [guest({ userType: "Member", userPrincipalName: "kim@contoso.example" })] } } },
  },
});
