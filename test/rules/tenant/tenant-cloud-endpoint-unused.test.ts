import rule from "../../../rules/tenant/tenant-cloud-endpoint-unused.ts";
import { Place } from "../../../src/model/place.ts";
import type { FileFacts } from "../../../src/model/resource.ts";
import { partner } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const partners = Place.root("partners.json");
const list = { kind: "crossTenantAccessPolicyPartner", place: partners.at("value") } as const;
const complete: Partial<FileFacts> = { file: "partners.json", root: partners, lists: [list] };
const cut: Partial<FileFacts> = { ...complete, lists: [{ ...list, nextLink: partners.at("@odata.nextLink") }] };

const given = (allowedCloudEndpoints: unknown, rest: Given = {}): { given: Given } => ({
  given: { objects: { crossTenantAccessPolicy: [{ allowedCloudEndpoints }] }, ...rest },
});

const at = (index: number): string => `crossTenantAccessPolicy.json/allowedCloudEndpoints/${String(index)}`;
const notVisible = "the input does not show which cloud a partner is in";

testRule(rule, {
  // An endpoint that is in use cannot be told from the input, so the rule never passes.
  valid: {},
  invalid: {
    "another cloud, and the complete list of partners is empty": {
      ...given(["microsoftonline.us"], { facts: [complete] }),
      finds: [
        {
          message: "noPartner",
          at: at(0),
          says: "The tenant allows collaboration with microsoftonline.us but has no partner, so nobody of that cloud can come.",
        },
      ],
    },
    "no cloud at all, whoever the partners are": {
      ...given(["example.invalid"], { partners: [partner()] }),
      finds: [
        {
          message: "noCloud",
          at: at(0),
          says: "The tenant allows collaboration with example.invalid, which is not the name of a Microsoft cloud.",
        },
      ],
    },
    "the own cloud, beside one that cannot be judged": {
      ...given(["partner.microsoftonline.cn", " MicrosoftOnline.com"], { partners: [partner()] }),
      finds: [
        {
          message: "ownCloud",
          at: at(1),
          says: "The tenant allows collaboration with microsoftonline.com, which is its own cloud and needs no permission.",
        },
      ],
    },
    "the own cloud is that of the configuration": {
      ...given(["microsoftonline.us"], { cloud: "usgov-dod" }),
      finds: [{ message: "ownCloud", at: at(0) }],
    },
    "each endpoint once, whatever is wrong with it": {
      ...given(["microsoftonline.com", "microsoftonline.us", "MICROSOFTONLINE.COM", 7], { cloud: "china", facts: [complete] }),
      finds: [
        { message: "noPartner", at: at(0) },
        { message: "noPartner", at: at(1) },
        { message: "noCloud", at: at(3) },
      ],
    },
  },
  unknown: {
    "there is no policy": { given: {}, because: "no crossTenantAccessPolicy is in the input" },
    "the policy does not state them": {
      ...given(undefined),
      because: "the cross-tenant access policy does not state allowedCloudEndpoints",
    },
    "there are no partners in the input": {
      ...given(["microsoftonline.us"]),
      because: "no crossTenantAccessPolicyPartner list is in the input",
    },
    "the list of partners is cut": {
      ...given(["microsoftonline.us"], { facts: [cut] }),
      because: "the list of crossTenantAccessPolicyPartner objects is cut: it has a next page",
    },
    "partners exist, but not their clouds": {
      ...given(["microsoftonline.us", "partner.microsoftonline.cn"], { partners: [partner()] }),
      because: notVisible,
    },
    "our own cloud is another one, and the public one is not": {
      ...given(["microsoftonline.com"], { cloud: "usgov", partners: [partner()] }),
      because: notVisible,
    },
  },
  notApplicable: {
    "no cloud is allowed": given([], { facts: [complete] }),
  },
});
