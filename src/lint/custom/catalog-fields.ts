import { approvalWords } from "../../model/approval.ts";
import { scenarios, type CatalogEntry } from "../../model/catalog.ts";
import { oneOf, text, texts, type Fields } from "./shape.ts";

/** What somebody wrote in the partner catalog; without an entry every text is empty. */
export interface Written {
  readonly entry: CatalogEntry | undefined;
}

const written = (key: string) => ({ entry }: Written) => entry?.text(key);
const listed = (key: string) => ({ entry }: Written) => entry?.list(key).map((each) => each.text) ?? [];

/** The texts and lists of a catalog entry. */
export const catalogFields: Fields<Written> = {
  owner: text("Who answers for the partner here.", written("owner")),
  purpose: text("What the access is for.", written("purpose")),
  scenario: oneOf(["", ...scenarios], "What the partner is to us.", (entry) => written("scenario")(entry) ?? ""),
  tier: text("A free word.", written("tier")),
  domains: texts("In lower case.", ({ entry }) => entry?.domains ?? []),
  approves: texts("What the entry approves, as written.", listed("approves"), approvalWords),
  approvedBy: text("Who approved it.", written("approved.by")),
  approvedOn: text("When, a day.", written("approved.on")),
  ticket: text("Where the approval is written down.", written("approved.ticket")),
  reviewBy: text("The day by which it has to be reviewed.", written("reviewBy")),
  expires: text("The last day, which still counts.", written("expires")),
  mfaReviewed: text("When the partner's multifactor authentication was looked at.", written("assurance.mfa.reviewed")),
};
