import rule from "../../../rules/conditional-access/ca-guest-mfa-missing.ts";
import { Place } from "../../../src/model/place.ts";
import { grant, guests, policy } from "../../model/conditional-access/factory.ts";
import { access, appOne, defaultConfiguration, fabrikam, groupOne, northwind, open, partner, trust } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const noPartners = { file: "partners.json", lists: [{ kind: "crossTenantAccessPolicyPartner" as const, place: Place.root("partners.json") }] };
const given = (policies: readonly Record<string, unknown>[], more: Given = {}): Given => ({
  default: defaultConfiguration(),
  facts: [noPartners],
  objects: { conditionalAccessPolicy: policies },
  ...more,
});
const about = (types: string, members?: readonly unknown[]) => policy({ users: { includeGuestsOrExternalUsers: guests(types, members) } });
const everyone = policy({ users: { includeUsers: ["All"] } });
const four = "internalGuest,b2bCollaborationGuest,b2bCollaborationMember,otherExternalUser";
const securityDefaults = (isEnabled: unknown) => ({ identitySecurityDefaultsEnforcementPolicy: [{ isEnabled }] });
const at = "conditionalAccessPolicy.json";
const included = `${at}/conditions/users/includeGuestsOrExternalUsers`;

testRule(rule, {
  valid: {
    "one policy for all types": { given: given([policy()]) },
    "nobody comes by direct connect": { given: given([everyone]) },
    "no member comes where the default and every partner are closed": {
      given: given([about(four.replace("b2bCollaborationMember,", ""))], { partners: [partner()] }),
    },
    "members come from partners only, and those are covered": {
      given: given([about(four.replace("b2bCollaborationMember,", "")), about("b2bCollaborationMember", [fabrikam])], {
        partners: [partner({ b2bCollaborationInbound: access([groupOne], "all") }), partner({ tenantId: northwind })],
      }),
    },
    "direct connect users of the one partner that sends some are covered": {
      given: given([about(four), about("b2bDirectConnectUser", [fabrikam])], { partners: [partner({ b2bDirectConnectInbound: open })] }),
    },
    "types that are not asked for": { given: given([about("internalGuest")]), options: { types: ["internalGuest"] } },
    "whoever the partners are": { given: { default: defaultConfiguration(), objects: { conditionalAccessPolicy: [policy()] } } },
  },
  invalid: {
    "no policy at all": {
      given: given([], { facts: [noPartners, { file: "ca.json", lists: [{ kind: "conditionalAccessPolicy", place: Place.root("ca.json") }] }] }),
      finds: [{ message: "missing", at: "ca.json" }],
    },
    "a type is forgotten": {
      given: given([about(four.replace("internalGuest,", ""))]),
      finds: [
        {
          message: "missing",
          at: included,
          says: "The tenant does not require multifactor authentication of local guests for every application by the policies in the input, taken together.",
        },
      ],
    },
    "a type is forgotten, and a sign-in shows it": {
      given: given([about(four.replace("internalGuest,", "")), about("b2bDirectConnectUser")]),
      finds: [{ message: "missing", at: included, related: [`${at}/conditions/users`, at] }],
    },
    "guests without an Entra tenant cannot be listed": {
      given: given([about("internalGuest,b2bCollaborationMember"), about("b2bCollaborationGuest,otherExternalUser", [fabrikam])]),
      finds: [
        {
          message: "missing",
          at: included,
          says:
            "The tenant does not require multifactor authentication of B2B collaboration guests and other external users " +
            "for every application by the policies in the input, taken together.",
        },
      ],
    },
    "direct connect users of one partner": {
      given: given([about(four)], { partners: [partner({ b2bDirectConnectInbound: open }), partner({ tenantId: northwind })] }),
      finds: [{ message: "missing", at: included }],
    },
    "direct connect from everywhere": {
      given: given([about(four)], { default: defaultConfiguration({ b2bDirectConnectInbound: open }) }),
      finds: [{ message: "missing", at: included }],
    },
    "members of everywhere": {
      given: given([about("internalGuest,b2bCollaborationGuest,otherExternalUser")], { default: defaultConfiguration({ b2bCollaborationInbound: open }) }),
      finds: [{ message: "missing", at: included }],
    },
    "members of a partner whose devices are trusted": {
      given: given([policy({ grant: grant(["mfa", "compliantDevice"]) })], {
        partners: [partner({ b2bCollaborationInbound: open, inboundTrust: trust({ compliant: true }) })],
      }),
      options: { types: ["b2bCollaborationMember"] },
      finds: [{ message: "missing", at: `${at}/grantControls` }],
    },
    "security defaults that are off": {
      given: given([policy({ state: "disabled" })], { objects: { conditionalAccessPolicy: [policy({ state: "disabled" })], ...securityDefaults(false) } }),
      finds: [{ message: "missing", at: `${at}/state` }],
    },
    "the exclusion of one policy is what leaves a type out": {
      given: given([
        policy({ users: { includeGroups: [groupOne] } }),
        policy({ users: { includeGuestsOrExternalUsers: guests(), excludeGuestsOrExternalUsers: guests("otherExternalUser") } }),
      ]),
      finds: [{ message: "missing", at: "conditionalAccessPolicy-2.json/conditions/users/excludeGuestsOrExternalUsers" }],
    },
    "the old word excludes all guests": {
      given: given([policy({ users: { includeUsers: ["All"], excludeUsers: ["GuestsOrExternalUsers"] } })]),
      options: { types: ["internalGuest"] },
      finds: [{ message: "missing", at: `${at}/conditions/users/excludeUsers` }],
    },
    "a condition": {
      given: given([policy({ conditions: { platforms: { includePlatforms: ["iOS"] } } })]),
      finds: [{ message: "missing", at: `${at}/conditions` }],
    },
    "an application is left out": {
      given: given([policy({ applications: { excludeApplications: [appOne] } })]),
      finds: [{ message: "missing", at: `${at}/conditions` }],
    },
    "policies in one list of which none comes close": {
      given: given([policy({ users: { includeGroups: [groupOne] } })], {
        facts: [noPartners, { file: at, lists: [{ kind: "conditionalAccessPolicy", place: Place.root(at).at("value") }] }],
      }),
      finds: [{ message: "missing", at: `${at}/value` }],
    },
    "policies that are for other people, other controls, a risk or a block show nothing": {
      given: given([
        policy({ users: { includeGroups: [groupOne] } }),
        policy({ grant: null, session: { signInFrequency: { isEnabled: true, type: "hours", value: 1 } } }),
        policy({ grant: grant([], { termsOfUse: ["99999999-0000-4000-8000-000000000001"] }) }),
        policy({ conditions: { signInRiskLevels: ["high"] } }),
        policy({ conditions: { clientAppTypes: ["exchangeActiveSync", "other"] }, grant: grant(["block"]) }),
        policy({ state: "disabled", conditions: { platforms: { includePlatforms: ["iOS"] } } }),
      ]),
      finds: [{ message: "missing", at: "" }],
    },
  },
  unknown: {
    "no policy is in the input": { given: { default: defaultConfiguration() }, because: "no conditionalAccessPolicy list is in the input" },
    "a list of tenants that is lost": {
      given: given([policy({ users: { includeGuestsOrExternalUsers: { ...guests(), externalTenants: { membershipKind: "enumerated" } } } })]),
      because: "externalTenants of includeGuestsOrExternalUsers is enumerated and lost its members",
    },
    "direct connect users behind All users": {
      given: given([everyone], { partners: [partner({ b2bDirectConnectInbound: open })] }),
      because: "Microsoft does not document whether All users means B2B direct connect users, who have no object in the directory",
    },
    "partners are not in the input, and could send somebody": {
      given: { default: defaultConfiguration(), objects: { conditionalAccessPolicy: [about(four)] } },
      because: "no crossTenantAccessPolicyPartner list is in the input",
    },
    "the default is not in the input": {
      given: { facts: [noPartners], objects: { conditionalAccessPolicy: [about(four)] } },
      because: "the default configuration is not in the input",
    },
    "security defaults that say nothing": {
      given: given([], { objects: { conditionalAccessPolicy: [policy({ state: "disabled" })], ...securityDefaults(null) } }),
      because: "the security defaults do not state isEnabled",
    },
  },
  notApplicable: {
    "security defaults are on": { given: { objects: securityDefaults(true) } },
  },
});
