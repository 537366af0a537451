import { pack } from "../rules/index.ts";
import { accessTestsSchema } from "../src/lint/access-tests-schema.ts";
import { configSchema } from "../src/lint/config-schema.ts";
import { customRulesSchema } from "../src/lint/custom/schema.ts";
import { exportSchema } from "../src/lint/export-schema.ts";
import { baselineSchema, catalogSchema, exceptionsSchema } from "../src/lint/own-schemas.ts";
import { driftRules } from "../src/lint/drift-rules.ts";
import { ledgerSchema } from "../src/lint/ledger-schema.ts";
import { mappingSchema } from "../src/lint/mapping-schema.ts";
import { exposureSchema } from "../src/report/diff-schema.ts";
import { exposureReportSchema } from "../src/report/exposure-schema.ts";
import { reportSchema } from "../src/report/schema.ts";
import { settle } from "./generated.ts";

/** The published schemas by file name, for editors and for readers of the report. */
const published = {
  config: configSchema([...pack, ...driftRules]),
  mapping: mappingSchema,
  report: reportSchema,
  diff: exposureSchema,
  exposure: exposureReportSchema,
  catalog: catalogSchema(),
  baseline: baselineSchema(),
  ledger: ledgerSchema(),
  exceptions: exceptionsSchema(pack.map(({ id }) => id)),
  "custom-rules": customRulesSchema,
  "access-tests": accessTestsSchema(),
  export: exportSchema(),
};

settle(
  new Map(
    Object.entries(published).map(([name, schema]) => [
      `schemas/${name}.schema.json`,
      `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", ...schema }, null, 2)}\n`,
    ]),
  ),
);
