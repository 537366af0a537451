import { isObject } from "../model/json.ts";

/** Asks for a token of the workflow run; the audience is whom it is for. */
export type IdTokenSource = (audience: string) => Promise<string>;

const patience = 30_000;
/** Milliseconds for which a token is used again: GitHub's live five minutes, and the sign-in asks twice for each of its own. */
const freshness = 4 * 60_000;

/**
 * Asks the runner for its token, without the toolkit: that one masks tokens by printing them for the runner, and a
 * command's standard output can be a file.
 * @throws Error when the run has none to give.
 */
export async function idTokenOfRun(audience: string): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = process.env;
  if (address === undefined || secret === undefined) throw new Error("the job has no permission id-token: write");
  const response = await fetch(`${address}&audience=${encodeURIComponent(audience)}`, {
    headers: { authorization: `Bearer ${secret}`, accept: "application/json" },
    redirect: "error",
    signal: AbortSignal.timeout(patience),
  });
  const body: unknown = response.ok ? await response.json() : undefined;
  const token = isObject(body) ? body["value"] : undefined;
  if (typeof token !== "string") throw new Error(`GitHub gave no token (status ${response.status})`);
  return token;
}

/** The same source, asked again only when its last token grows old. */
export function memoised(source: IdTokenSource, now: () => number): IdTokenSource {
  let last: { readonly token: Promise<string>; readonly audience: string; readonly until: number } | undefined;
  return (audience) => {
    if (last?.audience !== audience || last.until <= now()) {
      const token = source(audience);
      last = { token, audience, until: now() + freshness };
      token.catch(() => (last = undefined));
    }
    return last.token;
  };
}
