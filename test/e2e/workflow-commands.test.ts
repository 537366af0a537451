import { describe, expect, test } from "vitest";
import { StepLog, type Annotation } from "./workflow-commands.ts";

function read(...lines: string[]): StepLog {
  const log = new StepLog("/home/runner/work/policies");
  for (const line of lines) log.read(line);
  return log;
}

const annotated = (line: string): Annotation[] => read(line).annotations;

describe("an annotation", () => {
  test.each<[string, Annotation]>([
    ["::error::It is open.", { level: "error", message: "It is open." }],
    ["  ::warning title=T::Two%0Alines%0D, 100%25 sure%3A", { level: "warning", title: "T", message: "Two\nlines\r, 100% sure%3A" }],
    ["::notice file=a%2Cb%3Ac.json,title=50%25::x", { level: "notice", file: "a,b:c.json", title: "50%", message: "x" }],
    ["::ERROR FILE=a.json,LINE=3::x", { level: "error", file: "a.json", line: 3, message: "x" }],
    ["::error file=/home/runner/work/policies/hq/a.json::x", { level: "error", file: "hq/a.json", message: "x" }],
    ["::error file=/etc/a.json::x", { level: "error", file: "/etc/a.json", message: "x" }],
    ["Fabrikam ##[error file=a.json;line=2]It %5D is", { level: "error", file: "a.json", line: 2, message: "It ] is" }],
    ["::error::a::b", { level: "error", message: "a::b" }],
    ["::error::%250A", { level: "error", message: "%0A" }],
  ])("%s", (line, annotation) => {
    expect(annotated(line)).toEqual([annotation]);
  });

  test.each<[string, Pick<Annotation, "line" | "endLine" | "column" | "endColumn">]>([
    ["line=3,endLine=3,col=5,endColumn=9", { line: 3, endLine: 3, column: 5, endColumn: 9 }],
    ["line=3,col=5", { line: 3, column: 5 }],
    ["line=3,endLine=4,col=5,endColumn=9", { line: 3, endLine: 4 }],
    ["line=4,endLine=3", {}],
    ["endLine=4", { line: 4, endLine: 4 }],
    ["col=5,endColumn=9", {}],
    ["line=3,endColumn=9", { line: 3, column: 9, endColumn: 9 }],
    ["line=3,col=9,endColumn=5", { line: 3 }],
    ["line=three,col=5", {}],
  ])("at %s", (properties, position) => {
    expect(annotated(`::error ${properties}::x`)).toEqual([{ level: "error", message: "x", ...position }]);
  });

  test("is cut at 4096 characters, the log is not", () => {
    const { annotations, lines } = read(`::error::${"a".repeat(5000)}`);
    expect(annotations).toEqual([{ level: "error", message: "a".repeat(4096) }]);
    expect(lines).toEqual([`##[error]${"a".repeat(5000)}`]);
  });

  test("is dropped beyond ten of its level", () => {
    const numbered = (level: string) => Array.from({ length: 12 }, (_, at) => `::${level}::${at}`);
    const { annotations, dropped } = read(...numbered("error"), ...numbered("notice"), "::warning::w");
    const shown = ({ level, message }: Annotation) => `${level} ${message}`;
    const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(annotations.map(shown)).toEqual([...ten.map((at) => `error ${at}`), ...ten.map((at) => `notice ${at}`), "warning w"]);
    expect(dropped.map(shown)).toEqual(["error 10", "error 11", "notice 10", "notice 11"]);
  });
});

describe("no command", () => {
  test.each(["a line ::error::x", "::error", ":: error::x", "::mistake::x", "##[mistake]x", ""])("%j", (line) => {
    const { annotations, lines, unexpected } = read(line);
    expect({ annotations, lines, unexpected }).toEqual({ annotations: [], lines: [line], unexpected: [] });
  });
});

test("a masked value is starred from then on, line by line too", () => {
  const { lines, masked, annotations } = read("s3cret", "::add-mask::s3cret", "::add-mask::one%0Atwo", "the s3cret of two", "::error::s3cret");
  expect(masked).toEqual(["s3cret", "one\ntwo", "one", "two"]);
  expect(lines).toEqual(["s3cret", "the *** of ***", "##[error]***"]);
  expect(annotations).toEqual([{ level: "error", message: "***" }]);
});

test("nothing is obeyed between stop-commands and its token", () => {
  const { lines, annotations } = read("::stop-commands::0f1E", "::error::x", "##[warning]y", "::0f1E::", "::notice::z");
  expect(lines).toEqual(["::stop-commands::0f1E", "::error::x", "##[warning]y", "::0f1E::", "##[notice]z"]);
  expect(annotations).toEqual([{ level: "notice", message: "z" }]);
});

test("groups reach the log, debug lines do not, and every other command is told", () => {
  const { lines, unexpected } = read("::group::Files", "a.json", "::endgroup::", "::debug::d", "::add-path::/tmp/bin", "::set-output name=x::1");
  expect(lines).toEqual(["##[group]Files", "a.json", "##[endgroup]"]);
  expect(unexpected).toEqual(["add-path /tmp/bin", "set-output 1"]);
});
