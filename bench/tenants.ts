import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const context = "https://graph.microsoft.com/v1.0/$metadata#policies/crossTenantAccessPolicy";

/** Numbers that are the same on every machine and in every run (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Random = () => number;

export function guid(random: Random): string {
  const hex = Array.from({ length: 30 }, () => Math.floor(random() * 16).toString(16)).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18)}`;
}

const block = (accessType: "allowed" | "blocked", targetType: string, targets: readonly string[]) => ({
  accessType,
  targets: targets.map((target) => ({ target, targetType })),
});

const named = (random: Random, count: number) => Array.from({ length: count }, () => guid(random));

/** How often each of the six compared conditions occurs, by the names that the rivals print. */
export interface Flaws {
  readonly "default-inbound-open": number;
  readonly "partner-inherits-trust": number;
  readonly "partner-all-applications": number;
  readonly "partner-direct-connect-all-users": number;
  readonly "partner-automatic-redemption": number;
  readonly "partner-duplicate": number;
}

function defaultPolicy(): object {
  const access = (accessType: "allowed" | "blocked") => ({
    usersAndGroups: block(accessType, "user", ["AllUsers"]),
    applications: block(accessType, "application", ["AllApplications"]),
  });
  return {
    "@odata.context": `${context}/default/$entity`,
    isServiceDefault: false,
    inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false },
    b2bCollaborationInbound: access("allowed"),
    b2bCollaborationOutbound: access("blocked"),
    b2bDirectConnectInbound: access("blocked"),
    b2bDirectConnectOutbound: access("blocked"),
    automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: false },
  };
}

interface Partner {
  readonly tenantId: string;
  readonly flaws: Readonly<Record<"trust" | "applications" | "directConnect" | "redemption" | "duplicate", boolean>>;
  readonly json: object;
}

/** One partner in about 2.8 KB of indented JSON: closed but for its flaws, each of which is as rare as one expects. */
function partner(random: Random, previous: Partner | undefined, isAscii: boolean): Partner {
  const flaws = {
    trust: random() < 0.02,
    applications: random() < 0.02,
    directConnect: random() < 0.01,
    redemption: random() < 0.01,
    duplicate: random() < 0.005 && previous !== undefined,
  };
  const tenantId = flaws.duplicate && previous !== undefined ? previous.tenantId : guid(random);
  const isOfAnotherScript = random() < 0.05 && !isAscii;
  const access = (users: readonly string[], applications: readonly string[]) => ({
    usersAndGroups: block("allowed", users[0] === "AllUsers" ? "user" : "group", users),
    applications: block("allowed", "application", applications),
  });
  const closed = {
    usersAndGroups: block("blocked", "user", ["AllUsers"]),
    applications: block("blocked", "application", ["AllApplications"]),
  };
  const json = {
    tenantId,
    isServiceProvider: false,
    inboundTrust: flaws.trust ? null : { isMfaAccepted: false, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false },
    b2bCollaborationInbound: access(named(random, 2), flaws.applications ? ["AllApplications"] : named(random, 2)),
    b2bCollaborationOutbound: access(named(random, 1), named(random, 1)),
    b2bDirectConnectInbound: flaws.directConnect ? access(["AllUsers"], named(random, 1)) : closed,
    b2bDirectConnectOutbound: closed,
    automaticUserConsentSettings: { inboundAllowed: flaws.redemption, outboundAllowed: false },
    identitySynchronization: {
      tenantId,
      displayName: isOfAnotherScript ? `株式会社 ${tenantId.slice(0, 8)}` : `Partner ${tenantId.slice(0, 8)} Ltd.`,
      userSyncInbound: { isSyncAllowed: false },
    },
  };
  return { tenantId, flaws, json };
}

export interface Layout {
  readonly partners: number;
  readonly isAscii?: boolean;
  readonly isMinified?: boolean;
  readonly encoding?: "utf8" | "utf16le";
  readonly isOneFileEach?: boolean;
}

/** Writes a synthetic tenant into `folder`, the same for the same layout, and says what is wrong with it. */
export function writeTenant(folder: string, { partners, isAscii = false, isMinified = false, encoding = "utf8", isOneFileEach = false }: Layout): Flaws {
  const random = numbers(partners);
  const all: Partner[] = [];
  for (let index = 0; index < partners; index += 1) all.push(partner(random, all.at(-1), isAscii));

  mkdirSync(folder, { recursive: true });
  const write = (file: string, value: object) => {
    const text = JSON.stringify(value, null, isMinified ? undefined : 2);
    writeFileSync(path.join(folder, file), encoding === "utf8" ? text : `\uFEFF${text}`, encoding);
  };
  write("default.json", defaultPolicy());
  if (isOneFileEach) all.forEach(({ json }, index) => write(`partner-${index}.json`, { "@odata.context": `${context}/partners/$entity`, ...json }));
  else write("partners.json", { "@odata.context": `${context}/partners`, value: all.map(({ json }) => json) });

  const count = (flaw: keyof Partner["flaws"]) => all.filter(({ flaws }) => flaws[flaw]).length;
  return {
    "default-inbound-open": 1,
    "partner-inherits-trust": count("trust"),
    "partner-all-applications": count("applications"),
    "partner-direct-connect-all-users": count("directConnect"),
    "partner-automatic-redemption": count("redemption"),
    "partner-duplicate": count("duplicate"),
  };
}
