import { describe, expect, it } from "vitest";
import { chooseAnnotations } from "../../src/report/github.ts";
import { toJson } from "../../src/report/json.ts";
import { toJunit } from "../../src/report/junit.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { toSarif } from "../../src/report/sarif.ts";
import { toText } from "../../src/report/text.ts";
import { excepted, fabrikam, finding, report, unknown } from "./factory.ts";

const subject = { kind: "partner", id: fabrikam, name: "Fabrikam", tenant: "lab" };
const given = report({
  tenants: 2,
  findings: [finding({ subject, message: "Fabrikam is open." })],
  excepted: [excepted({ subject, message: "Fabrikam is trusted." })],
  unknown: [unknown({ subject: { kind: "default", tenant: "lab" }, reason: "b2bCollaborationInbound is not understood", needs: [] })],
});

const lineOf = (text: string, part: string): string => text.split("\n").find((line) => line.includes(part))?.trim() ?? "";

describe("where there are several tenants", () => {
  it("the JSON report has the tenant with each subject", () => {
    const { findings, unknown: open } = JSON.parse(toJson(given)) as { findings: { subject: unknown; message: string }[]; unknown: { subject: unknown }[] };
    expect(findings.map((each) => each.subject)).toEqual([subject]);
    expect(findings.map(({ message }) => message)).toEqual(["Fabrikam is open."]);
    expect(open.map((each) => each.subject)).toEqual([{ kind: "default", tenant: "lab" }]);
  });

  it("the text names it before the message, and counts the tenants", () => {
    const text = toText(given, { width: 200 });
    expect(lineOf(text, "is open")).toBe("48:7  medium  lab: Fabrikam is open.");
    expect(lineOf(text, "is trusted")).toBe("lab: Fabrikam is trusted. (EX-7 of partners@contoso.example, until 2027-01-31: Scoped by access packages)");
    expect(lineOf(text, "not understood")).toBe("b2bCollaborationInbound is not understood: 1 rule could not judge the default in lab.");
    expect(text.trimEnd().split(" · ").at(-1)).toMatch(/^2 tenants, 12 partners, \d files?, 0\.12 s$/);
  });

  it("Markdown names it in the message and in what the finding is about", () => {
    expect(lineOf(toMarkdown(given), "is open")).toMatch(/^\| 🟠 medium \| lab: Fabrikam is open\..* \| Fabrikam in lab \| /u);
  });

  it("JUnit names it in the case and in the message", () => {
    expect(lineOf(toJunit(given), "is open")).toMatch(/ name="partner-inbound-open: Fabrikam in lab"><failure type="medium" message="lab: Fabrikam is open\."/);
  });

  it("SARIF and annotations name it in the message", () => {
    const log = JSON.parse(toSarif(given)) as { runs: { results: { message: { text: string } }[] }[] };
    expect(log.runs[0]?.results.map(({ message }) => message.text)).toEqual(["lab: Fabrikam is open.", "lab: Fabrikam is trusted."]);
    expect(chooseAnnotations(given).map(({ message }) => message)).toEqual(["lab: Fabrikam is open."]);
  });
});
