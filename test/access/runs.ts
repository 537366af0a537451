/** How many random configurations a property is tried on: a share of it in every run of the tests, all by `npm run test:deep`. */
const deep = Number(process.env.ACCESS_RUNS ?? "0");

/** The seed of the random configurations. It stands in the name of every test that uses it; ACCESS_SEED repeats a run. */
export const seed = Number(process.env.ACCESS_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Parameters for fast-check: `few` cases, or the whole `share` of a deep run. */
export function runs(few: number, share = 1): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: deep > 0 ? Math.ceil(deep * share) : few, seed };
}

/** A name that says what it takes to repeat a test. */
export function named(name: string, { numRuns }: { readonly numRuns: number }): string {
  return `${name} (${String(numRuns)} random cases, ACCESS_SEED=${String(seed)})`;
}
