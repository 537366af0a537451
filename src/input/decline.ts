import type { JsonObject, Resource } from "../model/resource.ts";
import { isObject } from "./objects.ts";
import { ownFileKind } from "./own-files.ts";
import { holdsPolicyWord } from "./policy-words.ts";

const graphExport = "give Graph's JSON of the tenant";
const dsc = `holds Microsoft365DSC, which this version does not read: ${graphExport}`;

interface Stranger {
  readonly test: (value: JsonObject) => boolean;
  readonly reason: string;
}

function has(...names: readonly string[]): (value: JsonObject) => boolean {
  return (value) => names.every((name) => Object.hasOwn(value, name));
}

/** What is known by its shape and not read (tools write their keys in one way, so case counts), the more telling first. Each is tested on the document or the first object of its list. */
const strangers: readonly Stranger[] = [
  { test: has("conditional_access_policies"), reason: `holds a ScubaGear export, which this version does not read: ${graphExport}` },
  { test: has("ResourceName", "ResourceInstanceName"), reason: dsc },
  { test: isConfigurationSnapshot, reason: `holds a tenant configuration snapshot or baseline, which this version does not read: ${graphExport}` },
  { test: has("PartitionKey", "RowKey", "JSON"), reason: "holds a CIPP template, which this version does not read: give the policy in its JSON member as a file" },
  { test: isTerraform, reason: `holds Terraform's plan or state, which this version does not read: ${graphExport}` },
  { test: has("TestResultSummary"), reason: `holds a report of the Zero Trust Assessment, not the policies: ${graphExport}` },
  { test: has("Tests", "FailedCount"), reason: `holds a report of Maester, not the policies: ${graphExport}` },
  { test: has("CheckID", "Provider"), reason: "holds the description of a scanner's check, not a policy" },
  { test: has("EAMTierLevelName"), reason: "holds a classification of roles, not a policy" },
  { test: has("rolePermissions"), reason: "holds role definitions, not a policy" },
  { test: isTemplateOfAzure, reason: "holds an Azure Resource Manager template, not a policy" },
  { test: isJsonSchema, reason: "holds a JSON Schema, not a policy" },
  { test: isPowerShellObject, reason: `holds objects of the Graph PowerShell SDK, which this version does not read: ${graphExport} (Invoke-MgGraphRequest -OutputType Json)` },
];

/** Why a document is not read, judged by its shape before anything in it is taken for a policy; undefined for all that is. */
export function declineDocument(value: unknown, file: string): string | undefined {
  const own = ownFileKind(value, file);
  if (own !== undefined) return `xtaplint's own file (${own}), never policy input`;
  // The data files of Microsoft365DSC's Datum are known by name alone: `cAADConditionalAccessPolicy.yml`.
  if (/cAAD[A-Za-z]+\.ya?ml$/.test(file)) return dsc;
  const wrapped = isObject(value) ? value["value"] : value;
  for (const shown of [value, Array.isArray(wrapped) ? wrapped.find(isObject) : wrapped]) {
    if (!isObject(shown)) continue;
    const stranger = strangers.find(({ test }) => test(shown));
    if (stranger !== undefined) return stranger.reason;
  }
  return undefined;
}

function isConfigurationSnapshot(value: JsonObject): boolean {
  const baseline = value["baseline"];
  if (isObject(baseline)) return isConfigurationSnapshot(baseline);
  const resources = value["resources"];
  const first: unknown = Array.isArray(resources) ? resources[0] : value;
  const type = isObject(first) ? first["resourceType"] : undefined;
  return typeof type === "string" && /^microsoft\.(?:entra|exchange|teams|intune|securityandcompliance)\./i.test(type);
}

function isTerraform(value: JsonObject): boolean {
  return "terraform_version" in value && ("format_version" in value || "lineage" in value || "resources" in value);
}

function schemaOf(value: JsonObject): string {
  const schema = value["$schema"];
  return typeof schema === "string" ? schema : "";
}

function isTemplateOfAzure(value: JsonObject): boolean {
  return /deploymentTemplate|deploymentParameters|Microsoft\.Logic/i.test(schemaOf(value));
}

function isJsonSchema(value: JsonObject): boolean {
  return /json-schema\.org/i.test(schemaOf(value));
}

/** The SDK writes every name with a capital, and puts aside what it does not model. */
function isPowerShellObject(value: JsonObject): boolean {
  const keys = Object.keys(value);
  if (keys.length < 2 || keys.some((key) => /^[a-z]/.test(key) && !key.includes("@"))) return false;
  return keys.some((key) => /^(?:AdditionalProperties|Conditions|GrantControls|InboundTrust|B2b|TenantId|GuestUserRoleId|AllowInvitesFrom)/i.test(key));
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

/** Whether a resource is a page's schema and not data: its values are names of types. */
export function isSchemaSample(resource: Resource): boolean {
  return showsTypes(resource.value) || Object.values(resource.value).some((inner) => isObject(inner) && showsTypes(inner)) || hasBareSections(resource.value);
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
  [".tf", "Terraform"],
  [".tfstate", "Terraform's state"],
  [".ps1", "PowerShell"],
  [".psd1", "PowerShell data"],
]);

/** Why a file in a language that is not read is declined; undefined for JSON and YAML. */
export function declineLanguage(extension: string, text: string): string | undefined {
  const language = languages.get(extension);
  if (language === undefined) return undefined;
  return holdsPolicyWord(text) ? `holds ${language}, which this version does not read: ${graphExport}` : noPolicy;
}

/** Said of a file that is well-formed and about something else. */
export const noPolicy = "holds no policy";
