import { type Access } from "../model/effective.ts";
import type { Tenant } from "../model/tenant.ts";
import type { Who } from "./access.ts";
/** The inbound setting that lets somebody in or not, as it stands in the input; undefined where none does. */
export declare function inboundSetting(tenant: Tenant, { home, userType }: Who): Access | undefined;
