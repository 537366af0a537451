import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";

// GitHub's own description of the operations that are used, as scripts/github-openapi.ts cuts it out.

/** A JSON Schema as the description holds it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly body?: Schema;
  readonly bodyRequired?: boolean;
  /** By status; null where no body is described. */
  readonly responses: Readonly<Record<string, Schema | null>>;
}

interface Description {
  readonly source: string;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** The description as it lies in the repository. */
export const description = JSON.parse(readFileSync(new URL("../../fixtures/github-openapi.json", import.meta.url), "utf8")) as Description;

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
formats.default(ajv);
ajv.addSchema({ $id: "github", schemas: description.schemas });

/** What a value has against a schema, in a sentence each. */
export function faults(schema: Schema, value: unknown): readonly string[] {
  const rooted = JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/')) as object;
  return ajv.validate(rooted, value) ? [] : (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath || "/"} ${message ?? ""}`);
}

/** A request as one of the operations that the description knows. */
export interface Match {
  /** Such as `GET /repos/{owner}/{repo}/issues`. */
  readonly name: string;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

const patterns = Object.entries(description.operations).map(([name, operation]) => {
  const [method = "", template = ""] = name.split(" ");
  return { name, operation, method, pattern: new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`) };
});

/** The operation that a request is; undefined where the description, cut as it is, knows none. */
export function match(method: string, path: string): Match | undefined {
  for (const each of patterns) {
    const found = each.method === method ? each.pattern.exec(path) : null;
    if (found !== null) {
      const parts = Object.entries(found.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]);
      return { name: each.name, operation: each.operation, path: Object.fromEntries(parts) as Record<string, string> };
    }
  }
  return undefined;
}

/** What the description has against the parameters and the body of a request. */
export function requestFaults({ operation, path }: Match, query: URLSearchParams, body: unknown): readonly string[] {
  const known = operation.parameters.filter((each) => each.in === "query").map(({ name }) => name);
  const odd = [...query.keys()].filter((name) => !known.includes(name)).map((name) => `there is no parameter ${name}`);
  const wrong = operation.parameters.flatMap((each) => {
    const given = each.in === "path" ? path[each.name] : each.in === "query" ? (query.get(each.name) ?? undefined) : undefined;
    if (given === undefined) return each.required && each.in !== "header" ? [`the parameter ${each.name} is missing`] : [];
    const isNumber = each.schema.type === "integer" || each.schema.type === "number";
    return faults(each.schema, isNumber ? Number(given) : given).map((fault) => `${each.name}: ${fault}`);
  });
  const ofBody = operation.body === undefined || (body === undefined && operation.bodyRequired !== true) ? [] : faults(operation.body, body);
  return [...odd, ...wrong, ...ofBody];
}

/** What the description has against an answer of the stand-in. Of failures it knows the status, and bodies differ. */
export function responseFaults({ operation }: Match, status: number, body: unknown): readonly string[] {
  const schema = operation.responses[String(status)];
  if (schema === undefined) return status < 300 ? [`${status} is not described`] : [];
  return schema === null ? [] : faults(schema, body);
}

const texts: Readonly<Record<string, string>> = { uri: "https://github.example/", "date-time": "2026-11-23T00:00:00Z", email: "somebody@contoso.example" };

/** The least that fits a schema, `given` set over it. */
export function sample(schema: Schema, given: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const filled = least(schema);
  return { ...(typeof filled === "object" && filled !== null ? filled : {}), ...given };
}

function least(schema: Schema): unknown {
  if (schema.$ref !== undefined) return least(description.schemas[schema.$ref.slice("#/schemas/".length)] ?? {});
  if (schema.enum !== undefined) return schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.some(({ type }) => type === "null") ? null : least(choices[0] ?? {});
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map(least)) as object;
  if (schema.type === undefined) return members(schema);
  switch (schema.type) {
    case "string":
      return texts[schema.format ?? ""] ?? "";
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    case "array":
      return [];
    case "null":
      return null;
    default:
      return members(schema);
  }
}

function members({ required = [], properties = {} }: Schema): object {
  return Object.fromEntries(required.map((key) => [key, least(properties[key] ?? {})]));
}
