import type { Rule } from "../src/lint/rule.ts";
import accessHalfBlocked from "./access/access-half-blocked.ts";
import defaultInboundOpen from "./default/default-inbound-open.ts";
import partnerDirectConnectOpen from "./partner/partner-direct-connect-open.ts";

/** The pack, by the folder that holds each rule and its page. */
export const groups: Readonly<Record<string, readonly Rule[]>> = {
  default: [defaultInboundOpen],
  partner: [partnerDirectConnectOpen],
  access: [accessHalfBlocked],
};

/** Every rule of the pack, in the order of the catalogue. */
export const pack: readonly Rule[] = Object.values(groups).flat();
