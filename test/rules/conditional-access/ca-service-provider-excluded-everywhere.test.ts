import rule from "../../../rules/conditional-access/ca-service-provider-excluded-everywhere.ts";
import { grant, guests, policy } from "../../model/conditional-access/factory.ts";
import { defaultConfiguration, fabrikam } from "../../model/factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const given = (...policies: readonly Record<string, unknown>[]): Given => ({ default: defaultConfiguration(), objects: { conditionalAccessPolicy: policies } });
const without = (excludeGuestsOrExternalUsers: unknown, parts = {}) => policy({ users: { includeUsers: ["All"], excludeGuestsOrExternalUsers }, ...parts });
const place = "conditionalAccessPolicy.json/conditions/users/";

testRule(rule, {
  valid: {
    "another policy is about them": {
      given: given(without(guests("serviceProvider")), policy({ users: { includeGuestsOrExternalUsers: guests("serviceProvider"), excludeGuestsOrExternalUsers: guests("serviceProvider", [fabrikam]) } })),
    },
    "the policy is not about them": { given: given(policy({ users: { includeGroups: ["x"], excludeGuestsOrExternalUsers: guests("serviceProvider") } })) },
    "the policy asks for terms of use": { given: given(without(guests("serviceProvider"), { grant: grant([], { termsOfUse: ["x"] }) })) },
  },
  invalid: {
    "of all tenants": {
      given: given(without(guests("b2bCollaborationGuest, serviceProvider"))),
      finds: [
        {
          message: "everywhere",
          at: `${place}excludeGuestsOrExternalUsers`,
          says: 'Policy "Guests" leaves out service provider users of every tenant, and no other policy requires multifactor authentication of them.',
        },
      ],
    },
    "without tenants": {
      given: given(without({ guestOrExternalUserTypes: "serviceProvider" })),
      finds: [{ message: "everywhere", at: `${place}excludeGuestsOrExternalUsers` }],
    },
    "the old word": {
      given: given(policy({ users: { includeUsers: ["All"], excludeUsers: ["guestsOrExternalUsers"] } })),
      finds: [{ message: "everywhere", at: `${place}excludeUsers` }],
    },
  },
  unknown: {
    "the state is not known": {
      given: given(without(guests("serviceProvider"), { state: "unknownFutureValue" })),
      because: "the policy states no state that is understood",
    },
    "a list that is lost": {
      given: given(without({ guestOrExternalUserTypes: "serviceProvider", externalTenants: { membershipKind: "enumerated", members: null } })),
      because: "externalTenants of excludeGuestsOrExternalUsers is enumerated and lost its members",
    },
  },
  notApplicable: {
    "one provider": { given: given(without(guests("serviceProvider", [fabrikam]))) },
    "other types": { given: given(without(guests("b2bCollaborationGuest"))) },
    "it is off": { given: given(without(guests("serviceProvider"), { state: "disabled" })) },
  },
});
