import rule from "../../../rules/input/file-key-misspelt.ts";
import { Place } from "../../../src/model/place.ts";
import { testRule } from "../test-rule.ts";

const partner = Place.root("partners.json").at("value").at(0);
const owner = "crossTenantAccessPolicyConfigurationPartner";

testRule(rule, {
  valid: {
    "no odd key": { given: { facts: [{ file: "partners.json" }] } },
    "a key that is near to nothing": { given: { facts: [{ file: "partners.json", oddKeys: [{ place: partner.at("quantumTrust"), caseOnly: false, owner }] }] } },
  },
  invalid: {
    "another case, and other letters": {
      given: {
        facts: [
          {
            file: "partners.json",
            oddKeys: [
              { place: partner.at("quantumTrust"), caseOnly: false, owner },
              { place: partner.at("b2bCollaborationInBound"), meant: "b2bCollaborationInbound", caseOnly: true, owner },
              { place: partner.at("inboundTrst"), meant: "inboundTrust", caseOnly: false, owner },
            ],
          },
        ],
      },
      finds: [
        {
          message: "case",
          at: "partners.json/value/0/b2bCollaborationInBound",
          says:
            'partners.json: "b2bCollaborationInBound" is no property of a partner; ' +
            'it is read as "b2bCollaborationInbound", from which only letter case differs.',
        },
        {
          message: "letters",
          at: "partners.json/value/0/inboundTrst",
          says: 'partners.json: "inboundTrst" is no property of a partner; did you mean "inboundTrust"?',
        },
      ],
    },
  },
});
