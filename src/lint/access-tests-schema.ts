import Type, { type TObject } from "typebox";
import { externalUserTypes } from "../model/conditional-access/external-users.ts";
import { clientApps, deviceStates, expectations, platforms, provable } from "./access-tests-words.ts";

const guid = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
const text = (description: string) => Type.String({ minLength: 1, description });

/** The JSON Schema of access tests: what has to hold of who can come in, and of what they must prove. */
export function accessTestsSchema(): TObject {
  const who = Type.Object(
    {
      partner: text("The other tenant: its id, its name in the catalog, any (one that nothing names), none (no Entra tenant), or own (a local guest)."),
      type: Type.Optional(Type.Enum([...externalUserTypes], { description: "What they are here. Default: what the way makes of them." })),
    },
    { additionalProperties: false },
  );
  const target = Type.Object(
    {
      application: Type.Optional(text("An application's id, any (one that nothing names), or a group such as Office365.")),
      userAction: Type.Optional(Type.Enum(["registerSecurityInfo", "registerDevice"], { description: "Something that a user does." })),
      authenticationContext: Type.Optional(Type.String({ pattern: "^[cC][0-9]{1,2}$", description: "An authentication context, such as c1." })),
    },
    { additionalProperties: false, description: "Exactly one of these." },
  );
  const conditions = Type.Object(
    {
      platform: Type.Optional(Type.Enum([...platforms], { description: "The device's platform." })),
      clientApp: Type.Optional(Type.Enum([...clientApps], { description: "The client." })),
      location: Type.Optional(Type.String({ pattern: `^(none|trusted|compliantNetwork|${guid})$`, description: "none (outside of every named location), trusted, compliantNetwork, or the id of a named location." })),
      device: Type.Optional(Type.Enum([...deviceStates], { description: "The device as this tenant sees it: one of a tenant that is not trusted is unknown." })),
    },
    { additionalProperties: false, description: "Only sign-ins like this; what is left out can be anything." },
  );
  const test = Type.Object(
    {
      name: text("What has to hold, once in the file."),
      tenant: Type.Optional(text("Which of our own tenants, where the configuration names several. Default: each of them.")),
      who,
      direction: Type.Optional(Type.Enum(["inbound", "outbound"], { description: "inbound (default): they come here. outbound: our people go there." })),
      way: Type.Enum(["collaboration", "directConnect"], { description: "B2B collaboration, or B2B direct connect." }),
      target,
      conditions: Type.Optional(conditions),
      expect: Type.Enum([...expectations], { description: "allowed, blocked, or that it cannot be decided, and how." }),
      requires: Type.Optional(Type.Array(Type.Enum([...provable]), { minItems: 1, description: "What every sign-in that gets through has proved; nothing: one gets through that proved nothing but a first factor." })),
      strength: Type.Optional(Type.String({ pattern: `^${guid}$`, description: "The id of an authentication strength that their methods have to satisfy." })),
      termsOfUse: Type.Optional(Type.String({ pattern: `^${guid}$`, description: "The id of terms of use that they have to accept." })),
    },
    { additionalProperties: false },
  );
  return Type.Object({ tests: Type.Array(test, { minItems: 1 }) }, { title: "xtaplint access tests", additionalProperties: false });
}
