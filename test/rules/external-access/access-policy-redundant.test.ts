import rule from "../../../rules/external-access/access-policy-redundant.ts";
import { Place } from "../../../src/model/place.ts";
import { hostilePolicies } from "../../access/hostile.ts";
import { grant, guests, policy } from "../../model/conditional-access/factory.ts";
import { appOne, closed, defaultConfiguration, open } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const lists = [
  { file: "ca.json", lists: [{ kind: "conditionalAccessPolicy" as const, place: Place.root("ca.json") }] },
  { file: "partners.json", lists: [{ kind: "crossTenantAccessPolicyPartner" as const, place: Place.root("partners.json") }] },
];
const given = (policies: readonly Record<string, unknown>[], more: Given = {}): Given => ({
  default: defaultConfiguration({ b2bCollaborationInbound: open, b2bDirectConnectInbound: closed }),
  facts: lists,
  objects: { conditionalAccessPolicy: policies },
  ...more,
});
const all = policy({ id: "all", displayName: "All guests" });
const one = policy({ id: "one", displayName: "One application", applications: { includeApplications: [appOne] } });
const strictOnes = policy({ id: "strict", displayName: "Managed devices, too", grant: grant(["mfa", "compliantDevice"], { operator: "AND" }) });
const securityDefaults = (isEnabled: unknown) => ({ identitySecurityDefaultsEnforcementPolicy: [{ isEnabled }] });
const says = (what: string, others: string) => `Policy "${what}" changes nothing for external users within this model: whatever it denies them, ${others} would deny without it.`;

testRule(rule, {
  valid: {
    "one policy": { given: given([all]) },
    "the other one asks for less": { given: given([all, policy({ id: "one", applications: { includeApplications: [appOne] }, grant: grant(["compliantDevice"]) })]) },
    "it is for employees, too": { given: given([all, policy({ id: "everybody", users: { includeUsers: ["All"] }, applications: { includeApplications: [appOne] } })]) },
    "it only reports": { given: given([all, policy({ id: "one", state: "enabledForReportingButNotEnforced" })]) },
    "the others only report": { given: given([one, policy({ id: "all", state: "enabledForReportingButNotEnforced" })]) },
    "it has session controls": { given: given([all, policy({ id: "one", applications: { includeApplications: [appOne] }, session: { signInFrequency: { isEnabled: true, type: "hours", value: 4 } } })]) },
    "nobody is let in today": { given: given([one], { default: defaultConfiguration() }) },
    "it has an exclusion that the other lacks": {
      given: given([policy({ id: "a", users: { includeGuestsOrExternalUsers: guests(), excludeGroups: ["aaaaaaaa-0000-4000-8000-000000000001"] } }), policy({ id: "b", users: { includeGuestsOrExternalUsers: guests(), excludeGroups: ["aaaaaaaa-0000-4000-8000-000000000002"] } })]),
    },
  },
  invalid: {
    "asked of everybody, and again for one application": {
      given: given([all, one]),
      finds: [{ message: "redundant", at: "conditionalAccessPolicy-2.json", says: says("One application", 'Policy "All guests"'), related: ["conditionalAccessPolicy.json"] }],
    },
    "two of three can go": {
      given: given([strictOnes, all, one]),
      finds: [
        { message: "redundant", at: "conditionalAccessPolicy-2.json", says: says("All guests", 'Policy "Managed devices, too"'), related: ["conditionalAccessPolicy.json"] },
        { message: "redundant", at: "conditionalAccessPolicy-3.json", says: says("One application", 'Policy "Managed devices, too"'), related: ["conditionalAccessPolicy.json"] },
      ],
    },
    "a group of which it is known that nobody from outside is in it": {
      given: given([policy({ id: "a", displayName: "A", users: { includeGuestsOrExternalUsers: guests(), excludeGroups: ["aaaaaaaa-0000-4000-8000-000000000001"] } }), one], {
        accessFacts: [{ id: "aaaaaaaa-0000-4000-8000-000000000001", contains: "no external user" }],
      }),
      finds: [{ message: "redundant", at: "conditionalAccessPolicy-2.json", says: says("One application", 'Policy "A"'), related: ["conditionalAccessPolicy.json"] }],
    },
    "policies are missing, which could only deny more": {
      given: given([all, one], { isPartial: true }),
      finds: [{ message: "redundant", at: "conditionalAccessPolicy-2.json", says: says("One application", 'Policy "All guests"'), related: ["conditionalAccessPolicy.json"] }],
    },
  },
  unknown: {
    "a control that is not understood may be met by everybody": { given: given([all, policy({ id: "one", grant: grant(["futureControl"]) })]), because: "the control futurecontrol is not understood" },
    "policies are missing": { given: given([all], { isPartial: true }), because: "only some files of the tenant were named, so what is in none of them proves nothing" },
    "two policies of one id": { given: given([all, all]), because: 'two policies have the id or the name of Policy "All guests"' },
    "a state that is not understood": { given: given([all, policy({ id: "one", state: "sometimes" })]), because: "the policy states no state that is understood" },
    "the search gives up": { given: given([...hostilePolicies(), policy({ id: "a", users: { includeGuestsOrExternalUsers: guests("b2bCollaborationGuest") }, grant: grant(["block"]) })]), because: "the analysis of external access gave up on whether a policy is redundant" },
    "no policies": { given: given([], { facts: lists.slice(1), objects: {} }), because: "no conditionalAccessPolicy list is in the input" },
    "security defaults that do not say whether they are on": {
      given: given([], { objects: { conditionalAccessPolicy: [all, one], ...securityDefaults("perhaps") } }),
      because: "the security defaults do not state isEnabled",
    },
  },
  notApplicable: {
    "security defaults": { given: given([], { objects: { conditionalAccessPolicy: [all, one], ...securityDefaults(true) } }) },
  },
});
