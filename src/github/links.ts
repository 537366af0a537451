import type { Location } from "../report/report.ts";

/** Makes the address of a location on the server that runs the workflow; undefined outside of a workflow run. */
export function blobLink(env: Readonly<Record<string, string | undefined>>): ((location: Location) => string) | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  if (server === undefined || repository === undefined || commit === undefined) return undefined;
  return ({ file, line, endLine }) => {
    const path = file.split("/").map(encodeURIComponent).join("/");
    return `${server}/${repository}/blob/${commit}/${path}#L${String(line)}${endLine > line ? `-L${String(endLine)}` : ""}`;
  };
}
