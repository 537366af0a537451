import * as core from "@actions/core";
import { lintFiles } from "./lint-files.ts";

try {
  await lintFiles();
} catch (error) {
  // Whatever was thrown, the step must not end green.
  core.setFailed(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
