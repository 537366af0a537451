import { defineRule } from "../../src/lint/rule.ts";
import { inWords } from "../../src/model/words.ts";

// An owner can add a secret to the application and sign in as it, with every permission that it was granted.
export default defineRule({
  id: "guest-owns-application",
  description: "An external user owns an app registration or an enterprise application.",
  category: "governance",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "guest",
  reads: ["isExternal", "ownedApplications"],
  messages: {
    owns: "{{subject}} comes from another organization and owns {{applications}}.",
  },
  fix: "Make a person of this tenant the owner, and remove the external one.",
  controls: ["Zero Trust Assessment 21868"],
  since: "0.1.0",
  *check({ ownedApplications: { owned, gaps } }) {
    const [first, ...others] = owned;
    if (first === undefined) {
      yield* gaps;
      return;
    }
    const titles = [first, ...others].map(({ title }) => title).sort();
    const [named, more] = [titles.slice(0, 3), titles.length - 3];
    yield {
      message: "owns",
      at: { place: first.place, setting: "owners", judged: owned.map(({ id }) => id).sort() },
      data: { applications: inWords(more > 0 ? [...named, `${more} more`] : named) },
      related: others.map(({ place }) => ({ message: "a further application", place })),
    };
  },
});
