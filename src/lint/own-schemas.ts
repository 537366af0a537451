import Type, { type TObject } from "typebox";
import { approvalWords } from "../model/approval.ts";
import { scenarios } from "../model/catalog.ts";

const tenantId = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";
const day = (description: string) => Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", description });
const text = (description: string) => Type.String({ minLength: 1, description });

/** The JSON Schema of the partner catalog, for editors: what is wrong with an entry is judged by rules, with a sentence each. */
export function catalogSchema(): TObject {
  const entry = Type.Object(
    {
      tenantId: Type.String({ pattern: tenantId, description: "The partner's tenant id." }),
      name: Type.Optional(text("What people call the partner; findings name it so.")),
      domains: Type.Optional(Type.Array(text("A domain of the partner."))),
      owner: text("Who answers for the partner here."),
      purpose: Type.Optional(text("What the access is for.")),
      scenario: Type.Optional(Type.Enum([...scenarios], { description: "What the partner is to us." })),
      tier: Type.Optional(text("A free word for rules of one's own.")),
      approved: Type.Optional(
        Type.Object({ by: text("Who approved it."), on: day("When."), ticket: Type.Optional(text("Where it is written down.")) }, { additionalProperties: false }),
      ),
      reviewBy: Type.Optional(day("The last day before which it has to be reviewed.")),
      expires: Type.Optional(day("The last day of the partnership; it still counts.")),
      approves: Type.Optional(Type.Array(Type.Enum([...approvalWords]), { description: "What is approved for this partner." })),
      assurance: Type.Optional(
        Type.Object(
          { mfa: Type.Optional(Type.Object({ reviewed: day("When the partner's multifactor authentication was looked at."), evidence: text("Where that is written down.") }, { additionalProperties: false })) },
          { additionalProperties: false },
        ),
      ),
    },
    { additionalProperties: false },
  );
  return Type.Object({ partners: Type.Array(entry) }, { title: "xtaplint partner catalog", additionalProperties: false });
}

/** The JSON Schema of a baseline, which `xtaplint baseline` writes. */
export function baselineSchema(): TObject {
  const entry = Type.Object(
    {
      rule: text("The rule whose finding was there."),
      subject: Type.String({ description: "The subject's id as the report has it, or its kind where there is only one." }),
      setting: Type.String({ description: "The setting; the empty text for the whole subject." }),
      message: Type.String({ description: "What the finding said when it was written, for readers." }),
      value: Type.Optional(Type.String({ pattern: "^sha256:[0-9a-f]{16}$", description: "The value, as the report has it: with any other the finding returns." })),
      fingerprint: text("The fingerprint, as the report has it."),
      since: day("The day on which the entry was written for the first time."),
    },
    { additionalProperties: false },
  );
  return Type.Object({ version: Type.Literal(1), entries: Type.Array(entry) }, { title: "xtaplint baseline", additionalProperties: false });
}

/** The JSON Schema of the exceptions file, for editors. */
export function exceptionsSchema(ruleIds: readonly string[]): TObject {
  const entry = Type.Object(
    {
      id: text("A short name, once in the file."),
      rule: Type.Union([Type.Enum([...ruleIds]), Type.String({ pattern: "^org-[a-z0-9-]+$" })], { description: "The rule whose finding is accepted." }),
      subject: text("The subject's id as the report has it, or default, authorization, tenant; never a wildcard."),
      owner: text("Who accepted it."),
      reason: text("Why."),
      expires: day("The last day on which it counts."),
      ticket: Type.Optional(text("Where it is written down.")),
      setting: Type.Optional(text("Only this setting, where a rule can find several on one subject.")),
      accepts: Type.Optional(Type.String({ pattern: "^sha256:[0-9a-f]{16}$", description: "The accepted value, as the report has it: with any other the finding returns." })),
    },
    { additionalProperties: false },
  );
  return Type.Object({ exceptions: Type.Array(entry) }, { title: "xtaplint exceptions", additionalProperties: false });
}
