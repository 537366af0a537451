import type { JsonObject } from "./resource.ts";
import { type Undetermined } from "./undetermined.ts";
/** Whom a review asks about. */
export interface ReviewScope {
    /** Every guest. */
    readonly guests: boolean;
    /** Every member who was synchronized from another tenant. */
    readonly externalMembers: boolean;
    /** The assignment policy of an access package whose assignments it is about, in lower case. */
    readonly assignmentPolicyId?: string;
}
/** Reads `scope` and `instanceEnumerationScope` of an access review: queries of Graph, whose filter decides. */
export declare function readScope(review: JsonObject): ReviewScope | Undetermined;
