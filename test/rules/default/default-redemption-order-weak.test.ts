import rule from "../../../rules/default/default-redemption-order-weak.ts";
import { defaultConfiguration } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const setting = "invitationRedemptionIdentityProviderConfiguration";
const given = (configuration: unknown): { given: Given } => ({
  given: { default: defaultConfiguration({ [setting]: configuration }) },
});
const order = (...primaryIdentityProviderPrecedenceOrder: unknown[]): ReturnType<typeof given> =>
  given({ primaryIdentityProviderPrecedenceOrder, fallbackIdentityProvider: "defaultConfiguredIdp" });
const at = `default.json/${setting}/primaryIdentityProviderPrecedenceOrder`;

testRule(rule, {
  valid: {
    "Entra ID is first": order("azureActiveDirectory", "externalFederation", "socialIdentityProviders"),
    "Entra ID is alone": order("azureActiveDirectory"),
    "Entra ID is first, in another case": order(" AzureActiveDirectory", "socialIdentityProviders"),
    "a word further down is not understood": order("azureActiveDirectory", "unknownFutureValue"),
    "the service default": { given: { default: { isServiceDefault: true } } },
  },
  invalid: {
    "federation is first": {
      ...order("externalFederation", "azureActiveDirectory", "socialIdentityProviders"),
      finds: [
        {
          message: "weak",
          at,
          says: "The default tries SAML/WS-Fed identity providers first when an invitation is redeemed, not Microsoft Entra ID.",
        },
      ],
    },
    "social providers are alone": {
      ...order("SocialIdentityProviders"),
      finds: [
        {
          message: "weak",
          at,
          says: "The default tries social identity providers first when an invitation is redeemed, not Microsoft Entra ID.",
        },
      ],
    },
  },
  unknown: {
    "there is no default": { given: {}, because: "the default configuration is not in the input" },
    "a customised default does not state it": { ...given(null), because: `the default configuration does not state ${setting}` },
    "the list is empty": { ...order(), because: "primaryIdentityProviderPrecedenceOrder is empty" },
    "the list is null": {
      ...given({ primaryIdentityProviderPrecedenceOrder: null }),
      because: `${setting} has no primaryIdentityProviderPrecedenceOrder`,
    },
    "the first word is not understood": {
      ...order("unknownFutureValue", "azureActiveDirectory"),
      because: "primaryIdentityProviderPrecedenceOrder begins with a word that is not understood",
    },
    "the first entry is no text": {
      ...order(null, "azureActiveDirectory"),
      because: "primaryIdentityProviderPrecedenceOrder begins with a word that is not understood",
    },
  },
});
