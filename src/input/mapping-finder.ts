import type { Mapping } from "../model/mapping.ts";
import { matcher } from "./discover.ts";

const none: readonly Mapping[] = [];

/** Tells the mappings that name a file. The library for globs is loaded only where there are mappings. */
export async function mappingFinder(mappings: readonly Mapping[]): Promise<(file: string) => readonly Mapping[]> {
  if (mappings.length === 0) return () => none;
  const tests = await Promise.all(
    mappings.map(async (mapping) => {
      const excluded = await Promise.all(mapping.files.filter((glob) => glob.startsWith("!")).map((glob) => matcher(glob.slice(1))));
      const included = await Promise.all(mapping.files.filter((glob) => !glob.startsWith("!")).map(matcher));
      return { mapping, names: (file: string) => included.some((test) => test(file)) && !excluded.some((test) => test(file)) };
    }),
  );
  return (file) => tests.filter(({ names }) => names(file)).map(({ mapping }) => mapping);
}
