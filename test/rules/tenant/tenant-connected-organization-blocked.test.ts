import rule from "../../../rules/tenant/tenant-connected-organization-blocked.ts";
import { Place } from "../../../src/model/place.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { connectedOrganization } from "../../model/directory-factory.ts";
import { access, appOne, closed, defaultConfiguration, fabrikam, groupOne, northwind, notUnderstood, open, partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const kind = "connectedOrganization";
const connected = (...all: readonly JsonObject[]) => ({ objects: { [kind]: all } });
const base = defaultConfiguration();
const at = "connectedOrganization.json/identitySources/0/tenantId";
const other = partner({ tenantId: northwind });

testRule(rule, {
  valid: {
    "a partner entry lets some in": { given: { default: base, partners: [partner({ b2bCollaborationInbound: access([groupOne], [appOne]) })], ...connected(connectedOrganization()) } },
    "the default lets everyone in": {
      given: { default: defaultConfiguration({ b2bCollaborationInbound: open }), partners: [other], ...connected(connectedOrganization()) },
    },
  },
  invalid: {
    "no partner entry, and the default is closed": {
      given: { default: base, partners: [other], ...connected(connectedOrganization()) },
      finds: [
        {
          message: "blocked",
          at,
          says:
            `The tenant offers access packages to Fabrikam, whose tenant ${fabrikam} is blocked: ` +
            "inbound B2B collaboration lets nobody in.",
          related: ["default.json/b2bCollaborationInbound/usersAndGroups"],
        },
      ],
    },
    "the partner entry leaves it to the default": {
      given: { default: base, partners: [partner()], ...connected(connectedOrganization()) },
      finds: [{ message: "blocked", at, related: ["default.json/b2bCollaborationInbound"] }],
    },
    "the partner entry blocks, whatever the default and the list": {
      given: {
        partners: [partner({ tenantId: fabrikam.toUpperCase(), b2bCollaborationInbound: closed })],
        ...connected(connectedOrganization({ state: "proposed" }), connectedOrganization({ displayName: null })),
      },
      finds: [{ message: "blocked", at: "connectedOrganization-2.json/identitySources/0/tenantId", related: ["partner.json/b2bCollaborationInbound/usersAndGroups"] }],
    },
  },
  unknown: {
    "no connected organization in the input": { given: { default: base }, because: "no connectedOrganization list is in the input" },
    "one page of several": {
      given: { facts: [{ file: "page.json", lists: [{ kind, place: Place.root("page.json"), nextLink: Place.root("page.json").at("next") }] }], ...connected(connectedOrganization({ state: "proposed" })) },
      because: "the list of connectedOrganization objects is cut: it has a next page",
    },
    "no partner in the input": { given: { default: base, ...connected(connectedOrganization()) }, because: "no crossTenantAccessPolicyPartner list is in the input" },
    "no default in the input": {
      given: { partners: [other], ...connected(connectedOrganization()) },
      because: "the default configuration is not in the input",
    },
    "a setting that is not understood": {
      given: { default: base, partners: [partner({ b2bCollaborationInbound: notUnderstood })], ...connected(connectedOrganization()) },
      because: "b2bCollaborationInbound.usersAndGroups has an accessType that is not understood",
    },
    "no tenant id": {
      given: { default: base, partners: [other], ...connected(connectedOrganization({ identitySources: [{ "@odata.type": "microsoft.graph.azureActiveDirectoryTenant", displayName: "Fabrikam" }] })) },
      because: "the connected organization Fabrikam does not state the tenantId of its directory",
    },
    "no sources": {
      given: { default: base, partners: [other], ...connected(connectedOrganization({ identitySources: undefined })) },
      because: "the connected organization Fabrikam does not state its identitySources",
    },
    "blocked, and perhaps only proposed": {
      given: { default: base, partners: [other], ...connected(connectedOrganization({ state: undefined })) },
      because: "the state of the connected organization Fabrikam is missing or not understood",
    },
  },
  notApplicable: {
    "only proposed": { given: { default: base, partners: [other], ...connected(connectedOrganization({ state: "Proposed" })) } },
    "a domain without a tenant": {
      given: { default: base, partners: [other], ...connected(connectedOrganization({ identitySources: [{ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "fabrikam.example" }] })) },
    },
  },
});
