import type { AccessQuestion, Nearest } from "./access.ts";
import type { Atoms } from "./core/atoms.ts";
import { spent, type Space } from "./core/boxes.ts";
import type { Cell, Compiler } from "./core/compile.ts";
import type { Person } from "./reading/origins.ts";
import type { Reading } from "./reading/reading.ts";

/** What a miss is worth saying, the most telling dimension first. */
const telling = ["target", "userType", "home", "memberships", "locations", "device", "methods", "platform", "clientApp"];

interface Miss extends Nearest {
  readonly rank: number;
}

/**
 * The policy that would deny a witness but for one dimension: who it is, what is wanted, or one of the sign-in's own. `others` are
 * people of whom policies can think otherwise.
 */
export function nearestPolicy(point: Space, cell: Cell, others: readonly Person[], compiler: Compiler, atoms: Atoms, reading: Reading, { kind }: AccessQuestion): Nearest | undefined {
  const { rules } = compiler;
  const nameOf = (dimension: number): string => atoms.dimensions[dimension]?.name ?? "";
  const asked = kind === "reach" ? [] : kind === "noManagedDevice" ? ["device"] : ["methods"];
  const users = rules.userScopes(cell.person, reading);
  const targets = rules.targetScopes(cell.target, reading);
  const misses = rules.list.flatMap(({ policy, id }, index): Miss[] => {
    const [user, target] = [users.values[index], targets.values[index]];
    const outside = [...(user === "no" ? [whoMiss(cell, others, compiler, index, reading)] : []), ...(target === "no" ? ["target"] : [])];
    if (user === undefined || target === undefined || outside.length > 1) return [];
    const { boxes } = rules.boxes(index, user === "no" ? "all" : user, target === "no" ? "yes" : target, cell.person, reading);
    if (boxes === spent) return [];
    return boxes.flatMap(({ literals }) => {
      const missed = [...outside, ...literals.filter(({ dimension, bits }) => ((point[dimension] ?? 0) & bits) === 0).map(({ dimension }) => nameOf(dimension))];
      const [dimension] = missed;
      if (dimension === undefined || missed.length > 1) return [];
      // What asks for the thing that is missing is nearer than what has to do with something else.
      const isRelated = asked.length === 0 || literals.some((literal) => asked.includes(nameOf(literal.dimension)));
      const place = telling.indexOf(dimension);
      return [{ policy: id, label: policy.label, dimension, rank: (isRelated ? 0 : 100) + (place < 0 ? telling.length : place) }];
    });
  });
  const [best] = misses.sort((one, other) => one.rank - other.rank || (one.policy < other.policy ? -1 : 1));
  return best && { policy: best.policy, label: best.label, dimension: best.dimension };
}

/** Whether it is the home that a policy is not about, or the type of user wherever they come from. */
function whoMiss({ person }: Cell, others: readonly Person[], { rules }: Compiler, index: number, reading: Reading): string {
  const elsewhere = others.some((other) => other.userType === person.userType && rules.userScopes(other, reading).values[index] === "all");
  return elsewhere ? "home" : "userType";
}
