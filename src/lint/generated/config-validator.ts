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
const schema31 = {"type":"object","properties":{"extends":{"enum":["recommended","strict","all"],"description":"The rules to start from: what a careful team wants from day one, zero trust, or everything."},"policies":{"type":"array","items":{"type":"string","minLength":1},"description":"Files, folders and globs of the policy files, relative to this file; a leading ! excludes."},"failOn":{"enum":["high","medium","low","info","never"],"description":"Findings of this severity or worse fail the run."},"failOnUnknown":{"type":"boolean","description":"Whether a rule that could not be judged fails the run too."},"rules":{"type":"object","properties":{"default-inbound-open":{"description":"The default lets everyone of any other Entra tenant in through B2B collaboration.","$ref":"#/$defs/setting"},"default-outbound-open":{"description":"The default lets everyone here reach the applications of any other Entra tenant through B2B collaboration.","$ref":"#/$defs/setting"},"default-direct-connect-allowed":{"description":"The default allows B2B direct connect with any other Entra tenant.","$ref":"#/$defs/setting"},"default-never-customised":{"description":"The default configuration still is Microsoft's own, which Microsoft can change.","$ref":"#/$defs/setting"},"default-blocks-encrypted-mail":{"description":"The default lets nobody reach Rights Management in other tenants, so their encrypted mail cannot be read.","$ref":"#/$defs/setting"},"default-trusts-mfa-of-every-tenant":{"description":"The default trusts multifactor authentication from any other Entra tenant.","$ref":"#/$defs/setting"},"default-trusts-devices-of-every-tenant":{"description":"The default trusts compliant or hybrid joined devices from any other Entra tenant.","$ref":"#/$defs/setting"},"default-auto-redemption-set":{"description":"The default sets automatic redemption, which is read-only there and always off.","$ref":"#/$defs/setting"},"default-redemption-order-weak":{"description":"Redeeming an invitation does not try Microsoft Entra ID first.","$ref":"#/$defs/setting"},"default-tenant-restrictions-open":{"description":"The default tenant restrictions let people here use accounts of any other tenant everywhere.","$ref":"#/$defs/setting"},"default-inbound-scoped-to-users":{"description":"The default names external users or groups by id, which is not possible there.","$ref":"#/$defs/setting"},"default-m365-access-open":{"description":"The default opens Microsoft 365 collaboration or app service connect to any other Entra tenant.","$ref":"#/$defs/setting"},"default-capability-allowed":{"description":"The default allows a Microsoft 365 capability to any other Entra tenant.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"allow":{"type":"array","items":{"type":"string","minLength":1},"default":[],"description":"Names of capabilities that every tenant is meant to have."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"partner-inbound-open":{"description":"Everyone of a partner can be invited to the applications here, or to all but a few.","$ref":"#/$defs/setting"},"partner-outbound-open":{"description":"Everyone here can be a guest of a partner in all of its applications, or in all but a few.","$ref":"#/$defs/setting"},"partner-direct-connect-open":{"description":"B2B direct connect with a partner lets everyone of one side reach the applications of the other.","$ref":"#/$defs/setting"},"partner-identical-to-default":{"description":"Everything that a partner entry states is what the default says anyway.","$ref":"#/$defs/setting"},"partner-changes-nothing":{"description":"A partner entry leaves everything to the default, so it changes nothing.","$ref":"#/$defs/setting"},"partner-support-access-left-open":{"description":"The entry that lets Microsoft Support in is older than a support case lasts.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"days":{"type":"integer","minimum":0,"default":30,"description":"How many days the entry can be old."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"partner-well-known-microsoft-tenant":{"description":"A partner is one of Microsoft's own tenants; the finding says which.","$ref":"#/$defs/setting"},"partner-duplicate":{"description":"The same tenant has more than one partner entry.","$ref":"#/$defs/setting"},"partner-is-own-tenant":{"description":"A partner entry has our own tenant id.","$ref":"#/$defs/setting"},"partner-tenant-id-invalid":{"description":"The tenant id of a partner entry names no tenant.","$ref":"#/$defs/setting"},"access-half-blocked":{"description":"One half of a setting blocks everything while the other half allows something, so nobody gets in.","$ref":"#/$defs/setting"},"access-incomplete":{"description":"A setting lacks a half, or a half lacks its targets or says neither allowed nor blocked.","$ref":"#/$defs/setting"},"target-not-understood":{"description":"A target is neither an id nor one of the words that Graph reserves.","$ref":"#/$defs/setting"},"target-type-mismatch":{"description":"A target stands under the wrong half, or its targetType is of the wrong kind.","$ref":"#/$defs/setting"},"target-redundant":{"description":"A list of targets holds an all-word beside other targets, or one target twice.","$ref":"#/$defs/setting"},"trust-incomplete":{"description":"An inboundTrust object does not state all three claims.","$ref":"#/$defs/setting"},"partner-inherits-default-trust":{"description":"A partner is trusted only because the default trusts every tenant.","$ref":"#/$defs/setting"},"partner-device-trust-without-mfa-trust":{"description":"A partner's claims about devices are trusted, its multifactor authentication is not.","$ref":"#/$defs/setting"},"partner-user-sync-allowed":{"description":"A partner outside the multitenant organization can create users here by cross-tenant synchronization.","$ref":"#/$defs/setting"},"partner-group-sync-allowed":{"description":"A partner outside the multitenant organization can create groups here by cross-tenant synchronization.","$ref":"#/$defs/setting"},"partner-sync-backdoor-shape":{"description":"A partner can create users here, redeem their invitations for them, and reach every application or all but a few.","$ref":"#/$defs/setting"},"partner-sync-without-redemption":{"description":"A partner can synchronize users, and their invitations are not redeemed automatically, so it cannot work.","$ref":"#/$defs/setting"},"partner-auto-redemption-unapproved":{"description":"Automatic redemption is on for a partner, and neither synchronization nor the multitenant organization explains it.","$ref":"#/$defs/setting"},"partner-auto-redemption-unreachable":{"description":"Automatic redemption is on in a direction in which nobody of the partner, or nobody here, is let through.","$ref":"#/$defs/setting"},"tenant-legacy-auto-redeem-list":{"description":"The legacy list of tenants whose invitations are redeemed automatically is not empty.","$ref":"#/$defs/setting"},"partner-left-mto-still-trusted":{"description":"A tenant left the multitenant organization, and its entry still grants trust, redemption or synchronization.","$ref":"#/$defs/setting"},"tenant-mto-template-loosens-partners":{"description":"A template of the multitenant organization opens existing partner entries wider than the default.","$ref":"#/$defs/setting"},"partner-tenant-restrictions-open":{"description":"Tenant restrictions of a partner let people here use accounts of that tenant everywhere.","$ref":"#/$defs/setting"},"partner-m365-access-open":{"description":"Microsoft 365 collaboration or app service connect with a partner is open.","$ref":"#/$defs/setting"},"guest-invites-open-to-everyone":{"description":"Everyone can invite guests, guests included.","$ref":"#/$defs/setting"},"guest-invites-open-to-members":{"description":"All members can invite guests.","$ref":"#/$defs/setting"},"guest-directory-access-like-members":{"description":"Guests have the same access to the directory as members.","$ref":"#/$defs/setting"},"guest-directory-access-not-restricted":{"description":"Guests have limited access to the directory, not the restricted one.","$ref":"#/$defs/setting"},"guest-email-verified-join-enabled":{"description":"Anyone who can verify an e-mail address in the tenant's domains can join the tenant.","$ref":"#/$defs/setting"},"guest-self-service-signup-enabled":{"description":"Guests can sign up by themselves, through user flows.","$ref":"#/$defs/setting"},"guest-invitation-domains-unrestricted":{"description":"Guests of any domain can be invited.","$ref":"#/$defs/setting"},"guest-invitation-domains-block-list":{"description":"Invitations are refused for listed domains only, so guests of every other domain can be invited.","$ref":"#/$defs/setting"},"guest-invitation-domains-both-lists":{"description":"Invitations have a list of allowed and a list of blocked domains, of which only one can apply.","$ref":"#/$defs/setting"},"tenant-cloud-endpoint-unused":{"description":"Collaboration is allowed with a Microsoft cloud from which nobody can come.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"cloud":{"type":["string","null"],"default":null,"description":"Our own cloud, as allowedCloudEndpoints spells it; null for the cloud of the configuration."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"ca-guest-mfa-missing":{"description":"External users of some type can sign in without multifactor authentication.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"types":{"type":"array","items":{"type":"string","enum":["internalGuest","b2bCollaborationGuest","b2bCollaborationMember","b2bDirectConnectUser","otherExternalUser","serviceProvider"]},"default":["internalGuest","b2bCollaborationGuest","b2bCollaborationMember","b2bDirectConnectUser","otherExternalUser"],"description":"Types of external user that need multifactor authentication, as Conditional Access spells them."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"ca-tenant-excluded-from-mfa":{"description":"A policy that requires multifactor authentication leaves out users of listed tenants, and no other policy catches them.","$ref":"#/$defs/setting"},"ca-service-provider-excluded-everywhere":{"description":"A policy that requires multifactor authentication leaves out service provider users of every tenant, and no other policy catches them.","$ref":"#/$defs/setting"},"ca-guests-excluded-from-sign-in-risk":{"description":"A policy on risky sign-ins leaves out guests of every tenant, and no other one catches them.","$ref":"#/$defs/setting"},"ca-guest-session-too-long":{"description":"No policy makes guests sign in again within the limit.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]},"options":{"type":"object","properties":{"hours":{"type":"integer","minimum":1,"default":24,"description":"Hours after which guests sign in again at the latest; a day has 24."}},"additionalProperties":false}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"ca-device-control-untrusted":{"description":"A policy requires a managed device of external users whose device claims are not trusted.","$ref":"#/$defs/setting"},"ca-strength-unreachable-for-guests":{"description":"A policy requires of guests an authentication strength that they can only meet at home, where it is not trusted.","$ref":"#/$defs/setting"},"ca-unsupported-control-for-guests":{"description":"A policy requires of external users a control that only works in the home tenant.","$ref":"#/$defs/setting"},"ca-guest-scope-empty":{"description":"A policy is about guests and external users only, and names none.","$ref":"#/$defs/setting"},"ca-external-tenant-unknown":{"description":"A policy lists a tenant that is no partner.","$ref":"#/$defs/setting"},"ca-policies-inert-under-security-defaults":{"description":"Security defaults are on, so the Conditional Access policies of the input are not in force.","$ref":"#/$defs/setting"},"file-default-duplicated":{"description":"The input holds more than one default configuration for one tenant.","$ref":"#/$defs/setting"},"file-partial-page":{"description":"A file holds one page of a list, and Graph has more.","$ref":"#/$defs/setting"},"file-key-misspelt":{"description":"A key is nearly one of Graph's, and the one it is near to is absent.","$ref":"#/$defs/setting"},"file-key-duplicated":{"description":"An object of a policy has the same key twice, and only the last one counts.","$ref":"#/$defs/setting"},"file-property-not-understood":{"description":"A property is not known to this version, so it is not judged.","$ref":"#/$defs/setting"}},"additionalProperties":false,"description":"Single rules: off, a severity, or an object."},"tenantId":{"type":"string","pattern":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$","description":"Our own tenant id, where the input does not say it."},"cloud":{"enum":["public","usgov","usgov-dod","china"],"description":"The cloud that the tenant is in."}},"title":"xtaplint configuration","$defs":{"setting":{"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}}},"additionalProperties":false};
const schema32 = {"if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}};
const func1 = dependency0.default;
const func2 = Object.prototype.hasOwnProperty;
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
if(!(((((((key0 === "extends") || (key0 === "policies")) || (key0 === "failOn")) || (key0 === "failOnUnknown")) || (key0 === "rules")) || (key0 === "tenantId")) || (key0 === "cloud"))){
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
if(func1(data2) < 1){
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
if(data.failOn !== undefined){
let data3 = data.failOn;
if(!(((((data3 === "high") || (data3 === "medium")) || (data3 === "low")) || (data3 === "info")) || (data3 === "never"))){
const err5 = {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema31.properties.failOn.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.failOn.enum,parentSchema:schema31.properties.failOn,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.failOnUnknown !== undefined){
let data4 = data.failOnUnknown;
if(typeof data4 !== "boolean"){
const err6 = {instancePath:instancePath+"/failOnUnknown",schemaPath:"#/properties/failOnUnknown/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.failOnUnknown.type,parentSchema:schema31.properties.failOnUnknown,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rules !== undefined){
let data5 = data.rules;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(func2.call(schema31.properties.rules.properties, key1))){
const err7 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5["default-inbound-open"] !== undefined){
let data6 = data5["default-inbound-open"];
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs18 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(key2 === "severity")){
const err9 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.severity !== undefined){
let data7 = data6.severity;
if(!(((((data7 === "off") || (data7 === "high")) || (data7 === "medium")) || (data7 === "low")) || (data7 === "info"))){
const err10 = {instancePath:instancePath+"/rules/default-inbound-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data7};
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
const err11 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid5 = _valid0;
ifClause0 = "then";
}
else {
const _errs22 = errors;
if(!(((((data6 === "off") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low")) || (data6 === "info"))){
const err12 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid5 = _valid0;
ifClause0 = "else";
}
if(!valid5){
const err13 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema32.if,parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5["default-outbound-open"] !== undefined){
let data8 = data5["default-outbound-open"];
const _errs25 = errors;
let valid8 = true;
const _errs26 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs28 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(key3 === "severity")){
const err15 = {instancePath:instancePath+"/rules/default-outbound-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.severity !== undefined){
let data9 = data8.severity;
if(!(((((data9 === "off") || (data9 === "high")) || (data9 === "medium")) || (data9 === "low")) || (data9 === "info"))){
const err16 = {instancePath:instancePath+"/rules/default-outbound-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/rules/default-outbound-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid8 = _valid1;
ifClause1 = "then";
}
else {
const _errs32 = errors;
if(!(((((data8 === "off") || (data8 === "high")) || (data8 === "medium")) || (data8 === "low")) || (data8 === "info"))){
const err18 = {instancePath:instancePath+"/rules/default-outbound-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid8 = _valid1;
ifClause1 = "else";
}
if(!valid8){
const err19 = {instancePath:instancePath+"/rules/default-outbound-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema32.if,parentSchema:schema32,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5["default-direct-connect-allowed"] !== undefined){
let data10 = data5["default-direct-connect-allowed"];
const _errs35 = errors;
let valid11 = true;
const _errs36 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs38 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
if(!(key4 === "severity")){
const err21 = {instancePath:instancePath+"/rules/default-direct-connect-allowed",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.severity !== undefined){
let data11 = data10.severity;
if(!(((((data11 === "off") || (data11 === "high")) || (data11 === "medium")) || (data11 === "low")) || (data11 === "info"))){
const err22 = {instancePath:instancePath+"/rules/default-direct-connect-allowed/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data11};
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
const err23 = {instancePath:instancePath+"/rules/default-direct-connect-allowed",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs38 === errors;
valid11 = _valid2;
ifClause2 = "then";
}
else {
const _errs42 = errors;
if(!(((((data10 === "off") || (data10 === "high")) || (data10 === "medium")) || (data10 === "low")) || (data10 === "info"))){
const err24 = {instancePath:instancePath+"/rules/default-direct-connect-allowed",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs42 === errors;
valid11 = _valid2;
ifClause2 = "else";
}
if(!valid11){
const err25 = {instancePath:instancePath+"/rules/default-direct-connect-allowed",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema32.if,parentSchema:schema32,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5["default-never-customised"] !== undefined){
let data12 = data5["default-never-customised"];
const _errs45 = errors;
let valid14 = true;
const _errs46 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs48 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
if(!(key5 === "severity")){
const err27 = {instancePath:instancePath+"/rules/default-never-customised",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.severity !== undefined){
let data13 = data12.severity;
if(!(((((data13 === "off") || (data13 === "high")) || (data13 === "medium")) || (data13 === "low")) || (data13 === "info"))){
const err28 = {instancePath:instancePath+"/rules/default-never-customised/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data13};
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
const err29 = {instancePath:instancePath+"/rules/default-never-customised",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid3 = _errs48 === errors;
valid14 = _valid3;
ifClause3 = "then";
}
else {
const _errs52 = errors;
if(!(((((data12 === "off") || (data12 === "high")) || (data12 === "medium")) || (data12 === "low")) || (data12 === "info"))){
const err30 = {instancePath:instancePath+"/rules/default-never-customised",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid3 = _errs52 === errors;
valid14 = _valid3;
ifClause3 = "else";
}
if(!valid14){
const err31 = {instancePath:instancePath+"/rules/default-never-customised",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema32.if,parentSchema:schema32,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data5["default-blocks-encrypted-mail"] !== undefined){
let data14 = data5["default-blocks-encrypted-mail"];
const _errs55 = errors;
let valid17 = true;
const _errs56 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid4 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs58 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key6 in data14){
if(!(key6 === "severity")){
const err33 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.severity !== undefined){
let data15 = data14.severity;
if(!(((((data15 === "off") || (data15 === "high")) || (data15 === "medium")) || (data15 === "low")) || (data15 === "info"))){
const err34 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data15};
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
const err35 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid4 = _errs58 === errors;
valid17 = _valid4;
ifClause4 = "then";
}
else {
const _errs62 = errors;
if(!(((((data14 === "off") || (data14 === "high")) || (data14 === "medium")) || (data14 === "low")) || (data14 === "info"))){
const err36 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid4 = _errs62 === errors;
valid17 = _valid4;
ifClause4 = "else";
}
if(!valid17){
const err37 = {instancePath:instancePath+"/rules/default-blocks-encrypted-mail",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema32.if,parentSchema:schema32,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data5["default-trusts-mfa-of-every-tenant"] !== undefined){
let data16 = data5["default-trusts-mfa-of-every-tenant"];
const _errs65 = errors;
let valid20 = true;
const _errs66 = errors;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid5 = _errs66 === errors;
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs68 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key7 in data16){
if(!(key7 === "severity")){
const err39 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.severity !== undefined){
let data17 = data16.severity;
if(!(((((data17 === "off") || (data17 === "high")) || (data17 === "medium")) || (data17 === "low")) || (data17 === "info"))){
const err40 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data17};
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
const err41 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid5 = _errs68 === errors;
valid20 = _valid5;
ifClause5 = "then";
}
else {
const _errs72 = errors;
if(!(((((data16 === "off") || (data16 === "high")) || (data16 === "medium")) || (data16 === "low")) || (data16 === "info"))){
const err42 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid5 = _errs72 === errors;
valid20 = _valid5;
ifClause5 = "else";
}
if(!valid20){
const err43 = {instancePath:instancePath+"/rules/default-trusts-mfa-of-every-tenant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema32.if,parentSchema:schema32,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data5["default-trusts-devices-of-every-tenant"] !== undefined){
let data18 = data5["default-trusts-devices-of-every-tenant"];
const _errs75 = errors;
let valid23 = true;
const _errs76 = errors;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid6 = _errs76 === errors;
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs78 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key8 in data18){
if(!(key8 === "severity")){
const err45 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.severity !== undefined){
let data19 = data18.severity;
if(!(((((data19 === "off") || (data19 === "high")) || (data19 === "medium")) || (data19 === "low")) || (data19 === "info"))){
const err46 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data19};
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
const err47 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid6 = _errs78 === errors;
valid23 = _valid6;
ifClause6 = "then";
}
else {
const _errs82 = errors;
if(!(((((data18 === "off") || (data18 === "high")) || (data18 === "medium")) || (data18 === "low")) || (data18 === "info"))){
const err48 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid6 = _errs82 === errors;
valid23 = _valid6;
ifClause6 = "else";
}
if(!valid23){
const err49 = {instancePath:instancePath+"/rules/default-trusts-devices-of-every-tenant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema",schema:schema32.if,parentSchema:schema32,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data5["default-auto-redemption-set"] !== undefined){
let data20 = data5["default-auto-redemption-set"];
const _errs85 = errors;
let valid26 = true;
const _errs86 = errors;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid7 = _errs86 === errors;
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs88 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key9 in data20){
if(!(key9 === "severity")){
const err51 = {instancePath:instancePath+"/rules/default-auto-redemption-set",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.severity !== undefined){
let data21 = data20.severity;
if(!(((((data21 === "off") || (data21 === "high")) || (data21 === "medium")) || (data21 === "low")) || (data21 === "info"))){
const err52 = {instancePath:instancePath+"/rules/default-auto-redemption-set/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data21};
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
const err53 = {instancePath:instancePath+"/rules/default-auto-redemption-set",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid7 = _errs88 === errors;
valid26 = _valid7;
ifClause7 = "then";
}
else {
const _errs92 = errors;
if(!(((((data20 === "off") || (data20 === "high")) || (data20 === "medium")) || (data20 === "low")) || (data20 === "info"))){
const err54 = {instancePath:instancePath+"/rules/default-auto-redemption-set",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid7 = _errs92 === errors;
valid26 = _valid7;
ifClause7 = "else";
}
if(!valid26){
const err55 = {instancePath:instancePath+"/rules/default-auto-redemption-set",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema",schema:schema32.if,parentSchema:schema32,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data5["default-redemption-order-weak"] !== undefined){
let data22 = data5["default-redemption-order-weak"];
const _errs95 = errors;
let valid29 = true;
const _errs96 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid8 = _errs96 === errors;
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs98 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key10 in data22){
if(!(key10 === "severity")){
const err57 = {instancePath:instancePath+"/rules/default-redemption-order-weak",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data22.severity !== undefined){
let data23 = data22.severity;
if(!(((((data23 === "off") || (data23 === "high")) || (data23 === "medium")) || (data23 === "low")) || (data23 === "info"))){
const err58 = {instancePath:instancePath+"/rules/default-redemption-order-weak/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data23};
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
const err59 = {instancePath:instancePath+"/rules/default-redemption-order-weak",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid8 = _errs98 === errors;
valid29 = _valid8;
ifClause8 = "then";
}
else {
const _errs102 = errors;
if(!(((((data22 === "off") || (data22 === "high")) || (data22 === "medium")) || (data22 === "low")) || (data22 === "info"))){
const err60 = {instancePath:instancePath+"/rules/default-redemption-order-weak",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid8 = _errs102 === errors;
valid29 = _valid8;
ifClause8 = "else";
}
if(!valid29){
const err61 = {instancePath:instancePath+"/rules/default-redemption-order-weak",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema",schema:schema32.if,parentSchema:schema32,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data5["default-tenant-restrictions-open"] !== undefined){
let data24 = data5["default-tenant-restrictions-open"];
const _errs105 = errors;
let valid32 = true;
const _errs106 = errors;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid9 = _errs106 === errors;
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs108 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key11 in data24){
if(!(key11 === "severity")){
const err63 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data24.severity !== undefined){
let data25 = data24.severity;
if(!(((((data25 === "off") || (data25 === "high")) || (data25 === "medium")) || (data25 === "low")) || (data25 === "info"))){
const err64 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data25};
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
const err65 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid9 = _errs108 === errors;
valid32 = _valid9;
ifClause9 = "then";
}
else {
const _errs112 = errors;
if(!(((((data24 === "off") || (data24 === "high")) || (data24 === "medium")) || (data24 === "low")) || (data24 === "info"))){
const err66 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid9 = _errs112 === errors;
valid32 = _valid9;
ifClause9 = "else";
}
if(!valid32){
const err67 = {instancePath:instancePath+"/rules/default-tenant-restrictions-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema",schema:schema32.if,parentSchema:schema32,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data5["default-inbound-scoped-to-users"] !== undefined){
let data26 = data5["default-inbound-scoped-to-users"];
const _errs115 = errors;
let valid35 = true;
const _errs116 = errors;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid10 = _errs116 === errors;
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs118 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key12 in data26){
if(!(key12 === "severity")){
const err69 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data26};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data26.severity !== undefined){
let data27 = data26.severity;
if(!(((((data27 === "off") || (data27 === "high")) || (data27 === "medium")) || (data27 === "low")) || (data27 === "info"))){
const err70 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data27};
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
const err71 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid10 = _errs118 === errors;
valid35 = _valid10;
ifClause10 = "then";
}
else {
const _errs122 = errors;
if(!(((((data26 === "off") || (data26 === "high")) || (data26 === "medium")) || (data26 === "low")) || (data26 === "info"))){
const err72 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid10 = _errs122 === errors;
valid35 = _valid10;
ifClause10 = "else";
}
if(!valid35){
const err73 = {instancePath:instancePath+"/rules/default-inbound-scoped-to-users",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema",schema:schema32.if,parentSchema:schema32,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data5["default-m365-access-open"] !== undefined){
let data28 = data5["default-m365-access-open"];
const _errs125 = errors;
let valid38 = true;
const _errs126 = errors;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err74 = {};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid11 = _errs126 === errors;
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs128 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key13 in data28){
if(!(key13 === "severity")){
const err75 = {instancePath:instancePath+"/rules/default-m365-access-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data28.severity !== undefined){
let data29 = data28.severity;
if(!(((((data29 === "off") || (data29 === "high")) || (data29 === "medium")) || (data29 === "low")) || (data29 === "info"))){
const err76 = {instancePath:instancePath+"/rules/default-m365-access-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data29};
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
const err77 = {instancePath:instancePath+"/rules/default-m365-access-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid11 = _errs128 === errors;
valid38 = _valid11;
ifClause11 = "then";
}
else {
const _errs132 = errors;
if(!(((((data28 === "off") || (data28 === "high")) || (data28 === "medium")) || (data28 === "low")) || (data28 === "info"))){
const err78 = {instancePath:instancePath+"/rules/default-m365-access-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data28};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid11 = _errs132 === errors;
valid38 = _valid11;
ifClause11 = "else";
}
if(!valid38){
const err79 = {instancePath:instancePath+"/rules/default-m365-access-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema",schema:schema32.if,parentSchema:schema32,data:data28};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data5["default-capability-allowed"] !== undefined){
let data30 = data5["default-capability-allowed"];
const _errs134 = errors;
let valid40 = true;
const _errs135 = errors;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err80 = {};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid12 = _errs135 === errors;
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs137 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key14 in data30){
if(!((key14 === "severity") || (key14 === "options"))){
const err81 = {instancePath:instancePath+"/rules/default-capability-allowed",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then,data:data30};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data30.severity !== undefined){
let data31 = data30.severity;
if(!(((((data31 === "off") || (data31 === "high")) || (data31 === "medium")) || (data31 === "low")) || (data31 === "info"))){
const err82 = {instancePath:instancePath+"/rules/default-capability-allowed/severity",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["default-capability-allowed"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.severity,data:data31};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data30.options !== undefined){
let data32 = data30.options;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key15 in data32){
if(!(key15 === "allow")){
const err83 = {instancePath:instancePath+"/rules/default-capability-allowed/options",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options,data:data32};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data32.allow !== undefined){
let data33 = data32.allow;
if(Array.isArray(data33)){
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
if(typeof data34 === "string"){
if(func1(data34) < 1){
const err84 = {instancePath:instancePath+"/rules/default-capability-allowed/options/allow/" + i1,schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow.items,data:data34};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/rules/default-capability-allowed/options/allow/" + i1,schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow.items.type,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow.items,data:data34};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/rules/default-capability-allowed/options/allow",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow.type,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.properties.allow,data:data33};
if(vErrors === null){
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
const err87 = {instancePath:instancePath+"/rules/default-capability-allowed/options",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then.properties.options,data:data32};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/rules/default-capability-allowed",schemaPath:"#/properties/rules/properties/default-capability-allowed/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["default-capability-allowed"].then.type,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].then,data:data30};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid12 = _errs137 === errors;
valid40 = _valid12;
ifClause12 = "then";
}
else {
const _errs148 = errors;
if(!(((((data30 === "off") || (data30 === "high")) || (data30 === "medium")) || (data30 === "low")) || (data30 === "info"))){
const err89 = {instancePath:instancePath+"/rules/default-capability-allowed",schemaPath:"#/properties/rules/properties/default-capability-allowed/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["default-capability-allowed"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["default-capability-allowed"].else.enum,parentSchema:schema31.properties.rules.properties["default-capability-allowed"].else,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid12 = _errs148 === errors;
valid40 = _valid12;
ifClause12 = "else";
}
if(!valid40){
const err90 = {instancePath:instancePath+"/rules/default-capability-allowed",schemaPath:"#/properties/rules/properties/default-capability-allowed/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema",schema:schema31.properties.rules.properties["default-capability-allowed"].if,parentSchema:schema31.properties.rules.properties["default-capability-allowed"],data:data30};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data5["partner-inbound-open"] !== undefined){
let data35 = data5["partner-inbound-open"];
const _errs151 = errors;
let valid46 = true;
const _errs152 = errors;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid13 = _errs152 === errors;
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs154 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key16 in data35){
if(!(key16 === "severity")){
const err92 = {instancePath:instancePath+"/rules/partner-inbound-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data35};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data35.severity !== undefined){
let data36 = data35.severity;
if(!(((((data36 === "off") || (data36 === "high")) || (data36 === "medium")) || (data36 === "low")) || (data36 === "info"))){
const err93 = {instancePath:instancePath+"/rules/partner-inbound-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data36};
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
const err94 = {instancePath:instancePath+"/rules/partner-inbound-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data35};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid13 = _errs154 === errors;
valid46 = _valid13;
ifClause13 = "then";
}
else {
const _errs158 = errors;
if(!(((((data35 === "off") || (data35 === "high")) || (data35 === "medium")) || (data35 === "low")) || (data35 === "info"))){
const err95 = {instancePath:instancePath+"/rules/partner-inbound-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data35};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid13 = _errs158 === errors;
valid46 = _valid13;
ifClause13 = "else";
}
if(!valid46){
const err96 = {instancePath:instancePath+"/rules/partner-inbound-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema",schema:schema32.if,parentSchema:schema32,data:data35};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data5["partner-outbound-open"] !== undefined){
let data37 = data5["partner-outbound-open"];
const _errs161 = errors;
let valid49 = true;
const _errs162 = errors;
if(!(data37 && typeof data37 == "object" && !Array.isArray(data37))){
const err97 = {};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid14 = _errs162 === errors;
errors = _errs161;
if(vErrors !== null){
if(_errs161){
vErrors.length = _errs161;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs164 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key17 in data37){
if(!(key17 === "severity")){
const err98 = {instancePath:instancePath+"/rules/partner-outbound-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data37};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data37.severity !== undefined){
let data38 = data37.severity;
if(!(((((data38 === "off") || (data38 === "high")) || (data38 === "medium")) || (data38 === "low")) || (data38 === "info"))){
const err99 = {instancePath:instancePath+"/rules/partner-outbound-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data38};
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
const err100 = {instancePath:instancePath+"/rules/partner-outbound-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data37};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid14 = _errs164 === errors;
valid49 = _valid14;
ifClause14 = "then";
}
else {
const _errs168 = errors;
if(!(((((data37 === "off") || (data37 === "high")) || (data37 === "medium")) || (data37 === "low")) || (data37 === "info"))){
const err101 = {instancePath:instancePath+"/rules/partner-outbound-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data37};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid14 = _errs168 === errors;
valid49 = _valid14;
ifClause14 = "else";
}
if(!valid49){
const err102 = {instancePath:instancePath+"/rules/partner-outbound-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema",schema:schema32.if,parentSchema:schema32,data:data37};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data5["partner-direct-connect-open"] !== undefined){
let data39 = data5["partner-direct-connect-open"];
const _errs171 = errors;
let valid52 = true;
const _errs172 = errors;
if(!(data39 && typeof data39 == "object" && !Array.isArray(data39))){
const err103 = {};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid15 = _errs172 === errors;
errors = _errs171;
if(vErrors !== null){
if(_errs171){
vErrors.length = _errs171;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs174 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key18 in data39){
if(!(key18 === "severity")){
const err104 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data39};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data39.severity !== undefined){
let data40 = data39.severity;
if(!(((((data40 === "off") || (data40 === "high")) || (data40 === "medium")) || (data40 === "low")) || (data40 === "info"))){
const err105 = {instancePath:instancePath+"/rules/partner-direct-connect-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data40};
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
const err106 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data39};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid15 = _errs174 === errors;
valid52 = _valid15;
ifClause15 = "then";
}
else {
const _errs178 = errors;
if(!(((((data39 === "off") || (data39 === "high")) || (data39 === "medium")) || (data39 === "low")) || (data39 === "info"))){
const err107 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data39};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid15 = _errs178 === errors;
valid52 = _valid15;
ifClause15 = "else";
}
if(!valid52){
const err108 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema",schema:schema32.if,parentSchema:schema32,data:data39};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data5["partner-identical-to-default"] !== undefined){
let data41 = data5["partner-identical-to-default"];
const _errs181 = errors;
let valid55 = true;
const _errs182 = errors;
if(!(data41 && typeof data41 == "object" && !Array.isArray(data41))){
const err109 = {};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid16 = _errs182 === errors;
errors = _errs181;
if(vErrors !== null){
if(_errs181){
vErrors.length = _errs181;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid16){
const _errs184 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key19 in data41){
if(!(key19 === "severity")){
const err110 = {instancePath:instancePath+"/rules/partner-identical-to-default",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data41};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data41.severity !== undefined){
let data42 = data41.severity;
if(!(((((data42 === "off") || (data42 === "high")) || (data42 === "medium")) || (data42 === "low")) || (data42 === "info"))){
const err111 = {instancePath:instancePath+"/rules/partner-identical-to-default/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data42};
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
const err112 = {instancePath:instancePath+"/rules/partner-identical-to-default",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data41};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid16 = _errs184 === errors;
valid55 = _valid16;
ifClause16 = "then";
}
else {
const _errs188 = errors;
if(!(((((data41 === "off") || (data41 === "high")) || (data41 === "medium")) || (data41 === "low")) || (data41 === "info"))){
const err113 = {instancePath:instancePath+"/rules/partner-identical-to-default",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data41};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid16 = _errs188 === errors;
valid55 = _valid16;
ifClause16 = "else";
}
if(!valid55){
const err114 = {instancePath:instancePath+"/rules/partner-identical-to-default",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema",schema:schema32.if,parentSchema:schema32,data:data41};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data5["partner-changes-nothing"] !== undefined){
let data43 = data5["partner-changes-nothing"];
const _errs191 = errors;
let valid58 = true;
const _errs192 = errors;
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid17 = _errs192 === errors;
errors = _errs191;
if(vErrors !== null){
if(_errs191){
vErrors.length = _errs191;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid17){
const _errs194 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key20 in data43){
if(!(key20 === "severity")){
const err116 = {instancePath:instancePath+"/rules/partner-changes-nothing",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data43};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data43.severity !== undefined){
let data44 = data43.severity;
if(!(((((data44 === "off") || (data44 === "high")) || (data44 === "medium")) || (data44 === "low")) || (data44 === "info"))){
const err117 = {instancePath:instancePath+"/rules/partner-changes-nothing/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data44};
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
const err118 = {instancePath:instancePath+"/rules/partner-changes-nothing",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data43};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid17 = _errs194 === errors;
valid58 = _valid17;
ifClause17 = "then";
}
else {
const _errs198 = errors;
if(!(((((data43 === "off") || (data43 === "high")) || (data43 === "medium")) || (data43 === "low")) || (data43 === "info"))){
const err119 = {instancePath:instancePath+"/rules/partner-changes-nothing",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data43};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid17 = _errs198 === errors;
valid58 = _valid17;
ifClause17 = "else";
}
if(!valid58){
const err120 = {instancePath:instancePath+"/rules/partner-changes-nothing",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema",schema:schema32.if,parentSchema:schema32,data:data43};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data5["partner-support-access-left-open"] !== undefined){
let data45 = data5["partner-support-access-left-open"];
const _errs200 = errors;
let valid60 = true;
const _errs201 = errors;
if(!(data45 && typeof data45 == "object" && !Array.isArray(data45))){
const err121 = {};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid18 = _errs201 === errors;
errors = _errs200;
if(vErrors !== null){
if(_errs200){
vErrors.length = _errs200;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid18){
const _errs203 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key21 in data45){
if(!((key21 === "severity") || (key21 === "options"))){
const err122 = {instancePath:instancePath+"/rules/partner-support-access-left-open",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then,data:data45};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data45.severity !== undefined){
let data46 = data45.severity;
if(!(((((data46 === "off") || (data46 === "high")) || (data46 === "medium")) || (data46 === "low")) || (data46 === "info"))){
const err123 = {instancePath:instancePath+"/rules/partner-support-access-left-open/severity",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.severity,data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data45.options !== undefined){
let data47 = data45.options;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key22 in data47){
if(!(key22 === "days")){
const err124 = {instancePath:instancePath+"/rules/partner-support-access-left-open/options",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options,data:data47};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data47.days !== undefined){
let data48 = data47.days;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err125 = {instancePath:instancePath+"/rules/partner-support-access-left-open/options/days",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/options/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options.properties.days.type,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options.properties.days,data:data48};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err126 = {instancePath:instancePath+"/rules/partner-support-access-left-open/options/days",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options.properties.days,data:data48};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
else {
const err127 = {instancePath:instancePath+"/rules/partner-support-access-left-open/options",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then.properties.options,data:data47};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/rules/partner-support-access-left-open",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["partner-support-access-left-open"].then.type,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].then,data:data45};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid18 = _errs203 === errors;
valid60 = _valid18;
ifClause18 = "then";
}
else {
const _errs212 = errors;
if(!(((((data45 === "off") || (data45 === "high")) || (data45 === "medium")) || (data45 === "low")) || (data45 === "info"))){
const err129 = {instancePath:instancePath+"/rules/partner-support-access-left-open",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["partner-support-access-left-open"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["partner-support-access-left-open"].else.enum,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"].else,data:data45};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid18 = _errs212 === errors;
valid60 = _valid18;
ifClause18 = "else";
}
if(!valid60){
const err130 = {instancePath:instancePath+"/rules/partner-support-access-left-open",schemaPath:"#/properties/rules/properties/partner-support-access-left-open/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema",schema:schema31.properties.rules.properties["partner-support-access-left-open"].if,parentSchema:schema31.properties.rules.properties["partner-support-access-left-open"],data:data45};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data5["partner-well-known-microsoft-tenant"] !== undefined){
let data49 = data5["partner-well-known-microsoft-tenant"];
const _errs215 = errors;
let valid64 = true;
const _errs216 = errors;
if(!(data49 && typeof data49 == "object" && !Array.isArray(data49))){
const err131 = {};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid19 = _errs216 === errors;
errors = _errs215;
if(vErrors !== null){
if(_errs215){
vErrors.length = _errs215;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid19){
const _errs218 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key23 in data49){
if(!(key23 === "severity")){
const err132 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data49};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data49.severity !== undefined){
let data50 = data49.severity;
if(!(((((data50 === "off") || (data50 === "high")) || (data50 === "medium")) || (data50 === "low")) || (data50 === "info"))){
const err133 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data50};
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
else {
const err134 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data49};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid19 = _errs218 === errors;
valid64 = _valid19;
ifClause19 = "then";
}
else {
const _errs222 = errors;
if(!(((((data49 === "off") || (data49 === "high")) || (data49 === "medium")) || (data49 === "low")) || (data49 === "info"))){
const err135 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data49};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid19 = _errs222 === errors;
valid64 = _valid19;
ifClause19 = "else";
}
if(!valid64){
const err136 = {instancePath:instancePath+"/rules/partner-well-known-microsoft-tenant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema",schema:schema32.if,parentSchema:schema32,data:data49};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data5["partner-duplicate"] !== undefined){
let data51 = data5["partner-duplicate"];
const _errs225 = errors;
let valid67 = true;
const _errs226 = errors;
if(!(data51 && typeof data51 == "object" && !Array.isArray(data51))){
const err137 = {};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid20 = _errs226 === errors;
errors = _errs225;
if(vErrors !== null){
if(_errs225){
vErrors.length = _errs225;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid20){
const _errs228 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key24 in data51){
if(!(key24 === "severity")){
const err138 = {instancePath:instancePath+"/rules/partner-duplicate",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data51};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data51.severity !== undefined){
let data52 = data51.severity;
if(!(((((data52 === "off") || (data52 === "high")) || (data52 === "medium")) || (data52 === "low")) || (data52 === "info"))){
const err139 = {instancePath:instancePath+"/rules/partner-duplicate/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data52};
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
const err140 = {instancePath:instancePath+"/rules/partner-duplicate",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data51};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid20 = _errs228 === errors;
valid67 = _valid20;
ifClause20 = "then";
}
else {
const _errs232 = errors;
if(!(((((data51 === "off") || (data51 === "high")) || (data51 === "medium")) || (data51 === "low")) || (data51 === "info"))){
const err141 = {instancePath:instancePath+"/rules/partner-duplicate",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data51};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid20 = _errs232 === errors;
valid67 = _valid20;
ifClause20 = "else";
}
if(!valid67){
const err142 = {instancePath:instancePath+"/rules/partner-duplicate",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema",schema:schema32.if,parentSchema:schema32,data:data51};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data5["partner-is-own-tenant"] !== undefined){
let data53 = data5["partner-is-own-tenant"];
const _errs235 = errors;
let valid70 = true;
const _errs236 = errors;
if(!(data53 && typeof data53 == "object" && !Array.isArray(data53))){
const err143 = {};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid21 = _errs236 === errors;
errors = _errs235;
if(vErrors !== null){
if(_errs235){
vErrors.length = _errs235;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid21){
const _errs238 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key25 in data53){
if(!(key25 === "severity")){
const err144 = {instancePath:instancePath+"/rules/partner-is-own-tenant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data53};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data53.severity !== undefined){
let data54 = data53.severity;
if(!(((((data54 === "off") || (data54 === "high")) || (data54 === "medium")) || (data54 === "low")) || (data54 === "info"))){
const err145 = {instancePath:instancePath+"/rules/partner-is-own-tenant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data54};
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
const err146 = {instancePath:instancePath+"/rules/partner-is-own-tenant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data53};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid21 = _errs238 === errors;
valid70 = _valid21;
ifClause21 = "then";
}
else {
const _errs242 = errors;
if(!(((((data53 === "off") || (data53 === "high")) || (data53 === "medium")) || (data53 === "low")) || (data53 === "info"))){
const err147 = {instancePath:instancePath+"/rules/partner-is-own-tenant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data53};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid21 = _errs242 === errors;
valid70 = _valid21;
ifClause21 = "else";
}
if(!valid70){
const err148 = {instancePath:instancePath+"/rules/partner-is-own-tenant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema",schema:schema32.if,parentSchema:schema32,data:data53};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data5["partner-tenant-id-invalid"] !== undefined){
let data55 = data5["partner-tenant-id-invalid"];
const _errs245 = errors;
let valid73 = true;
const _errs246 = errors;
if(!(data55 && typeof data55 == "object" && !Array.isArray(data55))){
const err149 = {};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid22 = _errs246 === errors;
errors = _errs245;
if(vErrors !== null){
if(_errs245){
vErrors.length = _errs245;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid22){
const _errs248 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key26 in data55){
if(!(key26 === "severity")){
const err150 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data55};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data55.severity !== undefined){
let data56 = data55.severity;
if(!(((((data56 === "off") || (data56 === "high")) || (data56 === "medium")) || (data56 === "low")) || (data56 === "info"))){
const err151 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data56};
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
const err152 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data55};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid22 = _errs248 === errors;
valid73 = _valid22;
ifClause22 = "then";
}
else {
const _errs252 = errors;
if(!(((((data55 === "off") || (data55 === "high")) || (data55 === "medium")) || (data55 === "low")) || (data55 === "info"))){
const err153 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data55};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid22 = _errs252 === errors;
valid73 = _valid22;
ifClause22 = "else";
}
if(!valid73){
const err154 = {instancePath:instancePath+"/rules/partner-tenant-id-invalid",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema",schema:schema32.if,parentSchema:schema32,data:data55};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data5["access-half-blocked"] !== undefined){
let data57 = data5["access-half-blocked"];
const _errs255 = errors;
let valid76 = true;
const _errs256 = errors;
if(!(data57 && typeof data57 == "object" && !Array.isArray(data57))){
const err155 = {};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid23 = _errs256 === errors;
errors = _errs255;
if(vErrors !== null){
if(_errs255){
vErrors.length = _errs255;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid23){
const _errs258 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key27 in data57){
if(!(key27 === "severity")){
const err156 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data57};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data57.severity !== undefined){
let data58 = data57.severity;
if(!(((((data58 === "off") || (data58 === "high")) || (data58 === "medium")) || (data58 === "low")) || (data58 === "info"))){
const err157 = {instancePath:instancePath+"/rules/access-half-blocked/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data58};
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
const err158 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data57};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid23 = _errs258 === errors;
valid76 = _valid23;
ifClause23 = "then";
}
else {
const _errs262 = errors;
if(!(((((data57 === "off") || (data57 === "high")) || (data57 === "medium")) || (data57 === "low")) || (data57 === "info"))){
const err159 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data57};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid23 = _errs262 === errors;
valid76 = _valid23;
ifClause23 = "else";
}
if(!valid76){
const err160 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause23},message:"must match \""+ifClause23+"\" schema",schema:schema32.if,parentSchema:schema32,data:data57};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data5["access-incomplete"] !== undefined){
let data59 = data5["access-incomplete"];
const _errs265 = errors;
let valid79 = true;
const _errs266 = errors;
if(!(data59 && typeof data59 == "object" && !Array.isArray(data59))){
const err161 = {};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var _valid24 = _errs266 === errors;
errors = _errs265;
if(vErrors !== null){
if(_errs265){
vErrors.length = _errs265;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid24){
const _errs268 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key28 in data59){
if(!(key28 === "severity")){
const err162 = {instancePath:instancePath+"/rules/access-incomplete",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data59};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data59.severity !== undefined){
let data60 = data59.severity;
if(!(((((data60 === "off") || (data60 === "high")) || (data60 === "medium")) || (data60 === "low")) || (data60 === "info"))){
const err163 = {instancePath:instancePath+"/rules/access-incomplete/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data60};
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
const err164 = {instancePath:instancePath+"/rules/access-incomplete",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data59};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid24 = _errs268 === errors;
valid79 = _valid24;
ifClause24 = "then";
}
else {
const _errs272 = errors;
if(!(((((data59 === "off") || (data59 === "high")) || (data59 === "medium")) || (data59 === "low")) || (data59 === "info"))){
const err165 = {instancePath:instancePath+"/rules/access-incomplete",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data59};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid24 = _errs272 === errors;
valid79 = _valid24;
ifClause24 = "else";
}
if(!valid79){
const err166 = {instancePath:instancePath+"/rules/access-incomplete",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause24},message:"must match \""+ifClause24+"\" schema",schema:schema32.if,parentSchema:schema32,data:data59};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data5["target-not-understood"] !== undefined){
let data61 = data5["target-not-understood"];
const _errs275 = errors;
let valid82 = true;
const _errs276 = errors;
if(!(data61 && typeof data61 == "object" && !Array.isArray(data61))){
const err167 = {};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid25 = _errs276 === errors;
errors = _errs275;
if(vErrors !== null){
if(_errs275){
vErrors.length = _errs275;
}
else {
vErrors = null;
}
}
let ifClause25;
if(_valid25){
const _errs278 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key29 in data61){
if(!(key29 === "severity")){
const err168 = {instancePath:instancePath+"/rules/target-not-understood",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data61};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data61.severity !== undefined){
let data62 = data61.severity;
if(!(((((data62 === "off") || (data62 === "high")) || (data62 === "medium")) || (data62 === "low")) || (data62 === "info"))){
const err169 = {instancePath:instancePath+"/rules/target-not-understood/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data62};
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
const err170 = {instancePath:instancePath+"/rules/target-not-understood",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data61};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid25 = _errs278 === errors;
valid82 = _valid25;
ifClause25 = "then";
}
else {
const _errs282 = errors;
if(!(((((data61 === "off") || (data61 === "high")) || (data61 === "medium")) || (data61 === "low")) || (data61 === "info"))){
const err171 = {instancePath:instancePath+"/rules/target-not-understood",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data61};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid25 = _errs282 === errors;
valid82 = _valid25;
ifClause25 = "else";
}
if(!valid82){
const err172 = {instancePath:instancePath+"/rules/target-not-understood",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause25},message:"must match \""+ifClause25+"\" schema",schema:schema32.if,parentSchema:schema32,data:data61};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data5["target-type-mismatch"] !== undefined){
let data63 = data5["target-type-mismatch"];
const _errs285 = errors;
let valid85 = true;
const _errs286 = errors;
if(!(data63 && typeof data63 == "object" && !Array.isArray(data63))){
const err173 = {};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid26 = _errs286 === errors;
errors = _errs285;
if(vErrors !== null){
if(_errs285){
vErrors.length = _errs285;
}
else {
vErrors = null;
}
}
let ifClause26;
if(_valid26){
const _errs288 = errors;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key30 in data63){
if(!(key30 === "severity")){
const err174 = {instancePath:instancePath+"/rules/target-type-mismatch",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data63};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data63.severity !== undefined){
let data64 = data63.severity;
if(!(((((data64 === "off") || (data64 === "high")) || (data64 === "medium")) || (data64 === "low")) || (data64 === "info"))){
const err175 = {instancePath:instancePath+"/rules/target-type-mismatch/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data64};
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
const err176 = {instancePath:instancePath+"/rules/target-type-mismatch",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data63};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var _valid26 = _errs288 === errors;
valid85 = _valid26;
ifClause26 = "then";
}
else {
const _errs292 = errors;
if(!(((((data63 === "off") || (data63 === "high")) || (data63 === "medium")) || (data63 === "low")) || (data63 === "info"))){
const err177 = {instancePath:instancePath+"/rules/target-type-mismatch",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data63};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid26 = _errs292 === errors;
valid85 = _valid26;
ifClause26 = "else";
}
if(!valid85){
const err178 = {instancePath:instancePath+"/rules/target-type-mismatch",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause26},message:"must match \""+ifClause26+"\" schema",schema:schema32.if,parentSchema:schema32,data:data63};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data5["target-redundant"] !== undefined){
let data65 = data5["target-redundant"];
const _errs295 = errors;
let valid88 = true;
const _errs296 = errors;
if(!(data65 && typeof data65 == "object" && !Array.isArray(data65))){
const err179 = {};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid27 = _errs296 === errors;
errors = _errs295;
if(vErrors !== null){
if(_errs295){
vErrors.length = _errs295;
}
else {
vErrors = null;
}
}
let ifClause27;
if(_valid27){
const _errs298 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key31 in data65){
if(!(key31 === "severity")){
const err180 = {instancePath:instancePath+"/rules/target-redundant",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data65};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data65.severity !== undefined){
let data66 = data65.severity;
if(!(((((data66 === "off") || (data66 === "high")) || (data66 === "medium")) || (data66 === "low")) || (data66 === "info"))){
const err181 = {instancePath:instancePath+"/rules/target-redundant/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data66};
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
const err182 = {instancePath:instancePath+"/rules/target-redundant",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data65};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var _valid27 = _errs298 === errors;
valid88 = _valid27;
ifClause27 = "then";
}
else {
const _errs302 = errors;
if(!(((((data65 === "off") || (data65 === "high")) || (data65 === "medium")) || (data65 === "low")) || (data65 === "info"))){
const err183 = {instancePath:instancePath+"/rules/target-redundant",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data65};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var _valid27 = _errs302 === errors;
valid88 = _valid27;
ifClause27 = "else";
}
if(!valid88){
const err184 = {instancePath:instancePath+"/rules/target-redundant",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause27},message:"must match \""+ifClause27+"\" schema",schema:schema32.if,parentSchema:schema32,data:data65};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data5["trust-incomplete"] !== undefined){
let data67 = data5["trust-incomplete"];
const _errs305 = errors;
let valid91 = true;
const _errs306 = errors;
if(!(data67 && typeof data67 == "object" && !Array.isArray(data67))){
const err185 = {};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid28 = _errs306 === errors;
errors = _errs305;
if(vErrors !== null){
if(_errs305){
vErrors.length = _errs305;
}
else {
vErrors = null;
}
}
let ifClause28;
if(_valid28){
const _errs308 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key32 in data67){
if(!(key32 === "severity")){
const err186 = {instancePath:instancePath+"/rules/trust-incomplete",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data67};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data67.severity !== undefined){
let data68 = data67.severity;
if(!(((((data68 === "off") || (data68 === "high")) || (data68 === "medium")) || (data68 === "low")) || (data68 === "info"))){
const err187 = {instancePath:instancePath+"/rules/trust-incomplete/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data68};
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
const err188 = {instancePath:instancePath+"/rules/trust-incomplete",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data67};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid28 = _errs308 === errors;
valid91 = _valid28;
ifClause28 = "then";
}
else {
const _errs312 = errors;
if(!(((((data67 === "off") || (data67 === "high")) || (data67 === "medium")) || (data67 === "low")) || (data67 === "info"))){
const err189 = {instancePath:instancePath+"/rules/trust-incomplete",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data67};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid28 = _errs312 === errors;
valid91 = _valid28;
ifClause28 = "else";
}
if(!valid91){
const err190 = {instancePath:instancePath+"/rules/trust-incomplete",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause28},message:"must match \""+ifClause28+"\" schema",schema:schema32.if,parentSchema:schema32,data:data67};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data5["partner-inherits-default-trust"] !== undefined){
let data69 = data5["partner-inherits-default-trust"];
const _errs315 = errors;
let valid94 = true;
const _errs316 = errors;
if(!(data69 && typeof data69 == "object" && !Array.isArray(data69))){
const err191 = {};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid29 = _errs316 === errors;
errors = _errs315;
if(vErrors !== null){
if(_errs315){
vErrors.length = _errs315;
}
else {
vErrors = null;
}
}
let ifClause29;
if(_valid29){
const _errs318 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key33 in data69){
if(!(key33 === "severity")){
const err192 = {instancePath:instancePath+"/rules/partner-inherits-default-trust",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data69};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data69.severity !== undefined){
let data70 = data69.severity;
if(!(((((data70 === "off") || (data70 === "high")) || (data70 === "medium")) || (data70 === "low")) || (data70 === "info"))){
const err193 = {instancePath:instancePath+"/rules/partner-inherits-default-trust/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data70};
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
const err194 = {instancePath:instancePath+"/rules/partner-inherits-default-trust",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data69};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid29 = _errs318 === errors;
valid94 = _valid29;
ifClause29 = "then";
}
else {
const _errs322 = errors;
if(!(((((data69 === "off") || (data69 === "high")) || (data69 === "medium")) || (data69 === "low")) || (data69 === "info"))){
const err195 = {instancePath:instancePath+"/rules/partner-inherits-default-trust",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data69};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid29 = _errs322 === errors;
valid94 = _valid29;
ifClause29 = "else";
}
if(!valid94){
const err196 = {instancePath:instancePath+"/rules/partner-inherits-default-trust",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause29},message:"must match \""+ifClause29+"\" schema",schema:schema32.if,parentSchema:schema32,data:data69};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data5["partner-device-trust-without-mfa-trust"] !== undefined){
let data71 = data5["partner-device-trust-without-mfa-trust"];
const _errs325 = errors;
let valid97 = true;
const _errs326 = errors;
if(!(data71 && typeof data71 == "object" && !Array.isArray(data71))){
const err197 = {};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var _valid30 = _errs326 === errors;
errors = _errs325;
if(vErrors !== null){
if(_errs325){
vErrors.length = _errs325;
}
else {
vErrors = null;
}
}
let ifClause30;
if(_valid30){
const _errs328 = errors;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key34 in data71){
if(!(key34 === "severity")){
const err198 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data71};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data71.severity !== undefined){
let data72 = data71.severity;
if(!(((((data72 === "off") || (data72 === "high")) || (data72 === "medium")) || (data72 === "low")) || (data72 === "info"))){
const err199 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data72};
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
const err200 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data71};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid30 = _errs328 === errors;
valid97 = _valid30;
ifClause30 = "then";
}
else {
const _errs332 = errors;
if(!(((((data71 === "off") || (data71 === "high")) || (data71 === "medium")) || (data71 === "low")) || (data71 === "info"))){
const err201 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data71};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid30 = _errs332 === errors;
valid97 = _valid30;
ifClause30 = "else";
}
if(!valid97){
const err202 = {instancePath:instancePath+"/rules/partner-device-trust-without-mfa-trust",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause30},message:"must match \""+ifClause30+"\" schema",schema:schema32.if,parentSchema:schema32,data:data71};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data5["partner-user-sync-allowed"] !== undefined){
let data73 = data5["partner-user-sync-allowed"];
const _errs335 = errors;
let valid100 = true;
const _errs336 = errors;
if(!(data73 && typeof data73 == "object" && !Array.isArray(data73))){
const err203 = {};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid31 = _errs336 === errors;
errors = _errs335;
if(vErrors !== null){
if(_errs335){
vErrors.length = _errs335;
}
else {
vErrors = null;
}
}
let ifClause31;
if(_valid31){
const _errs338 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key35 in data73){
if(!(key35 === "severity")){
const err204 = {instancePath:instancePath+"/rules/partner-user-sync-allowed",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data73};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data73.severity !== undefined){
let data74 = data73.severity;
if(!(((((data74 === "off") || (data74 === "high")) || (data74 === "medium")) || (data74 === "low")) || (data74 === "info"))){
const err205 = {instancePath:instancePath+"/rules/partner-user-sync-allowed/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data74};
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
const err206 = {instancePath:instancePath+"/rules/partner-user-sync-allowed",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data73};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid31 = _errs338 === errors;
valid100 = _valid31;
ifClause31 = "then";
}
else {
const _errs342 = errors;
if(!(((((data73 === "off") || (data73 === "high")) || (data73 === "medium")) || (data73 === "low")) || (data73 === "info"))){
const err207 = {instancePath:instancePath+"/rules/partner-user-sync-allowed",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data73};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid31 = _errs342 === errors;
valid100 = _valid31;
ifClause31 = "else";
}
if(!valid100){
const err208 = {instancePath:instancePath+"/rules/partner-user-sync-allowed",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause31},message:"must match \""+ifClause31+"\" schema",schema:schema32.if,parentSchema:schema32,data:data73};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data5["partner-group-sync-allowed"] !== undefined){
let data75 = data5["partner-group-sync-allowed"];
const _errs345 = errors;
let valid103 = true;
const _errs346 = errors;
if(!(data75 && typeof data75 == "object" && !Array.isArray(data75))){
const err209 = {};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var _valid32 = _errs346 === errors;
errors = _errs345;
if(vErrors !== null){
if(_errs345){
vErrors.length = _errs345;
}
else {
vErrors = null;
}
}
let ifClause32;
if(_valid32){
const _errs348 = errors;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key36 in data75){
if(!(key36 === "severity")){
const err210 = {instancePath:instancePath+"/rules/partner-group-sync-allowed",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data75};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data75.severity !== undefined){
let data76 = data75.severity;
if(!(((((data76 === "off") || (data76 === "high")) || (data76 === "medium")) || (data76 === "low")) || (data76 === "info"))){
const err211 = {instancePath:instancePath+"/rules/partner-group-sync-allowed/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data76};
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
const err212 = {instancePath:instancePath+"/rules/partner-group-sync-allowed",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data75};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid32 = _errs348 === errors;
valid103 = _valid32;
ifClause32 = "then";
}
else {
const _errs352 = errors;
if(!(((((data75 === "off") || (data75 === "high")) || (data75 === "medium")) || (data75 === "low")) || (data75 === "info"))){
const err213 = {instancePath:instancePath+"/rules/partner-group-sync-allowed",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data75};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var _valid32 = _errs352 === errors;
valid103 = _valid32;
ifClause32 = "else";
}
if(!valid103){
const err214 = {instancePath:instancePath+"/rules/partner-group-sync-allowed",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause32},message:"must match \""+ifClause32+"\" schema",schema:schema32.if,parentSchema:schema32,data:data75};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data5["partner-sync-backdoor-shape"] !== undefined){
let data77 = data5["partner-sync-backdoor-shape"];
const _errs355 = errors;
let valid106 = true;
const _errs356 = errors;
if(!(data77 && typeof data77 == "object" && !Array.isArray(data77))){
const err215 = {};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid33 = _errs356 === errors;
errors = _errs355;
if(vErrors !== null){
if(_errs355){
vErrors.length = _errs355;
}
else {
vErrors = null;
}
}
let ifClause33;
if(_valid33){
const _errs358 = errors;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key37 in data77){
if(!(key37 === "severity")){
const err216 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data77};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data77.severity !== undefined){
let data78 = data77.severity;
if(!(((((data78 === "off") || (data78 === "high")) || (data78 === "medium")) || (data78 === "low")) || (data78 === "info"))){
const err217 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data78};
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
const err218 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data77};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid33 = _errs358 === errors;
valid106 = _valid33;
ifClause33 = "then";
}
else {
const _errs362 = errors;
if(!(((((data77 === "off") || (data77 === "high")) || (data77 === "medium")) || (data77 === "low")) || (data77 === "info"))){
const err219 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data77};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
var _valid33 = _errs362 === errors;
valid106 = _valid33;
ifClause33 = "else";
}
if(!valid106){
const err220 = {instancePath:instancePath+"/rules/partner-sync-backdoor-shape",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause33},message:"must match \""+ifClause33+"\" schema",schema:schema32.if,parentSchema:schema32,data:data77};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data5["partner-sync-without-redemption"] !== undefined){
let data79 = data5["partner-sync-without-redemption"];
const _errs365 = errors;
let valid109 = true;
const _errs366 = errors;
if(!(data79 && typeof data79 == "object" && !Array.isArray(data79))){
const err221 = {};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid34 = _errs366 === errors;
errors = _errs365;
if(vErrors !== null){
if(_errs365){
vErrors.length = _errs365;
}
else {
vErrors = null;
}
}
let ifClause34;
if(_valid34){
const _errs368 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key38 in data79){
if(!(key38 === "severity")){
const err222 = {instancePath:instancePath+"/rules/partner-sync-without-redemption",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data79};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data79.severity !== undefined){
let data80 = data79.severity;
if(!(((((data80 === "off") || (data80 === "high")) || (data80 === "medium")) || (data80 === "low")) || (data80 === "info"))){
const err223 = {instancePath:instancePath+"/rules/partner-sync-without-redemption/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data80};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/rules/partner-sync-without-redemption",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data79};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid34 = _errs368 === errors;
valid109 = _valid34;
ifClause34 = "then";
}
else {
const _errs372 = errors;
if(!(((((data79 === "off") || (data79 === "high")) || (data79 === "medium")) || (data79 === "low")) || (data79 === "info"))){
const err225 = {instancePath:instancePath+"/rules/partner-sync-without-redemption",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data79};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid34 = _errs372 === errors;
valid109 = _valid34;
ifClause34 = "else";
}
if(!valid109){
const err226 = {instancePath:instancePath+"/rules/partner-sync-without-redemption",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause34},message:"must match \""+ifClause34+"\" schema",schema:schema32.if,parentSchema:schema32,data:data79};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data5["partner-auto-redemption-unapproved"] !== undefined){
let data81 = data5["partner-auto-redemption-unapproved"];
const _errs375 = errors;
let valid112 = true;
const _errs376 = errors;
if(!(data81 && typeof data81 == "object" && !Array.isArray(data81))){
const err227 = {};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid35 = _errs376 === errors;
errors = _errs375;
if(vErrors !== null){
if(_errs375){
vErrors.length = _errs375;
}
else {
vErrors = null;
}
}
let ifClause35;
if(_valid35){
const _errs378 = errors;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key39 in data81){
if(!(key39 === "severity")){
const err228 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data81};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data81.severity !== undefined){
let data82 = data81.severity;
if(!(((((data82 === "off") || (data82 === "high")) || (data82 === "medium")) || (data82 === "low")) || (data82 === "info"))){
const err229 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data82};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data81};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid35 = _errs378 === errors;
valid112 = _valid35;
ifClause35 = "then";
}
else {
const _errs382 = errors;
if(!(((((data81 === "off") || (data81 === "high")) || (data81 === "medium")) || (data81 === "low")) || (data81 === "info"))){
const err231 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data81};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid35 = _errs382 === errors;
valid112 = _valid35;
ifClause35 = "else";
}
if(!valid112){
const err232 = {instancePath:instancePath+"/rules/partner-auto-redemption-unapproved",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause35},message:"must match \""+ifClause35+"\" schema",schema:schema32.if,parentSchema:schema32,data:data81};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data5["partner-auto-redemption-unreachable"] !== undefined){
let data83 = data5["partner-auto-redemption-unreachable"];
const _errs385 = errors;
let valid115 = true;
const _errs386 = errors;
if(!(data83 && typeof data83 == "object" && !Array.isArray(data83))){
const err233 = {};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var _valid36 = _errs386 === errors;
errors = _errs385;
if(vErrors !== null){
if(_errs385){
vErrors.length = _errs385;
}
else {
vErrors = null;
}
}
let ifClause36;
if(_valid36){
const _errs388 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key40 in data83){
if(!(key40 === "severity")){
const err234 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data83};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data83.severity !== undefined){
let data84 = data83.severity;
if(!(((((data84 === "off") || (data84 === "high")) || (data84 === "medium")) || (data84 === "low")) || (data84 === "info"))){
const err235 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data84};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data83};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid36 = _errs388 === errors;
valid115 = _valid36;
ifClause36 = "then";
}
else {
const _errs392 = errors;
if(!(((((data83 === "off") || (data83 === "high")) || (data83 === "medium")) || (data83 === "low")) || (data83 === "info"))){
const err237 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data83};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid36 = _errs392 === errors;
valid115 = _valid36;
ifClause36 = "else";
}
if(!valid115){
const err238 = {instancePath:instancePath+"/rules/partner-auto-redemption-unreachable",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause36},message:"must match \""+ifClause36+"\" schema",schema:schema32.if,parentSchema:schema32,data:data83};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data5["tenant-legacy-auto-redeem-list"] !== undefined){
let data85 = data5["tenant-legacy-auto-redeem-list"];
const _errs395 = errors;
let valid118 = true;
const _errs396 = errors;
if(!(data85 && typeof data85 == "object" && !Array.isArray(data85))){
const err239 = {};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
var _valid37 = _errs396 === errors;
errors = _errs395;
if(vErrors !== null){
if(_errs395){
vErrors.length = _errs395;
}
else {
vErrors = null;
}
}
let ifClause37;
if(_valid37){
const _errs398 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key41 in data85){
if(!(key41 === "severity")){
const err240 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data85};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data85.severity !== undefined){
let data86 = data85.severity;
if(!(((((data86 === "off") || (data86 === "high")) || (data86 === "medium")) || (data86 === "low")) || (data86 === "info"))){
const err241 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data86};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data85};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid37 = _errs398 === errors;
valid118 = _valid37;
ifClause37 = "then";
}
else {
const _errs402 = errors;
if(!(((((data85 === "off") || (data85 === "high")) || (data85 === "medium")) || (data85 === "low")) || (data85 === "info"))){
const err243 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data85};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var _valid37 = _errs402 === errors;
valid118 = _valid37;
ifClause37 = "else";
}
if(!valid118){
const err244 = {instancePath:instancePath+"/rules/tenant-legacy-auto-redeem-list",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause37},message:"must match \""+ifClause37+"\" schema",schema:schema32.if,parentSchema:schema32,data:data85};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data5["partner-left-mto-still-trusted"] !== undefined){
let data87 = data5["partner-left-mto-still-trusted"];
const _errs405 = errors;
let valid121 = true;
const _errs406 = errors;
if(!(data87 && typeof data87 == "object" && !Array.isArray(data87))){
const err245 = {};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var _valid38 = _errs406 === errors;
errors = _errs405;
if(vErrors !== null){
if(_errs405){
vErrors.length = _errs405;
}
else {
vErrors = null;
}
}
let ifClause38;
if(_valid38){
const _errs408 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key42 in data87){
if(!(key42 === "severity")){
const err246 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data87};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data87.severity !== undefined){
let data88 = data87.severity;
if(!(((((data88 === "off") || (data88 === "high")) || (data88 === "medium")) || (data88 === "low")) || (data88 === "info"))){
const err247 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data88};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data87};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
var _valid38 = _errs408 === errors;
valid121 = _valid38;
ifClause38 = "then";
}
else {
const _errs412 = errors;
if(!(((((data87 === "off") || (data87 === "high")) || (data87 === "medium")) || (data87 === "low")) || (data87 === "info"))){
const err249 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data87};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var _valid38 = _errs412 === errors;
valid121 = _valid38;
ifClause38 = "else";
}
if(!valid121){
const err250 = {instancePath:instancePath+"/rules/partner-left-mto-still-trusted",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause38},message:"must match \""+ifClause38+"\" schema",schema:schema32.if,parentSchema:schema32,data:data87};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data5["tenant-mto-template-loosens-partners"] !== undefined){
let data89 = data5["tenant-mto-template-loosens-partners"];
const _errs415 = errors;
let valid124 = true;
const _errs416 = errors;
if(!(data89 && typeof data89 == "object" && !Array.isArray(data89))){
const err251 = {};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
var _valid39 = _errs416 === errors;
errors = _errs415;
if(vErrors !== null){
if(_errs415){
vErrors.length = _errs415;
}
else {
vErrors = null;
}
}
let ifClause39;
if(_valid39){
const _errs418 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key43 in data89){
if(!(key43 === "severity")){
const err252 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data89};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data89.severity !== undefined){
let data90 = data89.severity;
if(!(((((data90 === "off") || (data90 === "high")) || (data90 === "medium")) || (data90 === "low")) || (data90 === "info"))){
const err253 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data90};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data89};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var _valid39 = _errs418 === errors;
valid124 = _valid39;
ifClause39 = "then";
}
else {
const _errs422 = errors;
if(!(((((data89 === "off") || (data89 === "high")) || (data89 === "medium")) || (data89 === "low")) || (data89 === "info"))){
const err255 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data89};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
var _valid39 = _errs422 === errors;
valid124 = _valid39;
ifClause39 = "else";
}
if(!valid124){
const err256 = {instancePath:instancePath+"/rules/tenant-mto-template-loosens-partners",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause39},message:"must match \""+ifClause39+"\" schema",schema:schema32.if,parentSchema:schema32,data:data89};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data5["partner-tenant-restrictions-open"] !== undefined){
let data91 = data5["partner-tenant-restrictions-open"];
const _errs425 = errors;
let valid127 = true;
const _errs426 = errors;
if(!(data91 && typeof data91 == "object" && !Array.isArray(data91))){
const err257 = {};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
var _valid40 = _errs426 === errors;
errors = _errs425;
if(vErrors !== null){
if(_errs425){
vErrors.length = _errs425;
}
else {
vErrors = null;
}
}
let ifClause40;
if(_valid40){
const _errs428 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key44 in data91){
if(!(key44 === "severity")){
const err258 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data91};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data91.severity !== undefined){
let data92 = data91.severity;
if(!(((((data92 === "off") || (data92 === "high")) || (data92 === "medium")) || (data92 === "low")) || (data92 === "info"))){
const err259 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data92};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data91};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid40 = _errs428 === errors;
valid127 = _valid40;
ifClause40 = "then";
}
else {
const _errs432 = errors;
if(!(((((data91 === "off") || (data91 === "high")) || (data91 === "medium")) || (data91 === "low")) || (data91 === "info"))){
const err261 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data91};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid40 = _errs432 === errors;
valid127 = _valid40;
ifClause40 = "else";
}
if(!valid127){
const err262 = {instancePath:instancePath+"/rules/partner-tenant-restrictions-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause40},message:"must match \""+ifClause40+"\" schema",schema:schema32.if,parentSchema:schema32,data:data91};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data5["partner-m365-access-open"] !== undefined){
let data93 = data5["partner-m365-access-open"];
const _errs435 = errors;
let valid130 = true;
const _errs436 = errors;
if(!(data93 && typeof data93 == "object" && !Array.isArray(data93))){
const err263 = {};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
var _valid41 = _errs436 === errors;
errors = _errs435;
if(vErrors !== null){
if(_errs435){
vErrors.length = _errs435;
}
else {
vErrors = null;
}
}
let ifClause41;
if(_valid41){
const _errs438 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key45 in data93){
if(!(key45 === "severity")){
const err264 = {instancePath:instancePath+"/rules/partner-m365-access-open",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data93};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data93.severity !== undefined){
let data94 = data93.severity;
if(!(((((data94 === "off") || (data94 === "high")) || (data94 === "medium")) || (data94 === "low")) || (data94 === "info"))){
const err265 = {instancePath:instancePath+"/rules/partner-m365-access-open/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data94};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/rules/partner-m365-access-open",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data93};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var _valid41 = _errs438 === errors;
valid130 = _valid41;
ifClause41 = "then";
}
else {
const _errs442 = errors;
if(!(((((data93 === "off") || (data93 === "high")) || (data93 === "medium")) || (data93 === "low")) || (data93 === "info"))){
const err267 = {instancePath:instancePath+"/rules/partner-m365-access-open",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data93};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var _valid41 = _errs442 === errors;
valid130 = _valid41;
ifClause41 = "else";
}
if(!valid130){
const err268 = {instancePath:instancePath+"/rules/partner-m365-access-open",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause41},message:"must match \""+ifClause41+"\" schema",schema:schema32.if,parentSchema:schema32,data:data93};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data5["guest-invites-open-to-everyone"] !== undefined){
let data95 = data5["guest-invites-open-to-everyone"];
const _errs445 = errors;
let valid133 = true;
const _errs446 = errors;
if(!(data95 && typeof data95 == "object" && !Array.isArray(data95))){
const err269 = {};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var _valid42 = _errs446 === errors;
errors = _errs445;
if(vErrors !== null){
if(_errs445){
vErrors.length = _errs445;
}
else {
vErrors = null;
}
}
let ifClause42;
if(_valid42){
const _errs448 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key46 in data95){
if(!(key46 === "severity")){
const err270 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data95};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data95.severity !== undefined){
let data96 = data95.severity;
if(!(((((data96 === "off") || (data96 === "high")) || (data96 === "medium")) || (data96 === "low")) || (data96 === "info"))){
const err271 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data96};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data95};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var _valid42 = _errs448 === errors;
valid133 = _valid42;
ifClause42 = "then";
}
else {
const _errs452 = errors;
if(!(((((data95 === "off") || (data95 === "high")) || (data95 === "medium")) || (data95 === "low")) || (data95 === "info"))){
const err273 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data95};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
var _valid42 = _errs452 === errors;
valid133 = _valid42;
ifClause42 = "else";
}
if(!valid133){
const err274 = {instancePath:instancePath+"/rules/guest-invites-open-to-everyone",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause42},message:"must match \""+ifClause42+"\" schema",schema:schema32.if,parentSchema:schema32,data:data95};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data5["guest-invites-open-to-members"] !== undefined){
let data97 = data5["guest-invites-open-to-members"];
const _errs455 = errors;
let valid136 = true;
const _errs456 = errors;
if(!(data97 && typeof data97 == "object" && !Array.isArray(data97))){
const err275 = {};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
var _valid43 = _errs456 === errors;
errors = _errs455;
if(vErrors !== null){
if(_errs455){
vErrors.length = _errs455;
}
else {
vErrors = null;
}
}
let ifClause43;
if(_valid43){
const _errs458 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key47 in data97){
if(!(key47 === "severity")){
const err276 = {instancePath:instancePath+"/rules/guest-invites-open-to-members",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data97};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data97.severity !== undefined){
let data98 = data97.severity;
if(!(((((data98 === "off") || (data98 === "high")) || (data98 === "medium")) || (data98 === "low")) || (data98 === "info"))){
const err277 = {instancePath:instancePath+"/rules/guest-invites-open-to-members/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data98};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/rules/guest-invites-open-to-members",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data97};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid43 = _errs458 === errors;
valid136 = _valid43;
ifClause43 = "then";
}
else {
const _errs462 = errors;
if(!(((((data97 === "off") || (data97 === "high")) || (data97 === "medium")) || (data97 === "low")) || (data97 === "info"))){
const err279 = {instancePath:instancePath+"/rules/guest-invites-open-to-members",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data97};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var _valid43 = _errs462 === errors;
valid136 = _valid43;
ifClause43 = "else";
}
if(!valid136){
const err280 = {instancePath:instancePath+"/rules/guest-invites-open-to-members",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause43},message:"must match \""+ifClause43+"\" schema",schema:schema32.if,parentSchema:schema32,data:data97};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data5["guest-directory-access-like-members"] !== undefined){
let data99 = data5["guest-directory-access-like-members"];
const _errs465 = errors;
let valid139 = true;
const _errs466 = errors;
if(!(data99 && typeof data99 == "object" && !Array.isArray(data99))){
const err281 = {};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid44 = _errs466 === errors;
errors = _errs465;
if(vErrors !== null){
if(_errs465){
vErrors.length = _errs465;
}
else {
vErrors = null;
}
}
let ifClause44;
if(_valid44){
const _errs468 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key48 in data99){
if(!(key48 === "severity")){
const err282 = {instancePath:instancePath+"/rules/guest-directory-access-like-members",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data99};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data99.severity !== undefined){
let data100 = data99.severity;
if(!(((((data100 === "off") || (data100 === "high")) || (data100 === "medium")) || (data100 === "low")) || (data100 === "info"))){
const err283 = {instancePath:instancePath+"/rules/guest-directory-access-like-members/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data100};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/rules/guest-directory-access-like-members",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data99};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid44 = _errs468 === errors;
valid139 = _valid44;
ifClause44 = "then";
}
else {
const _errs472 = errors;
if(!(((((data99 === "off") || (data99 === "high")) || (data99 === "medium")) || (data99 === "low")) || (data99 === "info"))){
const err285 = {instancePath:instancePath+"/rules/guest-directory-access-like-members",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data99};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var _valid44 = _errs472 === errors;
valid139 = _valid44;
ifClause44 = "else";
}
if(!valid139){
const err286 = {instancePath:instancePath+"/rules/guest-directory-access-like-members",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause44},message:"must match \""+ifClause44+"\" schema",schema:schema32.if,parentSchema:schema32,data:data99};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data5["guest-directory-access-not-restricted"] !== undefined){
let data101 = data5["guest-directory-access-not-restricted"];
const _errs475 = errors;
let valid142 = true;
const _errs476 = errors;
if(!(data101 && typeof data101 == "object" && !Array.isArray(data101))){
const err287 = {};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
var _valid45 = _errs476 === errors;
errors = _errs475;
if(vErrors !== null){
if(_errs475){
vErrors.length = _errs475;
}
else {
vErrors = null;
}
}
let ifClause45;
if(_valid45){
const _errs478 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key49 in data101){
if(!(key49 === "severity")){
const err288 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data101};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data101.severity !== undefined){
let data102 = data101.severity;
if(!(((((data102 === "off") || (data102 === "high")) || (data102 === "medium")) || (data102 === "low")) || (data102 === "info"))){
const err289 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data102};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data101};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
var _valid45 = _errs478 === errors;
valid142 = _valid45;
ifClause45 = "then";
}
else {
const _errs482 = errors;
if(!(((((data101 === "off") || (data101 === "high")) || (data101 === "medium")) || (data101 === "low")) || (data101 === "info"))){
const err291 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data101};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
var _valid45 = _errs482 === errors;
valid142 = _valid45;
ifClause45 = "else";
}
if(!valid142){
const err292 = {instancePath:instancePath+"/rules/guest-directory-access-not-restricted",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause45},message:"must match \""+ifClause45+"\" schema",schema:schema32.if,parentSchema:schema32,data:data101};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data5["guest-email-verified-join-enabled"] !== undefined){
let data103 = data5["guest-email-verified-join-enabled"];
const _errs485 = errors;
let valid145 = true;
const _errs486 = errors;
if(!(data103 && typeof data103 == "object" && !Array.isArray(data103))){
const err293 = {};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var _valid46 = _errs486 === errors;
errors = _errs485;
if(vErrors !== null){
if(_errs485){
vErrors.length = _errs485;
}
else {
vErrors = null;
}
}
let ifClause46;
if(_valid46){
const _errs488 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key50 in data103){
if(!(key50 === "severity")){
const err294 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data103};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data103.severity !== undefined){
let data104 = data103.severity;
if(!(((((data104 === "off") || (data104 === "high")) || (data104 === "medium")) || (data104 === "low")) || (data104 === "info"))){
const err295 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data104};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data103};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
var _valid46 = _errs488 === errors;
valid145 = _valid46;
ifClause46 = "then";
}
else {
const _errs492 = errors;
if(!(((((data103 === "off") || (data103 === "high")) || (data103 === "medium")) || (data103 === "low")) || (data103 === "info"))){
const err297 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data103};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
var _valid46 = _errs492 === errors;
valid145 = _valid46;
ifClause46 = "else";
}
if(!valid145){
const err298 = {instancePath:instancePath+"/rules/guest-email-verified-join-enabled",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause46},message:"must match \""+ifClause46+"\" schema",schema:schema32.if,parentSchema:schema32,data:data103};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data5["guest-self-service-signup-enabled"] !== undefined){
let data105 = data5["guest-self-service-signup-enabled"];
const _errs495 = errors;
let valid148 = true;
const _errs496 = errors;
if(!(data105 && typeof data105 == "object" && !Array.isArray(data105))){
const err299 = {};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
var _valid47 = _errs496 === errors;
errors = _errs495;
if(vErrors !== null){
if(_errs495){
vErrors.length = _errs495;
}
else {
vErrors = null;
}
}
let ifClause47;
if(_valid47){
const _errs498 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key51 in data105){
if(!(key51 === "severity")){
const err300 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data105};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data105.severity !== undefined){
let data106 = data105.severity;
if(!(((((data106 === "off") || (data106 === "high")) || (data106 === "medium")) || (data106 === "low")) || (data106 === "info"))){
const err301 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data106};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data105};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid47 = _errs498 === errors;
valid148 = _valid47;
ifClause47 = "then";
}
else {
const _errs502 = errors;
if(!(((((data105 === "off") || (data105 === "high")) || (data105 === "medium")) || (data105 === "low")) || (data105 === "info"))){
const err303 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data105};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
var _valid47 = _errs502 === errors;
valid148 = _valid47;
ifClause47 = "else";
}
if(!valid148){
const err304 = {instancePath:instancePath+"/rules/guest-self-service-signup-enabled",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause47},message:"must match \""+ifClause47+"\" schema",schema:schema32.if,parentSchema:schema32,data:data105};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data5["guest-invitation-domains-unrestricted"] !== undefined){
let data107 = data5["guest-invitation-domains-unrestricted"];
const _errs505 = errors;
let valid151 = true;
const _errs506 = errors;
if(!(data107 && typeof data107 == "object" && !Array.isArray(data107))){
const err305 = {};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
var _valid48 = _errs506 === errors;
errors = _errs505;
if(vErrors !== null){
if(_errs505){
vErrors.length = _errs505;
}
else {
vErrors = null;
}
}
let ifClause48;
if(_valid48){
const _errs508 = errors;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key52 in data107){
if(!(key52 === "severity")){
const err306 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data107};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data107.severity !== undefined){
let data108 = data107.severity;
if(!(((((data108 === "off") || (data108 === "high")) || (data108 === "medium")) || (data108 === "low")) || (data108 === "info"))){
const err307 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data108};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
else {
const err308 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data107};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
var _valid48 = _errs508 === errors;
valid151 = _valid48;
ifClause48 = "then";
}
else {
const _errs512 = errors;
if(!(((((data107 === "off") || (data107 === "high")) || (data107 === "medium")) || (data107 === "low")) || (data107 === "info"))){
const err309 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data107};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
var _valid48 = _errs512 === errors;
valid151 = _valid48;
ifClause48 = "else";
}
if(!valid151){
const err310 = {instancePath:instancePath+"/rules/guest-invitation-domains-unrestricted",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause48},message:"must match \""+ifClause48+"\" schema",schema:schema32.if,parentSchema:schema32,data:data107};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data5["guest-invitation-domains-block-list"] !== undefined){
let data109 = data5["guest-invitation-domains-block-list"];
const _errs515 = errors;
let valid154 = true;
const _errs516 = errors;
if(!(data109 && typeof data109 == "object" && !Array.isArray(data109))){
const err311 = {};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
var _valid49 = _errs516 === errors;
errors = _errs515;
if(vErrors !== null){
if(_errs515){
vErrors.length = _errs515;
}
else {
vErrors = null;
}
}
let ifClause49;
if(_valid49){
const _errs518 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key53 in data109){
if(!(key53 === "severity")){
const err312 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data109};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data109.severity !== undefined){
let data110 = data109.severity;
if(!(((((data110 === "off") || (data110 === "high")) || (data110 === "medium")) || (data110 === "low")) || (data110 === "info"))){
const err313 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data110};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data109};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
var _valid49 = _errs518 === errors;
valid154 = _valid49;
ifClause49 = "then";
}
else {
const _errs522 = errors;
if(!(((((data109 === "off") || (data109 === "high")) || (data109 === "medium")) || (data109 === "low")) || (data109 === "info"))){
const err315 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data109};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
var _valid49 = _errs522 === errors;
valid154 = _valid49;
ifClause49 = "else";
}
if(!valid154){
const err316 = {instancePath:instancePath+"/rules/guest-invitation-domains-block-list",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause49},message:"must match \""+ifClause49+"\" schema",schema:schema32.if,parentSchema:schema32,data:data109};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data5["guest-invitation-domains-both-lists"] !== undefined){
let data111 = data5["guest-invitation-domains-both-lists"];
const _errs525 = errors;
let valid157 = true;
const _errs526 = errors;
if(!(data111 && typeof data111 == "object" && !Array.isArray(data111))){
const err317 = {};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var _valid50 = _errs526 === errors;
errors = _errs525;
if(vErrors !== null){
if(_errs525){
vErrors.length = _errs525;
}
else {
vErrors = null;
}
}
let ifClause50;
if(_valid50){
const _errs528 = errors;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key54 in data111){
if(!(key54 === "severity")){
const err318 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data111};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data111.severity !== undefined){
let data112 = data111.severity;
if(!(((((data112 === "off") || (data112 === "high")) || (data112 === "medium")) || (data112 === "low")) || (data112 === "info"))){
const err319 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data112};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data111};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
var _valid50 = _errs528 === errors;
valid157 = _valid50;
ifClause50 = "then";
}
else {
const _errs532 = errors;
if(!(((((data111 === "off") || (data111 === "high")) || (data111 === "medium")) || (data111 === "low")) || (data111 === "info"))){
const err321 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data111};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
var _valid50 = _errs532 === errors;
valid157 = _valid50;
ifClause50 = "else";
}
if(!valid157){
const err322 = {instancePath:instancePath+"/rules/guest-invitation-domains-both-lists",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause50},message:"must match \""+ifClause50+"\" schema",schema:schema32.if,parentSchema:schema32,data:data111};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data5["tenant-cloud-endpoint-unused"] !== undefined){
let data113 = data5["tenant-cloud-endpoint-unused"];
const _errs534 = errors;
let valid159 = true;
const _errs535 = errors;
if(!(data113 && typeof data113 == "object" && !Array.isArray(data113))){
const err323 = {};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
var _valid51 = _errs535 === errors;
errors = _errs534;
if(vErrors !== null){
if(_errs534){
vErrors.length = _errs534;
}
else {
vErrors = null;
}
}
let ifClause51;
if(_valid51){
const _errs537 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key55 in data113){
if(!((key55 === "severity") || (key55 === "options"))){
const err324 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then,data:data113};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data113.severity !== undefined){
let data114 = data113.severity;
if(!(((((data114 === "off") || (data114 === "high")) || (data114 === "medium")) || (data114 === "low")) || (data114 === "info"))){
const err325 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused/severity",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.severity,data:data114};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data113.options !== undefined){
let data115 = data113.options;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key56 in data115){
if(!(key56 === "cloud")){
const err326 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused/options",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options,data:data115};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data115.cloud !== undefined){
let data116 = data115.cloud;
if((typeof data116 !== "string") && (data116 !== null)){
const err327 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused/options/cloud",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/properties/options/properties/cloud/type",keyword:"type",params:{type: schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options.properties.cloud.type},message:"must be string,null",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options.properties.cloud.type,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options.properties.cloud,data:data116};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused/options",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.properties.options,data:data115};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then.type,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].then,data:data113};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
var _valid51 = _errs537 === errors;
valid159 = _valid51;
ifClause51 = "then";
}
else {
const _errs546 = errors;
if(!(((((data113 === "off") || (data113 === "high")) || (data113 === "medium")) || (data113 === "low")) || (data113 === "info"))){
const err330 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].else.enum,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].else,data:data113};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
var _valid51 = _errs546 === errors;
valid159 = _valid51;
ifClause51 = "else";
}
if(!valid159){
const err331 = {instancePath:instancePath+"/rules/tenant-cloud-endpoint-unused",schemaPath:"#/properties/rules/properties/tenant-cloud-endpoint-unused/if",keyword:"if",params:{failingKeyword: ifClause51},message:"must match \""+ifClause51+"\" schema",schema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"].if,parentSchema:schema31.properties.rules.properties["tenant-cloud-endpoint-unused"],data:data113};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data5["ca-guest-mfa-missing"] !== undefined){
let data117 = data5["ca-guest-mfa-missing"];
const _errs548 = errors;
let valid162 = true;
const _errs549 = errors;
if(!(data117 && typeof data117 == "object" && !Array.isArray(data117))){
const err332 = {};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
var _valid52 = _errs549 === errors;
errors = _errs548;
if(vErrors !== null){
if(_errs548){
vErrors.length = _errs548;
}
else {
vErrors = null;
}
}
let ifClause52;
if(_valid52){
const _errs551 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key57 in data117){
if(!((key57 === "severity") || (key57 === "options"))){
const err333 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then,data:data117};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data117.severity !== undefined){
let data118 = data117.severity;
if(!(((((data118 === "off") || (data118 === "high")) || (data118 === "medium")) || (data118 === "low")) || (data118 === "info"))){
const err334 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing/severity",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.severity,data:data118};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data117.options !== undefined){
let data119 = data117.options;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key58 in data119){
if(!(key58 === "types")){
const err335 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing/options",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options,data:data119};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data119.types !== undefined){
let data120 = data119.types;
if(Array.isArray(data120)){
const len2 = data120.length;
for(let i2=0; i2<len2; i2++){
let data121 = data120[i2];
if(typeof data121 !== "string"){
const err336 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing/options/types/" + i2,schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/properties/options/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items.type,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items,data:data121};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(!((((((data121 === "internalGuest") || (data121 === "b2bCollaborationGuest")) || (data121 === "b2bCollaborationMember")) || (data121 === "b2bDirectConnectUser")) || (data121 === "otherExternalUser")) || (data121 === "serviceProvider"))){
const err337 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing/options/types/" + i2,schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/properties/options/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items.enum,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.items,data:data121};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing/options/types",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/properties/options/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.properties.types.type,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.properties.types,data:data120};
if(vErrors === null){
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
const err339 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing/options",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.properties.options,data:data119};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
else {
const err340 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then.type,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].then,data:data117};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
var _valid52 = _errs551 === errors;
valid162 = _valid52;
ifClause52 = "then";
}
else {
const _errs562 = errors;
if(!(((((data117 === "off") || (data117 === "high")) || (data117 === "medium")) || (data117 === "low")) || (data117 === "info"))){
const err341 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["ca-guest-mfa-missing"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].else.enum,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"].else,data:data117};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
var _valid52 = _errs562 === errors;
valid162 = _valid52;
ifClause52 = "else";
}
if(!valid162){
const err342 = {instancePath:instancePath+"/rules/ca-guest-mfa-missing",schemaPath:"#/properties/rules/properties/ca-guest-mfa-missing/if",keyword:"if",params:{failingKeyword: ifClause52},message:"must match \""+ifClause52+"\" schema",schema:schema31.properties.rules.properties["ca-guest-mfa-missing"].if,parentSchema:schema31.properties.rules.properties["ca-guest-mfa-missing"],data:data117};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data5["ca-tenant-excluded-from-mfa"] !== undefined){
let data122 = data5["ca-tenant-excluded-from-mfa"];
const _errs565 = errors;
let valid168 = true;
const _errs566 = errors;
if(!(data122 && typeof data122 == "object" && !Array.isArray(data122))){
const err343 = {};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
var _valid53 = _errs566 === errors;
errors = _errs565;
if(vErrors !== null){
if(_errs565){
vErrors.length = _errs565;
}
else {
vErrors = null;
}
}
let ifClause53;
if(_valid53){
const _errs568 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key59 in data122){
if(!(key59 === "severity")){
const err344 = {instancePath:instancePath+"/rules/ca-tenant-excluded-from-mfa",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data122};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data122.severity !== undefined){
let data123 = data122.severity;
if(!(((((data123 === "off") || (data123 === "high")) || (data123 === "medium")) || (data123 === "low")) || (data123 === "info"))){
const err345 = {instancePath:instancePath+"/rules/ca-tenant-excluded-from-mfa/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data123};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
else {
const err346 = {instancePath:instancePath+"/rules/ca-tenant-excluded-from-mfa",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data122};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
var _valid53 = _errs568 === errors;
valid168 = _valid53;
ifClause53 = "then";
}
else {
const _errs572 = errors;
if(!(((((data122 === "off") || (data122 === "high")) || (data122 === "medium")) || (data122 === "low")) || (data122 === "info"))){
const err347 = {instancePath:instancePath+"/rules/ca-tenant-excluded-from-mfa",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data122};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
var _valid53 = _errs572 === errors;
valid168 = _valid53;
ifClause53 = "else";
}
if(!valid168){
const err348 = {instancePath:instancePath+"/rules/ca-tenant-excluded-from-mfa",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause53},message:"must match \""+ifClause53+"\" schema",schema:schema32.if,parentSchema:schema32,data:data122};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data5["ca-service-provider-excluded-everywhere"] !== undefined){
let data124 = data5["ca-service-provider-excluded-everywhere"];
const _errs575 = errors;
let valid171 = true;
const _errs576 = errors;
if(!(data124 && typeof data124 == "object" && !Array.isArray(data124))){
const err349 = {};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
var _valid54 = _errs576 === errors;
errors = _errs575;
if(vErrors !== null){
if(_errs575){
vErrors.length = _errs575;
}
else {
vErrors = null;
}
}
let ifClause54;
if(_valid54){
const _errs578 = errors;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key60 in data124){
if(!(key60 === "severity")){
const err350 = {instancePath:instancePath+"/rules/ca-service-provider-excluded-everywhere",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data124};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data124.severity !== undefined){
let data125 = data124.severity;
if(!(((((data125 === "off") || (data125 === "high")) || (data125 === "medium")) || (data125 === "low")) || (data125 === "info"))){
const err351 = {instancePath:instancePath+"/rules/ca-service-provider-excluded-everywhere/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data125};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/rules/ca-service-provider-excluded-everywhere",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data124};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var _valid54 = _errs578 === errors;
valid171 = _valid54;
ifClause54 = "then";
}
else {
const _errs582 = errors;
if(!(((((data124 === "off") || (data124 === "high")) || (data124 === "medium")) || (data124 === "low")) || (data124 === "info"))){
const err353 = {instancePath:instancePath+"/rules/ca-service-provider-excluded-everywhere",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data124};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
var _valid54 = _errs582 === errors;
valid171 = _valid54;
ifClause54 = "else";
}
if(!valid171){
const err354 = {instancePath:instancePath+"/rules/ca-service-provider-excluded-everywhere",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause54},message:"must match \""+ifClause54+"\" schema",schema:schema32.if,parentSchema:schema32,data:data124};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data5["ca-guests-excluded-from-sign-in-risk"] !== undefined){
let data126 = data5["ca-guests-excluded-from-sign-in-risk"];
const _errs585 = errors;
let valid174 = true;
const _errs586 = errors;
if(!(data126 && typeof data126 == "object" && !Array.isArray(data126))){
const err355 = {};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
var _valid55 = _errs586 === errors;
errors = _errs585;
if(vErrors !== null){
if(_errs585){
vErrors.length = _errs585;
}
else {
vErrors = null;
}
}
let ifClause55;
if(_valid55){
const _errs588 = errors;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key61 in data126){
if(!(key61 === "severity")){
const err356 = {instancePath:instancePath+"/rules/ca-guests-excluded-from-sign-in-risk",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data126};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data126.severity !== undefined){
let data127 = data126.severity;
if(!(((((data127 === "off") || (data127 === "high")) || (data127 === "medium")) || (data127 === "low")) || (data127 === "info"))){
const err357 = {instancePath:instancePath+"/rules/ca-guests-excluded-from-sign-in-risk/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data127};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
else {
const err358 = {instancePath:instancePath+"/rules/ca-guests-excluded-from-sign-in-risk",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data126};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
var _valid55 = _errs588 === errors;
valid174 = _valid55;
ifClause55 = "then";
}
else {
const _errs592 = errors;
if(!(((((data126 === "off") || (data126 === "high")) || (data126 === "medium")) || (data126 === "low")) || (data126 === "info"))){
const err359 = {instancePath:instancePath+"/rules/ca-guests-excluded-from-sign-in-risk",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data126};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
var _valid55 = _errs592 === errors;
valid174 = _valid55;
ifClause55 = "else";
}
if(!valid174){
const err360 = {instancePath:instancePath+"/rules/ca-guests-excluded-from-sign-in-risk",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause55},message:"must match \""+ifClause55+"\" schema",schema:schema32.if,parentSchema:schema32,data:data126};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data5["ca-guest-session-too-long"] !== undefined){
let data128 = data5["ca-guest-session-too-long"];
const _errs594 = errors;
let valid176 = true;
const _errs595 = errors;
if(!(data128 && typeof data128 == "object" && !Array.isArray(data128))){
const err361 = {};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid56 = _errs595 === errors;
errors = _errs594;
if(vErrors !== null){
if(_errs594){
vErrors.length = _errs594;
}
else {
vErrors = null;
}
}
let ifClause56;
if(_valid56){
const _errs597 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key62 in data128){
if(!((key62 === "severity") || (key62 === "options"))){
const err362 = {instancePath:instancePath+"/rules/ca-guest-session-too-long",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].then,data:data128};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data128.severity !== undefined){
let data129 = data128.severity;
if(!(((((data129 === "off") || (data129 === "high")) || (data129 === "medium")) || (data129 === "low")) || (data129 === "info"))){
const err363 = {instancePath:instancePath+"/rules/ca-guest-session-too-long/severity",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.severity,data:data129};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data128.options !== undefined){
let data130 = data128.options;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key63 in data130){
if(!(key63 === "hours")){
const err364 = {instancePath:instancePath+"/rules/ca-guest-session-too-long/options",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.options,data:data130};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data130.hours !== undefined){
let data131 = data130.hours;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err365 = {instancePath:instancePath+"/rules/ca-guest-session-too-long/options/hours",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/then/properties/options/properties/hours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.options.properties.hours.type,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.options.properties.hours,data:data131};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 1 || isNaN(data131)){
const err366 = {instancePath:instancePath+"/rules/ca-guest-session-too-long/options/hours",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/then/properties/options/properties/hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.options.properties.hours,data:data131};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
}
else {
const err367 = {instancePath:instancePath+"/rules/ca-guest-session-too-long/options",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/then/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.options.type,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.properties.options,data:data130};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
else {
const err368 = {instancePath:instancePath+"/rules/ca-guest-session-too-long",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["ca-guest-session-too-long"].then.type,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].then,data:data128};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
var _valid56 = _errs597 === errors;
valid176 = _valid56;
ifClause56 = "then";
}
else {
const _errs606 = errors;
if(!(((((data128 === "off") || (data128 === "high")) || (data128 === "medium")) || (data128 === "low")) || (data128 === "info"))){
const err369 = {instancePath:instancePath+"/rules/ca-guest-session-too-long",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["ca-guest-session-too-long"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["ca-guest-session-too-long"].else.enum,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"].else,data:data128};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
var _valid56 = _errs606 === errors;
valid176 = _valid56;
ifClause56 = "else";
}
if(!valid176){
const err370 = {instancePath:instancePath+"/rules/ca-guest-session-too-long",schemaPath:"#/properties/rules/properties/ca-guest-session-too-long/if",keyword:"if",params:{failingKeyword: ifClause56},message:"must match \""+ifClause56+"\" schema",schema:schema31.properties.rules.properties["ca-guest-session-too-long"].if,parentSchema:schema31.properties.rules.properties["ca-guest-session-too-long"],data:data128};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data5["ca-device-control-untrusted"] !== undefined){
let data132 = data5["ca-device-control-untrusted"];
const _errs609 = errors;
let valid180 = true;
const _errs610 = errors;
if(!(data132 && typeof data132 == "object" && !Array.isArray(data132))){
const err371 = {};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
var _valid57 = _errs610 === errors;
errors = _errs609;
if(vErrors !== null){
if(_errs609){
vErrors.length = _errs609;
}
else {
vErrors = null;
}
}
let ifClause57;
if(_valid57){
const _errs612 = errors;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key64 in data132){
if(!(key64 === "severity")){
const err372 = {instancePath:instancePath+"/rules/ca-device-control-untrusted",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data132};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data132.severity !== undefined){
let data133 = data132.severity;
if(!(((((data133 === "off") || (data133 === "high")) || (data133 === "medium")) || (data133 === "low")) || (data133 === "info"))){
const err373 = {instancePath:instancePath+"/rules/ca-device-control-untrusted/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data133};
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
else {
const err374 = {instancePath:instancePath+"/rules/ca-device-control-untrusted",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data132};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
var _valid57 = _errs612 === errors;
valid180 = _valid57;
ifClause57 = "then";
}
else {
const _errs616 = errors;
if(!(((((data132 === "off") || (data132 === "high")) || (data132 === "medium")) || (data132 === "low")) || (data132 === "info"))){
const err375 = {instancePath:instancePath+"/rules/ca-device-control-untrusted",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data132};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
var _valid57 = _errs616 === errors;
valid180 = _valid57;
ifClause57 = "else";
}
if(!valid180){
const err376 = {instancePath:instancePath+"/rules/ca-device-control-untrusted",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause57},message:"must match \""+ifClause57+"\" schema",schema:schema32.if,parentSchema:schema32,data:data132};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data5["ca-strength-unreachable-for-guests"] !== undefined){
let data134 = data5["ca-strength-unreachable-for-guests"];
const _errs619 = errors;
let valid183 = true;
const _errs620 = errors;
if(!(data134 && typeof data134 == "object" && !Array.isArray(data134))){
const err377 = {};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
var _valid58 = _errs620 === errors;
errors = _errs619;
if(vErrors !== null){
if(_errs619){
vErrors.length = _errs619;
}
else {
vErrors = null;
}
}
let ifClause58;
if(_valid58){
const _errs622 = errors;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key65 in data134){
if(!(key65 === "severity")){
const err378 = {instancePath:instancePath+"/rules/ca-strength-unreachable-for-guests",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data134};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data134.severity !== undefined){
let data135 = data134.severity;
if(!(((((data135 === "off") || (data135 === "high")) || (data135 === "medium")) || (data135 === "low")) || (data135 === "info"))){
const err379 = {instancePath:instancePath+"/rules/ca-strength-unreachable-for-guests/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data135};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
}
else {
const err380 = {instancePath:instancePath+"/rules/ca-strength-unreachable-for-guests",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data134};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
var _valid58 = _errs622 === errors;
valid183 = _valid58;
ifClause58 = "then";
}
else {
const _errs626 = errors;
if(!(((((data134 === "off") || (data134 === "high")) || (data134 === "medium")) || (data134 === "low")) || (data134 === "info"))){
const err381 = {instancePath:instancePath+"/rules/ca-strength-unreachable-for-guests",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data134};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
var _valid58 = _errs626 === errors;
valid183 = _valid58;
ifClause58 = "else";
}
if(!valid183){
const err382 = {instancePath:instancePath+"/rules/ca-strength-unreachable-for-guests",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause58},message:"must match \""+ifClause58+"\" schema",schema:schema32.if,parentSchema:schema32,data:data134};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data5["ca-unsupported-control-for-guests"] !== undefined){
let data136 = data5["ca-unsupported-control-for-guests"];
const _errs629 = errors;
let valid186 = true;
const _errs630 = errors;
if(!(data136 && typeof data136 == "object" && !Array.isArray(data136))){
const err383 = {};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
var _valid59 = _errs630 === errors;
errors = _errs629;
if(vErrors !== null){
if(_errs629){
vErrors.length = _errs629;
}
else {
vErrors = null;
}
}
let ifClause59;
if(_valid59){
const _errs632 = errors;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key66 in data136){
if(!(key66 === "severity")){
const err384 = {instancePath:instancePath+"/rules/ca-unsupported-control-for-guests",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data136};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data136.severity !== undefined){
let data137 = data136.severity;
if(!(((((data137 === "off") || (data137 === "high")) || (data137 === "medium")) || (data137 === "low")) || (data137 === "info"))){
const err385 = {instancePath:instancePath+"/rules/ca-unsupported-control-for-guests/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data137};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
}
else {
const err386 = {instancePath:instancePath+"/rules/ca-unsupported-control-for-guests",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data136};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
var _valid59 = _errs632 === errors;
valid186 = _valid59;
ifClause59 = "then";
}
else {
const _errs636 = errors;
if(!(((((data136 === "off") || (data136 === "high")) || (data136 === "medium")) || (data136 === "low")) || (data136 === "info"))){
const err387 = {instancePath:instancePath+"/rules/ca-unsupported-control-for-guests",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data136};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
var _valid59 = _errs636 === errors;
valid186 = _valid59;
ifClause59 = "else";
}
if(!valid186){
const err388 = {instancePath:instancePath+"/rules/ca-unsupported-control-for-guests",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause59},message:"must match \""+ifClause59+"\" schema",schema:schema32.if,parentSchema:schema32,data:data136};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data5["ca-guest-scope-empty"] !== undefined){
let data138 = data5["ca-guest-scope-empty"];
const _errs639 = errors;
let valid189 = true;
const _errs640 = errors;
if(!(data138 && typeof data138 == "object" && !Array.isArray(data138))){
const err389 = {};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
var _valid60 = _errs640 === errors;
errors = _errs639;
if(vErrors !== null){
if(_errs639){
vErrors.length = _errs639;
}
else {
vErrors = null;
}
}
let ifClause60;
if(_valid60){
const _errs642 = errors;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key67 in data138){
if(!(key67 === "severity")){
const err390 = {instancePath:instancePath+"/rules/ca-guest-scope-empty",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data138};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data138.severity !== undefined){
let data139 = data138.severity;
if(!(((((data139 === "off") || (data139 === "high")) || (data139 === "medium")) || (data139 === "low")) || (data139 === "info"))){
const err391 = {instancePath:instancePath+"/rules/ca-guest-scope-empty/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data139};
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
const err392 = {instancePath:instancePath+"/rules/ca-guest-scope-empty",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data138};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
var _valid60 = _errs642 === errors;
valid189 = _valid60;
ifClause60 = "then";
}
else {
const _errs646 = errors;
if(!(((((data138 === "off") || (data138 === "high")) || (data138 === "medium")) || (data138 === "low")) || (data138 === "info"))){
const err393 = {instancePath:instancePath+"/rules/ca-guest-scope-empty",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data138};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
var _valid60 = _errs646 === errors;
valid189 = _valid60;
ifClause60 = "else";
}
if(!valid189){
const err394 = {instancePath:instancePath+"/rules/ca-guest-scope-empty",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause60},message:"must match \""+ifClause60+"\" schema",schema:schema32.if,parentSchema:schema32,data:data138};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data5["ca-external-tenant-unknown"] !== undefined){
let data140 = data5["ca-external-tenant-unknown"];
const _errs649 = errors;
let valid192 = true;
const _errs650 = errors;
if(!(data140 && typeof data140 == "object" && !Array.isArray(data140))){
const err395 = {};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
var _valid61 = _errs650 === errors;
errors = _errs649;
if(vErrors !== null){
if(_errs649){
vErrors.length = _errs649;
}
else {
vErrors = null;
}
}
let ifClause61;
if(_valid61){
const _errs652 = errors;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key68 in data140){
if(!(key68 === "severity")){
const err396 = {instancePath:instancePath+"/rules/ca-external-tenant-unknown",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data140};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data140.severity !== undefined){
let data141 = data140.severity;
if(!(((((data141 === "off") || (data141 === "high")) || (data141 === "medium")) || (data141 === "low")) || (data141 === "info"))){
const err397 = {instancePath:instancePath+"/rules/ca-external-tenant-unknown/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data141};
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
const err398 = {instancePath:instancePath+"/rules/ca-external-tenant-unknown",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data140};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
var _valid61 = _errs652 === errors;
valid192 = _valid61;
ifClause61 = "then";
}
else {
const _errs656 = errors;
if(!(((((data140 === "off") || (data140 === "high")) || (data140 === "medium")) || (data140 === "low")) || (data140 === "info"))){
const err399 = {instancePath:instancePath+"/rules/ca-external-tenant-unknown",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data140};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
var _valid61 = _errs656 === errors;
valid192 = _valid61;
ifClause61 = "else";
}
if(!valid192){
const err400 = {instancePath:instancePath+"/rules/ca-external-tenant-unknown",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause61},message:"must match \""+ifClause61+"\" schema",schema:schema32.if,parentSchema:schema32,data:data140};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data5["ca-policies-inert-under-security-defaults"] !== undefined){
let data142 = data5["ca-policies-inert-under-security-defaults"];
const _errs659 = errors;
let valid195 = true;
const _errs660 = errors;
if(!(data142 && typeof data142 == "object" && !Array.isArray(data142))){
const err401 = {};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
var _valid62 = _errs660 === errors;
errors = _errs659;
if(vErrors !== null){
if(_errs659){
vErrors.length = _errs659;
}
else {
vErrors = null;
}
}
let ifClause62;
if(_valid62){
const _errs662 = errors;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key69 in data142){
if(!(key69 === "severity")){
const err402 = {instancePath:instancePath+"/rules/ca-policies-inert-under-security-defaults",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data142};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data142.severity !== undefined){
let data143 = data142.severity;
if(!(((((data143 === "off") || (data143 === "high")) || (data143 === "medium")) || (data143 === "low")) || (data143 === "info"))){
const err403 = {instancePath:instancePath+"/rules/ca-policies-inert-under-security-defaults/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data143};
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
const err404 = {instancePath:instancePath+"/rules/ca-policies-inert-under-security-defaults",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data142};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
var _valid62 = _errs662 === errors;
valid195 = _valid62;
ifClause62 = "then";
}
else {
const _errs666 = errors;
if(!(((((data142 === "off") || (data142 === "high")) || (data142 === "medium")) || (data142 === "low")) || (data142 === "info"))){
const err405 = {instancePath:instancePath+"/rules/ca-policies-inert-under-security-defaults",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data142};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
var _valid62 = _errs666 === errors;
valid195 = _valid62;
ifClause62 = "else";
}
if(!valid195){
const err406 = {instancePath:instancePath+"/rules/ca-policies-inert-under-security-defaults",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause62},message:"must match \""+ifClause62+"\" schema",schema:schema32.if,parentSchema:schema32,data:data142};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data5["file-default-duplicated"] !== undefined){
let data144 = data5["file-default-duplicated"];
const _errs669 = errors;
let valid198 = true;
const _errs670 = errors;
if(!(data144 && typeof data144 == "object" && !Array.isArray(data144))){
const err407 = {};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
var _valid63 = _errs670 === errors;
errors = _errs669;
if(vErrors !== null){
if(_errs669){
vErrors.length = _errs669;
}
else {
vErrors = null;
}
}
let ifClause63;
if(_valid63){
const _errs672 = errors;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key70 in data144){
if(!(key70 === "severity")){
const err408 = {instancePath:instancePath+"/rules/file-default-duplicated",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data144};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data144.severity !== undefined){
let data145 = data144.severity;
if(!(((((data145 === "off") || (data145 === "high")) || (data145 === "medium")) || (data145 === "low")) || (data145 === "info"))){
const err409 = {instancePath:instancePath+"/rules/file-default-duplicated/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data145};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
else {
const err410 = {instancePath:instancePath+"/rules/file-default-duplicated",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data144};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
var _valid63 = _errs672 === errors;
valid198 = _valid63;
ifClause63 = "then";
}
else {
const _errs676 = errors;
if(!(((((data144 === "off") || (data144 === "high")) || (data144 === "medium")) || (data144 === "low")) || (data144 === "info"))){
const err411 = {instancePath:instancePath+"/rules/file-default-duplicated",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data144};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
var _valid63 = _errs676 === errors;
valid198 = _valid63;
ifClause63 = "else";
}
if(!valid198){
const err412 = {instancePath:instancePath+"/rules/file-default-duplicated",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause63},message:"must match \""+ifClause63+"\" schema",schema:schema32.if,parentSchema:schema32,data:data144};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data5["file-partial-page"] !== undefined){
let data146 = data5["file-partial-page"];
const _errs679 = errors;
let valid201 = true;
const _errs680 = errors;
if(!(data146 && typeof data146 == "object" && !Array.isArray(data146))){
const err413 = {};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
var _valid64 = _errs680 === errors;
errors = _errs679;
if(vErrors !== null){
if(_errs679){
vErrors.length = _errs679;
}
else {
vErrors = null;
}
}
let ifClause64;
if(_valid64){
const _errs682 = errors;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key71 in data146){
if(!(key71 === "severity")){
const err414 = {instancePath:instancePath+"/rules/file-partial-page",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data146};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data146.severity !== undefined){
let data147 = data146.severity;
if(!(((((data147 === "off") || (data147 === "high")) || (data147 === "medium")) || (data147 === "low")) || (data147 === "info"))){
const err415 = {instancePath:instancePath+"/rules/file-partial-page/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data147};
if(vErrors === null){
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
const err416 = {instancePath:instancePath+"/rules/file-partial-page",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data146};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
var _valid64 = _errs682 === errors;
valid201 = _valid64;
ifClause64 = "then";
}
else {
const _errs686 = errors;
if(!(((((data146 === "off") || (data146 === "high")) || (data146 === "medium")) || (data146 === "low")) || (data146 === "info"))){
const err417 = {instancePath:instancePath+"/rules/file-partial-page",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data146};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
var _valid64 = _errs686 === errors;
valid201 = _valid64;
ifClause64 = "else";
}
if(!valid201){
const err418 = {instancePath:instancePath+"/rules/file-partial-page",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause64},message:"must match \""+ifClause64+"\" schema",schema:schema32.if,parentSchema:schema32,data:data146};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data5["file-key-misspelt"] !== undefined){
let data148 = data5["file-key-misspelt"];
const _errs689 = errors;
let valid204 = true;
const _errs690 = errors;
if(!(data148 && typeof data148 == "object" && !Array.isArray(data148))){
const err419 = {};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var _valid65 = _errs690 === errors;
errors = _errs689;
if(vErrors !== null){
if(_errs689){
vErrors.length = _errs689;
}
else {
vErrors = null;
}
}
let ifClause65;
if(_valid65){
const _errs692 = errors;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key72 in data148){
if(!(key72 === "severity")){
const err420 = {instancePath:instancePath+"/rules/file-key-misspelt",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data148};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data148.severity !== undefined){
let data149 = data148.severity;
if(!(((((data149 === "off") || (data149 === "high")) || (data149 === "medium")) || (data149 === "low")) || (data149 === "info"))){
const err421 = {instancePath:instancePath+"/rules/file-key-misspelt/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data149};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
else {
const err422 = {instancePath:instancePath+"/rules/file-key-misspelt",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data148};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
var _valid65 = _errs692 === errors;
valid204 = _valid65;
ifClause65 = "then";
}
else {
const _errs696 = errors;
if(!(((((data148 === "off") || (data148 === "high")) || (data148 === "medium")) || (data148 === "low")) || (data148 === "info"))){
const err423 = {instancePath:instancePath+"/rules/file-key-misspelt",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data148};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
var _valid65 = _errs696 === errors;
valid204 = _valid65;
ifClause65 = "else";
}
if(!valid204){
const err424 = {instancePath:instancePath+"/rules/file-key-misspelt",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause65},message:"must match \""+ifClause65+"\" schema",schema:schema32.if,parentSchema:schema32,data:data148};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data5["file-key-duplicated"] !== undefined){
let data150 = data5["file-key-duplicated"];
const _errs699 = errors;
let valid207 = true;
const _errs700 = errors;
if(!(data150 && typeof data150 == "object" && !Array.isArray(data150))){
const err425 = {};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
var _valid66 = _errs700 === errors;
errors = _errs699;
if(vErrors !== null){
if(_errs699){
vErrors.length = _errs699;
}
else {
vErrors = null;
}
}
let ifClause66;
if(_valid66){
const _errs702 = errors;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key73 in data150){
if(!(key73 === "severity")){
const err426 = {instancePath:instancePath+"/rules/file-key-duplicated",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data150};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data150.severity !== undefined){
let data151 = data150.severity;
if(!(((((data151 === "off") || (data151 === "high")) || (data151 === "medium")) || (data151 === "low")) || (data151 === "info"))){
const err427 = {instancePath:instancePath+"/rules/file-key-duplicated/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data151};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
else {
const err428 = {instancePath:instancePath+"/rules/file-key-duplicated",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data150};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
var _valid66 = _errs702 === errors;
valid207 = _valid66;
ifClause66 = "then";
}
else {
const _errs706 = errors;
if(!(((((data150 === "off") || (data150 === "high")) || (data150 === "medium")) || (data150 === "low")) || (data150 === "info"))){
const err429 = {instancePath:instancePath+"/rules/file-key-duplicated",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data150};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
var _valid66 = _errs706 === errors;
valid207 = _valid66;
ifClause66 = "else";
}
if(!valid207){
const err430 = {instancePath:instancePath+"/rules/file-key-duplicated",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause66},message:"must match \""+ifClause66+"\" schema",schema:schema32.if,parentSchema:schema32,data:data150};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data5["file-property-not-understood"] !== undefined){
let data152 = data5["file-property-not-understood"];
const _errs709 = errors;
let valid210 = true;
const _errs710 = errors;
if(!(data152 && typeof data152 == "object" && !Array.isArray(data152))){
const err431 = {};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
var _valid67 = _errs710 === errors;
errors = _errs709;
if(vErrors !== null){
if(_errs709){
vErrors.length = _errs709;
}
else {
vErrors = null;
}
}
let ifClause67;
if(_valid67){
const _errs712 = errors;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key74 in data152){
if(!(key74 === "severity")){
const err432 = {instancePath:instancePath+"/rules/file-property-not-understood",schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties",schema:false,parentSchema:schema32.then,data:data152};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data152.severity !== undefined){
let data153 = data152.severity;
if(!(((((data153 === "off") || (data153 === "high")) || (data153 === "medium")) || (data153 === "low")) || (data153 === "info"))){
const err433 = {instancePath:instancePath+"/rules/file-property-not-understood/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema32.then.properties.severity.enum,parentSchema:schema32.then.properties.severity,data:data153};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
else {
const err434 = {instancePath:instancePath+"/rules/file-property-not-understood",schemaPath:"#/$defs/setting/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.then.type,parentSchema:schema32.then,data:data152};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
var _valid67 = _errs712 === errors;
valid210 = _valid67;
ifClause67 = "then";
}
else {
const _errs716 = errors;
if(!(((((data152 === "off") || (data152 === "high")) || (data152 === "medium")) || (data152 === "low")) || (data152 === "info"))){
const err435 = {instancePath:instancePath+"/rules/file-property-not-understood",schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema32.else.enum},message:"must be equal to one of the allowed values",schema:schema32.else.enum,parentSchema:schema32.else,data:data152};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
var _valid67 = _errs716 === errors;
valid210 = _valid67;
ifClause67 = "else";
}
if(!valid210){
const err436 = {instancePath:instancePath+"/rules/file-property-not-understood",schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause67},message:"must match \""+ifClause67+"\" schema",schema:schema32.if,parentSchema:schema32,data:data152};
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
const err437 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data5};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data.tenantId !== undefined){
let data154 = data.tenantId;
if(typeof data154 === "string"){
if(!pattern4.test(data154)){
const err438 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"+"\"",schema:"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",parentSchema:schema31.properties.tenantId,data:data154};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
else {
const err439 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenantId.type,parentSchema:schema31.properties.tenantId,data:data154};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data.cloud !== undefined){
let data155 = data.cloud;
if(!((((data155 === "public") || (data155 === "usgov")) || (data155 === "usgov-dod")) || (data155 === "china"))){
const err440 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/enum",keyword:"enum",params:{allowedValues: schema31.properties.cloud.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.cloud.enum,parentSchema:schema31.properties.cloud,data:data155};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
else {
const err441 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
