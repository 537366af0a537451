import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Parsed } from "../../src/input/json.ts";
import { parseConfiguration, parseDataFile } from "../../src/input/powershell/read.ts";

const unresolved = (text: string) => ({ undetermined: `${text} is not resolved here: write its value, or give an export of the tenant`, needs: [] });

function valueOf(parsed: Parsed | undefined): unknown {
  if (parsed === undefined) return "no configuration";
  return "reason" in parsed ? parsed.reason : parsed.document.value;
}

/** The value of one member of a data file. */
function data(written: string): unknown {
  const value = valueOf(parseDataFile(`@{\n  A = ${written}\n}`, "utf-8"));
  return typeof value === "object" && value !== null && "A" in value ? value.A : value;
}

/** The resources of a configuration that holds `inner` in its node. */
function configuration(inner: string): unknown {
  return valueOf(parseConfiguration(`Configuration Tenant\n{\n  Node localhost\n  {\n${inner}\n  }\n}\n`, "utf-8"));
}

describe("PowerShell's data", () => {
  it.each([
    ["'it''s # no comment; $x'", "it's # no comment; $x"],
    ['"say ""so"" `"now`" for `$5"', 'say "so" "now" for $5'],
    ['"one`ntwo`u{263A}"', "one\ntwo\u263A"],
    ['"5 $ and 100%"', "5 $ and 100%"],
    ["\u2018curly\u2019", "curly"],
    ["@'\n  two\n'lines' $x\n'@", "  two\n'lines' $x"],
    ['@"\r\nten `$ "quotes"\r\n"@', 'ten $ "quotes"'],
    ["$True", true],
    ["$FALSE # no", false],
    ["$null;", null],
    ["-12.5", -12.5],
    ["0x1F", 31],
    ["'a', 'b'", ["a", "b"]],
    ["'a',\n  'b' # two", ["a", "b"]],
    ["@()", []],
    ["@('a', # one\n 'b'\n <# and #> 'c'; 'd')", ["a", "b", "c", "d"]],
    ["@{ 'B c' = 1; D = @{}\nE = $null }", { "B c": 1, D: {}, E: null }],
    ["MSFT_X {\n B = 'x'\n}", { CIMInstance: "MSFT_X", B: "x" }],
    ["@(MSFT_X{ B = 1 } MSFT_X{ B = 2 })", [{ CIMInstance: "MSFT_X", B: 1 }, { CIMInstance: "MSFT_X", B: 2 }]],
  ])("%j is read", (written, value) => {
    expect(data(written)).toEqual(value);
  });

  it.each([
    ["$ConfigurationData.NonNodeData.Id", "$ConfigurationData.NonNodeData.Id"],
    ['"admin@$Domain"', '"admin@$Domain"'],
    ['"a $(Get-Name "x)") b"', '"a $(Get-Name "x)") b"'],
    ["'a' + 'b'", "'a' + 'b'"],
    ["'a' +\n  $b", "'a' + $b"],
    ["(Get-Thing -Name 'x;y')", "(Get-Thing -Name 'x;y')"],
    ["$list -join ','", "$list -join ','"],
    ["[string]'x'", "[string]'x'"],
    ["bare", "bare"],
    ["{ Get-Process }", "{ Get-Process }"],
    ["1KB", "1KB"],
    ["@{ B = 1 }.B", "@{ B = 1 }.B"],
    [`$${"x".repeat(100)}`, `$${"x".repeat(59)}\u2026`],
  ])("%s is not run", (written, text) => {
    expect(data(written)).toEqual(unresolved(text));
  });

  it("a list keeps what is certain in it", () => {
    expect(data("@('a', $b, 'c')")).toEqual(["a", unresolved("$b"), "c"]);
  });

  it.each([
    ["", "the file is empty"],
    ["# nothing", "the file is empty"],
    ["@{ A = 'x }", "1:8: the text that opens here is never closed: add its closing quote"],
    ["@{\n  A = @(1, 2\n", '2:8: the "(" that opens here is never closed: add ")"'],
    ["@{ A = @( 'x' }", '1:9: the "(" that opens here is never closed: add ")"'],
    ["@{ A = (1 ] }", '1:11: "]" closes nothing here: remove it, or close what was opened before it'],
    ["@{ A = 1", '1:2: the "{" that opens here is never closed: add "}"'],
    ["@{ A = 1 } }", "1:12: the data ends before this: remove what follows, or the bracket too many"],
    ["@{ A 1 }", '1:6: expected "name = value" here, or the "}" that ends the block'],
    ["@{ = 1 }", '1:4: expected "name = value" here, or the "}" that ends the block'],
    ["@{ A = ; B = 1 }", "1:8: expected a value here"],
    ["<# @{ A = 1 }", '1:1: the comment that opens here is never closed: add "#>"'],
  ])("%j is refused in one sentence", (text, reason) => {
    expect(valueOf(parseDataFile(text, "utf-8"))).toBe(reason);
  });

  it.each([
    ["lists", "@{ A = " + "@(".repeat(100_000)],
    ["tables", "@{ A = ".repeat(100_000)],
    ["instances", "@{ A = " + "X { A = ".repeat(100_000)],
  ])("nesting without end is refused: %s", (_name, text) => {
    expect(valueOf(parseDataFile(text, "utf-8"))).toMatch(/^1:\d+: this is nested more than 64 levels deep$/);
  });

  it.each([
    ["brackets", "(".repeat(300_000)],
    ["texts in expressions in texts", '"$('.repeat(300_000)],
    ["here-strings that are none", "@'".repeat(300_000)],
  ])("an expression without end is refused, and does not exhaust the stack: %s", (_name, text) => {
    expect(valueOf(parseDataFile(`@{ A = ${text}`, "utf-8"))).toMatch(/^1:\d+: the /);
  });

  it("a key of any name is only a key", () => {
    const value = data("@{ __proto__ = @{ polluted = $true } }");
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe("a configuration", () => {
  it("is a list of its resources, in Microsoft365DSC's own shape", () => {
    const text = "AADSecurityDefaults 'Defaults' # one\n{\n IsEnabled = $False\n}\nEXOThing 'x' { A = @{ B = 1 } }\naadNamedLocationPolicy Office { }";
    expect(configuration(text)).toEqual([
      { ResourceName: "AADSecurityDefaults", ResourceInstanceName: "Defaults", IsEnabled: false },
      { ResourceName: "aadNamedLocationPolicy", ResourceInstanceName: "Office" },
    ]);
  });

  it("passes over the script around its nodes", () => {
    const text = `param ([Parameter()] [System.String] $Name = "{")
configuration 'Tenant' {
  param (
    [Parameter()] $TenantId
  )
  Import-DscResource -ModuleName 'Microsoft365DSC'
  if ($null -eq $Name) { $Name = @{ AADSecurityDefaults = 'x' } } else { $Name = \${a b} }
  function Get-It { AADSecurityDefaults 'no' { } }
  Node $AllNodes.NodeName {
    AADSecurityDefaults "x-$Name" { IsEnabled = $True }
  }
}
Tenant -ConfigurationData .\\ConfigurationData.psd1 }}}`;
    expect(valueOf(parseConfiguration(text, "utf-8"))).toEqual([
      {
        ResourceName: "AADSecurityDefaults",
        ResourceInstanceName: { undetermined: "the name of the resource is put together when the script runs", needs: [] },
        IsEnabled: true,
      },
    ]);
  });

  it("does not know whether a resource in a condition or loop exists, whatever it says itself", () => {
    const reason = "AADSecurityDefaults stands in a condition or loop, which is not run: give an export of the tenant";
    expect(configuration("foreach ($one in $all)\n{\n AADSecurityDefaults 'x' { Ensure = 'Present' }\n}")).toEqual([
      { ResourceName: "AADSecurityDefaults", ResourceInstanceName: "x", Ensure: { undetermined: reason, needs: [] } },
    ]);
  });

  it("shows each property on its own lines", () => {
    const parsed = parseConfiguration("Configuration X {\n AADX 'x' {\n  A = MSFT_Y {\n   B = @(\n    'c'\n   )\n  }\n }\n}", "utf-8");
    if (parsed === undefined || "reason" in parsed) throw new Error("no configuration");
    expect([...parsed.document.locate(["/0", "/0/ResourceInstanceName", "/0/A", "/0/A/B", "/0/A/B/0"]).values()].map(({ line, column, endLine }) => [line, column, endLine])).toEqual([
      [2, 2, 8],
      [2, 7, 2],
      [3, 3, 7],
      [4, 4, 6],
      [5, 5, 5],
    ]);
  });

  it("cut anywhere, is never half a configuration", () => {
    const whole = readFileSync(path.join(import.meta.dirname, "../formats/m365dsc-ps1/M365TenantConfig.ps1"), "utf8");
    const begin = whole.indexOf("{", whole.indexOf("Configuration M365")) + 1;
    const end = whole.lastIndexOf("}");
    for (let length = begin; length <= end; length += 7) {
      const parsed = parseConfiguration(whole.slice(0, length), "utf-8");
      expect(parsed, whole.slice(length - 20, length)).toEqual({ reason: expect.stringMatching(/^\d+:\d+: /) as unknown });
    }
  });

  it.each([
    ["Get-Date", "no configuration"],
    ["Export-M365DSCConfiguration -Components @('AADCrossTenantAccessPolicy') -Path .", "no configuration"],
    ["# Configuration X { AADX 'x' { } }", "no configuration"],
    ["$x = 'Configuration X {'", "no configuration"],
    ["$open = @( # a script of anybody's", "no configuration"],
  ])("any other script is none: %s", (text, expected) => {
    expect(valueOf(parseConfiguration(text, "utf-8"))).toBe(expected);
  });

  it.each([
    ["AADX 'x' {\n A = @('b'", '5:7: the "(" that opens here is never closed: add ")"'],
    ["AADX 'x' {\n A = MSFT_Y {\n B = 1", '5:13: the "{" that opens here is never closed: add "}"'],
    ["AADX 'x' {\n A = 1\n", '4:10: the "{" that opens here is never closed: add "}"'],
    ["AADX 'x' {\n A = 1 }", '3:10: the "{" that opens here is never closed: add "}"'],
    ["AADX 'x' {\n B C\n }", '5:4: expected "name = value" here, or the "}" that ends the block'],
    ["AADX 'x { }", "4:6: the text that opens here is never closed: add its closing quote"],
  ])("half a file is refused, with the place: %j", (inner, reason) => {
    expect(valueOf(parseConfiguration(`Configuration X {\n\n  Node x {\n${inner}`, "utf-8"))).toBe(reason);
  });
});
