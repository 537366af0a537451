import rule from "../../../rules/sync/partner-auto-redemption-unreachable.ts";
import { access, closed, defaultConfiguration, groupOne, notUnderstood, open, partner, rightsManagement } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const base = defaultConfiguration({ b2bCollaborationOutbound: closed });
const consent = (inboundAllowed: boolean | null, outboundAllowed: boolean | null) => ({
  automaticUserConsentSettings: { inboundAllowed, outboundAllowed },
});

testRule(rule, {
  valid: {
    "collaboration lets one group in, whatever is unknown of direct connect": {
      given: {
        default: base,
        partners: [partner({ ...consent(true, false), b2bCollaborationInbound: access([groupOne], "all"), b2bDirectConnectInbound: notUnderstood })],
      },
    },
    "direct connect is open, whatever is unknown of collaboration": {
      given: { default: base, partners: [partner({ ...consent(null, true), b2bDirectConnectOutbound: open, b2bCollaborationOutbound: undefined })] },
    },
    "Rights Management is something": {
      given: { default: base, partners: [partner({ ...consent(null, true), b2bCollaborationOutbound: access("all", [rightsManagement]) })] },
    },
  },
  invalid: {
    "both directions are closed by the default": {
      given: { default: base, partners: [partner(consent(true, true))] },
      finds: [
        {
          message: "unreachable",
          at: "partner.json/automaticUserConsentSettings/inboundAllowed",
          says:
            "Partner 1111…1111: inbound automatic redemption is on, " +
            "and inbound B2B collaboration and direct connect let nobody through.",
        },
        {
          message: "unreachable",
          at: "partner.json/automaticUserConsentSettings/outboundAllowed",
          says:
            "Partner 1111…1111: outbound automatic redemption is on, " +
            "and outbound B2B collaboration and direct connect let nobody through.",
        },
      ],
    },
    "dead settings let nobody in, and the other direction is unknown": {
      given: {
        default: base,
        partners: [
          partner({ automaticUserConsentSettings: { inboundAllowed: true }, b2bCollaborationInbound: access("all", "none"), b2bDirectConnectInbound: access("none", "all") }),
        ],
      },
      finds: [{ message: "unreachable", at: "partner.json/automaticUserConsentSettings/inboundAllowed" }],
    },
  },
  unknown: {
    "the members are absent and everything is closed": {
      given: { default: base, partners: [partner({ automaticUserConsentSettings: {} })] },
      because: "automaticUserConsentSettings has no inboundAllowed; automaticUserConsentSettings has no outboundAllowed",
    },
    "nothing is known of inbound access": {
      given: {
        default: base,
        partners: [partner({ ...consent(true, false), b2bCollaborationInbound: undefined, b2bDirectConnectInbound: undefined })],
      },
      because: "the partner object has no b2bCollaborationInbound; the partner object has no b2bDirectConnectInbound",
    },
    "nothing is known of outbound access": {
      given: {
        default: base,
        partners: [partner({ ...consent(false, true), b2bCollaborationOutbound: undefined, b2bDirectConnectOutbound: undefined })],
      },
      because: "the partner object has no b2bCollaborationOutbound; the partner object has no b2bDirectConnectOutbound",
    },
    "one way is closed and the other unknown": {
      given: { default: base, partners: [partner({ ...consent(true, false), b2bDirectConnectInbound: notUnderstood })] },
      because: "b2bDirectConnectInbound.usersAndGroups has an accessType that is not understood",
    },
  },
  notApplicable: {
    "neither, whatever is unknown of access": { given: { partners: [partner(consent(false, null))] } },
  },
});
