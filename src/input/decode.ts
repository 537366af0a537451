import { isAscii, isUtf8 } from "node:buffer";
import { positionText } from "./lines.ts";

/** A file's text without its byte order mark, and how it was encoded; or why it is no text. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly reason: string; readonly encoding?: string };

const notText = "this is not text: it holds NUL bytes";

/** Decodes UTF-8 and UTF-16, with a byte order mark or without: PowerShell writes UTF-16, and a tenth of all public policy files is so. */
export function decode(bytes: Buffer): Decoded {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUtf8(bytes.subarray(3), "utf-8-bom");
  if (first === 0xff && second === 0xfe) {
    return third === 0 && fourth === 0 ? utf32 : decodeUtf16(bytes.subarray(2), "utf-16le");
  }
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), "utf-16be");
  if (isAscii(bytes) && !bytes.includes(0)) return { text: bytes.toString("latin1"), encoding: "utf-8" };

  // Without a mark the zero bytes tell: a policy file begins with two characters of ASCII.
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return decodeUtf16(bytes, "utf-16le");
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return decodeUtf16(bytes, "utf-16be");
  return decodeUtf8(bytes, "utf-8");
}

/** What can be made out of any bytes, to see whether they speak of policies at all. */
export function decodeLeniently(bytes: Buffer): string {
  // Dropping the zero bytes shows UTF-16 (whole or cut) and single-byte encodings alike.
  return bytes.toString("latin1").replaceAll("\0", "");
}

const utf32: Decoded = { reason: "UTF-32 is not read: save the file as UTF-8", encoding: "utf-32le" };

function decodeUtf8(bytes: Buffer, encoding: string): Decoded {
  if (bytes.includes(0)) return { reason: notText };
  if (isUtf8(bytes)) return { text: bytes.toString("utf8"), encoding };
  const lossy = Buffer.from(bytes.toString("utf8"), "utf8");
  const wrong = firstDifference(bytes, lossy);
  const before = bytes.toString("utf8", 0, wrong);
  const byte = bytes[wrong];
  const where = positionText(before, before.length);
  if (byte === undefined) return { reason: `${where}: the file ends in the middle of a character` };
  return {
    reason: `${where}: this is not UTF-8 (byte 0x${byte.toString(16).toUpperCase()}): save the file as UTF-8`,
  };
}

function firstDifference(left: Buffer, right: Buffer): number {
  let index = 0;
  while (index < left.length && left[index] === right[index]) index += 1;
  return index;
}

function decodeUtf16(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): Decoded {
  if (bytes.length % 2 !== 0) {
    return { reason: "the file ends in the middle of a UTF-16 character: it is cut or was not copied as a whole", encoding };
  }
  const text = encoding === "utf-16le" ? bytes.toString("utf16le") : Buffer.from(bytes).swap16().toString("utf16le");
  return text.includes("\0") ? { reason: notText } : { text, encoding };
}
