import type { Device } from "./sign-in.ts";
import { and, not, or, type Truth } from "./truth.ts";

/** What a device has that the rule of a filter asks for, where the device that is seen decides it. */
export type Comparison = { readonly attribute: string; readonly operator: string; readonly value: string; readonly text: string };

type Rule = Comparison | { readonly all: readonly Rule[] } | { readonly any: readonly Rule[] } | { readonly not: Rule };

/**
 * Whether a device fits a rule. Of an unknown device every attribute is null: each positive operator is false and each
 * negative one is true. Of a known one `isCompliant` and whether it is hybrid joined are known; every other comparison is true
 * where `isTrue` says so of its text.
 */
export function fits(rule: string, device: Device, isTrue: (comparison: string) => boolean): Truth {
  const parsed = parse(rule);
  return parsed === undefined ? "unknown" : holds(parsed, device, isTrue);
}

/** The comparisons of a rule that no device decides by itself. */
export function freeComparisons(rule: string): readonly string[] {
  const parsed = parse(rule);
  return parsed === undefined ? [] : comparisonsOf(parsed).filter((comparison) => decided(comparison, "registered") === undefined).map(({ text }) => text);
}

function comparisonsOf(rule: Rule): readonly Comparison[] {
  if ("not" in rule) return comparisonsOf(rule.not);
  if ("all" in rule) return rule.all.flatMap(comparisonsOf);
  return "any" in rule ? rule.any.flatMap(comparisonsOf) : [rule];
}

function holds(rule: Rule, device: Device, isTrue: (comparison: string) => boolean): Truth {
  if ("not" in rule) return not(holds(rule.not, device, isTrue));
  if ("all" in rule) return and(...rule.all.map((part) => holds(part, device, isTrue)));
  if ("any" in rule) return or(...rule.any.map((part) => holds(part, device, isTrue)));
  return device === "unknown" ? isNegative(rule) : (decided(rule, device) ?? isTrue(rule.text));
}

function isNegative({ operator }: Comparison): boolean {
  return operator.startsWith("-not") || operator === "-ne";
}

/** What a known device says of a comparison; undefined where it says nothing. */
function decided(comparison: Comparison, device: Device): boolean | undefined {
  const { attribute, operator, value } = comparison;
  if (operator !== "-eq" && operator !== "-ne") return undefined;
  const negative = operator === "-ne";
  if (attribute === "device.iscompliant") return ((value === "true") === device.includes("compliant")) !== negative;
  if (attribute === "device.trusttype" && value === "serverad") return device.includes("hybrid") !== negative;
  return undefined;
}

const token = /\s*(\(|\)|"[^"]*"|\[[^\]]*\]|[^\s()]+)/gy;

function parse(text: string): Rule | undefined {
  token.lastIndex = 0;
  const tokens = [...text.trim().matchAll(token)].map((match) => match[1] ?? "");
  let next = 0;
  const is = (word: string) => tokens[next]?.toLowerCase() === word;
  const any = (): Rule | undefined => chain("-or", all, (parts) => ({ any: parts }));
  const all = (): Rule | undefined => chain("-and", one, (parts) => ({ all: parts }));

  function chain(word: string, part: () => Rule | undefined, join: (parts: Rule[]) => Rule): Rule | undefined {
    const parts: Rule[] = [];
    do {
      if (parts.length > 0) next++;
      const parsed = part();
      if (parsed === undefined) return undefined;
      parts.push(parsed);
    } while (is(word));
    return join(parts);
  }

  function one(): Rule | undefined {
    if (is("-not")) {
      next++;
      const negated = one();
      return negated && { not: negated };
    }
    if (is("(")) {
      next++;
      const inner = any();
      return is(")") && next++ >= 0 ? inner : undefined;
    }
    const [attribute, operator, value] = tokens.slice(next, next + 3);
    if (attribute === undefined || operator === undefined || value === undefined) return undefined;
    if (!/^device\.[a-z0-9]+$/i.test(attribute) || !/^-[a-z]+$/i.test(operator)) return undefined;
    next += 3;
    const words = { attribute: attribute.toLowerCase(), operator: operator.toLowerCase(), value: value.replaceAll('"', "").toLowerCase() };
    return { ...words, text: `${words.attribute} ${words.operator} ${value.toLowerCase()}` };
  }

  const rule = any();
  return next === tokens.length ? rule : undefined;
}
