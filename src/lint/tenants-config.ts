import path from "node:path";
import { nearest } from "../model/nearest.ts";
import type { Config, TenantConfig } from "./config.ts";

type Steps = readonly (string | number)[];

/** What is wrong with the tenants of a configuration that fits its schema, a sentence each. `at` is `file:line:column` of a key. */
export function tenantProblems(config: Config, at: (steps: Steps) => string): readonly string[] {
  const { tenants, baselineTenant } = config;
  if (tenants === undefined) {
    return baselineTenant === undefined ? [] : [`${at(["baselineTenant"])}: baselineTenant names one of several tenants, and there is no list "tenants"`];
  }
  const problems: string[] = [];
  if (config.policies !== undefined) {
    problems.push(`${at(["policies"])}: policies and tenants exclude each other: write under each tenant which policies are its own`);
  }
  const names = tenants.map(({ name }) => name);
  names.forEach((name, index) => {
    if (names.indexOf(name) < index) problems.push(`${at(["tenants", index, "name"])}: two tenants have the name ${JSON.stringify(name)}`);
  });
  problems.push(...sharedIds(config, at), ...sharedBaselines(config, at));
  if (baselineTenant !== undefined && !names.includes(baselineTenant)) {
    const meant = nearest(baselineTenant, names);
    const hint = meant === undefined ? "" : `; did you mean ${JSON.stringify(meant)}?`;
    problems.push(`${at(["baselineTenant"])}: no tenant has the name ${JSON.stringify(baselineTenant)}${hint}`);
  }
  return problems;
}

/** The configuration as it holds for one of its tenants: where that says nothing, what stands beside `tenants`. */
export function configOf(config: Config, { policies, tenantId, cloud, catalog, exceptions, baseline, ledger, facts }: TenantConfig): Config {
  return {
    ...config,
    policies,
    ...(tenantId !== undefined && { tenantId }),
    ...(cloud !== undefined && { cloud }),
    ...(catalog !== undefined && { catalog }),
    ...(exceptions !== undefined && { exceptions }),
    ...(baseline !== undefined && { baseline }),
    ...(ledger !== undefined && { ledger }),
    ...(facts !== undefined && { facts }),
  };
}

/** Two tenants with one id are one tenant twice; what is compared between them would be compared with itself. */
function sharedIds({ tenants = [], tenantId }: Config, at: (steps: Steps) => string): readonly string[] {
  const ids = tenants.map((tenant) => (tenant.tenantId ?? tenantId)?.toLowerCase());
  return tenants.flatMap((tenant, index) => {
    const first = ids.indexOf(ids[index]);
    if (ids[index] === undefined || first === index) return [];
    const place = tenant.tenantId === undefined ? at(["tenantId"]) : at(["tenants", index, "tenantId"]);
    return [`${place}: ${JSON.stringify(tenants[first]?.name)} and ${JSON.stringify(tenant.name)} have the same tenantId`];
  });
}

/** An entry does not say whose it is: what one tenant never had would count as gone. */
function sharedBaselines({ tenants = [], baseline }: Config, at: (steps: Steps) => string): readonly string[] {
  const files = tenants.map((tenant) => tenant.baseline ?? baseline).map((file) => file && path.posix.normalize(file));
  return tenants.flatMap((tenant, index) => {
    const first = files.indexOf(files[index]);
    if (files[index] === undefined || first === index) return [];
    const place = tenant.baseline === undefined ? at(["baseline"]) : at(["tenants", index, "baseline"]);
    return [`${place}: ${JSON.stringify(tenants[first]?.name)} and ${JSON.stringify(tenant.name)} share a baseline: write under each tenant which one is its own`];
  });
}
