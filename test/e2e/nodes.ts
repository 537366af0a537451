import { fileURLToPath } from "node:url";

/** The Node that runs the tests: the machine's own. */
export const ownNode = process.execPath;

/** The Node 24 that npm brings, as the Action's runner has it. */
export const node24 = fileURLToPath(new URL("../../node_modules/node/bin/node", import.meta.url));

/** Every Node that the bundles are started with. */
export const nodes: readonly string[] = [ownNode, node24];
