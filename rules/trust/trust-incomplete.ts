import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { claimTitles } from "../../src/model/trust.ts";
import { inWords } from "../../src/model/words.ts";

// The object replaces the default's as a whole, so a claim it leaves out does not fall back on the default.
export default defineRule({
  id: "trust-incomplete",
  description: "An inboundTrust object does not state all three claims.",
  category: "hygiene",
  severity: "low",
  presets: ["recommended", "strict"],
  subject: ["default", "partner"],
  reads: ["explicitTrust"],
  messages: {
    incomplete: "{{subject}}: the trust settings say nothing about {{claims}}.",
  },
  fix: "State all three members of inboundTrust as true or false.",
  since: "0.1.0",
  *check({ explicitTrust }) {
    if (explicitTrust === undefined) return notApplicable;
    const { unstated, gaps, place } = explicitTrust;
    yield* gaps;
    if (unstated.length === 0) return;
    const claims = inWords(unstated.map((claim) => claimTitles[claim]));
    yield { message: "incomplete", at: { place, setting: "inboundTrust" }, data: { claims } };
  },
});
