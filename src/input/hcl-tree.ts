import type { Tree, TreeCursor } from "web-tree-sitter";
import type { Span } from "./lines.ts";

/** A node of a syntax tree: of its rules one with a name, else a mark such as `=`. */
export interface HclNode extends Span {
  readonly type: string;
  readonly isNamed: boolean;
  /** Whether the parser had to invent it. */
  readonly isMissing: boolean;
  /** All of them but comments. */
  readonly children: readonly HclNode[];
}

/** Where a tree nests too deeply to be walked. */
export interface TooDeep {
  readonly tooDeep: number;
}

/** An object inside an object is four nodes deeper: this is some 250 of them, which no stack is too short for. */
const deepest = 1000;

/** Copies a tree out of the parser's memory, without recursion: it may nest as deep as the file is long. */
export function copyTree(tree: Tree): HclNode | TooDeep {
  const cursor = tree.walk();
  try {
    return copied(cursor);
  } finally {
    cursor.delete();
  }
}

interface Copy extends HclNode {
  readonly children: HclNode[];
}

function copied(cursor: TreeCursor): HclNode | TooDeep {
  const root = copyOf(cursor);
  const open = [root];
  for (;;) {
    if (!cursor.gotoFirstChild()) {
      while (!cursor.gotoNextSibling()) {
        open.pop();
        if (!cursor.gotoParent()) return root;
      }
      open.pop();
    }
    const node = copyOf(cursor);
    if (open.length >= deepest) return { tooDeep: node.start };
    if (node.type !== "comment") open.at(-1)?.children.push(node);
    open.push(node);
  }
}

function copyOf({ nodeType: type, startIndex: start, endIndex: end, nodeIsNamed: isNamed, nodeIsMissing: isMissing }: TreeCursor): Copy {
  return { type, start, end, isNamed, isMissing, children: [] };
}

/** The children that have a name. */
export function inner(node: HclNode): readonly HclNode[] {
  return node.children.filter(({ isNamed }) => isNamed);
}
