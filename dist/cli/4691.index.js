export const id = 4691;
export const ids = [4691];
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

/***/ 14691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isCustomRules: () => (/* binding */ isCustomRules)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);

const isCustomRules = validate20;
const schema31 = { "type": "object", "required": ["rules"], "properties": { "rules": { "type": "array", "items": { "type": "object", "required": ["id", "description", "severity", "scope", "flag", "message", "fix"], "properties": { "id": { "type": "string", "pattern": "^org-[a-z0-9]+(-[a-z0-9]+)*$", "description": "Its name, which begins with org- and says what it flags." }, "description": { "type": "string", "minLength": 1, "description": "What the rule flags, in one sentence." }, "severity": { "enum": ["high", "medium", "low", "info"], "description": "How bad a finding is." }, "scope": { "enum": ["partner", "default", "tenant", "ca-policy", "catalog-entry"], "description": "What the rule is about: it is asked once for each." }, "when": { "type": "string", "minLength": 1, "description": "An expression; where it is false there is nothing to judge." }, "flag": { "type": "string", "minLength": 1, "description": "An expression; where it is true there is a finding." }, "message": { "type": "string", "minLength": 1, "description": "The sentence of a finding, with {{subject}}, {{options.name}} and fields such as {{partner.name}}." }, "fix": { "type": "string", "minLength": 1, "description": "What to do about a finding, in one sentence." }, "setting": { "type": "string", "minLength": 1, "description": "The field that a finding points at and is known by, such as b2bCollaborationInbound." }, "help": { "type": "string", "minLength": 1, "description": "The address of a page on the rule; without it, reports name this file." }, "options": { "type": "object", "patternProperties": { "^.*$": { "type": ["string", "boolean", "integer", "array"], "items": { "type": "string" } } }, "description": "Values that expressions read as options.NAME and the configuration can set; each with its default." }, "samples": { "type": "object", "properties": { "should-fail": { "type": "array", "items": { "type": "object", "properties": {}, "additionalProperties": true }, "description": "Subjects with a finding. What a sample leaves out is not known." }, "should-pass": { "type": "array", "items": { "type": "object", "properties": {}, "additionalProperties": true }, "description": "Subjects without one." } }, "additionalProperties": false, "description": "What xtaplint rules test runs." } }, "additionalProperties": false }, "minItems": 1, "maxItems": 500 } }, "title": "xtaplint custom rules", "additionalProperties": false };
const func1 = Object.prototype.hasOwnProperty;
const func2 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A;
const pattern4 = new RegExp("^org-[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^.*$", "u");
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
        if (data.rules === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property '" + "rules" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "rules")) {
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
        if (data.rules !== undefined) {
            let data0 = data.rules;
            if (Array.isArray(data0)) {
                if (data0.length > 500) {
                    const err2 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items", schema: 500, parentSchema: schema31.properties.rules, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.length < 1) {
                    const err3 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.rules, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.id === undefined) {
                            const err4 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema31.properties.rules.items.required, parentSchema: schema31.properties.rules.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if (data1.description === undefined) {
                            const err5 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property '" + "description" + "'", schema: schema31.properties.rules.items.required, parentSchema: schema31.properties.rules.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (data1.severity === undefined) {
                            const err6 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'", schema: schema31.properties.rules.items.required, parentSchema: schema31.properties.rules.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        if (data1.scope === undefined) {
                            const err7 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property '" + "scope" + "'", schema: schema31.properties.rules.items.required, parentSchema: schema31.properties.rules.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                        if (data1.flag === undefined) {
                            const err8 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "flag" }, message: "must have required property '" + "flag" + "'", schema: schema31.properties.rules.items.required, parentSchema: schema31.properties.rules.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if (data1.message === undefined) {
                            const err9 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'", schema: schema31.properties.rules.items.required, parentSchema: schema31.properties.rules.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        if (data1.fix === undefined) {
                            const err10 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "fix" }, message: "must have required property '" + "fix" + "'", schema: schema31.properties.rules.items.required, parentSchema: schema31.properties.rules.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        for (const key1 in data1) {
                            if (!(func1.call(schema31.properties.rules.items.properties, key1))) {
                                const err11 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules.items, data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                        }
                        if (data1.id !== undefined) {
                            let data2 = data1.id;
                            if (typeof data2 === "string") {
                                if (!pattern4.test(data2)) {
                                    const err12 = { instancePath: instancePath + "/rules/" + i0 + "/id", schemaPath: "#/properties/rules/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^org-[a-z0-9]+(-[a-z0-9]+)*$" }, message: "must match pattern \"" + "^org-[a-z0-9]+(-[a-z0-9]+)*$" + "\"", schema: "^org-[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema31.properties.rules.items.properties.id, data: data2 };
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
                                const err13 = { instancePath: instancePath + "/rules/" + i0 + "/id", schemaPath: "#/properties/rules/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.items.properties.id.type, parentSchema: schema31.properties.rules.items.properties.id, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data1.description !== undefined) {
                            let data3 = data1.description;
                            if (typeof data3 === "string") {
                                if (func2(data3) < 1) {
                                    const err14 = { instancePath: instancePath + "/rules/" + i0 + "/description", schemaPath: "#/properties/rules/items/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.rules.items.properties.description, data: data3 };
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
                                const err15 = { instancePath: instancePath + "/rules/" + i0 + "/description", schemaPath: "#/properties/rules/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.items.properties.description.type, parentSchema: schema31.properties.rules.items.properties.description, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                        if (data1.severity !== undefined) {
                            let data4 = data1.severity;
                            if (!((((data4 === "high") || (data4 === "medium")) || (data4 === "low")) || (data4 === "info"))) {
                                const err16 = { instancePath: instancePath + "/rules/" + i0 + "/severity", schemaPath: "#/properties/rules/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.items.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.items.properties.severity.enum, parentSchema: schema31.properties.rules.items.properties.severity, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                        if (data1.scope !== undefined) {
                            let data5 = data1.scope;
                            if (!(((((data5 === "partner") || (data5 === "default")) || (data5 === "tenant")) || (data5 === "ca-policy")) || (data5 === "catalog-entry"))) {
                                const err17 = { instancePath: instancePath + "/rules/" + i0 + "/scope", schemaPath: "#/properties/rules/items/properties/scope/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.items.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.items.properties.scope.enum, parentSchema: schema31.properties.rules.items.properties.scope, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                        if (data1.when !== undefined) {
                            let data6 = data1.when;
                            if (typeof data6 === "string") {
                                if (func2(data6) < 1) {
                                    const err18 = { instancePath: instancePath + "/rules/" + i0 + "/when", schemaPath: "#/properties/rules/items/properties/when/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.rules.items.properties.when, data: data6 };
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
                                const err19 = { instancePath: instancePath + "/rules/" + i0 + "/when", schemaPath: "#/properties/rules/items/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.items.properties.when.type, parentSchema: schema31.properties.rules.items.properties.when, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data1.flag !== undefined) {
                            let data7 = data1.flag;
                            if (typeof data7 === "string") {
                                if (func2(data7) < 1) {
                                    const err20 = { instancePath: instancePath + "/rules/" + i0 + "/flag", schemaPath: "#/properties/rules/items/properties/flag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.rules.items.properties.flag, data: data7 };
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
                                const err21 = { instancePath: instancePath + "/rules/" + i0 + "/flag", schemaPath: "#/properties/rules/items/properties/flag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.items.properties.flag.type, parentSchema: schema31.properties.rules.items.properties.flag, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data1.message !== undefined) {
                            let data8 = data1.message;
                            if (typeof data8 === "string") {
                                if (func2(data8) < 1) {
                                    const err22 = { instancePath: instancePath + "/rules/" + i0 + "/message", schemaPath: "#/properties/rules/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.rules.items.properties.message, data: data8 };
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
                                const err23 = { instancePath: instancePath + "/rules/" + i0 + "/message", schemaPath: "#/properties/rules/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.items.properties.message.type, parentSchema: schema31.properties.rules.items.properties.message, data: data8 };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data1.fix !== undefined) {
                            let data9 = data1.fix;
                            if (typeof data9 === "string") {
                                if (func2(data9) < 1) {
                                    const err24 = { instancePath: instancePath + "/rules/" + i0 + "/fix", schemaPath: "#/properties/rules/items/properties/fix/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.rules.items.properties.fix, data: data9 };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err25 = { instancePath: instancePath + "/rules/" + i0 + "/fix", schemaPath: "#/properties/rules/items/properties/fix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.items.properties.fix.type, parentSchema: schema31.properties.rules.items.properties.fix, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data1.setting !== undefined) {
                            let data10 = data1.setting;
                            if (typeof data10 === "string") {
                                if (func2(data10) < 1) {
                                    const err26 = { instancePath: instancePath + "/rules/" + i0 + "/setting", schemaPath: "#/properties/rules/items/properties/setting/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.rules.items.properties.setting, data: data10 };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err27 = { instancePath: instancePath + "/rules/" + i0 + "/setting", schemaPath: "#/properties/rules/items/properties/setting/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.items.properties.setting.type, parentSchema: schema31.properties.rules.items.properties.setting, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data1.help !== undefined) {
                            let data11 = data1.help;
                            if (typeof data11 === "string") {
                                if (func2(data11) < 1) {
                                    const err28 = { instancePath: instancePath + "/rules/" + i0 + "/help", schemaPath: "#/properties/rules/items/properties/help/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.rules.items.properties.help, data: data11 };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err29 = { instancePath: instancePath + "/rules/" + i0 + "/help", schemaPath: "#/properties/rules/items/properties/help/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.items.properties.help.type, parentSchema: schema31.properties.rules.items.properties.help, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data1.options !== undefined) {
                            let data12 = data1.options;
                            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                var props0 = {};
                                for (const key2 in data12) {
                                    if (pattern5.test(key2)) {
                                        let data13 = data12[key2];
                                        if ((((typeof data13 !== "string") && (typeof data13 !== "boolean")) && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))) && (!(Array.isArray(data13)))) {
                                            const err30 = { instancePath: instancePath + "/rules/" + i0 + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/items/properties/options/patternProperties/%5E.*%24/type", keyword: "type", params: { type: schema31.properties.rules.items.properties.options.patternProperties["^.*$"].type }, message: "must be string,boolean,integer,array", schema: schema31.properties.rules.items.properties.options.patternProperties["^.*$"].type, parentSchema: schema31.properties.rules.items.properties.options.patternProperties["^.*$"], data: data13 };
                                            if (vErrors === null) {
                                                vErrors = [err30];
                                            }
                                            else {
                                                vErrors.push(err30);
                                            }
                                            errors++;
                                        }
                                        if (Array.isArray(data13)) {
                                            const len1 = data13.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                                let data14 = data13[i1];
                                                if (typeof data14 !== "string") {
                                                    const err31 = { instancePath: instancePath + "/rules/" + i0 + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/rules/items/properties/options/patternProperties/%5E.*%24/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.items.properties.options.patternProperties["^.*$"].items.type, parentSchema: schema31.properties.rules.items.properties.options.patternProperties["^.*$"].items, data: data14 };
                                                    if (vErrors === null) {
                                                        vErrors = [err31];
                                                    }
                                                    else {
                                                        vErrors.push(err31);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        props0[key2] = true;
                                    }
                                }
                            }
                            else {
                                const err32 = { instancePath: instancePath + "/rules/" + i0 + "/options", schemaPath: "#/properties/rules/items/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.items.properties.options.type, parentSchema: schema31.properties.rules.items.properties.options, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        if (data1.samples !== undefined) {
                            let data15 = data1.samples;
                            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                for (const key3 in data15) {
                                    if (!((key3 === "should-fail") || (key3 === "should-pass"))) {
                                        const err33 = { instancePath: instancePath + "/rules/" + i0 + "/samples", schemaPath: "#/properties/rules/items/properties/samples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules.items.properties.samples, data: data15 };
                                        if (vErrors === null) {
                                            vErrors = [err33];
                                        }
                                        else {
                                            vErrors.push(err33);
                                        }
                                        errors++;
                                    }
                                }
                                if (data15["should-fail"] !== undefined) {
                                    let data16 = data15["should-fail"];
                                    if (Array.isArray(data16)) {
                                        const len2 = data16.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                            let data17 = data16[i2];
                                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                            }
                                            else {
                                                const err34 = { instancePath: instancePath + "/rules/" + i0 + "/samples/should-fail/" + i2, schemaPath: "#/properties/rules/items/properties/samples/properties/should-fail/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.items.properties.samples.properties["should-fail"].items.type, parentSchema: schema31.properties.rules.items.properties.samples.properties["should-fail"].items, data: data17 };
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
                                        const err35 = { instancePath: instancePath + "/rules/" + i0 + "/samples/should-fail", schemaPath: "#/properties/rules/items/properties/samples/properties/should-fail/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.rules.items.properties.samples.properties["should-fail"].type, parentSchema: schema31.properties.rules.items.properties.samples.properties["should-fail"], data: data16 };
                                        if (vErrors === null) {
                                            vErrors = [err35];
                                        }
                                        else {
                                            vErrors.push(err35);
                                        }
                                        errors++;
                                    }
                                }
                                if (data15["should-pass"] !== undefined) {
                                    let data18 = data15["should-pass"];
                                    if (Array.isArray(data18)) {
                                        const len3 = data18.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                            let data19 = data18[i3];
                                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                            }
                                            else {
                                                const err36 = { instancePath: instancePath + "/rules/" + i0 + "/samples/should-pass/" + i3, schemaPath: "#/properties/rules/items/properties/samples/properties/should-pass/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.items.properties.samples.properties["should-pass"].items.type, parentSchema: schema31.properties.rules.items.properties.samples.properties["should-pass"].items, data: data19 };
                                                if (vErrors === null) {
                                                    vErrors = [err36];
                                                }
                                                else {
                                                    vErrors.push(err36);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err37 = { instancePath: instancePath + "/rules/" + i0 + "/samples/should-pass", schemaPath: "#/properties/rules/items/properties/samples/properties/should-pass/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.rules.items.properties.samples.properties["should-pass"].type, parentSchema: schema31.properties.rules.items.properties.samples.properties["should-pass"], data: data18 };
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
                                const err38 = { instancePath: instancePath + "/rules/" + i0 + "/samples", schemaPath: "#/properties/rules/items/properties/samples/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.items.properties.samples.type, parentSchema: schema31.properties.rules.items.properties.samples, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err39 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.items.type, parentSchema: schema31.properties.rules.items, data: data1 };
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
                const err40 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.rules.type, parentSchema: schema31.properties.rules, data: data0 };
                if (vErrors === null) {
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
        const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err41];
        }
        else {
            vErrors.push(err41);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };


/***/ })

};
