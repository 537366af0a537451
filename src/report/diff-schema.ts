import Type from "typebox";
import { fileLocationSchema, subjectSchema } from "./place-schemas.ts";

const closed = { additionalProperties: false };

const side = Type.Object(
  {
    kind: Type.Enum(["path", "working-directory", "revision"]),
    path: Type.Optional(Type.String({ description: "What was read, relative to the working directory; all that the configuration means when absent." })),
    revision: Type.Optional(Type.String({ description: "As it was named." })),
    commit: Type.Optional(Type.String({ description: "The full object id." })),
  },
  closed,
);

const value = Type.Object(
  {
    words: Type.String(),
    location: Type.Optional(fileLocationSchema),
    inherited: Type.Optional({ ...fileLocationSchema, description: "The default's node, where a partner leaves the setting to it." }),
  },
  closed,
);

const about = {
  subject: subjectSchema,
  setting: Type.String({ description: "Graph's name, as findings have it; `partner` for an entry as such." }),
  title: Type.String({ description: "What the admin centre calls it." }),
  presence: Type.Optional(Type.Enum(["added", "removed"], { description: "Of a partner whose entry is on one side only." })),
  heirs: Type.Array(subjectSchema, { description: "Partners that leave the setting to the default before and after, and get what it gets." }),
};

const change = Type.Object(
  {
    effect: Type.Enum(["opens", "closes", "opens-and-closes", "neutral"]),
    message: Type.String({ description: "One sentence without a full stop." }),
    ...about,
    before: value,
    now: value,
    note: Type.Optional(Type.String({ description: "What of it is no matter of access, such as that a partner no longer follows the default." })),
    lists: Type.Array(Type.Object({ what: Type.String(), added: Type.Array(Type.String()), removed: Type.Array(Type.String()) }, closed), { description: "How lists differ, where both sides have one." }),
  },
  closed,
);

const unknown = Type.Object(
  {
    ...about,
    side: Type.Enum(["base", "head", "both"], { description: "The side that is not known." }),
    reason: Type.String({ minLength: 1 }),
    needs: Type.Array(Type.String(), { description: "Kinds of objects that would supply what is missing." }),
    before: Type.Optional(value),
    now: Type.Optional(value),
  },
  closed,
);

const notCompared = Type.Object(
  {
    kind: Type.String({ description: "Graph's name of the type." }),
    added: Type.Integer({ minimum: 0 }),
    removed: Type.Integer({ minimum: 0 }),
    changed: Type.Integer({ minimum: 0 }),
    unclear: Type.Integer({ minimum: 0, description: "Those of which nobody can tell whether they changed." }),
    properties: Type.Array(Type.String(), { description: "Of objects that are compared otherwise, what differs in them beside." }),
    tenant: Type.Optional(Type.String()),
  },
  closed,
);

const number = Type.Integer({ minimum: 0 });

/** The JSON Schema of `xtaplint diff --format json`. */
export const exposureSchema = Type.Object(
  {
    version: Type.Literal(1),
    tool: Type.Object({ name: Type.String(), version: Type.String() }, closed),
    verdict: Type.Enum(["opens", "unknown", "closes", "same"], {
      description: "What weighs most: something opens; nothing is known to open and something cannot be told or was not compared; something closes; access is as it was.",
    }),
    base: side,
    head: side,
    counts: Type.Object({ opens: number, closes: number, neutral: number, unknown: number }, { ...closed, description: "What opens and closes counts in both." }),
    changes: Type.Array(change),
    unknown: Type.Array(unknown, { description: "Settings of which nobody can tell what changes." }),
    notCompared: Type.Array(notCompared, { description: "What differs and is not held against access." }),
    signInsOfOutsidersOnly: Type.Optional(
      Type.Literal(true, { description: "Conditional Access differs and was compared for those who come from outside; what it means for one's own people was not." }),
    ),
    notes: Type.Array(Type.String()),
    unread: Type.Array(Type.Object({ side: Type.Enum(["base", "head"]), file: Type.String(), reason: Type.String() }, closed), { description: "Files that could not be read." }),
  },
  { ...closed, title: "xtaplint exposure diff", description: "What changes in access between two sides." },
);

/** The value of the JSON that `xtaplint diff` writes. */
export type JsonExposure = Type.Static<typeof exposureSchema>;
