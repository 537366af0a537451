import path from "node:path";
import type { Files } from "./generated.ts";
import { fillMarkers } from "./markers.ts";
import { header, options, presetsOf, table, type DocumentedRule } from "./rule-page.ts";

interface Documentation {
  readonly files: Files;
  /** What no generator can mend: a page, a rule or a marker that is missing. */
  readonly problems: readonly string[];
}

function readmeTable(rules: readonly DocumentedRule[], pageOf: (id: string) => string): string {
  return table(
    ["Rule", "Severity", "Presets", "What it flags"],
    rules.map((rule) => [`[${rule.id}](${pageOf(rule.id)})`, rule.severity, presetsOf(rule), rule.description]),
  );
}

/** The rule pages (text by path) and the README with their generated parts as the rules say them now. */
export function documentation(rules: readonly DocumentedRule[], pages: Files, readme: string): Documentation {
  const files = new Map<string, string>();
  const problems: string[] = [];
  const pathById = new Map([...pages.keys()].map((file) => [path.posix.basename(file, ".md"), file]));

  function fill(file: string, text: string, parts: Readonly<Record<string, string>>): void {
    let filled = text;
    for (const [name, content] of Object.entries(parts)) {
      const next = fillMarkers(filled, name, content);
      if (next === undefined) problems.push(`${file}: lacks the markers <!-- begin generated ${name} --> and <!-- end generated ${name} -->`);
      else filled = next;
    }
    files.set(file, filled);
  }

  for (const rule of rules) {
    const file = pathById.get(rule.id);
    const text = file === undefined ? undefined : pages.get(file);
    if (file === undefined || text === undefined) problems.push(`rules/<group>/${rule.id}.md: the rule has no page`);
    else fill(file, text, { header: header(rule), options: options(rule) });
  }
  const ids = new Set(rules.map(({ id }) => id));
  for (const [id, file] of pathById) if (!ids.has(id)) problems.push(`${file}: no rule has this id`);
  fill("README.md", readme, { rules: readmeTable(rules, (id) => pathById.get(id) ?? "") });
  return { files, problems };
}
