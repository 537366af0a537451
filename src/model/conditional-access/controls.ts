import { all, any, every, not, some, type Answer } from "../answer.ts";
import { isObject, member, valueIn, word } from "../json.ts";
import type { JsonObject } from "../resource.ts";
import { isUndetermined, notUnderstood, undetermined, type Undetermined } from "../undetermined.ts";
import { brief } from "../words.ts";
import { readStrength, type Strength } from "./strengths.ts";
import { has, saysSomething, wordsIn } from "./words.ts";

/** The built-in controls that ask for a device, by what a tenant's claim of it is trusted as. */
export type DeviceClaim = "compliant" | "hybrid";

/** One thing that a policy asks for. */
export type Control =
  | { readonly kind: "mfa" }
  /** Terms of use by their ids in lower case; empty where those are not known. */
  | { readonly kind: "terms"; readonly ids: readonly string[] }
  | { readonly kind: "device"; readonly claim: DeviceClaim; readonly word: string }
  /** It happens at home, where this tenant's policies do not reach: nobody from outside can do it here. */
  | { readonly kind: "unsupported"; readonly word: string }
  | { readonly kind: "strength"; readonly strength: Strength }
  /** It is not known what it proves; custom controls have ids, in lower case. */
  | { readonly kind: "unknown"; readonly reason: Undetermined; readonly factors?: readonly string[] }
  /** Whatever stands where nobody could tell: any control, or none. */
  | { readonly kind: "gap"; readonly reason: Undetermined };

/** What a policy asks of a sign-in. */
export interface Grant {
  readonly blocks: Answer;
  /** What is asked for; empty where nothing is, as in a policy for sessions only. */
  readonly controls: readonly Control[];
  /** Whether everything has to be done, or one thing of them. */
  readonly isAnd: Answer;
}

/** `approvedApplication` and its like, in lower case with Graph's spelling. */
const unsupported: ReadonlyMap<string, string> = new Map(
  ["approvedApplication", "compliantApplication", "passwordChange", "riskRemediation"].map((each) => [each.toLowerCase(), each]),
);

const nothing: Grant = { blocks: false, controls: [], isAnd: false };

/** Reads `grantControls` of a policy. */
export function readGrant(policy: JsonObject, strengths: ReadonlyMap<string, JsonObject>): Grant {
  const own = member(policy, "grantControls");
  // A body that states what is asked of the session and nothing else makes a policy without grant controls.
  if (own === undefined && saysSomething(valueIn(policy, "sessionControls")) === true) return nothing;
  if (own?.value === null) return nothing;
  if (own === undefined || !isObject(own.value)) {
    return { ...nothing, controls: [{ kind: "gap", reason: notUnderstood(own?.value, "the policy does not state grantControls") }] };
  }
  const builtIn = wordsIn(own.value, "builtInControls");
  return {
    blocks: has(builtIn, "block"),
    controls: [
      ...[...builtIn.known].filter((each) => each !== "block").map(control),
      ...strengthControl(own.value, strengths),
      ...listControl(own.value, "termsOfUse", (ids) => ({ kind: "terms", ids })),
      ...listControl(own.value, "customAuthenticationFactors", (factors) => ({ kind: "unknown", reason: customFactor, factors })),
      ...(builtIn.gap === undefined ? [] : [gapControl(builtIn.gap)]),
    ],
    isAnd: readOperator(valueIn(own.value, "operator")),
  };
}

const customFactor = undetermined("a custom control is asked for, and what it proves is not known");

function control(text: string): Control {
  if (text === "mfa") return { kind: "mfa" };
  if (text === "compliantdevice") return { kind: "device", claim: "compliant", word: "compliantDevice" };
  if (text === "domainjoineddevice") return { kind: "device", claim: "hybrid", word: "domainJoinedDevice" };
  const spelt = unsupported.get(text);
  if (spelt !== undefined) return { kind: "unsupported", word: spelt };
  return { kind: "unknown", reason: undetermined(`the control ${brief(text)} is not understood`) };
}

function gapControl(reason: Undetermined): Control {
  return { kind: "gap", reason };
}

function strengthControl(grant: JsonObject, strengths: ReadonlyMap<string, JsonObject>): Control[] {
  const strength = readStrength(valueIn(grant, "authenticationStrength"), strengths);
  if (strength === undefined) return [];
  return [isUndetermined(strength) ? gapControl(strength) : { kind: "strength", strength }];
}

function listControl(grant: JsonObject, name: string, whenThere: (ids: readonly string[]) => Control): Control[] {
  const { known, isEmpty, gap } = wordsIn(grant, name);
  if (isEmpty === true) return [];
  return [isEmpty === false || gap === undefined ? whenThere([...known]) : gapControl(gap)];
}

function readOperator(value: unknown): Answer {
  if (value === undefined || value === null || word(value) === "or") return false;
  return word(value) === "and" || notUnderstood(value, "the operator of grantControls is not understood");
}

/** Whether somebody can meet a control at all; what a tenant claims of devices counts only where it is trusted. */
export type Possible = (control: Control) => Answer;

/** What a control is worth as multifactor authentication. */
function isMfa(control: Control): Answer {
  if (control.kind === "unknown" || control.kind === "gap") return control.reason;
  return control.kind === "strength" ? control.strength.isMfa : control.kind === "mfa";
}

/** Asks one thing of a grant under AND and another under OR; where nobody knows which, the answers have to agree. */
function byOperator({ isAnd }: Grant, underAnd: () => Answer, underOr: () => Answer): Answer {
  if (!isUndetermined(isAnd)) return isAnd ? underAnd() : underOr();
  const answer = underAnd();
  return answer === underOr() ? answer : isAnd;
}

/** Whether nobody gets in without multifactor authentication: a policy that admits nobody is the strictest of all. */
export function forcesMfa(grant: Grant, possible: Possible): Answer {
  const { blocks, controls } = grant;
  if (controls.length === 0) return blocks;
  const provesOrRefuses = (each: Control): Answer => any(isMfa(each), not(possible(each)));
  return any(
    blocks,
    byOperator(
      grant,
      () => some(controls, provesOrRefuses),
      () => every(controls, provesOrRefuses),
    ),
  );
}

/** Whether a grant that does not block can be met by nobody because of controls of one sort: one under AND, every way under OR. */
export function isDeadEnd(grant: Grant, possible: Possible, isOfSort: (control: Control) => boolean): Answer {
  const { blocks, controls } = grant;
  const ofSort = (each: Control): Answer => (each.kind === "gap" ? each.reason : isOfSort(each));
  const refuses = (each: Control): Answer => not(possible(each));
  return all(
    not(blocks),
    some(controls, ofSort),
    byOperator(
      grant,
      () => some(controls, (each) => all(ofSort(each), refuses(each))),
      () => every(controls, refuses),
    ),
  );
}
