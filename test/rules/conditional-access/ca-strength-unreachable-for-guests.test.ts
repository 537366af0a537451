import rule from "../../../rules/conditional-access/ca-strength-unreachable-for-guests.ts";
import { Place } from "../../../src/model/place.ts";
import { grant, guests, phishingResistant, policy } from "../../model/conditional-access/factory.ts";
import { access, defaultConfiguration, groupOne, open, partner, trust } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const noPartners = { file: "partners.json", lists: [{ kind: "crossTenantAccessPolicyPartner" as const, place: Place.root("partners.json") }] };
const given = (parts: Parameters<typeof policy>[0], more: Given = {}): Given => ({
  default: defaultConfiguration({ b2bCollaborationInbound: open }),
  facts: [noPartners],
  objects: { conditionalAccessPolicy: [policy(parts)] },
  ...more,
});
const strength = (authenticationStrength: unknown, builtIn: readonly unknown[] = [], operator = "OR") => grant(builtIn, { authenticationStrength, operator });
const at = "conditionalAccessPolicy.json/grantControls";
const custom = { id: "99999999-0000-4000-8000-000000000001" };

testRule(rule, {
  valid: {
    "the strength for plain multifactor authentication": { given: given({ grant: strength({ id: "00000000-0000-0000-0000-000000000002" }) }) },
    "one of its combinations is to be had here": { given: given({ grant: strength({ ...custom, allowedCombinations: ["fido2", "password, softwareOath"] }) }) },
    "trusted from everywhere": { given: given({ grant: strength(phishingResistant) }, { default: defaultConfiguration({ b2bCollaborationInbound: open, inboundTrust: trust({ mfa: true }) }) }) },
    "only a trusted partner comes": {
      given: given({ grant: strength(phishingResistant) }, {
        default: defaultConfiguration(),
        partners: [partner({ b2bCollaborationInbound: access([groupOne], "all"), inboundTrust: trust({ mfa: true }) })],
      }),
    },
    "terms of use are another way": { given: given({ grant: { ...strength(phishingResistant), termsOfUse: ["x"] } }) },
  },
  invalid: {
    "phishing-resistant, as a bare id": {
      given: given({ grant: strength(phishingResistant) }),
      finds: [
        {
          message: "locked",
          at,
          says:
            'Policy "Guests" requires a strength that guests cannot register here, and multifactor authentication of ' +
            "a tenant without settings of its own is not trusted, so none of its guests can meet it.",
        },
      ],
    },
    "beside terms of use that are required too": { given: given({ grant: { ...strength(phishingResistant, [], "AND"), termsOfUse: ["x"] } }), finds: [{ message: "locked", at }] },
    "beside a device that is not trusted either": { given: given({ grant: strength(phishingResistant, ["compliantDevice"]) }), finds: [{ message: "locked", at }] },
    "a custom one that the input defines": {
      given: given({}, {
        objects: {
          conditionalAccessPolicy: [policy({ grant: strength(custom) })],
          authenticationStrengthPolicy: [{ ...custom, allowedCombinations: ["windowsHelloForBusiness", "password,hardwareOath"] }],
        },
      }),
      finds: [{ message: "locked", at }],
    },
  },
  unknown: {
    "a custom one that the input does not define": {
      given: given({ grant: strength(custom) }),
      because: "the authentication strength of a policy is not defined in the input",
    },
    "the default is not in the input": {
      given: { facts: [noPartners], objects: { conditionalAccessPolicy: [policy({ grant: strength(phishingResistant) })] } },
      because: "the default configuration is not in the input",
    },
  },
  notApplicable: {
    "no strength": { given: given({}) },
    "no guests": { given: given({ grant: strength(phishingResistant), users: { includeGuestsOrExternalUsers: guests("internalGuest,b2bDirectConnectUser") } }) },
  },
});
