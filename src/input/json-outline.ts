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

/** What is open where one part of a text ends and the next begins. */
interface Standing {
  readonly arrays: Map<number, ArrayOutline>;
  /** The containers that are open down to `deepest`; an object stands as undefined. */
  readonly open: (ArrayOutline | undefined)[];
  depth: number;
  line: number;
  lineStart: number;
  isElementNext: boolean;
  isInString: boolean;
  /** Whether the next unit stands behind a backslash. */
  isEscaped: boolean;
}

// Exports are an array, or an object with an array in it; what lies deeper belongs to one element.
const deepest = 2;

/** Code units that are walked at a time. */
const partLength = 65_536;

/**
 * Outlines well-formed JSON. It walks every character, so it is made only of files in which something has to be found;
 * part by part as a typed array, which is several times as fast to walk as a string, and as a whole would be as large.
 */
export function outlineOf(text: string): Outline {
  const units = new Uint16Array(partLength);
  const bytes = Buffer.from(units.buffer);
  const standing: Standing = {
    arrays: new Map(),
    open: [],
    depth: 0,
    line: 1,
    lineStart: 0,
    isElementNext: false,
    isInString: false,
    isEscaped: false,
  };
  for (let from = 0; from < text.length; from += partLength) {
    const part = text.slice(from, from + partLength);
    bytes.write(part, "utf16le");
    if (endianness() === "BE") bytes.swap16();
    outlinePart(units, part.length, from, standing);
  }
  return standing.arrays;
}

/** Goes over the first `length` of the units, the first of which stands at `from` in the text. */
function outlinePart(units: Uint16Array, length: number, from: number, standing: Standing): void {
  // Constants of the function, not of the module: the engine looks a module's up again for every character.
  const space = 32;
  const newline = 10;
  const quote = 34;
  const comma = 44;
  const backslash = 92;
  const { arrays, open } = standing;
  let { depth, line, lineStart, isElementNext, isInString, isEscaped } = standing;

  for (let at = 0; at < length; at += 1) {
    if (isInString) {
      if (isEscaped) {
        isEscaped = false;
        continue;
      }
      for (; at < length; at += 1) {
        const code = units[at];
        if (code === quote || code === backslash) {
          isInString = code === backslash;
          isEscaped = isInString;
          break;
        }
      }
      continue;
    }
    const code = units[at];
    if (code === undefined) break;
    if (code === space) continue;
    if (code < space) {
      if (code === newline) {
        line += 1;
        lineStart = from + at + 1;
      }
      continue;
    }
    if (isElementNext) {
      isElementNext = false;
      const array = open[depth - 1];
      if (code !== 93 && array !== undefined) {
        array.starts.push(from + at);
        array.lines.push(line);
        array.lineStarts.push(lineStart);
      }
    }
    if (code === quote) {
      isInString = true;
    } else if (code === comma) {
      isElementNext = depth <= deepest && open[depth - 1] !== undefined;
    } else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > deepest) continue;
      const array = code === 91 ? { starts: [], lines: [], lineStarts: [], end: 0 } : undefined;
      if (array !== undefined) arrays.set(from + at, array);
      open.push(array);
      isElementNext = array !== undefined;
    } else if (code === 93 || code === 125) {
      const array = depth <= deepest ? open.pop() : undefined;
      if (array !== undefined) array.end = from + at + 1;
      depth -= 1;
    }
  }
  Object.assign(standing, { depth, line, lineStart, isElementNext, isInString, isEscaped });
}
