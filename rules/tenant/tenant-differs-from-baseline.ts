import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { comparedProperties } from "../../src/model/default-comparison.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// A deviation that somebody wants is an exception, with an owner and a day on which it ends.
export default defineRule({
  id: "tenant-differs-from-baseline",
  description: "The default of a tenant means something else than that of the tenant that is named as baseline.",
  category: "governance",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "tenant",
  reads: [],
  options: {
    type: "object",
    properties: {
      properties: {
        type: "array",
        items: { type: "string", enum: comparedProperties },
        default: comparedProperties,
        description: "The properties of the default that have to mean the same.",
      },
    },
    additionalProperties: false,
  },
  messages: {
    differs: "{{subject}} differs from {{baseline}}, the baseline, in {{title}} of the default.",
  },
  fix: "Set the property as the baseline has it, or write down the deviation as an exception.",
  controls: ["NIST SP 800-53 CM-6"],
  since: "0.1.0",
  *check({ baseline }, { properties }) {
    if (baseline === undefined) return notApplicable;
    for (const { setting, title, difference } of baseline.properties) {
      if (difference === undefined || !properties.includes(setting)) continue;
      if (isUndetermined(difference)) yield difference;
      else {
        const { at, other } = difference;
        const related = [{ message: `the baseline, ${baseline.name}`, place: other }];
        yield { message: "differs", at, data: { baseline: baseline.name, title }, related };
      }
    }
    return undefined;
  },
});
