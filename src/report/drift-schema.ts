import Type from "typebox";
import { locationSchema, subjectSchema } from "./place-schemas.ts";

const closed = { additionalProperties: false };
const number = Type.Integer({ minimum: 0 });
const time = (description: string) => Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}T", description: `${description} ISO 8601.` });

const value = Type.Object(
  {
    words: Type.String(),
    location: Type.Optional(locationSchema),
    inherited: Type.Optional({ ...locationSchema, description: "The default's node, where a partner leaves the setting to it." }),
  },
  closed,
);

const about = {
  subject: subjectSchema,
  setting: Type.String({ description: "Graph's name, as findings have it; `partner` for an entry as such." }),
  title: Type.String({ description: "What the admin centre calls it." }),
  only: Type.Optional(Type.Enum(["files", "tenant"], { description: "Where the entry of a partner is, when it is on one side only." })),
  heirs: Type.Array(subjectSchema, { description: "Partners that leave the setting to the default on both sides." }),
};

const audit = Type.Object(
  {
    time: time("When it was done, UTC."),
    activity: Type.String(),
    by: Type.Object(
      {
        kind: Type.Enum(["user", "app", "unknown"], { description: "`unknown` where the audit names nobody." }),
        id: Type.Optional(Type.String({ description: "Of a user the object id; of an application its application id, else that of its service principal." })),
        name: Type.Optional(Type.String()),
      },
      closed,
    ),
    service: Type.Optional(
      Type.Object(
        { id: Type.Enum(["support-case", "teams-cross-cloud-meetings", "multitenant-organization", "cross-tenant-synchronization", "storage-migration"]), name: Type.String() },
        { ...closed, description: "The service of Microsoft's through which it came about; absent where nothing tells." },
      ),
    ),
  },
  closed,
);

const difference = Type.Object(
  {
    effect: Type.Enum(["opens", "closes", "opens-and-closes", "neutral"], { description: "What the tenant does beyond the files." }),
    message: Type.String({ description: "One sentence without a full stop." }),
    ...about,
    declared: value,
    actual: value,
    lists: Type.Array(Type.Object({ what: Type.String(), added: Type.Array(Type.String()), removed: Type.Array(Type.String()) }, closed), { description: "How lists differ, where both sides have one: added are those that only the tenant has." }),
    audits: Type.Array(audit, { description: "Changes that can have brought it about, newest first." }),
  },
  closed,
);

const unknown = Type.Object(
  {
    ...about,
    side: Type.Enum(["files", "tenant", "both"], { description: "The side that is not known." }),
    reason: Type.String({ minLength: 1 }),
    needs: Type.Array(Type.String(), { description: "Kinds of objects that would supply what is missing." }),
  },
  closed,
);

const audits = Type.Union(
  [
    Type.Object(
      {
        read: Type.Literal(true),
        changes: number,
        from: Type.Optional(time("The oldest.")),
        nameless: Type.Integer({ minimum: 0, description: "Changes of partners that do not say of which." }),
        unclear: Type.Integer({ minimum: 0, description: "Audits that are not understood." }),
      },
      closed,
    ),
    Type.Object({ read: Type.Literal(false), reason: Type.String({ minLength: 1 }) }, closed),
  ],
  { description: "What is known of who changed what." },
);

/** The JSON Schema of what a tenant has and its files do not declare, and the reverse. */
export const driftSchema = Type.Object(
  {
    tenant: Type.Object(
      { tenantId: Type.Optional(Type.String()), from: time("When the first of it was read."), to: time("When the last of it was read."), export: Type.Optional(Type.String({ description: "The folder of the export, relative to the working directory." })) },
      { ...closed, description: "What the files were held against." },
    ),
    counts: Type.Object({ opens: number, closes: number, neutral: number, unknown: number }, { ...closed, description: "What opens and closes counts in both." }),
    differences: Type.Array(difference, { description: "What the tenant opens beyond the files comes first." }),
    unknown: Type.Array(unknown, { description: "Settings of which nobody can tell whether they differ." }),
    notCompared: Type.Array(Type.Object({ kind: Type.String({ description: "Graph's name of the type." }), reason: Type.String({ minLength: 1 }) }, closed)),
    audits,
    notes: Type.Array(Type.String(), { description: "What was taken for granted." }),
    unread: Type.Array(Type.Object({ file: Type.String(), reason: Type.String() }, closed), { description: "What of the tenant could not be read, so that the comparison is not complete." }),
  },
  { ...closed, description: "What the tenant has and the files do not declare, and the reverse; absent where no tenant was compared." },
);
