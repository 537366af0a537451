import { defineConfig } from "vitest/config";

const results = process.env.CHECK_RESULTS;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    maxWorkers: 2,
    // Other work may share the two cores; a test that needs this long has hung.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
    // CommonJS packages look to the tests as they do to Node and in the bundles.
    deps: { interopDefault: false },
    reporters: results === undefined ? ["default"] : ["default", ["json", { outputFile: `${results}/tests.json` }]],
  },
});
