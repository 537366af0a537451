import type { ConditionalAccess } from "../conditional-access/conditional-access.ts";
import { deviceDeadEnd, strengthDeadEnd, unsupportedDeadEnd, type DeadEnd } from "../conditional-access/dead-ends.ts";
import { providerExemption, riskExemption, tenantExemption, type Exemption, type TenantExemption } from "../conditional-access/exemptions.ts";
import { guestOnlyScope, listedStrangers, type GuestOnlyScope, type ListedStrangers } from "../conditional-access/guest-scope.ts";
import type { Policy } from "../conditional-access/policy.ts";
import { witnesses, type Pointer } from "../external-access.ts";
import type { Place } from "../place.ts";
import type { Tenant } from "../tenant.ts";

/** A Conditional Access policy as rules see it. What is undefined is not there to be judged. */
export interface CaPolicySubject {
  readonly kind: "ca-policy";
  /** Graph's id in lower case, else the policy's name. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly label: string;
  readonly place: Place;
  /** The policy as it is written. */
  readonly policy: Policy;
  readonly tenantExemption: TenantExemption | undefined;
  readonly providerExemption: Exemption | undefined;
  readonly riskExemption: Exemption | undefined;
  readonly deviceDeadEnd: DeadEnd | undefined;
  readonly strengthDeadEnd: DeadEnd | undefined;
  readonly unsupportedDeadEnd: DeadEnd | undefined;
  readonly guestOnlyScope: GuestOnlyScope | undefined;
  readonly listedStrangers: ListedStrangers | undefined;
  /** A sign-in that this policy would stop but for one thing, where one is known. */
  readonly witnesses: readonly Pointer[];
}

/** Every Conditional Access policy of the input, in canonical order. */
export function* caPolicySubjects(tenant: Tenant): Generator<CaPolicySubject> {
  const ca = tenant.conditionalAccess();
  for (const policy of ca.policies) yield new CaPolicyView(policy, ca, tenant);
}

/** One rule reads each of these, so each is worked out when that rule asks. */
class CaPolicyView implements CaPolicySubject {
  readonly kind = "ca-policy";
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly label: string;
  readonly place: Place;
  readonly policy: Policy;
  readonly #ca: ConditionalAccess;
  readonly #tenant: Tenant;

  constructor(policy: Policy, ca: ConditionalAccess, tenant: Tenant) {
    this.id = policy.id;
    this.name = policy.name;
    this.label = policy.label;
    this.place = policy.place;
    this.policy = policy;
    this.#ca = ca;
    this.#tenant = tenant;
  }

  get tenantExemption(): TenantExemption | undefined {
    return tenantExemption(this.#ca, this.policy);
  }

  get providerExemption(): Exemption | undefined {
    return providerExemption(this.#ca, this.policy);
  }

  get riskExemption(): Exemption | undefined {
    return riskExemption(this.#ca, this.policy);
  }

  get deviceDeadEnd(): DeadEnd | undefined {
    return deviceDeadEnd(this.#ca, this.policy);
  }

  get strengthDeadEnd(): DeadEnd | undefined {
    return strengthDeadEnd(this.#ca, this.policy);
  }

  get unsupportedDeadEnd(): DeadEnd | undefined {
    return unsupportedDeadEnd(this.#ca, this.policy);
  }

  get guestOnlyScope(): GuestOnlyScope | undefined {
    return guestOnlyScope(this.policy);
  }

  get listedStrangers(): ListedStrangers | undefined {
    return listedStrangers(this.#ca, this.policy);
  }

  get witnesses(): readonly Pointer[] {
    const id = this.policy.id ?? this.policy.label;
    return witnesses(this.#tenant, ({ nearest }) => nearest === id);
  }
}
