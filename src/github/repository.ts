import { existsSync } from "node:fs";
import path from "node:path";

/** The way from the root of the repository that `folder` lies in down to it, POSIX, empty at the root and outside of one. */
export function repositoryPrefix(folder: string): string {
  for (let root = path.resolve(folder); ; root = path.dirname(root)) {
    if (existsSync(path.join(root, ".git"))) return path.relative(root, folder).split(path.sep).join("/");
    if (path.dirname(root) === root) return "";
  }
}
