import Type from "typebox";
import { assumptionIds } from "../access/access.ts";
import { plain } from "../access/reading/dimensions.ts";
import { externalUserTypes } from "../model/conditional-access/external-users.ts";

const closed = { additionalProperties: false };
const question = Type.Enum(["reach", "noMfa", "noManagedDevice", "weakerThan"]);
const verdict = Type.Enum(["open", "conditional", "assumption", "closed", "discretion", "not modelled", "not decided"], {
  description: "open: with no membership; conditional: with memberships only; assumption: where an open point of the documentation is read the generous way; closed: proved; discretion: security defaults decide.",
});
const userType = Type.Enum([...externalUserTypes]);
const home = Type.String({ description: "A tenant id in lower case, any (other tenant), none (no Entra tenant) or own (local guests)." });
const ids = Type.Array(Type.String());
const assumption = Type.Enum([...assumptionIds]);

const target = Type.Object(
  { kind: Type.Enum(["application", "userAction", "authenticationContext"]), id: Type.String({ description: "An id in lower case, or a word for what no list names." }) },
  closed,
);

const people = Type.Object(
  { userType, homes: Type.Array(home, { minItems: 1 }), trusted: Type.Array(Type.Enum(["mfa", "compliant", "hybrid"]), { description: "What is believed of what their home says." }) },
  closed,
);

const signIn = Type.Object(
  {
    home,
    userType,
    target,
    clientApp: Type.Enum([...plain.clientApp]),
    platform: Type.Enum([...plain.platform]),
    locations: ids,
    signInRisk: Type.Enum([...plain.signInRisk]),
    userRisk: Type.Enum([...plain.userRisk]),
    insiderRisk: Type.Enum([...plain.insiderRisk]),
    authenticationFlow: Type.Enum([...plain.authenticationFlow]),
    device: Type.Enum([...plain.device]),
    methods: Type.String({ description: "A combination as Graph writes it." }),
    capabilities: ids,
    memberships: ids,
    partnerMemberships: ids,
    filters: ids,
  },
  { ...closed, description: "One sign-in that gets through. What is not in a list of it does not hold." },
);

const gap = Type.Object(
  {
    question,
    verdict,
    witness: signIn,
    region: Type.Array(Type.Object({ dimension: Type.String(), id: Type.Optional(Type.String()), values: ids }, closed), {
      description: "How far the gap reaches around the witness; a dimension that is not here is free.",
    }),
    memberships: Type.Optional(Type.Array(Type.String(), { description: "Ids of groups, roles and users here that it takes to be in." })),
    isListed: Type.Optional(Type.Boolean({ description: "Whether it takes to be among those whom the inbound setting of the home lists." })),
    assumptions: Type.Optional(Type.Array(assumption)),
    nearest: Type.Optional(Type.Object({ policy: Type.String(), label: Type.String(), dimension: Type.String({ description: "The one thing that it misses." }) }, closed)),
    cells: Type.Array(Type.Object({ who: people, targets: Type.Array(target) }, closed)),
  },
  closed,
);

const report = {
  now: Type.String({ description: "ISO day." }),
  tenant: Type.Optional(Type.String({ description: "What the configuration calls it, where it names several." })),
  strength: Type.Optional(Type.String({ description: "The id of the authentication strength that weakerThan is about." })),
  rows: Type.Array(
    Type.Object(
      {
        who: Type.Array(people),
        targets: Type.Array(target),
        answers: Type.Object({ reach: Type.Optional(verdict), noMfa: Type.Optional(verdict), noManagedDevice: Type.Optional(verdict), weakerThan: Type.Optional(verdict) }, closed),
      },
      closed,
    ),
  ),
  gaps: Type.Array(gap, { description: "Each distinct one once." }),
  undecided: Type.Array(
    Type.Object({ verdict, reasons: ids, needs: Type.Array(Type.String(), { description: "Kinds of object that would decide." }), cells: Type.Integer({ minimum: 1 }) }, closed),
  ),
  assumptions: Type.Array(assumption, { description: "Open points of the documentation on which an answer hangs." }),
  missing: Type.Array(Type.String(), { description: "Why the whole is not known." }),
  policies: Type.Record(Type.String(), Type.String(), { description: "Names of the policies that gaps name, by id." }),
};

const head = { version: Type.Literal(1), model: Type.Literal("within this model") };

/** The JSON Schema of `xtaplint exposure --format json`, of one tenant or of several. */
export const exposureReportSchema = Type.Union([
  Type.Object({ ...head, ...report }, closed),
  Type.Object({ ...head, tenants: Type.Array(Type.Object(report, closed)) }, closed),
]);
