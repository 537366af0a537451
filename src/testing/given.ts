import type { AccessFact } from "../access/access.ts";
import { analysedAccess } from "../access/external-access.ts";
import { readCatalog } from "../model/catalog.ts";
import { readExceptions, type JudgedException } from "../model/exceptions.ts";
import { policiesMissing } from "../model/external-access.ts";
import { Place } from "../model/place.ts";
import type { FileFacts, JsonObject, Resource, ResourceKind } from "../model/resource.ts";
import { buildTenant } from "../model/build-tenant.ts";
import { relate, type Circumstances, type Tenant } from "../model/tenant.ts";
import { neighbourIds, neighbourPartner, type Neighbour } from "./neighbour.ts";

/** The input of one case. Each object stands alone in a file that is named after it: `default.json`, `partner.json`, … */
export interface Given extends Partial<Omit<Circumstances, "catalog">> {
  readonly default?: JsonObject;
  /** `partner.json`, `partner-2.json`, … */
  readonly partners?: readonly JsonObject[];
  /** Any other object, by kind; its file is `<kind>.json`, further ones `<kind>-2.json`, … */
  readonly objects?: Partial<Record<ResourceKind, readonly JsonObject[]>>;
  /** Entries of the partner catalog, which is `partners.yml` and holds nothing else. */
  readonly catalog?: readonly JsonObject[];
  /** What became of the exceptions, which stand in `exceptions.yml` as a list. */
  readonly exceptions?: readonly GivenException[];
  /** Facts on files; a file of the objects above gets empty ones. */
  readonly facts?: readonly Partial<FileFacts>[];
  /** What is known of groups, roles and users of ours, for the analysis of external access. */
  readonly accessFacts?: readonly AccessFact[];
  /** Our other tenants, each with a name; their files lie in a folder of that name. */
  readonly siblings?: readonly Omit<Given, "siblings" | "baselineTenant">[];
  /** The name of the baseline tenant. */
  readonly baselineTenant?: string;
}

/** An exception and what a run made of it; left out: complete, valid and in use. */
export interface GivenException extends Partial<Omit<JudgedException, "entry">> {
  readonly entry: JsonObject;
}

/** Builds the tenant of a case; with a neighbour, one of it stands before the partners and one behind them. */
export function tenantOf(given: Given, neighbour?: Neighbour): Tenant {
  const { siblings = [], baselineTenant, ...own } = given;
  const tenants = [lonelyTenantOf(own, neighbour), ...siblings.map((sibling) => lonelyTenantOf(sibling, undefined, `${sibling.name ?? ""}/`))];
  const [tenant = lonelyTenantOf(own)] = siblings.length === 0 && baselineTenant === undefined ? tenants : relate(tenants, baselineTenant);
  const externalAccess = policiesMissing(tenant) ?? analysedAccess(tenant, given.accessFacts);
  return { ...tenant, externalAccess, ...(given.exceptions && { exceptions: judgedExceptions(given.exceptions) }) };
}

function lonelyTenantOf(given: Given, neighbour?: Neighbour, folder = ""): Tenant {
  const resources: Resource[] = [];
  const add = (kind: ResourceKind, file: string, value: JsonObject): void => {
    resources.push({ kind, value: deepFreeze(value), place: Place.root(folder + file) });
  };
  const [before, behind] = neighbourIds;
  if (given.default !== undefined) add("crossTenantAccessPolicyDefault", "default.json", given.default);
  if (neighbour !== undefined) add("crossTenantAccessPolicyPartner", "a-neighbour.json", neighbourPartner(neighbour, before));
  given.partners?.forEach((value, index) => {
    add("crossTenantAccessPolicyPartner", numbered("partner", index), value);
  });
  if (neighbour !== undefined) add("crossTenantAccessPolicyPartner", "z-neighbour.json", neighbourPartner(neighbour, behind));
  for (const kind of Object.keys(given.objects ?? {}) as ResourceKind[]) {
    given.objects?.[kind]?.forEach((value, index) => {
      add(kind, numbered(kind, index), value);
    });
  }
  const facts = new Map<string, FileFacts>(resources.map(({ place }) => [place.file, emptyFacts(place.file)]));
  for (const fact of given.facts ?? []) {
    const file = fact.file ?? "file.json";
    facts.set(file, { ...emptyFacts(file), ...fact });
  }
  return buildTenant(resources, [...facts.values()], {
    today: given.today ?? "2026-11-23",
    cloud: given.cloud ?? "public",
    ...(given.tenantId !== undefined && { tenantId: given.tenantId }),
    ...(given.name !== undefined && { name: given.name }),
    ...(given.ledger && { ledger: given.ledger }),
    ...(given.isPartial === true && { isPartial: true }),
    ...(given.catalog && { catalog: readCatalog([...given.catalog, ...neighbourEntries(neighbour)], Place.root("partners.yml")) }),
  });
}

/** The neighbours have to be in a catalog, or rules would speak of them. */
function neighbourEntries(neighbour: Neighbour | undefined): readonly JsonObject[] {
  return neighbour === undefined ? [] : neighbourIds.map((tenantId) => ({ ...neighbour.catalogEntry, tenantId }));
}

function judgedExceptions(given: readonly GivenException[]): readonly JudgedException[] {
  const entries = readExceptions(given.map(({ entry }) => entry), Place.root("exceptions.yml"));
  return given.flatMap((judged, index) => {
    const entry = entries[index];
    return entry === undefined ? [] : [{ flaws: [], isExpired: false, endedWithPartner: false, use: { kind: "covers" } as const, ...judged, entry }];
  });
}

function emptyFacts(file: string): FileFacts {
  return { file, root: Place.root(file), lists: [], absences: [], oddKeys: [], duplicatedKeys: [], repeatedObjects: [], isTemplate: false, syncWrites: [] };
}

function numbered(name: string, index: number): string {
  return index === 0 ? `${name}.json` : `${name}-${String(index + 1)}.json`;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
