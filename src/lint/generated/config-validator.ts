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
const schema31 = {"type":"object","properties":{"extends":{"enum":["recommended","strict","all"],"description":"The rules to start from: what a careful team wants from day one, zero trust, or everything."},"policies":{"type":"array","items":{"type":"string","minLength":1},"description":"Files, folders and globs of the policy files, relative to this file; a leading ! excludes."},"catalog":{"type":"string","minLength":1,"description":"The partner catalog, relative to this file."},"exceptions":{"type":"string","minLength":1,"description":"The exceptions file, relative to this file."},"mappings":{"type":"array","items":{"type":"string","minLength":1},"description":"Mapping files for layouts of your own, relative to this file: files, folders and globs."},"failOn":{"enum":["high","medium","low","info","never"],"description":"Findings of this severity or worse fail the run."},"failOnUnknown":{"type":"boolean","description":"Whether a rule that could not be judged fails the run too."},"rules":{"type":"object","properties":{"default-inbound-open":{"description":"The default lets everyone of any other Entra tenant in through B2B collaboration.","$ref":"#/$defs/setting"},"default-outbound-open":{"description":"The default lets everyone here reach the applications of any other Entra tenant through B2B collaboration.","$ref":"#/$defs/setting"},"default-direct-connect-allowed":{"description":"The default allows B2B direct connect with any other Entra tenant.","$ref":"#/$defs/setting"},"default-never-customised":{"description":"The default configuration still is Microsoft's own, which Microsoft can change.","$ref":"#/$defs/setting"},"default-blocks-encrypted-mail":{"description":"The default lets nobody reach Rights Management in other tenants, so their encrypted mail cannot be read.","$ref":"#/$defs/setting"},"default-trusts-mfa-of-every-tenant":{"description":"The default trusts multifactor authentication from any other Entra tenant.","$ref":"#/$defs/setting"},"default-trusts-devices-of-every-tenant":{"description":"The default trusts compliant or hybrid joined devices from any other Entra tenant.","$ref":"#/$defs/setting"},"default-auto-redemption-set":{"description":"The default sets automatic redemption, which is read-only there and always off.","$ref":"#/$defs/setting"},"default-redemption-order-weak":{"description":"Redeeming an invitation does not try Microsoft Entra ID first.","$ref":"#/$defs/setting"},"default-tenant-restrictions-open":{"description":"The default tenant restrictions let people here use accounts of any other tenant everywhere.","$ref":"#/$defs/setting"},"default-inbound-scoped-to-users":{"description":"The default names external users or groups by id, which is not possible there.","$ref":"#/$defs/setting"},"default-m365-access-open":{"description":"The default opens Microsoft 365 collaboration or app service connect to any other Entra tenant.","$ref":"#/$defs/setting"},"default-capability-allowed":{"description":"The default allows a Microsoft 365 capability to any other Entra tenant.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"allow":{"type":"array","items":{"type":"string","minLength":1},"default":[],"description":"Names of capabilities that every tenant is meant to have."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"partner-inbound-open":{"description":"Everyone of a partner can be invited to the applications here, or to all but a few.","$ref":"#/$defs/setting"},"partner-outbound-open":{"description":"Everyone here can be a guest of a partner in all of its applications, or in all but a few.","$ref":"#/$defs/setting"},"partner-direct-connect-open":{"description":"B2B direct connect with a partner lets everyone of one side reach the applications of the other.","$ref":"#/$defs/setting"},"partner-identical-to-default":{"description":"Everything that a partner entry states is what the default says anyway.","$ref":"#/$defs/setting"},"partner-changes-nothing":{"description":"A partner entry leaves everything to the default, so it changes nothing.","$ref":"#/$defs/setting"},"partner-support-access-left-open":{"description":"The entry that lets Microsoft Support in is older than a support case lasts.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"days":{"type":"integer","minimum":0,"default":30,"description":"How many days the entry can be old."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"partner-well-known-microsoft-tenant":{"description":"A partner is one of Microsoft's own tenants; the finding says which.","$ref":"#/$defs/setting"},"partner-duplicate":{"description":"The same tenant has more than one partner entry.","$ref":"#/$defs/setting"},"partner-is-own-tenant":{"description":"A partner entry has our own tenant id.","$ref":"#/$defs/setting"},"partner-tenant-id-invalid":{"description":"The tenant id of a partner entry names no tenant.","$ref":"#/$defs/setting"},"access-half-blocked":{"description":"One half of a setting blocks everything while the other half allows something, so nobody gets in.","$ref":"#/$defs/setting"},"access-incomplete":{"description":"A setting lacks a half, or a half lacks its targets or says neither allowed nor blocked.","$ref":"#/$defs/setting"},"target-not-understood":{"description":"A target is neither an id nor one of the words that Graph reserves.","$ref":"#/$defs/setting"},"target-type-mismatch":{"description":"A target stands under the wrong half, or its targetType is of the wrong kind.","$ref":"#/$defs/setting"},"target-redundant":{"description":"A list of targets holds an all-word beside other targets, or one target twice.","$ref":"#/$defs/setting"},"trust-incomplete":{"description":"An inboundTrust object does not state all three claims.","$ref":"#/$defs/setting"},"partner-trust-not-approved":{"description":"A partner is trusted for multifactor authentication or devices, and the catalog does not approve it.","$ref":"#/$defs/setting"},"partner-inherits-default-trust":{"description":"A partner is trusted only because the default trusts every tenant.","$ref":"#/$defs/setting"},"partner-device-trust-without-mfa-trust":{"description":"A partner's claims about devices are trusted, its multifactor authentication is not.","$ref":"#/$defs/setting"},"partner-mfa-trust-without-evidence":{"description":"A partner's multifactor authentication is trusted, and the catalog holds no recent look at it.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"days":{"type":"integer","minimum":1,"default":365,"description":"How many days a look at the partner's multifactor authentication holds."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"partner-user-sync-allowed":{"description":"A partner outside the multitenant organization can create users here by cross-tenant synchronization.","$ref":"#/$defs/setting"},"partner-group-sync-allowed":{"description":"A partner outside the multitenant organization can create groups here by cross-tenant synchronization.","$ref":"#/$defs/setting"},"partner-sync-backdoor-shape":{"description":"A partner can create users here, redeem their invitations for them, and reach every application or all but a few.","$ref":"#/$defs/setting"},"partner-sync-without-redemption":{"description":"A partner can synchronize users, and their invitations are not redeemed automatically, so it cannot work.","$ref":"#/$defs/setting"},"partner-auto-redemption-unapproved":{"description":"Automatic redemption is on for a partner, and neither synchronization nor the multitenant organization explains it.","$ref":"#/$defs/setting"},"partner-auto-redemption-unreachable":{"description":"Automatic redemption is on in a direction in which nobody of the partner, or nobody here, is let through.","$ref":"#/$defs/setting"},"tenant-legacy-auto-redeem-list":{"description":"The legacy list of tenants whose invitations are redeemed automatically is not empty.","$ref":"#/$defs/setting"},"partner-left-mto-still-trusted":{"description":"A tenant left the multitenant organization, and its entry still grants trust, redemption or synchronization.","$ref":"#/$defs/setting"},"tenant-mto-template-loosens-partners":{"description":"A template of the multitenant organization opens existing partner entries wider than the default.","$ref":"#/$defs/setting"},"partner-tenant-restrictions-open":{"description":"Tenant restrictions of a partner let people here use accounts of that tenant everywhere.","$ref":"#/$defs/setting"},"partner-m365-access-open":{"description":"Microsoft 365 collaboration or app service connect with a partner is open.","$ref":"#/$defs/setting"},"guest-invites-open-to-everyone":{"description":"Everyone can invite guests, guests included.","$ref":"#/$defs/setting"},"guest-invites-open-to-members":{"description":"All members can invite guests.","$ref":"#/$defs/setting"},"guest-directory-access-like-members":{"description":"Guests have the same access to the directory as members.","$ref":"#/$defs/setting"},"guest-directory-access-not-restricted":{"description":"Guests have limited access to the directory, not the restricted one.","$ref":"#/$defs/setting"},"guest-email-verified-join-enabled":{"description":"Anyone who can verify an e-mail address in the tenant's domains can join the tenant.","$ref":"#/$defs/setting"},"guest-self-service-signup-enabled":{"description":"Guests can sign up by themselves, through user flows.","$ref":"#/$defs/setting"},"guest-invitation-domains-unrestricted":{"description":"Guests of any domain can be invited.","$ref":"#/$defs/setting"},"guest-invitation-domains-block-list":{"description":"Invitations are refused for listed domains only, so guests of every other domain can be invited.","$ref":"#/$defs/setting"},"guest-invitation-domains-both-lists":{"description":"Invitations have a list of allowed and a list of blocked domains, of which only one can apply.","$ref":"#/$defs/setting"},"partner-blocked-but-domain-allowed":{"description":"A partner's domain is allowed for invitations while its cross-tenant access settings let nobody in.","$ref":"#/$defs/setting"},"partner-open-but-domain-refused":{"description":"A partner is let in by its cross-tenant access settings while every domain of it is refused for invitations.","$ref":"#/$defs/setting"},"guest-inactive":{"description":"An enabled external user did not sign in for a long time.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"days":{"type":"integer","minimum":0,"default":90,"description":"How many days a user can go without a sign-in."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"guest-invitation-not-redeemed":{"description":"An invitation waits to be redeemed for a long time.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"days":{"type":"integer","minimum":0,"default":30,"description":"How many days an invitation can wait."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"guest-without-sponsor":{"description":"An external user has no sponsor.","$ref":"#/$defs/setting"},"guest-privileged-role":{"description":"An external user has a privileged directory role, or can activate one.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"roles":{"type":"array","items":{"type":"string","minLength":1},"default":[],"description":"Template ids of the roles to look for; empty for those that Microsoft marks as privileged."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"guest-owns-application":{"description":"An external user owns an app registration or an enterprise application.","$ref":"#/$defs/setting"},"guest-access-review-missing":{"description":"No recurring access review removes external users that nobody confirms.","$ref":"#/$defs/setting"},"tenant-cloud-endpoint-unused":{"description":"Collaboration is allowed with a Microsoft cloud from which nobody can come.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"cloud":{"type":["string","null"],"default":null,"description":"Our own cloud, as allowedCloudEndpoints spells it; null for the cloud of the configuration."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"tenant-package-open-to-all-external":{"description":"Everyone on the internet can request an access package.","$ref":"#/$defs/setting"},"tenant-package-external-ungated":{"description":"Outsiders get an access package without approval, or keep it without end and review.","$ref":"#/$defs/setting"},"tenant-connected-organization-blocked":{"description":"Access packages are offered to an organization that cross-tenant access blocks.","$ref":"#/$defs/setting"},"tenant-pair-not-reciprocal":{"description":"Between two of our own tenants, one grants its half of an access and the other does not.","$ref":"#/$defs/setting"},"tenant-partner-treated-differently":{"description":"One of our own tenants trusts or lets in an external tenant that another one refuses.","$ref":"#/$defs/setting"},"tenant-differs-from-baseline":{"description":"The default of a tenant means something else than that of the tenant that is named as baseline.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"properties":{"type":"array","items":{"type":"string","enum":["b2bCollaborationInbound","b2bCollaborationOutbound","b2bDirectConnectInbound","b2bDirectConnectOutbound","tenantRestrictions","m365CollaborationInbound","m365CollaborationOutbound","appServiceConnectInbound","inboundTrust","invitationRedemptionIdentityProviderConfiguration"]},"default":["b2bCollaborationInbound","b2bCollaborationOutbound","b2bDirectConnectInbound","b2bDirectConnectOutbound","tenantRestrictions","m365CollaborationInbound","m365CollaborationOutbound","appServiceConnectInbound","inboundTrust","invitationRedemptionIdentityProviderConfiguration"],"description":"The properties of the default that have to mean the same."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"service-provider-global-admin":{"description":"An active delegated admin relationship carries the role Global Administrator.","$ref":"#/$defs/setting"},"service-provider-gdap-auto-extends":{"description":"An active delegated admin relationship extends itself when it ends.","$ref":"#/$defs/setting"},"partner-not-in-catalog":{"description":"A partner has no entry in the partner catalog.","$ref":"#/$defs/setting"},"catalog-entry-without-partner":{"description":"A catalog entry names a tenant that has no partner entry in the cross-tenant access settings.","$ref":"#/$defs/setting"},"catalog-entry-expired":{"description":"A partnership has ended by the catalog, and its partner entry still exists.","$ref":"#/$defs/setting"},"catalog-review-overdue":{"description":"The day by which a partner was to be reviewed is over.","$ref":"#/$defs/setting"},"catalog-entry-incomplete":{"description":"A catalog entry lacks its purpose, its next review, or who approved it and when.","$ref":"#/$defs/setting"},"catalog-owner-missing":{"description":"A catalog entry names no owner.","$ref":"#/$defs/setting"},"catalog-entry-invalid":{"description":"A catalog entry has a tenant id, domain, scenario or approval that cannot be right.","$ref":"#/$defs/setting"},"exception-expired":{"description":"An exception's last day is over, so it covers nothing.","$ref":"#/$defs/setting"},"exception-invalid":{"description":"An exception lacks something that every exception must have, or names nothing that exists.","$ref":"#/$defs/setting"},"exception-unused":{"description":"A valid exception matches no finding.","$ref":"#/$defs/setting"},"exception-expires-soon":{"description":"An exception that covers a finding ends within days.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"days":{"type":"integer","minimum":1,"default":15,"description":"How many days before its end an exception is told."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"exception-too-long":{"description":"An exception lasts longer than exceptions are meant to.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"days":{"type":"integer","minimum":1,"default":365,"description":"How many days from today an exception may last."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"exception-value-changed":{"description":"The value behind an accepted finding is no longer the accepted one.","$ref":"#/$defs/setting"},"file-default-duplicated":{"description":"The input holds more than one default configuration for one tenant.","$ref":"#/$defs/setting"},"file-object-duplicated":{"description":"Two files hold the same object, and do not say the same of it.","$ref":"#/$defs/setting"},"file-partial-page":{"description":"A file holds one page of a list, and Graph has more.","$ref":"#/$defs/setting"},"file-key-misspelt":{"description":"A key is nearly one of Graph's, and the one it is near to is absent.","$ref":"#/$defs/setting"},"file-key-duplicated":{"description":"An object of a policy has the same key twice, and only the last one counts.","$ref":"#/$defs/setting"},"file-property-not-understood":{"description":"A property is not known to this version, so it is not judged.","$ref":"#/$defs/setting"},"file-terraform-sync-collision":{"description":"Two Terraform resources write the synchronization settings of one partner.","$ref":"#/$defs/setting"}},"additionalProperties":false,"description":"Single rules: off, a severity, or an object."},"tenantId":{"type":"string","pattern":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$","description":"Our own tenant id, where the input does not say it."},"cloud":{"enum":["public","usgov","usgov-dod","china"],"description":"The cloud that the tenant is in."},"tenants":{"type":"array","items":{"type":"object","required":["name","policies"],"properties":{"name":{"type":"string","minLength":1,"description":"What the report calls the tenant."},"policies":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"description":"Files, folders and globs of the tenant's policy files, relative to this file; a leading ! excludes."},"tenantId":{"type":"string","pattern":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$","description":"Our own tenant id, where the input does not say it."},"cloud":{"enum":["public","usgov","usgov-dod","china"],"description":"The cloud that the tenant is in."},"catalog":{"type":"string","minLength":1,"description":"The tenant's partner catalog, relative to this file."},"exceptions":{"type":"string","minLength":1,"description":"The tenant's exceptions file, relative to this file."},"baseline":{"type":"string","minLength":1,"description":"The tenant's baseline, relative to this file."}},"additionalProperties":false},"minItems":1,"description":"Several tenants of our own, each judged by itself and held against the others."},"baselineTenant":{"type":"string","minLength":1,"description":"The name of the tenant whose default the others are held against."}},"title":"xtaplint configuration","$defs":{"setting":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}}},"additionalProperties":false};
const schema32 = {"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = dependency0.default;
const pattern4 = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");

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
if(data.mappings !== undefined){
let data5 = data.mappings;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err9 = {instancePath:instancePath+"/mappings/" + i1,schemaPath:"#/properties/mappings/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.mappings.items,data:data6};
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
const err10 = {instancePath:instancePath+"/mappings/" + i1,schemaPath:"#/properties/mappings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.mappings.items.type,parentSchema:schema31.properties.mappings.items,data:data6};
if(vErrors === null){
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
const err11 = {instancePath:instancePath+"/mappings",schemaPath:"#/properties/mappings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.mappings.type,parentSchema:schema31.properties.mappings,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.failOn !== undefined){
let data7 = data.failOn;
if(!(((((data7 === "high") || (data7 === "medium")) || (data7 === "low")) || (data7 === "info")) || (data7 === "never"))){
const err12 = {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema31.properties.failOn.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.failOn.enum,parentSchema:schema31.properties.failOn,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.failOnUnknown !== undefined){
let data8 = data.failOnUnknown;
if(typeof data8 !== "boolean"){
const err13 = {instancePath:instancePath+"/failOnUnknown",schemaPath:"#/properties/failOnUnknown/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.failOnUnknown.type,parentSchema:schema31.properties.failOnUnknown,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rules !== undefined){
let data9 = data.rules;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!(func1.call(schema31.properties.rules.properties, key1))){
const err14 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9["default-inbound-open"] !== undefined){
let data10 = data9["default-inbound-open"];
const _errs23 = errors;
let valid7 = true;
const _errs24 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs26 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!(key2 === "severity")){
const err16 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.severity !== undefined){
let data11 = data10.severity;
if(!(((((data11 === "off") || (data11 === "high")) || (data11 === "medium")) || (data11 === "low")) || (data11 === "info"))){
const err17 = {instancePath:instancePath+"/rules/default-inbound-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid7 = _valid0;
ifClause0 = "then";
}
else {
const _errs30 = errors;
if(!(((((data10 === "off") || (data10 === "high")) || (data10 === "medium")) || (data10 === "low")) || (data10 === "info"))){
const err19 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid7 = _valid0;
ifClause0 = "else";
}
if(!valid7){
const err20 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema32.if,parentSchema:schema32,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9["default-outbound-open"] !== undefined){
let data12 = data9["default-outbound-open"];
const _errs33 = errors;
let valid10 = true;
const _errs34 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs36 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!(key3 === "severity")){
const err22 = {instancePath:instancePath+"/rules/default-outbound-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.severity !== undefined){
let data13 = data12.severity;
if(!(((((data13 === "off") || (data13 === "high")) || (data13 === "medium")) || (data13 === "low")) || (data13 === "info"))){
const err23 = {instancePath:instancePath+"/rules/default-outbound-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/rules/default-outbound-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid1 = _errs36 === errors;
valid10 = _valid1;
ifClause1 = "then";
}
else {
const _errs40 = errors;
if(!(((((data12 === "off") || (data12 === "high")) || (data12 === "medium")) || (data12 === "low")) || (data12 === "info"))){
const err25 = {instancePath:instancePath+"/rules/default-outbound-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs40 === errors;
valid10 = _valid1;
ifClause1 = "else";
}
if(!valid10){
const err26 = {instancePath:instancePath+"/rules/default-outbound-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema32.if,parentSchema:schema32,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9["default-direct-connect-allowed"] !== undefined){
let data14 = data9["default-direct-connect-allowed"];
const _errs43 = errors;
let valid13 = true;
const _errs44 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid2 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs46 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
if(!(key4 === "severity")){
const err28 = {instancePath:instancePath+"/rules/default-direct-connect-allowed",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.severity !== undefined){
let data15 = data14.severity;
if(!(((((data15 === "off") || (data15 === "high")) || (data15 === "medium")) || (data15 === "low")) || (data15 === "info"))){
const err29 = {instancePath:instancePath+"/rules/default-direct-connect-allowed/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/rules/default-direct-connect-allowed",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid2 = _errs46 === errors;
valid13 = _valid2;
ifClause2 = "then";
}
else {
const _errs50 = errors;
if(!(((((data14 === "off") || (data14 === "high")) || (data14 === "medium")) || (data14 === "low")) || (data14 === "info"))){
const err31 = {instancePath:instancePath+"/rules/default-direct-connect-allowed",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs50 === errors;
valid13 = _valid2;
ifClause2 = "else";
}
if(!valid13){
const err32 = {instancePath:instancePath+"/rules/default-direct-connect-allowed",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema32.if,parentSchema:schema32,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9["default-never-customised"] !== undefined){
let data16 = data9["default-never-customised"];
const _errs53 = errors;
let valid16 = true;
const _errs54 = errors;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid3 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs56 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
if(!(key5 === "severity")){
const err34 = {instancePath:instancePath+"/rules/default-never-customised",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.severity !== undefined){
let data17 = data16.severity;
if(!(((((data17 === "off") || (data17 === "high")) || (data17 === "medium")) || (data17 === "low")) || (data17 === "info"))){
const err35 = {instancePath:instancePath+"/rules/default-never-customised/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data17};
if(vErrors === null){
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
const err36 = {instancePath:instancePath+"/rules/default-never-customised",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid3 = _errs56 === errors;
valid16 = _valid3;
ifClause3 = "then";
}
else {
const _errs60 = errors;
if(!(((((data16 === "off") || (data16 === "high")) || (data16 === "medium")) || (data16 === "low")) || (data16 === "info"))){
const err37 = {instancePath:instancePath+"/rules/default-never-customised",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid3 = _errs60 === errors;
valid16 = _valid3;
ifClause3 = "else";
}
if(!valid16){
const err38 = {instancePath:instancePath+"/rules/default-never-customised",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema32.if,parentSchema:schema32,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9["default-blocks-encrypted-mail"] !== undefined){
let data18 = data9["default-blocks-encrypted-mail"];
const _errs63 = errors;
let valid19 = true;
const _errs64 = errors;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid4 = _errs64 === errors;
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs66 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
if(!(key6 === "severity")){
const err40 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.severity !== undefined){
let data19 = data18.severity;
if(!(((((data19 === "off") || (data19 === "high")) || (data19 === "medium")) || (data19 === "low")) || (data19 === "info"))){
const err41 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid4 = _errs66 === errors;
valid19 = _valid4;
ifClause4 = "then";
}
else {
const _errs70 = errors;
if(!(((((data18 === "off") || (data18 === "high")) || (data18 === "medium")) || (data18 === "low")) || (data18 === "info"))){
const err43 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid4 = _errs70 === errors;
valid19 = _valid4;
ifClause4 = "else";
}
if(!valid19){
const err44 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema32.if,parentSchema:schema32,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9["default-trusts-mfa-of-every-tenant"] !== undefined){
let data20 = data9["default-trusts-mfa-of-every-tenant"];
const _errs73 = errors;
let valid22 = true;
const _errs74 = errors;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid5 = _errs74 === errors;
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs76 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key7 in data20){
if(!(key7 === "severity")){
const err46 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data20.severity !== undefined){
let data21 = data20.severity;
if(!(((((data21 === "off") || (data21 === "high")) || (data21 === "medium")) || (data21 === "low")) || (data21 === "info"))){
const err47 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid5 = _errs76 === errors;
valid22 = _valid5;
ifClause5 = "then";
}
else {
const _errs80 = errors;
if(!(((((data20 === "off") || (data20 === "high")) || (data20 === "medium")) || (data20 === "low")) || (data20 === "info"))){
const err49 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid5 = _errs80 === errors;
valid22 = _valid5;
ifClause5 = "else";
}
if(!valid22){
const err50 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema32.if,parentSchema:schema32,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data9["default-trusts-devices-of-every-tenant"] !== undefined){
let data22 = data9["default-trusts-devices-of-every-tenant"];
const _errs83 = errors;
let valid25 = true;
const _errs84 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid6 = _errs84 === errors;
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs86 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key8 in data22){
if(!(key8 === "severity")){
const err52 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.severity !== undefined){
let data23 = data22.severity;
if(!(((((data23 === "off") || (data23 === "high")) || (data23 === "medium")) || (data23 === "low")) || (data23 === "info"))){
const err53 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid6 = _errs86 === errors;
valid25 = _valid6;
ifClause6 = "then";
}
else {
const _errs90 = errors;
if(!(((((data22 === "off") || (data22 === "high")) || (data22 === "medium")) || (data22 === "low")) || (data22 === "info"))){
const err55 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid6 = _errs90 === errors;
valid25 = _valid6;
ifClause6 = "else";
}
if(!valid25){
const err56 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema",schema:schema32.if,parentSchema:schema32,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data9["default-auto-redemption-set"] !== undefined){
let data24 = data9["default-auto-redemption-set"];
const _errs93 = errors;
let valid28 = true;
const _errs94 = errors;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid7 = _errs94 === errors;
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs96 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key9 in data24){
if(!(key9 === "severity")){
const err58 = {instancePath:instancePath+"/rules/default-auto-redemption-set",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data24.severity !== undefined){
let data25 = data24.severity;
if(!(((((data25 === "off") || (data25 === "high")) || (data25 === "medium")) || (data25 === "low")) || (data25 === "info"))){
const err59 = {instancePath:instancePath+"/rules/default-auto-redemption-set/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/rules/default-auto-redemption-set",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid7 = _errs96 === errors;
valid28 = _valid7;
ifClause7 = "then";
}
else {
const _errs100 = errors;
if(!(((((data24 === "off") || (data24 === "high")) || (data24 === "medium")) || (data24 === "low")) || (data24 === "info"))){
const err61 = {instancePath:instancePath+"/rules/default-auto-redemption-set",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid7 = _errs100 === errors;
valid28 = _valid7;
ifClause7 = "else";
}
if(!valid28){
const err62 = {instancePath:instancePath+"/rules/default-auto-redemption-set",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema",schema:schema32.if,parentSchema:schema32,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data9["default-redemption-order-weak"] !== undefined){
let data26 = data9["default-redemption-order-weak"];
const _errs103 = errors;
let valid31 = true;
const _errs104 = errors;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid8 = _errs104 === errors;
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs106 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key10 in data26){
if(!(key10 === "severity")){
const err64 = {instancePath:instancePath+"/rules/default-redemption-order-weak",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data26.severity !== undefined){
let data27 = data26.severity;
if(!(((((data27 === "off") || (data27 === "high")) || (data27 === "medium")) || (data27 === "low")) || (data27 === "info"))){
const err65 = {instancePath:instancePath+"/rules/default-redemption-order-weak/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data27};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/rules/default-redemption-order-weak",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid8 = _errs106 === errors;
valid31 = _valid8;
ifClause8 = "then";
}
else {
const _errs110 = errors;
if(!(((((data26 === "off") || (data26 === "high")) || (data26 === "medium")) || (data26 === "low")) || (data26 === "info"))){
const err67 = {instancePath:instancePath+"/rules/default-redemption-order-weak",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid8 = _errs110 === errors;
valid31 = _valid8;
ifClause8 = "else";
}
if(!valid31){
const err68 = {instancePath:instancePath+"/rules/default-redemption-order-weak",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema",schema:schema32.if,parentSchema:schema32,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data9["default-tenant-restrictions-open"] !== undefined){
let data28 = data9["default-tenant-restrictions-open"];
const _errs113 = errors;
let valid34 = true;
const _errs114 = errors;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid9 = _errs114 === errors;
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs116 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key11 in data28){
if(!(key11 === "severity")){
const err70 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data28.severity !== undefined){
let data29 = data28.severity;
if(!(((((data29 === "off") || (data29 === "high")) || (data29 === "medium")) || (data29 === "low")) || (data29 === "info"))){
const err71 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data29};
if(vErrors === null){
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
const err72 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid9 = _errs116 === errors;
valid34 = _valid9;
ifClause9 = "then";
}
else {
const _errs120 = errors;
if(!(((((data28 === "off") || (data28 === "high")) || (data28 === "medium")) || (data28 === "low")) || (data28 === "info"))){
const err73 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid9 = _errs120 === errors;
valid34 = _valid9;
ifClause9 = "else";
}
if(!valid34){
const err74 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema",schema:schema32.if,parentSchema:schema32,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data9["default-inbound-scoped-to-users"] !== undefined){
let data30 = data9["default-inbound-scoped-to-users"];
const _errs123 = errors;
let valid37 = true;
const _errs124 = errors;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid10 = _errs124 === errors;
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs126 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key12 in data30){
if(!(key12 === "severity")){
const err76 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data30.severity !== undefined){
let data31 = data30.severity;
if(!(((((data31 === "off") || (data31 === "high")) || (data31 === "medium")) || (data31 === "low")) || (data31 === "info"))){
const err77 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data30};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid10 = _errs126 === errors;
valid37 = _valid10;
ifClause10 = "then";
}
else {
const _errs130 = errors;
if(!(((((data30 === "off") || (data30 === "high")) || (data30 === "medium")) || (data30 === "low")) || (data30 === "info"))){
const err79 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data30};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid10 = _errs130 === errors;
valid37 = _valid10;
ifClause10 = "else";
}
if(!valid37){
const err80 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema",schema:schema32.if,parentSchema:schema32,data:data30};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data9["default-m365-access-open"] !== undefined){
let data32 = data9["default-m365-access-open"];
const _errs133 = errors;
let valid40 = true;
const _errs134 = errors;
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err81 = {};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid11 = _errs134 === errors;
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs136 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key13 in data32){
if(!(key13 === "severity")){
const err82 = {instancePath:instancePath+"/rules/default-m365-access-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data32};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data32.severity !== undefined){
let data33 = data32.severity;
if(!(((((data33 === "off") || (data33 === "high")) || (data33 === "medium")) || (data33 === "low")) || (data33 === "info"))){
const err83 = {instancePath:instancePath+"/rules/default-m365-access-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/rules/default-m365-access-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid11 = _errs136 === errors;
valid40 = _valid11;
ifClause11 = "then";
}
else {
const _errs140 = errors;
if(!(((((data32 === "off") || (data32 === "high")) || (data32 === "medium")) || (data32 === "low")) || (data32 === "info"))){
const err85 = {instancePath:instancePath+"/rules/default-m365-access-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid11 = _errs140 === errors;
valid40 = _valid11;
ifClause11 = "else";
}
if(!valid40){
const err86 = {instancePath:instancePath+"/rules/default-m365-access-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema",schema:schema32.if,parentSchema:schema32,data:data32};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data9["default-capability-allowed"] !== undefined){
let data34 = data9["default-capability-allowed"];
const _errs142 = errors;
let valid42 = true;
const _errs143 = errors;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err87 = {};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid12 = _errs143 === errors;
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs145 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key14 in data34){
if(!((key14 === "severity") || (key14 === "options"))){
const err88 = {instancePath:instancePath+"/rules/default-capability-allowed",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data34.severity !== undefined){
let data35 = data34.severity;
if(!(((((data35 === "off") || (data35 === "high")) || (data35 === "medium")) || (data35 === "low")) || (data35 === "info"))){
const err89 = {instancePath:instancePath+"/rules/default-capability-allowed/severity",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["default-capability-allowed"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.severity,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data34.options !== undefined){
let data36 = data34.options;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key15 in data36){
if(!(key15 === "allow")){
const err90 = {instancePath:instancePath+"/rules/default-capability-allowed/options",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options,data:data36};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data36.allow !== undefined){
let data37 = data36.allow;
if(Array.isArray(data37)){
const len2 = data37.length;
for(let i2=0; i2<len2; i2++){
let data38 = data37[i2];
if(typeof data38 === "string"){
if(func2(data38) < 1){
const err91 = {instancePath:instancePath+"/rules/default-capability-allowed/options/allow/" + i2,schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow.items,data:data38};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/rules/default-capability-allowed/options/allow/" + i2,schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow.items.type,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow.items,data:data38};
if(vErrors === null){
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
const err93 = {instancePath:instancePath+"/rules/default-capability-allowed/options/allow",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow.type,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow,data:data37};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/rules/default-capability-allowed/options",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options,data:data36};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/rules/default-capability-allowed",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["default-capability-allowed"].then.type,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then,data:data34};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid12 = _errs145 === errors;
valid42 = _valid12;
ifClause12 = "then";
}
else {
const _errs156 = errors;
if(!(((((data34 === "off") || (data34 === "high")) || (data34 === "medium")) || (data34 === "low")) || (data34 === "info"))){
const err96 = {instancePath:instancePath+"/rules/default-capability-allowed",schemaPath:"#/properties/rules/properties/default-capability-allowed/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["default-capability-allowed"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["default-capability-allowed"].else.enum,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].else,data:data34};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid12 = _errs156 === errors;
valid42 = _valid12;
ifClause12 = "else";
}
if(!valid42){
const err97 = {instancePath:instancePath+"/rules/default-capability-allowed",schemaPath:"#/properties/rules/properties/default-capability-allowed/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema",schema:schema31.properties.rules.properties["default-capability-allowed"].if,parentSchema:schema31.properties.rules.properties["default-capability-allowed"],data:data34};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data9["partner-inbound-open"] !== undefined){
let data39 = data9["partner-inbound-open"];
const _errs159 = errors;
let valid48 = true;
const _errs160 = errors;
if(!(data39 && typeof data39 == "object" && !Array.isArray(data39))){
const err98 = {};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid13 = _errs160 === errors;
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs162 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key16 in data39){
if(!(key16 === "severity")){
const err99 = {instancePath:instancePath+"/rules/partner-inbound-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data39};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data39.severity !== undefined){
let data40 = data39.severity;
if(!(((((data40 === "off") || (data40 === "high")) || (data40 === "medium")) || (data40 === "low")) || (data40 === "info"))){
const err100 = {instancePath:instancePath+"/rules/partner-inbound-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data40};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/rules/partner-inbound-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data39};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid13 = _errs162 === errors;
valid48 = _valid13;
ifClause13 = "then";
}
else {
const _errs166 = errors;
if(!(((((data39 === "off") || (data39 === "high")) || (data39 === "medium")) || (data39 === "low")) || (data39 === "info"))){
const err102 = {instancePath:instancePath+"/rules/partner-inbound-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data39};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid13 = _errs166 === errors;
valid48 = _valid13;
ifClause13 = "else";
}
if(!valid48){
const err103 = {instancePath:instancePath+"/rules/partner-inbound-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema",schema:schema32.if,parentSchema:schema32,data:data39};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data9["partner-outbound-open"] !== undefined){
let data41 = data9["partner-outbound-open"];
const _errs169 = errors;
let valid51 = true;
const _errs170 = errors;
if(!(data41 && typeof data41 == "object" && !Array.isArray(data41))){
const err104 = {};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid14 = _errs170 === errors;
errors = _errs169;
if(vErrors !== null){
if(_errs169){
vErrors.length = _errs169;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs172 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key17 in data41){
if(!(key17 === "severity")){
const err105 = {instancePath:instancePath+"/rules/partner-outbound-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data41};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data41.severity !== undefined){
let data42 = data41.severity;
if(!(((((data42 === "off") || (data42 === "high")) || (data42 === "medium")) || (data42 === "low")) || (data42 === "info"))){
const err106 = {instancePath:instancePath+"/rules/partner-outbound-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data42};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/rules/partner-outbound-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data41};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid14 = _errs172 === errors;
valid51 = _valid14;
ifClause14 = "then";
}
else {
const _errs176 = errors;
if(!(((((data41 === "off") || (data41 === "high")) || (data41 === "medium")) || (data41 === "low")) || (data41 === "info"))){
const err108 = {instancePath:instancePath+"/rules/partner-outbound-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data41};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid14 = _errs176 === errors;
valid51 = _valid14;
ifClause14 = "else";
}
if(!valid51){
const err109 = {instancePath:instancePath+"/rules/partner-outbound-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema",schema:schema32.if,parentSchema:schema32,data:data41};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data9["partner-direct-connect-open"] !== undefined){
let data43 = data9["partner-direct-connect-open"];
const _errs179 = errors;
let valid54 = true;
const _errs180 = errors;
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
const err110 = {};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid15 = _errs180 === errors;
errors = _errs179;
if(vErrors !== null){
if(_errs179){
vErrors.length = _errs179;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs182 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key18 in data43){
if(!(key18 === "severity")){
const err111 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data43};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data43.severity !== undefined){
let data44 = data43.severity;
if(!(((((data44 === "off") || (data44 === "high")) || (data44 === "medium")) || (data44 === "low")) || (data44 === "info"))){
const err112 = {instancePath:instancePath+"/rules/partner-direct-connect-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data44};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data43};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid15 = _errs182 === errors;
valid54 = _valid15;
ifClause15 = "then";
}
else {
const _errs186 = errors;
if(!(((((data43 === "off") || (data43 === "high")) || (data43 === "medium")) || (data43 === "low")) || (data43 === "info"))){
const err114 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data43};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid15 = _errs186 === errors;
valid54 = _valid15;
ifClause15 = "else";
}
if(!valid54){
const err115 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema",schema:schema32.if,parentSchema:schema32,data:data43};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data9["partner-identical-to-default"] !== undefined){
let data45 = data9["partner-identical-to-default"];
const _errs189 = errors;
let valid57 = true;
const _errs190 = errors;
if(!(data45 && typeof data45 == "object" && !Array.isArray(data45))){
const err116 = {};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid16 = _errs190 === errors;
errors = _errs189;
if(vErrors !== null){
if(_errs189){
vErrors.length = _errs189;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid16){
const _errs192 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key19 in data45){
if(!(key19 === "severity")){
const err117 = {instancePath:instancePath+"/rules/partner-identical-to-default",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data45};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data45.severity !== undefined){
let data46 = data45.severity;
if(!(((((data46 === "off") || (data46 === "high")) || (data46 === "medium")) || (data46 === "low")) || (data46 === "info"))){
const err118 = {instancePath:instancePath+"/rules/partner-identical-to-default/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data46};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/rules/partner-identical-to-default",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data45};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid16 = _errs192 === errors;
valid57 = _valid16;
ifClause16 = "then";
}
else {
const _errs196 = errors;
if(!(((((data45 === "off") || (data45 === "high")) || (data45 === "medium")) || (data45 === "low")) || (data45 === "info"))){
const err120 = {instancePath:instancePath+"/rules/partner-identical-to-default",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data45};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid16 = _errs196 === errors;
valid57 = _valid16;
ifClause16 = "else";
}
if(!valid57){
const err121 = {instancePath:instancePath+"/rules/partner-identical-to-default",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema",schema:schema32.if,parentSchema:schema32,data:data45};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data9["partner-changes-nothing"] !== undefined){
let data47 = data9["partner-changes-nothing"];
const _errs199 = errors;
let valid60 = true;
const _errs200 = errors;
if(!(data47 && typeof data47 == "object" && !Array.isArray(data47))){
const err122 = {};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid17 = _errs200 === errors;
errors = _errs199;
if(vErrors !== null){
if(_errs199){
vErrors.length = _errs199;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid17){
const _errs202 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key20 in data47){
if(!(key20 === "severity")){
const err123 = {instancePath:instancePath+"/rules/partner-changes-nothing",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data47};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data47.severity !== undefined){
let data48 = data47.severity;
if(!(((((data48 === "off") || (data48 === "high")) || (data48 === "medium")) || (data48 === "low")) || (data48 === "info"))){
const err124 = {instancePath:instancePath+"/rules/partner-changes-nothing/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data48};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/rules/partner-changes-nothing",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data47};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid17 = _errs202 === errors;
valid60 = _valid17;
ifClause17 = "then";
}
else {
const _errs206 = errors;
if(!(((((data47 === "off") || (data47 === "high")) || (data47 === "medium")) || (data47 === "low")) || (data47 === "info"))){
const err126 = {instancePath:instancePath+"/rules/partner-changes-nothing",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data47};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid17 = _errs206 === errors;
valid60 = _valid17;
ifClause17 = "else";
}
if(!valid60){
const err127 = {instancePath:instancePath+"/rules/partner-changes-nothing",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema",schema:schema32.if,parentSchema:schema32,data:data47};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data9["partner-support-access-left-open"] !== undefined){
let data49 = data9["partner-support-access-left-open"];
const _errs208 = errors;
let valid62 = true;
const _errs209 = errors;
if(!(data49 && typeof data49 == "object" && !Array.isArray(data49))){
const err128 = {};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid18 = _errs209 === errors;
errors = _errs208;
if(vErrors !== null){
if(_errs208){
vErrors.length = _errs208;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid18){
const _errs211 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key21 in data49){
if(!((key21 === "severity") || (key21 === "options"))){
const err129 = {instancePath:instancePath+"/rules/partner-support-access-left-open",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then,data:data49};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data49.severity !== undefined){
let data50 = data49.severity;
if(!(((((data50 === "off") || (data50 === "high")) || (data50 === "medium")) || (data50 === "low")) || (data50 === "info"))){
const err130 = {instancePath:instancePath+"/rules/partner-support-access-left-open/severity",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.severity,data:data50};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data49.options !== undefined){
let data51 = data49.options;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key22 in data51){
if(!(key22 === "days")){
const err131 = {instancePath:instancePath+"/rules/partner-support-access-left-open/options",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options,data:data51};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data51.days !== undefined){
let data52 = data51.days;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err132 = {instancePath:instancePath+"/rules/partner-support-access-left-open/options/days",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/options/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options.properties.days.type,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options.properties.days,data:data52};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
const err133 = {instancePath:instancePath+"/rules/partner-support-access-left-open/options/days",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options.properties.days,data:data52};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
}
else {
const err134 = {instancePath:instancePath+"/rules/partner-support-access-left-open/options",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options,data:data51};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/rules/partner-support-access-left-open",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["partner-support-access-left-open"].then.type,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then,data:data49};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid18 = _errs211 === errors;
valid62 = _valid18;
ifClause18 = "then";
}
else {
const _errs220 = errors;
if(!(((((data49 === "off") || (data49 === "high")) || (data49 === "medium")) || (data49 === "low")) || (data49 === "info"))){
const err136 = {instancePath:instancePath+"/rules/partner-support-access-left-open",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["partner-support-access-left-open"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["partner-support-access-left-open"].else.enum,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].else,data:data49};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid18 = _errs220 === errors;
valid62 = _valid18;
ifClause18 = "else";
}
if(!valid62){
const err137 = {instancePath:instancePath+"/rules/partner-support-access-left-open",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema",schema:schema31.properties.rules.properties["partner-support-access-left-open"].if,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"],data:data49};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data9["partner-well-known-microsoft-tenant"] !== undefined){
let data53 = data9["partner-well-known-microsoft-tenant"];
const _errs223 = errors;
let valid66 = true;
const _errs224 = errors;
if(!(data53 && typeof data53 == "object" && !Array.isArray(data53))){
const err138 = {};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid19 = _errs224 === errors;
errors = _errs223;
if(vErrors !== null){
if(_errs223){
vErrors.length = _errs223;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid19){
const _errs226 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key23 in data53){
if(!(key23 === "severity")){
const err139 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data53};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data53.severity !== undefined){
let data54 = data53.severity;
if(!(((((data54 === "off") || (data54 === "high")) || (data54 === "medium")) || (data54 === "low")) || (data54 === "info"))){
const err140 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data54};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data53};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid19 = _errs226 === errors;
valid66 = _valid19;
ifClause19 = "then";
}
else {
const _errs230 = errors;
if(!(((((data53 === "off") || (data53 === "high")) || (data53 === "medium")) || (data53 === "low")) || (data53 === "info"))){
const err142 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data53};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid19 = _errs230 === errors;
valid66 = _valid19;
ifClause19 = "else";
}
if(!valid66){
const err143 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema",schema:schema32.if,parentSchema:schema32,data:data53};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data9["partner-duplicate"] !== undefined){
let data55 = data9["partner-duplicate"];
const _errs233 = errors;
let valid69 = true;
const _errs234 = errors;
if(!(data55 && typeof data55 == "object" && !Array.isArray(data55))){
const err144 = {};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid20 = _errs234 === errors;
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid20){
const _errs236 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key24 in data55){
if(!(key24 === "severity")){
const err145 = {instancePath:instancePath+"/rules/partner-duplicate",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data55};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data55.severity !== undefined){
let data56 = data55.severity;
if(!(((((data56 === "off") || (data56 === "high")) || (data56 === "medium")) || (data56 === "low")) || (data56 === "info"))){
const err146 = {instancePath:instancePath+"/rules/partner-duplicate/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data56};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/rules/partner-duplicate",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data55};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid20 = _errs236 === errors;
valid69 = _valid20;
ifClause20 = "then";
}
else {
const _errs240 = errors;
if(!(((((data55 === "off") || (data55 === "high")) || (data55 === "medium")) || (data55 === "low")) || (data55 === "info"))){
const err148 = {instancePath:instancePath+"/rules/partner-duplicate",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data55};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid20 = _errs240 === errors;
valid69 = _valid20;
ifClause20 = "else";
}
if(!valid69){
const err149 = {instancePath:instancePath+"/rules/partner-duplicate",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema",schema:schema32.if,parentSchema:schema32,data:data55};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data9["partner-is-own-tenant"] !== undefined){
let data57 = data9["partner-is-own-tenant"];
const _errs243 = errors;
let valid72 = true;
const _errs244 = errors;
if(!(data57 && typeof data57 == "object" && !Array.isArray(data57))){
const err150 = {};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid21 = _errs244 === errors;
errors = _errs243;
if(vErrors !== null){
if(_errs243){
vErrors.length = _errs243;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid21){
const _errs246 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key25 in data57){
if(!(key25 === "severity")){
const err151 = {instancePath:instancePath+"/rules/partner-is-own-tenant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data57};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data57.severity !== undefined){
let data58 = data57.severity;
if(!(((((data58 === "off") || (data58 === "high")) || (data58 === "medium")) || (data58 === "low")) || (data58 === "info"))){
const err152 = {instancePath:instancePath+"/rules/partner-is-own-tenant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data58};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/rules/partner-is-own-tenant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data57};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid21 = _errs246 === errors;
valid72 = _valid21;
ifClause21 = "then";
}
else {
const _errs250 = errors;
if(!(((((data57 === "off") || (data57 === "high")) || (data57 === "medium")) || (data57 === "low")) || (data57 === "info"))){
const err154 = {instancePath:instancePath+"/rules/partner-is-own-tenant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data57};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid21 = _errs250 === errors;
valid72 = _valid21;
ifClause21 = "else";
}
if(!valid72){
const err155 = {instancePath:instancePath+"/rules/partner-is-own-tenant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema",schema:schema32.if,parentSchema:schema32,data:data57};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data9["partner-tenant-id-invalid"] !== undefined){
let data59 = data9["partner-tenant-id-invalid"];
const _errs253 = errors;
let valid75 = true;
const _errs254 = errors;
if(!(data59 && typeof data59 == "object" && !Array.isArray(data59))){
const err156 = {};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid22 = _errs254 === errors;
errors = _errs253;
if(vErrors !== null){
if(_errs253){
vErrors.length = _errs253;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid22){
const _errs256 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key26 in data59){
if(!(key26 === "severity")){
const err157 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data59};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data59.severity !== undefined){
let data60 = data59.severity;
if(!(((((data60 === "off") || (data60 === "high")) || (data60 === "medium")) || (data60 === "low")) || (data60 === "info"))){
const err158 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data60};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data59};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid22 = _errs256 === errors;
valid75 = _valid22;
ifClause22 = "then";
}
else {
const _errs260 = errors;
if(!(((((data59 === "off") || (data59 === "high")) || (data59 === "medium")) || (data59 === "low")) || (data59 === "info"))){
const err160 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data59};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid22 = _errs260 === errors;
valid75 = _valid22;
ifClause22 = "else";
}
if(!valid75){
const err161 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema",schema:schema32.if,parentSchema:schema32,data:data59};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data9["access-half-blocked"] !== undefined){
let data61 = data9["access-half-blocked"];
const _errs263 = errors;
let valid78 = true;
const _errs264 = errors;
if(!(data61 && typeof data61 == "object" && !Array.isArray(data61))){
const err162 = {};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid23 = _errs264 === errors;
errors = _errs263;
if(vErrors !== null){
if(_errs263){
vErrors.length = _errs263;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid23){
const _errs266 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key27 in data61){
if(!(key27 === "severity")){
const err163 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data61};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data61.severity !== undefined){
let data62 = data61.severity;
if(!(((((data62 === "off") || (data62 === "high")) || (data62 === "medium")) || (data62 === "low")) || (data62 === "info"))){
const err164 = {instancePath:instancePath+"/rules/access-half-blocked/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data62};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data61};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid23 = _errs266 === errors;
valid78 = _valid23;
ifClause23 = "then";
}
else {
const _errs270 = errors;
if(!(((((data61 === "off") || (data61 === "high")) || (data61 === "medium")) || (data61 === "low")) || (data61 === "info"))){
const err166 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data61};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid23 = _errs270 === errors;
valid78 = _valid23;
ifClause23 = "else";
}
if(!valid78){
const err167 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause23},message:"must match \""+ifClause23+"\" schema",schema:schema32.if,parentSchema:schema32,data:data61};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data9["access-incomplete"] !== undefined){
let data63 = data9["access-incomplete"];
const _errs273 = errors;
let valid81 = true;
const _errs274 = errors;
if(!(data63 && typeof data63 == "object" && !Array.isArray(data63))){
const err168 = {};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var _valid24 = _errs274 === errors;
errors = _errs273;
if(vErrors !== null){
if(_errs273){
vErrors.length = _errs273;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid24){
const _errs276 = errors;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key28 in data63){
if(!(key28 === "severity")){
const err169 = {instancePath:instancePath+"/rules/access-incomplete",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data63};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data63.severity !== undefined){
let data64 = data63.severity;
if(!(((((data64 === "off") || (data64 === "high")) || (data64 === "medium")) || (data64 === "low")) || (data64 === "info"))){
const err170 = {instancePath:instancePath+"/rules/access-incomplete/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data64};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/rules/access-incomplete",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data63};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid24 = _errs276 === errors;
valid81 = _valid24;
ifClause24 = "then";
}
else {
const _errs280 = errors;
if(!(((((data63 === "off") || (data63 === "high")) || (data63 === "medium")) || (data63 === "low")) || (data63 === "info"))){
const err172 = {instancePath:instancePath+"/rules/access-incomplete",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data63};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var _valid24 = _errs280 === errors;
valid81 = _valid24;
ifClause24 = "else";
}
if(!valid81){
const err173 = {instancePath:instancePath+"/rules/access-incomplete",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause24},message:"must match \""+ifClause24+"\" schema",schema:schema32.if,parentSchema:schema32,data:data63};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data9["target-not-understood"] !== undefined){
let data65 = data9["target-not-understood"];
const _errs283 = errors;
let valid84 = true;
const _errs284 = errors;
if(!(data65 && typeof data65 == "object" && !Array.isArray(data65))){
const err174 = {};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var _valid25 = _errs284 === errors;
errors = _errs283;
if(vErrors !== null){
if(_errs283){
vErrors.length = _errs283;
}
else {
vErrors = null;
}
}
let ifClause25;
if(_valid25){
const _errs286 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key29 in data65){
if(!(key29 === "severity")){
const err175 = {instancePath:instancePath+"/rules/target-not-understood",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data65};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data65.severity !== undefined){
let data66 = data65.severity;
if(!(((((data66 === "off") || (data66 === "high")) || (data66 === "medium")) || (data66 === "low")) || (data66 === "info"))){
const err176 = {instancePath:instancePath+"/rules/target-not-understood/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data66};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/rules/target-not-understood",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data65};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid25 = _errs286 === errors;
valid84 = _valid25;
ifClause25 = "then";
}
else {
const _errs290 = errors;
if(!(((((data65 === "off") || (data65 === "high")) || (data65 === "medium")) || (data65 === "low")) || (data65 === "info"))){
const err178 = {instancePath:instancePath+"/rules/target-not-understood",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data65};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid25 = _errs290 === errors;
valid84 = _valid25;
ifClause25 = "else";
}
if(!valid84){
const err179 = {instancePath:instancePath+"/rules/target-not-understood",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause25},message:"must match \""+ifClause25+"\" schema",schema:schema32.if,parentSchema:schema32,data:data65};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data9["target-type-mismatch"] !== undefined){
let data67 = data9["target-type-mismatch"];
const _errs293 = errors;
let valid87 = true;
const _errs294 = errors;
if(!(data67 && typeof data67 == "object" && !Array.isArray(data67))){
const err180 = {};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid26 = _errs294 === errors;
errors = _errs293;
if(vErrors !== null){
if(_errs293){
vErrors.length = _errs293;
}
else {
vErrors = null;
}
}
let ifClause26;
if(_valid26){
const _errs296 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key30 in data67){
if(!(key30 === "severity")){
const err181 = {instancePath:instancePath+"/rules/target-type-mismatch",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data67};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data67.severity !== undefined){
let data68 = data67.severity;
if(!(((((data68 === "off") || (data68 === "high")) || (data68 === "medium")) || (data68 === "low")) || (data68 === "info"))){
const err182 = {instancePath:instancePath+"/rules/target-type-mismatch/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data68};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/rules/target-type-mismatch",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data67};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var _valid26 = _errs296 === errors;
valid87 = _valid26;
ifClause26 = "then";
}
else {
const _errs300 = errors;
if(!(((((data67 === "off") || (data67 === "high")) || (data67 === "medium")) || (data67 === "low")) || (data67 === "info"))){
const err184 = {instancePath:instancePath+"/rules/target-type-mismatch",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data67};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid26 = _errs300 === errors;
valid87 = _valid26;
ifClause26 = "else";
}
if(!valid87){
const err185 = {instancePath:instancePath+"/rules/target-type-mismatch",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause26},message:"must match \""+ifClause26+"\" schema",schema:schema32.if,parentSchema:schema32,data:data67};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data9["target-redundant"] !== undefined){
let data69 = data9["target-redundant"];
const _errs303 = errors;
let valid90 = true;
const _errs304 = errors;
if(!(data69 && typeof data69 == "object" && !Array.isArray(data69))){
const err186 = {};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid27 = _errs304 === errors;
errors = _errs303;
if(vErrors !== null){
if(_errs303){
vErrors.length = _errs303;
}
else {
vErrors = null;
}
}
let ifClause27;
if(_valid27){
const _errs306 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key31 in data69){
if(!(key31 === "severity")){
const err187 = {instancePath:instancePath+"/rules/target-redundant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data69};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data69.severity !== undefined){
let data70 = data69.severity;
if(!(((((data70 === "off") || (data70 === "high")) || (data70 === "medium")) || (data70 === "low")) || (data70 === "info"))){
const err188 = {instancePath:instancePath+"/rules/target-redundant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data70};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/rules/target-redundant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data69};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid27 = _errs306 === errors;
valid90 = _valid27;
ifClause27 = "then";
}
else {
const _errs310 = errors;
if(!(((((data69 === "off") || (data69 === "high")) || (data69 === "medium")) || (data69 === "low")) || (data69 === "info"))){
const err190 = {instancePath:instancePath+"/rules/target-redundant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data69};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var _valid27 = _errs310 === errors;
valid90 = _valid27;
ifClause27 = "else";
}
if(!valid90){
const err191 = {instancePath:instancePath+"/rules/target-redundant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause27},message:"must match \""+ifClause27+"\" schema",schema:schema32.if,parentSchema:schema32,data:data69};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data9["trust-incomplete"] !== undefined){
let data71 = data9["trust-incomplete"];
const _errs313 = errors;
let valid93 = true;
const _errs314 = errors;
if(!(data71 && typeof data71 == "object" && !Array.isArray(data71))){
const err192 = {};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid28 = _errs314 === errors;
errors = _errs313;
if(vErrors !== null){
if(_errs313){
vErrors.length = _errs313;
}
else {
vErrors = null;
}
}
let ifClause28;
if(_valid28){
const _errs316 = errors;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key32 in data71){
if(!(key32 === "severity")){
const err193 = {instancePath:instancePath+"/rules/trust-incomplete",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data71};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data71.severity !== undefined){
let data72 = data71.severity;
if(!(((((data72 === "off") || (data72 === "high")) || (data72 === "medium")) || (data72 === "low")) || (data72 === "info"))){
const err194 = {instancePath:instancePath+"/rules/trust-incomplete/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data72};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/rules/trust-incomplete",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data71};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid28 = _errs316 === errors;
valid93 = _valid28;
ifClause28 = "then";
}
else {
const _errs320 = errors;
if(!(((((data71 === "off") || (data71 === "high")) || (data71 === "medium")) || (data71 === "low")) || (data71 === "info"))){
const err196 = {instancePath:instancePath+"/rules/trust-incomplete",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data71};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid28 = _errs320 === errors;
valid93 = _valid28;
ifClause28 = "else";
}
if(!valid93){
const err197 = {instancePath:instancePath+"/rules/trust-incomplete",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause28},message:"must match \""+ifClause28+"\" schema",schema:schema32.if,parentSchema:schema32,data:data71};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data9["partner-trust-not-approved"] !== undefined){
let data73 = data9["partner-trust-not-approved"];
const _errs323 = errors;
let valid96 = true;
const _errs324 = errors;
if(!(data73 && typeof data73 == "object" && !Array.isArray(data73))){
const err198 = {};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid29 = _errs324 === errors;
errors = _errs323;
if(vErrors !== null){
if(_errs323){
vErrors.length = _errs323;
}
else {
vErrors = null;
}
}
let ifClause29;
if(_valid29){
const _errs326 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key33 in data73){
if(!(key33 === "severity")){
const err199 = {instancePath:instancePath+"/rules/partner-trust-not-approved",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data73};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data73.severity !== undefined){
let data74 = data73.severity;
if(!(((((data74 === "off") || (data74 === "high")) || (data74 === "medium")) || (data74 === "low")) || (data74 === "info"))){
const err200 = {instancePath:instancePath+"/rules/partner-trust-not-approved/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data74};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/rules/partner-trust-not-approved",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data73};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid29 = _errs326 === errors;
valid96 = _valid29;
ifClause29 = "then";
}
else {
const _errs330 = errors;
if(!(((((data73 === "off") || (data73 === "high")) || (data73 === "medium")) || (data73 === "low")) || (data73 === "info"))){
const err202 = {instancePath:instancePath+"/rules/partner-trust-not-approved",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data73};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var _valid29 = _errs330 === errors;
valid96 = _valid29;
ifClause29 = "else";
}
if(!valid96){
const err203 = {instancePath:instancePath+"/rules/partner-trust-not-approved",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause29},message:"must match \""+ifClause29+"\" schema",schema:schema32.if,parentSchema:schema32,data:data73};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data9["partner-inherits-default-trust"] !== undefined){
let data75 = data9["partner-inherits-default-trust"];
const _errs333 = errors;
let valid99 = true;
const _errs334 = errors;
if(!(data75 && typeof data75 == "object" && !Array.isArray(data75))){
const err204 = {};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var _valid30 = _errs334 === errors;
errors = _errs333;
if(vErrors !== null){
if(_errs333){
vErrors.length = _errs333;
}
else {
vErrors = null;
}
}
let ifClause30;
if(_valid30){
const _errs336 = errors;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key34 in data75){
if(!(key34 === "severity")){
const err205 = {instancePath:instancePath+"/rules/partner-inherits-default-trust",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data75};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data75.severity !== undefined){
let data76 = data75.severity;
if(!(((((data76 === "off") || (data76 === "high")) || (data76 === "medium")) || (data76 === "low")) || (data76 === "info"))){
const err206 = {instancePath:instancePath+"/rules/partner-inherits-default-trust/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data76};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/rules/partner-inherits-default-trust",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data75};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid30 = _errs336 === errors;
valid99 = _valid30;
ifClause30 = "then";
}
else {
const _errs340 = errors;
if(!(((((data75 === "off") || (data75 === "high")) || (data75 === "medium")) || (data75 === "low")) || (data75 === "info"))){
const err208 = {instancePath:instancePath+"/rules/partner-inherits-default-trust",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data75};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid30 = _errs340 === errors;
valid99 = _valid30;
ifClause30 = "else";
}
if(!valid99){
const err209 = {instancePath:instancePath+"/rules/partner-inherits-default-trust",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause30},message:"must match \""+ifClause30+"\" schema",schema:schema32.if,parentSchema:schema32,data:data75};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data9["partner-device-trust-without-mfa-trust"] !== undefined){
let data77 = data9["partner-device-trust-without-mfa-trust"];
const _errs343 = errors;
let valid102 = true;
const _errs344 = errors;
if(!(data77 && typeof data77 == "object" && !Array.isArray(data77))){
const err210 = {};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid31 = _errs344 === errors;
errors = _errs343;
if(vErrors !== null){
if(_errs343){
vErrors.length = _errs343;
}
else {
vErrors = null;
}
}
let ifClause31;
if(_valid31){
const _errs346 = errors;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key35 in data77){
if(!(key35 === "severity")){
const err211 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data77};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data77.severity !== undefined){
let data78 = data77.severity;
if(!(((((data78 === "off") || (data78 === "high")) || (data78 === "medium")) || (data78 === "low")) || (data78 === "info"))){
const err212 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data78};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data77};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var _valid31 = _errs346 === errors;
valid102 = _valid31;
ifClause31 = "then";
}
else {
const _errs350 = errors;
if(!(((((data77 === "off") || (data77 === "high")) || (data77 === "medium")) || (data77 === "low")) || (data77 === "info"))){
const err214 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data77};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid31 = _errs350 === errors;
valid102 = _valid31;
ifClause31 = "else";
}
if(!valid102){
const err215 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause31},message:"must match \""+ifClause31+"\" schema",schema:schema32.if,parentSchema:schema32,data:data77};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data9["partner-mfa-trust-without-evidence"] !== undefined){
let data79 = data9["partner-mfa-trust-without-evidence"];
const _errs352 = errors;
let valid104 = true;
const _errs353 = errors;
if(!(data79 && typeof data79 == "object" && !Array.isArray(data79))){
const err216 = {};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid32 = _errs353 === errors;
errors = _errs352;
if(vErrors !== null){
if(_errs352){
vErrors.length = _errs352;
}
else {
vErrors = null;
}
}
let ifClause32;
if(_valid32){
const _errs355 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key36 in data79){
if(!((key36 === "severity") || (key36 === "options"))){
const err217 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then,data:data79};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data79.severity !== undefined){
let data80 = data79.severity;
if(!(((((data80 === "off") || (data80 === "high")) || (data80 === "medium")) || (data80 === "low")) || (data80 === "info"))){
const err218 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence/severity",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.severity,data:data80};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data79.options !== undefined){
let data81 = data79.options;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key37 in data81){
if(!(key37 === "days")){
const err219 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence/options",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.options,data:data81};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data81.days !== undefined){
let data82 = data81.days;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err220 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence/options/days",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/then/properties/options/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.options.properties.days.type,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.options.properties.days,data:data82};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 1 || isNaN(data82)){
const err221 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence/options/days",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.options.properties.days,data:data82};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
}
else {
const err222 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence/options",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.properties.options,data:data81};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then.type,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].then,data:data79};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid32 = _errs355 === errors;
valid104 = _valid32;
ifClause32 = "then";
}
else {
const _errs364 = errors;
if(!(((((data79 === "off") || (data79 === "high")) || (data79 === "medium")) || (data79 === "low")) || (data79 === "info"))){
const err224 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].else.enum,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].else,data:data79};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid32 = _errs364 === errors;
valid104 = _valid32;
ifClause32 = "else";
}
if(!valid104){
const err225 = {instancePath:instancePath+"/rules/partner-mfa-trust-without-evidence",schemaPath:"#/properties/rules/properties/partner-mfa-trust-without-evidence/if",keyword:"if",params:{failingKeyword: ifClause32},message:"must match \""+ifClause32+"\" schema",schema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"].if,parentSchema:schema31.properties.rules.properties["partner-mfa-trust-without-evidence"],data:data79};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data9["partner-user-sync-allowed"] !== undefined){
let data83 = data9["partner-user-sync-allowed"];
const _errs367 = errors;
let valid108 = true;
const _errs368 = errors;
if(!(data83 && typeof data83 == "object" && !Array.isArray(data83))){
const err226 = {};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
var _valid33 = _errs368 === errors;
errors = _errs367;
if(vErrors !== null){
if(_errs367){
vErrors.length = _errs367;
}
else {
vErrors = null;
}
}
let ifClause33;
if(_valid33){
const _errs370 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key38 in data83){
if(!(key38 === "severity")){
const err227 = {instancePath:instancePath+"/rules/partner-user-sync-allowed",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data83};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data83.severity !== undefined){
let data84 = data83.severity;
if(!(((((data84 === "off") || (data84 === "high")) || (data84 === "medium")) || (data84 === "low")) || (data84 === "info"))){
const err228 = {instancePath:instancePath+"/rules/partner-user-sync-allowed/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data84};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/rules/partner-user-sync-allowed",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data83};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
var _valid33 = _errs370 === errors;
valid108 = _valid33;
ifClause33 = "then";
}
else {
const _errs374 = errors;
if(!(((((data83 === "off") || (data83 === "high")) || (data83 === "medium")) || (data83 === "low")) || (data83 === "info"))){
const err230 = {instancePath:instancePath+"/rules/partner-user-sync-allowed",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data83};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid33 = _errs374 === errors;
valid108 = _valid33;
ifClause33 = "else";
}
if(!valid108){
const err231 = {instancePath:instancePath+"/rules/partner-user-sync-allowed",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause33},message:"must match \""+ifClause33+"\" schema",schema:schema32.if,parentSchema:schema32,data:data83};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data9["partner-group-sync-allowed"] !== undefined){
let data85 = data9["partner-group-sync-allowed"];
const _errs377 = errors;
let valid111 = true;
const _errs378 = errors;
if(!(data85 && typeof data85 == "object" && !Array.isArray(data85))){
const err232 = {};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid34 = _errs378 === errors;
errors = _errs377;
if(vErrors !== null){
if(_errs377){
vErrors.length = _errs377;
}
else {
vErrors = null;
}
}
let ifClause34;
if(_valid34){
const _errs380 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key39 in data85){
if(!(key39 === "severity")){
const err233 = {instancePath:instancePath+"/rules/partner-group-sync-allowed",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data85};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data85.severity !== undefined){
let data86 = data85.severity;
if(!(((((data86 === "off") || (data86 === "high")) || (data86 === "medium")) || (data86 === "low")) || (data86 === "info"))){
const err234 = {instancePath:instancePath+"/rules/partner-group-sync-allowed/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data86};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/rules/partner-group-sync-allowed",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data85};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid34 = _errs380 === errors;
valid111 = _valid34;
ifClause34 = "then";
}
else {
const _errs384 = errors;
if(!(((((data85 === "off") || (data85 === "high")) || (data85 === "medium")) || (data85 === "low")) || (data85 === "info"))){
const err236 = {instancePath:instancePath+"/rules/partner-group-sync-allowed",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data85};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid34 = _errs384 === errors;
valid111 = _valid34;
ifClause34 = "else";
}
if(!valid111){
const err237 = {instancePath:instancePath+"/rules/partner-group-sync-allowed",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause34},message:"must match \""+ifClause34+"\" schema",schema:schema32.if,parentSchema:schema32,data:data85};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data9["partner-sync-backdoor-shape"] !== undefined){
let data87 = data9["partner-sync-backdoor-shape"];
const _errs387 = errors;
let valid114 = true;
const _errs388 = errors;
if(!(data87 && typeof data87 == "object" && !Array.isArray(data87))){
const err238 = {};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid35 = _errs388 === errors;
errors = _errs387;
if(vErrors !== null){
if(_errs387){
vErrors.length = _errs387;
}
else {
vErrors = null;
}
}
let ifClause35;
if(_valid35){
const _errs390 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key40 in data87){
if(!(key40 === "severity")){
const err239 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data87};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data87.severity !== undefined){
let data88 = data87.severity;
if(!(((((data88 === "off") || (data88 === "high")) || (data88 === "medium")) || (data88 === "low")) || (data88 === "info"))){
const err240 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data88};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data87};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid35 = _errs390 === errors;
valid114 = _valid35;
ifClause35 = "then";
}
else {
const _errs394 = errors;
if(!(((((data87 === "off") || (data87 === "high")) || (data87 === "medium")) || (data87 === "low")) || (data87 === "info"))){
const err242 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data87};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid35 = _errs394 === errors;
valid114 = _valid35;
ifClause35 = "else";
}
if(!valid114){
const err243 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause35},message:"must match \""+ifClause35+"\" schema",schema:schema32.if,parentSchema:schema32,data:data87};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data9["partner-sync-without-redemption"] !== undefined){
let data89 = data9["partner-sync-without-redemption"];
const _errs397 = errors;
let valid117 = true;
const _errs398 = errors;
if(!(data89 && typeof data89 == "object" && !Array.isArray(data89))){
const err244 = {};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
var _valid36 = _errs398 === errors;
errors = _errs397;
if(vErrors !== null){
if(_errs397){
vErrors.length = _errs397;
}
else {
vErrors = null;
}
}
let ifClause36;
if(_valid36){
const _errs400 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key41 in data89){
if(!(key41 === "severity")){
const err245 = {instancePath:instancePath+"/rules/partner-sync-without-redemption",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data89};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data89.severity !== undefined){
let data90 = data89.severity;
if(!(((((data90 === "off") || (data90 === "high")) || (data90 === "medium")) || (data90 === "low")) || (data90 === "info"))){
const err246 = {instancePath:instancePath+"/rules/partner-sync-without-redemption/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data90};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/rules/partner-sync-without-redemption",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data89};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid36 = _errs400 === errors;
valid117 = _valid36;
ifClause36 = "then";
}
else {
const _errs404 = errors;
if(!(((((data89 === "off") || (data89 === "high")) || (data89 === "medium")) || (data89 === "low")) || (data89 === "info"))){
const err248 = {instancePath:instancePath+"/rules/partner-sync-without-redemption",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data89};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
var _valid36 = _errs404 === errors;
valid117 = _valid36;
ifClause36 = "else";
}
if(!valid117){
const err249 = {instancePath:instancePath+"/rules/partner-sync-without-redemption",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause36},message:"must match \""+ifClause36+"\" schema",schema:schema32.if,parentSchema:schema32,data:data89};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data9["partner-auto-redemption-unapproved"] !== undefined){
let data91 = data9["partner-auto-redemption-unapproved"];
const _errs407 = errors;
let valid120 = true;
const _errs408 = errors;
if(!(data91 && typeof data91 == "object" && !Array.isArray(data91))){
const err250 = {};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid37 = _errs408 === errors;
errors = _errs407;
if(vErrors !== null){
if(_errs407){
vErrors.length = _errs407;
}
else {
vErrors = null;
}
}
let ifClause37;
if(_valid37){
const _errs410 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key42 in data91){
if(!(key42 === "severity")){
const err251 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data91};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data91.severity !== undefined){
let data92 = data91.severity;
if(!(((((data92 === "off") || (data92 === "high")) || (data92 === "medium")) || (data92 === "low")) || (data92 === "info"))){
const err252 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data92};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data91};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
var _valid37 = _errs410 === errors;
valid120 = _valid37;
ifClause37 = "then";
}
else {
const _errs414 = errors;
if(!(((((data91 === "off") || (data91 === "high")) || (data91 === "medium")) || (data91 === "low")) || (data91 === "info"))){
const err254 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data91};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var _valid37 = _errs414 === errors;
valid120 = _valid37;
ifClause37 = "else";
}
if(!valid120){
const err255 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause37},message:"must match \""+ifClause37+"\" schema",schema:schema32.if,parentSchema:schema32,data:data91};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data9["partner-auto-redemption-unreachable"] !== undefined){
let data93 = data9["partner-auto-redemption-unreachable"];
const _errs417 = errors;
let valid123 = true;
const _errs418 = errors;
if(!(data93 && typeof data93 == "object" && !Array.isArray(data93))){
const err256 = {};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
var _valid38 = _errs418 === errors;
errors = _errs417;
if(vErrors !== null){
if(_errs417){
vErrors.length = _errs417;
}
else {
vErrors = null;
}
}
let ifClause38;
if(_valid38){
const _errs420 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key43 in data93){
if(!(key43 === "severity")){
const err257 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data93};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data93.severity !== undefined){
let data94 = data93.severity;
if(!(((((data94 === "off") || (data94 === "high")) || (data94 === "medium")) || (data94 === "low")) || (data94 === "info"))){
const err258 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data94};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data93};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid38 = _errs420 === errors;
valid123 = _valid38;
ifClause38 = "then";
}
else {
const _errs424 = errors;
if(!(((((data93 === "off") || (data93 === "high")) || (data93 === "medium")) || (data93 === "low")) || (data93 === "info"))){
const err260 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data93};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid38 = _errs424 === errors;
valid123 = _valid38;
ifClause38 = "else";
}
if(!valid123){
const err261 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause38},message:"must match \""+ifClause38+"\" schema",schema:schema32.if,parentSchema:schema32,data:data93};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data9["tenant-legacy-auto-redeem-list"] !== undefined){
let data95 = data9["tenant-legacy-auto-redeem-list"];
const _errs427 = errors;
let valid126 = true;
const _errs428 = errors;
if(!(data95 && typeof data95 == "object" && !Array.isArray(data95))){
const err262 = {};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var _valid39 = _errs428 === errors;
errors = _errs427;
if(vErrors !== null){
if(_errs427){
vErrors.length = _errs427;
}
else {
vErrors = null;
}
}
let ifClause39;
if(_valid39){
const _errs430 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key44 in data95){
if(!(key44 === "severity")){
const err263 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data95};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data95.severity !== undefined){
let data96 = data95.severity;
if(!(((((data96 === "off") || (data96 === "high")) || (data96 === "medium")) || (data96 === "low")) || (data96 === "info"))){
const err264 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data96};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data95};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var _valid39 = _errs430 === errors;
valid126 = _valid39;
ifClause39 = "then";
}
else {
const _errs434 = errors;
if(!(((((data95 === "off") || (data95 === "high")) || (data95 === "medium")) || (data95 === "low")) || (data95 === "info"))){
const err266 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data95};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var _valid39 = _errs434 === errors;
valid126 = _valid39;
ifClause39 = "else";
}
if(!valid126){
const err267 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause39},message:"must match \""+ifClause39+"\" schema",schema:schema32.if,parentSchema:schema32,data:data95};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data9["partner-left-mto-still-trusted"] !== undefined){
let data97 = data9["partner-left-mto-still-trusted"];
const _errs437 = errors;
let valid129 = true;
const _errs438 = errors;
if(!(data97 && typeof data97 == "object" && !Array.isArray(data97))){
const err268 = {};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
var _valid40 = _errs438 === errors;
errors = _errs437;
if(vErrors !== null){
if(_errs437){
vErrors.length = _errs437;
}
else {
vErrors = null;
}
}
let ifClause40;
if(_valid40){
const _errs440 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key45 in data97){
if(!(key45 === "severity")){
const err269 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data97};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data97.severity !== undefined){
let data98 = data97.severity;
if(!(((((data98 === "off") || (data98 === "high")) || (data98 === "medium")) || (data98 === "low")) || (data98 === "info"))){
const err270 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data98};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data97};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid40 = _errs440 === errors;
valid129 = _valid40;
ifClause40 = "then";
}
else {
const _errs444 = errors;
if(!(((((data97 === "off") || (data97 === "high")) || (data97 === "medium")) || (data97 === "low")) || (data97 === "info"))){
const err272 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data97};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var _valid40 = _errs444 === errors;
valid129 = _valid40;
ifClause40 = "else";
}
if(!valid129){
const err273 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause40},message:"must match \""+ifClause40+"\" schema",schema:schema32.if,parentSchema:schema32,data:data97};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data9["tenant-mto-template-loosens-partners"] !== undefined){
let data99 = data9["tenant-mto-template-loosens-partners"];
const _errs447 = errors;
let valid132 = true;
const _errs448 = errors;
if(!(data99 && typeof data99 == "object" && !Array.isArray(data99))){
const err274 = {};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid41 = _errs448 === errors;
errors = _errs447;
if(vErrors !== null){
if(_errs447){
vErrors.length = _errs447;
}
else {
vErrors = null;
}
}
let ifClause41;
if(_valid41){
const _errs450 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key46 in data99){
if(!(key46 === "severity")){
const err275 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data99};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data99.severity !== undefined){
let data100 = data99.severity;
if(!(((((data100 === "off") || (data100 === "high")) || (data100 === "medium")) || (data100 === "low")) || (data100 === "info"))){
const err276 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data100};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data99};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
var _valid41 = _errs450 === errors;
valid132 = _valid41;
ifClause41 = "then";
}
else {
const _errs454 = errors;
if(!(((((data99 === "off") || (data99 === "high")) || (data99 === "medium")) || (data99 === "low")) || (data99 === "info"))){
const err278 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data99};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid41 = _errs454 === errors;
valid132 = _valid41;
ifClause41 = "else";
}
if(!valid132){
const err279 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause41},message:"must match \""+ifClause41+"\" schema",schema:schema32.if,parentSchema:schema32,data:data99};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data9["partner-tenant-restrictions-open"] !== undefined){
let data101 = data9["partner-tenant-restrictions-open"];
const _errs457 = errors;
let valid135 = true;
const _errs458 = errors;
if(!(data101 && typeof data101 == "object" && !Array.isArray(data101))){
const err280 = {};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var _valid42 = _errs458 === errors;
errors = _errs457;
if(vErrors !== null){
if(_errs457){
vErrors.length = _errs457;
}
else {
vErrors = null;
}
}
let ifClause42;
if(_valid42){
const _errs460 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key47 in data101){
if(!(key47 === "severity")){
const err281 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data101};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data101.severity !== undefined){
let data102 = data101.severity;
if(!(((((data102 === "off") || (data102 === "high")) || (data102 === "medium")) || (data102 === "low")) || (data102 === "info"))){
const err282 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data102};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data101};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid42 = _errs460 === errors;
valid135 = _valid42;
ifClause42 = "then";
}
else {
const _errs464 = errors;
if(!(((((data101 === "off") || (data101 === "high")) || (data101 === "medium")) || (data101 === "low")) || (data101 === "info"))){
const err284 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data101};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid42 = _errs464 === errors;
valid135 = _valid42;
ifClause42 = "else";
}
if(!valid135){
const err285 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause42},message:"must match \""+ifClause42+"\" schema",schema:schema32.if,parentSchema:schema32,data:data101};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data9["partner-m365-access-open"] !== undefined){
let data103 = data9["partner-m365-access-open"];
const _errs467 = errors;
let valid138 = true;
const _errs468 = errors;
if(!(data103 && typeof data103 == "object" && !Array.isArray(data103))){
const err286 = {};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
var _valid43 = _errs468 === errors;
errors = _errs467;
if(vErrors !== null){
if(_errs467){
vErrors.length = _errs467;
}
else {
vErrors = null;
}
}
let ifClause43;
if(_valid43){
const _errs470 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key48 in data103){
if(!(key48 === "severity")){
const err287 = {instancePath:instancePath+"/rules/partner-m365-access-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data103};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data103.severity !== undefined){
let data104 = data103.severity;
if(!(((((data104 === "off") || (data104 === "high")) || (data104 === "medium")) || (data104 === "low")) || (data104 === "info"))){
const err288 = {instancePath:instancePath+"/rules/partner-m365-access-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data104};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/rules/partner-m365-access-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data103};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var _valid43 = _errs470 === errors;
valid138 = _valid43;
ifClause43 = "then";
}
else {
const _errs474 = errors;
if(!(((((data103 === "off") || (data103 === "high")) || (data103 === "medium")) || (data103 === "low")) || (data103 === "info"))){
const err290 = {instancePath:instancePath+"/rules/partner-m365-access-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data103};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
var _valid43 = _errs474 === errors;
valid138 = _valid43;
ifClause43 = "else";
}
if(!valid138){
const err291 = {instancePath:instancePath+"/rules/partner-m365-access-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause43},message:"must match \""+ifClause43+"\" schema",schema:schema32.if,parentSchema:schema32,data:data103};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data9["guest-invites-open-to-everyone"] !== undefined){
let data105 = data9["guest-invites-open-to-everyone"];
const _errs477 = errors;
let valid141 = true;
const _errs478 = errors;
if(!(data105 && typeof data105 == "object" && !Array.isArray(data105))){
const err292 = {};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
var _valid44 = _errs478 === errors;
errors = _errs477;
if(vErrors !== null){
if(_errs477){
vErrors.length = _errs477;
}
else {
vErrors = null;
}
}
let ifClause44;
if(_valid44){
const _errs480 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key49 in data105){
if(!(key49 === "severity")){
const err293 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data105};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data105.severity !== undefined){
let data106 = data105.severity;
if(!(((((data106 === "off") || (data106 === "high")) || (data106 === "medium")) || (data106 === "low")) || (data106 === "info"))){
const err294 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data106};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data105};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
var _valid44 = _errs480 === errors;
valid141 = _valid44;
ifClause44 = "then";
}
else {
const _errs484 = errors;
if(!(((((data105 === "off") || (data105 === "high")) || (data105 === "medium")) || (data105 === "low")) || (data105 === "info"))){
const err296 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data105};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
var _valid44 = _errs484 === errors;
valid141 = _valid44;
ifClause44 = "else";
}
if(!valid141){
const err297 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause44},message:"must match \""+ifClause44+"\" schema",schema:schema32.if,parentSchema:schema32,data:data105};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data9["guest-invites-open-to-members"] !== undefined){
let data107 = data9["guest-invites-open-to-members"];
const _errs487 = errors;
let valid144 = true;
const _errs488 = errors;
if(!(data107 && typeof data107 == "object" && !Array.isArray(data107))){
const err298 = {};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
var _valid45 = _errs488 === errors;
errors = _errs487;
if(vErrors !== null){
if(_errs487){
vErrors.length = _errs487;
}
else {
vErrors = null;
}
}
let ifClause45;
if(_valid45){
const _errs490 = errors;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key50 in data107){
if(!(key50 === "severity")){
const err299 = {instancePath:instancePath+"/rules/guest-invites-open-to-members",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data107};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data107.severity !== undefined){
let data108 = data107.severity;
if(!(((((data108 === "off") || (data108 === "high")) || (data108 === "medium")) || (data108 === "low")) || (data108 === "info"))){
const err300 = {instancePath:instancePath+"/rules/guest-invites-open-to-members/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data108};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/rules/guest-invites-open-to-members",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data107};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
var _valid45 = _errs490 === errors;
valid144 = _valid45;
ifClause45 = "then";
}
else {
const _errs494 = errors;
if(!(((((data107 === "off") || (data107 === "high")) || (data107 === "medium")) || (data107 === "low")) || (data107 === "info"))){
const err302 = {instancePath:instancePath+"/rules/guest-invites-open-to-members",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data107};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid45 = _errs494 === errors;
valid144 = _valid45;
ifClause45 = "else";
}
if(!valid144){
const err303 = {instancePath:instancePath+"/rules/guest-invites-open-to-members",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause45},message:"must match \""+ifClause45+"\" schema",schema:schema32.if,parentSchema:schema32,data:data107};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data9["guest-directory-access-like-members"] !== undefined){
let data109 = data9["guest-directory-access-like-members"];
const _errs497 = errors;
let valid147 = true;
const _errs498 = errors;
if(!(data109 && typeof data109 == "object" && !Array.isArray(data109))){
const err304 = {};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
var _valid46 = _errs498 === errors;
errors = _errs497;
if(vErrors !== null){
if(_errs497){
vErrors.length = _errs497;
}
else {
vErrors = null;
}
}
let ifClause46;
if(_valid46){
const _errs500 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key51 in data109){
if(!(key51 === "severity")){
const err305 = {instancePath:instancePath+"/rules/guest-directory-access-like-members",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data109};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data109.severity !== undefined){
let data110 = data109.severity;
if(!(((((data110 === "off") || (data110 === "high")) || (data110 === "medium")) || (data110 === "low")) || (data110 === "info"))){
const err306 = {instancePath:instancePath+"/rules/guest-directory-access-like-members/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data110};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/rules/guest-directory-access-like-members",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data109};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
var _valid46 = _errs500 === errors;
valid147 = _valid46;
ifClause46 = "then";
}
else {
const _errs504 = errors;
if(!(((((data109 === "off") || (data109 === "high")) || (data109 === "medium")) || (data109 === "low")) || (data109 === "info"))){
const err308 = {instancePath:instancePath+"/rules/guest-directory-access-like-members",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data109};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
var _valid46 = _errs504 === errors;
valid147 = _valid46;
ifClause46 = "else";
}
if(!valid147){
const err309 = {instancePath:instancePath+"/rules/guest-directory-access-like-members",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause46},message:"must match \""+ifClause46+"\" schema",schema:schema32.if,parentSchema:schema32,data:data109};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data9["guest-directory-access-not-restricted"] !== undefined){
let data111 = data9["guest-directory-access-not-restricted"];
const _errs507 = errors;
let valid150 = true;
const _errs508 = errors;
if(!(data111 && typeof data111 == "object" && !Array.isArray(data111))){
const err310 = {};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid47 = _errs508 === errors;
errors = _errs507;
if(vErrors !== null){
if(_errs507){
vErrors.length = _errs507;
}
else {
vErrors = null;
}
}
let ifClause47;
if(_valid47){
const _errs510 = errors;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key52 in data111){
if(!(key52 === "severity")){
const err311 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data111};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data111.severity !== undefined){
let data112 = data111.severity;
if(!(((((data112 === "off") || (data112 === "high")) || (data112 === "medium")) || (data112 === "low")) || (data112 === "info"))){
const err312 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data112};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data111};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var _valid47 = _errs510 === errors;
valid150 = _valid47;
ifClause47 = "then";
}
else {
const _errs514 = errors;
if(!(((((data111 === "off") || (data111 === "high")) || (data111 === "medium")) || (data111 === "low")) || (data111 === "info"))){
const err314 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data111};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
var _valid47 = _errs514 === errors;
valid150 = _valid47;
ifClause47 = "else";
}
if(!valid150){
const err315 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause47},message:"must match \""+ifClause47+"\" schema",schema:schema32.if,parentSchema:schema32,data:data111};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data9["guest-email-verified-join-enabled"] !== undefined){
let data113 = data9["guest-email-verified-join-enabled"];
const _errs517 = errors;
let valid153 = true;
const _errs518 = errors;
if(!(data113 && typeof data113 == "object" && !Array.isArray(data113))){
const err316 = {};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var _valid48 = _errs518 === errors;
errors = _errs517;
if(vErrors !== null){
if(_errs517){
vErrors.length = _errs517;
}
else {
vErrors = null;
}
}
let ifClause48;
if(_valid48){
const _errs520 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key53 in data113){
if(!(key53 === "severity")){
const err317 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data113};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data113.severity !== undefined){
let data114 = data113.severity;
if(!(((((data114 === "off") || (data114 === "high")) || (data114 === "medium")) || (data114 === "low")) || (data114 === "info"))){
const err318 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data114};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data113};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
var _valid48 = _errs520 === errors;
valid153 = _valid48;
ifClause48 = "then";
}
else {
const _errs524 = errors;
if(!(((((data113 === "off") || (data113 === "high")) || (data113 === "medium")) || (data113 === "low")) || (data113 === "info"))){
const err320 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data113};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
var _valid48 = _errs524 === errors;
valid153 = _valid48;
ifClause48 = "else";
}
if(!valid153){
const err321 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause48},message:"must match \""+ifClause48+"\" schema",schema:schema32.if,parentSchema:schema32,data:data113};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data9["guest-self-service-signup-enabled"] !== undefined){
let data115 = data9["guest-self-service-signup-enabled"];
const _errs527 = errors;
let valid156 = true;
const _errs528 = errors;
if(!(data115 && typeof data115 == "object" && !Array.isArray(data115))){
const err322 = {};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
var _valid49 = _errs528 === errors;
errors = _errs527;
if(vErrors !== null){
if(_errs527){
vErrors.length = _errs527;
}
else {
vErrors = null;
}
}
let ifClause49;
if(_valid49){
const _errs530 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key54 in data115){
if(!(key54 === "severity")){
const err323 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data115};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data115.severity !== undefined){
let data116 = data115.severity;
if(!(((((data116 === "off") || (data116 === "high")) || (data116 === "medium")) || (data116 === "low")) || (data116 === "info"))){
const err324 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data116};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data115};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
var _valid49 = _errs530 === errors;
valid156 = _valid49;
ifClause49 = "then";
}
else {
const _errs534 = errors;
if(!(((((data115 === "off") || (data115 === "high")) || (data115 === "medium")) || (data115 === "low")) || (data115 === "info"))){
const err326 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data115};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var _valid49 = _errs534 === errors;
valid156 = _valid49;
ifClause49 = "else";
}
if(!valid156){
const err327 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause49},message:"must match \""+ifClause49+"\" schema",schema:schema32.if,parentSchema:schema32,data:data115};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data9["guest-invitation-domains-unrestricted"] !== undefined){
let data117 = data9["guest-invitation-domains-unrestricted"];
const _errs537 = errors;
let valid159 = true;
const _errs538 = errors;
if(!(data117 && typeof data117 == "object" && !Array.isArray(data117))){
const err328 = {};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
var _valid50 = _errs538 === errors;
errors = _errs537;
if(vErrors !== null){
if(_errs537){
vErrors.length = _errs537;
}
else {
vErrors = null;
}
}
let ifClause50;
if(_valid50){
const _errs540 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key55 in data117){
if(!(key55 === "severity")){
const err329 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data117};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data117.severity !== undefined){
let data118 = data117.severity;
if(!(((((data118 === "off") || (data118 === "high")) || (data118 === "medium")) || (data118 === "low")) || (data118 === "info"))){
const err330 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data118};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data117};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
var _valid50 = _errs540 === errors;
valid159 = _valid50;
ifClause50 = "then";
}
else {
const _errs544 = errors;
if(!(((((data117 === "off") || (data117 === "high")) || (data117 === "medium")) || (data117 === "low")) || (data117 === "info"))){
const err332 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data117};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
var _valid50 = _errs544 === errors;
valid159 = _valid50;
ifClause50 = "else";
}
if(!valid159){
const err333 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause50},message:"must match \""+ifClause50+"\" schema",schema:schema32.if,parentSchema:schema32,data:data117};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data9["guest-invitation-domains-block-list"] !== undefined){
let data119 = data9["guest-invitation-domains-block-list"];
const _errs547 = errors;
let valid162 = true;
const _errs548 = errors;
if(!(data119 && typeof data119 == "object" && !Array.isArray(data119))){
const err334 = {};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var _valid51 = _errs548 === errors;
errors = _errs547;
if(vErrors !== null){
if(_errs547){
vErrors.length = _errs547;
}
else {
vErrors = null;
}
}
let ifClause51;
if(_valid51){
const _errs550 = errors;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key56 in data119){
if(!(key56 === "severity")){
const err335 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data119};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data119.severity !== undefined){
let data120 = data119.severity;
if(!(((((data120 === "off") || (data120 === "high")) || (data120 === "medium")) || (data120 === "low")) || (data120 === "info"))){
const err336 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data120};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data119};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
var _valid51 = _errs550 === errors;
valid162 = _valid51;
ifClause51 = "then";
}
else {
const _errs554 = errors;
if(!(((((data119 === "off") || (data119 === "high")) || (data119 === "medium")) || (data119 === "low")) || (data119 === "info"))){
const err338 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data119};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
var _valid51 = _errs554 === errors;
valid162 = _valid51;
ifClause51 = "else";
}
if(!valid162){
const err339 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause51},message:"must match \""+ifClause51+"\" schema",schema:schema32.if,parentSchema:schema32,data:data119};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data9["guest-invitation-domains-both-lists"] !== undefined){
let data121 = data9["guest-invitation-domains-both-lists"];
const _errs557 = errors;
let valid165 = true;
const _errs558 = errors;
if(!(data121 && typeof data121 == "object" && !Array.isArray(data121))){
const err340 = {};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
var _valid52 = _errs558 === errors;
errors = _errs557;
if(vErrors !== null){
if(_errs557){
vErrors.length = _errs557;
}
else {
vErrors = null;
}
}
let ifClause52;
if(_valid52){
const _errs560 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key57 in data121){
if(!(key57 === "severity")){
const err341 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data121};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data121.severity !== undefined){
let data122 = data121.severity;
if(!(((((data122 === "off") || (data122 === "high")) || (data122 === "medium")) || (data122 === "low")) || (data122 === "info"))){
const err342 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data122};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data121};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
var _valid52 = _errs560 === errors;
valid165 = _valid52;
ifClause52 = "then";
}
else {
const _errs564 = errors;
if(!(((((data121 === "off") || (data121 === "high")) || (data121 === "medium")) || (data121 === "low")) || (data121 === "info"))){
const err344 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data121};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
var _valid52 = _errs564 === errors;
valid165 = _valid52;
ifClause52 = "else";
}
if(!valid165){
const err345 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause52},message:"must match \""+ifClause52+"\" schema",schema:schema32.if,parentSchema:schema32,data:data121};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data9["partner-blocked-but-domain-allowed"] !== undefined){
let data123 = data9["partner-blocked-but-domain-allowed"];
const _errs567 = errors;
let valid168 = true;
const _errs568 = errors;
if(!(data123 && typeof data123 == "object" && !Array.isArray(data123))){
const err346 = {};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
var _valid53 = _errs568 === errors;
errors = _errs567;
if(vErrors !== null){
if(_errs567){
vErrors.length = _errs567;
}
else {
vErrors = null;
}
}
let ifClause53;
if(_valid53){
const _errs570 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key58 in data123){
if(!(key58 === "severity")){
const err347 = {instancePath:instancePath+"/rules/partner-blocked-but-domain-allowed",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data123};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data123.severity !== undefined){
let data124 = data123.severity;
if(!(((((data124 === "off") || (data124 === "high")) || (data124 === "medium")) || (data124 === "low")) || (data124 === "info"))){
const err348 = {instancePath:instancePath+"/rules/partner-blocked-but-domain-allowed/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data124};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/rules/partner-blocked-but-domain-allowed",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data123};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
var _valid53 = _errs570 === errors;
valid168 = _valid53;
ifClause53 = "then";
}
else {
const _errs574 = errors;
if(!(((((data123 === "off") || (data123 === "high")) || (data123 === "medium")) || (data123 === "low")) || (data123 === "info"))){
const err350 = {instancePath:instancePath+"/rules/partner-blocked-but-domain-allowed",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data123};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
var _valid53 = _errs574 === errors;
valid168 = _valid53;
ifClause53 = "else";
}
if(!valid168){
const err351 = {instancePath:instancePath+"/rules/partner-blocked-but-domain-allowed",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause53},message:"must match \""+ifClause53+"\" schema",schema:schema32.if,parentSchema:schema32,data:data123};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data9["partner-open-but-domain-refused"] !== undefined){
let data125 = data9["partner-open-but-domain-refused"];
const _errs577 = errors;
let valid171 = true;
const _errs578 = errors;
if(!(data125 && typeof data125 == "object" && !Array.isArray(data125))){
const err352 = {};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var _valid54 = _errs578 === errors;
errors = _errs577;
if(vErrors !== null){
if(_errs577){
vErrors.length = _errs577;
}
else {
vErrors = null;
}
}
let ifClause54;
if(_valid54){
const _errs580 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key59 in data125){
if(!(key59 === "severity")){
const err353 = {instancePath:instancePath+"/rules/partner-open-but-domain-refused",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data125};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data125.severity !== undefined){
let data126 = data125.severity;
if(!(((((data126 === "off") || (data126 === "high")) || (data126 === "medium")) || (data126 === "low")) || (data126 === "info"))){
const err354 = {instancePath:instancePath+"/rules/partner-open-but-domain-refused/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data126};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/rules/partner-open-but-domain-refused",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data125};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
var _valid54 = _errs580 === errors;
valid171 = _valid54;
ifClause54 = "then";
}
else {
const _errs584 = errors;
if(!(((((data125 === "off") || (data125 === "high")) || (data125 === "medium")) || (data125 === "low")) || (data125 === "info"))){
const err356 = {instancePath:instancePath+"/rules/partner-open-but-domain-refused",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data125};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
var _valid54 = _errs584 === errors;
valid171 = _valid54;
ifClause54 = "else";
}
if(!valid171){
const err357 = {instancePath:instancePath+"/rules/partner-open-but-domain-refused",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause54},message:"must match \""+ifClause54+"\" schema",schema:schema32.if,parentSchema:schema32,data:data125};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data9["guest-inactive"] !== undefined){
let data127 = data9["guest-inactive"];
const _errs586 = errors;
let valid173 = true;
const _errs587 = errors;
if(!(data127 && typeof data127 == "object" && !Array.isArray(data127))){
const err358 = {};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
var _valid55 = _errs587 === errors;
errors = _errs586;
if(vErrors !== null){
if(_errs586){
vErrors.length = _errs586;
}
else {
vErrors = null;
}
}
let ifClause55;
if(_valid55){
const _errs589 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key60 in data127){
if(!((key60 === "severity") || (key60 === "options"))){
const err359 = {instancePath:instancePath+"/rules/guest-inactive",schemaPath:"#/properties/rules/properties/guest-inactive/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["guest-inactive"].then,data:data127};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data127.severity !== undefined){
let data128 = data127.severity;
if(!(((((data128 === "off") || (data128 === "high")) || (data128 === "medium")) || (data128 === "low")) || (data128 === "info"))){
const err360 = {instancePath:instancePath+"/rules/guest-inactive/severity",schemaPath:"#/properties/rules/properties/guest-inactive/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["guest-inactive"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["guest-inactive"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["guest-inactive"].then.properties.severity,data:data128};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data127.options !== undefined){
let data129 = data127.options;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key61 in data129){
if(!(key61 === "days")){
const err361 = {instancePath:instancePath+"/rules/guest-inactive/options",schemaPath:"#/properties/rules/properties/guest-inactive/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["guest-inactive"].then.properties.options,data:data129};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data129.days !== undefined){
let data130 = data129.days;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
const err362 = {instancePath:instancePath+"/rules/guest-inactive/options/days",schemaPath:"#/properties/rules/properties/guest-inactive/then/properties/options/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["guest-inactive"].then.properties.options.properties.days.type,parentSchema:schema31.properties.rules.properties["guest-inactive"].then.properties.options.properties.days,data:data130};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 0 || isNaN(data130)){
const err363 = {instancePath:instancePath+"/rules/guest-inactive/options/days",schemaPath:"#/properties/rules/properties/guest-inactive/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.rules.properties["guest-inactive"].then.properties.options.properties.days,data:data130};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
}
else {
const err364 = {instancePath:instancePath+"/rules/guest-inactive/options",schemaPath:"#/properties/rules/properties/guest-inactive/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["guest-inactive"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["guest-inactive"].then.properties.options,data:data129};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/rules/guest-inactive",schemaPath:"#/properties/rules/properties/guest-inactive/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["guest-inactive"].then.type,parentSchema:schema31.properties.rules.properties["guest-inactive"].then,data:data127};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
var _valid55 = _errs589 === errors;
valid173 = _valid55;
ifClause55 = "then";
}
else {
const _errs598 = errors;
if(!(((((data127 === "off") || (data127 === "high")) || (data127 === "medium")) || (data127 === "low")) || (data127 === "info"))){
const err366 = {instancePath:instancePath+"/rules/guest-inactive",schemaPath:"#/properties/rules/properties/guest-inactive/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["guest-inactive"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["guest-inactive"].else.enum,parentSchema:schema31.properties.rules.properties["guest-inactive"].else,data:data127};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
var _valid55 = _errs598 === errors;
valid173 = _valid55;
ifClause55 = "else";
}
if(!valid173){
const err367 = {instancePath:instancePath+"/rules/guest-inactive",schemaPath:"#/properties/rules/properties/guest-inactive/if",keyword:"if",params:{failingKeyword: ifClause55},message:"must match \""+ifClause55+"\" schema",schema:schema31.properties.rules.properties["guest-inactive"].if,parentSchema:schema31.properties.rules.properties["guest-inactive"],data:data127};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data9["guest-invitation-not-redeemed"] !== undefined){
let data131 = data9["guest-invitation-not-redeemed"];
const _errs600 = errors;
let valid176 = true;
const _errs601 = errors;
if(!(data131 && typeof data131 == "object" && !Array.isArray(data131))){
const err368 = {};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
var _valid56 = _errs601 === errors;
errors = _errs600;
if(vErrors !== null){
if(_errs600){
vErrors.length = _errs600;
}
else {
vErrors = null;
}
}
let ifClause56;
if(_valid56){
const _errs603 = errors;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key62 in data131){
if(!((key62 === "severity") || (key62 === "options"))){
const err369 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then,data:data131};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data131.severity !== undefined){
let data132 = data131.severity;
if(!(((((data132 === "off") || (data132 === "high")) || (data132 === "medium")) || (data132 === "low")) || (data132 === "info"))){
const err370 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed/severity",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.severity,data:data132};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data131.options !== undefined){
let data133 = data131.options;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key63 in data133){
if(!(key63 === "days")){
const err371 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed/options",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.options,data:data133};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data133.days !== undefined){
let data134 = data133.days;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
const err372 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed/options/days",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/then/properties/options/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.options.properties.days.type,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.options.properties.days,data:data134};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 < 0 || isNaN(data134)){
const err373 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed/options/days",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.options.properties.days,data:data134};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
}
else {
const err374 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed/options",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.properties.options,data:data133};
if(vErrors === null){
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
const err375 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then.type,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].then,data:data131};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
var _valid56 = _errs603 === errors;
valid176 = _valid56;
ifClause56 = "then";
}
else {
const _errs612 = errors;
if(!(((((data131 === "off") || (data131 === "high")) || (data131 === "medium")) || (data131 === "low")) || (data131 === "info"))){
const err376 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["guest-invitation-not-redeemed"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].else.enum,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].else,data:data131};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
var _valid56 = _errs612 === errors;
valid176 = _valid56;
ifClause56 = "else";
}
if(!valid176){
const err377 = {instancePath:instancePath+"/rules/guest-invitation-not-redeemed",schemaPath:"#/properties/rules/properties/guest-invitation-not-redeemed/if",keyword:"if",params:{failingKeyword: ifClause56},message:"must match \""+ifClause56+"\" schema",schema:schema31.properties.rules.properties["guest-invitation-not-redeemed"].if,parentSchema:schema31.properties.rules.properties["guest-invitation-not-redeemed"],data:data131};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data9["guest-without-sponsor"] !== undefined){
let data135 = data9["guest-without-sponsor"];
const _errs615 = errors;
let valid180 = true;
const _errs616 = errors;
if(!(data135 && typeof data135 == "object" && !Array.isArray(data135))){
const err378 = {};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
var _valid57 = _errs616 === errors;
errors = _errs615;
if(vErrors !== null){
if(_errs615){
vErrors.length = _errs615;
}
else {
vErrors = null;
}
}
let ifClause57;
if(_valid57){
const _errs618 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key64 in data135){
if(!(key64 === "severity")){
const err379 = {instancePath:instancePath+"/rules/guest-without-sponsor",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data135};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data135.severity !== undefined){
let data136 = data135.severity;
if(!(((((data136 === "off") || (data136 === "high")) || (data136 === "medium")) || (data136 === "low")) || (data136 === "info"))){
const err380 = {instancePath:instancePath+"/rules/guest-without-sponsor/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data136};
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
else {
const err381 = {instancePath:instancePath+"/rules/guest-without-sponsor",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data135};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
var _valid57 = _errs618 === errors;
valid180 = _valid57;
ifClause57 = "then";
}
else {
const _errs622 = errors;
if(!(((((data135 === "off") || (data135 === "high")) || (data135 === "medium")) || (data135 === "low")) || (data135 === "info"))){
const err382 = {instancePath:instancePath+"/rules/guest-without-sponsor",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data135};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid57 = _errs622 === errors;
valid180 = _valid57;
ifClause57 = "else";
}
if(!valid180){
const err383 = {instancePath:instancePath+"/rules/guest-without-sponsor",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause57},message:"must match \""+ifClause57+"\" schema",schema:schema32.if,parentSchema:schema32,data:data135};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data9["guest-privileged-role"] !== undefined){
let data137 = data9["guest-privileged-role"];
const _errs624 = errors;
let valid182 = true;
const _errs625 = errors;
if(!(data137 && typeof data137 == "object" && !Array.isArray(data137))){
const err384 = {};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var _valid58 = _errs625 === errors;
errors = _errs624;
if(vErrors !== null){
if(_errs624){
vErrors.length = _errs624;
}
else {
vErrors = null;
}
}
let ifClause58;
if(_valid58){
const _errs627 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key65 in data137){
if(!((key65 === "severity") || (key65 === "options"))){
const err385 = {instancePath:instancePath+"/rules/guest-privileged-role",schemaPath:"#/properties/rules/properties/guest-privileged-role/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then,data:data137};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data137.severity !== undefined){
let data138 = data137.severity;
if(!(((((data138 === "off") || (data138 === "high")) || (data138 === "medium")) || (data138 === "low")) || (data138 === "info"))){
const err386 = {instancePath:instancePath+"/rules/guest-privileged-role/severity",schemaPath:"#/properties/rules/properties/guest-privileged-role/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["guest-privileged-role"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.severity,data:data138};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data137.options !== undefined){
let data139 = data137.options;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key66 in data139){
if(!(key66 === "roles")){
const err387 = {instancePath:instancePath+"/rules/guest-privileged-role/options",schemaPath:"#/properties/rules/properties/guest-privileged-role/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options,data:data139};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data139.roles !== undefined){
let data140 = data139.roles;
if(Array.isArray(data140)){
const len3 = data140.length;
for(let i3=0; i3<len3; i3++){
let data141 = data140[i3];
if(typeof data141 === "string"){
if(func2(data141) < 1){
const err388 = {instancePath:instancePath+"/rules/guest-privileged-role/options/roles/" + i3,schemaPath:"#/properties/rules/properties/guest-privileged-role/then/properties/options/properties/roles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options.properties.roles.items,data:data141};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
else {
const err389 = {instancePath:instancePath+"/rules/guest-privileged-role/options/roles/" + i3,schemaPath:"#/properties/rules/properties/guest-privileged-role/then/properties/options/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options.properties.roles.items.type,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options.properties.roles.items,data:data141};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
else {
const err390 = {instancePath:instancePath+"/rules/guest-privileged-role/options/roles",schemaPath:"#/properties/rules/properties/guest-privileged-role/then/properties/options/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options.properties.roles.type,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options.properties.roles,data:data140};
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
else {
const err391 = {instancePath:instancePath+"/rules/guest-privileged-role/options",schemaPath:"#/properties/rules/properties/guest-privileged-role/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then.properties.options,data:data139};
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
const err392 = {instancePath:instancePath+"/rules/guest-privileged-role",schemaPath:"#/properties/rules/properties/guest-privileged-role/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["guest-privileged-role"].then.type,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].then,data:data137};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
var _valid58 = _errs627 === errors;
valid182 = _valid58;
ifClause58 = "then";
}
else {
const _errs638 = errors;
if(!(((((data137 === "off") || (data137 === "high")) || (data137 === "medium")) || (data137 === "low")) || (data137 === "info"))){
const err393 = {instancePath:instancePath+"/rules/guest-privileged-role",schemaPath:"#/properties/rules/properties/guest-privileged-role/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["guest-privileged-role"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["guest-privileged-role"].else.enum,parentSchema:schema31.properties.rules.properties["guest-privileged-role"].else,data:data137};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
var _valid58 = _errs638 === errors;
valid182 = _valid58;
ifClause58 = "else";
}
if(!valid182){
const err394 = {instancePath:instancePath+"/rules/guest-privileged-role",schemaPath:"#/properties/rules/properties/guest-privileged-role/if",keyword:"if",params:{failingKeyword: ifClause58},message:"must match \""+ifClause58+"\" schema",schema:schema31.properties.rules.properties["guest-privileged-role"].if,parentSchema:schema31.properties.rules.properties["guest-privileged-role"],data:data137};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data9["guest-owns-application"] !== undefined){
let data142 = data9["guest-owns-application"];
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
for(const key67 in data142){
if(!(key67 === "severity")){
const err396 = {instancePath:instancePath+"/rules/guest-owns-application",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data142};
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
const err397 = {instancePath:instancePath+"/rules/guest-owns-application/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data143};
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
const err398 = {instancePath:instancePath+"/rules/guest-owns-application",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data142};
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
const err399 = {instancePath:instancePath+"/rules/guest-owns-application",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data142};
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
const err400 = {instancePath:instancePath+"/rules/guest-owns-application",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause59},message:"must match \""+ifClause59+"\" schema",schema:schema32.if,parentSchema:schema32,data:data142};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data9["guest-access-review-missing"] !== undefined){
let data144 = data9["guest-access-review-missing"];
const _errs651 = errors;
let valid191 = true;
const _errs652 = errors;
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
var _valid60 = _errs652 === errors;
errors = _errs651;
if(vErrors !== null){
if(_errs651){
vErrors.length = _errs651;
}
else {
vErrors = null;
}
}
let ifClause60;
if(_valid60){
const _errs654 = errors;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key68 in data144){
if(!(key68 === "severity")){
const err402 = {instancePath:instancePath+"/rules/guest-access-review-missing",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data144};
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
const err403 = {instancePath:instancePath+"/rules/guest-access-review-missing/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data145};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
else {
const err404 = {instancePath:instancePath+"/rules/guest-access-review-missing",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data144};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
var _valid60 = _errs654 === errors;
valid191 = _valid60;
ifClause60 = "then";
}
else {
const _errs658 = errors;
if(!(((((data144 === "off") || (data144 === "high")) || (data144 === "medium")) || (data144 === "low")) || (data144 === "info"))){
const err405 = {instancePath:instancePath+"/rules/guest-access-review-missing",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data144};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
var _valid60 = _errs658 === errors;
valid191 = _valid60;
ifClause60 = "else";
}
if(!valid191){
const err406 = {instancePath:instancePath+"/rules/guest-access-review-missing",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause60},message:"must match \""+ifClause60+"\" schema",schema:schema32.if,parentSchema:schema32,data:data144};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data9["tenant-cloud-endpoint-unused"] !== undefined){
let data146 = data9["tenant-cloud-endpoint-unused"];
const _errs660 = errors;
let valid193 = true;
const _errs661 = errors;
if(!(data146 && typeof data146 == "object" && !Array.isArray(data146))){
const err407 = {};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
var _valid61 = _errs661 === errors;
errors = _errs660;
if(vErrors !== null){
if(_errs660){
vErrors.length = _errs660;
}
else {
vErrors = null;
}
}
let ifClause61;
if(_valid61){
const _errs663 = errors;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key69 in data146){
if(!((key69 === "severity") || (key69 === "options"))){
const err408 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then,data:data146};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data146.severity !== undefined){
let data147 = data146.severity;
if(!(((((data147 === "off") || (data147 === "high")) || (data147 === "medium")) || (data147 === "low")) || (data147 === "info"))){
const err409 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused/severity",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.severity,data:data147};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data146.options !== undefined){
let data148 = data146.options;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key70 in data148){
if(!(key70 === "cloud")){
const err410 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused/options",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options,data:data148};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data148.cloud !== undefined){
let data149 = data148.cloud;
if((typeof data149 !== "string") && (data149 !== null)){
const err411 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused/options/cloud",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/properties/options/properties/cloud/type",keyword:"type",params:{type: schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options.properties.cloud.type},message:"must be string,null",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options.properties.cloud.type,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options.properties.cloud,data:data149};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused/options",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options,data:data148};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
else {
const err413 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.type,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then,data:data146};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
var _valid61 = _errs663 === errors;
valid193 = _valid61;
ifClause61 = "then";
}
else {
const _errs672 = errors;
if(!(((((data146 === "off") || (data146 === "high")) || (data146 === "medium")) || (data146 === "low")) || (data146 === "info"))){
const err414 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].else.enum,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].else,data:data146};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
var _valid61 = _errs672 === errors;
valid193 = _valid61;
ifClause61 = "else";
}
if(!valid193){
const err415 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/if",keyword:"if",params:{failingKeyword: ifClause61},message:"must match \""+ifClause61+"\" schema",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].if,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"],data:data146};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data9["tenant-package-open-to-all-external"] !== undefined){
let data150 = data9["tenant-package-open-to-all-external"];
const _errs675 = errors;
let valid197 = true;
const _errs676 = errors;
if(!(data150 && typeof data150 == "object" && !Array.isArray(data150))){
const err416 = {};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
var _valid62 = _errs676 === errors;
errors = _errs675;
if(vErrors !== null){
if(_errs675){
vErrors.length = _errs675;
}
else {
vErrors = null;
}
}
let ifClause62;
if(_valid62){
const _errs678 = errors;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key71 in data150){
if(!(key71 === "severity")){
const err417 = {instancePath:instancePath+"/rules/tenant-package-open-to-all-external",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data150};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data150.severity !== undefined){
let data151 = data150.severity;
if(!(((((data151 === "off") || (data151 === "high")) || (data151 === "medium")) || (data151 === "low")) || (data151 === "info"))){
const err418 = {instancePath:instancePath+"/rules/tenant-package-open-to-all-external/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data151};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/rules/tenant-package-open-to-all-external",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data150};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var _valid62 = _errs678 === errors;
valid197 = _valid62;
ifClause62 = "then";
}
else {
const _errs682 = errors;
if(!(((((data150 === "off") || (data150 === "high")) || (data150 === "medium")) || (data150 === "low")) || (data150 === "info"))){
const err420 = {instancePath:instancePath+"/rules/tenant-package-open-to-all-external",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data150};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
var _valid62 = _errs682 === errors;
valid197 = _valid62;
ifClause62 = "else";
}
if(!valid197){
const err421 = {instancePath:instancePath+"/rules/tenant-package-open-to-all-external",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause62},message:"must match \""+ifClause62+"\" schema",schema:schema32.if,parentSchema:schema32,data:data150};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data9["tenant-package-external-ungated"] !== undefined){
let data152 = data9["tenant-package-external-ungated"];
const _errs685 = errors;
let valid200 = true;
const _errs686 = errors;
if(!(data152 && typeof data152 == "object" && !Array.isArray(data152))){
const err422 = {};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
var _valid63 = _errs686 === errors;
errors = _errs685;
if(vErrors !== null){
if(_errs685){
vErrors.length = _errs685;
}
else {
vErrors = null;
}
}
let ifClause63;
if(_valid63){
const _errs688 = errors;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key72 in data152){
if(!(key72 === "severity")){
const err423 = {instancePath:instancePath+"/rules/tenant-package-external-ungated",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data152};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data152.severity !== undefined){
let data153 = data152.severity;
if(!(((((data153 === "off") || (data153 === "high")) || (data153 === "medium")) || (data153 === "low")) || (data153 === "info"))){
const err424 = {instancePath:instancePath+"/rules/tenant-package-external-ungated/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data153};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
}
else {
const err425 = {instancePath:instancePath+"/rules/tenant-package-external-ungated",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data152};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
var _valid63 = _errs688 === errors;
valid200 = _valid63;
ifClause63 = "then";
}
else {
const _errs692 = errors;
if(!(((((data152 === "off") || (data152 === "high")) || (data152 === "medium")) || (data152 === "low")) || (data152 === "info"))){
const err426 = {instancePath:instancePath+"/rules/tenant-package-external-ungated",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data152};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
var _valid63 = _errs692 === errors;
valid200 = _valid63;
ifClause63 = "else";
}
if(!valid200){
const err427 = {instancePath:instancePath+"/rules/tenant-package-external-ungated",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause63},message:"must match \""+ifClause63+"\" schema",schema:schema32.if,parentSchema:schema32,data:data152};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data9["tenant-connected-organization-blocked"] !== undefined){
let data154 = data9["tenant-connected-organization-blocked"];
const _errs695 = errors;
let valid203 = true;
const _errs696 = errors;
if(!(data154 && typeof data154 == "object" && !Array.isArray(data154))){
const err428 = {};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
var _valid64 = _errs696 === errors;
errors = _errs695;
if(vErrors !== null){
if(_errs695){
vErrors.length = _errs695;
}
else {
vErrors = null;
}
}
let ifClause64;
if(_valid64){
const _errs698 = errors;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key73 in data154){
if(!(key73 === "severity")){
const err429 = {instancePath:instancePath+"/rules/tenant-connected-organization-blocked",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data154};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data154.severity !== undefined){
let data155 = data154.severity;
if(!(((((data155 === "off") || (data155 === "high")) || (data155 === "medium")) || (data155 === "low")) || (data155 === "info"))){
const err430 = {instancePath:instancePath+"/rules/tenant-connected-organization-blocked/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data155};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
else {
const err431 = {instancePath:instancePath+"/rules/tenant-connected-organization-blocked",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data154};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
var _valid64 = _errs698 === errors;
valid203 = _valid64;
ifClause64 = "then";
}
else {
const _errs702 = errors;
if(!(((((data154 === "off") || (data154 === "high")) || (data154 === "medium")) || (data154 === "low")) || (data154 === "info"))){
const err432 = {instancePath:instancePath+"/rules/tenant-connected-organization-blocked",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data154};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
var _valid64 = _errs702 === errors;
valid203 = _valid64;
ifClause64 = "else";
}
if(!valid203){
const err433 = {instancePath:instancePath+"/rules/tenant-connected-organization-blocked",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause64},message:"must match \""+ifClause64+"\" schema",schema:schema32.if,parentSchema:schema32,data:data154};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data9["tenant-pair-not-reciprocal"] !== undefined){
let data156 = data9["tenant-pair-not-reciprocal"];
const _errs705 = errors;
let valid206 = true;
const _errs706 = errors;
if(!(data156 && typeof data156 == "object" && !Array.isArray(data156))){
const err434 = {};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
var _valid65 = _errs706 === errors;
errors = _errs705;
if(vErrors !== null){
if(_errs705){
vErrors.length = _errs705;
}
else {
vErrors = null;
}
}
let ifClause65;
if(_valid65){
const _errs708 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key74 in data156){
if(!(key74 === "severity")){
const err435 = {instancePath:instancePath+"/rules/tenant-pair-not-reciprocal",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data156};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data156.severity !== undefined){
let data157 = data156.severity;
if(!(((((data157 === "off") || (data157 === "high")) || (data157 === "medium")) || (data157 === "low")) || (data157 === "info"))){
const err436 = {instancePath:instancePath+"/rules/tenant-pair-not-reciprocal/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data157};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
else {
const err437 = {instancePath:instancePath+"/rules/tenant-pair-not-reciprocal",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data156};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
var _valid65 = _errs708 === errors;
valid206 = _valid65;
ifClause65 = "then";
}
else {
const _errs712 = errors;
if(!(((((data156 === "off") || (data156 === "high")) || (data156 === "medium")) || (data156 === "low")) || (data156 === "info"))){
const err438 = {instancePath:instancePath+"/rules/tenant-pair-not-reciprocal",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data156};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
var _valid65 = _errs712 === errors;
valid206 = _valid65;
ifClause65 = "else";
}
if(!valid206){
const err439 = {instancePath:instancePath+"/rules/tenant-pair-not-reciprocal",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause65},message:"must match \""+ifClause65+"\" schema",schema:schema32.if,parentSchema:schema32,data:data156};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data9["tenant-partner-treated-differently"] !== undefined){
let data158 = data9["tenant-partner-treated-differently"];
const _errs715 = errors;
let valid209 = true;
const _errs716 = errors;
if(!(data158 && typeof data158 == "object" && !Array.isArray(data158))){
const err440 = {};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
var _valid66 = _errs716 === errors;
errors = _errs715;
if(vErrors !== null){
if(_errs715){
vErrors.length = _errs715;
}
else {
vErrors = null;
}
}
let ifClause66;
if(_valid66){
const _errs718 = errors;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key75 in data158){
if(!(key75 === "severity")){
const err441 = {instancePath:instancePath+"/rules/tenant-partner-treated-differently",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data158};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data158.severity !== undefined){
let data159 = data158.severity;
if(!(((((data159 === "off") || (data159 === "high")) || (data159 === "medium")) || (data159 === "low")) || (data159 === "info"))){
const err442 = {instancePath:instancePath+"/rules/tenant-partner-treated-differently/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data159};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
else {
const err443 = {instancePath:instancePath+"/rules/tenant-partner-treated-differently",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data158};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
var _valid66 = _errs718 === errors;
valid209 = _valid66;
ifClause66 = "then";
}
else {
const _errs722 = errors;
if(!(((((data158 === "off") || (data158 === "high")) || (data158 === "medium")) || (data158 === "low")) || (data158 === "info"))){
const err444 = {instancePath:instancePath+"/rules/tenant-partner-treated-differently",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data158};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var _valid66 = _errs722 === errors;
valid209 = _valid66;
ifClause66 = "else";
}
if(!valid209){
const err445 = {instancePath:instancePath+"/rules/tenant-partner-treated-differently",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause66},message:"must match \""+ifClause66+"\" schema",schema:schema32.if,parentSchema:schema32,data:data158};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data9["tenant-differs-from-baseline"] !== undefined){
let data160 = data9["tenant-differs-from-baseline"];
const _errs724 = errors;
let valid211 = true;
const _errs725 = errors;
if(!(data160 && typeof data160 == "object" && !Array.isArray(data160))){
const err446 = {};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
var _valid67 = _errs725 === errors;
errors = _errs724;
if(vErrors !== null){
if(_errs724){
vErrors.length = _errs724;
}
else {
vErrors = null;
}
}
let ifClause67;
if(_valid67){
const _errs727 = errors;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key76 in data160){
if(!((key76 === "severity") || (key76 === "options"))){
const err447 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then,data:data160};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data160.severity !== undefined){
let data161 = data160.severity;
if(!(((((data161 === "off") || (data161 === "high")) || (data161 === "medium")) || (data161 === "low")) || (data161 === "info"))){
const err448 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline/severity",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.severity,data:data161};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data160.options !== undefined){
let data162 = data160.options;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key77 in data162){
if(!(key77 === "properties")){
const err449 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline/options",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options,data:data162};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data162.properties !== undefined){
let data163 = data162.properties;
if(Array.isArray(data163)){
const len4 = data163.length;
for(let i4=0; i4<len4; i4++){
let data164 = data163[i4];
if(typeof data164 !== "string"){
const err450 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline/options/properties/" + i4,schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/properties/options/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items.type,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items,data:data164};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(!((((((((((data164 === "b2bCollaborationInbound") || (data164 === "b2bCollaborationOutbound")) || (data164 === "b2bDirectConnectInbound")) || (data164 === "b2bDirectConnectOutbound")) || (data164 === "tenantRestrictions")) || (data164 === "m365CollaborationInbound")) || (data164 === "m365CollaborationOutbound")) || (data164 === "appServiceConnectInbound")) || (data164 === "inboundTrust")) || (data164 === "invitationRedemptionIdentityProviderConfiguration"))){
const err451 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline/options/properties/" + i4,schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/properties/options/properties/properties/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items.enum,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.items,data:data164};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
else {
const err452 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline/options/properties",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/properties/options/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties.type,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.properties.properties,data:data163};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
else {
const err453 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline/options",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.properties.options,data:data162};
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
const err454 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then.type,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].then,data:data160};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
var _valid67 = _errs727 === errors;
valid211 = _valid67;
ifClause67 = "then";
}
else {
const _errs738 = errors;
if(!(((((data160 === "off") || (data160 === "high")) || (data160 === "medium")) || (data160 === "low")) || (data160 === "info"))){
const err455 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["tenant-differs-from-baseline"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].else.enum,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"].else,data:data160};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
var _valid67 = _errs738 === errors;
valid211 = _valid67;
ifClause67 = "else";
}
if(!valid211){
const err456 = {instancePath:instancePath+"/rules/tenant-differs-from-baseline",schemaPath:"#/properties/rules/properties/tenant-differs-from-baseline/if",keyword:"if",params:{failingKeyword: ifClause67},message:"must match \""+ifClause67+"\" schema",schema:schema31.properties.rules.properties["tenant-differs-from-baseline"].if,parentSchema:schema31.properties.rules.properties["tenant-differs-from-baseline"],data:data160};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data9["service-provider-global-admin"] !== undefined){
let data165 = data9["service-provider-global-admin"];
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
for(const key78 in data165){
if(!(key78 === "severity")){
const err458 = {instancePath:instancePath+"/rules/service-provider-global-admin",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data165};
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
const err459 = {instancePath:instancePath+"/rules/service-provider-global-admin/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data166};
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
const err460 = {instancePath:instancePath+"/rules/service-provider-global-admin",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data165};
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
const err461 = {instancePath:instancePath+"/rules/service-provider-global-admin",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data165};
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
const err462 = {instancePath:instancePath+"/rules/service-provider-global-admin",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause68},message:"must match \""+ifClause68+"\" schema",schema:schema32.if,parentSchema:schema32,data:data165};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data9["service-provider-gdap-auto-extends"] !== undefined){
let data167 = data9["service-provider-gdap-auto-extends"];
const _errs751 = errors;
let valid220 = true;
const _errs752 = errors;
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
var _valid69 = _errs752 === errors;
errors = _errs751;
if(vErrors !== null){
if(_errs751){
vErrors.length = _errs751;
}
else {
vErrors = null;
}
}
let ifClause69;
if(_valid69){
const _errs754 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key79 in data167){
if(!(key79 === "severity")){
const err464 = {instancePath:instancePath+"/rules/service-provider-gdap-auto-extends",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data167};
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
const err465 = {instancePath:instancePath+"/rules/service-provider-gdap-auto-extends/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data168};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
else {
const err466 = {instancePath:instancePath+"/rules/service-provider-gdap-auto-extends",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data167};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
var _valid69 = _errs754 === errors;
valid220 = _valid69;
ifClause69 = "then";
}
else {
const _errs758 = errors;
if(!(((((data167 === "off") || (data167 === "high")) || (data167 === "medium")) || (data167 === "low")) || (data167 === "info"))){
const err467 = {instancePath:instancePath+"/rules/service-provider-gdap-auto-extends",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data167};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
var _valid69 = _errs758 === errors;
valid220 = _valid69;
ifClause69 = "else";
}
if(!valid220){
const err468 = {instancePath:instancePath+"/rules/service-provider-gdap-auto-extends",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause69},message:"must match \""+ifClause69+"\" schema",schema:schema32.if,parentSchema:schema32,data:data167};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data9["partner-not-in-catalog"] !== undefined){
let data169 = data9["partner-not-in-catalog"];
const _errs761 = errors;
let valid223 = true;
const _errs762 = errors;
if(!(data169 && typeof data169 == "object" && !Array.isArray(data169))){
const err469 = {};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
var _valid70 = _errs762 === errors;
errors = _errs761;
if(vErrors !== null){
if(_errs761){
vErrors.length = _errs761;
}
else {
vErrors = null;
}
}
let ifClause70;
if(_valid70){
const _errs764 = errors;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key80 in data169){
if(!(key80 === "severity")){
const err470 = {instancePath:instancePath+"/rules/partner-not-in-catalog",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data169};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data169.severity !== undefined){
let data170 = data169.severity;
if(!(((((data170 === "off") || (data170 === "high")) || (data170 === "medium")) || (data170 === "low")) || (data170 === "info"))){
const err471 = {instancePath:instancePath+"/rules/partner-not-in-catalog/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data170};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
}
else {
const err472 = {instancePath:instancePath+"/rules/partner-not-in-catalog",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data169};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
var _valid70 = _errs764 === errors;
valid223 = _valid70;
ifClause70 = "then";
}
else {
const _errs768 = errors;
if(!(((((data169 === "off") || (data169 === "high")) || (data169 === "medium")) || (data169 === "low")) || (data169 === "info"))){
const err473 = {instancePath:instancePath+"/rules/partner-not-in-catalog",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data169};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
var _valid70 = _errs768 === errors;
valid223 = _valid70;
ifClause70 = "else";
}
if(!valid223){
const err474 = {instancePath:instancePath+"/rules/partner-not-in-catalog",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause70},message:"must match \""+ifClause70+"\" schema",schema:schema32.if,parentSchema:schema32,data:data169};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data9["catalog-entry-without-partner"] !== undefined){
let data171 = data9["catalog-entry-without-partner"];
const _errs771 = errors;
let valid226 = true;
const _errs772 = errors;
if(!(data171 && typeof data171 == "object" && !Array.isArray(data171))){
const err475 = {};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
var _valid71 = _errs772 === errors;
errors = _errs771;
if(vErrors !== null){
if(_errs771){
vErrors.length = _errs771;
}
else {
vErrors = null;
}
}
let ifClause71;
if(_valid71){
const _errs774 = errors;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key81 in data171){
if(!(key81 === "severity")){
const err476 = {instancePath:instancePath+"/rules/catalog-entry-without-partner",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data171};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data171.severity !== undefined){
let data172 = data171.severity;
if(!(((((data172 === "off") || (data172 === "high")) || (data172 === "medium")) || (data172 === "low")) || (data172 === "info"))){
const err477 = {instancePath:instancePath+"/rules/catalog-entry-without-partner/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data172};
if(vErrors === null){
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
const err478 = {instancePath:instancePath+"/rules/catalog-entry-without-partner",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data171};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
var _valid71 = _errs774 === errors;
valid226 = _valid71;
ifClause71 = "then";
}
else {
const _errs778 = errors;
if(!(((((data171 === "off") || (data171 === "high")) || (data171 === "medium")) || (data171 === "low")) || (data171 === "info"))){
const err479 = {instancePath:instancePath+"/rules/catalog-entry-without-partner",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data171};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
var _valid71 = _errs778 === errors;
valid226 = _valid71;
ifClause71 = "else";
}
if(!valid226){
const err480 = {instancePath:instancePath+"/rules/catalog-entry-without-partner",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause71},message:"must match \""+ifClause71+"\" schema",schema:schema32.if,parentSchema:schema32,data:data171};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data9["catalog-entry-expired"] !== undefined){
let data173 = data9["catalog-entry-expired"];
const _errs781 = errors;
let valid229 = true;
const _errs782 = errors;
if(!(data173 && typeof data173 == "object" && !Array.isArray(data173))){
const err481 = {};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
var _valid72 = _errs782 === errors;
errors = _errs781;
if(vErrors !== null){
if(_errs781){
vErrors.length = _errs781;
}
else {
vErrors = null;
}
}
let ifClause72;
if(_valid72){
const _errs784 = errors;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key82 in data173){
if(!(key82 === "severity")){
const err482 = {instancePath:instancePath+"/rules/catalog-entry-expired",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data173};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data173.severity !== undefined){
let data174 = data173.severity;
if(!(((((data174 === "off") || (data174 === "high")) || (data174 === "medium")) || (data174 === "low")) || (data174 === "info"))){
const err483 = {instancePath:instancePath+"/rules/catalog-entry-expired/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data174};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
}
else {
const err484 = {instancePath:instancePath+"/rules/catalog-entry-expired",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data173};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
var _valid72 = _errs784 === errors;
valid229 = _valid72;
ifClause72 = "then";
}
else {
const _errs788 = errors;
if(!(((((data173 === "off") || (data173 === "high")) || (data173 === "medium")) || (data173 === "low")) || (data173 === "info"))){
const err485 = {instancePath:instancePath+"/rules/catalog-entry-expired",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data173};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
var _valid72 = _errs788 === errors;
valid229 = _valid72;
ifClause72 = "else";
}
if(!valid229){
const err486 = {instancePath:instancePath+"/rules/catalog-entry-expired",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause72},message:"must match \""+ifClause72+"\" schema",schema:schema32.if,parentSchema:schema32,data:data173};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data9["catalog-review-overdue"] !== undefined){
let data175 = data9["catalog-review-overdue"];
const _errs791 = errors;
let valid232 = true;
const _errs792 = errors;
if(!(data175 && typeof data175 == "object" && !Array.isArray(data175))){
const err487 = {};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
var _valid73 = _errs792 === errors;
errors = _errs791;
if(vErrors !== null){
if(_errs791){
vErrors.length = _errs791;
}
else {
vErrors = null;
}
}
let ifClause73;
if(_valid73){
const _errs794 = errors;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
for(const key83 in data175){
if(!(key83 === "severity")){
const err488 = {instancePath:instancePath+"/rules/catalog-review-overdue",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data175};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data175.severity !== undefined){
let data176 = data175.severity;
if(!(((((data176 === "off") || (data176 === "high")) || (data176 === "medium")) || (data176 === "low")) || (data176 === "info"))){
const err489 = {instancePath:instancePath+"/rules/catalog-review-overdue/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data176};
if(vErrors === null){
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
const err490 = {instancePath:instancePath+"/rules/catalog-review-overdue",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data175};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
var _valid73 = _errs794 === errors;
valid232 = _valid73;
ifClause73 = "then";
}
else {
const _errs798 = errors;
if(!(((((data175 === "off") || (data175 === "high")) || (data175 === "medium")) || (data175 === "low")) || (data175 === "info"))){
const err491 = {instancePath:instancePath+"/rules/catalog-review-overdue",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data175};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
var _valid73 = _errs798 === errors;
valid232 = _valid73;
ifClause73 = "else";
}
if(!valid232){
const err492 = {instancePath:instancePath+"/rules/catalog-review-overdue",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause73},message:"must match \""+ifClause73+"\" schema",schema:schema32.if,parentSchema:schema32,data:data175};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data9["catalog-entry-incomplete"] !== undefined){
let data177 = data9["catalog-entry-incomplete"];
const _errs801 = errors;
let valid235 = true;
const _errs802 = errors;
if(!(data177 && typeof data177 == "object" && !Array.isArray(data177))){
const err493 = {};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
var _valid74 = _errs802 === errors;
errors = _errs801;
if(vErrors !== null){
if(_errs801){
vErrors.length = _errs801;
}
else {
vErrors = null;
}
}
let ifClause74;
if(_valid74){
const _errs804 = errors;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key84 in data177){
if(!(key84 === "severity")){
const err494 = {instancePath:instancePath+"/rules/catalog-entry-incomplete",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data177};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data177.severity !== undefined){
let data178 = data177.severity;
if(!(((((data178 === "off") || (data178 === "high")) || (data178 === "medium")) || (data178 === "low")) || (data178 === "info"))){
const err495 = {instancePath:instancePath+"/rules/catalog-entry-incomplete/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data178};
if(vErrors === null){
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
const err496 = {instancePath:instancePath+"/rules/catalog-entry-incomplete",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data177};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
var _valid74 = _errs804 === errors;
valid235 = _valid74;
ifClause74 = "then";
}
else {
const _errs808 = errors;
if(!(((((data177 === "off") || (data177 === "high")) || (data177 === "medium")) || (data177 === "low")) || (data177 === "info"))){
const err497 = {instancePath:instancePath+"/rules/catalog-entry-incomplete",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data177};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
var _valid74 = _errs808 === errors;
valid235 = _valid74;
ifClause74 = "else";
}
if(!valid235){
const err498 = {instancePath:instancePath+"/rules/catalog-entry-incomplete",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause74},message:"must match \""+ifClause74+"\" schema",schema:schema32.if,parentSchema:schema32,data:data177};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data9["catalog-owner-missing"] !== undefined){
let data179 = data9["catalog-owner-missing"];
const _errs811 = errors;
let valid238 = true;
const _errs812 = errors;
if(!(data179 && typeof data179 == "object" && !Array.isArray(data179))){
const err499 = {};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
var _valid75 = _errs812 === errors;
errors = _errs811;
if(vErrors !== null){
if(_errs811){
vErrors.length = _errs811;
}
else {
vErrors = null;
}
}
let ifClause75;
if(_valid75){
const _errs814 = errors;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key85 in data179){
if(!(key85 === "severity")){
const err500 = {instancePath:instancePath+"/rules/catalog-owner-missing",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data179};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data179.severity !== undefined){
let data180 = data179.severity;
if(!(((((data180 === "off") || (data180 === "high")) || (data180 === "medium")) || (data180 === "low")) || (data180 === "info"))){
const err501 = {instancePath:instancePath+"/rules/catalog-owner-missing/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data180};
if(vErrors === null){
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
const err502 = {instancePath:instancePath+"/rules/catalog-owner-missing",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data179};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
var _valid75 = _errs814 === errors;
valid238 = _valid75;
ifClause75 = "then";
}
else {
const _errs818 = errors;
if(!(((((data179 === "off") || (data179 === "high")) || (data179 === "medium")) || (data179 === "low")) || (data179 === "info"))){
const err503 = {instancePath:instancePath+"/rules/catalog-owner-missing",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data179};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
var _valid75 = _errs818 === errors;
valid238 = _valid75;
ifClause75 = "else";
}
if(!valid238){
const err504 = {instancePath:instancePath+"/rules/catalog-owner-missing",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause75},message:"must match \""+ifClause75+"\" schema",schema:schema32.if,parentSchema:schema32,data:data179};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data9["catalog-entry-invalid"] !== undefined){
let data181 = data9["catalog-entry-invalid"];
const _errs821 = errors;
let valid241 = true;
const _errs822 = errors;
if(!(data181 && typeof data181 == "object" && !Array.isArray(data181))){
const err505 = {};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
var _valid76 = _errs822 === errors;
errors = _errs821;
if(vErrors !== null){
if(_errs821){
vErrors.length = _errs821;
}
else {
vErrors = null;
}
}
let ifClause76;
if(_valid76){
const _errs824 = errors;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key86 in data181){
if(!(key86 === "severity")){
const err506 = {instancePath:instancePath+"/rules/catalog-entry-invalid",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data181};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data181.severity !== undefined){
let data182 = data181.severity;
if(!(((((data182 === "off") || (data182 === "high")) || (data182 === "medium")) || (data182 === "low")) || (data182 === "info"))){
const err507 = {instancePath:instancePath+"/rules/catalog-entry-invalid/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data182};
if(vErrors === null){
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
const err508 = {instancePath:instancePath+"/rules/catalog-entry-invalid",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data181};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
var _valid76 = _errs824 === errors;
valid241 = _valid76;
ifClause76 = "then";
}
else {
const _errs828 = errors;
if(!(((((data181 === "off") || (data181 === "high")) || (data181 === "medium")) || (data181 === "low")) || (data181 === "info"))){
const err509 = {instancePath:instancePath+"/rules/catalog-entry-invalid",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data181};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
var _valid76 = _errs828 === errors;
valid241 = _valid76;
ifClause76 = "else";
}
if(!valid241){
const err510 = {instancePath:instancePath+"/rules/catalog-entry-invalid",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause76},message:"must match \""+ifClause76+"\" schema",schema:schema32.if,parentSchema:schema32,data:data181};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data9["exception-expired"] !== undefined){
let data183 = data9["exception-expired"];
const _errs831 = errors;
let valid244 = true;
const _errs832 = errors;
if(!(data183 && typeof data183 == "object" && !Array.isArray(data183))){
const err511 = {};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
var _valid77 = _errs832 === errors;
errors = _errs831;
if(vErrors !== null){
if(_errs831){
vErrors.length = _errs831;
}
else {
vErrors = null;
}
}
let ifClause77;
if(_valid77){
const _errs834 = errors;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key87 in data183){
if(!(key87 === "severity")){
const err512 = {instancePath:instancePath+"/rules/exception-expired",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data183};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data183.severity !== undefined){
let data184 = data183.severity;
if(!(((((data184 === "off") || (data184 === "high")) || (data184 === "medium")) || (data184 === "low")) || (data184 === "info"))){
const err513 = {instancePath:instancePath+"/rules/exception-expired/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data184};
if(vErrors === null){
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
const err514 = {instancePath:instancePath+"/rules/exception-expired",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data183};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
var _valid77 = _errs834 === errors;
valid244 = _valid77;
ifClause77 = "then";
}
else {
const _errs838 = errors;
if(!(((((data183 === "off") || (data183 === "high")) || (data183 === "medium")) || (data183 === "low")) || (data183 === "info"))){
const err515 = {instancePath:instancePath+"/rules/exception-expired",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data183};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
var _valid77 = _errs838 === errors;
valid244 = _valid77;
ifClause77 = "else";
}
if(!valid244){
const err516 = {instancePath:instancePath+"/rules/exception-expired",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause77},message:"must match \""+ifClause77+"\" schema",schema:schema32.if,parentSchema:schema32,data:data183};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data9["exception-invalid"] !== undefined){
let data185 = data9["exception-invalid"];
const _errs841 = errors;
let valid247 = true;
const _errs842 = errors;
if(!(data185 && typeof data185 == "object" && !Array.isArray(data185))){
const err517 = {};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
var _valid78 = _errs842 === errors;
errors = _errs841;
if(vErrors !== null){
if(_errs841){
vErrors.length = _errs841;
}
else {
vErrors = null;
}
}
let ifClause78;
if(_valid78){
const _errs844 = errors;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key88 in data185){
if(!(key88 === "severity")){
const err518 = {instancePath:instancePath+"/rules/exception-invalid",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data185};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data185.severity !== undefined){
let data186 = data185.severity;
if(!(((((data186 === "off") || (data186 === "high")) || (data186 === "medium")) || (data186 === "low")) || (data186 === "info"))){
const err519 = {instancePath:instancePath+"/rules/exception-invalid/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data186};
if(vErrors === null){
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
const err520 = {instancePath:instancePath+"/rules/exception-invalid",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data185};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
var _valid78 = _errs844 === errors;
valid247 = _valid78;
ifClause78 = "then";
}
else {
const _errs848 = errors;
if(!(((((data185 === "off") || (data185 === "high")) || (data185 === "medium")) || (data185 === "low")) || (data185 === "info"))){
const err521 = {instancePath:instancePath+"/rules/exception-invalid",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data185};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
var _valid78 = _errs848 === errors;
valid247 = _valid78;
ifClause78 = "else";
}
if(!valid247){
const err522 = {instancePath:instancePath+"/rules/exception-invalid",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause78},message:"must match \""+ifClause78+"\" schema",schema:schema32.if,parentSchema:schema32,data:data185};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data9["exception-unused"] !== undefined){
let data187 = data9["exception-unused"];
const _errs851 = errors;
let valid250 = true;
const _errs852 = errors;
if(!(data187 && typeof data187 == "object" && !Array.isArray(data187))){
const err523 = {};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
var _valid79 = _errs852 === errors;
errors = _errs851;
if(vErrors !== null){
if(_errs851){
vErrors.length = _errs851;
}
else {
vErrors = null;
}
}
let ifClause79;
if(_valid79){
const _errs854 = errors;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
for(const key89 in data187){
if(!(key89 === "severity")){
const err524 = {instancePath:instancePath+"/rules/exception-unused",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data187};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data187.severity !== undefined){
let data188 = data187.severity;
if(!(((((data188 === "off") || (data188 === "high")) || (data188 === "medium")) || (data188 === "low")) || (data188 === "info"))){
const err525 = {instancePath:instancePath+"/rules/exception-unused/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data188};
if(vErrors === null){
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
const err526 = {instancePath:instancePath+"/rules/exception-unused",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data187};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
var _valid79 = _errs854 === errors;
valid250 = _valid79;
ifClause79 = "then";
}
else {
const _errs858 = errors;
if(!(((((data187 === "off") || (data187 === "high")) || (data187 === "medium")) || (data187 === "low")) || (data187 === "info"))){
const err527 = {instancePath:instancePath+"/rules/exception-unused",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data187};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
var _valid79 = _errs858 === errors;
valid250 = _valid79;
ifClause79 = "else";
}
if(!valid250){
const err528 = {instancePath:instancePath+"/rules/exception-unused",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause79},message:"must match \""+ifClause79+"\" schema",schema:schema32.if,parentSchema:schema32,data:data187};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data9["exception-expires-soon"] !== undefined){
let data189 = data9["exception-expires-soon"];
const _errs860 = errors;
let valid252 = true;
const _errs861 = errors;
if(!(data189 && typeof data189 == "object" && !Array.isArray(data189))){
const err529 = {};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
var _valid80 = _errs861 === errors;
errors = _errs860;
if(vErrors !== null){
if(_errs860){
vErrors.length = _errs860;
}
else {
vErrors = null;
}
}
let ifClause80;
if(_valid80){
const _errs863 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key90 in data189){
if(!((key90 === "severity") || (key90 === "options"))){
const err530 = {instancePath:instancePath+"/rules/exception-expires-soon",schemaPath:"#/properties/rules/properties/exception-expires-soon/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].then,data:data189};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data189.severity !== undefined){
let data190 = data189.severity;
if(!(((((data190 === "off") || (data190 === "high")) || (data190 === "medium")) || (data190 === "low")) || (data190 === "info"))){
const err531 = {instancePath:instancePath+"/rules/exception-expires-soon/severity",schemaPath:"#/properties/rules/properties/exception-expires-soon/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["exception-expires-soon"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.severity,data:data190};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data189.options !== undefined){
let data191 = data189.options;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key91 in data191){
if(!(key91 === "days")){
const err532 = {instancePath:instancePath+"/rules/exception-expires-soon/options",schemaPath:"#/properties/rules/properties/exception-expires-soon/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.options,data:data191};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data191.days !== undefined){
let data192 = data191.days;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
const err533 = {instancePath:instancePath+"/rules/exception-expires-soon/options/days",schemaPath:"#/properties/rules/properties/exception-expires-soon/then/properties/options/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.options.properties.days.type,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.options.properties.days,data:data192};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 < 1 || isNaN(data192)){
const err534 = {instancePath:instancePath+"/rules/exception-expires-soon/options/days",schemaPath:"#/properties/rules/properties/exception-expires-soon/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.options.properties.days,data:data192};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
}
else {
const err535 = {instancePath:instancePath+"/rules/exception-expires-soon/options",schemaPath:"#/properties/rules/properties/exception-expires-soon/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].then.properties.options,data:data191};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
else {
const err536 = {instancePath:instancePath+"/rules/exception-expires-soon",schemaPath:"#/properties/rules/properties/exception-expires-soon/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["exception-expires-soon"].then.type,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].then,data:data189};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
var _valid80 = _errs863 === errors;
valid252 = _valid80;
ifClause80 = "then";
}
else {
const _errs872 = errors;
if(!(((((data189 === "off") || (data189 === "high")) || (data189 === "medium")) || (data189 === "low")) || (data189 === "info"))){
const err537 = {instancePath:instancePath+"/rules/exception-expires-soon",schemaPath:"#/properties/rules/properties/exception-expires-soon/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["exception-expires-soon"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["exception-expires-soon"].else.enum,parentSchema:schema31.properties.rules.properties["exception-expires-soon"].else,data:data189};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
var _valid80 = _errs872 === errors;
valid252 = _valid80;
ifClause80 = "else";
}
if(!valid252){
const err538 = {instancePath:instancePath+"/rules/exception-expires-soon",schemaPath:"#/properties/rules/properties/exception-expires-soon/if",keyword:"if",params:{failingKeyword: ifClause80},message:"must match \""+ifClause80+"\" schema",schema:schema31.properties.rules.properties["exception-expires-soon"].if,parentSchema:schema31.properties.rules.properties["exception-expires-soon"],data:data189};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data9["exception-too-long"] !== undefined){
let data193 = data9["exception-too-long"];
const _errs874 = errors;
let valid255 = true;
const _errs875 = errors;
if(!(data193 && typeof data193 == "object" && !Array.isArray(data193))){
const err539 = {};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
var _valid81 = _errs875 === errors;
errors = _errs874;
if(vErrors !== null){
if(_errs874){
vErrors.length = _errs874;
}
else {
vErrors = null;
}
}
let ifClause81;
if(_valid81){
const _errs877 = errors;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key92 in data193){
if(!((key92 === "severity") || (key92 === "options"))){
const err540 = {instancePath:instancePath+"/rules/exception-too-long",schemaPath:"#/properties/rules/properties/exception-too-long/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["exception-too-long"].then,data:data193};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data193.severity !== undefined){
let data194 = data193.severity;
if(!(((((data194 === "off") || (data194 === "high")) || (data194 === "medium")) || (data194 === "low")) || (data194 === "info"))){
const err541 = {instancePath:instancePath+"/rules/exception-too-long/severity",schemaPath:"#/properties/rules/properties/exception-too-long/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["exception-too-long"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["exception-too-long"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["exception-too-long"].then.properties.severity,data:data194};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data193.options !== undefined){
let data195 = data193.options;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key93 in data195){
if(!(key93 === "days")){
const err542 = {instancePath:instancePath+"/rules/exception-too-long/options",schemaPath:"#/properties/rules/properties/exception-too-long/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["exception-too-long"].then.properties.options,data:data195};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data195.days !== undefined){
let data196 = data195.days;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
const err543 = {instancePath:instancePath+"/rules/exception-too-long/options/days",schemaPath:"#/properties/rules/properties/exception-too-long/then/properties/options/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["exception-too-long"].then.properties.options.properties.days.type,parentSchema:schema31.properties.rules.properties["exception-too-long"].then.properties.options.properties.days,data:data196};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 1 || isNaN(data196)){
const err544 = {instancePath:instancePath+"/rules/exception-too-long/options/days",schemaPath:"#/properties/rules/properties/exception-too-long/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.rules.properties["exception-too-long"].then.properties.options.properties.days,data:data196};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
}
else {
const err545 = {instancePath:instancePath+"/rules/exception-too-long/options",schemaPath:"#/properties/rules/properties/exception-too-long/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["exception-too-long"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["exception-too-long"].then.properties.options,data:data195};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
}
else {
const err546 = {instancePath:instancePath+"/rules/exception-too-long",schemaPath:"#/properties/rules/properties/exception-too-long/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["exception-too-long"].then.type,parentSchema:schema31.properties.rules.properties["exception-too-long"].then,data:data193};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
var _valid81 = _errs877 === errors;
valid255 = _valid81;
ifClause81 = "then";
}
else {
const _errs886 = errors;
if(!(((((data193 === "off") || (data193 === "high")) || (data193 === "medium")) || (data193 === "low")) || (data193 === "info"))){
const err547 = {instancePath:instancePath+"/rules/exception-too-long",schemaPath:"#/properties/rules/properties/exception-too-long/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["exception-too-long"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["exception-too-long"].else.enum,parentSchema:schema31.properties.rules.properties["exception-too-long"].else,data:data193};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
var _valid81 = _errs886 === errors;
valid255 = _valid81;
ifClause81 = "else";
}
if(!valid255){
const err548 = {instancePath:instancePath+"/rules/exception-too-long",schemaPath:"#/properties/rules/properties/exception-too-long/if",keyword:"if",params:{failingKeyword: ifClause81},message:"must match \""+ifClause81+"\" schema",schema:schema31.properties.rules.properties["exception-too-long"].if,parentSchema:schema31.properties.rules.properties["exception-too-long"],data:data193};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data9["exception-value-changed"] !== undefined){
let data197 = data9["exception-value-changed"];
const _errs889 = errors;
let valid259 = true;
const _errs890 = errors;
if(!(data197 && typeof data197 == "object" && !Array.isArray(data197))){
const err549 = {};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
var _valid82 = _errs890 === errors;
errors = _errs889;
if(vErrors !== null){
if(_errs889){
vErrors.length = _errs889;
}
else {
vErrors = null;
}
}
let ifClause82;
if(_valid82){
const _errs892 = errors;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key94 in data197){
if(!(key94 === "severity")){
const err550 = {instancePath:instancePath+"/rules/exception-value-changed",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data197};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data197.severity !== undefined){
let data198 = data197.severity;
if(!(((((data198 === "off") || (data198 === "high")) || (data198 === "medium")) || (data198 === "low")) || (data198 === "info"))){
const err551 = {instancePath:instancePath+"/rules/exception-value-changed/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data198};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
}
else {
const err552 = {instancePath:instancePath+"/rules/exception-value-changed",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data197};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
var _valid82 = _errs892 === errors;
valid259 = _valid82;
ifClause82 = "then";
}
else {
const _errs896 = errors;
if(!(((((data197 === "off") || (data197 === "high")) || (data197 === "medium")) || (data197 === "low")) || (data197 === "info"))){
const err553 = {instancePath:instancePath+"/rules/exception-value-changed",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data197};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
var _valid82 = _errs896 === errors;
valid259 = _valid82;
ifClause82 = "else";
}
if(!valid259){
const err554 = {instancePath:instancePath+"/rules/exception-value-changed",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause82},message:"must match \""+ifClause82+"\" schema",schema:schema32.if,parentSchema:schema32,data:data197};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data9["file-default-duplicated"] !== undefined){
let data199 = data9["file-default-duplicated"];
const _errs899 = errors;
let valid262 = true;
const _errs900 = errors;
if(!(data199 && typeof data199 == "object" && !Array.isArray(data199))){
const err555 = {};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
var _valid83 = _errs900 === errors;
errors = _errs899;
if(vErrors !== null){
if(_errs899){
vErrors.length = _errs899;
}
else {
vErrors = null;
}
}
let ifClause83;
if(_valid83){
const _errs902 = errors;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key95 in data199){
if(!(key95 === "severity")){
const err556 = {instancePath:instancePath+"/rules/file-default-duplicated",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data199};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data199.severity !== undefined){
let data200 = data199.severity;
if(!(((((data200 === "off") || (data200 === "high")) || (data200 === "medium")) || (data200 === "low")) || (data200 === "info"))){
const err557 = {instancePath:instancePath+"/rules/file-default-duplicated/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data200};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
}
else {
const err558 = {instancePath:instancePath+"/rules/file-default-duplicated",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data199};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
var _valid83 = _errs902 === errors;
valid262 = _valid83;
ifClause83 = "then";
}
else {
const _errs906 = errors;
if(!(((((data199 === "off") || (data199 === "high")) || (data199 === "medium")) || (data199 === "low")) || (data199 === "info"))){
const err559 = {instancePath:instancePath+"/rules/file-default-duplicated",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data199};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
var _valid83 = _errs906 === errors;
valid262 = _valid83;
ifClause83 = "else";
}
if(!valid262){
const err560 = {instancePath:instancePath+"/rules/file-default-duplicated",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause83},message:"must match \""+ifClause83+"\" schema",schema:schema32.if,parentSchema:schema32,data:data199};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data9["file-object-duplicated"] !== undefined){
let data201 = data9["file-object-duplicated"];
const _errs909 = errors;
let valid265 = true;
const _errs910 = errors;
if(!(data201 && typeof data201 == "object" && !Array.isArray(data201))){
const err561 = {};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
var _valid84 = _errs910 === errors;
errors = _errs909;
if(vErrors !== null){
if(_errs909){
vErrors.length = _errs909;
}
else {
vErrors = null;
}
}
let ifClause84;
if(_valid84){
const _errs912 = errors;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
for(const key96 in data201){
if(!(key96 === "severity")){
const err562 = {instancePath:instancePath+"/rules/file-object-duplicated",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data201};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data201.severity !== undefined){
let data202 = data201.severity;
if(!(((((data202 === "off") || (data202 === "high")) || (data202 === "medium")) || (data202 === "low")) || (data202 === "info"))){
const err563 = {instancePath:instancePath+"/rules/file-object-duplicated/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data202};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
}
else {
const err564 = {instancePath:instancePath+"/rules/file-object-duplicated",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data201};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
var _valid84 = _errs912 === errors;
valid265 = _valid84;
ifClause84 = "then";
}
else {
const _errs916 = errors;
if(!(((((data201 === "off") || (data201 === "high")) || (data201 === "medium")) || (data201 === "low")) || (data201 === "info"))){
const err565 = {instancePath:instancePath+"/rules/file-object-duplicated",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data201};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
var _valid84 = _errs916 === errors;
valid265 = _valid84;
ifClause84 = "else";
}
if(!valid265){
const err566 = {instancePath:instancePath+"/rules/file-object-duplicated",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause84},message:"must match \""+ifClause84+"\" schema",schema:schema32.if,parentSchema:schema32,data:data201};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data9["file-partial-page"] !== undefined){
let data203 = data9["file-partial-page"];
const _errs919 = errors;
let valid268 = true;
const _errs920 = errors;
if(!(data203 && typeof data203 == "object" && !Array.isArray(data203))){
const err567 = {};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
var _valid85 = _errs920 === errors;
errors = _errs919;
if(vErrors !== null){
if(_errs919){
vErrors.length = _errs919;
}
else {
vErrors = null;
}
}
let ifClause85;
if(_valid85){
const _errs922 = errors;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
for(const key97 in data203){
if(!(key97 === "severity")){
const err568 = {instancePath:instancePath+"/rules/file-partial-page",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data203};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data203.severity !== undefined){
let data204 = data203.severity;
if(!(((((data204 === "off") || (data204 === "high")) || (data204 === "medium")) || (data204 === "low")) || (data204 === "info"))){
const err569 = {instancePath:instancePath+"/rules/file-partial-page/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data204};
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
else {
const err570 = {instancePath:instancePath+"/rules/file-partial-page",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data203};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
var _valid85 = _errs922 === errors;
valid268 = _valid85;
ifClause85 = "then";
}
else {
const _errs926 = errors;
if(!(((((data203 === "off") || (data203 === "high")) || (data203 === "medium")) || (data203 === "low")) || (data203 === "info"))){
const err571 = {instancePath:instancePath+"/rules/file-partial-page",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data203};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
var _valid85 = _errs926 === errors;
valid268 = _valid85;
ifClause85 = "else";
}
if(!valid268){
const err572 = {instancePath:instancePath+"/rules/file-partial-page",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause85},message:"must match \""+ifClause85+"\" schema",schema:schema32.if,parentSchema:schema32,data:data203};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data9["file-key-misspelt"] !== undefined){
let data205 = data9["file-key-misspelt"];
const _errs929 = errors;
let valid271 = true;
const _errs930 = errors;
if(!(data205 && typeof data205 == "object" && !Array.isArray(data205))){
const err573 = {};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
var _valid86 = _errs930 === errors;
errors = _errs929;
if(vErrors !== null){
if(_errs929){
vErrors.length = _errs929;
}
else {
vErrors = null;
}
}
let ifClause86;
if(_valid86){
const _errs932 = errors;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
for(const key98 in data205){
if(!(key98 === "severity")){
const err574 = {instancePath:instancePath+"/rules/file-key-misspelt",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data205};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data205.severity !== undefined){
let data206 = data205.severity;
if(!(((((data206 === "off") || (data206 === "high")) || (data206 === "medium")) || (data206 === "low")) || (data206 === "info"))){
const err575 = {instancePath:instancePath+"/rules/file-key-misspelt/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data206};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
}
else {
const err576 = {instancePath:instancePath+"/rules/file-key-misspelt",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data205};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
var _valid86 = _errs932 === errors;
valid271 = _valid86;
ifClause86 = "then";
}
else {
const _errs936 = errors;
if(!(((((data205 === "off") || (data205 === "high")) || (data205 === "medium")) || (data205 === "low")) || (data205 === "info"))){
const err577 = {instancePath:instancePath+"/rules/file-key-misspelt",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data205};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
var _valid86 = _errs936 === errors;
valid271 = _valid86;
ifClause86 = "else";
}
if(!valid271){
const err578 = {instancePath:instancePath+"/rules/file-key-misspelt",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause86},message:"must match \""+ifClause86+"\" schema",schema:schema32.if,parentSchema:schema32,data:data205};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data9["file-key-duplicated"] !== undefined){
let data207 = data9["file-key-duplicated"];
const _errs939 = errors;
let valid274 = true;
const _errs940 = errors;
if(!(data207 && typeof data207 == "object" && !Array.isArray(data207))){
const err579 = {};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
var _valid87 = _errs940 === errors;
errors = _errs939;
if(vErrors !== null){
if(_errs939){
vErrors.length = _errs939;
}
else {
vErrors = null;
}
}
let ifClause87;
if(_valid87){
const _errs942 = errors;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key99 in data207){
if(!(key99 === "severity")){
const err580 = {instancePath:instancePath+"/rules/file-key-duplicated",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data207};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(data207.severity !== undefined){
let data208 = data207.severity;
if(!(((((data208 === "off") || (data208 === "high")) || (data208 === "medium")) || (data208 === "low")) || (data208 === "info"))){
const err581 = {instancePath:instancePath+"/rules/file-key-duplicated/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data208};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
else {
const err582 = {instancePath:instancePath+"/rules/file-key-duplicated",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data207};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
var _valid87 = _errs942 === errors;
valid274 = _valid87;
ifClause87 = "then";
}
else {
const _errs946 = errors;
if(!(((((data207 === "off") || (data207 === "high")) || (data207 === "medium")) || (data207 === "low")) || (data207 === "info"))){
const err583 = {instancePath:instancePath+"/rules/file-key-duplicated",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data207};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
var _valid87 = _errs946 === errors;
valid274 = _valid87;
ifClause87 = "else";
}
if(!valid274){
const err584 = {instancePath:instancePath+"/rules/file-key-duplicated",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause87},message:"must match \""+ifClause87+"\" schema",schema:schema32.if,parentSchema:schema32,data:data207};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data9["file-property-not-understood"] !== undefined){
let data209 = data9["file-property-not-understood"];
const _errs949 = errors;
let valid277 = true;
const _errs950 = errors;
if(!(data209 && typeof data209 == "object" && !Array.isArray(data209))){
const err585 = {};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
var _valid88 = _errs950 === errors;
errors = _errs949;
if(vErrors !== null){
if(_errs949){
vErrors.length = _errs949;
}
else {
vErrors = null;
}
}
let ifClause88;
if(_valid88){
const _errs952 = errors;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
for(const key100 in data209){
if(!(key100 === "severity")){
const err586 = {instancePath:instancePath+"/rules/file-property-not-understood",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data209};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data209.severity !== undefined){
let data210 = data209.severity;
if(!(((((data210 === "off") || (data210 === "high")) || (data210 === "medium")) || (data210 === "low")) || (data210 === "info"))){
const err587 = {instancePath:instancePath+"/rules/file-property-not-understood/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data210};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
}
else {
const err588 = {instancePath:instancePath+"/rules/file-property-not-understood",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data209};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
var _valid88 = _errs952 === errors;
valid277 = _valid88;
ifClause88 = "then";
}
else {
const _errs956 = errors;
if(!(((((data209 === "off") || (data209 === "high")) || (data209 === "medium")) || (data209 === "low")) || (data209 === "info"))){
const err589 = {instancePath:instancePath+"/rules/file-property-not-understood",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data209};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
var _valid88 = _errs956 === errors;
valid277 = _valid88;
ifClause88 = "else";
}
if(!valid277){
const err590 = {instancePath:instancePath+"/rules/file-property-not-understood",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause88},message:"must match \""+ifClause88+"\" schema",schema:schema32.if,parentSchema:schema32,data:data209};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data9["file-terraform-sync-collision"] !== undefined){
let data211 = data9["file-terraform-sync-collision"];
const _errs959 = errors;
let valid280 = true;
const _errs960 = errors;
if(!(data211 && typeof data211 == "object" && !Array.isArray(data211))){
const err591 = {};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
var _valid89 = _errs960 === errors;
errors = _errs959;
if(vErrors !== null){
if(_errs959){
vErrors.length = _errs959;
}
else {
vErrors = null;
}
}
let ifClause89;
if(_valid89){
const _errs962 = errors;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key101 in data211){
if(!(key101 === "severity")){
const err592 = {instancePath:instancePath+"/rules/file-terraform-sync-collision",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data211};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data211.severity !== undefined){
let data212 = data211.severity;
if(!(((((data212 === "off") || (data212 === "high")) || (data212 === "medium")) || (data212 === "low")) || (data212 === "info"))){
const err593 = {instancePath:instancePath+"/rules/file-terraform-sync-collision/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data212};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
else {
const err594 = {instancePath:instancePath+"/rules/file-terraform-sync-collision",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data211};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
var _valid89 = _errs962 === errors;
valid280 = _valid89;
ifClause89 = "then";
}
else {
const _errs966 = errors;
if(!(((((data211 === "off") || (data211 === "high")) || (data211 === "medium")) || (data211 === "low")) || (data211 === "info"))){
const err595 = {instancePath:instancePath+"/rules/file-terraform-sync-collision",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data211};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
var _valid89 = _errs966 === errors;
valid280 = _valid89;
ifClause89 = "else";
}
if(!valid280){
const err596 = {instancePath:instancePath+"/rules/file-terraform-sync-collision",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause89},message:"must match \""+ifClause89+"\" schema",schema:schema32.if,parentSchema:schema32,data:data211};
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
const err597 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data9};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data.tenantId !== undefined){
let data213 = data.tenantId;
if(typeof data213 === "string"){
if(!pattern4.test(data213)){
const err598 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"+"\"",schema:"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",parentSchema:schema31.properties.tenantId,data:data213};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
else {
const err599 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenantId.type,parentSchema:schema31.properties.tenantId,data:data213};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data.cloud !== undefined){
let data214 = data.cloud;
if(!((((data214 === "public") || (data214 === "usgov")) || (data214 === "usgov-dod")) || (data214 === "china"))){
const err600 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/enum",keyword:"enum",params:{allowedValues: schema31.properties.cloud.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.cloud.enum,parentSchema:schema31.properties.cloud,data:data214};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data.tenants !== undefined){
let data215 = data.tenants;
if(Array.isArray(data215)){
if(data215.length < 1){
const err601 = {instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.tenants,data:data215};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
const len5 = data215.length;
for(let i5=0; i5<len5; i5++){
let data216 = data215[i5];
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216.name === undefined){
const err602 = {instancePath:instancePath+"/tenants/" + i5,schemaPath:"#/properties/tenants/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.tenants.items.required,parentSchema:schema31.properties.tenants.items,data:data216};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(data216.policies === undefined){
const err603 = {instancePath:instancePath+"/tenants/" + i5,schemaPath:"#/properties/tenants/items/required",keyword:"required",params:{missingProperty: "policies"},message:"must have required property '"+"policies"+"'",schema:schema31.properties.tenants.items.required,parentSchema:schema31.properties.tenants.items,data:data216};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
for(const key102 in data216){
if(!(((((((key102 === "name") || (key102 === "policies")) || (key102 === "tenantId")) || (key102 === "cloud")) || (key102 === "catalog")) || (key102 === "exceptions")) || (key102 === "baseline"))){
const err604 = {instancePath:instancePath+"/tenants/" + i5,schemaPath:"#/properties/tenants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.tenants.items,data:data216};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data216.name !== undefined){
let data217 = data216.name;
if(typeof data217 === "string"){
if(func2(data217) < 1){
const err605 = {instancePath:instancePath+"/tenants/" + i5+"/name",schemaPath:"#/properties/tenants/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tenants.items.properties.name,data:data217};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
else {
const err606 = {instancePath:instancePath+"/tenants/" + i5+"/name",schemaPath:"#/properties/tenants/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenants.items.properties.name.type,parentSchema:schema31.properties.tenants.items.properties.name,data:data217};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data216.policies !== undefined){
let data218 = data216.policies;
if(Array.isArray(data218)){
if(data218.length < 1){
const err607 = {instancePath:instancePath+"/tenants/" + i5+"/policies",schemaPath:"#/properties/tenants/items/properties/policies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.tenants.items.properties.policies,data:data218};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
const len6 = data218.length;
for(let i6=0; i6<len6; i6++){
let data219 = data218[i6];
if(typeof data219 === "string"){
if(func2(data219) < 1){
const err608 = {instancePath:instancePath+"/tenants/" + i5+"/policies/" + i6,schemaPath:"#/properties/tenants/items/properties/policies/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tenants.items.properties.policies.items,data:data219};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
else {
const err609 = {instancePath:instancePath+"/tenants/" + i5+"/policies/" + i6,schemaPath:"#/properties/tenants/items/properties/policies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenants.items.properties.policies.items.type,parentSchema:schema31.properties.tenants.items.properties.policies.items,data:data219};
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
const err610 = {instancePath:instancePath+"/tenants/" + i5+"/policies",schemaPath:"#/properties/tenants/items/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.tenants.items.properties.policies.type,parentSchema:schema31.properties.tenants.items.properties.policies,data:data218};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data216.tenantId !== undefined){
let data220 = data216.tenantId;
if(typeof data220 === "string"){
if(!pattern4.test(data220)){
const err611 = {instancePath:instancePath+"/tenants/" + i5+"/tenantId",schemaPath:"#/properties/tenants/items/properties/tenantId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"+"\"",schema:"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",parentSchema:schema31.properties.tenants.items.properties.tenantId,data:data220};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
else {
const err612 = {instancePath:instancePath+"/tenants/" + i5+"/tenantId",schemaPath:"#/properties/tenants/items/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenants.items.properties.tenantId.type,parentSchema:schema31.properties.tenants.items.properties.tenantId,data:data220};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data216.cloud !== undefined){
let data221 = data216.cloud;
if(!((((data221 === "public") || (data221 === "usgov")) || (data221 === "usgov-dod")) || (data221 === "china"))){
const err613 = {instancePath:instancePath+"/tenants/" + i5+"/cloud",schemaPath:"#/properties/tenants/items/properties/cloud/enum",keyword:"enum",params:{allowedValues: schema31.properties.tenants.items.properties.cloud.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.tenants.items.properties.cloud.enum,parentSchema:schema31.properties.tenants.items.properties.cloud,data:data221};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data216.catalog !== undefined){
let data222 = data216.catalog;
if(typeof data222 === "string"){
if(func2(data222) < 1){
const err614 = {instancePath:instancePath+"/tenants/" + i5+"/catalog",schemaPath:"#/properties/tenants/items/properties/catalog/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tenants.items.properties.catalog,data:data222};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
else {
const err615 = {instancePath:instancePath+"/tenants/" + i5+"/catalog",schemaPath:"#/properties/tenants/items/properties/catalog/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenants.items.properties.catalog.type,parentSchema:schema31.properties.tenants.items.properties.catalog,data:data222};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data216.exceptions !== undefined){
let data223 = data216.exceptions;
if(typeof data223 === "string"){
if(func2(data223) < 1){
const err616 = {instancePath:instancePath+"/tenants/" + i5+"/exceptions",schemaPath:"#/properties/tenants/items/properties/exceptions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tenants.items.properties.exceptions,data:data223};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
else {
const err617 = {instancePath:instancePath+"/tenants/" + i5+"/exceptions",schemaPath:"#/properties/tenants/items/properties/exceptions/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenants.items.properties.exceptions.type,parentSchema:schema31.properties.tenants.items.properties.exceptions,data:data223};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data216.baseline !== undefined){
let data224 = data216.baseline;
if(typeof data224 === "string"){
if(func2(data224) < 1){
const err618 = {instancePath:instancePath+"/tenants/" + i5+"/baseline",schemaPath:"#/properties/tenants/items/properties/baseline/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tenants.items.properties.baseline,data:data224};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
else {
const err619 = {instancePath:instancePath+"/tenants/" + i5+"/baseline",schemaPath:"#/properties/tenants/items/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenants.items.properties.baseline.type,parentSchema:schema31.properties.tenants.items.properties.baseline,data:data224};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
}
else {
const err620 = {instancePath:instancePath+"/tenants/" + i5,schemaPath:"#/properties/tenants/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.tenants.items.type,parentSchema:schema31.properties.tenants.items,data:data216};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
}
else {
const err621 = {instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.tenants.type,parentSchema:schema31.properties.tenants,data:data215};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data.baselineTenant !== undefined){
let data225 = data.baselineTenant;
if(typeof data225 === "string"){
if(func2(data225) < 1){
const err622 = {instancePath:instancePath+"/baselineTenant",schemaPath:"#/properties/baselineTenant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.baselineTenant,data:data225};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
else {
const err623 = {instancePath:instancePath+"/baselineTenant",schemaPath:"#/properties/baselineTenant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.baselineTenant.type,parentSchema:schema31.properties.baselineTenant,data:data225};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
}
else {
const err624 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
