import type { ExternalUserType, Home } from "../model/conditional-access/external-users.ts";
import type { Undetermined } from "../model/undetermined.ts";
/** What is asked of a cell: whether somebody gets in at all, or gets in with less than something. */
export interface AccessQuestion {
    readonly kind: "reach" | "noMfa" | "noManagedDevice" | "weakerThan";
    /** The id of an authentication strength, for `weakerThan`: a built-in one, or one that the input defines. */
    readonly strength?: string;
    /** Asks for sign-ins from this platform alone. */
    readonly platform?: SignIn["platform"];
    /**
     * Asks for the sign-ins in this region alone. A dimension is a key of {@link SignIn}; of a list of ids without `id`
     * every id is meant that no other part names. What nothing in the input names makes no difference.
     */
    readonly within?: readonly RegionPart[];
}
/** Somebody from outside. */
export interface Who {
    /** A tenant id in lower case, `any` other tenant, `none` (no Entra tenant), or `own` for local guests. */
    readonly home: Home;
    readonly userType: ExternalUserType;
}
/**
 * What somebody wants. An application by its id in lower case, or one that nothing names: of a group (`Office365`,
 * `MicrosoftAdminPortals`, `AllMicrosoftApps`), `any` other, or `baselineScopes` (assumption A8). A user action by its
 * URN in lower case, an authentication context by its id in lower case.
 */
export interface Target {
    readonly kind: "application" | "userAction" | "authenticationContext";
    readonly id: string;
}
/**
 * `open`: with no membership at all. `conditional`: only with memberships. `assumption`: only where an open point of
 * the documentation is read the generous way. `closed`: proved for all memberships and both readings. `discretion`:
 * security defaults decide. `not modelled`: it hangs on what is missing or not understood. `not decided`: the step
 * budget is spent.
 */
export type Verdict = "open" | "conditional" | "assumption" | "closed" | "discretion" | "not modelled" | "not decided";
/** The documentation's open points, each with a strict and a lax reading. */
export declare const assumptionIds: readonly ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"];
export type Assumption = (typeof assumptionIds)[number];
/** One concrete sign-in, in Graph's words. What is not in a list of it does not hold. */
export interface SignIn {
    readonly home: Home;
    readonly userType: ExternalUserType;
    readonly target: Target;
    readonly clientApp: "browser" | "mobileAppsAndDesktopClients" | "exchangeActiveSync" | "other";
    readonly platform: "windows" | "macOS" | "iOS" | "android" | "linux" | "windowsPhone" | "anything else";
    /** Ids of the named locations that hold, in lower case, with `trusted` and `compliantNetwork`. */
    readonly locations: readonly string[];
    readonly signInRisk: "none" | "low" | "medium" | "high";
    readonly userRisk: "none" | "low" | "medium" | "high";
    readonly insiderRisk: "none" | "minor" | "moderate" | "elevated";
    readonly authenticationFlow: "none" | "deviceCodeFlow" | "authenticationTransfer";
    /** As this tenant sees it. */
    readonly device: "unknown" | "registered" | "compliant" | "hybrid" | "compliant+hybrid";
    /** One combination as Graph writes it: `password`, `password,sms`, `fido2`. */
    readonly methods: string;
    /** What else was done: ids of terms of use and custom controls in lower case, `approvedApplication` and its like as Graph writes them. */
    readonly capabilities: readonly string[];
    /** Ids of groups, roles and users that some policy names, in lower case. */
    readonly memberships: readonly string[];
    /** Ids that the inbound setting of the home names, in lower case. */
    readonly partnerMemberships: readonly string[];
    /** Texts of filter rules that hold although nothing here can tell. */
    readonly filters: readonly string[];
}
/** One dimension of a region that not every value of is in; `id` names one of a two-valued family. */
export interface RegionPart {
    readonly dimension: string;
    readonly id?: string;
    readonly values: readonly string[];
}
/** The policy that would deny a witness if it had one more value of one dimension. */
export interface Nearest {
    readonly policy: string;
    readonly label: string;
    /** `home`, `userType`, `target`, or a key of {@link SignIn}. */
    readonly dimension: string;
}
/** What an answer rests on: a policy by its id, else by its name; or what holds whatever the policies say. Any text can be an id. */
export type Source = {
    readonly policy: string;
} | {
    readonly fixed: string;
};
/** The fixed {@link Source} that stands for the inbound setting of a home. */
export declare const crossTenantAccess = "cross-tenant access";
/** The answer for one cell and one question. */
export interface Answer {
    readonly verdict: Verdict;
    /** Present for `open`, `conditional` and `assumption`. */
    readonly witness?: SignIn;
    /** A largest box around the witness that no policy touches; a dimension that is not in it is free. */
    readonly region?: readonly RegionPart[];
    /** For `conditional`: a set, none of which can be left out, of ids in `memberships` or `partnerMemberships` of the witness. */
    readonly memberships?: readonly string[];
    /** For `conditional`: whether it takes to be among those whom the inbound setting of the home lists. */
    readonly isListed?: boolean;
    /** For `assumption`: a set, none of which can be left out, of open points that have to be read the generous way. */
    readonly assumptions?: readonly Assumption[];
    /** For `closed`: what is enough together, none of which can be left out. */
    readonly closedBy?: readonly Source[];
    /** Worked out when asked for. */
    readonly nearest?: Nearest | undefined;
    /** Kinds of object that would decide it. */
    readonly needs?: readonly string[];
    /** Why nothing can be said. */
    readonly reasons?: readonly string[];
}
/** What a question comes to in a cell, whoever it is said of: `memberships` has ids of `memberships` of a witness alone. */
export type Outcome = Omit<Answer, "witness" | "nearest">;
/** What every question comes to in a cell. */
export type Outcomes = (question: AccessQuestion) => Outcome;
/** What decides a cell, to be held against the same cell of another tenant: where both texts are one and both certain, all answers are the same. */
export interface Basis {
    readonly text: string;
    /** Whether nothing in it is missing or not understood. */
    isCertain(): boolean;
}
/** What somebody knows of the directory: a group, role or user id, and whom of the people from outside it holds. */
export interface AccessFact {
    readonly id: string;
    readonly contains: "no external user" | "every external user";
}
export interface AccessOptions {
    readonly facts?: readonly AccessFact[];
    /** Ids of further applications to list among the targets. */
    readonly applications?: readonly string[];
    /** How many boxes may be looked at for one cell and question. */
    readonly stepBudget?: number;
}
/** People between whom nothing in the input makes a difference. */
export interface WhoClass {
    /** The first of them. */
    readonly who: Who;
    /** Every home of the class. */
    readonly homes: readonly Home[];
    /** What is believed of what their home says: `mfa`, `compliant`, `hybrid`. */
    readonly trusted: readonly string[];
}
/** Targets between which nothing in the input makes a difference. */
export interface TargetClass {
    /** The first of them. */
    readonly target: Target;
    readonly ids: readonly string[];
}
/** Who can come in and what they must prove, within the model. Answers are worked out when asked for. */
export interface AccessAnalysis {
    readonly who: readonly WhoClass[];
    readonly targets: readonly TargetClass[];
    /** Why answers for the whole tenant can be missing: lists that are absent or cut. */
    readonly gaps: readonly Undetermined[];
    answer(who: Who, target: Target, question: AccessQuestion): Answer;
    /** The same function for cells that are decided by the same, of which there are far fewer than cells. */
    outcomes(who: Who, target: Target): Outcomes;
    /** What decides a cell. */
    basis(who: Who, target: Target): Basis;
}
