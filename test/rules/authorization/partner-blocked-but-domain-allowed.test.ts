import rule from "../../../rules/authorization/partner-blocked-but-domain-allowed.ts";
import { access, b2bManagementPolicy, closed, defaultConfiguration, fabrikam, groupOne, partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const base = defaultConfiguration();
const catalog = [{ tenantId: fabrikam, name: "Fabrikam", domains: ["Fabrikam.example", "fabrikam-labs.example"] }];
const lists = (policy: Parameters<typeof b2bManagementPolicy>[0]) => ({ b2bManagementPolicy: [b2bManagementPolicy(policy)] });
const shut = partner({ b2bCollaborationInbound: closed });
const letIn = partner({ b2bCollaborationInbound: access([groupOne], "all") });

testRule(rule, {
  valid: {
    "the partner is let in": { given: { default: base, partners: [letIn], catalog, objects: lists({ AllowedDomains: ["fabrikam.example"] }) } },
    "its domains are not on the list, whatever its settings": { given: { partners: [partner()], catalog, objects: lists({ AllowedDomains: ["northwind.example"] }) } },
  },
  invalid: {
    "nobody is let in, and a domain is allowed": {
      given: { default: base, partners: [shut], catalog, objects: lists({ AllowedDomains: ["FABRIKAM.example", "northwind.example"] }) },
      finds: [
        {
          message: "blocked",
          at: "partner.json/b2bCollaborationInbound/usersAndGroups",
          says: "Fabrikam (1111…1111) cannot be invited, because inbound B2B collaboration lets nobody in, while fabrikam.example is on the allow list for invitations.",
          related: ["b2bManagementPolicy.json/definition/0"],
        },
      ],
    },
  },
  unknown: {
    "no domain lists": { given: { default: base, partners: [shut], catalog }, because: "no b2bManagementPolicy is in the input" },
    "no default": {
      given: { partners: [partner()], catalog, objects: lists({ AllowedDomains: ["fabrikam.example"] }) },
      because: "the default configuration is not in the input",
    },
  },
  notApplicable: {
    "no catalog": { given: { default: base, partners: [shut], objects: lists({ AllowedDomains: ["fabrikam.example"] }) } },
    "no domains in the catalog": { given: { default: base, partners: [shut], catalog: [{ tenantId: fabrikam }], objects: lists({ AllowedDomains: ["fabrikam.example"] }) } },
    "no allow list, or an empty one": { given: { default: base, partners: [shut], catalog, objects: lists({ AllowedDomains: [] }) } },
  },
});
