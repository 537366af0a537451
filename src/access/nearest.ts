import type { Nearest } from "./access.ts";
import type { Atoms } from "./atoms.ts";
import { meets, spent, type Space } from "./boxes.ts";
import type { Cell, Compiler } from "./cell.ts";
import type { Person } from "./origins.ts";
import type { Reading } from "./reading.ts";

/** What a miss is worth saying, the most telling dimension first. */
const telling = ["target", "userType", "home", "memberships", "locations", "device", "methods", "platform", "clientApp"];

interface Miss extends Nearest {
  readonly rank: number;
}

/**
 * The policy that would deny a witness but for one dimension: who it is, what is wanted, or one of the sign-in's own. `others` are
 * people of whom policies can think otherwise, `asked` the dimensions that the question is about.
 */
export function nearestPolicy(point: Space, cell: Cell, others: readonly Person[], compiler: Compiler, atoms: Atoms, reading: Reading, asked: readonly string[]): Nearest | undefined {
  const { rules } = compiler;
  const users = rules.userScopes(cell.person, reading);
  const targets = rules.targetScopes(cell.target, reading);
  const misses = rules.list.flatMap(({ policy, id }, index): Miss[] => {
    const [user, target] = [users[index]?.value, targets[index]?.value];
    const outside = [...(user === "no" ? [whoMiss(cell, others, compiler, index, reading)] : []), ...(target === "no" ? ["target"] : [])];
    if (user === undefined || target === undefined || outside.length > 1) return [];
    const boxes = rules.boxes(index, user === "no" ? "all" : user, target === "no" ? "yes" : target, cell.person, reading).value;
    if (boxes === spent) return [];
    return boxes.flatMap(({ literals }) => {
      const missed = [...outside, ...literals.filter(({ dimension, bits }) => !meets(point[dimension] ?? [], bits)).map(({ dimension }) => atoms.nameOf(dimension))];
      const [dimension] = missed;
      if (dimension === undefined || missed.length > 1) return [];
      // What asks for the thing that is missing is nearer than what has to do with something else.
      const isRelated = asked.length === 0 || literals.some((literal) => asked.includes(atoms.nameOf(literal.dimension)));
      const place = telling.indexOf(dimension);
      return [{ policy: id, label: policy.label, dimension, rank: (isRelated ? 0 : 100) + (place < 0 ? telling.length : place) }];
    });
  });
  const [best] = misses.sort((one, other) => one.rank - other.rank || (one.policy < other.policy ? -1 : 1));
  return best && { policy: best.policy, label: best.label, dimension: best.dimension };
}

/** Whether it is the home that a policy is not about, or the type of user wherever they come from. */
function whoMiss({ person }: Cell, others: readonly Person[], { rules }: Compiler, index: number, reading: Reading): string {
  const elsewhere = others.some((other) => other.userType === person.userType && rules.userScopes(other, reading)[index]?.value === "all");
  return elsewhere ? "home" : "userType";
}
