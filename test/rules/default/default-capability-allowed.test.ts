import rule from "../../../rules/default/default-capability-allowed.ts";
import type { JsonObject } from "../../../src/model/resource.ts";
import { defaultConfiguration } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (m365Capabilities: unknown): { given: Given } => ({
  given: { default: defaultConfiguration({ m365Capabilities }) },
});
const capability = (name: string | undefined, isAllowed: unknown, type = "crossTenantMailTipsAll"): JsonObject => ({
  "@odata.type": `#microsoft.graph.${type}`,
  ...(name !== undefined && { name }),
  inboundAccess: { isAllowed, resourceScopes: { included: [], excluded: [] } },
});
const notStated = "an m365Capabilities item does not state inboundAccess.isAllowed";

testRule(rule, {
  valid: {
    "none is allowed": given([capability("crossTenantMailTipsAll", false), capability("crossTenantLabelSync", null)]),
    "the one that is allowed is intended": {
      ...given([capability("crossTenantMailTipsAll", true)]),
      options: { allow: ["CrossTenantMailTipsAll"] },
    },
  },
  invalid: {
    "the second one is allowed": {
      ...given([capability("crossTenantMailTipsAll", false), capability("crossTenantLabelSync", true)]),
      finds: [
        {
          message: "allowed",
          at: "default.json/m365Capabilities/1",
          says: "The default allows the capability crossTenantLabelSync to every tenant without settings of its own.",
        },
      ],
    },
    "two are allowed, one without a name and beside one that is not understood": {
      ...given([
        {},
        capability(undefined, true, "crossTenantOpenProfileCard"),
        { inboundAccess: { isAllowed: true } },
      ]),
      finds: [
        {
          message: "allowed",
          at: "default.json/m365Capabilities/1",
          says: "The default allows the capability crossTenantOpenProfileCard to every tenant without settings of its own.",
        },
        {
          message: "allowed",
          at: "default.json/m365Capabilities/2",
          says: "The default allows the capability number 3 to every tenant without settings of its own.",
        },
      ],
    },
    "another one than intended": {
      ...given([capability("crossTenantMailTipsAll", true), capability("crossTenantLabelSync", true)]),
      options: { allow: ["crossTenantMailTipsAll"] },
      finds: [{ message: "allowed", at: "default.json/m365Capabilities/1" }],
    },
  },
  unknown: {
    "there is no default": { given: {}, because: "the default configuration is not in the input" },
    "the list was not exported": {
      given: { default: defaultConfiguration() },
      because: "the default's m365Capabilities were not exported",
    },
    "Microsoft's own default without the list": {
      given: { default: { isServiceDefault: true, m365Capabilities: null } },
      because: "the default's m365Capabilities were not exported",
    },
    "one is not understood and the other intended": {
      ...given([{ name: "crossTenantLabelSync", inboundAccess: null }, capability("crossTenantMailTipsAll", true)]),
      options: { allow: ["crossTenantMailTipsAll"] },
      because: notStated,
    },
    "an item is no object": { ...given(["crossTenantLabelSync"]), because: notStated },
  },
  notApplicable: {
    "the list is empty": given([]),
  },
});
