import type { ManifestUnread, UnreadCause } from "../model/export-manifest.ts";
import type { Permissions } from "./claims.ts";
import type { ReadFailure } from "./graph-reader.ts";
import type { Licence } from "./live-read.ts";

/** What a read needs that can be missing. */
interface Needs {
  readonly permission: string;
  readonly alsoBy?: readonly string[];
  readonly licence?: Licence;
  /** Who was asked; left out, Graph. */
  readonly service?: string;
}

/** What became of a read that failed, in an administrator's terms: what is missing, and what Graph said. */
export function explainFailure(failure: ReadFailure, needs: Needs, permissions: Permissions | undefined): Pick<ManifestUnread, "cause" | "reason"> {
  const said = failure.status === undefined ? "" : ` (${needs.service ?? "Graph"} answered ${failure.status}${failure.detail === undefined ? "" : ` ${failure.detail}`})`;
  const [cause, text] = explain(failure, needs, permissions);
  return { cause, reason: `${text}${said}` };
}

function explain(failure: ReadFailure, { permission, alsoBy = [], licence, service = "Graph" }: Needs, permissions: Permissions | undefined): readonly [UnreadCause, string] {
  switch (failure.kind) {
    case "unlicensed":
      return ["licence", `the tenant has no licence for it, which is ${licence ?? "Microsoft Entra ID P1 or P2"}`];
    case "refused": {
      if (permissions === undefined) return ["permission", `it was refused, and needs the permission ${permission}`];
      const has = [permission, ...alsoBy].some((name) => permissions.names.includes(name));
      if (!has) return ["permission", `the permission ${permission} is missing`];
      const role = permissions.isDelegated ? "a directory role such as Global Reader" : licence;
      return [role === licence && licence !== undefined ? "licence" : "permission", `it was refused although the token has the permission for it${role === undefined ? "" : `; ${role} may be missing`}`];
    }
    case "not found":
      return ["absent", `${service} has nothing there`];
    case "token refused":
      return ["error", `${service} did not take the token`];
    case "bad request":
      return ["error", `${service} did not take the request`];
    case "throttled":
      return ["error", `${service} kept turning the request away because of too many`];
    case "server":
      return ["error", `${service} kept failing`];
    case "network":
      return ["error", `the connection kept failing${failure.status === undefined && failure.detail !== undefined ? `: ${failure.detail}` : ""}`];
    case "not what was asked for":
      return ["error", `the answer is not what was asked for${failure.detail === undefined ? "" : `: ${failure.detail}`}`];
    case "out of time":
      return ["time", "the time for the scan was up"];
  }
}
