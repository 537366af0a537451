import { accessShapes, type BlockReading } from "../../model/access.ts";
import type { Answer } from "../../model/answer.ts";
import { anyTenant, noTenant, type ExternalUserType, type Home } from "../../model/conditional-access/external-users.ts";
import { claimsKey, effectiveBlock, type Claims } from "../../model/conditional-access/homes.ts";
import { valueIn } from "../../model/json.ts";
import type { Dimension } from "../../model/reach.ts";
import type { Resource } from "../../model/resource.ts";
import type { Tenant } from "../../model/tenant.ts";
import { isUndetermined, undetermined, type Undetermined } from "../../model/undetermined.ts";
import { isGuid } from "../../model/well-known.ts";
import type { Who, WhoClass } from "../access.ts";

/** A home, and what this tenant's settings say of it. */
export interface Origin {
  readonly home: Home;
  /** As lists of tenants know it: local guests come from none. */
  readonly listed: Home;
  readonly claims: Claims;
  readonly collaboration: BlockReading | Undetermined;
  readonly directConnect: BlockReading | Undetermined;
  readonly isProvider: Answer;
}

/** This tenant, as the home of local guests. */
export const ownTenant: Home = "own";

const everyone: Readonly<Record<string, readonly ExternalUserType[]>> = {
  own: ["internalGuest"],
  none: ["b2bCollaborationGuest", "otherExternalUser"],
  any: ["b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser"],
};

/** The homes of a tenant's external people. */
export class Origins {
  readonly #tenant: Tenant;
  readonly #partners: ReadonlyMap<Home, Resource>;
  readonly #known = new Map<Home, Origin>();
  readonly #keys = new Map<unknown, string>();

  constructor(tenant: Tenant) {
    this.#tenant = tenant;
    this.#partners = tenant.partnerByTenantId();
  }

  /** Why partners can be missing among the homes although their objects are there. */
  get gap(): Undetermined | undefined {
    const isNamed = [...this.#partners.keys()].every((home) => isGuid(home));
    return isNamed ? undefined : undetermined("a partner's tenant id is not known, so its people are not in the table", ["crossTenantAccessPolicyPartner"]);
  }

  of(home: Home): Origin {
    const origin = this.#known.get(home) ?? this.#read(home);
    this.#known.set(home, origin);
    return origin;
  }

  person({ home, userType }: Who): Person {
    const origin = this.of(home);
    const policiesKey = String(this.#tenant.conditionalAccess().classOf(origin.listed));
    const kind = kindsOfTheirOwn.has(userType) ? userType : home === "none" ? "nobody's" : "another's";
    return { home, userType, origin, policiesKey, claimsKey: claimsKey(origin.claims), kind };
  }

  /** The types of which somebody can come from a home. */
  types({ home, isProvider }: Origin): readonly ExternalUserType[] {
    const types = everyone[home] ?? everyone["any"] ?? [];
    return isProvider === false ? types : [...types, "serviceProvider"];
  }

  /** Everybody, put together where nothing makes a difference. */
  classes(): readonly WhoClass[] {
    const named = this.#tenant.conditionalAccess().named;
    const homes = [...this.#partners.keys(), ...named].filter((home) => isGuid(home));
    const byKey = new Map<string, Home[]>();
    for (const home of new Set([anyTenant, ...homes, noTenant, ownTenant])) {
      const key = this.#key(this.of(home));
      const group = byKey.get(key);
      if (group === undefined) byKey.set(key, [home]);
      else group.push(home);
    }
    return [...byKey.values()].flatMap((group) => {
      const origin = this.of(group[0] ?? anyTenant);
      const trusted = (["mfa", "compliant", "hybrid"] as const).filter((claim) => origin.claims[claim] === true);
      return this.types(origin).map((userType) => ({ who: { home: origin.home, userType }, homes: group, trusted }));
    });
  }

  #read(home: Home): Origin {
    const partner = this.#partners.get(home);
    const { homes } = this.#tenant.conditionalAccess();
    const listed = home === ownTenant ? noTenant : home;
    // A tenant that is no partner has the default's settings, unless partners are missing: it can be one.
    const missing = isGuid(home) ? homes.gap : undefined;
    const setting = (name: "b2bCollaborationInbound" | "b2bDirectConnectInbound"): BlockReading | Undetermined => {
      if (partner !== undefined) return effectiveBlock(partner, accessShapes[name], this.#tenant);
      const inherited = this.#tenant.access[name];
      return missing ?? (isUndetermined(inherited) ? inherited : inherited.reading);
    };
    const flag = partner && valueIn(partner.value, "isServiceProvider");
    return {
      home,
      listed,
      claims: homes.claimsOf(listed),
      collaboration: setting("b2bCollaborationInbound"),
      directConnect: setting("b2bDirectConnectInbound"),
      isProvider: partner === undefined ? (missing ?? false) : isUndetermined(flag) ? flag : flag === true,
    };
  }

  /** The same for homes between which nothing makes a difference. */
  #key({ home, listed, claims, collaboration, directConnect, isProvider }: Origin): string {
    if (home === anyTenant || home === noTenant || home === ownTenant) return home;
    const ca = this.#tenant.conditionalAccess().classOf(listed);
    return [ca, claimsKey(claims), this.#settingKey(collaboration), this.#settingKey(directConnect), String(isProvider === true), String(isProvider === false)].join(" ");
  }

  #settingKey(setting: BlockReading | Undetermined): string {
    const known = this.#keys.get(setting);
    if (known !== undefined) return known;
    const key = isUndetermined(setting) ? `? ${setting.undetermined}` : `${setting.users?.reach ?? ""}/${halfKey(setting.applications)}`;
    this.#keys.set(setting, key);
    return key;
  }
}

function halfKey(half: Dimension | undefined): string {
  return half === undefined ? "" : `${half.reach} ${[...half.targets].sort().join(" ")}`;
}

/** A cell's person. */
export interface Person extends Who {
  readonly origin: Origin;
  /** The same for homes between which no policy makes a difference. */
  readonly policiesKey: string;
  /** The same for homes whose claims count alike. */
  readonly claimsKey: string;
  /** The same for types, and for having a home, of which the same is asked. */
  readonly kind: string;
}

const kindsOfTheirOwn: ReadonlySet<ExternalUserType> = new Set(["internalGuest", "b2bDirectConnectUser", "serviceProvider"]);
