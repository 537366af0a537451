import rule from "../../../rules/tenant-restrictions/tenant-restrictions-not-signalled.ts";
import { access, appOne, defaultConfiguration, groupOne, open } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const tagging = (networkPacketTaggingStatus: unknown) => ({ crossTenantAccessSettings: [{ networkPacketTaggingStatus }] });
const base = defaultConfiguration();

testRule(rule, {
  valid: {
    signalled: { given: { default: base, objects: tagging("Enabled") } },
    "signalled, whatever is restricted": { given: { objects: tagging("enabled") } },
  },
  invalid: {
    "closed and not signalled": {
      given: { default: base, objects: tagging("disabled") },
      finds: [
        {
          message: "silent",
          at: "crossTenantAccessSettings.json/networkPacketTaggingStatus",
          says:
            "The tenant restricts the use of accounts of other tenants, but Global Secure Access does not signal it: " +
            "unless a proxy or a Windows policy does, nothing is restricted.",
          related: ["default.json/tenantRestrictions/usersAndGroups"],
        },
      ],
    },
    "scoped and not signalled": {
      given: { default: defaultConfiguration({ tenantRestrictions: access([groupOne], [appOne]) }), objects: tagging("disabled") },
      finds: [{ message: "silent", at: "crossTenantAccessSettings.json/networkPacketTaggingStatus" }],
    },
  },
  unknown: {
    "no settings of Global Secure Access": { given: { default: base }, because: "no crossTenantAccessSettings is in the input" },
    "a word that is not understood": { given: { default: base, objects: tagging("unknownFutureValue") }, because: "networkPacketTaggingStatus is missing or not understood" },
    "not signalled, and no default": { given: { objects: tagging("disabled") }, because: "the default configuration is not in the input" },
  },
  notApplicable: {
    "nothing is restricted": { given: { default: defaultConfiguration({ tenantRestrictions: open }) } },
    "a national cloud": { given: { cloud: "china", default: base } },
  },
});
