import { isObject } from "../model/json.ts";
import type { JsonObject } from "../model/resource.ts";
import { datumResource } from "./datum-name.ts";
import type { Recognised } from "./recognise.ts";

/** The marks by which JSON of other tools is known. Every file is asked for them, so each looks at little. */

/** ScubaGear's export of the settings it read; in its results file it stands under `Raw`. */
export function showsScubaGear(value: unknown): boolean {
  if (!isObject(value)) return false;
  const raw = value["Raw"];
  return isProviderExport(value) || (isObject(raw) && isProviderExport(raw));
}

/** Whether an object is ScubaGear's export itself. */
export function isProviderExport(value: JsonObject): boolean {
  if (!Object.hasOwn(value, "baseline_version") && !Object.hasOwn(value, "module_version")) return false;
  return Object.hasOwn(value, "conditional_access_policies") || Object.hasOwn(value, "authorization_policies");
}

/** Rows of CIPP's table of templates. */
export function showsCipp(value: unknown): boolean {
  return topOf(value).some(isCippRow);
}

/** A template of CIPP, whose policy is JSON inside a text. */
export function isCippRow(value: unknown): value is JsonObject {
  return isObject(value) && Object.hasOwn(value, "RowKey") && Object.hasOwn(value, "PartitionKey") && Object.hasOwn(value, "JSON");
}

const ofTmf = ["present", "guestUserRole"];
const tmfFolder = /(?:^|[\\/])crossTenantAccess[\\/]crossTenantAccess(?:Policy|DefaultSettings|PartnerSettings)[\\/][^\\/]+\.jsonc?$/i;

/**
 * Definitions of the Tenant Management Framework: its folders, or lists with its own members. An object alone, and what
 * Graph annotated, is Graph's: a word of the framework must not take it out.
 */
export function showsTmf(value: unknown, _graph: Recognised, file: string): boolean {
  if (tmfFolder.test(file)) return true;
  const isTmf = (object: unknown): boolean => isObject(object) && ofTmf.some((key) => Object.hasOwn(object, key));
  const isGraphs = (object: unknown): boolean => isObject(object) && Object.keys(object).some((key) => key.includes("@odata."));
  return Array.isArray(value) && value.some(isTmf) && !value.some(isGraphs);
}

/** Microsoft365DSC: its configurations, reports and data. What looks like Graph's beside it is Graph's: nothing may hide a policy. */
export function showsM365dsc(value: unknown, graph: Recognised, file: string): boolean {
  if (/\.ps1$/i.test(file)) return true;
  if (datumResource(file) !== undefined) return isObject(value) && graph.resources.every((resource) => !Object.keys(resource.value).some((key) => /^[a-z]/.test(key)));
  const first = firstOf(value);
  if (first === undefined) return false;
  if (isObject(first["NonNodeData"])) return graph.resources.length === 0;
  const isInstance = (object: JsonObject): boolean => Object.hasOwn(object, "ResourceInstanceName") && Object.hasOwn(object, "ResourceName");
  return isInstance(first) && graph.resources.every((resource) => isInstance(resource.value));
}

/** What `terraform show -json` writes, and a state file of the version that Terraform has written since 2018. */
export function showsTerraform(value: unknown, { resources, lists }: Recognised): boolean {
  if (!isObject(value) || resources.length > 0 || lists.length > 0) return false;
  if (Object.hasOwn(value, "terraform_version") && Object.hasOwn(value, "format_version")) return true;
  return value["version"] === 4 && Array.isArray(value["resources"]) && (Object.hasOwn(value, "lineage") || Object.hasOwn(value, "terraform_version"));
}

/** Snapshots, monitors and baselines of tenant configuration management. */
export function showsUtcm(value: unknown, graph: Recognised): boolean {
  if (graph.resources.length > 0) return false;
  const outer = firstOf(isObject(value) && Array.isArray(value["value"]) ? value["value"] : value);
  const baseline = outer?.["baseline"];
  const held = isObject(baseline) ? baseline["resources"] : outer?.["resources"];
  const type = (Array.isArray(held) ? firstOf(held) : outer)?.["resourceType"];
  return typeof type === "string" && /^microsoft\.(?:entra|exchange|teams|intune|securityandcompliance)\./i.test(type);
}

function firstOf(value: unknown): JsonObject | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? first : undefined;
}

/** PowerShell writes no YAML of its own: capitals in it are of Microsoft365DSC. */
const yaml = /\.ya?ml$/i;

/** Objects that PowerShell wrote with ConvertTo-Json: the SDK's, or any that it cut at its depth. */
export function showsPowerShell(value: unknown, { resources }: Recognised, file: string, text: string): boolean {
  if (yaml.test(file)) return false;
  if (resources.some((resource) => isPowerShellObject(resource.value))) return true;
  const top = resources.length > 0 ? [] : topOf(value);
  if (top.some((one) => isObject(one) && isPowerShellObject(one))) return true;
  // Searching the text is many times faster than looking at every value.
  if (!cutMarks.some((mark) => text.includes(mark))) return false;
  return resources.some((resource) => holdsCut(resource.value, 0)) || top.some((one) => isCut(one) || (isObject(one) && isCut(one["conditions"])));
}

const ofMicrosoft365Dsc = ["ResourceInstanceName", "IsSingleInstance", "Ensure"];

/** Whether an object is of the Graph PowerShell SDK. Microsoft365DSC writes names with capitals, too, but has some of its own. */
export function isPowerShellObject(value: JsonObject): boolean {
  return hasCapitalNames(value) && !ofMicrosoft365Dsc.some((key) => Object.hasOwn(value, key));
}

/** Whether every name of an object begins with a capital. */
export function hasCapitalNames(value: JsonObject): boolean {
  let names = 0;
  for (const key in value) {
    if (key.startsWith("@")) continue;
    const first = key.charCodeAt(0);
    if (first < 65 || first > 90) return false;
    names += 1;
  }
  return names > 1;
}

/** What ConvertTo-Json writes in place of an object below its depth begins with one of these: its members in one text, or its type. */
const cutMarks = ["@{", "System.", "Microsoft.Graph."];
const cut = /^(?:@\{|System\.(?:Object\[\]|String\[\]|Collections\.)|Microsoft\.Graph\.(?:Beta\.)?PowerShell\.)/;

/** Whether a value is what ConvertTo-Json leaves of an object or a list below its depth. */
export function isCut(value: unknown): boolean {
  return typeof value === "string" && cut.test(value);
}

/** Texts that people write, so that they can begin like anything. */
export const freeTexts: ReadonlySet<string> = new Set(["displayname", "description"]);

/** Policies nest less. */
const deepest = 32;

function holdsCut(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null || depth > deepest) return isCut(value);
  if (Array.isArray(value)) return value.some((item) => holdsCut(item, depth + 1));
  return Object.entries(value).some(([key, inner]) => !freeTexts.has(key.toLowerCase()) && holdsCut(inner, depth + 1));
}

/** What a document holds at its top: the elements of its list, or of its page, or itself. */
function topOf(value: unknown): readonly unknown[] {
  const page = isObject(value) && Array.isArray(value["value"]) ? value["value"] : value;
  return Array.isArray(page) ? page : [page];
}
