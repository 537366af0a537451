import { claimsOf } from "./claims.ts";
import type { SignInOptions, Way } from "./sign-in.ts";

/** What Entra answers when no federated credential fits the token that was shown. Source: Entra's page of AADSTS codes. */
const noCredential = /AADSTS(?:70021|700211|700212|700213|700223|700238)\b/;

/** Says what went wrong and what to do about it. No token is in it: of the workflow's own only what it says of itself. */
export async function signInProblem(error: unknown, way: Way, options: SignInOptions): Promise<string> {
  const text = error instanceof Error ? error.message : String(error);
  const code = /\bAADSTS\d+\b/.exec(text)?.[0];
  if (/endpoints_resolution_error|network_error|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|certificate/i.test(text) && code === undefined) {
    return `Signing in failed: ${options.hosts.authority} cannot be reached. Look at the network and the proxy; behind a proxy that replaces certificates set NODE_EXTRA_CA_CERTS.`;
  }
  switch (way) {
    case "the Azure CLI":
      if (options.env["GITHUB_ACTIONS"] === "true") return "The job has nothing to sign in with: give it permissions id-token: write, so that the application's federated credential can be used.";
      return "Signing in with the Azure CLI failed: run az login, with --tenant where there are several. Or set AZURE_CLIENT_ID with AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH.";
    case "a certificate (AZURE_CLIENT_CERTIFICATE_PATH)":
      return `Signing in with the certificate failed${known(code)}: look at the path, the password, the client id and whether the application still has that certificate.`;
    case "a client secret (AZURE_CLIENT_SECRET)":
      return `Signing in with the client secret failed${known(code)}: look at the tenant id, the client id, and whether the secret has expired.`;
    case "the workflow's identity (OIDC)":
      return federated(text, code, options);
  }
}

function known(code: string | undefined): string {
  return code === undefined ? "" : ` (Entra says ${code})`;
}

async function federated(text: string, code: string | undefined, { idToken, hosts }: SignInOptions): Promise<string> {
  let shown: string;
  try {
    shown = await idToken(hosts.audience);
  } catch (error) {
    return `GitHub gave the job no token (${error instanceof Error ? error.message : "no reason"}): give the job permissions id-token: write. Workflows of forks never get one.`;
  }
  const claims = claimsOf(shown) ?? {};
  const said = (name: string): string => (typeof claims[name] === "string" ? claims[name] : "unknown");
  const lines = [
    `Signing in with the workflow's identity failed${known(code)}.`,
    ...(noCredential.test(text) ? ["No federated credential of the application fits the token of this run. Under Certificates & secrets, Federated credentials, add one with exactly:"] : ["The token of this run says:"]),
    `  issuer    ${said("iss")}`,
    `  subject   ${said("sub")}`,
    `  audience  ${said("aud")}`,
    "Repositories made, renamed or moved after 15 July 2026 have ids in the subject (repo:OWNER@ID/NAME@ID:…), older ones have not: take the subject as it stands here.",
  ];
  return lines.join("\n");
}
