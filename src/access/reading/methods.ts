/**
 * Combinations of methods, the plausible ones first: those that built-in strengths know, and one factor alone
 * (Microsoft Learn, "Overview of Conditional Access authentication strengths").
 */
export const methodCombinations: readonly string[] = [
  "password",
  "sms",
  "email",
  "x509CertificateSingleFactor",
  "federatedSingleFactor",
  "qrCodePin",
  "password,microsoftAuthenticatorPush",
  "password,softwareOath",
  "password,sms",
  "password,voice",
  "password,hardwareOath",
  "password,x509CertificateSingleFactor",
  "password,x509CertificateMultiFactor",
  "deviceBasedPush",
  "windowsHelloForBusiness",
  "fido2",
  "x509CertificateMultiFactor",
  "temporaryAccessPassOneTime",
  "temporaryAccessPassMultiUse",
  "federatedMultiFactor",
  "federatedSingleFactor,microsoftAuthenticatorPush",
  "federatedSingleFactor,softwareOath",
  "federatedSingleFactor,hardwareOath",
  "federatedSingleFactor,sms",
  "federatedSingleFactor,voice",
];

/** Methods that are two factors by themselves, in lower case. */
const multifactor: ReadonlySet<string> = new Set(
  ["deviceBasedPush", "windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor", "temporaryAccessPassOneTime", "temporaryAccessPassMultiUse", "federatedMultiFactor"].map((each) => each.toLowerCase()),
);

const here = ["password", "sms", "voice", "microsoftauthenticatorpush", "softwareoath"];
const home = [...here, "devicebasedpush", "hardwareoath", "fido2", "windowshelloforbusiness", "x509certificatesinglefactor", "x509certificatemultifactor"];

/** Methods by who does them where (Microsoft Learn, "Authentication strength for external users"). */
const available = {
  /** At home, where that is trusted. */
  home: new Set(home),
  /** In this tenant. */
  here: new Set(here),
  /** Somebody without an object in this tenant, whose home is not trusted, has nothing but a first factor. */
  firstFactor: new Set(["password"]),
};

export type MethodSource = keyof typeof available | "all";

/** The methods of a combination, in lower case and in order: however it is written, the same combination. */
export function canonicalCombination(combination: string): string {
  return combination.toLowerCase().replace(/\s/g, "").split(",").sort().join(",");
}

export function isMultifactor(combination: string): boolean {
  const methods = canonicalCombination(combination).split(",");
  return methods.length > 1 || methods.some((method) => multifactor.has(method));
}

/** Whether somebody can use every method of a combination. */
export function canUse(combination: string, source: MethodSource): boolean {
  return source === "all" || canonicalCombination(combination).split(",").every((method) => available[source].has(method));
}

/** Whether a combination is one of those given, however it is written. */
export function isAmong(combinations: readonly string[]): (combination: string) => boolean {
  const given = new Set(combinations.map(canonicalCombination));
  return (combination) => given.has(canonicalCombination(combination));
}
