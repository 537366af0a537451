import rule from "../../../rules/trust/partner-mfa-trust-without-evidence.ts";
import { defaultConfiguration, fabrikam, northwind, partner, trust } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const base = defaultConfiguration();
const trusting = partner({ inboundTrust: trust({ mfa: true }) });
const entry = (mfa?: object) => [{ tenantId: fabrikam, name: "Fabrikam", ...(mfa && { assurance: { mfa } }) }];
const looked = (reviewed: unknown) => entry({ reviewed, evidence: "SEC-130" });
const at = "partner.json/inboundTrust/isMfaAccepted";

testRule(rule, {
  valid: {
    "looked at today, and a year ago": { given: { default: base, partners: [trusting], catalog: looked("2026-11-23") } },
    "exactly a year ago": { given: { default: base, partners: [trusting], catalog: looked("2025-11-23") } },
    "a longer limit": { given: { default: base, partners: [trusting], catalog: looked("2024-11-23") }, options: { days: 730 } },
  },
  invalid: {
    "nothing written down, no day, or no evidence": {
      given: { default: base, partners: [trusting], catalog: entry() },
      finds: [
        {
          message: "none",
          at,
          says: "Fabrikam (1111…1111) is trusted for multifactor authentication, and its catalog entry does not say when that was looked at and where it is written down.",
          related: ["partners.yml/0"],
        },
      ],
    },
    "no evidence": { given: { default: base, partners: [trusting], catalog: entry({ reviewed: "2026-05-01" }) }, finds: [{ message: "none", at }] },
    "a day more than a year": {
      given: { default: base, partners: [trusting], catalog: looked("2025-11-22") },
      finds: [
        {
          message: "old",
          at,
          says: "Fabrikam (1111…1111) is trusted for multifactor authentication, which was last looked at 366 days ago; 365 are meant to be the limit.",
          related: ["partners.yml/0/assurance/mfa/reviewed"],
        },
      ],
    },
    "a day in the future": { given: { default: base, partners: [trusting], catalog: looked("2026-11-24") }, finds: [{ message: "day", at }] },
    "a day that does not exist": { given: { default: base, partners: [trusting], catalog: looked("2026-02-30") }, finds: [{ message: "day", at }] },
  },
  unknown: {
    "the default is not in the input": { given: { partners: [partner()], catalog: entry() }, because: "the default configuration is not in the input" },
  },
  notApplicable: {
    "not trusted": { given: { default: base, partners: [partner({ inboundTrust: trust() })], catalog: entry() } },
    "no catalog": { given: { default: base, partners: [trusting] } },
    "no entry": { given: { default: base, partners: [trusting], catalog: [{ tenantId: northwind }] } },
  },
});
