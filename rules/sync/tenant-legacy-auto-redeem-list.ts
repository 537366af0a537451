import { defineRule } from "../../src/lint/rule.ts";
import { counted } from "../../src/model/words.ts";

// The lists predate automatic redemption in partner entries, so whoever reads those alone misses them.
export default defineRule({
  id: "tenant-legacy-auto-redeem-list",
  description: "The legacy list of tenants whose invitations are redeemed automatically is not empty.",
  category: "hygiene",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "tenant",
  reads: ["autoRedeemTenants"],
  messages: {
    listed: "{{tenants}} on the legacy automatic redemption lists of the B2B management policy.",
  },
  fix: "Empty both lists of AutoRedeemPolicy, and set automatic redemption in the partner entries that need it.",
  since: "0.1.0",
  *check({ autoRedeemTenants }) {
    const { length } = autoRedeemTenants.value;
    if (length > 0) yield { message: "listed", at: autoRedeemTenants, data: { tenants: counted(length, "tenant is", "tenants are") } };
  },
});
