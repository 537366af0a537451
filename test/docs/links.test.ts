import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { anchors, markdownFiles, prose, root, textOf } from "./markdown.ts";

/** The links of a file that lead nowhere. Addresses on the web are not visited. */
function broken(file: string): string[] {
  const targets = [...prose(textOf(file)).matchAll(/\]\(([^)\s]*)\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => {
    if (/^(?:https:|mailto:)/.test(target)) return false;
    const [relative = "", anchor] = target.split("#");
    const to = relative === "" ? file : path.posix.join(path.posix.dirname(file), relative);
    if (target === "" || !existsSync(path.join(root, to))) return true;
    return anchor !== undefined && !anchors(textOf(to)).has(anchor);
  });
}

test.each(markdownFiles())("every link of %s leads somewhere", (file) => {
  expect(broken(file)).toEqual([]);
});
