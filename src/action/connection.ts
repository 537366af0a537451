import * as core from "@actions/core";
import { connect, type GitHub } from "../github/client.ts";

/** The client of GitHub's API; without a token none, and nothing of it is loaded. */
export async function connection(token: string): Promise<GitHub | undefined> {
  const [owner = "", repo = ""] = (process.env.GITHUB_REPOSITORY ?? "").split("/");
  if (token === "" || owner === "" || repo === "") return undefined;
  core.setSecret(token);
  return connect({ token, owner, repo });
}
