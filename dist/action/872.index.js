export const id = 872;
export const ids = [872];
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

/***/ 37872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isAccessTestsFile: () => (/* binding */ isAccessTestsFile)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);

const isAccessTestsFile = validate20;
const schema31 = { "type": "object", "required": ["tests"], "properties": { "tests": { "type": "array", "items": { "type": "object", "required": ["name", "who", "way", "target", "expect"], "properties": { "name": { "type": "string", "minLength": 1, "description": "What has to hold, once in the file." }, "tenant": { "type": "string", "minLength": 1, "description": "Which of our own tenants, where the configuration names several. Default: each of them." }, "who": { "type": "object", "required": ["partner"], "properties": { "partner": { "type": "string", "minLength": 1, "description": "The other tenant: its id, its name in the catalog, any (one that nothing names), none (no Entra tenant), or own (a local guest)." }, "type": { "enum": ["internalGuest", "b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser", "serviceProvider"], "description": "What they are here. Default: what the way makes of them." } }, "additionalProperties": false }, "direction": { "enum": ["inbound", "outbound"], "description": "inbound (default): they come here. outbound: our people go there." }, "way": { "enum": ["collaboration", "directConnect"], "description": "B2B collaboration, or B2B direct connect." }, "target": { "type": "object", "properties": { "application": { "type": "string", "minLength": 1, "description": "An application's id, any (one that nothing names), or a group such as Office365." }, "userAction": { "enum": ["registerSecurityInfo", "registerDevice"], "description": "Something that a user does." }, "authenticationContext": { "type": "string", "pattern": "^[cC][0-9]{1,2}$", "description": "An authentication context, such as c1." } }, "additionalProperties": false, "description": "Exactly one of these." }, "conditions": { "type": "object", "properties": { "platform": { "enum": ["windows", "macOS", "iOS", "android", "linux", "windowsPhone"], "description": "The device's platform." }, "clientApp": { "enum": ["browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "other"], "description": "The client." }, "location": { "type": "string", "pattern": "^(none|trusted|compliantNetwork|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", "description": "none (outside of every named location), trusted, compliantNetwork, or the id of a named location." }, "device": { "enum": ["unknown", "registered", "compliant", "hybrid"], "description": "The device as this tenant sees it: one of a tenant that is not trusted is unknown." } }, "additionalProperties": false, "description": "Only sign-ins like this; what is left out can be anything." }, "expect": { "enum": ["allowed", "blocked", "conditional", "assumption", "discretion", "not modelled", "not decided"], "description": "allowed, blocked, or that it cannot be decided, and how." }, "requires": { "type": "array", "items": { "enum": ["mfa", "passwordless", "phishingResistant", "managedDevice", "compliantDevice", "hybridDevice", "nothing"] }, "minItems": 1, "description": "What every sign-in that gets through has proved; nothing: one gets through that proved nothing but a first factor." }, "strength": { "type": "string", "pattern": "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "description": "The id of an authentication strength that their methods have to satisfy." }, "termsOfUse": { "type": "string", "pattern": "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "description": "The id of terms of use that they have to accept." } }, "additionalProperties": false }, "minItems": 1 } }, "title": "xtaplint access tests", "additionalProperties": false };
const func1 = Object.prototype.hasOwnProperty;
const func2 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A;
const pattern4 = new RegExp("^[cC][0-9]{1,2}$", "u");
const pattern5 = new RegExp("^(none|trusted|compliantNetwork|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", "u");
const pattern6 = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");
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
        if (data.tests === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property '" + "tests" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "tests")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.tests !== undefined) {
            let data0 = data.tests;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.tests, data: data0 };
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
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.name === undefined) {
                            const err3 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema31.properties.tests.items.required, parentSchema: schema31.properties.tests.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        if (data1.who === undefined) {
                            const err4 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "who" }, message: "must have required property '" + "who" + "'", schema: schema31.properties.tests.items.required, parentSchema: schema31.properties.tests.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if (data1.way === undefined) {
                            const err5 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "way" }, message: "must have required property '" + "way" + "'", schema: schema31.properties.tests.items.required, parentSchema: schema31.properties.tests.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (data1.target === undefined) {
                            const err6 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property '" + "target" + "'", schema: schema31.properties.tests.items.required, parentSchema: schema31.properties.tests.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        if (data1.expect === undefined) {
                            const err7 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "expect" }, message: "must have required property '" + "expect" + "'", schema: schema31.properties.tests.items.required, parentSchema: schema31.properties.tests.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                        for (const key1 in data1) {
                            if (!(func1.call(schema31.properties.tests.items.properties, key1))) {
                                const err8 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tests.items, data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data1.name !== undefined) {
                            let data2 = data1.name;
                            if (typeof data2 === "string") {
                                if (func2(data2) < 1) {
                                    const err9 = { instancePath: instancePath + "/tests/" + i0 + "/name", schemaPath: "#/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tests.items.properties.name, data: data2 };
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
                                const err10 = { instancePath: instancePath + "/tests/" + i0 + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tests.items.properties.name.type, parentSchema: schema31.properties.tests.items.properties.name, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data1.tenant !== undefined) {
                            let data3 = data1.tenant;
                            if (typeof data3 === "string") {
                                if (func2(data3) < 1) {
                                    const err11 = { instancePath: instancePath + "/tests/" + i0 + "/tenant", schemaPath: "#/properties/tests/items/properties/tenant/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tests.items.properties.tenant, data: data3 };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err12 = { instancePath: instancePath + "/tests/" + i0 + "/tenant", schemaPath: "#/properties/tests/items/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tests.items.properties.tenant.type, parentSchema: schema31.properties.tests.items.properties.tenant, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data1.who !== undefined) {
                            let data4 = data1.who;
                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                if (data4.partner === undefined) {
                                    const err13 = { instancePath: instancePath + "/tests/" + i0 + "/who", schemaPath: "#/properties/tests/items/properties/who/required", keyword: "required", params: { missingProperty: "partner" }, message: "must have required property '" + "partner" + "'", schema: schema31.properties.tests.items.properties.who.required, parentSchema: schema31.properties.tests.items.properties.who, data: data4 };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                                for (const key2 in data4) {
                                    if (!((key2 === "partner") || (key2 === "type"))) {
                                        const err14 = { instancePath: instancePath + "/tests/" + i0 + "/who", schemaPath: "#/properties/tests/items/properties/who/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tests.items.properties.who, data: data4 };
                                        if (vErrors === null) {
                                            vErrors = [err14];
                                        }
                                        else {
                                            vErrors.push(err14);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.partner !== undefined) {
                                    let data5 = data4.partner;
                                    if (typeof data5 === "string") {
                                        if (func2(data5) < 1) {
                                            const err15 = { instancePath: instancePath + "/tests/" + i0 + "/who/partner", schemaPath: "#/properties/tests/items/properties/who/properties/partner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tests.items.properties.who.properties.partner, data: data5 };
                                            if (vErrors === null) {
                                                vErrors = [err15];
                                            }
                                            else {
                                                vErrors.push(err15);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err16 = { instancePath: instancePath + "/tests/" + i0 + "/who/partner", schemaPath: "#/properties/tests/items/properties/who/properties/partner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tests.items.properties.who.properties.partner.type, parentSchema: schema31.properties.tests.items.properties.who.properties.partner, data: data5 };
                                        if (vErrors === null) {
                                            vErrors = [err16];
                                        }
                                        else {
                                            vErrors.push(err16);
                                        }
                                        errors++;
                                    }
                                }
                                if (data4.type !== undefined) {
                                    let data6 = data4.type;
                                    if (!((((((data6 === "internalGuest") || (data6 === "b2bCollaborationGuest")) || (data6 === "b2bCollaborationMember")) || (data6 === "b2bDirectConnectUser")) || (data6 === "otherExternalUser")) || (data6 === "serviceProvider"))) {
                                        const err17 = { instancePath: instancePath + "/tests/" + i0 + "/who/type", schemaPath: "#/properties/tests/items/properties/who/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.who.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tests.items.properties.who.properties.type.enum, parentSchema: schema31.properties.tests.items.properties.who.properties.type, data: data6 };
                                        if (vErrors === null) {
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
                                const err18 = { instancePath: instancePath + "/tests/" + i0 + "/who", schemaPath: "#/properties/tests/items/properties/who/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tests.items.properties.who.type, parentSchema: schema31.properties.tests.items.properties.who, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                        if (data1.direction !== undefined) {
                            let data7 = data1.direction;
                            if (!((data7 === "inbound") || (data7 === "outbound"))) {
                                const err19 = { instancePath: instancePath + "/tests/" + i0 + "/direction", schemaPath: "#/properties/tests/items/properties/direction/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.direction.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tests.items.properties.direction.enum, parentSchema: schema31.properties.tests.items.properties.direction, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data1.way !== undefined) {
                            let data8 = data1.way;
                            if (!((data8 === "collaboration") || (data8 === "directConnect"))) {
                                const err20 = { instancePath: instancePath + "/tests/" + i0 + "/way", schemaPath: "#/properties/tests/items/properties/way/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.way.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tests.items.properties.way.enum, parentSchema: schema31.properties.tests.items.properties.way, data: data8 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data1.target !== undefined) {
                            let data9 = data1.target;
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                for (const key3 in data9) {
                                    if (!(((key3 === "application") || (key3 === "userAction")) || (key3 === "authenticationContext"))) {
                                        const err21 = { instancePath: instancePath + "/tests/" + i0 + "/target", schemaPath: "#/properties/tests/items/properties/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tests.items.properties.target, data: data9 };
                                        if (vErrors === null) {
                                            vErrors = [err21];
                                        }
                                        else {
                                            vErrors.push(err21);
                                        }
                                        errors++;
                                    }
                                }
                                if (data9.application !== undefined) {
                                    let data10 = data9.application;
                                    if (typeof data10 === "string") {
                                        if (func2(data10) < 1) {
                                            const err22 = { instancePath: instancePath + "/tests/" + i0 + "/target/application", schemaPath: "#/properties/tests/items/properties/target/properties/application/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tests.items.properties.target.properties.application, data: data10 };
                                            if (vErrors === null) {
                                                vErrors = [err22];
                                            }
                                            else {
                                                vErrors.push(err22);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err23 = { instancePath: instancePath + "/tests/" + i0 + "/target/application", schemaPath: "#/properties/tests/items/properties/target/properties/application/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tests.items.properties.target.properties.application.type, parentSchema: schema31.properties.tests.items.properties.target.properties.application, data: data10 };
                                        if (vErrors === null) {
                                            vErrors = [err23];
                                        }
                                        else {
                                            vErrors.push(err23);
                                        }
                                        errors++;
                                    }
                                }
                                if (data9.userAction !== undefined) {
                                    let data11 = data9.userAction;
                                    if (!((data11 === "registerSecurityInfo") || (data11 === "registerDevice"))) {
                                        const err24 = { instancePath: instancePath + "/tests/" + i0 + "/target/userAction", schemaPath: "#/properties/tests/items/properties/target/properties/userAction/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.target.properties.userAction.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tests.items.properties.target.properties.userAction.enum, parentSchema: schema31.properties.tests.items.properties.target.properties.userAction, data: data11 };
                                        if (vErrors === null) {
                                            vErrors = [err24];
                                        }
                                        else {
                                            vErrors.push(err24);
                                        }
                                        errors++;
                                    }
                                }
                                if (data9.authenticationContext !== undefined) {
                                    let data12 = data9.authenticationContext;
                                    if (typeof data12 === "string") {
                                        if (!pattern4.test(data12)) {
                                            const err25 = { instancePath: instancePath + "/tests/" + i0 + "/target/authenticationContext", schemaPath: "#/properties/tests/items/properties/target/properties/authenticationContext/pattern", keyword: "pattern", params: { pattern: "^[cC][0-9]{1,2}$" }, message: "must match pattern \"" + "^[cC][0-9]{1,2}$" + "\"", schema: "^[cC][0-9]{1,2}$", parentSchema: schema31.properties.tests.items.properties.target.properties.authenticationContext, data: data12 };
                                            if (vErrors === null) {
                                                vErrors = [err25];
                                            }
                                            else {
                                                vErrors.push(err25);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err26 = { instancePath: instancePath + "/tests/" + i0 + "/target/authenticationContext", schemaPath: "#/properties/tests/items/properties/target/properties/authenticationContext/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tests.items.properties.target.properties.authenticationContext.type, parentSchema: schema31.properties.tests.items.properties.target.properties.authenticationContext, data: data12 };
                                        if (vErrors === null) {
                                            vErrors = [err26];
                                        }
                                        else {
                                            vErrors.push(err26);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err27 = { instancePath: instancePath + "/tests/" + i0 + "/target", schemaPath: "#/properties/tests/items/properties/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tests.items.properties.target.type, parentSchema: schema31.properties.tests.items.properties.target, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data1.conditions !== undefined) {
                            let data13 = data1.conditions;
                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                for (const key4 in data13) {
                                    if (!((((key4 === "platform") || (key4 === "clientApp")) || (key4 === "location")) || (key4 === "device"))) {
                                        const err28 = { instancePath: instancePath + "/tests/" + i0 + "/conditions", schemaPath: "#/properties/tests/items/properties/conditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tests.items.properties.conditions, data: data13 };
                                        if (vErrors === null) {
                                            vErrors = [err28];
                                        }
                                        else {
                                            vErrors.push(err28);
                                        }
                                        errors++;
                                    }
                                }
                                if (data13.platform !== undefined) {
                                    let data14 = data13.platform;
                                    if (!((((((data14 === "windows") || (data14 === "macOS")) || (data14 === "iOS")) || (data14 === "android")) || (data14 === "linux")) || (data14 === "windowsPhone"))) {
                                        const err29 = { instancePath: instancePath + "/tests/" + i0 + "/conditions/platform", schemaPath: "#/properties/tests/items/properties/conditions/properties/platform/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.conditions.properties.platform.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tests.items.properties.conditions.properties.platform.enum, parentSchema: schema31.properties.tests.items.properties.conditions.properties.platform, data: data14 };
                                        if (vErrors === null) {
                                            vErrors = [err29];
                                        }
                                        else {
                                            vErrors.push(err29);
                                        }
                                        errors++;
                                    }
                                }
                                if (data13.clientApp !== undefined) {
                                    let data15 = data13.clientApp;
                                    if (!((((data15 === "browser") || (data15 === "mobileAppsAndDesktopClients")) || (data15 === "exchangeActiveSync")) || (data15 === "other"))) {
                                        const err30 = { instancePath: instancePath + "/tests/" + i0 + "/conditions/clientApp", schemaPath: "#/properties/tests/items/properties/conditions/properties/clientApp/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.conditions.properties.clientApp.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tests.items.properties.conditions.properties.clientApp.enum, parentSchema: schema31.properties.tests.items.properties.conditions.properties.clientApp, data: data15 };
                                        if (vErrors === null) {
                                            vErrors = [err30];
                                        }
                                        else {
                                            vErrors.push(err30);
                                        }
                                        errors++;
                                    }
                                }
                                if (data13.location !== undefined) {
                                    let data16 = data13.location;
                                    if (typeof data16 === "string") {
                                        if (!pattern5.test(data16)) {
                                            const err31 = { instancePath: instancePath + "/tests/" + i0 + "/conditions/location", schemaPath: "#/properties/tests/items/properties/conditions/properties/location/pattern", keyword: "pattern", params: { pattern: "^(none|trusted|compliantNetwork|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$" }, message: "must match pattern \"" + "^(none|trusted|compliantNetwork|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$" + "\"", schema: "^(none|trusted|compliantNetwork|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", parentSchema: schema31.properties.tests.items.properties.conditions.properties.location, data: data16 };
                                            if (vErrors === null) {
                                                vErrors = [err31];
                                            }
                                            else {
                                                vErrors.push(err31);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err32 = { instancePath: instancePath + "/tests/" + i0 + "/conditions/location", schemaPath: "#/properties/tests/items/properties/conditions/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tests.items.properties.conditions.properties.location.type, parentSchema: schema31.properties.tests.items.properties.conditions.properties.location, data: data16 };
                                        if (vErrors === null) {
                                            vErrors = [err32];
                                        }
                                        else {
                                            vErrors.push(err32);
                                        }
                                        errors++;
                                    }
                                }
                                if (data13.device !== undefined) {
                                    let data17 = data13.device;
                                    if (!((((data17 === "unknown") || (data17 === "registered")) || (data17 === "compliant")) || (data17 === "hybrid"))) {
                                        const err33 = { instancePath: instancePath + "/tests/" + i0 + "/conditions/device", schemaPath: "#/properties/tests/items/properties/conditions/properties/device/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.conditions.properties.device.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tests.items.properties.conditions.properties.device.enum, parentSchema: schema31.properties.tests.items.properties.conditions.properties.device, data: data17 };
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
                                const err34 = { instancePath: instancePath + "/tests/" + i0 + "/conditions", schemaPath: "#/properties/tests/items/properties/conditions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tests.items.properties.conditions.type, parentSchema: schema31.properties.tests.items.properties.conditions, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err34];
                                }
                                else {
                                    vErrors.push(err34);
                                }
                                errors++;
                            }
                        }
                        if (data1.expect !== undefined) {
                            let data18 = data1.expect;
                            if (!(((((((data18 === "allowed") || (data18 === "blocked")) || (data18 === "conditional")) || (data18 === "assumption")) || (data18 === "discretion")) || (data18 === "not modelled")) || (data18 === "not decided"))) {
                                const err35 = { instancePath: instancePath + "/tests/" + i0 + "/expect", schemaPath: "#/properties/tests/items/properties/expect/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.expect.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tests.items.properties.expect.enum, parentSchema: schema31.properties.tests.items.properties.expect, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                        if (data1.requires !== undefined) {
                            let data19 = data1.requires;
                            if (Array.isArray(data19)) {
                                if (data19.length < 1) {
                                    const err36 = { instancePath: instancePath + "/tests/" + i0 + "/requires", schemaPath: "#/properties/tests/items/properties/requires/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.tests.items.properties.requires, data: data19 };
                                    if (vErrors === null) {
                                        vErrors = [err36];
                                    }
                                    else {
                                        vErrors.push(err36);
                                    }
                                    errors++;
                                }
                                const len1 = data19.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data20 = data19[i1];
                                    if (!(((((((data20 === "mfa") || (data20 === "passwordless")) || (data20 === "phishingResistant")) || (data20 === "managedDevice")) || (data20 === "compliantDevice")) || (data20 === "hybridDevice")) || (data20 === "nothing"))) {
                                        const err37 = { instancePath: instancePath + "/tests/" + i0 + "/requires/" + i1, schemaPath: "#/properties/tests/items/properties/requires/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.requires.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tests.items.properties.requires.items.enum, parentSchema: schema31.properties.tests.items.properties.requires.items, data: data20 };
                                        if (vErrors === null) {
                                            vErrors = [err37];
                                        }
                                        else {
                                            vErrors.push(err37);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err38 = { instancePath: instancePath + "/tests/" + i0 + "/requires", schemaPath: "#/properties/tests/items/properties/requires/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tests.items.properties.requires.type, parentSchema: schema31.properties.tests.items.properties.requires, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                        }
                        if (data1.strength !== undefined) {
                            let data21 = data1.strength;
                            if (typeof data21 === "string") {
                                if (!pattern6.test(data21)) {
                                    const err39 = { instancePath: instancePath + "/tests/" + i0 + "/strength", schemaPath: "#/properties/tests/items/properties/strength/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, message: "must match pattern \"" + "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" + "\"", schema: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", parentSchema: schema31.properties.tests.items.properties.strength, data: data21 };
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
                                const err40 = { instancePath: instancePath + "/tests/" + i0 + "/strength", schemaPath: "#/properties/tests/items/properties/strength/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tests.items.properties.strength.type, parentSchema: schema31.properties.tests.items.properties.strength, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        if (data1.termsOfUse !== undefined) {
                            let data22 = data1.termsOfUse;
                            if (typeof data22 === "string") {
                                if (!pattern6.test(data22)) {
                                    const err41 = { instancePath: instancePath + "/tests/" + i0 + "/termsOfUse", schemaPath: "#/properties/tests/items/properties/termsOfUse/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, message: "must match pattern \"" + "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" + "\"", schema: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", parentSchema: schema31.properties.tests.items.properties.termsOfUse, data: data22 };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err42 = { instancePath: instancePath + "/tests/" + i0 + "/termsOfUse", schemaPath: "#/properties/tests/items/properties/termsOfUse/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tests.items.properties.termsOfUse.type, parentSchema: schema31.properties.tests.items.properties.termsOfUse, data: data22 };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err43 = { instancePath: instancePath + "/tests/" + i0, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tests.items.type, parentSchema: schema31.properties.tests.items, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tests.type, parentSchema: schema31.properties.tests, data: data0 };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
    }
    else {
        const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err45];
        }
        else {
            vErrors.push(err45);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };


/***/ })

};
