import { all, any, not, type Answer } from "../../model/answer.ts";
import { undetermined, type Undetermined } from "../../model/undetermined.ts";

/** What a filter rule says of one device, as far as it can be told. */
export type FilterReading = (device: string) => Answer;

const token = /\s*(\(|\)|\[|\]|,|"(?:[^"]|"")*"|'(?:[^']|'')*'|[^\s()[\],"']+)/y;
const unreadable = undetermined("the rule of a device filter is not understood");
const operators = new Set(["eq", "ne", "in", "notin", "contains", "notcontains", "startswith", "notstartswith", "endswith", "notendswith"]);

/**
 * Reads a rule such as `device.isCompliant -ne True -or device.trustType -eq "ServerAD"`. A device that is not known
 * has no attributes: there every positive operator is false and every negative one true (Microsoft Learn, "Filter for
 * devices"). Of a known one, only these two attributes can be told here.
 */
export function readDeviceFilter(rule: string, attribute: Undetermined): FilterReading | Undetermined {
  const words = tokens(rule);
  let at = 0;
  const next = (): string => words[at++] ?? "";
  const takes = (text: string): boolean => words[at]?.toLowerCase() === text && (at += 1) > 0;

  const comparison = (): FilterReading => {
    const [name, operator] = [next().toLowerCase(), next().toLowerCase().replace(/^-/, "")];
    if (!name.startsWith("device.") || !operators.has(operator)) throw new SyntaxError(name);
    const values = takes("[") ? list() : [value()];
    return (device) => compare(device, name.slice("device.".length), operator, values, attribute);
  };
  const value = (): string => {
    const text = next().toLowerCase().replace(/^(["'])(.*)\1$/s, "$2");
    if (text === "" || "()[],".includes(text)) throw new SyntaxError(text);
    return text;
  };
  const list = (): string[] => {
    const values = [value()];
    while (takes(",")) values.push(value());
    if (!takes("]")) throw new SyntaxError("]");
    return values;
  };
  const factor = (depth: number): FilterReading => {
    if (depth > 50) throw new SyntaxError("depth");
    if (takes("-not") || takes("not")) return negated(factor(depth + 1));
    if (!takes("(")) return comparison();
    const inner = sum(depth + 1);
    if (!takes(")")) throw new SyntaxError(")");
    return inner;
  };
  const chain = (word: string, part: (depth: number) => FilterReading, depth: number): readonly FilterReading[] => {
    const parts = [part(depth)];
    while (takes(`-${word}`) || takes(word)) parts.push(part(depth));
    return parts;
  };
  const product = (depth: number): FilterReading => {
    const parts = chain("and", factor, depth);
    return (device) => all(...parts.map((part) => part(device)));
  };
  const sum = (depth: number): FilterReading => {
    const parts = chain("or", product, depth);
    return (device) => any(...parts.map((part) => part(device)));
  };
  try {
    const reading = sum(0);
    return at === words.length ? reading : unreadable;
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable;
    throw error;
  }
}

function tokens(rule: string): readonly string[] {
  const words: string[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(rule); match !== null; match = token.exec(rule)) words.push(match[1] ?? "");
  return words;
}

function negated(reading: FilterReading): FilterReading {
  return (device) => not(reading(device));
}

function compare(device: string, attribute: string, operator: string, values: readonly string[], gap: Undetermined): Answer {
  const isNegative = operator === "ne" || operator.startsWith("not");
  if (device === "unknown") return isNegative;
  const isEquality = ["eq", "ne", "in", "notin"].includes(operator);
  const isOne = isEquality ? equals(device, attribute, values, gap) : gap;
  return isNegative ? not(isOne) : isOne;
}

function equals(device: string, attribute: string, values: readonly string[], gap: Undetermined): Answer {
  if (attribute === "iscompliant") return values.includes(String(device.includes("compliant")));
  if (attribute !== "trusttype") return gap;
  if (device.includes("hybrid")) return values.includes("serverad");
  // Joined or registered: which of them is not among what this tenant sees of a device.
  return values.some((value) => value !== "serverad") ? gap : false;
}
