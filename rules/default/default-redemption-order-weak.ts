import { defineRule } from "../../src/lint/rule.ts";

const names = {
  externalFederation: "SAML/WS-Fed identity providers",
  socialIdentityProviders: "social identity providers",
} as const;

// A guest who comes through Entra ID brings the home tenant's policies along; one who comes another way does not.
export default defineRule({
  id: "default-redemption-order-weak",
  description: "Redeeming an invitation does not try Microsoft Entra ID first.",
  category: "inbound-default",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "default",
  reads: ["firstIdentityProvider"],
  messages: {
    weak: "{{subject}} tries {{provider}} first when an invitation is redeemed, not Microsoft Entra ID.",
  },
  fix: "Put azureActiveDirectory first in primaryIdentityProviderPrecedenceOrder.",
  since: "0.1.0",
  *check({ firstIdentityProvider: first }) {
    if (first.value === "azureActiveDirectory") return;
    yield { message: "weak", at: first, data: { provider: names[first.value] } };
  },
});
