import { describe, expect, it } from "vitest";
import type { AccessSettingName } from "../../src/model/access.ts";
import type { Access } from "../../src/model/effective.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { defaultSubject } from "../../src/model/subjects/default.ts";
import { partnerSubjects } from "../../src/model/subjects/partner.ts";
import { isUndetermined, type Undetermined } from "../../src/model/undetermined.ts";
import { tenantOf } from "../rules/test-rule.ts";
import { access, applications, closed, defaultConfiguration, groupOne, notUnderstood, open, partner, users } from "./factory.ts";

const scoped = access([groupOne], "all");
const notStated = (name: string) => ({ undetermined: `the default configuration does not state ${name}`, needs: ["crossTenantAccessPolicyDefault"] });
const notExported = (name: string) => ({ undetermined: `the partner object has no ${name}`, needs: ["crossTenantAccessPolicyPartner"] });
const noDefault = { undetermined: "the default configuration is not in the input", needs: ["crossTenantAccessPolicyDefault"] };

/** What the partner's setting means, whose value it is, and the nodes to edit and inherited from. */
function effective(name: AccessSettingName, own: JsonObject, configuration?: JsonObject): unknown {
  const tenant = tenantOf({ ...(configuration && { default: configuration }), partners: [partner({ [name]: undefined, ...own })] });
  const [subject] = partnerSubjects(tenant);
  return subject && summary(subject[name]);
}

function ofDefault(name: AccessSettingName, configuration?: JsonObject): unknown {
  return summary(defaultSubject(tenantOf(configuration ? { default: configuration } : {}))[name]);
}

function summary(setting: Access | Undetermined): unknown {
  if (isUndetermined(setting)) return setting;
  const { reach, origin, place, inherited } = setting;
  const node = place.file + place.pointer;
  return inherited === undefined ? { reach, origin, node } : { reach, origin, node, from: inherited.file + inherited.pointer };
}

describe("the effective value of a core setting", () => {
  const name = "b2bCollaborationInbound";

  it("is the partner's whole block where it states one, whatever the default is", () => {
    const own = { reach: "scoped", origin: "partner", node: `partner.json/${name}/usersAndGroups` };
    for (const configuration of [defaultConfiguration({ [name]: open }), { isServiceDefault: true }, { isServiceDefault: false }, undefined]) {
      expect(effective(name, { [name]: { ...scoped, applications: applications(["Office365"]) } }, configuration)).toEqual(own);
    }
  });

  it("is the default's where the partner has null and the default a value", () => {
    expect(effective(name, { [name]: null }, defaultConfiguration({ [name]: scoped }))).toEqual({
      reach: "scoped",
      origin: "default",
      node: `partner.json/${name}`,
      from: `default.json/${name}`,
    });
    expect(effective(name, { [name]: null }, { isServiceDefault: true, [name]: closed })).toEqual({
      reach: "none",
      origin: "default",
      node: `partner.json/${name}`,
      from: `default.json/${name}`,
    });
  });

  it("is the service default where the default object still is Microsoft's and has null or no key", () => {
    expect(effective(name, { [name]: null }, { isServiceDefault: true })).toEqual({
      reach: "all",
      origin: "service default",
      node: `partner.json/${name}`,
      from: "default.json",
    });
    expect(effective(name, { [name]: null }, { isServiceDefault: true, [name]: null })).toEqual({
      reach: "all",
      origin: "service default",
      node: `partner.json/${name}`,
      from: `default.json/${name}`,
    });
  });

  it("is unknown where the default is customised, or does not say, and has null or no key", () => {
    for (const configuration of [{ isServiceDefault: false }, { [name]: null }, { isServiceDefault: null }]) {
      expect(effective(name, { [name]: null }, configuration)).toEqual(notStated(name));
    }
  });

  it("is unknown without a default in the input: nothing is assumed", () => {
    expect(effective(name, { [name]: null })).toEqual(noDefault);
  });

  it("is unknown where the partner has no key, whatever the default is", () => {
    for (const configuration of [defaultConfiguration({ [name]: open }), { isServiceDefault: true }, undefined]) {
      expect(effective(name, {}, configuration)).toEqual(notExported(name));
    }
  });

  it("is unknown where the block that counts is not understood, the partner's or the default's", () => {
    const reason = { undetermined: `${name}.usersAndGroups has an accessType that is not understood`, needs: [] };
    expect(effective(name, { [name]: notUnderstood }, defaultConfiguration())).toEqual(reason);
    expect(effective(name, { [name]: null }, defaultConfiguration({ [name]: notUnderstood }))).toEqual(reason);
    expect(effective(name, { [name]: "open" }, defaultConfiguration())).toEqual({ undetermined: `${name} is not an object`, needs: [] });
  });

  it("is read under a key in another case, and points at the key as written", () => {
    expect(effective(name, { B2BCollaborationInbound: open }, defaultConfiguration())).toEqual({
      reach: "all",
      origin: "partner",
      node: "partner.json/B2BCollaborationInbound/applications",
    });
  });
});

describe("the documented service defaults", () => {
  it.each([
    ["b2bCollaborationInbound", "all"],
    ["b2bCollaborationOutbound", "all"],
    ["b2bDirectConnectInbound", "none"],
    ["b2bDirectConnectOutbound", "none"],
    ["tenantRestrictions", "none"],
  ] as const)("%s reaches %s", (name, reach) => {
    const inherited = { reach, origin: "service default", node: `partner.json/${name}`, from: "default.json" };
    expect(effective(name, { [name]: null }, { isServiceDefault: true })).toEqual(inherited);
    expect(ofDefault(name, { isServiceDefault: true })).toEqual({ reach, origin: "service default", node: "default.json" });
  });

  it.each(["m365CollaborationInbound", "m365CollaborationOutbound", "appServiceConnectInbound"] as const)(
    "%s was only observed, so it stays unknown",
    (name) => {
      expect(effective(name, { [name]: null }, { isServiceDefault: true })).toEqual(notStated(name));
      expect(ofDefault(name, { isServiceDefault: true })).toEqual(notStated(name));
    },
  );
});

describe("the effective value of a newer setting", () => {
  it.each(["tenantRestrictions", "m365CollaborationInbound", "m365CollaborationOutbound", "appServiceConnectInbound"] as const)(
    "%s: an absent key is as null, because older versions leave it out",
    (name) => {
      const from = { reach: "none", origin: "default", from: `default.json/${name}` };
      expect(effective(name, {}, defaultConfiguration())).toEqual({ ...from, node: "partner.json" });
      expect(effective(name, { [name]: null }, defaultConfiguration())).toEqual({ ...from, node: `partner.json/${name}` });
      expect(effective(name, {})).toEqual(noDefault);
    },
  );

  it("has the one half that Graph gives it", () => {
    const half = { m365CollaborationInbound: { users: users({ except: [groupOne] }) } };
    expect(effective("m365CollaborationInbound", half, defaultConfiguration())).toEqual({
      reach: "all-but",
      origin: "partner",
      node: "partner.json/m365CollaborationInbound/users",
    });
    const other = { m365CollaborationInbound: { usersAndGroups: users("all") } };
    expect(effective("m365CollaborationInbound", other, defaultConfiguration())).toEqual({
      undetermined: "m365CollaborationInbound.users is missing",
      needs: [],
    });
  });
});

describe("a setting of the default itself", () => {
  it("is its value, else the documented service default, else unknown", () => {
    expect(ofDefault("b2bCollaborationInbound", defaultConfiguration({ b2bCollaborationInbound: open }))).toEqual({
      reach: "all",
      origin: "default",
      node: "default.json/b2bCollaborationInbound/applications",
    });
    expect(ofDefault("b2bCollaborationInbound", { isServiceDefault: true, b2bCollaborationInbound: null })).toEqual({
      reach: "all",
      origin: "service default",
      node: "default.json/b2bCollaborationInbound",
    });
    expect(ofDefault("b2bCollaborationInbound", { isServiceDefault: false })).toEqual(notStated("b2bCollaborationInbound"));
    expect(ofDefault("b2bCollaborationInbound")).toEqual(noDefault);
  });
});
