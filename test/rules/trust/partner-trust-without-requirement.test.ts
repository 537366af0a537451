import rule from "../../../rules/trust/partner-trust-without-requirement.ts";
import { grant, guests, phishingResistant, policy } from "../../model/conditional-access/factory.ts";
import { closed, defaultConfiguration, northwind, open, partner, trust } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (claims: Parameters<typeof trust>[0], policies: readonly Record<string, unknown>[] | undefined, more: Record<string, unknown> = {}): Given => ({
  default: defaultConfiguration(),
  partners: [partner({ inboundTrust: trust(claims), b2bDirectConnectInbound: closed, ...more })],
  ...(policies && { objects: { conditionalAccessPolicy: policies } }),
});
const asking = (...controls: string[]) => policy({ grant: grant(controls) });
const of = (types: string, members?: readonly unknown[]) => policy({ users: { includeGuestsOrExternalUsers: guests(types, members) } });
const mfa = "partner.json/inboundTrust/isMfaAccepted";
const securityDefaults = (isEnabled: unknown) => ({ conditionalAccessPolicy: [], identitySecurityDefaultsEnforcementPolicy: [{ isEnabled }] });

testRule(rule, {
  valid: {
    "a policy asks for each claim": { given: given({ mfa: true, compliant: true, hybrid: true }, [asking("mfa", "compliantDevice", "domainJoinedDevice")]) },
    "a strength asks for multifactor authentication": { given: given({ mfa: true }, [policy({ grant: grant([], { authenticationStrength: phishingResistant }) })]) },
    "a device filter looks at both claims": {
      given: given({ compliant: true, hybrid: true }, [policy({ conditions: { devices: { deviceFilter: { mode: "include", rule: "device.isCompliant -eq True" } } } })]),
    },
    "direct connect users are asked, and can come": { given: given({ mfa: true }, [of("b2bDirectConnectUser")], { b2bDirectConnectInbound: open }) },
    "the provider's users are asked": { given: given({ mfa: true }, [of("serviceProvider")], { isServiceProvider: true }) },
  },
  invalid: {
    "nobody asks for anything": {
      given: given({ mfa: true, compliant: true, hybrid: true }, [asking("passwordChange")]),
      finds: [
        { message: "unasked", at: mfa, says: "Partner 1111…1111 is trusted for multifactor authentication, and no enabled policy asks its users for multifactor authentication." },
        { message: "unasked", at: "partner.json/inboundTrust/isCompliantDeviceAccepted" },
        { message: "unasked", at: "partner.json/inboundTrust/isHybridAzureADJoinedDeviceAccepted" },
      ],
    },
    "the policy only reports, or asks another tenant": {
      given: given({ mfa: true }, [policy({ state: "enabledForReportingButNotEnforced" }), of("b2bCollaborationGuest", [northwind])]),
      finds: [{ message: "unasked", at: mfa }],
    },
    "direct connect users are asked, and nobody comes that way": { given: given({ mfa: true }, [of("b2bDirectConnectUser")]), finds: [{ message: "unasked", at: mfa }] },
  },
  unknown: {
    "no policies in the input": { given: given({ mfa: true }, undefined), because: "no conditionalAccessPolicy list is in the input" },
    "no default": { given: { partners: [partner()], objects: { conditionalAccessPolicy: [asking("passwordChange")] } }, because: "the default configuration is not in the input" },
    "security defaults do not say whether they are on": {
      given: {
        default: defaultConfiguration(),
        partners: [partner({ inboundTrust: trust({ mfa: true }) })],
        objects: { conditionalAccessPolicy: [asking("passwordChange")], identitySecurityDefaultsEnforcementPolicy: [{ isEnabled: null }] },
      },
      because: "the security defaults do not state isEnabled",
    },
  },
  notApplicable: {
    "nothing trusted": { given: given({}, []) },
    "security defaults replace the policies": {
      given: { default: defaultConfiguration(), partners: [partner({ inboundTrust: trust({ mfa: true }) })], objects: securityDefaults(true) },
    },
  },
});
