import Type, { type TObject } from "typebox";
import { severities } from "../severity.ts";
import { scopeNames } from "./scopes.ts";

const text = (description: string) => Type.String({ minLength: 1, description });

const option = Type.Unsafe({ type: ["string", "boolean", "integer", "array"], items: { type: "string" } });

const samples = (description: string) => Type.Optional(Type.Array(Type.Object({}, { additionalProperties: true }), { description }));

const rule = Type.Object(
  {
    id: Type.String({ pattern: "^org-[a-z0-9]+(-[a-z0-9]+)*$", description: "Its name, which begins with org- and says what it flags." }),
    description: text("What the rule flags, in one sentence."),
    severity: Type.Enum([...severities], { description: "How bad a finding is." }),
    scope: Type.Enum([...scopeNames], { description: "What the rule is about: it is asked once for each." }),
    when: Type.Optional(text("An expression; where it is false there is nothing to judge.")),
    flag: text("An expression; where it is true there is a finding."),
    message: text("The sentence of a finding, with {{subject}}, {{options.name}} and fields such as {{partner.name}}."),
    fix: text("What to do about a finding, in one sentence."),
    setting: Type.Optional(text("The field that a finding points at and is known by, such as b2bCollaborationInbound.")),
    help: Type.Optional(Type.String({ minLength: 1, description: "The address of a page on the rule; without it, reports name this file." })),
    options: Type.Optional(
      Type.Record(Type.String(), option, { description: "Values that expressions read as options.NAME and the configuration can set; each with its default." }),
    ),
    samples: Type.Optional(
      Type.Object(
        {
          "should-fail": samples("Subjects with a finding. What a sample leaves out is not known."),
          "should-pass": samples("Subjects without one."),
        },
        { additionalProperties: false, description: "What xtaplint rules test runs." },
      ),
    ),
  },
  { additionalProperties: false },
);

/** The JSON Schema of a file with rules of one's own. */
export const customRulesSchema: TObject = Type.Object(
  { rules: Type.Array(rule, { minItems: 1, maxItems: 500 }) },
  { title: "xtaplint custom rules", additionalProperties: false },
);
