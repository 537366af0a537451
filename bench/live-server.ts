// The stand-in for Entra and Graph with a large tenant, as a process of its own: says where it is, and when a line comes
// how many requests of Graph it got, and how many there are at the least.
import { liveResources } from "../src/live/resources.ts";
import { allPermissions } from "../test/live/permissions.ts";
import { StandIn } from "../test/live/stand-in.ts";
import { groups, largeTenant, partners } from "./live-tenant.ts";

/** Objects of a page, at most. */
const pageSize = 999;
/** Graph's own limits: parts of a batch, and ids in one filter. */
const batch = 20;
const filter = 15;

const milliseconds = Number(process.argv[2]);
const data = await largeTenant();
const server = await new StandIn({ data, permissions: allPermissions, pageSize, fault: () => ({ milliseconds }) }).start();

const pages = liveResources.map(({ path, list, query = "" }) => {
  const top = Number(/\$top=(\d+)/.exec(query)?.[1] ?? pageSize);
  return list ? Math.max(1, Math.ceil((data.get(path)?.length ?? 0) / Math.min(top, pageSize))) : 1;
});
// The applications that partners' settings list all stand in the list of service principals, so that none is looked up.
const lookups = [partners, Math.ceil(groups / filter)].map((parts) => Math.ceil(parts / batch));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

console.log(JSON.stringify({ env: server.env, least: sum(pages) + sum(lookups), longest: Math.max(...pages), lookups: sum(lookups) }));
process.stdin.once("data", () => {
  console.log(JSON.stringify({ requests: server.reads.length }));
  void server.stop().then(() => process.stdin.destroy());
});
