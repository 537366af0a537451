import { describe, expect, it } from "vitest";
import { pack } from "../../rules/index.ts";
import { evaluate } from "../../src/lint/evaluate.ts";
import { defaultOptions } from "../../src/lint/options.ts";
import { isObject } from "../../src/model/json.ts";
import type { JsonObject, ResourceKind } from "../../src/model/resource.ts";
import { undetermined } from "../../src/model/undetermined.ts";
import { accessReview, application, assignmentPolicy, connectedOrganization, globalAdministrator, guest, relationship, roleAssignment } from "../model/directory-factory.ts";
import { closed, defaultConfiguration, partner } from "../model/factory.ts";
import { tenantOf } from "./test-rule.ts";

type Path = readonly (string | number)[];

const gap = undetermined("var.x is not resolved here");
const rules = pack
  .filter(({ subject, id }) => subject === "guest" || subject === "service-provider" || id.startsWith("tenant-package") || id === "tenant-connected-organization-blocked" || id === "guest-access-review-missing")
  .map((rule) => ({ rule, severity: rule.severity, options: defaultOptions(rule) }));

/** One object of each kind with something to find in it, so that a value that is gone is missed. */
const faulty: Partial<Record<ResourceKind, JsonObject>> = {
  user: guest({ sponsors: [], signInActivity: { lastSuccessfulSignInDateTime: "2025-01-01T00:00:00Z", lastNonInteractiveSignInDateTime: null } }),
  unifiedRoleAssignment: roleAssignment(globalAdministrator),
  unifiedRoleEligibilityScheduleInstance: roleAssignment(globalAdministrator),
  application: application([guest()]),
  servicePrincipal: application([guest()]),
  delegatedAdminRelationship: relationship({ accessDetails: { unifiedRoles: [{ roleDefinitionId: globalAdministrator }] }, autoExtendDuration: "P180D" }),
  connectedOrganization: connectedOrganization(),
  accessPackageAssignmentPolicy: assignmentPolicy({ allowedTargetScope: "allExternalUsers", requestApprovalSettings: { isApprovalRequiredForAdd: false }, expiration: { type: "noExpiration" }, reviewSettings: { isEnabled: false } }),
  accessReviewScheduleDefinition: accessReview({ status: "Completed" }, { autoApplyDecisionsEnabled: false }),
};

const kinds = Object.keys(faulty) as ResourceKind[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  const below = Array.isArray(value)
    ? (value as unknown[]).flatMap((item, index) => pathsOf(item, [...path, index]))
    : isObject(value)
      ? Object.keys(value).flatMap((key) => pathsOf(value[key], [...path, key]))
      : [];
  return path.length === 0 ? below : [path, ...below];
}

function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return (value as unknown[]).map((item, index) => (index === step ? replaced(item, rest, by) : item));
  return { ...(value as JsonObject), [step]: replaced((value as JsonObject)[step], rest, by) };
}

function judge(kind: ResourceKind, path: Path, by: unknown) {
  const objects = Object.fromEntries(kinds.map((each) => [each, [each === kind ? (replaced(faulty[each], path, by) as JsonObject) : (faulty[each] ?? {})]]));
  return evaluate(tenantOf({ default: defaultConfiguration(), partners: [partner({ b2bCollaborationInbound: closed, isServiceProvider: true })], objects }), rules);
}

const places = kinds.flatMap((kind) => pathsOf(faulty[kind]).map((path) => [`${kind}/${path.join("/")}`, kind, path] as const));

/** They need an invitation that waits, a catalog, or policies. */
const judgedElsewhere: ReadonlySet<string> = new Set([
  "guest-invitation-not-redeemed",
  "service-provider-not-in-catalog",
  "service-provider-mfa-missing",
  "service-provider-weak-mfa",
]);

it("finds something with every rule as long as nothing is missing", () => {
  const found = new Set(judge("user", ["mail"], null).findings.map(({ rule }) => rule.id));
  expect([...found].sort()).toEqual(rules.map(({ rule }) => rule.id).filter((id) => !judgedElsewhere.has(id)).sort());
});

describe("a value of the directory that its reader could not determine", () => {
  it.each(places)("is never judged: %s", (name, kind, path) => {
    const { findings, crashes } = judge(kind, path, gap);
    const here = findings.filter(({ place }) => `${place.file.replace(".json", "")}${place.pointer}/`.startsWith(`${name}/`));
    expect(here.map(({ rule, message }) => `${rule.id}: ${message}`)).toEqual([]);
    expect(crashes).toEqual([]);
  });
});

describe("a value of the directory that is of another type", () => {
  it.each(places)("ends no run: %s", (_name, kind, path) => {
    for (const by of [null, 5, true, "x", [], [null], {}, { id: {} }]) expect(judge(kind, path, by).crashes).toEqual([]);
  });
});
