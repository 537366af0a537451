import { afterEach, expect, it } from "vitest";
import { RuleHost } from "../../src/judge/rule-host.ts";
import type { RuleProgram, View } from "../../src/lint/custom/verdict.ts";

let host: RuleHost;

afterEach(() => host.close());

const program = (flag: string): RuleProgram => ({ id: "org-x", scope: "partner", when: undefined, flag, options: {}, paths: [["partner", "name"]] });
const view = (name: string): View => ({ today: "2026-11-23", values: new Map([["partner", new Map([["name", name]])]]) });
const none = new Map();

/** Loops in loops, ten to the power of twelve steps in all; what they make is thrown away or kept. */
const nested = (method: string, innermost: string): string =>
  ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"].reduceRight((inner, name) => `[1,2,3,4,5,6,7,8,9,0].${method}(${name}, ${inner})`, innermost);

it("judges every view with every rule", async () => {
  host = new RuleHost();
  await host.show([view("Fabrikam"), view("Northwind")]);
  expect(await host.judge(program('partner.name == "Fabrikam"'), none)).toEqual([{ words: ["Fabrikam"] }, "pass"]);
  expect(await host.judge(program('partner.name != "Fabrikam"'), none)).toEqual(["pass", { words: ["Northwind"] }]);
});

it("stops an expression that does not end, and goes on with the next rule", async () => {
  host = new RuleHost({ milliseconds: 300 });
  await host.show([view("Fabrikam")]);
  expect(await host.judge(program(nested("all", "a >= 0")), none)).toEqual({ stopped: "it takes longer than the 0.3 seconds that a rule may take for 10000 subjects" });
  expect(await host.judge(program("true"), none)).toEqual([{ words: ["Fabrikam"] }]);
});

it("stops an expression that fills the memory", async () => {
  host = new RuleHost({ milliseconds: 60_000, megabytes: 48 });
  await host.show([view("Fabrikam")]);
  expect(await host.judge(program(`${nested("map", "a")}.size() > 0`), none)).toEqual({ stopped: "it needs more than the 48 MB of memory that a rule may need" });
  expect(await host.judge(program("true"), none)).toEqual([{ words: ["Fabrikam"] }]);
});
