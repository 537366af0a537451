import rule from "../../../rules/input/file-partial-page.ts";
import { Place } from "../../../src/model/place.ts";
import { testRule } from "../test-rule.ts";

const root = Place.root("partners.json");
const partners = { kind: "crossTenantAccessPolicyPartner", place: root.at("value") } as const;

testRule(rule, {
  valid: {
    "a whole list": { given: { facts: [{ file: "partners.json", lists: [partners] }] } },
    "no list": { given: { facts: [{ file: "default.json" }] } },
  },
  invalid: {
    "a list with a next page": {
      given: { facts: [{ file: "partners.json", lists: [{ ...partners, nextLink: root.at("@odata.nextLink") }] }] },
      finds: [
        {
          message: "cut",
          at: "partners.json/@odata.nextLink",
          says: "partners.json is cut: its list of crossTenantAccessPolicyPartner objects has a next page that the file does not hold.",
        },
      ],
    },
    "two lists of one file, between whole ones": {
      given: {
        facts: [
          {
            file: "partners.json",
            lists: [
              partners,
              { ...partners, nextLink: root.at("responses").at(1).at("body").at("@odata.nextLink") },
              { kind: "conditionalAccessPolicy", place: root, nextLink: root.at("responses").at(2).at("body").at("@odata.nextLink") },
              partners,
            ],
          },
        ],
      },
      finds: [
        { message: "cut", at: "partners.json/responses/1/body/@odata.nextLink" },
        { message: "cut", at: "partners.json/responses/2/body/@odata.nextLink" },
      ],
    },
  },
});
