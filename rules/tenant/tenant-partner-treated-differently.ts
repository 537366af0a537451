import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

// Whoever is refused in one tenant and let into the next one has reached the organization all the same.
export default defineRule({
  id: "tenant-partner-treated-differently",
  description: "One of our own tenants trusts or lets in an external tenant that another one refuses.",
  category: "contradiction",
  severity: "medium",
  presets: ["strict"],
  subject: "tenant",
  reads: [],
  messages: {
    inbound: "{{subject}} is open to everyone of {{partner}} by inbound B2B collaboration, and nobody of it comes into {{others}}.",
    mfa: "{{subject}} accepts multifactor authentication that was done at {{partner}}, which does not count in {{others}}.",
    devices: "{{subject}} accepts what {{partner}} says of devices, which does not count in {{others}}.",
  },
  fix: "Decide once what the partner is to the organization, and make the entries in all tenants say it.",
  since: "0.1.0",
  *check({ isOneOfSeveral, partnerContrasts }) {
    if (!isOneOfSeveral) return notApplicable;
    for (const contrast of partnerContrasts) {
      if (isUndetermined(contrast)) yield contrast;
      else {
        const { aspect, partner, at, refusals } = contrast;
        const related = refusals.map(({ tenant, place }) => ({ message: `refused in ${tenant}`, place }));
        yield { message: aspect, at, data: { partner, others: inWords(refusals.map(({ tenant }) => tenant)) }, related };
      }
    }
    return undefined;
  },
});
