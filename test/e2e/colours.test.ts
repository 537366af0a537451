import { expect, test } from "vitest";
import { cli } from "./cli.ts";

// Libraries take these for a wish to see colours, and every workflow sets the first one.
test.each(["CI", "FORCE_COLOR", "GITHUB_ACTIONS"])("nothing is coloured off a terminal, whatever %s says", (name) => {
  const env = { [name]: "true", TERM: "xterm-256color" };
  for (const args of [["lint", "examples/contoso"], ["explain", "access-half-blocked"], ["effective", "examples/contoso"]]) {
    const { stdout, stderr } = cli(args, { env });
    expect(stdout).not.toBe("");
    expect(stdout + stderr).not.toContain("\u001b[");
  }
});
