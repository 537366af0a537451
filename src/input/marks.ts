import { isObject } from "../model/json.ts";
import type { JsonObject } from "../model/resource.ts";
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

/** Definitions of the Tenant Management Framework: by its own members, else by its folders. */
export function showsTmf(value: unknown, _graph: Recognised, file: string): boolean {
  const isTmf = (object: unknown): boolean => isObject(object) && ofTmf.some((key) => Object.hasOwn(object, key));
  return (Array.isArray(value) ? value.some(isTmf) : isTmf(value)) || tmfFolder.test(file);
}

/** PowerShell writes no YAML of its own: capitals in it are of Microsoft365DSC. */
const yaml = /\.ya?ml$/i;

/** As many objects are looked at for cut values; what cuts one cuts all that are as deep. */
const sampled = 50;

/** Objects that PowerShell wrote with ConvertTo-Json: the SDK's, or any that it cut at its depth. */
export function showsPowerShell(value: unknown, { resources }: Recognised, file: string): boolean {
  if (yaml.test(file)) return false;
  if (resources.some((resource) => isPowerShellObject(resource.value))) return true;
  if (resources.length > 0) return resources.slice(0, sampled).some((resource) => holdsCut(resource.value, 0));
  return topOf(value)
    .slice(0, sampled)
    .some((one) => isCut(one) || (isObject(one) && (isPowerShellObject(one) || isCut(one["conditions"]))));
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

/** What ConvertTo-Json writes in place of an object below its depth: its type, or its members in one text. */
const cut = /^(?:@\{|System\.(?:Object\[\]|String\[\]|Collections\.)|Microsoft\.Graph\.(?:Beta\.)?PowerShell\.)/;

/** Whether a value is what ConvertTo-Json leaves of an object or a list below its depth. */
export function isCut(value: unknown): boolean {
  return typeof value === "string" && cut.test(value);
}

/** Texts that people write, so that they can begin like anything. */
export const freeTexts: ReadonlySet<string> = new Set(["displayname", "description"]);

const deepestSample = 4;
const sampledItems = 3;

function holdsCut(value: JsonObject, depth: number): boolean {
  for (const key in value) {
    if (freeTexts.has(key.toLowerCase())) continue;
    const inner = value[key];
    const parts = Array.isArray(inner) ? inner.slice(0, sampledItems) : [inner];
    for (const part of parts as unknown[]) {
      if (isCut(part) || (isObject(part) && depth < deepestSample && holdsCut(part, depth + 1))) return true;
    }
  }
  return false;
}

/** What a document holds at its top: the elements of its list, or of its page, or itself. */
function topOf(value: unknown): readonly unknown[] {
  const page = isObject(value) && Array.isArray(value["value"]) ? value["value"] : value;
  return Array.isArray(page) ? page : [page];
}
