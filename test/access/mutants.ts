import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { AccessAnalysis, AccessOptions } from "../../src/access/access.ts";
import type { Tenant } from "../../src/model/tenant.ts";

/** A way to get the analysis wrong: texts of its source, each with what stands there instead. */
export interface Mutant {
  readonly name: string;
  readonly edits: readonly (readonly [file: string, text: string, instead: string])[];
}

export const mutants: readonly Mutant[] = [
  { name: "an exclusion of users is ignored", edits: [["scope.ts", 'if (excluded) return "no";', ""]] },
  { name: "an exclusion of groups is ignored", edits: [["rules.ts", 'reachable(ids.exclude, person.userType, "exclude", reading).map(', "[].map("]] },
  { name: "AND counts as OR", edits: [["demands.ts", "isAll: list.length > 1 && reading.settle(grant.isAnd, true)", "isAll: false"]] },
  { name: "OR counts as AND", edits: [["demands.ts", "isAll: list.length > 1 && reading.settle(grant.isAnd, true)", "isAll: list.length > 1"]] },
  {
    name: "a policy that is only reported counts as enabled",
    edits: [["rule.ts", "policy.isEnabled === false || ", ""], ["rules.ts", "own.settle(policy.isEnabled, true) ?", "true ?"]],
  },
  { name: "trust in multifactor authentication is ignored", edits: [["demands.ts", "reading.settle(claims.mfa, false)", "false"]] },
  { name: "trust in compliant devices is ignored", edits: [["demands.ts", "if (reading.settle(claims.compliant, false)) ", "if (false) "]] },
  {
    name: "a list of tenants is ignored",
    edits: [["scope.ts", "matches(guests, type, origin.listed)", 'matches(guests === undefined || isUndetermined(guests) ? guests : { ...guests, tenants: "all" }, type, origin.listed)']],
  },
  { name: "direct connect reaches all applications", edits: [["gate.ts", 'return "no channel";', 'return gate(person, target, reading);']] },
  { name: "an exclusion of applications is ignored", edits: [["scope.ts", 'if (reading.settle(any(scope.exclude.known.has("all"), means(scope.exclude, target)), false)) return "no";', ""]] },
  { name: "a list of users is inverted", edits: [["gate.ts", '"open" : "listed"', '"open" : "not listed"']] },
  { name: "a list of applications is inverted", edits: [["gate.ts", "isListed !== allows(applications)", "isListed === allows(applications)"]] },
  { name: "both halves blocked block each of them", edits: [["gate.ts", '"closed" : "open";\n  return users', '"closed" : "closed";\n  return users']] },
  { name: "legacy clients can do multifactor authentication", edits: [["fixed.ts", 'fixedBox("legacy clients use a password alone", legacy,', 'fixedBox("legacy clients use a password alone", legacy, legacy, atoms.where("platform", () => false),']] },
  { name: "legacy clients show a device", edits: [["fixed.ts", 'fixedBox("legacy clients pass no device on", legacy, withDevice),', ""]] },
  { name: "the mode of a device filter is inverted", edits: [["conditions.ts", 'wanted: mode === "include"', 'wanted: mode !== "include"']] },
  { name: "an unknown device has attributes", edits: [["device-filter.ts", 'if (device === "unknown") return isNegative;', ""]] },
  { name: "local guests use the methods of external users", edits: [["demands.ts", 'if (userType === "internalGuest") return "all";', ""]] },
  { name: "all users are never direct connect users", edits: [["scope.ts", 'reading.isStrict("A1") === denying', "!denying"]] },
  { name: "all but trusted locations is all locations", edits: [["conditions.ts", "const outside = [...excluded.known].map(locationId);", "const outside: readonly string[] = [];"]] },
];

type Analyse = (tenant: Tenant, options?: AccessOptions) => AccessAnalysis;

/** The analysis with a mutant's edits, from a copy of its source that is removed again. */
export async function withMutant({ name, edits }: Mutant, use: (analyse: Analyse) => void): Promise<void> {
  const root = path.resolve(import.meta.dirname, "../..");
  await mkdir(path.join(root, "build"), { recursive: true });
  const folder = await mkdtemp(path.join(root, "build/mutant-"));
  try {
    const copy = path.join(folder, "access");
    await cp(path.join(root, "src/access"), copy, { recursive: true });
    const files = await readdir(copy, { recursive: true });
    for (const file of files.filter((each) => each.endsWith(".ts"))) {
      const own = edits.filter(([edited]) => edited === path.basename(file));
      let source = await readFile(path.join(copy, file), "utf8");
      for (const [, text, instead] of own) {
        if (source.split(text).length !== 2) throw new Error(`The mutant "${name}" wants to edit a text that ${file} does not hold once: ${text}`);
        source = source.replace(text, () => instead);
      }
      await writeFile(path.join(copy, file), source.replaceAll(/"((?:\.\.\/)+)model\//g, '"$1../../src/model/'));
    }
    const mutated = (await import(pathToFileURL(path.join(copy, "analyse.ts")).href)) as { readonly analyseAccess: Analyse };
    use(mutated.analyseAccess);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
