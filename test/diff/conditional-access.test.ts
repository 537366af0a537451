import { describe, expect, it } from "vitest";
import { compareSignIns, type SignInComparison } from "../../src/diff/conditional-access.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { TwoSides } from "../../src/access/two-sides.ts";
import { analysisOf, tenantIn } from "../access/factory.ts";
import { grant, guests, policy, users } from "../model/conditional-access/factory.ts";
import { appOne, groupOne } from "../model/factory.ts";

const mfa = policy({ users: { includeGuestsOrExternalUsers: guests() } });
const block = policy({ id: "dddddddd-0000-4000-8000-000000000002", displayName: "Block", users: users({ includeUsers: ["All"] }), applications: { includeApplications: [appOne] }, grant: grant(["block"]) });
const excluding = policy({ users: { includeGuestsOrExternalUsers: guests(), excludeGroups: [groupOne] } });
const onLinux = policy({ users: { includeGuestsOrExternalUsers: guests() }, conditions: { platforms: { includePlatforms: ["all"], excludePlatforms: ["linux"] } } });
const samples: readonly (readonly JsonObject[])[] = [[], [mfa], [mfa, block], [excluding], [onLinux, block]];

const compare = (base: readonly JsonObject[], head: readonly JsonObject[]): SignInComparison => {
  const sides = new TwoSides({ tenant: tenantIn({ policies: base }), facts: [] }, { tenant: tenantIn({ policies: head }), facts: [] });
  return compareSignIns(analysisOf({ policies: base }), analysisOf({ policies: head }), (who, target) => sides.differences(who, target));
};

const those = ({ changes }: SignInComparison, direction: "opens" | "closes"): readonly string[] => changes.filter(({ effect }) => effect[direction]).map(({ question, cells }) => JSON.stringify([question, cells])).sort();

describe("sign-ins on two sides", () => {
  it("do not change where policies are the same, in another order or under other names", () => {
    for (const sample of samples) {
      const turned = sample.map((each) => ({ ...each, displayName: `${String(each["displayName"])} 2` })).reverse();
      expect(compare(sample, turned)).toEqual({ changes: [], gaps: [], isWhole: true });
    }
  });

  it("are gained in one direction and lost in the other", () => {
    for (const base of samples) for (const head of samples) expect(those(compare(base, head), "opens")).toEqual(those(compare(head, base), "closes"));
  });

  it("open, and never close, where a policy leaves somebody or something out", () => {
    for (const wider of [excluding, onLinux]) {
      const { changes, gaps } = compare([mfa, block], [wider, block]);
      expect({ gaps, effects: [...new Set(changes.map(({ effect }) => effect.closes))] }).toEqual({ gaps: [], effects: [false] });
      expect(changes.some(({ question, now }) => question.kind === "noMfa" && now.witness?.methods === "password")).toBe(true);
    }
  });

  it("open where another platform is left out than was", () => {
    const onMac = policy({ users: { includeGuestsOrExternalUsers: guests() }, conditions: { platforms: { includePlatforms: ["all"], excludePlatforms: ["macOS"] } } });
    expect(compare([onLinux], [onMac]).changes.filter(({ question }) => question.kind === "noMfa").map(({ effect }) => effect)).toContainEqual({ opens: true, closes: true });
  });
});
