import rule from "../../../rules/input/file-terraform-sync-collision.ts";
import { Place } from "../../../src/model/place.ts";
import type { SyncWrite } from "../../../src/model/resource.ts";
import { undetermined } from "../../../src/model/undetermined.ts";
import { fabrikam, northwind } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const gap = undetermined("var.partner is not resolved here");

function write(file: string, address: string, tenantId: SyncWrite["tenantId"]): SyncWrite {
  return { address, tenantId, place: Place.root(file).at(address) };
}

const users = write("a.tfstate", "users.fabrikam", fabrikam);
const groups = write("a.tfstate", "groups.fabrikam", fabrikam);

testRule(rule, {
  valid: {
    "a file without such resources": { given: { facts: [{ file: "partners.json" }] } },
    "one resource for each partner": {
      given: { facts: [{ file: "a.tfstate", syncWrites: [users, write("a.tfstate", "users.northwind", northwind)] }] },
    },
    "one resource, in a plan and in a state": {
      given: { facts: [{ file: "a.tfstate", syncWrites: [users] }, { file: "plan.json", syncWrites: [write("plan.json", "users.fabrikam", fabrikam)] }] },
    },
    "one resource whose partner is not known": { given: { facts: [{ file: "a.tfstate", syncWrites: [write("a.tfstate", "users.x", gap)] }] } },
  },
  invalid: {
    "users and groups of one partner": {
      given: { facts: [{ file: "a.tfstate", syncWrites: [users, groups] }] },
      finds: [
        {
          message: "collision",
          at: "a.tfstate/groups.fabrikam",
          says: `"groups.fabrikam" writes the synchronization settings of tenant ${fabrikam}, and so does "users.fabrikam".`,
          related: ["a.tfstate/users.fabrikam"],
        },
      ],
    },
    "in two files": {
      given: { facts: [{ file: "a.tfstate", syncWrites: [users] }, { file: "b.tfstate", syncWrites: [write("b.tfstate", "module.b.users.x", fabrikam)] }] },
      finds: [{ message: "collision", at: "b.tfstate/module.b.users.x", related: ["a.tfstate/users.fabrikam"] }],
    },
    "three of one partner": {
      given: { facts: [{ file: "a.tfstate", syncWrites: [users, groups, write("a.tfstate", "sync.fabrikam", fabrikam)] }] },
      finds: [
        { message: "collision", at: "a.tfstate/groups.fabrikam", related: ["a.tfstate/users.fabrikam"] },
        { message: "collision", at: "a.tfstate/sync.fabrikam", related: ["a.tfstate/users.fabrikam"] },
      ],
    },
  },
  unknown: {
    "another resource whose partner is not known": {
      given: { facts: [{ file: "a.tfstate", syncWrites: [users, write("a.tfstate", "groups.x", gap)] }] },
      because: "var.partner is not resolved here",
    },
  },
});
