import { describe, expect, it } from "vitest";
import type { Document } from "../../src/input/document.ts";
import { parseHcl } from "../../src/input/hcl.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { folder, outcomes, read } from "./folder.ts";

async function documentOf(text: string): Promise<Document> {
  const parsed = await parseHcl(text, "utf-8");
  if ("document" in parsed) return parsed.document;
  throw new Error("reason" in parsed ? parsed.reason : parsed.nothing);
}

async function reasonOf(text: string): Promise<string | undefined> {
  const parsed = await parseHcl(text, "utf-8");
  return "reason" in parsed ? parsed.reason : undefined;
}

/** A value as JSON has it, with the reasons of what is undetermined under `?`. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, inner: unknown) => (isUndetermined(inner) ? { "?": inner.undetermined } : inner)));
}

function unresolved(written: string): unknown {
  return { "?": `${written} is not resolved in HCL: give the output of terraform show -json` };
}

/** The resource of a file that holds one, with this body. */
async function resourceOf(body: string): Promise<{ readonly instances: readonly { readonly attributes: Record<string, unknown> }[] }> {
  const { value } = await documentOf(`resource "azuread_x" "y" {\n${body}\n}\n`);
  return (plain(value) as { resources: [Awaited<ReturnType<typeof resourceOf>>] }).resources[0];
}

async function attributesOf(body: string): Promise<unknown> {
  return (await resourceOf(body)).instances[0]?.attributes;
}

describe("a Terraform configuration", () => {
  it("has the shape of a state file: attributes, blocks as lists, imports beside them", async () => {
    const { value } = await documentOf(`
resource "azuread_conditional_access_policy" "guests" {
  display_name = "Guests"
  state        = "enabled"
  conditions {
    client_app_types = ["all"]
    users {
      included_users = []
    }
  }
  grant_controls {
    operator = "OR"
  }
  grant_controls {
    operator = "AND"
  }
}
resource msgraph_resource default {
  url  = "policies/crossTenantAccessPolicy"
  body = { "inboundTrust" = { isMfaAccepted : true, isCompliantDeviceAccepted = false } }
}
import {
  to = msgraph_resource.default
  id = "policies/crossTenantAccessPolicy/default"
}
`);
    const guests = {
      display_name: "Guests",
      state: "enabled",
      conditions: [{ client_app_types: ["all"], users: [{ included_users: [] }] }],
      grant_controls: [{ operator: "OR" }, { operator: "AND" }],
    };
    const body = { inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: false } };
    expect(value).toEqual({
      resources: [
        { mode: "managed", type: "azuread_conditional_access_policy", name: "guests", instances: [{ attributes: guests }] },
        { mode: "managed", type: "msgraph_resource", name: "default", instances: [{ attributes: { url: "policies/crossTenantAccessPolicy", body } }] },
      ],
      imports: [{ to: "msgraph_resource.default", id: "policies/crossTenantAccessPolicy/default" }],
    });
  });

  it.each([
    ["numbers", "a = 1\nb = -2.5\nc = 0", { a: 1, b: -2.5, c: 0 }],
    ["words", "a = true\nb = false\nc = null", { a: true, b: false, c: null }],
    ["texts", String.raw`a = "x \"y\"\n\t\\ \u00e9\U0001F600 #no // comment"` + '\nb = ""\nc = "  "\nd = "100% $5"', { a: 'x "y"\n\t\\ é😀 #no // comment', b: "", c: "  ", d: "100% $5" }],
    ["escaped templates", 'a = "$${x} %%{ y }"', { a: "${x} %{ y }" }],
    ["parentheses", 'a = (1)\nb = (("x"))', { a: 1, b: "x" }],
    ["a list over lines", 'a = [ # first\n  "x", /* second */\n  2,\n]', { a: ["x", 2] }],
    ["an object", 'a = {\n  b = 1\n  "c/d" : 2, 3 = null\n  true = { e = [] }\n}', { a: { b: 1, "c/d": 2, 3: null, true: { e: [] } } }],
    ["JSON of a literal", 'a = jsonencode({ "B" = [{ c = 1 }] })\nb = jsonencode([1])', { a: { B: [{ c: 1 }] }, b: [1] }],
    ["a heredoc", "a = <<EOT\n  x \\n \"y\"\n\n EO\nEOTX\n  EOT\nb = 1", { a: '  x \\n "y"\n\n EO\nEOTX\n', b: 1 }],
    ["a heredoc less its indentation", "a = <<-EOT\n    x\n\n      y $${z}\n    EOT", { a: "x\n\n  y ${z}\n" }],
    ["an empty heredoc", "a = <<EOT\nEOT", { a: "" }],
    ["keys that JavaScript knows", 'a = { "__proto__" = 1, constructor = 2 }', JSON.parse('{"a": {"__proto__": 1, "constructor": 2}}')],
    ["no argument of Terraform itself", "a = 1\ndepends_on = [x.y]\nprovider = azuread.other\nlifecycle {\n prevent_destroy = true\n}", { a: 1 }],
    ["what looks like one further in", "a {\n  count = 2\n  lifecycle {}\n}", { a: [{ count: 2, lifecycle: [{}] }] }],
    ["Windows line ends", 'a = "x"\r\nb {\r\n  c = 1\r\n}', { a: "x", b: [{ c: 1 }] }],
  ])("reads %s", async (_name, body, attributes) => {
    expect(await attributesOf(body)).toEqual(attributes);
  });

  it("takes the last of a repeated attribute, and says that it is repeated", async () => {
    const document = await documentOf('resource "azuread_x" "y" {\n  a = 1\n  b = { c = 1, c = 2 }\n  a = 3\n}\n');
    const attributes = "/resources/0/instances/0/attributes";
    expect(plain(document.value)).toMatchObject({ resources: [{ instances: [{ attributes: { a: 3, b: { c: 2 } } }] }] });
    expect(document.duplicatedKeys()).toEqual([`${attributes}/b/c`, `${attributes}/a`]);
  });

  it("reads a heredoc that ends the file without a line break", async () => {
    expect(await reasonOf('a = <<EOT\nx\nEOT')).toBeUndefined();
  });
});

describe("what is no literal", () => {
  it.each([
    ["a variable, even one with a default", "var.partner_id"],
    ["a local", "local.tenants[0].id"],
    ["a reference", "azuread_group.admins.object_id"],
    ["an attribute of each", "each.value.tenant_id"],
    ["a splat", "azuread_group.all[*].object_id"],
    ["a template", '"guests-${var.name}"'],
    ["a directive in a template", '"%{ if var.x }a%{ endif }"'],
    ["a template that holds a literal", '"${"x"}"'],
    ["a call", 'file("policy.json")'],
    ["a call of a literal", 'tolist(["x"])'],
    ["JSON of a variable", "jsonencode(var.body)"],
    ["JSON of a text", 'jsonencode("x")'],
    ["a conditional", "var.strict ? true : false"],
    ["arithmetic", "1 + 2"],
    ["a negation", "!true"],
    ["a list made by for", "[for name in var.names : name]"],
    ["an object made by for", "{ for name in var.names : name => true }"],
    ["an object with a computed key", "{ a = 1, (var.key) = 2 }", "the key (var.key)"],
    ["an object with a template for a key", '{ "a${var.key}" = 2 }', 'the key "a${var.key}"'],
    ["something long", `[for name in\n  ${"x".repeat(80)} : name]`, `[for name in ${"x".repeat(47)}…`],
    ["a heredoc with an insertion", "<<EOT\n${var.x}\nEOT\n", "<<EOT ${var.x} EOT"],
    ["a heredoc whose insertion follows its own name", "<<EOT\nEOT${var.x}\nEOT\n", "<<EOT EOT${var.x} EOT"],
    ["a heredoc with an insertion after a dollar", "<<EOT\n$$${var.x}\nEOT\n", "<<EOT $$${var.x} EOT"],
    ["a text with an insertion after a dollar", '"$$${var.x}"'],
  ])("%s is undetermined", async (_name, expression, written = expression) => {
    expect(await attributesOf(`a = ${expression}\nb = 1`)).toEqual({ a: unresolved(written), b: 1 });
  });

  it("leaves what stands beside it", async () => {
    const body = 'a = ["x", var.y]\nb = { c = local.d, e = 1 }\nf = jsonencode({ g = var.h, i = true })\nj {\n  k = var.l\n  m = 2\n}';
    expect(await attributesOf(body)).toEqual({
      a: ["x", unresolved("var.y")],
      b: { c: unresolved("local.d"), e: 1 },
      f: { g: unresolved("var.h"), i: true },
      j: [{ k: unresolved("var.l"), m: 2 }],
    });
  });

  it("makes of a dynamic block a member that is not known, whatever blocks of its name are written out", async () => {
    const block = 'dynamic "users" {\n  for_each = var.users\n  content {\n    included = users.value\n  }\n}';
    expect(await attributesOf(`a = 1\nusers {\n  included = ["x"]\n}\n${block}`)).toEqual({ a: 1, users: unresolved("the dynamic block users") });
    expect(await attributesOf(`conditions {\n${block}\nb = 1\n}`)).toEqual({ conditions: [{ users: unresolved("the dynamic block users"), b: 1 }] });
  });

  it.each([
    ["the import's id", "id = var.id", { to: "msgraph_resource.x", id: unresolved("var.id") }],
    ["the import's id with a template", 'id = "policies/${var.id}"', { to: "msgraph_resource.x", id: unresolved('"policies/${var.id}"') }],
    ["no id", "", { to: "msgraph_resource.x" }],
  ])("%s", async (_name, id, expected) => {
    const { value } = await documentOf(`import {\n  to = msgraph_resource.x\n  ${id}\n}\n`);
    expect(plain(value)).toEqual({ resources: [], imports: [expected] });
  });
});

describe("how often a resource exists", () => {
  const one = (key: string | number) => ({ index_key: key, attributes: { a: 1 } });

  it.each([
    ["count = 0", []],
    ["count = 1", [one(0)]],
    ["count = 3", [one(0), one(1), one(2)]],
    ["for_each = {}", []],
    ["for_each = { x = 1, y = var.z }", [one("x"), one("y")]],
    ['for_each = toset(["x", "y", "x"])', [one("x"), one("y")]],
    ["for_each = toset([])", []],
    ['for_each = toset([var.x ? "a" : "b"])', [unresolved('for_each = toset([var.x ? "a" : "b"])')]],
    ["count = var.enabled ? 1 : 0", [unresolved("count = var.enabled ? 1 : 0")]],
    ["count = var.n", [unresolved("count = var.n")]],
    ["count = -1", [unresolved("count = -1")]],
    ["count = 1000000", [unresolved("count = 1000000")]],
    ["for_each = var.partners", [unresolved("for_each = var.partners")]],
    ["for_each = toset(var.partners)", [unresolved("for_each = toset(var.partners)")]],
    ['for_each = toset(["x", var.y])', [unresolved('for_each = toset(["x", var.y])')]],
    ["for_each = { (var.x) = 1 }", [unresolved("for_each = { (var.x) = 1 }")]],
    ["for_each = { for p in var.partners : p.id => p }", [unresolved("for_each = { for p in var.partners : p.id => p }")]],
  ])("%s", async (repetition, instances) => {
    expect((await resourceOf(`${repetition}\na = 1`)).instances).toEqual(instances);
  });

  it("does not resolve what differs between instances whose number is known", async () => {
    const { instances } = await resourceOf('for_each = { x = "1", y = "2" }\ntenant_id = each.value\nenabled = true');
    const attributes = { tenant_id: unresolved("each.value"), enabled: true };
    expect(instances).toEqual([{ index_key: "x", attributes }, { index_key: "y", attributes }]);
  });
});

describe("where things are written", () => {
  const text = `# 漢字 and 😀😀 first
resource "azuread_conditional_access_policy" "😀" { /* 😀 */
  display_name = "漢字 😀" # 😀
  conditions {
    locations { included = ["😀", "x"] }
  }
  conditions {}
  body = { "漢" = { 字 = null } }
}
import { 
  to = azuread_x.y
}
`;
  const attributes = "/resources/0/instances/0/attributes";

  it.each([
    ["/resources/0", "2:1-9:2"],
    ["/resources/0/type", "2:10-2:45"],
    ["/resources/0/name", "2:46-2:50"],
    ["/resources/0/instances/0", "2:1-9:2"],
    [attributes, "2:1-9:2"],
    [`${attributes}/display_name`, "3:3-3:25"],
    [`${attributes}/conditions`, "4:3-6:4"],
    [`${attributes}/conditions/0`, "4:3-6:4"],
    [`${attributes}/conditions/0/locations/0`, "5:5-5:41"],
    [`${attributes}/conditions/0/locations/0/included`, "5:17-5:39"],
    [`${attributes}/conditions/0/locations/0/included/1`, "5:35-5:38"],
    [`${attributes}/conditions/1`, "7:3-7:16"],
    [`${attributes}/body/漢`, "8:12-8:30"],
    [`${attributes}/body/漢/字`, "8:20-8:28"],
    ["/imports/0/to", "11:3-11:19"],
  ])("%s", async (pointer, range) => {
    const found = (await documentOf(text)).locate([pointer]).get(pointer);
    expect(found && `${found.line}:${found.column}-${found.endLine}:${found.endColumn}`).toBe(range);
  });

  it("shows what is undetermined at its own place", async () => {
    const document = await documentOf('resource "azuread_x" "y" {\n  count = var.n\n}\nresource "azuread_x" "z" {\n  dynamic "a" {\n  }\n}\n');
    const pointers = ["/resources/0/instances/0", "/resources/1/instances/0/attributes/a"];
    expect([...document.locate(pointers).values()].map(({ line, endLine }) => [line, endLine])).toEqual([[2, 2], [5, 6]]);
  });
});

describe("what a file without such resources is", () => {
  it.each([
    ["nothing", "", "holds no policy"],
    ["comments", "# x\n", "holds no policy"],
    ["other blocks", 'variable "tenant_id" {\n  default = "x"\n}\ndata "azuread_x" "y" {}\nlocals {}\noutput "z" { value = 1 }\n', "holds no policy"],
    ["resources of another provider", 'resource "azurerm_x" "y" {}\nresource "azureadx" "y" {}\nimport {\n  to = azurerm_x.y\n  id = "z"\n}\n', "holds no policy"],
    ["modules", 'module "x" {\n  source = "./conditional_access"\n}\n', "holds no policy itself, and what its modules make is not read: give the output of terraform show -json"],
  ])("%s", async (_name, text, nothing) => {
    expect(await parseHcl(text, "utf-8")).toEqual({ nothing });
  });
});

describe("what is wrong with broken HCL", () => {
  const begin = 'resource "azuread_x" "y" {\n';

  it.each([
    ["an attribute without an equals sign", `${begin}  a 1\n}\n`, "2:5: this is not HCL: 1 was not expected here"],
    ["a colon", `${begin}  a: 1\n}\n`, "2:4: this is not HCL: : was not expected here"],
    ["a semicolon", `${begin}  a = 1;\n}\n`, "2:8: this is not HCL: ; was not expected here"],
    ["a brace too many", `${begin}}\n}\n`, "3:1: this is not HCL: } was not expected here"],
    ["a list without its end", `${begin}  a = [1\n  b = 2\n}\n`, "3:3: this is not HCL: b was not expected here"],
    ["a text without its end", `${begin}  a = "x\n  b = "y"\n}\n`, "2:7: this is not HCL: this text is not closed on its line"],
    ["two texts without their ends", `${begin}  a = "x\n  b = y"\n}\n`, "2:7: this is not HCL: this text is not closed on its line"],
    ["single quotes", `${begin}  a = 'x'\n}\n`, "2:7: this is not HCL: a text needs double quotes"],
    ["a backslash", `${begin}  a = "C:\\Users"\n}\n`, "2:10: this is not HCL: this backslash begins no escape that HCL knows: write two of them"],
    ["a merge conflict", `${begin}<<<<<<< HEAD\n  a = 1\n=======\n  a = 2\n>>>>>>> other\n}\n`, "2:1: this is not HCL: < was not expected here"],
    ["a control character", `${begin}  a = 1\n}\n\0\n`, "4:1: this is not HCL: a control character was not expected here"],
    ["emoji before it", `${begin}  a = "😀😀"; # 漢\n}\n`, "2:13: this is not HCL: ; was not expected here"],
    ["JSON", '{"resource": {"azuread_x": {}}}', "1:1: this is not HCL: a .tf file holds blocks, not an object"],
    ["a block without its end", `${begin}  a = 1\n\nresource "azuread_x" "z" {\n  b = 2\n}\n`, "6:2: the file ends in the middle of the block that opens at 1:26"],
    ["half a file: in a list", `${begin}  a = {\n    b = [1,`, "3:12: the file ends in the middle of the list that opens at 3:9"],
    ["half a file: in a text", `${begin}  a = "x`, "2:9: the file ends in the middle of the text that opens at 2:7"],
    ["half a file: in a heredoc", `${begin}  a = <<EOT\nx\n`, "3:2: the file ends in the middle of the heredoc that opens at 2:7"],
    ["half a file: in a label", 'resource "azuread_x', "1:20: the file ends in the middle of the text that opens at 1:10"],
    ["half a file: in a word", "reso", "1:5: the file ends in the middle of a statement"],
  ])("%s", async (_name, text, reason) => {
    expect(await reasonOf(text)).toBe(reason);
  });

  it.each([
    ["lists", "[", "]"],
    ["objects", "{ a = ", " }"],
    ["parentheses", "(", ")"],
    ["negations", "!", ""],
  ])("is told of deep nesting, not thrown: %s", async (_name, open, close) => {
    expect(await reasonOf(`a = ${open.repeat(20_000)}1${close.repeat(20_000)}\n`)).toMatch(/^1:\d+: this HCL is nested too deeply$/);
  });

  it.each([
    ["blocks", "a {\n"],
    ["objects", "{ a = "],
    ["templates", '"${'],
    ["quotes", '"\n'],
    ["closing braces", "}"],
  ])("ends with a reason however often it goes wrong: %s", async (_name, repeated) => {
    expect(await reasonOf(`a ${repeated.repeat(100_000)}`)).toMatch(/this HCL takes too long to parse|^\d+:\d+: /);
  });

  it("reads the next file after one that took too long", async () => {
    expect(await reasonOf(`a ${"{\n".repeat(100_000)}`)).toBe("this HCL takes too long to parse: it is broken in many places, or made to");
    expect(await attributesOf("a = 1")).toEqual({ a: 1 });
  });

  it("reads what nests as deep as anybody writes", async () => {
    expect(await reasonOf(`a = ${"[{ b = ".repeat(100)}1${" }]".repeat(100)}\n`)).toBeUndefined();
  });
});

describe("a folder with Terraform", () => {
  it("tells broken files that speak of policies, and passes over what is about something else", async () => {
    const files = {
      "broken.tf": 'resource "azuread_conditional_access_policy" "x" {',
      "network.tf": 'resource "azurerm_x" "y" {',
      "modules.tf": 'module "x" {\n  source = "./conditional_access"\n}\n',
      "data.tf": 'data "azuread_group" "y" {}\n',
    };
    expect(outcomes(await read(folder(files)))).toEqual([
      "broken.tf failed: 1:51: the file ends in the middle of the block that opens at 1:50",
      "data.tf declined: holds no policy",
      "modules.tf declined: holds no policy itself, and what its modules make is not read: give the output of terraform show -json",
      "network.tf declined: holds no policy",
    ]);
  });

  it("refuses a file over the limit, and one that is no larger is read", async () => {
    const text = 'module "conditional_access" {}\n';
    const files = { "a.tf": text, "b.tf": `${text}#` };
    expect(outcomes(await read(folder(files), { limits: { hclBytes: text.length } }))).toEqual([
      "a.tf declined: holds no policy itself, and what its modules make is not read: give the output of terraform show -json",
      `b.tf failed: the file is larger than the limit of ${text.length} bytes`,
    ]);
  });
});
