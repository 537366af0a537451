import { defineRule } from "../../src/lint/rule.ts";
import { isKnown, isUndetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

// Graph shows the property on the default, read-only and false: a file that says true describes a tenant that cannot be.
export default defineRule({
  id: "default-auto-redemption-set",
  description: "The default sets automatic redemption, which is read-only there and always off.",
  category: "contradiction",
  severity: "low",
  presets: ["recommended", "strict"],
  subject: "default",
  reads: [],
  considers: ["inboundAllowed", "outboundAllowed"],
  messages: {
    set:
      "{{subject}} switches automatic redemption on ({{directions}}), which has no effect: " +
      "there it is read-only and always off.",
  },
  fix: "Set both members of automaticUserConsentSettings to false, and switch automatic redemption on for single partners.",
  since: "0.1.0",
  *check({ inboundAllowed: inbound, outboundAllowed: outbound }) {
    const set = [
      { consent: inbound, direction: "inbound" },
      { consent: outbound, direction: "outbound" },
    ].filter(({ consent }) => isKnown(consent) && consent.value);
    const first = set[0]?.consent;
    if (first !== undefined && isKnown(first)) {
      const directions = set.map(({ direction }) => direction);
      const at = { ...first, setting: "automaticUserConsentSettings", judged: directions };
      yield { message: "set", at, data: { directions: inWords(directions) } };
    }
    if (isUndetermined(inbound)) yield inbound;
    if (isUndetermined(outbound)) yield outbound;
  },
});
