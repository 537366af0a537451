import { discover } from "../input/discover.ts";
import { readOwnText } from "../input/own-text.ts";
import { ConfigError } from "../lint/errors.ts";
import { parseMappingFile } from "../lint/mapping-file.ts";
import type { Mapping } from "../model/mapping.ts";

/** The mappings of a run, and the files that hold them, as POSIX paths relative to the working directory. */
export interface FoundMappings {
  readonly mappings: readonly Mapping[];
  readonly files: readonly string[];
}

const mostFiles = 1000;

/**
 * Reads the mapping files that the configuration names. `fromConfig` makes a pattern of the configuration, to whose
 * folder those inside a mapping are relative too, one of the working directory.
 * @throws ConfigError when a named file is missing, cannot be read or is not valid.
 */
export async function loadMappings(
  cwd: string,
  named: readonly string[] = [],
  fromConfig: (pattern: string) => string,
): Promise<FoundMappings> {
  if (named.length === 0) return { mappings: [], files: [] };
  const { files, problems } = await discover(cwd, named.map(fromConfig), new Set(), mostFiles);
  // A mapping that is not there would leave its files unread.
  if (problems.length > 0) throw new ConfigError(problems.map(({ file, reason }) => `${file}: ${reason}; the configuration names it under mappings.`));
  const mappings: Mapping[] = [];
  for (const { file, path: absolute } of files) {
    const read = readOwnText(absolute);
    if ("reason" in read) throw new ConfigError([`${file}: the mapping file cannot be read (${read.reason}).`]);
    for (const mapping of await parseMappingFile(read.text, file)) {
      mappings.push({ ...mapping, files: mapping.files.map(fromConfig) });
    }
  }
  return { mappings, files: files.map(({ file }) => file) };
}
