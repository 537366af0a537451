import { askedOf } from "../live/graph-reader.ts";
import type { LiveInput } from "../read/live.ts";

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Milliseconds between two lines where they are not written over each other. */
const pause = 10_000;

/** Says on a stream how far a read is: in one line that is written over on a terminal, in plain lines elsewhere. */
export function liveProgress(stream: Stream | undefined, now: () => number = Date.now): LiveInput["watcher"] {
  const started = now();
  let [total, finished, requests, objects] = [0, 0, 0, 0];
  let told = started;
  const current = new Map<string, number>();

  const rate = (): string => (requests / Math.max(1, (now() - started) / 1000)).toFixed(1);
  const state = (): string => `${finished} of ${total} resources, ${objects + sum(current.values())} objects, ${requests} requests, ${rate()}/s`;
  const show = (text: string, isWorthALine: boolean): void => {
    if (stream === undefined) return;
    if (stream.isTTY === true) stream.write(`\r\u001b[K${finished === total ? "" : text}`);
    else if (isWorthALine || now() - told >= pause) {
      told = now();
      stream.write(`${text}\n`);
    }
  };
  return {
    begin: (resources) => {
      total = resources;
      show(`Reading ${resources} resources`, true);
    },
    sent: () => (requests += 1),
    page: (path, count) => {
      current.set(path, count);
      show(`${state()}: ${path}`, false);
    },
    done: (path, count, reason) => {
      finished += 1;
      current.delete(path);
      objects += count;
      if (reason !== undefined && stream?.isTTY === true) stream.write(`\r\u001b[K${path}: ${reason}\n`);
      show(reason === undefined ? state() : `${path}: ${reason} (${state()})`, reason !== undefined || finished === total);
    },
    waiting: (throttle, milliseconds, isThrottled) => {
      show(`${state()}: waiting ${Math.ceil(milliseconds / 1000)} s ${isThrottled ? `for ${askedOf(throttle)}` : "to try again"}`, milliseconds >= pause);
    },
  };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const each of numbers) total += each;
  return total;
}
