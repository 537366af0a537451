import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareGrants, type Granted } from "../../src/diff/grants.ts";
import { accessShapes, readBlock } from "../../src/model/access.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { appOne, appTwo, groupOne, groupTwo } from "../model/factory.ts";

const [annId, benId] = ["dddddddd-0000-4000-8000-000000000001", "dddddddd-0000-4000-8000-000000000002"];

/** Somebody: which user it is, if one that is named anywhere, and the groups that it is in. */
type Person = readonly string[];
const people: readonly Person[] = [[], [annId], [benId]].flatMap((self) => [[], [groupOne], [groupTwo], [groupOne, groupTwo]].map((groups) => [...self, ...groups]));
/** An application, and the suites that it belongs to. */
const programs: readonly Person[] = [[], [appOne], [appTwo]].flatMap((self) => [[], ["Office365"]].map((suites) => [...self, ...suites]));

const half = (targets: readonly string[], all: string, typeOf: (target: string) => string) =>
  fc.record({
    accessType: fc.constantFrom("allowed", "blocked"),
    targets: fc.oneof(fc.constant([all]), fc.subarray([...targets], { minLength: 1 })).map((names) => names.map((target) => ({ target, targetType: typeOf(target) }))),
  });
const usersHalf = half([annId, benId, groupOne, groupTwo], "AllUsers", (target) => (target === groupOne || target === groupTwo ? "group" : "user"));
const applicationsHalf = half([appOne, appTwo, "Office365"], "AllApplications", () => "application");
const block = fc.record({ usersAndGroups: usersHalf, applications: applicationsHalf });

interface Half {
  readonly accessType: string;
  readonly targets: readonly { readonly target: string }[];
}

const isIn = ({ targets }: Half, one: Person): boolean => targets.some(({ target }) => target.startsWith("All") || one.includes(target));

/** Microsoft's table, row by row. */
function isGranted(users: Half, applications: Half, person: Person, program: Person): boolean {
  const [u, a] = [isIn(users, person), isIn(applications, program)];
  switch (`${users.accessType} ${applications.accessType}`) {
    case "allowed allowed":
      return u && a;
    case "allowed blocked":
      return u && !a;
    case "blocked allowed":
      return !u && a;
    default:
      return !(u && a);
  }
}

function granted(setting: keyof typeof accessShapes, judged: JsonObject): Granted {
  const reading = readBlock(judged, accessShapes[setting]);
  if (isUndetermined(reading)) throw new Error(reading.undetermined);
  return { ...reading, setting, judged };
}

describe("compareGrants", () => {
  it("opens and closes exactly what a brute-force search over all people and applications finds", () => {
    fc.assert(
      fc.property(block, block, (base, head) => {
        const pairs = people.flatMap((person) => programs.map((program) => [person, program] as const));
        const before = pairs.map(([person, program]) => isGranted(base.usersAndGroups, base.applications, person, program));
        const now = pairs.map(([person, program]) => isGranted(head.usersAndGroups, head.applications, person, program));
        expect(compareGrants(granted("b2bCollaborationInbound", base), granted("b2bCollaborationInbound", head))).toEqual({
          opens: now.some((is, index) => is && before[index] !== true),
          closes: before.some((is, index) => is && now[index] !== true),
        });
      }),
      { numRuns: 5000 },
    );
  });

  it("does the same for a setting of users alone and for one of applications alone", () => {
    const lets = (own: Half, one: Person): boolean => isIn(own, one) === (own.accessType === "allowed");
    const differ = (ones: readonly Person[], base: Half, head: Half) => ({
      opens: ones.some((one) => lets(head, one) && !lets(base, one)),
      closes: ones.some((one) => lets(base, one) && !lets(head, one)),
    });
    fc.assert(
      fc.property(usersHalf, usersHalf, applicationsHalf, applicationsHalf, (users, otherUsers, applications, otherApplications) => {
        expect(compareGrants(granted("m365CollaborationInbound", { users }), granted("m365CollaborationInbound", { users: otherUsers }))).toEqual(differ(people, users, otherUsers));
        expect(compareGrants(granted("appServiceConnectInbound", { applications }), granted("appServiceConnectInbound", { applications: otherApplications }))).toEqual(
          differ(programs, applications, otherApplications),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("always tells that an allow list got another target", () => {
    const wider = fc.record({ usersAndGroups: usersHalf, applications: fc.subarray([appOne, appTwo, "Office365"], { minLength: 2 }) });
    fc.assert(
      fc.property(wider, ({ usersAndGroups, applications }) => {
        fc.pre(usersAndGroups.accessType === "allowed" || usersAndGroups.targets.every(({ target }) => target !== "AllUsers"));
        const listing = (names: readonly string[]): Granted =>
          granted("b2bCollaborationInbound", { usersAndGroups, applications: { accessType: "allowed", targets: names.map((target) => ({ target, targetType: "application" })) } });
        expect(compareGrants(listing(applications.slice(1)), listing(applications))).toMatchObject({ opens: true, closes: false });
        expect(compareGrants(listing(applications), listing(applications.slice(1)))).toMatchObject({ opens: false, closes: true });
      }),
    );
  });
});
