import rule from "../../../rules/partner/partner-identical-to-default.ts";
import {
  access,
  appOne,
  appTwo,
  applications,
  closed,
  defaultConfiguration,
  groupOne,
  groupTwo,
  notUnderstood,
  open,
  partner,
  rightsManagement,
  trust,
  userSync,
} from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const closedDefault = defaultConfiguration();
const same = { b2bCollaborationInbound: closed };

testRule(rule, {
  valid: {
    "one setting differs": {
      given: { default: closedDefault, partners: [partner({ ...same, b2bCollaborationOutbound: closed })] },
    },
    "the same halves with another list": {
      given: {
        default: defaultConfiguration({ b2bCollaborationInbound: access("all", [appOne]) }),
        partners: [partner({ b2bCollaborationInbound: access("all", [appTwo]) })],
      },
    },
    "one more target": {
      given: {
        default: defaultConfiguration({ b2bCollaborationInbound: access("all", [appOne]) }),
        partners: [partner({ b2bCollaborationInbound: access("all", [appOne, appTwo]) })],
      },
    },
    "a block list is not an allow list": {
      given: {
        default: defaultConfiguration({ b2bCollaborationInbound: access("all", [appOne]) }),
        partners: [partner({ b2bCollaborationInbound: access("all", { except: [appOne] }) })],
      },
    },
    "trust differs in one claim": {
      given: { default: closedDefault, partners: [partner({ ...same, inboundTrust: trust({ compliant: true }) })] },
    },
    "redemption is on": {
      given: {
        default: closedDefault,
        partners: [partner({ ...same, automaticUserConsentSettings: { inboundAllowed: true, outboundAllowed: null } })],
      },
    },
    "users are synchronized": { given: { default: closedDefault, partners: [partner({ ...same, identitySynchronization: userSync(true) })] } },
    "service provider access is blocked here and not in the default": {
      given: { default: closedDefault, partners: [partner({ ...same, blockServiceProviderOutboundAccess: true })] },
    },
    "a capability is given to it": {
      given: { default: closedDefault, partners: [partner({ ...same, m365Capabilities: [{ name: "label" }] })] },
    },
    "a difference settles it, whatever is absent": {
      given: { default: closedDefault, partners: [partner({ b2bCollaborationInbound: open, inboundTrust: undefined })] },
    },
  },
  invalid: {
    "the same block": {
      given: { default: closedDefault, partners: [partner(same)] },
      finds: [
        {
          message: "identical",
          at: "partner.json",
          says:
            "Partner 1111…1111 states in inbound B2B collaboration what the default says, " +
            "and will not follow it when it changes.",
        },
      ],
    },
    "the same sets in another order, twice and in another case": {
      given: {
        default: defaultConfiguration({ b2bCollaborationInbound: access([groupOne, groupTwo], "all") }),
        partners: [
          partner({
            b2bCollaborationInbound: {
              usersAndGroups: {
                accessType: 1,
                targets: [{ target: groupTwo.toUpperCase() }, { target: groupOne }, { target: groupTwo, targetType: "group" }],
              },
              applications: { accessType: "Allowed", targets: [{ target: "allapplications" }, { target: appOne }] },
            },
          }),
        ],
      },
      finds: [{ message: "identical", at: "partner.json" }],
    },
    "nobody gets in, in either way of saying so": {
      given: { default: closedDefault, partners: [partner({ b2bCollaborationInbound: access("none", "all") })] },
      finds: [{ message: "identical", at: "partner.json" }],
    },
    "all users blocked from one application, and all users allowed to all others": {
      given: {
        default: defaultConfiguration({ b2bCollaborationInbound: access("all", { except: [appOne] }) }),
        partners: [partner({ b2bCollaborationInbound: access("none", { except: [appOne] }) })],
      },
      finds: [{ message: "identical", at: "partner.json" }],
    },
    "the service default": {
      given: {
        default: { isServiceDefault: true },
        partners: [partner({ b2bCollaborationOutbound: open, inboundTrust: trust({ mfa: null }) })],
      },
      finds: [
        {
          message: "identical",
          at: "partner.json",
          says:
            "Partner 1111…1111 states in outbound B2B collaboration and Trust settings what the default says, " +
            "and will not follow it when it changes.",
        },
      ],
    },
    "a setting with one half, and synchronization that is off": {
      given: {
        default: closedDefault,
        partners: [
          partner({ appServiceConnectInbound: { applications: applications("none") }, identitySynchronization: userSync(false) }),
        ],
      },
      finds: [{ message: "identical", at: "partner.json" }],
    },
    "service provider access is stated as the default has it": {
      given: { default: closedDefault, partners: [partner({ blockServiceProviderOutboundAccess: false })] },
      finds: [{ message: "identical", at: "partner.json" }],
    },
  },
  unknown: {
    "the default is not in the input": {
      given: { partners: [partner(same)] },
      because: "the default configuration is not in the input",
    },
    "a core key is absent": {
      given: { default: closedDefault, partners: [partner({ ...same, b2bDirectConnectInbound: undefined })] },
      because: "the partner object has no b2bDirectConnectInbound",
    },
    "nothing is explicit in a projection": {
      given: { default: closedDefault, partners: [partner({ b2bCollaborationInbound: undefined })] },
      because: "the partner object has no b2bCollaborationInbound",
    },
    "a block that is not understood": {
      given: { default: closedDefault, partners: [partner({ ...same, b2bCollaborationOutbound: notUnderstood })] },
      because: "b2bCollaborationOutbound.usersAndGroups has an accessType that is not understood",
    },
    "a claim is absent": {
      given: { default: closedDefault, partners: [partner({ inboundTrust: { isMfaAccepted: false, isCompliantDeviceAccepted: false } })] },
      because: "inboundTrust has no isHybridAzureADJoinedDeviceAccepted",
    },
    "redemption is absent": {
      given: { default: closedDefault, partners: [partner({ ...same, automaticUserConsentSettings: undefined })] },
      because: "the partner object has no automaticUserConsentSettings",
    },
    "synchronization was not exported": {
      given: { default: closedDefault, partners: [partner({ ...same, identitySynchronization: undefined })] },
      because: "identitySynchronization was not exported with the partner",
    },
  },
  notApplicable: {
    "nothing is explicit": { given: { default: closedDefault, partners: [partner({ identitySynchronization: userSync(true) })] } },
    "a service provider": { given: { default: closedDefault, partners: [partner({ ...same, isServiceProvider: true })] } },
    "a member of the multitenant organization": {
      given: { default: closedDefault, partners: [partner({ b2bCollaborationOutbound: access("all", [rightsManagement]), isInMultiTenantOrganization: true })] },
    },
  },
});
