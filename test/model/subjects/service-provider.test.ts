import { expect, it } from "vitest";
import { serviceProviderSubjects } from "../../../src/model/subjects/service-provider.ts";
import { tenantOf } from "../../rules/test-rule.ts";
import { relationship } from "../directory-factory.ts";
import { closed, fabrikam, northwind, partner } from "../factory.ts";

it("holds the partner entry of a provider, and each relationship under its own id", () => {
  const tenant = tenantOf({
    partners: [
      partner({ tenantId: northwind }),
      partner({ tenantId: ` ${fabrikam.toUpperCase()}`, displayName: "Fabrikam", isServiceProvider: true, b2bCollaborationInbound: closed }),
    ],
    objects: { delegatedAdminRelationship: [relationship({ id: "ABC-def" })] },
  });
  const [provider, other, ...rest] = serviceProviderSubjects(tenant);
  expect(rest).toEqual([]);
  expect(provider).toMatchObject({ kind: "service-provider", id: fabrikam, name: "Fabrikam", label: "Fabrikam (1111…1111)", relationship: undefined });
  expect(provider?.partner).toMatchObject({ kind: "partner", id: fabrikam, b2bCollaborationInbound: { reach: "none" } });
  expect(other).toMatchObject({ kind: "service-provider", id: "abc-def", name: "Help desk", partner: undefined, relationship: { isActive: true, customer: "Contoso" } });
});
