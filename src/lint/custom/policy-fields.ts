import type { Control } from "../../model/conditional-access/controls.ts";
import { externalUserTypes } from "../../model/conditional-access/external-users.ts";
import type { Words } from "../../model/conditional-access/words.ts";
import type { Subjects } from "../../model/subjects.ts";
import { isKnown, isUndetermined, type Undetermined } from "../../model/undetermined.ts";
import { oneOf, text, texts, truth, type Fields } from "./shape.ts";

type CaPolicy = Subjects["ca-policy"];

/** A Conditional Access policy as expressions see it. */
export const policyFields: Fields<CaPolicy> = {
  id: text("Graph's id, in lower case.", ({ id }) => id),
  name: text("Its name.", ({ name }) => name),
  state: oneOf(["enabled", "reportOnly", "disabled"], "Whether it is in force.", ({ policy }) => policy.state),
  isUnconditional: truth("Whether it applies on every platform, from every place, with every client and at every risk.", ({ policy }) => policy.isUnconditional),
  blocks: truth("Whether it blocks.", ({ policy }) => policy.grant.blocks),
  requiresAll: truth("Whether all of its controls are required, not one of them.", ({ policy }) => policy.grant.isAnd),
  controls: texts("What it asks for, in Graph's words; `authenticationStrength` for a strength, `termsOfUse` for terms.", controlsOf),
  includesUsers: texts("Ids and words of includeUsers, in lower case.", (subject) => users(subject, "include")),
  excludesUsers: texts("Ids and words of excludeUsers, in lower case.", (subject) => users(subject, "exclude")),
  includesGuestTypes: texts("Types of guests and external users that it names.", (subject) => guestTypes(subject, "include"), externalUserTypes),
  excludesGuestTypes: texts("Types of guests and external users that it leaves out.", (subject) => guestTypes(subject, "exclude"), externalUserTypes),
};

function controlsOf({ policy }: CaPolicy): readonly string[] | Undetermined {
  const names = policy.grant.controls.map(nameOf);
  return names.find(isUndetermined) ?? names.filter(isKnown);
}

function nameOf(control: Control): string | Undetermined {
  switch (control.kind) {
    case "mfa":
      return "mfa";
    case "terms":
      return "termsOfUse";
    case "strength":
      return "authenticationStrength";
    case "device":
    case "unsupported":
      return control.word;
    case "unknown":
    case "gap":
      return control.reason;
  }
}

type Side = "include" | "exclude";

function users({ policy }: CaPolicy, side: Side): Iterable<string> | Undetermined {
  return isUndetermined(policy.users) ? policy.users : whole(policy.users[side].users);
}

function guestTypes({ policy }: CaPolicy, side: Side): Iterable<string> | Undetermined {
  if (isUndetermined(policy.users)) return policy.users;
  const { guests } = policy.users[side];
  if (guests === undefined || isUndetermined(guests)) return guests ?? [];
  const types = whole(guests.types);
  return isUndetermined(types) ? types : [...types].map((type) => externalUserTypes.find((known) => known.toLowerCase() === type) ?? type);
}

function whole({ known, gap }: Words): Iterable<string> | Undetermined {
  return gap ?? known;
}
