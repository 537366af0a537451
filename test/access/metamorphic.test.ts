import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AccessFact, Answer } from "../../src/access/access.ts";
import { analyseAccess } from "../../src/access/analyse.ts";
import { cells, configurations, questions } from "./arbitrary-configurations.ts";
import { targetOf, whoOf } from "./compare.ts";
import type { Configuration } from "./oracle/configuration.ts";
import { objectIn, wordsIn, type Json } from "./oracle/json.ts";
import type { Cell } from "./oracle/mentions.ts";
import { verdictsOf } from "./oracle/verdict.ts";
import { named, runs } from "./runs.ts";
import { externalUsers, grant, groupOne, payroll, policy, stranger, trust } from "./shapes.ts";
import { tenantWith } from "./tenant.ts";

const levels = ["closed", "assumption", "conditional", "open"];
const cases = runs(25, 0.1);

function answersOf(configuration: Configuration, some: readonly Cell[], facts: readonly AccessFact[] = []): readonly Answer[] {
  const analysis = analyseAccess(tenantWith(configuration), { facts });
  return some.flatMap((cell) => questions.map((question) => analysis.answer(whoOf(cell), targetOf(configuration, cell), question)));
}

function verdicts(configuration: Configuration, some: readonly Cell[], facts: readonly AccessFact[] = []): readonly string[] {
  return answersOf(configuration, some, facts).map(({ verdict }) => verdict);
}

/** Whether no answer of `after` is further open than that of `before`; what is not modelled can be either. */
function opensNothing(before: readonly string[], after: readonly string[]): boolean {
  return before.every((verdict, index) => {
    const levelsOfBoth = [levels.indexOf(verdict), levels.indexOf(after[index] ?? "")];
    return levelsOfBoth.includes(-1) || (levelsOfBoth[0] ?? 0) >= (levelsOfBoth[1] ?? 0);
  });
}

function holds(name: string, check: (configuration: Configuration, some: readonly Cell[]) => void): void {
  test(named(name, cases), () => fc.assert(fc.property(configurations(3), cells, check), cases), 3_600_000);
}

/** The same JSON with every list and the members of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]): [string, unknown] => [key, reversed(own)]).reverse());
}

function editPolicies(configuration: Configuration, edit: (own: Json) => Json): Configuration {
  return { ...configuration, policies: configuration.policies.map(edit) };
}

function editUsers(own: Json, edit: (users: Json) => Json): Json {
  const conditions = objectIn(own, "conditions") ?? {};
  return { ...own, conditions: { ...conditions, users: edit(objectIn(conditions, "users") ?? {}) } };
}

describe("what changes nothing (P3, P4)", () => {
  holds("the order of objects, lists and members", (configuration, some) => {
    expect(verdicts(reversed(configuration) as Configuration, some)).toEqual(verdicts(configuration, some));
  });

  holds("a policy that is only reported, or disabled", (configuration, some) => {
    const idle = ["disabled", "enabledForReportingButNotEnforced"].map((state) => policy({}, grant("OR", "block"), { id: state, state }));
    expect(verdicts({ ...configuration, policies: [...idle, ...configuration.policies] }, some)).toEqual(verdicts(configuration, some));
  });
});

describe("what opens nothing, and what closes nothing (P5, P9)", () => {
  holds("one more policy opens nothing", (configuration, some) => {
    const more = policy({ users: { includeUsers: ["All"], excludeGroups: [groupOne] }, platforms: { includePlatforms: ["windows"] } }, grant("OR", "mfa"), { id: "more" });
    expect(opensNothing(verdicts(configuration, some), verdicts({ ...configuration, policies: [...configuration.policies, more] }, some))).toBe(true);
  });

  holds("one more control under AND opens nothing", (configuration, some) => {
    const demanding = editPolicies(configuration, (own) => {
      const controls = objectIn(own, "grantControls");
      return controls?.["operator"] !== "AND" ? own : { ...own, grantControls: { ...controls, builtInControls: [...wordsIn(controls, "builtInControls"), "mfa"] } };
    });
    expect(opensNothing(verdicts(configuration, some), verdicts(demanding, some))).toBe(true);
  });

  holds("one more control under OR closes nothing", (configuration, some) => {
    const lenient = editPolicies(configuration, (own) => {
      const controls = objectIn(own, "grantControls");
      return controls?.["operator"] !== "OR" ? own : { ...own, grantControls: { ...controls, builtInControls: [...wordsIn(controls, "builtInControls"), "compliantDevice"] } };
    });
    // A policy that demanded nothing now demands something.
    const isEmpty = configuration.policies.some((own) => grantsFreely(objectIn(own, "grantControls")));
    if (!isEmpty) expect(opensNothing(verdicts(lenient, some), verdicts(configuration, some))).toBe(true);
  });

  holds("one more exclusion closes nothing", (configuration, some) => {
    const excluding = editPolicies(configuration, (own) => editUsers(own, (users) => ({ ...users, excludeGroups: [...wordsIn(users, "excludeGroups"), groupOne] })));
    const sparing = editPolicies(configuration, (own) => editUsers(own, (users) => ({ ...users, excludeUsers: ["GuestsOrExternalUsers"] })));
    expect(opensNothing(verdicts(excluding, some), verdicts(configuration, some))).toBe(true);
    expect(opensNothing(verdicts(sparing, some), verdicts(configuration, some))).toBe(true);
  });

  holds("trust takes no access away", (configuration, some) => {
    const trusting = (all: boolean): Configuration => ({
      ...configuration,
      default: { ...configuration.default, inboundTrust: trust(all, all, all) },
      partners: configuration.partners.map((own) => ({ ...own, inboundTrust: null })),
    });
    expect(opensNothing(verdicts(trusting(true), some), verdicts(trusting(false), some))).toBe(true);
  });
});

describe("trust and multifactor authentication (P9)", () => {
  holds("what a collaboration user proves without strengths and device controls is the same with trust", (configuration, some) => {
    const plain = editPolicies(configuration, (own) => {
      const controls = objectIn(own, "grantControls");
      const isDevice = (control: string) => control === "compliantdevice" || control === "domainjoineddevice";
      const kept = controls && { ...controls, authenticationStrength: null, builtInControls: wordsIn(controls, "builtInControls").filter((control) => !isDevice(control)) };
      return { ...own, conditions: { ...objectIn(own, "conditions"), devices: null }, grantControls: kept ?? null };
    });
    const collaborating = some.filter(({ userType }) => userType === "b2bCollaborationGuest" || userType === "b2bCollaborationMember");
    const noMfa = (isMfaAccepted: boolean) => {
      const trusting = { ...plain, default: { ...plain.default, inboundTrust: { ...trust(false, false, false), isMfaAccepted } }, partners: plain.partners.map((own) => ({ ...own, inboundTrust: null })) };
      const analysis = analyseAccess(tenantWith(trusting));
      return collaborating.map((cell) => analysis.answer(whoOf(cell), targetOf(trusting, cell), { kind: "noMfa" }).verdict);
    };
    expect(noMfa(true)).toEqual(noMfa(false));
  });
});

function grantsFreely(controls: Json | undefined): boolean {
  return [...["builtInControls", "termsOfUse", "customAuthenticationFactors"].flatMap((name) => wordsIn(controls, name)), ...(objectIn(controls, "authenticationStrength") ? ["strength"] : [])].length === 0;
}

describe("facts", () => {
  const without = (users: Json, name: string) => wordsIn(users, name).filter((id) => id !== groupOne);
  const has = (users: Json, name: string) => wordsIn(users, name).includes(groupOne);

  holds("nobody is in a group: as if no policy named it", (configuration, some) => {
    const unnamed = editPolicies(configuration, (own) => editUsers(own, (users) => ({ ...users, includeGroups: without(users, "includeGroups"), excludeGroups: without(users, "excludeGroups") })));
    expect(verdicts(configuration, some, [{ id: groupOne, contains: "no external user" }])).toEqual(verdicts(unnamed, some));
  });

  holds("everybody is in a group: as if the policies named everybody", (configuration, some) => {
    const withObject = some.filter(({ userType }) => userType !== "b2bDirectConnectUser" && userType !== "serviceProvider");
    const everybody = editPolicies(configuration, (own) =>
      editUsers(own, (users) => ({
        ...users,
        ...(has(users, "includeGroups") && { includeUsers: ["All"], includeGroups: without(users, "includeGroups") }),
        ...(has(users, "excludeGroups") && { excludeUsers: ["GuestsOrExternalUsers"], excludeGroups: without(users, "excludeGroups") }),
      })),
    );
    expect(verdicts(configuration, withObject, [{ id: groupOne, contains: "every external user" }])).toEqual(verdicts(everybody, withObject));
  });
});

describe("proofs (P7)", () => {
  holds("the policies that a closed cell names are enough, and each of them is needed", (configuration, some) => {
    const answers = answersOf(configuration, some);
    some.forEach((cell, position) => {
      questions.forEach((question, index) => {
        const { verdict, closedBy = [] } = answers[position * questions.length + index] ?? { verdict: "not decided" };
        if (verdict !== "closed") return;
        const named = closedBy.flatMap((source) => ("policy" in source ? [source.policy] : []));
        const kept = configuration.policies.filter(({ id }) => typeof id === "string" && named.includes(id));
        expect(kept.length).toBe(named.length);
        expect(verdictsOf({ ...configuration, policies: kept }, cell, [question])).toEqual(["closed"]);
        for (const { id } of kept) expect(verdictsOf({ ...configuration, policies: kept.filter((own) => own.id !== id) }, cell, [question])).not.toEqual(["closed"]);
      });
    });
  });
});

describe("what nobody understands closes nothing (P10)", () => {
  const target = { kind: "application", id: payroll } as const;
  const all = { users: { includeUsers: ["All"] } };
  test.each<[string, Json]>([
    ["a control", policy(all, grant("AND", "handshake"))],
    ["an operator", policy(all, { operator: "XOR", builtInControls: ["mfa", "block"] })],
    ["a state", policy(all, grant("OR", "block"), { state: "enforcedOnSundays" })],
    ["a condition", policy({ ...all, moonPhase: "full" }, grant("OR", "block"))],
    ["a type of user", policy({ users: { includeGuestsOrExternalUsers: externalUsers("martian") } }, grant("OR", "block"))],
    ["a kind of tenants", policy({ users: { includeGuestsOrExternalUsers: { guestOrExternalUserTypes: "b2bCollaborationGuest", externalTenants: { membershipKind: "some" } } } }, grant("OR", "block"))],
    ["a client app", policy({ ...all, clientAppTypes: ["toaster"] }, grant("OR", "block"))],
    ["a platform", policy({ ...all, platforms: { includePlatforms: ["beOS"] } }, grant("OR", "block"))],
    ["a risk", policy({ ...all, userRiskLevels: ["cosmic"] }, grant("OR", "block"))],
    ["an insider risk", policy({ ...all, insiderRiskLevels: "cosmic" }, grant("OR", "block"))],
    ["a flow", policy({ ...all, authenticationFlows: { transferMethods: "carrierPigeon" } }, grant("OR", "block"))],
    ["a mode of a device filter", policy({ ...all, devices: { deviceFilter: { mode: "perhaps", rule: "device.isCompliant -eq True" } } }, grant("OR", "block"))],
    ["a rule of a device filter", policy({ ...all, devices: { deviceFilter: { mode: "include", rule: "device whistles" } } }, grant("OR", "block"))],
    ["a mode of an application filter", policy({ applications: { includeApplications: [], applicationFilter: { mode: "perhaps", rule: "x" } } }, grant("OR", "block"))],
    ["a strength that nothing defines", policy(all, { operator: "OR", builtInControls: [], authenticationStrength: { id: "nothing" } })],
  ])("%s", (_name, own) => {
    const configuration: Configuration = { default: { isServiceDefault: true }, partners: [], policies: [own], strengths: [], namedLocations: [] };
    const cell: Cell = { home: stranger, userType: "b2bCollaborationGuest", target };
    expect(analyseAccess(tenantWith(configuration)).answer(whoOf(cell), target, { kind: "reach" }).verdict).not.toBe("closed");
    expect(verdictsOf(configuration, cell, [{ kind: "reach" }])).not.toEqual(["closed"]);
  });
});
