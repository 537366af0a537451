import { describe, expect, it } from "vitest";
import { compareTenants, type Exposure } from "../../src/diff/exposure.ts";
import { sentenceOf } from "../../src/diff/sentence.ts";
import { isNeutral } from "../../src/diff/effect.ts";
import type { Change, Unclear } from "../../src/diff/change.ts";
import type { JsonObject } from "../../src/model/resource.ts";
import { undetermined } from "../../src/model/undetermined.ts";
import { access, appOne, appTwo, applications, authorizationPolicy, b2bManagementPolicy, closed, defaultConfiguration, fabrikam, groupOne, groupTwo, northwind, notUnderstood, open, partner, trust, userSync, users } from "../model/factory.ts";
import { tenantOf, type Given } from "../rules/test-rule.ts";

const compare = (base: Given, head: Given): Exposure => compareTenants(tenantOf(base), tenantOf(head));

/** A change in short: `+` opens, `-` closes, `=` neither. */
function brief({ subject, setting, effect }: Change): string {
  const mark = isNeutral(effect) ? "=" : `${effect.opens ? "+" : ""}${effect.closes ? "-" : ""}`;
  return `${mark} ${subject.id ?? subject.kind} ${setting}`;
}

const unknownIn = ({ subject, setting, side, reason }: Unclear): string => `${side} ${subject.id ?? subject.kind} ${setting}: ${reason.undetermined}`;

function briefly({ changes, unclear, uncompared, assumptions }: Exposure) {
  return {
    changes: changes.map(brief),
    ...(unclear.length > 0 && { unclear: unclear.map(unknownIn) }),
    ...(uncompared.length > 0 && { uncompared }),
    ...(assumptions.length > 0 && { assumptions }),
  };
}

const given = (own: { readonly default?: JsonObject; readonly partners?: readonly JsonObject[] } = {}): Given => ({ default: defaultConfiguration(own.default), partners: own.partners ?? [partner()] });

describe("compareTenants", () => {
  it("tells what the default opens and who inherits it", () => {
    const own = partner({ tenantId: northwind, inboundTrust: trust() });
    const result = compare(given({ partners: [partner(), own] }), given({ default: { inboundTrust: trust({ mfa: true }) }, partners: [partner(), own] }));
    expect(briefly(result)).toEqual({ changes: ["+ default isMfaAccepted"] });
    const [change] = result.changes;
    expect(change?.heirs.map(({ id }) => id)).toEqual([fabrikam]);
    expect(change && sentenceOf(change)).toBe("The default now trusts multifactor authentication of every other tenant");
    expect(change?.now.place?.pointer).toBe("/inboundTrust/isMfaAccepted");
  });

  it.each<readonly [string, JsonObject, JsonObject, readonly string[]]>([
    ["from a list of applications to all", { b2bCollaborationInbound: access("all", [appOne]) }, { b2bCollaborationInbound: open }, ["+"]],
    ["one group for another", { b2bDirectConnectOutbound: access([groupOne], "all") }, { b2bDirectConnectOutbound: access([groupTwo], "all") }, ["+-"]],
    ["a group more on a block list", { tenantRestrictions: access({ except: [groupOne] }, "all") }, { tenantRestrictions: access({ except: [groupOne, groupTwo] }, "all") }, ["-"]],
    ["from nobody to all but a combination", { b2bCollaborationOutbound: closed }, { b2bCollaborationOutbound: access({ except: [groupOne] }, "none") }, ["+"]],
    ["from one way to let nobody in to another", { b2bCollaborationInbound: closed }, { b2bCollaborationInbound: access("all", "none") }, []],
    ["an application more that is blocked", { appServiceConnectInbound: { applications: applications({ except: [appOne] }) } }, { appServiceConnectInbound: { applications: applications({ except: [appOne, appTwo] }) } }, ["-"]],
    ["users of one half", { m365CollaborationInbound: { users: users([groupOne]) } }, { m365CollaborationInbound: { users: users("all") } }, ["+"]],
    ["trust in devices", { inboundTrust: trust({ compliant: true }) }, { inboundTrust: trust({ hybrid: true }) }, ["-", "+"]],
    ["redemption", { automaticUserConsentSettings: { inboundAllowed: true, outboundAllowed: null } }, { automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: true } }, ["-", "+"]],
    ["redemption that is written in another way", { automaticUserConsentSettings: { inboundAllowed: null, outboundAllowed: null } }, { automaticUserConsentSettings: null }, []],
    ["synchronization of users", { identitySynchronization: userSync(false) }, { identitySynchronization: userSync(true) }, ["+"]],
    ["synchronization of groups", { identitySynchronization: null }, { identitySynchronization: { userSyncInbound: null, groupSyncInbound: { isSyncAllowed: true } } }, ["+"]],
    ["administration of customers", { blockServiceProviderOutboundAccess: true }, { blockServiceProviderOutboundAccess: false }, ["+"]],
    ["a flag", { isInMultiTenantOrganization: false }, { isInMultiTenantOrganization: true }, ["="]],
    ["a name", { displayName: "Fabrikam" }, { displayName: "Fabrikam Ltd." }, []],
  ])("tells of a partner: %s", (_, before, now, marks) => {
    const result = compare(given({ partners: [partner(before)] }), given({ partners: [partner(now)] }));
    const back = compare(given({ partners: [partner(now)] }), given({ partners: [partner(before)] }));
    const mark = (change: Change): string => brief(change).split(" ")[0] ?? "";
    expect({ marks: result.changes.map(mark), unclear: result.unclear, uncompared: result.uncompared }).toEqual({ marks, unclear: [], uncompared: [] });
    const turned = { "+": "-", "-": "+", "+-": "+-", "=": "=" };
    expect(back.changes.map(mark)).toEqual(marks.map((each) => Reflect.get(turned, each) as unknown));
  });

  it("names what a list gained and lost", () => {
    const [change] = compare(given({ partners: [partner({ b2bCollaborationInbound: access([groupOne], [appOne]) })] }), given({ partners: [partner({ b2bCollaborationInbound: access([groupTwo], [appOne]) })] })).changes;
    expect(change?.lists).toEqual([{ what: "users and groups", added: [groupTwo], removed: [groupOne] }]);
    expect(change && sentenceOf(change)).toBe("Partner 1111…1111, inbound B2B collaboration: 1 listed user or group can reach 1 listed application here, but the list is another one");
  });

  it("says that an explicit value equal to the default's is no change of access, and that it no longer follows", () => {
    const result = compare(given(), given({ partners: [partner({ b2bCollaborationInbound: closed })] }));
    expect(briefly(result)).toEqual({ changes: [`= ${fabrikam} b2bCollaborationInbound`] });
    expect(result.changes[0]?.note).toBe("stated by the partner itself now, and no longer follows the default");
    const back = compare(given({ partners: [partner({ b2bCollaborationInbound: closed })] }), given());
    expect(back.changes[0]?.note).toBe("left to the default now, and follows its changes");
  });

  it("compares a removed partner with the default that applies then, and a new one with the one that applied", () => {
    const without = given({ default: { b2bCollaborationInbound: open }, partners: [partner({ tenantId: northwind })] });
    const blocked = given({ default: { b2bCollaborationInbound: open }, partners: [partner({ tenantId: northwind }), partner({ b2bCollaborationInbound: closed })] });
    const removed = compare(blocked, without);
    expect(briefly(removed)).toEqual({ changes: [`+ ${fabrikam} b2bCollaborationInbound`] });
    expect(removed.changes[0]).toMatchObject({ presence: "removed", before: { words: "nobody" }, now: { words: "everyone there can reach every application here" } });
    expect(removed.changes[0]?.now.place?.file).toBe("default.json");
    expect(briefly(compare(without, blocked))).toEqual({ changes: [`- ${fabrikam} b2bCollaborationInbound`] });
    const synced = given({ partners: [partner({ identitySynchronization: userSync(true), automaticUserConsentSettings: { inboundAllowed: true, outboundAllowed: null } })] });
    expect(briefly(compare(given({ partners: [partner({ tenantId: northwind })] }), { ...synced, partners: [partner({ tenantId: northwind }), ...(synced.partners ?? [])] })).changes).toEqual([
      `+ ${fabrikam} automaticUserConsentSettings.inboundAllowed`,
      `+ ${fabrikam} userSyncInbound`,
    ]);
  });

  it("says of an entry that states nothing that nothing changes by it", () => {
    const result = compare(given({ partners: [partner({ tenantId: northwind })] }), given({ partners: [partner({ tenantId: northwind }), partner()] }));
    expect(briefly(result)).toEqual({ changes: [`= ${fabrikam} partner`] });
  });

  it("takes a side with a default and no partners for one that has none, and says so", () => {
    const blocked = given({ default: { b2bCollaborationInbound: open }, partners: [partner({ b2bCollaborationInbound: closed })] });
    expect(briefly(compare(blocked, given({ default: { b2bCollaborationInbound: open }, partners: [] })))).toEqual({
      changes: [`+ ${fabrikam} b2bCollaborationInbound`],
      assumptions: ["The head holds the default configuration and no list of partners: it was taken to have none."],
    });
  });

  it("cannot tell whether a partner is gone where the list is cut or only a part was read", () => {
    const partial = { ...given({ partners: [partner({ tenantId: northwind })] }), isPartial: true };
    expect(briefly(compare(given({ partners: [partner(), partner({ tenantId: northwind })] }), partial))).toEqual({
      changes: [],
      unclear: [`head ${fabrikam} partner: only some files of the tenant were named, so what is in none of them proves nothing`],
    });
  });

  it("cannot tell what entries do to a partner that may live in another cloud", () => {
    const policy = { crossTenantAccessPolicy: [{ allowedCloudEndpoints: ["microsoftonline.us"] }] };
    const [base, head] = [given({ default: { b2bCollaborationInbound: open }, partners: [partner({ tenantId: northwind })] }), given({ default: { b2bCollaborationInbound: open }, partners: [partner({ tenantId: northwind }), partner()] })];
    const { changes, unclear } = compare({ ...base, objects: policy }, { ...head, objects: policy });
    expect(changes).toEqual([]);
    expect(unclear.map(({ subject, setting }) => [subject.id, setting])).toEqual([[fabrikam, "partner"]]);
  });

  it("never takes what is not understood for the same, unless both sides say the same", () => {
    const odd = given({ partners: [partner({ b2bCollaborationInbound: notUnderstood })] });
    const reason = "b2bCollaborationInbound.usersAndGroups has an accessType that is not understood";
    expect(briefly(compare(odd, given({ partners: [partner({ b2bCollaborationInbound: closed })] })))).toEqual({ changes: [], unclear: [`base ${fabrikam} b2bCollaborationInbound: ${reason}`] });
    expect(briefly(compare(given({ partners: [partner({ b2bCollaborationInbound: closed })] }), odd))).toEqual({ changes: [], unclear: [`head ${fabrikam} b2bCollaborationInbound: ${reason}`] });
    expect(briefly(compare(odd, odd))).toEqual({ changes: [] });
    const other = given({ partners: [partner({ b2bCollaborationInbound: { ...notUnderstood, applications: applications("all") } })] });
    expect(briefly(compare(odd, other))).toEqual({ changes: [], unclear: [`both ${fabrikam} b2bCollaborationInbound: ${reason}`] });
  });

  it("cannot tell what heirs get where one side has no default", () => {
    const { unclear, changes } = compare({ partners: [partner()] }, given());
    expect(changes).toEqual([]);
    const inbound = unclear.find(({ setting }) => setting === "b2bCollaborationInbound");
    expect(inbound).toMatchObject({ side: "base", reason: { undetermined: "the default configuration is not in the input" }, subject: { kind: "default" } });
    expect(inbound?.heirs.map(({ id }) => id)).toEqual([fabrikam]);
    expect(briefly(compare({ partners: [partner()] }, { partners: [partner()] }))).toEqual({ changes: [] });
  });

  it("takes no side between entries of one tenant that are not alike", () => {
    const twice = given({ partners: [partner({ b2bCollaborationInbound: open }), partner({ b2bCollaborationInbound: closed })] });
    const turned = given({ partners: [partner({ b2bCollaborationInbound: closed }), partner({ b2bCollaborationInbound: open })] });
    expect(briefly(compare(twice, turned))).toEqual({ changes: [] });
    expect(new Set(compare(given(), twice).unclear.map(({ reason }) => reason.undetermined))).toEqual(new Set(["the partner has several entries that are not alike"]));
  });

  it("compares who may be invited, from where, and what guests may see", () => {
    const base: Given = { ...given(), objects: { authorizationPolicy: [authorizationPolicy()], b2bManagementPolicy: [b2bManagementPolicy({ AllowedDomains: ["fabrikam.example"] })] } };
    const head: Given = {
      ...given(),
      objects: {
        authorizationPolicy: [authorizationPolicy({ allowInvitesFrom: "everyone", guestUserRoleId: "10dae51f-b6af-4016-8d66-8c2a99b929b3" })],
        b2bManagementPolicy: [b2bManagementPolicy({ AllowedDomains: ["Fabrikam.example", "northwind.example"] }, [northwind])],
      },
    };
    expect(briefly(compare(base, head))).toEqual({
      changes: ["+ authorization allowInvitesFrom", "+ authorization guestUserRoleId", "+ tenant InvitationsAllowedAndBlockedDomainsPolicy", "+ tenant AutoRedeemPolicy"],
    });
    const blocks: Given = { ...given(), objects: { authorizationPolicy: [authorizationPolicy()], b2bManagementPolicy: [b2bManagementPolicy({ BlockedDomains: ["fabrikam.example"] })] } };
    expect(briefly(compare(base, blocks))).toEqual({ changes: ["+- tenant InvitationsAllowedAndBlockedDomainsPolicy"] });
  });

  it("does not call changed what may have changed", () => {
    const policy = (state: unknown): Given => ({ ...given(), objects: { conditionalAccessPolicy: [{ id: "ca1", state }] } });
    const gap = undetermined("only running would tell");
    expect(compare(policy(gap), policy(gap)).uncompared).toEqual([{ kind: "conditionalAccessPolicy", added: 0, removed: 0, changed: 0, unclear: 1, properties: [] }]);
  });

  it("lists what differs and is not held against access", () => {
    const objects = (state: string): NonNullable<Given["objects"]> => ({ conditionalAccessPolicy: [{ id: "ca1", displayName: "CA1", state }], authorizationPolicy: [authorizationPolicy({ blockMsolPowerShell: state === "enabled" })] });
    const result = compare({ ...given(), objects: objects("enabled") }, { ...given({ partners: [partner({ quantumTrust: 1 })] }), objects: objects("disabled") });
    expect(briefly(result)).toEqual({
      changes: [],
      uncompared: [
        { kind: "crossTenantAccessPolicyPartner", added: 0, removed: 0, changed: 1, unclear: 0, properties: ["quantumTrust"] },
        { kind: "conditionalAccessPolicy", added: 0, removed: 0, changed: 1, unclear: 0, properties: [] },
        { kind: "authorizationPolicy", added: 0, removed: 0, changed: 1, unclear: 0, properties: ["blockMsolPowerShell"] },
      ],
    });
  });
});
