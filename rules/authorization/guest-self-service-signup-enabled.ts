import { defineRule } from "../../src/lint/rule.ts";

// A guest who signs up was never invited, so no inviter answers for the account and no invitation rule was asked.
export default defineRule({
  id: "guest-self-service-signup-enabled",
  description: "Guests can sign up by themselves, through user flows.",
  category: "governance",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "tenant",
  reads: ["selfServiceSignUp"],
  messages: {
    enabled: "{{subject}} allows self-service sign-up: a user flow can create guests whom nobody invited.",
  },
  fix: "Set selfServiceSignUp.isEnabled to false in the authentication flows policy.",
  controls: ["Zero Trust Assessment 21823"],
  since: "0.1.0",
  *check({ selfServiceSignUp }) {
    if (selfServiceSignUp.value) yield { message: "enabled", at: selfServiceSignUp };
  },
});
