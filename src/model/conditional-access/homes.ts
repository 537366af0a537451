import { accessShapes, readBlock, type AccessShape, type BlockReading } from "../access.ts";
import type { Answer } from "../answer.ts";
import { absent } from "../effective.ts";
import { member, valueIn } from "../json.ts";
import { once } from "../once.ts";
import { label, nameOf, shortId } from "../partner-name.ts";
import type { Resource } from "../resource.ts";
import { partnerId, type Tenant } from "../tenant.ts";
import { partnerTrust, type Trust } from "../trust.ts";
import { isUndetermined, type Undetermined } from "../undetermined.ts";
import { isGuid } from "../well-known.ts";
import { brief } from "../words.ts";
import { anyTenant, noTenant, type Home } from "./external-users.ts";

/** What a home's claims count for here. */
export interface Claims {
  readonly mfa: Answer;
  readonly compliant: Answer;
  readonly hybrid: Answer;
}

/** A home that cross-tenant access lets in or not. It stands for every partner about which nothing differs. */
export interface HomeEntry {
  readonly home: Home;
  readonly collaboration: Answer;
  readonly directConnect: Answer;
  readonly claims: Claims;
}

/** Where people come from, and what is believed of it. */
export interface Homes {
  /** The default's tenants first, then partners and tenants that policies name. */
  readonly entries: readonly HomeEntry[];
  /** Why there can be other partners; undefined where all are known. */
  readonly gap: Undetermined | undefined;
  claimsOf(home: Home): Claims;
  /** A tenant in a sentence. */
  labelOf(home: Home): string;
  /** Whether a tenant has a partner object or an entry in the catalog. */
  isKnown(home: Home): Answer;
  /** Whether the catalog calls a tenant a service provider. */
  isProvider(home: Home): boolean;
}

const noClaims: Claims = { mfa: false, compliant: false, hybrid: false };

/** Reads the homes of a tenant's guests. `named` are the tenants that policies list. */
export function readHomes(tenant: Tenant, named: ReadonlySet<Home>): Homes {
  const partners = tenant.all("crossTenantAccessPolicyPartner");
  const list = tenant.complete("crossTenantAccessPolicyPartner");
  const nameless = partners.map(({ value }) => valueIn(value, "tenantId")).find(isUndetermined);
  const gap = isUndetermined(list) ? list : undefined;
  const byId = new Map([...partners].reverse().map((partner) => [partnerId(partner.value), partner]));
  const others = defaultEntry(tenant);

  const entries = once(() => {
    const strangers = [...named].filter((home) => !byId.has(home)).map((home) => strangerEntry(home, others, gap));
    return distinct([others, ...partners.map((partner) => partnerEntry(partner, tenant)), ...strangers], named);
  });
  const claimsFrom = (home: Home): Claims => {
    if (home === noTenant) return noClaims;
    if (home === anyTenant) return others.claims;
    const partner = byId.get(home);
    return partner === undefined ? strangerEntry(home, others, gap).claims : claims(partnerTrust(partner.value, partner.place, tenant.trust));
  };
  const claimsByHome = new Map<Home, Claims>();
  return {
    get entries() {
      return entries();
    },
    gap,
    claimsOf: (home) => {
      const known = claimsByHome.get(home) ?? claimsFrom(home);
      claimsByHome.set(home, known);
      return known;
    },
    labelOf: (home) => {
      const name = tenant.catalog?.byTenantId.get(home)?.name ?? nameOf(byId.get(home)?.value ?? {}, home);
      return name === undefined ? `tenant ${brief(shortId(home))}` : label(name, home);
    },
    isKnown: (home) => byId.has(home) || tenant.catalog?.byTenantId.has(home) === true || (gap ?? nameless ?? false),
    isProvider: (home) => tenant.catalog?.byTenantId.get(home)?.text("scenario") === "service-provider",
  };
}

function claims({ isMfaAccepted, isCompliantDeviceAccepted, isHybridAzureADJoinedDeviceAccepted }: Trust): Claims {
  const read = (claim: Trust["isMfaAccepted"]): Answer => (isUndetermined(claim) ? claim : claim.value);
  return { mfa: read(isMfaAccepted), compliant: read(isCompliantDeviceAccepted), hybrid: read(isHybridAzureADJoinedDeviceAccepted) };
}

function defaultEntry(tenant: Tenant): HomeEntry {
  const lets = (name: "b2bCollaborationInbound" | "b2bDirectConnectInbound"): Answer => {
    const inherited = tenant.access[name];
    return isUndetermined(inherited) ? inherited : inherited.reading.reach !== "none";
  };
  return {
    home: anyTenant,
    collaboration: lets("b2bCollaborationInbound"),
    directConnect: lets("b2bDirectConnectInbound"),
    claims: claims(tenant.defaultTrust),
  };
}

function partnerEntry(partner: Resource, tenant: Tenant): HomeEntry {
  const id = partnerId(partner.value);
  return {
    home: isGuid(id) ? id : "",
    collaboration: letsIn(partner, accessShapes.b2bCollaborationInbound, tenant),
    directConnect: letsIn(partner, accessShapes.b2bDirectConnectInbound, tenant),
    claims: claims(partnerTrust(partner.value, partner.place, tenant.trust)),
  };
}

function letsIn(partner: Resource, shape: AccessShape, tenant: Tenant): Answer {
  const reading = effectiveBlock(partner, shape, tenant);
  return isUndetermined(reading) ? reading : reading.reach !== "none";
}

/** The effective reading of a partner's core setting: its own block, else the default's. */
export function effectiveBlock({ value }: Resource, shape: AccessShape, tenant: Tenant): BlockReading | Undetermined {
  const own = member(value, shape.name);
  if (own === undefined) return absent(shape.name);
  if (own.value !== null) return readBlock(own.value, shape);
  const inherited = tenant.access[shape.name];
  return isUndetermined(inherited) ? inherited : inherited.reading;
}

/** A tenant that a policy names and that is no partner has the default's settings; where partners are missing it can be one. */
function strangerEntry(home: Home, others: HomeEntry, gap: Undetermined | undefined): HomeEntry {
  if (gap === undefined) return { ...others, home };
  return { home, collaboration: gap, directConnect: gap, claims: { mfa: gap, compliant: gap, hybrid: gap } };
}

/** Partners that no policy names and that differ in nothing are one: tenants have thousands of them. */
function distinct(entries: readonly HomeEntry[], named: ReadonlySet<Home>): HomeEntry[] {
  const seen = new Map<string, HomeEntry>();
  for (const entry of entries) {
    const { home, collaboration, directConnect } = entry;
    const who = named.has(home) || home === "" || home === anyTenant ? home : "not named";
    const key = JSON.stringify([who, inKey(collaboration), inKey(directConnect), claimsKey(entry.claims)]);
    if (!seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}

function inKey(answer: Answer): string | boolean {
  return isUndetermined(answer) ? answer.undetermined : answer;
}

/** The same text for the same claims. */
export function claimsKey({ mfa, compliant, hybrid }: Claims): string {
  return JSON.stringify([inKey(mfa), inKey(compliant), inKey(hybrid)]);
}
