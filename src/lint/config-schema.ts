import Type, { type TObject, type TSchema } from "typebox";
import type { OptionsSchema } from "./options.ts";
import type { Rule } from "./rule.ts";
import { severities } from "./severity.ts";

const level = ["off", ...severities];

/** A word of `extends`: no list of them, because packages have names of their own. */
const base = { type: "string", minLength: 1, examples: ["recommended", "strict", "all", "off", "./org.yml", "xtaplint-config-contoso"] };

const failOn = [...severities, "never"];

const ownTenantId = Type.String({
  pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
  description: "Our own tenant id, where the input does not say it.",
});

const cloud = Type.Enum(["public", "usgov", "usgov-dod", "china"], { description: "The cloud that the tenant is in." });

/** What somebody knows of a membership that no policy file shows. */
const fact = Type.Object(
  {
    group: Type.String({ minLength: 1, description: "The object id of a group, a role or a user that policies name." }),
    contains: Type.Enum(["no external user", "every external user"], { description: "Whom of the people from outside it holds." }),
  },
  { additionalProperties: false },
);

/** One of several own tenants. What it leaves out, the keys beside `tenants` say. */
const tenant = Type.Object(
  {
    name: Type.String({ minLength: 1, description: "What the report calls the tenant." }),
    policies: Type.Array(Type.String({ minLength: 1 }), {
      minItems: 1,
      description: "Files, folders and globs of the tenant's policy files, relative to this file; a leading ! excludes.",
    }),
    tenantId: Type.Optional(ownTenantId),
    cloud: Type.Optional(cloud),
    catalog: Type.Optional(Type.String({ minLength: 1, description: "The tenant's partner catalog, relative to this file." })),
    exceptions: Type.Optional(Type.String({ minLength: 1, description: "The tenant's exceptions file, relative to this file." })),
    baseline: Type.Optional(Type.String({ minLength: 1, description: "The tenant's baseline, relative to this file." })),
    rules: Type.Optional(Type.Unsafe({ description: "Rules that are on or more severe in this tenant than in the others.", $ref: "#/$defs/rules" })),
    failOn: Type.Optional(Type.Enum(failOn, { description: "As beside tenants, and stricter." })),
    ledger: Type.Optional(Type.String({ minLength: 1, description: "The tenant's ledger of sign-ins, relative to this file." })),
    facts: Type.Optional(Type.Array(fact, { description: "As beside tenants, and in place of those." })),
  },
  { additionalProperties: false },
);

/**
 * The JSON Schema of `xtaplint.yml` for a pack of rules: `rules` knows every rule by its id, with its own options, so
 * that editors complete them and a misspelt one is an error.
 */
export function configSchema(pack: readonly Rule[]): TObject {
  const rules = Object.fromEntries(pack.map((rule) => [rule.id, Type.Optional(ruleSetting(rule))]));
  return Type.Object(
    {
      extends: Type.Optional(
        Type.Unsafe({
          description:
            "What to start from: recommended (what a careful team wants from day one), strict (zero trust), all, off (no rule), a YAML file such as ./org.yml, an npm package, or a list of these, of which later ones win.",
          if: { type: "array" },
          then: { type: "array", minItems: 1, items: base },
          else: base,
        }),
      ),
      policies: Type.Optional(
        Type.Array(Type.String({ minLength: 1 }), {
          description: "Files, folders and globs of the policy files, relative to this file; a leading ! excludes.",
        }),
      ),
      catalog: Type.Optional(Type.String({ minLength: 1, description: "The partner catalog, relative to this file." })),
      exceptions: Type.Optional(Type.String({ minLength: 1, description: "The exceptions file, relative to this file." })),
      baseline: Type.Optional(Type.String({ minLength: 1, description: "The baseline, relative to this file." })),
      ledger: Type.Optional(Type.String({ minLength: 1, description: "The ledger of sign-ins with other tenants, relative to this file." })),
      mappings: Type.Optional(
        Type.Array(Type.String({ minLength: 1 }), {
          description: "Mapping files for layouts of your own, relative to this file: files, folders and globs.",
        }),
      ),
      customRules: Type.Optional(
        Type.Array(Type.String({ minLength: 1 }), {
          description: "Files of your own rules, relative to this file: YAML files and globs of them, and paths of modules.",
        }),
      ),
      failOn: Type.Optional(
        Type.Enum(failOn, { description: "Findings of this severity or worse fail the run." }),
      ),
      failOnUnknown: Type.Optional(
        Type.Boolean({ description: "Whether a rule that could not be judged fails the run too." }),
      ),
      requireApprovalForOpening: Type.Optional(
        Type.Boolean({ description: "Whether everything that a change opens needs an approval in the partner catalog or an exception: with lint --base and in pull requests." }),
      ),
      rules: Type.Optional(Type.Unsafe({ description: "Single rules: off, a severity, or an object.", $ref: "#/$defs/rules" })),
      facts: Type.Optional(Type.Array(fact, { description: "What is known of groups, for exposure and access: no policy file shows who is a member." })),
      mentions: Type.Optional(
        Type.Record(Type.String(), Type.String(), {
          description: "GitHub users and teams to mention in the issue of a scheduled run, by the owner as the catalog writes it: @user or @organization/team.",
        }),
      ),
      tenantId: Type.Optional(ownTenantId),
      cloud: Type.Optional(cloud),
      tenants: Type.Optional(
        Type.Array(tenant, { minItems: 1, description: "Several tenants of our own, each judged by itself and held against the others." }),
      ),
      baselineTenant: Type.Optional(Type.String({ minLength: 1, description: "The name of the tenant whose default the others are held against." })),
    },
    {
      title: "xtaplint configuration",
      $defs: {
        setting: settingWith(),
        ownSetting: settingWith({ type: "object" }),
        rules: Type.Object(rules, {
          // Rules of one's own are known when the program runs: what they are set to is held against them then.
          patternProperties: { "^org-": { $ref: "#/$defs/ownSetting" } },
          additionalProperties: false,
        }),
      },
      additionalProperties: false,
    },
  );
}

/** Rules without options share one schema, which keeps the compiled validator small. */
function ruleSetting({ description, options }: Rule): TSchema {
  return Type.Unsafe(options === undefined ? { description, $ref: "#/$defs/setting" } : { description, ...settingWith(options) });
}

/** One condition decides which form is meant, so that an error speaks of that form only. */
function settingWith(options?: OptionsSchema | { readonly type: "object" }): object {
  return {
    if: { type: "object" },
    then: {
      type: "object",
      properties: { severity: { enum: level }, ...(options !== undefined && { options }) },
      additionalProperties: false,
    },
    else: { enum: level },
  };
}
