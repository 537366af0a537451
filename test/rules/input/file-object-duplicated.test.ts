import rule from "../../../rules/input/file-object-duplicated.ts";
import { Place } from "../../../src/model/place.ts";
import type { RepeatedObject } from "../../../src/model/resource.ts";
import { undetermined } from "../../../src/model/undetermined.ts";
import { testRule } from "../test-rule.ts";

const repeated = (isSame: RepeatedObject["isSame"], index: number): RepeatedObject => ({
  kind: "conditionalAccessPolicy",
  identity: "conditionalAccessPolicy/1",
  label: 'conditionalAccessPolicy "Guests: MFA"',
  place: Place.root("b.json").at(index),
  first: Place.root("a.json").at("value").at(0),
  isSame,
});
const file = (...objects: readonly RepeatedObject[]) => ({ facts: [{ file: "b.json", repeatedObjects: objects }] });

testRule(rule, {
  valid: {
    "nothing twice": { given: file() },
    "the same twice": { given: file(repeated(true, 0)) },
  },
  invalid: {
    "every one that differs": {
      given: file(repeated(false, 0), repeated(true, 1), repeated(false, 2)),
      finds: [
        {
          message: "different",
          at: "b.json/0",
          says: 'b.json holds conditionalAccessPolicy "Guests: MFA" otherwise than a.json, whose version counts.',
          related: ["a.json/value/0"],
        },
        { message: "different", at: "b.json/2" },
      ],
    },
  },
  unknown: {
    "what differs could not be told": { given: file(repeated(undetermined("var.state is not resolved here"), 0)), because: "var.state is not resolved here" },
  },
});
