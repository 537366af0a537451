import { nearest } from "../../model/nearest.ts";

/** A sentence about a name that is none of `known`, with the one that is meant, or with all of them where none is near. */
export function unknownName(sentence: string, name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  if (meant !== undefined) return `${sentence}; did you mean "${meant}"?`;
  return known.length === 0 ? sentence : `${sentence}; there are ${known.map((each) => (each === "" ? '""' : each)).join(", ")}`;
}
