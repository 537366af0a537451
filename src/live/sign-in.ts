import { AzureCliCredential, ClientAssertionCredential, ClientCertificateCredential, ClientSecretCredential, type TokenCredential } from "@azure/identity";
import type { CloudHosts } from "./clouds.ts";
import { memoised, type IdTokenSource } from "./id-token.ts";
import { signInProblem } from "./sign-in-problem.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Who signs in, and where. */
export interface SignInOptions {
  readonly tenantId: string | undefined;
  readonly clientId: string | undefined;
  readonly hosts: CloudHosts;
  readonly env: Environment;
  readonly idToken: IdTokenSource;
  /** Keeps a secret out of a workflow's log. */
  readonly mask?: (secret: string) => void;
}

/** Gives access tokens; the same one for an audience as long as it is good. */
export interface TokenSource {
  /** How it signs in, for people. */
  readonly way: string;
  /** @throws SignInError */
  token(audience: string): Promise<string>;
}

/** Why nobody could be signed in: one sentence for each line. */
export class SignInError extends Error {
  override readonly name = "SignInError";
}

/** A token is renewed this many milliseconds before its end. */
const reserve = 5 * 60_000;

/** Chooses how to sign in by what the environment holds; nothing is tried one after the other. */
export function signIn(options: SignInOptions): TokenSource {
  const idToken = memoised(options.idToken, () => Date.now());
  const { way, credential } = credentialOf({ ...options, idToken });
  const given = new Map<string, { readonly token: string; readonly until: number }>();
  return {
    way,
    token: async (audience) => {
      const last = given.get(audience);
      if (last !== undefined && last.until > Date.now()) return last.token;
      try {
        const fresh = await credential.getToken(`${audience}/.default`);
        if (fresh === null) throw new Error("no token was given");
        options.mask?.(fresh.token);
        given.set(audience, { token: fresh.token, until: fresh.expiresOnTimestamp - reserve });
        return fresh.token;
      } catch (error) {
        throw new SignInError(await signInProblem(error, way, { ...options, idToken }));
      }
    },
  };
}

/** The words for how to sign in. */
export const ways = {
  federated: "the workflow's identity (OIDC)",
  certificate: "a certificate (AZURE_CLIENT_CERTIFICATE_PATH)",
  secret: "a client secret (AZURE_CLIENT_SECRET)",
  cli: "the Azure CLI",
} as const;

export type Way = (typeof ways)[keyof typeof ways];

function credentialOf({ tenantId, clientId, hosts, env, idToken }: SignInOptions): { readonly way: Way; readonly credential: TokenCredential } {
  const authority = { authorityHost: hosts.authority, disableInstanceDiscovery: true };
  const isRun = isSet(env["ACTIONS_ID_TOKEN_REQUEST_URL"]);
  const { AZURE_CLIENT_CERTIFICATE_PATH: certificate, AZURE_CLIENT_CERTIFICATE_PASSWORD: password, AZURE_CLIENT_SECRET: secret } = env;
  if (!isRun && !isSet(certificate) && !isSet(secret)) {
    return { way: ways.cli, credential: new AzureCliCredential(tenantId === undefined ? {} : { tenantId }) };
  }
  if (tenantId === undefined) throw new SignInError("The tenant is not known: give its id with --tenant-id (in the Action: tenant-id), AZURE_TENANT_ID, or tenantId in the configuration.");
  if (clientId === undefined) throw new SignInError("The application to sign in as is not known: give its client id with --client-id (in the Action: client-id) or AZURE_CLIENT_ID.");
  if (isRun) return { way: ways.federated, credential: new ClientAssertionCredential(tenantId, clientId, () => idToken(hosts.audience), authority) };
  if (isSet(certificate)) {
    const file = { certificatePath: certificate, ...(isSet(password) && { certificatePassword: password }) };
    return { way: ways.certificate, credential: new ClientCertificateCredential(tenantId, clientId, file, authority) };
  }
  return { way: ways.secret, credential: new ClientSecretCredential(tenantId, clientId, secret ?? "", authority) };
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== "";
}
