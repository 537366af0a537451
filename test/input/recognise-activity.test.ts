import { describe, expect, it } from "vitest";
import { recognise } from "../../src/input/recognise.ts";

const graph = "https://graph.microsoft.com/beta/$metadata#";
const fabrikam = "11111111-1111-4111-8111-111111111111";
const northwind = "22222222-2222-4222-8222-222222222222";
const group = "aaaaaaaa-0000-4000-8000-000000000001";
const other = "aaaaaaaa-0000-4000-8000-000000000002";
const app = "bbbbbbbb-0000-4000-8000-000000000001";

const signIn = { id: "1", createdDateTime: "2026-10-01T08:12:44Z", userPrincipalName: "pat@fabrikam.example", appId: app, homeTenantId: fabrikam };
const noSuchTenant = { error: { code: "Directory_ObjectNotFound", message: "Unable to read the company information from the directory." } };
const noSuchObject = { error: { code: "Request_ResourceNotFound", message: "Resource does not exist." } };
const lookup = (id: string): string => `/tenantRelationships/findTenantInformationByTenantId(tenantId='${id}')`;

function kinds(value: unknown, file = "x.json"): readonly string[] {
  return recognise(value, file).resources.map(({ kind }) => kind);
}

/** Of a batch with one request: what it says does not exist, and what stands in it. */
function answered(request: object, response: object): { absences: string[]; objects: readonly string[]; lists: string[]; notes: readonly string[] } {
  const { absences, resources, lists, notes } = recognise({ requests: [{ id: "1", method: "GET", ...request }], responses: [{ id: "1", ...response }] }, "x.json");
  return {
    absences: absences.map(({ kind, id, place }) => `${kind} ${id} ${place.pointer}`),
    objects: resources.map(({ kind }) => kind),
    lists: lists.map(({ kind, isSelection }) => `${kind}${isSelection === true ? " selection" : ""}`),
    notes,
  };
}

const nothing = { absences: [], objects: [], lists: [], notes: [] };

describe("objects of activity and of the directory", () => {
  it.each([
    ["signIn", { "@odata.context": `${graph}auditLogs/signIns`, value: [{ id: "1" }] }],
    ["signIn", { value: [signIn] }],
    ["signIn", { createdDateTime: "2026-10-01T08:12:44Z", appId: app, isInteractive: true }],
    ["signIn", { ...signIn, userType: "guest", userPrincipalName: "pat@fabrikam.example" }],
    ["relatedTenant", { "@odata.context": `${graph}directory/tenantGovernance/relatedTenants`, value: [{ id: fabrikam }] }],
    ["relatedTenant", [{ id: fabrikam, b2BSignInActivityMetrics: null }]],
    ["tenantInformation", { "@odata.context": `${graph}microsoft.graph.tenantInformation`, tenantId: fabrikam }],
    ["tenantInformation", { tenantId: fabrikam, federationBrandName: null, displayName: "Fabrikam", defaultDomainName: "fabrikam.example" }],
    ["crossTenantAccessSettings", { "@odata.context": `${graph}networkAccess/settings/crossTenantAccess/$entity`, id: "x" }],
    ["crossTenantAccessSettings", { networkPacketTaggingStatus: "disabled" }],
    ["group", { "@odata.context": `${graph}groups(id)`, value: [{ id: group }] }],
    ["directoryObject", { "@odata.context": `${graph}directoryObjects`, value: [{ "@odata.type": "#microsoft.graph.user", id: group }] }],
  ])("%s %j", (kind, value) => {
    expect(kinds(value)).toEqual([kind]);
  });

  it("are not taken for what only resembles them", () => {
    expect(kinds({ createdDateTime: "2026-10-01T08:12:44Z", appId: app, displayName: "Ordering" })).toEqual([]);
    expect(kinds({ "@odata.context": `${graph}groups('x')/members`, value: [{ id: group }] })).toEqual([]);
  });
});

describe("what a batch says does not exist", () => {
  it.each([
    ["a tenant", lookup(fabrikam), { status: 404, body: noSuchTenant }, `tenantInformation ${fabrikam}`],
    ["a tenant, asked with a coded URL", `/tenantRelationships/findTenantInformationByTenantId(tenantId=%27${fabrikam.toUpperCase()}%27)`, { status: 404, body: noSuchTenant }, `tenantInformation ${fabrikam}`],
    ["a group", `/groups/${group}?$select=id`, { status: 404, body: noSuchObject }, `group ${group}`],
    ["a user", `https://graph.microsoft.com/v1.0/users/${group}`, { status: 404, body: noSuchObject }, `user ${group}`],
    ["an application", `/servicePrincipals(appId='${app}')`, { status: 404, body: noSuchObject }, `servicePrincipal ${app}`],
  ])("%s", (_name, url, response, absence) => {
    expect(answered({ url }, response)).toEqual({ ...nothing, absences: [`${absence} /responses/0`] });
  });

  it("an object of any type, which is then neither a group nor a user", () => {
    expect(answered({ url: `/directoryObjects/${group}` }, { status: 404, body: noSuchObject }).absences).toEqual([`group ${group} /responses/0`, `user ${group} /responses/0`]);
  });

  it("what a filter asked for and the answer lacks; such a list is no whole one", () => {
    const url = `/servicePrincipals?$filter=appId in ('${app}','${other}')&$select=id,appId`;
    const body = { "@odata.context": `${graph}servicePrincipals(id,appId)`, value: [{ id: "x", appId: app.toUpperCase() }] };
    expect(answered({ url }, { status: 200, body })).toEqual({ ...nothing, absences: [`servicePrincipal ${other} /responses/0`], objects: ["servicePrincipal"], lists: ["servicePrincipal selection"] });
    expect(answered({ url: `/groups?$filter=id eq '${group}'` }, { status: 200, body: { "@odata.context": `${graph}groups`, value: [] } })).toEqual({
      ...nothing,
      absences: [`group ${group} /responses/0`],
      lists: ["group selection"],
    });
  });

  it("what getByIds was asked for and did not give", () => {
    const ask = (body: object): object => ({ method: "POST", url: "/directoryObjects/getByIds", body });
    const answer = { status: 200, body: { "@odata.context": `${graph}directoryObjects`, value: [{ "@odata.type": "#microsoft.graph.group", id: group }] } };
    const seen = { ...nothing, objects: ["directoryObject"], lists: ["directoryObject selection"] };
    expect(answered(ask({ ids: [group, other], types: ["group"] }), answer)).toEqual({ ...seen, absences: [`group ${other} /responses/0`] });
    expect(answered(ask({ ids: [group, other] }), answer)).toEqual({ ...seen, absences: [`group ${other} /responses/0`, `user ${other} /responses/0`] });
    expect(answered(ask({ ids: [group, other], types: ["servicePrincipal"] }), answer)).toEqual(seen);
  });

  it("with the URL as the id of a reply whose request was not kept", () => {
    const { absences } = recognise({ responses: [{ id: lookup(fabrikam), status: 404, body: noSuchTenant }] }, "x.json");
    expect(absences.map(({ kind, id }) => [kind, id])).toEqual([["tenantInformation", fabrikam]]);
  });

  it.each([
    ["no permission", lookup(fabrikam), { status: 403, body: { error: { code: "Authorization_RequestDenied" } } }],
    ["no such address", lookup(fabrikam), { status: 404, body: { error: { code: "BadRequest" } } }],
    ["no body", lookup(fabrikam), { status: 404 }],
    ["no id", lookup("fabrikam.example"), { status: 404, body: noSuchTenant }],
    ["another question", `/groups/${group}/members`, { status: 404, body: noSuchObject }],
  ])("nothing: %s", (_name, url, response) => {
    expect(answered({ url }, response)).toEqual({ ...nothing, notes: [`response 1 of the batch failed with status ${response.status}`] });
  });

  it.each([
    ["a cut answer", `id eq '${group}'`, { "@odata.nextLink": "https://…", value: [] }],
    ["a filter that asks for more", `id eq '${group}' and securityEnabled eq true`, { value: [] }],
    ["an answer without ids", `id eq '${group}'`, { value: [{ displayName: "Engineering" }] }],
  ])("nothing: %s", (_name, filter, body) => {
    expect(answered({ url: `/groups?$filter=${filter}` }, { status: 200, body: { "@odata.context": `${graph}groups`, ...body } }).absences).toEqual([]);
  });

  it("nothing where two requests have one id", () => {
    const requests = [fabrikam, northwind].map((id) => ({ id: "1", method: "GET", url: lookup(id) }));
    expect(recognise({ requests, responses: [{ id: "1", status: 404, body: noSuchTenant }] }, "x.json").absences).toEqual([]);
  });
});
