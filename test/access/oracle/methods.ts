/** Every combination of methods that Graph knows (authenticationMethodModes), in the order of how plausible it is. */
export const combinations: readonly string[] = [
  "password",
  "sms",
  "email",
  "qrCodePin",
  "federatedSingleFactor",
  "x509CertificateSingleFactor",
  "password,sms",
  "password,voice",
  "password,microsoftAuthenticatorPush",
  "password,softwareOath",
  "password,hardwareOath",
  "password,x509CertificateSingleFactor",
  "password,x509CertificateMultiFactor",
  "sms,federatedSingleFactor",
  "voice,federatedSingleFactor",
  "microsoftAuthenticatorPush,federatedSingleFactor",
  "softwareOath,federatedSingleFactor",
  "hardwareOath,federatedSingleFactor",
  "federatedMultiFactor",
  "temporaryAccessPassOneTime",
  "temporaryAccessPassMultiUse",
  "deviceBasedPush",
  "windowsHelloForBusiness",
  "x509CertificateMultiFactor",
  "fido2",
];

/** Methods that are two factors by themselves. */
const multifactor: ReadonlySet<string> = new Set([
  "federatedmultifactor",
  "temporaryaccesspassonetime",
  "temporaryaccesspassmultiuse",
  "devicebasedpush",
  "windowshelloforbusiness",
  "x509certificatemultifactor",
  "fido2",
]);

const factors = new Map(combinations.map((combination) => [combination, factorsOf(combination)]));

/** The methods of a combination, in lower case. */
export function factorsOf(combination: string): readonly string[] {
  return combination.split(",").map((method) => method.trim().toLowerCase());
}

/** Whether a combination has two factors or is a multifactor method. */
export function isMultifactor(combination: string): boolean {
  const methods = factors.get(combination) ?? factorsOf(combination);
  return methods.length > 1 || methods.some((method) => multifactor.has(method));
}

/** A combination such that two ways to write it are the same text. */
export function normalCombination(combination: string): string {
  return [...factorsOf(combination)].sort().join(",");
}

/** Table 5.1, left: what a user of another Entra tenant does at home, where that is trusted. */
const doneAtHome: ReadonlySet<string> = new Set([
  "password",
  "password,sms",
  "password,voice",
  "password,microsoftAuthenticatorPush",
  "password,softwareOath",
  "deviceBasedPush",
  "password,hardwareOath",
  "fido2",
  "windowsHelloForBusiness",
  "x509CertificateSingleFactor",
  "x509CertificateMultiFactor",
  "password,x509CertificateSingleFactor",
  "password,x509CertificateMultiFactor",
]);

/** Table 5.1, right: what can be done here, after the password at home. */
const doneHere: ReadonlySet<string> = new Set(["password", "password,sms", "password,voice", "password,microsoftAuthenticatorPush", "password,softwareOath"]);

/** Who can use which methods: all of them, those of a column of table 5.1, or the password alone. */
export type Methods = "all" | "home" | "here" | "password";

/** Whether somebody can use a combination. */
export function canUse(methods: Methods, combination: string): boolean {
  if (methods === "all") return true;
  if (methods === "password") return combination === "password";
  return (methods === "home" ? doneAtHome : doneHere).has(combination);
}

/** In which columns of table 5.1 a combination is. */
export function columnsOf(combination: string): string {
  return (["password", "here", "home"] as const).filter((methods) => canUse(methods, combination)).join("+");
}
