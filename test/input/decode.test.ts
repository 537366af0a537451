import { describe, expect, it } from "vitest";
import { decode, decodeLeniently } from "../../src/input/decode.ts";

const text = '{"name": "Ünïted 株式会社 😀"}';
const utf16le = Buffer.from(text, "utf16le");
const utf16be = Buffer.from(utf16le).swap16();
const bytes = (...parts: readonly (Buffer | readonly number[])[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part)));

describe("decode", () => {
  it.each([
    ["UTF-8", Buffer.from(text), "utf-8"],
    ["UTF-8 with a mark", bytes([0xef, 0xbb, 0xbf], Buffer.from(text)), "utf-8-bom"],
    ["UTF-16 LE with a mark", bytes([0xff, 0xfe], utf16le), "utf-16le"],
    ["UTF-16 BE with a mark", bytes([0xfe, 0xff], utf16be), "utf-16be"],
    ["UTF-16 LE without a mark", utf16le, "utf-16le"],
    ["UTF-16 BE without a mark", utf16be, "utf-16be"],
  ])("reads %s", (_name, given, encoding) => {
    expect(decode(given)).toEqual({ text, encoding });
  });

  it("reads an empty file, and a mark alone, as empty text", () => {
    expect(decode(Buffer.alloc(0))).toEqual({ text: "", encoding: "utf-8" });
    expect(decode(bytes([0xef, 0xbb, 0xbf]))).toEqual({ text: "", encoding: "utf-8-bom" });
    expect(decode(bytes([0xff, 0xfe]))).toEqual({ text: "", encoding: "utf-16le" });
  });

  it.each([
    ["a byte of Windows-1252", bytes(Buffer.from("{\n  \"é\": \""), [0xe4], Buffer.from('"}')), {
      reason: "2:9: this is not UTF-8 (byte 0xE4): save the file as UTF-8",
    }],
    ["a character cut by the end", bytes(Buffer.from('{"a": "'), [0xe6, 0xa0]), {
      reason: "1:8: this is not UTF-8 (byte 0xE6): save the file as UTF-8",
    }],
    ["a replacement character before the fault", bytes(Buffer.from('"\ufffd'), [0xff]), {
      reason: "1:3: this is not UTF-8 (byte 0xFF): save the file as UTF-8",
    }],
    ["half a character of UTF-16", bytes([0xff, 0xfe], utf16le.subarray(0, 9)), {
      reason: "the file ends in the middle of a UTF-16 character: it is cut or was not copied as a whole",
      encoding: "utf-16le",
    }],
    ["UTF-32", bytes([0xff, 0xfe, 0, 0], [0x7b, 0, 0, 0]), {
      reason: "UTF-32 is not read: save the file as UTF-8",
      encoding: "utf-32le",
    }],
    ["a program", bytes([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2]), { reason: "this is not text: it holds NUL bytes" }],
    ["a picture behind a UTF-16 mark", bytes([0xff, 0xfe, 0x7b, 0, 0, 0, 0x41, 0]), { reason: "this is not text: it holds NUL bytes" }],
  ])("says why %s is no text", (_name, given, expected) => {
    expect(decode(given)).toEqual(expected);
  });

  it("shows the ASCII of what cannot be decoded", () => {
    expect(decodeLeniently(bytes([0xff, 0xfe], Buffer.from("inboundTrust", "utf16le"), [0x7b]))).toBe("\u00ff\u00feinboundTrust{");
  });
});
