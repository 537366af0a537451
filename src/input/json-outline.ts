import { endianness } from "node:os";

/** Where the elements of one long array stand. Offsets count UTF-16 code units; lines start at 1. */
export interface ArrayOutline {
  /** The offset of each element, and the line it begins on with the offset at which that line begins. */
  readonly starts: number[];
  readonly lines: number[];
  readonly lineStarts: number[];
  /** The offset after the closing bracket. */
  end: number;
}

/** The arrays nearest to the root of a JSON text, by the offset of their opening bracket. */
export type Outline = ReadonlyMap<number, ArrayOutline>;

/** Outlines well-formed JSON. It walks every character, so it is made only of files in which something has to be found. */
export function outlineOf(text: string): Outline {
  const units = unitsOf(text);
  // Exports are an array, or an object with an array in it; what lies deeper belongs to one element.
  const deepest = 2;
  // Constants of the function, not of the module: the engine looks a module's up again for every character.
  const space = 32;
  const newline = 10;
  const quote = 34;
  const comma = 44;
  const backslash = 92;
  const arrays = new Map<number, ArrayOutline>();
  // The containers that are open down to `deepest`; an object stands as undefined.
  const open: (ArrayOutline | undefined)[] = [];
  const length = units.length;
  let depth = 0;
  let line = 1;
  let lineStart = 0;
  let isElementNext = false;

  for (let at = 0; at < length; at += 1) {
    const code = units[at];
    if (code === undefined) break;
    if (code === space) continue;
    if (code < space) {
      if (code === newline) {
        line += 1;
        lineStart = at + 1;
      }
      continue;
    }
    if (isElementNext) {
      isElementNext = false;
      const array = open[depth - 1];
      if (code !== 93 && array !== undefined) {
        array.starts.push(at);
        array.lines.push(line);
        array.lineStarts.push(lineStart);
      }
    }
    if (code === quote) {
      at += 1;
      for (let inner = units[at]; inner !== quote && inner !== undefined; inner = units[at]) {
        at += inner === backslash ? 2 : 1;
      }
    } else if (code === comma) {
      isElementNext = depth <= deepest && open[depth - 1] !== undefined;
    } else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > deepest) continue;
      const array = code === 91 ? { starts: [], lines: [], lineStarts: [], end: 0 } : undefined;
      if (array !== undefined) arrays.set(at, array);
      open.push(array);
      isElementNext = array !== undefined;
    } else if (code === 93 || code === 125) {
      const array = depth <= deepest ? open.pop() : undefined;
      if (array !== undefined) array.end = at + 1;
      depth -= 1;
    }
  }
  return arrays;
}

/** The code units of a text: a typed array is several times as fast to walk as a string. */
function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  const bytes = Buffer.from(units.buffer);
  bytes.write(text, "utf16le");
  if (endianness() === "BE") bytes.swap16();
  return units;
}
