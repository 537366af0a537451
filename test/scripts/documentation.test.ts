import Type from "typebox";
import { expect, test } from "vitest";
import { documentation } from "../../scripts/documentation.ts";
import type { DocumentedRule } from "../../scripts/rule-page.ts";

const stale: DocumentedRule = {
  id: "partner-stale",
  description: "A partner without sign-ins for a long time still has access.",
  category: "stale-partner",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "partner",
  reads: ["lastSignIn"],
  considers: ["createdOn"],
  options: Type.Object({
    days: Type.Integer({ minimum: 1, maximum: 730, default: 90, description: "Days without a sign-in | of anybody." }),
    except: Type.Array(Type.String(), { default: [], description: "Tenant ids that stay." }),
    mode: Type.Optional(Type.Union([Type.Literal("any"), Type.Literal("all")])),
  }),
  fix: "Remove the partner, or say in the catalog why it stays.",
  controls: ["CIS M365 5.1.6.3", "NIST SP 800-53 AC-2"],
  since: "0.1.0",
};

const plain: DocumentedRule = {
  id: "tenant-plain",
  description: "Something plain.",
  category: "hygiene",
  severity: "info",
  presets: [],
  subject: ["tenant", "default"],
  reads: [],
  fix: "Do so.",
  since: "0.2.0",
};

const empty = (name: string) => `<!-- begin generated ${name} -->\n<!-- end generated ${name} -->`;
const emptyPage = (why: string) => `${empty("header")}\n\n## Why\n\n${why}\n\n${empty("options")}\n\n## When to turn it off\n\nNever.\n`;
const readme = `# xtaplint\n\n${empty("rules")}\n\nLicence: MIT\n`;

const stalePage = `<!-- begin generated header -->

# partner-stale

A partner without sign-ins for a long time still has access.

| Severity | Category | Presets | About | Since |
| --- | --- | --- | --- | --- |
| medium | stale-partner | recommended, strict, all | partner | 0.1.0 |

**Reads:** \`lastSignIn\`, \`createdOn\`

**Fix:** Remove the partner, or say in the catalog why it stays.

**Controls:** CIS M365 5.1.6.3 · NIST SP 800-53 AC-2

<!-- end generated header -->

## Why

It lingers.

<!-- begin generated options -->

## Options

| Option | Type | Default | Meaning |
| --- | --- | --- | --- |
| \`days\` | integer, at least 1, at most 730 | \`90\` | Days without a sign-in \\| of anybody. |
| \`except\` | list of string | empty | Tenant ids that stay. |
| \`mode\` | \`any\` or \`all\` | none |  |

<!-- end generated options -->

## When to turn it off

Never.
`;

const plainPage = `<!-- begin generated header -->

# tenant-plain

Something plain.

| Severity | Category | Presets | About | Since |
| --- | --- | --- | --- | --- |
| info | hygiene | all | tenant, default | 0.2.0 |

**Fix:** Do so.

<!-- end generated header -->

## Why

It is so.

<!-- begin generated options -->

<!-- end generated options -->

## When to turn it off

Never.
`;

const fullReadme = `# xtaplint

<!-- begin generated rules -->

| Rule | Severity | Presets | What it flags |
| --- | --- | --- | --- |
| [partner-stale](rules/partner/partner-stale.md) | medium | recommended, strict, all | A partner without sign-ins for a long time still has access. |
| [tenant-plain](rules/tenant/tenant-plain.md) | info | all | Something plain. |

<!-- end generated rules -->

Licence: MIT
`;

const emptyPages = new Map([
  ["rules/partner/partner-stale.md", emptyPage("It lingers.")],
  ["rules/tenant/tenant-plain.md", emptyPage("It is so.")],
]);
const fullFiles = new Map([
  ["rules/partner/partner-stale.md", stalePage],
  ["rules/tenant/tenant-plain.md", plainPage],
  ["README.md", fullReadme],
]);

test("the generated parts are filled and the rest is left alone", () => {
  expect(documentation([stale, plain], emptyPages, readme)).toEqual({ files: fullFiles, problems: [] });
});

test("generating again changes nothing", () => {
  expect(documentation([stale, plain], new Map([...fullFiles].slice(0, 2)), fullReadme)).toEqual({ files: fullFiles, problems: [] });
});

test("a missing page, a page without a rule and missing markers are told", () => {
  const pages = new Map([
    ["rules/partner/partner-stale.md", "# partner-stale\n"],
    ["rules/guest/guest-gone.md", emptyPage("Gone.")],
  ]);
  expect(documentation([stale, plain], pages, "# xtaplint\n").problems).toEqual([
    "rules/partner/partner-stale.md: lacks the markers <!-- begin generated header --> and <!-- end generated header -->",
    "rules/partner/partner-stale.md: lacks the markers <!-- begin generated options --> and <!-- end generated options -->",
    "rules/<group>/tenant-plain.md: the rule has no page",
    "rules/guest/guest-gone.md: no rule has this id",
    "README.md: lacks the markers <!-- begin generated rules --> and <!-- end generated rules -->",
  ]);
});
