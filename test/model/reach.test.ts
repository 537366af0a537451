import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accessShapes, readBlock } from "../../src/model/access.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { isOpen, isRightsManagementOnly, readDimension, single, type DimensionKind, type Reach } from "../../src/model/reach.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { access, appOne, appTwo, groupOne, groupTwo, rightsManagement } from "./factory.ts";

/** One half as a policy writes it. */
interface Half {
  readonly accessType: "allowed" | "blocked";
  readonly targets: readonly string[];
}

const shape = accessShapes.b2bCollaborationInbound;
const listed = { users: [groupOne, groupTwo], applications: [appOne, appTwo] } as const;
const everything = { users: "AllUsers", applications: "AllApplications" } as const;
/** A user in no list, an application in no list. */
const stranger = "somebody or something else";
/** An id in no list of this file's. */
const other = "dddddddd-0000-4000-8000-000000000001";

/** Every well-formed half over two ids and the all-word. */
function halves(kind: DimensionKind): Half[] {
  const [one, two] = listed[kind];
  const all = everything[kind];
  const lists = [[one], [two], [one, two], [all], [all, one], [two, all], [one, all, two]];
  return lists.flatMap((targets): Half[] => [
    { accessType: "allowed", targets },
    { accessType: "blocked", targets },
  ]);
}

/** The documented formula: listed users U and listed applications A; blocked and blocked closes only the pair. */
function isGranted(users: Half, applications: Half, user: string, application: string): boolean {
  const u = users.targets.includes(user) || users.targets.includes("AllUsers");
  const a = applications.targets.includes(application) || applications.targets.includes("AllApplications");
  if (users.accessType === "allowed") return applications.accessType === "allowed" ? u && a : u && !a;
  return applications.accessType === "allowed" ? !u && a : !(u && a);
}

interface Pair {
  readonly user: string;
  readonly application: string;
}

const universe: readonly Pair[] = [...listed.users, stranger].flatMap((user) =>
  [...listed.applications, stranger].map((application) => ({ user, application })),
);

function granted(users: Half, applications: Half): Pair[] {
  return universe.filter(({ user, application }) => isGranted(users, applications, user, application));
}

/** The answer by counting: what nobody listed is decides between open and scoped. */
function oracle(users: Half, applications: Half): { reach: Reach; dead: boolean } {
  const pairs = granted(users, applications);
  const isEmpty = pairs.length === 0;
  const saysBlocked = users.accessType === "blocked" && applications.accessType === "blocked";
  if (isEmpty) return { reach: "none", dead: !saysBlocked };
  if (pairs.length === universe.length) return { reach: "all", dead: false };
  return { reach: isGranted(users, applications, stranger, stranger) ? "all-but" : "scoped", dead: false };
}

function configuration({ accessType, targets }: Half): JsonObject {
  return { accessType, targets: targets.map((target) => ({ target, targetType: "group" })) };
}

function read(users: Half, applications: Half): { reach: Reach; dead: boolean } {
  const reading = readBlock({ usersAndGroups: configuration(users), applications: configuration(applications) }, shape);
  if (isUndetermined(reading)) throw new Error(reading.undetermined);
  return { reach: reading.reach, dead: reading.dead };
}

const everyBlock = halves("users").flatMap((users) => halves("applications").map((applications) => ({ users, applications })));

describe("the four-way table", () => {
  it("agrees with counting the pairs, for every block over two ids and the all-word", () => {
    const wrong = everyBlock.filter(
      ({ users, applications }) => JSON.stringify(read(users, applications)) !== JSON.stringify(oracle(users, applications)),
    );
    expect(everyBlock).toHaveLength(196);
    expect(wrong).toEqual([]);
  });

  it("is open exactly where a stranger reaches an application in no list", () => {
    const wrong = everyBlock.filter(
      ({ users, applications }) => isOpen(read(users, applications)) !== isGranted(users, applications, stranger, stranger),
    );
    expect(wrong).toEqual([]);
  });

  it("reads a setting of one half by its list alone", () => {
    const reaches = halves("users").map((half) => {
      const reading = readDimension(configuration(half), "users", "setting", "users");
      return isUndetermined(reading) ? reading : single(reading.reach).reach;
    });
    const byCounting = halves("users").map(({ accessType, targets }): Reach => {
      const passing = [...listed.users, stranger].filter(
        (user) => (targets.includes(user) || targets.includes("AllUsers")) === (accessType === "allowed"),
      );
      if (passing.length === 0) return "none";
      if (!passing.includes(stranger)) return "scoped";
      return passing.length === 3 ? "all" : "all-but";
    });
    expect(reaches).toEqual(byCounting);
  });
});

describe("targets are a set", () => {
  const half = (kind: DimensionKind): fc.Arbitrary<Half> =>
    fc.record({
      accessType: fc.constantFrom("allowed", "blocked"),
      targets: fc.uniqueArray(fc.constantFrom(...listed[kind], everything[kind], other), { minLength: 1 }),
    });
  const disordered = (given: Half): fc.Arbitrary<Half> =>
    fc
      .record({
        order: fc.shuffledSubarray([...given.targets], { minLength: given.targets.length }),
        repeated: fc.array(fc.constantFrom(...given.targets)),
      })
      .map(({ order, repeated }) => ({ ...given, targets: [...repeated, ...order] }));

  it("never changes a reading by order or repetition", () => {
    const pairs = fc
      .tuple(half("users"), half("applications"))
      .chain(([users, applications]) => fc.tuple(fc.constant({ users, applications }), disordered(users), disordered(applications)));
    fc.assert(
      fc.property(pairs, ([before, users, applications]) => {
        const block = (one: Half, two: Half): unknown =>
          readBlock({ usersAndGroups: configuration(one), applications: configuration(two) }, shape);
        expect(block(users, applications)).toEqual(block(before.users, before.applications));
      }),
    );
  });

  const rank: readonly Reach[] = ["none", "scoped", "all-but", "all"];
  /** The half after one more target on an allowed list, or one fewer on a blocked one that keeps some. */
  const widened = (given: Half, kind: DimensionKind): fc.Arbitrary<Half> => {
    if (given.accessType === "allowed") {
      return fc.constantFrom(...listed[kind], everything[kind]).map((more) => ({ ...given, targets: [...given.targets, more] }));
    }
    if (given.targets.length < 2) return fc.constant(given);
    return fc.constantFrom(...given.targets).map((less) => ({ ...given, targets: given.targets.filter((kept) => kept !== less) }));
  };

  it("never lowers reach by one more allowed or one fewer blocked target", () => {
    const steps = fc
      .tuple(half("users"), half("applications"))
      .chain(([users, applications]) =>
        fc.tuple(fc.constant({ users, applications }), widened(users, "users"), widened(applications, "applications")),
      );
    fc.assert(
      fc.property(steps, ([before, users, applications]) => {
        const was = rank.indexOf(read(before.users, before.applications).reach);
        expect(rank.indexOf(read(users, applications).reach)).toBeGreaterThanOrEqual(was);
      }),
    );
  });
});

describe("one half", () => {
  const target = (...targets: unknown[]): unknown[] => targets.map((each) => ({ target: each, targetType: "group" }));

  it("reads words without case and blanks, numbers, and ids in lower case", () => {
    const expected = { reach: "only", targets: new Set([groupOne]) };
    for (const accessType of ["allowed", " Allowed ", "ALLOWED", 1, "1"]) {
      const half = { accessType, targets: target(` ${groupOne.toUpperCase()} `) };
      expect(readDimension(half, "users", "setting", "users")).toEqual(expected);
    }
    for (const accessType of ["blocked", "Blocked ", 2, "2"]) {
      expect(readDimension({ accessType, targets: target("allUSERS") }, "users", "setting", "users")).toEqual({
        reach: "none",
        targets: new Set(["AllUsers"]),
      });
    }
  });

  it("lets the all-word absorb what stands beside it, understood or not", () => {
    expect(readDimension({ accessType: "allowed", targets: target("typo", groupOne, "AllUsers") }, "users", "setting", "users")).toEqual({
      reach: "all",
      targets: new Set(["AllUsers"]),
    });
  });

  it("takes the all-word of the other half for something that is not understood", () => {
    expect(readDimension({ accessType: "blocked", targets: target("AllApplications") }, "users", "setting", "users")).toEqual({
      undetermined: "setting.users has a target that is not understood",
      needs: [],
    });
  });

  it("takes groups of applications for a list", () => {
    const half = { accessType: "blocked", targets: target("office365", "AllMicrosoftApps") };
    expect(readDimension(half, "applications", "setting", "applications")).toEqual({
      reach: "all-except",
      targets: new Set(["Office365", "AllMicrosoftApps"]),
    });
  });

  it.each<[unknown, string]>([
    [undefined, "users is missing"],
    [null, "users is missing"],
    ["allowed", "users is missing"],
    [{ targets: target("AllUsers") }, "users has no accessType"],
    [{ accessType: null, targets: target("AllUsers") }, "users has no accessType"],
    [{ accessType: "unknownFutureValue", targets: target("AllUsers") }, "users has an accessType that is not understood"],
    [{ accessType: 3, targets: target("AllUsers") }, "users has an accessType that is not understood"],
    [{ accessType: "allowed" }, "users has no targets"],
    [{ accessType: "allowed", targets: null }, "users has no targets"],
    [{ accessType: "blocked", targets: [] }, "users has no targets"],
    [{ accessType: "allowed", targets: target(groupOne, "somebody") }, "users has a target that is not understood"],
    [{ accessType: "allowed", targets: target(null) }, "users has a target that is not understood"],
    [{ accessType: "allowed", targets: ["AllUsers"] }, "users has a target that is not understood"],
  ])("does not guess what %j means", (half, reason) => {
    expect(readDimension(half, "users", "setting", "users")).toEqual({ undetermined: `setting.${reason}`, needs: [] });
  });

  it("says of a placeholder that it is one, unless an all-word absorbs it", () => {
    const half = (...targets: readonly string[]) => readDimension({ accessType: "allowed", targets: target(...targets) }, "users", "setting", "users");
    expect(half(groupOne, "<Group>")).toEqual({ undetermined: "<Group> is a placeholder: write the id that it stands for", needs: [] });
    expect(half("<Group>", "AllUsers")).toMatchObject({ reach: "all" });
  });
});

describe("Rights Management only", () => {
  const isOnly = (block: JsonObject): boolean => {
    const reading = readBlock(block, shape);
    return !isUndetermined(reading) && isRightsManagementOnly(reading);
  };

  it("is a scoped setting whose one application is Rights Management, in any case and however often", () => {
    expect(isOnly(access("all", [rightsManagement, rightsManagement.toUpperCase()]))).toBe(true);
    expect(isOnly(access([groupOne], [rightsManagement]))).toBe(true);
    expect(isOnly(access("all", [rightsManagement, appOne]))).toBe(false);
    expect(isOnly(access("all", { except: [rightsManagement] }))).toBe(false);
    expect(isOnly(access("none", [rightsManagement]))).toBe(false);
    expect(isOnly(access("all", "all"))).toBe(false);
  });
});
