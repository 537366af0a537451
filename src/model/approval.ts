/** What the partner catalog can approve for a partner. */
export const approvalWords = [
  "mfaTrust",
  "deviceTrust",
  "automaticRedemption",
  "userSync",
  "groupSync",
  "directConnect",
  "allApplications",
  "allUsers",
] as const;

export type Approval = (typeof approvalWords)[number];

/** What is approved for a partner; nothing without a catalog. */
export type Approvals = ReadonlySet<Approval>;

export const nothingApproved: Approvals = new Set();

/** Whether somebody answers for letting everyone reach everything. */
export function isVouched(approvals: Approvals): boolean {
  return approvals.has("allUsers") && approvals.has("allApplications");
}
