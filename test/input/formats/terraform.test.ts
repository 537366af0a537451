import { describe, expect, it } from "vitest";
import { translateTerraform, translateTerraformState } from "../../../src/input/formats/terraform.ts";
import { undetermined } from "../../../src/model/undetermined.ts";
import { folder, outcomes, read } from "../folder.ts";
import { objects, plain, stateOf } from "./terraform/shown.ts";

const tenantId = "11111111-1111-4111-8111-111111111111";
const prefix = "microsoft365_graph_beta_identity_and_access_cross_tenant_access_";
const partnerType = `${prefix}partner_settings`;
const partnerKind = "crossTenantAccessPolicyPartner";
const partner = { tenant_id: tenantId, inbound_trust: null };
const gap = undetermined("var.x is not resolved here");
const afterApply = "is known only after apply: give the state that the apply leaves";

function resource(values: unknown, more: object = {}): object {
  return { address: `${partnerType}.x`, mode: "managed", type: partnerType, name: "x", values, ...more };
}

function plan(root: object, changes: readonly object[] = [], more: object = {}): object {
  return { format_version: "1.2", terraform_version: "1.9.8", planned_values: { root_module: root }, resource_changes: changes, ...more };
}

function change(change: object, more: object = {}): object {
  return { address: `${partnerType}.x`, mode: "managed", type: partnerType, name: "x", change, ...more };
}

describe("a plan", () => {
  it("gives the resources of all modules, with counts, in the order of the document", () => {
    const document = plan({
      resources: [resource({ tenant_id: "a" }, { index: 0 }), resource({ tenant_id: "b" }, { index: 1 })],
      child_modules: [
        { resources: [resource({ tenant_id: "c" })], child_modules: [{ resources: [resource({ tenant_id: "d" })] }] },
        { resources: [resource({ tenant_id: "e" })] },
      ],
    });
    const translated = translateTerraform(document, "plan.json");
    expect(translated.format).toBe("terraform-plan");
    expect(objects(translated)).toEqual([
      [partnerKind, "/planned_values/root_module/resources/0/values", { tenantId: "a" }],
      [partnerKind, "/planned_values/root_module/resources/1/values", { tenantId: "b" }],
      [partnerKind, "/planned_values/root_module/child_modules/0/resources/0/values", { tenantId: "c" }],
      [partnerKind, "/planned_values/root_module/child_modules/0/child_modules/0/resources/0/values", { tenantId: "d" }],
      [partnerKind, "/planned_values/root_module/child_modules/1/resources/0/values", { tenantId: "e" }],
    ]);
  });

  it("does not know what is known only after apply, whole or in a part, nor what is sensitive", () => {
    const targets = [{ target_type: "group" }, { target: "AllUsers", target_type: "user" }];
    const values = { inbound_trust: { is_mfa_accepted: true }, b2b_collaboration_inbound: { users_and_groups: { access_type: "allowed", targets } } };
    const after_unknown = {
      tenant_id: true,
      b2b_direct_connect_inbound: true,
      b2b_collaboration_inbound: { users_and_groups: { targets: [{ target: true }, {}] }, applications: true },
    };
    const document = plan({ resources: [resource(values)] }, [change({ actions: ["create"], after_unknown, after_sensitive: { inbound_trust: { is_mfa_accepted: true } } })]);
    expect(objects(translateTerraform(document, "plan.json")).map((each) => (each as unknown[])[2])).toEqual([
      {
        inboundTrust: { isMfaAccepted: "? is_mfa_accepted is marked sensitive and therefore not read" },
        b2bCollaborationInbound: {
          usersAndGroups: {
            accessType: "allowed",
            targets: [{ targetType: "group", target: `? target ${afterApply}` }, { target: "AllUsers", targetType: "user" }],
          },
          applications: `? applications ${afterApply}`,
        },
        tenantId: `? tenant_id ${afterApply}`,
        b2bDirectConnectInbound: `? b2b_direct_connect_inbound ${afterApply}`,
      },
    ]);
  });

  it("does not hold what it deletes or only reads", () => {
    const data = resource(partner, { mode: "data", address: `data.${partnerType}.x` });
    const document = plan({ resources: [data] }, [change({ actions: ["delete"], before: partner, after: null, after_unknown: {} })]);
    expect(translateTerraform(document, "plan.json")).toMatchObject({ resources: [], reason: "holds a Terraform plan without a policy that is read" });
  });

  it("is read from its changes where somebody kept only those", () => {
    const document = {
      format_version: "1.2",
      terraform_version: "1.9.8",
      resource_changes: [
        change({ actions: ["delete"], before: partner, after: null }, { address: "a" }),
        change({ actions: ["delete"], before: partner, after: partner }, { address: "b", deposed: "1234abcd" }),
        change({ actions: ["update"], before: {}, after: partner, after_unknown: { b2b_collaboration_inbound: true } }, { address: "c" }),
      ],
    };
    expect(objects(translateTerraform(document, "plan.json"))).toEqual([
      [partnerKind, "/resource_changes/2/change/after", { tenantId, inboundTrust: null, b2bCollaborationInbound: `? b2b_collaboration_inbound ${afterApply}` }],
    ]);
  });

  it.each([
    [{ errored: true, complete: false }, "Terraform ended with an error while it planned: what is missing here can exist"],
    [{ complete: false }, "the plan defers a part of the changes to a later one"],
  ])("says when it is not all: %j", (more, note) => {
    expect(translateTerraform(plan({ resources: [resource(partner)] }, [], more), "plan.json").notes).toEqual([note]);
  });
});

describe("a state", () => {
  it("is read as terraform show writes it", () => {
    const document = { format_version: "1.0", terraform_version: "1.9.8", values: { root_module: { resources: [resource(partner, { sensitive_values: { tenant_id: true } })] } } };
    const translated = translateTerraform(document, "state.json");
    expect(translated.format).toBe("terraform-state");
    expect(objects(translated)).toEqual([
      [partnerKind, "/values/root_module/resources/0/values", { tenantId: "? tenant_id is marked sensitive and therefore not read", inboundTrust: null }],
    ]);
  });

  it("is read as the file that Terraform keeps, without what waits to be deleted", () => {
    const resources = [
      { mode: "data", type: partnerType, name: "d", instances: [{ attributes: partner }] },
      {
        mode: "managed",
        type: partnerType,
        name: "x",
        instances: [
          { index_key: "a", attributes: { tenant_id: "a", display_name: "s" }, sensitive_attributes: [[{ type: "get_attr", value: "display_name" }]] },
          { index_key: "b", attributes: { tenant_id: "b" }, deposed: "1234abcd" },
          { index_key: "c", attributes: { tenant_id: "c", inbound_trust: { is_mfa_accepted: true } }, sensitive_attributes: [[{ type: "get_attr", value: "inbound_trust" }, { type: "get_attr", value: "is_mfa_accepted" }]] },
        ],
      },
    ];
    expect(objects(translateTerraform({ version: 4, lineage: "x", resources }, "terraform.tfstate"))).toEqual([
      [partnerKind, "/resources/1/instances/0/attributes", { tenantId: "a", displayName: "? display_name is marked sensitive and therefore not read" }],
      [partnerKind, "/resources/1/instances/2/attributes", { tenantId: "c", inboundTrust: { isMfaAccepted: "? is_mfa_accepted is marked sensitive and therefore not read" } }],
    ]);
  });

  it("takes several writers of one partner's synchronization for one fact each, with module and index", () => {
    const sync = (type: string, module: string, tenant: unknown) => ({ module, mode: "managed", type: prefix + type, name: "x", instances: [{ index_key: 0, attributes: { tenant_id: tenant } }] });
    const resources = [sync("partner_user_sync_settings", "module.a", ` ${tenantId}`), sync("partner_group_sync_settings", "module.b", gap), sync("partner_group_sync_settings", "module.c", undefined)];
    const { syncWrites } = translateTerraformState({ resources }, "main.tf", "terraform-hcl");
    expect(syncWrites?.map(({ address, tenantId: tenant, place }) => [address, plain(tenant), place.pointer])).toEqual([
      [`module.a.${prefix}partner_user_sync_settings.x[0]`, tenantId, "/resources/0/instances/0/attributes"],
      [`module.b.${prefix}partner_group_sync_settings.x[0]`, "? var.x is not resolved here", "/resources/1/instances/0/attributes"],
    ]);
  });
});

describe("a configuration", () => {
  const configuration = (attributes: unknown) =>
    objects(translateTerraformState({ resources: [{ mode: "managed", type: partnerType, name: "x", instances: [{ attributes }] }], imports: [] }, "main.tf", "terraform-hcl"));

  it("takes null for nothing, and keeps what is not resolved", () => {
    expect(configuration({ ...partner, b2b_collaboration_inbound: gap, b2b_collaboration_outbound: { applications: gap, users_and_groups: null } })).toEqual([
      [
        partnerKind,
        "/resources/0/instances/0/attributes",
        { tenantId, b2bCollaborationInbound: "? var.x is not resolved here", b2bCollaborationOutbound: { applications: "? var.x is not resolved here" } },
      ],
    ]);
  });

  it.each([
    ["the attributes", [{ attributes: gap }], "/resources/0/instances/0/attributes"],
    ["an instance", [gap], "/resources/0/instances/0"],
    ["the instances", gap, "/resources/0/instances"],
  ])("knows only that the object is there where %s cannot be told", (_what, instances, pointer) => {
    const { resources } = translateTerraformState({ resources: [{ mode: "managed", type: partnerType, name: "x", instances }] }, "main.tf", "terraform-hcl");
    expect(resources.map(({ kind, place, value }) => [kind, place.pointer, value["tenantId"], value["inboundTrust"]])).toEqual([[partnerKind, pointer, gap, gap]]);
  });
});

describe("what is not as it has to be", () => {
  it.each([
    ["values that are a number", plan({ resources: [resource(3)] }), `? values of ${partnerType}.x is a number, not an object`],
    ["values that are absent", plan({ resources: [resource(undefined)] }), `? values of ${partnerType}.x is absent`],
    ["values of which nothing is known", plan({ resources: [resource({})] }, [change({ after_unknown: true })]), `? it ${afterApply}`],
    ["attributes that are a text", stateOf(partnerType, "x"), `? the attributes of ${partnerType}.x are a text, not an object`],
    ["attributes that are absent", stateOf(partnerType, undefined), `? the attributes of ${partnerType}.x are absent`],
    ["an instance that is a list", { version: 4, lineage: "x", resources: [{ mode: "managed", type: partnerType, name: "x", instances: [[]] }] }, `? the instance of ${partnerType}.x is a list, not an object`],
  ])("is not known: %s", (_name, document, reason) => {
    const { resources } = translateTerraform(document, "x.json");
    expect(resources.map(({ value }) => [plain(value["tenantId"]), plain(value["inboundTrust"])])).toEqual([[reason, reason]]);
  });

  it.each([
    ["a module that is a list", plan([] as object)],
    ["resources that are an object", plan({ resources: {} })],
    ["resources that are texts, and modules that are numbers", plan({ resources: ["x", null], child_modules: [1] })],
    ["planned values that are null, and changes that are none", { format_version: "1.2", terraform_version: "1", planned_values: null, resource_changes: [null, { change: 1 }] }],
    ["instances that are a number", { version: 4, lineage: "x", resources: [{ type: partnerType, instances: 1 }, 3, { type: {} }] }],
  ])("is nothing: %s", (_name, document) => {
    expect(translateTerraform(document, "x.json").resources).toEqual([]);
  });

  it("does not follow what nests without end", () => {
    const nest = (depth: number, key: string): string => `{"${key}":`.repeat(depth) + "1" + "}".repeat(depth);
    const text = (values: string, more = "{}"): string =>
      `{"format_version":"1.2","terraform_version":"1","planned_values":{"root_module":{"resources":[{"address":"a","type":"${partnerType}","values":${values}}]}},"resource_changes":[{"address":"a","change":{"after_unknown":${more}}}]}`;
    const deep = JSON.parse(text(nest(20_000, "inbound_trust"), nest(20_000, "tenant_id"))) as unknown;
    const [only] = translateTerraform(deep, "x.json").resources;
    expect(JSON.stringify(plain(only?.value))).toContain("? it nests deeper than 32 levels, which no policy does");
    const inlined = JSON.parse(nest(20_000, "all")) as object;
    expect(translateTerraform(stateOf("microsoft365wp_conditional_access_policy", inlined), "x.json").resources).toHaveLength(1);
    const modules = JSON.parse('{"child_modules":['.repeat(20_000) + JSON.stringify({ resources: [resource(partner)] }) + "]}".repeat(20_000)) as object;
    expect(translateTerraform(plan(modules), "x.json").resources).toHaveLength(1);
  });

  it("lets a key called __proto__ be a key", () => {
    const document = JSON.parse(JSON.stringify(stateOf(partnerType, { tenant_id: tenantId, x: { y: 1 } })).replace('"x":{"y"', '"__proto__":{"tenant_id"')) as unknown;
    const [only] = translateTerraform(document, "x.json").resources;
    expect(Object.getPrototypeOf(only?.value)).toBe(Object.prototype);
    expect(only?.value["tenantId"]).toBe(tenantId);
  });
});

describe("a file", () => {
  it.each([
    ["plan.json", plan({ resources: [resource(partner)] }), "terraform-plan"],
    ["terraform.tfstate", stateOf(partnerType, partner), "terraform-state"],
    ["state.json", stateOf(partnerType, partner), "terraform-state"],
  ])("%s is known by what it holds", async (file, content, format) => {
    const { inputs } = await read(folder({ [file]: content }));
    expect(inputs).toEqual([{ file, status: "read", format, encoding: "utf-8", resources: { [partnerKind]: 1 } }]);
  });

  it("that is half a state is a fault with its place", async () => {
    const text = JSON.stringify(stateOf(partnerType, partner), null, 2);
    const [outcome] = outcomes(await read(folder({ "terraform.tfstate": text.slice(0, text.indexOf("inbound_trust")) })));
    expect(outcome).toMatch(/^terraform\.tfstate failed: \d+:\d+: /);
  });

  it("about something else in Terraform's own formats is none", async () => {
    const version = { terraform_version: "1.9.8", platform: "linux_amd64", provider_selections: {} };
    const schemas = { format_version: "1.0", provider_schemas: {} };
    expect(outcomes(await read(folder({ "s.json": schemas, "v.json": version })))).toEqual(["s.json declined: holds no policy", "v.json declined: holds no policy"]);
  });
});
