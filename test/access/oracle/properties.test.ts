import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cells, configurations, questions, signIns } from "../arbitrary-configurations.ts";
import { configuration, grant, payroll, phishingResistantStrength, policy, signIn, trust } from "../shapes.ts";
import { allowed } from "./allowed.ts";
import { lax, strict } from "./assumptions.ts";
import { signInsOf } from "./enumerate.ts";
import type { Json } from "./json.ts";
import { combinations, isMultifactor } from "./methods.ts";
import { verdictsOf, type Question } from "./verdict.ts";

const levels = ["closed", "assumption", "conditional", "open"];

describe("what the enumerator leaves out changes nothing", () => {
  test("every combination of methods gives the same verdicts as one of each kind", () => {
    const thoroughly = fc.property(configurations(3), cells, (random, some) => {
      for (const cell of some.slice(0, 3)) expect(verdictsOf(random, cell, questions)).toEqual(verdictsOf(random, cell, questions, true));
    });
    fc.assert(thoroughly, { numRuns: 30 });
  });

  test("a sign-in that is allowed, whatever its values, is found under a verdict that is no stricter", () => {
    const found = fc.property(configurations(), fc.array(signIns, { minLength: 20, maxLength: 20 }), (random, some) => {
      for (const own of some) {
        const strictly = allowed(random, own, strict) === true;
        if (!strictly && allowed(random, own, lax) !== true) continue;
        const least = !strictly ? 1 : own.memberships.length + own.partnerMemberships.length > 0 ? 2 : 3;
        const [reach, noMfa] = verdictsOf(random, own, questions);
        expect(reach === "not modelled" || levels.indexOf(reach ?? "") >= least).toBe(true);
        expect(isMultifactor(own.methods) || noMfa === "not modelled" || levels.indexOf(noMfa ?? "") >= least).toBe(true);
      }
    });
    fc.assert(found, { numRuns: 80 });
  });

  test("all 25 combinations are tried where everything is asked for", () => {
    const methods = new Set([...signInsOf(configuration(), signIn(), [], true)].map((own) => own.methods));
    expect([...methods].sort()).toEqual([...combinations].sort());
  });
});

describe("verdicts", () => {
  const reach: readonly Question[] = [{ kind: "reach" }];
  const target = { kind: "application", id: payroll } as const;
  test.each<[string, Json[], Partial<ReturnType<typeof signIn>>, readonly Question[], readonly string[]]>([
    ["nothing is demanded", [], {}, questions.slice(0, 4), ["open", "open", "open", "open"]],
    ["mfa is demanded", [policy({}, grant("OR", "mfa"))], {}, questions.slice(0, 5), ["open", "closed", "open", "closed", "open"]],
    ["mfa is demanded outside a group", [policy({ users: { includeUsers: ["All"], excludeGroups: ["aaaaaaaa-0000-4000-8000-000000000001"] } }, grant("OR", "mfa"))], {}, questions.slice(0, 2), ["open", "conditional"]],
    ["a strength that nobody can meet", [policy({}, { ...grant("OR"), authenticationStrength: { id: phishingResistantStrength } })], {}, reach, ["closed"]],
    ["a strength and somebody without Entra", [policy({}, { ...grant("OR"), authenticationStrength: { id: phishingResistantStrength } })], { home: "no tenant" }, reach, ["assumption"]],
    ["a control that nobody knows", [policy({}, grant("OR", "handshake"))], {}, reach, ["not modelled"]],
    ["a control that nobody knows, and a block", [policy({}, grant("OR", "handshake")), policy({}, grant("OR", "block"))], {}, reach, ["closed"]],
    ["a strength that nothing defines is asked for", [], {}, [{ kind: "weakerThan", strength: "nothing" }], ["not modelled"]],
  ])("%s", (_name, policies, who, asked, expected) => {
    expect(verdictsOf(configuration({ policies }), { ...signIn(who), target }, asked)).toEqual(expected);
  });
});

describe("the specification is monotone", () => {
  test("what the strict reading allows, the generous one does (P5)", () => {
    const monotone = fc.property(configurations(), fc.array(signIns, { minLength: 20, maxLength: 20 }), (random, some) => {
      for (const own of some) expect(allowed(random, own, strict) === true && allowed(random, own, lax) !== true).toBe(false);
    });
    fc.assert(monotone, { numRuns: 80 });
  });

  test("trust never takes access away (P9)", () => {
    const trusting = fc.property(configurations(), fc.array(signIns, { minLength: 20, maxLength: 20 }), (random, some) => {
      const untrusted = { ...random, default: { ...random.default, inboundTrust: trust(false, false, false) }, partners: random.partners.map((own) => ({ ...own, inboundTrust: null })) };
      const trusted = { ...untrusted, default: { ...untrusted.default, inboundTrust: trust(true, true, true) } };
      for (const own of some) expect(allowed(untrusted, own, strict) === true && allowed(trusted, own, strict) !== true).toBe(false);
    });
    fc.assert(trusting, { numRuns: 80 });
  });
});
