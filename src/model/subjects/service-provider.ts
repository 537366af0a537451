import type { Answer } from "../answer.ts";
import { mfaCoverage, phishingResistantCoverage } from "../conditional-access/conditional-access.ts";
import { witnessesOf, type Pointer } from "../external-access.ts";
import { readRelationship, type Relationship } from "../gdap.ts";
import { valueIn } from "../json.ts";
import type { Place } from "../place.ts";
import type { Resource } from "../resource.ts";
import { partnerId, type Tenant } from "../tenant.ts";
import { isUndetermined, type Undetermined } from "../undetermined.ts";
import { idOf } from "../users.ts";
import { brief } from "../words.ts";
import { partnerSubject } from "./partner.ts";
import type { PartnerSubject } from "./partner-subject.ts";

/** Who administers this tenant from another one, as rules see it: a partner that is a provider, or a relationship with one. */
export interface ServiceProviderSubject {
  readonly kind: "service-provider";
  /** The tenant id of a partner; of a delegated admin relationship its own id. In lower case. */
  readonly id: string;
  readonly name: string | undefined;
  readonly label: string;
  readonly place: Place;
  /** The partner entry; undefined for a relationship. */
  readonly partner: PartnerSubject | undefined;
  /** The relationship; undefined for a partner, whose relationships are judged under their own ids. */
  readonly relationship: Relationship | undefined | Undetermined;
  /** Whether the provider's users need multifactor authentication everywhere; false for a relationship. */
  readonly mfaCoverage: Answer;
  /** Whether some policy takes nothing of them but methods that resist phishing. */
  readonly phishingResistantCoverage: Answer;
  /** Whether security defaults replace every policy. */
  readonly hasSecurityDefaults: Answer;
  /** A sign-in of a user of the provider that gets through without multifactor authentication, where one is known. */
  readonly witnesses: readonly Pointer[];
}

/** Partners that are providers, then the relationships. */
export function* serviceProviderSubjects(tenant: Tenant): Generator<ServiceProviderSubject> {
  const relationships = tenant.complete("delegatedAdminRelationship");
  for (const resource of tenant.all("crossTenantAccessPolicyPartner")) {
    if (valueIn(resource.value, "isServiceProvider") !== true) continue;
    const partner = partnerSubject(resource, tenant);
    const { name, label, place } = partner;
    const relationship = isUndetermined(relationships) ? relationships : undefined;
    const id = partnerId(resource.value);
    yield {
      kind: "service-provider",
      id,
      name,
      label,
      place,
      partner,
      relationship,
      mfaCoverage: mfaCoverage(tenant, "serviceProvider", id),
      phishingResistantCoverage: phishingResistantCoverage(tenant, "serviceProvider", id),
      hasSecurityDefaults: partner.hasSecurityDefaults,
      get witnesses() {
        return witnessesOf(tenant, "serviceProvider", id);
      },
    };
  }
  for (const resource of tenant.all("delegatedAdminRelationship")) yield relationshipSubject(resource);
}

function relationshipSubject(resource: Resource): ServiceProviderSubject {
  const { value, place } = resource;
  const given = valueIn(value, "displayName");
  const name = typeof given === "string" && given.trim() !== "" ? given.trim() : undefined;
  const label = name === undefined ? "A delegated admin relationship without a name" : `The delegated admin relationship "${brief(name)}"`;
  return {
    kind: "service-provider",
    id: idOf(value) ?? "",
    name,
    label,
    place,
    partner: undefined,
    relationship: readRelationship(resource),
    mfaCoverage: false,
    phishingResistantCoverage: false,
    hasSecurityDefaults: false,
    witnesses: [],
  };
}
