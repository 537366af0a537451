// Generated from src/lint/config.ts: edit that, then run npm run docs.
// @ts-nocheck
import type { ErrorObject } from "ajv";
import type { Config } from "../config.ts";
import dependency0 from "ajv/dist/runtime/ucs2length.js";

export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ErrorObject[] | null;
}

export const isConfig: Validator<Config> = validate20;
const schema31 = {"type":"object","properties":{"extends":{"enum":["recommended","strict","all"],"description":"The rules to start from: what a careful team wants from day one, zero trust, or everything."},"policies":{"type":"array","items":{"type":"string","minLength":1},"description":"Files, folders and globs of the policy files, relative to this file; a leading ! excludes."},"catalog":{"type":"string","minLength":1,"description":"The partner catalog, relative to this file."},"exceptions":{"type":"string","minLength":1,"description":"The exceptions file, relative to this file."},"baseline":{"type":"string","minLength":1,"description":"The baseline, relative to this file."},"mappings":{"type":"array","items":{"type":"string","minLength":1},"description":"Mapping files for layouts of your own, relative to this file: files, folders and globs."},"customRules":{"type":"array","items":{"type":"string","minLength":1},"description":"Files of your own rules, relative to this file: YAML files and globs of them, and paths of modules."},"failOn":{"enum":["high","medium","low","info","never"],"description":"Findings of this severity or worse fail the run."},"failOnUnknown":{"type":"boolean","description":"Whether a rule that could not be judged fails the run too."},"rules":{"type":"object","properties":{"default-inbound-open":{"description":"The default lets everyone of any other Entra tenant in through B2B collaboration.","$ref":"#/$defs/setting"},"default-outbound-open":{"description":"The default lets everyone here reach the applications of any other Entra tenant through B2B collaboration.","$ref":"#/$defs/setting"},"default-direct-connect-allowed":{"description":"The default allows B2B direct connect with any other Entra tenant.","$ref":"#/$defs/setting"},"default-never-customised":{"description":"The default configuration still is Microsoft's own, which Microsoft can change.","$ref":"#/$defs/setting"},"default-blocks-encrypted-mail":{"description":"The default lets nobody reach Rights Management in other tenants, so their encrypted mail cannot be read.","$ref":"#/$defs/setting"},"default-trusts-mfa-of-every-tenant":{"description":"The default trusts multifactor authentication from any other Entra tenant.","$ref":"#/$defs/setting"},"default-trusts-devices-of-every-tenant":{"description":"The default trusts compliant or hybrid joined devices from any other Entra tenant.","$ref":"#/$defs/setting"},"default-auto-redemption-set":{"description":"The default sets automatic redemption, which is read-only there and always off.","$ref":"#/$defs/setting"},"default-redemption-order-weak":{"description":"Redeeming an invitation does not try Microsoft Entra ID first.","$ref":"#/$defs/setting"},"default-tenant-restrictions-open":{"description":"The default tenant restrictions let people here use accounts of any other tenant everywhere.","$ref":"#/$defs/setting"},"default-inbound-scoped-to-users":{"description":"The default names external users or groups by id, which is not possible there.","$ref":"#/$defs/setting"},"default-m365-access-open":{"description":"The default opens Microsoft 365 collaboration or app service connect to any other Entra tenant.","$ref":"#/$defs/setting"},"default-capability-allowed":{"description":"The default allows a Microsoft 365 capability to any other Entra tenant.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"allow":{"type":"array","items":{"type":"string","minLength":1},"default":[],"description":"Names of capabilities that every tenant is meant to have."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"partner-inbound-open":{"description":"Everyone of a partner can be invited to the applications here, or to all but a few.","$ref":"#/$defs/setting"},"partner-outbound-open":{"description":"Everyone here can be a guest of a partner in all of its applications, or in all but a few.","$ref":"#/$defs/setting"},"partner-direct-connect-open":{"description":"B2B direct connect with a partner lets everyone of one side reach the applications of the other.","$ref":"#/$defs/setting"},"partner-identical-to-default":{"description":"Everything that a partner entry states is what the default says anyway.","$ref":"#/$defs/setting"},"partner-changes-nothing":{"description":"A partner entry leaves everything to the default, so it changes nothing.","$ref":"#/$defs/setting"},"partner-support-access-left-open":{"description":"The entry that lets Microsoft Support in is older than a support case lasts.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"days":{"type":"integer","minimum":0,"default":30,"description":"How many days the entry can be old."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"partner-well-known-microsoft-tenant":{"description":"A partner is one of Microsoft's own tenants; the finding says which.","$ref":"#/$defs/setting"},"partner-duplicate":{"description":"The same tenant has more than one partner entry.","$ref":"#/$defs/setting"},"partner-is-own-tenant":{"description":"A partner entry has our own tenant id.","$ref":"#/$defs/setting"},"partner-tenant-id-invalid":{"description":"The tenant id of a partner entry names no tenant.","$ref":"#/$defs/setting"},"access-half-blocked":{"description":"One half of a setting blocks everything while the other half allows something, so nobody gets in.","$ref":"#/$defs/setting"},"access-incomplete":{"description":"A setting lacks a half, or a half lacks its targets or says neither allowed nor blocked.","$ref":"#/$defs/setting"},"target-not-understood":{"description":"A target is neither an id nor one of the words that Graph reserves.","$ref":"#/$defs/setting"},"target-type-mismatch":{"description":"A target stands under the wrong half, or its targetType is of the wrong kind.","$ref":"#/$defs/setting"},"target-redundant":{"description":"A list of targets holds an all-word beside other targets, or one target twice.","$ref":"#/$defs/setting"},"trust-incomplete":{"description":"An inboundTrust object does not state all three claims.","$ref":"#/$defs/setting"},"partner-trust-not-approved":{"description":"A partner is trusted for multifactor authentication or devices, and the catalog does not approve it.","$ref":"#/$defs/setting"},"partner-inherits-default-trust":{"description":"A partner is trusted only because the default trusts every tenant.","$ref":"#/$defs/setting"},"partner-device-trust-without-mfa-trust":{"description":"A partner's claims about devices are trusted, its multifactor authentication is not.","$ref":"#/$defs/setting"},"partner-mfa-trust-without-evidence":{"description":"A partner's multifactor authentication is trusted, and the catalog holds no recent look at it.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"days":{"type":"integer","minimum":1,"default":365,"description":"How many days a look at the partner's multifactor authentication holds."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"partner-trust-without-requirement":{"description":"A claim of a partner is trusted, and no Conditional Access policy asks for it.","$ref":"#/$defs/setting"},"partner-direct-connect-mfa-dead-end":{"description":"Direct connect users of a partner need multifactor authentication here, and theirs at home is not trusted.","$ref":"#/$defs/setting"},"partner-user-sync-allowed":{"description":"A partner outside the multitenant organization can create users here by cross-tenant synchronization.","$ref":"#/$defs/setting"},"partner-group-sync-allowed":{"description":"A partner outside the multitenant organization can create groups here by cross-tenant synchronization.","$ref":"#/$defs/setting"},"partner-sync-backdoor-shape":{"description":"A partner can create users here, redeem their invitations for them, and reach every application or all but a few.","$ref":"#/$defs/setting"},"partner-sync-without-redemption":{"description":"A partner can synchronize users, and their invitations are not redeemed automatically, so it cannot work.","$ref":"#/$defs/setting"},"partner-auto-redemption-unapproved":{"description":"Automatic redemption is on for a partner, and neither synchronization nor the multitenant organization explains it.","$ref":"#/$defs/setting"},"partner-auto-redemption-unreachable":{"description":"Automatic redemption is on in a direction in which nobody of the partner, or nobody here, is let through.","$ref":"#/$defs/setting"},"tenant-legacy-auto-redeem-list":{"description":"The legacy list of tenants whose invitations are redeemed automatically is not empty.","$ref":"#/$defs/setting"},"partner-left-mto-still-trusted":{"description":"A tenant left the multitenant organization, and its entry still grants trust, redemption or synchronization.","$ref":"#/$defs/setting"},"tenant-mto-template-loosens-partners":{"description":"A template of the multitenant organization opens existing partner entries wider than the default.","$ref":"#/$defs/setting"},"partner-tenant-restrictions-open":{"description":"Tenant restrictions of a partner let people here use accounts of that tenant everywhere.","$ref":"#/$defs/setting"},"partner-m365-access-open":{"description":"Microsoft 365 collaboration or app service connect with a partner is open.","$ref":"#/$defs/setting"},"guest-invites-open-to-everyone":{"description":"Everyone can invite guests, guests included.","$ref":"#/$defs/setting"},"guest-invites-open-to-members":{"description":"All members can invite guests.","$ref":"#/$defs/setting"},"guest-directory-access-like-members":{"description":"Guests have the same access to the directory as members.","$ref":"#/$defs/setting"},"guest-directory-access-not-restricted":{"description":"Guests have limited access to the directory, not the restricted one.","$ref":"#/$defs/setting"},"guest-email-verified-join-enabled":{"description":"Anyone who can verify an e-mail address in the tenant's domains can join the tenant.","$ref":"#/$defs/setting"},"guest-self-service-signup-enabled":{"description":"Guests can sign up by themselves, through user flows.","$ref":"#/$defs/setting"},"guest-invitation-domains-unrestricted":{"description":"Guests of any domain can be invited.","$ref":"#/$defs/setting"},"guest-invitation-domains-block-list":{"description":"Invitations are refused for listed domains only, so guests of every other domain can be invited.","$ref":"#/$defs/setting"},"guest-invitation-domains-both-lists":{"description":"Invitations have a list of allowed and a list of blocked domains, of which only one can apply.","$ref":"#/$defs/setting"},"partner-blocked-but-domain-allowed":{"description":"A partner's domain is allowed for invitations while its cross-tenant access settings let nobody in.","$ref":"#/$defs/setting"},"partner-open-but-domain-refused":{"description":"A partner is let in by its cross-tenant access settings while every domain of it is refused for invitations.","$ref":"#/$defs/setting"},"guest-inactive":{"description":"An enabled external user did not sign in for a long time.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"days":{"type":"integer","minimum":0,"default":90,"description":"How many days a user can go without a sign-in."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"guest-invitation-not-redeemed":{"description":"An invitation waits to be redeemed for a long time.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"days":{"type":"integer","minimum":0,"default":30,"description":"How many days an invitation can wait."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"guest-without-sponsor":{"description":"An external user has no sponsor.","$ref":"#/$defs/setting"},"guest-privileged-role":{"description":"An external user has a privileged directory role, or can activate one.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"roles":{"type":"array","items":{"type":"string","minLength":1},"default":[],"description":"Template ids of the roles to look for; empty for those that Microsoft marks as privileged."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"guest-owns-application":{"description":"An external user owns an app registration or an enterprise application.","$ref":"#/$defs/setting"},"guest-access-review-missing":{"description":"No recurring access review removes external users that nobody confirms.","$ref":"#/$defs/setting"},"tenant-cloud-endpoint-unused":{"description":"Collaboration is allowed with a Microsoft cloud from which nobody can come.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"cloud":{"type":["string","null"],"default":null,"description":"Our own cloud, as allowedCloudEndpoints spells it; null for the cloud of the configuration."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"tenant-package-open-to-all-external":{"description":"Everyone on the internet can request an access package.","$ref":"#/$defs/setting"},"tenant-package-external-ungated":{"description":"Outsiders get an access package without approval, or keep it without end and review.","$ref":"#/$defs/setting"},"tenant-connected-organization-blocked":{"description":"Access packages are offered to an organization that cross-tenant access blocks.","$ref":"#/$defs/setting"},"tenant-pair-not-reciprocal":{"description":"Between two of our own tenants, one grants its half of an access and the other does not.","$ref":"#/$defs/setting"},"tenant-partner-treated-differently":{"description":"One of our own tenants trusts or lets in an external tenant that another one refuses.","$ref":"#/$defs/setting"},"tenant-differs-from-baseline":{"description":"The default of a tenant means something else than that of the tenant that is named as baseline.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"properties":{"type":"array","items":{"type":"string","enum":["b2bCollaborationInbound","b2bCollaborationOutbound","b2bDirectConnectInbound","b2bDirectConnectOutbound","tenantRestrictions","m365CollaborationInbound","m365CollaborationOutbound","appServiceConnectInbound","inboundTrust","invitationRedemptionIdentityProviderConfiguration"]},"default":["b2bCollaborationInbound","b2bCollaborationOutbound","b2bDirectConnectInbound","b2bDirectConnectOutbound","tenantRestrictions","m365CollaborationInbound","m365CollaborationOutbound","appServiceConnectInbound","inboundTrust","invitationRedemptionIdentityProviderConfiguration"],"description":"The properties of the default that have to mean the same."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"service-provider-not-in-catalog":{"description":"A service provider has no entry in the partner catalog, or one that calls it something else.","$ref":"#/$defs/setting"},"service-provider-mfa-missing":{"description":"Users of a service provider can sign in without multifactor authentication.","$ref":"#/$defs/setting"},"service-provider-weak-mfa":{"description":"Users of a service provider need multifactor authentication, and any method of it will do.","$ref":"#/$defs/setting"},"service-provider-global-admin":{"description":"An active delegated admin relationship carries the role Global Administrator.","$ref":"#/$defs/setting"},"service-provider-gdap-auto-extends":{"description":"An active delegated admin relationship extends itself when it ends.","$ref":"#/$defs/setting"},"partner-not-in-catalog":{"description":"A partner has no entry in the partner catalog.","$ref":"#/$defs/setting"},"catalog-entry-without-partner":{"description":"A catalog entry names a tenant that has no partner entry in the cross-tenant access settings.","$ref":"#/$defs/setting"},"catalog-entry-expired":{"description":"A partnership has ended by the catalog, and its partner entry still exists.","$ref":"#/$defs/setting"},"catalog-review-overdue":{"description":"The day by which a partner was to be reviewed is over.","$ref":"#/$defs/setting"},"catalog-entry-incomplete":{"description":"A catalog entry lacks its purpose, its next review, or who approved it and when.","$ref":"#/$defs/setting"},"catalog-owner-missing":{"description":"A catalog entry names no owner.","$ref":"#/$defs/setting"},"catalog-entry-invalid":{"description":"A catalog entry has a tenant id, domain, scenario or approval that cannot be right.","$ref":"#/$defs/setting"},"exception-expired":{"description":"An exception's last day is over, so it covers nothing.","$ref":"#/$defs/setting"},"exception-invalid":{"description":"An exception lacks something that every exception must have, or names nothing that exists.","$ref":"#/$defs/setting"},"exception-unused":{"description":"A valid exception matches no finding.","$ref":"#/$defs/setting"},"exception-expires-soon":{"description":"An exception that covers a finding ends within days.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"days":{"type":"integer","minimum":1,"default":15,"description":"How many days before its end an exception is told."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"exception-too-long":{"description":"An exception lasts longer than exceptions are meant to.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"days":{"type":"integer","minimum":1,"default":365,"description":"How many days from today an exception may last."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"exception-value-changed":{"description":"The value behind an accepted finding is no longer the accepted one.","$ref":"#/$defs/setting"},"ca-guest-mfa-missing":{"description":"External users of some type can sign in without multifactor authentication.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"types":{"type":"array","items":{"type":"string","enum":["internalGuest","b2bCollaborationGuest","b2bCollaborationMember","b2bDirectConnectUser","otherExternalUser","serviceProvider"]},"default":["internalGuest","b2bCollaborationGuest","b2bCollaborationMember","b2bDirectConnectUser","otherExternalUser"],"description":"Types of external user that need multifactor authentication, as Conditional Access spells them."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"ca-tenant-excluded-from-mfa":{"description":"A policy that requires multifactor authentication leaves out users of listed tenants, and no other policy catches them.","$ref":"#/$defs/setting"},"ca-service-provider-excluded-everywhere":{"description":"A policy that requires multifactor authentication leaves out service provider users of every tenant, and no other policy catches them.","$ref":"#/$defs/setting"},"ca-guests-excluded-from-sign-in-risk":{"description":"A policy on risky sign-ins leaves out guests of every tenant, and no other one catches them.","$ref":"#/$defs/setting"},"ca-guest-session-too-long":{"description":"No policy makes guests sign in again within the limit.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"hours":{"type":"integer","minimum":1,"default":24,"description":"Hours after which guests sign in again at the latest; a day has 24."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"ca-device-control-untrusted":{"description":"A policy requires a managed device of external users whose device claims are not trusted.","$ref":"#/$defs/setting"},"ca-strength-unreachable-for-guests":{"description":"A policy requires of guests an authentication strength that they can only meet at home, where it is not trusted.","$ref":"#/$defs/setting"},"ca-unsupported-control-for-guests":{"description":"A policy requires of external users a control that only works in the home tenant.","$ref":"#/$defs/setting"},"ca-guest-scope-empty":{"description":"A policy is about guests and external users only, and names none.","$ref":"#/$defs/setting"},"ca-external-tenant-unknown":{"description":"A policy lists a tenant that is no partner.","$ref":"#/$defs/setting"},"ca-policies-inert-under-security-defaults":{"description":"Security defaults are on, so the Conditional Access policies of the input are not in force.","$ref":"#/$defs/setting"},"file-default-duplicated":{"description":"The input holds more than one default configuration for one tenant.","$ref":"#/$defs/setting"},"file-object-duplicated":{"description":"Two files hold the same object, and do not say the same of it.","$ref":"#/$defs/setting"},"file-partial-page":{"description":"A file holds one page of a list, and Graph has more.","$ref":"#/$defs/setting"},"file-key-misspelt":{"description":"A key is nearly one of Graph's, and the one it is near to is absent.","$ref":"#/$defs/setting"},"file-key-duplicated":{"description":"An object of a policy has the same key twice, and only the last one counts.","$ref":"#/$defs/setting"},"file-property-not-understood":{"description":"A property is not known to this version, so it is not judged.","$ref":"#/$defs/setting"},"file-terraform-sync-collision":{"description":"Two Terraform resources write the synchronization settings of one partner.","$ref":"#/$defs/setting"}},"patternProperties":{"^org-":{"$ref":"#/$defs/ownSetting"}},"additionalProperties":false,"description":"Single rules: off, a severity, or an object."},"facts":{"type":"array","items":{"type":"object","required":["group","contains"],"properties":{"group":{"type":"string","minLength":1,"description":"The object id of a group, a role or a user that policies name."},"contains":{"enum":["no external user","every external user"],"description":"Whom of the people from outside it holds."}},"additionalProperties":false},"description":"What is known of groups, for exposure and access: no policy file shows who is a member."},"tenantId":{"type":"string","pattern":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$","description":"Our own tenant id, where the input does not say it."},"cloud":{"enum":["public","usgov","usgov-dod","china"],"description":"The cloud that the tenant is in."},"tenants":{"type":"array","items":{"type":"object","required":["name","policies"],"properties":{"name":{"type":"string","minLength":1,"description":"What the report calls the tenant."},"policies":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"description":"Files, folders and globs of the tenant's policy files, relative to this file; a leading ! excludes."},"tenantId":{"type":"string","pattern":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$","description":"Our own tenant id, where the input does not say it."},"cloud":{"enum":["public","usgov","usgov-dod","china"],"description":"The cloud that the tenant is in."},"catalog":{"type":"string","minLength":1,"description":"The tenant's partner catalog, relative to this file."},"exceptions":{"type":"string","minLength":1,"description":"The tenant's exceptions file, relative to this file."},"baseline":{"type":"string","minLength":1,"description":"The tenant's baseline, relative to this file."}},"additionalProperties":false},"minItems":1,"description":"Several tenants of our own, each judged by itself and held against the others."},"baselineTenant":{"type":"string","minLength":1,"description":"The name of the tenant whose default the others are held against."}},"title":"xtaplint configuration","$defs":{"setting":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"ownSetting":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object"}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}}},"additionalProperties":false};
const schema32 = {"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}};
const schema126 = {"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object"}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = dependency0.default;
const pattern4 = new RegExp("^org-", "u");
const pattern6 = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.extends !== undefined){
let data0 = data.extends;
if(!(((data0 === "recommended") || (data0 === "strict")) || (data0 === "all"))){
const err1 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/enum",keyword:"enum",params:{allowedValues: schema31.properties.extends.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.extends.enum,parentSchema:schema31.properties.extends,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.policies !== undefined){
let data1 = data.policies;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err2 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.policies.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.policies.items.type,parentSchema:schema31.properties.policies.items,data:data2};
if(vErrors === null){
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
const err4 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.policies.type,parentSchema:schema31.properties.policies,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.catalog !== undefined){
let data3 = data.catalog;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err5 = {instancePath:instancePath+"/catalog",schemaPath:"#/properties/catalog/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.catalog,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/catalog",schemaPath:"#/properties/catalog/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.catalog.type,parentSchema:schema31.properties.catalog,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.exceptions !== undefined){
let data4 = data.exceptions;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err7 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.exceptions,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.exceptions.type,parentSchema:schema31.properties.exceptions,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.baseline !== undefined){
let data5 = data.baseline;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err9 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.baseline,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.baseline.type,parentSchema:schema31.properties.baseline,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.mappings !== undefined){
let data6 = data.mappings;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err11 = {instancePath:instancePath+"/mappings/" + i1,schemaPath:"#/properties/mappings/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.mappings.items,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/mappings/" + i1,schemaPath:"#/properties/mappings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.mappings.items.type,parentSchema:schema31.properties.mappings.items,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/mappings",schemaPath:"#/properties/mappings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.mappings.type,parentSchema:schema31.properties.mappings,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.customRules !== undefined){
let data8 = data.customRules;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err14 = {instancePath:instancePath+"/customRules/" + i2,schemaPath:"#/properties/customRules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.customRules.items,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/customRules/" + i2,schemaPath:"#/properties/customRules/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.customRules.items.type,parentSchema:schema31.properties.customRules.items,data:data9};
if(vErrors === null){
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
const err16 = {instancePath:instancePath+"/customRules",schemaPath:"#/properties/customRules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.customRules.type,parentSchema:schema31.properties.customRules,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.failOn !== undefined){
let data10 = data.failOn;
if(!(((((data10 === "high") || (data10 === "medium")) || (data10 === "low")) || (data10 === "info")) || (data10 === "never"))){
const err17 = {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema31.properties.failOn.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.failOn.enum,parentSchema:schema31.properties.failOn,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.failOnUnknown !== undefined){
let data11 = data.failOnUnknown;
if(typeof data11 !== "boolean"){
const err18 = {instancePath:instancePath+"/failOnUnknown",schemaPath:"#/properties/failOnUnknown/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.failOnUnknown.type,parentSchema:schema31.properties.failOnUnknown,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.rules !== undefined){
let data12 = data.rules;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!((func1.call(schema31.properties.rules.properties, key1)) || (pattern4.test(key1)))){
const err19 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data12["default-inbound-open"] !== undefined){
let data13 = data12["default-inbound-open"];
const _errs29 = errors;
let valid9 = true;
const _errs30 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs32 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!(key2 === "severity")){
const err21 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data13.severity !== undefined){
let data14 = data13.severity;
if(!(((((data14 === "off") || (data14 === "high")) || (data14 === "medium")) || (data14 === "low")) || (data14 === "info"))){
const err22 = {instancePath:instancePath+"/rules/default-inbound-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs32 === errors;
valid9 = _valid0;
ifClause0 = "then";
}
else {
const _errs36 = errors;
if(!(((((data13 === "off") || (data13 === "high")) || (data13 === "medium")) || (data13 === "low")) || (data13 === "info"))){
const err24 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs36 === errors;
valid9 = _valid0;
ifClause0 = "else";
}
if(!valid9){
const err25 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema32.if,parentSchema:schema32,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12["default-outbound-open"] !== undefined){
let data15 = data12["default-outbound-open"];
const _errs39 = errors;
let valid12 = true;
const _errs40 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid1 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs42 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!(key3 === "severity")){
const err27 = {instancePath:instancePath+"/rules/default-outbound-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.severity !== undefined){
let data16 = data15.severity;
if(!(((((data16 === "off") || (data16 === "high")) || (data16 === "medium")) || (data16 === "low")) || (data16 === "info"))){
const err28 = {instancePath:instancePath+"/rules/default-outbound-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/rules/default-outbound-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs42 === errors;
valid12 = _valid1;
ifClause1 = "then";
}
else {
const _errs46 = errors;
if(!(((((data15 === "off") || (data15 === "high")) || (data15 === "medium")) || (data15 === "low")) || (data15 === "info"))){
const err30 = {instancePath:instancePath+"/rules/default-outbound-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs46 === errors;
valid12 = _valid1;
ifClause1 = "else";
}
if(!valid12){
const err31 = {instancePath:instancePath+"/rules/default-outbound-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema32.if,parentSchema:schema32,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12["default-direct-connect-allowed"] !== undefined){
let data17 = data12["default-direct-connect-allowed"];
const _errs49 = errors;
let valid15 = true;
const _errs50 = errors;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid2 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs52 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(!(key4 === "severity")){
const err33 = {instancePath:instancePath+"/rules/default-direct-connect-allowed",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.severity !== undefined){
let data18 = data17.severity;
if(!(((((data18 === "off") || (data18 === "high")) || (data18 === "medium")) || (data18 === "low")) || (data18 === "info"))){
const err34 = {instancePath:instancePath+"/rules/default-direct-connect-allowed/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data18};
if(vErrors === null){
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
const err35 = {instancePath:instancePath+"/rules/default-direct-connect-allowed",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid2 = _errs52 === errors;
valid15 = _valid2;
ifClause2 = "then";
}
else {
const _errs56 = errors;
if(!(((((data17 === "off") || (data17 === "high")) || (data17 === "medium")) || (data17 === "low")) || (data17 === "info"))){
const err36 = {instancePath:instancePath+"/rules/default-direct-connect-allowed",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid2 = _errs56 === errors;
valid15 = _valid2;
ifClause2 = "else";
}
if(!valid15){
const err37 = {instancePath:instancePath+"/rules/default-direct-connect-allowed",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema32.if,parentSchema:schema32,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data12["default-never-customised"] !== undefined){
let data19 = data12["default-never-customised"];
const _errs59 = errors;
let valid18 = true;
const _errs60 = errors;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid3 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs62 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
if(!(key5 === "severity")){
const err39 = {instancePath:instancePath+"/rules/default-never-customised",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data19.severity !== undefined){
let data20 = data19.severity;
if(!(((((data20 === "off") || (data20 === "high")) || (data20 === "medium")) || (data20 === "low")) || (data20 === "info"))){
const err40 = {instancePath:instancePath+"/rules/default-never-customised/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/rules/default-never-customised",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid3 = _errs62 === errors;
valid18 = _valid3;
ifClause3 = "then";
}
else {
const _errs66 = errors;
if(!(((((data19 === "off") || (data19 === "high")) || (data19 === "medium")) || (data19 === "low")) || (data19 === "info"))){
const err42 = {instancePath:instancePath+"/rules/default-never-customised",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid3 = _errs66 === errors;
valid18 = _valid3;
ifClause3 = "else";
}
if(!valid18){
const err43 = {instancePath:instancePath+"/rules/default-never-customised",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema32.if,parentSchema:schema32,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12["default-blocks-encrypted-mail"] !== undefined){
let data21 = data12["default-blocks-encrypted-mail"];
const _errs69 = errors;
let valid21 = true;
const _errs70 = errors;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid4 = _errs70 === errors;
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs72 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key6 in data21){
if(!(key6 === "severity")){
const err45 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data21.severity !== undefined){
let data22 = data21.severity;
if(!(((((data22 === "off") || (data22 === "high")) || (data22 === "medium")) || (data22 === "low")) || (data22 === "info"))){
const err46 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid4 = _errs72 === errors;
valid21 = _valid4;
ifClause4 = "then";
}
else {
const _errs76 = errors;
if(!(((((data21 === "off") || (data21 === "high")) || (data21 === "medium")) || (data21 === "low")) || (data21 === "info"))){
const err48 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid4 = _errs76 === errors;
valid21 = _valid4;
ifClause4 = "else";
}
if(!valid21){
const err49 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema32.if,parentSchema:schema32,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12["default-trusts-mfa-of-every-tenant"] !== undefined){
let data23 = data12["default-trusts-mfa-of-every-tenant"];
const _errs79 = errors;
let valid24 = true;
const _errs80 = errors;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid5 = _errs80 === errors;
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs82 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key7 in data23){
if(!(key7 === "severity")){
const err51 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.severity !== undefined){
let data24 = data23.severity;
if(!(((((data24 === "off") || (data24 === "high")) || (data24 === "medium")) || (data24 === "low")) || (data24 === "info"))){
const err52 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid5 = _errs82 === errors;
valid24 = _valid5;
ifClause5 = "then";
}
else {
const _errs86 = errors;
if(!(((((data23 === "off") || (data23 === "high")) || (data23 === "medium")) || (data23 === "low")) || (data23 === "info"))){
const err54 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid5 = _errs86 === errors;
valid24 = _valid5;
ifClause5 = "else";
}
if(!valid24){
const err55 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema32.if,parentSchema:schema32,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data12["default-trusts-devices-of-every-tenant"] !== undefined){
let data25 = data12["default-trusts-devices-of-every-tenant"];
const _errs89 = errors;
let valid27 = true;
const _errs90 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid6 = _errs90 === errors;
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs92 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key8 in data25){
if(!(key8 === "severity")){
const err57 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data25.severity !== undefined){
let data26 = data25.severity;
if(!(((((data26 === "off") || (data26 === "high")) || (data26 === "medium")) || (data26 === "low")) || (data26 === "info"))){
const err58 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid6 = _errs92 === errors;
valid27 = _valid6;
ifClause6 = "then";
}
else {
const _errs96 = errors;
if(!(((((data25 === "off") || (data25 === "high")) || (data25 === "medium")) || (data25 === "low")) || (data25 === "info"))){
const err60 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data25};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid6 = _errs96 === errors;
valid27 = _valid6;
ifClause6 = "else";
}
if(!valid27){
const err61 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema",schema:schema32.if,parentSchema:schema32,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data12["default-auto-redemption-set"] !== undefined){
let data27 = data12["default-auto-redemption-set"];
const _errs99 = errors;
let valid30 = true;
const _errs100 = errors;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid7 = _errs100 === errors;
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs102 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key9 in data27){
if(!(key9 === "severity")){
const err63 = {instancePath:instancePath+"/rules/default-auto-redemption-set",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data27};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data27.severity !== undefined){
let data28 = data27.severity;
if(!(((((data28 === "off") || (data28 === "high")) || (data28 === "medium")) || (data28 === "low")) || (data28 === "info"))){
const err64 = {instancePath:instancePath+"/rules/default-auto-redemption-set/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/rules/default-auto-redemption-set",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data27};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid7 = _errs102 === errors;
valid30 = _valid7;
ifClause7 = "then";
}
else {
const _errs106 = errors;
if(!(((((data27 === "off") || (data27 === "high")) || (data27 === "medium")) || (data27 === "low")) || (data27 === "info"))){
const err66 = {instancePath:instancePath+"/rules/default-auto-redemption-set",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data27};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid7 = _errs106 === errors;
valid30 = _valid7;
ifClause7 = "else";
}
if(!valid30){
const err67 = {instancePath:instancePath+"/rules/default-auto-redemption-set",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema",schema:schema32.if,parentSchema:schema32,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data12["default-redemption-order-weak"] !== undefined){
let data29 = data12["default-redemption-order-weak"];
const _errs109 = errors;
let valid33 = true;
const _errs110 = errors;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid8 = _errs110 === errors;
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs112 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key10 in data29){
if(!(key10 === "severity")){
const err69 = {instancePath:instancePath+"/rules/default-redemption-order-weak",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data29};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data29.severity !== undefined){
let data30 = data29.severity;
if(!(((((data30 === "off") || (data30 === "high")) || (data30 === "medium")) || (data30 === "low")) || (data30 === "info"))){
const err70 = {instancePath:instancePath+"/rules/default-redemption-order-weak/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data30};
if(vErrors === null){
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
const err71 = {instancePath:instancePath+"/rules/default-redemption-order-weak",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data29};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid8 = _errs112 === errors;
valid33 = _valid8;
ifClause8 = "then";
}
else {
const _errs116 = errors;
if(!(((((data29 === "off") || (data29 === "high")) || (data29 === "medium")) || (data29 === "low")) || (data29 === "info"))){
const err72 = {instancePath:instancePath+"/rules/default-redemption-order-weak",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data29};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid8 = _errs116 === errors;
valid33 = _valid8;
ifClause8 = "else";
}
if(!valid33){
const err73 = {instancePath:instancePath+"/rules/default-redemption-order-weak",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema",schema:schema32.if,parentSchema:schema32,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data12["default-tenant-restrictions-open"] !== undefined){
let data31 = data12["default-tenant-restrictions-open"];
const _errs119 = errors;
let valid36 = true;
const _errs120 = errors;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err74 = {};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid9 = _errs120 === errors;
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs122 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key11 in data31){
if(!(key11 === "severity")){
const err75 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data31};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data31.severity !== undefined){
let data32 = data31.severity;
if(!(((((data32 === "off") || (data32 === "high")) || (data32 === "medium")) || (data32 === "low")) || (data32 === "info"))){
const err76 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data32};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid9 = _errs122 === errors;
valid36 = _valid9;
ifClause9 = "then";
}
else {
const _errs126 = errors;
if(!(((((data31 === "off") || (data31 === "high")) || (data31 === "medium")) || (data31 === "low")) || (data31 === "info"))){
const err78 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid9 = _errs126 === errors;
valid36 = _valid9;
ifClause9 = "else";
}
if(!valid36){
const err79 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema",schema:schema32.if,parentSchema:schema32,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data12["default-inbound-scoped-to-users"] !== undefined){
let data33 = data12["default-inbound-scoped-to-users"];
const _errs129 = errors;
let valid39 = true;
const _errs130 = errors;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err80 = {};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid10 = _errs130 === errors;
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs132 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key12 in data33){
if(!(key12 === "severity")){
const err81 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data33};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data33.severity !== undefined){
let data34 = data33.severity;
if(!(((((data34 === "off") || (data34 === "high")) || (data34 === "medium")) || (data34 === "low")) || (data34 === "info"))){
const err82 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data34};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid10 = _errs132 === errors;
valid39 = _valid10;
ifClause10 = "then";
}
else {
const _errs136 = errors;
if(!(((((data33 === "off") || (data33 === "high")) || (data33 === "medium")) || (data33 === "low")) || (data33 === "info"))){
const err84 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid10 = _errs136 === errors;
valid39 = _valid10;
ifClause10 = "else";
}
if(!valid39){
const err85 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema",schema:schema32.if,parentSchema:schema32,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data12["default-m365-access-open"] !== undefined){
let data35 = data12["default-m365-access-open"];
const _errs139 = errors;
let valid42 = true;
const _errs140 = errors;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
const err86 = {};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid11 = _errs140 === errors;
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs142 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key13 in data35){
if(!(key13 === "severity")){
const err87 = {instancePath:instancePath+"/rules/default-m365-access-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data35};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data35.severity !== undefined){
let data36 = data35.severity;
if(!(((((data36 === "off") || (data36 === "high")) || (data36 === "medium")) || (data36 === "low")) || (data36 === "info"))){
const err88 = {instancePath:instancePath+"/rules/default-m365-access-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data36};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/rules/default-m365-access-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid11 = _errs142 === errors;
valid42 = _valid11;
ifClause11 = "then";
}
else {
const _errs146 = errors;
if(!(((((data35 === "off") || (data35 === "high")) || (data35 === "medium")) || (data35 === "low")) || (data35 === "info"))){
const err90 = {instancePath:instancePath+"/rules/default-m365-access-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid11 = _errs146 === errors;
valid42 = _valid11;
ifClause11 = "else";
}
if(!valid42){
const err91 = {instancePath:instancePath+"/rules/default-m365-access-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema",schema:schema32.if,parentSchema:schema32,data:data35};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data12["default-capability-allowed"] !== undefined){
let data37 = data12["default-capability-allowed"];
const _errs148 = errors;
let valid44 = true;
const _errs149 = errors;
if(!(data37 && typeof data37 == "object" && !Array.isArray(data37))){
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid12 = _errs149 === errors;
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs151 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key14 in data37){
if(!((key14 === "severity") || (key14 === "options"))){
const err93 = {instancePath:instancePath+"/rules/default-capability-allowed",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then,data:data37};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data37.severity !== undefined){
let data38 = data37.severity;
if(!(((((data38 === "off") || (data38 === "high")) || (data38 === "medium")) || (data38 === "low")) || (data38 === "info"))){
const err94 = {instancePath:instancePath+"/rules/default-capability-allowed/severity",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["default-capability-allowed"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.severity,data:data38};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data37.options !== undefined){
let data39 = data37.options;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key15 in data39){
if(!(key15 === "allow")){
const err95 = {instancePath:instancePath+"/rules/default-capability-allowed/options",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options,data:data39};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data39.allow !== undefined){
let data40 = data39.allow;
if(Array.isArray(data40)){
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
if(typeof data41 === "string"){
if(func2(data41) < 1){
const err96 = {instancePath:instancePath+"/rules/default-capability-allowed/options/allow/" + i3,schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow.items,data:data41};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/rules/default-capability-allowed/options/allow/" + i3,schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow.items.type,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow.items,data:data41};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/rules/default-capability-allowed/options/allow",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow.type,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow,data:data40};
if(vErrors === null){
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
const err99 = {instancePath:instancePath+"/rules/default-capability-allowed/options",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options,data:data39};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/rules/default-capability-allowed",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["default-capability-allowed"].then.type,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then,data:data37};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid12 = _errs151 === errors;
valid44 = _valid12;
ifClause12 = "then";
}
else {
const _errs162 = errors;
if(!(((((data37 === "off") || (data37 === "high")) || (data37 === "medium")) || (data37 === "low")) || (data37 === "info"))){
const err101 = {instancePath:instancePath+"/rules/default-capability-allowed",schemaPath:"#/properties/rules/properties/default-capability-allowed/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["default-capability-allowed"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["default-capability-allowed"].else.enum,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].else,data:data37};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid12 = _errs162 === errors;
valid44 = _valid12;
ifClause12 = "else";
}
if(!valid44){
const err102 = {instancePath:instancePath+"/rules/default-capability-allowed",schemaPath:"#/properties/rules/properties/default-capability-allowed/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema",schema:schema31.properties.rules.properties["default-capability-allowed"].if,parentSchema:schema31.properties.rules.properties["default-capability-allowed"],data:data37};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data12["partner-inbound-open"] !== undefined){
let data42 = data12["partner-inbound-open"];
const _errs165 = errors;
let valid50 = true;
const _errs166 = errors;
if(!(data42 && typeof data42 == "object" && !Array.isArray(data42))){
const err103 = {};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid13 = _errs166 === errors;
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs168 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key16 in data42){
if(!(key16 === "severity")){
const err104 = {instancePath:instancePath+"/rules/partner-inbound-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data42};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data42.severity !== undefined){
let data43 = data42.severity;
if(!(((((data43 === "off") || (data43 === "high")) || (data43 === "medium")) || (data43 === "low")) || (data43 === "info"))){
const err105 = {instancePath:instancePath+"/rules/partner-inbound-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data43};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/rules/partner-inbound-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data42};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid13 = _errs168 === errors;
valid50 = _valid13;
ifClause13 = "then";
}
else {
const _errs172 = errors;
if(!(((((data42 === "off") || (data42 === "high")) || (data42 === "medium")) || (data42 === "low")) || (data42 === "info"))){
const err107 = {instancePath:instancePath+"/rules/partner-inbound-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data42};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid13 = _errs172 === errors;
valid50 = _valid13;
ifClause13 = "else";
}
if(!valid50){
const err108 = {instancePath:instancePath+"/rules/partner-inbound-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema",schema:schema32.if,parentSchema:schema32,data:data42};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data12["partner-outbound-open"] !== undefined){
let data44 = data12["partner-outbound-open"];
const _errs175 = errors;
let valid53 = true;
const _errs176 = errors;
if(!(data44 && typeof data44 == "object" && !Array.isArray(data44))){
const err109 = {};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid14 = _errs176 === errors;
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs178 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key17 in data44){
if(!(key17 === "severity")){
const err110 = {instancePath:instancePath+"/rules/partner-outbound-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data44};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data44.severity !== undefined){
let data45 = data44.severity;
if(!(((((data45 === "off") || (data45 === "high")) || (data45 === "medium")) || (data45 === "low")) || (data45 === "info"))){
const err111 = {instancePath:instancePath+"/rules/partner-outbound-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data45};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/rules/partner-outbound-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data44};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid14 = _errs178 === errors;
valid53 = _valid14;
ifClause14 = "then";
}
else {
const _errs182 = errors;
if(!(((((data44 === "off") || (data44 === "high")) || (data44 === "medium")) || (data44 === "low")) || (data44 === "info"))){
const err113 = {instancePath:instancePath+"/rules/partner-outbound-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data44};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid14 = _errs182 === errors;
valid53 = _valid14;
ifClause14 = "else";
}
if(!valid53){
const err114 = {instancePath:instancePath+"/rules/partner-outbound-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema",schema:schema32.if,parentSchema:schema32,data:data44};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data12["partner-direct-connect-open"] !== undefined){
let data46 = data12["partner-direct-connect-open"];
const _errs185 = errors;
let valid56 = true;
const _errs186 = errors;
if(!(data46 && typeof data46 == "object" && !Array.isArray(data46))){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid15 = _errs186 === errors;
errors = _errs185;
if(vErrors !== null){
if(_errs185){
vErrors.length = _errs185;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs188 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key18 in data46){
if(!(key18 === "severity")){
const err116 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data46};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data46.severity !== undefined){
let data47 = data46.severity;
if(!(((((data47 === "off") || (data47 === "high")) || (data47 === "medium")) || (data47 === "low")) || (data47 === "info"))){
const err117 = {instancePath:instancePath+"/rules/partner-direct-connect-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data47};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data46};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid15 = _errs188 === errors;
valid56 = _valid15;
ifClause15 = "then";
}
else {
const _errs192 = errors;
if(!(((((data46 === "off") || (data46 === "high")) || (data46 === "medium")) || (data46 === "low")) || (data46 === "info"))){
const err119 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data46};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid15 = _errs192 === errors;
valid56 = _valid15;
ifClause15 = "else";
}
if(!valid56){
const err120 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema",schema:schema32.if,parentSchema:schema32,data:data46};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data12["partner-identical-to-default"] !== undefined){
let data48 = data12["partner-identical-to-default"];
const _errs195 = errors;
let valid59 = true;
const _errs196 = errors;
if(!(data48 && typeof data48 == "object" && !Array.isArray(data48))){
const err121 = {};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid16 = _errs196 === errors;
errors = _errs195;
if(vErrors !== null){
if(_errs195){
vErrors.length = _errs195;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid16){
const _errs198 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key19 in data48){
if(!(key19 === "severity")){
const err122 = {instancePath:instancePath+"/rules/partner-identical-to-default",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data48};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data48.severity !== undefined){
let data49 = data48.severity;
if(!(((((data49 === "off") || (data49 === "high")) || (data49 === "medium")) || (data49 === "low")) || (data49 === "info"))){
const err123 = {instancePath:instancePath+"/rules/partner-identical-to-default/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data49};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/rules/partner-identical-to-default",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data48};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid16 = _errs198 === errors;
valid59 = _valid16;
ifClause16 = "then";
}
else {
const _errs202 = errors;
if(!(((((data48 === "off") || (data48 === "high")) || (data48 === "medium")) || (data48 === "low")) || (data48 === "info"))){
const err125 = {instancePath:instancePath+"/rules/partner-identical-to-default",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data48};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid16 = _errs202 === errors;
valid59 = _valid16;
ifClause16 = "else";
}
if(!valid59){
const err126 = {instancePath:instancePath+"/rules/partner-identical-to-default",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema",schema:schema32.if,parentSchema:schema32,data:data48};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data12["partner-changes-nothing"] !== undefined){
let data50 = data12["partner-changes-nothing"];
const _errs205 = errors;
let valid62 = true;
const _errs206 = errors;
if(!(data50 && typeof data50 == "object" && !Array.isArray(data50))){
const err127 = {};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid17 = _errs206 === errors;
errors = _errs205;
if(vErrors !== null){
if(_errs205){
vErrors.length = _errs205;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid17){
const _errs208 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key20 in data50){
if(!(key20 === "severity")){
const err128 = {instancePath:instancePath+"/rules/partner-changes-nothing",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data50};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data50.severity !== undefined){
let data51 = data50.severity;
if(!(((((data51 === "off") || (data51 === "high")) || (data51 === "medium")) || (data51 === "low")) || (data51 === "info"))){
const err129 = {instancePath:instancePath+"/rules/partner-changes-nothing/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data51};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/rules/partner-changes-nothing",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data50};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid17 = _errs208 === errors;
valid62 = _valid17;
ifClause17 = "then";
}
else {
const _errs212 = errors;
if(!(((((data50 === "off") || (data50 === "high")) || (data50 === "medium")) || (data50 === "low")) || (data50 === "info"))){
const err131 = {instancePath:instancePath+"/rules/partner-changes-nothing",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data50};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid17 = _errs212 === errors;
valid62 = _valid17;
ifClause17 = "else";
}
if(!valid62){
const err132 = {instancePath:instancePath+"/rules/partner-changes-nothing",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema",schema:schema32.if,parentSchema:schema32,data:data50};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data12["partner-support-access-left-open"] !== undefined){
let data52 = data12["partner-support-access-left-open"];
const _errs214 = errors;
let valid64 = true;
const _errs215 = errors;
if(!(data52 && typeof data52 == "object" && !Array.isArray(data52))){
const err133 = {};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid18 = _errs215 === errors;
errors = _errs214;
if(vErrors !== null){
if(_errs214){
vErrors.length = _errs214;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid18){
const _errs217 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key21 in data52){
if(!((key21 === "severity") || (key21 === "options"))){
const err134 = {instancePath:instancePath+"/rules/partner-support-access-left-open",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then,data:data52};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data52.severity !== undefined){
let data53 = data52.severity;
if(!(((((data53 === "off") || (data53 === "high")) || (data53 === "medium")) || (data53 === "low")) || (data53 === "info"))){
const err135 = {instancePath:instancePath+"/rules/partner-support-access-left-open/severity",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.severity,data:data53};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data52.options !== undefined){
let data54 = data52.options;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key22 in data54){
if(!(key22 === "days")){
const err136 = {instancePath:instancePath+"/rules/partner-support-access-left-open/options",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options,data:data54};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data54.days !== undefined){
let data55 = data54.days;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err137 = {instancePath:instancePath+"/rules/partner-support-access-left-open/options/days",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/options/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options.properties.days.type,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options.properties.days,data:data55};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
const err138 = {instancePath:instancePath+"/rules/partner-support-access-left-open/options/days",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options.properties.days,data:data55};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
}
else {
const err139 = {instancePath:instancePath+"/rules/partner-support-access-left-open/options",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options,data:data54};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/rules/partner-support-access-left-open",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["partner-support-access-left-open"].then.type,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then,data:data52};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid18 = _errs217 === errors;
valid64 = _valid18;
ifClause18 = "then";
}
else {
const _errs226 = errors;
if(!(((((data52 === "off") || (data52 === "high")) || (data52 === "medium")) || (data52 === "low")) || (data52 === "info"))){
const err141 = {instancePath:instancePath+"/rules/partner-support-access-left-open",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["partner-support-access-left-open"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["partner-support-access-left-open"].else.enum,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].else,data:data52};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid18 = _errs226 === errors;
valid64 = _valid18;
ifClause18 = "else";
}
if(!valid64){
const err142 = {instancePath:instancePath+"/rules/partner-support-access-left-open",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema",schema:schema31.properties.rules.properties["partner-support-access-left-open"].if,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"],data:data52};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data12["partner-well-known-microsoft-tenant"] !== undefined){
let data56 = data12["partner-well-known-microsoft-tenant"];
const _errs229 = errors;
let valid68 = true;
const _errs230 = errors;
if(!(data56 && typeof data56 == "object" && !Array.isArray(data56))){
const err143 = {};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid19 = _errs230 === errors;
errors = _errs229;
if(vErrors !== null){
if(_errs229){
vErrors.length = _errs229;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid19){
const _errs232 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key23 in data56){
if(!(key23 === "severity")){
const err144 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data56};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data56.severity !== undefined){
let data57 = data56.severity;
if(!(((((data57 === "off") || (data57 === "high")) || (data57 === "medium")) || (data57 === "low")) || (data57 === "info"))){
const err145 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data57};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data56};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid19 = _errs232 === errors;
valid68 = _valid19;
ifClause19 = "then";
}
else {
const _errs236 = errors;
if(!(((((data56 === "off") || (data56 === "high")) || (data56 === "medium")) || (data56 === "low")) || (data56 === "info"))){
const err147 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data56};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid19 = _errs236 === errors;
valid68 = _valid19;
ifClause19 = "else";
}
if(!valid68){
const err148 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema",schema:schema32.if,parentSchema:schema32,data:data56};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data12["partner-duplicate"] !== undefined){
let data58 = data12["partner-duplicate"];
const _errs239 = errors;
let valid71 = true;
const _errs240 = errors;
if(!(data58 && typeof data58 == "object" && !Array.isArray(data58))){
const err149 = {};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid20 = _errs240 === errors;
errors = _errs239;
if(vErrors !== null){
if(_errs239){
vErrors.length = _errs239;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid20){
const _errs242 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key24 in data58){
if(!(key24 === "severity")){
const err150 = {instancePath:instancePath+"/rules/partner-duplicate",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data58};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data58.severity !== undefined){
let data59 = data58.severity;
if(!(((((data59 === "off") || (data59 === "high")) || (data59 === "medium")) || (data59 === "low")) || (data59 === "info"))){
const err151 = {instancePath:instancePath+"/rules/partner-duplicate/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data59};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/rules/partner-duplicate",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data58};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid20 = _errs242 === errors;
valid71 = _valid20;
ifClause20 = "then";
}
else {
const _errs246 = errors;
if(!(((((data58 === "off") || (data58 === "high")) || (data58 === "medium")) || (data58 === "low")) || (data58 === "info"))){
const err153 = {instancePath:instancePath+"/rules/partner-duplicate",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data58};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid20 = _errs246 === errors;
valid71 = _valid20;
ifClause20 = "else";
}
if(!valid71){
const err154 = {instancePath:instancePath+"/rules/partner-duplicate",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema",schema:schema32.if,parentSchema:schema32,data:data58};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data12["partner-is-own-tenant"] !== undefined){
let data60 = data12["partner-is-own-tenant"];
const _errs249 = errors;
let valid74 = true;
const _errs250 = errors;
if(!(data60 && typeof data60 == "object" && !Array.isArray(data60))){
const err155 = {};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid21 = _errs250 === errors;
errors = _errs249;
if(vErrors !== null){
if(_errs249){
vErrors.length = _errs249;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid21){
const _errs252 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key25 in data60){
if(!(key25 === "severity")){
const err156 = {instancePath:instancePath+"/rules/partner-is-own-tenant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data60};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data60.severity !== undefined){
let data61 = data60.severity;
if(!(((((data61 === "off") || (data61 === "high")) || (data61 === "medium")) || (data61 === "low")) || (data61 === "info"))){
const err157 = {instancePath:instancePath+"/rules/partner-is-own-tenant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data61};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/rules/partner-is-own-tenant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data60};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid21 = _errs252 === errors;
valid74 = _valid21;
ifClause21 = "then";
}
else {
const _errs256 = errors;
if(!(((((data60 === "off") || (data60 === "high")) || (data60 === "medium")) || (data60 === "low")) || (data60 === "info"))){
const err159 = {instancePath:instancePath+"/rules/partner-is-own-tenant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data60};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid21 = _errs256 === errors;
valid74 = _valid21;
ifClause21 = "else";
}
if(!valid74){
const err160 = {instancePath:instancePath+"/rules/partner-is-own-tenant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema",schema:schema32.if,parentSchema:schema32,data:data60};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data12["partner-tenant-id-invalid"] !== undefined){
let data62 = data12["partner-tenant-id-invalid"];
const _errs259 = errors;
let valid77 = true;
const _errs260 = errors;
if(!(data62 && typeof data62 == "object" && !Array.isArray(data62))){
const err161 = {};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var _valid22 = _errs260 === errors;
errors = _errs259;
if(vErrors !== null){
if(_errs259){
vErrors.length = _errs259;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid22){
const _errs262 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key26 in data62){
if(!(key26 === "severity")){
const err162 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data62};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data62.severity !== undefined){
let data63 = data62.severity;
if(!(((((data63 === "off") || (data63 === "high")) || (data63 === "medium")) || (data63 === "low")) || (data63 === "info"))){
const err163 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data63};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data62};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid22 = _errs262 === errors;
valid77 = _valid22;
ifClause22 = "then";
}
else {
const _errs266 = errors;
if(!(((((data62 === "off") || (data62 === "high")) || (data62 === "medium")) || (data62 === "low")) || (data62 === "info"))){
const err165 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data62};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid22 = _errs266 === errors;
valid77 = _valid22;
ifClause22 = "else";
}
if(!valid77){
const err166 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema",schema:schema32.if,parentSchema:schema32,data:data62};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data12["access-half-blocked"] !== undefined){
let data64 = data12["access-half-blocked"];
const _errs269 = errors;
let valid80 = true;
const _errs270 = errors;
if(!(data64 && typeof data64 == "object" && !Array.isArray(data64))){
const err167 = {};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid23 = _errs270 === errors;
errors = _errs269;
if(vErrors !== null){
if(_errs269){
vErrors.length = _errs269;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid23){
const _errs272 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key27 in data64){
if(!(key27 === "severity")){
const err168 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data64};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data64.severity !== undefined){
let data65 = data64.severity;
if(!(((((data65 === "off") || (data65 === "high")) || (data65 === "medium")) || (data65 === "low")) || (data65 === "info"))){
const err169 = {instancePath:instancePath+"/rules/access-half-blocked/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data65};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data64};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid23 = _errs272 === errors;
valid80 = _valid23;
ifClause23 = "then";
}
else {
const _errs276 = errors;
if(!(((((data64 === "off") || (data64 === "high")) || (data64 === "medium")) || (data64 === "low")) || (data64 === "info"))){
const err171 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data64};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid23 = _errs276 === errors;
valid80 = _valid23;
ifClause23 = "else";
}
if(!valid80){
const err172 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause23},message:"must match \""+ifClause23+"\" schema",schema:schema32.if,parentSchema:schema32,data:data64};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data12["access-incomplete"] !== undefined){
let data66 = data12["access-incomplete"];
const _errs279 = errors;
let valid83 = true;
const _errs280 = errors;
if(!(data66 && typeof data66 == "object" && !Array.isArray(data66))){
const err173 = {};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid24 = _errs280 === errors;
errors = _errs279;
if(vErrors !== null){
if(_errs279){
vErrors.length = _errs279;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid24){
const _errs282 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key28 in data66){
if(!(key28 === "severity")){
const err174 = {instancePath:instancePath+"/rules/access-incomplete",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data66};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data66.severity !== undefined){
let data67 = data66.severity;
if(!(((((data67 === "off") || (data67 === "high")) || (data67 === "medium")) || (data67 === "low")) || (data67 === "info"))){
const err175 = {instancePath:instancePath+"/rules/access-incomplete/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data67};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/rules/access-incomplete",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data66};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var _valid24 = _errs282 === errors;
valid83 = _valid24;
ifClause24 = "then";
}
else {
const _errs286 = errors;
if(!(((((data66 === "off") || (data66 === "high")) || (data66 === "medium")) || (data66 === "low")) || (data66 === "info"))){
const err177 = {instancePath:instancePath+"/rules/access-incomplete",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data66};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid24 = _errs286 === errors;
valid83 = _valid24;
ifClause24 = "else";
}
if(!valid83){
const err178 = {instancePath:instancePath+"/rules/access-incomplete",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause24},message:"must match \""+ifClause24+"\" schema",schema:schema32.if,parentSchema:schema32,data:data66};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data12["target-not-understood"] !== undefined){
let data68 = data12["target-not-understood"];
const _errs289 = errors;
let valid86 = true;
const _errs290 = errors;
if(!(data68 && typeof data68 == "object" && !Array.isArray(data68))){
const err179 = {};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid25 = _errs290 === errors;
errors = _errs289;
if(vErrors !== null){
if(_errs289){
vErrors.length = _errs289;
}
else {
vErrors = null;
}
}
let ifClause25;
if(_valid25){
const _errs292 = errors;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key29 in data68){
if(!(key29 === "severity")){
const err180 = {instancePath:instancePath+"/rules/target-not-understood",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data68};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data68.severity !== undefined){
let data69 = data68.severity;
if(!(((((data69 === "off") || (data69 === "high")) || (data69 === "medium")) || (data69 === "low")) || (data69 === "info"))){
const err181 = {instancePath:instancePath+"/rules/target-not-understood/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data69};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/rules/target-not-understood",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data68};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var _valid25 = _errs292 === errors;
valid86 = _valid25;
ifClause25 = "then";
}
else {
const _errs296 = errors;
if(!(((((data68 === "off") || (data68 === "high")) || (data68 === "medium")) || (data68 === "low")) || (data68 === "info"))){
const err183 = {instancePath:instancePath+"/rules/target-not-understood",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data68};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var _valid25 = _errs296 === errors;
valid86 = _valid25;
ifClause25 = "else";
}
if(!valid86){
const err184 = {instancePath:instancePath+"/rules/target-not-understood",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause25},message:"must match \""+ifClause25+"\" schema",schema:schema32.if,parentSchema:schema32,data:data68};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data12["target-type-mismatch"] !== undefined){
let data70 = data12["target-type-mismatch"];
const _errs299 = errors;
let valid89 = true;
const _errs300 = errors;
if(!(data70 && typeof data70 == "object" && !Array.isArray(data70))){
const err185 = {};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid26 = _errs300 === errors;
errors = _errs299;
if(vErrors !== null){
if(_errs299){
vErrors.length = _errs299;
}
else {
vErrors = null;
}
}
let ifClause26;
if(_valid26){
const _errs302 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key30 in data70){
if(!(key30 === "severity")){
const err186 = {instancePath:instancePath+"/rules/target-type-mismatch",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data70};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data70.severity !== undefined){
let data71 = data70.severity;
if(!(((((data71 === "off") || (data71 === "high")) || (data71 === "medium")) || (data71 === "low")) || (data71 === "info"))){
const err187 = {instancePath:instancePath+"/rules/target-type-mismatch/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data71};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/rules/target-type-mismatch",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data70};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid26 = _errs302 === errors;
valid89 = _valid26;
ifClause26 = "then";
}
else {
const _errs306 = errors;
if(!(((((data70 === "off") || (data70 === "high")) || (data70 === "medium")) || (data70 === "low")) || (data70 === "info"))){
const err189 = {instancePath:instancePath+"/rules/target-type-mismatch",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data70};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid26 = _errs306 === errors;
valid89 = _valid26;
ifClause26 = "else";
}
if(!valid89){
const err190 = {instancePath:instancePath+"/rules/target-type-mismatch",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause26},message:"must match \""+ifClause26+"\" schema",schema:schema32.if,parentSchema:schema32,data:data70};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data12["target-redundant"] !== undefined){
let data72 = data12["target-redundant"];
const _errs309 = errors;
let valid92 = true;
const _errs310 = errors;
if(!(data72 && typeof data72 == "object" && !Array.isArray(data72))){
const err191 = {};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid27 = _errs310 === errors;
errors = _errs309;
if(vErrors !== null){
if(_errs309){
vErrors.length = _errs309;
}
else {
vErrors = null;
}
}
let ifClause27;
if(_valid27){
const _errs312 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key31 in data72){
if(!(key31 === "severity")){
const err192 = {instancePath:instancePath+"/rules/target-redundant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data72};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data72.severity !== undefined){
let data73 = data72.severity;
if(!(((((data73 === "off") || (data73 === "high")) || (data73 === "medium")) || (data73 === "low")) || (data73 === "info"))){
const err193 = {instancePath:instancePath+"/rules/target-redundant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data73};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/rules/target-redundant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data72};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid27 = _errs312 === errors;
valid92 = _valid27;
ifClause27 = "then";
}
else {
const _errs316 = errors;
if(!(((((data72 === "off") || (data72 === "high")) || (data72 === "medium")) || (data72 === "low")) || (data72 === "info"))){
const err195 = {instancePath:instancePath+"/rules/target-redundant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data72};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid27 = _errs316 === errors;
valid92 = _valid27;
ifClause27 = "else";
}
if(!valid92){
const err196 = {instancePath:instancePath+"/rules/target-redundant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause27},message:"must match \""+ifClause27+"\" schema",schema:schema32.if,parentSchema:schema32,data:data72};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data12["trust-incomplete"] !== undefined){
let data74 = data12["trust-incomplete"];
const _errs319 = errors;
let valid95 = true;
const _errs320 = errors;
if(!(data74 && typeof data74 == "object" && !Array.isArray(data74))){
const err197 = {};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var _valid28 = _errs320 === errors;
errors = _errs319;
if(vErrors !== null){
if(_errs319){
vErrors.length = _errs319;
}
else {
vErrors = null;
}
}
let ifClause28;
if(_valid28){
const _errs322 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key32 in data74){
if(!(key32 === "severity")){
const err198 = {instancePath:instancePath+"/rules/trust-incomplete",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data74};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data74.severity !== undefined){
let data75 = data74.severity;
if(!(((((data75 === "off") || (data75 === "high")) || (data75 === "medium")) || (data75 === "low")) || (data75 === "info"))){
const err199 = {instancePath:instancePath+"/rules/trust-incomplete/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data75};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/rules/trust-incomplete",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data74};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid28 = _errs322 === errors;
valid95 = _valid28;
ifClause28 = "then";
}
else {
const _errs326 = errors;
if(!(((((data74 === "off") || (data74 === "high")) || (data74 === "medium")) || (data74 === "low")) || (data74 === "info"))){
const err201 = {instancePath:instancePath+"/rules/trust-incomplete",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data74};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid28 = _errs326 === errors;
valid95 = _valid28;
ifClause28 = "else";
}
if(!valid95){
const err202 = {instancePath:instancePath+"/rules/trust-incomplete",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause28},message:"must match \""+ifClause28+"\" schema",schema:schema32.if,parentSchema:schema32,data:data74};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data12["partner-trust-not-approved"] !== undefined){
let data76 = data12["partner-trust-not-approved"];
const _errs329 = errors;
let valid98 = true;
const _errs330 = errors;
if(!(data76 && typeof data76 == "object" && !Array.isArray(data76))){
const err203 = {};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid29 = _errs330 === errors;
errors = _errs329;
if(vErrors !== null){
if(_errs329){
vErrors.length = _errs329;
}
else {
vErrors = null;
}
}
let ifClause29;
if(_valid29){
const _errs332 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key33 in data76){
if(!(key33 === "severity")){
const err204 = {instancePath:instancePath+"/rules/partner-trust-not-approved",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data76};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data76.severity !== undefined){
let data77 = data76.severity;
if(!(((((data77 === "off") || (data77 === "high")) || (data77 === "medium")) || (data77 === "low")) || (data77 === "info"))){
const err205 = {instancePath:instancePath+"/rules/partner-trust-not-approved/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data77};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/rules/partner-trust-not-approved",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data76};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid29 = _errs332 === errors;
valid98 = _valid29;
ifClause29 = "then";
}
else {
const _errs336 = errors;
if(!(((((data76 === "off") || (data76 === "high")) || (data76 === "medium")) || (data76 === "low")) || (data76 === "info"))){
const err207 = {instancePath:instancePath+"/rules/partner-trust-not-approved",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data76};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid29 = _errs336 === errors;
valid98 = _valid29;
ifClause29 = "else";
}
if(!valid98){
const err208 = {instancePath:instancePath+"/rules/partner-trust-not-approved",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause29},message:"must match \""+ifClause29+"\" schema",schema:schema32.if,parentSchema:schema32,data:data76};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data12["partner-inherits-default-trust"] !== undefined){
let data78 = data12["partner-inherits-default-trust"];
const _errs339 = errors;
let valid101 = true;
const _errs340 = errors;
if(!(data78 && typeof data78 == "object" && !Array.isArray(data78))){
const err209 = {};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var _valid30 = _errs340 === errors;
errors = _errs339;
if(vErrors !== null){
if(_errs339){
vErrors.length = _errs339;
}
else {
vErrors = null;
}
}
let ifClause30;
if(_valid30){
const _errs342 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key34 in data78){
if(!(key34 === "severity")){
const err210 = {instancePath:instancePath+"/rules/partner-inherits-default-trust",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data78};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data78.severity !== undefined){
let data79 = data78.severity;
if(!(((((data79 === "off") || (data79 === "high")) || (data79 === "medium")) || (data79 === "low")) || (data79 === "info"))){
const err211 = {instancePath:instancePath+"/rules/partner-inherits-default-trust/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data79};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/rules/partner-inherits-default-trust",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data78};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid30 = _errs342 === errors;
valid101 = _valid30;
ifClause30 = "then";
}
else {
const _errs346 = errors;
if(!(((((data78 === "off") || (data78 === "high")) || (data78 === "medium")) || (data78 === "low")) || (data78 === "info"))){
const err213 = {instancePath:instancePath+"/rules/partner-inherits-default-trust",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data78};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var _valid30 = _errs346 === errors;
valid101 = _valid30;
ifClause30 = "else";
}
if(!valid101){
const err214 = {instancePath:instancePath+"/rules/partner-inherits-default-trust",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause30},message:"must match \""+ifClause30+"\" schema",schema:schema32.if,parentSchema:schema32,data:data78};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data12["partner-device-trust-without-mfa-trust"] !== undefined){
let data80 = data12["partner-device-trust-without-mfa-trust"];
const _errs349 = errors;
let valid104 = true;
const _errs350 = errors;
if(!(data80 && typeof data80 == "object" && !Array.isArray(data80))){
const err215 = {};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid31 = _errs350 === errors;
errors = _errs349;
if(vErrors !== null){
if(_errs349){
vErrors.length = _errs349;
}
else {
vErrors = null;
}
}
let ifClause31;
if(_valid31){
const _errs352 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key35 in data80){
if(!(key35 === "severity")){
const err216 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data80};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data80.severity !== undefined){
let data81 = data80.severity;
if(!(((((data81 === "off") || (data81 === "high")) || (data81 === "medium")) || (data81 === "low")) || (data81 === "info"))){
const err217 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data81};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data80};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid31 = _errs352 === errors;
valid104 = _valid31;
ifClause31 = "then";
}
else {
const _errs356 = errors;
if(!(((((data80 === "off") || (data80 === "high")) || (data80 === "medium")) || (data80 === "low")) || (data80 === "info"))){
const err219 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data80};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
var _valid31 = _errs356 === errors;
valid104 = _valid31;
ifClause31 = "else";
}
if(!valid104){
const err220 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause31},message:"must match \""+ifClause31+"\" schema",schema:schema32.if,parentSchema:schema32,data:data80};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data12["partner-mfa-trust-without-evidence"] !== undefined){
let data82 = data12["partner-mfa-trust-without-evidence"];
const _errs358 = errors;
let valid106 = true;
const _errs359 = errors;
if(!(data82 && typeof data82 == "object" && !Array.isArray(data82))){
const err221 = {};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid32 = _errs359 === errors;
errors = _errs358;
if(vErrors !== null){
if(_errs358){
vErrors.length = _errs358;
}
else {
vErrors = null;
}
}
let ifClause32;
if(_valid32){
const _errs361 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key36 in data82){
if(!((key36 === "severity") || (key36 === "options"))){
const err222 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then,data:data82};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data82.severity !== undefined){
let data83 = data82.severity;
if(!(((((data83 === "off") || (data83 === "high")) || (data83 === "medium")) || (data83 === "low")) || (data83 === "info"))){
const err223 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence/severity",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.severity,data:data83};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data82.options !== undefined){
let data84 = data82.options;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key37 in data84){
if(!(key37 === "days")){
const err224 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence/options",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.options,data:data84};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data84.days !== undefined){
let data85 = data84.days;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err225 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence/options/days",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/then/properties/options/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.options.properties.days.type,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.options.properties.days,data:data85};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 < 1 || isNaN(data85)){
const err226 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence/options/days",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.options.properties.days,data:data85};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
}
else {
const err227 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence/options",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.options,data:data84};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.type,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then,data:data82};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid32 = _errs361 === errors;
valid106 = _valid32;
ifClause32 = "then";
}
else {
const _errs370 = errors;
if(!(((((data82 === "off") || (data82 === "high")) || (data82 === "medium")) || (data82 === "low")) || (data82 === "info"))){
const err229 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].else.enum,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].else,data:data82};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
var _valid32 = _errs370 === errors;
valid106 = _valid32;
ifClause32 = "else";
}
if(!valid106){
const err230 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/if",keyword:"if",params:{failingKeyword: ifClause32},message:"must match \""+ifClause32+"\" schema",schema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].if,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"],data:data82};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data12["partner-trust-without-requirement"] !== undefined){
let data86 = data12["partner-trust-without-requirement"];
const _errs373 = errors;
let valid110 = true;
const _errs374 = errors;
if(!(data86 && typeof data86 == "object" && !Array.isArray(data86))){
const err231 = {};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid33 = _errs374 === errors;
errors = _errs373;
if(vErrors !== null){
if(_errs373){
vErrors.length = _errs373;
}
else {
vErrors = null;
}
}
let ifClause33;
if(_valid33){
const _errs376 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key38 in data86){
if(!(key38 === "severity")){
const err232 = {instancePath:instancePath+"/rules/partner-trust-without-requirement",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data86};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data86.severity !== undefined){
let data87 = data86.severity;
if(!(((((data87 === "off") || (data87 === "high")) || (data87 === "medium")) || (data87 === "low")) || (data87 === "info"))){
const err233 = {instancePath:instancePath+"/rules/partner-trust-without-requirement/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data87};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/rules/partner-trust-without-requirement",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data86};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
var _valid33 = _errs376 === errors;
valid110 = _valid33;
ifClause33 = "then";
}
else {
const _errs380 = errors;
if(!(((((data86 === "off") || (data86 === "high")) || (data86 === "medium")) || (data86 === "low")) || (data86 === "info"))){
const err235 = {instancePath:instancePath+"/rules/partner-trust-without-requirement",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data86};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid33 = _errs380 === errors;
valid110 = _valid33;
ifClause33 = "else";
}
if(!valid110){
const err236 = {instancePath:instancePath+"/rules/partner-trust-without-requirement",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause33},message:"must match \""+ifClause33+"\" schema",schema:schema32.if,parentSchema:schema32,data:data86};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data12["partner-direct-connect-mfa-dead-end"] !== undefined){
let data88 = data12["partner-direct-connect-mfa-dead-end"];
const _errs383 = errors;
let valid113 = true;
const _errs384 = errors;
if(!(data88 && typeof data88 == "object" && !Array.isArray(data88))){
const err237 = {};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid34 = _errs384 === errors;
errors = _errs383;
if(vErrors !== null){
if(_errs383){
vErrors.length = _errs383;
}
else {
vErrors = null;
}
}
let ifClause34;
if(_valid34){
const _errs386 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key39 in data88){
if(!(key39 === "severity")){
const err238 = {instancePath:instancePath+"/rules/partner-direct-connect-mfa-dead-end",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data88};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data88.severity !== undefined){
let data89 = data88.severity;
if(!(((((data89 === "off") || (data89 === "high")) || (data89 === "medium")) || (data89 === "low")) || (data89 === "info"))){
const err239 = {instancePath:instancePath+"/rules/partner-direct-connect-mfa-dead-end/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data89};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/rules/partner-direct-connect-mfa-dead-end",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data88};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
var _valid34 = _errs386 === errors;
valid113 = _valid34;
ifClause34 = "then";
}
else {
const _errs390 = errors;
if(!(((((data88 === "off") || (data88 === "high")) || (data88 === "medium")) || (data88 === "low")) || (data88 === "info"))){
const err241 = {instancePath:instancePath+"/rules/partner-direct-connect-mfa-dead-end",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data88};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid34 = _errs390 === errors;
valid113 = _valid34;
ifClause34 = "else";
}
if(!valid113){
const err242 = {instancePath:instancePath+"/rules/partner-direct-connect-mfa-dead-end",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause34},message:"must match \""+ifClause34+"\" schema",schema:schema32.if,parentSchema:schema32,data:data88};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data12["partner-user-sync-allowed"] !== undefined){
let data90 = data12["partner-user-sync-allowed"];
const _errs393 = errors;
let valid116 = true;
const _errs394 = errors;
if(!(data90 && typeof data90 == "object" && !Array.isArray(data90))){
const err243 = {};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var _valid35 = _errs394 === errors;
errors = _errs393;
if(vErrors !== null){
if(_errs393){
vErrors.length = _errs393;
}
else {
vErrors = null;
}
}
let ifClause35;
if(_valid35){
const _errs396 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key40 in data90){
if(!(key40 === "severity")){
const err244 = {instancePath:instancePath+"/rules/partner-user-sync-allowed",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data90};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data90.severity !== undefined){
let data91 = data90.severity;
if(!(((((data91 === "off") || (data91 === "high")) || (data91 === "medium")) || (data91 === "low")) || (data91 === "info"))){
const err245 = {instancePath:instancePath+"/rules/partner-user-sync-allowed/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data91};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/rules/partner-user-sync-allowed",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data90};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
var _valid35 = _errs396 === errors;
valid116 = _valid35;
ifClause35 = "then";
}
else {
const _errs400 = errors;
if(!(((((data90 === "off") || (data90 === "high")) || (data90 === "medium")) || (data90 === "low")) || (data90 === "info"))){
const err247 = {instancePath:instancePath+"/rules/partner-user-sync-allowed",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data90};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid35 = _errs400 === errors;
valid116 = _valid35;
ifClause35 = "else";
}
if(!valid116){
const err248 = {instancePath:instancePath+"/rules/partner-user-sync-allowed",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause35},message:"must match \""+ifClause35+"\" schema",schema:schema32.if,parentSchema:schema32,data:data90};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data12["partner-group-sync-allowed"] !== undefined){
let data92 = data12["partner-group-sync-allowed"];
const _errs403 = errors;
let valid119 = true;
const _errs404 = errors;
if(!(data92 && typeof data92 == "object" && !Array.isArray(data92))){
const err249 = {};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var _valid36 = _errs404 === errors;
errors = _errs403;
if(vErrors !== null){
if(_errs403){
vErrors.length = _errs403;
}
else {
vErrors = null;
}
}
let ifClause36;
if(_valid36){
const _errs406 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key41 in data92){
if(!(key41 === "severity")){
const err250 = {instancePath:instancePath+"/rules/partner-group-sync-allowed",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data92};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data92.severity !== undefined){
let data93 = data92.severity;
if(!(((((data93 === "off") || (data93 === "high")) || (data93 === "medium")) || (data93 === "low")) || (data93 === "info"))){
const err251 = {instancePath:instancePath+"/rules/partner-group-sync-allowed/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data93};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/rules/partner-group-sync-allowed",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data92};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
var _valid36 = _errs406 === errors;
valid119 = _valid36;
ifClause36 = "then";
}
else {
const _errs410 = errors;
if(!(((((data92 === "off") || (data92 === "high")) || (data92 === "medium")) || (data92 === "low")) || (data92 === "info"))){
const err253 = {instancePath:instancePath+"/rules/partner-group-sync-allowed",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data92};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
var _valid36 = _errs410 === errors;
valid119 = _valid36;
ifClause36 = "else";
}
if(!valid119){
const err254 = {instancePath:instancePath+"/rules/partner-group-sync-allowed",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause36},message:"must match \""+ifClause36+"\" schema",schema:schema32.if,parentSchema:schema32,data:data92};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data12["partner-sync-backdoor-shape"] !== undefined){
let data94 = data12["partner-sync-backdoor-shape"];
const _errs413 = errors;
let valid122 = true;
const _errs414 = errors;
if(!(data94 && typeof data94 == "object" && !Array.isArray(data94))){
const err255 = {};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
var _valid37 = _errs414 === errors;
errors = _errs413;
if(vErrors !== null){
if(_errs413){
vErrors.length = _errs413;
}
else {
vErrors = null;
}
}
let ifClause37;
if(_valid37){
const _errs416 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key42 in data94){
if(!(key42 === "severity")){
const err256 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data94};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data94.severity !== undefined){
let data95 = data94.severity;
if(!(((((data95 === "off") || (data95 === "high")) || (data95 === "medium")) || (data95 === "low")) || (data95 === "info"))){
const err257 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data95};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data94};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
var _valid37 = _errs416 === errors;
valid122 = _valid37;
ifClause37 = "then";
}
else {
const _errs420 = errors;
if(!(((((data94 === "off") || (data94 === "high")) || (data94 === "medium")) || (data94 === "low")) || (data94 === "info"))){
const err259 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data94};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid37 = _errs420 === errors;
valid122 = _valid37;
ifClause37 = "else";
}
if(!valid122){
const err260 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause37},message:"must match \""+ifClause37+"\" schema",schema:schema32.if,parentSchema:schema32,data:data94};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data12["partner-sync-without-redemption"] !== undefined){
let data96 = data12["partner-sync-without-redemption"];
const _errs423 = errors;
let valid125 = true;
const _errs424 = errors;
if(!(data96 && typeof data96 == "object" && !Array.isArray(data96))){
const err261 = {};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid38 = _errs424 === errors;
errors = _errs423;
if(vErrors !== null){
if(_errs423){
vErrors.length = _errs423;
}
else {
vErrors = null;
}
}
let ifClause38;
if(_valid38){
const _errs426 = errors;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key43 in data96){
if(!(key43 === "severity")){
const err262 = {instancePath:instancePath+"/rules/partner-sync-without-redemption",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data96};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data96.severity !== undefined){
let data97 = data96.severity;
if(!(((((data97 === "off") || (data97 === "high")) || (data97 === "medium")) || (data97 === "low")) || (data97 === "info"))){
const err263 = {instancePath:instancePath+"/rules/partner-sync-without-redemption/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data97};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/rules/partner-sync-without-redemption",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data96};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid38 = _errs426 === errors;
valid125 = _valid38;
ifClause38 = "then";
}
else {
const _errs430 = errors;
if(!(((((data96 === "off") || (data96 === "high")) || (data96 === "medium")) || (data96 === "low")) || (data96 === "info"))){
const err265 = {instancePath:instancePath+"/rules/partner-sync-without-redemption",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data96};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var _valid38 = _errs430 === errors;
valid125 = _valid38;
ifClause38 = "else";
}
if(!valid125){
const err266 = {instancePath:instancePath+"/rules/partner-sync-without-redemption",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause38},message:"must match \""+ifClause38+"\" schema",schema:schema32.if,parentSchema:schema32,data:data96};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data12["partner-auto-redemption-unapproved"] !== undefined){
let data98 = data12["partner-auto-redemption-unapproved"];
const _errs433 = errors;
let valid128 = true;
const _errs434 = errors;
if(!(data98 && typeof data98 == "object" && !Array.isArray(data98))){
const err267 = {};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var _valid39 = _errs434 === errors;
errors = _errs433;
if(vErrors !== null){
if(_errs433){
vErrors.length = _errs433;
}
else {
vErrors = null;
}
}
let ifClause39;
if(_valid39){
const _errs436 = errors;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key44 in data98){
if(!(key44 === "severity")){
const err268 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data98};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data98.severity !== undefined){
let data99 = data98.severity;
if(!(((((data99 === "off") || (data99 === "high")) || (data99 === "medium")) || (data99 === "low")) || (data99 === "info"))){
const err269 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data99};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data98};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
var _valid39 = _errs436 === errors;
valid128 = _valid39;
ifClause39 = "then";
}
else {
const _errs440 = errors;
if(!(((((data98 === "off") || (data98 === "high")) || (data98 === "medium")) || (data98 === "low")) || (data98 === "info"))){
const err271 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data98};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid39 = _errs440 === errors;
valid128 = _valid39;
ifClause39 = "else";
}
if(!valid128){
const err272 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause39},message:"must match \""+ifClause39+"\" schema",schema:schema32.if,parentSchema:schema32,data:data98};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data12["partner-auto-redemption-unreachable"] !== undefined){
let data100 = data12["partner-auto-redemption-unreachable"];
const _errs443 = errors;
let valid131 = true;
const _errs444 = errors;
if(!(data100 && typeof data100 == "object" && !Array.isArray(data100))){
const err273 = {};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
var _valid40 = _errs444 === errors;
errors = _errs443;
if(vErrors !== null){
if(_errs443){
vErrors.length = _errs443;
}
else {
vErrors = null;
}
}
let ifClause40;
if(_valid40){
const _errs446 = errors;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key45 in data100){
if(!(key45 === "severity")){
const err274 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data100};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data100.severity !== undefined){
let data101 = data100.severity;
if(!(((((data101 === "off") || (data101 === "high")) || (data101 === "medium")) || (data101 === "low")) || (data101 === "info"))){
const err275 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data101};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data100};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
var _valid40 = _errs446 === errors;
valid131 = _valid40;
ifClause40 = "then";
}
else {
const _errs450 = errors;
if(!(((((data100 === "off") || (data100 === "high")) || (data100 === "medium")) || (data100 === "low")) || (data100 === "info"))){
const err277 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data100};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
var _valid40 = _errs450 === errors;
valid131 = _valid40;
ifClause40 = "else";
}
if(!valid131){
const err278 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause40},message:"must match \""+ifClause40+"\" schema",schema:schema32.if,parentSchema:schema32,data:data100};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data12["tenant-legacy-auto-redeem-list"] !== undefined){
let data102 = data12["tenant-legacy-auto-redeem-list"];
const _errs453 = errors;
let valid134 = true;
const _errs454 = errors;
if(!(data102 && typeof data102 == "object" && !Array.isArray(data102))){
const err279 = {};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var _valid41 = _errs454 === errors;
errors = _errs453;
if(vErrors !== null){
if(_errs453){
vErrors.length = _errs453;
}
else {
vErrors = null;
}
}
let ifClause41;
if(_valid41){
const _errs456 = errors;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key46 in data102){
if(!(key46 === "severity")){
const err280 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data102};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data102.severity !== undefined){
let data103 = data102.severity;
if(!(((((data103 === "off") || (data103 === "high")) || (data103 === "medium")) || (data103 === "low")) || (data103 === "info"))){
const err281 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data103};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data102};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
var _valid41 = _errs456 === errors;
valid134 = _valid41;
ifClause41 = "then";
}
else {
const _errs460 = errors;
if(!(((((data102 === "off") || (data102 === "high")) || (data102 === "medium")) || (data102 === "low")) || (data102 === "info"))){
const err283 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data102};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid41 = _errs460 === errors;
valid134 = _valid41;
ifClause41 = "else";
}
if(!valid134){
const err284 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause41},message:"must match \""+ifClause41+"\" schema",schema:schema32.if,parentSchema:schema32,data:data102};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data12["partner-left-mto-still-trusted"] !== undefined){
let data104 = data12["partner-left-mto-still-trusted"];
const _errs463 = errors;
let valid137 = true;
const _errs464 = errors;
if(!(data104 && typeof data104 == "object" && !Array.isArray(data104))){
const err285 = {};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var _valid42 = _errs464 === errors;
errors = _errs463;
if(vErrors !== null){
if(_errs463){
vErrors.length = _errs463;
}
else {
vErrors = null;
}
}
let ifClause42;
if(_valid42){
const _errs466 = errors;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key47 in data104){
if(!(key47 === "severity")){
const err286 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data104};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data104.severity !== undefined){
let data105 = data104.severity;
if(!(((((data105 === "off") || (data105 === "high")) || (data105 === "medium")) || (data105 === "low")) || (data105 === "info"))){
const err287 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data105};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data104};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var _valid42 = _errs466 === errors;
valid137 = _valid42;
ifClause42 = "then";
}
else {
const _errs470 = errors;
if(!(((((data104 === "off") || (data104 === "high")) || (data104 === "medium")) || (data104 === "low")) || (data104 === "info"))){
const err289 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data104};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var _valid42 = _errs470 === errors;
valid137 = _valid42;
ifClause42 = "else";
}
if(!valid137){
const err290 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause42},message:"must match \""+ifClause42+"\" schema",schema:schema32.if,parentSchema:schema32,data:data104};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data12["tenant-mto-template-loosens-partners"] !== undefined){
let data106 = data12["tenant-mto-template-loosens-partners"];
const _errs473 = errors;
let valid140 = true;
const _errs474 = errors;
if(!(data106 && typeof data106 == "object" && !Array.isArray(data106))){
const err291 = {};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
var _valid43 = _errs474 === errors;
errors = _errs473;
if(vErrors !== null){
if(_errs473){
vErrors.length = _errs473;
}
else {
vErrors = null;
}
}
let ifClause43;
if(_valid43){
const _errs476 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key48 in data106){
if(!(key48 === "severity")){
const err292 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data106};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data106.severity !== undefined){
let data107 = data106.severity;
if(!(((((data107 === "off") || (data107 === "high")) || (data107 === "medium")) || (data107 === "low")) || (data107 === "info"))){
const err293 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data107};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data106};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
var _valid43 = _errs476 === errors;
valid140 = _valid43;
ifClause43 = "then";
}
else {
const _errs480 = errors;
if(!(((((data106 === "off") || (data106 === "high")) || (data106 === "medium")) || (data106 === "low")) || (data106 === "info"))){
const err295 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data106};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
var _valid43 = _errs480 === errors;
valid140 = _valid43;
ifClause43 = "else";
}
if(!valid140){
const err296 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause43},message:"must match \""+ifClause43+"\" schema",schema:schema32.if,parentSchema:schema32,data:data106};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data12["partner-tenant-restrictions-open"] !== undefined){
let data108 = data12["partner-tenant-restrictions-open"];
const _errs483 = errors;
let valid143 = true;
const _errs484 = errors;
if(!(data108 && typeof data108 == "object" && !Array.isArray(data108))){
const err297 = {};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
var _valid44 = _errs484 === errors;
errors = _errs483;
if(vErrors !== null){
if(_errs483){
vErrors.length = _errs483;
}
else {
vErrors = null;
}
}
let ifClause44;
if(_valid44){
const _errs486 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key49 in data108){
if(!(key49 === "severity")){
const err298 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data108};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data108.severity !== undefined){
let data109 = data108.severity;
if(!(((((data109 === "off") || (data109 === "high")) || (data109 === "medium")) || (data109 === "low")) || (data109 === "info"))){
const err299 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data109};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data108};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
var _valid44 = _errs486 === errors;
valid143 = _valid44;
ifClause44 = "then";
}
else {
const _errs490 = errors;
if(!(((((data108 === "off") || (data108 === "high")) || (data108 === "medium")) || (data108 === "low")) || (data108 === "info"))){
const err301 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data108};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
var _valid44 = _errs490 === errors;
valid143 = _valid44;
ifClause44 = "else";
}
if(!valid143){
const err302 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause44},message:"must match \""+ifClause44+"\" schema",schema:schema32.if,parentSchema:schema32,data:data108};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data12["partner-m365-access-open"] !== undefined){
let data110 = data12["partner-m365-access-open"];
const _errs493 = errors;
let valid146 = true;
const _errs494 = errors;
if(!(data110 && typeof data110 == "object" && !Array.isArray(data110))){
const err303 = {};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
var _valid45 = _errs494 === errors;
errors = _errs493;
if(vErrors !== null){
if(_errs493){
vErrors.length = _errs493;
}
else {
vErrors = null;
}
}
let ifClause45;
if(_valid45){
const _errs496 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key50 in data110){
if(!(key50 === "severity")){
const err304 = {instancePath:instancePath+"/rules/partner-m365-access-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data110};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data110.severity !== undefined){
let data111 = data110.severity;
if(!(((((data111 === "off") || (data111 === "high")) || (data111 === "medium")) || (data111 === "low")) || (data111 === "info"))){
const err305 = {instancePath:instancePath+"/rules/partner-m365-access-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data111};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
else {
const err306 = {instancePath:instancePath+"/rules/partner-m365-access-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data110};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
var _valid45 = _errs496 === errors;
valid146 = _valid45;
ifClause45 = "then";
}
else {
const _errs500 = errors;
if(!(((((data110 === "off") || (data110 === "high")) || (data110 === "medium")) || (data110 === "low")) || (data110 === "info"))){
const err307 = {instancePath:instancePath+"/rules/partner-m365-access-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data110};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
var _valid45 = _errs500 === errors;
valid146 = _valid45;
ifClause45 = "else";
}
if(!valid146){
const err308 = {instancePath:instancePath+"/rules/partner-m365-access-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause45},message:"must match \""+ifClause45+"\" schema",schema:schema32.if,parentSchema:schema32,data:data110};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data12["guest-invites-open-to-everyone"] !== undefined){
let data112 = data12["guest-invites-open-to-everyone"];
const _errs503 = errors;
let valid149 = true;
const _errs504 = errors;
if(!(data112 && typeof data112 == "object" && !Array.isArray(data112))){
const err309 = {};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
var _valid46 = _errs504 === errors;
errors = _errs503;
if(vErrors !== null){
if(_errs503){
vErrors.length = _errs503;
}
else {
vErrors = null;
}
}
let ifClause46;
if(_valid46){
const _errs506 = errors;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key51 in data112){
if(!(key51 === "severity")){
const err310 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data112};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data112.severity !== undefined){
let data113 = data112.severity;
if(!(((((data113 === "off") || (data113 === "high")) || (data113 === "medium")) || (data113 === "low")) || (data113 === "info"))){
const err311 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data113};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data112};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
var _valid46 = _errs506 === errors;
valid149 = _valid46;
ifClause46 = "then";
}
else {
const _errs510 = errors;
if(!(((((data112 === "off") || (data112 === "high")) || (data112 === "medium")) || (data112 === "low")) || (data112 === "info"))){
const err313 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data112};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var _valid46 = _errs510 === errors;
valid149 = _valid46;
ifClause46 = "else";
}
if(!valid149){
const err314 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause46},message:"must match \""+ifClause46+"\" schema",schema:schema32.if,parentSchema:schema32,data:data112};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data12["guest-invites-open-to-members"] !== undefined){
let data114 = data12["guest-invites-open-to-members"];
const _errs513 = errors;
let valid152 = true;
const _errs514 = errors;
if(!(data114 && typeof data114 == "object" && !Array.isArray(data114))){
const err315 = {};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
var _valid47 = _errs514 === errors;
errors = _errs513;
if(vErrors !== null){
if(_errs513){
vErrors.length = _errs513;
}
else {
vErrors = null;
}
}
let ifClause47;
if(_valid47){
const _errs516 = errors;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key52 in data114){
if(!(key52 === "severity")){
const err316 = {instancePath:instancePath+"/rules/guest-invites-open-to-members",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data114};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data114.severity !== undefined){
let data115 = data114.severity;
if(!(((((data115 === "off") || (data115 === "high")) || (data115 === "medium")) || (data115 === "low")) || (data115 === "info"))){
const err317 = {instancePath:instancePath+"/rules/guest-invites-open-to-members/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data115};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/rules/guest-invites-open-to-members",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data114};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
var _valid47 = _errs516 === errors;
valid152 = _valid47;
ifClause47 = "then";
}
else {
const _errs520 = errors;
if(!(((((data114 === "off") || (data114 === "high")) || (data114 === "medium")) || (data114 === "low")) || (data114 === "info"))){
const err319 = {instancePath:instancePath+"/rules/guest-invites-open-to-members",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data114};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
var _valid47 = _errs520 === errors;
valid152 = _valid47;
ifClause47 = "else";
}
if(!valid152){
const err320 = {instancePath:instancePath+"/rules/guest-invites-open-to-members",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause47},message:"must match \""+ifClause47+"\" schema",schema:schema32.if,parentSchema:schema32,data:data114};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data12["guest-directory-access-like-members"] !== undefined){
let data116 = data12["guest-directory-access-like-members"];
const _errs523 = errors;
let valid155 = true;
const _errs524 = errors;
if(!(data116 && typeof data116 == "object" && !Array.isArray(data116))){
const err321 = {};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
var _valid48 = _errs524 === errors;
errors = _errs523;
if(vErrors !== null){
if(_errs523){
vErrors.length = _errs523;
}
else {
vErrors = null;
}
}
let ifClause48;
if(_valid48){
const _errs526 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key53 in data116){
if(!(key53 === "severity")){
const err322 = {instancePath:instancePath+"/rules/guest-directory-access-like-members",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data116};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data116.severity !== undefined){
let data117 = data116.severity;
if(!(((((data117 === "off") || (data117 === "high")) || (data117 === "medium")) || (data117 === "low")) || (data117 === "info"))){
const err323 = {instancePath:instancePath+"/rules/guest-directory-access-like-members/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data117};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/rules/guest-directory-access-like-members",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data116};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
var _valid48 = _errs526 === errors;
valid155 = _valid48;
ifClause48 = "then";
}
else {
const _errs530 = errors;
if(!(((((data116 === "off") || (data116 === "high")) || (data116 === "medium")) || (data116 === "low")) || (data116 === "info"))){
const err325 = {instancePath:instancePath+"/rules/guest-directory-access-like-members",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data116};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
var _valid48 = _errs530 === errors;
valid155 = _valid48;
ifClause48 = "else";
}
if(!valid155){
const err326 = {instancePath:instancePath+"/rules/guest-directory-access-like-members",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause48},message:"must match \""+ifClause48+"\" schema",schema:schema32.if,parentSchema:schema32,data:data116};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data12["guest-directory-access-not-restricted"] !== undefined){
let data118 = data12["guest-directory-access-not-restricted"];
const _errs533 = errors;
let valid158 = true;
const _errs534 = errors;
if(!(data118 && typeof data118 == "object" && !Array.isArray(data118))){
const err327 = {};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
var _valid49 = _errs534 === errors;
errors = _errs533;
if(vErrors !== null){
if(_errs533){
vErrors.length = _errs533;
}
else {
vErrors = null;
}
}
let ifClause49;
if(_valid49){
const _errs536 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key54 in data118){
if(!(key54 === "severity")){
const err328 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data118};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data118.severity !== undefined){
let data119 = data118.severity;
if(!(((((data119 === "off") || (data119 === "high")) || (data119 === "medium")) || (data119 === "low")) || (data119 === "info"))){
const err329 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data119};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data118};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
var _valid49 = _errs536 === errors;
valid158 = _valid49;
ifClause49 = "then";
}
else {
const _errs540 = errors;
if(!(((((data118 === "off") || (data118 === "high")) || (data118 === "medium")) || (data118 === "low")) || (data118 === "info"))){
const err331 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data118};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
var _valid49 = _errs540 === errors;
valid158 = _valid49;
ifClause49 = "else";
}
if(!valid158){
const err332 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause49},message:"must match \""+ifClause49+"\" schema",schema:schema32.if,parentSchema:schema32,data:data118};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data12["guest-email-verified-join-enabled"] !== undefined){
let data120 = data12["guest-email-verified-join-enabled"];
const _errs543 = errors;
let valid161 = true;
const _errs544 = errors;
if(!(data120 && typeof data120 == "object" && !Array.isArray(data120))){
const err333 = {};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid50 = _errs544 === errors;
errors = _errs543;
if(vErrors !== null){
if(_errs543){
vErrors.length = _errs543;
}
else {
vErrors = null;
}
}
let ifClause50;
if(_valid50){
const _errs546 = errors;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key55 in data120){
if(!(key55 === "severity")){
const err334 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data120};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data120.severity !== undefined){
let data121 = data120.severity;
if(!(((((data121 === "off") || (data121 === "high")) || (data121 === "medium")) || (data121 === "low")) || (data121 === "info"))){
const err335 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data121};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data120};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
var _valid50 = _errs546 === errors;
valid161 = _valid50;
ifClause50 = "then";
}
else {
const _errs550 = errors;
if(!(((((data120 === "off") || (data120 === "high")) || (data120 === "medium")) || (data120 === "low")) || (data120 === "info"))){
const err337 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data120};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
var _valid50 = _errs550 === errors;
valid161 = _valid50;
ifClause50 = "else";
}
if(!valid161){
const err338 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause50},message:"must match \""+ifClause50+"\" schema",schema:schema32.if,parentSchema:schema32,data:data120};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data12["guest-self-service-signup-enabled"] !== undefined){
let data122 = data12["guest-self-service-signup-enabled"];
const _errs553 = errors;
let valid164 = true;
const _errs554 = errors;
if(!(data122 && typeof data122 == "object" && !Array.isArray(data122))){
const err339 = {};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
var _valid51 = _errs554 === errors;
errors = _errs553;
if(vErrors !== null){
if(_errs553){
vErrors.length = _errs553;
}
else {
vErrors = null;
}
}
let ifClause51;
if(_valid51){
const _errs556 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key56 in data122){
if(!(key56 === "severity")){
const err340 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data122};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data122.severity !== undefined){
let data123 = data122.severity;
if(!(((((data123 === "off") || (data123 === "high")) || (data123 === "medium")) || (data123 === "low")) || (data123 === "info"))){
const err341 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data123};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data122};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
var _valid51 = _errs556 === errors;
valid164 = _valid51;
ifClause51 = "then";
}
else {
const _errs560 = errors;
if(!(((((data122 === "off") || (data122 === "high")) || (data122 === "medium")) || (data122 === "low")) || (data122 === "info"))){
const err343 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data122};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
var _valid51 = _errs560 === errors;
valid164 = _valid51;
ifClause51 = "else";
}
if(!valid164){
const err344 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause51},message:"must match \""+ifClause51+"\" schema",schema:schema32.if,parentSchema:schema32,data:data122};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data12["guest-invitation-domains-unrestricted"] !== undefined){
let data124 = data12["guest-invitation-domains-unrestricted"];
const _errs563 = errors;
let valid167 = true;
const _errs564 = errors;
if(!(data124 && typeof data124 == "object" && !Array.isArray(data124))){
const err345 = {};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
var _valid52 = _errs564 === errors;
errors = _errs563;
if(vErrors !== null){
if(_errs563){
vErrors.length = _errs563;
}
else {
vErrors = null;
}
}
let ifClause52;
if(_valid52){
const _errs566 = errors;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key57 in data124){
if(!(key57 === "severity")){
const err346 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data124};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data124.severity !== undefined){
let data125 = data124.severity;
if(!(((((data125 === "off") || (data125 === "high")) || (data125 === "medium")) || (data125 === "low")) || (data125 === "info"))){
const err347 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data125};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data124};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
var _valid52 = _errs566 === errors;
valid167 = _valid52;
ifClause52 = "then";
}
else {
const _errs570 = errors;
if(!(((((data124 === "off") || (data124 === "high")) || (data124 === "medium")) || (data124 === "low")) || (data124 === "info"))){
const err349 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data124};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
var _valid52 = _errs570 === errors;
valid167 = _valid52;
ifClause52 = "else";
}
if(!valid167){
const err350 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause52},message:"must match \""+ifClause52+"\" schema",schema:schema32.if,parentSchema:schema32,data:data124};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data12["guest-invitation-domains-block-list"] !== undefined){
let data126 = data12["guest-invitation-domains-block-list"];
const _errs573 = errors;
let valid170 = true;
const _errs574 = errors;
if(!(data126 && typeof data126 == "object" && !Array.isArray(data126))){
const err351 = {};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
var _valid53 = _errs574 === errors;
errors = _errs573;
if(vErrors !== null){
if(_errs573){
vErrors.length = _errs573;
}
else {
vErrors = null;
}
}
let ifClause53;
if(_valid53){
const _errs576 = errors;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key58 in data126){
if(!(key58 === "severity")){
const err352 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data126};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data126.severity !== undefined){
let data127 = data126.severity;
if(!(((((data127 === "off") || (data127 === "high")) || (data127 === "medium")) || (data127 === "low")) || (data127 === "info"))){
const err353 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data127};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data126};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
var _valid53 = _errs576 === errors;
valid170 = _valid53;
ifClause53 = "then";
}
else {
const _errs580 = errors;
if(!(((((data126 === "off") || (data126 === "high")) || (data126 === "medium")) || (data126 === "low")) || (data126 === "info"))){
const err355 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data126};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
var _valid53 = _errs580 === errors;
valid170 = _valid53;
ifClause53 = "else";
}
if(!valid170){
const err356 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause53},message:"must match \""+ifClause53+"\" schema",schema:schema32.if,parentSchema:schema32,data:data126};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data12["guest-invitation-domains-both-lists"] !== undefined){
let data128 = data12["guest-invitation-domains-both-lists"];
const _errs583 = errors;
let valid173 = true;
const _errs584 = errors;
if(!(data128 && typeof data128 == "object" && !Array.isArray(data128))){
const err357 = {};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
var _valid54 = _errs584 === errors;
errors = _errs583;
if(vErrors !== null){
if(_errs583){
vErrors.length = _errs583;
}
else {
vErrors = null;
}
}
let ifClause54;
if(_valid54){
const _errs586 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key59 in data128){
if(!(key59 === "severity")){
const err358 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data128};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data128.severity !== undefined){
let data129 = data128.severity;
if(!(((((data129 === "off") || (data129 === "high")) || (data129 === "medium")) || (data129 === "low")) || (data129 === "info"))){
const err359 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data129};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data128};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
var _valid54 = _errs586 === errors;
valid173 = _valid54;
ifClause54 = "then";
}
else {
const _errs590 = errors;
if(!(((((data128 === "off") || (data128 === "high")) || (data128 === "medium")) || (data128 === "low")) || (data128 === "info"))){
const err361 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data128};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid54 = _errs590 === errors;
valid173 = _valid54;
ifClause54 = "else";
}
if(!valid173){
const err362 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause54},message:"must match \""+ifClause54+"\" schema",schema:schema32.if,parentSchema:schema32,data:data128};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data12["partner-blocked-but-domain-allowed"] !== undefined){
let data130 = data12["partner-blocked-but-domain-allowed"];
const _errs593 = errors;
let valid176 = true;
const _errs594 = errors;
if(!(data130 && typeof data130 == "object" && !Array.isArray(data130))){
const err363 = {};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
var _valid55 = _errs594 === errors;
errors = _errs593;
if(vErrors !== null){
if(_errs593){
vErrors.length = _errs593;
}
else {
vErrors = null;
}
}
let ifClause55;
if(_valid55){
const _errs596 = errors;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key60 in data130){
if(!(key60 === "severity")){
const err364 = {instancePath:instancePath+"/rules/partner-blocked-but-domain-allowed",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data130};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data130.severity !== undefined){
let data131 = data130.severity;
if(!(((((data131 === "off") || (data131 === "high")) || (data131 === "medium")) || (data131 === "low")) || (data131 === "info"))){
const err365 = {instancePath:instancePath+"/rules/partner-blocked-but-domain-allowed/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data131};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/rules/partner-blocked-but-domain-allowed",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data130};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
var _valid55 = _errs596 === errors;
valid176 = _valid55;
ifClause55 = "then";
}
else {
const _errs600 = errors;
if(!(((((data130 === "off") || (data130 === "high")) || (data130 === "medium")) || (data130 === "low")) || (data130 === "info"))){
const err367 = {instancePath:instancePath+"/rules/partner-blocked-but-domain-allowed",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data130};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
var _valid55 = _errs600 === errors;
valid176 = _valid55;
ifClause55 = "else";
}
if(!valid176){
const err368 = {instancePath:instancePath+"/rules/partner-blocked-but-domain-allowed",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause55},message:"must match \""+ifClause55+"\" schema",schema:schema32.if,parentSchema:schema32,data:data130};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data12["partner-open-but-domain-refused"] !== undefined){
let data132 = data12["partner-open-but-domain-refused"];
const _errs603 = errors;
let valid179 = true;
const _errs604 = errors;
if(!(data132 && typeof data132 == "object" && !Array.isArray(data132))){
const err369 = {};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
var _valid56 = _errs604 === errors;
errors = _errs603;
if(vErrors !== null){
if(_errs603){
vErrors.length = _errs603;
}
else {
vErrors = null;
}
}
let ifClause56;
if(_valid56){
const _errs606 = errors;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key61 in data132){
if(!(key61 === "severity")){
const err370 = {instancePath:instancePath+"/rules/partner-open-but-domain-refused",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data132};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data132.severity !== undefined){
let data133 = data132.severity;
if(!(((((data133 === "off") || (data133 === "high")) || (data133 === "medium")) || (data133 === "low")) || (data133 === "info"))){
const err371 = {instancePath:instancePath+"/rules/partner-open-but-domain-refused/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data133};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
else {
const err372 = {instancePath:instancePath+"/rules/partner-open-but-domain-refused",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data132};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
var _valid56 = _errs606 === errors;
valid179 = _valid56;
ifClause56 = "then";
}
else {
const _errs610 = errors;
if(!(((((data132 === "off") || (data132 === "high")) || (data132 === "medium")) || (data132 === "low")) || (data132 === "info"))){
const err373 = {instancePath:instancePath+"/rules/partner-open-but-domain-refused",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data132};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
var _valid56 = _errs610 === errors;
valid179 = _valid56;
ifClause56 = "else";
}
if(!valid179){
const err374 = {instancePath:instancePath+"/rules/partner-open-but-domain-refused",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause56},message:"must match \""+ifClause56+"\" schema",schema:schema32.if,parentSchema:schema32,data:data132};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data12["guest-inactive"] !== undefined){
let data134 = data12["guest-inactive"];
const _errs612 = errors;
let valid181 = true;
const _errs613 = errors;
if(!(data134 && typeof data134 == "object" && !Array.isArray(data134))){
const err375 = {};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
var _valid57 = _errs613 === errors;
errors = _errs612;
if(vErrors !== null){
if(_errs612){
vErrors.length = _errs612;
}
else {
vErrors = null;
}
}
let ifClause57;
if(_valid57){
const _errs615 = errors;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key62 in data134){
if(!((key62 === "severity") || (key62 === "options"))){
const err376 = {instancePath:instancePath+"/rules/guest-inactive",schemaPath:"#/properties/rules/properties/guest-inactive/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["guest-inactive"].then,data:data134};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data134.severity !== undefined){
let data135 = data134.severity;
if(!(((((data135 === "off") || (data135 === "high")) || (data135 === "medium")) || (data135 === "low")) || (data135 === "info"))){
const err377 = {instancePath:instancePath+"/rules/guest-inactive/severity",schemaPath:"#/properties/rules/properties/guest-inactive/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["guest-inactive"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["guest-inactive"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["guest-inactive"].then.properties.severity,data:data135};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data134.options !== undefined){
let data136 = data134.options;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key63 in data136){
if(!(key63 === "days")){
const err378 = {instancePath:instancePath+"/rules/guest-inactive/options",schemaPath:"#/properties/rules/properties/guest-inactive/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["guest-inactive"].then.properties.options,data:data136};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data136.days !== undefined){
let data137 = data136.days;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err379 = {instancePath:instancePath+"/rules/guest-inactive/options/days",schemaPath:"#/properties/rules/properties/guest-inactive/then/properties/options/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["guest-inactive"].then.properties.options.properties.days.type,parentSchema:schema31.properties.rules.properties["guest-inactive"].then.properties.options.properties.days,data:data137};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 < 0 || isNaN(data137)){
const err380 = {instancePath:instancePath+"/rules/guest-inactive/options/days",schemaPath:"#/properties/rules/properties/guest-inactive/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.rules.properties["guest-inactive"].then.properties.options.properties.days,data:data137};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
}
else {
const err381 = {instancePath:instancePath+"/rules/guest-inactive/options",schemaPath:"#/properties/rules/properties/guest-inactive/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["guest-inactive"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["guest-inactive"].then.properties.options,data:data136};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
else {
const err382 = {instancePath:instancePath+"/rules/guest-inactive",schemaPath:"#/properties/rules/properties/guest-inactive/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["guest-inactive"].then.type,parentSchema:schema31.properties.rules.properties["guest-inactive"].then,data:data134};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid57 = _errs615 === errors;
valid181 = _valid57;
ifClause57 = "then";
}
else {
const _errs624 = errors;
if(!(((((data134 === "off") || (data134 === "high")) || (data134 === "medium")) || (data134 === "low")) || (data134 === "info"))){
const err383 = {instancePath:instancePath+"/rules/guest-inactive",schemaPath:"#/properties/rules/properties/guest-inactive/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["guest-inactive"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["guest-inactive"].else.enum,parentSchema:schema31.properties.rules.properties["guest-inactive"].else,data:data134};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
var _valid57 = _errs624 === errors;
valid181 = _valid57;
ifClause57 = "else";
}
if(!valid181){
const err384 = {instancePath:instancePath+"/rules/guest-inactive",schemaPath:"#/properties/rules/properties/guest-inactive/if",keyword:"if",params:{failingKeyword: ifClause57},message:"must match \""+ifClause57+"\" schema",schema:schema31.properties.rules.properties["guest-inactive"].if,parentSchema:schema31.properties.rules.properties["guest-inactive"],data:data134};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data12["guest-invitation-not-redeemed"] !== undefined){
let data138 = data12["guest-invitation-not-redeemed"];
const _errs626 = errors;
let valid184 = true;
const _errs627 = errors;
if(!(data138 && typeof data138 == "object" && !Array.isArray(data138))){
const err385 = {};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
var _valid58 = _errs627 === errors;
errors = _errs626;
if(vErrors !== null){
if(_errs626){
vErrors.length = _errs626;
}
else {
vErrors = null;
}
}
let ifClause58;
if(_valid58){
const _errs629 = errors;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key64 in data138){
if(!((key64 === "severity") || (key64 === "options"))){
const err386 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then,data:data138};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data138.severity !== undefined){
let data139 = data138.severity;
if(!(((((data139 === "off") || (data139 === "high")) || (data139 === "medium")) || (data139 === "low")) || (data139 === "info"))){
const err387 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed/severity",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.severity,data:data139};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data138.options !== undefined){
let data140 = data138.options;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key65 in data140){
if(!(key65 === "days")){
const err388 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed/options",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.options,data:data140};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data140.days !== undefined){
let data141 = data140.days;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
const err389 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed/options/days",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/then/properties/options/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.options.properties.days.type,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.options.properties.days,data:data141};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 < 0 || isNaN(data141)){
const err390 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed/options/days",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.options.properties.days,data:data141};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
}
}
else {
const err391 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed/options",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.options,data:data140};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
else {
const err392 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.type,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then,data:data138};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
var _valid58 = _errs629 === errors;
valid184 = _valid58;
ifClause58 = "then";
}
else {
const _errs638 = errors;
if(!(((((data138 === "off") || (data138 === "high")) || (data138 === "medium")) || (data138 === "low")) || (data138 === "info"))){
const err393 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["guest-invitation-not-redeemed"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].else.enum,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].else,data:data138};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
var _valid58 = _errs638 === errors;
valid184 = _valid58;
ifClause58 = "else";
}
if(!valid184){
const err394 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/if",keyword:"if",params:{failingKeyword: ifClause58},message:"must match \""+ifClause58+"\" schema",schema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].if,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"],data:data138};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data12["guest-without-sponsor"] !== undefined){
let data142 = data12["guest-without-sponsor"];
const _errs641 = errors;
let valid188 = true;
const _errs642 = errors;
if(!(data142 && typeof data142 == "object" && !Array.isArray(data142))){
const err395 = {};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
var _valid59 = _errs642 === errors;
errors = _errs641;
if(vErrors !== null){
if(_errs641){
vErrors.length = _errs641;
}
else {
vErrors = null;
}
}
let ifClause59;
if(_valid59){
const _errs644 = errors;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key66 in data142){
if(!(key66 === "severity")){
const err396 = {instancePath:instancePath+"/rules/guest-without-sponsor",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data142};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data142.severity !== undefined){
let data143 = data142.severity;
if(!(((((data143 === "off") || (data143 === "high")) || (data143 === "medium")) || (data143 === "low")) || (data143 === "info"))){
const err397 = {instancePath:instancePath+"/rules/guest-without-sponsor/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data143};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/rules/guest-without-sponsor",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data142};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
var _valid59 = _errs644 === errors;
valid188 = _valid59;
ifClause59 = "then";
}
else {
const _errs648 = errors;
if(!(((((data142 === "off") || (data142 === "high")) || (data142 === "medium")) || (data142 === "low")) || (data142 === "info"))){
const err399 = {instancePath:instancePath+"/rules/guest-without-sponsor",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data142};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
var _valid59 = _errs648 === errors;
valid188 = _valid59;
ifClause59 = "else";
}
if(!valid188){
const err400 = {instancePath:instancePath+"/rules/guest-without-sponsor",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause59},message:"must match \""+ifClause59+"\" schema",schema:schema32.if,parentSchema:schema32,data:data142};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data12["guest-privileged-role"] !== undefined){
let data144 = data12["guest-privileged-role"];
const _errs650 = errors;
let valid190 = true;
const _errs651 = errors;
if(!(data144 && typeof data144 == "object" && !Array.isArray(data144))){
const err401 = {};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
var _valid60 = _errs651 === errors;
errors = _errs650;
if(vErrors !== null){
if(_errs650){
vErrors.length = _errs650;
}
else {
vErrors = null;
}
}
let ifClause60;
if(_valid60){
const _errs653 = errors;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key67 in data144){
if(!((key67 === "severity") || (key67 === "options"))){
const err402 = {instancePath:instancePath+"/rules/guest-privileged-role",schemaPath:"#/properties/rules/properties/guest-privileged-role/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then,data:data144};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data144.severity !== undefined){
let data145 = data144.severity;
if(!(((((data145 === "off") || (data145 === "high")) || (data145 === "medium")) || (data145 === "low")) || (data145 === "info"))){
const err403 = {instancePath:instancePath+"/rules/guest-privileged-role/severity",schemaPath:"#/properties/rules/properties/guest-privileged-role/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["guest-privileged-role"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.severity,data:data145};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data144.options !== undefined){
let data146 = data144.options;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key68 in data146){
if(!(key68 === "roles")){
const err404 = {instancePath:instancePath+"/rules/guest-privileged-role/options",schemaPath:"#/properties/rules/properties/guest-privileged-role/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options,data:data146};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data146.roles !== undefined){
let data147 = data146.roles;
if(Array.isArray(data147)){
const len4 = data147.length;
for(let i4=0; i4<len4; i4++){
let data148 = data147[i4];
if(typeof data148 === "string"){
if(func2(data148) < 1){
const err405 = {instancePath:instancePath+"/rules/guest-privileged-role/options/roles/" + i4,schemaPath:"#/properties/rules/properties/guest-privileged-role/then/properties/options/properties/roles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options.properties.roles.items,data:data148};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
else {
const err406 = {instancePath:instancePath+"/rules/guest-privileged-role/options/roles/" + i4,schemaPath:"#/properties/rules/properties/guest-privileged-role/then/properties/options/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options.properties.roles.items.type,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options.properties.roles.items,data:data148};
if(vErrors === null){
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
const err407 = {instancePath:instancePath+"/rules/guest-privileged-role/options/roles",schemaPath:"#/properties/rules/properties/guest-privileged-role/then/properties/options/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options.properties.roles.type,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options.properties.roles,data:data147};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
}
else {
const err408 = {instancePath:instancePath+"/rules/guest-privileged-role/options",schemaPath:"#/properties/rules/properties/guest-privileged-role/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options,data:data146};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
}
else {
const err409 = {instancePath:instancePath+"/rules/guest-privileged-role",schemaPath:"#/properties/rules/properties/guest-privileged-role/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["guest-privileged-role"].then.type,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then,data:data144};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
var _valid60 = _errs653 === errors;
valid190 = _valid60;
ifClause60 = "then";
}
else {
const _errs664 = errors;
if(!(((((data144 === "off") || (data144 === "high")) || (data144 === "medium")) || (data144 === "low")) || (data144 === "info"))){
const err410 = {instancePath:instancePath+"/rules/guest-privileged-role",schemaPath:"#/properties/rules/properties/guest-privileged-role/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["guest-privileged-role"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["guest-privileged-role"].else.enum,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].else,data:data144};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
var _valid60 = _errs664 === errors;
valid190 = _valid60;
ifClause60 = "else";
}
if(!valid190){
const err411 = {instancePath:instancePath+"/rules/guest-privileged-role",schemaPath:"#/properties/rules/properties/guest-privileged-role/if",keyword:"if",params:{failingKeyword: ifClause60},message:"must match \""+ifClause60+"\" schema",schema:schema31.properties.rules.properties["guest-privileged-role"].if,parentSchema:schema31.properties.rules.properties["guest-privileged-role"],data:data144};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data12["guest-owns-application"] !== undefined){
let data149 = data12["guest-owns-application"];
const _errs667 = errors;
let valid196 = true;
const _errs668 = errors;
if(!(data149 && typeof data149 == "object" && !Array.isArray(data149))){
const err412 = {};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
var _valid61 = _errs668 === errors;
errors = _errs667;
if(vErrors !== null){
if(_errs667){
vErrors.length = _errs667;
}
else {
vErrors = null;
}
}
let ifClause61;
if(_valid61){
const _errs670 = errors;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key69 in data149){
if(!(key69 === "severity")){
const err413 = {instancePath:instancePath+"/rules/guest-owns-application",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data149};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data149.severity !== undefined){
let data150 = data149.severity;
if(!(((((data150 === "off") || (data150 === "high")) || (data150 === "medium")) || (data150 === "low")) || (data150 === "info"))){
const err414 = {instancePath:instancePath+"/rules/guest-owns-application/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data150};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
else {
const err415 = {instancePath:instancePath+"/rules/guest-owns-application",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data149};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
var _valid61 = _errs670 === errors;
valid196 = _valid61;
ifClause61 = "then";
}
else {
const _errs674 = errors;
if(!(((((data149 === "off") || (data149 === "high")) || (data149 === "medium")) || (data149 === "low")) || (data149 === "info"))){
const err416 = {instancePath:instancePath+"/rules/guest-owns-application",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data149};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
var _valid61 = _errs674 === errors;
valid196 = _valid61;
ifClause61 = "else";
}
if(!valid196){
const err417 = {instancePath:instancePath+"/rules/guest-owns-application",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause61},message:"must match \""+ifClause61+"\" schema",schema:schema32.if,parentSchema:schema32,data:data149};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data12["guest-access-review-missing"] !== undefined){
let data151 = data12["guest-access-review-missing"];
const _errs677 = errors;
let valid199 = true;
const _errs678 = errors;
if(!(data151 && typeof data151 == "object" && !Array.isArray(data151))){
const err418 = {};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
var _valid62 = _errs678 === errors;
errors = _errs677;
if(vErrors !== null){
if(_errs677){
vErrors.length = _errs677;
}
else {
vErrors = null;
}
}
let ifClause62;
if(_valid62){
const _errs680 = errors;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key70 in data151){
if(!(key70 === "severity")){
const err419 = {instancePath:instancePath+"/rules/guest-access-review-missing",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data151};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data151.severity !== undefined){
let data152 = data151.severity;
if(!(((((data152 === "off") || (data152 === "high")) || (data152 === "medium")) || (data152 === "low")) || (data152 === "info"))){
const err420 = {instancePath:instancePath+"/rules/guest-access-review-missing/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data152};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
else {
const err421 = {instancePath:instancePath+"/rules/guest-access-review-missing",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data151};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
var _valid62 = _errs680 === errors;
valid199 = _valid62;
ifClause62 = "then";
}
else {
const _errs684 = errors;
if(!(((((data151 === "off") || (data151 === "high")) || (data151 === "medium")) || (data151 === "low")) || (data151 === "info"))){
const err422 = {instancePath:instancePath+"/rules/guest-access-review-missing",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data151};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
var _valid62 = _errs684 === errors;
valid199 = _valid62;
ifClause62 = "else";
}
if(!valid199){
const err423 = {instancePath:instancePath+"/rules/guest-access-review-missing",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause62},message:"must match \""+ifClause62+"\" schema",schema:schema32.if,parentSchema:schema32,data:data151};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data12["tenant-cloud-endpoint-unused"] !== undefined){
let data153 = data12["tenant-cloud-endpoint-unused"];
const _errs686 = errors;
let valid201 = true;
const _errs687 = errors;
if(!(data153 && typeof data153 == "object" && !Array.isArray(data153))){
const err424 = {};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
var _valid63 = _errs687 === errors;
errors = _errs686;
if(vErrors !== null){
if(_errs686){
vErrors.length = _errs686;
}
else {
vErrors = null;
}
}
let ifClause63;
if(_valid63){
const _errs689 = errors;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key71 in data153){
if(!((key71 === "severity") || (key71 === "options"))){
const err425 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then,data:data153};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data153.severity !== undefined){
let data154 = data153.severity;
if(!(((((data154 === "off") || (data154 === "high")) || (data154 === "medium")) || (data154 === "low")) || (data154 === "info"))){
const err426 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused/severity",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.severity,data:data154};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data153.options !== undefined){
let data155 = data153.options;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key72 in data155){
if(!(key72 === "cloud")){
const err427 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused/options",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options,data:data155};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data155.cloud !== undefined){
let data156 = data155.cloud;
if((typeof data156 !== "string") && (data156 !== null)){
const err428 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused/options/cloud",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/properties/options/properties/cloud/type",keyword:"type",params:{type: schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options.properties.cloud.type},message:"must be string,null",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options.properties.cloud.type,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options.properties.cloud,data:data156};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused/options",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options,data:data155};
if(vErrors === null){
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
const err430 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.type,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then,data:data153};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
var _valid63 = _errs689 === errors;
valid201 = _valid63;
ifClause63 = "then";
}
else {
const _errs698 = errors;
if(!(((((data153 === "off") || (data153 === "high")) || (data153 === "medium")) || (data153 === "low")) || (data153 === "info"))){
const err431 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].else.enum,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].else,data:data153};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
var _valid63 = _errs698 === errors;
valid201 = _valid63;
ifClause63 = "else";
}
if(!valid201){
const err432 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/if",keyword:"if",params:{failingKeyword: ifClause63},message:"must match \""+ifClause63+"\" schema",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].if,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"],data:data153};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data12["tenant-package-open-to-all-external"] !== undefined){
let data157 = data12["tenant-package-open-to-all-external"];
const _errs701 = errors;
let valid205 = true;
const _errs702 = errors;
if(!(data157 && typeof data157 == "object" && !Array.isArray(data157))){
const err433 = {};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
var _valid64 = _errs702 === errors;
errors = _errs701;
if(vErrors !== null){
if(_errs701){
vErrors.length = _errs701;
}
else {
vErrors = null;
}
}
let ifClause64;
if(_valid64){
const _errs704 = errors;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key73 in data157){
if(!(key73 === "severity")){
const err434 = {instancePath:instancePath+"/rules/tenant-package-open-to-all-external",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data157};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data157.severity !== undefined){
let data158 = data157.severity;
if(!(((((data158 === "off") || (data158 === "high")) || (data158 === "medium")) || (data158 === "low")) || (data158 === "info"))){
const err435 = {instancePath:instancePath+"/rules/tenant-package-open-to-all-external/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data158};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
else {
const err436 = {instancePath:instancePath+"/rules/tenant-package-open-to-all-external",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data157};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
var _valid64 = _errs704 === errors;
valid205 = _valid64;
ifClause64 = "then";
}
else {
const _errs708 = errors;
if(!(((((data157 === "off") || (data157 === "high")) || (data157 === "medium")) || (data157 === "low")) || (data157 === "info"))){
const err437 = {instancePath:instancePath+"/rules/tenant-package-open-to-all-external",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data157};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
var _valid64 = _errs708 === errors;
valid205 = _valid64;
ifClause64 = "else";
}
if(!valid205){
const err438 = {instancePath:instancePath+"/rules/tenant-package-open-to-all-external",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause64},message:"must match \""+ifClause64+"\" schema",schema:schema32.if,parentSchema:schema32,data:data157};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data12["tenant-package-external-ungated"] !== undefined){
let data159 = data12["tenant-package-external-ungated"];
const _errs711 = errors;
let valid208 = true;
const _errs712 = errors;
if(!(data159 && typeof data159 == "object" && !Array.isArray(data159))){
const err439 = {};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid65 = _errs712 === errors;
errors = _errs711;
if(vErrors !== null){
if(_errs711){
vErrors.length = _errs711;
}
else {
vErrors = null;
}
}
let ifClause65;
if(_valid65){
const _errs714 = errors;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key74 in data159){
if(!(key74 === "severity")){
const err440 = {instancePath:instancePath+"/rules/tenant-package-external-ungated",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data159};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data159.severity !== undefined){
let data160 = data159.severity;
if(!(((((data160 === "off") || (data160 === "high")) || (data160 === "medium")) || (data160 === "low")) || (data160 === "info"))){
const err441 = {instancePath:instancePath+"/rules/tenant-package-external-ungated/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data160};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
else {
const err442 = {instancePath:instancePath+"/rules/tenant-package-external-ungated",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data159};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
var _valid65 = _errs714 === errors;
valid208 = _valid65;
ifClause65 = "then";
}
else {
const _errs718 = errors;
if(!(((((data159 === "off") || (data159 === "high")) || (data159 === "medium")) || (data159 === "low")) || (data159 === "info"))){
const err443 = {instancePath:instancePath+"/rules/tenant-package-external-ungated",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data159};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
var _valid65 = _errs718 === errors;
valid208 = _valid65;
ifClause65 = "else";
}
if(!valid208){
const err444 = {instancePath:instancePath+"/rules/tenant-package-external-ungated",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause65},message:"must match \""+ifClause65+"\" schema",schema:schema32.if,parentSchema:schema32,data:data159};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data12["tenant-connected-organization-blocked"] !== undefined){
let data161 = data12["tenant-connected-organization-blocked"];
const _errs721 = errors;
let valid211 = true;
const _errs722 = errors;
if(!(data161 && typeof data161 == "object" && !Array.isArray(data161))){
const err445 = {};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
var _valid66 = _errs722 === errors;
errors = _errs721;
if(vErrors !== null){
if(_errs721){
vErrors.length = _errs721;
}
else {
vErrors = null;
}
}
let ifClause66;
if(_valid66){
const _errs724 = errors;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key75 in data161){
if(!(key75 === "severity")){
const err446 = {instancePath:instancePath+"/rules/tenant-connected-organization-blocked",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data161};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data161.severity !== undefined){
let data162 = data161.severity;
if(!(((((data162 === "off") || (data162 === "high")) || (data162 === "medium")) || (data162 === "low")) || (data162 === "info"))){
const err447 = {instancePath:instancePath+"/rules/tenant-connected-organization-blocked/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data162};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
else {
const err448 = {instancePath:instancePath+"/rules/tenant-connected-organization-blocked",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data161};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
var _valid66 = _errs724 === errors;
valid211 = _valid66;
ifClause66 = "then";
}
else {
const _errs728 = errors;
if(!(((((data161 === "off") || (data161 === "high")) || (data161 === "medium")) || (data161 === "low")) || (data161 === "info"))){
const err449 = {instancePath:instancePath+"/rules/tenant-connected-organization-blocked",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data161};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
var _valid66 = _errs728 === errors;
valid211 = _valid66;
ifClause66 = "else";
}
if(!valid211){
const err450 = {instancePath:instancePath+"/rules/tenant-connected-organization-blocked",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause66},message:"must match \""+ifClause66+"\" schema",schema:schema32.if,parentSchema:schema32,data:data161};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data12["tenant-pair-not-reciprocal"] !== undefined){
let data163 = data12["tenant-pair-not-reciprocal"];
const _errs731 = errors;
let valid214 = true;
const _errs732 = errors;
if(!(data163 && typeof data163 == "object" && !Array.isArray(data163))){
const err451 = {};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
var _valid67 = _errs732 === errors;
errors = _errs731;
if(vErrors !== null){
if(_errs731){
vErrors.length = _errs731;
}
else {
vErrors = null;
}
}
let ifClause67;
if(_valid67){
const _errs734 = errors;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key76 in data163){
if(!(key76 === "severity")){
const err452 = {instancePath:instancePath+"/rules/tenant-pair-not-reciprocal",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data163};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data163.severity !== undefined){
let data164 = data163.severity;
if(!(((((data164 === "off") || (data164 === "high")) || (data164 === "medium")) || (data164 === "low")) || (data164 === "info"))){
const err453 = {instancePath:instancePath+"/rules/tenant-pair-not-reciprocal/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data164};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
else {
const err454 = {instancePath:instancePath+"/rules/tenant-pair-not-reciprocal",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data163};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
var _valid67 = _errs734 === errors;
valid214 = _valid67;
ifClause67 = "then";
}
else {
const _errs738 = errors;
if(!(((((data163 === "off") || (data163 === "high")) || (data163 === "medium")) || (data163 === "low")) || (data163 === "info"))){
const err455 = {instancePath:instancePath+"/rules/tenant-pair-not-reciprocal",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data163};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
var _valid67 = _errs738 === errors;
valid214 = _valid67;
ifClause67 = "else";
}
if(!valid214){
const err456 = {instancePath:instancePath+"/rules/tenant-pair-not-reciprocal",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause67},message:"must match \""+ifClause67+"\" schema",schema:schema32.if,parentSchema:schema32,data:data163};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data12["tenant-partner-treated-differently"] !== undefined){
let data165 = data12["tenant-partner-treated-differently"];
const _errs741 = errors;
let valid217 = true;
const _errs742 = errors;
if(!(data165 && typeof data165 == "object" && !Array.isArray(data165))){
const err457 = {};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
var _valid68 = _errs742 === errors;
errors = _errs741;
if(vErrors !== null){
if(_errs741){
vErrors.length = _errs741;
}
else {
vErrors = null;
}
}
let ifClause68;
if(_valid68){
const _errs744 = errors;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
for(const key77 in data165){
if(!(key77 === "severity")){
const err458 = {instancePath:instancePath+"/rules/tenant-partner-treated-differently",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data165};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data165.severity !== undefined){
let data166 = data165.severity;
if(!(((((data166 === "off") || (data166 === "high")) || (data166 === "medium")) || (data166 === "low")) || (data166 === "info"))){
const err459 = {instancePath:instancePath+"/rules/tenant-partner-treated-differently/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data166};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
else {
const err460 = {instancePath:instancePath+"/rules/tenant-partner-treated-differently",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data165};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
var _valid68 = _errs744 === errors;
valid217 = _valid68;
ifClause68 = "then";
}
else {
const _errs748 = errors;
if(!(((((data165 === "off") || (data165 === "high")) || (data165 === "medium")) || (data165 === "low")) || (data165 === "info"))){
const err461 = {instancePath:instancePath+"/rules/tenant-partner-treated-differently",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data165};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
var _valid68 = _errs748 === errors;
valid217 = _valid68;
ifClause68 = "else";
}
if(!valid217){
const err462 = {instancePath:instancePath+"/rules/tenant-partner-treated-differently",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause68},message:"must match \""+ifClause68+"\" schema",schema:schema32.if,parentSchema:schema32,data:data165};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data12["tenant-differs-from-baseline"] !== undefined){
let data167 = data12["tenant-differs-from-baseline"];
const _errs750 = errors;
let valid219 = true;
const _errs751 = errors;
if(!(data167 && typeof data167 == "object" && !Array.isArray(data167))){
const err463 = {};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
var _valid69 = _errs751 === errors;
errors = _errs750;
if(vErrors !== null){
if(_errs750){
vErrors.length = _errs750;
}
else {
vErrors = null;
}
}
let ifClause69;
if(_valid69){
const _errs753 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key78 in data167){
if(!((key78 === "severity") || (key78 === "options"))){
const err464 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then,data:data167};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data167.severity !== undefined){
let data168 = data167.severity;
if(!(((((data168 === "off") || (data168 === "high")) || (data168 === "medium")) || (data168 === "low")) || (data168 === "info"))){
const err465 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline/severity",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.severity,data:data168};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data167.options !== undefined){
let data169 = data167.options;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key79 in data169){
if(!(key79 === "properties")){
const err466 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline/options",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options,data:data169};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data169.properties !== undefined){
let data170 = data169.properties;
if(Array.isArray(data170)){
const len5 = data170.length;
for(let i5=0; i5<len5; i5++){
let data171 = data170[i5];
if(typeof data171 !== "string"){
const err467 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline/options/properties/" + i5,schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/properties/options/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items.type,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items,data:data171};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(!((((((((((data171 === "b2bCollaborationInbound") || (data171 === "b2bCollaborationOutbound")) || (data171 === "b2bDirectConnectInbound")) || (data171 === "b2bDirectConnectOutbound")) || (data171 === "tenantRestrictions")) || (data171 === "m365CollaborationInbound")) || (data171 === "m365CollaborationOutbound")) || (data171 === "appServiceConnectInbound")) || (data171 === "inboundTrust")) || (data171 === "invitationRedemptionIdentityProviderConfiguration"))){
const err468 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline/options/properties/" + i5,schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/properties/options/properties/properties/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items.enum,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items,data:data171};
if(vErrors === null){
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
const err469 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline/options/properties",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/properties/options/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.type,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties,data:data170};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
else {
const err470 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline/options",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options,data:data169};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
}
else {
const err471 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.type,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then,data:data167};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
var _valid69 = _errs753 === errors;
valid219 = _valid69;
ifClause69 = "then";
}
else {
const _errs764 = errors;
if(!(((((data167 === "off") || (data167 === "high")) || (data167 === "medium")) || (data167 === "low")) || (data167 === "info"))){
const err472 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["tenant-differs-from-baseline"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].else.enum,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].else,data:data167};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
var _valid69 = _errs764 === errors;
valid219 = _valid69;
ifClause69 = "else";
}
if(!valid219){
const err473 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/if",keyword:"if",params:{failingKeyword: ifClause69},message:"must match \""+ifClause69+"\" schema",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].if,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"],data:data167};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data12["service-provider-not-in-catalog"] !== undefined){
let data172 = data12["service-provider-not-in-catalog"];
const _errs767 = errors;
let valid225 = true;
const _errs768 = errors;
if(!(data172 && typeof data172 == "object" && !Array.isArray(data172))){
const err474 = {};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
var _valid70 = _errs768 === errors;
errors = _errs767;
if(vErrors !== null){
if(_errs767){
vErrors.length = _errs767;
}
else {
vErrors = null;
}
}
let ifClause70;
if(_valid70){
const _errs770 = errors;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key80 in data172){
if(!(key80 === "severity")){
const err475 = {instancePath:instancePath+"/rules/service-provider-not-in-catalog",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data172};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data172.severity !== undefined){
let data173 = data172.severity;
if(!(((((data173 === "off") || (data173 === "high")) || (data173 === "medium")) || (data173 === "low")) || (data173 === "info"))){
const err476 = {instancePath:instancePath+"/rules/service-provider-not-in-catalog/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data173};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
else {
const err477 = {instancePath:instancePath+"/rules/service-provider-not-in-catalog",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data172};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
var _valid70 = _errs770 === errors;
valid225 = _valid70;
ifClause70 = "then";
}
else {
const _errs774 = errors;
if(!(((((data172 === "off") || (data172 === "high")) || (data172 === "medium")) || (data172 === "low")) || (data172 === "info"))){
const err478 = {instancePath:instancePath+"/rules/service-provider-not-in-catalog",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data172};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
var _valid70 = _errs774 === errors;
valid225 = _valid70;
ifClause70 = "else";
}
if(!valid225){
const err479 = {instancePath:instancePath+"/rules/service-provider-not-in-catalog",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause70},message:"must match \""+ifClause70+"\" schema",schema:schema32.if,parentSchema:schema32,data:data172};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data12["service-provider-mfa-missing"] !== undefined){
let data174 = data12["service-provider-mfa-missing"];
const _errs777 = errors;
let valid228 = true;
const _errs778 = errors;
if(!(data174 && typeof data174 == "object" && !Array.isArray(data174))){
const err480 = {};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
var _valid71 = _errs778 === errors;
errors = _errs777;
if(vErrors !== null){
if(_errs777){
vErrors.length = _errs777;
}
else {
vErrors = null;
}
}
let ifClause71;
if(_valid71){
const _errs780 = errors;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key81 in data174){
if(!(key81 === "severity")){
const err481 = {instancePath:instancePath+"/rules/service-provider-mfa-missing",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data174};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data174.severity !== undefined){
let data175 = data174.severity;
if(!(((((data175 === "off") || (data175 === "high")) || (data175 === "medium")) || (data175 === "low")) || (data175 === "info"))){
const err482 = {instancePath:instancePath+"/rules/service-provider-mfa-missing/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data175};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/rules/service-provider-mfa-missing",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data174};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
var _valid71 = _errs780 === errors;
valid228 = _valid71;
ifClause71 = "then";
}
else {
const _errs784 = errors;
if(!(((((data174 === "off") || (data174 === "high")) || (data174 === "medium")) || (data174 === "low")) || (data174 === "info"))){
const err484 = {instancePath:instancePath+"/rules/service-provider-mfa-missing",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data174};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
var _valid71 = _errs784 === errors;
valid228 = _valid71;
ifClause71 = "else";
}
if(!valid228){
const err485 = {instancePath:instancePath+"/rules/service-provider-mfa-missing",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause71},message:"must match \""+ifClause71+"\" schema",schema:schema32.if,parentSchema:schema32,data:data174};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data12["service-provider-weak-mfa"] !== undefined){
let data176 = data12["service-provider-weak-mfa"];
const _errs787 = errors;
let valid231 = true;
const _errs788 = errors;
if(!(data176 && typeof data176 == "object" && !Array.isArray(data176))){
const err486 = {};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
var _valid72 = _errs788 === errors;
errors = _errs787;
if(vErrors !== null){
if(_errs787){
vErrors.length = _errs787;
}
else {
vErrors = null;
}
}
let ifClause72;
if(_valid72){
const _errs790 = errors;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key82 in data176){
if(!(key82 === "severity")){
const err487 = {instancePath:instancePath+"/rules/service-provider-weak-mfa",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data176};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data176.severity !== undefined){
let data177 = data176.severity;
if(!(((((data177 === "off") || (data177 === "high")) || (data177 === "medium")) || (data177 === "low")) || (data177 === "info"))){
const err488 = {instancePath:instancePath+"/rules/service-provider-weak-mfa/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data177};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
else {
const err489 = {instancePath:instancePath+"/rules/service-provider-weak-mfa",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data176};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
var _valid72 = _errs790 === errors;
valid231 = _valid72;
ifClause72 = "then";
}
else {
const _errs794 = errors;
if(!(((((data176 === "off") || (data176 === "high")) || (data176 === "medium")) || (data176 === "low")) || (data176 === "info"))){
const err490 = {instancePath:instancePath+"/rules/service-provider-weak-mfa",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data176};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
var _valid72 = _errs794 === errors;
valid231 = _valid72;
ifClause72 = "else";
}
if(!valid231){
const err491 = {instancePath:instancePath+"/rules/service-provider-weak-mfa",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause72},message:"must match \""+ifClause72+"\" schema",schema:schema32.if,parentSchema:schema32,data:data176};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data12["service-provider-global-admin"] !== undefined){
let data178 = data12["service-provider-global-admin"];
const _errs797 = errors;
let valid234 = true;
const _errs798 = errors;
if(!(data178 && typeof data178 == "object" && !Array.isArray(data178))){
const err492 = {};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
var _valid73 = _errs798 === errors;
errors = _errs797;
if(vErrors !== null){
if(_errs797){
vErrors.length = _errs797;
}
else {
vErrors = null;
}
}
let ifClause73;
if(_valid73){
const _errs800 = errors;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key83 in data178){
if(!(key83 === "severity")){
const err493 = {instancePath:instancePath+"/rules/service-provider-global-admin",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data178};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data178.severity !== undefined){
let data179 = data178.severity;
if(!(((((data179 === "off") || (data179 === "high")) || (data179 === "medium")) || (data179 === "low")) || (data179 === "info"))){
const err494 = {instancePath:instancePath+"/rules/service-provider-global-admin/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data179};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
}
else {
const err495 = {instancePath:instancePath+"/rules/service-provider-global-admin",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data178};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
var _valid73 = _errs800 === errors;
valid234 = _valid73;
ifClause73 = "then";
}
else {
const _errs804 = errors;
if(!(((((data178 === "off") || (data178 === "high")) || (data178 === "medium")) || (data178 === "low")) || (data178 === "info"))){
const err496 = {instancePath:instancePath+"/rules/service-provider-global-admin",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data178};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
var _valid73 = _errs804 === errors;
valid234 = _valid73;
ifClause73 = "else";
}
if(!valid234){
const err497 = {instancePath:instancePath+"/rules/service-provider-global-admin",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause73},message:"must match \""+ifClause73+"\" schema",schema:schema32.if,parentSchema:schema32,data:data178};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data12["service-provider-gdap-auto-extends"] !== undefined){
let data180 = data12["service-provider-gdap-auto-extends"];
const _errs807 = errors;
let valid237 = true;
const _errs808 = errors;
if(!(data180 && typeof data180 == "object" && !Array.isArray(data180))){
const err498 = {};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
var _valid74 = _errs808 === errors;
errors = _errs807;
if(vErrors !== null){
if(_errs807){
vErrors.length = _errs807;
}
else {
vErrors = null;
}
}
let ifClause74;
if(_valid74){
const _errs810 = errors;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key84 in data180){
if(!(key84 === "severity")){
const err499 = {instancePath:instancePath+"/rules/service-provider-gdap-auto-extends",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data180};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data180.severity !== undefined){
let data181 = data180.severity;
if(!(((((data181 === "off") || (data181 === "high")) || (data181 === "medium")) || (data181 === "low")) || (data181 === "info"))){
const err500 = {instancePath:instancePath+"/rules/service-provider-gdap-auto-extends/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data181};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
}
else {
const err501 = {instancePath:instancePath+"/rules/service-provider-gdap-auto-extends",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data180};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
var _valid74 = _errs810 === errors;
valid237 = _valid74;
ifClause74 = "then";
}
else {
const _errs814 = errors;
if(!(((((data180 === "off") || (data180 === "high")) || (data180 === "medium")) || (data180 === "low")) || (data180 === "info"))){
const err502 = {instancePath:instancePath+"/rules/service-provider-gdap-auto-extends",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data180};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
var _valid74 = _errs814 === errors;
valid237 = _valid74;
ifClause74 = "else";
}
if(!valid237){
const err503 = {instancePath:instancePath+"/rules/service-provider-gdap-auto-extends",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause74},message:"must match \""+ifClause74+"\" schema",schema:schema32.if,parentSchema:schema32,data:data180};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data12["partner-not-in-catalog"] !== undefined){
let data182 = data12["partner-not-in-catalog"];
const _errs817 = errors;
let valid240 = true;
const _errs818 = errors;
if(!(data182 && typeof data182 == "object" && !Array.isArray(data182))){
const err504 = {};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
var _valid75 = _errs818 === errors;
errors = _errs817;
if(vErrors !== null){
if(_errs817){
vErrors.length = _errs817;
}
else {
vErrors = null;
}
}
let ifClause75;
if(_valid75){
const _errs820 = errors;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key85 in data182){
if(!(key85 === "severity")){
const err505 = {instancePath:instancePath+"/rules/partner-not-in-catalog",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data182};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data182.severity !== undefined){
let data183 = data182.severity;
if(!(((((data183 === "off") || (data183 === "high")) || (data183 === "medium")) || (data183 === "low")) || (data183 === "info"))){
const err506 = {instancePath:instancePath+"/rules/partner-not-in-catalog/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data183};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
}
else {
const err507 = {instancePath:instancePath+"/rules/partner-not-in-catalog",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data182};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
var _valid75 = _errs820 === errors;
valid240 = _valid75;
ifClause75 = "then";
}
else {
const _errs824 = errors;
if(!(((((data182 === "off") || (data182 === "high")) || (data182 === "medium")) || (data182 === "low")) || (data182 === "info"))){
const err508 = {instancePath:instancePath+"/rules/partner-not-in-catalog",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data182};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
var _valid75 = _errs824 === errors;
valid240 = _valid75;
ifClause75 = "else";
}
if(!valid240){
const err509 = {instancePath:instancePath+"/rules/partner-not-in-catalog",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause75},message:"must match \""+ifClause75+"\" schema",schema:schema32.if,parentSchema:schema32,data:data182};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data12["catalog-entry-without-partner"] !== undefined){
let data184 = data12["catalog-entry-without-partner"];
const _errs827 = errors;
let valid243 = true;
const _errs828 = errors;
if(!(data184 && typeof data184 == "object" && !Array.isArray(data184))){
const err510 = {};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
var _valid76 = _errs828 === errors;
errors = _errs827;
if(vErrors !== null){
if(_errs827){
vErrors.length = _errs827;
}
else {
vErrors = null;
}
}
let ifClause76;
if(_valid76){
const _errs830 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key86 in data184){
if(!(key86 === "severity")){
const err511 = {instancePath:instancePath+"/rules/catalog-entry-without-partner",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data184};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data184.severity !== undefined){
let data185 = data184.severity;
if(!(((((data185 === "off") || (data185 === "high")) || (data185 === "medium")) || (data185 === "low")) || (data185 === "info"))){
const err512 = {instancePath:instancePath+"/rules/catalog-entry-without-partner/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data185};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
}
else {
const err513 = {instancePath:instancePath+"/rules/catalog-entry-without-partner",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data184};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
var _valid76 = _errs830 === errors;
valid243 = _valid76;
ifClause76 = "then";
}
else {
const _errs834 = errors;
if(!(((((data184 === "off") || (data184 === "high")) || (data184 === "medium")) || (data184 === "low")) || (data184 === "info"))){
const err514 = {instancePath:instancePath+"/rules/catalog-entry-without-partner",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data184};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
var _valid76 = _errs834 === errors;
valid243 = _valid76;
ifClause76 = "else";
}
if(!valid243){
const err515 = {instancePath:instancePath+"/rules/catalog-entry-without-partner",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause76},message:"must match \""+ifClause76+"\" schema",schema:schema32.if,parentSchema:schema32,data:data184};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data12["catalog-entry-expired"] !== undefined){
let data186 = data12["catalog-entry-expired"];
const _errs837 = errors;
let valid246 = true;
const _errs838 = errors;
if(!(data186 && typeof data186 == "object" && !Array.isArray(data186))){
const err516 = {};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
var _valid77 = _errs838 === errors;
errors = _errs837;
if(vErrors !== null){
if(_errs837){
vErrors.length = _errs837;
}
else {
vErrors = null;
}
}
let ifClause77;
if(_valid77){
const _errs840 = errors;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key87 in data186){
if(!(key87 === "severity")){
const err517 = {instancePath:instancePath+"/rules/catalog-entry-expired",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data186};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data186.severity !== undefined){
let data187 = data186.severity;
if(!(((((data187 === "off") || (data187 === "high")) || (data187 === "medium")) || (data187 === "low")) || (data187 === "info"))){
const err518 = {instancePath:instancePath+"/rules/catalog-entry-expired/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data187};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
}
else {
const err519 = {instancePath:instancePath+"/rules/catalog-entry-expired",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data186};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
var _valid77 = _errs840 === errors;
valid246 = _valid77;
ifClause77 = "then";
}
else {
const _errs844 = errors;
if(!(((((data186 === "off") || (data186 === "high")) || (data186 === "medium")) || (data186 === "low")) || (data186 === "info"))){
const err520 = {instancePath:instancePath+"/rules/catalog-entry-expired",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data186};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
var _valid77 = _errs844 === errors;
valid246 = _valid77;
ifClause77 = "else";
}
if(!valid246){
const err521 = {instancePath:instancePath+"/rules/catalog-entry-expired",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause77},message:"must match \""+ifClause77+"\" schema",schema:schema32.if,parentSchema:schema32,data:data186};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data12["catalog-review-overdue"] !== undefined){
let data188 = data12["catalog-review-overdue"];
const _errs847 = errors;
let valid249 = true;
const _errs848 = errors;
if(!(data188 && typeof data188 == "object" && !Array.isArray(data188))){
const err522 = {};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
var _valid78 = _errs848 === errors;
errors = _errs847;
if(vErrors !== null){
if(_errs847){
vErrors.length = _errs847;
}
else {
vErrors = null;
}
}
let ifClause78;
if(_valid78){
const _errs850 = errors;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key88 in data188){
if(!(key88 === "severity")){
const err523 = {instancePath:instancePath+"/rules/catalog-review-overdue",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data188};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data188.severity !== undefined){
let data189 = data188.severity;
if(!(((((data189 === "off") || (data189 === "high")) || (data189 === "medium")) || (data189 === "low")) || (data189 === "info"))){
const err524 = {instancePath:instancePath+"/rules/catalog-review-overdue/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data189};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
}
else {
const err525 = {instancePath:instancePath+"/rules/catalog-review-overdue",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data188};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
var _valid78 = _errs850 === errors;
valid249 = _valid78;
ifClause78 = "then";
}
else {
const _errs854 = errors;
if(!(((((data188 === "off") || (data188 === "high")) || (data188 === "medium")) || (data188 === "low")) || (data188 === "info"))){
const err526 = {instancePath:instancePath+"/rules/catalog-review-overdue",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data188};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
var _valid78 = _errs854 === errors;
valid249 = _valid78;
ifClause78 = "else";
}
if(!valid249){
const err527 = {instancePath:instancePath+"/rules/catalog-review-overdue",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause78},message:"must match \""+ifClause78+"\" schema",schema:schema32.if,parentSchema:schema32,data:data188};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data12["catalog-entry-incomplete"] !== undefined){
let data190 = data12["catalog-entry-incomplete"];
const _errs857 = errors;
let valid252 = true;
const _errs858 = errors;
if(!(data190 && typeof data190 == "object" && !Array.isArray(data190))){
const err528 = {};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
var _valid79 = _errs858 === errors;
errors = _errs857;
if(vErrors !== null){
if(_errs857){
vErrors.length = _errs857;
}
else {
vErrors = null;
}
}
let ifClause79;
if(_valid79){
const _errs860 = errors;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
for(const key89 in data190){
if(!(key89 === "severity")){
const err529 = {instancePath:instancePath+"/rules/catalog-entry-incomplete",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data190};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data190.severity !== undefined){
let data191 = data190.severity;
if(!(((((data191 === "off") || (data191 === "high")) || (data191 === "medium")) || (data191 === "low")) || (data191 === "info"))){
const err530 = {instancePath:instancePath+"/rules/catalog-entry-incomplete/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data191};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
}
else {
const err531 = {instancePath:instancePath+"/rules/catalog-entry-incomplete",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data190};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
var _valid79 = _errs860 === errors;
valid252 = _valid79;
ifClause79 = "then";
}
else {
const _errs864 = errors;
if(!(((((data190 === "off") || (data190 === "high")) || (data190 === "medium")) || (data190 === "low")) || (data190 === "info"))){
const err532 = {instancePath:instancePath+"/rules/catalog-entry-incomplete",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data190};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
var _valid79 = _errs864 === errors;
valid252 = _valid79;
ifClause79 = "else";
}
if(!valid252){
const err533 = {instancePath:instancePath+"/rules/catalog-entry-incomplete",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause79},message:"must match \""+ifClause79+"\" schema",schema:schema32.if,parentSchema:schema32,data:data190};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data12["catalog-owner-missing"] !== undefined){
let data192 = data12["catalog-owner-missing"];
const _errs867 = errors;
let valid255 = true;
const _errs868 = errors;
if(!(data192 && typeof data192 == "object" && !Array.isArray(data192))){
const err534 = {};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
var _valid80 = _errs868 === errors;
errors = _errs867;
if(vErrors !== null){
if(_errs867){
vErrors.length = _errs867;
}
else {
vErrors = null;
}
}
let ifClause80;
if(_valid80){
const _errs870 = errors;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key90 in data192){
if(!(key90 === "severity")){
const err535 = {instancePath:instancePath+"/rules/catalog-owner-missing",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data192};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data192.severity !== undefined){
let data193 = data192.severity;
if(!(((((data193 === "off") || (data193 === "high")) || (data193 === "medium")) || (data193 === "low")) || (data193 === "info"))){
const err536 = {instancePath:instancePath+"/rules/catalog-owner-missing/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data193};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
}
else {
const err537 = {instancePath:instancePath+"/rules/catalog-owner-missing",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data192};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
var _valid80 = _errs870 === errors;
valid255 = _valid80;
ifClause80 = "then";
}
else {
const _errs874 = errors;
if(!(((((data192 === "off") || (data192 === "high")) || (data192 === "medium")) || (data192 === "low")) || (data192 === "info"))){
const err538 = {instancePath:instancePath+"/rules/catalog-owner-missing",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data192};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
var _valid80 = _errs874 === errors;
valid255 = _valid80;
ifClause80 = "else";
}
if(!valid255){
const err539 = {instancePath:instancePath+"/rules/catalog-owner-missing",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause80},message:"must match \""+ifClause80+"\" schema",schema:schema32.if,parentSchema:schema32,data:data192};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data12["catalog-entry-invalid"] !== undefined){
let data194 = data12["catalog-entry-invalid"];
const _errs877 = errors;
let valid258 = true;
const _errs878 = errors;
if(!(data194 && typeof data194 == "object" && !Array.isArray(data194))){
const err540 = {};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
var _valid81 = _errs878 === errors;
errors = _errs877;
if(vErrors !== null){
if(_errs877){
vErrors.length = _errs877;
}
else {
vErrors = null;
}
}
let ifClause81;
if(_valid81){
const _errs880 = errors;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key91 in data194){
if(!(key91 === "severity")){
const err541 = {instancePath:instancePath+"/rules/catalog-entry-invalid",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data194};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data194.severity !== undefined){
let data195 = data194.severity;
if(!(((((data195 === "off") || (data195 === "high")) || (data195 === "medium")) || (data195 === "low")) || (data195 === "info"))){
const err542 = {instancePath:instancePath+"/rules/catalog-entry-invalid/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data195};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
}
else {
const err543 = {instancePath:instancePath+"/rules/catalog-entry-invalid",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data194};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
var _valid81 = _errs880 === errors;
valid258 = _valid81;
ifClause81 = "then";
}
else {
const _errs884 = errors;
if(!(((((data194 === "off") || (data194 === "high")) || (data194 === "medium")) || (data194 === "low")) || (data194 === "info"))){
const err544 = {instancePath:instancePath+"/rules/catalog-entry-invalid",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data194};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
var _valid81 = _errs884 === errors;
valid258 = _valid81;
ifClause81 = "else";
}
if(!valid258){
const err545 = {instancePath:instancePath+"/rules/catalog-entry-invalid",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause81},message:"must match \""+ifClause81+"\" schema",schema:schema32.if,parentSchema:schema32,data:data194};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data12["exception-expired"] !== undefined){
let data196 = data12["exception-expired"];
const _errs887 = errors;
let valid261 = true;
const _errs888 = errors;
if(!(data196 && typeof data196 == "object" && !Array.isArray(data196))){
const err546 = {};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
var _valid82 = _errs888 === errors;
errors = _errs887;
if(vErrors !== null){
if(_errs887){
vErrors.length = _errs887;
}
else {
vErrors = null;
}
}
let ifClause82;
if(_valid82){
const _errs890 = errors;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
for(const key92 in data196){
if(!(key92 === "severity")){
const err547 = {instancePath:instancePath+"/rules/exception-expired",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data196};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data196.severity !== undefined){
let data197 = data196.severity;
if(!(((((data197 === "off") || (data197 === "high")) || (data197 === "medium")) || (data197 === "low")) || (data197 === "info"))){
const err548 = {instancePath:instancePath+"/rules/exception-expired/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data197};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
}
else {
const err549 = {instancePath:instancePath+"/rules/exception-expired",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data196};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
var _valid82 = _errs890 === errors;
valid261 = _valid82;
ifClause82 = "then";
}
else {
const _errs894 = errors;
if(!(((((data196 === "off") || (data196 === "high")) || (data196 === "medium")) || (data196 === "low")) || (data196 === "info"))){
const err550 = {instancePath:instancePath+"/rules/exception-expired",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data196};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
var _valid82 = _errs894 === errors;
valid261 = _valid82;
ifClause82 = "else";
}
if(!valid261){
const err551 = {instancePath:instancePath+"/rules/exception-expired",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause82},message:"must match \""+ifClause82+"\" schema",schema:schema32.if,parentSchema:schema32,data:data196};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data12["exception-invalid"] !== undefined){
let data198 = data12["exception-invalid"];
const _errs897 = errors;
let valid264 = true;
const _errs898 = errors;
if(!(data198 && typeof data198 == "object" && !Array.isArray(data198))){
const err552 = {};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
var _valid83 = _errs898 === errors;
errors = _errs897;
if(vErrors !== null){
if(_errs897){
vErrors.length = _errs897;
}
else {
vErrors = null;
}
}
let ifClause83;
if(_valid83){
const _errs900 = errors;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key93 in data198){
if(!(key93 === "severity")){
const err553 = {instancePath:instancePath+"/rules/exception-invalid",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data198};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data198.severity !== undefined){
let data199 = data198.severity;
if(!(((((data199 === "off") || (data199 === "high")) || (data199 === "medium")) || (data199 === "low")) || (data199 === "info"))){
const err554 = {instancePath:instancePath+"/rules/exception-invalid/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data199};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
}
else {
const err555 = {instancePath:instancePath+"/rules/exception-invalid",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data198};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
var _valid83 = _errs900 === errors;
valid264 = _valid83;
ifClause83 = "then";
}
else {
const _errs904 = errors;
if(!(((((data198 === "off") || (data198 === "high")) || (data198 === "medium")) || (data198 === "low")) || (data198 === "info"))){
const err556 = {instancePath:instancePath+"/rules/exception-invalid",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data198};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
var _valid83 = _errs904 === errors;
valid264 = _valid83;
ifClause83 = "else";
}
if(!valid264){
const err557 = {instancePath:instancePath+"/rules/exception-invalid",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause83},message:"must match \""+ifClause83+"\" schema",schema:schema32.if,parentSchema:schema32,data:data198};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data12["exception-unused"] !== undefined){
let data200 = data12["exception-unused"];
const _errs907 = errors;
let valid267 = true;
const _errs908 = errors;
if(!(data200 && typeof data200 == "object" && !Array.isArray(data200))){
const err558 = {};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
var _valid84 = _errs908 === errors;
errors = _errs907;
if(vErrors !== null){
if(_errs907){
vErrors.length = _errs907;
}
else {
vErrors = null;
}
}
let ifClause84;
if(_valid84){
const _errs910 = errors;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
for(const key94 in data200){
if(!(key94 === "severity")){
const err559 = {instancePath:instancePath+"/rules/exception-unused",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data200};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data200.severity !== undefined){
let data201 = data200.severity;
if(!(((((data201 === "off") || (data201 === "high")) || (data201 === "medium")) || (data201 === "low")) || (data201 === "info"))){
const err560 = {instancePath:instancePath+"/rules/exception-unused/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data201};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
}
else {
const err561 = {instancePath:instancePath+"/rules/exception-unused",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data200};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
var _valid84 = _errs910 === errors;
valid267 = _valid84;
ifClause84 = "then";
}
else {
const _errs914 = errors;
if(!(((((data200 === "off") || (data200 === "high")) || (data200 === "medium")) || (data200 === "low")) || (data200 === "info"))){
const err562 = {instancePath:instancePath+"/rules/exception-unused",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data200};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
var _valid84 = _errs914 === errors;
valid267 = _valid84;
ifClause84 = "else";
}
if(!valid267){
const err563 = {instancePath:instancePath+"/rules/exception-unused",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause84},message:"must match \""+ifClause84+"\" schema",schema:schema32.if,parentSchema:schema32,data:data200};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data12["exception-expires-soon"] !== undefined){
let data202 = data12["exception-expires-soon"];
const _errs916 = errors;
let valid269 = true;
const _errs917 = errors;
if(!(data202 && typeof data202 == "object" && !Array.isArray(data202))){
const err564 = {};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
var _valid85 = _errs917 === errors;
errors = _errs916;
if(vErrors !== null){
if(_errs916){
vErrors.length = _errs916;
}
else {
vErrors = null;
}
}
let ifClause85;
if(_valid85){
const _errs919 = errors;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key95 in data202){
if(!((key95 === "severity") || (key95 === "options"))){
const err565 = {instancePath:instancePath+"/rules/exception-expires-soon",schemaPath:"#/properties/rules/properties/exception-expires-soon/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].then,data:data202};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data202.severity !== undefined){
let data203 = data202.severity;
if(!(((((data203 === "off") || (data203 === "high")) || (data203 === "medium")) || (data203 === "low")) || (data203 === "info"))){
const err566 = {instancePath:instancePath+"/rules/exception-expires-soon/severity",schemaPath:"#/properties/rules/properties/exception-expires-soon/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["exception-expires-soon"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.severity,data:data203};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data202.options !== undefined){
let data204 = data202.options;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
for(const key96 in data204){
if(!(key96 === "days")){
const err567 = {instancePath:instancePath+"/rules/exception-expires-soon/options",schemaPath:"#/properties/rules/properties/exception-expires-soon/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.options,data:data204};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data204.days !== undefined){
let data205 = data204.days;
if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
const err568 = {instancePath:instancePath+"/rules/exception-expires-soon/options/days",schemaPath:"#/properties/rules/properties/exception-expires-soon/then/properties/options/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.options.properties.days.type,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.options.properties.days,data:data205};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 < 1 || isNaN(data205)){
const err569 = {instancePath:instancePath+"/rules/exception-expires-soon/options/days",schemaPath:"#/properties/rules/properties/exception-expires-soon/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.options.properties.days,data:data205};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
}
}
else {
const err570 = {instancePath:instancePath+"/rules/exception-expires-soon/options",schemaPath:"#/properties/rules/properties/exception-expires-soon/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.options,data:data204};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
}
else {
const err571 = {instancePath:instancePath+"/rules/exception-expires-soon",schemaPath:"#/properties/rules/properties/exception-expires-soon/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["exception-expires-soon"].then.type,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].then,data:data202};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
var _valid85 = _errs919 === errors;
valid269 = _valid85;
ifClause85 = "then";
}
else {
const _errs928 = errors;
if(!(((((data202 === "off") || (data202 === "high")) || (data202 === "medium")) || (data202 === "low")) || (data202 === "info"))){
const err572 = {instancePath:instancePath+"/rules/exception-expires-soon",schemaPath:"#/properties/rules/properties/exception-expires-soon/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["exception-expires-soon"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["exception-expires-soon"].else.enum,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].else,data:data202};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
var _valid85 = _errs928 === errors;
valid269 = _valid85;
ifClause85 = "else";
}
if(!valid269){
const err573 = {instancePath:instancePath+"/rules/exception-expires-soon",schemaPath:"#/properties/rules/properties/exception-expires-soon/if",keyword:"if",params:{failingKeyword: ifClause85},message:"must match \""+ifClause85+"\" schema",schema:schema31.properties.rules.properties["exception-expires-soon"].if,parentSchema:schema31.properties.rules.properties["exception-expires-soon"],data:data202};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data12["exception-too-long"] !== undefined){
let data206 = data12["exception-too-long"];
const _errs930 = errors;
let valid272 = true;
const _errs931 = errors;
if(!(data206 && typeof data206 == "object" && !Array.isArray(data206))){
const err574 = {};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
var _valid86 = _errs931 === errors;
errors = _errs930;
if(vErrors !== null){
if(_errs930){
vErrors.length = _errs930;
}
else {
vErrors = null;
}
}
let ifClause86;
if(_valid86){
const _errs933 = errors;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key97 in data206){
if(!((key97 === "severity") || (key97 === "options"))){
const err575 = {instancePath:instancePath+"/rules/exception-too-long",schemaPath:"#/properties/rules/properties/exception-too-long/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["exception-too-long"].then,data:data206};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data206.severity !== undefined){
let data207 = data206.severity;
if(!(((((data207 === "off") || (data207 === "high")) || (data207 === "medium")) || (data207 === "low")) || (data207 === "info"))){
const err576 = {instancePath:instancePath+"/rules/exception-too-long/severity",schemaPath:"#/properties/rules/properties/exception-too-long/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["exception-too-long"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["exception-too-long"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["exception-too-long"].then.properties.severity,data:data207};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data206.options !== undefined){
let data208 = data206.options;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
for(const key98 in data208){
if(!(key98 === "days")){
const err577 = {instancePath:instancePath+"/rules/exception-too-long/options",schemaPath:"#/properties/rules/properties/exception-too-long/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["exception-too-long"].then.properties.options,data:data208};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data208.days !== undefined){
let data209 = data208.days;
if(!(((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209))) && (isFinite(data209)))){
const err578 = {instancePath:instancePath+"/rules/exception-too-long/options/days",schemaPath:"#/properties/rules/properties/exception-too-long/then/properties/options/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["exception-too-long"].then.properties.options.properties.days.type,parentSchema:schema31.properties.rules.properties["exception-too-long"].then.properties.options.properties.days,data:data209};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if((typeof data209 == "number") && (isFinite(data209))){
if(data209 < 1 || isNaN(data209)){
const err579 = {instancePath:instancePath+"/rules/exception-too-long/options/days",schemaPath:"#/properties/rules/properties/exception-too-long/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.rules.properties["exception-too-long"].then.properties.options.properties.days,data:data209};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
}
}
else {
const err580 = {instancePath:instancePath+"/rules/exception-too-long/options",schemaPath:"#/properties/rules/properties/exception-too-long/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["exception-too-long"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["exception-too-long"].then.properties.options,data:data208};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
}
else {
const err581 = {instancePath:instancePath+"/rules/exception-too-long",schemaPath:"#/properties/rules/properties/exception-too-long/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["exception-too-long"].then.type,parentSchema:schema31.properties.rules.properties["exception-too-long"].then,data:data206};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
var _valid86 = _errs933 === errors;
valid272 = _valid86;
ifClause86 = "then";
}
else {
const _errs942 = errors;
if(!(((((data206 === "off") || (data206 === "high")) || (data206 === "medium")) || (data206 === "low")) || (data206 === "info"))){
const err582 = {instancePath:instancePath+"/rules/exception-too-long",schemaPath:"#/properties/rules/properties/exception-too-long/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["exception-too-long"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["exception-too-long"].else.enum,parentSchema:schema31.properties.rules.properties["exception-too-long"].else,data:data206};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
var _valid86 = _errs942 === errors;
valid272 = _valid86;
ifClause86 = "else";
}
if(!valid272){
const err583 = {instancePath:instancePath+"/rules/exception-too-long",schemaPath:"#/properties/rules/properties/exception-too-long/if",keyword:"if",params:{failingKeyword: ifClause86},message:"must match \""+ifClause86+"\" schema",schema:schema31.properties.rules.properties["exception-too-long"].if,parentSchema:schema31.properties.rules.properties["exception-too-long"],data:data206};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data12["exception-value-changed"] !== undefined){
let data210 = data12["exception-value-changed"];
const _errs945 = errors;
let valid276 = true;
const _errs946 = errors;
if(!(data210 && typeof data210 == "object" && !Array.isArray(data210))){
const err584 = {};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
var _valid87 = _errs946 === errors;
errors = _errs945;
if(vErrors !== null){
if(_errs945){
vErrors.length = _errs945;
}
else {
vErrors = null;
}
}
let ifClause87;
if(_valid87){
const _errs948 = errors;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
for(const key99 in data210){
if(!(key99 === "severity")){
const err585 = {instancePath:instancePath+"/rules/exception-value-changed",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data210};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data210.severity !== undefined){
let data211 = data210.severity;
if(!(((((data211 === "off") || (data211 === "high")) || (data211 === "medium")) || (data211 === "low")) || (data211 === "info"))){
const err586 = {instancePath:instancePath+"/rules/exception-value-changed/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data211};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
else {
const err587 = {instancePath:instancePath+"/rules/exception-value-changed",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data210};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
var _valid87 = _errs948 === errors;
valid276 = _valid87;
ifClause87 = "then";
}
else {
const _errs952 = errors;
if(!(((((data210 === "off") || (data210 === "high")) || (data210 === "medium")) || (data210 === "low")) || (data210 === "info"))){
const err588 = {instancePath:instancePath+"/rules/exception-value-changed",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data210};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
var _valid87 = _errs952 === errors;
valid276 = _valid87;
ifClause87 = "else";
}
if(!valid276){
const err589 = {instancePath:instancePath+"/rules/exception-value-changed",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause87},message:"must match \""+ifClause87+"\" schema",schema:schema32.if,parentSchema:schema32,data:data210};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data12["ca-guest-mfa-missing"] !== undefined){
let data212 = data12["ca-guest-mfa-missing"];
const _errs954 = errors;
let valid278 = true;
const _errs955 = errors;
if(!(data212 && typeof data212 == "object" && !Array.isArray(data212))){
const err590 = {};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
var _valid88 = _errs955 === errors;
errors = _errs954;
if(vErrors !== null){
if(_errs954){
vErrors.length = _errs954;
}
else {
vErrors = null;
}
}
let ifClause88;
if(_valid88){
const _errs957 = errors;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key100 in data212){
if(!((key100 === "severity") || (key100 === "options"))){
const err591 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then,data:data212};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data212.severity !== undefined){
let data213 = data212.severity;
if(!(((((data213 === "off") || (data213 === "high")) || (data213 === "medium")) || (data213 === "low")) || (data213 === "info"))){
const err592 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing/severity",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.severity,data:data213};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data212.options !== undefined){
let data214 = data212.options;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key101 in data214){
if(!(key101 === "types")){
const err593 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing/options",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options,data:data214};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data214.types !== undefined){
let data215 = data214.types;
if(Array.isArray(data215)){
const len6 = data215.length;
for(let i6=0; i6<len6; i6++){
let data216 = data215[i6];
if(typeof data216 !== "string"){
const err594 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing/options/types/" + i6,schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/properties/options/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items.type,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items,data:data216};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
if(!((((((data216 === "internalGuest") || (data216 === "b2bCollaborationGuest")) || (data216 === "b2bCollaborationMember")) || (data216 === "b2bDirectConnectUser")) || (data216 === "otherExternalUser")) || (data216 === "serviceProvider"))){
const err595 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing/options/types/" + i6,schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/properties/options/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items.enum,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items,data:data216};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
}
else {
const err596 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing/options/types",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/properties/options/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.type,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.properties.types,data:data215};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
else {
const err597 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing/options",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options,data:data214};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
}
else {
const err598 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.type,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then,data:data212};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
var _valid88 = _errs957 === errors;
valid278 = _valid88;
ifClause88 = "then";
}
else {
const _errs968 = errors;
if(!(((((data212 === "off") || (data212 === "high")) || (data212 === "medium")) || (data212 === "low")) || (data212 === "info"))){
const err599 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["ca-guest-mfa-missing"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].else.enum,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].else,data:data212};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
var _valid88 = _errs968 === errors;
valid278 = _valid88;
ifClause88 = "else";
}
if(!valid278){
const err600 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/if",keyword:"if",params:{failingKeyword: ifClause88},message:"must match \""+ifClause88+"\" schema",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].if,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"],data:data212};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data12["ca-tenant-excluded-from-mfa"] !== undefined){
let data217 = data12["ca-tenant-excluded-from-mfa"];
const _errs971 = errors;
let valid284 = true;
const _errs972 = errors;
if(!(data217 && typeof data217 == "object" && !Array.isArray(data217))){
const err601 = {};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
var _valid89 = _errs972 === errors;
errors = _errs971;
if(vErrors !== null){
if(_errs971){
vErrors.length = _errs971;
}
else {
vErrors = null;
}
}
let ifClause89;
if(_valid89){
const _errs974 = errors;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
for(const key102 in data217){
if(!(key102 === "severity")){
const err602 = {instancePath:instancePath+"/rules/ca-tenant-excluded-from-mfa",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data217};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data217.severity !== undefined){
let data218 = data217.severity;
if(!(((((data218 === "off") || (data218 === "high")) || (data218 === "medium")) || (data218 === "low")) || (data218 === "info"))){
const err603 = {instancePath:instancePath+"/rules/ca-tenant-excluded-from-mfa/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data218};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
}
else {
const err604 = {instancePath:instancePath+"/rules/ca-tenant-excluded-from-mfa",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data217};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
var _valid89 = _errs974 === errors;
valid284 = _valid89;
ifClause89 = "then";
}
else {
const _errs978 = errors;
if(!(((((data217 === "off") || (data217 === "high")) || (data217 === "medium")) || (data217 === "low")) || (data217 === "info"))){
const err605 = {instancePath:instancePath+"/rules/ca-tenant-excluded-from-mfa",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data217};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
var _valid89 = _errs978 === errors;
valid284 = _valid89;
ifClause89 = "else";
}
if(!valid284){
const err606 = {instancePath:instancePath+"/rules/ca-tenant-excluded-from-mfa",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause89},message:"must match \""+ifClause89+"\" schema",schema:schema32.if,parentSchema:schema32,data:data217};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data12["ca-service-provider-excluded-everywhere"] !== undefined){
let data219 = data12["ca-service-provider-excluded-everywhere"];
const _errs981 = errors;
let valid287 = true;
const _errs982 = errors;
if(!(data219 && typeof data219 == "object" && !Array.isArray(data219))){
const err607 = {};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
var _valid90 = _errs982 === errors;
errors = _errs981;
if(vErrors !== null){
if(_errs981){
vErrors.length = _errs981;
}
else {
vErrors = null;
}
}
let ifClause90;
if(_valid90){
const _errs984 = errors;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
for(const key103 in data219){
if(!(key103 === "severity")){
const err608 = {instancePath:instancePath+"/rules/ca-service-provider-excluded-everywhere",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data219};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data219.severity !== undefined){
let data220 = data219.severity;
if(!(((((data220 === "off") || (data220 === "high")) || (data220 === "medium")) || (data220 === "low")) || (data220 === "info"))){
const err609 = {instancePath:instancePath+"/rules/ca-service-provider-excluded-everywhere/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data220};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
}
else {
const err610 = {instancePath:instancePath+"/rules/ca-service-provider-excluded-everywhere",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data219};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
var _valid90 = _errs984 === errors;
valid287 = _valid90;
ifClause90 = "then";
}
else {
const _errs988 = errors;
if(!(((((data219 === "off") || (data219 === "high")) || (data219 === "medium")) || (data219 === "low")) || (data219 === "info"))){
const err611 = {instancePath:instancePath+"/rules/ca-service-provider-excluded-everywhere",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data219};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
var _valid90 = _errs988 === errors;
valid287 = _valid90;
ifClause90 = "else";
}
if(!valid287){
const err612 = {instancePath:instancePath+"/rules/ca-service-provider-excluded-everywhere",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause90},message:"must match \""+ifClause90+"\" schema",schema:schema32.if,parentSchema:schema32,data:data219};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data12["ca-guests-excluded-from-sign-in-risk"] !== undefined){
let data221 = data12["ca-guests-excluded-from-sign-in-risk"];
const _errs991 = errors;
let valid290 = true;
const _errs992 = errors;
if(!(data221 && typeof data221 == "object" && !Array.isArray(data221))){
const err613 = {};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
var _valid91 = _errs992 === errors;
errors = _errs991;
if(vErrors !== null){
if(_errs991){
vErrors.length = _errs991;
}
else {
vErrors = null;
}
}
let ifClause91;
if(_valid91){
const _errs994 = errors;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
for(const key104 in data221){
if(!(key104 === "severity")){
const err614 = {instancePath:instancePath+"/rules/ca-guests-excluded-from-sign-in-risk",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data221};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(data221.severity !== undefined){
let data222 = data221.severity;
if(!(((((data222 === "off") || (data222 === "high")) || (data222 === "medium")) || (data222 === "low")) || (data222 === "info"))){
const err615 = {instancePath:instancePath+"/rules/ca-guests-excluded-from-sign-in-risk/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data222};
if(vErrors === null){
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
const err616 = {instancePath:instancePath+"/rules/ca-guests-excluded-from-sign-in-risk",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data221};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
var _valid91 = _errs994 === errors;
valid290 = _valid91;
ifClause91 = "then";
}
else {
const _errs998 = errors;
if(!(((((data221 === "off") || (data221 === "high")) || (data221 === "medium")) || (data221 === "low")) || (data221 === "info"))){
const err617 = {instancePath:instancePath+"/rules/ca-guests-excluded-from-sign-in-risk",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data221};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
var _valid91 = _errs998 === errors;
valid290 = _valid91;
ifClause91 = "else";
}
if(!valid290){
const err618 = {instancePath:instancePath+"/rules/ca-guests-excluded-from-sign-in-risk",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause91},message:"must match \""+ifClause91+"\" schema",schema:schema32.if,parentSchema:schema32,data:data221};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(data12["ca-guest-session-too-long"] !== undefined){
let data223 = data12["ca-guest-session-too-long"];
const _errs1000 = errors;
let valid292 = true;
const _errs1001 = errors;
if(!(data223 && typeof data223 == "object" && !Array.isArray(data223))){
const err619 = {};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
var _valid92 = _errs1001 === errors;
errors = _errs1000;
if(vErrors !== null){
if(_errs1000){
vErrors.length = _errs1000;
}
else {
vErrors = null;
}
}
let ifClause92;
if(_valid92){
const _errs1003 = errors;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key105 in data223){
if(!((key105 === "severity") || (key105 === "options"))){
const err620 = {instancePath:instancePath+"/rules/ca-guest-session-too-long",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].then,data:data223};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data223.severity !== undefined){
let data224 = data223.severity;
if(!(((((data224 === "off") || (data224 === "high")) || (data224 === "medium")) || (data224 === "low")) || (data224 === "info"))){
const err621 = {instancePath:instancePath+"/rules/ca-guest-session-too-long/severity",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.severity,data:data224};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data223.options !== undefined){
let data225 = data223.options;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key106 in data225){
if(!(key106 === "hours")){
const err622 = {instancePath:instancePath+"/rules/ca-guest-session-too-long/options",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.options,data:data225};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data225.hours !== undefined){
let data226 = data225.hours;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
const err623 = {instancePath:instancePath+"/rules/ca-guest-session-too-long/options/hours",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/then/properties/options/properties/hours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.options.properties.hours.type,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.options.properties.hours,data:data226};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 < 1 || isNaN(data226)){
const err624 = {instancePath:instancePath+"/rules/ca-guest-session-too-long/options/hours",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/then/properties/options/properties/hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.options.properties.hours,data:data226};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
}
}
else {
const err625 = {instancePath:instancePath+"/rules/ca-guest-session-too-long/options",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.options,data:data225};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
}
else {
const err626 = {instancePath:instancePath+"/rules/ca-guest-session-too-long",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.type,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].then,data:data223};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
var _valid92 = _errs1003 === errors;
valid292 = _valid92;
ifClause92 = "then";
}
else {
const _errs1012 = errors;
if(!(((((data223 === "off") || (data223 === "high")) || (data223 === "medium")) || (data223 === "low")) || (data223 === "info"))){
const err627 = {instancePath:instancePath+"/rules/ca-guest-session-too-long",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["ca-guest-session-too-long"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["ca-guest-session-too-long"].else.enum,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].else,data:data223};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
var _valid92 = _errs1012 === errors;
valid292 = _valid92;
ifClause92 = "else";
}
if(!valid292){
const err628 = {instancePath:instancePath+"/rules/ca-guest-session-too-long",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/if",keyword:"if",params:{failingKeyword: ifClause92},message:"must match \""+ifClause92+"\" schema",schema:schema31.properties.rules.properties["ca-guest-session-too-long"].if,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"],data:data223};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data12["ca-device-control-untrusted"] !== undefined){
let data227 = data12["ca-device-control-untrusted"];
const _errs1015 = errors;
let valid296 = true;
const _errs1016 = errors;
if(!(data227 && typeof data227 == "object" && !Array.isArray(data227))){
const err629 = {};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
var _valid93 = _errs1016 === errors;
errors = _errs1015;
if(vErrors !== null){
if(_errs1015){
vErrors.length = _errs1015;
}
else {
vErrors = null;
}
}
let ifClause93;
if(_valid93){
const _errs1018 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
for(const key107 in data227){
if(!(key107 === "severity")){
const err630 = {instancePath:instancePath+"/rules/ca-device-control-untrusted",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data227};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data227.severity !== undefined){
let data228 = data227.severity;
if(!(((((data228 === "off") || (data228 === "high")) || (data228 === "medium")) || (data228 === "low")) || (data228 === "info"))){
const err631 = {instancePath:instancePath+"/rules/ca-device-control-untrusted/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data228};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
}
else {
const err632 = {instancePath:instancePath+"/rules/ca-device-control-untrusted",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data227};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
var _valid93 = _errs1018 === errors;
valid296 = _valid93;
ifClause93 = "then";
}
else {
const _errs1022 = errors;
if(!(((((data227 === "off") || (data227 === "high")) || (data227 === "medium")) || (data227 === "low")) || (data227 === "info"))){
const err633 = {instancePath:instancePath+"/rules/ca-device-control-untrusted",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data227};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
var _valid93 = _errs1022 === errors;
valid296 = _valid93;
ifClause93 = "else";
}
if(!valid296){
const err634 = {instancePath:instancePath+"/rules/ca-device-control-untrusted",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause93},message:"must match \""+ifClause93+"\" schema",schema:schema32.if,parentSchema:schema32,data:data227};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data12["ca-strength-unreachable-for-guests"] !== undefined){
let data229 = data12["ca-strength-unreachable-for-guests"];
const _errs1025 = errors;
let valid299 = true;
const _errs1026 = errors;
if(!(data229 && typeof data229 == "object" && !Array.isArray(data229))){
const err635 = {};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
var _valid94 = _errs1026 === errors;
errors = _errs1025;
if(vErrors !== null){
if(_errs1025){
vErrors.length = _errs1025;
}
else {
vErrors = null;
}
}
let ifClause94;
if(_valid94){
const _errs1028 = errors;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key108 in data229){
if(!(key108 === "severity")){
const err636 = {instancePath:instancePath+"/rules/ca-strength-unreachable-for-guests",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data229};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data229.severity !== undefined){
let data230 = data229.severity;
if(!(((((data230 === "off") || (data230 === "high")) || (data230 === "medium")) || (data230 === "low")) || (data230 === "info"))){
const err637 = {instancePath:instancePath+"/rules/ca-strength-unreachable-for-guests/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data230};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
}
else {
const err638 = {instancePath:instancePath+"/rules/ca-strength-unreachable-for-guests",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data229};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
var _valid94 = _errs1028 === errors;
valid299 = _valid94;
ifClause94 = "then";
}
else {
const _errs1032 = errors;
if(!(((((data229 === "off") || (data229 === "high")) || (data229 === "medium")) || (data229 === "low")) || (data229 === "info"))){
const err639 = {instancePath:instancePath+"/rules/ca-strength-unreachable-for-guests",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data229};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
var _valid94 = _errs1032 === errors;
valid299 = _valid94;
ifClause94 = "else";
}
if(!valid299){
const err640 = {instancePath:instancePath+"/rules/ca-strength-unreachable-for-guests",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause94},message:"must match \""+ifClause94+"\" schema",schema:schema32.if,parentSchema:schema32,data:data229};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data12["ca-unsupported-control-for-guests"] !== undefined){
let data231 = data12["ca-unsupported-control-for-guests"];
const _errs1035 = errors;
let valid302 = true;
const _errs1036 = errors;
if(!(data231 && typeof data231 == "object" && !Array.isArray(data231))){
const err641 = {};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
var _valid95 = _errs1036 === errors;
errors = _errs1035;
if(vErrors !== null){
if(_errs1035){
vErrors.length = _errs1035;
}
else {
vErrors = null;
}
}
let ifClause95;
if(_valid95){
const _errs1038 = errors;
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
for(const key109 in data231){
if(!(key109 === "severity")){
const err642 = {instancePath:instancePath+"/rules/ca-unsupported-control-for-guests",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data231};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data231.severity !== undefined){
let data232 = data231.severity;
if(!(((((data232 === "off") || (data232 === "high")) || (data232 === "medium")) || (data232 === "low")) || (data232 === "info"))){
const err643 = {instancePath:instancePath+"/rules/ca-unsupported-control-for-guests/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data232};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
}
else {
const err644 = {instancePath:instancePath+"/rules/ca-unsupported-control-for-guests",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data231};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
var _valid95 = _errs1038 === errors;
valid302 = _valid95;
ifClause95 = "then";
}
else {
const _errs1042 = errors;
if(!(((((data231 === "off") || (data231 === "high")) || (data231 === "medium")) || (data231 === "low")) || (data231 === "info"))){
const err645 = {instancePath:instancePath+"/rules/ca-unsupported-control-for-guests",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data231};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
var _valid95 = _errs1042 === errors;
valid302 = _valid95;
ifClause95 = "else";
}
if(!valid302){
const err646 = {instancePath:instancePath+"/rules/ca-unsupported-control-for-guests",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause95},message:"must match \""+ifClause95+"\" schema",schema:schema32.if,parentSchema:schema32,data:data231};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data12["ca-guest-scope-empty"] !== undefined){
let data233 = data12["ca-guest-scope-empty"];
const _errs1045 = errors;
let valid305 = true;
const _errs1046 = errors;
if(!(data233 && typeof data233 == "object" && !Array.isArray(data233))){
const err647 = {};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
var _valid96 = _errs1046 === errors;
errors = _errs1045;
if(vErrors !== null){
if(_errs1045){
vErrors.length = _errs1045;
}
else {
vErrors = null;
}
}
let ifClause96;
if(_valid96){
const _errs1048 = errors;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
for(const key110 in data233){
if(!(key110 === "severity")){
const err648 = {instancePath:instancePath+"/rules/ca-guest-scope-empty",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data233};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data233.severity !== undefined){
let data234 = data233.severity;
if(!(((((data234 === "off") || (data234 === "high")) || (data234 === "medium")) || (data234 === "low")) || (data234 === "info"))){
const err649 = {instancePath:instancePath+"/rules/ca-guest-scope-empty/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data234};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
}
else {
const err650 = {instancePath:instancePath+"/rules/ca-guest-scope-empty",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data233};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
var _valid96 = _errs1048 === errors;
valid305 = _valid96;
ifClause96 = "then";
}
else {
const _errs1052 = errors;
if(!(((((data233 === "off") || (data233 === "high")) || (data233 === "medium")) || (data233 === "low")) || (data233 === "info"))){
const err651 = {instancePath:instancePath+"/rules/ca-guest-scope-empty",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data233};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
var _valid96 = _errs1052 === errors;
valid305 = _valid96;
ifClause96 = "else";
}
if(!valid305){
const err652 = {instancePath:instancePath+"/rules/ca-guest-scope-empty",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause96},message:"must match \""+ifClause96+"\" schema",schema:schema32.if,parentSchema:schema32,data:data233};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data12["ca-external-tenant-unknown"] !== undefined){
let data235 = data12["ca-external-tenant-unknown"];
const _errs1055 = errors;
let valid308 = true;
const _errs1056 = errors;
if(!(data235 && typeof data235 == "object" && !Array.isArray(data235))){
const err653 = {};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
var _valid97 = _errs1056 === errors;
errors = _errs1055;
if(vErrors !== null){
if(_errs1055){
vErrors.length = _errs1055;
}
else {
vErrors = null;
}
}
let ifClause97;
if(_valid97){
const _errs1058 = errors;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
for(const key111 in data235){
if(!(key111 === "severity")){
const err654 = {instancePath:instancePath+"/rules/ca-external-tenant-unknown",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data235};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data235.severity !== undefined){
let data236 = data235.severity;
if(!(((((data236 === "off") || (data236 === "high")) || (data236 === "medium")) || (data236 === "low")) || (data236 === "info"))){
const err655 = {instancePath:instancePath+"/rules/ca-external-tenant-unknown/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data236};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
}
else {
const err656 = {instancePath:instancePath+"/rules/ca-external-tenant-unknown",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data235};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
var _valid97 = _errs1058 === errors;
valid308 = _valid97;
ifClause97 = "then";
}
else {
const _errs1062 = errors;
if(!(((((data235 === "off") || (data235 === "high")) || (data235 === "medium")) || (data235 === "low")) || (data235 === "info"))){
const err657 = {instancePath:instancePath+"/rules/ca-external-tenant-unknown",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data235};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
var _valid97 = _errs1062 === errors;
valid308 = _valid97;
ifClause97 = "else";
}
if(!valid308){
const err658 = {instancePath:instancePath+"/rules/ca-external-tenant-unknown",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause97},message:"must match \""+ifClause97+"\" schema",schema:schema32.if,parentSchema:schema32,data:data235};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data12["ca-policies-inert-under-security-defaults"] !== undefined){
let data237 = data12["ca-policies-inert-under-security-defaults"];
const _errs1065 = errors;
let valid311 = true;
const _errs1066 = errors;
if(!(data237 && typeof data237 == "object" && !Array.isArray(data237))){
const err659 = {};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
var _valid98 = _errs1066 === errors;
errors = _errs1065;
if(vErrors !== null){
if(_errs1065){
vErrors.length = _errs1065;
}
else {
vErrors = null;
}
}
let ifClause98;
if(_valid98){
const _errs1068 = errors;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key112 in data237){
if(!(key112 === "severity")){
const err660 = {instancePath:instancePath+"/rules/ca-policies-inert-under-security-defaults",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data237};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(data237.severity !== undefined){
let data238 = data237.severity;
if(!(((((data238 === "off") || (data238 === "high")) || (data238 === "medium")) || (data238 === "low")) || (data238 === "info"))){
const err661 = {instancePath:instancePath+"/rules/ca-policies-inert-under-security-defaults/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data238};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
}
else {
const err662 = {instancePath:instancePath+"/rules/ca-policies-inert-under-security-defaults",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data237};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
var _valid98 = _errs1068 === errors;
valid311 = _valid98;
ifClause98 = "then";
}
else {
const _errs1072 = errors;
if(!(((((data237 === "off") || (data237 === "high")) || (data237 === "medium")) || (data237 === "low")) || (data237 === "info"))){
const err663 = {instancePath:instancePath+"/rules/ca-policies-inert-under-security-defaults",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data237};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
var _valid98 = _errs1072 === errors;
valid311 = _valid98;
ifClause98 = "else";
}
if(!valid311){
const err664 = {instancePath:instancePath+"/rules/ca-policies-inert-under-security-defaults",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause98},message:"must match \""+ifClause98+"\" schema",schema:schema32.if,parentSchema:schema32,data:data237};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data12["file-default-duplicated"] !== undefined){
let data239 = data12["file-default-duplicated"];
const _errs1075 = errors;
let valid314 = true;
const _errs1076 = errors;
if(!(data239 && typeof data239 == "object" && !Array.isArray(data239))){
const err665 = {};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
var _valid99 = _errs1076 === errors;
errors = _errs1075;
if(vErrors !== null){
if(_errs1075){
vErrors.length = _errs1075;
}
else {
vErrors = null;
}
}
let ifClause99;
if(_valid99){
const _errs1078 = errors;
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
for(const key113 in data239){
if(!(key113 === "severity")){
const err666 = {instancePath:instancePath+"/rules/file-default-duplicated",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data239};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data239.severity !== undefined){
let data240 = data239.severity;
if(!(((((data240 === "off") || (data240 === "high")) || (data240 === "medium")) || (data240 === "low")) || (data240 === "info"))){
const err667 = {instancePath:instancePath+"/rules/file-default-duplicated/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data240};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
}
else {
const err668 = {instancePath:instancePath+"/rules/file-default-duplicated",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data239};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
var _valid99 = _errs1078 === errors;
valid314 = _valid99;
ifClause99 = "then";
}
else {
const _errs1082 = errors;
if(!(((((data239 === "off") || (data239 === "high")) || (data239 === "medium")) || (data239 === "low")) || (data239 === "info"))){
const err669 = {instancePath:instancePath+"/rules/file-default-duplicated",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data239};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
var _valid99 = _errs1082 === errors;
valid314 = _valid99;
ifClause99 = "else";
}
if(!valid314){
const err670 = {instancePath:instancePath+"/rules/file-default-duplicated",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause99},message:"must match \""+ifClause99+"\" schema",schema:schema32.if,parentSchema:schema32,data:data239};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(data12["file-object-duplicated"] !== undefined){
let data241 = data12["file-object-duplicated"];
const _errs1085 = errors;
let valid317 = true;
const _errs1086 = errors;
if(!(data241 && typeof data241 == "object" && !Array.isArray(data241))){
const err671 = {};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
var _valid100 = _errs1086 === errors;
errors = _errs1085;
if(vErrors !== null){
if(_errs1085){
vErrors.length = _errs1085;
}
else {
vErrors = null;
}
}
let ifClause100;
if(_valid100){
const _errs1088 = errors;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
for(const key114 in data241){
if(!(key114 === "severity")){
const err672 = {instancePath:instancePath+"/rules/file-object-duplicated",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data241};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
if(data241.severity !== undefined){
let data242 = data241.severity;
if(!(((((data242 === "off") || (data242 === "high")) || (data242 === "medium")) || (data242 === "low")) || (data242 === "info"))){
const err673 = {instancePath:instancePath+"/rules/file-object-duplicated/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data242};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
}
else {
const err674 = {instancePath:instancePath+"/rules/file-object-duplicated",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data241};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
var _valid100 = _errs1088 === errors;
valid317 = _valid100;
ifClause100 = "then";
}
else {
const _errs1092 = errors;
if(!(((((data241 === "off") || (data241 === "high")) || (data241 === "medium")) || (data241 === "low")) || (data241 === "info"))){
const err675 = {instancePath:instancePath+"/rules/file-object-duplicated",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data241};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
var _valid100 = _errs1092 === errors;
valid317 = _valid100;
ifClause100 = "else";
}
if(!valid317){
const err676 = {instancePath:instancePath+"/rules/file-object-duplicated",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause100},message:"must match \""+ifClause100+"\" schema",schema:schema32.if,parentSchema:schema32,data:data241};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
if(data12["file-partial-page"] !== undefined){
let data243 = data12["file-partial-page"];
const _errs1095 = errors;
let valid320 = true;
const _errs1096 = errors;
if(!(data243 && typeof data243 == "object" && !Array.isArray(data243))){
const err677 = {};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
var _valid101 = _errs1096 === errors;
errors = _errs1095;
if(vErrors !== null){
if(_errs1095){
vErrors.length = _errs1095;
}
else {
vErrors = null;
}
}
let ifClause101;
if(_valid101){
const _errs1098 = errors;
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
for(const key115 in data243){
if(!(key115 === "severity")){
const err678 = {instancePath:instancePath+"/rules/file-partial-page",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data243};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data243.severity !== undefined){
let data244 = data243.severity;
if(!(((((data244 === "off") || (data244 === "high")) || (data244 === "medium")) || (data244 === "low")) || (data244 === "info"))){
const err679 = {instancePath:instancePath+"/rules/file-partial-page/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data244};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
}
else {
const err680 = {instancePath:instancePath+"/rules/file-partial-page",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data243};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
var _valid101 = _errs1098 === errors;
valid320 = _valid101;
ifClause101 = "then";
}
else {
const _errs1102 = errors;
if(!(((((data243 === "off") || (data243 === "high")) || (data243 === "medium")) || (data243 === "low")) || (data243 === "info"))){
const err681 = {instancePath:instancePath+"/rules/file-partial-page",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data243};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
var _valid101 = _errs1102 === errors;
valid320 = _valid101;
ifClause101 = "else";
}
if(!valid320){
const err682 = {instancePath:instancePath+"/rules/file-partial-page",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause101},message:"must match \""+ifClause101+"\" schema",schema:schema32.if,parentSchema:schema32,data:data243};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data12["file-key-misspelt"] !== undefined){
let data245 = data12["file-key-misspelt"];
const _errs1105 = errors;
let valid323 = true;
const _errs1106 = errors;
if(!(data245 && typeof data245 == "object" && !Array.isArray(data245))){
const err683 = {};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
var _valid102 = _errs1106 === errors;
errors = _errs1105;
if(vErrors !== null){
if(_errs1105){
vErrors.length = _errs1105;
}
else {
vErrors = null;
}
}
let ifClause102;
if(_valid102){
const _errs1108 = errors;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key116 in data245){
if(!(key116 === "severity")){
const err684 = {instancePath:instancePath+"/rules/file-key-misspelt",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data245};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data245.severity !== undefined){
let data246 = data245.severity;
if(!(((((data246 === "off") || (data246 === "high")) || (data246 === "medium")) || (data246 === "low")) || (data246 === "info"))){
const err685 = {instancePath:instancePath+"/rules/file-key-misspelt/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data246};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
}
else {
const err686 = {instancePath:instancePath+"/rules/file-key-misspelt",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data245};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
var _valid102 = _errs1108 === errors;
valid323 = _valid102;
ifClause102 = "then";
}
else {
const _errs1112 = errors;
if(!(((((data245 === "off") || (data245 === "high")) || (data245 === "medium")) || (data245 === "low")) || (data245 === "info"))){
const err687 = {instancePath:instancePath+"/rules/file-key-misspelt",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data245};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
var _valid102 = _errs1112 === errors;
valid323 = _valid102;
ifClause102 = "else";
}
if(!valid323){
const err688 = {instancePath:instancePath+"/rules/file-key-misspelt",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause102},message:"must match \""+ifClause102+"\" schema",schema:schema32.if,parentSchema:schema32,data:data245};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data12["file-key-duplicated"] !== undefined){
let data247 = data12["file-key-duplicated"];
const _errs1115 = errors;
let valid326 = true;
const _errs1116 = errors;
if(!(data247 && typeof data247 == "object" && !Array.isArray(data247))){
const err689 = {};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
var _valid103 = _errs1116 === errors;
errors = _errs1115;
if(vErrors !== null){
if(_errs1115){
vErrors.length = _errs1115;
}
else {
vErrors = null;
}
}
let ifClause103;
if(_valid103){
const _errs1118 = errors;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
for(const key117 in data247){
if(!(key117 === "severity")){
const err690 = {instancePath:instancePath+"/rules/file-key-duplicated",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data247};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data247.severity !== undefined){
let data248 = data247.severity;
if(!(((((data248 === "off") || (data248 === "high")) || (data248 === "medium")) || (data248 === "low")) || (data248 === "info"))){
const err691 = {instancePath:instancePath+"/rules/file-key-duplicated/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data248};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
}
else {
const err692 = {instancePath:instancePath+"/rules/file-key-duplicated",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data247};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
var _valid103 = _errs1118 === errors;
valid326 = _valid103;
ifClause103 = "then";
}
else {
const _errs1122 = errors;
if(!(((((data247 === "off") || (data247 === "high")) || (data247 === "medium")) || (data247 === "low")) || (data247 === "info"))){
const err693 = {instancePath:instancePath+"/rules/file-key-duplicated",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data247};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
var _valid103 = _errs1122 === errors;
valid326 = _valid103;
ifClause103 = "else";
}
if(!valid326){
const err694 = {instancePath:instancePath+"/rules/file-key-duplicated",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause103},message:"must match \""+ifClause103+"\" schema",schema:schema32.if,parentSchema:schema32,data:data247};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
if(data12["file-property-not-understood"] !== undefined){
let data249 = data12["file-property-not-understood"];
const _errs1125 = errors;
let valid329 = true;
const _errs1126 = errors;
if(!(data249 && typeof data249 == "object" && !Array.isArray(data249))){
const err695 = {};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
var _valid104 = _errs1126 === errors;
errors = _errs1125;
if(vErrors !== null){
if(_errs1125){
vErrors.length = _errs1125;
}
else {
vErrors = null;
}
}
let ifClause104;
if(_valid104){
const _errs1128 = errors;
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key118 in data249){
if(!(key118 === "severity")){
const err696 = {instancePath:instancePath+"/rules/file-property-not-understood",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key118},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data249};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data249.severity !== undefined){
let data250 = data249.severity;
if(!(((((data250 === "off") || (data250 === "high")) || (data250 === "medium")) || (data250 === "low")) || (data250 === "info"))){
const err697 = {instancePath:instancePath+"/rules/file-property-not-understood/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data250};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
}
else {
const err698 = {instancePath:instancePath+"/rules/file-property-not-understood",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data249};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
var _valid104 = _errs1128 === errors;
valid329 = _valid104;
ifClause104 = "then";
}
else {
const _errs1132 = errors;
if(!(((((data249 === "off") || (data249 === "high")) || (data249 === "medium")) || (data249 === "low")) || (data249 === "info"))){
const err699 = {instancePath:instancePath+"/rules/file-property-not-understood",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data249};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
var _valid104 = _errs1132 === errors;
valid329 = _valid104;
ifClause104 = "else";
}
if(!valid329){
const err700 = {instancePath:instancePath+"/rules/file-property-not-understood",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause104},message:"must match \""+ifClause104+"\" schema",schema:schema32.if,parentSchema:schema32,data:data249};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
if(data12["file-terraform-sync-collision"] !== undefined){
let data251 = data12["file-terraform-sync-collision"];
const _errs1135 = errors;
let valid332 = true;
const _errs1136 = errors;
if(!(data251 && typeof data251 == "object" && !Array.isArray(data251))){
const err701 = {};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
var _valid105 = _errs1136 === errors;
errors = _errs1135;
if(vErrors !== null){
if(_errs1135){
vErrors.length = _errs1135;
}
else {
vErrors = null;
}
}
let ifClause105;
if(_valid105){
const _errs1138 = errors;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key119 in data251){
if(!(key119 === "severity")){
const err702 = {instancePath:instancePath+"/rules/file-terraform-sync-collision",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data251};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data251.severity !== undefined){
let data252 = data251.severity;
if(!(((((data252 === "off") || (data252 === "high")) || (data252 === "medium")) || (data252 === "low")) || (data252 === "info"))){
const err703 = {instancePath:instancePath+"/rules/file-terraform-sync-collision/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data252};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
}
else {
const err704 = {instancePath:instancePath+"/rules/file-terraform-sync-collision",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data251};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
var _valid105 = _errs1138 === errors;
valid332 = _valid105;
ifClause105 = "then";
}
else {
const _errs1142 = errors;
if(!(((((data251 === "off") || (data251 === "high")) || (data251 === "medium")) || (data251 === "low")) || (data251 === "info"))){
const err705 = {instancePath:instancePath+"/rules/file-terraform-sync-collision",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data251};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
var _valid105 = _errs1142 === errors;
valid332 = _valid105;
ifClause105 = "else";
}
if(!valid332){
const err706 = {instancePath:instancePath+"/rules/file-terraform-sync-collision",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause105},message:"must match \""+ifClause105+"\" schema",schema:schema32.if,parentSchema:schema32,data:data251};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
for(const key120 in data12){
if(pattern4.test(key120)){
let data253 = data12[key120];
const _errs1145 = errors;
let valid336 = true;
const _errs1146 = errors;
if(!(data253 && typeof data253 == "object" && !Array.isArray(data253))){
const err707 = {};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
var _valid106 = _errs1146 === errors;
errors = _errs1145;
if(vErrors !== null){
if(_errs1145){
vErrors.length = _errs1145;
}
else {
vErrors = null;
}
}
let ifClause106;
if(_valid106){
const _errs1148 = errors;
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key121 in data253){
if(!((key121 === "severity") || (key121 === "options"))){
const err708 = {instancePath:instancePath+"/rules/" + key120.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ownSetting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121},message:"must NOT have additional properties",schema:false,parentSchema:schema126.then,data:data253};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data253.severity !== undefined){
let data254 = data253.severity;
if(!(((((data254 === "off") || (data254 === "high")) || (data254 === "medium")) || (data254 === "low")) || (data254 === "info"))){
const err709 = {instancePath:instancePath+"/rules/" + key120.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/$defs/ownSetting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema126.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema126.then.properties.severity.enum,parentSchema:schema126.then.properties.severity,data:data254};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data253.options !== undefined){
let data255 = data253.options;
if(!(data255 && typeof data255 == "object" && !Array.isArray(data255))){
const err710 = {instancePath:instancePath+"/rules/" + key120.replace(/~/g, "~0").replace(/\//g, "~1")+"/options",schemaPath:"#/$defs/ownSetting/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema126.then.properties.options.type,parentSchema:schema126.then.properties.options,data:data255};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
}
else {
const err711 = {instancePath:instancePath+"/rules/" + key120.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ownSetting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema126.then.type,parentSchema:schema126.then,data:data253};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
var _valid106 = _errs1148 === errors;
valid336 = _valid106;
ifClause106 = "then";
}
else {
const _errs1154 = errors;
if(!(((((data253 === "off") || (data253 === "high")) || (data253 === "medium")) || (data253 === "low")) || (data253 === "info"))){
const err712 = {instancePath:instancePath+"/rules/" + key120.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ownSetting/else/enum",keyword:"enum",params:{allowedValues: schema126.else.enum},message:"must be equal to one of the allowed values",schema:schema126.else.enum,parentSchema:schema126.else,data:data253};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
var _valid106 = _errs1154 === errors;
valid336 = _valid106;
ifClause106 = "else";
}
if(!valid336){
const err713 = {instancePath:instancePath+"/rules/" + key120.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ownSetting/if",keyword:"if",params:{failingKeyword: ifClause106},message:"must match \""+ifClause106+"\" schema",schema:schema126.if,parentSchema:schema126,data:data253};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
}
}
else {
const err714 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data12};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(data.facts !== undefined){
let data256 = data.facts;
if(Array.isArray(data256)){
const len7 = data256.length;
for(let i7=0; i7<len7; i7++){
let data257 = data256[i7];
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
if(data257.group === undefined){
const err715 = {instancePath:instancePath+"/facts/" + i7,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema31.properties.facts.items.required,parentSchema:schema31.properties.facts.items,data:data257};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
if(data257.contains === undefined){
const err716 = {instancePath:instancePath+"/facts/" + i7,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty: "contains"},message:"must have required property '"+"contains"+"'",schema:schema31.properties.facts.items.required,parentSchema:schema31.properties.facts.items,data:data257};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
for(const key122 in data257){
if(!((key122 === "group") || (key122 === "contains"))){
const err717 = {instancePath:instancePath+"/facts/" + i7,schemaPath:"#/properties/facts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.facts.items,data:data257};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
if(data257.group !== undefined){
let data258 = data257.group;
if(typeof data258 === "string"){
if(func2(data258) < 1){
const err718 = {instancePath:instancePath+"/facts/" + i7+"/group",schemaPath:"#/properties/facts/items/properties/group/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.facts.items.properties.group,data:data258};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
else {
const err719 = {instancePath:instancePath+"/facts/" + i7+"/group",schemaPath:"#/properties/facts/items/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.facts.items.properties.group.type,parentSchema:schema31.properties.facts.items.properties.group,data:data258};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data257.contains !== undefined){
let data259 = data257.contains;
if(!((data259 === "no external user") || (data259 === "every external user"))){
const err720 = {instancePath:instancePath+"/facts/" + i7+"/contains",schemaPath:"#/properties/facts/items/properties/contains/enum",keyword:"enum",params:{allowedValues: schema31.properties.facts.items.properties.contains.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.facts.items.properties.contains.enum,parentSchema:schema31.properties.facts.items.properties.contains,data:data259};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
}
else {
const err721 = {instancePath:instancePath+"/facts/" + i7,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.facts.items.type,parentSchema:schema31.properties.facts.items,data:data257};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
}
else {
const err722 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.facts.type,parentSchema:schema31.properties.facts,data:data256};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
if(data.tenantId !== undefined){
let data260 = data.tenantId;
if(typeof data260 === "string"){
if(!pattern6.test(data260)){
const err723 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"+"\"",schema:"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",parentSchema:schema31.properties.tenantId,data:data260};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
else {
const err724 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenantId.type,parentSchema:schema31.properties.tenantId,data:data260};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
if(data.cloud !== undefined){
let data261 = data.cloud;
if(!((((data261 === "public") || (data261 === "usgov")) || (data261 === "usgov-dod")) || (data261 === "china"))){
const err725 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/enum",keyword:"enum",params:{allowedValues: schema31.properties.cloud.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.cloud.enum,parentSchema:schema31.properties.cloud,data:data261};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
if(data.tenants !== undefined){
let data262 = data.tenants;
if(Array.isArray(data262)){
if(data262.length < 1){
const err726 = {instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.tenants,data:data262};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
const len8 = data262.length;
for(let i8=0; i8<len8; i8++){
let data263 = data262[i8];
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(data263.name === undefined){
const err727 = {instancePath:instancePath+"/tenants/" + i8,schemaPath:"#/properties/tenants/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.tenants.items.required,parentSchema:schema31.properties.tenants.items,data:data263};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
if(data263.policies === undefined){
const err728 = {instancePath:instancePath+"/tenants/" + i8,schemaPath:"#/properties/tenants/items/required",keyword:"required",params:{missingProperty: "policies"},message:"must have required property '"+"policies"+"'",schema:schema31.properties.tenants.items.required,parentSchema:schema31.properties.tenants.items,data:data263};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
for(const key123 in data263){
if(!(((((((key123 === "name") || (key123 === "policies")) || (key123 === "tenantId")) || (key123 === "cloud")) || (key123 === "catalog")) || (key123 === "exceptions")) || (key123 === "baseline"))){
const err729 = {instancePath:instancePath+"/tenants/" + i8,schemaPath:"#/properties/tenants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key123},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.tenants.items,data:data263};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
if(data263.name !== undefined){
let data264 = data263.name;
if(typeof data264 === "string"){
if(func2(data264) < 1){
const err730 = {instancePath:instancePath+"/tenants/" + i8+"/name",schemaPath:"#/properties/tenants/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tenants.items.properties.name,data:data264};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
else {
const err731 = {instancePath:instancePath+"/tenants/" + i8+"/name",schemaPath:"#/properties/tenants/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenants.items.properties.name.type,parentSchema:schema31.properties.tenants.items.properties.name,data:data264};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
if(data263.policies !== undefined){
let data265 = data263.policies;
if(Array.isArray(data265)){
if(data265.length < 1){
const err732 = {instancePath:instancePath+"/tenants/" + i8+"/policies",schemaPath:"#/properties/tenants/items/properties/policies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.tenants.items.properties.policies,data:data265};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
const len9 = data265.length;
for(let i9=0; i9<len9; i9++){
let data266 = data265[i9];
if(typeof data266 === "string"){
if(func2(data266) < 1){
const err733 = {instancePath:instancePath+"/tenants/" + i8+"/policies/" + i9,schemaPath:"#/properties/tenants/items/properties/policies/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tenants.items.properties.policies.items,data:data266};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
else {
const err734 = {instancePath:instancePath+"/tenants/" + i8+"/policies/" + i9,schemaPath:"#/properties/tenants/items/properties/policies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenants.items.properties.policies.items.type,parentSchema:schema31.properties.tenants.items.properties.policies.items,data:data266};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
}
else {
const err735 = {instancePath:instancePath+"/tenants/" + i8+"/policies",schemaPath:"#/properties/tenants/items/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.tenants.items.properties.policies.type,parentSchema:schema31.properties.tenants.items.properties.policies,data:data265};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
if(data263.tenantId !== undefined){
let data267 = data263.tenantId;
if(typeof data267 === "string"){
if(!pattern6.test(data267)){
const err736 = {instancePath:instancePath+"/tenants/" + i8+"/tenantId",schemaPath:"#/properties/tenants/items/properties/tenantId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"+"\"",schema:"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",parentSchema:schema31.properties.tenants.items.properties.tenantId,data:data267};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
else {
const err737 = {instancePath:instancePath+"/tenants/" + i8+"/tenantId",schemaPath:"#/properties/tenants/items/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenants.items.properties.tenantId.type,parentSchema:schema31.properties.tenants.items.properties.tenantId,data:data267};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
if(data263.cloud !== undefined){
let data268 = data263.cloud;
if(!((((data268 === "public") || (data268 === "usgov")) || (data268 === "usgov-dod")) || (data268 === "china"))){
const err738 = {instancePath:instancePath+"/tenants/" + i8+"/cloud",schemaPath:"#/properties/tenants/items/properties/cloud/enum",keyword:"enum",params:{allowedValues: schema31.properties.tenants.items.properties.cloud.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.tenants.items.properties.cloud.enum,parentSchema:schema31.properties.tenants.items.properties.cloud,data:data268};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
if(data263.catalog !== undefined){
let data269 = data263.catalog;
if(typeof data269 === "string"){
if(func2(data269) < 1){
const err739 = {instancePath:instancePath+"/tenants/" + i8+"/catalog",schemaPath:"#/properties/tenants/items/properties/catalog/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tenants.items.properties.catalog,data:data269};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
else {
const err740 = {instancePath:instancePath+"/tenants/" + i8+"/catalog",schemaPath:"#/properties/tenants/items/properties/catalog/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenants.items.properties.catalog.type,parentSchema:schema31.properties.tenants.items.properties.catalog,data:data269};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
if(data263.exceptions !== undefined){
let data270 = data263.exceptions;
if(typeof data270 === "string"){
if(func2(data270) < 1){
const err741 = {instancePath:instancePath+"/tenants/" + i8+"/exceptions",schemaPath:"#/properties/tenants/items/properties/exceptions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tenants.items.properties.exceptions,data:data270};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
else {
const err742 = {instancePath:instancePath+"/tenants/" + i8+"/exceptions",schemaPath:"#/properties/tenants/items/properties/exceptions/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenants.items.properties.exceptions.type,parentSchema:schema31.properties.tenants.items.properties.exceptions,data:data270};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
if(data263.baseline !== undefined){
let data271 = data263.baseline;
if(typeof data271 === "string"){
if(func2(data271) < 1){
const err743 = {instancePath:instancePath+"/tenants/" + i8+"/baseline",schemaPath:"#/properties/tenants/items/properties/baseline/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tenants.items.properties.baseline,data:data271};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
else {
const err744 = {instancePath:instancePath+"/tenants/" + i8+"/baseline",schemaPath:"#/properties/tenants/items/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenants.items.properties.baseline.type,parentSchema:schema31.properties.tenants.items.properties.baseline,data:data271};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
}
else {
const err745 = {instancePath:instancePath+"/tenants/" + i8,schemaPath:"#/properties/tenants/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.tenants.items.type,parentSchema:schema31.properties.tenants.items,data:data263};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
}
else {
const err746 = {instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.tenants.type,parentSchema:schema31.properties.tenants,data:data262};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
if(data.baselineTenant !== undefined){
let data272 = data.baselineTenant;
if(typeof data272 === "string"){
if(func2(data272) < 1){
const err747 = {instancePath:instancePath+"/baselineTenant",schemaPath:"#/properties/baselineTenant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.baselineTenant,data:data272};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
else {
const err748 = {instancePath:instancePath+"/baselineTenant",schemaPath:"#/properties/baselineTenant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.baselineTenant.type,parentSchema:schema31.properties.baselineTenant,data:data272};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
}
else {
const err749 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
