// Cuts what the tests need out of GitHub's own description of its REST API: the operations that are used and the
// schemas that these lead to, as JSON Schema, without prose and examples. The description is too large to be installed:
//   npm pack @octokit/openapi && tar xf octokit-openapi-*.tgz
//   npx tsx scripts/github-openapi.ts package/generated/api.github.com.json
import { readFileSync } from "node:fs";
import { settle } from "./generated.ts";

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

const repository = "/repos/{owner}/{repo}";

/** Everything that the Action asks of GitHub, and what the tests hold beside it. */
const used: Readonly<Record<string, readonly string[]>> = {
  "/user": ["get"],
  [`${repository}/issues/{issue_number}/comments`]: ["get", "post"],
  [`${repository}/issues/comments/{comment_id}`]: ["patch", "delete"],
  [`${repository}/issues`]: ["get", "post"],
  [`${repository}/issues/{issue_number}`]: ["patch"],
  [`${repository}/check-runs`]: ["post"],
  [`${repository}/check-runs/{check_run_id}`]: ["patch"],
  [`${repository}/compare/{basehead}`]: ["get"],
  [`${repository}/git/trees/{tree_sha}`]: ["get"],
  [`${repository}/git/blobs/{file_sha}`]: ["get"],
  [`${repository}/pulls/{pull_number}/files`]: ["get"],
  [`${repository}/pulls/{pull_number}/comments`]: ["get"],
  [`${repository}/pulls/{pull_number}/reviews`]: ["post"],
};

/** The keywords that say what is valid; everything else is prose, examples or extensions. */
const facts = new Set(
  ("$ref type enum const format pattern required properties items allOf anyOf oneOf not additionalProperties patternProperties " +
    "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems uniqueItems minProperties maxProperties").split(" "),
);

const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
if (file === undefined) throw new Error("Name the file api.github.com.json of @octokit/openapi.");
const description = JSON.parse(readFileSync(file, "utf8")) as JsonObject;

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((here, key) => (isObject(here) ? here[key] : undefined), value);
}

/** Follows a reference that leads to something else than a schema. */
function resolved(value: Json | undefined): Json | undefined {
  const reference = at(value, "$ref");
  return typeof reference === "string" ? resolved(at(description, ...reference.slice(2).split("/"))) : value;
}

const wanted = new Set<string>();

/** An OpenAPI 3.0 schema as JSON Schema with facts only; notes the schemas that it refers to. */
function cut(schema: Json): Json {
  if (Array.isArray(schema)) return (schema as readonly Json[]).map(cut);
  if (!isObject(schema)) return schema;
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const name = reference.slice(reference.lastIndexOf("/") + 1);
    wanted.add(name);
    return { $ref: `#/schemas/${name}` };
  }
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (!facts.has(key)) continue;
    // Below these stand names of properties, which can be called like a keyword.
    const named = (key === "properties" || key === "patternProperties") && isObject(value);
    kept[key] = named ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cut(each)])) : key === "enum" ? value : cut(value);
  }
  return schema["nullable"] === true ? { anyOf: [kept, { type: "null" }] } : kept;
}

function bodyOf(content: Json | undefined): Json | undefined {
  const schema = at(content, "content", "application/json", "schema");
  return schema === undefined ? undefined : cut(schema);
}

function operation(path: string, method: string): Json {
  const found = at(description, "paths", path, method);
  if (!isObject(found)) throw new Error(`${method} ${path}: there is no such operation in ${String(file)}.`);
  const parameters = (Array.isArray(found["parameters"]) ? (found["parameters"] as readonly Json[]) : []).map((each) => {
    const one = resolved(each);
    return { name: at(one, "name") ?? null, in: at(one, "in") ?? null, required: at(one, "required") === true, schema: cut(at(one, "schema") ?? {}) };
  });
  const body = bodyOf(found["requestBody"]);
  const responses = Object.entries(isObject(found["responses"]) ? found["responses"] : {}).flatMap(([status, response]): [string, Json][] =>
    // Of failures the status is enough.
    Number(status) < 300 ? [[status, bodyOf(resolved(response)) ?? null]] : [[status, null]],
  );
  return { parameters, ...(body !== undefined && { body, bodyRequired: at(found, "requestBody", "required") === true }), responses: Object.fromEntries(responses) };
}

/** With keys in one order, so that a newer description shows what changed. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

const operations = Object.fromEntries(
  Object.entries(used).flatMap(([path, methods]) => methods.map((method) => [`${method.toUpperCase()} ${path}`, operation(path, method)])),
);
const schemas: Record<string, Json> = {};
// Grows while it is walked: a schema leads to others.
for (const name of wanted) schemas[name] = cut(at(description, "components", "schemas", name) ?? {});

const version = at(description, "info", "version");
if (typeof version !== "string") throw new Error(`${file}: the description has no version.`);
const source = `@octokit/openapi ${version}, MIT`;
settle(new Map([["test/fixtures/github-openapi.json", `${JSON.stringify(sorted({ source, operations, schemas }), null, 1)}\n`]]));
