import { isUndetermined, undetermined } from "../../model/undetermined.ts";
import { typeOfKind } from "../../model/properties.ts";
import type { Resource, ResourceKind } from "../../model/resource.ts";
import { counted } from "../../model/words.ts";
import { putConditionalAccess } from "./m365dsc-conditional-access.ts";
import { putSettings } from "./m365dsc-cross-tenant.ts";
import { putAuthenticationStrength, putAuthorization, putB2bManagement, putNamedLocation, putSameNames, putSynchronization } from "./m365dsc-settings.ts";
import type { Properties } from "./m365dsc-values.ts";
import { type Translated, Translation } from "./translation.ts";

/** One resource of Microsoft365DSC: `type` is its name without `AAD`, in lower case. */
export interface Instance {
  readonly type: string;
  readonly properties: Properties;
}

interface Shape {
  readonly kind: ResourceKind;
  readonly put: (translation: Translation, properties: Properties) => void;
}

/** A resource of the cross-tenant access policy, whose properties have Graph's names with a capital. */
function settings(kind: ResourceKind): Shape {
  return { kind, put: (translation, properties) => putSettings(translation, properties, typeOfKind(kind)) };
}

/** To Graph a template without the setting changes nothing; here nobody said what it sets. */
function putSyncTemplate(translation: Translation, properties: Properties): void {
  putSettings(translation, properties, "multiTenantOrganizationIdentitySyncPolicyTemplate");
  if (translation.value["userSyncInbound"] === undefined) {
    translation.put(["userSyncInbound"], undetermined("the file does not state UserSyncInbound"), properties.place);
  }
}

function sameNames(kind: ResourceKind, names: readonly string[]): Shape {
  return { kind, put: (translation, properties) => putSameNames(translation, properties, names) };
}

const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["crosstenantaccesspolicy", settings("crossTenantAccessPolicy")],
  ["crosstenantaccesspolicyconfigurationdefault", settings("crossTenantAccessPolicyDefault")],
  ["crosstenantaccesspolicyconfigurationpartner", settings("crossTenantAccessPolicyPartner")],
  ["multitenantorganizationidentitysyncpolicytemplate", { kind: "multiTenantOrganizationIdentitySyncPolicyTemplate", put: putSyncTemplate }],
  ["crosstenantidentitysyncpolicypartner", { kind: "identitySynchronization", put: putSynchronization }],
  ["b2bmanagementpolicy", { kind: "b2bManagementPolicy", put: putB2bManagement }],
  ["authorizationpolicy", { kind: "authorizationPolicy", put: putAuthorization }],
  ["conditionalaccesspolicy", { kind: "conditionalAccessPolicy", put: putConditionalAccess }],
  ["namedlocationpolicy", { kind: "namedLocation", put: putNamedLocation }],
  ["authenticationstrengthpolicy", { kind: "authenticationStrengthPolicy", put: putAuthenticationStrength }],
  ["securitydefaults", sameNames("identitySecurityDefaultsEnforcementPolicy", ["DisplayName", "Description", "IsEnabled"])],
  ["externalidentitypolicy", sameNames("externalIdentitiesPolicy", ["AllowExternalIdentitiesToLeave", "AllowDeletedIdentitiesDataRemoval"])],
]);

const connectedOrganization = "entitlementmanagementconnectedorganization";

/** Translates resources of Microsoft365DSC. Of other products and policies nothing is said unless all are. */
export function translateInstances(format: string, instances: readonly Instance[], notes: readonly string[]): Translated {
  const resources: Resource[] = [];
  let absent = 0;
  let undecided = 0;
  let connected = 0;
  for (const { type, properties } of instances) {
    const shape = shapes.get(type);
    if (type === connectedOrganization) connected += 1;
    if (shape === undefined) continue;
    const ensure = properties.get("Ensure")?.value;
    if (isUndetermined(ensure)) undecided += 1;
    else if (typeof ensure === "string" && ensure.trim().toLowerCase() === "absent") absent += 1;
    else {
      const translation = new Translation(properties.place);
      shape.put(translation, properties);
      resources.push(translation.resource(shape.kind));
    }
  }
  const said = [...notes];
  if (absent > 0) said.push(`${counted(absent, "resource")} must not exist (Ensure = 'Absent') and ${absent === 1 ? "is" : "are"} left out`);
  if (undecided > 0) said.push(`${counted(undecided, "resource")} may or may not exist, which only running tells, and ${undecided === 1 ? "is" : "are"} left out`);
  if (connected > 0) said.push(`${counted(connected, "connected organization")} ${connected === 1 ? "is" : "are"} not judged`);
  const reason = absent + undecided + connected > 0 ? said.join("; ") : "holds no Entra policy that this version reads";
  return { format, resources, lists: [], notes: said, ...(resources.length === 0 && { reason }) };
}
