import { describe, expect, it } from "vitest";
import { frameworkWords, isAskedFor, parseControl } from "../../src/lint/controls.ts";

const controls = [
  "Maester MT.1016",
  "CISA SCuBA MS.AAD.8.3v1",
  "CISA SCuBA MS.AAD.7.x",
  "CIS M365 5.1.6.1",
  "CIS M365 5.1.6.3",
  "NIST SP 800-53 AC-2",
  "NIST SP 800-53 AC-2(3)",
  "NIST SP 800-53 AC-20",
  "Zero Trust Assessment 21790",
  "Zero Trust Assessment RMI_132",
  "EIDSCA.AP04",
  "MCSB v1 PA-8",
  "MITRE ATT&CK T1078.001",
];

const found = (query: string): readonly string[] => controls.filter((control) => isAskedFor(control, query));

describe("controls", () => {
  it.each(controls)("%s has the form of its framework", (control) => {
    expect(parseControl(control)).toBeDefined();
  });

  it.each(["ZTA 21790", "SCuBA 8.3v1", "CIS 5.1.6.1", "CIS M365", "NIST SP 800-53 ac-2", "CIS M365  5.1.6.1", "MITRE ATT&CK 1078", "NIST SP 800-53 AC-4†", ""])(
    "%j has not",
    (control) => {
      expect(parseControl(control)).toBeUndefined();
    },
  );

  it.each([
    ["CIS", ["CIS M365 5.1.6.1", "CIS M365 5.1.6.3"]],
    ["cisa", ["CISA SCuBA MS.AAD.8.3v1", "CISA SCuBA MS.AAD.7.x"]],
    ["SCuBA", ["CISA SCuBA MS.AAD.8.3v1", "CISA SCuBA MS.AAD.7.x"]],
    ["ms.aad.8.3", ["CISA SCuBA MS.AAD.8.3v1"]],
    ["MS.AAD", ["CISA SCuBA MS.AAD.8.3v1", "CISA SCuBA MS.AAD.7.x"]],
    ["5.1.6", ["CIS M365 5.1.6.1", "CIS M365 5.1.6.3"]],
    ["CIS M365 5.1.6.3", ["CIS M365 5.1.6.3"]],
    ["nist ac-2", ["NIST SP 800-53 AC-2", "NIST SP 800-53 AC-2(3)"]],
    ["AC-2(3)", ["NIST SP 800-53 AC-2(3)"]],
    ["ZTA", ["Zero Trust Assessment 21790", "Zero Trust Assessment RMI_132"]],
    ["zta 21790", ["Zero Trust Assessment 21790"]],
    ["2179", []],
    ["T1078", ["MITRE ATT&CK T1078.001"]],
    ["MCSB", ["MCSB v1 PA-8"]],
    ["eidsca", ["EIDSCA.AP04"]],
    ["eidsca.ap04", ["EIDSCA.AP04"]],
    ["CIS AC-2", []],
    [" ", []],
  ])("%j asks for %j", (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it("finds something by each word that is offered", () => {
    for (const word of frameworkWords) expect(found(word), word).not.toEqual([]);
  });
});
