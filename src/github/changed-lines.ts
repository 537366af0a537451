import path from "node:path";
import { readBytes } from "../input/bytes.ts";
import type { Location } from "../report/report.ts";

/** Larger files than these count as changed throughout. */
const mostBytes = 16 * 1024 * 1024;

/**
 * Whether a change touches the lines of a location, whose file is relative to both roots: those between the first and
 * the last line in which the file differs. For an order of what is shown, which needs no more.
 */
export function touchedLines(baseRoot: string, headRoot: string): (location: Location | undefined) => boolean {
  const ranges = new Map<string, readonly [first: number, last: number]>();
  return (location) => {
    if (location === undefined) return false;
    let range = ranges.get(location.file);
    if (range === undefined) {
      range = differing(linesOf(path.join(baseRoot, location.file)), linesOf(path.join(headRoot, location.file)));
      ranges.set(location.file, range);
    }
    return location.line <= range[1] && location.endLine >= range[0];
  };
}

function linesOf(file: string): readonly string[] | undefined {
  const bytes = readBytes(file, mostBytes);
  return "reason" in bytes ? undefined : bytes.toString("latin1").split("\n");
}

function differing(before: readonly string[] | undefined, now: readonly string[] | undefined): readonly [number, number] {
  if (before === undefined || now === undefined) return [1, Infinity];
  let first = 0;
  while (first < now.length && first < before.length && now[first] === before[first]) first += 1;
  let last = now.length;
  for (let old = before.length; last > first && old > first && now[last - 1] === before[old - 1]; last -= 1) old -= 1;
  return [first + 1, last];
}
