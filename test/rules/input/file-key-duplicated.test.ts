import rule from "../../../rules/input/file-key-duplicated.ts";
import { Place } from "../../../src/model/place.ts";
import { testRule } from "../test-rule.ts";

const root = Place.root("partner.json");

testRule(rule, {
  valid: {
    "every key once": { given: { facts: [{ file: "partner.json" }] } },
  },
  invalid: {
    "each key that stands more than once in one object": {
      given: {
        facts: [{ file: "partner.json", duplicatedKeys: [root.at("inboundTrust"), root.at("b2bCollaborationInbound").at("applications")] }],
      },
      finds: [
        {
          message: "again",
          at: "partner.json/inboundTrust",
          says: 'partner.json has "inboundTrust" more than once in one object; the last one counts.',
        },
        { message: "again", at: "partner.json/b2bCollaborationInbound/applications" },
      ],
    },
  },
});
