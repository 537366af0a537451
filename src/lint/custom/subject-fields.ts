import { approvalWords } from "../../model/approval.ts";
import { identityProviders } from "../../model/subjects/default.ts";
import type { Subjects } from "../../model/subjects.ts";
import { isUndetermined, undetermined, type Undetermined } from "../../model/undetermined.ts";
import { cloudEndpoints } from "../../model/well-known.ts";
import { accessFields, trustFields } from "./access-fields.ts";
import { catalogFields, type Written } from "./catalog-fields.ts";
import { count, group, oneOf, text, texts, truth, type Fields } from "./shape.ts";

const clouds = Object.keys(cloudEndpoints);

/** The default configuration as expressions see it. */
export const defaultFields: Fields<Subjects["default"]> = {
  ...accessFields(),
  ...trustFields(),
  isServiceDefault: truth("Whether nobody ever changed it.", ({ isServiceDefault }) => isServiceDefault),
  firstIdentityProvider: oneOf(identityProviders, "What an invitation tries first.", ({ firstIdentityProvider }) => firstIdentityProvider),
};

const partnersCatalog: Fields<Written> = {
  isListed: truth("Whether the partner has an entry.", ({ entry }) => entry !== undefined),
  ...catalogFields,
};

/** A partner as expressions see it. */
export const partnerFields: Fields<Subjects["partner"]> = {
  tenantId: { ...text("In lower case.", ({ id, hasValidTenantId }) => (isUndetermined(hasValidTenantId) ? hasValidTenantId : id)), locate: ({ tenantId }) => tenantId },
  name: text("What people call it; empty when nobody says.", ({ name }) => name),
  catalog: group("Catalog", "Its entry in the partner catalog.", partnersCatalog, entryOf),
  approvals: texts("What the catalog approves as long as the entry lasts.", (partner) => (partner.hasCatalog ? partner.approvals : noCatalog), approvalWords),
  ...accessFields(),
  ...trustFields(),
  userSync: truth("Whether it may create users here.", ({ userSync }) => userSync),
  groupSync: truth("Whether it may create groups here.", ({ groupSync }) => {
    if (isUndetermined(groupSync)) return groupSync;
    const { value } = groupSync;
    return value === undefined ? undetermined("groupSyncInbound was not exported with the partner", ["identitySynchronization"]) : { ...groupSync, value };
  }),
  isServiceProvider: truth("Whether it manages this tenant as a service provider.", ({ isServiceProvider }) => isServiceProvider),
  isInMultiTenantOrganization: truth("Whether it is in our multitenant organization.", ({ isInMultiTenantOrganization }) => isInMultiTenantOrganization),
  isOwnTenant: truth("Whether it is ourselves.", ({ isOwnTenant }) => isOwnTenant ?? undetermined("our own tenant id is not known", ["organization"])),
};

const noCatalog = undetermined("no partner catalog was given: name one with --catalog or in the configuration");

function entryOf({ hasCatalog, catalogEntry }: Subjects["partner"]): Written | Undetermined {
  return hasCatalog ? { entry: catalogEntry } : noCatalog;
}

/** The tenant as a whole as expressions see it. */
export const tenantFields: Fields<Subjects["tenant"]> = {
  cloud: oneOf(clouds, "The cloud that it is in.", ({ cloud }) => cloud),
  partnerCount: count("How many partners there are.", ({ partnerCount }) => partnerCount),
  allowedCloudEndpoints: texts("Other clouds that it collaborates with, in lower case.", ({ allowedCloudEndpoints: found }) =>
    isUndetermined(found) ? found : { ...found, value: found.value.map(({ endpoint }) => endpoint) },
  ),
  selfServiceSignUp: truth("Whether guests can sign up by themselves.", ({ selfServiceSignUp }) => selfServiceSignUp),
  invitationAllowList: texts("Domains that invitations are limited to, in lower case; empty without a list.", ({ invitationDomains: found }) =>
    isUndetermined(found) ? found : { ...found, value: found.value.allowed ?? [] },
  ),
  invitationBlockList: texts("Domains that are not invited, in lower case.", ({ invitationDomains: found }) =>
    isUndetermined(found) ? found : { ...found, value: found.value.blocked ?? [] },
  ),
  autoRedeemTenants: texts("Tenants on the legacy lists of automatic redemption.", ({ autoRedeemTenants }) => autoRedeemTenants),
};

/** An entry of the partner catalog as expressions see it. */
export const catalogEntryFields: Fields<Subjects["catalog-entry"]> = {
  tenantId: text("In lower case.", ({ id }) => id),
  name: text("What people call the partner.", ({ name }) => name),
  hasPartner: truth("Whether the tenant has a partner entry for it.", ({ partner }) => (isUndetermined(partner) ? partner : partner !== undefined)),
  ...catalogFields,
};
