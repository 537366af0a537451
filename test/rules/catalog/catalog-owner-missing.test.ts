import rule from "../../../rules/catalog/catalog-owner-missing.ts";
import { fabrikam } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

testRule(rule, {
  valid: {
    "an owner": { given: { catalog: [{ tenantId: fabrikam, owner: "partners@contoso.example" }] } },
  },
  invalid: {
    "none, or a blank one": {
      given: { catalog: [{ tenantId: fabrikam, name: "Fabrikam" }, { owner: " " }] },
      finds: [
        { message: "missing", at: "partners.yml/0", says: "The catalog entry of Fabrikam (1111…1111) names nobody who answers for the partner." },
        { message: "missing", at: "partners.yml/1/owner", says: "A catalog entry without tenant id names nobody who answers for the partner." },
      ],
    },
  },
});
