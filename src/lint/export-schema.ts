import Type, { type TObject } from "typebox";
import { unreadCauses } from "../model/export-manifest.ts";
import { resourceKinds } from "../model/resource.ts";
import { ledgerLists } from "./ledger-schema.ts";

const closed = { additionalProperties: false };
const resource = Type.String({ description: "Graph's path, below the version; Azure Monitor Logs by that name." });
const kind = Type.Enum([...resourceKinds]);
const file = Type.String({ description: "The file, relative to this one; with a slash at its end the folder with one file an object." });
const time = (description: string) => Type.String({ format: "date-time", description });

/** The JSON Schema of `xtaplint-export.json`, which `xtaplint export` writes and `lint` reads. */
export function exportSchema(): TObject {
  return Type.Object(
    {
      xtaplintExport: Type.Literal(1),
      tenantId: Type.Optional(Type.String({ description: "Of the tenant that was read." })),
      cloud: Type.Enum(["public", "usgov", "usgov-dod", "china"]),
      from: time("When the first of it was read."),
      to: time("When the last of it was read."),
      read: Type.Array(
        Type.Object({ resource, kind, list: Type.Boolean({ description: "Whether what is not in it does not exist." }), objects: Type.Integer({ minimum: 0 }), file }, closed),
        { description: "What was read to its end." },
      ),
      unread: Type.Array(
        Type.Object(
          {
            resource,
            kind,
            property: Type.Optional(Type.String({ description: "Set where the objects were read without it." })),
            cause: Type.Enum([...unreadCauses]),
            reason: Type.String({ description: "One clause." }),
            file,
          },
          closed,
        ),
        { description: "What was not read, or not to its end. Rules that need it are unknown." },
      ),
      evidence: Type.Optional(Type.Object(ledgerLists(), { description: "What the sign-ins show that were asked for, as a ledger has it.", ...closed })),
    },
    { title: "xtaplint export", ...closed },
  );
}
