import { defineRule } from "../../src/lint/rule.ts";
import { isKnown, isUndetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

// What "compliant" means is the other tenant's own decision, and the default takes anybody's.
export default defineRule({
  id: "default-trusts-devices-of-every-tenant",
  description: "The default trusts compliant or hybrid joined devices from any other Entra tenant.",
  category: "mfa-trust-scope",
  severity: "high",
  presets: ["recommended", "strict"],
  subject: "default",
  reads: [],
  considers: ["isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"],
  messages: {
    trusted: "{{subject}} trusts {{devices}} from every tenant without trust settings of its own.",
  },
  fix: "Set both device claims to false in the default, and trust devices in the entry of each partner whose management you know.",
  controls: ["NIST SP 800-53 AC-19", "CISA SCuBA MS.AAD.3.7v1"],
  since: "0.1.0",
  *check({ isCompliantDeviceAccepted: compliant, isHybridAzureADJoinedDeviceAccepted: hybrid }) {
    const trusted = [
      { claim: compliant, devices: "compliant devices" },
      { claim: hybrid, devices: "Microsoft Entra hybrid joined devices" },
    ].filter(({ claim }) => isKnown(claim) && claim.value);
    const first = trusted[0]?.claim;
    if (first !== undefined && isKnown(first)) {
      const devices = trusted.map((each) => each.devices);
      const at = { ...first, setting: "inboundTrust", judged: devices };
      yield { message: "trusted", at, data: { devices: inWords(devices) } };
    }
    if (isUndetermined(compliant)) yield compliant;
    if (isUndetermined(hybrid)) yield hybrid;
  },
});
