import type { Consent } from "./consent.ts";
import { valueIn } from "./json.ts";
import type { Known, Located } from "./located.ts";
import type { JsonObject } from "./resource.ts";
import type { Sync } from "./sync.ts";
import { claimTitles, trustClaims, type Trust } from "./trust.ts";
import { isUndetermined, type Undetermined } from "./undetermined.ts";

/** Something that a partner object itself gives the partner. */
export interface Grant extends Located {
  /** What it is, in a sentence. */
  readonly title: string;
}

/** Trust, redemption and sync that a partner object itself states and that are on. */
export interface Grants {
  readonly explicitGrants: readonly Grant[];
  /** Why some of them cannot be seen. */
  readonly explicitGrantGaps: readonly Undetermined[];
}

/** Collects them in Graph's order. Trust that comes from the default is nobody's statement about this partner. */
export function partnerGrants(partner: JsonObject, trust: Trust, consent: Consent, sync: Sync): Grants {
  const explicitGrants: Grant[] = [];
  const explicitGrantGaps: Undetermined[] = [];
  const add = (value: Known<boolean | undefined> | Undetermined, title: string): void => {
    if (isUndetermined(value)) explicitGrantGaps.push(value);
    else if (value.value === true) explicitGrants.push({ ...value, title });
  };
  if (valueIn(partner, "inboundTrust") !== null) {
    for (const claim of trustClaims) add(trust[claim], `trust in ${claimTitles[claim]}`);
  }
  add(consent.inboundAllowed, "inbound automatic redemption");
  add(consent.outboundAllowed, "outbound automatic redemption");
  add(sync.userSync, "user synchronization");
  add(sync.groupSync, "group synchronization");
  return { explicitGrants, explicitGrantGaps };
}
