import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultConfiguration, fabrikam, northwind, open, partner } from "../model/factory.ts";
import { inFolder, write, xtaplint } from "./xtaplint.ts";

inFolder();

const gone = "33333333-3333-4333-8333-333333333333";

const catalog = `partners:
  - tenantId: ${fabrikam}
    name: "Fabrikam | <b>"
    owner: team@contoso.example
    purpose: Joint venture
    scenario: vendor
    domains: [fabrikam.example]
    approved: { by: ciso@contoso.example, on: 2026-03-01, ticket: SEC-1 }
    reviewBy: 2026-10-31
    expires: 2028-01-01
    approves: [mfaTrust]
  - tenantId: ${gone}
    name: Gone
    owner: team@contoso.example
`;

function given(): void {
  write("policies/default.json", defaultConfiguration({ b2bCollaborationInbound: open }));
  write("policies/partners.json", { value: [partner(), partner({ tenantId: northwind, displayName: "Northwind" })] });
  write("partners.yml", catalog);
}

const render = (...args: readonly string[]) => xtaplint("catalog", "render", "policies", "--now", "2026-11-23", ...args);

describe("xtaplint catalog render", () => {
  it("writes a page of all partners: who answers for them, what is in effect, and what does not match", async () => {
    given();
    const { exitCode, stdout, stderr } = await render("--catalog", "partners.yml");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const sections = new Map(stdout.split(/^## /m).map((part) => [part.split("\n")[0] ?? "", part] as const));
    expect([...sections.keys()]).toEqual([
      "# Partners",
      "Partners without an entry",
      "Entries without a partner",
      "The default",
      expect.stringContaining("Fabrikam &#124; &#60;b&#62;") as unknown,
      expect.stringContaining("Northwind") as unknown,
    ]);
    expect(sections.get("# Partners")).toContain("As of 2026-11-23: 2 partners, 2 entries in the catalog.");
    expect(sections.get("# Partners")).toMatch(/\| team@\S+contoso\.example \| vendor \| 2026-10-31 \(overdue\) \| 2028-01-01 \|/);
    expect(sections.get("Partners without an entry")).toMatch(new RegExp(`- Northwind \\(.*\\), ${northwind}`));
    expect(sections.get("Entries without a partner")).toMatch(new RegExp(`\\| Gone \\| ${gone} \\|`));
    const [, own = ""] = [...sections].find(([title]) => title.startsWith("Fabrikam")) ?? [];
    expect(own).toContain("- Purpose: Joint venture\n- Scenario: vendor\n- Domains: fabrikam.example\n");
    expect(own).toMatch(/- Approved: ciso@\S+, 2026-03-01, SEC-1\n- Next review: 2026-10-31 \(overdue\)\n- Expires: 2028-01-01\n- Approves: mfaTrust\n/);
    expect(own).toMatch(/\| Inbound B2B collaboration \| everyone there can reach every application here \| default, policies\/default\.json:\d+ \(left to it in policies\/partners\.json:\d+\) \|/);
    expect(stdout.split("\n").filter((line) => line.startsWith("|") && line.split("|").length > 7)).toEqual([]);
  });

  it("does not say who has no partner when the list of partners is cut", async () => {
    given();
    write("policies/partners.json", { value: [partner()], "@odata.nextLink": "https://graph.microsoft.com/v1.0/policies/crossTenantAccessPolicy/partners?$skiptoken=x" });
    const { stdout } = await render("--catalog", "partners.yml");
    expect(stdout).toContain("It cannot be told: the list of crossTenantAccessPolicyPartner objects is cut");
    expect(stdout).not.toContain("Gone");
  });

  it("writes a file, and takes the catalog from the configuration", async () => {
    given();
    write("xtaplint.yml", "catalog: partners.yml\n");
    expect(await render("--output", "docs/partners.md")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    const { stdout } = await render();
    expect(readFileSync("docs/partners.md", "utf8")).toBe(stdout);
    expect(stdout).toContain("# Partners");
  });

  it("ends with 2 without a catalog, and without a policy", async () => {
    given();
    expect(await render()).toMatchObject({ exitCode: 2, stdout: "", stderr: "There is no partner catalog: name one with --catalog, or in xtaplint.yml as catalog.\n" });
    write("policies/default.json", {});
    write("policies/partners.json", {});
    expect((await render("--catalog", "partners.yml", "--output", "page.md")).exitCode).toBe(2);
    expect(existsSync("page.md")).toBe(false);
    expect((await xtaplint("catalog")).exitCode).toBe(2);
  });
});
