import { analyseAccess } from "../../src/access/analyse.ts";
import type { AccessAnalysis, AccessOptions, AccessQuestion, Answer, Target, Who } from "../../src/access/access.ts";
import type { ExternalUserType } from "../../src/model/conditional-access/external-users.ts";
import { Place } from "../../src/model/place.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { access, defaultConfiguration, fabrikam, partner } from "../model/factory.ts";
import type { Tenant } from "../../src/model/tenant.ts";
import { tenantOf } from "../rules/test-rule.ts";

/** A tenant whose default lets collaboration in and whose lists are complete; a test says what differs. */
export interface Input {
  readonly default?: JsonObject | null;
  readonly partners?: readonly JsonObject[];
  readonly policies?: readonly JsonObject[];
  readonly objects?: Parameters<typeof tenantOf>[0]["objects"];
  readonly options?: AccessOptions;
}

export const anyApplication: Target = { kind: "application", id: "any" };
export const office: Target = { kind: "application", id: "Office365" };
export const reach: AccessQuestion = { kind: "reach" };
export const noMfa: AccessQuestion = { kind: "noMfa" };
export const noManagedDevice: AccessQuestion = { kind: "noManagedDevice" };

export const openDefault = defaultConfiguration({ b2bCollaborationInbound: access("all", "all"), b2bDirectConnectInbound: access("all", "all") });

/** As it is analysed. */
export function tenantIn(input: Input): Tenant {
  return tenantOf({
    ...(input.default !== null && { default: input.default ?? openDefault }),
    partners: input.partners ?? [partner()],
    objects: { conditionalAccessPolicy: input.policies ?? [], ...input.objects },
    facts: [
      { file: "ca.json", lists: [{ kind: "conditionalAccessPolicy", place: Place.root("ca.json") }] },
      { file: "partners.json", lists: [{ kind: "crossTenantAccessPolicyPartner", place: Place.root("partners.json") }] },
    ],
  });
}

export function analysisOf(input: Input = {}): AccessAnalysis {
  return analyseAccess(tenantIn(input), input.options);
}

export function person(userType: ExternalUserType, home = fabrikam): Who {
  return { home, userType };
}

export const guest = person("b2bCollaborationGuest");

export function ask(input: Input, who: Who = guest, question: AccessQuestion = noMfa, target: Target = anyApplication): Answer {
  return analysisOf(input).answer(who, target, question);
}
