import { rmSync } from "node:fs";
import path from "node:path";
import { askGit } from "./git.ts";
import { isLookedAt } from "./walk.ts";

/** Which files of a base are taken out of git. `withCode`: rules of its own may be code, and then its code is needed too. */
export function wantedOfBase(withCode: boolean): (file: string) => boolean {
  return (file) => isLookedAt(path.posix.basename(file)) || (withCode && /\.[cm]?[jt]s$/i.test(file));
}

/**
 * Takes what a sparse checkout leaves out of the files of its base, which lie in `folder`: it would seem to be taken away
 * by the change. `root` is the root of the checkout.
 */
export function leaveOutAbsent(root: string, folder: string): void {
  const listing = askGit(root, ["ls-files", "-t", "-z"]);
  if ("reason" in listing) return;
  for (const line of listing.output.toString("utf8").split("\0")) {
    if (line.startsWith("S ")) rmSync(path.join(folder, line.slice(2)), { force: true, recursive: true });
  }
}
