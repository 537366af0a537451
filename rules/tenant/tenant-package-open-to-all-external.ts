import { defineRule } from "../../src/lint/rule.ts";
import { isUndetermined } from "../../src/model/undetermined.ts";

// Connected organizations exist so that somebody decides who can ask; this scope asks nobody.
export default defineRule({
  id: "tenant-package-open-to-all-external",
  description: "Everyone on the internet can request an access package.",
  category: "governance",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "tenant",
  reads: ["assignmentPolicies"],
  messages: {
    everyone: "{{subject}} lets everyone from outside, of whatever organization, request access by {{policy}}.",
  },
  fix: "Offer the access package to the connected organizations that need it.",
  controls: ["Zero Trust Assessment 21875"],
  since: "0.1.0",
  *check({ assignmentPolicies: { items, gap } }) {
    for (const { id, title, outside } of items) {
      if (isUndetermined(outside)) yield outside;
      else if (outside.value === "everyone") {
        yield { message: "everyone", at: outside, data: { policy: title }, setting: `assignmentPolicies/${id}/allowedTargetScope` };
      }
    }
    if (gap !== undefined) yield gap;
  },
});
