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
const schema31 = {"type":"object","properties":{"extends":{"enum":["recommended","strict","all"],"description":"The rules to start from: what a careful team wants from day one, zero trust, or everything."},"policies":{"type":"array","items":{"type":"string","minLength":1},"description":"Files, folders and globs of the policy files, relative to this file; a leading ! excludes."},"failOn":{"enum":["high","medium","low","info","never"],"description":"Findings of this severity or worse fail the run."},"failOnUnknown":{"type":"boolean","description":"Whether a rule that could not be judged fails the run too."},"rules":{"type":"object","properties":{"default-inbound-open":{"description":"The default lets everyone of any other Entra tenant in through B2B collaboration.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"partner-direct-connect-open":{"description":"B2B direct connect with a partner lets everyone of one side reach the applications of the other.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}},"access-half-blocked":{"description":"One half of a setting blocks everything while the other half allows something, so nobody gets in.","if":{"type":"object"},"then":{"type":"object","properties":{"severity":{"enum":["off","high","medium","low","info"]}},"additionalProperties":false},"else":{"enum":["off","high","medium","low","info"]}}},"additionalProperties":false,"description":"Single rules: off, a severity, or an object."},"tenantId":{"type":"string","pattern":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$","description":"Our own tenant id, where the input does not say it."},"cloud":{"enum":["public","usgov","usgov-dod","china"],"description":"The cloud that the tenant is in."}},"title":"xtaplint configuration","additionalProperties":false};
const func1 = dependency0.default;
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
if(!(((key1 === "default-inbound-open") || (key1 === "partner-direct-connect-open")) || (key1 === "access-half-blocked"))){
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
const _errs14 = errors;
let valid4 = true;
const _errs15 = errors;
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
var _valid0 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs17 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(key2 === "severity")){
const err9 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/properties/rules/properties/default-inbound-open/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["default-inbound-open"].then,data:data6};
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
const err10 = {instancePath:instancePath+"/rules/default-inbound-open/severity",schemaPath:"#/properties/rules/properties/default-inbound-open/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["default-inbound-open"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["default-inbound-open"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["default-inbound-open"].then.properties.severity,data:data7};
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
const err11 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/properties/rules/properties/default-inbound-open/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["default-inbound-open"].then.type,parentSchema:schema31.properties.rules.properties["default-inbound-open"].then,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = _valid0;
ifClause0 = "then";
}
else {
const _errs21 = errors;
if(!(((((data6 === "off") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low")) || (data6 === "info"))){
const err12 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/properties/rules/properties/default-inbound-open/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["default-inbound-open"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["default-inbound-open"].else.enum,parentSchema:schema31.properties.rules.properties["default-inbound-open"].else,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid4 = _valid0;
ifClause0 = "else";
}
if(!valid4){
const err13 = {instancePath:instancePath+"/rules/default-inbound-open",schemaPath:"#/properties/rules/properties/default-inbound-open/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema31.properties.rules.properties["default-inbound-open"].if,parentSchema:schema31.properties.rules.properties["default-inbound-open"],data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5["partner-direct-connect-open"] !== undefined){
let data8 = data5["partner-direct-connect-open"];
const _errs23 = errors;
let valid6 = true;
const _errs24 = errors;
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
var _valid1 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs26 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(key3 === "severity")){
const err15 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/properties/rules/properties/partner-direct-connect-open/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["partner-direct-connect-open"].then,data:data8};
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
const err16 = {instancePath:instancePath+"/rules/partner-direct-connect-open/severity",schemaPath:"#/properties/rules/properties/partner-direct-connect-open/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["partner-direct-connect-open"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["partner-direct-connect-open"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["partner-direct-connect-open"].then.properties.severity,data:data9};
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
const err17 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/properties/rules/properties/partner-direct-connect-open/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["partner-direct-connect-open"].then.type,parentSchema:schema31.properties.rules.properties["partner-direct-connect-open"].then,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid6 = _valid1;
ifClause1 = "then";
}
else {
const _errs30 = errors;
if(!(((((data8 === "off") || (data8 === "high")) || (data8 === "medium")) || (data8 === "low")) || (data8 === "info"))){
const err18 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/properties/rules/properties/partner-direct-connect-open/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["partner-direct-connect-open"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["partner-direct-connect-open"].else.enum,parentSchema:schema31.properties.rules.properties["partner-direct-connect-open"].else,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid6 = _valid1;
ifClause1 = "else";
}
if(!valid6){
const err19 = {instancePath:instancePath+"/rules/partner-direct-connect-open",schemaPath:"#/properties/rules/properties/partner-direct-connect-open/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema31.properties.rules.properties["partner-direct-connect-open"].if,parentSchema:schema31.properties.rules.properties["partner-direct-connect-open"],data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5["access-half-blocked"] !== undefined){
let data10 = data5["access-half-blocked"];
const _errs32 = errors;
let valid8 = true;
const _errs33 = errors;
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
var _valid2 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs35 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
if(!(key4 === "severity")){
const err21 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/properties/rules/properties/access-half-blocked/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.rules.properties["access-half-blocked"].then,data:data10};
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
const err22 = {instancePath:instancePath+"/rules/access-half-blocked/severity",schemaPath:"#/properties/rules/properties/access-half-blocked/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["access-half-blocked"].then.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["access-half-blocked"].then.properties.severity.enum,parentSchema:schema31.properties.rules.properties["access-half-blocked"].then.properties.severity,data:data11};
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
const err23 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/properties/rules/properties/access-half-blocked/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.properties["access-half-blocked"].then.type,parentSchema:schema31.properties.rules.properties["access-half-blocked"].then,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid8 = _valid2;
ifClause2 = "then";
}
else {
const _errs39 = errors;
if(!(((((data10 === "off") || (data10 === "high")) || (data10 === "medium")) || (data10 === "low")) || (data10 === "info"))){
const err24 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/properties/rules/properties/access-half-blocked/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["access-half-blocked"].else.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.rules.properties["access-half-blocked"].else.enum,parentSchema:schema31.properties.rules.properties["access-half-blocked"].else,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid8 = _valid2;
ifClause2 = "else";
}
if(!valid8){
const err25 = {instancePath:instancePath+"/rules/access-half-blocked",schemaPath:"#/properties/rules/properties/access-half-blocked/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema31.properties.rules.properties["access-half-blocked"].if,parentSchema:schema31.properties.rules.properties["access-half-blocked"],data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.tenantId !== undefined){
let data12 = data.tenantId;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err27 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"+"\"",schema:"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",parentSchema:schema31.properties.tenantId,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tenantId.type,parentSchema:schema31.properties.tenantId,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.cloud !== undefined){
let data13 = data.cloud;
if(!((((data13 === "public") || (data13 === "usgov")) || (data13 === "usgov-dod")) || (data13 === "china"))){
const err29 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/enum",keyword:"enum",params:{allowedValues: schema31.properties.cloud.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.cloud.enum,parentSchema:schema31.properties.cloud,data:data13};
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
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
