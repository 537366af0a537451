import Type, { type TObject } from "typebox";
import { coveringSources, directions, evidenceSources, signInKinds } from "../model/evidence/ledger.ts";

const guid = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";
const day = (description: string) => Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", description });
const tenantId = (description: string) => Type.String({ pattern: guid, description });
const direction = Type.Enum([...directions], { description: "inbound: users of the other tenant come here; outbound: ours go there." });

/** The JSON Schema of a ledger: what is remembered of sign-ins with other tenants, longer than any log keeps them. */
export function ledgerSchema(): TObject {
  return Type.Object({ version: Type.Literal(1), ...ledgerLists() }, { title: "xtaplint ledger", additionalProperties: false });
}

/** What a ledger holds, and the evidence of an export with it. */
export function ledgerLists() {
  const coverage = Type.Object(
    {
      source: Type.Enum([...coveringSources], { description: "What was read: Graph's whole sign-in log, its newest sign-in of one tenant, or the summary of Azure Monitor Logs." }),
      direction,
      signIns: Type.Enum([...signInKinds], { description: "Which sign-ins were read." }),
      tenantId: Type.Optional(tenantId("The other tenant; without it, all of them.")),
      from: day("The first day of which every such sign-in is known, in UTC."),
      to: day("The last one: a day that was over when the source was read."),
    },
    { additionalProperties: false },
  );
  const entry = Type.Object(
    {
      tenantId: tenantId("The other tenant."),
      direction,
      signIns: Type.Enum([...signInKinds, "any"], { description: "Which sign-ins; any where the source does not tell them apart." }),
      appId: Type.Optional(Type.String({ minLength: 1, description: "The application that signed in for the user; without it, the source does not say." })),
      resourceId: Type.Optional(Type.String({ minLength: 1, description: "The application that was signed in to, by its application id; without it, the source does not say." })),
      lastSeen: day("The day of the last sign-in, in UTC; of related tenants the last day of the month that was counted."),
      source: Type.Enum([...evidenceSources], { description: "Where that is known from." }),
      users: Type.Optional(Type.Integer({ minimum: 1, description: "The most users that one reading of the source counted." })),
    },
    { additionalProperties: false },
  );
  return { coverage: Type.Array(coverage), entries: Type.Array(entry) };
}
