import { describe, expect, it } from "vitest";
import { pack } from "../../rules/index.ts";
import { xtaplint } from "./xtaplint.ts";

describe("xtaplint explain", () => {
  it.each(pack.map(({ id, presets }) => [id, presets] as const))("prints the page of %s without marks, with its presets", async (id, presets) => {
    const { exitCode, stdout, stderr } = await xtaplint("explain", id);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout.startsWith(`${id}\n\n  `)).toBe(true);
    expect(stdout.split("\n").filter((line) => /^\S/.test(line))).toEqual(
      [id, "Why", "Examples", "How to fix", ...(stdout.includes("\nOptions\n") ? ["Options"] : []), "When to turn it off"],
    );
    expect(stdout.split("\n").find((line) => line.startsWith("  Severity"))?.split(/ {2,}/)[3]).toBe("Presets");
    expect(stdout.split("\n").map((line) => line.split(/ {2,}/)[3])).toContain([...presets, "all"].join(", "));
    // Code is indented further than anything else, and may hold what looks like marks.
    const text = stdout.split("\n").filter((line) => !line.startsWith("    "));
    expect(text.filter((line) => /`|\*\*|\]\(|<!--|^ *#|\|/.test(line))).toEqual([]);
  });

  it("takes the id in any case", async () => {
    expect(await xtaplint("explain", "Partner-Inbound-Open")).toEqual(await xtaplint("explain", "partner-inbound-open"));
  });

  it("names the nearest rule where there is none of that id", async () => {
    expect(await xtaplint("explain", "partner-inbund-open")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: 'There is no rule "partner-inbund-open"; did you mean "partner-inbound-open"? xtaplint rules lists all.\n',
    });
    expect((await xtaplint("explain", "constructor")).stderr).toBe('There is no rule "constructor". xtaplint rules lists all.\n');
    expect((await xtaplint("explain")).exitCode).toBe(2);
  });

  it.each([
    ["tenant-drift-opens", "The tenant allows access that its files do not declare.", "high", "lint --live, lint --live-export and mode: drift", "docs/live.md#drift"],
    ["tenant-drift-differs", "The files declare something else than the tenant has, which allows no more than they do.", "low", "lint --live, lint --live-export and mode: drift", "docs/live.md#drift"],
    ["config-weakened", "A change asks less of itself: it weakens the configuration.", "medium", "lint --base and pull requests", "docs/pull-requests.md#a-change-of-its-own-gate"],
    ["exception-added", "A change adds or widens an exception.", "low", "lint --base and pull requests", "docs/pull-requests.md#a-change-of-its-own-gate"],
  ])("says of %s what it is and which command finds it", async (id, description, severity, foundBy, page) => {
    const { exitCode, stdout, stderr } = await xtaplint("explain", id);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const words = stdout.replace(/\s+/g, " ");
    expect(words).toContain(`${id} ${description} Severity Category Found by ${severity} governance ${foundBy} Fix: `);
    expect(words.trimEnd().endsWith(page)).toBe(true);
  });

  it("means the ids of findings that come from comparing, too, where one is misspelt", async () => {
    expect((await xtaplint("explain", "tenant-drift-open")).stderr).toContain('did you mean "tenant-drift-opens"?');
  });
});
