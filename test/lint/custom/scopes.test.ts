import { describe, expect, it } from "vitest";
import { scopeNames, scopes, visibleScopes, type Scope } from "../../../src/lint/custom/scopes.ts";
import { isGap, isSeenGroup, type Seen } from "../../../src/lint/custom/seen.ts";
import { isGroup, type Shape, type Shapes } from "../../../src/lint/custom/shape.ts";
import { Place } from "../../../src/model/place.ts";
import { readCatalog } from "../../../src/model/catalog.ts";
import { subjectsOf, type Subject } from "../../../src/model/subjects.ts";
import type { Tenant } from "../../../src/model/tenant.ts";
import { isUndetermined, undetermined } from "../../../src/model/undetermined.ts";
import { grant, guests, phishingResistant, policy } from "../../model/conditional-access/factory.ts";
import { access, appOne, defaultConfiguration, fabrikam, groupOne, northwind, partner, trust } from "../../model/factory.ts";
import { tenantOf } from "../../rules/test-rule.ts";

const catalog = readCatalog(
  [{ tenantId: fabrikam, name: "Fabrikam", owner: "a@contoso.example", tier: "gold", approves: ["mfaTrust"], approved: { by: "b@contoso.example" } }],
  Place.root("partners.yml").at("partners"),
);

/** A tenant in which every field of every scope is known. */
const whole: Tenant = {
  ...tenantOf({
    tenantId: northwind,
    default: defaultConfiguration({ b2bCollaborationInbound: access([groupOne], [appOne]) }),
    partners: [
      partner({
        displayName: "Fabrikam Inc",
        inboundTrust: trust({ mfa: true }),
        b2bCollaborationInbound: null,
        identitySynchronization: { tenantId: fabrikam, userSyncInbound: { isSyncAllowed: true }, groupSyncInbound: { isSyncAllowed: false } },
      }),
    ],
    objects: {
      conditionalAccessPolicy: [
        policy({ users: { includeUsers: ["All"], excludeGuestsOrExternalUsers: guests("serviceProvider") }, grant: grant(["mfa", "compliantDevice"], { authenticationStrength: phishingResistant, termsOfUse: ["x"] }) }),
      ],
      crossTenantAccessPolicy: [{ allowedCloudEndpoints: ["microsoftonline.us"] }],
      authenticationFlowsPolicy: [{ selfServiceSignUp: { isEnabled: false } }],
      b2bManagementPolicy: [
        {
          isOrganizationDefault: true,
          definition: [JSON.stringify({ B2BManagementPolicy: { InvitationsAllowedAndBlockedDomainsPolicy: { AllowedDomains: ["fabrikam.example"] } } })],
        },
      ],
    },
  }),
  catalog,
};

const empty = { ...tenantOf({ partners: [{ tenantId: fabrikam }] }) };

function one(tenant: Tenant, scope: Scope): Subject {
  const [subject] = subjectsOf(tenant, scope.kind);
  if (subject === undefined) throw new Error(`no ${scope.kind}`);
  return subject;
}

/** The paths of fields that are not what their shapes say. */
function odd(seen: ReadonlyMap<string, Seen>, shapes: Shapes, path = ""): string[] {
  const names = [...new Set([...seen.keys(), ...Object.keys(shapes)])];
  return names.flatMap((name) => {
    const [value, shape] = [seen.get(name), shapes[name]];
    const here = `${path}${name}`;
    if (value === undefined || shape === undefined) return [here];
    if (isGroup(shape)) return isSeenGroup(value) ? odd(value, shape.fields, `${here}.`) : [here];
    return fits(value, shape) ? [] : [here];
  });
}

function fits(value: Seen, shape: Shape): boolean {
  if (isGroup(shape)) return false;
  const isWord = (each: unknown): boolean => typeof each === "string" && shape.words?.includes(each) !== false;
  if (shape.type === "string") return isWord(value);
  if (shape.type === "list<string>") return Array.isArray(value) && value.every(isWord);
  return typeof value === { bool: "boolean", int: "bigint" }[shape.type];
}

const byName = scopeNames.map((name) => [name, scopes[name]] as const);

describe.each(byName)("the fields of %s", (_name, scope) => {
  it("are of their types where everything is known", () => {
    expect(odd(scope.see(one(whole, scope)), scope.shapes)).toEqual([]);
  });

  it("can be read one by one", () => {
    const [first = "", second = ""] = Object.keys(scope.shapes);
    const seen = scope.see(one(whole, scope), new Set([first, second]));
    expect([...seen]).toEqual([...scope.see(one(whole, scope))].filter(([name]) => name === first || name === second));
  });

  it("are explained", () => {
    expect(Object.values(scope.shapes).filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([]);
  });
});

describe("what is not in the input", () => {
  it("is not known, with what would supply it", () => {
    const seen = scopes.partner.see(one(empty, scopes.partner));
    const known = [...seen].filter(([, value]) => !isSeenGroup(value) && !isGap(value)).map(([name]) => name);
    expect(known).toEqual(["tenantId", "name", "isServiceProvider", "isInMultiTenantOrganization"]);
    expect(seen.get("userSync")).toEqual({ reason: "identitySynchronization was not exported with the partner", needs: ["identitySynchronization"] });
    expect(seen.get("catalog")).toEqual({ reason: "no partner catalog was given: name one with --catalog or in the configuration", needs: [] });
  });

  it("is a tenant id that its reader could not tell", () => {
    const seen = scopes.partner.see(one(tenantOf({ partners: [{ tenantId: undetermined("a variable") }] }), scopes.partner));
    expect(seen.get("tenantId")).toEqual({ reason: "a variable", needs: [] });
  });

  it("leaves nothing of the default and the tenant but what is known without it", () => {
    const known = (scope: Scope) => [...scope.see(one(tenantOf({}), scope))].filter(([, value]) => !isSeenGroup(value) && !isGap(value)).map(([name]) => name);
    expect(known(scopes.default)).toEqual([]);
    expect(known(scopes.tenant)).toEqual(["cloud"]);
  });
});

it("a partner that is not in the catalog has empty texts there", () => {
  const other = { ...whole, catalog: readCatalog([], Place.root("partners.yml")) };
  const seen = scopes.partner.see(one(other, scopes.partner)).get("catalog");
  expect(isSeenGroup(seen) && [seen.get("isListed"), seen.get("tier"), seen.get("approves")]).toEqual([false, "", []]);
});

describe("a setting", () => {
  const at = (path: string): unknown => {
    const found = scopes.partner.locate(one(whole, scopes.partner), path.split("."));
    return found === undefined || isUndetermined(found) ? found : { at: found.place.pointer, setting: found.setting, inherited: found.inherited?.pointer };
  };

  it("leads to the node of the subject that states it, and to that of the default", () => {
    expect(at("b2bCollaborationInbound")).toEqual({ at: "/b2bCollaborationInbound", setting: "b2bCollaborationInbound", inherited: "/b2bCollaborationInbound" });
    expect(at("inboundTrust.isMfaAccepted")).toEqual({ at: "/inboundTrust/isMfaAccepted", setting: "isMfaAccepted", inherited: undefined });
    expect(at("userSync")).toEqual({ at: "/identitySynchronization/userSyncInbound/isSyncAllowed", setting: "userSyncInbound", inherited: undefined });
  });

  it("without a node of its own leads nowhere", () => {
    expect([at("name"), at("inboundTrust"), at("catalog")]).toEqual([undefined, undefined, undefined]);
  });
});

it("every scope sees its own subject first, and what exists once", () => {
  expect(scopeNames.map((name) => visibleScopes(name).map(({ variable }) => variable))).toEqual([
    ["partner", "default", "tenant"],
    ["default", "tenant"],
    ["tenant", "default"],
    ["policy", "default", "tenant"],
    ["catalogEntry", "default", "tenant"],
  ]);
});
