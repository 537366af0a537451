import type { JsonObject, Resource } from "../model/resource.ts";
import { isObject } from "../model/json.ts";
import { ownFileKind } from "./own-files.ts";
import { holdsPolicyWord } from "./policy-words.ts";

const graphExport = "give Graph's JSON of the tenant";
const dsc = `holds Microsoft365DSC, which this version does not read: ${graphExport}`;

/** The data files of Microsoft365DSC's Datum are known by name alone: `cAADConditionalAccessPolicy.yml`. */
const datumFile = /cAAD[A-Za-z]+\.ya?ml$/;

interface Stranger {
  readonly reason: string;
  /** Whether an object that has the key is what the key announces; always, when the key is telling enough. */
  readonly test?: (value: JsonObject) => boolean;
}

function has(...names: readonly string[]): (value: JsonObject) => boolean {
  return (value) => names.every((name) => Object.hasOwn(value, name));
}

const snapshot = { test: isConfigurationSnapshot, reason: `holds a tenant configuration snapshot or baseline, which this version does not read: ${graphExport}` };
/** What is known by its shape and not read, under a key that announces it (tools write their keys in one way, so case counts). */
const strangers: ReadonlyMap<string, Stranger> = new Map<string, Stranger>([
  ["conditional_access_policies", { reason: `holds a ScubaGear export, which this version does not read: ${graphExport}` }],
  ["ResourceInstanceName", { test: has("ResourceName"), reason: dsc }],
  ["resources", snapshot],
  ["baseline", snapshot],
  ["resourceType", snapshot],
  ["RowKey", { test: has("PartitionKey", "JSON"), reason: "holds a CIPP template, which this version does not read: give the policy in its JSON member as a file" }],
  ["terraform_version", { reason: `holds Terraform's plan or state, which this version does not read: ${graphExport}` }],
  ["TestResultSummary", { reason: `holds a report of the Zero Trust Assessment, not the policies: ${graphExport}` }],
  ["FailedCount", { test: has("Tests"), reason: `holds a report of Maester, not the policies: ${graphExport}` }],
  ["CheckID", { test: has("Provider"), reason: "holds the description of a scanner's check, not a policy" }],
  ["EAMTierLevelName", { reason: "holds a classification of roles, not a policy" }],
  ["rolePermissions", { reason: "holds role definitions, not a policy" }],
  ["$schema", { test: isAzureTemplate, reason: "holds an Azure Resource Manager template, not a policy" }],
]);

/**
 * Why a document in which no policy was found is not read. Asked only then: a file must not be able to hide its
 * policies behind a key that looks like another tool's.
 */
export function declineDocument(value: unknown, file: string): string | undefined {
  const own = ownFileKind(value, file);
  if (own !== undefined) return `xtaplint's own file (${own}), never policy input`;
  if (datumFile.test(file)) return dsc;
  const wrapped = isObject(value) ? value["value"] : value;
  for (const shown of [value, Array.isArray(wrapped) ? wrapped.find(isObject) : wrapped]) {
    if (!isObject(shown)) continue;
    for (const key of Object.keys(shown)) {
      const stranger = strangers.get(key);
      if (stranger !== undefined && stranger.test?.(shown) !== false) return stranger.reason;
    }
  }
  return undefined;
}

/** Why none of the objects that look like policies is one, or one that can be read; undefined when any can. */
export function declineResources(resources: readonly Resource[], file: string, text: string): string | undefined {
  if (resources.length === 0) return undefined;
  if (resources.every(({ value }) => isPowerShellObject(value))) {
    if (datumFile.test(file) || resources.every(({ value }) => Object.hasOwn(value, "ResourceInstanceName"))) return dsc;
    return `holds objects of the Graph PowerShell SDK, which this version does not read: ${graphExport} (Invoke-MgGraphRequest -OutputType Json)`;
  }
  // Looking for the words first is much cheaper than looking at every value.
  if (text.length > longestSchema || !schemaMarks.some((mark) => text.includes(mark))) return undefined;
  return resources.every(isSchemaSample) ? "holds a page's schema, whose values are names of types, and no policy" : undefined;
}

function isConfigurationSnapshot(value: JsonObject): boolean {
  const baseline = value["baseline"];
  const resources = isObject(baseline) ? baseline["resources"] : value["resources"];
  const first: unknown = Array.isArray(resources) ? resources[0] : value;
  const type = isObject(first) ? first["resourceType"] : undefined;
  return typeof type === "string" && /^microsoft\.(?:entra|exchange|teams|intune|securityandcompliance)\./i.test(type);
}

function isAzureTemplate(value: JsonObject): boolean {
  const schema = value["$schema"];
  return typeof schema === "string" && /deploymentTemplate|deploymentParameters|Microsoft\.Logic/i.test(schema);
}

/** The SDK writes every name with a capital, and puts aside what it does not model. */
function isPowerShellObject(value: JsonObject): boolean {
  const keys = Object.keys(value);
  return keys.length > 1 && keys.every((key) => !/^[a-z]/.test(key) || key.includes("@"));
}

const typeName = /^(?:(?:Edm\.)?(?:Boolean|String|Guid|DateTimeOffset|Int(?:16|32|64))|microsoft\.graph\.\w+|Collection\(.*\))(?: \(.*\))?$/i;
const judgedProperties = new Set([
  "state",
  "tenantId",
  "isServiceDefault",
  "isServiceProvider",
  "isInMultiTenantOrganization",
  "isEnabled",
  "allowInvitesFrom",
  "guestUserRoleId",
  "operator",
  "isMfaAccepted",
  "inboundAllowed",
  "accessType",
  "isSyncAllowed",
  "allowedToUseSSPR",
]);
const sectionPattern = /^(?:b2b|inboundTrust)/i;

/** What a text must hold to be a schema. */
const schemaMarks = ['"@odata.type"', "oolean", 'tring"', "Edm.", "microsoft.graph."];
const longestSchema = 200_000;

/** Whether a resource is a page's schema and not data: its values are names of types. */
function isSchemaSample({ value }: Resource): boolean {
  return showsTypes(value) || Object.values(value).some((inner) => isObject(inner) && showsTypes(inner)) || hasBareSections(value);
}

function showsTypes(value: JsonObject): boolean {
  for (const key of Object.keys(value)) {
    const shown = value[key];
    if (typeof shown === "string" && judgedProperties.has(key) && typeName.test(shown)) return true;
  }
  return false;
}

/** Sections that hold nothing but the name of their type. */
function hasBareSections(value: JsonObject): boolean {
  let count = 0;
  for (const key of Object.keys(value)) {
    const inner = value[key];
    if (!isObject(inner) || !sectionPattern.test(key)) continue;
    const names = Object.keys(inner);
    if (names.length !== 1 || names[0] !== "@odata.type") return false;
    count += 1;
  }
  return count > 0;
}

const languages: ReadonlyMap<string, string> = new Map([
  [".tfstate", "Terraform's state"],
  [".ps1", "PowerShell"],
  [".psd1", "PowerShell data"],
]);

/** Why a file in a language that is not read is declined; undefined for the others. */
export function declineLanguage(extension: string, text: string): string | undefined {
  const language = languages.get(extension);
  if (language === undefined) return undefined;
  return holdsPolicyWord(text) ? `holds ${language}, which this version does not read: ${graphExport}` : noPolicy;
}

/** Said of a file that is well-formed and about something else. */
export const noPolicy = "holds no policy";
