import rule from "../../../rules/external-access/access-open-without-mfa.ts";
import { Place } from "../../../src/model/place.ts";
import { hostilePolicies } from "../../access/hostile.ts";
import { grant, guests, phishingResistant, policy, users } from "../../model/conditional-access/factory.ts";
import { access, appOne, closed, defaultConfiguration, groupOne, open, partner, trust } from "../../model/factory.ts";
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
const securityDefaults = (isEnabled: unknown) => ({ identitySecurityDefaultsEnforcementPolicy: [{ isEnabled }] });
const at = "conditionalAccessPolicy.json";
const guestsOnly = policy({ id: "guests" });
const breakGlass = "eeeeeeee-0000-4000-8000-00000000000b";
const textbook = [
  policy({ id: "mfa", users: { includeUsers: ["All"], includeGuestsOrExternalUsers: guests(), excludeGroups: [breakGlass] } }),
  policy({ id: "legacy", users: { includeUsers: ["All"], excludeGroups: [breakGlass] }, conditions: { clientAppTypes: ["exchangeActiveSync", "other"] }, grant: grant(["block"]) }),
];
/** Local guests and guests without an Entra tenant have no home that could be let in or not. */
const here = policy({ id: "here", users: { includeGuestsOrExternalUsers: guests("internalGuest,otherExternalUser,b2bCollaborationGuest") } });
const channels = { default: defaultConfiguration(), partners: [partner({ b2bDirectConnectInbound: open })] };
const inWhichCase = "somebody from outside needs no multifactor authentication if they are in aaaaaaaa-0000-4000-8000-000000000001, which no file shows: facts in the configuration can say who is in a group";

testRule(rule, {
  valid: {
    "all types of all tenants": { given: given([guestsOnly]) },
    "a textbook tenant whose break-glass group is known to hold nobody from outside": {
      given: given(textbook, { accessFacts: [{ id: breakGlass, contains: "no external user" }] }),
    },
    "whoever the partners are": { given: given([guestsOnly], { facts: lists.slice(0, 1) }) },
    "what registers security information is no application": { given: given([guestsOnly, policy({ id: "more", applications: { includeApplications: [], includeUserActions: ["urn:user:registersecurityinfo"] }, grant: grant(["block"]) })]) },
  },
  invalid: {
    "a service provider's exclusion meets an application's exclusion": {
      given: given(
        [
          policy({ id: "guests", users: { includeUsers: ["All"], excludeGuestsOrExternalUsers: guests("serviceProvider") } }),
          policy({ id: "providers", displayName: "Providers", users: { includeGuestsOrExternalUsers: guests("serviceProvider") }, applications: { excludeApplications: [appOne] } }),
        ],
        { partners: [partner({ isServiceProvider: true })] },
      ),
      finds: [
        {
          message: "open",
          at: "conditionalAccessPolicy-2.json/conditions/applications",
          says:
            "A service provider user of tenant 1111…1111, with a browser on windows, with a password only, reaches application bbbbbbbb-0000-4000-8000-000000000001 " +
            "without multifactor authentication; the gap is there for service provider users of tenant 1111…1111 and for application bbbbbbbb-0000-4000-8000-000000000001, " +
            "and perhaps for the directory's basic data if policies for all applications with an excluded one do not guard the directory's own data (A8).",
          related: ["conditionalAccessPolicy-2.json"],
        },
      ],
    },
    "strong authentication or a trusted device": {
      given: given(
        [here, policy({ id: "either", displayName: "Strong or managed", users: { includeUsers: ["All"] }, grant: grant(["compliantDevice"], { authenticationStrength: phishingResistant }) })],
        { default: defaultConfiguration(), partners: [partner({ b2bCollaborationInbound: access("all", [appOne]), inboundTrust: trust({ compliant: true }) })], facts: lists },
      ),
      finds: [
        {
          message: "open",
          at: `${at}/conditions/users`,
          says:
            "A B2B collaboration member of tenant 1111…1111, with a browser on windows, with a password only, on a compliant device, reaches application " +
            "bbbbbbbb-0000-4000-8000-000000000001 without multifactor authentication; the gap is there for B2B collaboration members of tenant 1111…1111 and for application bbbbbbbb-0000-4000-8000-000000000001.",
        },
      ],
    },
    "a trusted location or multifactor authentication": {
      given: given([policy({ id: "outside", displayName: "Outside", conditions: { locations: { includeLocations: ["All"], excludeLocations: ["AllTrusted"] } } })]),
      finds: [
        {
          message: "open",
          at: `${at}/conditions/locations`,
          says:
            "A B2B collaboration guest of any other tenant, with a browser on windows, with a password only, from a trusted location, reaches any other application without " +
            "multifactor authentication; the gap is there for B2B collaboration guests and other external users of any other tenant and no Entra tenant, " +
            "B2B collaboration members of any other tenant and local guests and for any other application, any other application of MicrosoftAdminPortals, any other application of AllMicrosoftApps and any other application of Office365.",
          related: [at, "default.json/b2bCollaborationInbound/applications"],
        },
      ],
    },
    "no policy at all": { given: given([]), finds: [{ message: "open", at: "ca.json" }] },
    "All users and direct connect": {
      given: given([policy({ id: "all", displayName: "Everyone", users: users({ includeUsers: ["All"] }) })], channels),
      finds: [
        {
          message: "possible",
          at: `${at}/conditions/users`,
          says:
            "A B2B direct connect user of tenant 1111…1111, with a browser on windows, with a password only, reaches any other application of Office365 without multifactor " +
            "authentication if All users does not mean B2B direct connect users (A1) and a B2B direct connect user has no guest account besides (A7), which Microsoft's documentation " +
            "leaves open; the gap is there for B2B direct connect users of tenant 1111…1111 and for any other application of Office365.",
          related: [at, "partner.json/b2bDirectConnectInbound/applications"],
        },
      ],
    },
  },
  unknown: {
    "an open point of the documentation, where such gaps are not wanted": {
      given: given([policy({ id: "all", users: users({ includeUsers: ["All"] }) })], channels),
      options: { possible: false },
      because:
        "A B2B direct connect user of tenant 1111…1111, with a browser on windows, with a password only, reaches any other application of Office365 without multifactor authentication " +
        "if All users does not mean B2B direct connect users (A1) and a B2B direct connect user has no guest account besides (A7)",
    },
    "a group is left out": { given: given([policy({ users: { includeGuestsOrExternalUsers: guests(), excludeGroups: [groupOne] } })]), because: inWhichCase },
    "a control that is not understood": { given: given([policy({ grant: grant(["futureControl"]) })]), because: "the control futurecontrol is not understood" },
    "the search gives up": { given: given(hostilePolicies()), because: "the analysis of external access gave up for 12 combinations of people and applications" },
    "no policies": { given: given([], { facts: lists.slice(1), objects: {} }), because: "no conditionalAccessPolicy list is in the input" },
    "a partner that is not in the input": {
      given: given([policy({ users: { includeGuestsOrExternalUsers: guests("internalGuest,otherExternalUser,b2bCollaborationGuest,b2bCollaborationMember,b2bDirectConnectUser") } })], { facts: lists.slice(0, 1) }),
      because: "no crossTenantAccessPolicyPartner list is in the input",
    },
    "security defaults that do not say whether they are on": { given: given([policy({ users: { includeGuestsOrExternalUsers: guests("internalGuest") } })], { objects: { conditionalAccessPolicy: [], ...securityDefaults("perhaps") } }), because: "the security defaults do not state isEnabled" },
  },
  notApplicable: {
    "security defaults": { given: given([], { objects: { conditionalAccessPolicy: [policy({ state: "disabled" })], ...securityDefaults(true) } }) },
  },
});
