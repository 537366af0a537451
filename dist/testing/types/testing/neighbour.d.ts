import type { JsonObject } from "../model/resource.ts";
/** A partner that a rule has nothing to say about, as it stands around the partners of a case. */
export interface Neighbour {
    /** The partner object; its `tenantId` is filled in. Left out: one that blocks everything itself and trusts nothing. */
    readonly partner?: JsonObject;
    /** Its entry in the partner catalog, where a case has one; the `tenantId` is filled in. */
    readonly catalogEntry?: JsonObject;
}
/** Of the neighbour before a case's partners, and of the one behind them. */
export declare const neighbourIds: readonly ["33333333-3333-4333-8333-333333333333", "22222222-2222-4222-8222-222222222222"];
/** The partner object of a neighbour. */
export declare function neighbourPartner({ partner }: Neighbour, tenantId: string): JsonObject;
