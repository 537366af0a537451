import type { JsonObject } from "../../src/model/resource.ts";
import { grant, policy, users } from "../model/conditional-access/factory.ts";

/** Policies over which every search takes more steps than it is granted. */
export function hostilePolicies(): readonly JsonObject[] {
  // Eight pigeons in seven holes: whoever sits in one is a member of its group, and in its location besides.
  const id = (pigeon: number, hole: number): string => `eeeeeeee-0000-4000-8000-${String(pigeon * 10 + hole).padStart(12, "0")}`;
  const [pigeons, holes] = [[0, 1, 2, 3, 4, 5, 6, 7], [0, 1, 2, 3, 4, 5, 6]];
  const block = (name: string, who: JsonObject, locations: JsonObject | null = null): JsonObject => policy({ id: name, users: users(who), conditions: { locations }, grant: grant(["block"]) });
  const everywhere = (but: string): JsonObject => ({ includeLocations: ["All"], excludeLocations: [but] });
  return pigeons.flatMap((pigeon) => [
    block(`sits ${String(pigeon)}`, { includeUsers: ["All"], excludeGroups: holes.map((hole) => id(pigeon, hole)) }),
    ...holes.flatMap((hole) => [
      block(`in ${id(pigeon, hole)}`, { includeGroups: [id(pigeon, hole)] }, everywhere(id(pigeon, hole))),
      ...pigeons.filter((other) => other > pigeon).map((other) => block(`alone ${id(pigeon, hole)} ${String(other)}`, { includeGroups: [id(pigeon, hole)] }, { includeLocations: [id(other, hole)] })),
    ]),
  ]);
}
