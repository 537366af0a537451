import { Environment, ParseError, type ASTNode, type ParseResult, type TypeError } from "@marcbachmann/cel-js";
import { ageInDays } from "../../model/days.ts";
import { expressionFault } from "./expression-policy.ts";
import type { Fault } from "./fault.ts";
import { glob } from "./glob.ts";
import { scopes, visibleScopes, type ScopeName } from "./scopes.ts";
import { isGap, isSeenGroup, type Seen, type SeenGap } from "./seen.ts";
import { isGroup, type GroupShape, type ScalarType, type Shapes } from "./shape.ts";
import { shapeAt, writtenAs } from "./syntax.ts";
import { unknownName } from "./unknown-name.ts";

/** No expression that a person reads is longer. */
const longest = 2000;

/** What one expression can be made of: all of it is read before anything is judged. */
const limits = { maxAstNodes: 500, maxDepth: 30, maxListElements: 100, maxMapEntries: 20, maxCallArguments: 4 };

/** What is said of each limit, by the word with which the evaluator names it. */
const tooMuch: Readonly<Record<string, string>> = {
  maxAstNodes: `the expression has more than ${limits.maxAstNodes} parts`,
  maxDepth: `the expression is nested deeper than ${limits.maxDepth} levels`,
  maxListElements: `a list of the expression has more than ${limits.maxListElements} elements`,
  maxMapEntries: `a mapping of the expression has more than ${limits.maxMapEntries} entries`,
  maxCallArguments: `a function is called with more than ${limits.maxCallArguments} arguments`,
};

/** The value of a field that is not known. It travels as an error: logic that does not need the field goes on without it. */
export class Unknown extends Error {
  readonly gap: SeenGap;

  constructor(gap: SeenGap) {
    super(gap.reason);
    this.gap = gap;
  }
}

/** The fields of a value of one type; to touch one that is not known ends the expression. */
class View extends Map<string, unknown> {
  override get(name: string): unknown {
    const value = super.get(name);
    if (value instanceof Unknown) throw value;
    return value;
  }
}

/** What an expression is evaluated with: one value for each variable. */
export interface Context {
  /** ISO day. */
  readonly today: string;
  readonly values: ReadonlyMap<string, Seen>;
}

/** The variables of an expression by name: each a group of fields. */
export type Variables = Readonly<Record<string, GroupShape>>;

/** The variables that the expressions of a scope see, its own first. */
export function variablesOf(scope: ScopeName, options: Shapes): Variables {
  const seen = visibleScopes(scope).map(({ variable, type, shapes }) => [variable, { type, description: "", fields: shapes }] as const);
  return { ...Object.fromEntries(seen), options: { type: "Options", description: "", fields: options } };
}

/** The language of one rule's expressions: its variables with their types, and the functions that there are. */
export class Expressions {
  readonly #environment: Environment;
  readonly #variables: Variables;
  readonly #classes = new Map<string, typeof View>();
  /** What is shared by many subjects, such as the default, is made once. */
  readonly #views = new WeakMap<object, View>();
  readonly #scope: ScopeName;
  #today = "";

  constructor(scope: ScopeName, options: Shapes) {
    this.#scope = scope;
    this.#variables = variablesOf(scope, options);
    this.#environment = new Environment({ limits })
      .registerVariable("today", "string")
      .registerFunction("glob(string, string): bool", glob)
      .registerFunction("daysSince(string): int", (day: string) => this.#age(day))
      .registerFunction("daysUntil(string): int", (day: string) => -this.#age(day));
    for (const [name, shape] of Object.entries(this.#variables)) this.#environment.registerVariable(name, this.#typeOf(shape));
  }

  /** The expression, ready to be evaluated; or the first thing that is wrong with it. */
  compile(text: string): ParseResult | Fault {
    if (text.length > longest) return { text: `the expression is longer than ${longest} characters`, start: 0, end: 0 };
    try {
      const program = this.#environment.parse(text);
      const fault = expressionFault(program.ast, this.#variables);
      if (fault !== undefined) return fault;
      const { error, type } = program.check();
      if (error !== undefined) return this.#faultOf(error);
      return type === "bool" ? program : { text: `the expression gives ${type ?? "nothing"}, and has to give true or false`, start: 0, end: text.length };
    } catch (error) {
      if (error instanceof ParseError) return this.#faultOf(error);
      throw error;
    }
  }

  /**
   * The truth of a compiled expression.
   * @throws Unknown when it needs a field that is not known.
   */
  evaluate(program: ParseResult, { today, values }: Context): boolean {
    this.#today = today;
    const context: Record<string, unknown> = { today };
    for (const [name, shape] of Object.entries(this.#variables)) context[name] = this.#valueOf(values.get(name), shape);
    return program(context) === true;
  }

  #age(day: string): bigint {
    const age = ageInDays(day, this.#today);
    if (age === undefined) throw new Unknown({ reason: day.trim() === "" ? "a day that the rule counts from is not stated" : `${JSON.stringify(day.slice(0, 40))} is not a day: write it as YYYY-MM-DD`, needs: [] });
    return BigInt(age);
  }

  /** Registers the types of a group from the inside out, and gives the name of its own. */
  #typeOf({ type, fields }: GroupShape): string {
    if (this.#classes.has(type)) return type;
    const types: Record<string, string> = {};
    for (const [name, shape] of Object.entries(fields)) types[name] = isGroup(shape) ? this.#typeOf(shape) : (shape.type satisfies ScalarType);
    // The library knows the type of a value by its class.
    const own = class extends View {};
    this.#classes.set(type, own);
    this.#environment.registerType(type, { ctor: own, fields: types });
    return type;
  }

  #valueOf(seen: Seen | undefined, { type, fields }: GroupShape): View {
    const own = this.#classes.get(type) ?? View;
    if (!isSeenGroup(seen)) return new own();
    const before = this.#views.get(seen);
    if (before !== undefined) return before;
    const view = new own();
    this.#views.set(seen, view);
    for (const [name, value] of seen) {
      const shape = fields[name];
      if (isGap(value)) view.set(name, new Unknown(value));
      else if (shape !== undefined && isGroup(shape)) view.set(name, this.#valueOf(value, shape));
      else view.set(name, value);
    }
    return view;
  }

  #faultOf(error: ParseError | TypeError): Fault {
    const { start = 0, end = start } = error.range ?? {};
    const node = error.node as ASTNode | undefined;
    return { text: this.#sentence(error, node), start, end };
  }

  #sentence(error: ParseError | TypeError, node: ASTNode | undefined): string {
    if (error.code === "unknown_variable" && node?.op === "id") {
      return unknownName(`an expression on ${scopes[this.#scope].variable} sees no "${node.args}"`, node.args, [...Object.keys(this.#variables), "today"]);
    }
    if (error.code === "no_such_key" && node?.op === ".") {
      const shape = shapeAt(node.args[0], this.#variables);
      const fields = shape !== undefined && isGroup(shape) ? Object.keys(shape.fields) : [];
      return unknownName(`${writtenAs(node.args[0])} has no field "${node.args[1]}"`, node.args[1], fields);
    }
    const limit = /^Exceeded (\w+)/.exec(error.summary)?.[1] ?? "";
    const exceeded = error.code === "limit_exceeded" ? tooMuch[limit] : undefined;
    if (exceeded !== undefined) return `${exceeded}: write it shorter, or as several rules`;
    return error.summary.charAt(0).toLowerCase() + error.summary.slice(1);
  }
}
