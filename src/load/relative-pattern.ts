import path from "node:path";

/** A pattern of a file of ours, which is relative to that file's folder, as one relative to the working directory. */
export function relativePattern(cwd: string, folder: string, pattern: string): string {
  const excluded = pattern.startsWith("!");
  const prefix = path.relative(cwd, folder).split(path.sep).join("/");
  const joined = path.posix.join(prefix, excluded ? pattern.slice(1) : pattern);
  return excluded ? `!${joined}` : joined;
}
