export const id = 4792;
export const ids = [4792];
export const modules = {

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports.A = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 64792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isConfig: () => (/* binding */ isConfig)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);

const isConfig = validate20;
const schema31 = { "type": "object", "properties": { "extends": { "description": "What to start from: recommended (what a careful team wants from day one), strict (zero trust), all, off (no rule), a YAML file such as ./org.yml, an npm package, or a list of these, of which later ones win.", "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1, "examples": ["recommended", "strict", "all", "off", "./org.yml", "xtaplint-config-contoso"] } }, "else": { "type": "string", "minLength": 1, "examples": ["recommended", "strict", "all", "off", "./org.yml", "xtaplint-config-contoso"] } }, "policies": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Files, folders and globs of the policy files, relative to this file; a leading ! excludes." }, "catalog": { "type": "string", "minLength": 1, "description": "The partner catalog, relative to this file." }, "exceptions": { "type": "string", "minLength": 1, "description": "The exceptions file, relative to this file." }, "baseline": { "type": "string", "minLength": 1, "description": "The baseline, relative to this file." }, "ledger": { "type": "string", "minLength": 1, "description": "The ledger of sign-ins with other tenants, relative to this file." }, "mappings": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Mapping files for layouts of your own, relative to this file: files, folders and globs." }, "customRules": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Files of your own rules, relative to this file: YAML files and globs of them, and paths of modules." }, "failOn": { "enum": ["high", "medium", "low", "info", "never"], "description": "Findings of this severity or worse fail the run." }, "failOnUnknown": { "type": "boolean", "description": "Whether a rule that could not be judged fails the run too." }, "requireApprovalForOpening": { "type": "boolean", "description": "Whether everything that a change opens needs an approval in the partner catalog or an exception: with lint --base and in pull requests." }, "rules": { "description": "Single rules: off, a severity, or an object.", "$ref": "#/$defs/rules" }, "facts": { "type": "array", "items": { "type": "object", "required": ["group", "contains"], "properties": { "group": { "type": "string", "minLength": 1, "description": "The object id of a group, a role or a user that policies name." }, "contains": { "enum": ["no external user", "every external user"], "description": "Whom of the people from outside it holds." } }, "additionalProperties": false }, "description": "What is known of groups, for exposure and access: no policy file shows who is a member." }, "mentions": { "type": "object", "patternProperties": { "^.*$": { "type": "string" } }, "description": "GitHub users and teams to mention in the issue of a scheduled run, by the owner as the catalog writes it: @user or @organization/team." }, "tenantId": { "type": "string", "pattern": "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "description": "Our own tenant id, where the input does not say it." }, "cloud": { "enum": ["public", "usgov", "usgov-dod", "china"], "description": "The cloud that the tenant is in." }, "tenants": { "type": "array", "items": { "type": "object", "required": ["name", "policies"], "properties": { "name": { "type": "string", "minLength": 1, "description": "What the report calls the tenant." }, "policies": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "Files, folders and globs of the tenant's policy files, relative to this file; a leading ! excludes." }, "tenantId": { "type": "string", "pattern": "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "description": "Our own tenant id, where the input does not say it." }, "cloud": { "enum": ["public", "usgov", "usgov-dod", "china"], "description": "The cloud that the tenant is in." }, "catalog": { "type": "string", "minLength": 1, "description": "The tenant's partner catalog, relative to this file." }, "exceptions": { "type": "string", "minLength": 1, "description": "The tenant's exceptions file, relative to this file." }, "baseline": { "type": "string", "minLength": 1, "description": "The tenant's baseline, relative to this file." }, "rules": { "description": "Rules that are on or more severe in this tenant than in the others.", "$ref": "#/$defs/rules" }, "failOn": { "enum": ["high", "medium", "low", "info", "never"], "description": "As beside tenants, and stricter." }, "ledger": { "type": "string", "minLength": 1, "description": "The tenant's ledger of sign-ins, relative to this file." }, "facts": { "type": "array", "items": { "type": "object", "required": ["group", "contains"], "properties": { "group": { "type": "string", "minLength": 1, "description": "The object id of a group, a role or a user that policies name." }, "contains": { "enum": ["no external user", "every external user"], "description": "Whom of the people from outside it holds." } }, "additionalProperties": false }, "description": "As beside tenants, and in place of those." } }, "additionalProperties": false }, "minItems": 1, "description": "Several tenants of our own, each judged by itself and held against the others." }, "baselineTenant": { "type": "string", "minLength": 1, "description": "The name of the tenant whose default the others are held against." } }, "title": "xtaplint configuration", "$defs": { "setting": { "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "ownSetting": { "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object" } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "rules": { "type": "object", "properties": { "default-inbound-open": { "description": "The default lets everyone of any other Entra tenant in through B2B collaboration.", "$ref": "#/$defs/setting" }, "default-outbound-open": { "description": "The default lets everyone here reach the applications of any other Entra tenant through B2B collaboration.", "$ref": "#/$defs/setting" }, "default-direct-connect-allowed": { "description": "The default allows B2B direct connect with any other Entra tenant.", "$ref": "#/$defs/setting" }, "default-never-customised": { "description": "The default configuration still is Microsoft's own, which Microsoft can change.", "$ref": "#/$defs/setting" }, "default-blocks-encrypted-mail": { "description": "The default lets nobody reach Rights Management in other tenants, so their encrypted mail cannot be read.", "$ref": "#/$defs/setting" }, "default-trusts-mfa-of-every-tenant": { "description": "The default trusts multifactor authentication from any other Entra tenant.", "$ref": "#/$defs/setting" }, "default-trusts-devices-of-every-tenant": { "description": "The default trusts compliant or hybrid joined devices from any other Entra tenant.", "$ref": "#/$defs/setting" }, "default-auto-redemption-set": { "description": "The default sets automatic redemption, which is read-only there and always off.", "$ref": "#/$defs/setting" }, "default-redemption-order-weak": { "description": "Redeeming an invitation does not try Microsoft Entra ID first.", "$ref": "#/$defs/setting" }, "default-tenant-restrictions-open": { "description": "The default tenant restrictions let people here use accounts of any other tenant everywhere.", "$ref": "#/$defs/setting" }, "default-inbound-scoped-to-users": { "description": "The default names external users or groups by id, which is not possible there.", "$ref": "#/$defs/setting" }, "default-m365-access-open": { "description": "The default opens Microsoft 365 collaboration or app service connect to any other Entra tenant.", "$ref": "#/$defs/setting" }, "default-capability-allowed": { "description": "The default allows a Microsoft 365 capability to any other Entra tenant.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "allow": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Names of capabilities that every tenant is meant to have." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "partner-inbound-open": { "description": "Everyone of a partner can be invited to the applications here, or to all but a few.", "$ref": "#/$defs/setting" }, "partner-outbound-open": { "description": "Everyone here can be a guest of a partner in all of its applications, or in all but a few.", "$ref": "#/$defs/setting" }, "partner-direct-connect-open": { "description": "B2B direct connect with a partner lets everyone of one side reach the applications of the other.", "$ref": "#/$defs/setting" }, "partner-identical-to-default": { "description": "Everything that a partner entry states is what the default says anyway.", "$ref": "#/$defs/setting" }, "partner-changes-nothing": { "description": "A partner entry leaves everything to the default, so it changes nothing.", "$ref": "#/$defs/setting" }, "partner-support-access-left-open": { "description": "The entry that lets Microsoft Support in is older than a support case lasts.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0, "default": 30, "description": "How many days the entry can be old." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "partner-well-known-microsoft-tenant": { "description": "A partner is one of Microsoft's own tenants; the finding says which.", "$ref": "#/$defs/setting" }, "partner-duplicate": { "description": "The same tenant has more than one partner entry.", "$ref": "#/$defs/setting" }, "partner-is-own-tenant": { "description": "A partner entry has our own tenant id.", "$ref": "#/$defs/setting" }, "partner-tenant-id-invalid": { "description": "The tenant id of a partner entry names no tenant.", "$ref": "#/$defs/setting" }, "partner-stale": { "description": "A partner was not seen for a long time: no sign-in in either direction.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 1, "default": 90, "description": "How many covered days without a sign-in it takes." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "partner-tenant-unresolvable": { "description": "Graph knows no tenant with the partner's tenant id.", "$ref": "#/$defs/setting" }, "access-half-blocked": { "description": "One half of a setting blocks everything while the other half allows something, so nobody gets in.", "$ref": "#/$defs/setting" }, "access-incomplete": { "description": "A setting lacks a half, or a half lacks its targets or says neither allowed nor blocked.", "$ref": "#/$defs/setting" }, "target-not-understood": { "description": "A target is neither an id nor one of the words that Graph reserves.", "$ref": "#/$defs/setting" }, "target-type-mismatch": { "description": "A target stands under the wrong half, or its targetType is of the wrong kind.", "$ref": "#/$defs/setting" }, "target-redundant": { "description": "A list of targets holds an all-word beside other targets, or one target twice.", "$ref": "#/$defs/setting" }, "target-deleted": { "description": "A target of our own side is no longer in the directory.", "$ref": "#/$defs/setting" }, "trust-incomplete": { "description": "An inboundTrust object does not state all three claims.", "$ref": "#/$defs/setting" }, "partner-trust-not-approved": { "description": "A partner is trusted for multifactor authentication or devices, and the catalog does not approve it.", "$ref": "#/$defs/setting" }, "partner-inherits-default-trust": { "description": "A partner is trusted only because the default trusts every tenant.", "$ref": "#/$defs/setting" }, "partner-device-trust-without-mfa-trust": { "description": "A partner's claims about devices are trusted, its multifactor authentication is not.", "$ref": "#/$defs/setting" }, "partner-mfa-trust-without-evidence": { "description": "A partner's multifactor authentication is trusted, and the catalog holds no recent look at it.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 1, "default": 365, "description": "How many days a look at the partner's multifactor authentication holds." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "partner-trust-without-requirement": { "description": "A claim of a partner is trusted, and no Conditional Access policy asks for it.", "$ref": "#/$defs/setting" }, "partner-direct-connect-mfa-dead-end": { "description": "Direct connect users of a partner need multifactor authentication here, and theirs at home is not trusted.", "$ref": "#/$defs/setting" }, "partner-user-sync-allowed": { "description": "A partner outside the multitenant organization can create users here by cross-tenant synchronization.", "$ref": "#/$defs/setting" }, "partner-group-sync-allowed": { "description": "A partner outside the multitenant organization can create groups here by cross-tenant synchronization.", "$ref": "#/$defs/setting" }, "partner-sync-backdoor-shape": { "description": "A partner can create users here, redeem their invitations for them, and reach every application or all but a few.", "$ref": "#/$defs/setting" }, "partner-sync-without-redemption": { "description": "A partner can synchronize users, and their invitations are not redeemed automatically, so it cannot work.", "$ref": "#/$defs/setting" }, "partner-auto-redemption-unapproved": { "description": "Automatic redemption is on for a partner, and neither synchronization nor the multitenant organization explains it.", "$ref": "#/$defs/setting" }, "partner-auto-redemption-unreachable": { "description": "Automatic redemption is on in a direction in which nobody of the partner, or nobody here, is let through.", "$ref": "#/$defs/setting" }, "tenant-legacy-auto-redeem-list": { "description": "The legacy list of tenants whose invitations are redeemed automatically is not empty.", "$ref": "#/$defs/setting" }, "partner-left-mto-still-trusted": { "description": "A tenant left the multitenant organization, and its entry still grants trust, redemption or synchronization.", "$ref": "#/$defs/setting" }, "tenant-mto-template-loosens-partners": { "description": "A template of the multitenant organization opens existing partner entries wider than the default.", "$ref": "#/$defs/setting" }, "partner-tenant-restrictions-open": { "description": "Tenant restrictions of a partner let people here use accounts of that tenant everywhere.", "$ref": "#/$defs/setting" }, "partner-m365-access-open": { "description": "Microsoft 365 collaboration or app service connect with a partner is open.", "$ref": "#/$defs/setting" }, "tenant-restrictions-not-signalled": { "description": "Tenant restrictions are set, and Global Secure Access does not tell Microsoft's services to apply them.", "$ref": "#/$defs/setting" }, "guest-invites-open-to-everyone": { "description": "Everyone can invite guests, guests included.", "$ref": "#/$defs/setting" }, "guest-invites-open-to-members": { "description": "All members can invite guests.", "$ref": "#/$defs/setting" }, "guest-directory-access-like-members": { "description": "Guests have the same access to the directory as members.", "$ref": "#/$defs/setting" }, "guest-directory-access-not-restricted": { "description": "Guests have limited access to the directory, not the restricted one.", "$ref": "#/$defs/setting" }, "guest-email-verified-join-enabled": { "description": "Anyone who can verify an e-mail address in the tenant's domains can join the tenant.", "$ref": "#/$defs/setting" }, "guest-self-service-signup-enabled": { "description": "Guests can sign up by themselves, through user flows.", "$ref": "#/$defs/setting" }, "guest-invitation-domains-unrestricted": { "description": "Guests of any domain can be invited.", "$ref": "#/$defs/setting" }, "guest-invitation-domains-block-list": { "description": "Invitations are refused for listed domains only, so guests of every other domain can be invited.", "$ref": "#/$defs/setting" }, "guest-invitation-domains-both-lists": { "description": "Invitations have a list of allowed and a list of blocked domains, of which only one can apply.", "$ref": "#/$defs/setting" }, "partner-blocked-but-domain-allowed": { "description": "A partner's domain is allowed for invitations while its cross-tenant access settings let nobody in.", "$ref": "#/$defs/setting" }, "partner-open-but-domain-refused": { "description": "A partner is let in by its cross-tenant access settings while every domain of it is refused for invitations.", "$ref": "#/$defs/setting" }, "guest-inactive": { "description": "An enabled external user did not sign in for a long time.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0, "default": 90, "description": "How many days a user can go without a sign-in." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "guest-invitation-not-redeemed": { "description": "An invitation waits to be redeemed for a long time.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0, "default": 30, "description": "How many days an invitation can wait." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "guest-without-sponsor": { "description": "An external user has no sponsor.", "$ref": "#/$defs/setting" }, "guest-privileged-role": { "description": "An external user has a privileged directory role, or can activate one.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "roles": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Template ids of the roles to look for; empty for those that Microsoft marks as privileged." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "guest-owns-application": { "description": "An external user owns an app registration or an enterprise application.", "$ref": "#/$defs/setting" }, "guest-access-review-missing": { "description": "No recurring access review removes external users that nobody confirms.", "$ref": "#/$defs/setting" }, "tenant-cloud-endpoint-unused": { "description": "Collaboration is allowed with a Microsoft cloud from which nobody can come.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "cloud": { "type": ["string", "null"], "default": null, "description": "Our own cloud, as allowedCloudEndpoints spells it; null for the cloud of the configuration." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "tenant-package-open-to-all-external": { "description": "Everyone on the internet can request an access package.", "$ref": "#/$defs/setting" }, "tenant-package-external-ungated": { "description": "Outsiders get an access package without approval, or keep it without end and review.", "$ref": "#/$defs/setting" }, "tenant-connected-organization-blocked": { "description": "Access packages are offered to an organization that cross-tenant access blocks.", "$ref": "#/$defs/setting" }, "tenant-pair-not-reciprocal": { "description": "Between two of our own tenants, one grants its half of an access and the other does not.", "$ref": "#/$defs/setting" }, "tenant-partner-treated-differently": { "description": "One of our own tenants trusts or lets in an external tenant that another one refuses.", "$ref": "#/$defs/setting" }, "tenant-differs-from-baseline": { "description": "The default of a tenant means something else than that of the tenant that is named as baseline.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "properties": { "type": "array", "items": { "type": "string", "enum": ["b2bCollaborationInbound", "b2bCollaborationOutbound", "b2bDirectConnectInbound", "b2bDirectConnectOutbound", "tenantRestrictions", "m365CollaborationInbound", "m365CollaborationOutbound", "appServiceConnectInbound", "inboundTrust", "invitationRedemptionIdentityProviderConfiguration"] }, "default": ["b2bCollaborationInbound", "b2bCollaborationOutbound", "b2bDirectConnectInbound", "b2bDirectConnectOutbound", "tenantRestrictions", "m365CollaborationInbound", "m365CollaborationOutbound", "appServiceConnectInbound", "inboundTrust", "invitationRedemptionIdentityProviderConfiguration"], "description": "The properties of the default that have to mean the same." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "tenant-active-without-partner": { "description": "Users cross the border to or from a tenant that is neither a partner nor in the catalog.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "users": { "type": "integer", "minimum": 1, "default": 1, "description": "How many users it takes." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "service-provider-not-in-catalog": { "description": "A service provider has no entry in the partner catalog, or one that calls it something else.", "$ref": "#/$defs/setting" }, "service-provider-mfa-missing": { "description": "Users of a service provider can sign in without multifactor authentication.", "$ref": "#/$defs/setting" }, "service-provider-weak-mfa": { "description": "Users of a service provider need multifactor authentication, and any method of it will do.", "$ref": "#/$defs/setting" }, "service-provider-global-admin": { "description": "An active delegated admin relationship carries the role Global Administrator.", "$ref": "#/$defs/setting" }, "service-provider-gdap-auto-extends": { "description": "An active delegated admin relationship extends itself when it ends.", "$ref": "#/$defs/setting" }, "partner-not-in-catalog": { "description": "A partner has no entry in the partner catalog.", "$ref": "#/$defs/setting" }, "catalog-entry-without-partner": { "description": "A catalog entry names a tenant that has no partner entry in the cross-tenant access settings.", "$ref": "#/$defs/setting" }, "catalog-entry-expired": { "description": "A partnership has ended by the catalog, and its partner entry still exists.", "$ref": "#/$defs/setting" }, "catalog-review-overdue": { "description": "The day by which a partner was to be reviewed is over.", "$ref": "#/$defs/setting" }, "catalog-entry-incomplete": { "description": "A catalog entry lacks its purpose, its next review, or who approved it and when.", "$ref": "#/$defs/setting" }, "catalog-owner-missing": { "description": "A catalog entry names no owner.", "$ref": "#/$defs/setting" }, "catalog-entry-invalid": { "description": "A catalog entry has a tenant id, domain, scenario or approval that cannot be right.", "$ref": "#/$defs/setting" }, "exception-expired": { "description": "An exception's last day is over, so it covers nothing.", "$ref": "#/$defs/setting" }, "exception-invalid": { "description": "An exception lacks something that every exception must have, or names nothing that exists.", "$ref": "#/$defs/setting" }, "exception-unused": { "description": "A valid exception matches no finding.", "$ref": "#/$defs/setting" }, "exception-expires-soon": { "description": "An exception that covers a finding ends within days.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 1, "default": 15, "description": "How many days before its end an exception is told." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "exception-too-long": { "description": "An exception lasts longer than exceptions are meant to.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 1, "default": 365, "description": "How many days from today an exception may last." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "exception-value-changed": { "description": "The value behind an accepted finding is no longer the accepted one.", "$ref": "#/$defs/setting" }, "ca-guest-mfa-missing": { "description": "External users of some type can sign in without multifactor authentication.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "types": { "type": "array", "items": { "type": "string", "enum": ["internalGuest", "b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser", "serviceProvider"] }, "default": ["internalGuest", "b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser"], "description": "Types of external user that need multifactor authentication, as Conditional Access spells them." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "ca-tenant-excluded-from-mfa": { "description": "A policy that requires multifactor authentication leaves out users of listed tenants, and no other policy catches them.", "$ref": "#/$defs/setting" }, "ca-service-provider-excluded-everywhere": { "description": "A policy that requires multifactor authentication leaves out service provider users of every tenant, and no other policy catches them.", "$ref": "#/$defs/setting" }, "ca-guests-excluded-from-sign-in-risk": { "description": "A policy on risky sign-ins leaves out guests of every tenant, and no other one catches them.", "$ref": "#/$defs/setting" }, "ca-guest-session-too-long": { "description": "No policy makes guests sign in again within the limit.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "hours": { "type": "integer", "minimum": 1, "default": 24, "description": "Hours after which guests sign in again at the latest; a day has 24." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "ca-device-control-untrusted": { "description": "A policy requires a managed device of external users whose device claims are not trusted.", "$ref": "#/$defs/setting" }, "ca-strength-unreachable-for-guests": { "description": "A policy requires of guests an authentication strength that they can only meet at home, where it is not trusted.", "$ref": "#/$defs/setting" }, "ca-unsupported-control-for-guests": { "description": "A policy requires of external users a control that only works in the home tenant.", "$ref": "#/$defs/setting" }, "ca-guest-scope-empty": { "description": "A policy is about guests and external users only, and names none.", "$ref": "#/$defs/setting" }, "ca-external-tenant-unknown": { "description": "A policy lists a tenant that is no partner.", "$ref": "#/$defs/setting" }, "ca-policies-inert-under-security-defaults": { "description": "Security defaults are on, so the Conditional Access policies of the input are not in force.", "$ref": "#/$defs/setting" }, "access-open-without-mfa": { "description": "Somebody from outside gets through to an application without multifactor authentication.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "possible": { "type": "boolean", "default": true, "description": "Whether a gap that hangs on an open point of Microsoft's documentation is a finding; false makes it unknown." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "access-nobody-can-satisfy": { "description": "People whom cross-tenant access lets in can meet no sign-in that the policies ask for together.", "$ref": "#/$defs/setting" }, "access-policy-redundant": { "description": "A policy about external users alone denies them nothing that other policies do not deny.", "$ref": "#/$defs/setting" }, "file-default-duplicated": { "description": "The input holds more than one default configuration for one tenant.", "$ref": "#/$defs/setting" }, "file-object-duplicated": { "description": "Two files hold the same object, and do not say the same of it.", "$ref": "#/$defs/setting" }, "file-partial-page": { "description": "A file holds one page of a list, and Graph has more.", "$ref": "#/$defs/setting" }, "file-key-misspelt": { "description": "A key is nearly one of Graph's, and the one it is near to is absent.", "$ref": "#/$defs/setting" }, "file-key-duplicated": { "description": "An object of a policy has the same key twice, and only the last one counts.", "$ref": "#/$defs/setting" }, "file-property-not-understood": { "description": "A property is not known to this version, so it is not judged.", "$ref": "#/$defs/setting" }, "file-terraform-sync-collision": { "description": "Two Terraform resources write the synchronization settings of one partner.", "$ref": "#/$defs/setting" }, "tenant-drift-opens": { "description": "The tenant allows access that its files do not declare.", "$ref": "#/$defs/setting" }, "tenant-drift-differs": { "description": "The files declare something else than the tenant has, which allows no more than they do.", "$ref": "#/$defs/setting" } }, "patternProperties": { "^org-": { "$ref": "#/$defs/ownSetting" } }, "additionalProperties": false } }, "additionalProperties": false };
const func1 = Object.prototype.hasOwnProperty;
const func2 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A;
const schema32 = { "type": "object", "properties": { "default-inbound-open": { "description": "The default lets everyone of any other Entra tenant in through B2B collaboration.", "$ref": "#/$defs/setting" }, "default-outbound-open": { "description": "The default lets everyone here reach the applications of any other Entra tenant through B2B collaboration.", "$ref": "#/$defs/setting" }, "default-direct-connect-allowed": { "description": "The default allows B2B direct connect with any other Entra tenant.", "$ref": "#/$defs/setting" }, "default-never-customised": { "description": "The default configuration still is Microsoft's own, which Microsoft can change.", "$ref": "#/$defs/setting" }, "default-blocks-encrypted-mail": { "description": "The default lets nobody reach Rights Management in other tenants, so their encrypted mail cannot be read.", "$ref": "#/$defs/setting" }, "default-trusts-mfa-of-every-tenant": { "description": "The default trusts multifactor authentication from any other Entra tenant.", "$ref": "#/$defs/setting" }, "default-trusts-devices-of-every-tenant": { "description": "The default trusts compliant or hybrid joined devices from any other Entra tenant.", "$ref": "#/$defs/setting" }, "default-auto-redemption-set": { "description": "The default sets automatic redemption, which is read-only there and always off.", "$ref": "#/$defs/setting" }, "default-redemption-order-weak": { "description": "Redeeming an invitation does not try Microsoft Entra ID first.", "$ref": "#/$defs/setting" }, "default-tenant-restrictions-open": { "description": "The default tenant restrictions let people here use accounts of any other tenant everywhere.", "$ref": "#/$defs/setting" }, "default-inbound-scoped-to-users": { "description": "The default names external users or groups by id, which is not possible there.", "$ref": "#/$defs/setting" }, "default-m365-access-open": { "description": "The default opens Microsoft 365 collaboration or app service connect to any other Entra tenant.", "$ref": "#/$defs/setting" }, "default-capability-allowed": { "description": "The default allows a Microsoft 365 capability to any other Entra tenant.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "allow": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Names of capabilities that every tenant is meant to have." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "partner-inbound-open": { "description": "Everyone of a partner can be invited to the applications here, or to all but a few.", "$ref": "#/$defs/setting" }, "partner-outbound-open": { "description": "Everyone here can be a guest of a partner in all of its applications, or in all but a few.", "$ref": "#/$defs/setting" }, "partner-direct-connect-open": { "description": "B2B direct connect with a partner lets everyone of one side reach the applications of the other.", "$ref": "#/$defs/setting" }, "partner-identical-to-default": { "description": "Everything that a partner entry states is what the default says anyway.", "$ref": "#/$defs/setting" }, "partner-changes-nothing": { "description": "A partner entry leaves everything to the default, so it changes nothing.", "$ref": "#/$defs/setting" }, "partner-support-access-left-open": { "description": "The entry that lets Microsoft Support in is older than a support case lasts.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0, "default": 30, "description": "How many days the entry can be old." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "partner-well-known-microsoft-tenant": { "description": "A partner is one of Microsoft's own tenants; the finding says which.", "$ref": "#/$defs/setting" }, "partner-duplicate": { "description": "The same tenant has more than one partner entry.", "$ref": "#/$defs/setting" }, "partner-is-own-tenant": { "description": "A partner entry has our own tenant id.", "$ref": "#/$defs/setting" }, "partner-tenant-id-invalid": { "description": "The tenant id of a partner entry names no tenant.", "$ref": "#/$defs/setting" }, "partner-stale": { "description": "A partner was not seen for a long time: no sign-in in either direction.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 1, "default": 90, "description": "How many covered days without a sign-in it takes." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "partner-tenant-unresolvable": { "description": "Graph knows no tenant with the partner's tenant id.", "$ref": "#/$defs/setting" }, "access-half-blocked": { "description": "One half of a setting blocks everything while the other half allows something, so nobody gets in.", "$ref": "#/$defs/setting" }, "access-incomplete": { "description": "A setting lacks a half, or a half lacks its targets or says neither allowed nor blocked.", "$ref": "#/$defs/setting" }, "target-not-understood": { "description": "A target is neither an id nor one of the words that Graph reserves.", "$ref": "#/$defs/setting" }, "target-type-mismatch": { "description": "A target stands under the wrong half, or its targetType is of the wrong kind.", "$ref": "#/$defs/setting" }, "target-redundant": { "description": "A list of targets holds an all-word beside other targets, or one target twice.", "$ref": "#/$defs/setting" }, "target-deleted": { "description": "A target of our own side is no longer in the directory.", "$ref": "#/$defs/setting" }, "trust-incomplete": { "description": "An inboundTrust object does not state all three claims.", "$ref": "#/$defs/setting" }, "partner-trust-not-approved": { "description": "A partner is trusted for multifactor authentication or devices, and the catalog does not approve it.", "$ref": "#/$defs/setting" }, "partner-inherits-default-trust": { "description": "A partner is trusted only because the default trusts every tenant.", "$ref": "#/$defs/setting" }, "partner-device-trust-without-mfa-trust": { "description": "A partner's claims about devices are trusted, its multifactor authentication is not.", "$ref": "#/$defs/setting" }, "partner-mfa-trust-without-evidence": { "description": "A partner's multifactor authentication is trusted, and the catalog holds no recent look at it.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 1, "default": 365, "description": "How many days a look at the partner's multifactor authentication holds." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "partner-trust-without-requirement": { "description": "A claim of a partner is trusted, and no Conditional Access policy asks for it.", "$ref": "#/$defs/setting" }, "partner-direct-connect-mfa-dead-end": { "description": "Direct connect users of a partner need multifactor authentication here, and theirs at home is not trusted.", "$ref": "#/$defs/setting" }, "partner-user-sync-allowed": { "description": "A partner outside the multitenant organization can create users here by cross-tenant synchronization.", "$ref": "#/$defs/setting" }, "partner-group-sync-allowed": { "description": "A partner outside the multitenant organization can create groups here by cross-tenant synchronization.", "$ref": "#/$defs/setting" }, "partner-sync-backdoor-shape": { "description": "A partner can create users here, redeem their invitations for them, and reach every application or all but a few.", "$ref": "#/$defs/setting" }, "partner-sync-without-redemption": { "description": "A partner can synchronize users, and their invitations are not redeemed automatically, so it cannot work.", "$ref": "#/$defs/setting" }, "partner-auto-redemption-unapproved": { "description": "Automatic redemption is on for a partner, and neither synchronization nor the multitenant organization explains it.", "$ref": "#/$defs/setting" }, "partner-auto-redemption-unreachable": { "description": "Automatic redemption is on in a direction in which nobody of the partner, or nobody here, is let through.", "$ref": "#/$defs/setting" }, "tenant-legacy-auto-redeem-list": { "description": "The legacy list of tenants whose invitations are redeemed automatically is not empty.", "$ref": "#/$defs/setting" }, "partner-left-mto-still-trusted": { "description": "A tenant left the multitenant organization, and its entry still grants trust, redemption or synchronization.", "$ref": "#/$defs/setting" }, "tenant-mto-template-loosens-partners": { "description": "A template of the multitenant organization opens existing partner entries wider than the default.", "$ref": "#/$defs/setting" }, "partner-tenant-restrictions-open": { "description": "Tenant restrictions of a partner let people here use accounts of that tenant everywhere.", "$ref": "#/$defs/setting" }, "partner-m365-access-open": { "description": "Microsoft 365 collaboration or app service connect with a partner is open.", "$ref": "#/$defs/setting" }, "tenant-restrictions-not-signalled": { "description": "Tenant restrictions are set, and Global Secure Access does not tell Microsoft's services to apply them.", "$ref": "#/$defs/setting" }, "guest-invites-open-to-everyone": { "description": "Everyone can invite guests, guests included.", "$ref": "#/$defs/setting" }, "guest-invites-open-to-members": { "description": "All members can invite guests.", "$ref": "#/$defs/setting" }, "guest-directory-access-like-members": { "description": "Guests have the same access to the directory as members.", "$ref": "#/$defs/setting" }, "guest-directory-access-not-restricted": { "description": "Guests have limited access to the directory, not the restricted one.", "$ref": "#/$defs/setting" }, "guest-email-verified-join-enabled": { "description": "Anyone who can verify an e-mail address in the tenant's domains can join the tenant.", "$ref": "#/$defs/setting" }, "guest-self-service-signup-enabled": { "description": "Guests can sign up by themselves, through user flows.", "$ref": "#/$defs/setting" }, "guest-invitation-domains-unrestricted": { "description": "Guests of any domain can be invited.", "$ref": "#/$defs/setting" }, "guest-invitation-domains-block-list": { "description": "Invitations are refused for listed domains only, so guests of every other domain can be invited.", "$ref": "#/$defs/setting" }, "guest-invitation-domains-both-lists": { "description": "Invitations have a list of allowed and a list of blocked domains, of which only one can apply.", "$ref": "#/$defs/setting" }, "partner-blocked-but-domain-allowed": { "description": "A partner's domain is allowed for invitations while its cross-tenant access settings let nobody in.", "$ref": "#/$defs/setting" }, "partner-open-but-domain-refused": { "description": "A partner is let in by its cross-tenant access settings while every domain of it is refused for invitations.", "$ref": "#/$defs/setting" }, "guest-inactive": { "description": "An enabled external user did not sign in for a long time.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0, "default": 90, "description": "How many days a user can go without a sign-in." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "guest-invitation-not-redeemed": { "description": "An invitation waits to be redeemed for a long time.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 0, "default": 30, "description": "How many days an invitation can wait." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "guest-without-sponsor": { "description": "An external user has no sponsor.", "$ref": "#/$defs/setting" }, "guest-privileged-role": { "description": "An external user has a privileged directory role, or can activate one.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "roles": { "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [], "description": "Template ids of the roles to look for; empty for those that Microsoft marks as privileged." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "guest-owns-application": { "description": "An external user owns an app registration or an enterprise application.", "$ref": "#/$defs/setting" }, "guest-access-review-missing": { "description": "No recurring access review removes external users that nobody confirms.", "$ref": "#/$defs/setting" }, "tenant-cloud-endpoint-unused": { "description": "Collaboration is allowed with a Microsoft cloud from which nobody can come.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "cloud": { "type": ["string", "null"], "default": null, "description": "Our own cloud, as allowedCloudEndpoints spells it; null for the cloud of the configuration." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "tenant-package-open-to-all-external": { "description": "Everyone on the internet can request an access package.", "$ref": "#/$defs/setting" }, "tenant-package-external-ungated": { "description": "Outsiders get an access package without approval, or keep it without end and review.", "$ref": "#/$defs/setting" }, "tenant-connected-organization-blocked": { "description": "Access packages are offered to an organization that cross-tenant access blocks.", "$ref": "#/$defs/setting" }, "tenant-pair-not-reciprocal": { "description": "Between two of our own tenants, one grants its half of an access and the other does not.", "$ref": "#/$defs/setting" }, "tenant-partner-treated-differently": { "description": "One of our own tenants trusts or lets in an external tenant that another one refuses.", "$ref": "#/$defs/setting" }, "tenant-differs-from-baseline": { "description": "The default of a tenant means something else than that of the tenant that is named as baseline.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "properties": { "type": "array", "items": { "type": "string", "enum": ["b2bCollaborationInbound", "b2bCollaborationOutbound", "b2bDirectConnectInbound", "b2bDirectConnectOutbound", "tenantRestrictions", "m365CollaborationInbound", "m365CollaborationOutbound", "appServiceConnectInbound", "inboundTrust", "invitationRedemptionIdentityProviderConfiguration"] }, "default": ["b2bCollaborationInbound", "b2bCollaborationOutbound", "b2bDirectConnectInbound", "b2bDirectConnectOutbound", "tenantRestrictions", "m365CollaborationInbound", "m365CollaborationOutbound", "appServiceConnectInbound", "inboundTrust", "invitationRedemptionIdentityProviderConfiguration"], "description": "The properties of the default that have to mean the same." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "tenant-active-without-partner": { "description": "Users cross the border to or from a tenant that is neither a partner nor in the catalog.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "users": { "type": "integer", "minimum": 1, "default": 1, "description": "How many users it takes." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "service-provider-not-in-catalog": { "description": "A service provider has no entry in the partner catalog, or one that calls it something else.", "$ref": "#/$defs/setting" }, "service-provider-mfa-missing": { "description": "Users of a service provider can sign in without multifactor authentication.", "$ref": "#/$defs/setting" }, "service-provider-weak-mfa": { "description": "Users of a service provider need multifactor authentication, and any method of it will do.", "$ref": "#/$defs/setting" }, "service-provider-global-admin": { "description": "An active delegated admin relationship carries the role Global Administrator.", "$ref": "#/$defs/setting" }, "service-provider-gdap-auto-extends": { "description": "An active delegated admin relationship extends itself when it ends.", "$ref": "#/$defs/setting" }, "partner-not-in-catalog": { "description": "A partner has no entry in the partner catalog.", "$ref": "#/$defs/setting" }, "catalog-entry-without-partner": { "description": "A catalog entry names a tenant that has no partner entry in the cross-tenant access settings.", "$ref": "#/$defs/setting" }, "catalog-entry-expired": { "description": "A partnership has ended by the catalog, and its partner entry still exists.", "$ref": "#/$defs/setting" }, "catalog-review-overdue": { "description": "The day by which a partner was to be reviewed is over.", "$ref": "#/$defs/setting" }, "catalog-entry-incomplete": { "description": "A catalog entry lacks its purpose, its next review, or who approved it and when.", "$ref": "#/$defs/setting" }, "catalog-owner-missing": { "description": "A catalog entry names no owner.", "$ref": "#/$defs/setting" }, "catalog-entry-invalid": { "description": "A catalog entry has a tenant id, domain, scenario or approval that cannot be right.", "$ref": "#/$defs/setting" }, "exception-expired": { "description": "An exception's last day is over, so it covers nothing.", "$ref": "#/$defs/setting" }, "exception-invalid": { "description": "An exception lacks something that every exception must have, or names nothing that exists.", "$ref": "#/$defs/setting" }, "exception-unused": { "description": "A valid exception matches no finding.", "$ref": "#/$defs/setting" }, "exception-expires-soon": { "description": "An exception that covers a finding ends within days.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 1, "default": 15, "description": "How many days before its end an exception is told." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "exception-too-long": { "description": "An exception lasts longer than exceptions are meant to.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "days": { "type": "integer", "minimum": 1, "default": 365, "description": "How many days from today an exception may last." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "exception-value-changed": { "description": "The value behind an accepted finding is no longer the accepted one.", "$ref": "#/$defs/setting" }, "ca-guest-mfa-missing": { "description": "External users of some type can sign in without multifactor authentication.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "types": { "type": "array", "items": { "type": "string", "enum": ["internalGuest", "b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser", "serviceProvider"] }, "default": ["internalGuest", "b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser"], "description": "Types of external user that need multifactor authentication, as Conditional Access spells them." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "ca-tenant-excluded-from-mfa": { "description": "A policy that requires multifactor authentication leaves out users of listed tenants, and no other policy catches them.", "$ref": "#/$defs/setting" }, "ca-service-provider-excluded-everywhere": { "description": "A policy that requires multifactor authentication leaves out service provider users of every tenant, and no other policy catches them.", "$ref": "#/$defs/setting" }, "ca-guests-excluded-from-sign-in-risk": { "description": "A policy on risky sign-ins leaves out guests of every tenant, and no other one catches them.", "$ref": "#/$defs/setting" }, "ca-guest-session-too-long": { "description": "No policy makes guests sign in again within the limit.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "hours": { "type": "integer", "minimum": 1, "default": 24, "description": "Hours after which guests sign in again at the latest; a day has 24." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "ca-device-control-untrusted": { "description": "A policy requires a managed device of external users whose device claims are not trusted.", "$ref": "#/$defs/setting" }, "ca-strength-unreachable-for-guests": { "description": "A policy requires of guests an authentication strength that they can only meet at home, where it is not trusted.", "$ref": "#/$defs/setting" }, "ca-unsupported-control-for-guests": { "description": "A policy requires of external users a control that only works in the home tenant.", "$ref": "#/$defs/setting" }, "ca-guest-scope-empty": { "description": "A policy is about guests and external users only, and names none.", "$ref": "#/$defs/setting" }, "ca-external-tenant-unknown": { "description": "A policy lists a tenant that is no partner.", "$ref": "#/$defs/setting" }, "ca-policies-inert-under-security-defaults": { "description": "Security defaults are on, so the Conditional Access policies of the input are not in force.", "$ref": "#/$defs/setting" }, "access-open-without-mfa": { "description": "Somebody from outside gets through to an application without multifactor authentication.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object", "properties": { "possible": { "type": "boolean", "default": true, "description": "Whether a gap that hangs on an open point of Microsoft's documentation is a finding; false makes it unknown." } }, "additionalProperties": false } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } }, "access-nobody-can-satisfy": { "description": "People whom cross-tenant access lets in can meet no sign-in that the policies ask for together.", "$ref": "#/$defs/setting" }, "access-policy-redundant": { "description": "A policy about external users alone denies them nothing that other policies do not deny.", "$ref": "#/$defs/setting" }, "file-default-duplicated": { "description": "The input holds more than one default configuration for one tenant.", "$ref": "#/$defs/setting" }, "file-object-duplicated": { "description": "Two files hold the same object, and do not say the same of it.", "$ref": "#/$defs/setting" }, "file-partial-page": { "description": "A file holds one page of a list, and Graph has more.", "$ref": "#/$defs/setting" }, "file-key-misspelt": { "description": "A key is nearly one of Graph's, and the one it is near to is absent.", "$ref": "#/$defs/setting" }, "file-key-duplicated": { "description": "An object of a policy has the same key twice, and only the last one counts.", "$ref": "#/$defs/setting" }, "file-property-not-understood": { "description": "A property is not known to this version, so it is not judged.", "$ref": "#/$defs/setting" }, "file-terraform-sync-collision": { "description": "Two Terraform resources write the synchronization settings of one partner.", "$ref": "#/$defs/setting" }, "tenant-drift-opens": { "description": "The tenant allows access that its files do not declare.", "$ref": "#/$defs/setting" }, "tenant-drift-differs": { "description": "The files declare something else than the tenant has, which allows no more than they do.", "$ref": "#/$defs/setting" } }, "patternProperties": { "^org-": { "$ref": "#/$defs/ownSetting" } }, "additionalProperties": false };
const schema33 = { "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } };
const schema134 = { "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "enum": ["off", "high", "medium", "low", "info"] }, "options": { "type": "object" } }, "additionalProperties": false }, "else": { "enum": ["off", "high", "medium", "low", "info"] } };
const pattern4 = new RegExp("^org-", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((func1.call(schema32.properties, key0)) || (pattern4.test(key0)))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data["default-inbound-open"] !== undefined) {
            let data0 = data["default-inbound-open"];
            const _errs4 = errors;
            let valid2 = true;
            const _errs5 = errors;
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            var _valid0 = _errs5 === errors;
            errors = _errs4;
            if (vErrors !== null) {
                if (_errs4) {
                    vErrors.length = _errs4;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs7 = errors;
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                    for (const key1 in data0) {
                        if (!(key1 === "severity")) {
                            const err2 = { instancePath: instancePath + "/default-inbound-open", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data0 };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                    }
                    if (data0.severity !== undefined) {
                        let data1 = data0.severity;
                        if (!(((((data1 === "off") || (data1 === "high")) || (data1 === "medium")) || (data1 === "low")) || (data1 === "info"))) {
                            const err3 = { instancePath: instancePath + "/default-inbound-open/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err4 = { instancePath: instancePath + "/default-inbound-open", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                var _valid0 = _errs7 === errors;
                valid2 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs11 = errors;
                if (!(((((data0 === "off") || (data0 === "high")) || (data0 === "medium")) || (data0 === "low")) || (data0 === "info"))) {
                    const err5 = { instancePath: instancePath + "/default-inbound-open", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                var _valid0 = _errs11 === errors;
                valid2 = _valid0;
                ifClause0 = "else";
            }
            if (!valid2) {
                const err6 = { instancePath: instancePath + "/default-inbound-open", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data0 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data["default-outbound-open"] !== undefined) {
            let data2 = data["default-outbound-open"];
            const _errs14 = errors;
            let valid5 = true;
            const _errs15 = errors;
            if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                const err7 = {};
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            var _valid1 = _errs15 === errors;
            errors = _errs14;
            if (vErrors !== null) {
                if (_errs14) {
                    vErrors.length = _errs14;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause1;
            if (_valid1) {
                const _errs17 = errors;
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    for (const key2 in data2) {
                        if (!(key2 === "severity")) {
                            const err8 = { instancePath: instancePath + "/default-outbound-open", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    if (data2.severity !== undefined) {
                        let data3 = data2.severity;
                        if (!(((((data3 === "off") || (data3 === "high")) || (data3 === "medium")) || (data3 === "low")) || (data3 === "info"))) {
                            const err9 = { instancePath: instancePath + "/default-outbound-open/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/default-outbound-open", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                var _valid1 = _errs17 === errors;
                valid5 = _valid1;
                ifClause1 = "then";
            }
            else {
                const _errs21 = errors;
                if (!(((((data2 === "off") || (data2 === "high")) || (data2 === "medium")) || (data2 === "low")) || (data2 === "info"))) {
                    const err11 = { instancePath: instancePath + "/default-outbound-open", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                var _valid1 = _errs21 === errors;
                valid5 = _valid1;
                ifClause1 = "else";
            }
            if (!valid5) {
                const err12 = { instancePath: instancePath + "/default-outbound-open", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data2 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data["default-direct-connect-allowed"] !== undefined) {
            let data4 = data["default-direct-connect-allowed"];
            const _errs24 = errors;
            let valid8 = true;
            const _errs25 = errors;
            if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                const err13 = {};
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            var _valid2 = _errs25 === errors;
            errors = _errs24;
            if (vErrors !== null) {
                if (_errs24) {
                    vErrors.length = _errs24;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause2;
            if (_valid2) {
                const _errs27 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    for (const key3 in data4) {
                        if (!(key3 === "severity")) {
                            const err14 = { instancePath: instancePath + "/default-direct-connect-allowed", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    if (data4.severity !== undefined) {
                        let data5 = data4.severity;
                        if (!(((((data5 === "off") || (data5 === "high")) || (data5 === "medium")) || (data5 === "low")) || (data5 === "info"))) {
                            const err15 = { instancePath: instancePath + "/default-direct-connect-allowed/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err16 = { instancePath: instancePath + "/default-direct-connect-allowed", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                var _valid2 = _errs27 === errors;
                valid8 = _valid2;
                ifClause2 = "then";
            }
            else {
                const _errs31 = errors;
                if (!(((((data4 === "off") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low")) || (data4 === "info"))) {
                    const err17 = { instancePath: instancePath + "/default-direct-connect-allowed", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                var _valid2 = _errs31 === errors;
                valid8 = _valid2;
                ifClause2 = "else";
            }
            if (!valid8) {
                const err18 = { instancePath: instancePath + "/default-direct-connect-allowed", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: "must match \"" + ifClause2 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data4 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data["default-never-customised"] !== undefined) {
            let data6 = data["default-never-customised"];
            const _errs34 = errors;
            let valid11 = true;
            const _errs35 = errors;
            if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                const err19 = {};
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            var _valid3 = _errs35 === errors;
            errors = _errs34;
            if (vErrors !== null) {
                if (_errs34) {
                    vErrors.length = _errs34;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause3;
            if (_valid3) {
                const _errs37 = errors;
                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    for (const key4 in data6) {
                        if (!(key4 === "severity")) {
                            const err20 = { instancePath: instancePath + "/default-never-customised", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    if (data6.severity !== undefined) {
                        let data7 = data6.severity;
                        if (!(((((data7 === "off") || (data7 === "high")) || (data7 === "medium")) || (data7 === "low")) || (data7 === "info"))) {
                            const err21 = { instancePath: instancePath + "/default-never-customised/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err22 = { instancePath: instancePath + "/default-never-customised", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                var _valid3 = _errs37 === errors;
                valid11 = _valid3;
                ifClause3 = "then";
            }
            else {
                const _errs41 = errors;
                if (!(((((data6 === "off") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low")) || (data6 === "info"))) {
                    const err23 = { instancePath: instancePath + "/default-never-customised", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                var _valid3 = _errs41 === errors;
                valid11 = _valid3;
                ifClause3 = "else";
            }
            if (!valid11) {
                const err24 = { instancePath: instancePath + "/default-never-customised", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: "must match \"" + ifClause3 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data6 };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data["default-blocks-encrypted-mail"] !== undefined) {
            let data8 = data["default-blocks-encrypted-mail"];
            const _errs44 = errors;
            let valid14 = true;
            const _errs45 = errors;
            if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
                const err25 = {};
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            var _valid4 = _errs45 === errors;
            errors = _errs44;
            if (vErrors !== null) {
                if (_errs44) {
                    vErrors.length = _errs44;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause4;
            if (_valid4) {
                const _errs47 = errors;
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    for (const key5 in data8) {
                        if (!(key5 === "severity")) {
                            const err26 = { instancePath: instancePath + "/default-blocks-encrypted-mail", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                    if (data8.severity !== undefined) {
                        let data9 = data8.severity;
                        if (!(((((data9 === "off") || (data9 === "high")) || (data9 === "medium")) || (data9 === "low")) || (data9 === "info"))) {
                            const err27 = { instancePath: instancePath + "/default-blocks-encrypted-mail/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err28 = { instancePath: instancePath + "/default-blocks-encrypted-mail", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                var _valid4 = _errs47 === errors;
                valid14 = _valid4;
                ifClause4 = "then";
            }
            else {
                const _errs51 = errors;
                if (!(((((data8 === "off") || (data8 === "high")) || (data8 === "medium")) || (data8 === "low")) || (data8 === "info"))) {
                    const err29 = { instancePath: instancePath + "/default-blocks-encrypted-mail", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                var _valid4 = _errs51 === errors;
                valid14 = _valid4;
                ifClause4 = "else";
            }
            if (!valid14) {
                const err30 = { instancePath: instancePath + "/default-blocks-encrypted-mail", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: "must match \"" + ifClause4 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data8 };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data["default-trusts-mfa-of-every-tenant"] !== undefined) {
            let data10 = data["default-trusts-mfa-of-every-tenant"];
            const _errs54 = errors;
            let valid17 = true;
            const _errs55 = errors;
            if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
                const err31 = {};
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            var _valid5 = _errs55 === errors;
            errors = _errs54;
            if (vErrors !== null) {
                if (_errs54) {
                    vErrors.length = _errs54;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause5;
            if (_valid5) {
                const _errs57 = errors;
                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key6 in data10) {
                        if (!(key6 === "severity")) {
                            const err32 = { instancePath: instancePath + "/default-trusts-mfa-of-every-tenant", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data10 };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    if (data10.severity !== undefined) {
                        let data11 = data10.severity;
                        if (!(((((data11 === "off") || (data11 === "high")) || (data11 === "medium")) || (data11 === "low")) || (data11 === "info"))) {
                            const err33 = { instancePath: instancePath + "/default-trusts-mfa-of-every-tenant/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err34 = { instancePath: instancePath + "/default-trusts-mfa-of-every-tenant", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                var _valid5 = _errs57 === errors;
                valid17 = _valid5;
                ifClause5 = "then";
            }
            else {
                const _errs61 = errors;
                if (!(((((data10 === "off") || (data10 === "high")) || (data10 === "medium")) || (data10 === "low")) || (data10 === "info"))) {
                    const err35 = { instancePath: instancePath + "/default-trusts-mfa-of-every-tenant", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                var _valid5 = _errs61 === errors;
                valid17 = _valid5;
                ifClause5 = "else";
            }
            if (!valid17) {
                const err36 = { instancePath: instancePath + "/default-trusts-mfa-of-every-tenant", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: "must match \"" + ifClause5 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data10 };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data["default-trusts-devices-of-every-tenant"] !== undefined) {
            let data12 = data["default-trusts-devices-of-every-tenant"];
            const _errs64 = errors;
            let valid20 = true;
            const _errs65 = errors;
            if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
                const err37 = {};
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
            var _valid6 = _errs65 === errors;
            errors = _errs64;
            if (vErrors !== null) {
                if (_errs64) {
                    vErrors.length = _errs64;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause6;
            if (_valid6) {
                const _errs67 = errors;
                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                    for (const key7 in data12) {
                        if (!(key7 === "severity")) {
                            const err38 = { instancePath: instancePath + "/default-trusts-devices-of-every-tenant", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data12 };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                    }
                    if (data12.severity !== undefined) {
                        let data13 = data12.severity;
                        if (!(((((data13 === "off") || (data13 === "high")) || (data13 === "medium")) || (data13 === "low")) || (data13 === "info"))) {
                            const err39 = { instancePath: instancePath + "/default-trusts-devices-of-every-tenant/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data13 };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err40 = { instancePath: instancePath + "/default-trusts-devices-of-every-tenant", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
                var _valid6 = _errs67 === errors;
                valid20 = _valid6;
                ifClause6 = "then";
            }
            else {
                const _errs71 = errors;
                if (!(((((data12 === "off") || (data12 === "high")) || (data12 === "medium")) || (data12 === "low")) || (data12 === "info"))) {
                    const err41 = { instancePath: instancePath + "/default-trusts-devices-of-every-tenant", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
                var _valid6 = _errs71 === errors;
                valid20 = _valid6;
                ifClause6 = "else";
            }
            if (!valid20) {
                const err42 = { instancePath: instancePath + "/default-trusts-devices-of-every-tenant", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: "must match \"" + ifClause6 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data12 };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data["default-auto-redemption-set"] !== undefined) {
            let data14 = data["default-auto-redemption-set"];
            const _errs74 = errors;
            let valid23 = true;
            const _errs75 = errors;
            if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
                const err43 = {};
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
            var _valid7 = _errs75 === errors;
            errors = _errs74;
            if (vErrors !== null) {
                if (_errs74) {
                    vErrors.length = _errs74;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause7;
            if (_valid7) {
                const _errs77 = errors;
                if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                    for (const key8 in data14) {
                        if (!(key8 === "severity")) {
                            const err44 = { instancePath: instancePath + "/default-auto-redemption-set", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                    }
                    if (data14.severity !== undefined) {
                        let data15 = data14.severity;
                        if (!(((((data15 === "off") || (data15 === "high")) || (data15 === "medium")) || (data15 === "low")) || (data15 === "info"))) {
                            const err45 = { instancePath: instancePath + "/default-auto-redemption-set/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data15 };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err46 = { instancePath: instancePath + "/default-auto-redemption-set", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data14 };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                var _valid7 = _errs77 === errors;
                valid23 = _valid7;
                ifClause7 = "then";
            }
            else {
                const _errs81 = errors;
                if (!(((((data14 === "off") || (data14 === "high")) || (data14 === "medium")) || (data14 === "low")) || (data14 === "info"))) {
                    const err47 = { instancePath: instancePath + "/default-auto-redemption-set", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data14 };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                var _valid7 = _errs81 === errors;
                valid23 = _valid7;
                ifClause7 = "else";
            }
            if (!valid23) {
                const err48 = { instancePath: instancePath + "/default-auto-redemption-set", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause7 }, message: "must match \"" + ifClause7 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data14 };
                if (vErrors === null) {
                    vErrors = [err48];
                }
                else {
                    vErrors.push(err48);
                }
                errors++;
            }
        }
        if (data["default-redemption-order-weak"] !== undefined) {
            let data16 = data["default-redemption-order-weak"];
            const _errs84 = errors;
            let valid26 = true;
            const _errs85 = errors;
            if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
                const err49 = {};
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
            var _valid8 = _errs85 === errors;
            errors = _errs84;
            if (vErrors !== null) {
                if (_errs84) {
                    vErrors.length = _errs84;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause8;
            if (_valid8) {
                const _errs87 = errors;
                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                    for (const key9 in data16) {
                        if (!(key9 === "severity")) {
                            const err50 = { instancePath: instancePath + "/default-redemption-order-weak", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                    }
                    if (data16.severity !== undefined) {
                        let data17 = data16.severity;
                        if (!(((((data17 === "off") || (data17 === "high")) || (data17 === "medium")) || (data17 === "low")) || (data17 === "info"))) {
                            const err51 = { instancePath: instancePath + "/default-redemption-order-weak/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data17 };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err52 = { instancePath: instancePath + "/default-redemption-order-weak", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data16 };
                    if (vErrors === null) {
                        vErrors = [err52];
                    }
                    else {
                        vErrors.push(err52);
                    }
                    errors++;
                }
                var _valid8 = _errs87 === errors;
                valid26 = _valid8;
                ifClause8 = "then";
            }
            else {
                const _errs91 = errors;
                if (!(((((data16 === "off") || (data16 === "high")) || (data16 === "medium")) || (data16 === "low")) || (data16 === "info"))) {
                    const err53 = { instancePath: instancePath + "/default-redemption-order-weak", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data16 };
                    if (vErrors === null) {
                        vErrors = [err53];
                    }
                    else {
                        vErrors.push(err53);
                    }
                    errors++;
                }
                var _valid8 = _errs91 === errors;
                valid26 = _valid8;
                ifClause8 = "else";
            }
            if (!valid26) {
                const err54 = { instancePath: instancePath + "/default-redemption-order-weak", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause8 }, message: "must match \"" + ifClause8 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data16 };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
        }
        if (data["default-tenant-restrictions-open"] !== undefined) {
            let data18 = data["default-tenant-restrictions-open"];
            const _errs94 = errors;
            let valid29 = true;
            const _errs95 = errors;
            if (!(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
                const err55 = {};
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
            var _valid9 = _errs95 === errors;
            errors = _errs94;
            if (vErrors !== null) {
                if (_errs94) {
                    vErrors.length = _errs94;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause9;
            if (_valid9) {
                const _errs97 = errors;
                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                    for (const key10 in data18) {
                        if (!(key10 === "severity")) {
                            const err56 = { instancePath: instancePath + "/default-tenant-restrictions-open", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data18 };
                            if (vErrors === null) {
                                vErrors = [err56];
                            }
                            else {
                                vErrors.push(err56);
                            }
                            errors++;
                        }
                    }
                    if (data18.severity !== undefined) {
                        let data19 = data18.severity;
                        if (!(((((data19 === "off") || (data19 === "high")) || (data19 === "medium")) || (data19 === "low")) || (data19 === "info"))) {
                            const err57 = { instancePath: instancePath + "/default-tenant-restrictions-open/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err57];
                            }
                            else {
                                vErrors.push(err57);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err58 = { instancePath: instancePath + "/default-tenant-restrictions-open", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data18 };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
                var _valid9 = _errs97 === errors;
                valid29 = _valid9;
                ifClause9 = "then";
            }
            else {
                const _errs101 = errors;
                if (!(((((data18 === "off") || (data18 === "high")) || (data18 === "medium")) || (data18 === "low")) || (data18 === "info"))) {
                    const err59 = { instancePath: instancePath + "/default-tenant-restrictions-open", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data18 };
                    if (vErrors === null) {
                        vErrors = [err59];
                    }
                    else {
                        vErrors.push(err59);
                    }
                    errors++;
                }
                var _valid9 = _errs101 === errors;
                valid29 = _valid9;
                ifClause9 = "else";
            }
            if (!valid29) {
                const err60 = { instancePath: instancePath + "/default-tenant-restrictions-open", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause9 }, message: "must match \"" + ifClause9 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data18 };
                if (vErrors === null) {
                    vErrors = [err60];
                }
                else {
                    vErrors.push(err60);
                }
                errors++;
            }
        }
        if (data["default-inbound-scoped-to-users"] !== undefined) {
            let data20 = data["default-inbound-scoped-to-users"];
            const _errs104 = errors;
            let valid32 = true;
            const _errs105 = errors;
            if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
                const err61 = {};
                if (vErrors === null) {
                    vErrors = [err61];
                }
                else {
                    vErrors.push(err61);
                }
                errors++;
            }
            var _valid10 = _errs105 === errors;
            errors = _errs104;
            if (vErrors !== null) {
                if (_errs104) {
                    vErrors.length = _errs104;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause10;
            if (_valid10) {
                const _errs107 = errors;
                if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                    for (const key11 in data20) {
                        if (!(key11 === "severity")) {
                            const err62 = { instancePath: instancePath + "/default-inbound-scoped-to-users", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data20 };
                            if (vErrors === null) {
                                vErrors = [err62];
                            }
                            else {
                                vErrors.push(err62);
                            }
                            errors++;
                        }
                    }
                    if (data20.severity !== undefined) {
                        let data21 = data20.severity;
                        if (!(((((data21 === "off") || (data21 === "high")) || (data21 === "medium")) || (data21 === "low")) || (data21 === "info"))) {
                            const err63 = { instancePath: instancePath + "/default-inbound-scoped-to-users/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err63];
                            }
                            else {
                                vErrors.push(err63);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err64 = { instancePath: instancePath + "/default-inbound-scoped-to-users", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data20 };
                    if (vErrors === null) {
                        vErrors = [err64];
                    }
                    else {
                        vErrors.push(err64);
                    }
                    errors++;
                }
                var _valid10 = _errs107 === errors;
                valid32 = _valid10;
                ifClause10 = "then";
            }
            else {
                const _errs111 = errors;
                if (!(((((data20 === "off") || (data20 === "high")) || (data20 === "medium")) || (data20 === "low")) || (data20 === "info"))) {
                    const err65 = { instancePath: instancePath + "/default-inbound-scoped-to-users", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data20 };
                    if (vErrors === null) {
                        vErrors = [err65];
                    }
                    else {
                        vErrors.push(err65);
                    }
                    errors++;
                }
                var _valid10 = _errs111 === errors;
                valid32 = _valid10;
                ifClause10 = "else";
            }
            if (!valid32) {
                const err66 = { instancePath: instancePath + "/default-inbound-scoped-to-users", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause10 }, message: "must match \"" + ifClause10 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data20 };
                if (vErrors === null) {
                    vErrors = [err66];
                }
                else {
                    vErrors.push(err66);
                }
                errors++;
            }
        }
        if (data["default-m365-access-open"] !== undefined) {
            let data22 = data["default-m365-access-open"];
            const _errs114 = errors;
            let valid35 = true;
            const _errs115 = errors;
            if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
                const err67 = {};
                if (vErrors === null) {
                    vErrors = [err67];
                }
                else {
                    vErrors.push(err67);
                }
                errors++;
            }
            var _valid11 = _errs115 === errors;
            errors = _errs114;
            if (vErrors !== null) {
                if (_errs114) {
                    vErrors.length = _errs114;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause11;
            if (_valid11) {
                const _errs117 = errors;
                if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                    for (const key12 in data22) {
                        if (!(key12 === "severity")) {
                            const err68 = { instancePath: instancePath + "/default-m365-access-open", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data22 };
                            if (vErrors === null) {
                                vErrors = [err68];
                            }
                            else {
                                vErrors.push(err68);
                            }
                            errors++;
                        }
                    }
                    if (data22.severity !== undefined) {
                        let data23 = data22.severity;
                        if (!(((((data23 === "off") || (data23 === "high")) || (data23 === "medium")) || (data23 === "low")) || (data23 === "info"))) {
                            const err69 = { instancePath: instancePath + "/default-m365-access-open/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data23 };
                            if (vErrors === null) {
                                vErrors = [err69];
                            }
                            else {
                                vErrors.push(err69);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err70 = { instancePath: instancePath + "/default-m365-access-open", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        vErrors.push(err70);
                    }
                    errors++;
                }
                var _valid11 = _errs117 === errors;
                valid35 = _valid11;
                ifClause11 = "then";
            }
            else {
                const _errs121 = errors;
                if (!(((((data22 === "off") || (data22 === "high")) || (data22 === "medium")) || (data22 === "low")) || (data22 === "info"))) {
                    const err71 = { instancePath: instancePath + "/default-m365-access-open", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err71];
                    }
                    else {
                        vErrors.push(err71);
                    }
                    errors++;
                }
                var _valid11 = _errs121 === errors;
                valid35 = _valid11;
                ifClause11 = "else";
            }
            if (!valid35) {
                const err72 = { instancePath: instancePath + "/default-m365-access-open", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause11 }, message: "must match \"" + ifClause11 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data22 };
                if (vErrors === null) {
                    vErrors = [err72];
                }
                else {
                    vErrors.push(err72);
                }
                errors++;
            }
        }
        if (data["default-capability-allowed"] !== undefined) {
            let data24 = data["default-capability-allowed"];
            const _errs123 = errors;
            let valid37 = true;
            const _errs124 = errors;
            if (!(data24 && typeof data24 == "object" && !Array.isArray(data24))) {
                const err73 = {};
                if (vErrors === null) {
                    vErrors = [err73];
                }
                else {
                    vErrors.push(err73);
                }
                errors++;
            }
            var _valid12 = _errs124 === errors;
            errors = _errs123;
            if (vErrors !== null) {
                if (_errs123) {
                    vErrors.length = _errs123;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause12;
            if (_valid12) {
                const _errs126 = errors;
                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                    for (const key13 in data24) {
                        if (!((key13 === "severity") || (key13 === "options"))) {
                            const err74 = { instancePath: instancePath + "/default-capability-allowed", schemaPath: "#/properties/default-capability-allowed/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["default-capability-allowed"].then, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err74];
                            }
                            else {
                                vErrors.push(err74);
                            }
                            errors++;
                        }
                    }
                    if (data24.severity !== undefined) {
                        let data25 = data24.severity;
                        if (!(((((data25 === "off") || (data25 === "high")) || (data25 === "medium")) || (data25 === "low")) || (data25 === "info"))) {
                            const err75 = { instancePath: instancePath + "/default-capability-allowed/severity", schemaPath: "#/properties/default-capability-allowed/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["default-capability-allowed"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["default-capability-allowed"].then.properties.severity.enum, parentSchema: schema32.properties["default-capability-allowed"].then.properties.severity, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err75];
                            }
                            else {
                                vErrors.push(err75);
                            }
                            errors++;
                        }
                    }
                    if (data24.options !== undefined) {
                        let data26 = data24.options;
                        if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                            for (const key14 in data26) {
                                if (!(key14 === "allow")) {
                                    const err76 = { instancePath: instancePath + "/default-capability-allowed/options", schemaPath: "#/properties/default-capability-allowed/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["default-capability-allowed"].then.properties.options, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err76];
                                    }
                                    else {
                                        vErrors.push(err76);
                                    }
                                    errors++;
                                }
                            }
                            if (data26.allow !== undefined) {
                                let data27 = data26.allow;
                                if (Array.isArray(data27)) {
                                    const len0 = data27.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        let data28 = data27[i0];
                                        if (typeof data28 === "string") {
                                            if (func2(data28) < 1) {
                                                const err77 = { instancePath: instancePath + "/default-capability-allowed/options/allow/" + i0, schemaPath: "#/properties/default-capability-allowed/then/properties/options/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties["default-capability-allowed"].then.properties.options.properties.allow.items, data: data28 };
                                                if (vErrors === null) {
                                                    vErrors = [err77];
                                                }
                                                else {
                                                    vErrors.push(err77);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err78 = { instancePath: instancePath + "/default-capability-allowed/options/allow/" + i0, schemaPath: "#/properties/default-capability-allowed/then/properties/options/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties["default-capability-allowed"].then.properties.options.properties.allow.items.type, parentSchema: schema32.properties["default-capability-allowed"].then.properties.options.properties.allow.items, data: data28 };
                                            if (vErrors === null) {
                                                vErrors = [err78];
                                            }
                                            else {
                                                vErrors.push(err78);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err79 = { instancePath: instancePath + "/default-capability-allowed/options/allow", schemaPath: "#/properties/default-capability-allowed/then/properties/options/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties["default-capability-allowed"].then.properties.options.properties.allow.type, parentSchema: schema32.properties["default-capability-allowed"].then.properties.options.properties.allow, data: data27 };
                                    if (vErrors === null) {
                                        vErrors = [err79];
                                    }
                                    else {
                                        vErrors.push(err79);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err80 = { instancePath: instancePath + "/default-capability-allowed/options", schemaPath: "#/properties/default-capability-allowed/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["default-capability-allowed"].then.properties.options.type, parentSchema: schema32.properties["default-capability-allowed"].then.properties.options, data: data26 };
                            if (vErrors === null) {
                                vErrors = [err80];
                            }
                            else {
                                vErrors.push(err80);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err81 = { instancePath: instancePath + "/default-capability-allowed", schemaPath: "#/properties/default-capability-allowed/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["default-capability-allowed"].then.type, parentSchema: schema32.properties["default-capability-allowed"].then, data: data24 };
                    if (vErrors === null) {
                        vErrors = [err81];
                    }
                    else {
                        vErrors.push(err81);
                    }
                    errors++;
                }
                var _valid12 = _errs126 === errors;
                valid37 = _valid12;
                ifClause12 = "then";
            }
            else {
                const _errs137 = errors;
                if (!(((((data24 === "off") || (data24 === "high")) || (data24 === "medium")) || (data24 === "low")) || (data24 === "info"))) {
                    const err82 = { instancePath: instancePath + "/default-capability-allowed", schemaPath: "#/properties/default-capability-allowed/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["default-capability-allowed"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["default-capability-allowed"].else.enum, parentSchema: schema32.properties["default-capability-allowed"].else, data: data24 };
                    if (vErrors === null) {
                        vErrors = [err82];
                    }
                    else {
                        vErrors.push(err82);
                    }
                    errors++;
                }
                var _valid12 = _errs137 === errors;
                valid37 = _valid12;
                ifClause12 = "else";
            }
            if (!valid37) {
                const err83 = { instancePath: instancePath + "/default-capability-allowed", schemaPath: "#/properties/default-capability-allowed/if", keyword: "if", params: { failingKeyword: ifClause12 }, message: "must match \"" + ifClause12 + "\" schema", schema: schema32.properties["default-capability-allowed"].if, parentSchema: schema32.properties["default-capability-allowed"], data: data24 };
                if (vErrors === null) {
                    vErrors = [err83];
                }
                else {
                    vErrors.push(err83);
                }
                errors++;
            }
        }
        if (data["partner-inbound-open"] !== undefined) {
            let data29 = data["partner-inbound-open"];
            const _errs140 = errors;
            let valid43 = true;
            const _errs141 = errors;
            if (!(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
                const err84 = {};
                if (vErrors === null) {
                    vErrors = [err84];
                }
                else {
                    vErrors.push(err84);
                }
                errors++;
            }
            var _valid13 = _errs141 === errors;
            errors = _errs140;
            if (vErrors !== null) {
                if (_errs140) {
                    vErrors.length = _errs140;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause13;
            if (_valid13) {
                const _errs143 = errors;
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                    for (const key15 in data29) {
                        if (!(key15 === "severity")) {
                            const err85 = { instancePath: instancePath + "/partner-inbound-open", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data29 };
                            if (vErrors === null) {
                                vErrors = [err85];
                            }
                            else {
                                vErrors.push(err85);
                            }
                            errors++;
                        }
                    }
                    if (data29.severity !== undefined) {
                        let data30 = data29.severity;
                        if (!(((((data30 === "off") || (data30 === "high")) || (data30 === "medium")) || (data30 === "low")) || (data30 === "info"))) {
                            const err86 = { instancePath: instancePath + "/partner-inbound-open/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data30 };
                            if (vErrors === null) {
                                vErrors = [err86];
                            }
                            else {
                                vErrors.push(err86);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err87 = { instancePath: instancePath + "/partner-inbound-open", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data29 };
                    if (vErrors === null) {
                        vErrors = [err87];
                    }
                    else {
                        vErrors.push(err87);
                    }
                    errors++;
                }
                var _valid13 = _errs143 === errors;
                valid43 = _valid13;
                ifClause13 = "then";
            }
            else {
                const _errs147 = errors;
                if (!(((((data29 === "off") || (data29 === "high")) || (data29 === "medium")) || (data29 === "low")) || (data29 === "info"))) {
                    const err88 = { instancePath: instancePath + "/partner-inbound-open", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data29 };
                    if (vErrors === null) {
                        vErrors = [err88];
                    }
                    else {
                        vErrors.push(err88);
                    }
                    errors++;
                }
                var _valid13 = _errs147 === errors;
                valid43 = _valid13;
                ifClause13 = "else";
            }
            if (!valid43) {
                const err89 = { instancePath: instancePath + "/partner-inbound-open", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause13 }, message: "must match \"" + ifClause13 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data29 };
                if (vErrors === null) {
                    vErrors = [err89];
                }
                else {
                    vErrors.push(err89);
                }
                errors++;
            }
        }
        if (data["partner-outbound-open"] !== undefined) {
            let data31 = data["partner-outbound-open"];
            const _errs150 = errors;
            let valid46 = true;
            const _errs151 = errors;
            if (!(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
                const err90 = {};
                if (vErrors === null) {
                    vErrors = [err90];
                }
                else {
                    vErrors.push(err90);
                }
                errors++;
            }
            var _valid14 = _errs151 === errors;
            errors = _errs150;
            if (vErrors !== null) {
                if (_errs150) {
                    vErrors.length = _errs150;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause14;
            if (_valid14) {
                const _errs153 = errors;
                if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                    for (const key16 in data31) {
                        if (!(key16 === "severity")) {
                            const err91 = { instancePath: instancePath + "/partner-outbound-open", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data31 };
                            if (vErrors === null) {
                                vErrors = [err91];
                            }
                            else {
                                vErrors.push(err91);
                            }
                            errors++;
                        }
                    }
                    if (data31.severity !== undefined) {
                        let data32 = data31.severity;
                        if (!(((((data32 === "off") || (data32 === "high")) || (data32 === "medium")) || (data32 === "low")) || (data32 === "info"))) {
                            const err92 = { instancePath: instancePath + "/partner-outbound-open/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data32 };
                            if (vErrors === null) {
                                vErrors = [err92];
                            }
                            else {
                                vErrors.push(err92);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err93 = { instancePath: instancePath + "/partner-outbound-open", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data31 };
                    if (vErrors === null) {
                        vErrors = [err93];
                    }
                    else {
                        vErrors.push(err93);
                    }
                    errors++;
                }
                var _valid14 = _errs153 === errors;
                valid46 = _valid14;
                ifClause14 = "then";
            }
            else {
                const _errs157 = errors;
                if (!(((((data31 === "off") || (data31 === "high")) || (data31 === "medium")) || (data31 === "low")) || (data31 === "info"))) {
                    const err94 = { instancePath: instancePath + "/partner-outbound-open", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data31 };
                    if (vErrors === null) {
                        vErrors = [err94];
                    }
                    else {
                        vErrors.push(err94);
                    }
                    errors++;
                }
                var _valid14 = _errs157 === errors;
                valid46 = _valid14;
                ifClause14 = "else";
            }
            if (!valid46) {
                const err95 = { instancePath: instancePath + "/partner-outbound-open", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause14 }, message: "must match \"" + ifClause14 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data31 };
                if (vErrors === null) {
                    vErrors = [err95];
                }
                else {
                    vErrors.push(err95);
                }
                errors++;
            }
        }
        if (data["partner-direct-connect-open"] !== undefined) {
            let data33 = data["partner-direct-connect-open"];
            const _errs160 = errors;
            let valid49 = true;
            const _errs161 = errors;
            if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
                const err96 = {};
                if (vErrors === null) {
                    vErrors = [err96];
                }
                else {
                    vErrors.push(err96);
                }
                errors++;
            }
            var _valid15 = _errs161 === errors;
            errors = _errs160;
            if (vErrors !== null) {
                if (_errs160) {
                    vErrors.length = _errs160;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause15;
            if (_valid15) {
                const _errs163 = errors;
                if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                    for (const key17 in data33) {
                        if (!(key17 === "severity")) {
                            const err97 = { instancePath: instancePath + "/partner-direct-connect-open", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data33 };
                            if (vErrors === null) {
                                vErrors = [err97];
                            }
                            else {
                                vErrors.push(err97);
                            }
                            errors++;
                        }
                    }
                    if (data33.severity !== undefined) {
                        let data34 = data33.severity;
                        if (!(((((data34 === "off") || (data34 === "high")) || (data34 === "medium")) || (data34 === "low")) || (data34 === "info"))) {
                            const err98 = { instancePath: instancePath + "/partner-direct-connect-open/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data34 };
                            if (vErrors === null) {
                                vErrors = [err98];
                            }
                            else {
                                vErrors.push(err98);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err99 = { instancePath: instancePath + "/partner-direct-connect-open", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data33 };
                    if (vErrors === null) {
                        vErrors = [err99];
                    }
                    else {
                        vErrors.push(err99);
                    }
                    errors++;
                }
                var _valid15 = _errs163 === errors;
                valid49 = _valid15;
                ifClause15 = "then";
            }
            else {
                const _errs167 = errors;
                if (!(((((data33 === "off") || (data33 === "high")) || (data33 === "medium")) || (data33 === "low")) || (data33 === "info"))) {
                    const err100 = { instancePath: instancePath + "/partner-direct-connect-open", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data33 };
                    if (vErrors === null) {
                        vErrors = [err100];
                    }
                    else {
                        vErrors.push(err100);
                    }
                    errors++;
                }
                var _valid15 = _errs167 === errors;
                valid49 = _valid15;
                ifClause15 = "else";
            }
            if (!valid49) {
                const err101 = { instancePath: instancePath + "/partner-direct-connect-open", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause15 }, message: "must match \"" + ifClause15 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data33 };
                if (vErrors === null) {
                    vErrors = [err101];
                }
                else {
                    vErrors.push(err101);
                }
                errors++;
            }
        }
        if (data["partner-identical-to-default"] !== undefined) {
            let data35 = data["partner-identical-to-default"];
            const _errs170 = errors;
            let valid52 = true;
            const _errs171 = errors;
            if (!(data35 && typeof data35 == "object" && !Array.isArray(data35))) {
                const err102 = {};
                if (vErrors === null) {
                    vErrors = [err102];
                }
                else {
                    vErrors.push(err102);
                }
                errors++;
            }
            var _valid16 = _errs171 === errors;
            errors = _errs170;
            if (vErrors !== null) {
                if (_errs170) {
                    vErrors.length = _errs170;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause16;
            if (_valid16) {
                const _errs173 = errors;
                if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                    for (const key18 in data35) {
                        if (!(key18 === "severity")) {
                            const err103 = { instancePath: instancePath + "/partner-identical-to-default", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data35 };
                            if (vErrors === null) {
                                vErrors = [err103];
                            }
                            else {
                                vErrors.push(err103);
                            }
                            errors++;
                        }
                    }
                    if (data35.severity !== undefined) {
                        let data36 = data35.severity;
                        if (!(((((data36 === "off") || (data36 === "high")) || (data36 === "medium")) || (data36 === "low")) || (data36 === "info"))) {
                            const err104 = { instancePath: instancePath + "/partner-identical-to-default/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data36 };
                            if (vErrors === null) {
                                vErrors = [err104];
                            }
                            else {
                                vErrors.push(err104);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err105 = { instancePath: instancePath + "/partner-identical-to-default", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data35 };
                    if (vErrors === null) {
                        vErrors = [err105];
                    }
                    else {
                        vErrors.push(err105);
                    }
                    errors++;
                }
                var _valid16 = _errs173 === errors;
                valid52 = _valid16;
                ifClause16 = "then";
            }
            else {
                const _errs177 = errors;
                if (!(((((data35 === "off") || (data35 === "high")) || (data35 === "medium")) || (data35 === "low")) || (data35 === "info"))) {
                    const err106 = { instancePath: instancePath + "/partner-identical-to-default", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data35 };
                    if (vErrors === null) {
                        vErrors = [err106];
                    }
                    else {
                        vErrors.push(err106);
                    }
                    errors++;
                }
                var _valid16 = _errs177 === errors;
                valid52 = _valid16;
                ifClause16 = "else";
            }
            if (!valid52) {
                const err107 = { instancePath: instancePath + "/partner-identical-to-default", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause16 }, message: "must match \"" + ifClause16 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data35 };
                if (vErrors === null) {
                    vErrors = [err107];
                }
                else {
                    vErrors.push(err107);
                }
                errors++;
            }
        }
        if (data["partner-changes-nothing"] !== undefined) {
            let data37 = data["partner-changes-nothing"];
            const _errs180 = errors;
            let valid55 = true;
            const _errs181 = errors;
            if (!(data37 && typeof data37 == "object" && !Array.isArray(data37))) {
                const err108 = {};
                if (vErrors === null) {
                    vErrors = [err108];
                }
                else {
                    vErrors.push(err108);
                }
                errors++;
            }
            var _valid17 = _errs181 === errors;
            errors = _errs180;
            if (vErrors !== null) {
                if (_errs180) {
                    vErrors.length = _errs180;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause17;
            if (_valid17) {
                const _errs183 = errors;
                if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                    for (const key19 in data37) {
                        if (!(key19 === "severity")) {
                            const err109 = { instancePath: instancePath + "/partner-changes-nothing", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data37 };
                            if (vErrors === null) {
                                vErrors = [err109];
                            }
                            else {
                                vErrors.push(err109);
                            }
                            errors++;
                        }
                    }
                    if (data37.severity !== undefined) {
                        let data38 = data37.severity;
                        if (!(((((data38 === "off") || (data38 === "high")) || (data38 === "medium")) || (data38 === "low")) || (data38 === "info"))) {
                            const err110 = { instancePath: instancePath + "/partner-changes-nothing/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data38 };
                            if (vErrors === null) {
                                vErrors = [err110];
                            }
                            else {
                                vErrors.push(err110);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err111 = { instancePath: instancePath + "/partner-changes-nothing", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data37 };
                    if (vErrors === null) {
                        vErrors = [err111];
                    }
                    else {
                        vErrors.push(err111);
                    }
                    errors++;
                }
                var _valid17 = _errs183 === errors;
                valid55 = _valid17;
                ifClause17 = "then";
            }
            else {
                const _errs187 = errors;
                if (!(((((data37 === "off") || (data37 === "high")) || (data37 === "medium")) || (data37 === "low")) || (data37 === "info"))) {
                    const err112 = { instancePath: instancePath + "/partner-changes-nothing", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data37 };
                    if (vErrors === null) {
                        vErrors = [err112];
                    }
                    else {
                        vErrors.push(err112);
                    }
                    errors++;
                }
                var _valid17 = _errs187 === errors;
                valid55 = _valid17;
                ifClause17 = "else";
            }
            if (!valid55) {
                const err113 = { instancePath: instancePath + "/partner-changes-nothing", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause17 }, message: "must match \"" + ifClause17 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data37 };
                if (vErrors === null) {
                    vErrors = [err113];
                }
                else {
                    vErrors.push(err113);
                }
                errors++;
            }
        }
        if (data["partner-support-access-left-open"] !== undefined) {
            let data39 = data["partner-support-access-left-open"];
            const _errs189 = errors;
            let valid57 = true;
            const _errs190 = errors;
            if (!(data39 && typeof data39 == "object" && !Array.isArray(data39))) {
                const err114 = {};
                if (vErrors === null) {
                    vErrors = [err114];
                }
                else {
                    vErrors.push(err114);
                }
                errors++;
            }
            var _valid18 = _errs190 === errors;
            errors = _errs189;
            if (vErrors !== null) {
                if (_errs189) {
                    vErrors.length = _errs189;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause18;
            if (_valid18) {
                const _errs192 = errors;
                if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                    for (const key20 in data39) {
                        if (!((key20 === "severity") || (key20 === "options"))) {
                            const err115 = { instancePath: instancePath + "/partner-support-access-left-open", schemaPath: "#/properties/partner-support-access-left-open/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["partner-support-access-left-open"].then, data: data39 };
                            if (vErrors === null) {
                                vErrors = [err115];
                            }
                            else {
                                vErrors.push(err115);
                            }
                            errors++;
                        }
                    }
                    if (data39.severity !== undefined) {
                        let data40 = data39.severity;
                        if (!(((((data40 === "off") || (data40 === "high")) || (data40 === "medium")) || (data40 === "low")) || (data40 === "info"))) {
                            const err116 = { instancePath: instancePath + "/partner-support-access-left-open/severity", schemaPath: "#/properties/partner-support-access-left-open/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["partner-support-access-left-open"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["partner-support-access-left-open"].then.properties.severity.enum, parentSchema: schema32.properties["partner-support-access-left-open"].then.properties.severity, data: data40 };
                            if (vErrors === null) {
                                vErrors = [err116];
                            }
                            else {
                                vErrors.push(err116);
                            }
                            errors++;
                        }
                    }
                    if (data39.options !== undefined) {
                        let data41 = data39.options;
                        if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                            for (const key21 in data41) {
                                if (!(key21 === "days")) {
                                    const err117 = { instancePath: instancePath + "/partner-support-access-left-open/options", schemaPath: "#/properties/partner-support-access-left-open/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["partner-support-access-left-open"].then.properties.options, data: data41 };
                                    if (vErrors === null) {
                                        vErrors = [err117];
                                    }
                                    else {
                                        vErrors.push(err117);
                                    }
                                    errors++;
                                }
                            }
                            if (data41.days !== undefined) {
                                let data42 = data41.days;
                                if (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) {
                                    const err118 = { instancePath: instancePath + "/partner-support-access-left-open/options/days", schemaPath: "#/properties/partner-support-access-left-open/then/properties/options/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties["partner-support-access-left-open"].then.properties.options.properties.days.type, parentSchema: schema32.properties["partner-support-access-left-open"].then.properties.options.properties.days, data: data42 };
                                    if (vErrors === null) {
                                        vErrors = [err118];
                                    }
                                    else {
                                        vErrors.push(err118);
                                    }
                                    errors++;
                                }
                                if ((typeof data42 == "number") && (isFinite(data42))) {
                                    if (data42 < 0 || isNaN(data42)) {
                                        const err119 = { instancePath: instancePath + "/partner-support-access-left-open/options/days", schemaPath: "#/properties/partner-support-access-left-open/then/properties/options/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties["partner-support-access-left-open"].then.properties.options.properties.days, data: data42 };
                                        if (vErrors === null) {
                                            vErrors = [err119];
                                        }
                                        else {
                                            vErrors.push(err119);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        else {
                            const err120 = { instancePath: instancePath + "/partner-support-access-left-open/options", schemaPath: "#/properties/partner-support-access-left-open/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["partner-support-access-left-open"].then.properties.options.type, parentSchema: schema32.properties["partner-support-access-left-open"].then.properties.options, data: data41 };
                            if (vErrors === null) {
                                vErrors = [err120];
                            }
                            else {
                                vErrors.push(err120);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err121 = { instancePath: instancePath + "/partner-support-access-left-open", schemaPath: "#/properties/partner-support-access-left-open/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["partner-support-access-left-open"].then.type, parentSchema: schema32.properties["partner-support-access-left-open"].then, data: data39 };
                    if (vErrors === null) {
                        vErrors = [err121];
                    }
                    else {
                        vErrors.push(err121);
                    }
                    errors++;
                }
                var _valid18 = _errs192 === errors;
                valid57 = _valid18;
                ifClause18 = "then";
            }
            else {
                const _errs201 = errors;
                if (!(((((data39 === "off") || (data39 === "high")) || (data39 === "medium")) || (data39 === "low")) || (data39 === "info"))) {
                    const err122 = { instancePath: instancePath + "/partner-support-access-left-open", schemaPath: "#/properties/partner-support-access-left-open/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["partner-support-access-left-open"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["partner-support-access-left-open"].else.enum, parentSchema: schema32.properties["partner-support-access-left-open"].else, data: data39 };
                    if (vErrors === null) {
                        vErrors = [err122];
                    }
                    else {
                        vErrors.push(err122);
                    }
                    errors++;
                }
                var _valid18 = _errs201 === errors;
                valid57 = _valid18;
                ifClause18 = "else";
            }
            if (!valid57) {
                const err123 = { instancePath: instancePath + "/partner-support-access-left-open", schemaPath: "#/properties/partner-support-access-left-open/if", keyword: "if", params: { failingKeyword: ifClause18 }, message: "must match \"" + ifClause18 + "\" schema", schema: schema32.properties["partner-support-access-left-open"].if, parentSchema: schema32.properties["partner-support-access-left-open"], data: data39 };
                if (vErrors === null) {
                    vErrors = [err123];
                }
                else {
                    vErrors.push(err123);
                }
                errors++;
            }
        }
        if (data["partner-well-known-microsoft-tenant"] !== undefined) {
            let data43 = data["partner-well-known-microsoft-tenant"];
            const _errs204 = errors;
            let valid61 = true;
            const _errs205 = errors;
            if (!(data43 && typeof data43 == "object" && !Array.isArray(data43))) {
                const err124 = {};
                if (vErrors === null) {
                    vErrors = [err124];
                }
                else {
                    vErrors.push(err124);
                }
                errors++;
            }
            var _valid19 = _errs205 === errors;
            errors = _errs204;
            if (vErrors !== null) {
                if (_errs204) {
                    vErrors.length = _errs204;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause19;
            if (_valid19) {
                const _errs207 = errors;
                if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                    for (const key22 in data43) {
                        if (!(key22 === "severity")) {
                            const err125 = { instancePath: instancePath + "/partner-well-known-microsoft-tenant", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data43 };
                            if (vErrors === null) {
                                vErrors = [err125];
                            }
                            else {
                                vErrors.push(err125);
                            }
                            errors++;
                        }
                    }
                    if (data43.severity !== undefined) {
                        let data44 = data43.severity;
                        if (!(((((data44 === "off") || (data44 === "high")) || (data44 === "medium")) || (data44 === "low")) || (data44 === "info"))) {
                            const err126 = { instancePath: instancePath + "/partner-well-known-microsoft-tenant/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data44 };
                            if (vErrors === null) {
                                vErrors = [err126];
                            }
                            else {
                                vErrors.push(err126);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err127 = { instancePath: instancePath + "/partner-well-known-microsoft-tenant", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data43 };
                    if (vErrors === null) {
                        vErrors = [err127];
                    }
                    else {
                        vErrors.push(err127);
                    }
                    errors++;
                }
                var _valid19 = _errs207 === errors;
                valid61 = _valid19;
                ifClause19 = "then";
            }
            else {
                const _errs211 = errors;
                if (!(((((data43 === "off") || (data43 === "high")) || (data43 === "medium")) || (data43 === "low")) || (data43 === "info"))) {
                    const err128 = { instancePath: instancePath + "/partner-well-known-microsoft-tenant", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data43 };
                    if (vErrors === null) {
                        vErrors = [err128];
                    }
                    else {
                        vErrors.push(err128);
                    }
                    errors++;
                }
                var _valid19 = _errs211 === errors;
                valid61 = _valid19;
                ifClause19 = "else";
            }
            if (!valid61) {
                const err129 = { instancePath: instancePath + "/partner-well-known-microsoft-tenant", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause19 }, message: "must match \"" + ifClause19 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data43 };
                if (vErrors === null) {
                    vErrors = [err129];
                }
                else {
                    vErrors.push(err129);
                }
                errors++;
            }
        }
        if (data["partner-duplicate"] !== undefined) {
            let data45 = data["partner-duplicate"];
            const _errs214 = errors;
            let valid64 = true;
            const _errs215 = errors;
            if (!(data45 && typeof data45 == "object" && !Array.isArray(data45))) {
                const err130 = {};
                if (vErrors === null) {
                    vErrors = [err130];
                }
                else {
                    vErrors.push(err130);
                }
                errors++;
            }
            var _valid20 = _errs215 === errors;
            errors = _errs214;
            if (vErrors !== null) {
                if (_errs214) {
                    vErrors.length = _errs214;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause20;
            if (_valid20) {
                const _errs217 = errors;
                if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                    for (const key23 in data45) {
                        if (!(key23 === "severity")) {
                            const err131 = { instancePath: instancePath + "/partner-duplicate", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data45 };
                            if (vErrors === null) {
                                vErrors = [err131];
                            }
                            else {
                                vErrors.push(err131);
                            }
                            errors++;
                        }
                    }
                    if (data45.severity !== undefined) {
                        let data46 = data45.severity;
                        if (!(((((data46 === "off") || (data46 === "high")) || (data46 === "medium")) || (data46 === "low")) || (data46 === "info"))) {
                            const err132 = { instancePath: instancePath + "/partner-duplicate/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data46 };
                            if (vErrors === null) {
                                vErrors = [err132];
                            }
                            else {
                                vErrors.push(err132);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err133 = { instancePath: instancePath + "/partner-duplicate", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data45 };
                    if (vErrors === null) {
                        vErrors = [err133];
                    }
                    else {
                        vErrors.push(err133);
                    }
                    errors++;
                }
                var _valid20 = _errs217 === errors;
                valid64 = _valid20;
                ifClause20 = "then";
            }
            else {
                const _errs221 = errors;
                if (!(((((data45 === "off") || (data45 === "high")) || (data45 === "medium")) || (data45 === "low")) || (data45 === "info"))) {
                    const err134 = { instancePath: instancePath + "/partner-duplicate", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data45 };
                    if (vErrors === null) {
                        vErrors = [err134];
                    }
                    else {
                        vErrors.push(err134);
                    }
                    errors++;
                }
                var _valid20 = _errs221 === errors;
                valid64 = _valid20;
                ifClause20 = "else";
            }
            if (!valid64) {
                const err135 = { instancePath: instancePath + "/partner-duplicate", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause20 }, message: "must match \"" + ifClause20 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data45 };
                if (vErrors === null) {
                    vErrors = [err135];
                }
                else {
                    vErrors.push(err135);
                }
                errors++;
            }
        }
        if (data["partner-is-own-tenant"] !== undefined) {
            let data47 = data["partner-is-own-tenant"];
            const _errs224 = errors;
            let valid67 = true;
            const _errs225 = errors;
            if (!(data47 && typeof data47 == "object" && !Array.isArray(data47))) {
                const err136 = {};
                if (vErrors === null) {
                    vErrors = [err136];
                }
                else {
                    vErrors.push(err136);
                }
                errors++;
            }
            var _valid21 = _errs225 === errors;
            errors = _errs224;
            if (vErrors !== null) {
                if (_errs224) {
                    vErrors.length = _errs224;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause21;
            if (_valid21) {
                const _errs227 = errors;
                if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                    for (const key24 in data47) {
                        if (!(key24 === "severity")) {
                            const err137 = { instancePath: instancePath + "/partner-is-own-tenant", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data47 };
                            if (vErrors === null) {
                                vErrors = [err137];
                            }
                            else {
                                vErrors.push(err137);
                            }
                            errors++;
                        }
                    }
                    if (data47.severity !== undefined) {
                        let data48 = data47.severity;
                        if (!(((((data48 === "off") || (data48 === "high")) || (data48 === "medium")) || (data48 === "low")) || (data48 === "info"))) {
                            const err138 = { instancePath: instancePath + "/partner-is-own-tenant/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data48 };
                            if (vErrors === null) {
                                vErrors = [err138];
                            }
                            else {
                                vErrors.push(err138);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err139 = { instancePath: instancePath + "/partner-is-own-tenant", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data47 };
                    if (vErrors === null) {
                        vErrors = [err139];
                    }
                    else {
                        vErrors.push(err139);
                    }
                    errors++;
                }
                var _valid21 = _errs227 === errors;
                valid67 = _valid21;
                ifClause21 = "then";
            }
            else {
                const _errs231 = errors;
                if (!(((((data47 === "off") || (data47 === "high")) || (data47 === "medium")) || (data47 === "low")) || (data47 === "info"))) {
                    const err140 = { instancePath: instancePath + "/partner-is-own-tenant", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data47 };
                    if (vErrors === null) {
                        vErrors = [err140];
                    }
                    else {
                        vErrors.push(err140);
                    }
                    errors++;
                }
                var _valid21 = _errs231 === errors;
                valid67 = _valid21;
                ifClause21 = "else";
            }
            if (!valid67) {
                const err141 = { instancePath: instancePath + "/partner-is-own-tenant", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause21 }, message: "must match \"" + ifClause21 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data47 };
                if (vErrors === null) {
                    vErrors = [err141];
                }
                else {
                    vErrors.push(err141);
                }
                errors++;
            }
        }
        if (data["partner-tenant-id-invalid"] !== undefined) {
            let data49 = data["partner-tenant-id-invalid"];
            const _errs234 = errors;
            let valid70 = true;
            const _errs235 = errors;
            if (!(data49 && typeof data49 == "object" && !Array.isArray(data49))) {
                const err142 = {};
                if (vErrors === null) {
                    vErrors = [err142];
                }
                else {
                    vErrors.push(err142);
                }
                errors++;
            }
            var _valid22 = _errs235 === errors;
            errors = _errs234;
            if (vErrors !== null) {
                if (_errs234) {
                    vErrors.length = _errs234;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause22;
            if (_valid22) {
                const _errs237 = errors;
                if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                    for (const key25 in data49) {
                        if (!(key25 === "severity")) {
                            const err143 = { instancePath: instancePath + "/partner-tenant-id-invalid", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data49 };
                            if (vErrors === null) {
                                vErrors = [err143];
                            }
                            else {
                                vErrors.push(err143);
                            }
                            errors++;
                        }
                    }
                    if (data49.severity !== undefined) {
                        let data50 = data49.severity;
                        if (!(((((data50 === "off") || (data50 === "high")) || (data50 === "medium")) || (data50 === "low")) || (data50 === "info"))) {
                            const err144 = { instancePath: instancePath + "/partner-tenant-id-invalid/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data50 };
                            if (vErrors === null) {
                                vErrors = [err144];
                            }
                            else {
                                vErrors.push(err144);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err145 = { instancePath: instancePath + "/partner-tenant-id-invalid", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data49 };
                    if (vErrors === null) {
                        vErrors = [err145];
                    }
                    else {
                        vErrors.push(err145);
                    }
                    errors++;
                }
                var _valid22 = _errs237 === errors;
                valid70 = _valid22;
                ifClause22 = "then";
            }
            else {
                const _errs241 = errors;
                if (!(((((data49 === "off") || (data49 === "high")) || (data49 === "medium")) || (data49 === "low")) || (data49 === "info"))) {
                    const err146 = { instancePath: instancePath + "/partner-tenant-id-invalid", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data49 };
                    if (vErrors === null) {
                        vErrors = [err146];
                    }
                    else {
                        vErrors.push(err146);
                    }
                    errors++;
                }
                var _valid22 = _errs241 === errors;
                valid70 = _valid22;
                ifClause22 = "else";
            }
            if (!valid70) {
                const err147 = { instancePath: instancePath + "/partner-tenant-id-invalid", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause22 }, message: "must match \"" + ifClause22 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data49 };
                if (vErrors === null) {
                    vErrors = [err147];
                }
                else {
                    vErrors.push(err147);
                }
                errors++;
            }
        }
        if (data["partner-stale"] !== undefined) {
            let data51 = data["partner-stale"];
            const _errs243 = errors;
            let valid72 = true;
            const _errs244 = errors;
            if (!(data51 && typeof data51 == "object" && !Array.isArray(data51))) {
                const err148 = {};
                if (vErrors === null) {
                    vErrors = [err148];
                }
                else {
                    vErrors.push(err148);
                }
                errors++;
            }
            var _valid23 = _errs244 === errors;
            errors = _errs243;
            if (vErrors !== null) {
                if (_errs243) {
                    vErrors.length = _errs243;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause23;
            if (_valid23) {
                const _errs246 = errors;
                if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                    for (const key26 in data51) {
                        if (!((key26 === "severity") || (key26 === "options"))) {
                            const err149 = { instancePath: instancePath + "/partner-stale", schemaPath: "#/properties/partner-stale/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["partner-stale"].then, data: data51 };
                            if (vErrors === null) {
                                vErrors = [err149];
                            }
                            else {
                                vErrors.push(err149);
                            }
                            errors++;
                        }
                    }
                    if (data51.severity !== undefined) {
                        let data52 = data51.severity;
                        if (!(((((data52 === "off") || (data52 === "high")) || (data52 === "medium")) || (data52 === "low")) || (data52 === "info"))) {
                            const err150 = { instancePath: instancePath + "/partner-stale/severity", schemaPath: "#/properties/partner-stale/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["partner-stale"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["partner-stale"].then.properties.severity.enum, parentSchema: schema32.properties["partner-stale"].then.properties.severity, data: data52 };
                            if (vErrors === null) {
                                vErrors = [err150];
                            }
                            else {
                                vErrors.push(err150);
                            }
                            errors++;
                        }
                    }
                    if (data51.options !== undefined) {
                        let data53 = data51.options;
                        if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                            for (const key27 in data53) {
                                if (!(key27 === "days")) {
                                    const err151 = { instancePath: instancePath + "/partner-stale/options", schemaPath: "#/properties/partner-stale/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["partner-stale"].then.properties.options, data: data53 };
                                    if (vErrors === null) {
                                        vErrors = [err151];
                                    }
                                    else {
                                        vErrors.push(err151);
                                    }
                                    errors++;
                                }
                            }
                            if (data53.days !== undefined) {
                                let data54 = data53.days;
                                if (!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) {
                                    const err152 = { instancePath: instancePath + "/partner-stale/options/days", schemaPath: "#/properties/partner-stale/then/properties/options/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties["partner-stale"].then.properties.options.properties.days.type, parentSchema: schema32.properties["partner-stale"].then.properties.options.properties.days, data: data54 };
                                    if (vErrors === null) {
                                        vErrors = [err152];
                                    }
                                    else {
                                        vErrors.push(err152);
                                    }
                                    errors++;
                                }
                                if ((typeof data54 == "number") && (isFinite(data54))) {
                                    if (data54 < 1 || isNaN(data54)) {
                                        const err153 = { instancePath: instancePath + "/partner-stale/options/days", schemaPath: "#/properties/partner-stale/then/properties/options/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties["partner-stale"].then.properties.options.properties.days, data: data54 };
                                        if (vErrors === null) {
                                            vErrors = [err153];
                                        }
                                        else {
                                            vErrors.push(err153);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        else {
                            const err154 = { instancePath: instancePath + "/partner-stale/options", schemaPath: "#/properties/partner-stale/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["partner-stale"].then.properties.options.type, parentSchema: schema32.properties["partner-stale"].then.properties.options, data: data53 };
                            if (vErrors === null) {
                                vErrors = [err154];
                            }
                            else {
                                vErrors.push(err154);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err155 = { instancePath: instancePath + "/partner-stale", schemaPath: "#/properties/partner-stale/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["partner-stale"].then.type, parentSchema: schema32.properties["partner-stale"].then, data: data51 };
                    if (vErrors === null) {
                        vErrors = [err155];
                    }
                    else {
                        vErrors.push(err155);
                    }
                    errors++;
                }
                var _valid23 = _errs246 === errors;
                valid72 = _valid23;
                ifClause23 = "then";
            }
            else {
                const _errs255 = errors;
                if (!(((((data51 === "off") || (data51 === "high")) || (data51 === "medium")) || (data51 === "low")) || (data51 === "info"))) {
                    const err156 = { instancePath: instancePath + "/partner-stale", schemaPath: "#/properties/partner-stale/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["partner-stale"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["partner-stale"].else.enum, parentSchema: schema32.properties["partner-stale"].else, data: data51 };
                    if (vErrors === null) {
                        vErrors = [err156];
                    }
                    else {
                        vErrors.push(err156);
                    }
                    errors++;
                }
                var _valid23 = _errs255 === errors;
                valid72 = _valid23;
                ifClause23 = "else";
            }
            if (!valid72) {
                const err157 = { instancePath: instancePath + "/partner-stale", schemaPath: "#/properties/partner-stale/if", keyword: "if", params: { failingKeyword: ifClause23 }, message: "must match \"" + ifClause23 + "\" schema", schema: schema32.properties["partner-stale"].if, parentSchema: schema32.properties["partner-stale"], data: data51 };
                if (vErrors === null) {
                    vErrors = [err157];
                }
                else {
                    vErrors.push(err157);
                }
                errors++;
            }
        }
        if (data["partner-tenant-unresolvable"] !== undefined) {
            let data55 = data["partner-tenant-unresolvable"];
            const _errs258 = errors;
            let valid76 = true;
            const _errs259 = errors;
            if (!(data55 && typeof data55 == "object" && !Array.isArray(data55))) {
                const err158 = {};
                if (vErrors === null) {
                    vErrors = [err158];
                }
                else {
                    vErrors.push(err158);
                }
                errors++;
            }
            var _valid24 = _errs259 === errors;
            errors = _errs258;
            if (vErrors !== null) {
                if (_errs258) {
                    vErrors.length = _errs258;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause24;
            if (_valid24) {
                const _errs261 = errors;
                if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                    for (const key28 in data55) {
                        if (!(key28 === "severity")) {
                            const err159 = { instancePath: instancePath + "/partner-tenant-unresolvable", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data55 };
                            if (vErrors === null) {
                                vErrors = [err159];
                            }
                            else {
                                vErrors.push(err159);
                            }
                            errors++;
                        }
                    }
                    if (data55.severity !== undefined) {
                        let data56 = data55.severity;
                        if (!(((((data56 === "off") || (data56 === "high")) || (data56 === "medium")) || (data56 === "low")) || (data56 === "info"))) {
                            const err160 = { instancePath: instancePath + "/partner-tenant-unresolvable/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data56 };
                            if (vErrors === null) {
                                vErrors = [err160];
                            }
                            else {
                                vErrors.push(err160);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err161 = { instancePath: instancePath + "/partner-tenant-unresolvable", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data55 };
                    if (vErrors === null) {
                        vErrors = [err161];
                    }
                    else {
                        vErrors.push(err161);
                    }
                    errors++;
                }
                var _valid24 = _errs261 === errors;
                valid76 = _valid24;
                ifClause24 = "then";
            }
            else {
                const _errs265 = errors;
                if (!(((((data55 === "off") || (data55 === "high")) || (data55 === "medium")) || (data55 === "low")) || (data55 === "info"))) {
                    const err162 = { instancePath: instancePath + "/partner-tenant-unresolvable", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data55 };
                    if (vErrors === null) {
                        vErrors = [err162];
                    }
                    else {
                        vErrors.push(err162);
                    }
                    errors++;
                }
                var _valid24 = _errs265 === errors;
                valid76 = _valid24;
                ifClause24 = "else";
            }
            if (!valid76) {
                const err163 = { instancePath: instancePath + "/partner-tenant-unresolvable", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause24 }, message: "must match \"" + ifClause24 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data55 };
                if (vErrors === null) {
                    vErrors = [err163];
                }
                else {
                    vErrors.push(err163);
                }
                errors++;
            }
        }
        if (data["access-half-blocked"] !== undefined) {
            let data57 = data["access-half-blocked"];
            const _errs268 = errors;
            let valid79 = true;
            const _errs269 = errors;
            if (!(data57 && typeof data57 == "object" && !Array.isArray(data57))) {
                const err164 = {};
                if (vErrors === null) {
                    vErrors = [err164];
                }
                else {
                    vErrors.push(err164);
                }
                errors++;
            }
            var _valid25 = _errs269 === errors;
            errors = _errs268;
            if (vErrors !== null) {
                if (_errs268) {
                    vErrors.length = _errs268;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause25;
            if (_valid25) {
                const _errs271 = errors;
                if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                    for (const key29 in data57) {
                        if (!(key29 === "severity")) {
                            const err165 = { instancePath: instancePath + "/access-half-blocked", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data57 };
                            if (vErrors === null) {
                                vErrors = [err165];
                            }
                            else {
                                vErrors.push(err165);
                            }
                            errors++;
                        }
                    }
                    if (data57.severity !== undefined) {
                        let data58 = data57.severity;
                        if (!(((((data58 === "off") || (data58 === "high")) || (data58 === "medium")) || (data58 === "low")) || (data58 === "info"))) {
                            const err166 = { instancePath: instancePath + "/access-half-blocked/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data58 };
                            if (vErrors === null) {
                                vErrors = [err166];
                            }
                            else {
                                vErrors.push(err166);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err167 = { instancePath: instancePath + "/access-half-blocked", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data57 };
                    if (vErrors === null) {
                        vErrors = [err167];
                    }
                    else {
                        vErrors.push(err167);
                    }
                    errors++;
                }
                var _valid25 = _errs271 === errors;
                valid79 = _valid25;
                ifClause25 = "then";
            }
            else {
                const _errs275 = errors;
                if (!(((((data57 === "off") || (data57 === "high")) || (data57 === "medium")) || (data57 === "low")) || (data57 === "info"))) {
                    const err168 = { instancePath: instancePath + "/access-half-blocked", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data57 };
                    if (vErrors === null) {
                        vErrors = [err168];
                    }
                    else {
                        vErrors.push(err168);
                    }
                    errors++;
                }
                var _valid25 = _errs275 === errors;
                valid79 = _valid25;
                ifClause25 = "else";
            }
            if (!valid79) {
                const err169 = { instancePath: instancePath + "/access-half-blocked", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause25 }, message: "must match \"" + ifClause25 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data57 };
                if (vErrors === null) {
                    vErrors = [err169];
                }
                else {
                    vErrors.push(err169);
                }
                errors++;
            }
        }
        if (data["access-incomplete"] !== undefined) {
            let data59 = data["access-incomplete"];
            const _errs278 = errors;
            let valid82 = true;
            const _errs279 = errors;
            if (!(data59 && typeof data59 == "object" && !Array.isArray(data59))) {
                const err170 = {};
                if (vErrors === null) {
                    vErrors = [err170];
                }
                else {
                    vErrors.push(err170);
                }
                errors++;
            }
            var _valid26 = _errs279 === errors;
            errors = _errs278;
            if (vErrors !== null) {
                if (_errs278) {
                    vErrors.length = _errs278;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause26;
            if (_valid26) {
                const _errs281 = errors;
                if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                    for (const key30 in data59) {
                        if (!(key30 === "severity")) {
                            const err171 = { instancePath: instancePath + "/access-incomplete", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data59 };
                            if (vErrors === null) {
                                vErrors = [err171];
                            }
                            else {
                                vErrors.push(err171);
                            }
                            errors++;
                        }
                    }
                    if (data59.severity !== undefined) {
                        let data60 = data59.severity;
                        if (!(((((data60 === "off") || (data60 === "high")) || (data60 === "medium")) || (data60 === "low")) || (data60 === "info"))) {
                            const err172 = { instancePath: instancePath + "/access-incomplete/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data60 };
                            if (vErrors === null) {
                                vErrors = [err172];
                            }
                            else {
                                vErrors.push(err172);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err173 = { instancePath: instancePath + "/access-incomplete", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data59 };
                    if (vErrors === null) {
                        vErrors = [err173];
                    }
                    else {
                        vErrors.push(err173);
                    }
                    errors++;
                }
                var _valid26 = _errs281 === errors;
                valid82 = _valid26;
                ifClause26 = "then";
            }
            else {
                const _errs285 = errors;
                if (!(((((data59 === "off") || (data59 === "high")) || (data59 === "medium")) || (data59 === "low")) || (data59 === "info"))) {
                    const err174 = { instancePath: instancePath + "/access-incomplete", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data59 };
                    if (vErrors === null) {
                        vErrors = [err174];
                    }
                    else {
                        vErrors.push(err174);
                    }
                    errors++;
                }
                var _valid26 = _errs285 === errors;
                valid82 = _valid26;
                ifClause26 = "else";
            }
            if (!valid82) {
                const err175 = { instancePath: instancePath + "/access-incomplete", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause26 }, message: "must match \"" + ifClause26 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data59 };
                if (vErrors === null) {
                    vErrors = [err175];
                }
                else {
                    vErrors.push(err175);
                }
                errors++;
            }
        }
        if (data["target-not-understood"] !== undefined) {
            let data61 = data["target-not-understood"];
            const _errs288 = errors;
            let valid85 = true;
            const _errs289 = errors;
            if (!(data61 && typeof data61 == "object" && !Array.isArray(data61))) {
                const err176 = {};
                if (vErrors === null) {
                    vErrors = [err176];
                }
                else {
                    vErrors.push(err176);
                }
                errors++;
            }
            var _valid27 = _errs289 === errors;
            errors = _errs288;
            if (vErrors !== null) {
                if (_errs288) {
                    vErrors.length = _errs288;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause27;
            if (_valid27) {
                const _errs291 = errors;
                if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                    for (const key31 in data61) {
                        if (!(key31 === "severity")) {
                            const err177 = { instancePath: instancePath + "/target-not-understood", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data61 };
                            if (vErrors === null) {
                                vErrors = [err177];
                            }
                            else {
                                vErrors.push(err177);
                            }
                            errors++;
                        }
                    }
                    if (data61.severity !== undefined) {
                        let data62 = data61.severity;
                        if (!(((((data62 === "off") || (data62 === "high")) || (data62 === "medium")) || (data62 === "low")) || (data62 === "info"))) {
                            const err178 = { instancePath: instancePath + "/target-not-understood/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data62 };
                            if (vErrors === null) {
                                vErrors = [err178];
                            }
                            else {
                                vErrors.push(err178);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err179 = { instancePath: instancePath + "/target-not-understood", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data61 };
                    if (vErrors === null) {
                        vErrors = [err179];
                    }
                    else {
                        vErrors.push(err179);
                    }
                    errors++;
                }
                var _valid27 = _errs291 === errors;
                valid85 = _valid27;
                ifClause27 = "then";
            }
            else {
                const _errs295 = errors;
                if (!(((((data61 === "off") || (data61 === "high")) || (data61 === "medium")) || (data61 === "low")) || (data61 === "info"))) {
                    const err180 = { instancePath: instancePath + "/target-not-understood", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data61 };
                    if (vErrors === null) {
                        vErrors = [err180];
                    }
                    else {
                        vErrors.push(err180);
                    }
                    errors++;
                }
                var _valid27 = _errs295 === errors;
                valid85 = _valid27;
                ifClause27 = "else";
            }
            if (!valid85) {
                const err181 = { instancePath: instancePath + "/target-not-understood", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause27 }, message: "must match \"" + ifClause27 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data61 };
                if (vErrors === null) {
                    vErrors = [err181];
                }
                else {
                    vErrors.push(err181);
                }
                errors++;
            }
        }
        if (data["target-type-mismatch"] !== undefined) {
            let data63 = data["target-type-mismatch"];
            const _errs298 = errors;
            let valid88 = true;
            const _errs299 = errors;
            if (!(data63 && typeof data63 == "object" && !Array.isArray(data63))) {
                const err182 = {};
                if (vErrors === null) {
                    vErrors = [err182];
                }
                else {
                    vErrors.push(err182);
                }
                errors++;
            }
            var _valid28 = _errs299 === errors;
            errors = _errs298;
            if (vErrors !== null) {
                if (_errs298) {
                    vErrors.length = _errs298;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause28;
            if (_valid28) {
                const _errs301 = errors;
                if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                    for (const key32 in data63) {
                        if (!(key32 === "severity")) {
                            const err183 = { instancePath: instancePath + "/target-type-mismatch", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data63 };
                            if (vErrors === null) {
                                vErrors = [err183];
                            }
                            else {
                                vErrors.push(err183);
                            }
                            errors++;
                        }
                    }
                    if (data63.severity !== undefined) {
                        let data64 = data63.severity;
                        if (!(((((data64 === "off") || (data64 === "high")) || (data64 === "medium")) || (data64 === "low")) || (data64 === "info"))) {
                            const err184 = { instancePath: instancePath + "/target-type-mismatch/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data64 };
                            if (vErrors === null) {
                                vErrors = [err184];
                            }
                            else {
                                vErrors.push(err184);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err185 = { instancePath: instancePath + "/target-type-mismatch", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data63 };
                    if (vErrors === null) {
                        vErrors = [err185];
                    }
                    else {
                        vErrors.push(err185);
                    }
                    errors++;
                }
                var _valid28 = _errs301 === errors;
                valid88 = _valid28;
                ifClause28 = "then";
            }
            else {
                const _errs305 = errors;
                if (!(((((data63 === "off") || (data63 === "high")) || (data63 === "medium")) || (data63 === "low")) || (data63 === "info"))) {
                    const err186 = { instancePath: instancePath + "/target-type-mismatch", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data63 };
                    if (vErrors === null) {
                        vErrors = [err186];
                    }
                    else {
                        vErrors.push(err186);
                    }
                    errors++;
                }
                var _valid28 = _errs305 === errors;
                valid88 = _valid28;
                ifClause28 = "else";
            }
            if (!valid88) {
                const err187 = { instancePath: instancePath + "/target-type-mismatch", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause28 }, message: "must match \"" + ifClause28 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data63 };
                if (vErrors === null) {
                    vErrors = [err187];
                }
                else {
                    vErrors.push(err187);
                }
                errors++;
            }
        }
        if (data["target-redundant"] !== undefined) {
            let data65 = data["target-redundant"];
            const _errs308 = errors;
            let valid91 = true;
            const _errs309 = errors;
            if (!(data65 && typeof data65 == "object" && !Array.isArray(data65))) {
                const err188 = {};
                if (vErrors === null) {
                    vErrors = [err188];
                }
                else {
                    vErrors.push(err188);
                }
                errors++;
            }
            var _valid29 = _errs309 === errors;
            errors = _errs308;
            if (vErrors !== null) {
                if (_errs308) {
                    vErrors.length = _errs308;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause29;
            if (_valid29) {
                const _errs311 = errors;
                if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                    for (const key33 in data65) {
                        if (!(key33 === "severity")) {
                            const err189 = { instancePath: instancePath + "/target-redundant", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data65 };
                            if (vErrors === null) {
                                vErrors = [err189];
                            }
                            else {
                                vErrors.push(err189);
                            }
                            errors++;
                        }
                    }
                    if (data65.severity !== undefined) {
                        let data66 = data65.severity;
                        if (!(((((data66 === "off") || (data66 === "high")) || (data66 === "medium")) || (data66 === "low")) || (data66 === "info"))) {
                            const err190 = { instancePath: instancePath + "/target-redundant/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data66 };
                            if (vErrors === null) {
                                vErrors = [err190];
                            }
                            else {
                                vErrors.push(err190);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err191 = { instancePath: instancePath + "/target-redundant", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data65 };
                    if (vErrors === null) {
                        vErrors = [err191];
                    }
                    else {
                        vErrors.push(err191);
                    }
                    errors++;
                }
                var _valid29 = _errs311 === errors;
                valid91 = _valid29;
                ifClause29 = "then";
            }
            else {
                const _errs315 = errors;
                if (!(((((data65 === "off") || (data65 === "high")) || (data65 === "medium")) || (data65 === "low")) || (data65 === "info"))) {
                    const err192 = { instancePath: instancePath + "/target-redundant", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data65 };
                    if (vErrors === null) {
                        vErrors = [err192];
                    }
                    else {
                        vErrors.push(err192);
                    }
                    errors++;
                }
                var _valid29 = _errs315 === errors;
                valid91 = _valid29;
                ifClause29 = "else";
            }
            if (!valid91) {
                const err193 = { instancePath: instancePath + "/target-redundant", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause29 }, message: "must match \"" + ifClause29 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data65 };
                if (vErrors === null) {
                    vErrors = [err193];
                }
                else {
                    vErrors.push(err193);
                }
                errors++;
            }
        }
        if (data["target-deleted"] !== undefined) {
            let data67 = data["target-deleted"];
            const _errs318 = errors;
            let valid94 = true;
            const _errs319 = errors;
            if (!(data67 && typeof data67 == "object" && !Array.isArray(data67))) {
                const err194 = {};
                if (vErrors === null) {
                    vErrors = [err194];
                }
                else {
                    vErrors.push(err194);
                }
                errors++;
            }
            var _valid30 = _errs319 === errors;
            errors = _errs318;
            if (vErrors !== null) {
                if (_errs318) {
                    vErrors.length = _errs318;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause30;
            if (_valid30) {
                const _errs321 = errors;
                if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                    for (const key34 in data67) {
                        if (!(key34 === "severity")) {
                            const err195 = { instancePath: instancePath + "/target-deleted", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data67 };
                            if (vErrors === null) {
                                vErrors = [err195];
                            }
                            else {
                                vErrors.push(err195);
                            }
                            errors++;
                        }
                    }
                    if (data67.severity !== undefined) {
                        let data68 = data67.severity;
                        if (!(((((data68 === "off") || (data68 === "high")) || (data68 === "medium")) || (data68 === "low")) || (data68 === "info"))) {
                            const err196 = { instancePath: instancePath + "/target-deleted/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data68 };
                            if (vErrors === null) {
                                vErrors = [err196];
                            }
                            else {
                                vErrors.push(err196);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err197 = { instancePath: instancePath + "/target-deleted", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data67 };
                    if (vErrors === null) {
                        vErrors = [err197];
                    }
                    else {
                        vErrors.push(err197);
                    }
                    errors++;
                }
                var _valid30 = _errs321 === errors;
                valid94 = _valid30;
                ifClause30 = "then";
            }
            else {
                const _errs325 = errors;
                if (!(((((data67 === "off") || (data67 === "high")) || (data67 === "medium")) || (data67 === "low")) || (data67 === "info"))) {
                    const err198 = { instancePath: instancePath + "/target-deleted", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data67 };
                    if (vErrors === null) {
                        vErrors = [err198];
                    }
                    else {
                        vErrors.push(err198);
                    }
                    errors++;
                }
                var _valid30 = _errs325 === errors;
                valid94 = _valid30;
                ifClause30 = "else";
            }
            if (!valid94) {
                const err199 = { instancePath: instancePath + "/target-deleted", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause30 }, message: "must match \"" + ifClause30 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data67 };
                if (vErrors === null) {
                    vErrors = [err199];
                }
                else {
                    vErrors.push(err199);
                }
                errors++;
            }
        }
        if (data["trust-incomplete"] !== undefined) {
            let data69 = data["trust-incomplete"];
            const _errs328 = errors;
            let valid97 = true;
            const _errs329 = errors;
            if (!(data69 && typeof data69 == "object" && !Array.isArray(data69))) {
                const err200 = {};
                if (vErrors === null) {
                    vErrors = [err200];
                }
                else {
                    vErrors.push(err200);
                }
                errors++;
            }
            var _valid31 = _errs329 === errors;
            errors = _errs328;
            if (vErrors !== null) {
                if (_errs328) {
                    vErrors.length = _errs328;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause31;
            if (_valid31) {
                const _errs331 = errors;
                if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                    for (const key35 in data69) {
                        if (!(key35 === "severity")) {
                            const err201 = { instancePath: instancePath + "/trust-incomplete", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data69 };
                            if (vErrors === null) {
                                vErrors = [err201];
                            }
                            else {
                                vErrors.push(err201);
                            }
                            errors++;
                        }
                    }
                    if (data69.severity !== undefined) {
                        let data70 = data69.severity;
                        if (!(((((data70 === "off") || (data70 === "high")) || (data70 === "medium")) || (data70 === "low")) || (data70 === "info"))) {
                            const err202 = { instancePath: instancePath + "/trust-incomplete/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data70 };
                            if (vErrors === null) {
                                vErrors = [err202];
                            }
                            else {
                                vErrors.push(err202);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err203 = { instancePath: instancePath + "/trust-incomplete", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data69 };
                    if (vErrors === null) {
                        vErrors = [err203];
                    }
                    else {
                        vErrors.push(err203);
                    }
                    errors++;
                }
                var _valid31 = _errs331 === errors;
                valid97 = _valid31;
                ifClause31 = "then";
            }
            else {
                const _errs335 = errors;
                if (!(((((data69 === "off") || (data69 === "high")) || (data69 === "medium")) || (data69 === "low")) || (data69 === "info"))) {
                    const err204 = { instancePath: instancePath + "/trust-incomplete", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data69 };
                    if (vErrors === null) {
                        vErrors = [err204];
                    }
                    else {
                        vErrors.push(err204);
                    }
                    errors++;
                }
                var _valid31 = _errs335 === errors;
                valid97 = _valid31;
                ifClause31 = "else";
            }
            if (!valid97) {
                const err205 = { instancePath: instancePath + "/trust-incomplete", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause31 }, message: "must match \"" + ifClause31 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data69 };
                if (vErrors === null) {
                    vErrors = [err205];
                }
                else {
                    vErrors.push(err205);
                }
                errors++;
            }
        }
        if (data["partner-trust-not-approved"] !== undefined) {
            let data71 = data["partner-trust-not-approved"];
            const _errs338 = errors;
            let valid100 = true;
            const _errs339 = errors;
            if (!(data71 && typeof data71 == "object" && !Array.isArray(data71))) {
                const err206 = {};
                if (vErrors === null) {
                    vErrors = [err206];
                }
                else {
                    vErrors.push(err206);
                }
                errors++;
            }
            var _valid32 = _errs339 === errors;
            errors = _errs338;
            if (vErrors !== null) {
                if (_errs338) {
                    vErrors.length = _errs338;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause32;
            if (_valid32) {
                const _errs341 = errors;
                if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                    for (const key36 in data71) {
                        if (!(key36 === "severity")) {
                            const err207 = { instancePath: instancePath + "/partner-trust-not-approved", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data71 };
                            if (vErrors === null) {
                                vErrors = [err207];
                            }
                            else {
                                vErrors.push(err207);
                            }
                            errors++;
                        }
                    }
                    if (data71.severity !== undefined) {
                        let data72 = data71.severity;
                        if (!(((((data72 === "off") || (data72 === "high")) || (data72 === "medium")) || (data72 === "low")) || (data72 === "info"))) {
                            const err208 = { instancePath: instancePath + "/partner-trust-not-approved/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data72 };
                            if (vErrors === null) {
                                vErrors = [err208];
                            }
                            else {
                                vErrors.push(err208);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err209 = { instancePath: instancePath + "/partner-trust-not-approved", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data71 };
                    if (vErrors === null) {
                        vErrors = [err209];
                    }
                    else {
                        vErrors.push(err209);
                    }
                    errors++;
                }
                var _valid32 = _errs341 === errors;
                valid100 = _valid32;
                ifClause32 = "then";
            }
            else {
                const _errs345 = errors;
                if (!(((((data71 === "off") || (data71 === "high")) || (data71 === "medium")) || (data71 === "low")) || (data71 === "info"))) {
                    const err210 = { instancePath: instancePath + "/partner-trust-not-approved", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data71 };
                    if (vErrors === null) {
                        vErrors = [err210];
                    }
                    else {
                        vErrors.push(err210);
                    }
                    errors++;
                }
                var _valid32 = _errs345 === errors;
                valid100 = _valid32;
                ifClause32 = "else";
            }
            if (!valid100) {
                const err211 = { instancePath: instancePath + "/partner-trust-not-approved", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause32 }, message: "must match \"" + ifClause32 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data71 };
                if (vErrors === null) {
                    vErrors = [err211];
                }
                else {
                    vErrors.push(err211);
                }
                errors++;
            }
        }
        if (data["partner-inherits-default-trust"] !== undefined) {
            let data73 = data["partner-inherits-default-trust"];
            const _errs348 = errors;
            let valid103 = true;
            const _errs349 = errors;
            if (!(data73 && typeof data73 == "object" && !Array.isArray(data73))) {
                const err212 = {};
                if (vErrors === null) {
                    vErrors = [err212];
                }
                else {
                    vErrors.push(err212);
                }
                errors++;
            }
            var _valid33 = _errs349 === errors;
            errors = _errs348;
            if (vErrors !== null) {
                if (_errs348) {
                    vErrors.length = _errs348;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause33;
            if (_valid33) {
                const _errs351 = errors;
                if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                    for (const key37 in data73) {
                        if (!(key37 === "severity")) {
                            const err213 = { instancePath: instancePath + "/partner-inherits-default-trust", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data73 };
                            if (vErrors === null) {
                                vErrors = [err213];
                            }
                            else {
                                vErrors.push(err213);
                            }
                            errors++;
                        }
                    }
                    if (data73.severity !== undefined) {
                        let data74 = data73.severity;
                        if (!(((((data74 === "off") || (data74 === "high")) || (data74 === "medium")) || (data74 === "low")) || (data74 === "info"))) {
                            const err214 = { instancePath: instancePath + "/partner-inherits-default-trust/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data74 };
                            if (vErrors === null) {
                                vErrors = [err214];
                            }
                            else {
                                vErrors.push(err214);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err215 = { instancePath: instancePath + "/partner-inherits-default-trust", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data73 };
                    if (vErrors === null) {
                        vErrors = [err215];
                    }
                    else {
                        vErrors.push(err215);
                    }
                    errors++;
                }
                var _valid33 = _errs351 === errors;
                valid103 = _valid33;
                ifClause33 = "then";
            }
            else {
                const _errs355 = errors;
                if (!(((((data73 === "off") || (data73 === "high")) || (data73 === "medium")) || (data73 === "low")) || (data73 === "info"))) {
                    const err216 = { instancePath: instancePath + "/partner-inherits-default-trust", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data73 };
                    if (vErrors === null) {
                        vErrors = [err216];
                    }
                    else {
                        vErrors.push(err216);
                    }
                    errors++;
                }
                var _valid33 = _errs355 === errors;
                valid103 = _valid33;
                ifClause33 = "else";
            }
            if (!valid103) {
                const err217 = { instancePath: instancePath + "/partner-inherits-default-trust", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause33 }, message: "must match \"" + ifClause33 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data73 };
                if (vErrors === null) {
                    vErrors = [err217];
                }
                else {
                    vErrors.push(err217);
                }
                errors++;
            }
        }
        if (data["partner-device-trust-without-mfa-trust"] !== undefined) {
            let data75 = data["partner-device-trust-without-mfa-trust"];
            const _errs358 = errors;
            let valid106 = true;
            const _errs359 = errors;
            if (!(data75 && typeof data75 == "object" && !Array.isArray(data75))) {
                const err218 = {};
                if (vErrors === null) {
                    vErrors = [err218];
                }
                else {
                    vErrors.push(err218);
                }
                errors++;
            }
            var _valid34 = _errs359 === errors;
            errors = _errs358;
            if (vErrors !== null) {
                if (_errs358) {
                    vErrors.length = _errs358;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause34;
            if (_valid34) {
                const _errs361 = errors;
                if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                    for (const key38 in data75) {
                        if (!(key38 === "severity")) {
                            const err219 = { instancePath: instancePath + "/partner-device-trust-without-mfa-trust", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data75 };
                            if (vErrors === null) {
                                vErrors = [err219];
                            }
                            else {
                                vErrors.push(err219);
                            }
                            errors++;
                        }
                    }
                    if (data75.severity !== undefined) {
                        let data76 = data75.severity;
                        if (!(((((data76 === "off") || (data76 === "high")) || (data76 === "medium")) || (data76 === "low")) || (data76 === "info"))) {
                            const err220 = { instancePath: instancePath + "/partner-device-trust-without-mfa-trust/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data76 };
                            if (vErrors === null) {
                                vErrors = [err220];
                            }
                            else {
                                vErrors.push(err220);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err221 = { instancePath: instancePath + "/partner-device-trust-without-mfa-trust", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data75 };
                    if (vErrors === null) {
                        vErrors = [err221];
                    }
                    else {
                        vErrors.push(err221);
                    }
                    errors++;
                }
                var _valid34 = _errs361 === errors;
                valid106 = _valid34;
                ifClause34 = "then";
            }
            else {
                const _errs365 = errors;
                if (!(((((data75 === "off") || (data75 === "high")) || (data75 === "medium")) || (data75 === "low")) || (data75 === "info"))) {
                    const err222 = { instancePath: instancePath + "/partner-device-trust-without-mfa-trust", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data75 };
                    if (vErrors === null) {
                        vErrors = [err222];
                    }
                    else {
                        vErrors.push(err222);
                    }
                    errors++;
                }
                var _valid34 = _errs365 === errors;
                valid106 = _valid34;
                ifClause34 = "else";
            }
            if (!valid106) {
                const err223 = { instancePath: instancePath + "/partner-device-trust-without-mfa-trust", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause34 }, message: "must match \"" + ifClause34 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data75 };
                if (vErrors === null) {
                    vErrors = [err223];
                }
                else {
                    vErrors.push(err223);
                }
                errors++;
            }
        }
        if (data["partner-mfa-trust-without-evidence"] !== undefined) {
            let data77 = data["partner-mfa-trust-without-evidence"];
            const _errs367 = errors;
            let valid108 = true;
            const _errs368 = errors;
            if (!(data77 && typeof data77 == "object" && !Array.isArray(data77))) {
                const err224 = {};
                if (vErrors === null) {
                    vErrors = [err224];
                }
                else {
                    vErrors.push(err224);
                }
                errors++;
            }
            var _valid35 = _errs368 === errors;
            errors = _errs367;
            if (vErrors !== null) {
                if (_errs367) {
                    vErrors.length = _errs367;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause35;
            if (_valid35) {
                const _errs370 = errors;
                if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                    for (const key39 in data77) {
                        if (!((key39 === "severity") || (key39 === "options"))) {
                            const err225 = { instancePath: instancePath + "/partner-mfa-trust-without-evidence", schemaPath: "#/properties/partner-mfa-trust-without-evidence/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["partner-mfa-trust-without-evidence"].then, data: data77 };
                            if (vErrors === null) {
                                vErrors = [err225];
                            }
                            else {
                                vErrors.push(err225);
                            }
                            errors++;
                        }
                    }
                    if (data77.severity !== undefined) {
                        let data78 = data77.severity;
                        if (!(((((data78 === "off") || (data78 === "high")) || (data78 === "medium")) || (data78 === "low")) || (data78 === "info"))) {
                            const err226 = { instancePath: instancePath + "/partner-mfa-trust-without-evidence/severity", schemaPath: "#/properties/partner-mfa-trust-without-evidence/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["partner-mfa-trust-without-evidence"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["partner-mfa-trust-without-evidence"].then.properties.severity.enum, parentSchema: schema32.properties["partner-mfa-trust-without-evidence"].then.properties.severity, data: data78 };
                            if (vErrors === null) {
                                vErrors = [err226];
                            }
                            else {
                                vErrors.push(err226);
                            }
                            errors++;
                        }
                    }
                    if (data77.options !== undefined) {
                        let data79 = data77.options;
                        if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                            for (const key40 in data79) {
                                if (!(key40 === "days")) {
                                    const err227 = { instancePath: instancePath + "/partner-mfa-trust-without-evidence/options", schemaPath: "#/properties/partner-mfa-trust-without-evidence/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["partner-mfa-trust-without-evidence"].then.properties.options, data: data79 };
                                    if (vErrors === null) {
                                        vErrors = [err227];
                                    }
                                    else {
                                        vErrors.push(err227);
                                    }
                                    errors++;
                                }
                            }
                            if (data79.days !== undefined) {
                                let data80 = data79.days;
                                if (!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))) {
                                    const err228 = { instancePath: instancePath + "/partner-mfa-trust-without-evidence/options/days", schemaPath: "#/properties/partner-mfa-trust-without-evidence/then/properties/options/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties["partner-mfa-trust-without-evidence"].then.properties.options.properties.days.type, parentSchema: schema32.properties["partner-mfa-trust-without-evidence"].then.properties.options.properties.days, data: data80 };
                                    if (vErrors === null) {
                                        vErrors = [err228];
                                    }
                                    else {
                                        vErrors.push(err228);
                                    }
                                    errors++;
                                }
                                if ((typeof data80 == "number") && (isFinite(data80))) {
                                    if (data80 < 1 || isNaN(data80)) {
                                        const err229 = { instancePath: instancePath + "/partner-mfa-trust-without-evidence/options/days", schemaPath: "#/properties/partner-mfa-trust-without-evidence/then/properties/options/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties["partner-mfa-trust-without-evidence"].then.properties.options.properties.days, data: data80 };
                                        if (vErrors === null) {
                                            vErrors = [err229];
                                        }
                                        else {
                                            vErrors.push(err229);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        else {
                            const err230 = { instancePath: instancePath + "/partner-mfa-trust-without-evidence/options", schemaPath: "#/properties/partner-mfa-trust-without-evidence/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["partner-mfa-trust-without-evidence"].then.properties.options.type, parentSchema: schema32.properties["partner-mfa-trust-without-evidence"].then.properties.options, data: data79 };
                            if (vErrors === null) {
                                vErrors = [err230];
                            }
                            else {
                                vErrors.push(err230);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err231 = { instancePath: instancePath + "/partner-mfa-trust-without-evidence", schemaPath: "#/properties/partner-mfa-trust-without-evidence/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["partner-mfa-trust-without-evidence"].then.type, parentSchema: schema32.properties["partner-mfa-trust-without-evidence"].then, data: data77 };
                    if (vErrors === null) {
                        vErrors = [err231];
                    }
                    else {
                        vErrors.push(err231);
                    }
                    errors++;
                }
                var _valid35 = _errs370 === errors;
                valid108 = _valid35;
                ifClause35 = "then";
            }
            else {
                const _errs379 = errors;
                if (!(((((data77 === "off") || (data77 === "high")) || (data77 === "medium")) || (data77 === "low")) || (data77 === "info"))) {
                    const err232 = { instancePath: instancePath + "/partner-mfa-trust-without-evidence", schemaPath: "#/properties/partner-mfa-trust-without-evidence/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["partner-mfa-trust-without-evidence"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["partner-mfa-trust-without-evidence"].else.enum, parentSchema: schema32.properties["partner-mfa-trust-without-evidence"].else, data: data77 };
                    if (vErrors === null) {
                        vErrors = [err232];
                    }
                    else {
                        vErrors.push(err232);
                    }
                    errors++;
                }
                var _valid35 = _errs379 === errors;
                valid108 = _valid35;
                ifClause35 = "else";
            }
            if (!valid108) {
                const err233 = { instancePath: instancePath + "/partner-mfa-trust-without-evidence", schemaPath: "#/properties/partner-mfa-trust-without-evidence/if", keyword: "if", params: { failingKeyword: ifClause35 }, message: "must match \"" + ifClause35 + "\" schema", schema: schema32.properties["partner-mfa-trust-without-evidence"].if, parentSchema: schema32.properties["partner-mfa-trust-without-evidence"], data: data77 };
                if (vErrors === null) {
                    vErrors = [err233];
                }
                else {
                    vErrors.push(err233);
                }
                errors++;
            }
        }
        if (data["partner-trust-without-requirement"] !== undefined) {
            let data81 = data["partner-trust-without-requirement"];
            const _errs382 = errors;
            let valid112 = true;
            const _errs383 = errors;
            if (!(data81 && typeof data81 == "object" && !Array.isArray(data81))) {
                const err234 = {};
                if (vErrors === null) {
                    vErrors = [err234];
                }
                else {
                    vErrors.push(err234);
                }
                errors++;
            }
            var _valid36 = _errs383 === errors;
            errors = _errs382;
            if (vErrors !== null) {
                if (_errs382) {
                    vErrors.length = _errs382;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause36;
            if (_valid36) {
                const _errs385 = errors;
                if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                    for (const key41 in data81) {
                        if (!(key41 === "severity")) {
                            const err235 = { instancePath: instancePath + "/partner-trust-without-requirement", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data81 };
                            if (vErrors === null) {
                                vErrors = [err235];
                            }
                            else {
                                vErrors.push(err235);
                            }
                            errors++;
                        }
                    }
                    if (data81.severity !== undefined) {
                        let data82 = data81.severity;
                        if (!(((((data82 === "off") || (data82 === "high")) || (data82 === "medium")) || (data82 === "low")) || (data82 === "info"))) {
                            const err236 = { instancePath: instancePath + "/partner-trust-without-requirement/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data82 };
                            if (vErrors === null) {
                                vErrors = [err236];
                            }
                            else {
                                vErrors.push(err236);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err237 = { instancePath: instancePath + "/partner-trust-without-requirement", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data81 };
                    if (vErrors === null) {
                        vErrors = [err237];
                    }
                    else {
                        vErrors.push(err237);
                    }
                    errors++;
                }
                var _valid36 = _errs385 === errors;
                valid112 = _valid36;
                ifClause36 = "then";
            }
            else {
                const _errs389 = errors;
                if (!(((((data81 === "off") || (data81 === "high")) || (data81 === "medium")) || (data81 === "low")) || (data81 === "info"))) {
                    const err238 = { instancePath: instancePath + "/partner-trust-without-requirement", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data81 };
                    if (vErrors === null) {
                        vErrors = [err238];
                    }
                    else {
                        vErrors.push(err238);
                    }
                    errors++;
                }
                var _valid36 = _errs389 === errors;
                valid112 = _valid36;
                ifClause36 = "else";
            }
            if (!valid112) {
                const err239 = { instancePath: instancePath + "/partner-trust-without-requirement", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause36 }, message: "must match \"" + ifClause36 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data81 };
                if (vErrors === null) {
                    vErrors = [err239];
                }
                else {
                    vErrors.push(err239);
                }
                errors++;
            }
        }
        if (data["partner-direct-connect-mfa-dead-end"] !== undefined) {
            let data83 = data["partner-direct-connect-mfa-dead-end"];
            const _errs392 = errors;
            let valid115 = true;
            const _errs393 = errors;
            if (!(data83 && typeof data83 == "object" && !Array.isArray(data83))) {
                const err240 = {};
                if (vErrors === null) {
                    vErrors = [err240];
                }
                else {
                    vErrors.push(err240);
                }
                errors++;
            }
            var _valid37 = _errs393 === errors;
            errors = _errs392;
            if (vErrors !== null) {
                if (_errs392) {
                    vErrors.length = _errs392;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause37;
            if (_valid37) {
                const _errs395 = errors;
                if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                    for (const key42 in data83) {
                        if (!(key42 === "severity")) {
                            const err241 = { instancePath: instancePath + "/partner-direct-connect-mfa-dead-end", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data83 };
                            if (vErrors === null) {
                                vErrors = [err241];
                            }
                            else {
                                vErrors.push(err241);
                            }
                            errors++;
                        }
                    }
                    if (data83.severity !== undefined) {
                        let data84 = data83.severity;
                        if (!(((((data84 === "off") || (data84 === "high")) || (data84 === "medium")) || (data84 === "low")) || (data84 === "info"))) {
                            const err242 = { instancePath: instancePath + "/partner-direct-connect-mfa-dead-end/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data84 };
                            if (vErrors === null) {
                                vErrors = [err242];
                            }
                            else {
                                vErrors.push(err242);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err243 = { instancePath: instancePath + "/partner-direct-connect-mfa-dead-end", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data83 };
                    if (vErrors === null) {
                        vErrors = [err243];
                    }
                    else {
                        vErrors.push(err243);
                    }
                    errors++;
                }
                var _valid37 = _errs395 === errors;
                valid115 = _valid37;
                ifClause37 = "then";
            }
            else {
                const _errs399 = errors;
                if (!(((((data83 === "off") || (data83 === "high")) || (data83 === "medium")) || (data83 === "low")) || (data83 === "info"))) {
                    const err244 = { instancePath: instancePath + "/partner-direct-connect-mfa-dead-end", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data83 };
                    if (vErrors === null) {
                        vErrors = [err244];
                    }
                    else {
                        vErrors.push(err244);
                    }
                    errors++;
                }
                var _valid37 = _errs399 === errors;
                valid115 = _valid37;
                ifClause37 = "else";
            }
            if (!valid115) {
                const err245 = { instancePath: instancePath + "/partner-direct-connect-mfa-dead-end", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause37 }, message: "must match \"" + ifClause37 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data83 };
                if (vErrors === null) {
                    vErrors = [err245];
                }
                else {
                    vErrors.push(err245);
                }
                errors++;
            }
        }
        if (data["partner-user-sync-allowed"] !== undefined) {
            let data85 = data["partner-user-sync-allowed"];
            const _errs402 = errors;
            let valid118 = true;
            const _errs403 = errors;
            if (!(data85 && typeof data85 == "object" && !Array.isArray(data85))) {
                const err246 = {};
                if (vErrors === null) {
                    vErrors = [err246];
                }
                else {
                    vErrors.push(err246);
                }
                errors++;
            }
            var _valid38 = _errs403 === errors;
            errors = _errs402;
            if (vErrors !== null) {
                if (_errs402) {
                    vErrors.length = _errs402;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause38;
            if (_valid38) {
                const _errs405 = errors;
                if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                    for (const key43 in data85) {
                        if (!(key43 === "severity")) {
                            const err247 = { instancePath: instancePath + "/partner-user-sync-allowed", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data85 };
                            if (vErrors === null) {
                                vErrors = [err247];
                            }
                            else {
                                vErrors.push(err247);
                            }
                            errors++;
                        }
                    }
                    if (data85.severity !== undefined) {
                        let data86 = data85.severity;
                        if (!(((((data86 === "off") || (data86 === "high")) || (data86 === "medium")) || (data86 === "low")) || (data86 === "info"))) {
                            const err248 = { instancePath: instancePath + "/partner-user-sync-allowed/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data86 };
                            if (vErrors === null) {
                                vErrors = [err248];
                            }
                            else {
                                vErrors.push(err248);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err249 = { instancePath: instancePath + "/partner-user-sync-allowed", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data85 };
                    if (vErrors === null) {
                        vErrors = [err249];
                    }
                    else {
                        vErrors.push(err249);
                    }
                    errors++;
                }
                var _valid38 = _errs405 === errors;
                valid118 = _valid38;
                ifClause38 = "then";
            }
            else {
                const _errs409 = errors;
                if (!(((((data85 === "off") || (data85 === "high")) || (data85 === "medium")) || (data85 === "low")) || (data85 === "info"))) {
                    const err250 = { instancePath: instancePath + "/partner-user-sync-allowed", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data85 };
                    if (vErrors === null) {
                        vErrors = [err250];
                    }
                    else {
                        vErrors.push(err250);
                    }
                    errors++;
                }
                var _valid38 = _errs409 === errors;
                valid118 = _valid38;
                ifClause38 = "else";
            }
            if (!valid118) {
                const err251 = { instancePath: instancePath + "/partner-user-sync-allowed", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause38 }, message: "must match \"" + ifClause38 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data85 };
                if (vErrors === null) {
                    vErrors = [err251];
                }
                else {
                    vErrors.push(err251);
                }
                errors++;
            }
        }
        if (data["partner-group-sync-allowed"] !== undefined) {
            let data87 = data["partner-group-sync-allowed"];
            const _errs412 = errors;
            let valid121 = true;
            const _errs413 = errors;
            if (!(data87 && typeof data87 == "object" && !Array.isArray(data87))) {
                const err252 = {};
                if (vErrors === null) {
                    vErrors = [err252];
                }
                else {
                    vErrors.push(err252);
                }
                errors++;
            }
            var _valid39 = _errs413 === errors;
            errors = _errs412;
            if (vErrors !== null) {
                if (_errs412) {
                    vErrors.length = _errs412;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause39;
            if (_valid39) {
                const _errs415 = errors;
                if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                    for (const key44 in data87) {
                        if (!(key44 === "severity")) {
                            const err253 = { instancePath: instancePath + "/partner-group-sync-allowed", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data87 };
                            if (vErrors === null) {
                                vErrors = [err253];
                            }
                            else {
                                vErrors.push(err253);
                            }
                            errors++;
                        }
                    }
                    if (data87.severity !== undefined) {
                        let data88 = data87.severity;
                        if (!(((((data88 === "off") || (data88 === "high")) || (data88 === "medium")) || (data88 === "low")) || (data88 === "info"))) {
                            const err254 = { instancePath: instancePath + "/partner-group-sync-allowed/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data88 };
                            if (vErrors === null) {
                                vErrors = [err254];
                            }
                            else {
                                vErrors.push(err254);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err255 = { instancePath: instancePath + "/partner-group-sync-allowed", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data87 };
                    if (vErrors === null) {
                        vErrors = [err255];
                    }
                    else {
                        vErrors.push(err255);
                    }
                    errors++;
                }
                var _valid39 = _errs415 === errors;
                valid121 = _valid39;
                ifClause39 = "then";
            }
            else {
                const _errs419 = errors;
                if (!(((((data87 === "off") || (data87 === "high")) || (data87 === "medium")) || (data87 === "low")) || (data87 === "info"))) {
                    const err256 = { instancePath: instancePath + "/partner-group-sync-allowed", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data87 };
                    if (vErrors === null) {
                        vErrors = [err256];
                    }
                    else {
                        vErrors.push(err256);
                    }
                    errors++;
                }
                var _valid39 = _errs419 === errors;
                valid121 = _valid39;
                ifClause39 = "else";
            }
            if (!valid121) {
                const err257 = { instancePath: instancePath + "/partner-group-sync-allowed", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause39 }, message: "must match \"" + ifClause39 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data87 };
                if (vErrors === null) {
                    vErrors = [err257];
                }
                else {
                    vErrors.push(err257);
                }
                errors++;
            }
        }
        if (data["partner-sync-backdoor-shape"] !== undefined) {
            let data89 = data["partner-sync-backdoor-shape"];
            const _errs422 = errors;
            let valid124 = true;
            const _errs423 = errors;
            if (!(data89 && typeof data89 == "object" && !Array.isArray(data89))) {
                const err258 = {};
                if (vErrors === null) {
                    vErrors = [err258];
                }
                else {
                    vErrors.push(err258);
                }
                errors++;
            }
            var _valid40 = _errs423 === errors;
            errors = _errs422;
            if (vErrors !== null) {
                if (_errs422) {
                    vErrors.length = _errs422;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause40;
            if (_valid40) {
                const _errs425 = errors;
                if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                    for (const key45 in data89) {
                        if (!(key45 === "severity")) {
                            const err259 = { instancePath: instancePath + "/partner-sync-backdoor-shape", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data89 };
                            if (vErrors === null) {
                                vErrors = [err259];
                            }
                            else {
                                vErrors.push(err259);
                            }
                            errors++;
                        }
                    }
                    if (data89.severity !== undefined) {
                        let data90 = data89.severity;
                        if (!(((((data90 === "off") || (data90 === "high")) || (data90 === "medium")) || (data90 === "low")) || (data90 === "info"))) {
                            const err260 = { instancePath: instancePath + "/partner-sync-backdoor-shape/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data90 };
                            if (vErrors === null) {
                                vErrors = [err260];
                            }
                            else {
                                vErrors.push(err260);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err261 = { instancePath: instancePath + "/partner-sync-backdoor-shape", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data89 };
                    if (vErrors === null) {
                        vErrors = [err261];
                    }
                    else {
                        vErrors.push(err261);
                    }
                    errors++;
                }
                var _valid40 = _errs425 === errors;
                valid124 = _valid40;
                ifClause40 = "then";
            }
            else {
                const _errs429 = errors;
                if (!(((((data89 === "off") || (data89 === "high")) || (data89 === "medium")) || (data89 === "low")) || (data89 === "info"))) {
                    const err262 = { instancePath: instancePath + "/partner-sync-backdoor-shape", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data89 };
                    if (vErrors === null) {
                        vErrors = [err262];
                    }
                    else {
                        vErrors.push(err262);
                    }
                    errors++;
                }
                var _valid40 = _errs429 === errors;
                valid124 = _valid40;
                ifClause40 = "else";
            }
            if (!valid124) {
                const err263 = { instancePath: instancePath + "/partner-sync-backdoor-shape", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause40 }, message: "must match \"" + ifClause40 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data89 };
                if (vErrors === null) {
                    vErrors = [err263];
                }
                else {
                    vErrors.push(err263);
                }
                errors++;
            }
        }
        if (data["partner-sync-without-redemption"] !== undefined) {
            let data91 = data["partner-sync-without-redemption"];
            const _errs432 = errors;
            let valid127 = true;
            const _errs433 = errors;
            if (!(data91 && typeof data91 == "object" && !Array.isArray(data91))) {
                const err264 = {};
                if (vErrors === null) {
                    vErrors = [err264];
                }
                else {
                    vErrors.push(err264);
                }
                errors++;
            }
            var _valid41 = _errs433 === errors;
            errors = _errs432;
            if (vErrors !== null) {
                if (_errs432) {
                    vErrors.length = _errs432;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause41;
            if (_valid41) {
                const _errs435 = errors;
                if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                    for (const key46 in data91) {
                        if (!(key46 === "severity")) {
                            const err265 = { instancePath: instancePath + "/partner-sync-without-redemption", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data91 };
                            if (vErrors === null) {
                                vErrors = [err265];
                            }
                            else {
                                vErrors.push(err265);
                            }
                            errors++;
                        }
                    }
                    if (data91.severity !== undefined) {
                        let data92 = data91.severity;
                        if (!(((((data92 === "off") || (data92 === "high")) || (data92 === "medium")) || (data92 === "low")) || (data92 === "info"))) {
                            const err266 = { instancePath: instancePath + "/partner-sync-without-redemption/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data92 };
                            if (vErrors === null) {
                                vErrors = [err266];
                            }
                            else {
                                vErrors.push(err266);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err267 = { instancePath: instancePath + "/partner-sync-without-redemption", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data91 };
                    if (vErrors === null) {
                        vErrors = [err267];
                    }
                    else {
                        vErrors.push(err267);
                    }
                    errors++;
                }
                var _valid41 = _errs435 === errors;
                valid127 = _valid41;
                ifClause41 = "then";
            }
            else {
                const _errs439 = errors;
                if (!(((((data91 === "off") || (data91 === "high")) || (data91 === "medium")) || (data91 === "low")) || (data91 === "info"))) {
                    const err268 = { instancePath: instancePath + "/partner-sync-without-redemption", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data91 };
                    if (vErrors === null) {
                        vErrors = [err268];
                    }
                    else {
                        vErrors.push(err268);
                    }
                    errors++;
                }
                var _valid41 = _errs439 === errors;
                valid127 = _valid41;
                ifClause41 = "else";
            }
            if (!valid127) {
                const err269 = { instancePath: instancePath + "/partner-sync-without-redemption", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause41 }, message: "must match \"" + ifClause41 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data91 };
                if (vErrors === null) {
                    vErrors = [err269];
                }
                else {
                    vErrors.push(err269);
                }
                errors++;
            }
        }
        if (data["partner-auto-redemption-unapproved"] !== undefined) {
            let data93 = data["partner-auto-redemption-unapproved"];
            const _errs442 = errors;
            let valid130 = true;
            const _errs443 = errors;
            if (!(data93 && typeof data93 == "object" && !Array.isArray(data93))) {
                const err270 = {};
                if (vErrors === null) {
                    vErrors = [err270];
                }
                else {
                    vErrors.push(err270);
                }
                errors++;
            }
            var _valid42 = _errs443 === errors;
            errors = _errs442;
            if (vErrors !== null) {
                if (_errs442) {
                    vErrors.length = _errs442;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause42;
            if (_valid42) {
                const _errs445 = errors;
                if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                    for (const key47 in data93) {
                        if (!(key47 === "severity")) {
                            const err271 = { instancePath: instancePath + "/partner-auto-redemption-unapproved", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data93 };
                            if (vErrors === null) {
                                vErrors = [err271];
                            }
                            else {
                                vErrors.push(err271);
                            }
                            errors++;
                        }
                    }
                    if (data93.severity !== undefined) {
                        let data94 = data93.severity;
                        if (!(((((data94 === "off") || (data94 === "high")) || (data94 === "medium")) || (data94 === "low")) || (data94 === "info"))) {
                            const err272 = { instancePath: instancePath + "/partner-auto-redemption-unapproved/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data94 };
                            if (vErrors === null) {
                                vErrors = [err272];
                            }
                            else {
                                vErrors.push(err272);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err273 = { instancePath: instancePath + "/partner-auto-redemption-unapproved", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data93 };
                    if (vErrors === null) {
                        vErrors = [err273];
                    }
                    else {
                        vErrors.push(err273);
                    }
                    errors++;
                }
                var _valid42 = _errs445 === errors;
                valid130 = _valid42;
                ifClause42 = "then";
            }
            else {
                const _errs449 = errors;
                if (!(((((data93 === "off") || (data93 === "high")) || (data93 === "medium")) || (data93 === "low")) || (data93 === "info"))) {
                    const err274 = { instancePath: instancePath + "/partner-auto-redemption-unapproved", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data93 };
                    if (vErrors === null) {
                        vErrors = [err274];
                    }
                    else {
                        vErrors.push(err274);
                    }
                    errors++;
                }
                var _valid42 = _errs449 === errors;
                valid130 = _valid42;
                ifClause42 = "else";
            }
            if (!valid130) {
                const err275 = { instancePath: instancePath + "/partner-auto-redemption-unapproved", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause42 }, message: "must match \"" + ifClause42 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data93 };
                if (vErrors === null) {
                    vErrors = [err275];
                }
                else {
                    vErrors.push(err275);
                }
                errors++;
            }
        }
        if (data["partner-auto-redemption-unreachable"] !== undefined) {
            let data95 = data["partner-auto-redemption-unreachable"];
            const _errs452 = errors;
            let valid133 = true;
            const _errs453 = errors;
            if (!(data95 && typeof data95 == "object" && !Array.isArray(data95))) {
                const err276 = {};
                if (vErrors === null) {
                    vErrors = [err276];
                }
                else {
                    vErrors.push(err276);
                }
                errors++;
            }
            var _valid43 = _errs453 === errors;
            errors = _errs452;
            if (vErrors !== null) {
                if (_errs452) {
                    vErrors.length = _errs452;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause43;
            if (_valid43) {
                const _errs455 = errors;
                if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                    for (const key48 in data95) {
                        if (!(key48 === "severity")) {
                            const err277 = { instancePath: instancePath + "/partner-auto-redemption-unreachable", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data95 };
                            if (vErrors === null) {
                                vErrors = [err277];
                            }
                            else {
                                vErrors.push(err277);
                            }
                            errors++;
                        }
                    }
                    if (data95.severity !== undefined) {
                        let data96 = data95.severity;
                        if (!(((((data96 === "off") || (data96 === "high")) || (data96 === "medium")) || (data96 === "low")) || (data96 === "info"))) {
                            const err278 = { instancePath: instancePath + "/partner-auto-redemption-unreachable/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data96 };
                            if (vErrors === null) {
                                vErrors = [err278];
                            }
                            else {
                                vErrors.push(err278);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err279 = { instancePath: instancePath + "/partner-auto-redemption-unreachable", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data95 };
                    if (vErrors === null) {
                        vErrors = [err279];
                    }
                    else {
                        vErrors.push(err279);
                    }
                    errors++;
                }
                var _valid43 = _errs455 === errors;
                valid133 = _valid43;
                ifClause43 = "then";
            }
            else {
                const _errs459 = errors;
                if (!(((((data95 === "off") || (data95 === "high")) || (data95 === "medium")) || (data95 === "low")) || (data95 === "info"))) {
                    const err280 = { instancePath: instancePath + "/partner-auto-redemption-unreachable", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data95 };
                    if (vErrors === null) {
                        vErrors = [err280];
                    }
                    else {
                        vErrors.push(err280);
                    }
                    errors++;
                }
                var _valid43 = _errs459 === errors;
                valid133 = _valid43;
                ifClause43 = "else";
            }
            if (!valid133) {
                const err281 = { instancePath: instancePath + "/partner-auto-redemption-unreachable", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause43 }, message: "must match \"" + ifClause43 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data95 };
                if (vErrors === null) {
                    vErrors = [err281];
                }
                else {
                    vErrors.push(err281);
                }
                errors++;
            }
        }
        if (data["tenant-legacy-auto-redeem-list"] !== undefined) {
            let data97 = data["tenant-legacy-auto-redeem-list"];
            const _errs462 = errors;
            let valid136 = true;
            const _errs463 = errors;
            if (!(data97 && typeof data97 == "object" && !Array.isArray(data97))) {
                const err282 = {};
                if (vErrors === null) {
                    vErrors = [err282];
                }
                else {
                    vErrors.push(err282);
                }
                errors++;
            }
            var _valid44 = _errs463 === errors;
            errors = _errs462;
            if (vErrors !== null) {
                if (_errs462) {
                    vErrors.length = _errs462;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause44;
            if (_valid44) {
                const _errs465 = errors;
                if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                    for (const key49 in data97) {
                        if (!(key49 === "severity")) {
                            const err283 = { instancePath: instancePath + "/tenant-legacy-auto-redeem-list", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data97 };
                            if (vErrors === null) {
                                vErrors = [err283];
                            }
                            else {
                                vErrors.push(err283);
                            }
                            errors++;
                        }
                    }
                    if (data97.severity !== undefined) {
                        let data98 = data97.severity;
                        if (!(((((data98 === "off") || (data98 === "high")) || (data98 === "medium")) || (data98 === "low")) || (data98 === "info"))) {
                            const err284 = { instancePath: instancePath + "/tenant-legacy-auto-redeem-list/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data98 };
                            if (vErrors === null) {
                                vErrors = [err284];
                            }
                            else {
                                vErrors.push(err284);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err285 = { instancePath: instancePath + "/tenant-legacy-auto-redeem-list", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data97 };
                    if (vErrors === null) {
                        vErrors = [err285];
                    }
                    else {
                        vErrors.push(err285);
                    }
                    errors++;
                }
                var _valid44 = _errs465 === errors;
                valid136 = _valid44;
                ifClause44 = "then";
            }
            else {
                const _errs469 = errors;
                if (!(((((data97 === "off") || (data97 === "high")) || (data97 === "medium")) || (data97 === "low")) || (data97 === "info"))) {
                    const err286 = { instancePath: instancePath + "/tenant-legacy-auto-redeem-list", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data97 };
                    if (vErrors === null) {
                        vErrors = [err286];
                    }
                    else {
                        vErrors.push(err286);
                    }
                    errors++;
                }
                var _valid44 = _errs469 === errors;
                valid136 = _valid44;
                ifClause44 = "else";
            }
            if (!valid136) {
                const err287 = { instancePath: instancePath + "/tenant-legacy-auto-redeem-list", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause44 }, message: "must match \"" + ifClause44 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data97 };
                if (vErrors === null) {
                    vErrors = [err287];
                }
                else {
                    vErrors.push(err287);
                }
                errors++;
            }
        }
        if (data["partner-left-mto-still-trusted"] !== undefined) {
            let data99 = data["partner-left-mto-still-trusted"];
            const _errs472 = errors;
            let valid139 = true;
            const _errs473 = errors;
            if (!(data99 && typeof data99 == "object" && !Array.isArray(data99))) {
                const err288 = {};
                if (vErrors === null) {
                    vErrors = [err288];
                }
                else {
                    vErrors.push(err288);
                }
                errors++;
            }
            var _valid45 = _errs473 === errors;
            errors = _errs472;
            if (vErrors !== null) {
                if (_errs472) {
                    vErrors.length = _errs472;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause45;
            if (_valid45) {
                const _errs475 = errors;
                if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
                    for (const key50 in data99) {
                        if (!(key50 === "severity")) {
                            const err289 = { instancePath: instancePath + "/partner-left-mto-still-trusted", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data99 };
                            if (vErrors === null) {
                                vErrors = [err289];
                            }
                            else {
                                vErrors.push(err289);
                            }
                            errors++;
                        }
                    }
                    if (data99.severity !== undefined) {
                        let data100 = data99.severity;
                        if (!(((((data100 === "off") || (data100 === "high")) || (data100 === "medium")) || (data100 === "low")) || (data100 === "info"))) {
                            const err290 = { instancePath: instancePath + "/partner-left-mto-still-trusted/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data100 };
                            if (vErrors === null) {
                                vErrors = [err290];
                            }
                            else {
                                vErrors.push(err290);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err291 = { instancePath: instancePath + "/partner-left-mto-still-trusted", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data99 };
                    if (vErrors === null) {
                        vErrors = [err291];
                    }
                    else {
                        vErrors.push(err291);
                    }
                    errors++;
                }
                var _valid45 = _errs475 === errors;
                valid139 = _valid45;
                ifClause45 = "then";
            }
            else {
                const _errs479 = errors;
                if (!(((((data99 === "off") || (data99 === "high")) || (data99 === "medium")) || (data99 === "low")) || (data99 === "info"))) {
                    const err292 = { instancePath: instancePath + "/partner-left-mto-still-trusted", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data99 };
                    if (vErrors === null) {
                        vErrors = [err292];
                    }
                    else {
                        vErrors.push(err292);
                    }
                    errors++;
                }
                var _valid45 = _errs479 === errors;
                valid139 = _valid45;
                ifClause45 = "else";
            }
            if (!valid139) {
                const err293 = { instancePath: instancePath + "/partner-left-mto-still-trusted", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause45 }, message: "must match \"" + ifClause45 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data99 };
                if (vErrors === null) {
                    vErrors = [err293];
                }
                else {
                    vErrors.push(err293);
                }
                errors++;
            }
        }
        if (data["tenant-mto-template-loosens-partners"] !== undefined) {
            let data101 = data["tenant-mto-template-loosens-partners"];
            const _errs482 = errors;
            let valid142 = true;
            const _errs483 = errors;
            if (!(data101 && typeof data101 == "object" && !Array.isArray(data101))) {
                const err294 = {};
                if (vErrors === null) {
                    vErrors = [err294];
                }
                else {
                    vErrors.push(err294);
                }
                errors++;
            }
            var _valid46 = _errs483 === errors;
            errors = _errs482;
            if (vErrors !== null) {
                if (_errs482) {
                    vErrors.length = _errs482;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause46;
            if (_valid46) {
                const _errs485 = errors;
                if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
                    for (const key51 in data101) {
                        if (!(key51 === "severity")) {
                            const err295 = { instancePath: instancePath + "/tenant-mto-template-loosens-partners", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data101 };
                            if (vErrors === null) {
                                vErrors = [err295];
                            }
                            else {
                                vErrors.push(err295);
                            }
                            errors++;
                        }
                    }
                    if (data101.severity !== undefined) {
                        let data102 = data101.severity;
                        if (!(((((data102 === "off") || (data102 === "high")) || (data102 === "medium")) || (data102 === "low")) || (data102 === "info"))) {
                            const err296 = { instancePath: instancePath + "/tenant-mto-template-loosens-partners/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data102 };
                            if (vErrors === null) {
                                vErrors = [err296];
                            }
                            else {
                                vErrors.push(err296);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err297 = { instancePath: instancePath + "/tenant-mto-template-loosens-partners", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data101 };
                    if (vErrors === null) {
                        vErrors = [err297];
                    }
                    else {
                        vErrors.push(err297);
                    }
                    errors++;
                }
                var _valid46 = _errs485 === errors;
                valid142 = _valid46;
                ifClause46 = "then";
            }
            else {
                const _errs489 = errors;
                if (!(((((data101 === "off") || (data101 === "high")) || (data101 === "medium")) || (data101 === "low")) || (data101 === "info"))) {
                    const err298 = { instancePath: instancePath + "/tenant-mto-template-loosens-partners", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data101 };
                    if (vErrors === null) {
                        vErrors = [err298];
                    }
                    else {
                        vErrors.push(err298);
                    }
                    errors++;
                }
                var _valid46 = _errs489 === errors;
                valid142 = _valid46;
                ifClause46 = "else";
            }
            if (!valid142) {
                const err299 = { instancePath: instancePath + "/tenant-mto-template-loosens-partners", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause46 }, message: "must match \"" + ifClause46 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data101 };
                if (vErrors === null) {
                    vErrors = [err299];
                }
                else {
                    vErrors.push(err299);
                }
                errors++;
            }
        }
        if (data["partner-tenant-restrictions-open"] !== undefined) {
            let data103 = data["partner-tenant-restrictions-open"];
            const _errs492 = errors;
            let valid145 = true;
            const _errs493 = errors;
            if (!(data103 && typeof data103 == "object" && !Array.isArray(data103))) {
                const err300 = {};
                if (vErrors === null) {
                    vErrors = [err300];
                }
                else {
                    vErrors.push(err300);
                }
                errors++;
            }
            var _valid47 = _errs493 === errors;
            errors = _errs492;
            if (vErrors !== null) {
                if (_errs492) {
                    vErrors.length = _errs492;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause47;
            if (_valid47) {
                const _errs495 = errors;
                if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                    for (const key52 in data103) {
                        if (!(key52 === "severity")) {
                            const err301 = { instancePath: instancePath + "/partner-tenant-restrictions-open", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data103 };
                            if (vErrors === null) {
                                vErrors = [err301];
                            }
                            else {
                                vErrors.push(err301);
                            }
                            errors++;
                        }
                    }
                    if (data103.severity !== undefined) {
                        let data104 = data103.severity;
                        if (!(((((data104 === "off") || (data104 === "high")) || (data104 === "medium")) || (data104 === "low")) || (data104 === "info"))) {
                            const err302 = { instancePath: instancePath + "/partner-tenant-restrictions-open/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data104 };
                            if (vErrors === null) {
                                vErrors = [err302];
                            }
                            else {
                                vErrors.push(err302);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err303 = { instancePath: instancePath + "/partner-tenant-restrictions-open", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data103 };
                    if (vErrors === null) {
                        vErrors = [err303];
                    }
                    else {
                        vErrors.push(err303);
                    }
                    errors++;
                }
                var _valid47 = _errs495 === errors;
                valid145 = _valid47;
                ifClause47 = "then";
            }
            else {
                const _errs499 = errors;
                if (!(((((data103 === "off") || (data103 === "high")) || (data103 === "medium")) || (data103 === "low")) || (data103 === "info"))) {
                    const err304 = { instancePath: instancePath + "/partner-tenant-restrictions-open", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data103 };
                    if (vErrors === null) {
                        vErrors = [err304];
                    }
                    else {
                        vErrors.push(err304);
                    }
                    errors++;
                }
                var _valid47 = _errs499 === errors;
                valid145 = _valid47;
                ifClause47 = "else";
            }
            if (!valid145) {
                const err305 = { instancePath: instancePath + "/partner-tenant-restrictions-open", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause47 }, message: "must match \"" + ifClause47 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data103 };
                if (vErrors === null) {
                    vErrors = [err305];
                }
                else {
                    vErrors.push(err305);
                }
                errors++;
            }
        }
        if (data["partner-m365-access-open"] !== undefined) {
            let data105 = data["partner-m365-access-open"];
            const _errs502 = errors;
            let valid148 = true;
            const _errs503 = errors;
            if (!(data105 && typeof data105 == "object" && !Array.isArray(data105))) {
                const err306 = {};
                if (vErrors === null) {
                    vErrors = [err306];
                }
                else {
                    vErrors.push(err306);
                }
                errors++;
            }
            var _valid48 = _errs503 === errors;
            errors = _errs502;
            if (vErrors !== null) {
                if (_errs502) {
                    vErrors.length = _errs502;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause48;
            if (_valid48) {
                const _errs505 = errors;
                if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
                    for (const key53 in data105) {
                        if (!(key53 === "severity")) {
                            const err307 = { instancePath: instancePath + "/partner-m365-access-open", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data105 };
                            if (vErrors === null) {
                                vErrors = [err307];
                            }
                            else {
                                vErrors.push(err307);
                            }
                            errors++;
                        }
                    }
                    if (data105.severity !== undefined) {
                        let data106 = data105.severity;
                        if (!(((((data106 === "off") || (data106 === "high")) || (data106 === "medium")) || (data106 === "low")) || (data106 === "info"))) {
                            const err308 = { instancePath: instancePath + "/partner-m365-access-open/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data106 };
                            if (vErrors === null) {
                                vErrors = [err308];
                            }
                            else {
                                vErrors.push(err308);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err309 = { instancePath: instancePath + "/partner-m365-access-open", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data105 };
                    if (vErrors === null) {
                        vErrors = [err309];
                    }
                    else {
                        vErrors.push(err309);
                    }
                    errors++;
                }
                var _valid48 = _errs505 === errors;
                valid148 = _valid48;
                ifClause48 = "then";
            }
            else {
                const _errs509 = errors;
                if (!(((((data105 === "off") || (data105 === "high")) || (data105 === "medium")) || (data105 === "low")) || (data105 === "info"))) {
                    const err310 = { instancePath: instancePath + "/partner-m365-access-open", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data105 };
                    if (vErrors === null) {
                        vErrors = [err310];
                    }
                    else {
                        vErrors.push(err310);
                    }
                    errors++;
                }
                var _valid48 = _errs509 === errors;
                valid148 = _valid48;
                ifClause48 = "else";
            }
            if (!valid148) {
                const err311 = { instancePath: instancePath + "/partner-m365-access-open", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause48 }, message: "must match \"" + ifClause48 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data105 };
                if (vErrors === null) {
                    vErrors = [err311];
                }
                else {
                    vErrors.push(err311);
                }
                errors++;
            }
        }
        if (data["tenant-restrictions-not-signalled"] !== undefined) {
            let data107 = data["tenant-restrictions-not-signalled"];
            const _errs512 = errors;
            let valid151 = true;
            const _errs513 = errors;
            if (!(data107 && typeof data107 == "object" && !Array.isArray(data107))) {
                const err312 = {};
                if (vErrors === null) {
                    vErrors = [err312];
                }
                else {
                    vErrors.push(err312);
                }
                errors++;
            }
            var _valid49 = _errs513 === errors;
            errors = _errs512;
            if (vErrors !== null) {
                if (_errs512) {
                    vErrors.length = _errs512;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause49;
            if (_valid49) {
                const _errs515 = errors;
                if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                    for (const key54 in data107) {
                        if (!(key54 === "severity")) {
                            const err313 = { instancePath: instancePath + "/tenant-restrictions-not-signalled", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key54 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data107 };
                            if (vErrors === null) {
                                vErrors = [err313];
                            }
                            else {
                                vErrors.push(err313);
                            }
                            errors++;
                        }
                    }
                    if (data107.severity !== undefined) {
                        let data108 = data107.severity;
                        if (!(((((data108 === "off") || (data108 === "high")) || (data108 === "medium")) || (data108 === "low")) || (data108 === "info"))) {
                            const err314 = { instancePath: instancePath + "/tenant-restrictions-not-signalled/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data108 };
                            if (vErrors === null) {
                                vErrors = [err314];
                            }
                            else {
                                vErrors.push(err314);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err315 = { instancePath: instancePath + "/tenant-restrictions-not-signalled", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data107 };
                    if (vErrors === null) {
                        vErrors = [err315];
                    }
                    else {
                        vErrors.push(err315);
                    }
                    errors++;
                }
                var _valid49 = _errs515 === errors;
                valid151 = _valid49;
                ifClause49 = "then";
            }
            else {
                const _errs519 = errors;
                if (!(((((data107 === "off") || (data107 === "high")) || (data107 === "medium")) || (data107 === "low")) || (data107 === "info"))) {
                    const err316 = { instancePath: instancePath + "/tenant-restrictions-not-signalled", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data107 };
                    if (vErrors === null) {
                        vErrors = [err316];
                    }
                    else {
                        vErrors.push(err316);
                    }
                    errors++;
                }
                var _valid49 = _errs519 === errors;
                valid151 = _valid49;
                ifClause49 = "else";
            }
            if (!valid151) {
                const err317 = { instancePath: instancePath + "/tenant-restrictions-not-signalled", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause49 }, message: "must match \"" + ifClause49 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data107 };
                if (vErrors === null) {
                    vErrors = [err317];
                }
                else {
                    vErrors.push(err317);
                }
                errors++;
            }
        }
        if (data["guest-invites-open-to-everyone"] !== undefined) {
            let data109 = data["guest-invites-open-to-everyone"];
            const _errs522 = errors;
            let valid154 = true;
            const _errs523 = errors;
            if (!(data109 && typeof data109 == "object" && !Array.isArray(data109))) {
                const err318 = {};
                if (vErrors === null) {
                    vErrors = [err318];
                }
                else {
                    vErrors.push(err318);
                }
                errors++;
            }
            var _valid50 = _errs523 === errors;
            errors = _errs522;
            if (vErrors !== null) {
                if (_errs522) {
                    vErrors.length = _errs522;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause50;
            if (_valid50) {
                const _errs525 = errors;
                if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                    for (const key55 in data109) {
                        if (!(key55 === "severity")) {
                            const err319 = { instancePath: instancePath + "/guest-invites-open-to-everyone", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key55 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data109 };
                            if (vErrors === null) {
                                vErrors = [err319];
                            }
                            else {
                                vErrors.push(err319);
                            }
                            errors++;
                        }
                    }
                    if (data109.severity !== undefined) {
                        let data110 = data109.severity;
                        if (!(((((data110 === "off") || (data110 === "high")) || (data110 === "medium")) || (data110 === "low")) || (data110 === "info"))) {
                            const err320 = { instancePath: instancePath + "/guest-invites-open-to-everyone/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data110 };
                            if (vErrors === null) {
                                vErrors = [err320];
                            }
                            else {
                                vErrors.push(err320);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err321 = { instancePath: instancePath + "/guest-invites-open-to-everyone", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data109 };
                    if (vErrors === null) {
                        vErrors = [err321];
                    }
                    else {
                        vErrors.push(err321);
                    }
                    errors++;
                }
                var _valid50 = _errs525 === errors;
                valid154 = _valid50;
                ifClause50 = "then";
            }
            else {
                const _errs529 = errors;
                if (!(((((data109 === "off") || (data109 === "high")) || (data109 === "medium")) || (data109 === "low")) || (data109 === "info"))) {
                    const err322 = { instancePath: instancePath + "/guest-invites-open-to-everyone", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data109 };
                    if (vErrors === null) {
                        vErrors = [err322];
                    }
                    else {
                        vErrors.push(err322);
                    }
                    errors++;
                }
                var _valid50 = _errs529 === errors;
                valid154 = _valid50;
                ifClause50 = "else";
            }
            if (!valid154) {
                const err323 = { instancePath: instancePath + "/guest-invites-open-to-everyone", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause50 }, message: "must match \"" + ifClause50 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data109 };
                if (vErrors === null) {
                    vErrors = [err323];
                }
                else {
                    vErrors.push(err323);
                }
                errors++;
            }
        }
        if (data["guest-invites-open-to-members"] !== undefined) {
            let data111 = data["guest-invites-open-to-members"];
            const _errs532 = errors;
            let valid157 = true;
            const _errs533 = errors;
            if (!(data111 && typeof data111 == "object" && !Array.isArray(data111))) {
                const err324 = {};
                if (vErrors === null) {
                    vErrors = [err324];
                }
                else {
                    vErrors.push(err324);
                }
                errors++;
            }
            var _valid51 = _errs533 === errors;
            errors = _errs532;
            if (vErrors !== null) {
                if (_errs532) {
                    vErrors.length = _errs532;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause51;
            if (_valid51) {
                const _errs535 = errors;
                if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                    for (const key56 in data111) {
                        if (!(key56 === "severity")) {
                            const err325 = { instancePath: instancePath + "/guest-invites-open-to-members", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key56 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data111 };
                            if (vErrors === null) {
                                vErrors = [err325];
                            }
                            else {
                                vErrors.push(err325);
                            }
                            errors++;
                        }
                    }
                    if (data111.severity !== undefined) {
                        let data112 = data111.severity;
                        if (!(((((data112 === "off") || (data112 === "high")) || (data112 === "medium")) || (data112 === "low")) || (data112 === "info"))) {
                            const err326 = { instancePath: instancePath + "/guest-invites-open-to-members/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data112 };
                            if (vErrors === null) {
                                vErrors = [err326];
                            }
                            else {
                                vErrors.push(err326);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err327 = { instancePath: instancePath + "/guest-invites-open-to-members", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data111 };
                    if (vErrors === null) {
                        vErrors = [err327];
                    }
                    else {
                        vErrors.push(err327);
                    }
                    errors++;
                }
                var _valid51 = _errs535 === errors;
                valid157 = _valid51;
                ifClause51 = "then";
            }
            else {
                const _errs539 = errors;
                if (!(((((data111 === "off") || (data111 === "high")) || (data111 === "medium")) || (data111 === "low")) || (data111 === "info"))) {
                    const err328 = { instancePath: instancePath + "/guest-invites-open-to-members", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data111 };
                    if (vErrors === null) {
                        vErrors = [err328];
                    }
                    else {
                        vErrors.push(err328);
                    }
                    errors++;
                }
                var _valid51 = _errs539 === errors;
                valid157 = _valid51;
                ifClause51 = "else";
            }
            if (!valid157) {
                const err329 = { instancePath: instancePath + "/guest-invites-open-to-members", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause51 }, message: "must match \"" + ifClause51 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data111 };
                if (vErrors === null) {
                    vErrors = [err329];
                }
                else {
                    vErrors.push(err329);
                }
                errors++;
            }
        }
        if (data["guest-directory-access-like-members"] !== undefined) {
            let data113 = data["guest-directory-access-like-members"];
            const _errs542 = errors;
            let valid160 = true;
            const _errs543 = errors;
            if (!(data113 && typeof data113 == "object" && !Array.isArray(data113))) {
                const err330 = {};
                if (vErrors === null) {
                    vErrors = [err330];
                }
                else {
                    vErrors.push(err330);
                }
                errors++;
            }
            var _valid52 = _errs543 === errors;
            errors = _errs542;
            if (vErrors !== null) {
                if (_errs542) {
                    vErrors.length = _errs542;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause52;
            if (_valid52) {
                const _errs545 = errors;
                if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
                    for (const key57 in data113) {
                        if (!(key57 === "severity")) {
                            const err331 = { instancePath: instancePath + "/guest-directory-access-like-members", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key57 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data113 };
                            if (vErrors === null) {
                                vErrors = [err331];
                            }
                            else {
                                vErrors.push(err331);
                            }
                            errors++;
                        }
                    }
                    if (data113.severity !== undefined) {
                        let data114 = data113.severity;
                        if (!(((((data114 === "off") || (data114 === "high")) || (data114 === "medium")) || (data114 === "low")) || (data114 === "info"))) {
                            const err332 = { instancePath: instancePath + "/guest-directory-access-like-members/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data114 };
                            if (vErrors === null) {
                                vErrors = [err332];
                            }
                            else {
                                vErrors.push(err332);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err333 = { instancePath: instancePath + "/guest-directory-access-like-members", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data113 };
                    if (vErrors === null) {
                        vErrors = [err333];
                    }
                    else {
                        vErrors.push(err333);
                    }
                    errors++;
                }
                var _valid52 = _errs545 === errors;
                valid160 = _valid52;
                ifClause52 = "then";
            }
            else {
                const _errs549 = errors;
                if (!(((((data113 === "off") || (data113 === "high")) || (data113 === "medium")) || (data113 === "low")) || (data113 === "info"))) {
                    const err334 = { instancePath: instancePath + "/guest-directory-access-like-members", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data113 };
                    if (vErrors === null) {
                        vErrors = [err334];
                    }
                    else {
                        vErrors.push(err334);
                    }
                    errors++;
                }
                var _valid52 = _errs549 === errors;
                valid160 = _valid52;
                ifClause52 = "else";
            }
            if (!valid160) {
                const err335 = { instancePath: instancePath + "/guest-directory-access-like-members", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause52 }, message: "must match \"" + ifClause52 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data113 };
                if (vErrors === null) {
                    vErrors = [err335];
                }
                else {
                    vErrors.push(err335);
                }
                errors++;
            }
        }
        if (data["guest-directory-access-not-restricted"] !== undefined) {
            let data115 = data["guest-directory-access-not-restricted"];
            const _errs552 = errors;
            let valid163 = true;
            const _errs553 = errors;
            if (!(data115 && typeof data115 == "object" && !Array.isArray(data115))) {
                const err336 = {};
                if (vErrors === null) {
                    vErrors = [err336];
                }
                else {
                    vErrors.push(err336);
                }
                errors++;
            }
            var _valid53 = _errs553 === errors;
            errors = _errs552;
            if (vErrors !== null) {
                if (_errs552) {
                    vErrors.length = _errs552;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause53;
            if (_valid53) {
                const _errs555 = errors;
                if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                    for (const key58 in data115) {
                        if (!(key58 === "severity")) {
                            const err337 = { instancePath: instancePath + "/guest-directory-access-not-restricted", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key58 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data115 };
                            if (vErrors === null) {
                                vErrors = [err337];
                            }
                            else {
                                vErrors.push(err337);
                            }
                            errors++;
                        }
                    }
                    if (data115.severity !== undefined) {
                        let data116 = data115.severity;
                        if (!(((((data116 === "off") || (data116 === "high")) || (data116 === "medium")) || (data116 === "low")) || (data116 === "info"))) {
                            const err338 = { instancePath: instancePath + "/guest-directory-access-not-restricted/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data116 };
                            if (vErrors === null) {
                                vErrors = [err338];
                            }
                            else {
                                vErrors.push(err338);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err339 = { instancePath: instancePath + "/guest-directory-access-not-restricted", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data115 };
                    if (vErrors === null) {
                        vErrors = [err339];
                    }
                    else {
                        vErrors.push(err339);
                    }
                    errors++;
                }
                var _valid53 = _errs555 === errors;
                valid163 = _valid53;
                ifClause53 = "then";
            }
            else {
                const _errs559 = errors;
                if (!(((((data115 === "off") || (data115 === "high")) || (data115 === "medium")) || (data115 === "low")) || (data115 === "info"))) {
                    const err340 = { instancePath: instancePath + "/guest-directory-access-not-restricted", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data115 };
                    if (vErrors === null) {
                        vErrors = [err340];
                    }
                    else {
                        vErrors.push(err340);
                    }
                    errors++;
                }
                var _valid53 = _errs559 === errors;
                valid163 = _valid53;
                ifClause53 = "else";
            }
            if (!valid163) {
                const err341 = { instancePath: instancePath + "/guest-directory-access-not-restricted", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause53 }, message: "must match \"" + ifClause53 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data115 };
                if (vErrors === null) {
                    vErrors = [err341];
                }
                else {
                    vErrors.push(err341);
                }
                errors++;
            }
        }
        if (data["guest-email-verified-join-enabled"] !== undefined) {
            let data117 = data["guest-email-verified-join-enabled"];
            const _errs562 = errors;
            let valid166 = true;
            const _errs563 = errors;
            if (!(data117 && typeof data117 == "object" && !Array.isArray(data117))) {
                const err342 = {};
                if (vErrors === null) {
                    vErrors = [err342];
                }
                else {
                    vErrors.push(err342);
                }
                errors++;
            }
            var _valid54 = _errs563 === errors;
            errors = _errs562;
            if (vErrors !== null) {
                if (_errs562) {
                    vErrors.length = _errs562;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause54;
            if (_valid54) {
                const _errs565 = errors;
                if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                    for (const key59 in data117) {
                        if (!(key59 === "severity")) {
                            const err343 = { instancePath: instancePath + "/guest-email-verified-join-enabled", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key59 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data117 };
                            if (vErrors === null) {
                                vErrors = [err343];
                            }
                            else {
                                vErrors.push(err343);
                            }
                            errors++;
                        }
                    }
                    if (data117.severity !== undefined) {
                        let data118 = data117.severity;
                        if (!(((((data118 === "off") || (data118 === "high")) || (data118 === "medium")) || (data118 === "low")) || (data118 === "info"))) {
                            const err344 = { instancePath: instancePath + "/guest-email-verified-join-enabled/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data118 };
                            if (vErrors === null) {
                                vErrors = [err344];
                            }
                            else {
                                vErrors.push(err344);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err345 = { instancePath: instancePath + "/guest-email-verified-join-enabled", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data117 };
                    if (vErrors === null) {
                        vErrors = [err345];
                    }
                    else {
                        vErrors.push(err345);
                    }
                    errors++;
                }
                var _valid54 = _errs565 === errors;
                valid166 = _valid54;
                ifClause54 = "then";
            }
            else {
                const _errs569 = errors;
                if (!(((((data117 === "off") || (data117 === "high")) || (data117 === "medium")) || (data117 === "low")) || (data117 === "info"))) {
                    const err346 = { instancePath: instancePath + "/guest-email-verified-join-enabled", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data117 };
                    if (vErrors === null) {
                        vErrors = [err346];
                    }
                    else {
                        vErrors.push(err346);
                    }
                    errors++;
                }
                var _valid54 = _errs569 === errors;
                valid166 = _valid54;
                ifClause54 = "else";
            }
            if (!valid166) {
                const err347 = { instancePath: instancePath + "/guest-email-verified-join-enabled", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause54 }, message: "must match \"" + ifClause54 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data117 };
                if (vErrors === null) {
                    vErrors = [err347];
                }
                else {
                    vErrors.push(err347);
                }
                errors++;
            }
        }
        if (data["guest-self-service-signup-enabled"] !== undefined) {
            let data119 = data["guest-self-service-signup-enabled"];
            const _errs572 = errors;
            let valid169 = true;
            const _errs573 = errors;
            if (!(data119 && typeof data119 == "object" && !Array.isArray(data119))) {
                const err348 = {};
                if (vErrors === null) {
                    vErrors = [err348];
                }
                else {
                    vErrors.push(err348);
                }
                errors++;
            }
            var _valid55 = _errs573 === errors;
            errors = _errs572;
            if (vErrors !== null) {
                if (_errs572) {
                    vErrors.length = _errs572;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause55;
            if (_valid55) {
                const _errs575 = errors;
                if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
                    for (const key60 in data119) {
                        if (!(key60 === "severity")) {
                            const err349 = { instancePath: instancePath + "/guest-self-service-signup-enabled", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key60 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data119 };
                            if (vErrors === null) {
                                vErrors = [err349];
                            }
                            else {
                                vErrors.push(err349);
                            }
                            errors++;
                        }
                    }
                    if (data119.severity !== undefined) {
                        let data120 = data119.severity;
                        if (!(((((data120 === "off") || (data120 === "high")) || (data120 === "medium")) || (data120 === "low")) || (data120 === "info"))) {
                            const err350 = { instancePath: instancePath + "/guest-self-service-signup-enabled/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data120 };
                            if (vErrors === null) {
                                vErrors = [err350];
                            }
                            else {
                                vErrors.push(err350);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err351 = { instancePath: instancePath + "/guest-self-service-signup-enabled", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data119 };
                    if (vErrors === null) {
                        vErrors = [err351];
                    }
                    else {
                        vErrors.push(err351);
                    }
                    errors++;
                }
                var _valid55 = _errs575 === errors;
                valid169 = _valid55;
                ifClause55 = "then";
            }
            else {
                const _errs579 = errors;
                if (!(((((data119 === "off") || (data119 === "high")) || (data119 === "medium")) || (data119 === "low")) || (data119 === "info"))) {
                    const err352 = { instancePath: instancePath + "/guest-self-service-signup-enabled", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data119 };
                    if (vErrors === null) {
                        vErrors = [err352];
                    }
                    else {
                        vErrors.push(err352);
                    }
                    errors++;
                }
                var _valid55 = _errs579 === errors;
                valid169 = _valid55;
                ifClause55 = "else";
            }
            if (!valid169) {
                const err353 = { instancePath: instancePath + "/guest-self-service-signup-enabled", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause55 }, message: "must match \"" + ifClause55 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data119 };
                if (vErrors === null) {
                    vErrors = [err353];
                }
                else {
                    vErrors.push(err353);
                }
                errors++;
            }
        }
        if (data["guest-invitation-domains-unrestricted"] !== undefined) {
            let data121 = data["guest-invitation-domains-unrestricted"];
            const _errs582 = errors;
            let valid172 = true;
            const _errs583 = errors;
            if (!(data121 && typeof data121 == "object" && !Array.isArray(data121))) {
                const err354 = {};
                if (vErrors === null) {
                    vErrors = [err354];
                }
                else {
                    vErrors.push(err354);
                }
                errors++;
            }
            var _valid56 = _errs583 === errors;
            errors = _errs582;
            if (vErrors !== null) {
                if (_errs582) {
                    vErrors.length = _errs582;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause56;
            if (_valid56) {
                const _errs585 = errors;
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                    for (const key61 in data121) {
                        if (!(key61 === "severity")) {
                            const err355 = { instancePath: instancePath + "/guest-invitation-domains-unrestricted", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key61 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data121 };
                            if (vErrors === null) {
                                vErrors = [err355];
                            }
                            else {
                                vErrors.push(err355);
                            }
                            errors++;
                        }
                    }
                    if (data121.severity !== undefined) {
                        let data122 = data121.severity;
                        if (!(((((data122 === "off") || (data122 === "high")) || (data122 === "medium")) || (data122 === "low")) || (data122 === "info"))) {
                            const err356 = { instancePath: instancePath + "/guest-invitation-domains-unrestricted/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data122 };
                            if (vErrors === null) {
                                vErrors = [err356];
                            }
                            else {
                                vErrors.push(err356);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err357 = { instancePath: instancePath + "/guest-invitation-domains-unrestricted", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data121 };
                    if (vErrors === null) {
                        vErrors = [err357];
                    }
                    else {
                        vErrors.push(err357);
                    }
                    errors++;
                }
                var _valid56 = _errs585 === errors;
                valid172 = _valid56;
                ifClause56 = "then";
            }
            else {
                const _errs589 = errors;
                if (!(((((data121 === "off") || (data121 === "high")) || (data121 === "medium")) || (data121 === "low")) || (data121 === "info"))) {
                    const err358 = { instancePath: instancePath + "/guest-invitation-domains-unrestricted", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data121 };
                    if (vErrors === null) {
                        vErrors = [err358];
                    }
                    else {
                        vErrors.push(err358);
                    }
                    errors++;
                }
                var _valid56 = _errs589 === errors;
                valid172 = _valid56;
                ifClause56 = "else";
            }
            if (!valid172) {
                const err359 = { instancePath: instancePath + "/guest-invitation-domains-unrestricted", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause56 }, message: "must match \"" + ifClause56 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data121 };
                if (vErrors === null) {
                    vErrors = [err359];
                }
                else {
                    vErrors.push(err359);
                }
                errors++;
            }
        }
        if (data["guest-invitation-domains-block-list"] !== undefined) {
            let data123 = data["guest-invitation-domains-block-list"];
            const _errs592 = errors;
            let valid175 = true;
            const _errs593 = errors;
            if (!(data123 && typeof data123 == "object" && !Array.isArray(data123))) {
                const err360 = {};
                if (vErrors === null) {
                    vErrors = [err360];
                }
                else {
                    vErrors.push(err360);
                }
                errors++;
            }
            var _valid57 = _errs593 === errors;
            errors = _errs592;
            if (vErrors !== null) {
                if (_errs592) {
                    vErrors.length = _errs592;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause57;
            if (_valid57) {
                const _errs595 = errors;
                if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
                    for (const key62 in data123) {
                        if (!(key62 === "severity")) {
                            const err361 = { instancePath: instancePath + "/guest-invitation-domains-block-list", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key62 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data123 };
                            if (vErrors === null) {
                                vErrors = [err361];
                            }
                            else {
                                vErrors.push(err361);
                            }
                            errors++;
                        }
                    }
                    if (data123.severity !== undefined) {
                        let data124 = data123.severity;
                        if (!(((((data124 === "off") || (data124 === "high")) || (data124 === "medium")) || (data124 === "low")) || (data124 === "info"))) {
                            const err362 = { instancePath: instancePath + "/guest-invitation-domains-block-list/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data124 };
                            if (vErrors === null) {
                                vErrors = [err362];
                            }
                            else {
                                vErrors.push(err362);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err363 = { instancePath: instancePath + "/guest-invitation-domains-block-list", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data123 };
                    if (vErrors === null) {
                        vErrors = [err363];
                    }
                    else {
                        vErrors.push(err363);
                    }
                    errors++;
                }
                var _valid57 = _errs595 === errors;
                valid175 = _valid57;
                ifClause57 = "then";
            }
            else {
                const _errs599 = errors;
                if (!(((((data123 === "off") || (data123 === "high")) || (data123 === "medium")) || (data123 === "low")) || (data123 === "info"))) {
                    const err364 = { instancePath: instancePath + "/guest-invitation-domains-block-list", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data123 };
                    if (vErrors === null) {
                        vErrors = [err364];
                    }
                    else {
                        vErrors.push(err364);
                    }
                    errors++;
                }
                var _valid57 = _errs599 === errors;
                valid175 = _valid57;
                ifClause57 = "else";
            }
            if (!valid175) {
                const err365 = { instancePath: instancePath + "/guest-invitation-domains-block-list", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause57 }, message: "must match \"" + ifClause57 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data123 };
                if (vErrors === null) {
                    vErrors = [err365];
                }
                else {
                    vErrors.push(err365);
                }
                errors++;
            }
        }
        if (data["guest-invitation-domains-both-lists"] !== undefined) {
            let data125 = data["guest-invitation-domains-both-lists"];
            const _errs602 = errors;
            let valid178 = true;
            const _errs603 = errors;
            if (!(data125 && typeof data125 == "object" && !Array.isArray(data125))) {
                const err366 = {};
                if (vErrors === null) {
                    vErrors = [err366];
                }
                else {
                    vErrors.push(err366);
                }
                errors++;
            }
            var _valid58 = _errs603 === errors;
            errors = _errs602;
            if (vErrors !== null) {
                if (_errs602) {
                    vErrors.length = _errs602;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause58;
            if (_valid58) {
                const _errs605 = errors;
                if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
                    for (const key63 in data125) {
                        if (!(key63 === "severity")) {
                            const err367 = { instancePath: instancePath + "/guest-invitation-domains-both-lists", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key63 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data125 };
                            if (vErrors === null) {
                                vErrors = [err367];
                            }
                            else {
                                vErrors.push(err367);
                            }
                            errors++;
                        }
                    }
                    if (data125.severity !== undefined) {
                        let data126 = data125.severity;
                        if (!(((((data126 === "off") || (data126 === "high")) || (data126 === "medium")) || (data126 === "low")) || (data126 === "info"))) {
                            const err368 = { instancePath: instancePath + "/guest-invitation-domains-both-lists/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data126 };
                            if (vErrors === null) {
                                vErrors = [err368];
                            }
                            else {
                                vErrors.push(err368);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err369 = { instancePath: instancePath + "/guest-invitation-domains-both-lists", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data125 };
                    if (vErrors === null) {
                        vErrors = [err369];
                    }
                    else {
                        vErrors.push(err369);
                    }
                    errors++;
                }
                var _valid58 = _errs605 === errors;
                valid178 = _valid58;
                ifClause58 = "then";
            }
            else {
                const _errs609 = errors;
                if (!(((((data125 === "off") || (data125 === "high")) || (data125 === "medium")) || (data125 === "low")) || (data125 === "info"))) {
                    const err370 = { instancePath: instancePath + "/guest-invitation-domains-both-lists", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data125 };
                    if (vErrors === null) {
                        vErrors = [err370];
                    }
                    else {
                        vErrors.push(err370);
                    }
                    errors++;
                }
                var _valid58 = _errs609 === errors;
                valid178 = _valid58;
                ifClause58 = "else";
            }
            if (!valid178) {
                const err371 = { instancePath: instancePath + "/guest-invitation-domains-both-lists", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause58 }, message: "must match \"" + ifClause58 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data125 };
                if (vErrors === null) {
                    vErrors = [err371];
                }
                else {
                    vErrors.push(err371);
                }
                errors++;
            }
        }
        if (data["partner-blocked-but-domain-allowed"] !== undefined) {
            let data127 = data["partner-blocked-but-domain-allowed"];
            const _errs612 = errors;
            let valid181 = true;
            const _errs613 = errors;
            if (!(data127 && typeof data127 == "object" && !Array.isArray(data127))) {
                const err372 = {};
                if (vErrors === null) {
                    vErrors = [err372];
                }
                else {
                    vErrors.push(err372);
                }
                errors++;
            }
            var _valid59 = _errs613 === errors;
            errors = _errs612;
            if (vErrors !== null) {
                if (_errs612) {
                    vErrors.length = _errs612;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause59;
            if (_valid59) {
                const _errs615 = errors;
                if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
                    for (const key64 in data127) {
                        if (!(key64 === "severity")) {
                            const err373 = { instancePath: instancePath + "/partner-blocked-but-domain-allowed", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key64 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data127 };
                            if (vErrors === null) {
                                vErrors = [err373];
                            }
                            else {
                                vErrors.push(err373);
                            }
                            errors++;
                        }
                    }
                    if (data127.severity !== undefined) {
                        let data128 = data127.severity;
                        if (!(((((data128 === "off") || (data128 === "high")) || (data128 === "medium")) || (data128 === "low")) || (data128 === "info"))) {
                            const err374 = { instancePath: instancePath + "/partner-blocked-but-domain-allowed/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data128 };
                            if (vErrors === null) {
                                vErrors = [err374];
                            }
                            else {
                                vErrors.push(err374);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err375 = { instancePath: instancePath + "/partner-blocked-but-domain-allowed", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data127 };
                    if (vErrors === null) {
                        vErrors = [err375];
                    }
                    else {
                        vErrors.push(err375);
                    }
                    errors++;
                }
                var _valid59 = _errs615 === errors;
                valid181 = _valid59;
                ifClause59 = "then";
            }
            else {
                const _errs619 = errors;
                if (!(((((data127 === "off") || (data127 === "high")) || (data127 === "medium")) || (data127 === "low")) || (data127 === "info"))) {
                    const err376 = { instancePath: instancePath + "/partner-blocked-but-domain-allowed", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data127 };
                    if (vErrors === null) {
                        vErrors = [err376];
                    }
                    else {
                        vErrors.push(err376);
                    }
                    errors++;
                }
                var _valid59 = _errs619 === errors;
                valid181 = _valid59;
                ifClause59 = "else";
            }
            if (!valid181) {
                const err377 = { instancePath: instancePath + "/partner-blocked-but-domain-allowed", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause59 }, message: "must match \"" + ifClause59 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data127 };
                if (vErrors === null) {
                    vErrors = [err377];
                }
                else {
                    vErrors.push(err377);
                }
                errors++;
            }
        }
        if (data["partner-open-but-domain-refused"] !== undefined) {
            let data129 = data["partner-open-but-domain-refused"];
            const _errs622 = errors;
            let valid184 = true;
            const _errs623 = errors;
            if (!(data129 && typeof data129 == "object" && !Array.isArray(data129))) {
                const err378 = {};
                if (vErrors === null) {
                    vErrors = [err378];
                }
                else {
                    vErrors.push(err378);
                }
                errors++;
            }
            var _valid60 = _errs623 === errors;
            errors = _errs622;
            if (vErrors !== null) {
                if (_errs622) {
                    vErrors.length = _errs622;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause60;
            if (_valid60) {
                const _errs625 = errors;
                if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
                    for (const key65 in data129) {
                        if (!(key65 === "severity")) {
                            const err379 = { instancePath: instancePath + "/partner-open-but-domain-refused", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key65 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data129 };
                            if (vErrors === null) {
                                vErrors = [err379];
                            }
                            else {
                                vErrors.push(err379);
                            }
                            errors++;
                        }
                    }
                    if (data129.severity !== undefined) {
                        let data130 = data129.severity;
                        if (!(((((data130 === "off") || (data130 === "high")) || (data130 === "medium")) || (data130 === "low")) || (data130 === "info"))) {
                            const err380 = { instancePath: instancePath + "/partner-open-but-domain-refused/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data130 };
                            if (vErrors === null) {
                                vErrors = [err380];
                            }
                            else {
                                vErrors.push(err380);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err381 = { instancePath: instancePath + "/partner-open-but-domain-refused", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data129 };
                    if (vErrors === null) {
                        vErrors = [err381];
                    }
                    else {
                        vErrors.push(err381);
                    }
                    errors++;
                }
                var _valid60 = _errs625 === errors;
                valid184 = _valid60;
                ifClause60 = "then";
            }
            else {
                const _errs629 = errors;
                if (!(((((data129 === "off") || (data129 === "high")) || (data129 === "medium")) || (data129 === "low")) || (data129 === "info"))) {
                    const err382 = { instancePath: instancePath + "/partner-open-but-domain-refused", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data129 };
                    if (vErrors === null) {
                        vErrors = [err382];
                    }
                    else {
                        vErrors.push(err382);
                    }
                    errors++;
                }
                var _valid60 = _errs629 === errors;
                valid184 = _valid60;
                ifClause60 = "else";
            }
            if (!valid184) {
                const err383 = { instancePath: instancePath + "/partner-open-but-domain-refused", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause60 }, message: "must match \"" + ifClause60 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data129 };
                if (vErrors === null) {
                    vErrors = [err383];
                }
                else {
                    vErrors.push(err383);
                }
                errors++;
            }
        }
        if (data["guest-inactive"] !== undefined) {
            let data131 = data["guest-inactive"];
            const _errs631 = errors;
            let valid186 = true;
            const _errs632 = errors;
            if (!(data131 && typeof data131 == "object" && !Array.isArray(data131))) {
                const err384 = {};
                if (vErrors === null) {
                    vErrors = [err384];
                }
                else {
                    vErrors.push(err384);
                }
                errors++;
            }
            var _valid61 = _errs632 === errors;
            errors = _errs631;
            if (vErrors !== null) {
                if (_errs631) {
                    vErrors.length = _errs631;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause61;
            if (_valid61) {
                const _errs634 = errors;
                if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
                    for (const key66 in data131) {
                        if (!((key66 === "severity") || (key66 === "options"))) {
                            const err385 = { instancePath: instancePath + "/guest-inactive", schemaPath: "#/properties/guest-inactive/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key66 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["guest-inactive"].then, data: data131 };
                            if (vErrors === null) {
                                vErrors = [err385];
                            }
                            else {
                                vErrors.push(err385);
                            }
                            errors++;
                        }
                    }
                    if (data131.severity !== undefined) {
                        let data132 = data131.severity;
                        if (!(((((data132 === "off") || (data132 === "high")) || (data132 === "medium")) || (data132 === "low")) || (data132 === "info"))) {
                            const err386 = { instancePath: instancePath + "/guest-inactive/severity", schemaPath: "#/properties/guest-inactive/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["guest-inactive"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["guest-inactive"].then.properties.severity.enum, parentSchema: schema32.properties["guest-inactive"].then.properties.severity, data: data132 };
                            if (vErrors === null) {
                                vErrors = [err386];
                            }
                            else {
                                vErrors.push(err386);
                            }
                            errors++;
                        }
                    }
                    if (data131.options !== undefined) {
                        let data133 = data131.options;
                        if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
                            for (const key67 in data133) {
                                if (!(key67 === "days")) {
                                    const err387 = { instancePath: instancePath + "/guest-inactive/options", schemaPath: "#/properties/guest-inactive/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key67 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["guest-inactive"].then.properties.options, data: data133 };
                                    if (vErrors === null) {
                                        vErrors = [err387];
                                    }
                                    else {
                                        vErrors.push(err387);
                                    }
                                    errors++;
                                }
                            }
                            if (data133.days !== undefined) {
                                let data134 = data133.days;
                                if (!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))) {
                                    const err388 = { instancePath: instancePath + "/guest-inactive/options/days", schemaPath: "#/properties/guest-inactive/then/properties/options/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties["guest-inactive"].then.properties.options.properties.days.type, parentSchema: schema32.properties["guest-inactive"].then.properties.options.properties.days, data: data134 };
                                    if (vErrors === null) {
                                        vErrors = [err388];
                                    }
                                    else {
                                        vErrors.push(err388);
                                    }
                                    errors++;
                                }
                                if ((typeof data134 == "number") && (isFinite(data134))) {
                                    if (data134 < 0 || isNaN(data134)) {
                                        const err389 = { instancePath: instancePath + "/guest-inactive/options/days", schemaPath: "#/properties/guest-inactive/then/properties/options/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties["guest-inactive"].then.properties.options.properties.days, data: data134 };
                                        if (vErrors === null) {
                                            vErrors = [err389];
                                        }
                                        else {
                                            vErrors.push(err389);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        else {
                            const err390 = { instancePath: instancePath + "/guest-inactive/options", schemaPath: "#/properties/guest-inactive/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["guest-inactive"].then.properties.options.type, parentSchema: schema32.properties["guest-inactive"].then.properties.options, data: data133 };
                            if (vErrors === null) {
                                vErrors = [err390];
                            }
                            else {
                                vErrors.push(err390);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err391 = { instancePath: instancePath + "/guest-inactive", schemaPath: "#/properties/guest-inactive/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["guest-inactive"].then.type, parentSchema: schema32.properties["guest-inactive"].then, data: data131 };
                    if (vErrors === null) {
                        vErrors = [err391];
                    }
                    else {
                        vErrors.push(err391);
                    }
                    errors++;
                }
                var _valid61 = _errs634 === errors;
                valid186 = _valid61;
                ifClause61 = "then";
            }
            else {
                const _errs643 = errors;
                if (!(((((data131 === "off") || (data131 === "high")) || (data131 === "medium")) || (data131 === "low")) || (data131 === "info"))) {
                    const err392 = { instancePath: instancePath + "/guest-inactive", schemaPath: "#/properties/guest-inactive/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["guest-inactive"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["guest-inactive"].else.enum, parentSchema: schema32.properties["guest-inactive"].else, data: data131 };
                    if (vErrors === null) {
                        vErrors = [err392];
                    }
                    else {
                        vErrors.push(err392);
                    }
                    errors++;
                }
                var _valid61 = _errs643 === errors;
                valid186 = _valid61;
                ifClause61 = "else";
            }
            if (!valid186) {
                const err393 = { instancePath: instancePath + "/guest-inactive", schemaPath: "#/properties/guest-inactive/if", keyword: "if", params: { failingKeyword: ifClause61 }, message: "must match \"" + ifClause61 + "\" schema", schema: schema32.properties["guest-inactive"].if, parentSchema: schema32.properties["guest-inactive"], data: data131 };
                if (vErrors === null) {
                    vErrors = [err393];
                }
                else {
                    vErrors.push(err393);
                }
                errors++;
            }
        }
        if (data["guest-invitation-not-redeemed"] !== undefined) {
            let data135 = data["guest-invitation-not-redeemed"];
            const _errs645 = errors;
            let valid189 = true;
            const _errs646 = errors;
            if (!(data135 && typeof data135 == "object" && !Array.isArray(data135))) {
                const err394 = {};
                if (vErrors === null) {
                    vErrors = [err394];
                }
                else {
                    vErrors.push(err394);
                }
                errors++;
            }
            var _valid62 = _errs646 === errors;
            errors = _errs645;
            if (vErrors !== null) {
                if (_errs645) {
                    vErrors.length = _errs645;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause62;
            if (_valid62) {
                const _errs648 = errors;
                if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
                    for (const key68 in data135) {
                        if (!((key68 === "severity") || (key68 === "options"))) {
                            const err395 = { instancePath: instancePath + "/guest-invitation-not-redeemed", schemaPath: "#/properties/guest-invitation-not-redeemed/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key68 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["guest-invitation-not-redeemed"].then, data: data135 };
                            if (vErrors === null) {
                                vErrors = [err395];
                            }
                            else {
                                vErrors.push(err395);
                            }
                            errors++;
                        }
                    }
                    if (data135.severity !== undefined) {
                        let data136 = data135.severity;
                        if (!(((((data136 === "off") || (data136 === "high")) || (data136 === "medium")) || (data136 === "low")) || (data136 === "info"))) {
                            const err396 = { instancePath: instancePath + "/guest-invitation-not-redeemed/severity", schemaPath: "#/properties/guest-invitation-not-redeemed/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["guest-invitation-not-redeemed"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["guest-invitation-not-redeemed"].then.properties.severity.enum, parentSchema: schema32.properties["guest-invitation-not-redeemed"].then.properties.severity, data: data136 };
                            if (vErrors === null) {
                                vErrors = [err396];
                            }
                            else {
                                vErrors.push(err396);
                            }
                            errors++;
                        }
                    }
                    if (data135.options !== undefined) {
                        let data137 = data135.options;
                        if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
                            for (const key69 in data137) {
                                if (!(key69 === "days")) {
                                    const err397 = { instancePath: instancePath + "/guest-invitation-not-redeemed/options", schemaPath: "#/properties/guest-invitation-not-redeemed/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key69 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["guest-invitation-not-redeemed"].then.properties.options, data: data137 };
                                    if (vErrors === null) {
                                        vErrors = [err397];
                                    }
                                    else {
                                        vErrors.push(err397);
                                    }
                                    errors++;
                                }
                            }
                            if (data137.days !== undefined) {
                                let data138 = data137.days;
                                if (!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))) {
                                    const err398 = { instancePath: instancePath + "/guest-invitation-not-redeemed/options/days", schemaPath: "#/properties/guest-invitation-not-redeemed/then/properties/options/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties["guest-invitation-not-redeemed"].then.properties.options.properties.days.type, parentSchema: schema32.properties["guest-invitation-not-redeemed"].then.properties.options.properties.days, data: data138 };
                                    if (vErrors === null) {
                                        vErrors = [err398];
                                    }
                                    else {
                                        vErrors.push(err398);
                                    }
                                    errors++;
                                }
                                if ((typeof data138 == "number") && (isFinite(data138))) {
                                    if (data138 < 0 || isNaN(data138)) {
                                        const err399 = { instancePath: instancePath + "/guest-invitation-not-redeemed/options/days", schemaPath: "#/properties/guest-invitation-not-redeemed/then/properties/options/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties["guest-invitation-not-redeemed"].then.properties.options.properties.days, data: data138 };
                                        if (vErrors === null) {
                                            vErrors = [err399];
                                        }
                                        else {
                                            vErrors.push(err399);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        else {
                            const err400 = { instancePath: instancePath + "/guest-invitation-not-redeemed/options", schemaPath: "#/properties/guest-invitation-not-redeemed/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["guest-invitation-not-redeemed"].then.properties.options.type, parentSchema: schema32.properties["guest-invitation-not-redeemed"].then.properties.options, data: data137 };
                            if (vErrors === null) {
                                vErrors = [err400];
                            }
                            else {
                                vErrors.push(err400);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err401 = { instancePath: instancePath + "/guest-invitation-not-redeemed", schemaPath: "#/properties/guest-invitation-not-redeemed/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["guest-invitation-not-redeemed"].then.type, parentSchema: schema32.properties["guest-invitation-not-redeemed"].then, data: data135 };
                    if (vErrors === null) {
                        vErrors = [err401];
                    }
                    else {
                        vErrors.push(err401);
                    }
                    errors++;
                }
                var _valid62 = _errs648 === errors;
                valid189 = _valid62;
                ifClause62 = "then";
            }
            else {
                const _errs657 = errors;
                if (!(((((data135 === "off") || (data135 === "high")) || (data135 === "medium")) || (data135 === "low")) || (data135 === "info"))) {
                    const err402 = { instancePath: instancePath + "/guest-invitation-not-redeemed", schemaPath: "#/properties/guest-invitation-not-redeemed/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["guest-invitation-not-redeemed"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["guest-invitation-not-redeemed"].else.enum, parentSchema: schema32.properties["guest-invitation-not-redeemed"].else, data: data135 };
                    if (vErrors === null) {
                        vErrors = [err402];
                    }
                    else {
                        vErrors.push(err402);
                    }
                    errors++;
                }
                var _valid62 = _errs657 === errors;
                valid189 = _valid62;
                ifClause62 = "else";
            }
            if (!valid189) {
                const err403 = { instancePath: instancePath + "/guest-invitation-not-redeemed", schemaPath: "#/properties/guest-invitation-not-redeemed/if", keyword: "if", params: { failingKeyword: ifClause62 }, message: "must match \"" + ifClause62 + "\" schema", schema: schema32.properties["guest-invitation-not-redeemed"].if, parentSchema: schema32.properties["guest-invitation-not-redeemed"], data: data135 };
                if (vErrors === null) {
                    vErrors = [err403];
                }
                else {
                    vErrors.push(err403);
                }
                errors++;
            }
        }
        if (data["guest-without-sponsor"] !== undefined) {
            let data139 = data["guest-without-sponsor"];
            const _errs660 = errors;
            let valid193 = true;
            const _errs661 = errors;
            if (!(data139 && typeof data139 == "object" && !Array.isArray(data139))) {
                const err404 = {};
                if (vErrors === null) {
                    vErrors = [err404];
                }
                else {
                    vErrors.push(err404);
                }
                errors++;
            }
            var _valid63 = _errs661 === errors;
            errors = _errs660;
            if (vErrors !== null) {
                if (_errs660) {
                    vErrors.length = _errs660;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause63;
            if (_valid63) {
                const _errs663 = errors;
                if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
                    for (const key70 in data139) {
                        if (!(key70 === "severity")) {
                            const err405 = { instancePath: instancePath + "/guest-without-sponsor", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key70 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data139 };
                            if (vErrors === null) {
                                vErrors = [err405];
                            }
                            else {
                                vErrors.push(err405);
                            }
                            errors++;
                        }
                    }
                    if (data139.severity !== undefined) {
                        let data140 = data139.severity;
                        if (!(((((data140 === "off") || (data140 === "high")) || (data140 === "medium")) || (data140 === "low")) || (data140 === "info"))) {
                            const err406 = { instancePath: instancePath + "/guest-without-sponsor/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data140 };
                            if (vErrors === null) {
                                vErrors = [err406];
                            }
                            else {
                                vErrors.push(err406);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err407 = { instancePath: instancePath + "/guest-without-sponsor", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data139 };
                    if (vErrors === null) {
                        vErrors = [err407];
                    }
                    else {
                        vErrors.push(err407);
                    }
                    errors++;
                }
                var _valid63 = _errs663 === errors;
                valid193 = _valid63;
                ifClause63 = "then";
            }
            else {
                const _errs667 = errors;
                if (!(((((data139 === "off") || (data139 === "high")) || (data139 === "medium")) || (data139 === "low")) || (data139 === "info"))) {
                    const err408 = { instancePath: instancePath + "/guest-without-sponsor", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data139 };
                    if (vErrors === null) {
                        vErrors = [err408];
                    }
                    else {
                        vErrors.push(err408);
                    }
                    errors++;
                }
                var _valid63 = _errs667 === errors;
                valid193 = _valid63;
                ifClause63 = "else";
            }
            if (!valid193) {
                const err409 = { instancePath: instancePath + "/guest-without-sponsor", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause63 }, message: "must match \"" + ifClause63 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data139 };
                if (vErrors === null) {
                    vErrors = [err409];
                }
                else {
                    vErrors.push(err409);
                }
                errors++;
            }
        }
        if (data["guest-privileged-role"] !== undefined) {
            let data141 = data["guest-privileged-role"];
            const _errs669 = errors;
            let valid195 = true;
            const _errs670 = errors;
            if (!(data141 && typeof data141 == "object" && !Array.isArray(data141))) {
                const err410 = {};
                if (vErrors === null) {
                    vErrors = [err410];
                }
                else {
                    vErrors.push(err410);
                }
                errors++;
            }
            var _valid64 = _errs670 === errors;
            errors = _errs669;
            if (vErrors !== null) {
                if (_errs669) {
                    vErrors.length = _errs669;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause64;
            if (_valid64) {
                const _errs672 = errors;
                if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                    for (const key71 in data141) {
                        if (!((key71 === "severity") || (key71 === "options"))) {
                            const err411 = { instancePath: instancePath + "/guest-privileged-role", schemaPath: "#/properties/guest-privileged-role/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key71 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["guest-privileged-role"].then, data: data141 };
                            if (vErrors === null) {
                                vErrors = [err411];
                            }
                            else {
                                vErrors.push(err411);
                            }
                            errors++;
                        }
                    }
                    if (data141.severity !== undefined) {
                        let data142 = data141.severity;
                        if (!(((((data142 === "off") || (data142 === "high")) || (data142 === "medium")) || (data142 === "low")) || (data142 === "info"))) {
                            const err412 = { instancePath: instancePath + "/guest-privileged-role/severity", schemaPath: "#/properties/guest-privileged-role/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["guest-privileged-role"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["guest-privileged-role"].then.properties.severity.enum, parentSchema: schema32.properties["guest-privileged-role"].then.properties.severity, data: data142 };
                            if (vErrors === null) {
                                vErrors = [err412];
                            }
                            else {
                                vErrors.push(err412);
                            }
                            errors++;
                        }
                    }
                    if (data141.options !== undefined) {
                        let data143 = data141.options;
                        if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
                            for (const key72 in data143) {
                                if (!(key72 === "roles")) {
                                    const err413 = { instancePath: instancePath + "/guest-privileged-role/options", schemaPath: "#/properties/guest-privileged-role/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key72 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["guest-privileged-role"].then.properties.options, data: data143 };
                                    if (vErrors === null) {
                                        vErrors = [err413];
                                    }
                                    else {
                                        vErrors.push(err413);
                                    }
                                    errors++;
                                }
                            }
                            if (data143.roles !== undefined) {
                                let data144 = data143.roles;
                                if (Array.isArray(data144)) {
                                    const len1 = data144.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                        let data145 = data144[i1];
                                        if (typeof data145 === "string") {
                                            if (func2(data145) < 1) {
                                                const err414 = { instancePath: instancePath + "/guest-privileged-role/options/roles/" + i1, schemaPath: "#/properties/guest-privileged-role/then/properties/options/properties/roles/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties["guest-privileged-role"].then.properties.options.properties.roles.items, data: data145 };
                                                if (vErrors === null) {
                                                    vErrors = [err414];
                                                }
                                                else {
                                                    vErrors.push(err414);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err415 = { instancePath: instancePath + "/guest-privileged-role/options/roles/" + i1, schemaPath: "#/properties/guest-privileged-role/then/properties/options/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties["guest-privileged-role"].then.properties.options.properties.roles.items.type, parentSchema: schema32.properties["guest-privileged-role"].then.properties.options.properties.roles.items, data: data145 };
                                            if (vErrors === null) {
                                                vErrors = [err415];
                                            }
                                            else {
                                                vErrors.push(err415);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err416 = { instancePath: instancePath + "/guest-privileged-role/options/roles", schemaPath: "#/properties/guest-privileged-role/then/properties/options/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties["guest-privileged-role"].then.properties.options.properties.roles.type, parentSchema: schema32.properties["guest-privileged-role"].then.properties.options.properties.roles, data: data144 };
                                    if (vErrors === null) {
                                        vErrors = [err416];
                                    }
                                    else {
                                        vErrors.push(err416);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err417 = { instancePath: instancePath + "/guest-privileged-role/options", schemaPath: "#/properties/guest-privileged-role/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["guest-privileged-role"].then.properties.options.type, parentSchema: schema32.properties["guest-privileged-role"].then.properties.options, data: data143 };
                            if (vErrors === null) {
                                vErrors = [err417];
                            }
                            else {
                                vErrors.push(err417);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err418 = { instancePath: instancePath + "/guest-privileged-role", schemaPath: "#/properties/guest-privileged-role/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["guest-privileged-role"].then.type, parentSchema: schema32.properties["guest-privileged-role"].then, data: data141 };
                    if (vErrors === null) {
                        vErrors = [err418];
                    }
                    else {
                        vErrors.push(err418);
                    }
                    errors++;
                }
                var _valid64 = _errs672 === errors;
                valid195 = _valid64;
                ifClause64 = "then";
            }
            else {
                const _errs683 = errors;
                if (!(((((data141 === "off") || (data141 === "high")) || (data141 === "medium")) || (data141 === "low")) || (data141 === "info"))) {
                    const err419 = { instancePath: instancePath + "/guest-privileged-role", schemaPath: "#/properties/guest-privileged-role/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["guest-privileged-role"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["guest-privileged-role"].else.enum, parentSchema: schema32.properties["guest-privileged-role"].else, data: data141 };
                    if (vErrors === null) {
                        vErrors = [err419];
                    }
                    else {
                        vErrors.push(err419);
                    }
                    errors++;
                }
                var _valid64 = _errs683 === errors;
                valid195 = _valid64;
                ifClause64 = "else";
            }
            if (!valid195) {
                const err420 = { instancePath: instancePath + "/guest-privileged-role", schemaPath: "#/properties/guest-privileged-role/if", keyword: "if", params: { failingKeyword: ifClause64 }, message: "must match \"" + ifClause64 + "\" schema", schema: schema32.properties["guest-privileged-role"].if, parentSchema: schema32.properties["guest-privileged-role"], data: data141 };
                if (vErrors === null) {
                    vErrors = [err420];
                }
                else {
                    vErrors.push(err420);
                }
                errors++;
            }
        }
        if (data["guest-owns-application"] !== undefined) {
            let data146 = data["guest-owns-application"];
            const _errs686 = errors;
            let valid201 = true;
            const _errs687 = errors;
            if (!(data146 && typeof data146 == "object" && !Array.isArray(data146))) {
                const err421 = {};
                if (vErrors === null) {
                    vErrors = [err421];
                }
                else {
                    vErrors.push(err421);
                }
                errors++;
            }
            var _valid65 = _errs687 === errors;
            errors = _errs686;
            if (vErrors !== null) {
                if (_errs686) {
                    vErrors.length = _errs686;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause65;
            if (_valid65) {
                const _errs689 = errors;
                if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
                    for (const key73 in data146) {
                        if (!(key73 === "severity")) {
                            const err422 = { instancePath: instancePath + "/guest-owns-application", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key73 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data146 };
                            if (vErrors === null) {
                                vErrors = [err422];
                            }
                            else {
                                vErrors.push(err422);
                            }
                            errors++;
                        }
                    }
                    if (data146.severity !== undefined) {
                        let data147 = data146.severity;
                        if (!(((((data147 === "off") || (data147 === "high")) || (data147 === "medium")) || (data147 === "low")) || (data147 === "info"))) {
                            const err423 = { instancePath: instancePath + "/guest-owns-application/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data147 };
                            if (vErrors === null) {
                                vErrors = [err423];
                            }
                            else {
                                vErrors.push(err423);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err424 = { instancePath: instancePath + "/guest-owns-application", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data146 };
                    if (vErrors === null) {
                        vErrors = [err424];
                    }
                    else {
                        vErrors.push(err424);
                    }
                    errors++;
                }
                var _valid65 = _errs689 === errors;
                valid201 = _valid65;
                ifClause65 = "then";
            }
            else {
                const _errs693 = errors;
                if (!(((((data146 === "off") || (data146 === "high")) || (data146 === "medium")) || (data146 === "low")) || (data146 === "info"))) {
                    const err425 = { instancePath: instancePath + "/guest-owns-application", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data146 };
                    if (vErrors === null) {
                        vErrors = [err425];
                    }
                    else {
                        vErrors.push(err425);
                    }
                    errors++;
                }
                var _valid65 = _errs693 === errors;
                valid201 = _valid65;
                ifClause65 = "else";
            }
            if (!valid201) {
                const err426 = { instancePath: instancePath + "/guest-owns-application", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause65 }, message: "must match \"" + ifClause65 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data146 };
                if (vErrors === null) {
                    vErrors = [err426];
                }
                else {
                    vErrors.push(err426);
                }
                errors++;
            }
        }
        if (data["guest-access-review-missing"] !== undefined) {
            let data148 = data["guest-access-review-missing"];
            const _errs696 = errors;
            let valid204 = true;
            const _errs697 = errors;
            if (!(data148 && typeof data148 == "object" && !Array.isArray(data148))) {
                const err427 = {};
                if (vErrors === null) {
                    vErrors = [err427];
                }
                else {
                    vErrors.push(err427);
                }
                errors++;
            }
            var _valid66 = _errs697 === errors;
            errors = _errs696;
            if (vErrors !== null) {
                if (_errs696) {
                    vErrors.length = _errs696;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause66;
            if (_valid66) {
                const _errs699 = errors;
                if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
                    for (const key74 in data148) {
                        if (!(key74 === "severity")) {
                            const err428 = { instancePath: instancePath + "/guest-access-review-missing", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key74 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data148 };
                            if (vErrors === null) {
                                vErrors = [err428];
                            }
                            else {
                                vErrors.push(err428);
                            }
                            errors++;
                        }
                    }
                    if (data148.severity !== undefined) {
                        let data149 = data148.severity;
                        if (!(((((data149 === "off") || (data149 === "high")) || (data149 === "medium")) || (data149 === "low")) || (data149 === "info"))) {
                            const err429 = { instancePath: instancePath + "/guest-access-review-missing/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data149 };
                            if (vErrors === null) {
                                vErrors = [err429];
                            }
                            else {
                                vErrors.push(err429);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err430 = { instancePath: instancePath + "/guest-access-review-missing", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data148 };
                    if (vErrors === null) {
                        vErrors = [err430];
                    }
                    else {
                        vErrors.push(err430);
                    }
                    errors++;
                }
                var _valid66 = _errs699 === errors;
                valid204 = _valid66;
                ifClause66 = "then";
            }
            else {
                const _errs703 = errors;
                if (!(((((data148 === "off") || (data148 === "high")) || (data148 === "medium")) || (data148 === "low")) || (data148 === "info"))) {
                    const err431 = { instancePath: instancePath + "/guest-access-review-missing", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data148 };
                    if (vErrors === null) {
                        vErrors = [err431];
                    }
                    else {
                        vErrors.push(err431);
                    }
                    errors++;
                }
                var _valid66 = _errs703 === errors;
                valid204 = _valid66;
                ifClause66 = "else";
            }
            if (!valid204) {
                const err432 = { instancePath: instancePath + "/guest-access-review-missing", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause66 }, message: "must match \"" + ifClause66 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data148 };
                if (vErrors === null) {
                    vErrors = [err432];
                }
                else {
                    vErrors.push(err432);
                }
                errors++;
            }
        }
        if (data["tenant-cloud-endpoint-unused"] !== undefined) {
            let data150 = data["tenant-cloud-endpoint-unused"];
            const _errs705 = errors;
            let valid206 = true;
            const _errs706 = errors;
            if (!(data150 && typeof data150 == "object" && !Array.isArray(data150))) {
                const err433 = {};
                if (vErrors === null) {
                    vErrors = [err433];
                }
                else {
                    vErrors.push(err433);
                }
                errors++;
            }
            var _valid67 = _errs706 === errors;
            errors = _errs705;
            if (vErrors !== null) {
                if (_errs705) {
                    vErrors.length = _errs705;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause67;
            if (_valid67) {
                const _errs708 = errors;
                if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                    for (const key75 in data150) {
                        if (!((key75 === "severity") || (key75 === "options"))) {
                            const err434 = { instancePath: instancePath + "/tenant-cloud-endpoint-unused", schemaPath: "#/properties/tenant-cloud-endpoint-unused/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key75 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["tenant-cloud-endpoint-unused"].then, data: data150 };
                            if (vErrors === null) {
                                vErrors = [err434];
                            }
                            else {
                                vErrors.push(err434);
                            }
                            errors++;
                        }
                    }
                    if (data150.severity !== undefined) {
                        let data151 = data150.severity;
                        if (!(((((data151 === "off") || (data151 === "high")) || (data151 === "medium")) || (data151 === "low")) || (data151 === "info"))) {
                            const err435 = { instancePath: instancePath + "/tenant-cloud-endpoint-unused/severity", schemaPath: "#/properties/tenant-cloud-endpoint-unused/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["tenant-cloud-endpoint-unused"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["tenant-cloud-endpoint-unused"].then.properties.severity.enum, parentSchema: schema32.properties["tenant-cloud-endpoint-unused"].then.properties.severity, data: data151 };
                            if (vErrors === null) {
                                vErrors = [err435];
                            }
                            else {
                                vErrors.push(err435);
                            }
                            errors++;
                        }
                    }
                    if (data150.options !== undefined) {
                        let data152 = data150.options;
                        if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
                            for (const key76 in data152) {
                                if (!(key76 === "cloud")) {
                                    const err436 = { instancePath: instancePath + "/tenant-cloud-endpoint-unused/options", schemaPath: "#/properties/tenant-cloud-endpoint-unused/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key76 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["tenant-cloud-endpoint-unused"].then.properties.options, data: data152 };
                                    if (vErrors === null) {
                                        vErrors = [err436];
                                    }
                                    else {
                                        vErrors.push(err436);
                                    }
                                    errors++;
                                }
                            }
                            if (data152.cloud !== undefined) {
                                let data153 = data152.cloud;
                                if ((typeof data153 !== "string") && (data153 !== null)) {
                                    const err437 = { instancePath: instancePath + "/tenant-cloud-endpoint-unused/options/cloud", schemaPath: "#/properties/tenant-cloud-endpoint-unused/then/properties/options/properties/cloud/type", keyword: "type", params: { type: schema32.properties["tenant-cloud-endpoint-unused"].then.properties.options.properties.cloud.type }, message: "must be string,null", schema: schema32.properties["tenant-cloud-endpoint-unused"].then.properties.options.properties.cloud.type, parentSchema: schema32.properties["tenant-cloud-endpoint-unused"].then.properties.options.properties.cloud, data: data153 };
                                    if (vErrors === null) {
                                        vErrors = [err437];
                                    }
                                    else {
                                        vErrors.push(err437);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err438 = { instancePath: instancePath + "/tenant-cloud-endpoint-unused/options", schemaPath: "#/properties/tenant-cloud-endpoint-unused/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["tenant-cloud-endpoint-unused"].then.properties.options.type, parentSchema: schema32.properties["tenant-cloud-endpoint-unused"].then.properties.options, data: data152 };
                            if (vErrors === null) {
                                vErrors = [err438];
                            }
                            else {
                                vErrors.push(err438);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err439 = { instancePath: instancePath + "/tenant-cloud-endpoint-unused", schemaPath: "#/properties/tenant-cloud-endpoint-unused/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["tenant-cloud-endpoint-unused"].then.type, parentSchema: schema32.properties["tenant-cloud-endpoint-unused"].then, data: data150 };
                    if (vErrors === null) {
                        vErrors = [err439];
                    }
                    else {
                        vErrors.push(err439);
                    }
                    errors++;
                }
                var _valid67 = _errs708 === errors;
                valid206 = _valid67;
                ifClause67 = "then";
            }
            else {
                const _errs717 = errors;
                if (!(((((data150 === "off") || (data150 === "high")) || (data150 === "medium")) || (data150 === "low")) || (data150 === "info"))) {
                    const err440 = { instancePath: instancePath + "/tenant-cloud-endpoint-unused", schemaPath: "#/properties/tenant-cloud-endpoint-unused/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["tenant-cloud-endpoint-unused"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["tenant-cloud-endpoint-unused"].else.enum, parentSchema: schema32.properties["tenant-cloud-endpoint-unused"].else, data: data150 };
                    if (vErrors === null) {
                        vErrors = [err440];
                    }
                    else {
                        vErrors.push(err440);
                    }
                    errors++;
                }
                var _valid67 = _errs717 === errors;
                valid206 = _valid67;
                ifClause67 = "else";
            }
            if (!valid206) {
                const err441 = { instancePath: instancePath + "/tenant-cloud-endpoint-unused", schemaPath: "#/properties/tenant-cloud-endpoint-unused/if", keyword: "if", params: { failingKeyword: ifClause67 }, message: "must match \"" + ifClause67 + "\" schema", schema: schema32.properties["tenant-cloud-endpoint-unused"].if, parentSchema: schema32.properties["tenant-cloud-endpoint-unused"], data: data150 };
                if (vErrors === null) {
                    vErrors = [err441];
                }
                else {
                    vErrors.push(err441);
                }
                errors++;
            }
        }
        if (data["tenant-package-open-to-all-external"] !== undefined) {
            let data154 = data["tenant-package-open-to-all-external"];
            const _errs720 = errors;
            let valid210 = true;
            const _errs721 = errors;
            if (!(data154 && typeof data154 == "object" && !Array.isArray(data154))) {
                const err442 = {};
                if (vErrors === null) {
                    vErrors = [err442];
                }
                else {
                    vErrors.push(err442);
                }
                errors++;
            }
            var _valid68 = _errs721 === errors;
            errors = _errs720;
            if (vErrors !== null) {
                if (_errs720) {
                    vErrors.length = _errs720;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause68;
            if (_valid68) {
                const _errs723 = errors;
                if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
                    for (const key77 in data154) {
                        if (!(key77 === "severity")) {
                            const err443 = { instancePath: instancePath + "/tenant-package-open-to-all-external", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key77 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data154 };
                            if (vErrors === null) {
                                vErrors = [err443];
                            }
                            else {
                                vErrors.push(err443);
                            }
                            errors++;
                        }
                    }
                    if (data154.severity !== undefined) {
                        let data155 = data154.severity;
                        if (!(((((data155 === "off") || (data155 === "high")) || (data155 === "medium")) || (data155 === "low")) || (data155 === "info"))) {
                            const err444 = { instancePath: instancePath + "/tenant-package-open-to-all-external/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data155 };
                            if (vErrors === null) {
                                vErrors = [err444];
                            }
                            else {
                                vErrors.push(err444);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err445 = { instancePath: instancePath + "/tenant-package-open-to-all-external", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data154 };
                    if (vErrors === null) {
                        vErrors = [err445];
                    }
                    else {
                        vErrors.push(err445);
                    }
                    errors++;
                }
                var _valid68 = _errs723 === errors;
                valid210 = _valid68;
                ifClause68 = "then";
            }
            else {
                const _errs727 = errors;
                if (!(((((data154 === "off") || (data154 === "high")) || (data154 === "medium")) || (data154 === "low")) || (data154 === "info"))) {
                    const err446 = { instancePath: instancePath + "/tenant-package-open-to-all-external", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data154 };
                    if (vErrors === null) {
                        vErrors = [err446];
                    }
                    else {
                        vErrors.push(err446);
                    }
                    errors++;
                }
                var _valid68 = _errs727 === errors;
                valid210 = _valid68;
                ifClause68 = "else";
            }
            if (!valid210) {
                const err447 = { instancePath: instancePath + "/tenant-package-open-to-all-external", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause68 }, message: "must match \"" + ifClause68 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data154 };
                if (vErrors === null) {
                    vErrors = [err447];
                }
                else {
                    vErrors.push(err447);
                }
                errors++;
            }
        }
        if (data["tenant-package-external-ungated"] !== undefined) {
            let data156 = data["tenant-package-external-ungated"];
            const _errs730 = errors;
            let valid213 = true;
            const _errs731 = errors;
            if (!(data156 && typeof data156 == "object" && !Array.isArray(data156))) {
                const err448 = {};
                if (vErrors === null) {
                    vErrors = [err448];
                }
                else {
                    vErrors.push(err448);
                }
                errors++;
            }
            var _valid69 = _errs731 === errors;
            errors = _errs730;
            if (vErrors !== null) {
                if (_errs730) {
                    vErrors.length = _errs730;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause69;
            if (_valid69) {
                const _errs733 = errors;
                if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                    for (const key78 in data156) {
                        if (!(key78 === "severity")) {
                            const err449 = { instancePath: instancePath + "/tenant-package-external-ungated", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key78 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data156 };
                            if (vErrors === null) {
                                vErrors = [err449];
                            }
                            else {
                                vErrors.push(err449);
                            }
                            errors++;
                        }
                    }
                    if (data156.severity !== undefined) {
                        let data157 = data156.severity;
                        if (!(((((data157 === "off") || (data157 === "high")) || (data157 === "medium")) || (data157 === "low")) || (data157 === "info"))) {
                            const err450 = { instancePath: instancePath + "/tenant-package-external-ungated/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data157 };
                            if (vErrors === null) {
                                vErrors = [err450];
                            }
                            else {
                                vErrors.push(err450);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err451 = { instancePath: instancePath + "/tenant-package-external-ungated", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data156 };
                    if (vErrors === null) {
                        vErrors = [err451];
                    }
                    else {
                        vErrors.push(err451);
                    }
                    errors++;
                }
                var _valid69 = _errs733 === errors;
                valid213 = _valid69;
                ifClause69 = "then";
            }
            else {
                const _errs737 = errors;
                if (!(((((data156 === "off") || (data156 === "high")) || (data156 === "medium")) || (data156 === "low")) || (data156 === "info"))) {
                    const err452 = { instancePath: instancePath + "/tenant-package-external-ungated", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data156 };
                    if (vErrors === null) {
                        vErrors = [err452];
                    }
                    else {
                        vErrors.push(err452);
                    }
                    errors++;
                }
                var _valid69 = _errs737 === errors;
                valid213 = _valid69;
                ifClause69 = "else";
            }
            if (!valid213) {
                const err453 = { instancePath: instancePath + "/tenant-package-external-ungated", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause69 }, message: "must match \"" + ifClause69 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data156 };
                if (vErrors === null) {
                    vErrors = [err453];
                }
                else {
                    vErrors.push(err453);
                }
                errors++;
            }
        }
        if (data["tenant-connected-organization-blocked"] !== undefined) {
            let data158 = data["tenant-connected-organization-blocked"];
            const _errs740 = errors;
            let valid216 = true;
            const _errs741 = errors;
            if (!(data158 && typeof data158 == "object" && !Array.isArray(data158))) {
                const err454 = {};
                if (vErrors === null) {
                    vErrors = [err454];
                }
                else {
                    vErrors.push(err454);
                }
                errors++;
            }
            var _valid70 = _errs741 === errors;
            errors = _errs740;
            if (vErrors !== null) {
                if (_errs740) {
                    vErrors.length = _errs740;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause70;
            if (_valid70) {
                const _errs743 = errors;
                if (data158 && typeof data158 == "object" && !Array.isArray(data158)) {
                    for (const key79 in data158) {
                        if (!(key79 === "severity")) {
                            const err455 = { instancePath: instancePath + "/tenant-connected-organization-blocked", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key79 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data158 };
                            if (vErrors === null) {
                                vErrors = [err455];
                            }
                            else {
                                vErrors.push(err455);
                            }
                            errors++;
                        }
                    }
                    if (data158.severity !== undefined) {
                        let data159 = data158.severity;
                        if (!(((((data159 === "off") || (data159 === "high")) || (data159 === "medium")) || (data159 === "low")) || (data159 === "info"))) {
                            const err456 = { instancePath: instancePath + "/tenant-connected-organization-blocked/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data159 };
                            if (vErrors === null) {
                                vErrors = [err456];
                            }
                            else {
                                vErrors.push(err456);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err457 = { instancePath: instancePath + "/tenant-connected-organization-blocked", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data158 };
                    if (vErrors === null) {
                        vErrors = [err457];
                    }
                    else {
                        vErrors.push(err457);
                    }
                    errors++;
                }
                var _valid70 = _errs743 === errors;
                valid216 = _valid70;
                ifClause70 = "then";
            }
            else {
                const _errs747 = errors;
                if (!(((((data158 === "off") || (data158 === "high")) || (data158 === "medium")) || (data158 === "low")) || (data158 === "info"))) {
                    const err458 = { instancePath: instancePath + "/tenant-connected-organization-blocked", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data158 };
                    if (vErrors === null) {
                        vErrors = [err458];
                    }
                    else {
                        vErrors.push(err458);
                    }
                    errors++;
                }
                var _valid70 = _errs747 === errors;
                valid216 = _valid70;
                ifClause70 = "else";
            }
            if (!valid216) {
                const err459 = { instancePath: instancePath + "/tenant-connected-organization-blocked", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause70 }, message: "must match \"" + ifClause70 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data158 };
                if (vErrors === null) {
                    vErrors = [err459];
                }
                else {
                    vErrors.push(err459);
                }
                errors++;
            }
        }
        if (data["tenant-pair-not-reciprocal"] !== undefined) {
            let data160 = data["tenant-pair-not-reciprocal"];
            const _errs750 = errors;
            let valid219 = true;
            const _errs751 = errors;
            if (!(data160 && typeof data160 == "object" && !Array.isArray(data160))) {
                const err460 = {};
                if (vErrors === null) {
                    vErrors = [err460];
                }
                else {
                    vErrors.push(err460);
                }
                errors++;
            }
            var _valid71 = _errs751 === errors;
            errors = _errs750;
            if (vErrors !== null) {
                if (_errs750) {
                    vErrors.length = _errs750;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause71;
            if (_valid71) {
                const _errs753 = errors;
                if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
                    for (const key80 in data160) {
                        if (!(key80 === "severity")) {
                            const err461 = { instancePath: instancePath + "/tenant-pair-not-reciprocal", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key80 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data160 };
                            if (vErrors === null) {
                                vErrors = [err461];
                            }
                            else {
                                vErrors.push(err461);
                            }
                            errors++;
                        }
                    }
                    if (data160.severity !== undefined) {
                        let data161 = data160.severity;
                        if (!(((((data161 === "off") || (data161 === "high")) || (data161 === "medium")) || (data161 === "low")) || (data161 === "info"))) {
                            const err462 = { instancePath: instancePath + "/tenant-pair-not-reciprocal/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data161 };
                            if (vErrors === null) {
                                vErrors = [err462];
                            }
                            else {
                                vErrors.push(err462);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err463 = { instancePath: instancePath + "/tenant-pair-not-reciprocal", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data160 };
                    if (vErrors === null) {
                        vErrors = [err463];
                    }
                    else {
                        vErrors.push(err463);
                    }
                    errors++;
                }
                var _valid71 = _errs753 === errors;
                valid219 = _valid71;
                ifClause71 = "then";
            }
            else {
                const _errs757 = errors;
                if (!(((((data160 === "off") || (data160 === "high")) || (data160 === "medium")) || (data160 === "low")) || (data160 === "info"))) {
                    const err464 = { instancePath: instancePath + "/tenant-pair-not-reciprocal", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data160 };
                    if (vErrors === null) {
                        vErrors = [err464];
                    }
                    else {
                        vErrors.push(err464);
                    }
                    errors++;
                }
                var _valid71 = _errs757 === errors;
                valid219 = _valid71;
                ifClause71 = "else";
            }
            if (!valid219) {
                const err465 = { instancePath: instancePath + "/tenant-pair-not-reciprocal", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause71 }, message: "must match \"" + ifClause71 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data160 };
                if (vErrors === null) {
                    vErrors = [err465];
                }
                else {
                    vErrors.push(err465);
                }
                errors++;
            }
        }
        if (data["tenant-partner-treated-differently"] !== undefined) {
            let data162 = data["tenant-partner-treated-differently"];
            const _errs760 = errors;
            let valid222 = true;
            const _errs761 = errors;
            if (!(data162 && typeof data162 == "object" && !Array.isArray(data162))) {
                const err466 = {};
                if (vErrors === null) {
                    vErrors = [err466];
                }
                else {
                    vErrors.push(err466);
                }
                errors++;
            }
            var _valid72 = _errs761 === errors;
            errors = _errs760;
            if (vErrors !== null) {
                if (_errs760) {
                    vErrors.length = _errs760;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause72;
            if (_valid72) {
                const _errs763 = errors;
                if (data162 && typeof data162 == "object" && !Array.isArray(data162)) {
                    for (const key81 in data162) {
                        if (!(key81 === "severity")) {
                            const err467 = { instancePath: instancePath + "/tenant-partner-treated-differently", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key81 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data162 };
                            if (vErrors === null) {
                                vErrors = [err467];
                            }
                            else {
                                vErrors.push(err467);
                            }
                            errors++;
                        }
                    }
                    if (data162.severity !== undefined) {
                        let data163 = data162.severity;
                        if (!(((((data163 === "off") || (data163 === "high")) || (data163 === "medium")) || (data163 === "low")) || (data163 === "info"))) {
                            const err468 = { instancePath: instancePath + "/tenant-partner-treated-differently/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data163 };
                            if (vErrors === null) {
                                vErrors = [err468];
                            }
                            else {
                                vErrors.push(err468);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err469 = { instancePath: instancePath + "/tenant-partner-treated-differently", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data162 };
                    if (vErrors === null) {
                        vErrors = [err469];
                    }
                    else {
                        vErrors.push(err469);
                    }
                    errors++;
                }
                var _valid72 = _errs763 === errors;
                valid222 = _valid72;
                ifClause72 = "then";
            }
            else {
                const _errs767 = errors;
                if (!(((((data162 === "off") || (data162 === "high")) || (data162 === "medium")) || (data162 === "low")) || (data162 === "info"))) {
                    const err470 = { instancePath: instancePath + "/tenant-partner-treated-differently", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data162 };
                    if (vErrors === null) {
                        vErrors = [err470];
                    }
                    else {
                        vErrors.push(err470);
                    }
                    errors++;
                }
                var _valid72 = _errs767 === errors;
                valid222 = _valid72;
                ifClause72 = "else";
            }
            if (!valid222) {
                const err471 = { instancePath: instancePath + "/tenant-partner-treated-differently", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause72 }, message: "must match \"" + ifClause72 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data162 };
                if (vErrors === null) {
                    vErrors = [err471];
                }
                else {
                    vErrors.push(err471);
                }
                errors++;
            }
        }
        if (data["tenant-differs-from-baseline"] !== undefined) {
            let data164 = data["tenant-differs-from-baseline"];
            const _errs769 = errors;
            let valid224 = true;
            const _errs770 = errors;
            if (!(data164 && typeof data164 == "object" && !Array.isArray(data164))) {
                const err472 = {};
                if (vErrors === null) {
                    vErrors = [err472];
                }
                else {
                    vErrors.push(err472);
                }
                errors++;
            }
            var _valid73 = _errs770 === errors;
            errors = _errs769;
            if (vErrors !== null) {
                if (_errs769) {
                    vErrors.length = _errs769;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause73;
            if (_valid73) {
                const _errs772 = errors;
                if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
                    for (const key82 in data164) {
                        if (!((key82 === "severity") || (key82 === "options"))) {
                            const err473 = { instancePath: instancePath + "/tenant-differs-from-baseline", schemaPath: "#/properties/tenant-differs-from-baseline/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key82 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["tenant-differs-from-baseline"].then, data: data164 };
                            if (vErrors === null) {
                                vErrors = [err473];
                            }
                            else {
                                vErrors.push(err473);
                            }
                            errors++;
                        }
                    }
                    if (data164.severity !== undefined) {
                        let data165 = data164.severity;
                        if (!(((((data165 === "off") || (data165 === "high")) || (data165 === "medium")) || (data165 === "low")) || (data165 === "info"))) {
                            const err474 = { instancePath: instancePath + "/tenant-differs-from-baseline/severity", schemaPath: "#/properties/tenant-differs-from-baseline/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["tenant-differs-from-baseline"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["tenant-differs-from-baseline"].then.properties.severity.enum, parentSchema: schema32.properties["tenant-differs-from-baseline"].then.properties.severity, data: data165 };
                            if (vErrors === null) {
                                vErrors = [err474];
                            }
                            else {
                                vErrors.push(err474);
                            }
                            errors++;
                        }
                    }
                    if (data164.options !== undefined) {
                        let data166 = data164.options;
                        if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
                            for (const key83 in data166) {
                                if (!(key83 === "properties")) {
                                    const err475 = { instancePath: instancePath + "/tenant-differs-from-baseline/options", schemaPath: "#/properties/tenant-differs-from-baseline/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key83 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["tenant-differs-from-baseline"].then.properties.options, data: data166 };
                                    if (vErrors === null) {
                                        vErrors = [err475];
                                    }
                                    else {
                                        vErrors.push(err475);
                                    }
                                    errors++;
                                }
                            }
                            if (data166.properties !== undefined) {
                                let data167 = data166.properties;
                                if (Array.isArray(data167)) {
                                    const len2 = data167.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                        let data168 = data167[i2];
                                        if (typeof data168 !== "string") {
                                            const err476 = { instancePath: instancePath + "/tenant-differs-from-baseline/options/properties/" + i2, schemaPath: "#/properties/tenant-differs-from-baseline/then/properties/options/properties/properties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items.type, parentSchema: schema32.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items, data: data168 };
                                            if (vErrors === null) {
                                                vErrors = [err476];
                                            }
                                            else {
                                                vErrors.push(err476);
                                            }
                                            errors++;
                                        }
                                        if (!((((((((((data168 === "b2bCollaborationInbound") || (data168 === "b2bCollaborationOutbound")) || (data168 === "b2bDirectConnectInbound")) || (data168 === "b2bDirectConnectOutbound")) || (data168 === "tenantRestrictions")) || (data168 === "m365CollaborationInbound")) || (data168 === "m365CollaborationOutbound")) || (data168 === "appServiceConnectInbound")) || (data168 === "inboundTrust")) || (data168 === "invitationRedemptionIdentityProviderConfiguration"))) {
                                            const err477 = { instancePath: instancePath + "/tenant-differs-from-baseline/options/properties/" + i2, schemaPath: "#/properties/tenant-differs-from-baseline/then/properties/options/properties/properties/items/enum", keyword: "enum", params: { allowedValues: schema32.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items.enum, parentSchema: schema32.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items, data: data168 };
                                            if (vErrors === null) {
                                                vErrors = [err477];
                                            }
                                            else {
                                                vErrors.push(err477);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err478 = { instancePath: instancePath + "/tenant-differs-from-baseline/options/properties", schemaPath: "#/properties/tenant-differs-from-baseline/then/properties/options/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.type, parentSchema: schema32.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties, data: data167 };
                                    if (vErrors === null) {
                                        vErrors = [err478];
                                    }
                                    else {
                                        vErrors.push(err478);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err479 = { instancePath: instancePath + "/tenant-differs-from-baseline/options", schemaPath: "#/properties/tenant-differs-from-baseline/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["tenant-differs-from-baseline"].then.properties.options.type, parentSchema: schema32.properties["tenant-differs-from-baseline"].then.properties.options, data: data166 };
                            if (vErrors === null) {
                                vErrors = [err479];
                            }
                            else {
                                vErrors.push(err479);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err480 = { instancePath: instancePath + "/tenant-differs-from-baseline", schemaPath: "#/properties/tenant-differs-from-baseline/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["tenant-differs-from-baseline"].then.type, parentSchema: schema32.properties["tenant-differs-from-baseline"].then, data: data164 };
                    if (vErrors === null) {
                        vErrors = [err480];
                    }
                    else {
                        vErrors.push(err480);
                    }
                    errors++;
                }
                var _valid73 = _errs772 === errors;
                valid224 = _valid73;
                ifClause73 = "then";
            }
            else {
                const _errs783 = errors;
                if (!(((((data164 === "off") || (data164 === "high")) || (data164 === "medium")) || (data164 === "low")) || (data164 === "info"))) {
                    const err481 = { instancePath: instancePath + "/tenant-differs-from-baseline", schemaPath: "#/properties/tenant-differs-from-baseline/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["tenant-differs-from-baseline"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["tenant-differs-from-baseline"].else.enum, parentSchema: schema32.properties["tenant-differs-from-baseline"].else, data: data164 };
                    if (vErrors === null) {
                        vErrors = [err481];
                    }
                    else {
                        vErrors.push(err481);
                    }
                    errors++;
                }
                var _valid73 = _errs783 === errors;
                valid224 = _valid73;
                ifClause73 = "else";
            }
            if (!valid224) {
                const err482 = { instancePath: instancePath + "/tenant-differs-from-baseline", schemaPath: "#/properties/tenant-differs-from-baseline/if", keyword: "if", params: { failingKeyword: ifClause73 }, message: "must match \"" + ifClause73 + "\" schema", schema: schema32.properties["tenant-differs-from-baseline"].if, parentSchema: schema32.properties["tenant-differs-from-baseline"], data: data164 };
                if (vErrors === null) {
                    vErrors = [err482];
                }
                else {
                    vErrors.push(err482);
                }
                errors++;
            }
        }
        if (data["tenant-active-without-partner"] !== undefined) {
            let data169 = data["tenant-active-without-partner"];
            const _errs785 = errors;
            let valid229 = true;
            const _errs786 = errors;
            if (!(data169 && typeof data169 == "object" && !Array.isArray(data169))) {
                const err483 = {};
                if (vErrors === null) {
                    vErrors = [err483];
                }
                else {
                    vErrors.push(err483);
                }
                errors++;
            }
            var _valid74 = _errs786 === errors;
            errors = _errs785;
            if (vErrors !== null) {
                if (_errs785) {
                    vErrors.length = _errs785;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause74;
            if (_valid74) {
                const _errs788 = errors;
                if (data169 && typeof data169 == "object" && !Array.isArray(data169)) {
                    for (const key84 in data169) {
                        if (!((key84 === "severity") || (key84 === "options"))) {
                            const err484 = { instancePath: instancePath + "/tenant-active-without-partner", schemaPath: "#/properties/tenant-active-without-partner/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key84 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["tenant-active-without-partner"].then, data: data169 };
                            if (vErrors === null) {
                                vErrors = [err484];
                            }
                            else {
                                vErrors.push(err484);
                            }
                            errors++;
                        }
                    }
                    if (data169.severity !== undefined) {
                        let data170 = data169.severity;
                        if (!(((((data170 === "off") || (data170 === "high")) || (data170 === "medium")) || (data170 === "low")) || (data170 === "info"))) {
                            const err485 = { instancePath: instancePath + "/tenant-active-without-partner/severity", schemaPath: "#/properties/tenant-active-without-partner/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["tenant-active-without-partner"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["tenant-active-without-partner"].then.properties.severity.enum, parentSchema: schema32.properties["tenant-active-without-partner"].then.properties.severity, data: data170 };
                            if (vErrors === null) {
                                vErrors = [err485];
                            }
                            else {
                                vErrors.push(err485);
                            }
                            errors++;
                        }
                    }
                    if (data169.options !== undefined) {
                        let data171 = data169.options;
                        if (data171 && typeof data171 == "object" && !Array.isArray(data171)) {
                            for (const key85 in data171) {
                                if (!(key85 === "users")) {
                                    const err486 = { instancePath: instancePath + "/tenant-active-without-partner/options", schemaPath: "#/properties/tenant-active-without-partner/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key85 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["tenant-active-without-partner"].then.properties.options, data: data171 };
                                    if (vErrors === null) {
                                        vErrors = [err486];
                                    }
                                    else {
                                        vErrors.push(err486);
                                    }
                                    errors++;
                                }
                            }
                            if (data171.users !== undefined) {
                                let data172 = data171.users;
                                if (!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))) {
                                    const err487 = { instancePath: instancePath + "/tenant-active-without-partner/options/users", schemaPath: "#/properties/tenant-active-without-partner/then/properties/options/properties/users/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties["tenant-active-without-partner"].then.properties.options.properties.users.type, parentSchema: schema32.properties["tenant-active-without-partner"].then.properties.options.properties.users, data: data172 };
                                    if (vErrors === null) {
                                        vErrors = [err487];
                                    }
                                    else {
                                        vErrors.push(err487);
                                    }
                                    errors++;
                                }
                                if ((typeof data172 == "number") && (isFinite(data172))) {
                                    if (data172 < 1 || isNaN(data172)) {
                                        const err488 = { instancePath: instancePath + "/tenant-active-without-partner/options/users", schemaPath: "#/properties/tenant-active-without-partner/then/properties/options/properties/users/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties["tenant-active-without-partner"].then.properties.options.properties.users, data: data172 };
                                        if (vErrors === null) {
                                            vErrors = [err488];
                                        }
                                        else {
                                            vErrors.push(err488);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        else {
                            const err489 = { instancePath: instancePath + "/tenant-active-without-partner/options", schemaPath: "#/properties/tenant-active-without-partner/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["tenant-active-without-partner"].then.properties.options.type, parentSchema: schema32.properties["tenant-active-without-partner"].then.properties.options, data: data171 };
                            if (vErrors === null) {
                                vErrors = [err489];
                            }
                            else {
                                vErrors.push(err489);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err490 = { instancePath: instancePath + "/tenant-active-without-partner", schemaPath: "#/properties/tenant-active-without-partner/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["tenant-active-without-partner"].then.type, parentSchema: schema32.properties["tenant-active-without-partner"].then, data: data169 };
                    if (vErrors === null) {
                        vErrors = [err490];
                    }
                    else {
                        vErrors.push(err490);
                    }
                    errors++;
                }
                var _valid74 = _errs788 === errors;
                valid229 = _valid74;
                ifClause74 = "then";
            }
            else {
                const _errs797 = errors;
                if (!(((((data169 === "off") || (data169 === "high")) || (data169 === "medium")) || (data169 === "low")) || (data169 === "info"))) {
                    const err491 = { instancePath: instancePath + "/tenant-active-without-partner", schemaPath: "#/properties/tenant-active-without-partner/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["tenant-active-without-partner"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["tenant-active-without-partner"].else.enum, parentSchema: schema32.properties["tenant-active-without-partner"].else, data: data169 };
                    if (vErrors === null) {
                        vErrors = [err491];
                    }
                    else {
                        vErrors.push(err491);
                    }
                    errors++;
                }
                var _valid74 = _errs797 === errors;
                valid229 = _valid74;
                ifClause74 = "else";
            }
            if (!valid229) {
                const err492 = { instancePath: instancePath + "/tenant-active-without-partner", schemaPath: "#/properties/tenant-active-without-partner/if", keyword: "if", params: { failingKeyword: ifClause74 }, message: "must match \"" + ifClause74 + "\" schema", schema: schema32.properties["tenant-active-without-partner"].if, parentSchema: schema32.properties["tenant-active-without-partner"], data: data169 };
                if (vErrors === null) {
                    vErrors = [err492];
                }
                else {
                    vErrors.push(err492);
                }
                errors++;
            }
        }
        if (data["service-provider-not-in-catalog"] !== undefined) {
            let data173 = data["service-provider-not-in-catalog"];
            const _errs800 = errors;
            let valid233 = true;
            const _errs801 = errors;
            if (!(data173 && typeof data173 == "object" && !Array.isArray(data173))) {
                const err493 = {};
                if (vErrors === null) {
                    vErrors = [err493];
                }
                else {
                    vErrors.push(err493);
                }
                errors++;
            }
            var _valid75 = _errs801 === errors;
            errors = _errs800;
            if (vErrors !== null) {
                if (_errs800) {
                    vErrors.length = _errs800;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause75;
            if (_valid75) {
                const _errs803 = errors;
                if (data173 && typeof data173 == "object" && !Array.isArray(data173)) {
                    for (const key86 in data173) {
                        if (!(key86 === "severity")) {
                            const err494 = { instancePath: instancePath + "/service-provider-not-in-catalog", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key86 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data173 };
                            if (vErrors === null) {
                                vErrors = [err494];
                            }
                            else {
                                vErrors.push(err494);
                            }
                            errors++;
                        }
                    }
                    if (data173.severity !== undefined) {
                        let data174 = data173.severity;
                        if (!(((((data174 === "off") || (data174 === "high")) || (data174 === "medium")) || (data174 === "low")) || (data174 === "info"))) {
                            const err495 = { instancePath: instancePath + "/service-provider-not-in-catalog/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data174 };
                            if (vErrors === null) {
                                vErrors = [err495];
                            }
                            else {
                                vErrors.push(err495);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err496 = { instancePath: instancePath + "/service-provider-not-in-catalog", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data173 };
                    if (vErrors === null) {
                        vErrors = [err496];
                    }
                    else {
                        vErrors.push(err496);
                    }
                    errors++;
                }
                var _valid75 = _errs803 === errors;
                valid233 = _valid75;
                ifClause75 = "then";
            }
            else {
                const _errs807 = errors;
                if (!(((((data173 === "off") || (data173 === "high")) || (data173 === "medium")) || (data173 === "low")) || (data173 === "info"))) {
                    const err497 = { instancePath: instancePath + "/service-provider-not-in-catalog", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data173 };
                    if (vErrors === null) {
                        vErrors = [err497];
                    }
                    else {
                        vErrors.push(err497);
                    }
                    errors++;
                }
                var _valid75 = _errs807 === errors;
                valid233 = _valid75;
                ifClause75 = "else";
            }
            if (!valid233) {
                const err498 = { instancePath: instancePath + "/service-provider-not-in-catalog", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause75 }, message: "must match \"" + ifClause75 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data173 };
                if (vErrors === null) {
                    vErrors = [err498];
                }
                else {
                    vErrors.push(err498);
                }
                errors++;
            }
        }
        if (data["service-provider-mfa-missing"] !== undefined) {
            let data175 = data["service-provider-mfa-missing"];
            const _errs810 = errors;
            let valid236 = true;
            const _errs811 = errors;
            if (!(data175 && typeof data175 == "object" && !Array.isArray(data175))) {
                const err499 = {};
                if (vErrors === null) {
                    vErrors = [err499];
                }
                else {
                    vErrors.push(err499);
                }
                errors++;
            }
            var _valid76 = _errs811 === errors;
            errors = _errs810;
            if (vErrors !== null) {
                if (_errs810) {
                    vErrors.length = _errs810;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause76;
            if (_valid76) {
                const _errs813 = errors;
                if (data175 && typeof data175 == "object" && !Array.isArray(data175)) {
                    for (const key87 in data175) {
                        if (!(key87 === "severity")) {
                            const err500 = { instancePath: instancePath + "/service-provider-mfa-missing", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key87 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data175 };
                            if (vErrors === null) {
                                vErrors = [err500];
                            }
                            else {
                                vErrors.push(err500);
                            }
                            errors++;
                        }
                    }
                    if (data175.severity !== undefined) {
                        let data176 = data175.severity;
                        if (!(((((data176 === "off") || (data176 === "high")) || (data176 === "medium")) || (data176 === "low")) || (data176 === "info"))) {
                            const err501 = { instancePath: instancePath + "/service-provider-mfa-missing/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data176 };
                            if (vErrors === null) {
                                vErrors = [err501];
                            }
                            else {
                                vErrors.push(err501);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err502 = { instancePath: instancePath + "/service-provider-mfa-missing", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data175 };
                    if (vErrors === null) {
                        vErrors = [err502];
                    }
                    else {
                        vErrors.push(err502);
                    }
                    errors++;
                }
                var _valid76 = _errs813 === errors;
                valid236 = _valid76;
                ifClause76 = "then";
            }
            else {
                const _errs817 = errors;
                if (!(((((data175 === "off") || (data175 === "high")) || (data175 === "medium")) || (data175 === "low")) || (data175 === "info"))) {
                    const err503 = { instancePath: instancePath + "/service-provider-mfa-missing", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data175 };
                    if (vErrors === null) {
                        vErrors = [err503];
                    }
                    else {
                        vErrors.push(err503);
                    }
                    errors++;
                }
                var _valid76 = _errs817 === errors;
                valid236 = _valid76;
                ifClause76 = "else";
            }
            if (!valid236) {
                const err504 = { instancePath: instancePath + "/service-provider-mfa-missing", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause76 }, message: "must match \"" + ifClause76 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data175 };
                if (vErrors === null) {
                    vErrors = [err504];
                }
                else {
                    vErrors.push(err504);
                }
                errors++;
            }
        }
        if (data["service-provider-weak-mfa"] !== undefined) {
            let data177 = data["service-provider-weak-mfa"];
            const _errs820 = errors;
            let valid239 = true;
            const _errs821 = errors;
            if (!(data177 && typeof data177 == "object" && !Array.isArray(data177))) {
                const err505 = {};
                if (vErrors === null) {
                    vErrors = [err505];
                }
                else {
                    vErrors.push(err505);
                }
                errors++;
            }
            var _valid77 = _errs821 === errors;
            errors = _errs820;
            if (vErrors !== null) {
                if (_errs820) {
                    vErrors.length = _errs820;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause77;
            if (_valid77) {
                const _errs823 = errors;
                if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
                    for (const key88 in data177) {
                        if (!(key88 === "severity")) {
                            const err506 = { instancePath: instancePath + "/service-provider-weak-mfa", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key88 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data177 };
                            if (vErrors === null) {
                                vErrors = [err506];
                            }
                            else {
                                vErrors.push(err506);
                            }
                            errors++;
                        }
                    }
                    if (data177.severity !== undefined) {
                        let data178 = data177.severity;
                        if (!(((((data178 === "off") || (data178 === "high")) || (data178 === "medium")) || (data178 === "low")) || (data178 === "info"))) {
                            const err507 = { instancePath: instancePath + "/service-provider-weak-mfa/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data178 };
                            if (vErrors === null) {
                                vErrors = [err507];
                            }
                            else {
                                vErrors.push(err507);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err508 = { instancePath: instancePath + "/service-provider-weak-mfa", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data177 };
                    if (vErrors === null) {
                        vErrors = [err508];
                    }
                    else {
                        vErrors.push(err508);
                    }
                    errors++;
                }
                var _valid77 = _errs823 === errors;
                valid239 = _valid77;
                ifClause77 = "then";
            }
            else {
                const _errs827 = errors;
                if (!(((((data177 === "off") || (data177 === "high")) || (data177 === "medium")) || (data177 === "low")) || (data177 === "info"))) {
                    const err509 = { instancePath: instancePath + "/service-provider-weak-mfa", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data177 };
                    if (vErrors === null) {
                        vErrors = [err509];
                    }
                    else {
                        vErrors.push(err509);
                    }
                    errors++;
                }
                var _valid77 = _errs827 === errors;
                valid239 = _valid77;
                ifClause77 = "else";
            }
            if (!valid239) {
                const err510 = { instancePath: instancePath + "/service-provider-weak-mfa", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause77 }, message: "must match \"" + ifClause77 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data177 };
                if (vErrors === null) {
                    vErrors = [err510];
                }
                else {
                    vErrors.push(err510);
                }
                errors++;
            }
        }
        if (data["service-provider-global-admin"] !== undefined) {
            let data179 = data["service-provider-global-admin"];
            const _errs830 = errors;
            let valid242 = true;
            const _errs831 = errors;
            if (!(data179 && typeof data179 == "object" && !Array.isArray(data179))) {
                const err511 = {};
                if (vErrors === null) {
                    vErrors = [err511];
                }
                else {
                    vErrors.push(err511);
                }
                errors++;
            }
            var _valid78 = _errs831 === errors;
            errors = _errs830;
            if (vErrors !== null) {
                if (_errs830) {
                    vErrors.length = _errs830;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause78;
            if (_valid78) {
                const _errs833 = errors;
                if (data179 && typeof data179 == "object" && !Array.isArray(data179)) {
                    for (const key89 in data179) {
                        if (!(key89 === "severity")) {
                            const err512 = { instancePath: instancePath + "/service-provider-global-admin", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key89 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data179 };
                            if (vErrors === null) {
                                vErrors = [err512];
                            }
                            else {
                                vErrors.push(err512);
                            }
                            errors++;
                        }
                    }
                    if (data179.severity !== undefined) {
                        let data180 = data179.severity;
                        if (!(((((data180 === "off") || (data180 === "high")) || (data180 === "medium")) || (data180 === "low")) || (data180 === "info"))) {
                            const err513 = { instancePath: instancePath + "/service-provider-global-admin/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data180 };
                            if (vErrors === null) {
                                vErrors = [err513];
                            }
                            else {
                                vErrors.push(err513);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err514 = { instancePath: instancePath + "/service-provider-global-admin", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data179 };
                    if (vErrors === null) {
                        vErrors = [err514];
                    }
                    else {
                        vErrors.push(err514);
                    }
                    errors++;
                }
                var _valid78 = _errs833 === errors;
                valid242 = _valid78;
                ifClause78 = "then";
            }
            else {
                const _errs837 = errors;
                if (!(((((data179 === "off") || (data179 === "high")) || (data179 === "medium")) || (data179 === "low")) || (data179 === "info"))) {
                    const err515 = { instancePath: instancePath + "/service-provider-global-admin", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data179 };
                    if (vErrors === null) {
                        vErrors = [err515];
                    }
                    else {
                        vErrors.push(err515);
                    }
                    errors++;
                }
                var _valid78 = _errs837 === errors;
                valid242 = _valid78;
                ifClause78 = "else";
            }
            if (!valid242) {
                const err516 = { instancePath: instancePath + "/service-provider-global-admin", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause78 }, message: "must match \"" + ifClause78 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data179 };
                if (vErrors === null) {
                    vErrors = [err516];
                }
                else {
                    vErrors.push(err516);
                }
                errors++;
            }
        }
        if (data["service-provider-gdap-auto-extends"] !== undefined) {
            let data181 = data["service-provider-gdap-auto-extends"];
            const _errs840 = errors;
            let valid245 = true;
            const _errs841 = errors;
            if (!(data181 && typeof data181 == "object" && !Array.isArray(data181))) {
                const err517 = {};
                if (vErrors === null) {
                    vErrors = [err517];
                }
                else {
                    vErrors.push(err517);
                }
                errors++;
            }
            var _valid79 = _errs841 === errors;
            errors = _errs840;
            if (vErrors !== null) {
                if (_errs840) {
                    vErrors.length = _errs840;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause79;
            if (_valid79) {
                const _errs843 = errors;
                if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
                    for (const key90 in data181) {
                        if (!(key90 === "severity")) {
                            const err518 = { instancePath: instancePath + "/service-provider-gdap-auto-extends", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key90 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data181 };
                            if (vErrors === null) {
                                vErrors = [err518];
                            }
                            else {
                                vErrors.push(err518);
                            }
                            errors++;
                        }
                    }
                    if (data181.severity !== undefined) {
                        let data182 = data181.severity;
                        if (!(((((data182 === "off") || (data182 === "high")) || (data182 === "medium")) || (data182 === "low")) || (data182 === "info"))) {
                            const err519 = { instancePath: instancePath + "/service-provider-gdap-auto-extends/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data182 };
                            if (vErrors === null) {
                                vErrors = [err519];
                            }
                            else {
                                vErrors.push(err519);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err520 = { instancePath: instancePath + "/service-provider-gdap-auto-extends", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data181 };
                    if (vErrors === null) {
                        vErrors = [err520];
                    }
                    else {
                        vErrors.push(err520);
                    }
                    errors++;
                }
                var _valid79 = _errs843 === errors;
                valid245 = _valid79;
                ifClause79 = "then";
            }
            else {
                const _errs847 = errors;
                if (!(((((data181 === "off") || (data181 === "high")) || (data181 === "medium")) || (data181 === "low")) || (data181 === "info"))) {
                    const err521 = { instancePath: instancePath + "/service-provider-gdap-auto-extends", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data181 };
                    if (vErrors === null) {
                        vErrors = [err521];
                    }
                    else {
                        vErrors.push(err521);
                    }
                    errors++;
                }
                var _valid79 = _errs847 === errors;
                valid245 = _valid79;
                ifClause79 = "else";
            }
            if (!valid245) {
                const err522 = { instancePath: instancePath + "/service-provider-gdap-auto-extends", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause79 }, message: "must match \"" + ifClause79 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data181 };
                if (vErrors === null) {
                    vErrors = [err522];
                }
                else {
                    vErrors.push(err522);
                }
                errors++;
            }
        }
        if (data["partner-not-in-catalog"] !== undefined) {
            let data183 = data["partner-not-in-catalog"];
            const _errs850 = errors;
            let valid248 = true;
            const _errs851 = errors;
            if (!(data183 && typeof data183 == "object" && !Array.isArray(data183))) {
                const err523 = {};
                if (vErrors === null) {
                    vErrors = [err523];
                }
                else {
                    vErrors.push(err523);
                }
                errors++;
            }
            var _valid80 = _errs851 === errors;
            errors = _errs850;
            if (vErrors !== null) {
                if (_errs850) {
                    vErrors.length = _errs850;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause80;
            if (_valid80) {
                const _errs853 = errors;
                if (data183 && typeof data183 == "object" && !Array.isArray(data183)) {
                    for (const key91 in data183) {
                        if (!(key91 === "severity")) {
                            const err524 = { instancePath: instancePath + "/partner-not-in-catalog", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key91 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data183 };
                            if (vErrors === null) {
                                vErrors = [err524];
                            }
                            else {
                                vErrors.push(err524);
                            }
                            errors++;
                        }
                    }
                    if (data183.severity !== undefined) {
                        let data184 = data183.severity;
                        if (!(((((data184 === "off") || (data184 === "high")) || (data184 === "medium")) || (data184 === "low")) || (data184 === "info"))) {
                            const err525 = { instancePath: instancePath + "/partner-not-in-catalog/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data184 };
                            if (vErrors === null) {
                                vErrors = [err525];
                            }
                            else {
                                vErrors.push(err525);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err526 = { instancePath: instancePath + "/partner-not-in-catalog", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data183 };
                    if (vErrors === null) {
                        vErrors = [err526];
                    }
                    else {
                        vErrors.push(err526);
                    }
                    errors++;
                }
                var _valid80 = _errs853 === errors;
                valid248 = _valid80;
                ifClause80 = "then";
            }
            else {
                const _errs857 = errors;
                if (!(((((data183 === "off") || (data183 === "high")) || (data183 === "medium")) || (data183 === "low")) || (data183 === "info"))) {
                    const err527 = { instancePath: instancePath + "/partner-not-in-catalog", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data183 };
                    if (vErrors === null) {
                        vErrors = [err527];
                    }
                    else {
                        vErrors.push(err527);
                    }
                    errors++;
                }
                var _valid80 = _errs857 === errors;
                valid248 = _valid80;
                ifClause80 = "else";
            }
            if (!valid248) {
                const err528 = { instancePath: instancePath + "/partner-not-in-catalog", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause80 }, message: "must match \"" + ifClause80 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data183 };
                if (vErrors === null) {
                    vErrors = [err528];
                }
                else {
                    vErrors.push(err528);
                }
                errors++;
            }
        }
        if (data["catalog-entry-without-partner"] !== undefined) {
            let data185 = data["catalog-entry-without-partner"];
            const _errs860 = errors;
            let valid251 = true;
            const _errs861 = errors;
            if (!(data185 && typeof data185 == "object" && !Array.isArray(data185))) {
                const err529 = {};
                if (vErrors === null) {
                    vErrors = [err529];
                }
                else {
                    vErrors.push(err529);
                }
                errors++;
            }
            var _valid81 = _errs861 === errors;
            errors = _errs860;
            if (vErrors !== null) {
                if (_errs860) {
                    vErrors.length = _errs860;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause81;
            if (_valid81) {
                const _errs863 = errors;
                if (data185 && typeof data185 == "object" && !Array.isArray(data185)) {
                    for (const key92 in data185) {
                        if (!(key92 === "severity")) {
                            const err530 = { instancePath: instancePath + "/catalog-entry-without-partner", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key92 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data185 };
                            if (vErrors === null) {
                                vErrors = [err530];
                            }
                            else {
                                vErrors.push(err530);
                            }
                            errors++;
                        }
                    }
                    if (data185.severity !== undefined) {
                        let data186 = data185.severity;
                        if (!(((((data186 === "off") || (data186 === "high")) || (data186 === "medium")) || (data186 === "low")) || (data186 === "info"))) {
                            const err531 = { instancePath: instancePath + "/catalog-entry-without-partner/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data186 };
                            if (vErrors === null) {
                                vErrors = [err531];
                            }
                            else {
                                vErrors.push(err531);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err532 = { instancePath: instancePath + "/catalog-entry-without-partner", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data185 };
                    if (vErrors === null) {
                        vErrors = [err532];
                    }
                    else {
                        vErrors.push(err532);
                    }
                    errors++;
                }
                var _valid81 = _errs863 === errors;
                valid251 = _valid81;
                ifClause81 = "then";
            }
            else {
                const _errs867 = errors;
                if (!(((((data185 === "off") || (data185 === "high")) || (data185 === "medium")) || (data185 === "low")) || (data185 === "info"))) {
                    const err533 = { instancePath: instancePath + "/catalog-entry-without-partner", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data185 };
                    if (vErrors === null) {
                        vErrors = [err533];
                    }
                    else {
                        vErrors.push(err533);
                    }
                    errors++;
                }
                var _valid81 = _errs867 === errors;
                valid251 = _valid81;
                ifClause81 = "else";
            }
            if (!valid251) {
                const err534 = { instancePath: instancePath + "/catalog-entry-without-partner", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause81 }, message: "must match \"" + ifClause81 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data185 };
                if (vErrors === null) {
                    vErrors = [err534];
                }
                else {
                    vErrors.push(err534);
                }
                errors++;
            }
        }
        if (data["catalog-entry-expired"] !== undefined) {
            let data187 = data["catalog-entry-expired"];
            const _errs870 = errors;
            let valid254 = true;
            const _errs871 = errors;
            if (!(data187 && typeof data187 == "object" && !Array.isArray(data187))) {
                const err535 = {};
                if (vErrors === null) {
                    vErrors = [err535];
                }
                else {
                    vErrors.push(err535);
                }
                errors++;
            }
            var _valid82 = _errs871 === errors;
            errors = _errs870;
            if (vErrors !== null) {
                if (_errs870) {
                    vErrors.length = _errs870;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause82;
            if (_valid82) {
                const _errs873 = errors;
                if (data187 && typeof data187 == "object" && !Array.isArray(data187)) {
                    for (const key93 in data187) {
                        if (!(key93 === "severity")) {
                            const err536 = { instancePath: instancePath + "/catalog-entry-expired", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key93 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data187 };
                            if (vErrors === null) {
                                vErrors = [err536];
                            }
                            else {
                                vErrors.push(err536);
                            }
                            errors++;
                        }
                    }
                    if (data187.severity !== undefined) {
                        let data188 = data187.severity;
                        if (!(((((data188 === "off") || (data188 === "high")) || (data188 === "medium")) || (data188 === "low")) || (data188 === "info"))) {
                            const err537 = { instancePath: instancePath + "/catalog-entry-expired/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data188 };
                            if (vErrors === null) {
                                vErrors = [err537];
                            }
                            else {
                                vErrors.push(err537);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err538 = { instancePath: instancePath + "/catalog-entry-expired", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data187 };
                    if (vErrors === null) {
                        vErrors = [err538];
                    }
                    else {
                        vErrors.push(err538);
                    }
                    errors++;
                }
                var _valid82 = _errs873 === errors;
                valid254 = _valid82;
                ifClause82 = "then";
            }
            else {
                const _errs877 = errors;
                if (!(((((data187 === "off") || (data187 === "high")) || (data187 === "medium")) || (data187 === "low")) || (data187 === "info"))) {
                    const err539 = { instancePath: instancePath + "/catalog-entry-expired", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data187 };
                    if (vErrors === null) {
                        vErrors = [err539];
                    }
                    else {
                        vErrors.push(err539);
                    }
                    errors++;
                }
                var _valid82 = _errs877 === errors;
                valid254 = _valid82;
                ifClause82 = "else";
            }
            if (!valid254) {
                const err540 = { instancePath: instancePath + "/catalog-entry-expired", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause82 }, message: "must match \"" + ifClause82 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data187 };
                if (vErrors === null) {
                    vErrors = [err540];
                }
                else {
                    vErrors.push(err540);
                }
                errors++;
            }
        }
        if (data["catalog-review-overdue"] !== undefined) {
            let data189 = data["catalog-review-overdue"];
            const _errs880 = errors;
            let valid257 = true;
            const _errs881 = errors;
            if (!(data189 && typeof data189 == "object" && !Array.isArray(data189))) {
                const err541 = {};
                if (vErrors === null) {
                    vErrors = [err541];
                }
                else {
                    vErrors.push(err541);
                }
                errors++;
            }
            var _valid83 = _errs881 === errors;
            errors = _errs880;
            if (vErrors !== null) {
                if (_errs880) {
                    vErrors.length = _errs880;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause83;
            if (_valid83) {
                const _errs883 = errors;
                if (data189 && typeof data189 == "object" && !Array.isArray(data189)) {
                    for (const key94 in data189) {
                        if (!(key94 === "severity")) {
                            const err542 = { instancePath: instancePath + "/catalog-review-overdue", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key94 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data189 };
                            if (vErrors === null) {
                                vErrors = [err542];
                            }
                            else {
                                vErrors.push(err542);
                            }
                            errors++;
                        }
                    }
                    if (data189.severity !== undefined) {
                        let data190 = data189.severity;
                        if (!(((((data190 === "off") || (data190 === "high")) || (data190 === "medium")) || (data190 === "low")) || (data190 === "info"))) {
                            const err543 = { instancePath: instancePath + "/catalog-review-overdue/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data190 };
                            if (vErrors === null) {
                                vErrors = [err543];
                            }
                            else {
                                vErrors.push(err543);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err544 = { instancePath: instancePath + "/catalog-review-overdue", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data189 };
                    if (vErrors === null) {
                        vErrors = [err544];
                    }
                    else {
                        vErrors.push(err544);
                    }
                    errors++;
                }
                var _valid83 = _errs883 === errors;
                valid257 = _valid83;
                ifClause83 = "then";
            }
            else {
                const _errs887 = errors;
                if (!(((((data189 === "off") || (data189 === "high")) || (data189 === "medium")) || (data189 === "low")) || (data189 === "info"))) {
                    const err545 = { instancePath: instancePath + "/catalog-review-overdue", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data189 };
                    if (vErrors === null) {
                        vErrors = [err545];
                    }
                    else {
                        vErrors.push(err545);
                    }
                    errors++;
                }
                var _valid83 = _errs887 === errors;
                valid257 = _valid83;
                ifClause83 = "else";
            }
            if (!valid257) {
                const err546 = { instancePath: instancePath + "/catalog-review-overdue", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause83 }, message: "must match \"" + ifClause83 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data189 };
                if (vErrors === null) {
                    vErrors = [err546];
                }
                else {
                    vErrors.push(err546);
                }
                errors++;
            }
        }
        if (data["catalog-entry-incomplete"] !== undefined) {
            let data191 = data["catalog-entry-incomplete"];
            const _errs890 = errors;
            let valid260 = true;
            const _errs891 = errors;
            if (!(data191 && typeof data191 == "object" && !Array.isArray(data191))) {
                const err547 = {};
                if (vErrors === null) {
                    vErrors = [err547];
                }
                else {
                    vErrors.push(err547);
                }
                errors++;
            }
            var _valid84 = _errs891 === errors;
            errors = _errs890;
            if (vErrors !== null) {
                if (_errs890) {
                    vErrors.length = _errs890;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause84;
            if (_valid84) {
                const _errs893 = errors;
                if (data191 && typeof data191 == "object" && !Array.isArray(data191)) {
                    for (const key95 in data191) {
                        if (!(key95 === "severity")) {
                            const err548 = { instancePath: instancePath + "/catalog-entry-incomplete", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key95 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data191 };
                            if (vErrors === null) {
                                vErrors = [err548];
                            }
                            else {
                                vErrors.push(err548);
                            }
                            errors++;
                        }
                    }
                    if (data191.severity !== undefined) {
                        let data192 = data191.severity;
                        if (!(((((data192 === "off") || (data192 === "high")) || (data192 === "medium")) || (data192 === "low")) || (data192 === "info"))) {
                            const err549 = { instancePath: instancePath + "/catalog-entry-incomplete/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data192 };
                            if (vErrors === null) {
                                vErrors = [err549];
                            }
                            else {
                                vErrors.push(err549);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err550 = { instancePath: instancePath + "/catalog-entry-incomplete", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data191 };
                    if (vErrors === null) {
                        vErrors = [err550];
                    }
                    else {
                        vErrors.push(err550);
                    }
                    errors++;
                }
                var _valid84 = _errs893 === errors;
                valid260 = _valid84;
                ifClause84 = "then";
            }
            else {
                const _errs897 = errors;
                if (!(((((data191 === "off") || (data191 === "high")) || (data191 === "medium")) || (data191 === "low")) || (data191 === "info"))) {
                    const err551 = { instancePath: instancePath + "/catalog-entry-incomplete", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data191 };
                    if (vErrors === null) {
                        vErrors = [err551];
                    }
                    else {
                        vErrors.push(err551);
                    }
                    errors++;
                }
                var _valid84 = _errs897 === errors;
                valid260 = _valid84;
                ifClause84 = "else";
            }
            if (!valid260) {
                const err552 = { instancePath: instancePath + "/catalog-entry-incomplete", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause84 }, message: "must match \"" + ifClause84 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data191 };
                if (vErrors === null) {
                    vErrors = [err552];
                }
                else {
                    vErrors.push(err552);
                }
                errors++;
            }
        }
        if (data["catalog-owner-missing"] !== undefined) {
            let data193 = data["catalog-owner-missing"];
            const _errs900 = errors;
            let valid263 = true;
            const _errs901 = errors;
            if (!(data193 && typeof data193 == "object" && !Array.isArray(data193))) {
                const err553 = {};
                if (vErrors === null) {
                    vErrors = [err553];
                }
                else {
                    vErrors.push(err553);
                }
                errors++;
            }
            var _valid85 = _errs901 === errors;
            errors = _errs900;
            if (vErrors !== null) {
                if (_errs900) {
                    vErrors.length = _errs900;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause85;
            if (_valid85) {
                const _errs903 = errors;
                if (data193 && typeof data193 == "object" && !Array.isArray(data193)) {
                    for (const key96 in data193) {
                        if (!(key96 === "severity")) {
                            const err554 = { instancePath: instancePath + "/catalog-owner-missing", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key96 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data193 };
                            if (vErrors === null) {
                                vErrors = [err554];
                            }
                            else {
                                vErrors.push(err554);
                            }
                            errors++;
                        }
                    }
                    if (data193.severity !== undefined) {
                        let data194 = data193.severity;
                        if (!(((((data194 === "off") || (data194 === "high")) || (data194 === "medium")) || (data194 === "low")) || (data194 === "info"))) {
                            const err555 = { instancePath: instancePath + "/catalog-owner-missing/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data194 };
                            if (vErrors === null) {
                                vErrors = [err555];
                            }
                            else {
                                vErrors.push(err555);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err556 = { instancePath: instancePath + "/catalog-owner-missing", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data193 };
                    if (vErrors === null) {
                        vErrors = [err556];
                    }
                    else {
                        vErrors.push(err556);
                    }
                    errors++;
                }
                var _valid85 = _errs903 === errors;
                valid263 = _valid85;
                ifClause85 = "then";
            }
            else {
                const _errs907 = errors;
                if (!(((((data193 === "off") || (data193 === "high")) || (data193 === "medium")) || (data193 === "low")) || (data193 === "info"))) {
                    const err557 = { instancePath: instancePath + "/catalog-owner-missing", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data193 };
                    if (vErrors === null) {
                        vErrors = [err557];
                    }
                    else {
                        vErrors.push(err557);
                    }
                    errors++;
                }
                var _valid85 = _errs907 === errors;
                valid263 = _valid85;
                ifClause85 = "else";
            }
            if (!valid263) {
                const err558 = { instancePath: instancePath + "/catalog-owner-missing", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause85 }, message: "must match \"" + ifClause85 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data193 };
                if (vErrors === null) {
                    vErrors = [err558];
                }
                else {
                    vErrors.push(err558);
                }
                errors++;
            }
        }
        if (data["catalog-entry-invalid"] !== undefined) {
            let data195 = data["catalog-entry-invalid"];
            const _errs910 = errors;
            let valid266 = true;
            const _errs911 = errors;
            if (!(data195 && typeof data195 == "object" && !Array.isArray(data195))) {
                const err559 = {};
                if (vErrors === null) {
                    vErrors = [err559];
                }
                else {
                    vErrors.push(err559);
                }
                errors++;
            }
            var _valid86 = _errs911 === errors;
            errors = _errs910;
            if (vErrors !== null) {
                if (_errs910) {
                    vErrors.length = _errs910;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause86;
            if (_valid86) {
                const _errs913 = errors;
                if (data195 && typeof data195 == "object" && !Array.isArray(data195)) {
                    for (const key97 in data195) {
                        if (!(key97 === "severity")) {
                            const err560 = { instancePath: instancePath + "/catalog-entry-invalid", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key97 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data195 };
                            if (vErrors === null) {
                                vErrors = [err560];
                            }
                            else {
                                vErrors.push(err560);
                            }
                            errors++;
                        }
                    }
                    if (data195.severity !== undefined) {
                        let data196 = data195.severity;
                        if (!(((((data196 === "off") || (data196 === "high")) || (data196 === "medium")) || (data196 === "low")) || (data196 === "info"))) {
                            const err561 = { instancePath: instancePath + "/catalog-entry-invalid/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data196 };
                            if (vErrors === null) {
                                vErrors = [err561];
                            }
                            else {
                                vErrors.push(err561);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err562 = { instancePath: instancePath + "/catalog-entry-invalid", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data195 };
                    if (vErrors === null) {
                        vErrors = [err562];
                    }
                    else {
                        vErrors.push(err562);
                    }
                    errors++;
                }
                var _valid86 = _errs913 === errors;
                valid266 = _valid86;
                ifClause86 = "then";
            }
            else {
                const _errs917 = errors;
                if (!(((((data195 === "off") || (data195 === "high")) || (data195 === "medium")) || (data195 === "low")) || (data195 === "info"))) {
                    const err563 = { instancePath: instancePath + "/catalog-entry-invalid", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data195 };
                    if (vErrors === null) {
                        vErrors = [err563];
                    }
                    else {
                        vErrors.push(err563);
                    }
                    errors++;
                }
                var _valid86 = _errs917 === errors;
                valid266 = _valid86;
                ifClause86 = "else";
            }
            if (!valid266) {
                const err564 = { instancePath: instancePath + "/catalog-entry-invalid", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause86 }, message: "must match \"" + ifClause86 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data195 };
                if (vErrors === null) {
                    vErrors = [err564];
                }
                else {
                    vErrors.push(err564);
                }
                errors++;
            }
        }
        if (data["exception-expired"] !== undefined) {
            let data197 = data["exception-expired"];
            const _errs920 = errors;
            let valid269 = true;
            const _errs921 = errors;
            if (!(data197 && typeof data197 == "object" && !Array.isArray(data197))) {
                const err565 = {};
                if (vErrors === null) {
                    vErrors = [err565];
                }
                else {
                    vErrors.push(err565);
                }
                errors++;
            }
            var _valid87 = _errs921 === errors;
            errors = _errs920;
            if (vErrors !== null) {
                if (_errs920) {
                    vErrors.length = _errs920;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause87;
            if (_valid87) {
                const _errs923 = errors;
                if (data197 && typeof data197 == "object" && !Array.isArray(data197)) {
                    for (const key98 in data197) {
                        if (!(key98 === "severity")) {
                            const err566 = { instancePath: instancePath + "/exception-expired", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key98 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data197 };
                            if (vErrors === null) {
                                vErrors = [err566];
                            }
                            else {
                                vErrors.push(err566);
                            }
                            errors++;
                        }
                    }
                    if (data197.severity !== undefined) {
                        let data198 = data197.severity;
                        if (!(((((data198 === "off") || (data198 === "high")) || (data198 === "medium")) || (data198 === "low")) || (data198 === "info"))) {
                            const err567 = { instancePath: instancePath + "/exception-expired/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data198 };
                            if (vErrors === null) {
                                vErrors = [err567];
                            }
                            else {
                                vErrors.push(err567);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err568 = { instancePath: instancePath + "/exception-expired", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data197 };
                    if (vErrors === null) {
                        vErrors = [err568];
                    }
                    else {
                        vErrors.push(err568);
                    }
                    errors++;
                }
                var _valid87 = _errs923 === errors;
                valid269 = _valid87;
                ifClause87 = "then";
            }
            else {
                const _errs927 = errors;
                if (!(((((data197 === "off") || (data197 === "high")) || (data197 === "medium")) || (data197 === "low")) || (data197 === "info"))) {
                    const err569 = { instancePath: instancePath + "/exception-expired", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data197 };
                    if (vErrors === null) {
                        vErrors = [err569];
                    }
                    else {
                        vErrors.push(err569);
                    }
                    errors++;
                }
                var _valid87 = _errs927 === errors;
                valid269 = _valid87;
                ifClause87 = "else";
            }
            if (!valid269) {
                const err570 = { instancePath: instancePath + "/exception-expired", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause87 }, message: "must match \"" + ifClause87 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data197 };
                if (vErrors === null) {
                    vErrors = [err570];
                }
                else {
                    vErrors.push(err570);
                }
                errors++;
            }
        }
        if (data["exception-invalid"] !== undefined) {
            let data199 = data["exception-invalid"];
            const _errs930 = errors;
            let valid272 = true;
            const _errs931 = errors;
            if (!(data199 && typeof data199 == "object" && !Array.isArray(data199))) {
                const err571 = {};
                if (vErrors === null) {
                    vErrors = [err571];
                }
                else {
                    vErrors.push(err571);
                }
                errors++;
            }
            var _valid88 = _errs931 === errors;
            errors = _errs930;
            if (vErrors !== null) {
                if (_errs930) {
                    vErrors.length = _errs930;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause88;
            if (_valid88) {
                const _errs933 = errors;
                if (data199 && typeof data199 == "object" && !Array.isArray(data199)) {
                    for (const key99 in data199) {
                        if (!(key99 === "severity")) {
                            const err572 = { instancePath: instancePath + "/exception-invalid", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key99 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data199 };
                            if (vErrors === null) {
                                vErrors = [err572];
                            }
                            else {
                                vErrors.push(err572);
                            }
                            errors++;
                        }
                    }
                    if (data199.severity !== undefined) {
                        let data200 = data199.severity;
                        if (!(((((data200 === "off") || (data200 === "high")) || (data200 === "medium")) || (data200 === "low")) || (data200 === "info"))) {
                            const err573 = { instancePath: instancePath + "/exception-invalid/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data200 };
                            if (vErrors === null) {
                                vErrors = [err573];
                            }
                            else {
                                vErrors.push(err573);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err574 = { instancePath: instancePath + "/exception-invalid", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data199 };
                    if (vErrors === null) {
                        vErrors = [err574];
                    }
                    else {
                        vErrors.push(err574);
                    }
                    errors++;
                }
                var _valid88 = _errs933 === errors;
                valid272 = _valid88;
                ifClause88 = "then";
            }
            else {
                const _errs937 = errors;
                if (!(((((data199 === "off") || (data199 === "high")) || (data199 === "medium")) || (data199 === "low")) || (data199 === "info"))) {
                    const err575 = { instancePath: instancePath + "/exception-invalid", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data199 };
                    if (vErrors === null) {
                        vErrors = [err575];
                    }
                    else {
                        vErrors.push(err575);
                    }
                    errors++;
                }
                var _valid88 = _errs937 === errors;
                valid272 = _valid88;
                ifClause88 = "else";
            }
            if (!valid272) {
                const err576 = { instancePath: instancePath + "/exception-invalid", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause88 }, message: "must match \"" + ifClause88 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data199 };
                if (vErrors === null) {
                    vErrors = [err576];
                }
                else {
                    vErrors.push(err576);
                }
                errors++;
            }
        }
        if (data["exception-unused"] !== undefined) {
            let data201 = data["exception-unused"];
            const _errs940 = errors;
            let valid275 = true;
            const _errs941 = errors;
            if (!(data201 && typeof data201 == "object" && !Array.isArray(data201))) {
                const err577 = {};
                if (vErrors === null) {
                    vErrors = [err577];
                }
                else {
                    vErrors.push(err577);
                }
                errors++;
            }
            var _valid89 = _errs941 === errors;
            errors = _errs940;
            if (vErrors !== null) {
                if (_errs940) {
                    vErrors.length = _errs940;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause89;
            if (_valid89) {
                const _errs943 = errors;
                if (data201 && typeof data201 == "object" && !Array.isArray(data201)) {
                    for (const key100 in data201) {
                        if (!(key100 === "severity")) {
                            const err578 = { instancePath: instancePath + "/exception-unused", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key100 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data201 };
                            if (vErrors === null) {
                                vErrors = [err578];
                            }
                            else {
                                vErrors.push(err578);
                            }
                            errors++;
                        }
                    }
                    if (data201.severity !== undefined) {
                        let data202 = data201.severity;
                        if (!(((((data202 === "off") || (data202 === "high")) || (data202 === "medium")) || (data202 === "low")) || (data202 === "info"))) {
                            const err579 = { instancePath: instancePath + "/exception-unused/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data202 };
                            if (vErrors === null) {
                                vErrors = [err579];
                            }
                            else {
                                vErrors.push(err579);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err580 = { instancePath: instancePath + "/exception-unused", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data201 };
                    if (vErrors === null) {
                        vErrors = [err580];
                    }
                    else {
                        vErrors.push(err580);
                    }
                    errors++;
                }
                var _valid89 = _errs943 === errors;
                valid275 = _valid89;
                ifClause89 = "then";
            }
            else {
                const _errs947 = errors;
                if (!(((((data201 === "off") || (data201 === "high")) || (data201 === "medium")) || (data201 === "low")) || (data201 === "info"))) {
                    const err581 = { instancePath: instancePath + "/exception-unused", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data201 };
                    if (vErrors === null) {
                        vErrors = [err581];
                    }
                    else {
                        vErrors.push(err581);
                    }
                    errors++;
                }
                var _valid89 = _errs947 === errors;
                valid275 = _valid89;
                ifClause89 = "else";
            }
            if (!valid275) {
                const err582 = { instancePath: instancePath + "/exception-unused", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause89 }, message: "must match \"" + ifClause89 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data201 };
                if (vErrors === null) {
                    vErrors = [err582];
                }
                else {
                    vErrors.push(err582);
                }
                errors++;
            }
        }
        if (data["exception-expires-soon"] !== undefined) {
            let data203 = data["exception-expires-soon"];
            const _errs949 = errors;
            let valid277 = true;
            const _errs950 = errors;
            if (!(data203 && typeof data203 == "object" && !Array.isArray(data203))) {
                const err583 = {};
                if (vErrors === null) {
                    vErrors = [err583];
                }
                else {
                    vErrors.push(err583);
                }
                errors++;
            }
            var _valid90 = _errs950 === errors;
            errors = _errs949;
            if (vErrors !== null) {
                if (_errs949) {
                    vErrors.length = _errs949;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause90;
            if (_valid90) {
                const _errs952 = errors;
                if (data203 && typeof data203 == "object" && !Array.isArray(data203)) {
                    for (const key101 in data203) {
                        if (!((key101 === "severity") || (key101 === "options"))) {
                            const err584 = { instancePath: instancePath + "/exception-expires-soon", schemaPath: "#/properties/exception-expires-soon/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key101 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["exception-expires-soon"].then, data: data203 };
                            if (vErrors === null) {
                                vErrors = [err584];
                            }
                            else {
                                vErrors.push(err584);
                            }
                            errors++;
                        }
                    }
                    if (data203.severity !== undefined) {
                        let data204 = data203.severity;
                        if (!(((((data204 === "off") || (data204 === "high")) || (data204 === "medium")) || (data204 === "low")) || (data204 === "info"))) {
                            const err585 = { instancePath: instancePath + "/exception-expires-soon/severity", schemaPath: "#/properties/exception-expires-soon/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["exception-expires-soon"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["exception-expires-soon"].then.properties.severity.enum, parentSchema: schema32.properties["exception-expires-soon"].then.properties.severity, data: data204 };
                            if (vErrors === null) {
                                vErrors = [err585];
                            }
                            else {
                                vErrors.push(err585);
                            }
                            errors++;
                        }
                    }
                    if (data203.options !== undefined) {
                        let data205 = data203.options;
                        if (data205 && typeof data205 == "object" && !Array.isArray(data205)) {
                            for (const key102 in data205) {
                                if (!(key102 === "days")) {
                                    const err586 = { instancePath: instancePath + "/exception-expires-soon/options", schemaPath: "#/properties/exception-expires-soon/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key102 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["exception-expires-soon"].then.properties.options, data: data205 };
                                    if (vErrors === null) {
                                        vErrors = [err586];
                                    }
                                    else {
                                        vErrors.push(err586);
                                    }
                                    errors++;
                                }
                            }
                            if (data205.days !== undefined) {
                                let data206 = data205.days;
                                if (!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))) {
                                    const err587 = { instancePath: instancePath + "/exception-expires-soon/options/days", schemaPath: "#/properties/exception-expires-soon/then/properties/options/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties["exception-expires-soon"].then.properties.options.properties.days.type, parentSchema: schema32.properties["exception-expires-soon"].then.properties.options.properties.days, data: data206 };
                                    if (vErrors === null) {
                                        vErrors = [err587];
                                    }
                                    else {
                                        vErrors.push(err587);
                                    }
                                    errors++;
                                }
                                if ((typeof data206 == "number") && (isFinite(data206))) {
                                    if (data206 < 1 || isNaN(data206)) {
                                        const err588 = { instancePath: instancePath + "/exception-expires-soon/options/days", schemaPath: "#/properties/exception-expires-soon/then/properties/options/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties["exception-expires-soon"].then.properties.options.properties.days, data: data206 };
                                        if (vErrors === null) {
                                            vErrors = [err588];
                                        }
                                        else {
                                            vErrors.push(err588);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        else {
                            const err589 = { instancePath: instancePath + "/exception-expires-soon/options", schemaPath: "#/properties/exception-expires-soon/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["exception-expires-soon"].then.properties.options.type, parentSchema: schema32.properties["exception-expires-soon"].then.properties.options, data: data205 };
                            if (vErrors === null) {
                                vErrors = [err589];
                            }
                            else {
                                vErrors.push(err589);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err590 = { instancePath: instancePath + "/exception-expires-soon", schemaPath: "#/properties/exception-expires-soon/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["exception-expires-soon"].then.type, parentSchema: schema32.properties["exception-expires-soon"].then, data: data203 };
                    if (vErrors === null) {
                        vErrors = [err590];
                    }
                    else {
                        vErrors.push(err590);
                    }
                    errors++;
                }
                var _valid90 = _errs952 === errors;
                valid277 = _valid90;
                ifClause90 = "then";
            }
            else {
                const _errs961 = errors;
                if (!(((((data203 === "off") || (data203 === "high")) || (data203 === "medium")) || (data203 === "low")) || (data203 === "info"))) {
                    const err591 = { instancePath: instancePath + "/exception-expires-soon", schemaPath: "#/properties/exception-expires-soon/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["exception-expires-soon"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["exception-expires-soon"].else.enum, parentSchema: schema32.properties["exception-expires-soon"].else, data: data203 };
                    if (vErrors === null) {
                        vErrors = [err591];
                    }
                    else {
                        vErrors.push(err591);
                    }
                    errors++;
                }
                var _valid90 = _errs961 === errors;
                valid277 = _valid90;
                ifClause90 = "else";
            }
            if (!valid277) {
                const err592 = { instancePath: instancePath + "/exception-expires-soon", schemaPath: "#/properties/exception-expires-soon/if", keyword: "if", params: { failingKeyword: ifClause90 }, message: "must match \"" + ifClause90 + "\" schema", schema: schema32.properties["exception-expires-soon"].if, parentSchema: schema32.properties["exception-expires-soon"], data: data203 };
                if (vErrors === null) {
                    vErrors = [err592];
                }
                else {
                    vErrors.push(err592);
                }
                errors++;
            }
        }
        if (data["exception-too-long"] !== undefined) {
            let data207 = data["exception-too-long"];
            const _errs963 = errors;
            let valid280 = true;
            const _errs964 = errors;
            if (!(data207 && typeof data207 == "object" && !Array.isArray(data207))) {
                const err593 = {};
                if (vErrors === null) {
                    vErrors = [err593];
                }
                else {
                    vErrors.push(err593);
                }
                errors++;
            }
            var _valid91 = _errs964 === errors;
            errors = _errs963;
            if (vErrors !== null) {
                if (_errs963) {
                    vErrors.length = _errs963;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause91;
            if (_valid91) {
                const _errs966 = errors;
                if (data207 && typeof data207 == "object" && !Array.isArray(data207)) {
                    for (const key103 in data207) {
                        if (!((key103 === "severity") || (key103 === "options"))) {
                            const err594 = { instancePath: instancePath + "/exception-too-long", schemaPath: "#/properties/exception-too-long/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key103 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["exception-too-long"].then, data: data207 };
                            if (vErrors === null) {
                                vErrors = [err594];
                            }
                            else {
                                vErrors.push(err594);
                            }
                            errors++;
                        }
                    }
                    if (data207.severity !== undefined) {
                        let data208 = data207.severity;
                        if (!(((((data208 === "off") || (data208 === "high")) || (data208 === "medium")) || (data208 === "low")) || (data208 === "info"))) {
                            const err595 = { instancePath: instancePath + "/exception-too-long/severity", schemaPath: "#/properties/exception-too-long/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["exception-too-long"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["exception-too-long"].then.properties.severity.enum, parentSchema: schema32.properties["exception-too-long"].then.properties.severity, data: data208 };
                            if (vErrors === null) {
                                vErrors = [err595];
                            }
                            else {
                                vErrors.push(err595);
                            }
                            errors++;
                        }
                    }
                    if (data207.options !== undefined) {
                        let data209 = data207.options;
                        if (data209 && typeof data209 == "object" && !Array.isArray(data209)) {
                            for (const key104 in data209) {
                                if (!(key104 === "days")) {
                                    const err596 = { instancePath: instancePath + "/exception-too-long/options", schemaPath: "#/properties/exception-too-long/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key104 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["exception-too-long"].then.properties.options, data: data209 };
                                    if (vErrors === null) {
                                        vErrors = [err596];
                                    }
                                    else {
                                        vErrors.push(err596);
                                    }
                                    errors++;
                                }
                            }
                            if (data209.days !== undefined) {
                                let data210 = data209.days;
                                if (!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))) {
                                    const err597 = { instancePath: instancePath + "/exception-too-long/options/days", schemaPath: "#/properties/exception-too-long/then/properties/options/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties["exception-too-long"].then.properties.options.properties.days.type, parentSchema: schema32.properties["exception-too-long"].then.properties.options.properties.days, data: data210 };
                                    if (vErrors === null) {
                                        vErrors = [err597];
                                    }
                                    else {
                                        vErrors.push(err597);
                                    }
                                    errors++;
                                }
                                if ((typeof data210 == "number") && (isFinite(data210))) {
                                    if (data210 < 1 || isNaN(data210)) {
                                        const err598 = { instancePath: instancePath + "/exception-too-long/options/days", schemaPath: "#/properties/exception-too-long/then/properties/options/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties["exception-too-long"].then.properties.options.properties.days, data: data210 };
                                        if (vErrors === null) {
                                            vErrors = [err598];
                                        }
                                        else {
                                            vErrors.push(err598);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        else {
                            const err599 = { instancePath: instancePath + "/exception-too-long/options", schemaPath: "#/properties/exception-too-long/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["exception-too-long"].then.properties.options.type, parentSchema: schema32.properties["exception-too-long"].then.properties.options, data: data209 };
                            if (vErrors === null) {
                                vErrors = [err599];
                            }
                            else {
                                vErrors.push(err599);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err600 = { instancePath: instancePath + "/exception-too-long", schemaPath: "#/properties/exception-too-long/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["exception-too-long"].then.type, parentSchema: schema32.properties["exception-too-long"].then, data: data207 };
                    if (vErrors === null) {
                        vErrors = [err600];
                    }
                    else {
                        vErrors.push(err600);
                    }
                    errors++;
                }
                var _valid91 = _errs966 === errors;
                valid280 = _valid91;
                ifClause91 = "then";
            }
            else {
                const _errs975 = errors;
                if (!(((((data207 === "off") || (data207 === "high")) || (data207 === "medium")) || (data207 === "low")) || (data207 === "info"))) {
                    const err601 = { instancePath: instancePath + "/exception-too-long", schemaPath: "#/properties/exception-too-long/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["exception-too-long"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["exception-too-long"].else.enum, parentSchema: schema32.properties["exception-too-long"].else, data: data207 };
                    if (vErrors === null) {
                        vErrors = [err601];
                    }
                    else {
                        vErrors.push(err601);
                    }
                    errors++;
                }
                var _valid91 = _errs975 === errors;
                valid280 = _valid91;
                ifClause91 = "else";
            }
            if (!valid280) {
                const err602 = { instancePath: instancePath + "/exception-too-long", schemaPath: "#/properties/exception-too-long/if", keyword: "if", params: { failingKeyword: ifClause91 }, message: "must match \"" + ifClause91 + "\" schema", schema: schema32.properties["exception-too-long"].if, parentSchema: schema32.properties["exception-too-long"], data: data207 };
                if (vErrors === null) {
                    vErrors = [err602];
                }
                else {
                    vErrors.push(err602);
                }
                errors++;
            }
        }
        if (data["exception-value-changed"] !== undefined) {
            let data211 = data["exception-value-changed"];
            const _errs978 = errors;
            let valid284 = true;
            const _errs979 = errors;
            if (!(data211 && typeof data211 == "object" && !Array.isArray(data211))) {
                const err603 = {};
                if (vErrors === null) {
                    vErrors = [err603];
                }
                else {
                    vErrors.push(err603);
                }
                errors++;
            }
            var _valid92 = _errs979 === errors;
            errors = _errs978;
            if (vErrors !== null) {
                if (_errs978) {
                    vErrors.length = _errs978;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause92;
            if (_valid92) {
                const _errs981 = errors;
                if (data211 && typeof data211 == "object" && !Array.isArray(data211)) {
                    for (const key105 in data211) {
                        if (!(key105 === "severity")) {
                            const err604 = { instancePath: instancePath + "/exception-value-changed", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key105 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data211 };
                            if (vErrors === null) {
                                vErrors = [err604];
                            }
                            else {
                                vErrors.push(err604);
                            }
                            errors++;
                        }
                    }
                    if (data211.severity !== undefined) {
                        let data212 = data211.severity;
                        if (!(((((data212 === "off") || (data212 === "high")) || (data212 === "medium")) || (data212 === "low")) || (data212 === "info"))) {
                            const err605 = { instancePath: instancePath + "/exception-value-changed/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data212 };
                            if (vErrors === null) {
                                vErrors = [err605];
                            }
                            else {
                                vErrors.push(err605);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err606 = { instancePath: instancePath + "/exception-value-changed", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data211 };
                    if (vErrors === null) {
                        vErrors = [err606];
                    }
                    else {
                        vErrors.push(err606);
                    }
                    errors++;
                }
                var _valid92 = _errs981 === errors;
                valid284 = _valid92;
                ifClause92 = "then";
            }
            else {
                const _errs985 = errors;
                if (!(((((data211 === "off") || (data211 === "high")) || (data211 === "medium")) || (data211 === "low")) || (data211 === "info"))) {
                    const err607 = { instancePath: instancePath + "/exception-value-changed", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data211 };
                    if (vErrors === null) {
                        vErrors = [err607];
                    }
                    else {
                        vErrors.push(err607);
                    }
                    errors++;
                }
                var _valid92 = _errs985 === errors;
                valid284 = _valid92;
                ifClause92 = "else";
            }
            if (!valid284) {
                const err608 = { instancePath: instancePath + "/exception-value-changed", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause92 }, message: "must match \"" + ifClause92 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data211 };
                if (vErrors === null) {
                    vErrors = [err608];
                }
                else {
                    vErrors.push(err608);
                }
                errors++;
            }
        }
        if (data["ca-guest-mfa-missing"] !== undefined) {
            let data213 = data["ca-guest-mfa-missing"];
            const _errs987 = errors;
            let valid286 = true;
            const _errs988 = errors;
            if (!(data213 && typeof data213 == "object" && !Array.isArray(data213))) {
                const err609 = {};
                if (vErrors === null) {
                    vErrors = [err609];
                }
                else {
                    vErrors.push(err609);
                }
                errors++;
            }
            var _valid93 = _errs988 === errors;
            errors = _errs987;
            if (vErrors !== null) {
                if (_errs987) {
                    vErrors.length = _errs987;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause93;
            if (_valid93) {
                const _errs990 = errors;
                if (data213 && typeof data213 == "object" && !Array.isArray(data213)) {
                    for (const key106 in data213) {
                        if (!((key106 === "severity") || (key106 === "options"))) {
                            const err610 = { instancePath: instancePath + "/ca-guest-mfa-missing", schemaPath: "#/properties/ca-guest-mfa-missing/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key106 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["ca-guest-mfa-missing"].then, data: data213 };
                            if (vErrors === null) {
                                vErrors = [err610];
                            }
                            else {
                                vErrors.push(err610);
                            }
                            errors++;
                        }
                    }
                    if (data213.severity !== undefined) {
                        let data214 = data213.severity;
                        if (!(((((data214 === "off") || (data214 === "high")) || (data214 === "medium")) || (data214 === "low")) || (data214 === "info"))) {
                            const err611 = { instancePath: instancePath + "/ca-guest-mfa-missing/severity", schemaPath: "#/properties/ca-guest-mfa-missing/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["ca-guest-mfa-missing"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["ca-guest-mfa-missing"].then.properties.severity.enum, parentSchema: schema32.properties["ca-guest-mfa-missing"].then.properties.severity, data: data214 };
                            if (vErrors === null) {
                                vErrors = [err611];
                            }
                            else {
                                vErrors.push(err611);
                            }
                            errors++;
                        }
                    }
                    if (data213.options !== undefined) {
                        let data215 = data213.options;
                        if (data215 && typeof data215 == "object" && !Array.isArray(data215)) {
                            for (const key107 in data215) {
                                if (!(key107 === "types")) {
                                    const err612 = { instancePath: instancePath + "/ca-guest-mfa-missing/options", schemaPath: "#/properties/ca-guest-mfa-missing/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key107 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["ca-guest-mfa-missing"].then.properties.options, data: data215 };
                                    if (vErrors === null) {
                                        vErrors = [err612];
                                    }
                                    else {
                                        vErrors.push(err612);
                                    }
                                    errors++;
                                }
                            }
                            if (data215.types !== undefined) {
                                let data216 = data215.types;
                                if (Array.isArray(data216)) {
                                    const len3 = data216.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                        let data217 = data216[i3];
                                        if (typeof data217 !== "string") {
                                            const err613 = { instancePath: instancePath + "/ca-guest-mfa-missing/options/types/" + i3, schemaPath: "#/properties/ca-guest-mfa-missing/then/properties/options/properties/types/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items.type, parentSchema: schema32.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items, data: data217 };
                                            if (vErrors === null) {
                                                vErrors = [err613];
                                            }
                                            else {
                                                vErrors.push(err613);
                                            }
                                            errors++;
                                        }
                                        if (!((((((data217 === "internalGuest") || (data217 === "b2bCollaborationGuest")) || (data217 === "b2bCollaborationMember")) || (data217 === "b2bDirectConnectUser")) || (data217 === "otherExternalUser")) || (data217 === "serviceProvider"))) {
                                            const err614 = { instancePath: instancePath + "/ca-guest-mfa-missing/options/types/" + i3, schemaPath: "#/properties/ca-guest-mfa-missing/then/properties/options/properties/types/items/enum", keyword: "enum", params: { allowedValues: schema32.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items.enum, parentSchema: schema32.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items, data: data217 };
                                            if (vErrors === null) {
                                                vErrors = [err614];
                                            }
                                            else {
                                                vErrors.push(err614);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err615 = { instancePath: instancePath + "/ca-guest-mfa-missing/options/types", schemaPath: "#/properties/ca-guest-mfa-missing/then/properties/options/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.type, parentSchema: schema32.properties["ca-guest-mfa-missing"].then.properties.options.properties.types, data: data216 };
                                    if (vErrors === null) {
                                        vErrors = [err615];
                                    }
                                    else {
                                        vErrors.push(err615);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err616 = { instancePath: instancePath + "/ca-guest-mfa-missing/options", schemaPath: "#/properties/ca-guest-mfa-missing/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["ca-guest-mfa-missing"].then.properties.options.type, parentSchema: schema32.properties["ca-guest-mfa-missing"].then.properties.options, data: data215 };
                            if (vErrors === null) {
                                vErrors = [err616];
                            }
                            else {
                                vErrors.push(err616);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err617 = { instancePath: instancePath + "/ca-guest-mfa-missing", schemaPath: "#/properties/ca-guest-mfa-missing/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["ca-guest-mfa-missing"].then.type, parentSchema: schema32.properties["ca-guest-mfa-missing"].then, data: data213 };
                    if (vErrors === null) {
                        vErrors = [err617];
                    }
                    else {
                        vErrors.push(err617);
                    }
                    errors++;
                }
                var _valid93 = _errs990 === errors;
                valid286 = _valid93;
                ifClause93 = "then";
            }
            else {
                const _errs1001 = errors;
                if (!(((((data213 === "off") || (data213 === "high")) || (data213 === "medium")) || (data213 === "low")) || (data213 === "info"))) {
                    const err618 = { instancePath: instancePath + "/ca-guest-mfa-missing", schemaPath: "#/properties/ca-guest-mfa-missing/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["ca-guest-mfa-missing"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["ca-guest-mfa-missing"].else.enum, parentSchema: schema32.properties["ca-guest-mfa-missing"].else, data: data213 };
                    if (vErrors === null) {
                        vErrors = [err618];
                    }
                    else {
                        vErrors.push(err618);
                    }
                    errors++;
                }
                var _valid93 = _errs1001 === errors;
                valid286 = _valid93;
                ifClause93 = "else";
            }
            if (!valid286) {
                const err619 = { instancePath: instancePath + "/ca-guest-mfa-missing", schemaPath: "#/properties/ca-guest-mfa-missing/if", keyword: "if", params: { failingKeyword: ifClause93 }, message: "must match \"" + ifClause93 + "\" schema", schema: schema32.properties["ca-guest-mfa-missing"].if, parentSchema: schema32.properties["ca-guest-mfa-missing"], data: data213 };
                if (vErrors === null) {
                    vErrors = [err619];
                }
                else {
                    vErrors.push(err619);
                }
                errors++;
            }
        }
        if (data["ca-tenant-excluded-from-mfa"] !== undefined) {
            let data218 = data["ca-tenant-excluded-from-mfa"];
            const _errs1004 = errors;
            let valid292 = true;
            const _errs1005 = errors;
            if (!(data218 && typeof data218 == "object" && !Array.isArray(data218))) {
                const err620 = {};
                if (vErrors === null) {
                    vErrors = [err620];
                }
                else {
                    vErrors.push(err620);
                }
                errors++;
            }
            var _valid94 = _errs1005 === errors;
            errors = _errs1004;
            if (vErrors !== null) {
                if (_errs1004) {
                    vErrors.length = _errs1004;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause94;
            if (_valid94) {
                const _errs1007 = errors;
                if (data218 && typeof data218 == "object" && !Array.isArray(data218)) {
                    for (const key108 in data218) {
                        if (!(key108 === "severity")) {
                            const err621 = { instancePath: instancePath + "/ca-tenant-excluded-from-mfa", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key108 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data218 };
                            if (vErrors === null) {
                                vErrors = [err621];
                            }
                            else {
                                vErrors.push(err621);
                            }
                            errors++;
                        }
                    }
                    if (data218.severity !== undefined) {
                        let data219 = data218.severity;
                        if (!(((((data219 === "off") || (data219 === "high")) || (data219 === "medium")) || (data219 === "low")) || (data219 === "info"))) {
                            const err622 = { instancePath: instancePath + "/ca-tenant-excluded-from-mfa/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data219 };
                            if (vErrors === null) {
                                vErrors = [err622];
                            }
                            else {
                                vErrors.push(err622);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err623 = { instancePath: instancePath + "/ca-tenant-excluded-from-mfa", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data218 };
                    if (vErrors === null) {
                        vErrors = [err623];
                    }
                    else {
                        vErrors.push(err623);
                    }
                    errors++;
                }
                var _valid94 = _errs1007 === errors;
                valid292 = _valid94;
                ifClause94 = "then";
            }
            else {
                const _errs1011 = errors;
                if (!(((((data218 === "off") || (data218 === "high")) || (data218 === "medium")) || (data218 === "low")) || (data218 === "info"))) {
                    const err624 = { instancePath: instancePath + "/ca-tenant-excluded-from-mfa", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data218 };
                    if (vErrors === null) {
                        vErrors = [err624];
                    }
                    else {
                        vErrors.push(err624);
                    }
                    errors++;
                }
                var _valid94 = _errs1011 === errors;
                valid292 = _valid94;
                ifClause94 = "else";
            }
            if (!valid292) {
                const err625 = { instancePath: instancePath + "/ca-tenant-excluded-from-mfa", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause94 }, message: "must match \"" + ifClause94 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data218 };
                if (vErrors === null) {
                    vErrors = [err625];
                }
                else {
                    vErrors.push(err625);
                }
                errors++;
            }
        }
        if (data["ca-service-provider-excluded-everywhere"] !== undefined) {
            let data220 = data["ca-service-provider-excluded-everywhere"];
            const _errs1014 = errors;
            let valid295 = true;
            const _errs1015 = errors;
            if (!(data220 && typeof data220 == "object" && !Array.isArray(data220))) {
                const err626 = {};
                if (vErrors === null) {
                    vErrors = [err626];
                }
                else {
                    vErrors.push(err626);
                }
                errors++;
            }
            var _valid95 = _errs1015 === errors;
            errors = _errs1014;
            if (vErrors !== null) {
                if (_errs1014) {
                    vErrors.length = _errs1014;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause95;
            if (_valid95) {
                const _errs1017 = errors;
                if (data220 && typeof data220 == "object" && !Array.isArray(data220)) {
                    for (const key109 in data220) {
                        if (!(key109 === "severity")) {
                            const err627 = { instancePath: instancePath + "/ca-service-provider-excluded-everywhere", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key109 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data220 };
                            if (vErrors === null) {
                                vErrors = [err627];
                            }
                            else {
                                vErrors.push(err627);
                            }
                            errors++;
                        }
                    }
                    if (data220.severity !== undefined) {
                        let data221 = data220.severity;
                        if (!(((((data221 === "off") || (data221 === "high")) || (data221 === "medium")) || (data221 === "low")) || (data221 === "info"))) {
                            const err628 = { instancePath: instancePath + "/ca-service-provider-excluded-everywhere/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data221 };
                            if (vErrors === null) {
                                vErrors = [err628];
                            }
                            else {
                                vErrors.push(err628);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err629 = { instancePath: instancePath + "/ca-service-provider-excluded-everywhere", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data220 };
                    if (vErrors === null) {
                        vErrors = [err629];
                    }
                    else {
                        vErrors.push(err629);
                    }
                    errors++;
                }
                var _valid95 = _errs1017 === errors;
                valid295 = _valid95;
                ifClause95 = "then";
            }
            else {
                const _errs1021 = errors;
                if (!(((((data220 === "off") || (data220 === "high")) || (data220 === "medium")) || (data220 === "low")) || (data220 === "info"))) {
                    const err630 = { instancePath: instancePath + "/ca-service-provider-excluded-everywhere", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data220 };
                    if (vErrors === null) {
                        vErrors = [err630];
                    }
                    else {
                        vErrors.push(err630);
                    }
                    errors++;
                }
                var _valid95 = _errs1021 === errors;
                valid295 = _valid95;
                ifClause95 = "else";
            }
            if (!valid295) {
                const err631 = { instancePath: instancePath + "/ca-service-provider-excluded-everywhere", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause95 }, message: "must match \"" + ifClause95 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data220 };
                if (vErrors === null) {
                    vErrors = [err631];
                }
                else {
                    vErrors.push(err631);
                }
                errors++;
            }
        }
        if (data["ca-guests-excluded-from-sign-in-risk"] !== undefined) {
            let data222 = data["ca-guests-excluded-from-sign-in-risk"];
            const _errs1024 = errors;
            let valid298 = true;
            const _errs1025 = errors;
            if (!(data222 && typeof data222 == "object" && !Array.isArray(data222))) {
                const err632 = {};
                if (vErrors === null) {
                    vErrors = [err632];
                }
                else {
                    vErrors.push(err632);
                }
                errors++;
            }
            var _valid96 = _errs1025 === errors;
            errors = _errs1024;
            if (vErrors !== null) {
                if (_errs1024) {
                    vErrors.length = _errs1024;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause96;
            if (_valid96) {
                const _errs1027 = errors;
                if (data222 && typeof data222 == "object" && !Array.isArray(data222)) {
                    for (const key110 in data222) {
                        if (!(key110 === "severity")) {
                            const err633 = { instancePath: instancePath + "/ca-guests-excluded-from-sign-in-risk", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key110 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data222 };
                            if (vErrors === null) {
                                vErrors = [err633];
                            }
                            else {
                                vErrors.push(err633);
                            }
                            errors++;
                        }
                    }
                    if (data222.severity !== undefined) {
                        let data223 = data222.severity;
                        if (!(((((data223 === "off") || (data223 === "high")) || (data223 === "medium")) || (data223 === "low")) || (data223 === "info"))) {
                            const err634 = { instancePath: instancePath + "/ca-guests-excluded-from-sign-in-risk/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data223 };
                            if (vErrors === null) {
                                vErrors = [err634];
                            }
                            else {
                                vErrors.push(err634);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err635 = { instancePath: instancePath + "/ca-guests-excluded-from-sign-in-risk", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data222 };
                    if (vErrors === null) {
                        vErrors = [err635];
                    }
                    else {
                        vErrors.push(err635);
                    }
                    errors++;
                }
                var _valid96 = _errs1027 === errors;
                valid298 = _valid96;
                ifClause96 = "then";
            }
            else {
                const _errs1031 = errors;
                if (!(((((data222 === "off") || (data222 === "high")) || (data222 === "medium")) || (data222 === "low")) || (data222 === "info"))) {
                    const err636 = { instancePath: instancePath + "/ca-guests-excluded-from-sign-in-risk", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data222 };
                    if (vErrors === null) {
                        vErrors = [err636];
                    }
                    else {
                        vErrors.push(err636);
                    }
                    errors++;
                }
                var _valid96 = _errs1031 === errors;
                valid298 = _valid96;
                ifClause96 = "else";
            }
            if (!valid298) {
                const err637 = { instancePath: instancePath + "/ca-guests-excluded-from-sign-in-risk", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause96 }, message: "must match \"" + ifClause96 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data222 };
                if (vErrors === null) {
                    vErrors = [err637];
                }
                else {
                    vErrors.push(err637);
                }
                errors++;
            }
        }
        if (data["ca-guest-session-too-long"] !== undefined) {
            let data224 = data["ca-guest-session-too-long"];
            const _errs1033 = errors;
            let valid300 = true;
            const _errs1034 = errors;
            if (!(data224 && typeof data224 == "object" && !Array.isArray(data224))) {
                const err638 = {};
                if (vErrors === null) {
                    vErrors = [err638];
                }
                else {
                    vErrors.push(err638);
                }
                errors++;
            }
            var _valid97 = _errs1034 === errors;
            errors = _errs1033;
            if (vErrors !== null) {
                if (_errs1033) {
                    vErrors.length = _errs1033;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause97;
            if (_valid97) {
                const _errs1036 = errors;
                if (data224 && typeof data224 == "object" && !Array.isArray(data224)) {
                    for (const key111 in data224) {
                        if (!((key111 === "severity") || (key111 === "options"))) {
                            const err639 = { instancePath: instancePath + "/ca-guest-session-too-long", schemaPath: "#/properties/ca-guest-session-too-long/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key111 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["ca-guest-session-too-long"].then, data: data224 };
                            if (vErrors === null) {
                                vErrors = [err639];
                            }
                            else {
                                vErrors.push(err639);
                            }
                            errors++;
                        }
                    }
                    if (data224.severity !== undefined) {
                        let data225 = data224.severity;
                        if (!(((((data225 === "off") || (data225 === "high")) || (data225 === "medium")) || (data225 === "low")) || (data225 === "info"))) {
                            const err640 = { instancePath: instancePath + "/ca-guest-session-too-long/severity", schemaPath: "#/properties/ca-guest-session-too-long/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["ca-guest-session-too-long"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["ca-guest-session-too-long"].then.properties.severity.enum, parentSchema: schema32.properties["ca-guest-session-too-long"].then.properties.severity, data: data225 };
                            if (vErrors === null) {
                                vErrors = [err640];
                            }
                            else {
                                vErrors.push(err640);
                            }
                            errors++;
                        }
                    }
                    if (data224.options !== undefined) {
                        let data226 = data224.options;
                        if (data226 && typeof data226 == "object" && !Array.isArray(data226)) {
                            for (const key112 in data226) {
                                if (!(key112 === "hours")) {
                                    const err641 = { instancePath: instancePath + "/ca-guest-session-too-long/options", schemaPath: "#/properties/ca-guest-session-too-long/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key112 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["ca-guest-session-too-long"].then.properties.options, data: data226 };
                                    if (vErrors === null) {
                                        vErrors = [err641];
                                    }
                                    else {
                                        vErrors.push(err641);
                                    }
                                    errors++;
                                }
                            }
                            if (data226.hours !== undefined) {
                                let data227 = data226.hours;
                                if (!(((typeof data227 == "number") && (!(data227 % 1) && !isNaN(data227))) && (isFinite(data227)))) {
                                    const err642 = { instancePath: instancePath + "/ca-guest-session-too-long/options/hours", schemaPath: "#/properties/ca-guest-session-too-long/then/properties/options/properties/hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties["ca-guest-session-too-long"].then.properties.options.properties.hours.type, parentSchema: schema32.properties["ca-guest-session-too-long"].then.properties.options.properties.hours, data: data227 };
                                    if (vErrors === null) {
                                        vErrors = [err642];
                                    }
                                    else {
                                        vErrors.push(err642);
                                    }
                                    errors++;
                                }
                                if ((typeof data227 == "number") && (isFinite(data227))) {
                                    if (data227 < 1 || isNaN(data227)) {
                                        const err643 = { instancePath: instancePath + "/ca-guest-session-too-long/options/hours", schemaPath: "#/properties/ca-guest-session-too-long/then/properties/options/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties["ca-guest-session-too-long"].then.properties.options.properties.hours, data: data227 };
                                        if (vErrors === null) {
                                            vErrors = [err643];
                                        }
                                        else {
                                            vErrors.push(err643);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        else {
                            const err644 = { instancePath: instancePath + "/ca-guest-session-too-long/options", schemaPath: "#/properties/ca-guest-session-too-long/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["ca-guest-session-too-long"].then.properties.options.type, parentSchema: schema32.properties["ca-guest-session-too-long"].then.properties.options, data: data226 };
                            if (vErrors === null) {
                                vErrors = [err644];
                            }
                            else {
                                vErrors.push(err644);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err645 = { instancePath: instancePath + "/ca-guest-session-too-long", schemaPath: "#/properties/ca-guest-session-too-long/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["ca-guest-session-too-long"].then.type, parentSchema: schema32.properties["ca-guest-session-too-long"].then, data: data224 };
                    if (vErrors === null) {
                        vErrors = [err645];
                    }
                    else {
                        vErrors.push(err645);
                    }
                    errors++;
                }
                var _valid97 = _errs1036 === errors;
                valid300 = _valid97;
                ifClause97 = "then";
            }
            else {
                const _errs1045 = errors;
                if (!(((((data224 === "off") || (data224 === "high")) || (data224 === "medium")) || (data224 === "low")) || (data224 === "info"))) {
                    const err646 = { instancePath: instancePath + "/ca-guest-session-too-long", schemaPath: "#/properties/ca-guest-session-too-long/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["ca-guest-session-too-long"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["ca-guest-session-too-long"].else.enum, parentSchema: schema32.properties["ca-guest-session-too-long"].else, data: data224 };
                    if (vErrors === null) {
                        vErrors = [err646];
                    }
                    else {
                        vErrors.push(err646);
                    }
                    errors++;
                }
                var _valid97 = _errs1045 === errors;
                valid300 = _valid97;
                ifClause97 = "else";
            }
            if (!valid300) {
                const err647 = { instancePath: instancePath + "/ca-guest-session-too-long", schemaPath: "#/properties/ca-guest-session-too-long/if", keyword: "if", params: { failingKeyword: ifClause97 }, message: "must match \"" + ifClause97 + "\" schema", schema: schema32.properties["ca-guest-session-too-long"].if, parentSchema: schema32.properties["ca-guest-session-too-long"], data: data224 };
                if (vErrors === null) {
                    vErrors = [err647];
                }
                else {
                    vErrors.push(err647);
                }
                errors++;
            }
        }
        if (data["ca-device-control-untrusted"] !== undefined) {
            let data228 = data["ca-device-control-untrusted"];
            const _errs1048 = errors;
            let valid304 = true;
            const _errs1049 = errors;
            if (!(data228 && typeof data228 == "object" && !Array.isArray(data228))) {
                const err648 = {};
                if (vErrors === null) {
                    vErrors = [err648];
                }
                else {
                    vErrors.push(err648);
                }
                errors++;
            }
            var _valid98 = _errs1049 === errors;
            errors = _errs1048;
            if (vErrors !== null) {
                if (_errs1048) {
                    vErrors.length = _errs1048;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause98;
            if (_valid98) {
                const _errs1051 = errors;
                if (data228 && typeof data228 == "object" && !Array.isArray(data228)) {
                    for (const key113 in data228) {
                        if (!(key113 === "severity")) {
                            const err649 = { instancePath: instancePath + "/ca-device-control-untrusted", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key113 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data228 };
                            if (vErrors === null) {
                                vErrors = [err649];
                            }
                            else {
                                vErrors.push(err649);
                            }
                            errors++;
                        }
                    }
                    if (data228.severity !== undefined) {
                        let data229 = data228.severity;
                        if (!(((((data229 === "off") || (data229 === "high")) || (data229 === "medium")) || (data229 === "low")) || (data229 === "info"))) {
                            const err650 = { instancePath: instancePath + "/ca-device-control-untrusted/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data229 };
                            if (vErrors === null) {
                                vErrors = [err650];
                            }
                            else {
                                vErrors.push(err650);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err651 = { instancePath: instancePath + "/ca-device-control-untrusted", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data228 };
                    if (vErrors === null) {
                        vErrors = [err651];
                    }
                    else {
                        vErrors.push(err651);
                    }
                    errors++;
                }
                var _valid98 = _errs1051 === errors;
                valid304 = _valid98;
                ifClause98 = "then";
            }
            else {
                const _errs1055 = errors;
                if (!(((((data228 === "off") || (data228 === "high")) || (data228 === "medium")) || (data228 === "low")) || (data228 === "info"))) {
                    const err652 = { instancePath: instancePath + "/ca-device-control-untrusted", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data228 };
                    if (vErrors === null) {
                        vErrors = [err652];
                    }
                    else {
                        vErrors.push(err652);
                    }
                    errors++;
                }
                var _valid98 = _errs1055 === errors;
                valid304 = _valid98;
                ifClause98 = "else";
            }
            if (!valid304) {
                const err653 = { instancePath: instancePath + "/ca-device-control-untrusted", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause98 }, message: "must match \"" + ifClause98 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data228 };
                if (vErrors === null) {
                    vErrors = [err653];
                }
                else {
                    vErrors.push(err653);
                }
                errors++;
            }
        }
        if (data["ca-strength-unreachable-for-guests"] !== undefined) {
            let data230 = data["ca-strength-unreachable-for-guests"];
            const _errs1058 = errors;
            let valid307 = true;
            const _errs1059 = errors;
            if (!(data230 && typeof data230 == "object" && !Array.isArray(data230))) {
                const err654 = {};
                if (vErrors === null) {
                    vErrors = [err654];
                }
                else {
                    vErrors.push(err654);
                }
                errors++;
            }
            var _valid99 = _errs1059 === errors;
            errors = _errs1058;
            if (vErrors !== null) {
                if (_errs1058) {
                    vErrors.length = _errs1058;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause99;
            if (_valid99) {
                const _errs1061 = errors;
                if (data230 && typeof data230 == "object" && !Array.isArray(data230)) {
                    for (const key114 in data230) {
                        if (!(key114 === "severity")) {
                            const err655 = { instancePath: instancePath + "/ca-strength-unreachable-for-guests", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key114 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data230 };
                            if (vErrors === null) {
                                vErrors = [err655];
                            }
                            else {
                                vErrors.push(err655);
                            }
                            errors++;
                        }
                    }
                    if (data230.severity !== undefined) {
                        let data231 = data230.severity;
                        if (!(((((data231 === "off") || (data231 === "high")) || (data231 === "medium")) || (data231 === "low")) || (data231 === "info"))) {
                            const err656 = { instancePath: instancePath + "/ca-strength-unreachable-for-guests/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data231 };
                            if (vErrors === null) {
                                vErrors = [err656];
                            }
                            else {
                                vErrors.push(err656);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err657 = { instancePath: instancePath + "/ca-strength-unreachable-for-guests", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data230 };
                    if (vErrors === null) {
                        vErrors = [err657];
                    }
                    else {
                        vErrors.push(err657);
                    }
                    errors++;
                }
                var _valid99 = _errs1061 === errors;
                valid307 = _valid99;
                ifClause99 = "then";
            }
            else {
                const _errs1065 = errors;
                if (!(((((data230 === "off") || (data230 === "high")) || (data230 === "medium")) || (data230 === "low")) || (data230 === "info"))) {
                    const err658 = { instancePath: instancePath + "/ca-strength-unreachable-for-guests", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data230 };
                    if (vErrors === null) {
                        vErrors = [err658];
                    }
                    else {
                        vErrors.push(err658);
                    }
                    errors++;
                }
                var _valid99 = _errs1065 === errors;
                valid307 = _valid99;
                ifClause99 = "else";
            }
            if (!valid307) {
                const err659 = { instancePath: instancePath + "/ca-strength-unreachable-for-guests", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause99 }, message: "must match \"" + ifClause99 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data230 };
                if (vErrors === null) {
                    vErrors = [err659];
                }
                else {
                    vErrors.push(err659);
                }
                errors++;
            }
        }
        if (data["ca-unsupported-control-for-guests"] !== undefined) {
            let data232 = data["ca-unsupported-control-for-guests"];
            const _errs1068 = errors;
            let valid310 = true;
            const _errs1069 = errors;
            if (!(data232 && typeof data232 == "object" && !Array.isArray(data232))) {
                const err660 = {};
                if (vErrors === null) {
                    vErrors = [err660];
                }
                else {
                    vErrors.push(err660);
                }
                errors++;
            }
            var _valid100 = _errs1069 === errors;
            errors = _errs1068;
            if (vErrors !== null) {
                if (_errs1068) {
                    vErrors.length = _errs1068;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause100;
            if (_valid100) {
                const _errs1071 = errors;
                if (data232 && typeof data232 == "object" && !Array.isArray(data232)) {
                    for (const key115 in data232) {
                        if (!(key115 === "severity")) {
                            const err661 = { instancePath: instancePath + "/ca-unsupported-control-for-guests", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key115 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data232 };
                            if (vErrors === null) {
                                vErrors = [err661];
                            }
                            else {
                                vErrors.push(err661);
                            }
                            errors++;
                        }
                    }
                    if (data232.severity !== undefined) {
                        let data233 = data232.severity;
                        if (!(((((data233 === "off") || (data233 === "high")) || (data233 === "medium")) || (data233 === "low")) || (data233 === "info"))) {
                            const err662 = { instancePath: instancePath + "/ca-unsupported-control-for-guests/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data233 };
                            if (vErrors === null) {
                                vErrors = [err662];
                            }
                            else {
                                vErrors.push(err662);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err663 = { instancePath: instancePath + "/ca-unsupported-control-for-guests", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data232 };
                    if (vErrors === null) {
                        vErrors = [err663];
                    }
                    else {
                        vErrors.push(err663);
                    }
                    errors++;
                }
                var _valid100 = _errs1071 === errors;
                valid310 = _valid100;
                ifClause100 = "then";
            }
            else {
                const _errs1075 = errors;
                if (!(((((data232 === "off") || (data232 === "high")) || (data232 === "medium")) || (data232 === "low")) || (data232 === "info"))) {
                    const err664 = { instancePath: instancePath + "/ca-unsupported-control-for-guests", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data232 };
                    if (vErrors === null) {
                        vErrors = [err664];
                    }
                    else {
                        vErrors.push(err664);
                    }
                    errors++;
                }
                var _valid100 = _errs1075 === errors;
                valid310 = _valid100;
                ifClause100 = "else";
            }
            if (!valid310) {
                const err665 = { instancePath: instancePath + "/ca-unsupported-control-for-guests", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause100 }, message: "must match \"" + ifClause100 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data232 };
                if (vErrors === null) {
                    vErrors = [err665];
                }
                else {
                    vErrors.push(err665);
                }
                errors++;
            }
        }
        if (data["ca-guest-scope-empty"] !== undefined) {
            let data234 = data["ca-guest-scope-empty"];
            const _errs1078 = errors;
            let valid313 = true;
            const _errs1079 = errors;
            if (!(data234 && typeof data234 == "object" && !Array.isArray(data234))) {
                const err666 = {};
                if (vErrors === null) {
                    vErrors = [err666];
                }
                else {
                    vErrors.push(err666);
                }
                errors++;
            }
            var _valid101 = _errs1079 === errors;
            errors = _errs1078;
            if (vErrors !== null) {
                if (_errs1078) {
                    vErrors.length = _errs1078;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause101;
            if (_valid101) {
                const _errs1081 = errors;
                if (data234 && typeof data234 == "object" && !Array.isArray(data234)) {
                    for (const key116 in data234) {
                        if (!(key116 === "severity")) {
                            const err667 = { instancePath: instancePath + "/ca-guest-scope-empty", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key116 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data234 };
                            if (vErrors === null) {
                                vErrors = [err667];
                            }
                            else {
                                vErrors.push(err667);
                            }
                            errors++;
                        }
                    }
                    if (data234.severity !== undefined) {
                        let data235 = data234.severity;
                        if (!(((((data235 === "off") || (data235 === "high")) || (data235 === "medium")) || (data235 === "low")) || (data235 === "info"))) {
                            const err668 = { instancePath: instancePath + "/ca-guest-scope-empty/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data235 };
                            if (vErrors === null) {
                                vErrors = [err668];
                            }
                            else {
                                vErrors.push(err668);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err669 = { instancePath: instancePath + "/ca-guest-scope-empty", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data234 };
                    if (vErrors === null) {
                        vErrors = [err669];
                    }
                    else {
                        vErrors.push(err669);
                    }
                    errors++;
                }
                var _valid101 = _errs1081 === errors;
                valid313 = _valid101;
                ifClause101 = "then";
            }
            else {
                const _errs1085 = errors;
                if (!(((((data234 === "off") || (data234 === "high")) || (data234 === "medium")) || (data234 === "low")) || (data234 === "info"))) {
                    const err670 = { instancePath: instancePath + "/ca-guest-scope-empty", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data234 };
                    if (vErrors === null) {
                        vErrors = [err670];
                    }
                    else {
                        vErrors.push(err670);
                    }
                    errors++;
                }
                var _valid101 = _errs1085 === errors;
                valid313 = _valid101;
                ifClause101 = "else";
            }
            if (!valid313) {
                const err671 = { instancePath: instancePath + "/ca-guest-scope-empty", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause101 }, message: "must match \"" + ifClause101 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data234 };
                if (vErrors === null) {
                    vErrors = [err671];
                }
                else {
                    vErrors.push(err671);
                }
                errors++;
            }
        }
        if (data["ca-external-tenant-unknown"] !== undefined) {
            let data236 = data["ca-external-tenant-unknown"];
            const _errs1088 = errors;
            let valid316 = true;
            const _errs1089 = errors;
            if (!(data236 && typeof data236 == "object" && !Array.isArray(data236))) {
                const err672 = {};
                if (vErrors === null) {
                    vErrors = [err672];
                }
                else {
                    vErrors.push(err672);
                }
                errors++;
            }
            var _valid102 = _errs1089 === errors;
            errors = _errs1088;
            if (vErrors !== null) {
                if (_errs1088) {
                    vErrors.length = _errs1088;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause102;
            if (_valid102) {
                const _errs1091 = errors;
                if (data236 && typeof data236 == "object" && !Array.isArray(data236)) {
                    for (const key117 in data236) {
                        if (!(key117 === "severity")) {
                            const err673 = { instancePath: instancePath + "/ca-external-tenant-unknown", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key117 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data236 };
                            if (vErrors === null) {
                                vErrors = [err673];
                            }
                            else {
                                vErrors.push(err673);
                            }
                            errors++;
                        }
                    }
                    if (data236.severity !== undefined) {
                        let data237 = data236.severity;
                        if (!(((((data237 === "off") || (data237 === "high")) || (data237 === "medium")) || (data237 === "low")) || (data237 === "info"))) {
                            const err674 = { instancePath: instancePath + "/ca-external-tenant-unknown/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data237 };
                            if (vErrors === null) {
                                vErrors = [err674];
                            }
                            else {
                                vErrors.push(err674);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err675 = { instancePath: instancePath + "/ca-external-tenant-unknown", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data236 };
                    if (vErrors === null) {
                        vErrors = [err675];
                    }
                    else {
                        vErrors.push(err675);
                    }
                    errors++;
                }
                var _valid102 = _errs1091 === errors;
                valid316 = _valid102;
                ifClause102 = "then";
            }
            else {
                const _errs1095 = errors;
                if (!(((((data236 === "off") || (data236 === "high")) || (data236 === "medium")) || (data236 === "low")) || (data236 === "info"))) {
                    const err676 = { instancePath: instancePath + "/ca-external-tenant-unknown", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data236 };
                    if (vErrors === null) {
                        vErrors = [err676];
                    }
                    else {
                        vErrors.push(err676);
                    }
                    errors++;
                }
                var _valid102 = _errs1095 === errors;
                valid316 = _valid102;
                ifClause102 = "else";
            }
            if (!valid316) {
                const err677 = { instancePath: instancePath + "/ca-external-tenant-unknown", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause102 }, message: "must match \"" + ifClause102 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data236 };
                if (vErrors === null) {
                    vErrors = [err677];
                }
                else {
                    vErrors.push(err677);
                }
                errors++;
            }
        }
        if (data["ca-policies-inert-under-security-defaults"] !== undefined) {
            let data238 = data["ca-policies-inert-under-security-defaults"];
            const _errs1098 = errors;
            let valid319 = true;
            const _errs1099 = errors;
            if (!(data238 && typeof data238 == "object" && !Array.isArray(data238))) {
                const err678 = {};
                if (vErrors === null) {
                    vErrors = [err678];
                }
                else {
                    vErrors.push(err678);
                }
                errors++;
            }
            var _valid103 = _errs1099 === errors;
            errors = _errs1098;
            if (vErrors !== null) {
                if (_errs1098) {
                    vErrors.length = _errs1098;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause103;
            if (_valid103) {
                const _errs1101 = errors;
                if (data238 && typeof data238 == "object" && !Array.isArray(data238)) {
                    for (const key118 in data238) {
                        if (!(key118 === "severity")) {
                            const err679 = { instancePath: instancePath + "/ca-policies-inert-under-security-defaults", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key118 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data238 };
                            if (vErrors === null) {
                                vErrors = [err679];
                            }
                            else {
                                vErrors.push(err679);
                            }
                            errors++;
                        }
                    }
                    if (data238.severity !== undefined) {
                        let data239 = data238.severity;
                        if (!(((((data239 === "off") || (data239 === "high")) || (data239 === "medium")) || (data239 === "low")) || (data239 === "info"))) {
                            const err680 = { instancePath: instancePath + "/ca-policies-inert-under-security-defaults/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data239 };
                            if (vErrors === null) {
                                vErrors = [err680];
                            }
                            else {
                                vErrors.push(err680);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err681 = { instancePath: instancePath + "/ca-policies-inert-under-security-defaults", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data238 };
                    if (vErrors === null) {
                        vErrors = [err681];
                    }
                    else {
                        vErrors.push(err681);
                    }
                    errors++;
                }
                var _valid103 = _errs1101 === errors;
                valid319 = _valid103;
                ifClause103 = "then";
            }
            else {
                const _errs1105 = errors;
                if (!(((((data238 === "off") || (data238 === "high")) || (data238 === "medium")) || (data238 === "low")) || (data238 === "info"))) {
                    const err682 = { instancePath: instancePath + "/ca-policies-inert-under-security-defaults", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data238 };
                    if (vErrors === null) {
                        vErrors = [err682];
                    }
                    else {
                        vErrors.push(err682);
                    }
                    errors++;
                }
                var _valid103 = _errs1105 === errors;
                valid319 = _valid103;
                ifClause103 = "else";
            }
            if (!valid319) {
                const err683 = { instancePath: instancePath + "/ca-policies-inert-under-security-defaults", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause103 }, message: "must match \"" + ifClause103 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data238 };
                if (vErrors === null) {
                    vErrors = [err683];
                }
                else {
                    vErrors.push(err683);
                }
                errors++;
            }
        }
        if (data["access-open-without-mfa"] !== undefined) {
            let data240 = data["access-open-without-mfa"];
            const _errs1107 = errors;
            let valid321 = true;
            const _errs1108 = errors;
            if (!(data240 && typeof data240 == "object" && !Array.isArray(data240))) {
                const err684 = {};
                if (vErrors === null) {
                    vErrors = [err684];
                }
                else {
                    vErrors.push(err684);
                }
                errors++;
            }
            var _valid104 = _errs1108 === errors;
            errors = _errs1107;
            if (vErrors !== null) {
                if (_errs1107) {
                    vErrors.length = _errs1107;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause104;
            if (_valid104) {
                const _errs1110 = errors;
                if (data240 && typeof data240 == "object" && !Array.isArray(data240)) {
                    for (const key119 in data240) {
                        if (!((key119 === "severity") || (key119 === "options"))) {
                            const err685 = { instancePath: instancePath + "/access-open-without-mfa", schemaPath: "#/properties/access-open-without-mfa/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key119 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["access-open-without-mfa"].then, data: data240 };
                            if (vErrors === null) {
                                vErrors = [err685];
                            }
                            else {
                                vErrors.push(err685);
                            }
                            errors++;
                        }
                    }
                    if (data240.severity !== undefined) {
                        let data241 = data240.severity;
                        if (!(((((data241 === "off") || (data241 === "high")) || (data241 === "medium")) || (data241 === "low")) || (data241 === "info"))) {
                            const err686 = { instancePath: instancePath + "/access-open-without-mfa/severity", schemaPath: "#/properties/access-open-without-mfa/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties["access-open-without-mfa"].then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["access-open-without-mfa"].then.properties.severity.enum, parentSchema: schema32.properties["access-open-without-mfa"].then.properties.severity, data: data241 };
                            if (vErrors === null) {
                                vErrors = [err686];
                            }
                            else {
                                vErrors.push(err686);
                            }
                            errors++;
                        }
                    }
                    if (data240.options !== undefined) {
                        let data242 = data240.options;
                        if (data242 && typeof data242 == "object" && !Array.isArray(data242)) {
                            for (const key120 in data242) {
                                if (!(key120 === "possible")) {
                                    const err687 = { instancePath: instancePath + "/access-open-without-mfa/options", schemaPath: "#/properties/access-open-without-mfa/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key120 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["access-open-without-mfa"].then.properties.options, data: data242 };
                                    if (vErrors === null) {
                                        vErrors = [err687];
                                    }
                                    else {
                                        vErrors.push(err687);
                                    }
                                    errors++;
                                }
                            }
                            if (data242.possible !== undefined) {
                                let data243 = data242.possible;
                                if (typeof data243 !== "boolean") {
                                    const err688 = { instancePath: instancePath + "/access-open-without-mfa/options/possible", schemaPath: "#/properties/access-open-without-mfa/then/properties/options/properties/possible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties["access-open-without-mfa"].then.properties.options.properties.possible.type, parentSchema: schema32.properties["access-open-without-mfa"].then.properties.options.properties.possible, data: data243 };
                                    if (vErrors === null) {
                                        vErrors = [err688];
                                    }
                                    else {
                                        vErrors.push(err688);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err689 = { instancePath: instancePath + "/access-open-without-mfa/options", schemaPath: "#/properties/access-open-without-mfa/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["access-open-without-mfa"].then.properties.options.type, parentSchema: schema32.properties["access-open-without-mfa"].then.properties.options, data: data242 };
                            if (vErrors === null) {
                                vErrors = [err689];
                            }
                            else {
                                vErrors.push(err689);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err690 = { instancePath: instancePath + "/access-open-without-mfa", schemaPath: "#/properties/access-open-without-mfa/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties["access-open-without-mfa"].then.type, parentSchema: schema32.properties["access-open-without-mfa"].then, data: data240 };
                    if (vErrors === null) {
                        vErrors = [err690];
                    }
                    else {
                        vErrors.push(err690);
                    }
                    errors++;
                }
                var _valid104 = _errs1110 === errors;
                valid321 = _valid104;
                ifClause104 = "then";
            }
            else {
                const _errs1119 = errors;
                if (!(((((data240 === "off") || (data240 === "high")) || (data240 === "medium")) || (data240 === "low")) || (data240 === "info"))) {
                    const err691 = { instancePath: instancePath + "/access-open-without-mfa", schemaPath: "#/properties/access-open-without-mfa/else/enum", keyword: "enum", params: { allowedValues: schema32.properties["access-open-without-mfa"].else.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties["access-open-without-mfa"].else.enum, parentSchema: schema32.properties["access-open-without-mfa"].else, data: data240 };
                    if (vErrors === null) {
                        vErrors = [err691];
                    }
                    else {
                        vErrors.push(err691);
                    }
                    errors++;
                }
                var _valid104 = _errs1119 === errors;
                valid321 = _valid104;
                ifClause104 = "else";
            }
            if (!valid321) {
                const err692 = { instancePath: instancePath + "/access-open-without-mfa", schemaPath: "#/properties/access-open-without-mfa/if", keyword: "if", params: { failingKeyword: ifClause104 }, message: "must match \"" + ifClause104 + "\" schema", schema: schema32.properties["access-open-without-mfa"].if, parentSchema: schema32.properties["access-open-without-mfa"], data: data240 };
                if (vErrors === null) {
                    vErrors = [err692];
                }
                else {
                    vErrors.push(err692);
                }
                errors++;
            }
        }
        if (data["access-nobody-can-satisfy"] !== undefined) {
            let data244 = data["access-nobody-can-satisfy"];
            const _errs1122 = errors;
            let valid325 = true;
            const _errs1123 = errors;
            if (!(data244 && typeof data244 == "object" && !Array.isArray(data244))) {
                const err693 = {};
                if (vErrors === null) {
                    vErrors = [err693];
                }
                else {
                    vErrors.push(err693);
                }
                errors++;
            }
            var _valid105 = _errs1123 === errors;
            errors = _errs1122;
            if (vErrors !== null) {
                if (_errs1122) {
                    vErrors.length = _errs1122;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause105;
            if (_valid105) {
                const _errs1125 = errors;
                if (data244 && typeof data244 == "object" && !Array.isArray(data244)) {
                    for (const key121 in data244) {
                        if (!(key121 === "severity")) {
                            const err694 = { instancePath: instancePath + "/access-nobody-can-satisfy", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key121 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data244 };
                            if (vErrors === null) {
                                vErrors = [err694];
                            }
                            else {
                                vErrors.push(err694);
                            }
                            errors++;
                        }
                    }
                    if (data244.severity !== undefined) {
                        let data245 = data244.severity;
                        if (!(((((data245 === "off") || (data245 === "high")) || (data245 === "medium")) || (data245 === "low")) || (data245 === "info"))) {
                            const err695 = { instancePath: instancePath + "/access-nobody-can-satisfy/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data245 };
                            if (vErrors === null) {
                                vErrors = [err695];
                            }
                            else {
                                vErrors.push(err695);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err696 = { instancePath: instancePath + "/access-nobody-can-satisfy", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data244 };
                    if (vErrors === null) {
                        vErrors = [err696];
                    }
                    else {
                        vErrors.push(err696);
                    }
                    errors++;
                }
                var _valid105 = _errs1125 === errors;
                valid325 = _valid105;
                ifClause105 = "then";
            }
            else {
                const _errs1129 = errors;
                if (!(((((data244 === "off") || (data244 === "high")) || (data244 === "medium")) || (data244 === "low")) || (data244 === "info"))) {
                    const err697 = { instancePath: instancePath + "/access-nobody-can-satisfy", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data244 };
                    if (vErrors === null) {
                        vErrors = [err697];
                    }
                    else {
                        vErrors.push(err697);
                    }
                    errors++;
                }
                var _valid105 = _errs1129 === errors;
                valid325 = _valid105;
                ifClause105 = "else";
            }
            if (!valid325) {
                const err698 = { instancePath: instancePath + "/access-nobody-can-satisfy", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause105 }, message: "must match \"" + ifClause105 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data244 };
                if (vErrors === null) {
                    vErrors = [err698];
                }
                else {
                    vErrors.push(err698);
                }
                errors++;
            }
        }
        if (data["access-policy-redundant"] !== undefined) {
            let data246 = data["access-policy-redundant"];
            const _errs1132 = errors;
            let valid328 = true;
            const _errs1133 = errors;
            if (!(data246 && typeof data246 == "object" && !Array.isArray(data246))) {
                const err699 = {};
                if (vErrors === null) {
                    vErrors = [err699];
                }
                else {
                    vErrors.push(err699);
                }
                errors++;
            }
            var _valid106 = _errs1133 === errors;
            errors = _errs1132;
            if (vErrors !== null) {
                if (_errs1132) {
                    vErrors.length = _errs1132;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause106;
            if (_valid106) {
                const _errs1135 = errors;
                if (data246 && typeof data246 == "object" && !Array.isArray(data246)) {
                    for (const key122 in data246) {
                        if (!(key122 === "severity")) {
                            const err700 = { instancePath: instancePath + "/access-policy-redundant", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key122 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data246 };
                            if (vErrors === null) {
                                vErrors = [err700];
                            }
                            else {
                                vErrors.push(err700);
                            }
                            errors++;
                        }
                    }
                    if (data246.severity !== undefined) {
                        let data247 = data246.severity;
                        if (!(((((data247 === "off") || (data247 === "high")) || (data247 === "medium")) || (data247 === "low")) || (data247 === "info"))) {
                            const err701 = { instancePath: instancePath + "/access-policy-redundant/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data247 };
                            if (vErrors === null) {
                                vErrors = [err701];
                            }
                            else {
                                vErrors.push(err701);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err702 = { instancePath: instancePath + "/access-policy-redundant", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data246 };
                    if (vErrors === null) {
                        vErrors = [err702];
                    }
                    else {
                        vErrors.push(err702);
                    }
                    errors++;
                }
                var _valid106 = _errs1135 === errors;
                valid328 = _valid106;
                ifClause106 = "then";
            }
            else {
                const _errs1139 = errors;
                if (!(((((data246 === "off") || (data246 === "high")) || (data246 === "medium")) || (data246 === "low")) || (data246 === "info"))) {
                    const err703 = { instancePath: instancePath + "/access-policy-redundant", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data246 };
                    if (vErrors === null) {
                        vErrors = [err703];
                    }
                    else {
                        vErrors.push(err703);
                    }
                    errors++;
                }
                var _valid106 = _errs1139 === errors;
                valid328 = _valid106;
                ifClause106 = "else";
            }
            if (!valid328) {
                const err704 = { instancePath: instancePath + "/access-policy-redundant", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause106 }, message: "must match \"" + ifClause106 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data246 };
                if (vErrors === null) {
                    vErrors = [err704];
                }
                else {
                    vErrors.push(err704);
                }
                errors++;
            }
        }
        if (data["file-default-duplicated"] !== undefined) {
            let data248 = data["file-default-duplicated"];
            const _errs1142 = errors;
            let valid331 = true;
            const _errs1143 = errors;
            if (!(data248 && typeof data248 == "object" && !Array.isArray(data248))) {
                const err705 = {};
                if (vErrors === null) {
                    vErrors = [err705];
                }
                else {
                    vErrors.push(err705);
                }
                errors++;
            }
            var _valid107 = _errs1143 === errors;
            errors = _errs1142;
            if (vErrors !== null) {
                if (_errs1142) {
                    vErrors.length = _errs1142;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause107;
            if (_valid107) {
                const _errs1145 = errors;
                if (data248 && typeof data248 == "object" && !Array.isArray(data248)) {
                    for (const key123 in data248) {
                        if (!(key123 === "severity")) {
                            const err706 = { instancePath: instancePath + "/file-default-duplicated", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key123 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data248 };
                            if (vErrors === null) {
                                vErrors = [err706];
                            }
                            else {
                                vErrors.push(err706);
                            }
                            errors++;
                        }
                    }
                    if (data248.severity !== undefined) {
                        let data249 = data248.severity;
                        if (!(((((data249 === "off") || (data249 === "high")) || (data249 === "medium")) || (data249 === "low")) || (data249 === "info"))) {
                            const err707 = { instancePath: instancePath + "/file-default-duplicated/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data249 };
                            if (vErrors === null) {
                                vErrors = [err707];
                            }
                            else {
                                vErrors.push(err707);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err708 = { instancePath: instancePath + "/file-default-duplicated", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data248 };
                    if (vErrors === null) {
                        vErrors = [err708];
                    }
                    else {
                        vErrors.push(err708);
                    }
                    errors++;
                }
                var _valid107 = _errs1145 === errors;
                valid331 = _valid107;
                ifClause107 = "then";
            }
            else {
                const _errs1149 = errors;
                if (!(((((data248 === "off") || (data248 === "high")) || (data248 === "medium")) || (data248 === "low")) || (data248 === "info"))) {
                    const err709 = { instancePath: instancePath + "/file-default-duplicated", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data248 };
                    if (vErrors === null) {
                        vErrors = [err709];
                    }
                    else {
                        vErrors.push(err709);
                    }
                    errors++;
                }
                var _valid107 = _errs1149 === errors;
                valid331 = _valid107;
                ifClause107 = "else";
            }
            if (!valid331) {
                const err710 = { instancePath: instancePath + "/file-default-duplicated", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause107 }, message: "must match \"" + ifClause107 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data248 };
                if (vErrors === null) {
                    vErrors = [err710];
                }
                else {
                    vErrors.push(err710);
                }
                errors++;
            }
        }
        if (data["file-object-duplicated"] !== undefined) {
            let data250 = data["file-object-duplicated"];
            const _errs1152 = errors;
            let valid334 = true;
            const _errs1153 = errors;
            if (!(data250 && typeof data250 == "object" && !Array.isArray(data250))) {
                const err711 = {};
                if (vErrors === null) {
                    vErrors = [err711];
                }
                else {
                    vErrors.push(err711);
                }
                errors++;
            }
            var _valid108 = _errs1153 === errors;
            errors = _errs1152;
            if (vErrors !== null) {
                if (_errs1152) {
                    vErrors.length = _errs1152;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause108;
            if (_valid108) {
                const _errs1155 = errors;
                if (data250 && typeof data250 == "object" && !Array.isArray(data250)) {
                    for (const key124 in data250) {
                        if (!(key124 === "severity")) {
                            const err712 = { instancePath: instancePath + "/file-object-duplicated", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key124 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data250 };
                            if (vErrors === null) {
                                vErrors = [err712];
                            }
                            else {
                                vErrors.push(err712);
                            }
                            errors++;
                        }
                    }
                    if (data250.severity !== undefined) {
                        let data251 = data250.severity;
                        if (!(((((data251 === "off") || (data251 === "high")) || (data251 === "medium")) || (data251 === "low")) || (data251 === "info"))) {
                            const err713 = { instancePath: instancePath + "/file-object-duplicated/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data251 };
                            if (vErrors === null) {
                                vErrors = [err713];
                            }
                            else {
                                vErrors.push(err713);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err714 = { instancePath: instancePath + "/file-object-duplicated", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data250 };
                    if (vErrors === null) {
                        vErrors = [err714];
                    }
                    else {
                        vErrors.push(err714);
                    }
                    errors++;
                }
                var _valid108 = _errs1155 === errors;
                valid334 = _valid108;
                ifClause108 = "then";
            }
            else {
                const _errs1159 = errors;
                if (!(((((data250 === "off") || (data250 === "high")) || (data250 === "medium")) || (data250 === "low")) || (data250 === "info"))) {
                    const err715 = { instancePath: instancePath + "/file-object-duplicated", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data250 };
                    if (vErrors === null) {
                        vErrors = [err715];
                    }
                    else {
                        vErrors.push(err715);
                    }
                    errors++;
                }
                var _valid108 = _errs1159 === errors;
                valid334 = _valid108;
                ifClause108 = "else";
            }
            if (!valid334) {
                const err716 = { instancePath: instancePath + "/file-object-duplicated", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause108 }, message: "must match \"" + ifClause108 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data250 };
                if (vErrors === null) {
                    vErrors = [err716];
                }
                else {
                    vErrors.push(err716);
                }
                errors++;
            }
        }
        if (data["file-partial-page"] !== undefined) {
            let data252 = data["file-partial-page"];
            const _errs1162 = errors;
            let valid337 = true;
            const _errs1163 = errors;
            if (!(data252 && typeof data252 == "object" && !Array.isArray(data252))) {
                const err717 = {};
                if (vErrors === null) {
                    vErrors = [err717];
                }
                else {
                    vErrors.push(err717);
                }
                errors++;
            }
            var _valid109 = _errs1163 === errors;
            errors = _errs1162;
            if (vErrors !== null) {
                if (_errs1162) {
                    vErrors.length = _errs1162;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause109;
            if (_valid109) {
                const _errs1165 = errors;
                if (data252 && typeof data252 == "object" && !Array.isArray(data252)) {
                    for (const key125 in data252) {
                        if (!(key125 === "severity")) {
                            const err718 = { instancePath: instancePath + "/file-partial-page", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key125 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data252 };
                            if (vErrors === null) {
                                vErrors = [err718];
                            }
                            else {
                                vErrors.push(err718);
                            }
                            errors++;
                        }
                    }
                    if (data252.severity !== undefined) {
                        let data253 = data252.severity;
                        if (!(((((data253 === "off") || (data253 === "high")) || (data253 === "medium")) || (data253 === "low")) || (data253 === "info"))) {
                            const err719 = { instancePath: instancePath + "/file-partial-page/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data253 };
                            if (vErrors === null) {
                                vErrors = [err719];
                            }
                            else {
                                vErrors.push(err719);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err720 = { instancePath: instancePath + "/file-partial-page", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data252 };
                    if (vErrors === null) {
                        vErrors = [err720];
                    }
                    else {
                        vErrors.push(err720);
                    }
                    errors++;
                }
                var _valid109 = _errs1165 === errors;
                valid337 = _valid109;
                ifClause109 = "then";
            }
            else {
                const _errs1169 = errors;
                if (!(((((data252 === "off") || (data252 === "high")) || (data252 === "medium")) || (data252 === "low")) || (data252 === "info"))) {
                    const err721 = { instancePath: instancePath + "/file-partial-page", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data252 };
                    if (vErrors === null) {
                        vErrors = [err721];
                    }
                    else {
                        vErrors.push(err721);
                    }
                    errors++;
                }
                var _valid109 = _errs1169 === errors;
                valid337 = _valid109;
                ifClause109 = "else";
            }
            if (!valid337) {
                const err722 = { instancePath: instancePath + "/file-partial-page", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause109 }, message: "must match \"" + ifClause109 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data252 };
                if (vErrors === null) {
                    vErrors = [err722];
                }
                else {
                    vErrors.push(err722);
                }
                errors++;
            }
        }
        if (data["file-key-misspelt"] !== undefined) {
            let data254 = data["file-key-misspelt"];
            const _errs1172 = errors;
            let valid340 = true;
            const _errs1173 = errors;
            if (!(data254 && typeof data254 == "object" && !Array.isArray(data254))) {
                const err723 = {};
                if (vErrors === null) {
                    vErrors = [err723];
                }
                else {
                    vErrors.push(err723);
                }
                errors++;
            }
            var _valid110 = _errs1173 === errors;
            errors = _errs1172;
            if (vErrors !== null) {
                if (_errs1172) {
                    vErrors.length = _errs1172;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause110;
            if (_valid110) {
                const _errs1175 = errors;
                if (data254 && typeof data254 == "object" && !Array.isArray(data254)) {
                    for (const key126 in data254) {
                        if (!(key126 === "severity")) {
                            const err724 = { instancePath: instancePath + "/file-key-misspelt", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key126 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data254 };
                            if (vErrors === null) {
                                vErrors = [err724];
                            }
                            else {
                                vErrors.push(err724);
                            }
                            errors++;
                        }
                    }
                    if (data254.severity !== undefined) {
                        let data255 = data254.severity;
                        if (!(((((data255 === "off") || (data255 === "high")) || (data255 === "medium")) || (data255 === "low")) || (data255 === "info"))) {
                            const err725 = { instancePath: instancePath + "/file-key-misspelt/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data255 };
                            if (vErrors === null) {
                                vErrors = [err725];
                            }
                            else {
                                vErrors.push(err725);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err726 = { instancePath: instancePath + "/file-key-misspelt", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data254 };
                    if (vErrors === null) {
                        vErrors = [err726];
                    }
                    else {
                        vErrors.push(err726);
                    }
                    errors++;
                }
                var _valid110 = _errs1175 === errors;
                valid340 = _valid110;
                ifClause110 = "then";
            }
            else {
                const _errs1179 = errors;
                if (!(((((data254 === "off") || (data254 === "high")) || (data254 === "medium")) || (data254 === "low")) || (data254 === "info"))) {
                    const err727 = { instancePath: instancePath + "/file-key-misspelt", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data254 };
                    if (vErrors === null) {
                        vErrors = [err727];
                    }
                    else {
                        vErrors.push(err727);
                    }
                    errors++;
                }
                var _valid110 = _errs1179 === errors;
                valid340 = _valid110;
                ifClause110 = "else";
            }
            if (!valid340) {
                const err728 = { instancePath: instancePath + "/file-key-misspelt", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause110 }, message: "must match \"" + ifClause110 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data254 };
                if (vErrors === null) {
                    vErrors = [err728];
                }
                else {
                    vErrors.push(err728);
                }
                errors++;
            }
        }
        if (data["file-key-duplicated"] !== undefined) {
            let data256 = data["file-key-duplicated"];
            const _errs1182 = errors;
            let valid343 = true;
            const _errs1183 = errors;
            if (!(data256 && typeof data256 == "object" && !Array.isArray(data256))) {
                const err729 = {};
                if (vErrors === null) {
                    vErrors = [err729];
                }
                else {
                    vErrors.push(err729);
                }
                errors++;
            }
            var _valid111 = _errs1183 === errors;
            errors = _errs1182;
            if (vErrors !== null) {
                if (_errs1182) {
                    vErrors.length = _errs1182;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause111;
            if (_valid111) {
                const _errs1185 = errors;
                if (data256 && typeof data256 == "object" && !Array.isArray(data256)) {
                    for (const key127 in data256) {
                        if (!(key127 === "severity")) {
                            const err730 = { instancePath: instancePath + "/file-key-duplicated", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key127 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data256 };
                            if (vErrors === null) {
                                vErrors = [err730];
                            }
                            else {
                                vErrors.push(err730);
                            }
                            errors++;
                        }
                    }
                    if (data256.severity !== undefined) {
                        let data257 = data256.severity;
                        if (!(((((data257 === "off") || (data257 === "high")) || (data257 === "medium")) || (data257 === "low")) || (data257 === "info"))) {
                            const err731 = { instancePath: instancePath + "/file-key-duplicated/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data257 };
                            if (vErrors === null) {
                                vErrors = [err731];
                            }
                            else {
                                vErrors.push(err731);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err732 = { instancePath: instancePath + "/file-key-duplicated", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data256 };
                    if (vErrors === null) {
                        vErrors = [err732];
                    }
                    else {
                        vErrors.push(err732);
                    }
                    errors++;
                }
                var _valid111 = _errs1185 === errors;
                valid343 = _valid111;
                ifClause111 = "then";
            }
            else {
                const _errs1189 = errors;
                if (!(((((data256 === "off") || (data256 === "high")) || (data256 === "medium")) || (data256 === "low")) || (data256 === "info"))) {
                    const err733 = { instancePath: instancePath + "/file-key-duplicated", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data256 };
                    if (vErrors === null) {
                        vErrors = [err733];
                    }
                    else {
                        vErrors.push(err733);
                    }
                    errors++;
                }
                var _valid111 = _errs1189 === errors;
                valid343 = _valid111;
                ifClause111 = "else";
            }
            if (!valid343) {
                const err734 = { instancePath: instancePath + "/file-key-duplicated", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause111 }, message: "must match \"" + ifClause111 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data256 };
                if (vErrors === null) {
                    vErrors = [err734];
                }
                else {
                    vErrors.push(err734);
                }
                errors++;
            }
        }
        if (data["file-property-not-understood"] !== undefined) {
            let data258 = data["file-property-not-understood"];
            const _errs1192 = errors;
            let valid346 = true;
            const _errs1193 = errors;
            if (!(data258 && typeof data258 == "object" && !Array.isArray(data258))) {
                const err735 = {};
                if (vErrors === null) {
                    vErrors = [err735];
                }
                else {
                    vErrors.push(err735);
                }
                errors++;
            }
            var _valid112 = _errs1193 === errors;
            errors = _errs1192;
            if (vErrors !== null) {
                if (_errs1192) {
                    vErrors.length = _errs1192;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause112;
            if (_valid112) {
                const _errs1195 = errors;
                if (data258 && typeof data258 == "object" && !Array.isArray(data258)) {
                    for (const key128 in data258) {
                        if (!(key128 === "severity")) {
                            const err736 = { instancePath: instancePath + "/file-property-not-understood", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key128 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data258 };
                            if (vErrors === null) {
                                vErrors = [err736];
                            }
                            else {
                                vErrors.push(err736);
                            }
                            errors++;
                        }
                    }
                    if (data258.severity !== undefined) {
                        let data259 = data258.severity;
                        if (!(((((data259 === "off") || (data259 === "high")) || (data259 === "medium")) || (data259 === "low")) || (data259 === "info"))) {
                            const err737 = { instancePath: instancePath + "/file-property-not-understood/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data259 };
                            if (vErrors === null) {
                                vErrors = [err737];
                            }
                            else {
                                vErrors.push(err737);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err738 = { instancePath: instancePath + "/file-property-not-understood", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data258 };
                    if (vErrors === null) {
                        vErrors = [err738];
                    }
                    else {
                        vErrors.push(err738);
                    }
                    errors++;
                }
                var _valid112 = _errs1195 === errors;
                valid346 = _valid112;
                ifClause112 = "then";
            }
            else {
                const _errs1199 = errors;
                if (!(((((data258 === "off") || (data258 === "high")) || (data258 === "medium")) || (data258 === "low")) || (data258 === "info"))) {
                    const err739 = { instancePath: instancePath + "/file-property-not-understood", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data258 };
                    if (vErrors === null) {
                        vErrors = [err739];
                    }
                    else {
                        vErrors.push(err739);
                    }
                    errors++;
                }
                var _valid112 = _errs1199 === errors;
                valid346 = _valid112;
                ifClause112 = "else";
            }
            if (!valid346) {
                const err740 = { instancePath: instancePath + "/file-property-not-understood", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause112 }, message: "must match \"" + ifClause112 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data258 };
                if (vErrors === null) {
                    vErrors = [err740];
                }
                else {
                    vErrors.push(err740);
                }
                errors++;
            }
        }
        if (data["file-terraform-sync-collision"] !== undefined) {
            let data260 = data["file-terraform-sync-collision"];
            const _errs1202 = errors;
            let valid349 = true;
            const _errs1203 = errors;
            if (!(data260 && typeof data260 == "object" && !Array.isArray(data260))) {
                const err741 = {};
                if (vErrors === null) {
                    vErrors = [err741];
                }
                else {
                    vErrors.push(err741);
                }
                errors++;
            }
            var _valid113 = _errs1203 === errors;
            errors = _errs1202;
            if (vErrors !== null) {
                if (_errs1202) {
                    vErrors.length = _errs1202;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause113;
            if (_valid113) {
                const _errs1205 = errors;
                if (data260 && typeof data260 == "object" && !Array.isArray(data260)) {
                    for (const key129 in data260) {
                        if (!(key129 === "severity")) {
                            const err742 = { instancePath: instancePath + "/file-terraform-sync-collision", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key129 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data260 };
                            if (vErrors === null) {
                                vErrors = [err742];
                            }
                            else {
                                vErrors.push(err742);
                            }
                            errors++;
                        }
                    }
                    if (data260.severity !== undefined) {
                        let data261 = data260.severity;
                        if (!(((((data261 === "off") || (data261 === "high")) || (data261 === "medium")) || (data261 === "low")) || (data261 === "info"))) {
                            const err743 = { instancePath: instancePath + "/file-terraform-sync-collision/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data261 };
                            if (vErrors === null) {
                                vErrors = [err743];
                            }
                            else {
                                vErrors.push(err743);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err744 = { instancePath: instancePath + "/file-terraform-sync-collision", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data260 };
                    if (vErrors === null) {
                        vErrors = [err744];
                    }
                    else {
                        vErrors.push(err744);
                    }
                    errors++;
                }
                var _valid113 = _errs1205 === errors;
                valid349 = _valid113;
                ifClause113 = "then";
            }
            else {
                const _errs1209 = errors;
                if (!(((((data260 === "off") || (data260 === "high")) || (data260 === "medium")) || (data260 === "low")) || (data260 === "info"))) {
                    const err745 = { instancePath: instancePath + "/file-terraform-sync-collision", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data260 };
                    if (vErrors === null) {
                        vErrors = [err745];
                    }
                    else {
                        vErrors.push(err745);
                    }
                    errors++;
                }
                var _valid113 = _errs1209 === errors;
                valid349 = _valid113;
                ifClause113 = "else";
            }
            if (!valid349) {
                const err746 = { instancePath: instancePath + "/file-terraform-sync-collision", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause113 }, message: "must match \"" + ifClause113 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data260 };
                if (vErrors === null) {
                    vErrors = [err746];
                }
                else {
                    vErrors.push(err746);
                }
                errors++;
            }
        }
        if (data["tenant-drift-opens"] !== undefined) {
            let data262 = data["tenant-drift-opens"];
            const _errs1212 = errors;
            let valid352 = true;
            const _errs1213 = errors;
            if (!(data262 && typeof data262 == "object" && !Array.isArray(data262))) {
                const err747 = {};
                if (vErrors === null) {
                    vErrors = [err747];
                }
                else {
                    vErrors.push(err747);
                }
                errors++;
            }
            var _valid114 = _errs1213 === errors;
            errors = _errs1212;
            if (vErrors !== null) {
                if (_errs1212) {
                    vErrors.length = _errs1212;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause114;
            if (_valid114) {
                const _errs1215 = errors;
                if (data262 && typeof data262 == "object" && !Array.isArray(data262)) {
                    for (const key130 in data262) {
                        if (!(key130 === "severity")) {
                            const err748 = { instancePath: instancePath + "/tenant-drift-opens", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key130 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data262 };
                            if (vErrors === null) {
                                vErrors = [err748];
                            }
                            else {
                                vErrors.push(err748);
                            }
                            errors++;
                        }
                    }
                    if (data262.severity !== undefined) {
                        let data263 = data262.severity;
                        if (!(((((data263 === "off") || (data263 === "high")) || (data263 === "medium")) || (data263 === "low")) || (data263 === "info"))) {
                            const err749 = { instancePath: instancePath + "/tenant-drift-opens/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data263 };
                            if (vErrors === null) {
                                vErrors = [err749];
                            }
                            else {
                                vErrors.push(err749);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err750 = { instancePath: instancePath + "/tenant-drift-opens", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data262 };
                    if (vErrors === null) {
                        vErrors = [err750];
                    }
                    else {
                        vErrors.push(err750);
                    }
                    errors++;
                }
                var _valid114 = _errs1215 === errors;
                valid352 = _valid114;
                ifClause114 = "then";
            }
            else {
                const _errs1219 = errors;
                if (!(((((data262 === "off") || (data262 === "high")) || (data262 === "medium")) || (data262 === "low")) || (data262 === "info"))) {
                    const err751 = { instancePath: instancePath + "/tenant-drift-opens", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data262 };
                    if (vErrors === null) {
                        vErrors = [err751];
                    }
                    else {
                        vErrors.push(err751);
                    }
                    errors++;
                }
                var _valid114 = _errs1219 === errors;
                valid352 = _valid114;
                ifClause114 = "else";
            }
            if (!valid352) {
                const err752 = { instancePath: instancePath + "/tenant-drift-opens", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause114 }, message: "must match \"" + ifClause114 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data262 };
                if (vErrors === null) {
                    vErrors = [err752];
                }
                else {
                    vErrors.push(err752);
                }
                errors++;
            }
        }
        if (data["tenant-drift-differs"] !== undefined) {
            let data264 = data["tenant-drift-differs"];
            const _errs1222 = errors;
            let valid355 = true;
            const _errs1223 = errors;
            if (!(data264 && typeof data264 == "object" && !Array.isArray(data264))) {
                const err753 = {};
                if (vErrors === null) {
                    vErrors = [err753];
                }
                else {
                    vErrors.push(err753);
                }
                errors++;
            }
            var _valid115 = _errs1223 === errors;
            errors = _errs1222;
            if (vErrors !== null) {
                if (_errs1222) {
                    vErrors.length = _errs1222;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause115;
            if (_valid115) {
                const _errs1225 = errors;
                if (data264 && typeof data264 == "object" && !Array.isArray(data264)) {
                    for (const key131 in data264) {
                        if (!(key131 === "severity")) {
                            const err754 = { instancePath: instancePath + "/tenant-drift-differs", schemaPath: "#/$defs/setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key131 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.then, data: data264 };
                            if (vErrors === null) {
                                vErrors = [err754];
                            }
                            else {
                                vErrors.push(err754);
                            }
                            errors++;
                        }
                    }
                    if (data264.severity !== undefined) {
                        let data265 = data264.severity;
                        if (!(((((data265 === "off") || (data265 === "high")) || (data265 === "medium")) || (data265 === "low")) || (data265 === "info"))) {
                            const err755 = { instancePath: instancePath + "/tenant-drift-differs/severity", schemaPath: "#/$defs/setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.then.properties.severity.enum, parentSchema: schema33.then.properties.severity, data: data265 };
                            if (vErrors === null) {
                                vErrors = [err755];
                            }
                            else {
                                vErrors.push(err755);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err756 = { instancePath: instancePath + "/tenant-drift-differs", schemaPath: "#/$defs/setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.then.type, parentSchema: schema33.then, data: data264 };
                    if (vErrors === null) {
                        vErrors = [err756];
                    }
                    else {
                        vErrors.push(err756);
                    }
                    errors++;
                }
                var _valid115 = _errs1225 === errors;
                valid355 = _valid115;
                ifClause115 = "then";
            }
            else {
                const _errs1229 = errors;
                if (!(((((data264 === "off") || (data264 === "high")) || (data264 === "medium")) || (data264 === "low")) || (data264 === "info"))) {
                    const err757 = { instancePath: instancePath + "/tenant-drift-differs", schemaPath: "#/$defs/setting/else/enum", keyword: "enum", params: { allowedValues: schema33.else.enum }, message: "must be equal to one of the allowed values", schema: schema33.else.enum, parentSchema: schema33.else, data: data264 };
                    if (vErrors === null) {
                        vErrors = [err757];
                    }
                    else {
                        vErrors.push(err757);
                    }
                    errors++;
                }
                var _valid115 = _errs1229 === errors;
                valid355 = _valid115;
                ifClause115 = "else";
            }
            if (!valid355) {
                const err758 = { instancePath: instancePath + "/tenant-drift-differs", schemaPath: "#/$defs/setting/if", keyword: "if", params: { failingKeyword: ifClause115 }, message: "must match \"" + ifClause115 + "\" schema", schema: schema33.if, parentSchema: schema33, data: data264 };
                if (vErrors === null) {
                    vErrors = [err758];
                }
                else {
                    vErrors.push(err758);
                }
                errors++;
            }
        }
        for (const key132 in data) {
            if (pattern4.test(key132)) {
                let data266 = data[key132];
                const _errs1232 = errors;
                let valid359 = true;
                const _errs1233 = errors;
                if (!(data266 && typeof data266 == "object" && !Array.isArray(data266))) {
                    const err759 = {};
                    if (vErrors === null) {
                        vErrors = [err759];
                    }
                    else {
                        vErrors.push(err759);
                    }
                    errors++;
                }
                var _valid116 = _errs1233 === errors;
                errors = _errs1232;
                if (vErrors !== null) {
                    if (_errs1232) {
                        vErrors.length = _errs1232;
                    }
                    else {
                        vErrors = null;
                    }
                }
                let ifClause116;
                if (_valid116) {
                    const _errs1235 = errors;
                    if (data266 && typeof data266 == "object" && !Array.isArray(data266)) {
                        for (const key133 in data266) {
                            if (!((key133 === "severity") || (key133 === "options"))) {
                                const err760 = { instancePath: instancePath + "/" + key132.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ownSetting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key133 }, message: "must NOT have additional properties", schema: false, parentSchema: schema134.then, data: data266 };
                                if (vErrors === null) {
                                    vErrors = [err760];
                                }
                                else {
                                    vErrors.push(err760);
                                }
                                errors++;
                            }
                        }
                        if (data266.severity !== undefined) {
                            let data267 = data266.severity;
                            if (!(((((data267 === "off") || (data267 === "high")) || (data267 === "medium")) || (data267 === "low")) || (data267 === "info"))) {
                                const err761 = { instancePath: instancePath + "/" + key132.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/$defs/ownSetting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema134.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema134.then.properties.severity.enum, parentSchema: schema134.then.properties.severity, data: data267 };
                                if (vErrors === null) {
                                    vErrors = [err761];
                                }
                                else {
                                    vErrors.push(err761);
                                }
                                errors++;
                            }
                        }
                        if (data266.options !== undefined) {
                            let data268 = data266.options;
                            if (!(data268 && typeof data268 == "object" && !Array.isArray(data268))) {
                                const err762 = { instancePath: instancePath + "/" + key132.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/$defs/ownSetting/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema134.then.properties.options.type, parentSchema: schema134.then.properties.options, data: data268 };
                                if (vErrors === null) {
                                    vErrors = [err762];
                                }
                                else {
                                    vErrors.push(err762);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err763 = { instancePath: instancePath + "/" + key132.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ownSetting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema134.then.type, parentSchema: schema134.then, data: data266 };
                        if (vErrors === null) {
                            vErrors = [err763];
                        }
                        else {
                            vErrors.push(err763);
                        }
                        errors++;
                    }
                    var _valid116 = _errs1235 === errors;
                    valid359 = _valid116;
                    ifClause116 = "then";
                }
                else {
                    const _errs1241 = errors;
                    if (!(((((data266 === "off") || (data266 === "high")) || (data266 === "medium")) || (data266 === "low")) || (data266 === "info"))) {
                        const err764 = { instancePath: instancePath + "/" + key132.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ownSetting/else/enum", keyword: "enum", params: { allowedValues: schema134.else.enum }, message: "must be equal to one of the allowed values", schema: schema134.else.enum, parentSchema: schema134.else, data: data266 };
                        if (vErrors === null) {
                            vErrors = [err764];
                        }
                        else {
                            vErrors.push(err764);
                        }
                        errors++;
                    }
                    var _valid116 = _errs1241 === errors;
                    valid359 = _valid116;
                    ifClause116 = "else";
                }
                if (!valid359) {
                    const err765 = { instancePath: instancePath + "/" + key132.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ownSetting/if", keyword: "if", params: { failingKeyword: ifClause116 }, message: "must match \"" + ifClause116 + "\" schema", schema: schema134.if, parentSchema: schema134, data: data266 };
                    if (vErrors === null) {
                        vErrors = [err765];
                    }
                    else {
                        vErrors.push(err765);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err766 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
        if (vErrors === null) {
            vErrors = [err766];
        }
        else {
            vErrors.push(err766);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern6 = new RegExp("^.*$", "u");
const pattern7 = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func1.call(schema31.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.extends !== undefined) {
            let data0 = data.extends;
            const _errs3 = errors;
            let valid1 = true;
            const _errs4 = errors;
            if (!(Array.isArray(data0))) {
                const err1 = {};
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            var _valid0 = _errs4 === errors;
            errors = _errs3;
            if (vErrors !== null) {
                if (_errs3) {
                    vErrors.length = _errs3;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs6 = errors;
                if (Array.isArray(data0)) {
                    if (data0.length < 1) {
                        const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.extends.then, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data1 = data0[i0];
                        if (typeof data1 === "string") {
                            if (func2(data1) < 1) {
                                const err3 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.extends.then.items, data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err4 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.extends.then.items.type, parentSchema: schema31.properties.extends.then.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err5 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.extends.then.type, parentSchema: schema31.properties.extends.then, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                var _valid0 = _errs6 === errors;
                valid1 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs10 = errors;
                if (typeof data0 === "string") {
                    if (func2(data0) < 1) {
                        const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.extends.else, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                else {
                    const err7 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.extends.else.type, parentSchema: schema31.properties.extends.else, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                var _valid0 = _errs10 === errors;
                valid1 = _valid0;
                ifClause0 = "else";
            }
            if (!valid1) {
                const err8 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema", schema: schema31.properties.extends.if, parentSchema: schema31.properties.extends, data: data0 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.policies !== undefined) {
            let data2 = data.policies;
            if (Array.isArray(data2)) {
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data3 = data2[i1];
                    if (typeof data3 === "string") {
                        if (func2(data3) < 1) {
                            const err9 = { instancePath: instancePath + "/policies/" + i1, schemaPath: "#/properties/policies/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.policies.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/policies/" + i1, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.policies.items.type, parentSchema: schema31.properties.policies.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.policies.type, parentSchema: schema31.properties.policies, data: data2 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.catalog !== undefined) {
            let data4 = data.catalog;
            if (typeof data4 === "string") {
                if (func2(data4) < 1) {
                    const err12 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.catalog, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.catalog.type, parentSchema: schema31.properties.catalog, data: data4 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.exceptions !== undefined) {
            let data5 = data.exceptions;
            if (typeof data5 === "string") {
                if (func2(data5) < 1) {
                    const err14 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.exceptions, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exceptions.type, parentSchema: schema31.properties.exceptions, data: data5 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.baseline !== undefined) {
            let data6 = data.baseline;
            if (typeof data6 === "string") {
                if (func2(data6) < 1) {
                    const err16 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.baseline, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.baseline.type, parentSchema: schema31.properties.baseline, data: data6 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.ledger !== undefined) {
            let data7 = data.ledger;
            if (typeof data7 === "string") {
                if (func2(data7) < 1) {
                    const err18 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.ledger, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.ledger.type, parentSchema: schema31.properties.ledger, data: data7 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.mappings !== undefined) {
            let data8 = data.mappings;
            if (Array.isArray(data8)) {
                const len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data9 = data8[i2];
                    if (typeof data9 === "string") {
                        if (func2(data9) < 1) {
                            const err20 = { instancePath: instancePath + "/mappings/" + i2, schemaPath: "#/properties/mappings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.mappings.items, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/mappings/" + i2, schemaPath: "#/properties/mappings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.mappings.items.type, parentSchema: schema31.properties.mappings.items, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/mappings", schemaPath: "#/properties/mappings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.mappings.type, parentSchema: schema31.properties.mappings, data: data8 };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.customRules !== undefined) {
            let data10 = data.customRules;
            if (Array.isArray(data10)) {
                const len3 = data10.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data11 = data10[i3];
                    if (typeof data11 === "string") {
                        if (func2(data11) < 1) {
                            const err23 = { instancePath: instancePath + "/customRules/" + i3, schemaPath: "#/properties/customRules/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.customRules.items, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err24 = { instancePath: instancePath + "/customRules/" + i3, schemaPath: "#/properties/customRules/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.customRules.items.type, parentSchema: schema31.properties.customRules.items, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/customRules", schemaPath: "#/properties/customRules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.customRules.type, parentSchema: schema31.properties.customRules, data: data10 };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.failOn !== undefined) {
            let data12 = data.failOn;
            if (!(((((data12 === "high") || (data12 === "medium")) || (data12 === "low")) || (data12 === "info")) || (data12 === "never"))) {
                const err26 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema31.properties.failOn.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.failOn.enum, parentSchema: schema31.properties.failOn, data: data12 };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.failOnUnknown !== undefined) {
            let data13 = data.failOnUnknown;
            if (typeof data13 !== "boolean") {
                const err27 = { instancePath: instancePath + "/failOnUnknown", schemaPath: "#/properties/failOnUnknown/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.failOnUnknown.type, parentSchema: schema31.properties.failOnUnknown, data: data13 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.requireApprovalForOpening !== undefined) {
            let data14 = data.requireApprovalForOpening;
            if (typeof data14 !== "boolean") {
                const err28 = { instancePath: instancePath + "/requireApprovalForOpening", schemaPath: "#/properties/requireApprovalForOpening/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.requireApprovalForOpening.type, parentSchema: schema31.properties.requireApprovalForOpening, data: data14 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.rules !== undefined) {
            if (!(validate21(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data.facts !== undefined) {
            let data16 = data.facts;
            if (Array.isArray(data16)) {
                const len4 = data16.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    let data17 = data16[i4];
                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        if (data17.group === undefined) {
                            const err29 = { instancePath: instancePath + "/facts/" + i4, schemaPath: "#/properties/facts/items/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property '" + "group" + "'", schema: schema31.properties.facts.items.required, parentSchema: schema31.properties.facts.items, data: data17 };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                        if (data17.contains === undefined) {
                            const err30 = { instancePath: instancePath + "/facts/" + i4, schemaPath: "#/properties/facts/items/required", keyword: "required", params: { missingProperty: "contains" }, message: "must have required property '" + "contains" + "'", schema: schema31.properties.facts.items.required, parentSchema: schema31.properties.facts.items, data: data17 };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        for (const key1 in data17) {
                            if (!((key1 === "group") || (key1 === "contains"))) {
                                const err31 = { instancePath: instancePath + "/facts/" + i4, schemaPath: "#/properties/facts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.facts.items, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data17.group !== undefined) {
                            let data18 = data17.group;
                            if (typeof data18 === "string") {
                                if (func2(data18) < 1) {
                                    const err32 = { instancePath: instancePath + "/facts/" + i4 + "/group", schemaPath: "#/properties/facts/items/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.facts.items.properties.group, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err32];
                                    }
                                    else {
                                        vErrors.push(err32);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err33 = { instancePath: instancePath + "/facts/" + i4 + "/group", schemaPath: "#/properties/facts/items/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.facts.items.properties.group.type, parentSchema: schema31.properties.facts.items.properties.group, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        if (data17.contains !== undefined) {
                            let data19 = data17.contains;
                            if (!((data19 === "no external user") || (data19 === "every external user"))) {
                                const err34 = { instancePath: instancePath + "/facts/" + i4 + "/contains", schemaPath: "#/properties/facts/items/properties/contains/enum", keyword: "enum", params: { allowedValues: schema31.properties.facts.items.properties.contains.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.facts.items.properties.contains.enum, parentSchema: schema31.properties.facts.items.properties.contains, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err34];
                                }
                                else {
                                    vErrors.push(err34);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err35 = { instancePath: instancePath + "/facts/" + i4, schemaPath: "#/properties/facts/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.facts.items.type, parentSchema: schema31.properties.facts.items, data: data17 };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.facts.type, parentSchema: schema31.properties.facts, data: data16 };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.mentions !== undefined) {
            let data20 = data.mentions;
            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                var props0 = {};
                for (const key2 in data20) {
                    if (pattern6.test(key2)) {
                        let data21 = data20[key2];
                        if (typeof data21 !== "string") {
                            const err37 = { instancePath: instancePath + "/mentions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mentions/patternProperties/%5E.*%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.mentions.patternProperties["^.*$"].type, parentSchema: schema31.properties.mentions.patternProperties["^.*$"], data: data21 };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                        props0[key2] = true;
                    }
                }
            }
            else {
                const err38 = { instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.mentions.type, parentSchema: schema31.properties.mentions, data: data20 };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.tenantId !== undefined) {
            let data22 = data.tenantId;
            if (typeof data22 === "string") {
                if (!pattern7.test(data22)) {
                    const err39 = { instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, message: "must match pattern \"" + "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" + "\"", schema: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", parentSchema: schema31.properties.tenantId, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tenantId.type, parentSchema: schema31.properties.tenantId, data: data22 };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.cloud !== undefined) {
            let data23 = data.cloud;
            if (!((((data23 === "public") || (data23 === "usgov")) || (data23 === "usgov-dod")) || (data23 === "china"))) {
                const err41 = { instancePath: instancePath + "/cloud", schemaPath: "#/properties/cloud/enum", keyword: "enum", params: { allowedValues: schema31.properties.cloud.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.cloud.enum, parentSchema: schema31.properties.cloud, data: data23 };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.tenants !== undefined) {
            let data24 = data.tenants;
            if (Array.isArray(data24)) {
                if (data24.length < 1) {
                    const err42 = { instancePath: instancePath + "/tenants", schemaPath: "#/properties/tenants/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.tenants, data: data24 };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                const len5 = data24.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    let data25 = data24[i5];
                    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                        if (data25.name === undefined) {
                            const err43 = { instancePath: instancePath + "/tenants/" + i5, schemaPath: "#/properties/tenants/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema31.properties.tenants.items.required, parentSchema: schema31.properties.tenants.items, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                        }
                        if (data25.policies === undefined) {
                            const err44 = { instancePath: instancePath + "/tenants/" + i5, schemaPath: "#/properties/tenants/items/required", keyword: "required", params: { missingProperty: "policies" }, message: "must have required property '" + "policies" + "'", schema: schema31.properties.tenants.items.required, parentSchema: schema31.properties.tenants.items, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                        for (const key3 in data25) {
                            if (!(func1.call(schema31.properties.tenants.items.properties, key3))) {
                                const err45 = { instancePath: instancePath + "/tenants/" + i5, schemaPath: "#/properties/tenants/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tenants.items, data: data25 };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                        }
                        if (data25.name !== undefined) {
                            let data26 = data25.name;
                            if (typeof data26 === "string") {
                                if (func2(data26) < 1) {
                                    const err46 = { instancePath: instancePath + "/tenants/" + i5 + "/name", schemaPath: "#/properties/tenants/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tenants.items.properties.name, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        vErrors.push(err46);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err47 = { instancePath: instancePath + "/tenants/" + i5 + "/name", schemaPath: "#/properties/tenants/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tenants.items.properties.name.type, parentSchema: schema31.properties.tenants.items.properties.name, data: data26 };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    vErrors.push(err47);
                                }
                                errors++;
                            }
                        }
                        if (data25.policies !== undefined) {
                            let data27 = data25.policies;
                            if (Array.isArray(data27)) {
                                if (data27.length < 1) {
                                    const err48 = { instancePath: instancePath + "/tenants/" + i5 + "/policies", schemaPath: "#/properties/tenants/items/properties/policies/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.tenants.items.properties.policies, data: data27 };
                                    if (vErrors === null) {
                                        vErrors = [err48];
                                    }
                                    else {
                                        vErrors.push(err48);
                                    }
                                    errors++;
                                }
                                const len6 = data27.length;
                                for (let i6 = 0; i6 < len6; i6++) {
                                    let data28 = data27[i6];
                                    if (typeof data28 === "string") {
                                        if (func2(data28) < 1) {
                                            const err49 = { instancePath: instancePath + "/tenants/" + i5 + "/policies/" + i6, schemaPath: "#/properties/tenants/items/properties/policies/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tenants.items.properties.policies.items, data: data28 };
                                            if (vErrors === null) {
                                                vErrors = [err49];
                                            }
                                            else {
                                                vErrors.push(err49);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err50 = { instancePath: instancePath + "/tenants/" + i5 + "/policies/" + i6, schemaPath: "#/properties/tenants/items/properties/policies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tenants.items.properties.policies.items.type, parentSchema: schema31.properties.tenants.items.properties.policies.items, data: data28 };
                                        if (vErrors === null) {
                                            vErrors = [err50];
                                        }
                                        else {
                                            vErrors.push(err50);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err51 = { instancePath: instancePath + "/tenants/" + i5 + "/policies", schemaPath: "#/properties/tenants/items/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tenants.items.properties.policies.type, parentSchema: schema31.properties.tenants.items.properties.policies, data: data27 };
                                if (vErrors === null) {
                                    vErrors = [err51];
                                }
                                else {
                                    vErrors.push(err51);
                                }
                                errors++;
                            }
                        }
                        if (data25.tenantId !== undefined) {
                            let data29 = data25.tenantId;
                            if (typeof data29 === "string") {
                                if (!pattern7.test(data29)) {
                                    const err52 = { instancePath: instancePath + "/tenants/" + i5 + "/tenantId", schemaPath: "#/properties/tenants/items/properties/tenantId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, message: "must match pattern \"" + "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" + "\"", schema: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", parentSchema: schema31.properties.tenants.items.properties.tenantId, data: data29 };
                                    if (vErrors === null) {
                                        vErrors = [err52];
                                    }
                                    else {
                                        vErrors.push(err52);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err53 = { instancePath: instancePath + "/tenants/" + i5 + "/tenantId", schemaPath: "#/properties/tenants/items/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tenants.items.properties.tenantId.type, parentSchema: schema31.properties.tenants.items.properties.tenantId, data: data29 };
                                if (vErrors === null) {
                                    vErrors = [err53];
                                }
                                else {
                                    vErrors.push(err53);
                                }
                                errors++;
                            }
                        }
                        if (data25.cloud !== undefined) {
                            let data30 = data25.cloud;
                            if (!((((data30 === "public") || (data30 === "usgov")) || (data30 === "usgov-dod")) || (data30 === "china"))) {
                                const err54 = { instancePath: instancePath + "/tenants/" + i5 + "/cloud", schemaPath: "#/properties/tenants/items/properties/cloud/enum", keyword: "enum", params: { allowedValues: schema31.properties.tenants.items.properties.cloud.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tenants.items.properties.cloud.enum, parentSchema: schema31.properties.tenants.items.properties.cloud, data: data30 };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                        }
                        if (data25.catalog !== undefined) {
                            let data31 = data25.catalog;
                            if (typeof data31 === "string") {
                                if (func2(data31) < 1) {
                                    const err55 = { instancePath: instancePath + "/tenants/" + i5 + "/catalog", schemaPath: "#/properties/tenants/items/properties/catalog/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tenants.items.properties.catalog, data: data31 };
                                    if (vErrors === null) {
                                        vErrors = [err55];
                                    }
                                    else {
                                        vErrors.push(err55);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err56 = { instancePath: instancePath + "/tenants/" + i5 + "/catalog", schemaPath: "#/properties/tenants/items/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tenants.items.properties.catalog.type, parentSchema: schema31.properties.tenants.items.properties.catalog, data: data31 };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                        }
                        if (data25.exceptions !== undefined) {
                            let data32 = data25.exceptions;
                            if (typeof data32 === "string") {
                                if (func2(data32) < 1) {
                                    const err57 = { instancePath: instancePath + "/tenants/" + i5 + "/exceptions", schemaPath: "#/properties/tenants/items/properties/exceptions/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tenants.items.properties.exceptions, data: data32 };
                                    if (vErrors === null) {
                                        vErrors = [err57];
                                    }
                                    else {
                                        vErrors.push(err57);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err58 = { instancePath: instancePath + "/tenants/" + i5 + "/exceptions", schemaPath: "#/properties/tenants/items/properties/exceptions/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tenants.items.properties.exceptions.type, parentSchema: schema31.properties.tenants.items.properties.exceptions, data: data32 };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    vErrors.push(err58);
                                }
                                errors++;
                            }
                        }
                        if (data25.baseline !== undefined) {
                            let data33 = data25.baseline;
                            if (typeof data33 === "string") {
                                if (func2(data33) < 1) {
                                    const err59 = { instancePath: instancePath + "/tenants/" + i5 + "/baseline", schemaPath: "#/properties/tenants/items/properties/baseline/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tenants.items.properties.baseline, data: data33 };
                                    if (vErrors === null) {
                                        vErrors = [err59];
                                    }
                                    else {
                                        vErrors.push(err59);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err60 = { instancePath: instancePath + "/tenants/" + i5 + "/baseline", schemaPath: "#/properties/tenants/items/properties/baseline/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tenants.items.properties.baseline.type, parentSchema: schema31.properties.tenants.items.properties.baseline, data: data33 };
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                        }
                        if (data25.rules !== undefined) {
                            if (!(validate21(data25.rules, { instancePath: instancePath + "/tenants/" + i5 + "/rules", parentData: data25, parentDataProperty: "rules", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data25.failOn !== undefined) {
                            let data35 = data25.failOn;
                            if (!(((((data35 === "high") || (data35 === "medium")) || (data35 === "low")) || (data35 === "info")) || (data35 === "never"))) {
                                const err61 = { instancePath: instancePath + "/tenants/" + i5 + "/failOn", schemaPath: "#/properties/tenants/items/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema31.properties.tenants.items.properties.failOn.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tenants.items.properties.failOn.enum, parentSchema: schema31.properties.tenants.items.properties.failOn, data: data35 };
                                if (vErrors === null) {
                                    vErrors = [err61];
                                }
                                else {
                                    vErrors.push(err61);
                                }
                                errors++;
                            }
                        }
                        if (data25.ledger !== undefined) {
                            let data36 = data25.ledger;
                            if (typeof data36 === "string") {
                                if (func2(data36) < 1) {
                                    const err62 = { instancePath: instancePath + "/tenants/" + i5 + "/ledger", schemaPath: "#/properties/tenants/items/properties/ledger/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tenants.items.properties.ledger, data: data36 };
                                    if (vErrors === null) {
                                        vErrors = [err62];
                                    }
                                    else {
                                        vErrors.push(err62);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err63 = { instancePath: instancePath + "/tenants/" + i5 + "/ledger", schemaPath: "#/properties/tenants/items/properties/ledger/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tenants.items.properties.ledger.type, parentSchema: schema31.properties.tenants.items.properties.ledger, data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                        if (data25.facts !== undefined) {
                            let data37 = data25.facts;
                            if (Array.isArray(data37)) {
                                const len7 = data37.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                    let data38 = data37[i7];
                                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                        if (data38.group === undefined) {
                                            const err64 = { instancePath: instancePath + "/tenants/" + i5 + "/facts/" + i7, schemaPath: "#/properties/tenants/items/properties/facts/items/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property '" + "group" + "'", schema: schema31.properties.tenants.items.properties.facts.items.required, parentSchema: schema31.properties.tenants.items.properties.facts.items, data: data38 };
                                            if (vErrors === null) {
                                                vErrors = [err64];
                                            }
                                            else {
                                                vErrors.push(err64);
                                            }
                                            errors++;
                                        }
                                        if (data38.contains === undefined) {
                                            const err65 = { instancePath: instancePath + "/tenants/" + i5 + "/facts/" + i7, schemaPath: "#/properties/tenants/items/properties/facts/items/required", keyword: "required", params: { missingProperty: "contains" }, message: "must have required property '" + "contains" + "'", schema: schema31.properties.tenants.items.properties.facts.items.required, parentSchema: schema31.properties.tenants.items.properties.facts.items, data: data38 };
                                            if (vErrors === null) {
                                                vErrors = [err65];
                                            }
                                            else {
                                                vErrors.push(err65);
                                            }
                                            errors++;
                                        }
                                        for (const key4 in data38) {
                                            if (!((key4 === "group") || (key4 === "contains"))) {
                                                const err66 = { instancePath: instancePath + "/tenants/" + i5 + "/facts/" + i7, schemaPath: "#/properties/tenants/items/properties/facts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tenants.items.properties.facts.items, data: data38 };
                                                if (vErrors === null) {
                                                    vErrors = [err66];
                                                }
                                                else {
                                                    vErrors.push(err66);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data38.group !== undefined) {
                                            let data39 = data38.group;
                                            if (typeof data39 === "string") {
                                                if (func2(data39) < 1) {
                                                    const err67 = { instancePath: instancePath + "/tenants/" + i5 + "/facts/" + i7 + "/group", schemaPath: "#/properties/tenants/items/properties/facts/items/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tenants.items.properties.facts.items.properties.group, data: data39 };
                                                    if (vErrors === null) {
                                                        vErrors = [err67];
                                                    }
                                                    else {
                                                        vErrors.push(err67);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err68 = { instancePath: instancePath + "/tenants/" + i5 + "/facts/" + i7 + "/group", schemaPath: "#/properties/tenants/items/properties/facts/items/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tenants.items.properties.facts.items.properties.group.type, parentSchema: schema31.properties.tenants.items.properties.facts.items.properties.group, data: data39 };
                                                if (vErrors === null) {
                                                    vErrors = [err68];
                                                }
                                                else {
                                                    vErrors.push(err68);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data38.contains !== undefined) {
                                            let data40 = data38.contains;
                                            if (!((data40 === "no external user") || (data40 === "every external user"))) {
                                                const err69 = { instancePath: instancePath + "/tenants/" + i5 + "/facts/" + i7 + "/contains", schemaPath: "#/properties/tenants/items/properties/facts/items/properties/contains/enum", keyword: "enum", params: { allowedValues: schema31.properties.tenants.items.properties.facts.items.properties.contains.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tenants.items.properties.facts.items.properties.contains.enum, parentSchema: schema31.properties.tenants.items.properties.facts.items.properties.contains, data: data40 };
                                                if (vErrors === null) {
                                                    vErrors = [err69];
                                                }
                                                else {
                                                    vErrors.push(err69);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err70 = { instancePath: instancePath + "/tenants/" + i5 + "/facts/" + i7, schemaPath: "#/properties/tenants/items/properties/facts/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tenants.items.properties.facts.items.type, parentSchema: schema31.properties.tenants.items.properties.facts.items, data: data38 };
                                        if (vErrors === null) {
                                            vErrors = [err70];
                                        }
                                        else {
                                            vErrors.push(err70);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err71 = { instancePath: instancePath + "/tenants/" + i5 + "/facts", schemaPath: "#/properties/tenants/items/properties/facts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tenants.items.properties.facts.type, parentSchema: schema31.properties.tenants.items.properties.facts, data: data37 };
                                if (vErrors === null) {
                                    vErrors = [err71];
                                }
                                else {
                                    vErrors.push(err71);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err72 = { instancePath: instancePath + "/tenants/" + i5, schemaPath: "#/properties/tenants/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tenants.items.type, parentSchema: schema31.properties.tenants.items, data: data25 };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err73 = { instancePath: instancePath + "/tenants", schemaPath: "#/properties/tenants/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tenants.type, parentSchema: schema31.properties.tenants, data: data24 };
                if (vErrors === null) {
                    vErrors = [err73];
                }
                else {
                    vErrors.push(err73);
                }
                errors++;
            }
        }
        if (data.baselineTenant !== undefined) {
            let data41 = data.baselineTenant;
            if (typeof data41 === "string") {
                if (func2(data41) < 1) {
                    const err74 = { instancePath: instancePath + "/baselineTenant", schemaPath: "#/properties/baselineTenant/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.baselineTenant, data: data41 };
                    if (vErrors === null) {
                        vErrors = [err74];
                    }
                    else {
                        vErrors.push(err74);
                    }
                    errors++;
                }
            }
            else {
                const err75 = { instancePath: instancePath + "/baselineTenant", schemaPath: "#/properties/baselineTenant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.baselineTenant.type, parentSchema: schema31.properties.baselineTenant, data: data41 };
                if (vErrors === null) {
                    vErrors = [err75];
                }
                else {
                    vErrors.push(err75);
                }
                errors++;
            }
        }
    }
    else {
        const err76 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err76];
        }
        else {
            vErrors.push(err76);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };


/***/ })

};
