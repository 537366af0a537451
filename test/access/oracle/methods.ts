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

/** Table 5.1, right: what can be done here, after the password at home. In lower case. */
const doneHere: readonly string[] = ["password", "sms", "voice", "microsoftauthenticatorpush", "softwareoath"];

/** Table 5.1, left: what a user of another Entra tenant does at home, where that is trusted. */
const doneAtHome: readonly string[] = [...doneHere, "devicebasedpush", "hardwareoath", "fido2", "windowshelloforbusiness", "x509certificatesinglefactor", "x509certificatemultifactor"];

const byColumn: { readonly [column in "home" | "here"]: ReadonlySet<string> } = {
  home: new Set(combinations.filter((combination) => factorsOf(combination).every((method) => doneAtHome.includes(method)))),
  here: new Set(combinations.filter((combination) => factorsOf(combination).every((method) => doneHere.includes(method)))),
};

/** Who can use which methods: all of them, those of a column of table 5.1, or the password alone. */
export type Methods = "all" | "home" | "here" | "password";

/** Whether somebody can use every method of a combination. */
export function canUse(methods: Methods, combination: string): boolean {
  if (methods === "all") return true;
  if (methods === "password") return combination === "password";
  return byColumn[methods].has(combination);
}

/** In which columns of table 5.1 a combination is. */
export function columnsOf(combination: string): string {
  return (["password", "here", "home"] as const).filter((methods) => canUse(methods, combination)).join("+");
}
