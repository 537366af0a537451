import { createHash } from "node:crypto";
import { onceEach } from "../model/once.ts";
import type { Tenant } from "../model/tenant.ts";
import type { AccessFact, Basis } from "./access.ts";
import type { Cell, Compiler } from "./core/compile.ts";
import { wayIn } from "./reading/gate.ts";
import { Reading } from "./reading/reading.ts";
import type { Rule } from "./reading/rule.ts";

/** What decides cells, as texts that can be held against those of another tenant. */
export class Bases {
  readonly #compiler: Compiler;
  /** What is in no policy that counts and can make a difference in any cell. */
  readonly #circumstances: string;
  readonly #hashOf = onceEach(({ id, conditions, policy }: Rule) => hash([id, policy.isEnabled, conditions, policy.grant]));

  constructor(tenant: Tenant, compiler: Compiler, facts: readonly AccessFact[]) {
    const definitions = (["namedLocation", "authenticationStrengthPolicy"] as const).map((kind) => tenant.all(kind).map(({ value }) => value));
    const roles = new Set(compiler.rules.list.flatMap(({ ids }) => [...ids.include.roles, ...ids.exclude.roles]));
    this.#compiler = compiler;
    this.#circumstances = hash([definitions, [...roles].sort(), facts, compiler.defaults, tenant.conditionalAccess().gap ?? null]);
  }

  of(cell: Cell): Basis {
    const { person, target } = cell;
    const [strict, lax] = [new Reading(true), new Reading(true, ["A6"])].map((reading) => wayIn(person, target, reading));
    const policies = this.#compiler.active(cell).map(this.#hashOf);
    return {
      text: [this.#circumstances, person.kind, person.claimsKey, strict, lax, ...policies].join(" "),
      isCertain: () => {
        const reading = new Reading(true);
        this.#compiler.denials(cell, reading, this.#compiler.defaults === true);
        return reading.gaps.size === 0 && typeof this.#compiler.defaults === "boolean";
      },
    };
  }
}

function hash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64");
}
