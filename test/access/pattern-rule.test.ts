import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseAccess } from "../../src/access/analyse.ts";
import type { AccessAnalysis, Verdict, Who } from "../../src/access/access.ts";
import caGuestMfaMissing from "../../rules/conditional-access/ca-guest-mfa-missing.ts";
import { evaluate } from "../../src/lint/evaluate.ts";
import { externalUserTypes, type ExternalUserType } from "../../src/model/conditional-access/external-users.ts";
import { configurations } from "./arbitrary-configurations.ts";
import type { Configuration } from "./oracle/configuration.ts";
import type { Json } from "./oracle/json.ts";
import { named, runs } from "./runs.ts";
import { defaults, open } from "./shapes.ts";
import { tenantWith } from "./tenant.ts";

// What rules/external-access/access-open-without-mfa.md says of how the two rules stand to each other.

const judged = externalUserTypes.filter((type) => type !== "serviceProvider");
const cases = runs(300);

/** What ca-guest-mfa-missing says of one type. */
function patternRule(configuration: Configuration, type: ExternalUserType): "pass" | "finding" | "unknown" {
  const { findings, passes } = evaluate(tenantWith(configuration), [{ rule: caGuestMfaMissing, severity: "high", options: { types: [type] } }]);
  return findings.length > 0 ? "finding" : passes > 0 ? "pass" : "unknown";
}

function answers(analysis: AccessAnalysis, isMeant: (who: Who) => boolean) {
  const { who, targets } = analysis;
  const applications = targets.filter(({ target }) => target.kind === "application");
  return who.filter((each) => isMeant(each.who)).flatMap((each) => applications.map(({ target }) => analysis.answer(each.who, target, { kind: "noMfa" })));
}

/** Those whom both rules judge: the pattern rule does not look at every partner. */
function isJudgedByBoth({ home, userType }: Who, type: ExternalUserType): boolean {
  return userType === type && ["any", "none", "own"].includes(home);
}

test(
  named("where ca-guest-mfa-missing passes, nobody has an open way by a modern client", cases),
  () => {
    let passes = 0;
    fc.assert(
      fc.property(configurations(), fc.constantFrom(...judged), (configuration, type) => {
        if (patternRule(configuration, type) !== "pass") return;
        passes += 1;
        const ways = answers(analyseAccess(tenantWith(configuration)), (who) => isJudgedByBoth(who, type));
        const open = ways.filter(({ verdict, witness }) => verdict === "open" && ["browser", "mobileAppsAndDesktopClients"].includes(witness?.clientApp ?? ""));
        expect(open).toEqual([]);
      }),
      cases,
    );
    expect(passes).toBeGreaterThan(0);
  },
  3_600_000,
);

/** Policies that both rules read alike: without conditions, filters and memberships, and with controls that no method meets by itself. */
function plainly({ conditions, grantControls, ...policy }: Json): Json {
  const { users, applications } = conditions as { readonly users: Json; readonly applications: Json };
  const { includeApplications = [], excludeApplications = [] } = applications;
  const { includeGuestsOrExternalUsers, excludeGuestsOrExternalUsers } = users;
  const grant = grantControls as Json | null;
  return {
    ...policy,
    grantControls: grant && { ...grant, authenticationStrength: null },
    conditions: { clientAppTypes: ["all"], applications: { includeApplications, excludeApplications }, users: { includeUsers: [], includeGuestsOrExternalUsers, excludeGuestsOrExternalUsers } },
  };
}

/** Direct connect reaches Office 365 alone, of which the pattern rule knows nothing. */
const unlimited = judged.filter((type) => type !== "b2bDirectConnectUser");

const notClosed: readonly Verdict[] = ["open", "assumption", "not modelled", "not decided"];

test(
  named("where it finds something in policies without conditions and memberships, there is a way that is not closed", cases),
  () => {
    let findings = 0;
    fc.assert(
      fc.property(configurations(), fc.constantFrom(...unlimited), (random, type) => {
        const configuration = { ...random, default: defaults({ b2bCollaborationInbound: open, b2bDirectConnectInbound: open }), partners: [], policies: random.policies.map(plainly) };
        if (patternRule(configuration, type) !== "finding") return;
        findings += 1;
        const ways = answers(analyseAccess(tenantWith(configuration)), (who) => isJudgedByBoth(who, type));
        expect(ways.map(({ verdict }) => verdict).filter((verdict) => notClosed.includes(verdict))).not.toEqual([]);
      }),
      cases,
    );
    expect(findings).toBeGreaterThan(0);
  },
  3_600_000,
);
