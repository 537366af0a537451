import { graphPathFault } from "../model/graph-path.ts";
import { graphSteps, sourcesBelow, type Mapping, type Sources } from "../model/mapping.ts";
import type { ResourceKind } from "../model/resource.ts";
import { ConfigError } from "./errors.ts";
import { parseOwnFile } from "./own-file.ts";

/** A mapping file as written. */
export interface MappingFile {
  readonly mappings: readonly Mapping[];
}

/**
 * Reads a mapping file. `file` names it in the errors.
 * @throws ConfigError with a sentence for each problem, with line and column and the nearest word that would be right.
 */
export async function parseMappingFile(text: string, file: string): Promise<readonly Mapping[]> {
  const { isMappingFile } = await import("./generated/mapping-validator.ts");
  const kind = { whole: "the mapping file", pattern: "a path: write keys with dots between them", isValid: isMappingFile };
  const { value, at } = await parseOwnFile(text, file, kind);
  const problems: string[] = [];
  for (const [index, { resource, key, properties }] of value.mappings.entries()) {
    const here = ["mappings", index];
    const ofKey = key === undefined ? [] : [{ path: key, at: [...here, "key"] }];
    const ofProperties = pathsOf(properties, "", [...here, "properties"], problems, at);
    for (const each of [...ofKey, ...ofProperties]) {
      const fault = pathFault(resource, each.path);
      if (fault !== undefined) problems.push(`${at(each.at)}: ${fault}`);
    }
    if (key !== undefined && Object.hasOwn(properties, key)) problems.push(`${at([...here, "key"])}: ${key} is among the properties, too: keep one`);
  }
  if (problems.length > 0) throw new ConfigError([...new Set(problems)]);
  return value.mappings;
}

interface GraphPath {
  /** From the resource on. */
  readonly path: string;
  /** Where the key stands in the mapping file. */
  readonly at: readonly (string | number)[];
}

/** All of Graph's paths that `sources` state. Two of which one holds the other would write over each other. */
function pathsOf(sources: Sources, before: string, here: GraphPath["at"], problems: string[], at: (steps: GraphPath["at"]) => string): GraphPath[] {
  const known = new Set(Object.keys(sources));
  return Object.entries(sources).flatMap(([key, source]) => {
    const place = [...here, key];
    const steps = graphSteps(key);
    const around = steps.map((_, index) => steps.slice(0, index).join(".")).find((outer) => known.has(outer));
    if (around !== undefined) problems.push(`${at(place)}: ${key} lies in ${around}, which is stated as a whole: write it under its properties`);
    const path = before + key;
    return [{ path, at: place }, ...pathsOf(sourcesBelow(source) ?? {}, `${path}.`, [...place, "properties"], problems, at)];
  });
}

function pathFault(resource: ResourceKind, path: string): string | undefined {
  return graphSteps(path).includes("") ? `"${path}" is not a path: write keys with dots between them` : graphPathFault(resource, path);
}
