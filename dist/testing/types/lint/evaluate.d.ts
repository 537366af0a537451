import type { Place } from "../model/place.ts";
import type { ResourceKind } from "../model/resource.ts";
import { type SubjectKind } from "../model/subjects.ts";
import type { Tenant } from "../model/tenant.ts";
import { type Rule } from "./rule.ts";
import type { Severity } from "./severity.ts";
/** A rule that is switched on, with what the configuration made of it. */
export interface EnabledRule {
    readonly rule: Rule;
    readonly severity: Severity;
    /** Valid against the rule's option schema, defaults filled in. */
    readonly options: Readonly<Record<string, unknown>>;
}
/** What an outcome is about, in a report's terms. */
export interface SubjectName {
    readonly kind: SubjectKind;
    readonly id: string | undefined;
    readonly name: string | undefined;
    /** Which of our tenants it is in, where there are several. */
    readonly tenant?: string;
}
/** A finding before its place is turned into lines. */
export interface PlacedFinding {
    readonly rule: Rule;
    readonly severity: Severity;
    readonly subject: SubjectName;
    /** Which of the rule's messages it is. */
    readonly messageId: string;
    readonly message: string;
    readonly place: Place;
    readonly related: readonly {
        readonly message: string;
        readonly place: Place;
    }[];
    readonly value: string | undefined;
    /** The setting that is judged, as part of the finding's identity; the empty text where it is the whole subject. */
    readonly setting: string;
    readonly fingerprint: string;
    /** Set where the rule could not judge all of the subject: other findings of it can be hidden. */
    readonly hasGaps?: true;
}
export interface UnknownOutcome {
    readonly rule: Rule;
    readonly subject: SubjectName;
    readonly reason: string;
    readonly needs: readonly ResourceKind[];
}
/** A rule that threw or was stopped: neither a finding nor a pass. */
export interface Crash {
    readonly rule: Rule;
    /** Absent when it gave nothing on any subject. */
    readonly subject?: SubjectName;
    /** Which of our tenants it was about, where there are several. */
    readonly tenant?: string;
    readonly cause: unknown;
}
export interface Evaluation {
    readonly findings: readonly PlacedFinding[];
    readonly unknown: readonly UnknownOutcome[];
    readonly crashes: readonly Crash[];
    readonly passes: number;
    readonly notApplicable: number;
}
/** Meets every enabled rule with every subject it is about; each meeting ends in exactly one kind of outcome. */
export declare function evaluate(tenant: Tenant, rules: readonly EnabledRule[]): Evaluation;
