import rule from "../../../rules/guest/guest-owns-application.ts";
import { Place } from "../../../src/model/place.ts";
import type { JsonObject, ResourceKind } from "../../../src/model/resource.ts";
import { application, guest, pat } from "../../model/directory-factory.ts";
import { testRule, type Given } from "../test-rule.ts";

const emptyList = (kind: ResourceKind) => ({ file: `${kind}-list.json`, lists: [{ kind, place: Place.root(`${kind}-list.json`).at("value") }] });
const given = (...applications: readonly JsonObject[]): Given => ({ objects: { user: [guest()], application: applications }, facts: [emptyList("servicePrincipal")] });
const kim = { "@odata.type": "#microsoft.graph.user", id: "dddddddd-0000-4000-8000-000000000007" };
const owner = { "@odata.type": "#microsoft.graph.user", id: pat.toUpperCase() };

testRule(rule, {
  valid: {
    "a member owns it": { given: given(application([kim])) },
    "nobody owns it": { given: given(application([])) },
    "there is no application": { given: { objects: { user: [guest()] }, facts: [emptyList("application"), emptyList("servicePrincipal")] } },
  },
  invalid: {
    "a guest among the owners": {
      given: given(application([kim, owner])),
      finds: [
        {
          message: "owns",
          at: "application.json/owners/1",
          says: "Pat (dddd…0001) comes from another organization and owns the app registration Ordering.",
        },
      ],
    },
    "a guest whom only the application shows, and other owners that nobody exported": {
      given: { objects: { servicePrincipal: [application([guest()]), application(undefined)] } },
      finds: [
        {
          message: "owns",
          at: "servicePrincipal.json/owners/0",
          says: "Pat (dddd…0001) comes from another organization and owns the enterprise application Ordering.",
        },
      ],
    },
    "many applications are one finding": {
      given: given(...["A", "B", "C", "D", "E"].map((displayName) => application([owner], { id: displayName, displayName }))),
      finds: [
        {
          message: "owns",
          at: "application.json/owners/0",
          says:
            "Pat (dddd…0001) comes from another organization and owns " +
            "the app registration A, the app registration B, the app registration C and 2 more.",
          related: [2, 3, 4, 5].map((number) => `application-${String(number)}.json/owners/0`),
        },
      ],
    },
  },
  unknown: {
    "no applications": { given: { objects: { user: [guest()] } }, because: "no application list is in the input" },
    "the owners were not expanded": {
      given: given(application(undefined)),
      because: "the owners were not exported with the application objects ($expand=owners)",
    },
    "no enterprise applications": {
      given: { objects: { user: [guest()], application: [application([kim])] } },
      because: "no servicePrincipal list is in the input",
    },
    "as many owners as Graph expands": {
      given: given(application(Array.from({ length: 20 }, (_, index) => ({ id: `owner ${String(index)}` })))),
      because: "an application can have more owners than were exported: Graph expands 20 at most",
    },
    "an owner without id": { given: given(application([kim, { displayName: "Pat" }])), because: "an owner among the application objects has no id" },
    "perhaps one of our own": {
      given: { ...given(application([kim])), objects: { user: [guest({ userType: "Member", userPrincipalName: 3 })], application: [application([kim])] } },
      because: "the user object does not state both userType and userPrincipalName, so nobody knows whether it is a guest",
    },
  },
});
