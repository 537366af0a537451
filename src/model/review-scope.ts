import { isObject, valueIn, word } from "./json.ts";
import type { JsonObject } from "./resource.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "./undetermined.ts";

/** Whom a review asks about. */
export interface ReviewScope {
  /** Every guest. */
  readonly guests: boolean;
  /** Every member who was synchronized from another tenant. */
  readonly externalMembers: boolean;
  /** The assignment policy of an access package whose assignments it is about, in lower case. */
  readonly assignmentPolicyId?: string;
}

const nobody: ReviewScope = { guests: false, externalMembers: false };
/** Longer texts are no filter that anybody wrote. */
const longestQuery = 1000;

/** Reads `scope` and `instanceEnumerationScope` of an access review: queries of Graph, whose filter decides. */
export function readScope(review: JsonObject): ReviewScope | Undetermined {
  const scope = valueIn(review, "scope");
  if (!isObject(scope)) return notUnderstood(scope, "the access review does not state its scope", ["accessReviewScheduleDefinition"]);
  const principals = valueIn(scope, "principalScopes");
  if (Array.isArray(principals)) return inResources(principals as readonly unknown[], valueIn(scope, "resourceScopes"));
  return inQuery(scope, valueIn(review, "instanceEnumerationScope"));
}

/** The form that names people and resources apart. */
function inResources(principals: readonly unknown[], resources: unknown): ReviewScope | Undetermined {
  const groups = Array.isArray(resources) && (resources as unknown[]).some(isEveryGroup);
  if (!groups) return nobody;
  const scopes = principals.map((scope) => (isObject(scope) ? inQuery(scope, undefined) : nobody));
  return {
    guests: scopes.some((scope) => !isUndetermined(scope) && scope.guests),
    externalMembers: scopes.some((scope) => !isUndetermined(scope) && scope.externalMembers),
  };
}

function inQuery(scope: JsonObject, enumeration: unknown): ReviewScope | Undetermined {
  // Only those who did not sign in for some time.
  if (word(valueIn(scope, "@odata.type"))?.endsWith("inactiveusersqueryscope") === true) return nobody;
  const query = readQuery(valueIn(scope, "query"));
  if (isUndetermined(query)) return query;
  const { path, filter } = query;
  if (/^identitygovernance\/entitlementmanagement\/(?:accesspackage)?assignments$/.test(path)) return inAssignments(filter);
  if (/^(?:transitive)?members(?:\/microsoft\.graph\.user)?$/.test(path)) return isEveryGroup(enumeration) ? people(filter) : nobody;
  return /^users(?:\/microsoft\.graph\.user)?$/.test(path) ? people(filter) : nobody;
}

function inAssignments(filter: string | undefined): ReviewScope {
  const assignmentPolicyId = /assignmentpolicy(?:id|\/id)\s+eq\s+'([0-9a-f-]{36})'/.exec(filter ?? "")?.[1];
  return assignmentPolicyId === undefined ? nobody : { ...nobody, assignmentPolicyId };
}

/** Every group, or every Microsoft 365 group: the review of all guests that the admin centre offers. */
function isEveryGroup(scope: unknown): boolean {
  const query = isObject(scope) ? readQuery(valueIn(scope, "query")) : undefined;
  if (query === undefined || isUndetermined(query) || query.path !== "groups") return false;
  return query.filter === undefined || /^grouptypes\/any\((\w+):\s*\1\s+eq\s+'unified'\)$/.test(bare(query.filter));
}

interface Query {
  /** Without leading dots, slashes and version. */
  readonly path: string;
  readonly filter: string | undefined;
}

/** A query in lower case, its blanks and special characters decoded. */
function readQuery(written: unknown): Query | Undetermined {
  if (typeof written !== "string") return notUnderstood(written, "the scope of the access review has no query");
  if (written.length > longestQuery) return undetermined("the query of the access review is too long to be understood");
  const [path = "", ...rest] = written.split("?");
  const parameters = rest.join("?").split("&").map(decoded);
  const filter = parameters.find((parameter) => parameter.startsWith("$filter="))?.slice("$filter=".length);
  return { path: decoded(path).replace(/^\.?\/+/, "").replace(/^(?:v1\.0|beta)\//, "").replace(/\/+$/, ""), filter };
}

function decoded(text: string): string {
  const spaced = text.replaceAll("+", " ").trim();
  try {
    return decodeURIComponent(spaced).toLowerCase();
  } catch {
    return spaced.toLowerCase();
  }
}

/** Whom a filter on users lets through completely: what is joined by "and" lets through only some of them. */
function people(filter: string | undefined): ReviewScope {
  if (filter === undefined) return { guests: true, externalMembers: true };
  const terms = alternatives(filter);
  const guests = terms.some((term) => /^usertype\s+eq\s+'guest'$/.test(term));
  const members = terms.some((term) => /^usertype\s+eq\s+'member'$/.test(term));
  const byName = terms.some((term) => /^contains\(userprincipalname,\s*'#ext#'\)$/.test(term));
  return { guests, externalMembers: members || byName };
}

/** The terms of a filter that are joined by "or", however they are put in parentheses. */
function alternatives(filter: string): readonly string[] {
  const terms: string[] = [];
  const open = [filter];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const term = bare(next);
    const parts = splitAtOr(term);
    if (parts.length === 1) terms.push(term);
    else open.push(...parts);
  }
  return terms;
}

/** Without blanks and without parentheses that enclose all of it. */
function bare(text: string): string {
  const closings = closingOf(text);
  let [begin, end] = [0, text.length - 1];
  for (;;) {
    while (text[begin] === " ") begin += 1;
    while (end > begin && text[end] === " ") end -= 1;
    if (closings.get(begin) !== end) return text.slice(begin, end + 1);
    begin += 1;
    end -= 1;
  }
}

/** Where each parenthesis that is opened is closed. */
function closingOf(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === "(") open.push(index);
    else if (!quoted && character === ")") {
      const opened = open.pop();
      if (opened !== undefined) closings.set(opened, index);
    }
  }
  return closings;
}

function splitAtOr(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let begin = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === "(") depth += 1;
    else if (!quoted && character === ")") depth -= 1;
    if (quoted || depth > 0 || !text.startsWith(" or ", index)) continue;
    parts.push(text.slice(begin, index));
    begin = index + " or ".length;
  }
  return [...parts, text.slice(begin)];
}
