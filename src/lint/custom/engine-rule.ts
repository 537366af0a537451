import { noDefault } from "../../model/effective.ts";
import type { Located } from "../../model/located.ts";
import type { Subject } from "../../model/subjects.ts";
import { isUndetermined, type Undetermined } from "../../model/undetermined.ts";
import { notApplicable, type Rule } from "../rule.ts";
import { optionSchemas } from "./option-shapes.ts";
import type { ExpressionRule } from "./rule-file.ts";
import { scopes } from "./scopes.ts";
import { fromGap } from "./seen.ts";
import type { Verdict } from "./verdict.ts";

/** The verdicts of one rule on the subjects of one tenant. */
export type Verdicts = ReadonlyMap<unknown, Verdict>;

/** By what a subject is known among those of its kind, however often it is made. */
export function subjectKey({ place, kind }: Subject): unknown {
  return place ?? kind;
}

/** A rule of the organization's own as the engine knows it: its expressions were evaluated before, elsewhere. */
export function engineRule({ written, file, template }: ExpressionRule, verdicts: Verdicts = new Map()): Rule {
  const { id, description, severity, scope, setting, fix, help, options } = written;
  return {
    id,
    description,
    category: "governance",
    severity,
    presets: ["recommended", "strict"],
    subject: scopes[scope].kind,
    reads: [],
    ...(options !== undefined && { options: { type: "object", properties: optionSchemas(options), additionalProperties: false } }),
    messages: { flagged: template },
    fix,
    since: "",
    own: { file, ...(help !== undefined && { help }) },
    *check(subject: Subject) {
      const verdict = verdicts.get(subjectKey(subject));
      if (verdict === undefined) throw new Error("the rule was not asked about this subject");
      if (verdict === "pass") return;
      if (verdict === "not applicable") return notApplicable;
      if ("error" in verdict) throw new Error(verdict.error);
      if ("gap" in verdict) {
        yield fromGap(verdict.gap);
        return;
      }
      const at = nodeOf(subject, scopes[scope].locate(subject, setting?.split(".") ?? []), setting ?? "");
      const data = Object.fromEntries(verdict.words.map((words, index) => [`p${index}`, words]));
      yield isUndetermined(at) ? at : { message: "flagged", at, data };
    },
  };
}

/** The node of the setting, else of the subject; unknown where neither is in the input. */
function nodeOf({ place }: Subject, found: Located | Undetermined | undefined, setting: string): Located | Undetermined {
  if (found !== undefined && !isUndetermined(found)) return found;
  if (place !== undefined) return { place, setting };
  return found ?? noDefault;
}
