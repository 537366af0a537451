import { inner, type HclNode } from "./hcl-tree.ts";
import { valueOf } from "./hcl-values.ts";

/** More copies of one resource than this were made to exhaust a reader. */
const mostInstances = 100;

/** The keys of the instances that the value of `count` or `for_each` makes; undefined when no literal says them. */
export function instanceKeys(text: string, expression: HclNode): readonly (string | number)[] | undefined {
  const keys = keysOf(text, expression);
  return keys !== undefined && keys.length <= mostInstances ? keys : undefined;
}

function keysOf(text: string, expression: HclNode): readonly (string | number)[] | undefined {
  const value = valueOf(text, expression);
  if ("items" in value) return undefined;
  if ("members" in value) return [...new Set(value.members.map(({ key }) => key))];
  const { value: count } = value;
  if (typeof count !== "number") return keysOfSet(text, expression);
  return Number.isInteger(count) && count >= 0 && count <= mostInstances ? [...Array(count).keys()] : undefined;
}

/** `toset(["a", "b"])`, the way to repeat a resource for a list. */
function keysOfSet(text: string, expression: HclNode): readonly string[] | undefined {
  const [call] = inner(expression);
  const [name, given] = call?.type === "function_call" ? inner(call) : [];
  const [argument, more] = given === undefined ? [] : inner(given);
  if (name === undefined || argument === undefined || more !== undefined || text.slice(name.start, name.end) !== "toset") return undefined;
  const list = valueOf(text, argument);
  if (!("items" in list)) return undefined;
  const keys = new Set<string>();
  for (const item of list.items) {
    if (!("value" in item) || typeof item.value !== "string") return undefined;
    keys.add(item.value);
  }
  return [...keys];
}
