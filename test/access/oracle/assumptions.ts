/** The named assumptions, where Microsoft's pages are silent or contradict each other. */
export const assumptionIds = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"] as const;

export type AssumptionId = (typeof assumptionIds)[number];

/** Under which reading of each assumption a sign-in is judged. */
export type Assumptions = { readonly [id in AssumptionId]: "strict" | "lax" };

/** Every ambiguous policy applies and blocks. */
export const strict: Assumptions = { A1: "strict", A2: "strict", A3: "strict", A4: "strict", A5: "strict", A6: "strict", A7: "strict", A8: "strict" };

/** No ambiguous policy does. */
export const lax: Assumptions = { A1: "lax", A2: "lax", A3: "lax", A4: "lax", A5: "lax", A6: "lax", A7: "lax", A8: "lax" };
