import { isObject, valueIn, word } from "./json.ts";
import type { Place } from "./place.ts";
import type { JsonObject, ResourceKind } from "./resource.ts";
import type { Tenant } from "./tenant.ts";
import { undetermined, type Undetermined } from "./undetermined.ts";

/** What a target of our side can be. Without a type it is a user or a group. */
export type TargetKind = "user" | "group" | "userOrGroup" | "application";

/** That our directory has no such object, and the answer that says so; a list shows no place. */
export interface Gone {
  readonly isThere: false;
  readonly shownBy: Place | undefined;
}

/** Our directory, as far as lookups and whole lists of the input show it. */
export interface Directory {
  /** `id` is an object id, of an application its appId; in lower case. */
  lookUp(id: string, kind: TargetKind): { readonly isThere: true } | Gone | Undetermined;
  /** The answer to every such question, where nothing of the input can answer any. */
  noAnswer(kind: TargetKind): Undetermined | undefined;
}

/** It is in every directory: a list of enterprise applications without it was filtered. */
const microsoftGraph = "00000003-0000-0000-c000-000000000000";

const there = { isThere: true } as const;
const notAsked = undetermined("the directory was not asked whether the targets of our side still exist", ["directoryObject"]);

/** Reads the directory once for all targets. */
export function readDirectory(tenant: Tenant): Directory {
  const looked = tenant.all("directoryObject").map(({ value }) => value);
  const objects = idsOf("id", [...looked, ...valuesOf(tenant, "group"), ...valuesOf(tenant, "user")]);
  const applications = idsOf("appId", [...looked, ...valuesOf(tenant, "servicePrincipal"), ...valuesOf(tenant, "application")]);
  const hasAllGroups = tenant.hasWholeList("group");
  const hasAllApplications = hasEveryApplication(tenant);

  const gone = (kind: ResourceKind, id: string, isListed: boolean): Gone | undefined => {
    const shownBy = tenant.absences(kind).get(id);
    return shownBy !== undefined || isListed ? { isThere: false, shownBy } : undefined;
  };
  const goneGroup = (id: string): Gone | Undetermined => gone("group", id, hasAllGroups) ?? tenant.unread("group", "id") ?? notAsked;
  // A list of users is nearly always one of guests, so it proves nothing about the others.
  const goneUser = (id: string): Gone | Undetermined => gone("user", id, false) ?? tenant.unread("user", "id") ?? notAsked;
  const goneApplication = (id: string): Gone | Undetermined =>
    gone("servicePrincipal", id, hasAllApplications) ?? tenant.unread("servicePrincipal", "appId") ?? tenant.unread("servicePrincipal") ?? notAsked;
  const lookUp: Directory["lookUp"] = (id, kind) => {
    if (kind === "application") return applications.has(id) ? there : goneApplication(id);
    if (objects.has(id)) return there;
    if (kind === "group") return goneGroup(id);
    const asUser = goneUser(id);
    return kind === "user" || !("isThere" in asUser) ? asUser : goneGroup(id);
  };
  const holdsNothing = { objects: objects.size + tenant.absences("group").size + tenant.absences("user").size === 0, applications: applications.size + tenant.absences("servicePrincipal").size === 0 };
  return {
    lookUp,
    noAnswer: (kind) => {
      // No list and no answer names any id, so what is true of the empty one is true of all.
      const answer = holdsNothing[kind === "application" ? "applications" : "objects"] ? lookUp("", kind) : there;
      return "isThere" in answer ? undefined : answer;
    },
  };
}

/** Whether a whole list of enterprise applications is one of all of them. */
function hasEveryApplication(tenant: Tenant): boolean {
  if (!tenant.hasWholeList("servicePrincipal")) return false;
  const lists = tenant.files.flatMap((file) => file.lists).filter(({ kind, isSelection }) => kind === "servicePrincipal" && isSelection !== true);
  const places = new Set<Place | undefined>(lists.map(({ place }) => place));
  return tenant.all("servicePrincipal").some(({ value, place }) => places.has(place.parent) && word(valueIn(value, "appId")) === microsoftGraph);
}

function valuesOf(tenant: Tenant, kind: ResourceKind): readonly JsonObject[] {
  return tenant.all(kind).map(({ value }) => value);
}

function idsOf(key: "id" | "appId", values: readonly JsonObject[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const value of values) {
    const id = isObject(value) && typeof valueIn(value, "deletedDateTime") !== "string" ? word(valueIn(value, key)) : undefined;
    if (id !== undefined) ids.add(id);
  }
  return ids;
}
