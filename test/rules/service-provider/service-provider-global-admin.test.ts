import rule from "../../../rules/service-provider/service-provider-global-admin.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { directoryReaders, globalAdministrator, relationship } from "../../model/directory-factory.ts";
import { partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const given = (...all: readonly JsonObject[]) => ({ objects: { delegatedAdminRelationship: all } });
const roles = (...ids: readonly unknown[]) => ({ accessDetails: { unifiedRoles: ids.map((roleDefinitionId) => ({ roleDefinitionId })) } });
const provider = partner({ isServiceProvider: true });

testRule(rule, {
  valid: {
    "other roles": { given: given(relationship()) },
    "other roles, whatever the state": { given: given(relationship({ status: "unknownFutureValue" })) },
  },
  invalid: {
    "Global Administrator among the roles": {
      given: given(relationship(), relationship({ id: "x", ...roles(directoryReaders, globalAdministrator.toUpperCase()) })),
      finds: [
        {
          message: "carries",
          at: "delegatedAdminRelationship-2.json/accessDetails/unifiedRoles/1",
          says: 'The delegated admin relationship "Help desk" carries the role Global Administrator in the tenant of Contoso.',
        },
      ],
    },
    "without names, and beside a role that is not understood": {
      given: given(relationship({ displayName: undefined, customer: null, ...roles(3, globalAdministrator) })),
      finds: [
        {
          message: "carries",
          at: "delegatedAdminRelationship.json/accessDetails/unifiedRoles/1",
          says: "A delegated admin relationship without a name carries the role Global Administrator in the tenant of the customer.",
        },
      ],
    },
  },
  unknown: {
    "a provider without its relationships": { given: { partners: [provider] }, because: "no delegatedAdminRelationship list is in the input" },
    "no roles": { given: given(relationship({ accessDetails: undefined })), because: "the relationship does not state accessDetails.unifiedRoles" },
    "a role without id": { given: given(relationship(roles(null))), because: "a role of the relationship has no roleDefinitionId" },
    "the role, in a state of the future": {
      given: given(relationship({ status: "unknownFutureValue", ...roles(globalAdministrator) })),
      because: "the relationship's status is missing or not understood",
    },
  },
  notApplicable: {
    "it is over": { given: given(relationship({ status: "Terminated", ...roles(globalAdministrator) })) },
    "Microsoft Support is no provider": { given: { partners: [partner({ tenantId: "b4c546a4-7dac-46a6-a7dd-ed822a11efd3", isServiceProvider: true })] } },
  },
});
