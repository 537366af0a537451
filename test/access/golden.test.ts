import { describe, expect, test } from "vitest";
import { analyseAccess } from "../../src/access/analyse.ts";
import { targetOf, whoOf } from "./compare.ts";
import type { Cell } from "./oracle/mentions.ts";
import { noTenant, thisTenant, type Target } from "./oracle/sign-in.ts";
import { verdictsOf, type Question } from "./oracle/verdict.ts";
import {
  adminPortal, block, configuration, defaults, exchange, externalUsers, fabrikam, grant, groupOne, litware, mfa, northwind, otherApplication, partner, payroll, policy, setting, shut, stranger, trust,
} from "./shapes.ts";
import { tenantWith } from "./tenant.ts";

/** A tenant as published baselines make it (P13): what each cell comes to was worked out by hand. */

const breakGlass = { excludeGroups: [groupOne] };
const action = "urn:user:registersecurityinfo";

const tenant = configuration({
  default: defaults({ b2bDirectConnectInbound: shut }),
  partners: [
    partner(fabrikam, { inboundTrust: trust(true, true, false), b2bDirectConnectInbound: setting(["allowed", "AllUsers"], ["allowed", "Office365"]) }),
    partner(northwind, { isServiceProvider: true }),
    partner(litware, { b2bCollaborationInbound: shut }),
  ],
  policies: [
    policy({ users: { includeUsers: ["All"], ...breakGlass }, clientAppTypes: ["exchangeActiveSync", "other"] }, block, { id: "legacy" }),
    policy({ users: { includeGuestsOrExternalUsers: externalUsers("b2bCollaborationGuest,b2bCollaborationMember,b2bDirectConnectUser,otherExternalUser,internalGuest"), ...breakGlass } }, mfa, { id: "guests" }),
    policy(
      { users: { includeUsers: ["GuestsOrExternalUsers"], excludeGuestsOrExternalUsers: externalUsers("serviceProvider"), ...breakGlass }, applications: { includeApplications: ["MicrosoftAdminPortals"] } },
      block,
      { id: "portals" },
    ),
    policy({ users: { includeUsers: ["All"], ...breakGlass }, applications: { includeApplications: [payroll] } }, grant("AND", "mfa", "compliantDevice"), { id: "payroll" }),
    policy(
      { users: { includeUsers: ["All"], ...breakGlass }, applications: { includeApplications: [], includeUserActions: [action] }, locations: { includeLocations: ["All"], excludeLocations: ["AllTrusted"] } },
      mfa,
      { id: "registration" },
    ),
    policy({}, block, { id: "planned", state: "enabledForReportingButNotEnforced" }),
  ],
});

const application = (id: string): Target => ({ kind: "application", id });
const [any, portal, office, registration] = [application(otherApplication), application(adminPortal), application(exchange), { kind: "userAction", id: action } as const];
const questions: readonly Question[] = [{ kind: "reach" }, { kind: "noMfa" }, { kind: "noManagedDevice" }];
const closed = ["closed", "closed", "closed"];
const conditional = ["conditional", "conditional", "conditional"];
const open = ["open", "open", "open"];

/** Home, type and target; whether somebody gets in at all, without multifactor authentication, and without a managed device. */
const table: readonly (readonly [Cell["home"], Cell["userType"], Target, readonly string[]])[] = [
  [fabrikam, "b2bCollaborationGuest", any, ["open", "conditional", "open"]],
  [fabrikam, "b2bCollaborationGuest", application(payroll), ["open", "conditional", "conditional"]],
  [fabrikam, "b2bCollaborationGuest", portal, conditional],
  [fabrikam, "b2bCollaborationGuest", registration, open],
  [fabrikam, "b2bDirectConnectUser", office, ["open", "closed", "open"]],
  [fabrikam, "b2bDirectConnectUser", any, closed],
  [northwind, "b2bCollaborationMember", any, ["open", "conditional", "open"]],
  [northwind, "b2bCollaborationMember", application(payroll), conditional],
  [northwind, "serviceProvider", any, open],
  [northwind, "serviceProvider", portal, open],
  [northwind, "serviceProvider", application(payroll), closed],
  [litware, "b2bCollaborationGuest", any, closed],
  [litware, "otherExternalUser", any, ["assumption", "assumption", "assumption"]],
  [stranger, "b2bDirectConnectUser", office, closed],
  [noTenant, "b2bCollaborationGuest", any, ["open", "conditional", "open"]],
  [noTenant, "b2bCollaborationGuest", application(payroll), conditional],
  [thisTenant, "internalGuest", any, ["open", "conditional", "open"]],
  [thisTenant, "internalGuest", application(payroll), ["open", "conditional", "conditional"]],
];

describe("a tenant as baselines make it", () => {
  const analysis = analyseAccess(tenantWith(tenant));
  const withFact = analyseAccess(tenantWith(tenant), { facts: [{ id: groupOne, contains: "no external user" }] });

  test.each(table)("%s %s %o", (home, userType, target, expected) => {
    const cell = { home, userType, target };
    const answers = (from: typeof analysis) => questions.map((question) => from.answer(whoOf(cell), targetOf(tenant, cell), question).verdict);
    expect(answers(analysis)).toEqual(expected);
    expect(verdictsOf(tenant, cell, questions)).toEqual(expected);
    // Nobody from outside is in the break-glass group.
    const isAssumed = userType === "otherExternalUser" && home === litware;
    const known = expected.map((verdict, index) => (verdict === "conditional" || (isAssumed && questions[index]?.kind === "noMfa") ? "closed" : verdict));
    expect(answers(withFact)).toEqual(known);
  });
});
