import { applies } from "./applies.ts";
import type { Assumptions } from "./assumptions.ts";
import type { Configuration } from "./configuration.ts";
import { isLetIn } from "./cross-tenant.ts";
import { isPossible } from "./possible.ts";
import { isSatisfied } from "./satisfied.ts";
import type { SignIn } from "./sign-in.ts";
import { not, or, type Truth } from "./truth.ts";

/**
 * Whether one sign-in is possible, let in by cross-tenant access and satisfies every policy that applies. `unknown` where that
 * depends on something that the specification does not model.
 */
export function allowed(configuration: Configuration, signIn: SignIn, assumptions: Assumptions): Truth {
  let known = true;
  for (const truth of conditionsOf(configuration, signIn, assumptions)) {
    if (truth === false) return false;
    if (truth === "unknown") known = false;
  }
  return known ? true : "unknown";
}

function* conditionsOf(configuration: Configuration, signIn: SignIn, assumptions: Assumptions): Generator<Truth> {
  yield isPossible(configuration, signIn, assumptions);
  yield isLetIn(configuration, signIn, assumptions);
  for (const policy of configuration.policies) {
    const applicable = applies(policy, signIn, assumptions);
    if (applicable !== false) yield or(not(applicable), isSatisfied(configuration, policy, signIn, assumptions));
  }
}
