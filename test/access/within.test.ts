import { describe, expect, it } from "vitest";
import type { AccessQuestion, RegionPart } from "../../src/access/access.ts";
import { grant, policy, users } from "../model/conditional-access/factory.ts";
import { partner, trust } from "../model/factory.ts";
import { ask, guest, noManagedDevice, noMfa, reach } from "./factory.ts";

const office = "cccccccc-0000-4000-8000-000000000001";
const branch = "cccccccc-0000-4000-8000-000000000002";
const everyone = users({ includeUsers: ["All"] });
const terms = "eeeeeeee-0000-4000-8000-000000000001";

const within = (question: AccessQuestion, ...parts: readonly RegionPart[]): AccessQuestion => ({ ...question, within: parts });

describe("a question about a region", () => {
  it("is about the client, the platform and the device that it names", () => {
    const blocked = policy({ users: everyone, conditions: { clientAppTypes: ["exchangeActiveSync", "other"] }, grant: grant(["block"]) });
    const verdictOf = (client: string): string => ask({ policies: [blocked] }, guest, within(reach, { dimension: "clientApp", values: [client] })).verdict;
    expect(["browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "other"].map(verdictOf)).toEqual(["open", "open", "closed", "closed"]);

    const managed = policy({ users: everyone, grant: grant(["compliantDevice"]) });
    const trusting = { policies: [managed], partners: [partner({ inboundTrust: trust({ compliant: true }) })] };
    expect(ask(trusting, guest, within(reach, { dimension: "device", values: ["unknown"] })).verdict).toBe("closed");
    expect(ask(trusting, guest, within(reach, { dimension: "device", values: ["compliant"] }))).toMatchObject({ verdict: "open", witness: { device: "compliant" } });
  });

  it("is about the locations that it names, and of a list without an id about all the others", () => {
    const outside = policy({ users: everyone, conditions: { locations: { includeLocations: ["All"], excludeLocations: [office] } }, grant: grant(["block"]) });
    const elsewhere = policy({ id: "dddddddd-0000-4000-8000-000000000002", users: everyone, conditions: { locations: { includeLocations: [branch], excludeLocations: [] } } });
    const input = { policies: [outside, elsewhere] };
    const inside = (id: string): RegionPart => ({ dimension: "locations", id, values: ["true"] });
    const nowhereElse: RegionPart = { dimension: "locations", values: ["false"] };
    expect(ask(input, guest, within(reach, nowhereElse)).verdict).toBe("closed");
    expect(ask(input, guest, within(reach, inside(office), nowhereElse)).verdict).toBe("open");
    expect(ask(input, guest, within(noMfa, inside(office), nowhereElse)).verdict).toBe("open");
    expect(ask(input, guest, within(noMfa, inside(office), inside(branch))).verdict).toBe("closed");
  });

  it("is about what was left undone, and about nothing where no sign-in is both", () => {
    const asked = policy({ users: everyone, grant: grant([], { termsOfUse: [terms] }) });
    const undone = within(reach, { dimension: "capabilities", id: terms, values: ["false"] });
    expect(ask({ policies: [asked] }, guest, undone).verdict).toBe("closed");
    expect(ask({ policies: [] }, guest, undone).verdict).toBe("open");
    expect(ask({ policies: [] }, guest, within(noManagedDevice, { dimension: "device", values: ["compliant"] }))).toEqual({ verdict: "closed", closedBy: [] });
  });

  it("is another question than the same one about everything", () => {
    const input = { policies: [policy({ users: everyone, conditions: { platforms: { includePlatforms: ["linux"], excludePlatforms: [] } }, grant: grant(["block"]) })] };
    const linux = within(reach, { dimension: "platform", values: ["linux"] });
    expect([reach, linux, { ...reach, platform: "linux" as const }, reach].map((question) => ask(input, guest, question).verdict)).toEqual(["open", "closed", "closed", "open"]);
  });
});
