import type { ResourceKind } from "../../model/resource.ts";
import type { Fields } from "./graph.ts";

/** The kind of an object that shows which tenants are in use, or answers who a tenant is; `fields` are in lower case. */
export function activityKind(fields: Fields): ResourceKind | undefined {
  if (isSignIn(fields)) return "signIn";
  if (metrics.some((key) => fields.has(key))) return "relatedTenant";
  if (typeof fields.get("tenantid") === "string" && fields.has("defaultdomainname") && fields.has("federationbrandname")) return "tenantInformation";
  return fields.has("networkpackettaggingstatus") ? "crossTenantAccessSettings" : undefined;
}

const metrics = ["b2bsigninactivitymetrics", "appb2bsigninactivitymetrics", "b2bregistrationmetrics"];
const ofSignInsOnly = ["crosstenantaccesstype", "hometenantid", "resourcetenantid", "isinteractive", "signineventtypes"];

function isSignIn(fields: Fields): boolean {
  return typeof fields.get("createddatetime") === "string" && fields.has("appid") && ofSignInsOnly.some((key) => fields.has(key));
}
