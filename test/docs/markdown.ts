import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The repository. */
export const root = path.resolve(import.meta.dirname, "../..");

/** The text of a file of the repository. */
export const textOf = (file: string) => readFileSync(path.join(root, file), "utf8");

const skipped = new Set(["node_modules", "build", "dist", ".git"]);

/** Every Markdown file of the repository, by its path. */
export function markdownFiles(folder = ""): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : markdownFiles(file);
    return entry.name.endsWith(".md") ? [file] : [];
  });
}

/** The fenced code blocks of a text in one of these languages. */
export function codeBlocks(text: string, ...languages: string[]): string[] {
  return [...text.matchAll(/^```(\S*)[^\n]*\n(.*?)^```$/gms)].flatMap(([, language = "", code = ""]) => (languages.includes(language) ? [code] : []));
}

/** A text without its code, fenced or in the line. */
export function prose(text: string): string {
  return text.replace(/^```.*?^```$/gms, "").replace(/`[^`\n]*`/g, "``");
}

/** The first column of the table under a heading, without its code marks. */
export function firstColumn(text: string, heading: string): string[] {
  const section = text.split(/^(?=#{1,6} )/m).find((part) => part.replace(/^#+ /, "").startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = ""]) => cell);
}

/** The ids that GitHub gives the headings of a text. */
export function anchors(text: string): Set<string> {
  const headings = [...text.replace(/^```.*?^```$/gms, "").matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => heading);
  return new Set(headings.map((heading) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-")));
}
