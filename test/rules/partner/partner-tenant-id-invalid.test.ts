import rule from "../../../rules/partner/partner-tenant-id-invalid.ts";
import { fabrikam, partner } from "../../model/factory.ts";
import { undetermined } from "../../../src/model/undetermined.ts";
import { testRule } from "../test-rule.ts";

const zeros = "00000000-0000-0000-0000-000000000000";

testRule(rule, {
  valid: {
    "a GUID": { given: { partners: [partner()] } },
    "a GUID in another case and with a blank": { given: { partners: [partner({ tenantId: ` ${fabrikam.toUpperCase()}` })] } },
  },
  invalid: {
    "no tenant id": {
      given: { partners: [partner({ tenantId: undefined })] },
      finds: [
        {
          message: "missing",
          at: "partner.json",
          says: "A partner without tenant id: its tenantId holds no text, so the entry names no tenant.",
        },
      ],
    },
    "null, a blank and a number": {
      given: { partners: [partner({ tenantId: null }), partner({ tenantId: " " }), partner({ tenantId: 11 })] },
      finds: [
        { message: "missing", at: "partner.json/tenantId" },
        { message: "missing", at: "partner-2.json/tenantId" },
        { message: "missing", at: "partner-3.json/tenantId" },
      ],
    },
    "a name and no tenant id": {
      given: { partners: [partner({ tenantId: "", displayName: "Fabrikam" })] },
      finds: [
        {
          message: "missing",
          at: "partner.json/tenantId",
          says: "Fabrikam (without tenant id): its tenantId holds no text, so the entry names no tenant.",
        },
      ],
    },
    "a name and an id that are long": {
      given: { partners: [partner({ tenantId: "y".repeat(70), displayName: "X".repeat(70) })] },
      finds: [
        {
          message: "malformed",
          at: "partner.json/tenantId",
          says: `${"X".repeat(59)}… (${"y".repeat(59)}…): its tenantId "${"y".repeat(70)}" is not a GUID, so the entry names no tenant.`,
        },
      ],
    },
    "a placeholder": {
      given: { partners: [partner({ tenantId: "<tenant id>" })] },
      finds: [
        {
          message: "malformed",
          at: "partner.json/tenantId",
          says: 'Partner <tenant id>: its tenantId "<tenant id>" is not a GUID, so the entry names no tenant.',
        },
      ],
    },
    "a domain": {
      given: { partners: [partner({ tenantId: "fabrikam.example", displayName: "Fabrikam" })] },
      finds: [
        {
          message: "malformed",
          at: "partner.json/tenantId",
          says: 'Fabrikam (fabrikam.example): its tenantId "fabrikam.example" is not a GUID, so the entry names no tenant.',
        },
      ],
    },
    "a GUID that lost a digit": {
      given: { partners: [partner({ tenantId: fabrikam.slice(1) })] },
      finds: [{ message: "malformed", at: "partner.json/tenantId" }],
    },
    "all zeros": {
      given: { partners: [partner({ tenantId: zeros })] },
      finds: [
        { message: "zeros", at: "partner.json/tenantId", says: "Partner 0000…0000: its tenantId is all zeros, which names no tenant." },
      ],
    },
  },
  unknown: {
    "its reader could not tell the id": {
      given: { partners: [partner({ tenantId: undetermined("var.partner is not resolved here") })] },
      because: "var.partner is not resolved here",
    },
  },
});
