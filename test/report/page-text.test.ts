import { describe, expect, it } from "vitest";
import { pageText } from "../../src/report/page-text.ts";

const page = `<!-- begin generated header -->

# a-rule

It is **so**, see
[the manual](https://learn.example/a) and [another page](../b/another.md).

| Option | Meaning |
| --- | --- |
| \`days\` | a \\| b |

<!-- end generated header -->

## Why

- First of two, which goes on
  here
- Second

### ❌ One is wrong

\`\`\`json default.json
{ "a": "**b**" }

# no heading
\`\`\`
`;

describe("pageText", () => {
  it("keeps headings, tables and code plain, and writes out where a link leads", () => {
    expect(pageText(page, { width: 40, heading: (text) => text.toUpperCase() })).toBe(`A-RULE

  It is so, see the manual
  (https://learn.example/a) and another
  page.

  Option  Meaning
  days    a | b

WHY

  - First of two, which goes on here

  - Second

  ❌ ONE IS WRONG

  default.json:
    { "a": "**b**" }

    # no heading
`);
  });

  it("writes a table that is too wide row by row", () => {
    expect(pageText("| Option | Meaning |\n| --- | --- |\n| `days` | How many days it can take. |\n", { width: 24 })).toBe(
      "  Option: days\n    Meaning: How many\n      days it can take.\n",
    );
  });
});
