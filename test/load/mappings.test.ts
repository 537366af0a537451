import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/lint/errors.ts";
import { run, type RunOptions } from "../../src/run.ts";

const mapping = `mappings:
  - files: [config/peers.yaml]
    resource: crossTenantAccessPolicyPartner
    each: peers
    properties: { tenantId: id }
`;
const peers = "peers:\n  - id: 11111111-1111-4111-8111-111111111111\n";

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), "mappings-")));
  write("tenant/config/peers.yaml", peers);
  write("tenant/maps/peers.yml", mapping);
  write("tenant/xtaplint.yml", "mappings: [maps/*.yml]\n");
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string | Buffer): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

async function inputs(options: Partial<RunOptions> = {}): Promise<readonly string[]> {
  const { report } = await run({ cwd: root, paths: ["tenant"], now: "2026-11-23", ...options });
  return report.inputs.map(({ file, status, format, reason }) => `${file} ${status}: ${format ?? reason ?? ""}`);
}

async function problems(): Promise<readonly string[]> {
  try {
    await inputs();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("mapping files", () => {
  it("name files relative to the configuration, and are no input themselves", async () => {
    expect(await inputs()).toEqual(["tenant/config/peers.yaml read: mapping"]);
    expect(await inputs({ cwd: path.join(root, "tenant"), paths: [] })).toEqual(["config/peers.yaml read: mapping"]);
  });

  it("can be UTF-16, as the configuration can", async () => {
    write("tenant/maps/peers.yml", Buffer.from(`\uFEFF${mapping}`, "utf16le"));
    write("tenant/xtaplint.yml", Buffer.from("\uFEFFmappings: [maps/*.yml]\n", "utf16le"));
    expect(await inputs()).toEqual(["tenant/config/peers.yaml read: mapping"]);
  });

  it("that the configuration does not name are only mentioned", async () => {
    write("tenant/xtaplint.yml", "failOn: high\n");
    expect(await inputs()).toEqual([
      "tenant/config/peers.yaml declined: holds no policy",
      "tenant/maps/peers.yml declined: xtaplint's own file (mapping), never policy input",
    ]);
  });

  it("that are missing are a fault of the configuration", async () => {
    write("tenant/xtaplint.yml", "mappings: [maps/peer.yml, more/*.yml]\n");
    expect(await problems()).toEqual([
      "tenant/maps/peer.yml: there is no such file or folder; the configuration names it under mappings.",
      "tenant/more/*.yml: matches no file; the configuration names it under mappings.",
    ]);
  });

  it("that are wrong are told with file and line", async () => {
    write("tenant/maps/peers.yml", mapping.replace("tenantId", "tenantid"));
    expect(await problems()).toEqual([
      'tenant/maps/peers.yml:5:19: unknown property "tenantid" of crossTenantAccessPolicyConfigurationPartner; did you mean "tenantId"?',
    ]);
  });

  it("that are no text cannot be read", async () => {
    write("tenant/maps/peers.yml", Buffer.from([0xff, 0xfe, 0, 0]));
    expect(await problems()).toEqual(["tenant/maps/peers.yml: the mapping file cannot be read (UTF-32 is not read: save the file as UTF-8)."]);
  });
});
