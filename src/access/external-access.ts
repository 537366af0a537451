import type { ExternalAccess } from "../model/external-access.ts";
import { once } from "../model/once.ts";
import type { Tenant } from "../model/tenant.ts";
import type { AccessFact } from "./access.ts";
import { analyseAccess } from "./analyse.ts";
import { jointDeadEnds } from "./dead-ends.ts";
import { openings, signInWithoutMfa } from "./openings.ts";
import { redundantPolicies } from "./redundant-policies.ts";
import { Workbench } from "./workbench.ts";

/** Less than the commands take: rules are asked on every change. */
const stepBudget = 50_000;

/** What rules ask the analysis of a tenant. Everything is worked out when the first of them asks, and kept for the others. */
export function analysedAccess(tenant: Tenant, facts: readonly AccessFact[] = []): ExternalAccess {
  const analysis = once(() => analyseAccess(tenant, { facts, stepBudget }));
  const bench = once(() => new Workbench(tenant, facts, stepBudget));
  return {
    openings: once(() => openings(analysis(), tenant)),
    deadEnds: once(() => jointDeadEnds(analysis(), bench(), tenant)),
    signInOf: (userType, home) => signInWithoutMfa(analysis(), tenant, { userType, home }),
    redundantPolicies: once(() => redundantPolicies(analysis(), bench(), tenant)),
  };
}
