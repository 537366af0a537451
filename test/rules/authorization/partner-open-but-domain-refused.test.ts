import rule from "../../../rules/authorization/partner-open-but-domain-refused.ts";
import { access, b2bManagementPolicy, closed, defaultConfiguration, fabrikam, groupOne, partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const base = defaultConfiguration();
const catalog = [{ tenantId: fabrikam, name: "Fabrikam", domains: ["Fabrikam.example", "fabrikam-labs.example"] }];
const lists = (policy: Parameters<typeof b2bManagementPolicy>[0]) => ({ b2bManagementPolicy: [b2bManagementPolicy(policy)] });
const letIn = partner({ b2bCollaborationInbound: access([groupOne], "all") });

testRule(rule, {
  valid: {
    "one of its domains is allowed": { given: { default: base, partners: [letIn], catalog, objects: lists({ AllowedDomains: ["fabrikam-labs.example"] }) } },
    "one of its domains is not blocked, whatever its settings": { given: { partners: [partner()], catalog, objects: lists({ BlockedDomains: ["fabrikam.example"] }) } },
  },
  invalid: {
    "none of its domains is on the allow list; a subdomain is another domain": {
      given: { default: base, partners: [letIn], catalog, objects: lists({ AllowedDomains: ["mail.fabrikam.example"] }) },
      finds: [
        {
          message: "refused",
          at: "partner.json/b2bCollaborationInbound/applications",
          says: "Fabrikam (1111…1111) is let in by inbound B2B collaboration, and cannot be invited: fabrikam.example and fabrikam-labs.example are refused by the domain list for invitations.",
          related: ["b2bManagementPolicy.json/definition/0"],
        },
      ],
    },
    "all of its domains are blocked": {
      given: { default: base, partners: [letIn], catalog, objects: lists({ BlockedDomains: ["fabrikam.example", "Fabrikam-Labs.example"] }) },
      finds: [{ message: "refused", at: "partner.json/b2bCollaborationInbound/applications" }],
    },
  },
  unknown: {
    "no domain lists": { given: { default: base, partners: [letIn], catalog }, because: "no b2bManagementPolicy is in the input" },
    "no default": {
      given: { partners: [partner()], catalog, objects: lists({ AllowedDomains: ["northwind.example"] }) },
      because: "the default configuration is not in the input",
    },
  },
  notApplicable: {
    "nobody is let in": { given: { default: base, partners: [partner({ b2bCollaborationInbound: closed })], catalog, objects: lists({ AllowedDomains: [] }) } },
    "no domains in the catalog": { given: { default: base, partners: [letIn], catalog: [{ tenantId: fabrikam }] } },
    "no list": { given: { default: base, partners: [letIn], catalog, objects: lists({}) } },
  },
});
