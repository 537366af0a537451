import manifest from "../package.json" with { type: "json" };

/** The version of the package. */
export const version: string = manifest.version;

/** The public repository, without a trailing slash. */
export const repository: string = manifest.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");

/** The page of a rule, of this very version. */
export function rulePage(group: string, id: string): string {
  return `${repository}/blob/v${version}/rules/${group}/${id}.md`;
}

/** A page of the documentation, of this very version. */
export function docsPage(name: string): string {
  return `${repository}/blob/v${version}/docs/${name}`;
}
