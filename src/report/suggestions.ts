import type { AccessSettingName } from "../model/access.ts";
import type { ApplicationUse, SeenApplication } from "../model/evidence/application-use.ts";
import type { CoveringSource, Direction } from "../model/evidence/ledger.ts";
import { counted, inBrief, inWords } from "../model/words.ts";
import type { GraphRequest } from "./report.ts";
import { safeJson } from "./safe-json.ts";

/** Whom a suggestion is about, and which way. */
export interface SuggestedFor {
  readonly partner: { readonly id: string; readonly label: string; readonly name?: string; readonly owner?: string; readonly purpose?: string };
  readonly direction: Direction;
}

export interface ShownSuggestion extends SuggestedFor {
  readonly setting: AccessSettingName;
  /** What the admin centre calls the setting. */
  readonly title: string;
  /** What is allowed today; a clause. */
  readonly before: string;
  /** Whether the setting is the default's until now. */
  readonly isInherited: boolean;
  readonly evidence: ApplicationUse;
  readonly targets: readonly string[];
  readonly request: GraphRequest;
}

export interface ShownReason extends SuggestedFor {
  /** A clause without a full stop. */
  readonly reason: string;
}

/** An edit as a unified diff, for people. */
export interface ShownEdit {
  readonly file: string;
  readonly diff: string;
}

/** What partners can be narrowed to by what they were seen to use. */
export interface SuggestionReport {
  readonly now: string;
  /** What the configuration calls the tenant, where it names several. */
  readonly tenant?: string;
  /** How many covered days it takes. */
  readonly days: number;
  readonly suggestions: readonly ShownSuggestion[];
  readonly none: readonly ShownReason[];
  /** Files that are not edited, each with a clause that says why. */
  readonly notEdited: readonly { readonly file: string; readonly reason: string }[];
}

/** The report as data, with the edits of all tenants. */
export function suggestionsJson(reports: readonly SuggestionReport[], edits: readonly ShownEdit[], isSeveral: boolean): string {
  const [first] = reports;
  const shown = isSeveral ? { tenants: reports } : first;
  return `${safeJson({ version: 1, ...shown, edits })}\n`;
}

const sourceNames: Readonly<Record<CoveringSource, string>> = { signIns: "Graph's sign-in log", newestSignIn: "the newest sign-ins of Graph's log", logAnalytics: "Azure Monitor Logs" };

/** What was seen, before the list of it. */
export function evidenceInWords({ evidence: { days, from, to, sources }, direction, partner }: ShownSuggestion): string {
  const people = direction === "inbound" ? `users of ${partner.label}` : `users of this tenant at ${partner.label}`;
  const source = inWords(sources.map((each) => sourceNames[each]));
  return `In ${counted(days, "covered day")} from ${from} to ${to} (${source}, non-interactive sign-ins included), and in all that the ledger remembers beside them, ${people} signed in with these applications only:`;
}

/** One line of that list. */
export function seenInWords({ appId, resourceId, lastSeen, users }: SeenApplication, { from }: ApplicationUse): string {
  const when = lastSeen < from ? `last on ${lastSeen}, before those days` : `last on ${lastSeen}`;
  return `${appId} to ${resourceId}, ${when}${users === undefined ? "" : `, ${counted(users, "user")} at most`}`;
}

/** What to do, before the request. */
export function changeInWords({ title, targets, before, isInherited }: ShownSuggestion): string {
  const own = isInherited ? " It becomes the partner's own setting, and no longer follows the default." : "";
  return `Let ${title} allow ${targets.length === 1 ? "this 1 application" : `these ${targets.length} applications`} in place of ${before}.${own}`;
}

/** What has to be known of every suggestion. */
export const suggestionLimits: readonly string[] = [
  "What happens less often than the covered days reach is not in the evidence, and would be blocked.",
  "Microsoft does not document whether a target means the application that signs in or the one that is signed in to: both are in the list, so that everything in the evidence is let through either way.",
];

/** Why there is no suggestion for the others, those with the same reason together. */
export function reasonsInWords(none: readonly ShownReason[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { reason, partner, direction } of none) {
    const group = groups.get(reason);
    const who = `${partner.label}, ${direction}`;
    if (group === undefined) groups.set(reason, [who]);
    else group.push(who);
  }
  return [...groups].map(([reason, who]) => `${who.length === 1 ? "" : `${who.length} settings: `}${reason} (${inBrief(who)})`);
}
