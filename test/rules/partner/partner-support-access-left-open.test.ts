import rule from "../../../rules/partner/partner-support-access-left-open.ts";
import { partner } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const support = (createdDateTime: unknown) => [
  partner({ tenantId: "b4c546a4-7dac-46a6-a7dd-ed822a11efd3", serviceProviderConstraints: { createdDateTime } }),
];

testRule(rule, {
  valid: {
    "30 days are no more than 30": { given: { partners: support("2026-10-24T00:00:00Z") } },
    "let in today": { given: { partners: support("2026-11-23T23:59:59Z") } },
    "the last minute of a day elsewhere is the next day in UTC": { given: { partners: support("2026-10-23T23:59:00-05:00") } },
    "a longer limit": { given: { partners: support("2026-10-01T00:00:00Z") }, options: { days: 60 } },
  },
  invalid: {
    "31 days are more than 30": {
      given: { partners: support("2026-10-23T23:59:59.1234567Z") },
      finds: [
        {
          message: "old",
          at: "partner.json/serviceProviderConstraints/createdDateTime",
          says: "Microsoft Support (b4c5…efd3) was let in 31 days ago, which is past the limit of 30 days.",
        },
      ],
    },
    "a shorter limit": {
      given: { partners: support("2026-11-21T00:00:00Z") },
      options: { days: 1 },
      finds: [
        {
          message: "old",
          at: "partner.json/serviceProviderConstraints/createdDateTime",
          says: "Microsoft Support (b4c5…efd3) was let in 2 days ago, which is past the limit of 1 day.",
        },
      ],
    },
    "the id in another case": {
      given: {
        partners: [
          partner({
            tenantId: "B4C546A4-7DAC-46A6-A7DD-ED822A11EFD3",
            serviceProviderConstraints: { createdDateTime: "2026-01-01T00:00:00Z" },
          }),
        ],
      },
      finds: [{ message: "old", at: "partner.json/serviceProviderConstraints/createdDateTime" }],
    },
  },
  unknown: {
    "the constraints are not in the input": {
      given: { partners: [partner({ tenantId: "b4c546a4-7dac-46a6-a7dd-ed822a11efd3" })] },
      because: "the date of serviceProviderConstraints is not in the input",
    },
    "the date is null": {
      given: { partners: support(null) },
      because: "the date of serviceProviderConstraints is not in the input",
    },
    "the date is no date": {
      given: { partners: support("2026-02-30T00:00:00Z") },
      because: "the date of serviceProviderConstraints is not in the input",
    },
  },
  notApplicable: {
    "another partner": {
      given: { partners: [partner({ serviceProviderConstraints: { createdDateTime: "2020-01-01T00:00:00Z" } })] },
    },
    "another tenant of Microsoft": { given: { partners: [partner({ tenantId: "f8cdef31-a31e-4b4a-93e4-5f571e91255a" })] } },
  },
});
