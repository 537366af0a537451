import { devices, type Device } from "./sign-in.ts";
import { and, not, or, type Truth } from "./truth.ts";

/** `device.trustType -in ["AzureAD", "ServerAD"]`, in lower case. */
interface Comparison {
  readonly attribute: string;
  readonly operator: string;
  readonly values: readonly string[];
}

type Rule = Comparison | { readonly all: readonly Rule[] } | { readonly any: readonly Rule[] } | { readonly not: Rule };

/**
 * Whether a device fits a rule. Of an unknown device every attribute is null: each positive operator is false and each
 * negative one is true. Of a known one `isCompliant` and whether it is hybrid joined are known. Where that does not decide the rule,
 * `isTrue` does; a rule that cannot be read is unknown.
 */
export function fits(rule: string, device: Device, isTrue: boolean): Truth {
  const parsed = parse(rule);
  if (parsed === undefined) return "unknown";
  const known = holds(parsed, device);
  return known === "unknown" ? isTrue : known;
}

/** Whether there are known devices of which a rule is true or false only by what nothing here knows. */
export function isFree(rule: string): boolean {
  const parsed = parse(rule);
  return parsed !== undefined && devices.some((device) => holds(parsed, device) === "unknown");
}

function holds(rule: Rule, device: Device): Truth {
  if ("not" in rule) return not(holds(rule.not, device));
  if ("all" in rule) return and(...rule.all.map((part) => holds(part, device)));
  if ("any" in rule) return or(...rule.any.map((part) => holds(part, device)));
  if (device === "unknown") return isNegative(rule);
  return isNegative(rule) ? not(isOneOf(rule, device)) : isOneOf(rule, device);
}

function isNegative({ operator }: Comparison): boolean {
  return operator.startsWith("-not") || operator === "-ne";
}

/** Whether an attribute of a known device is one of the values, whatever the operator makes of it. */
function isOneOf({ attribute, operator, values }: Comparison, device: Device): Truth {
  if (!["-eq", "-ne", "-in", "-notin"].includes(operator)) return "unknown";
  if (attribute === "device.iscompliant") return values.includes(String(device.includes("compliant")));
  if (attribute !== "device.trusttype") return "unknown";
  if (device.includes("hybrid")) return values.includes("serverad");
  // Whether it is joined or registered is no value of the dimension.
  return values.every((value) => value === "serverad") ? false : "unknown";
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
    const values = value.replace(/^\[|\]$/g, "").split(",").map((item) => item.trim().replace(/^"|"$/g, "").toLowerCase());
    return { attribute: attribute.toLowerCase(), operator: operator.toLowerCase(), values };
  }

  const rule = any();
  return next === tokens.length ? rule : undefined;
}
