export const id = 331;
export const ids = [331];
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

/***/ 15331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isLedgerFile: () => (/* binding */ isLedgerFile)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);

const isLedgerFile = validate20;
const schema31 = { "type": "object", "required": ["version", "coverage", "entries"], "properties": { "version": { "type": "number", "const": 1 }, "coverage": { "type": "array", "items": { "type": "object", "required": ["source", "direction", "signIns", "from", "to"], "properties": { "source": { "enum": ["signIns", "newestSignIn", "logAnalytics"], "description": "What was read: Graph's whole sign-in log, its newest sign-in of one tenant, or the summary of Azure Monitor Logs." }, "direction": { "enum": ["inbound", "outbound"], "description": "inbound: users of the other tenant come here; outbound: ours go there." }, "signIns": { "enum": ["interactive", "nonInteractive"], "description": "Which sign-ins were read." }, "tenantId": { "type": "string", "pattern": "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "description": "The other tenant; without it, all of them." }, "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "The first day of which every such sign-in is known, in UTC." }, "to": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "The last one: a day that was over when the source was read." } }, "additionalProperties": false } }, "entries": { "type": "array", "items": { "type": "object", "required": ["tenantId", "direction", "signIns", "lastSeen", "source"], "properties": { "tenantId": { "type": "string", "pattern": "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "description": "The other tenant." }, "direction": { "enum": ["inbound", "outbound"], "description": "inbound: users of the other tenant come here; outbound: ours go there." }, "signIns": { "enum": ["interactive", "nonInteractive", "any"], "description": "Which sign-ins; any where the source does not tell them apart." }, "appId": { "type": "string", "minLength": 1, "description": "The application that signed in for the user; without it, the source does not say." }, "resourceId": { "type": "string", "minLength": 1, "description": "The application that was signed in to, by its application id; without it, the source does not say." }, "lastSeen": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "The day of the last sign-in, in UTC; of related tenants the last day of the month that was counted." }, "source": { "enum": ["signIns", "newestSignIn", "logAnalytics", "relatedTenants"], "description": "Where that is known from." }, "users": { "type": "integer", "minimum": 1, "description": "The most users that one reading of the source counted." } }, "additionalProperties": false } } }, "title": "xtaplint ledger", "additionalProperties": false };
const pattern4 = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const func1 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A;
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
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.coverage === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" }, message: "must have required property '" + "coverage" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.entries === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property '" + "entries" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "version") || (key0 === "coverage")) || (key0 === "entries"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.version.type, parentSchema: schema31.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (1 !== data0) {
                const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.coverage !== undefined) {
            let data1 = data.coverage;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.source === undefined) {
                            const err6 = { instancePath: instancePath + "/coverage/" + i0, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'", schema: schema31.properties.coverage.items.required, parentSchema: schema31.properties.coverage.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        if (data2.direction === undefined) {
                            const err7 = { instancePath: instancePath + "/coverage/" + i0, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property '" + "direction" + "'", schema: schema31.properties.coverage.items.required, parentSchema: schema31.properties.coverage.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                        if (data2.signIns === undefined) {
                            const err8 = { instancePath: instancePath + "/coverage/" + i0, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "signIns" }, message: "must have required property '" + "signIns" + "'", schema: schema31.properties.coverage.items.required, parentSchema: schema31.properties.coverage.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if (data2.from === undefined) {
                            const err9 = { instancePath: instancePath + "/coverage/" + i0, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema31.properties.coverage.items.required, parentSchema: schema31.properties.coverage.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        if (data2.to === undefined) {
                            const err10 = { instancePath: instancePath + "/coverage/" + i0, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'", schema: schema31.properties.coverage.items.required, parentSchema: schema31.properties.coverage.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        for (const key1 in data2) {
                            if (!((((((key1 === "source") || (key1 === "direction")) || (key1 === "signIns")) || (key1 === "tenantId")) || (key1 === "from")) || (key1 === "to"))) {
                                const err11 = { instancePath: instancePath + "/coverage/" + i0, schemaPath: "#/properties/coverage/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.coverage.items, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                        }
                        if (data2.source !== undefined) {
                            let data3 = data2.source;
                            if (!(((data3 === "signIns") || (data3 === "newestSignIn")) || (data3 === "logAnalytics"))) {
                                const err12 = { instancePath: instancePath + "/coverage/" + i0 + "/source", schemaPath: "#/properties/coverage/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema31.properties.coverage.items.properties.source.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.coverage.items.properties.source.enum, parentSchema: schema31.properties.coverage.items.properties.source, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data2.direction !== undefined) {
                            let data4 = data2.direction;
                            if (!((data4 === "inbound") || (data4 === "outbound"))) {
                                const err13 = { instancePath: instancePath + "/coverage/" + i0 + "/direction", schemaPath: "#/properties/coverage/items/properties/direction/enum", keyword: "enum", params: { allowedValues: schema31.properties.coverage.items.properties.direction.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.coverage.items.properties.direction.enum, parentSchema: schema31.properties.coverage.items.properties.direction, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data2.signIns !== undefined) {
                            let data5 = data2.signIns;
                            if (!((data5 === "interactive") || (data5 === "nonInteractive"))) {
                                const err14 = { instancePath: instancePath + "/coverage/" + i0 + "/signIns", schemaPath: "#/properties/coverage/items/properties/signIns/enum", keyword: "enum", params: { allowedValues: schema31.properties.coverage.items.properties.signIns.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.coverage.items.properties.signIns.enum, parentSchema: schema31.properties.coverage.items.properties.signIns, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data2.tenantId !== undefined) {
                            let data6 = data2.tenantId;
                            if (typeof data6 === "string") {
                                if (!pattern4.test(data6)) {
                                    const err15 = { instancePath: instancePath + "/coverage/" + i0 + "/tenantId", schemaPath: "#/properties/coverage/items/properties/tenantId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, message: "must match pattern \"" + "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" + "\"", schema: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", parentSchema: schema31.properties.coverage.items.properties.tenantId, data: data6 };
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
                                const err16 = { instancePath: instancePath + "/coverage/" + i0 + "/tenantId", schemaPath: "#/properties/coverage/items/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.coverage.items.properties.tenantId.type, parentSchema: schema31.properties.coverage.items.properties.tenantId, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                        if (data2.from !== undefined) {
                            let data7 = data2.from;
                            if (typeof data7 === "string") {
                                if (!pattern5.test(data7)) {
                                    const err17 = { instancePath: instancePath + "/coverage/" + i0 + "/from", schemaPath: "#/properties/coverage/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}$" + "\"", schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema31.properties.coverage.items.properties.from, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err17];
                                    }
                                    else {
                                        vErrors.push(err17);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err18 = { instancePath: instancePath + "/coverage/" + i0 + "/from", schemaPath: "#/properties/coverage/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.coverage.items.properties.from.type, parentSchema: schema31.properties.coverage.items.properties.from, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                        if (data2.to !== undefined) {
                            let data8 = data2.to;
                            if (typeof data8 === "string") {
                                if (!pattern5.test(data8)) {
                                    const err19 = { instancePath: instancePath + "/coverage/" + i0 + "/to", schemaPath: "#/properties/coverage/items/properties/to/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}$" + "\"", schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema31.properties.coverage.items.properties.to, data: data8 };
                                    if (vErrors === null) {
                                        vErrors = [err19];
                                    }
                                    else {
                                        vErrors.push(err19);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err20 = { instancePath: instancePath + "/coverage/" + i0 + "/to", schemaPath: "#/properties/coverage/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.coverage.items.properties.to.type, parentSchema: schema31.properties.coverage.items.properties.to, data: data8 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/coverage/" + i0, schemaPath: "#/properties/coverage/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.coverage.items.type, parentSchema: schema31.properties.coverage.items, data: data2 };
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
                const err22 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.coverage.type, parentSchema: schema31.properties.coverage, data: data1 };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.entries !== undefined) {
            let data9 = data.entries;
            if (Array.isArray(data9)) {
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data10 = data9[i1];
                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                        if (data10.tenantId === undefined) {
                            const err23 = { instancePath: instancePath + "/entries/" + i1, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "tenantId" }, message: "must have required property '" + "tenantId" + "'", schema: schema31.properties.entries.items.required, parentSchema: schema31.properties.entries.items, data: data10 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if (data10.direction === undefined) {
                            const err24 = { instancePath: instancePath + "/entries/" + i1, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property '" + "direction" + "'", schema: schema31.properties.entries.items.required, parentSchema: schema31.properties.entries.items, data: data10 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                        if (data10.signIns === undefined) {
                            const err25 = { instancePath: instancePath + "/entries/" + i1, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "signIns" }, message: "must have required property '" + "signIns" + "'", schema: schema31.properties.entries.items.required, parentSchema: schema31.properties.entries.items, data: data10 };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        if (data10.lastSeen === undefined) {
                            const err26 = { instancePath: instancePath + "/entries/" + i1, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "lastSeen" }, message: "must have required property '" + "lastSeen" + "'", schema: schema31.properties.entries.items.required, parentSchema: schema31.properties.entries.items, data: data10 };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                        if (data10.source === undefined) {
                            const err27 = { instancePath: instancePath + "/entries/" + i1, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'", schema: schema31.properties.entries.items.required, parentSchema: schema31.properties.entries.items, data: data10 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                        for (const key2 in data10) {
                            if (!((((((((key2 === "tenantId") || (key2 === "direction")) || (key2 === "signIns")) || (key2 === "appId")) || (key2 === "resourceId")) || (key2 === "lastSeen")) || (key2 === "source")) || (key2 === "users"))) {
                                const err28 = { instancePath: instancePath + "/entries/" + i1, schemaPath: "#/properties/entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.entries.items, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                        if (data10.tenantId !== undefined) {
                            let data11 = data10.tenantId;
                            if (typeof data11 === "string") {
                                if (!pattern4.test(data11)) {
                                    const err29 = { instancePath: instancePath + "/entries/" + i1 + "/tenantId", schemaPath: "#/properties/entries/items/properties/tenantId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, message: "must match pattern \"" + "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" + "\"", schema: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", parentSchema: schema31.properties.entries.items.properties.tenantId, data: data11 };
                                    if (vErrors === null) {
                                        vErrors = [err29];
                                    }
                                    else {
                                        vErrors.push(err29);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err30 = { instancePath: instancePath + "/entries/" + i1 + "/tenantId", schemaPath: "#/properties/entries/items/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.entries.items.properties.tenantId.type, parentSchema: schema31.properties.entries.items.properties.tenantId, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                        if (data10.direction !== undefined) {
                            let data12 = data10.direction;
                            if (!((data12 === "inbound") || (data12 === "outbound"))) {
                                const err31 = { instancePath: instancePath + "/entries/" + i1 + "/direction", schemaPath: "#/properties/entries/items/properties/direction/enum", keyword: "enum", params: { allowedValues: schema31.properties.entries.items.properties.direction.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.entries.items.properties.direction.enum, parentSchema: schema31.properties.entries.items.properties.direction, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data10.signIns !== undefined) {
                            let data13 = data10.signIns;
                            if (!(((data13 === "interactive") || (data13 === "nonInteractive")) || (data13 === "any"))) {
                                const err32 = { instancePath: instancePath + "/entries/" + i1 + "/signIns", schemaPath: "#/properties/entries/items/properties/signIns/enum", keyword: "enum", params: { allowedValues: schema31.properties.entries.items.properties.signIns.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.entries.items.properties.signIns.enum, parentSchema: schema31.properties.entries.items.properties.signIns, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        if (data10.appId !== undefined) {
                            let data14 = data10.appId;
                            if (typeof data14 === "string") {
                                if (func1(data14) < 1) {
                                    const err33 = { instancePath: instancePath + "/entries/" + i1 + "/appId", schemaPath: "#/properties/entries/items/properties/appId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.entries.items.properties.appId, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err33];
                                    }
                                    else {
                                        vErrors.push(err33);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err34 = { instancePath: instancePath + "/entries/" + i1 + "/appId", schemaPath: "#/properties/entries/items/properties/appId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.entries.items.properties.appId.type, parentSchema: schema31.properties.entries.items.properties.appId, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err34];
                                }
                                else {
                                    vErrors.push(err34);
                                }
                                errors++;
                            }
                        }
                        if (data10.resourceId !== undefined) {
                            let data15 = data10.resourceId;
                            if (typeof data15 === "string") {
                                if (func1(data15) < 1) {
                                    const err35 = { instancePath: instancePath + "/entries/" + i1 + "/resourceId", schemaPath: "#/properties/entries/items/properties/resourceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.entries.items.properties.resourceId, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err36 = { instancePath: instancePath + "/entries/" + i1 + "/resourceId", schemaPath: "#/properties/entries/items/properties/resourceId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.entries.items.properties.resourceId.type, parentSchema: schema31.properties.entries.items.properties.resourceId, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        if (data10.lastSeen !== undefined) {
                            let data16 = data10.lastSeen;
                            if (typeof data16 === "string") {
                                if (!pattern5.test(data16)) {
                                    const err37 = { instancePath: instancePath + "/entries/" + i1 + "/lastSeen", schemaPath: "#/properties/entries/items/properties/lastSeen/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}$" + "\"", schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema31.properties.entries.items.properties.lastSeen, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err38 = { instancePath: instancePath + "/entries/" + i1 + "/lastSeen", schemaPath: "#/properties/entries/items/properties/lastSeen/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.entries.items.properties.lastSeen.type, parentSchema: schema31.properties.entries.items.properties.lastSeen, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                        }
                        if (data10.source !== undefined) {
                            let data17 = data10.source;
                            if (!((((data17 === "signIns") || (data17 === "newestSignIn")) || (data17 === "logAnalytics")) || (data17 === "relatedTenants"))) {
                                const err39 = { instancePath: instancePath + "/entries/" + i1 + "/source", schemaPath: "#/properties/entries/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema31.properties.entries.items.properties.source.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.entries.items.properties.source.enum, parentSchema: schema31.properties.entries.items.properties.source, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data10.users !== undefined) {
                            let data18 = data10.users;
                            if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                const err40 = { instancePath: instancePath + "/entries/" + i1 + "/users", schemaPath: "#/properties/entries/items/properties/users/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.entries.items.properties.users.type, parentSchema: schema31.properties.entries.items.properties.users, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                            if ((typeof data18 == "number") && (isFinite(data18))) {
                                if (data18 < 1 || isNaN(data18)) {
                                    const err41 = { instancePath: instancePath + "/entries/" + i1 + "/users", schemaPath: "#/properties/entries/items/properties/users/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.entries.items.properties.users, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err42 = { instancePath: instancePath + "/entries/" + i1, schemaPath: "#/properties/entries/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.entries.items.type, parentSchema: schema31.properties.entries.items, data: data10 };
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
                const err43 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.entries.type, parentSchema: schema31.properties.entries, data: data9 };
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
        const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err44];
        }
        else {
            vErrors.push(err44);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };


/***/ })

};
