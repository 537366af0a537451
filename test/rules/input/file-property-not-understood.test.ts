import rule from "../../../rules/input/file-property-not-understood.ts";
import { Place } from "../../../src/model/place.ts";
import { testRule } from "../test-rule.ts";

const partner = Place.root("partners.json").at("value").at(0);
const owner = "crossTenantAccessPolicyConfigurationPartner";
const misspelt = { place: partner.at("inboundTrst"), meant: "inboundTrust", caseOnly: false, owner };

testRule(rule, {
  valid: {
    "no odd key": { given: { facts: [{ file: "partners.json" }] } },
    "a misspelt key, which is judged by itself": { given: { facts: [{ file: "partners.json", oddKeys: [misspelt] }] } },
  },
  invalid: {
    "each property that is not known": {
      given: {
        facts: [
          {
            file: "partners.json",
            oddKeys: [
              { place: partner.at("quantumTrust"), caseOnly: false, owner },
              misspelt,
              { place: partner.at("inboundTrust").at('is"Odd"'), caseOnly: false, owner: "crossTenantAccessPolicyInboundTrust" },
            ],
          },
        ],
      },
      finds: [
        {
          message: "unknown",
          at: "partners.json/value/0/quantumTrust",
          says: 'partners.json: "quantumTrust" of a partner is not known to this version and is not judged.',
        },
        {
          message: "unknown",
          at: 'partners.json/value/0/inboundTrust/is"Odd"',
          says: 'partners.json: "is\\"Odd\\"" of the trust settings is not known to this version and is not judged.',
        },
      ],
    },
  },
});
