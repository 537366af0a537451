import { describe, expect, it } from "vitest";
import { clip, cut, visible } from "../../src/report/untrusted.ts";

describe("visible", () => {
  it.each([
    ["line ends and tabs", "a\nb\r\nc\td", "a\\nb\\r\\nc\\td"],
    ["ANSI escapes", "\u001b[31mred\u001b[0m \u009b2J", "\\u{1b}[31mred\\u{1b}[0m \\u{9b}2J"],
    ["a reversed reading direction", "\u202Eexe.\u202C \u2066x\u2069 \u200f", "\\u{202e}exe.\\u{202c} \\u{2066}x\\u{2069} \\u{200f}"],
    ["separators and invisible characters", "a\u2028b\u2029c\u200bd\ufeffe\u2060f", "a\\u{2028}b\\u{2029}c\\u{200b}d\\u{feff}e\\u{2060}f"],
    ["NUL, DEL and half a character", "\u0000\u007f\ud800x\udc00", "\\u{0}\\u{7f}\\u{d800}x\\u{dc00}"],
    ["hidden tag characters", "a\u{e0041}", "a\\u{e0041}"],
    ["nothing of names in any script", "Żółć Ω 北京 👩‍💻 می‌خواهم", "Żółć Ω 北京 👩‍💻 می‌خواهم"],
  ])("writes out %s", (_, given, shown) => {
    expect(visible(given)).toBe(shown);
  });
});

describe("cut and clip", () => {
  it("leave what fits alone", () => {
    expect([cut("abc", 3), clip("abc", 3)]).toEqual(["abc", "abc"]);
  });

  it("say that something is gone, and keep no half character", () => {
    expect([cut("ab😀cd", 3), clip("ab😀cd", 4)]).toEqual(["ab… (4 more characters)", "ab…"]);
  });
});
