import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tsc = path.join(root, "node_modules/typescript/bin/tsc");

let cwd: string;
/** What the compiler says, an error each with what it adds. */
let said: readonly string[];

const sound = `import { testRule, type RuleModule, type Subjects, type Undetermined } from "xtaplint/testing";

const rules: RuleModule = ({ defineRule, notApplicable, isUndetermined, option }) => [
  defineRule({
    id: "org-many",
    description: "Many are let in.",
    severity: "low",
    subject: "partner",
    reads: ["b2bCollaborationInbound"],
    considers: ["userSync"],
    options: option.all({ most: option.integer({ default: 2, minimum: 1, description: "How many." }), names: option.texts({ default: [], description: "Whose." }) }),
    messages: { many: "{{subject}} is let in {{count}} times." },
    fix: "Let fewer in.",
    *check({ b2bCollaborationInbound: access, userSync, name }, { most, names }) {
      if (access.users?.reach !== "only" || names.includes(name ?? "")) return notApplicable;
      if (isUndetermined(userSync)) {
        yield userSync;
        return;
      }
      const count: number = access.users.targets.size + (userSync.value ? 1 : 0);
      if (count > most.valueOf()) yield { message: "many", at: access, data: { count } };
    },
    samples: { "should-pass": [{ crossTenantAccessPolicyPartner: { tenantId: "x" } }] },
  }),
  defineRule({ id: "org-plain", description: "d", severity: "info", subject: ["default", "tenant"], messages: { a: "b" }, fix: "f", *check() {} }),
];

const inbound = (partner: Subjects["partner"]): string | Undetermined => ("undetermined" in partner.b2bCollaborationInbound ? partner.b2bCollaborationInbound : partner.b2bCollaborationInbound.reach);

testRule(rules, { rule: "org-many", valid: { "a name": { given: { partners: [{}], today: "2026-11-23" }, options: { most: 3 } } }, invalid: {} });
export default rules;
export { inbound };
`;

/** What an author can get wrong: the words in the module above, what stands in their place, and what the error has to name. */
const mistakes = [
  ["a setting that is none", '"b2bCollaborationInbound"]', '"b2bCollaborationInbund"]', '"b2bCollaborationInbund"'],
  ["a severity that is none", '"low"', '"lowest"', '"lowest"'],
  ["a message that the rule lacks", 'message: "many"', 'message: "mny"', '"mny"'],
  ["a setting that it did not declare", "userSync, name }", "groupSync: userSync, name }", "groupSync"],
  ["an option that it lacks", "{ most, names }", "{ mots: most, names }", "mots"],
  ["a case that is misspelt", "given: { partners: [{}]", "given: { partner: [{}]", "partner"],
] as const;

/** A project that has the package installed: what it publishes of types, as the build makes them, and nothing else. */
beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "types-"));
  const installed = path.join(cwd, "node_modules/xtaplint");
  mkdirSync(installed, { recursive: true });
  copyFileSync(path.join(root, "package.json"), path.join(installed, "package.json"));
  execFileSync(process.execPath, [tsc, "-p", path.join(root, "tsconfig.types.json"), "--outDir", path.join(installed, "dist/testing/types")]);
  cpSync(path.join(root, "examples/custom-rules/org-rules"), path.join(cwd, "org-rules"), { recursive: true });
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    allowJs: true,
    checkJs: true,
    target: "es2022",
    lib: ["es2022"],
    module: "nodenext",
    types: [],
  };
  writeFileSync(path.join(cwd, "package.json"), '{ "type": "module" }');
  writeFileSync(path.join(cwd, "sound.ts"), sound);
  mistakes.forEach(([, right, wrong], index) => writeFileSync(path.join(cwd, `wrong${index}.ts`), sound.replace(right, wrong)));
  writeFileSync(path.join(cwd, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts", "org-rules/many-groups.mjs"] }));
  // One run for all: starting the compiler is what takes long.
  said = spawnSync(process.execPath, [tsc, "-p", "."], { cwd, encoding: "utf8" }).stdout.split(/^(?=\S)/m);
});

afterAll(() => rmSync(cwd, { recursive: true }));

test("a module in TypeScript, one in JavaScript with a comment, and the declarations themselves are sound", () => {
  expect(said.filter((each) => !/^wrong\d+\.ts\(/.test(each))).toEqual([]);
});

test.each(mistakes.map(([name, right, , named], index) => ({ name, right, named, index })))("names $name", ({ right, named, index }) => {
  expect(sound).toContain(right);
  expect(said.filter((each) => each.startsWith(`wrong${index}.ts(`)).join("")).toContain(named);
});

test("the package publishes them", () => {
  const { exports, files } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { exports: Record<string, object>; files: string[] };
  expect(exports["./testing"]).toEqual({ types: "./dist/testing/types/testing/main.d.ts", default: "./dist/testing/index.js" });
  expect(files).toContain("dist");
});
