import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/resource.ts";
import { rightsManagementReach } from "../../src/model/rights-management.ts";
import { defaultAccess } from "../../src/model/effective.ts";
import { accessShapes } from "../../src/model/access.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { tenantOf } from "../rules/test-rule.ts";
import { appOne, defaultConfiguration, groupOne, rightsManagement } from "./factory.ts";

interface Half {
  readonly accessType: "allowed" | "blocked";
  readonly targets: readonly string[];
}

type Answer = "open" | "someone" | "nobody" | "unknown";

const accessTypes = ["allowed", "blocked"] as const;
const stranger = "somebody or something else";
const userHalves = halves([[groupOne], ["AllUsers"]]);
const applicationHalves = halves([
  [appOne],
  [rightsManagement],
  [appOne, rightsManagement],
  ["Office365"],
  ["Office365", appOne],
  ["Office365", rightsManagement],
  ["AllMicrosoftApps"],
  ["AllMicrosoftApps", "Office365"],
  ["MicrosoftAdminPortals"],
  ["AllApplications"],
  ["AllApplications", appOne],
]);

function halves(lists: readonly (readonly string[])[]): Half[] {
  return lists.flatMap((targets) => accessTypes.map((accessType) => ({ accessType, targets })));
}

/** The documented formula, with `Office365` taken to hold Rights Management or not. */
function isGranted(users: Half, applications: Half, user: string, application: string, officeHoldsIt: boolean): boolean {
  const u = users.targets.includes("AllUsers") || users.targets.includes(user);
  const groups = ["AllMicrosoftApps", ...(officeHoldsIt ? ["Office365"] : [])];
  const a =
    applications.targets.includes("AllApplications") ||
    applications.targets.includes(application) ||
    (application === rightsManagement && groups.some((group) => applications.targets.includes(group)));
  if (users.accessType === "allowed") return u && (applications.accessType === "allowed" ? a : !a);
  return applications.accessType === "allowed" ? !u && a : !(u && a);
}

function answer(users: Half, applications: Half, officeHoldsIt: boolean): Answer {
  if (isGranted(users, applications, stranger, stranger, officeHoldsIt)) return "open";
  const reaches = [groupOne, stranger].some((user) => isGranted(users, applications, user, rightsManagement, officeHoldsIt));
  return reaches ? "someone" : "nobody";
}

/** What all possible worlds agree on. */
function agreement(answers: readonly Answer[]): Answer {
  const [first = "unknown", ...others] = new Set(answers);
  return others.length === 0 ? first : "unknown";
}

const worlds = [true, false];

function configuration({ accessType, targets }: Half): JsonObject {
  return { accessType, targets: targets.map((target) => ({ target })) };
}

function judge(usersAndGroups: JsonObject | null, applications: JsonObject | null): Answer {
  const tenant = tenantOf({ default: defaultConfiguration({ b2bCollaborationOutbound: { usersAndGroups, applications } }) });
  const outbound = defaultAccess(accessShapes.b2bCollaborationOutbound, tenant.access.b2bCollaborationOutbound);
  const reach = rightsManagementReach(tenant.defaultSource, outbound);
  return isUndetermined(reach) ? "unknown" : reach.value;
}

describe("who reaches Rights Management", () => {
  it("agrees with the formula in every world, for every pair of halves", () => {
    const wrong = userHalves.flatMap((users) =>
      applicationHalves
        .map((applications) => ({
          users,
          applications,
          is: judge(configuration(users), configuration(applications)),
          expected: agreement(worlds.map((world) => answer(users, applications, world))),
        }))
        .filter(({ is, expected }) => is !== expected),
    );
    expect(wrong).toEqual([]);
  });

  it("says of unknown users what is true whoever they are", () => {
    const wrong = applicationHalves
      .map((applications) => ({
        applications,
        is: judge(null, configuration(applications)),
        expected: agreement(userHalves.flatMap((users) => worlds.map((world) => answer(users, applications, world)))),
      }))
      .filter(({ is, expected }) => is !== expected);
    expect(wrong).toEqual([]);
  });

  it("does not know it without applications, whoever the users are", () => {
    const possible = userHalves.map((users) =>
      agreement(applicationHalves.flatMap((applications) => worlds.map((world) => answer(users, applications, world)))),
    );
    expect(new Set(possible)).toEqual(new Set(["unknown"]));
    expect(new Set(userHalves.map((users) => judge(configuration(users), null)))).toEqual(new Set(["unknown"]));
    expect(judge(null, null)).toBe("unknown");
  });
});
