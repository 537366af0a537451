import type { Assumptions } from "./assumptions.ts";
import { builtInStrengths, type Configuration } from "./configuration.ts";
import { objectIn, wordIn, wordsIn, type Json } from "./json.ts";
import { isMultifactor, normalCombination } from "./methods.ts";
import { noTenant, type SignIn } from "./sign-in.ts";
import { and, choose, or, type Truth } from "./truth.ts";

/** Whether a sign-in does what a policy demands of it (4.3). */
export function isSatisfied(configuration: Configuration, policy: Json, signIn: SignIn, assumptions: Assumptions): Truth {
  const grant = objectIn(policy, "grantControls");
  const controls = wordsIn(grant, "builtInControls").map((control) => hasBuiltIn(control, signIn));
  for (const kind of ["termsOfUse", "customAuthenticationFactors"]) {
    for (const id of wordsIn(grant, kind)) controls.push(isDoneHere(id, signIn, assumptions));
  }
  const strength = objectIn(grant, "authenticationStrength");
  if (strength !== undefined) controls.push(hasStrength(configuration, strength, signIn, assumptions));
  if (controls.length === 0) return true;
  // Without an operator one control is enough (rules.md 1.10).
  const operator = (grant?.["operator"] ?? null) === null ? "or" : wordIn(grant, "operator");
  return choose(operator === "and" ? true : operator === "or" ? false : "unknown", and(...controls), or(...controls));
}

function hasBuiltIn(control: string, signIn: SignIn): Truth {
  switch (control) {
    case "block":
      return false;
    case "mfa":
      return isMultifactor(signIn.methods);
    case "compliantdevice":
      return signIn.device.includes("compliant");
    case "domainjoineddevice":
      return signIn.device.includes("hybrid");
    case "approvedapplication":
    case "compliantapplication":
    case "passwordchange":
      return signIn.userType === "internalGuest" && hasCapability(control, signIn);
    default:
      return "unknown";
  }
}

function hasCapability(id: string, { capabilities }: SignIn): boolean {
  return capabilities.some((capability) => capability.toLowerCase() === id);
}

/** Terms of use and custom controls: here, as no claim of a home tenant stands for them. */
function isDoneHere(id: string, signIn: SignIn, { A3 }: Assumptions): boolean {
  return signIn.userType === "b2bDirectConnectUser" ? A3 === "lax" : hasCapability(id, signIn);
}

function hasStrength(configuration: Configuration, strength: Json, signIn: SignIn, { A2 }: Assumptions): Truth {
  if (signIn.home === noTenant) return A2 === "lax";
  const allowed = combinationsOf(configuration, strength);
  return allowed === undefined ? "unknown" : allowed.has(normalCombination(signIn.methods));
}

/** What a strength allows: as it stands in the policy, else as the tenant defines it, else as Microsoft does. */
export function combinationsOf({ strengths }: Configuration, strength: Json): ReadonlySet<string> | undefined {
  const id = wordIn(strength, "id");
  const defined = [strength, strengths.find((item) => wordIn(item, "id") === id)].find((item) => Array.isArray(item?.["allowedCombinations"]));
  const allowed = (defined?.["allowedCombinations"] as readonly unknown[] | undefined) ?? builtInStrengths[id ?? ""];
  return allowed && new Set(allowed.map((combination) => normalCombination(String(combination))));
}
