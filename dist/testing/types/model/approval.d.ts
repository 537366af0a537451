/** What the partner catalog can approve for a partner. */
export declare const approvalWords: readonly ["mfaTrust", "deviceTrust", "automaticRedemption", "userSync", "groupSync", "directConnect", "allApplications", "allUsers"];
export type Approval = (typeof approvalWords)[number];
/** What is approved for a partner; nothing without a catalog. */
export type Approvals = ReadonlySet<Approval>;
export declare const nothingApproved: Approvals;
/** Whether somebody answers for letting everyone reach everything. */
export declare function isVouched(approvals: Approvals): boolean;
