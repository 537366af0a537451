import { describe, expect, it } from "vitest";
import { folder, outcomes, read } from "./folder.ts";

const instead = "give Graph's JSON of the tenant";
const notRead = `which this version does not read: ${instead}`;
const own = (kind: string): string => `xtaplint's own file (${kind}), never policy input`;

const policy = { tenantId: "x", inboundTrust: null };

describe("what is recognised and declined", () => {
  it.each([
    ["a CIPP template of another kind", "x.json", { PartitionKey: "IntuneTemplate", RowKey: "1", JSON: "{}" }, "holds CIPP templates of another kind than Conditional Access, no policy"],
    ["CIPP's standards", "standards.json", [{ name: "standards.GuestInvite", helpText: "Who may invite guests" }], `holds CIPP's standards, which are settings of CIPP and not the policies: ${instead}`],
    ["a plan", "x.json", { format_version: "1.2", terraform_version: "1.9.0", planned_values: {} }, "holds a Terraform plan without a policy that is read"],
    ["a state of an old version", "terraform.tfstate", { version: 3, terraform_version: "0.11.15", modules: [] }, "holds a Terraform state of another version than 4: give the output of terraform show -json"],
    ["an encrypted state", "terraform.tfstate", { serial: 1, encrypted_data: "x", encryption_version: "v0" }, "holds an encrypted state: give the output of tofu show -json"],
    ["a report of the Zero Trust Assessment", "x.json", { TestResultSummary: {}, Tests: [] }, "holds a report of the Zero Trust Assessment, not the policies: give Graph's JSON of the tenant"],
    ["a report of Maester", "x.json", { Result: "Failed", FailedCount: 1, Tests: [] }, "holds a report of Maester, not the policies: give Graph's JSON of the tenant"],
    ["a check", "x.json", { Provider: "m365", CheckID: "entra_guest" }, `holds the description of a check of Prowler, not the policies: ${instead}`],
    ["findings of Prowler", "x.json", [{ metadata: { event_code: "entra_guest" }, finding_info: {} }], `holds findings of a scanner such as Prowler, not the policies: ${instead}`],
    ["findings of monkey365", "x.json", [{ metadata: { eventCode: "aad_guest" }, findingInfo: {} }], `holds findings of a scanner such as monkey365, not the policies: ${instead}`],
    ["a classification", "x.json", [{ EAMTierLevelName: "ControlPlane" }], `holds a classification of roles, not the policies: ${instead}`],
    ["role definitions", "x.json", { value: [{ id: "1", rolePermissions: [] }] }, `holds role definitions, not the policies: ${instead}`],
    ["a Logic App", "x.json", { $schema: "https://schema.management.azure.com/schemas/2015-01-01/deploymentTemplate.json#", resources: [] }, `holds an Azure Resource Manager template, not the policies: ${instead}`],
    ["a schema", "x.json", { $schema: "https://json-schema.org/draft/2020-12/schema", properties: { inboundTrust: {} } }, "holds no policy"],
    ["Terraform about something else", "main.tf", 'resource "null_resource" "x" {}', "holds no policy"],
    ["PowerShell", "x.ps1", "AADCrossTenantAccessPolicy 'x' {}", `holds PowerShell and no Microsoft365DSC configuration, ${notRead}`],
    ["PowerShell data", "x.psd1", "@{ TenantId = 'x' }", `holds PowerShell data and no layer of Microsoft365DSC, ${notRead}`],
    ["a state about something else", "x.tfstate", { version: 4, lineage: "x", resources: [{ mode: "managed", type: "null_resource", name: "x", instances: [] }] }, "holds a Terraform state without a policy that is read"],
    ["a page's schema", "x.json", { value: [{ isServiceDefault: "Boolean", inboundTrust: { "@odata.type": "x" } }] }, "holds a page's schema, whose values are names of types, and no policy"],
    ["a schema in a section", "x.json", { tenantId: "x", inboundTrust: { isMfaAccepted: "Boolean" } }, "holds a page's schema, whose values are names of types, and no policy"],
    ["sections that name only their type", "x.json", { inboundTrust: { "@odata.type": "x" }, b2bCollaborationInbound: { "@odata.type": "y" } }, "holds a page's schema, whose values are names of types, and no policy"],
    ["our catalog", "p.yml", "partners:\n  - tenantId: 11111111-1111-4111-8111-111111111111\n    owner: a@contoso.example\n", own("partner catalog")],
    ["our exceptions", "e.yml", "exceptions:\n  - rule: partner-inbound-open\n    subject: default\n    expires: 2027-01-31\n", own("exceptions file")],
    ["our config", "sub/xtaplint.yml", "policies: [a]\ncatalog: partners.yml\nfailOn: high\n", own("config")],
    ["our config under another name", "lint.yaml", "extends: recommended\nfailOn: high\n", own("config")],
    ["our mapping", "m.yml", "mappings:\n  - files: [peers.yaml]\n    resource: crossTenantAccessPolicyPartner\n    properties: {}\n", own("mapping")],
    ["our report", "r.json", { version: 1, tool: { name: "xtaplint", version: "0.1.0" }, findings: [] }, own("report")],
    ["our baseline", "xtaplint-baseline.json", { version: 1 }, own("baseline")],
    ["our baseline under another name", "accepted.json", { version: 1, entries: [{ rule: "partner-inbound-open", fingerprint: "0" }] }, own("baseline")],
    ["an empty list", "x.json", [], "holds an empty list, and neither a context nor the path says of what"],
    ["an empty object", "x.json", {}, "holds no policy"],
    ["null", "x.json", "null", "holds null, not an object or a list"],
    ["elements that are no objects", "x.json", "[null, 1]", "holds no policy"],
    ["YAML about something else", "ci.yml", "on: push\njobs: {}\n", "holds no policy"],
    ["YAML about something else that is broken", "ci.yml", "on: [push\n", "holds no policy"],
    ["a package", "package.json", { name: "x", dependencies: {} }, "holds no policy"],
  ])("%s", async (_name, file, content, reason) => {
    expect(outcomes(await read(folder({ [file]: content })))).toEqual([`${file} declined: ${reason}`]);
  });

  it.each([
    ["keys of other tools", { terraform_version: "1", CheckID: "x", Provider: "y", TestResultSummary: {}, exceptions: [{ rule: "x", subject: "y" }], error: { code: "x" }, value: [policy] }],
    ["a resource of Microsoft365DSC beside it", [{ ResourceName: "AADAuthorizationPolicy", ResourceInstanceName: "x", AllowInvitesFrom: "none" }, policy]],
    ["a snapshot around it", { resources: [{ resourceType: "microsoft.entra.x", properties: {} }], policies: [policy] }],
    ["an object of PowerShell beside it", [{ Conditions: {}, GrantControls: {} }, policy]],
    ["a schema beside it", [{ isServiceDefault: "Boolean", inboundTrust: null }, policy]],
    ["the name of a file of ours", { failOn: "high", rules: {}, policies: [policy] }],
  ])("nothing hides a policy: %s", async (_name, content) => {
    const result = await read(folder({ "xtaplint.yml": JSON.stringify(content), "x.json": content }));
    expect(outcomes(result)).toEqual(["x.json read", "xtaplint.yml read"]);
  });

  it("a partner list of a hand-made file is no catalog", async () => {
    const partners = [{ tenantId: "x", name: "Fabrikam", inboundTrust: null }];
    expect(outcomes(await read(folder({ "p.json": { partners } })))).toEqual(["p.json read"]);
  });
});
