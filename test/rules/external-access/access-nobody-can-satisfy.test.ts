import rule from "../../../rules/external-access/access-nobody-can-satisfy.ts";
import { Place } from "../../../src/model/place.ts";
import { hostilePolicies } from "../../access/hostile.ts";
import { grant, guests, phishingResistant, policy } from "../../model/conditional-access/factory.ts";
import { access, appOne, closed, defaultConfiguration, open, partner } from "../../model/factory.ts";
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
const outside = { includeLocations: ["All"], excludeLocations: ["AllTrusted"] };
const inside = { includeLocations: ["AllTrusted"] };
const collaboration = { includeGuestsOrExternalUsers: guests("b2bCollaborationGuest,b2bCollaborationMember") };
const onlyFromOffices = policy({ id: "dddddddd-0000-4000-8000-000000000001", displayName: "Only from offices", users: collaboration, conditions: { locations: outside }, grant: grant(["block"]) });
const managedInOffices = policy({ id: "dddddddd-0000-4000-8000-000000000002", displayName: "Managed in offices", users: collaboration, conditions: { locations: inside }, grant: grant(["compliantDevice"]) });
const securityDefaults = (isEnabled: unknown) => ({ identitySecurityDefaultsEnforcementPolicy: [{ isEnabled }] });

testRule(rule, {
  valid: {
    "multifactor authentication": { given: given([policy()]) },
    "an application that is blocked": { given: given([policy(), policy({ id: "block", applications: { includeApplications: [appOne] }, grant: grant(["block"]) })]) },
    "blocked everywhere by two policies": {
      given: given([onlyFromOffices, policy({ id: "offices", users: collaboration, conditions: { locations: inside }, grant: grant(["block"]) })]),
    },
    "one policy that other rules are about": { given: given([policy({ grant: grant([], { authenticationStrength: phishingResistant }) }), policy({ id: "device", grant: grant(["compliantDevice"]) })]) },
    "nobody is let in": { given: given([onlyFromOffices, managedInOffices], { default: defaultConfiguration() }) },
    "direct connect without trust": { given: given([policy()], { partners: [partner({ b2bDirectConnectInbound: open })] }) },
  },
  invalid: {
    "from offices only, and there on managed devices only": {
      given: given([onlyFromOffices, managedInOffices], { default: defaultConfiguration(), partners: [partner({ b2bCollaborationInbound: access("all", [appOne]) })] }),
      finds: [
        {
          message: "nobody",
          at: "conditionalAccessPolicy.json/grantControls",
          says:
            "No sign-in of B2B collaboration guests and B2B collaboration members of tenant 1111…1111 to application bbbbbbbb-0000-4000-8000-000000000001 can meet what " +
            'Policy "Only from offices" and Policy "Managed in offices" ask together, though cross-tenant access lets them in.',
          related: ["conditionalAccessPolicy-2.json", "partner.json/b2bCollaborationInbound/usersAndGroups"],
        },
      ],
    },
  },
  unknown: {
    "a control that is not understood": { given: given([policy({ grant: grant(["futureControl"]) })]), because: "the control futurecontrol is not understood" },
    "the search gives up": { given: given(hostilePolicies()), because: "the analysis of external access gave up for 4 combinations of people and applications" },
    "no policies": { given: given([], { facts: lists.slice(1), objects: {} }), because: "no conditionalAccessPolicy list is in the input" },
    "security defaults that do not say whether they are on": {
      given: given([onlyFromOffices, managedInOffices], { objects: { conditionalAccessPolicy: [onlyFromOffices, managedInOffices], ...securityDefaults("perhaps") } }),
      because: "the security defaults do not state isEnabled",
    },
  },
  notApplicable: {
    "security defaults": { given: given([], { objects: { conditionalAccessPolicy: [onlyFromOffices, managedInOffices], ...securityDefaults(true) } }) },
  },
});
