import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

// The template overwrites entries that were tightened by hand, once, at the next join, when nobody looks at them.
export default defineRule({
  id: "tenant-mto-template-loosens-partners",
  description: "A template of the multitenant organization opens existing partner entries wider than the default.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "tenant",
  reads: ["mtoTemplates"],
  messages: {
    wider:
      "{{subject}} has {{template}} template that is applied to existing partners too, " +
      "wider than the default in {{settings}}.",
  },
  fix: "Set these members of the template to null, or take existingPartners out of templateApplicationLevel.",
  since: "0.1.0",
  *check({ mtoTemplates, unreadMtoTemplates }) {
    const judged = mtoTemplates.filter(({ appliesToExisting, setsAnything }) => setsAnything && appliesToExisting !== false);
    yield* unreadMtoTemplates;
    if (judged.length === 0) return unreadMtoTemplates.length === 0 ? notApplicable : undefined;
    for (const template of judged) {
      const { appliesToExisting, wider, incomparable, title } = template;
      if (wider.length === 0) yield* incomparable;
      else if (isUndetermined(appliesToExisting)) yield appliesToExisting;
      else yield { message: "wider", at: template, data: { template: title, settings: inWords(wider) } };
    }
  },
});
