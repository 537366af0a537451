import { isObject, member, valueIn } from "./json.ts";
import type { Place } from "./place.ts";
import type { JsonObject, Resource } from "./resource.ts";
import type { Tenant } from "./tenant.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "./undetermined.ts";
import { heldUser, idOf, type User } from "./users.ts";
import { brief } from "./words.ts";

/** An app registration or enterprise application that somebody owns. */
export interface OwnedApplication {
  readonly id: string;
  readonly title: string;
  /** The owner in the list of owners. */
  readonly place: Place;
}

/** What one user owns, and what keeps the answer from being complete. */
export interface Ownership {
  readonly owned: readonly OwnedApplication[];
  readonly gaps: readonly Undetermined[];
}

/** The owners of every application of the input. */
export interface Owners {
  /** Users that an application holds in itself. */
  readonly users: readonly User[];
  ownedBy(userId: string): Ownership | Undetermined;
}

const kinds = ["application", "servicePrincipal"] as const;

/** Graph expands no more members of a list than these. */
const mostExpanded = 20;

/** Reads the owners once for all users. */
export function applicationOwners(tenant: Tenant): Owners {
  const byOwner = new Map<string, OwnedApplication[]>();
  const users: User[] = [];
  // By reason: one application after the other can lack the same.
  const gaps = new Map(kinds.map((kind) => tenant.complete(kind)).filter(isUndetermined).map((gap) => [gap.undetermined, gap]));
  for (const application of kinds.flatMap((kind) => withOwners(tenant.all(kind)))) {
    const owners = ownersOf(application);
    for (const gap of owners.gaps) gaps.set(gap.undetermined, gap);
    for (const { id, value, place } of owners.list) {
      const user = heldUser(value, place);
      if (user !== undefined) users.push(user);
      const owned = byOwner.get(id) ?? [];
      byOwner.set(id, owned);
      owned.push({ id: idOf(application.value) ?? "", title: titleOf(application), place });
    }
  }
  const all = [...gaps.values()];
  const [nothing] = byOwner.size === 0 ? all : [];
  return { users, ownedBy: (userId) => nothing ?? { owned: byOwner.get(userId) ?? [], gaps: all } };
}

/** An application that was also looked up has its owners in one of its objects; the others say nothing. */
function withOwners(applications: readonly Resource[]): readonly Resource[] {
  const stated = applications.filter(({ value }) => member(value, "owners") !== undefined);
  const ids = new Set(stated.map(({ value }) => idOf(value)));
  return applications.filter(({ value }) => member(value, "owners") !== undefined || !ids.has(idOf(value)));
}

interface ExpandedOwners {
  readonly list: readonly { readonly id: string; readonly value: JsonObject; readonly place: Place }[];
  readonly gaps: readonly Undetermined[];
}

function ownersOf({ kind, value, place }: Resource): ExpandedOwners {
  const own = member(value, "owners");
  if (own === undefined || !Array.isArray(own.value)) {
    const reason = `the owners were not exported with the ${kind} objects ($expand=owners)`;
    return { list: [], gaps: [notUnderstood(own?.value, reason, [kind])] };
  }
  const entries = own.value as readonly unknown[];
  const list = entries.flatMap((entry, index) => {
    const id = isObject(entry) ? idOf(entry) : undefined;
    return isObject(entry) && id !== undefined ? [{ id, value: entry, place: place.at(own.key).at(index) }] : [];
  });
  const isCut = member(value, "owners@odata.nextLink") !== undefined || entries.length >= mostExpanded;
  return {
    list,
    gaps: [
      ...(list.length < entries.length ? [undetermined(`an owner among the ${kind} objects has no id`, [kind])] : []),
      ...(isCut ? [undetermined(`an application can have more owners than were exported: Graph expands ${mostExpanded} at most`)] : []),
    ],
  };
}

function titleOf({ kind, value }: Resource): string {
  const name = valueIn(value, "displayName");
  const noun = kind === "application" ? "the app registration" : "the enterprise application";
  return `${noun} ${brief(typeof name === "string" && name.trim() !== "" ? name.trim() : (idOf(value) ?? "without id"))}`;
}
