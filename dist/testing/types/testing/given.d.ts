import type { AccessFact } from "../access/access.ts";
import { type JudgedException } from "../model/exceptions.ts";
import type { FileFacts, JsonObject, ResourceKind } from "../model/resource.ts";
import { type Circumstances, type Tenant } from "../model/tenant.ts";
import { type Neighbour } from "./neighbour.ts";
/** The input of one case. Each object stands alone in a file that is named after it: `default.json`, `partner.json`, … */
export interface Given extends Partial<Omit<Circumstances, "catalog">> {
    readonly default?: JsonObject;
    /** `partner.json`, `partner-2.json`, … */
    readonly partners?: readonly JsonObject[];
    /** Any other object, by kind; its file is `<kind>.json`, further ones `<kind>-2.json`, … */
    readonly objects?: Partial<Record<ResourceKind, readonly JsonObject[]>>;
    /** Entries of the partner catalog, which is `partners.yml` and holds nothing else. */
    readonly catalog?: readonly JsonObject[];
    /** What became of the exceptions, which stand in `exceptions.yml` as a list. */
    readonly exceptions?: readonly GivenException[];
    /** Facts on files; a file of the objects above gets empty ones. */
    readonly facts?: readonly Partial<FileFacts>[];
    /** What is known of groups, roles and users of ours, for the analysis of external access. */
    readonly accessFacts?: readonly AccessFact[];
    /** Our other tenants, each with a name; their files lie in a folder of that name. */
    readonly siblings?: readonly Omit<Given, "siblings" | "baselineTenant">[];
    /** The name of the baseline tenant. */
    readonly baselineTenant?: string;
}
/** An exception and what a run made of it; left out: complete, valid and in use. */
export interface GivenException extends Partial<Omit<JudgedException, "entry">> {
    readonly entry: JsonObject;
}
/** Builds the tenant of a case; with a neighbour, one of it stands before the partners and one behind them. */
export declare function tenantOf(given: Given, neighbour?: Neighbour): Tenant;
