/** A published framework whose controls rules name: how its controls are written, and what people call it for short. */
interface Framework {
  readonly name: string;
  /** What stands between its name and the id, where it is no blank. */
  readonly separator?: string;
  readonly short: readonly string[];
  readonly id: RegExp;
}

/** The frameworks that a rule can name. A control is the framework's name and its id there. */
const frameworks: readonly Framework[] = [
  { name: "CISA SCuBA", short: [], id: /^MS\.AAD\.\d+\.(?:\d+v\d+|x)$/ },
  { name: "CIS M365", short: [], id: /^\d+(?:\.\d+)+$/ },
  { name: "NIST SP 800-53", short: [], id: /^[A-Z]{2}-\d+(?:\(\d+\))?$/ },
  { name: "Zero Trust Assessment", short: ["ZTA"], id: /^(?:\d{5}|RMI_\d{3})$/ },
  { name: "EIDSCA", separator: ".", short: [], id: /^[A-Z]{2}\d{2}$/ },
  { name: "Maester", short: [], id: /^MT\.\d{4}$/ },
  { name: "MCSB v1", short: ["MCSB"], id: /^[A-Z]{2}-\d+$/ },
  { name: "MITRE ATT&CK", short: ["ATT&CK"], id: /^T\d{4}(?:\.\d{3})?$/ },
];

/** What can be asked for by framework: the short word of each. */
export const frameworkWords: readonly string[] = ["CIS", "SCuBA", "NIST", "ZTA", "EIDSCA", "Maester", "MCSB", "MITRE"];

interface Control {
  readonly framework: Framework;
  readonly id: string;
}

/** A control in its parts; undefined where it is not written as controls are. */
export function parseControl(text: string): Control | undefined {
  for (const framework of frameworks) {
    const start = `${framework.name}${framework.separator ?? " "}`;
    const id = text.slice(start.length);
    if (text.startsWith(start) && framework.id.test(id)) return { framework, id };
  }
  return undefined;
}

/**
 * Whether a control is what somebody asks for: words of its framework's name, the beginning of its id up to the end of
 * a number, or both. Letter case does not count, and a word is a whole one: CIS is not CISA.
 */
export function isAskedFor(text: string, query: string): boolean {
  const control = parseControl(text);
  const asked = query.trim().toLowerCase().split(/\s+/);
  if (control === undefined || asked[0] === "") return false;
  const { framework, id } = control;
  const words = [...framework.name.split(" "), ...framework.short].map((word) => word.toLowerCase());
  return asked.every((word) => words.includes(word) || [id, text].some((whole) => beginsId(whole.toLowerCase(), word)));
}

function beginsId(id: string, word: string): boolean {
  return id.startsWith(word) && !(/\d$/.test(word) ? /^\d/ : /^[^\d.]/).test(id.slice(word.length));
}
