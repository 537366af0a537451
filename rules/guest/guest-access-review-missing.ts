import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { reviewDemands, type AccessReview, type ReviewDemand } from "../../src/model/access-reviews.ts";
import { isUndetermined, undetermined, type Undetermined } from "../../src/model/undetermined.ts";
import { inWords } from "../../src/model/words.ts";

const nowhere = undetermined("the list of access reviews is empty and its place is not known", ["accessReviewScheduleDefinition"]);
const demands = Object.keys(reviewDemands) as ReviewDemand[];

/** What a review that covers external users lacks; undefined where something of it is not known and the rest is fine. */
function lacks(review: AccessReview): readonly ReviewDemand[] {
  return demands.filter((demand) => review[demand] === false);
}

function gapsOf(review: AccessReview): readonly Undetermined[] {
  return [review.coversExternals, ...demands.map((demand) => review[demand])].filter(isUndetermined);
}

// Guests stay until somebody asks; a review that ends, or keeps whom nobody looked at, asks for nothing.
export default defineRule({
  id: "guest-access-review-missing",
  description: "No recurring access review removes external users that nobody confirms.",
  category: "governance",
  severity: "medium",
  presets: ["strict"],
  subject: "tenant",
  reads: ["accessReviews"],
  messages: {
    none: "{{subject}} has no access review that covers all guests or the access packages for outsiders.",
    onlyGuests: "{{subject}} reviews its guests by {{review}}, which leaves out the members whom partners synchronize to here.",
    weak: "{{subject}} reviews its guests by {{review}}, which {{flaws}}.",
  },
  fix: "Set up a recurring review of the guests in all groups that never ends, applies its results and removes who was not reviewed.",
  controls: ["CIS M365 5.3.2", "NIST SP 800-53 AC-2"],
  since: "0.1.0",
  *check({ accessReviews: { items, gap }, accessReviewList, hasNoGuests }) {
    if (hasNoGuests) return notApplicable;
    const candidates = items.filter((review) => review.coversExternals !== false && lacks(review).length === 0);
    if (candidates.some((review) => gapsOf(review).length === 0)) return;
    const gaps = [...candidates.flatMap(gapsOf), ...(gap === undefined ? [] : [gap])];
    const weak = items.find(({ coversExternals }) => coversExternals === true);
    const onlyGuests = items.find(({ leavesOutMembers }) => leavesOutMembers);
    if (gaps.length > 0) yield* gaps;
    else if (weak !== undefined) {
      const judged = lacks(weak);
      const flaws = inWords(judged.map((demand) => reviewDemands[demand]));
      yield { message: "weak", at: { place: weak.place, setting: "accessReviews", judged }, data: { review: weak.name, flaws } };
    } else if (onlyGuests !== undefined) {
      yield { message: "onlyGuests", at: { place: onlyGuests.place, setting: "accessReviews" }, data: { review: onlyGuests.name } };
    } else if (accessReviewList === undefined) yield nowhere;
    else yield { message: "none", at: { place: accessReviewList, setting: "accessReviews" } };
  },
});
