import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { pack } from "../../rules/index.ts";

interface Stated {
  readonly findings: readonly { readonly rule: string }[];
  readonly pass: readonly { readonly rule: string }[];
  readonly unknown: readonly { readonly rule: string }[];
}

const folder = import.meta.dirname;
const stated = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(path.join(folder, name, "expect.json"), "utf8")) as Stated);

/** They explain or count what is there: where it is not, there is nothing to judge. */
const findsOrIsNotApplicable = ["partner-well-known-microsoft-tenant", "guest-invitation-domains-block-list", "tenant-cloud-endpoint-unused"];

/** The rules that no case states an outcome of. */
function without(outcome: keyof Stated, rules = pack): string[] {
  const having = new Set(stated.flatMap((each) => each[outcome].map(({ rule }) => rule)));
  return rules.map(({ id }) => id).filter((id) => !having.has(id));
}

describe("what the truth cases say of the rules", () => {
  it("is a finding of every rule", () => {
    expect(without("findings")).toEqual([]);
  });

  it("is a pass of every rule that can pass", () => {
    expect(without("pass")).toEqual(findsOrIsNotApplicable);
  });

  it("is an unknown of every rule that reads what can be missing", () => {
    expect(without("unknown", pack.filter(({ reads, considers = [] }) => reads.length + considers.length > 0))).toEqual([]);
  });
});
