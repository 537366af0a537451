import type { Finding } from "./report.ts";
import type { Split } from "./split.ts";

/** What a change has to do with a finding. */
export type Standing = "new" | "changed" | "existing";

/** A report seen as that of a change. */
export interface ChangeView {
  /** Of every finding of the report. */
  readonly standing: ReadonlyMap<Finding, Standing>;
  /** Findings of the base that are gone. */
  readonly fixed: readonly Finding[];
  /** Which findings fail the run. */
  readonly gate: "new" | "all";
  /** Whether the change touches the lines of a finding. */
  readonly touches: (finding: Finding) => boolean;
  /** What is to be known of how it was judged, a sentence each. Hold text of the input: escape them. */
  readonly notes: readonly string[];
}

/** How many findings a change has of each standing. */
export interface ChangeCounts {
  readonly new: number;
  readonly changed: number;
  readonly existing: number;
  readonly fixed: number;
}

/** The standing of each finding of a report. `findings` are those of `shown`, in the same order, before their paths were moved. */
export function standings(findings: readonly Finding[], shown: readonly Finding[], { fresh, changed }: Split): ReadonlyMap<Finding, Standing> {
  const [isNew, isChanged] = [new Set(fresh), new Set(changed)];
  return new Map(
    shown.map((finding, index) => {
      const own = findings[index] ?? finding;
      return [finding, isNew.has(own) ? "new" : isChanged.has(own) ? "changed" : "existing"] as const;
    }),
  );
}

/** Counts each standing. */
export function changeCounts({ standing, fixed }: ChangeView): ChangeCounts {
  const having = (wanted: Standing): number => [...standing.values()].filter((each) => each === wanted).length;
  return { new: having("new"), changed: having("changed"), existing: having("existing"), fixed: fixed.length };
}

/** 0 for what the change brought on lines that it touches, 1 for what it brought elsewhere, 2 for what was there. */
export function changeRank({ standing, touches }: ChangeView, finding: Finding): number {
  if (standing.get(finding) === "existing") return 2;
  return touches(finding) ? 0 : 1;
}

/** "2 new findings, 1 changed, 3 existing, 1 fixed": all of them, so that a reader can add them up. */
export function changeSentence(view: ChangeView): string {
  const counts = changeCounts(view);
  return `${counts.new} new ${counts.new === 1 ? "finding" : "findings"}, ${counts.changed} changed, ${counts.existing} existing, ${counts.fixed} fixed`;
}
