import * as core from "@actions/core";
import { readInputs } from "./inputs.ts";
import { lintFiles } from "./lint-files.ts";
import { compareTenant, scanTenant } from "./scan-tenant.ts";

try {
  const inputs = readInputs();
  await { files: lintFiles, live: scanTenant, drift: compareTenant }[inputs.mode](inputs);
} catch (error) {
  // Whatever was thrown, the step must not end green.
  core.setFailed(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
