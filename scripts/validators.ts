import { pack } from "../rules/index.ts";
import { accessTestsSchema } from "../src/lint/access-tests-schema.ts";
import { configSchema } from "../src/lint/config-schema.ts";
import { driftRules } from "../src/lint/drift-rules.ts";
import { ledgerSchema } from "../src/lint/ledger-schema.ts";
import { mappingSchema } from "../src/lint/mapping-schema.ts";
import { customRulesSchema } from "../src/lint/custom/schema.ts";
import { settle } from "./generated.ts";
import { validatorModule } from "./validator-module.ts";

const config = "src/lint/generated/config-validator.ts";
const mapping = "src/lint/generated/mapping-validator.ts";
const ledger = "src/lint/generated/ledger-validator.ts";
const accessTests = "src/lint/generated/access-tests-validator.ts";
const custom = "src/lint/generated/custom-rules-validator.ts";

settle(
  new Map([
    [config, validatorModule([{ name: "isConfig", schema: configSchema([...pack, ...driftRules]), type: "Config", by: "src/lint/config.ts" }], config)],
    [mapping, validatorModule([{ name: "isMappingFile", schema: mappingSchema, type: "MappingFile", by: "src/lint/mapping-file.ts" }], mapping)],
    [ledger, validatorModule([{ name: "isLedgerFile", schema: ledgerSchema(), type: "LedgerFile", by: "src/lint/ledger-file.ts" }], ledger)],
    [accessTests, validatorModule([{ name: "isAccessTestsFile", schema: accessTestsSchema(), type: "AccessTestsFile", by: "src/lint/access-tests-file.ts" }], accessTests)],
    [custom, validatorModule([{ name: "isCustomRules", schema: customRulesSchema, type: "CustomRules", by: "src/lint/custom/written-rule.ts" }], custom)],
  ]),
);
