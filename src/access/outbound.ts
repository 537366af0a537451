import { accessShapes } from "../model/access.ts";
import { effectiveBlock } from "../model/conditional-access/homes.ts";
import type { Home } from "../model/conditional-access/external-users.ts";
import type { Tenant } from "../model/tenant.ts";
import { isUndetermined } from "../model/undetermined.ts";
import { isGuid } from "../model/well-known.ts";
import { crossTenantAccess, type Answer, type Target } from "./access.ts";
import { wayThrough } from "./reading/gate.ts";

/** An answer, as {@link Answer} has it, without a sign-in: what happens elsewhere is not modelled. */
export type OutboundAnswer = Pick<Answer, "verdict" | "memberships" | "closedBy" | "reasons" | "needs">;

/** Whether our people may go to an application of another tenant. The other tenant's inbound setting and policies are outside of the model. */
export function outboundAnswer(tenant: Tenant, home: Home, way: "collaboration" | "directConnect", target: Target): OutboundAnswer {
  const name = way === "directConnect" ? "b2bDirectConnectOutbound" : "b2bCollaborationOutbound";
  const partner = tenant.partnerByTenantId().get(home);
  const inherited = tenant.access[name];
  // A tenant that is no partner has the default's settings, unless partners are missing: it can be one.
  const missing = isGuid(home) ? tenant.conditionalAccess().homes.gap : undefined;
  const setting = partner === undefined ? (missing ?? (isUndetermined(inherited) ? inherited : inherited.reading)) : effectiveBlock(partner, accessShapes[name], tenant);
  if (isUndetermined(setting)) return { verdict: "not modelled", reasons: [setting.undetermined], ...(setting.needs.length > 0 && { needs: setting.needs }) };
  const through = wayThrough(setting, target);
  if (through === "closed") return { verdict: "closed", closedBy: [{ fixed: crossTenantAccess }] };
  return through === "listed" ? { verdict: "conditional", memberships: [...(setting.users?.targets ?? [])].sort() } : { verdict: "open" };
}
