import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import type { AssignmentPolicy } from "../../src/model/assignment-policies.ts";
import type { Known } from "../../src/model/located.ts";
import { isUndetermined, type Undetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

type Claim = Known<boolean> | Undetermined;

const isTrue = (claim: Claim): boolean => !isUndetermined(claim) && claim.value;
const isFalse = (claim: Claim): claim is Known<boolean> => !isUndetermined(claim) && !claim.value;

interface Flaw {
  readonly words: string;
  readonly at: Known<boolean>;
}

function flawsOf({ asksApproval, expires, isReviewed }: AssignmentPolicy): readonly Flaw[] {
  const flaws: Flaw[] = [];
  if (isFalse(asksApproval)) flaws.push({ words: "asks nobody for approval", at: asksApproval });
  if (isFalse(expires) && isFalse(isReviewed)) flaws.push({ words: "gives access that neither ends nor is reviewed again and again", at: expires });
  return flaws;
}

/** What keeps a policy without a flaw from being a sound one. */
function gapsOf({ asksApproval, expires, isReviewed }: AssignmentPolicy): readonly Undetermined[] {
  const ofEnd = isTrue(expires) || isTrue(isReviewed) ? [] : [expires, isReviewed];
  return [asksApproval, ...ofEnd].filter(isUndetermined);
}

// The policy is all that stands between an outsider and the resources of the package.
export default defineRule({
  id: "tenant-package-external-ungated",
  description: "Outsiders get an access package without approval, or keep it without end and review.",
  category: "governance",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "tenant",
  reads: ["assignmentPolicies"],
  messages: {
    ungated: "{{subject}} lets people from outside request access by {{policy}}, which {{flaws}}.",
  },
  fix: "Require approval, and let assignments expire or review them regularly.",
  controls: ["Zero Trust Assessment 21879", "Zero Trust Assessment 21929"],
  since: "0.1.0",
  *check({ assignmentPolicies: { items, gap } }) {
    const open = items.filter(({ outside }) => isUndetermined(outside) || outside.value !== "nobody");
    if (open.length === 0 && gap === undefined) return notApplicable;
    for (const policy of open) {
      const { id, title, outside } = policy;
      const flaws = flawsOf(policy);
      const gaps = flaws.length > 0 ? [] : gapsOf(policy);
      const isSound = flaws.length === 0 && gaps.length === 0;
      const [first] = flaws;
      if (isUndetermined(outside)) {
        // Whoever it is for, a sound policy is sound.
        if (!isSound) yield outside;
      } else if (first === undefined) yield* gaps;
      else {
        const judged = flaws.map(({ words }) => words);
        const data = { policy: title, flaws: inWords(judged) };
        yield { message: "ungated", at: { ...first.at, judged }, data, setting: `assignmentPolicies/${id}` };
      }
    }
    if (gap !== undefined) yield gap;
    return undefined;
  },
});
