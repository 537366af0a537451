import type { Json } from "./json.ts";

/** A tenant's configuration as Graph gives it. Nothing of it is digested: the oracle reads it anew for itself. */
export interface Configuration {
  /** `crossTenantAccessPolicyConfigurationDefault`. */
  readonly default: Json | undefined;
  /** `crossTenantAccessPolicyConfigurationPartner[]`. */
  readonly partners: readonly Json[];
  /** `conditionalAccessPolicy[]`. */
  readonly policies: readonly Json[];
  /** `authenticationStrengthPolicy[]`. */
  readonly strengths: readonly Json[];
  /** `namedLocation[]`. */
  readonly namedLocations: readonly Json[];
}

/**
 * The applications of the groups that Microsoft names, of those that tests use. Whatever is not here belongs to no
 * group. Microsoft Learn, "Conditional Access: Target resources".
 */
export const applicationGroups: { readonly [group: string]: readonly string[] } = {
  office365: ["00000002-0000-0ff1-ce00-000000000000", "00000003-0000-0ff1-ce00-000000000000", "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe"],
  microsoftadminportals: ["c44b4083-3bb0-49c1-b47d-974e53cbdf3c", "497effe9-df71-4043-a8bb-14cf78c4b63b"],
  allmicrosoftapps: [
    "00000002-0000-0ff1-ce00-000000000000",
    "00000003-0000-0ff1-ce00-000000000000",
    "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe",
    "c44b4083-3bb0-49c1-b47d-974e53cbdf3c",
    "497effe9-df71-4043-a8bb-14cf78c4b63b",
    "00000012-0000-0000-c000-000000000000",
  ],
};

/** The three strengths that Microsoft made, as Graph lists them. */
export const builtInStrengths: { readonly [id: string]: readonly string[] } = {
  "00000000-0000-0000-0000-000000000002": [
    "windowsHelloForBusiness",
    "fido2",
    "x509CertificateMultiFactor",
    "deviceBasedPush",
    "temporaryAccessPassOneTime",
    "temporaryAccessPassMultiUse",
    "password,microsoftAuthenticatorPush",
    "password,softwareOath",
    "password,hardwareOath",
    "password,x509CertificateSingleFactor",
    "password,x509CertificateMultiFactor",
    "password,sms",
    "password,voice",
    "federatedMultiFactor",
    "microsoftAuthenticatorPush,federatedSingleFactor",
    "softwareOath,federatedSingleFactor",
    "hardwareOath,federatedSingleFactor",
    "sms,federatedSingleFactor",
    "voice,federatedSingleFactor",
  ],
  "00000000-0000-0000-0000-000000000003": ["windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor", "deviceBasedPush"],
  "00000000-0000-0000-0000-000000000004": ["windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor"],
};
