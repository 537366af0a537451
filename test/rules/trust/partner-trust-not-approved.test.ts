import rule from "../../../rules/trust/partner-trust-not-approved.ts";
import { defaultConfiguration, fabrikam, northwind, partner, trust } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const base = defaultConfiguration();
const catalog = (...approves: string[]) => [{ tenantId: fabrikam, name: "Fabrikam", approves }];
const trusting = (claims: Parameters<typeof trust>[0]) => partner({ inboundTrust: trust(claims) });

testRule(rule, {
  valid: {
    "nothing trusted": { given: { default: base, partners: [trusting({})], catalog: catalog() } },
    "both approved, whatever is known": { given: { partners: [partner()], catalog: catalog("mfaTrust", "deviceTrust") } },
  },
  invalid: {
    "claims that are not approved, together": {
      given: { default: base, partners: [trusting({ mfa: true, hybrid: true })], catalog: catalog("userSync") },
      finds: [
        {
          message: "unapproved",
          at: "partner.json/inboundTrust/isMfaAccepted",
          says: "Fabrikam (1111…1111) is trusted for multifactor authentication and its devices, which its catalog entry does not approve.",
        },
      ],
    },
    "an approval that has expired": {
      given: { default: base, partners: [trusting({ mfa: true })], catalog: [{ ...catalog("mfaTrust")[0], expires: "2026-11-22" }] },
      finds: [{ message: "unapproved", at: "partner.json/inboundTrust/isMfaAccepted" }],
    },
    "trust that comes from the default": {
      given: { default: defaultConfiguration({ inboundTrust: trust({ mfa: true }) }), partners: [partner()], catalog: catalog("deviceTrust") },
      finds: [{ message: "unapproved", at: "partner.json/inboundTrust" }],
    },
  },
  unknown: {
    "the default is not in the input": { given: { partners: [partner()], catalog: catalog() }, because: "the default configuration is not in the input" },
  },
  notApplicable: {
    "no catalog": { given: { default: base, partners: [trusting({ mfa: true })] } },
    "no entry": { given: { default: base, partners: [trusting({ mfa: true })], catalog: [{ tenantId: northwind }] } },
  },
});
