/** Where the elements of one long array stand. Offsets count UTF-16 code units; lines start at 1. */
export interface ArrayOutline {
  /** The offset of each element, and the line it begins on with the offset at which that line begins. */
  readonly starts: number[];
  readonly lines: number[];
  readonly lineStarts: number[];
  /** The offset after the closing bracket. */
  end: number;
}

/** What one pass over well-formed JSON shows: enough to go straight to an element of a large export. */
export interface Outline {
  /** How many members the objects of the text write, repeated ones counted each time. */
  readonly members: number;
  /** The arrays nearest to the root, by the offset of their opening bracket. */
  readonly arrays: ReadonlyMap<number, ArrayOutline>;
}

/** Exports are an array, or an object with an array in it; what lies deeper belongs to one element. */
const deepest = 2;

const space = 32;
const newline = 10;
const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;

/** The code units of a text: bytes of UTF-8, or units of UTF-16. Typed arrays are several times as fast to walk as a string. */
export type CodeUnits = Uint8Array | Uint16Array;

/**
 * Outlines well-formed JSON from its code units, without a byte order mark; offsets count UTF-16 code units all the same.
 * It is the one pass over every character that is made of every file, so it does little.
 */
export function outlineOf(units: CodeUnits): Outline {
  const arrays = new Map<number, ArrayOutline>();
  // The containers that are open down to `deepest`; an object stands as undefined.
  const open: (ArrayOutline | undefined)[] = [];
  const isBytes = units instanceof Uint8Array;
  const length = units.length;
  let depth = 0;
  let members = 0;
  let line = 1;
  let lineStart = 0;
  // How many bytes so far do not count as code units of UTF-16.
  let surplus = 0;
  let isElementNext = false;

  for (let at = 0; at < length; at += 1) {
    const code = units[at];
    if (code === undefined) break;
    if (code <= space) {
      if (code === newline) {
        line += 1;
        lineStart = at + 1 - surplus;
      }
      continue;
    }
    if (isElementNext) {
      isElementNext = false;
      const array = open[depth - 1];
      if (code !== 93 && array !== undefined) {
        array.starts.push(at - surplus);
        array.lines.push(line);
        array.lineStarts.push(lineStart);
      }
    }
    if (code === quote) {
      at += 1;
      for (let inner = units[at]; inner !== undefined && inner !== quote; inner = units[at]) {
        if (inner === backslash) at += 1;
        else if (isBytes && inner >= 0x80) surplus += surplusOf(inner);
        at += 1;
      }
    } else if (code === colon) {
      members += 1;
    } else if (code === comma) {
      isElementNext = depth <= deepest && open[depth - 1] !== undefined;
    } else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > deepest) continue;
      const array = code === 91 ? { starts: [], lines: [], lineStarts: [], end: 0 } : undefined;
      if (array !== undefined) arrays.set(at - surplus, array);
      open.push(array);
      isElementNext = array !== undefined;
    } else if (code === 93 || code === 125) {
      const array = depth <= deepest ? open.pop() : undefined;
      if (array !== undefined) array.end = at + 1 - surplus;
      depth -= 1;
    }
  }
  return { members, arrays };
}

/** A character of two or three bytes is one unit of UTF-16, one of four bytes is two. */
function surplusOf(byte: number): number {
  if (byte < 0xc0) return 1;
  return byte >= 0xf0 ? -1 : 0;
}
