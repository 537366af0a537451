import rule from "../../../rules/access/target-deleted.ts";
import { Place } from "../../../src/model/place.ts";
import type { Absence, FileFacts, JsonObject } from "../../../src/model/resource.ts";
import { undetermined } from "../../../src/model/undetermined.ts";
import { access, appOne, appTwo, applications, closed, defaultConfiguration, groupOne, groupTwo, open, partner, users } from "../../model/factory.ts";
import { testRule } from "../test-rule.ts";

const answers = (...absences: readonly Omit<Absence, "place">[]): Partial<FileFacts> => ({
  file: "lookups.json",
  absences: absences.map((absence, index) => ({ ...absence, place: Place.root("lookups.json").at("responses").at(index) })),
});
const whole = (kind: "group" | "servicePrincipal", isCut = false): Partial<FileFacts> => {
  const place = Place.root(`${kind}.json`);
  return { file: `${kind}.json`, lists: [{ kind, place, ...(isCut && { nextLink: place.at("@odata.nextLink") }) }] };
};
const outbound = (...targets: readonly JsonObject[]): JsonObject => ({ usersAndGroups: { accessType: "allowed", targets }, applications: applications("all") });
const group = (target: string) => ({ target, targetType: "group" });
const gone = "partner.json/b2bCollaborationOutbound/usersAndGroups/targets/0";
const base = { default: defaultConfiguration({ b2bCollaborationOutbound: closed }) };
const one = { ...base, partners: [partner({ b2bCollaborationOutbound: outbound(group(groupOne)) })] };

const notAsked = "the directory was not asked whether the targets of our side still exist";

testRule(rule, {
  valid: {
    "the group was found": { given: { ...one, objects: { group: [{ id: groupOne.toUpperCase() }] } } },
    "the user was found among the users": {
      given: { ...base, partners: [partner({ b2bCollaborationOutbound: outbound({ target: groupOne, targetType: "user" }) })], objects: { user: [{ id: groupOne }] } },
    },
    "it was asked for by id, and is something else": { given: { ...one, objects: { directoryObject: [{ id: groupOne, "@odata.type": "#microsoft.graph.device" }] } } },
    "the application was found": {
      given: { ...base, partners: [partner({ b2bCollaborationInbound: access("all", [appOne]) })], objects: { servicePrincipal: [{ id: "x", appId: appOne }] } },
    },
    "one answer knows it, another does not": { given: { ...one, facts: [answers({ kind: "group", id: groupOne })], objects: { group: [{ id: groupOne }] } } },
  },
  invalid: {
    "a group that Graph does not know": {
      given: { ...one, facts: [answers({ kind: "group", id: groupOne })] },
      finds: [
        {
          message: "gone",
          at: gone,
          says: `Partner 1111…1111: outbound B2B collaboration lists the group ${groupOne}, which is not in our directory.`,
          related: ["lookups.json/responses/0"],
        },
      ],
    },
    "a group that is not in the whole list, once although it is listed twice": {
      given: { ...base, partners: [partner({ b2bCollaborationOutbound: outbound(group(groupOne), group(` ${groupOne.toUpperCase()}`), group(groupTwo)) })], facts: [whole("group")], objects: { group: [{ id: groupTwo }] } },
      finds: [{ message: "gone", at: gone, related: [] }],
    },
    "a deleted group": { given: { ...one, facts: [whole("group")], objects: { group: [{ id: groupOne, deletedDateTime: "2026-10-01T00:00:00Z" }] } }, finds: [{ message: "gone", at: gone }] },
    "neither a user nor a group": {
      given: {
        ...base,
        partners: [partner({ b2bDirectConnectOutbound: outbound({ target: groupOne }) })],
        facts: [answers({ kind: "user", id: groupOne }, { kind: "group", id: groupOne })],
      },
      finds: [{ message: "gone", at: "partner.json/b2bDirectConnectOutbound/usersAndGroups/targets/0", says: `Partner 1111…1111: outbound B2B direct connect lists the user or group ${groupOne}, which is not in our directory.` }],
    },
    "a user of a setting with users only": {
      given: {
        ...base,
        partners: [partner({ m365CollaborationOutbound: { usersAndGroups: { accessType: "allowed", targets: [{ target: groupOne, targetType: 1 }] } } })],
        facts: [answers({ kind: "user", id: groupOne })],
      },
      finds: [{ message: "gone", at: "partner.json/m365CollaborationOutbound/usersAndGroups/targets/0" }],
    },
    "applications, at the default too": {
      given: {
        default: defaultConfiguration({ b2bCollaborationInbound: access("all", [appOne]), appServiceConnectInbound: { applications: applications([appTwo]) } }),
        facts: [answers({ kind: "servicePrincipal", id: appOne })],
        objects: { servicePrincipal: [{ id: "y", appId: appTwo }] },
      },
      finds: [{ message: "gone", at: "default.json/b2bCollaborationInbound/applications/targets/0" }],
    },
  },
  unknown: {
    "nobody asked": { given: one, because: notAsked },
    "nobody asked for the user, and a list of users proves nothing": {
      given: { ...base, partners: [partner({ b2bCollaborationOutbound: outbound({ target: groupOne, targetType: "user" }) })], facts: [{ file: "user.json", lists: [{ kind: "user", place: Place.root("user.json") }] }], objects: { user: [{ id: groupTwo }] } },
      because: notAsked,
    },
    "the list is cut": { given: { ...one, facts: [whole("group", true)], objects: { group: [{ id: groupTwo }] } }, because: notAsked },
    "only some files were named": { given: { ...one, isPartial: true, facts: [whole("group")] }, because: notAsked },
    "a list of applications that was filtered": {
      given: { ...base, partners: [partner({ b2bCollaborationInbound: access("all", [appOne]) })], facts: [whole("servicePrincipal")], objects: { servicePrincipal: [{ id: "y", appId: appTwo }] } },
      because: notAsked,
    },
    "it is no group, but can be a user": {
      given: { ...base, partners: [partner({ b2bCollaborationOutbound: outbound({ target: groupOne }) })], facts: [answers({ kind: "group", id: groupOne })] },
      because: notAsked,
    },
    "a target is not resolved": {
      given: { ...base, partners: [partner({ b2bCollaborationOutbound: outbound({ target: undetermined("var.group is not resolved"), targetType: "group" }) })] },
      because: "var.group is not resolved",
    },
    "no default": { given: {}, because: "the default configuration is not in the input" },
  },
  notApplicable: {
    "no ids of our side": {
      given: { ...base, partners: [partner({ b2bCollaborationInbound: { usersAndGroups: users([groupOne]), applications: applications("all") }, b2bCollaborationOutbound: { usersAndGroups: users("all"), applications: applications([appOne]) } })] },
    },
    "tenant restrictions are about strangers": { given: { ...base, partners: [partner({ tenantRestrictions: access([groupOne], [appOne]) })] } },
    "reserved words": { given: { default: defaultConfiguration({ b2bCollaborationInbound: open }) } },
  },
});
