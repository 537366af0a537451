import type { JsonObject, Resource } from "../model/resource.ts";
import { isObject } from "../model/json.ts";
import { hasCapitalNames } from "./marks.ts";
import { ownFileKind } from "./own-files.ts";
import { holdsPolicyWord } from "./policy-words.ts";

const graphExport = "give Graph's JSON of the tenant";

const capitals = `holds objects with names in capitals and nothing that says of which tool: ${graphExport}`;

interface Stranger {
  readonly reason: string;
  /** Whether an object that has the key is what the key announces; always, when the key is telling enough. */
  readonly test?: (value: JsonObject) => boolean;
}

function has(...names: readonly string[]): (value: JsonObject) => boolean {
  return (value) => names.every((name) => Object.hasOwn(value, name));
}

/** What is known by its shape and not read, under a key that announces it (tools write their keys in one way, so case counts). */
const strangers: ReadonlyMap<string, Stranger> = new Map<string, Stranger>([
  ["terraform_version", { test: has("version"), reason: "holds a Terraform state of another version than 4: give the output of terraform show -json" }],
  ["encrypted_data", { test: has("encryption_version"), reason: "holds an encrypted state: give the output of tofu show -json" }],
  ["TestResultSummary", { reason: `holds a report of the Zero Trust Assessment, not the policies: ${graphExport}` }],
  ["FailedCount", { test: has("Tests"), reason: `holds a report of Maester, not the policies: ${graphExport}` }],
  ["CheckID", { test: has("Provider"), reason: `holds the description of a check of Prowler, not the policies: ${graphExport}` }],
  ["finding_info", { test: has("metadata"), reason: `holds findings of a scanner such as Prowler, not the policies: ${graphExport}` }],
  ["findingInfo", { test: has("metadata"), reason: `holds findings of a scanner such as monkey365, not the policies: ${graphExport}` }],
  ["helpText", { test: isCippStandard, reason: `holds CIPP's standards, which are settings of CIPP and not the policies: ${graphExport}` }],
  ["EAMTierLevelName", { reason: `holds a classification of roles, not the policies: ${graphExport}` }],
  ["rolePermissions", { reason: `holds role definitions, not the policies: ${graphExport}` }],
  ["$schema", { test: isAzureTemplate, reason: `holds an Azure Resource Manager template, not the policies: ${graphExport}` }],
]);

/**
 * Why a document in which no policy was found is not read. Asked only then: a file must not be able to hide its
 * policies behind a key that looks like another tool's.
 */
export function declineDocument(value: unknown, file: string): string | undefined {
  const own = ownFileKind(value, file);
  if (own !== undefined) return `xtaplint's own file (${own}), never policy input`;
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
export function declineResources(resources: readonly Resource[], text: string): string | undefined {
  if (resources.length === 0) return undefined;
  // Objects of the Graph PowerShell SDK and of Microsoft365DSC have capitals, too; they are read before this is asked.
  if (resources.every(({ value }) => hasCapitalNames(value))) return capitals;
  // Looking for the words first is much cheaper than looking at every value.
  if (text.length > longestSchema || !schemaMarks.some((mark) => text.includes(mark))) return undefined;
  return resources.every(isSchemaSample) ? "holds a page's schema, whose values are names of types, and no policy" : undefined;
}

function isCippStandard(value: JsonObject): boolean {
  const name = value["name"];
  return typeof name === "string" && name.startsWith("standards.");
}

function isAzureTemplate(value: JsonObject): boolean {
  const schema = value["$schema"];
  return typeof schema === "string" && /deploymentTemplate|deploymentParameters|Microsoft\.Logic/i.test(schema);
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
  [".ps1", "PowerShell and no Microsoft365DSC configuration"],
  [".psd1", "PowerShell data and no layer of Microsoft365DSC"],
]);

/** Why a file in a language that is not read is declined; undefined for the others. */
export function declineLanguage(extension: string, text: string): string | undefined {
  const language = languages.get(extension);
  if (language === undefined) return undefined;
  return holdsPolicyWord(text) ? `holds ${language}, which this version does not read: ${graphExport}` : noPolicy;
}

/** Said of a file that is well-formed and about something else. */
export const noPolicy = "holds no policy";
