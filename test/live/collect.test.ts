import { describe, expect, it } from "vitest";
import { collect } from "../../src/live/collect.ts";
import { RetryingReader } from "../../src/live/retrying-reader.ts";
import { answerGraph } from "./stand-in-graph.ts";
import { exampleTenant } from "./stand-in-tenant.ts";
import { allPermissions } from "./permissions.ts";
import { TestClock } from "./test-clock.ts";

const origin = "https://graph.microsoft.com";
const nobody = { begin: () => undefined, page: () => undefined, done: () => undefined, sent: () => undefined, waiting: () => undefined };

async function collected(name: "worst" | "golden", permissions: readonly string[] = allPermissions) {
  const clock = new TestClock();
  const data = await exampleTenant(name);
  const reads: string[] = [];
  const reader = new RetryingReader({
    origin,
    clock,
    patience: { deadline: Infinity, attempts: 3, retries: 10 },
    watcher: nobody,
    send: ({ path, body }) => {
      reads.push(path);
      const tenant = { data, permissions: new Set(permissions), hasLicences: true, pageSize: 3, origin };
      if (body !== undefined) {
        const { requests } = JSON.parse(body) as { requests: { id: string; url: string }[] };
        return Promise.resolve({ status: 200, text: JSON.stringify({ responses: requests.map(({ id, url }) => ({ id, ...answerGraph(tenant, `/v1.0${url}`) })) }) });
      }
      const answer = answerGraph(tenant, `/${path}`);
      return Promise.resolve({ status: answer.status, text: JSON.stringify(answer.body) });
    },
  });
  const collection = await collect({ reader, cloud: "public", tenantId: undefined, permissions: { names: permissions, isDelegated: false }, progress: nobody, now: () => clock.now() });
  return { ...collection, reads };
}

describe("collect", () => {
  it("reads everything of a tenant that lets it", async () => {
    const { manifest, files } = await collected("golden");
    expect(manifest.unread).toEqual([]);
    expect(files.map(({ file }) => file)).toContain("xtaplint-export.json");
    console.log(manifest.read.map((r) => `${r.file} ${r.objects}`), files.map(f=>f.file));
  });
});
