import { isObject } from "../../../model/json.ts";
import { undetermined, type Undetermined } from "../../../model/undetermined.ts";

/** No policy nests as deep; what does is not read. */
export const deepest = 32;

/** Said of what nests deeper than {@link deepest}. */
export const tooDeep = undetermined(`it nests deeper than ${String(deepest)} levels, which no policy does`);

/**
 * A value with {@link Undetermined} wherever Terraform's tree of marks says `true`. The tree has the value's shape,
 * without what is not marked: `after_unknown` and `after_sensitive` of a plan, `sensitive_values` of a state.
 */
export function marked(value: unknown, marks: unknown, why: (name: string) => Undetermined, name = "", depth = 0): unknown {
  if (marks === true) return why(name);
  if (typeof marks !== "object" || marks === null) return value;
  if (depth > deepest) return tooDeep;
  if (Array.isArray(marks)) {
    const list: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [];
    // What is marked can be absent from the value; what is not marked leaves it as it is.
    (marks as unknown[]).forEach((mark, index) => {
      const inner = marked(list[index], mark, why, name, depth + 1);
      if (inner !== undefined) list[index] = inner;
    });
    return list.length === 0 ? value : list;
  }
  const members = new Map(isObject(value) ? Object.entries(value) : []);
  for (const [key, mark] of Object.entries(marks)) {
    const inner = marked(members.get(key), mark, why, key, depth + 1);
    if (inner !== undefined) members.set(key, inner);
  }
  return isObject(value) || members.size > 0 ? Object.fromEntries(members) : value;
}

/** For `after_unknown`: such a value is not in the plan at all. */
export function knownAfterApply(name: string): Undetermined {
  return undetermined(`${name === "" ? "it" : name} is known only after apply: give the state that the apply leaves`);
}

/** For what Terraform calls sensitive: its owner wants it to be shown nowhere, so it is not judged either. */
export function sensitive(name: string): Undetermined {
  return undetermined(`${name === "" ? "it" : name} is marked sensitive and therefore not read`);
}

/** The tree of marks that the paths in a state's `sensitive_attributes` mean: lists of `{ type, value }` steps. */
export function marksOf(paths: unknown): unknown {
  if (!Array.isArray(paths)) return undefined;
  const tree: Marks = new Map();
  for (const path of paths as unknown[]) {
    const steps = Array.isArray(path) ? (path as unknown[]).map((step) => (isObject(step) ? step["value"] : undefined)) : [];
    // A step into a list or a set is not by name; all of the attribute then counts.
    const names = steps.slice(0, deepest);
    const end = names.findIndex((step) => typeof step !== "string");
    mark(tree, end === -1 ? names : names.slice(0, end));
  }
  return asObject(tree);
}

type Marks = Map<string, Marks | true>;

function mark(tree: Marks, names: readonly unknown[]): void {
  let here = tree;
  for (const [index, name] of names.entries()) {
    if (typeof name !== "string") return;
    const there = here.get(name);
    if (there === true) return;
    if (index === names.length - 1) {
      here.set(name, true);
      return;
    }
    const next: Marks = there ?? new Map<string, Marks | true>();
    here.set(name, next);
    here = next;
  }
}

function asObject(tree: Marks): unknown {
  return Object.fromEntries([...tree].map(([name, inner]) => [name, inner === true ? true : asObject(inner)]));
}
