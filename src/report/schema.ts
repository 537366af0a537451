import Type from "typebox";
import { driftSchema } from "./drift-schema.ts";
import { locationSchema, subjectSchema } from "./place-schemas.ts";

const closed = { additionalProperties: false };
const number = (description: string): Type.TInteger => Type.Integer({ minimum: 0, description });

const severity = Type.Enum(["high", "medium", "low", "info"]);

const url = Type.String({ description: "Relative to a version of Graph, such as https://graph.microsoft.com/v1.0." });

const graphRequest = Type.Union(
  [
    Type.Object({ method: Type.Literal("PATCH"), url, body: Type.Record(Type.String(), Type.Unknown(), { description: "Whole objects: a PATCH replaces them." }) }, closed),
    Type.Object({ method: Type.Literal("DELETE"), url }, closed),
  ],
  { description: "A request to Graph that mends the finding and provably opens nothing; absent where mending takes a decision. xtaplint does not send it." },
);

const findingFields = {
  rule: Type.String(),
  severity,
  message: Type.String(),
  subject: subjectSchema,
  location: Type.Optional(locationSchema),
  related: Type.Array(Type.Object({ message: Type.String(), location: locationSchema }, closed)),
  value: Type.Optional(
    Type.String({ pattern: "^sha256:[0-9a-f]{16}$", description: "Of the judged effective value; absent when the rule judges no single value." }),
  ),
  help: Type.String({ description: "The page of the rule; of a custom rule that names none, its file." }),
  fingerprint: Type.String({ minLength: 1, description: "The same for the same rule, subject and setting, whatever line it stands on." }),
};

const finding = Type.Object(
  {
    ...findingFields,
    standing: Type.Optional(
      Type.Enum(["new", "changed", "existing"], { description: "Against the base: in it not at all, with another value, or as it is; absent where there is no base." }),
    ),
    fix: Type.Optional(graphRequest),
  },
  closed,
);

const excepted = Type.Object(
  {
    ...findingFields,
    exception: Type.Union([
      Type.Object(
        {
          id: Type.String(),
          owner: Type.String(),
          reason: Type.String(),
          expires: Type.String({ description: "The last day on which it counts." }),
          ticket: Type.Optional(Type.String()),
        },
        closed,
      ),
      Type.Object({ baseline: Type.Literal(true) }, closed),
    ]),
  },
  closed,
);

const unknown = Type.Object(
  {
    rule: Type.String(),
    subject: subjectSchema,
    reason: Type.String({ minLength: 1 }),
    needs: Type.Array(Type.String(), { description: "Kinds of objects that would supply what is missing." }),
  },
  closed,
);

const against = {
  against: Type.String({ description: "What was stricter: a preset, a file or package as `extends` names it, the file of a custom rule, or `the default`." }),
  location: Type.Optional(locationSchema),
};

const loosened = Type.Union([
  Type.Object(
    {
      rule: Type.String(),
      from: severity,
      to: Type.Enum(["high", "medium", "low", "info", "off"]),
      options: Type.Optional(
        Type.Record(Type.String(), Type.Object({ from: Type.Unknown(), to: Type.Unknown() }, closed), {
          description: "Options with another value. Where `to` is not below `from`, they alone are why the rule is listed, and only its page tells whether they make it looser.",
        }),
      ),
      ...against,
    },
    closed,
  ),
  Type.Object({ setting: Type.Literal("failOn"), from: Type.String(), to: Type.String(), ...against }, closed),
  Type.Object({ setting: Type.Literal("failOnUnknown"), from: Type.Boolean(), to: Type.Boolean(), ...against }, closed),
]);

const input = Type.Object(
  {
    file: Type.String(),
    format: Type.Optional(Type.String()),
    encoding: Type.Optional(Type.String()),
    status: Type.Enum(["read", "declined", "failed"]),
    reason: Type.Optional(Type.String({ description: "Why the file was declined or failed." })),
    notes: Type.Optional(Type.Array(Type.String(), { description: "What was noticed about a file that was read all the same." })),
    resources: Type.Optional(Type.Record(Type.String(), Type.Integer({ minimum: 0 }), { description: "How many objects of each kind were read." })),
  },
  closed,
);

/** The JSON Schema of `--format json`. */
export const reportSchema = Type.Object(
  {
    version: Type.Literal(1),
    tool: Type.Object({ name: Type.String(), version: Type.String() }, closed),
    verdict: Type.Enum(["pass", "fail", "incomplete"], { description: "Exit codes 0, 1 and 2." }),
    now: Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The day that the rules took for today." }),
    counts: Type.Object(
      {
        finding: number("Entries of `findings`."),
        excepted: number("Entries of `excepted`."),
        unknown: number("Entries of `unknown`."),
        pass: number("Rules that met a subject and found nothing."),
        "not-applicable": number("Rules that met a subject with nothing to judge."),
        bySeverity: Type.Object(
          { high: number("Findings."), medium: number("Findings."), low: number("Findings."), info: number("Findings.") },
          closed,
        ),
      },
      closed,
    ),
    inputs: Type.Array(input),
    findings: Type.Array(finding),
    fixed: Type.Optional(
      Type.Array(Type.Object(findingFields, closed), { description: "Findings of the base that are gone, with their places in the base; absent where there is no base." }),
    ),
    excepted: Type.Array(excepted, { description: "Findings that an exception or the baseline covers." }),
    unknown: Type.Array(unknown),
    drift: Type.Optional(driftSchema),
    loosened: Type.Optional(
      Type.Array(loosened, { description: "What the configuration takes back of what it extends, or of the default; absent where it takes nothing back." }),
    ),
  },
  { ...closed, title: "xtaplint report", description: "What one run of xtaplint found." },
);

/** The value of the JSON report. */
export type JsonReport = Type.Static<typeof reportSchema>;
