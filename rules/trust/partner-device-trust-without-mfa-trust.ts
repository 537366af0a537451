import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// A device claim is worth as much as the sign-in that brings it, and that sign-in is not believed here.
export default defineRule({
  id: "partner-device-trust-without-mfa-trust",
  description: "A partner's claims about devices are trusted, its multifactor authentication is not.",
  category: "mfa-trust-scope",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: [],
  considers: ["isMfaAccepted", "deviceTrust"],
  messages: {
    devicesOnly: "{{subject}} is trusted for its devices and not for multifactor authentication.",
  },
  fix: "Trust multifactor authentication too, or stop trusting the partner's devices; send the whole inboundTrust object.",
  since: "0.1.0",
  *check({ isMfaAccepted: mfa, deviceTrust: devices }) {
    if (!isUndetermined(devices) && !devices.value) return notApplicable;
    if (!isUndetermined(mfa) && mfa.value) return;
    if (isUndetermined(devices)) yield devices;
    else if (isUndetermined(mfa)) yield mfa;
    else yield { message: "devicesOnly", at: devices, setting: "inboundTrust" };
  },
});
