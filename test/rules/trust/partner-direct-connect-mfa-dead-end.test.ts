import rule from "../../../rules/trust/partner-direct-connect-mfa-dead-end.ts";
import { grant, guests, policy } from "../../model/conditional-access/factory.ts";
import { closed, defaultConfiguration, open, partner, trust } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const base = defaultConfiguration();
const given = (policies: readonly Record<string, unknown>[] | undefined, more: Record<string, unknown> = {}): Given => ({
  default: base,
  partners: [partner({ inboundTrust: trust(), b2bDirectConnectInbound: open, ...more })],
  ...(policies && { objects: { conditionalAccessPolicy: policies } }),
});
const direct = (controls: readonly string[], operator = "OR") =>
  policy({ users: { includeGuestsOrExternalUsers: guests("b2bDirectConnectUser") }, grant: grant(controls, { operator }) });

testRule(rule, {
  valid: {
    "nothing is asked of them": { given: given([policy({ users: { includeGuestsOrExternalUsers: guests("b2bCollaborationGuest") } })]) },
    "a device is asked for, which is judged elsewhere": { given: given([direct(["compliantDevice"])]) },
    "terms of use are another way": { given: given([policy({ users: { includeGuestsOrExternalUsers: guests("b2bDirectConnectUser") }, grant: grant(["mfa"], { termsOfUse: ["x"] }) })]) },
  },
  invalid: {
    "multifactor authentication is asked of them": {
      given: given([direct(["mfa"])]),
      finds: [
        {
          message: "dead",
          at: "partner.json/inboundTrust/isMfaAccepted",
          says:
            'Partner 1111…1111 can use B2B direct connect, but the policy "Guests" asks its users for multifactor authentication, ' +
            "which they cannot do here and which is not trusted from there.",
          related: ["conditionalAccessPolicy.json/grantControls"],
        },
      ],
    },
    "a trusted device does not help under AND": {
      given: given([direct(["mfa", "compliantDevice"], "AND")], { inboundTrust: trust({ compliant: true }) }),
      finds: [{ message: "dead", at: "partner.json/inboundTrust/isMfaAccepted" }],
    },
  },
  unknown: {
    "no policies in the input": { given: given(undefined), because: "no conditionalAccessPolicy list is in the input" },
    "only a policy for all users": {
      given: given([policy({ users: { includeUsers: ["All"] } })]),
      because: "Microsoft does not document whether All users means B2B direct connect users, who have no object in the directory",
    },
    "no default": { given: { partners: [partner()], objects: { conditionalAccessPolicy: [] } }, because: "the default configuration is not in the input" },
    "security defaults do not say whether they are on": {
      given: { ...given(undefined), objects: { conditionalAccessPolicy: [direct(["mfa"])], identitySecurityDefaultsEnforcementPolicy: [{}] } },
      because: "the security defaults do not state isEnabled",
    },
  },
  notApplicable: {
    "nobody comes": { given: given([direct(["mfa"])], { b2bDirectConnectInbound: closed }) },
    "their multifactor authentication is trusted": { given: given([direct(["mfa"])], { inboundTrust: trust({ mfa: true }) }) },
  },
});
