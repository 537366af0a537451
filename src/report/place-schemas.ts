import Type from "typebox";

const closed = { additionalProperties: false };
const position = (description: string): Type.TInteger => Type.Integer({ minimum: 1, description });

/** A subject, in the report and in the exposure diff. */
export const subjectSchema = Type.Object(
  {
    kind: Type.String({ description: "What is judged, such as `default` or `partner`. More kinds come with later versions." }),
    id: Type.Optional(Type.String({ description: "Graph's id of the object; of a partner its tenant id, of a file its path." })),
    name: Type.Optional(Type.String()),
    owner: Type.Optional(Type.String({ description: "Who answers for the partner, as the partner catalog says." })),
    purpose: Type.Optional(Type.String({ description: "What the partner is for, as the partner catalog says." })),
    tenant: Type.Optional(Type.String({ description: "Which of our tenants it is in, where the configuration names several." })),
  },
  closed,
);

/** A place in a file, in the report and in the exposure diff. */
export const fileLocationSchema = Type.Object(
  {
    file: Type.String({ description: "POSIX path relative to the working directory." }),
    pointer: Type.String({ description: "JSON pointer into the file." }),
    line: position("The first line, counted from 1."),
    column: position("Counted from 1 in UTF-16 code units."),
    endLine: position("The last line."),
    endColumn: position("The column after the last character."),
  },
  closed,
);

const inTenant = Type.Object(
  {
    resource: Type.String({ description: "Of a live scan: the path below Graph's version." }),
    pointer: Type.String({ description: "JSON pointer into what Graph answers there." }),
  },
  closed,
);

/** A place in a file or in a live tenant. */
export const locationSchema = Type.Union([fileLocationSchema, inTenant]);
