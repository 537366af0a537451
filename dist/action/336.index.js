export const id = 336;
export const ids = [336];
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

/***/ 30336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isMappingFile: () => (/* binding */ isMappingFile)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);

const isMappingFile = validate20;
const schema31 = { "title": "xtaplint mapping", "type": "object", "properties": { "mappings": { "type": "array", "items": { "type": "object", "properties": { "files": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "Files and globs, relative to the configuration; a leading ! excludes." }, "resource": { "enum": ["crossTenantAccessPolicy", "crossTenantAccessPolicyDefault", "crossTenantAccessPolicyPartner", "identitySynchronization", "multiTenantOrganization", "multiTenantOrganizationMember", "multiTenantOrganizationPartnerConfigurationTemplate", "multiTenantOrganizationIdentitySyncPolicyTemplate", "conditionalAccessPolicy", "namedLocation", "authenticationStrengthPolicy", "authorizationPolicy", "b2bManagementPolicy", "identitySecurityDefaultsEnforcementPolicy", "externalIdentitiesPolicy", "authenticationFlowsPolicy", "organization", "user", "unifiedRoleAssignment", "unifiedRoleAssignmentScheduleInstance", "unifiedRoleEligibilityScheduleInstance", "application", "servicePrincipal", "delegatedAdminRelationship", "connectedOrganization", "accessPackageAssignmentPolicy", "accessReviewScheduleDefinition", "signIn", "directoryAudit", "relatedTenant", "tenantInformation", "group", "directoryObject", "crossTenantAccessSettings"], "description": "What an item is, in Graph's words." }, "each": { "type": "string", "pattern": "^(\\.|[^.]+(\\.[^.]+)*)$", "description": "The list of items, or the object whose members are the items; without it the document is the item." }, "key": { "type": "string", "minLength": 1, "description": "Graph's property that the key of an item becomes, where each leads to an object." }, "properties": { "type": "object", "additionalProperties": { "$ref": "#/$defs/source" }, "description": "Graph's paths, and where in the item their values stand." }, "ignore": { "type": "array", "items": { "type": "string", "pattern": "^(\\.|[^.]+(\\.[^.]+)*)$", "description": "Keys with dots between them; a dot alone is the item itself." }, "description": "Paths of an item that say nothing to Graph, so that they are not mentioned." } }, "required": ["files", "resource", "properties"], "dependentRequired": { "key": ["each"] }, "additionalProperties": false }, "minItems": 1, "description": "One entry for each list or object of the files." } }, "required": ["mappings"], "additionalProperties": false, "$defs": { "source": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "^(\\.|[^.]+(\\.[^.]+)*)$", "description": "Keys with dots between them; a dot alone is the item itself." }, "else": { "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "object", "properties": { "from": { "type": "string", "pattern": "^(\\.|[^.]+(\\.[^.]+)*)$", "description": "Keys with dots between them; a dot alone is the item itself." }, "targetType": { "enum": ["user", "group", "application"], "description": "The values are ids, which become targets of this type." }, "target": { "type": "string", "pattern": "^(\\.|[^.]+(\\.[^.]+)*)$", "description": "Where the id stands in an element, when the elements are objects." }, "values": { "type": "object", "description": "To a word of theirs the value of Graph; a word that is not here is unknown." } }, "required": ["from", "targetType"], "additionalProperties": false }, "minItems": 1 }, "else": { "if": { "type": "object", "properties": { "const": {} }, "required": ["const"] }, "then": { "type": "object", "properties": { "const": { "description": "What always holds." } }, "additionalProperties": false }, "else": { "type": "object", "properties": { "from": { "type": "string", "pattern": "^(\\.|[^.]+(\\.[^.]+)*)$", "description": "Keys with dots between them; a dot alone is the item itself." }, "values": { "type": "object", "description": "To a word of theirs the value of Graph; a word that is not here is unknown." }, "targetType": { "enum": ["user", "group", "application"], "description": "The values are ids, which become targets of this type." }, "target": { "type": "string", "pattern": "^(\\.|[^.]+(\\.[^.]+)*)$", "description": "Where the id stands in an element, when the elements are objects." }, "absent": { "description": "What it means that the path is not there; without it nothing is stated." }, "properties": { "type": "object", "additionalProperties": { "$ref": "#/$defs/source" }, "description": "What stands below: Graph's paths from here to paths from here." }, "const": {} }, "required": ["from"], "dependentRequired": { "target": ["targetType"] }, "additionalProperties": false } } } } } };
const func1 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A;
const pattern4 = new RegExp("^(\\.|[^.]+(\\.[^.]+)*)$", "u");
const schema32 = { "if": { "type": "string" }, "then": { "type": "string", "pattern": "^(\\.|[^.]+(\\.[^.]+)*)$", "description": "Keys with dots between them; a dot alone is the item itself." }, "else": { "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "object", "properties": { "from": { "type": "string", "pattern": "^(\\.|[^.]+(\\.[^.]+)*)$", "description": "Keys with dots between them; a dot alone is the item itself." }, "targetType": { "enum": ["user", "group", "application"], "description": "The values are ids, which become targets of this type." }, "target": { "type": "string", "pattern": "^(\\.|[^.]+(\\.[^.]+)*)$", "description": "Where the id stands in an element, when the elements are objects." }, "values": { "type": "object", "description": "To a word of theirs the value of Graph; a word that is not here is unknown." } }, "required": ["from", "targetType"], "additionalProperties": false }, "minItems": 1 }, "else": { "if": { "type": "object", "properties": { "const": {} }, "required": ["const"] }, "then": { "type": "object", "properties": { "const": { "description": "What always holds." } }, "additionalProperties": false }, "else": { "type": "object", "properties": { "from": { "type": "string", "pattern": "^(\\.|[^.]+(\\.[^.]+)*)$", "description": "Keys with dots between them; a dot alone is the item itself." }, "values": { "type": "object", "description": "To a word of theirs the value of Graph; a word that is not here is unknown." }, "targetType": { "enum": ["user", "group", "application"], "description": "The values are ids, which become targets of this type." }, "target": { "type": "string", "pattern": "^(\\.|[^.]+(\\.[^.]+)*)$", "description": "Where the id stands in an element, when the elements are objects." }, "absent": { "description": "What it means that the path is not there; without it nothing is stated." }, "properties": { "type": "object", "additionalProperties": { "$ref": "#/$defs/source" }, "description": "What stands below: Graph's paths from here to paths from here." }, "const": {} }, "required": ["from"], "dependentRequired": { "target": ["targetType"] }, "additionalProperties": false } } } };
const wrapper0 = { validate: validate21 };
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
    const _errs0 = errors;
    let valid0 = true;
    const _errs1 = errors;
    if (typeof data !== "string") {
        const err0 = {};
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause0;
    if (_valid0) {
        const _errs3 = errors;
        if (typeof data === "string") {
            if (!pattern4.test(data)) {
                const err1 = { instancePath, schemaPath: "#/then/pattern", keyword: "pattern", params: { pattern: "^(\\.|[^.]+(\\.[^.]+)*)$" }, message: "must match pattern \"" + "^(\\.|[^.]+(\\.[^.]+)*)$" + "\"", schema: "^(\\.|[^.]+(\\.[^.]+)*)$", parentSchema: schema32.then, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.then.type, parentSchema: schema32.then, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
        ifClause0 = "then";
    }
    else {
        const _errs5 = errors;
        const _errs6 = errors;
        let valid1 = true;
        const _errs7 = errors;
        if (!(Array.isArray(data))) {
            const err3 = {};
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid1 = _errs7 === errors;
        errors = _errs6;
        if (vErrors !== null) {
            if (_errs6) {
                vErrors.length = _errs6;
            }
            else {
                vErrors = null;
            }
        }
        let ifClause1;
        if (_valid1) {
            const _errs9 = errors;
            if (Array.isArray(data)) {
                if (data.length < 1) {
                    const err4 = { instancePath, schemaPath: "#/else/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.else.then, data };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data0 = data[i0];
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        if (data0.from === undefined) {
                            const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/then/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema32.else.then.items.required, parentSchema: schema32.else.then.items, data: data0 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (data0.targetType === undefined) {
                            const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/then/items/required", keyword: "required", params: { missingProperty: "targetType" }, message: "must have required property '" + "targetType" + "'", schema: schema32.else.then.items.required, parentSchema: schema32.else.then.items, data: data0 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        for (const key0 in data0) {
                            if (!((((key0 === "from") || (key0 === "targetType")) || (key0 === "target")) || (key0 === "values"))) {
                                const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/then/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.else.then.items, data: data0 };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data0.from !== undefined) {
                            let data1 = data0.from;
                            if (typeof data1 === "string") {
                                if (!pattern4.test(data1)) {
                                    const err8 = { instancePath: instancePath + "/" + i0 + "/from", schemaPath: "#/else/then/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^(\\.|[^.]+(\\.[^.]+)*)$" }, message: "must match pattern \"" + "^(\\.|[^.]+(\\.[^.]+)*)$" + "\"", schema: "^(\\.|[^.]+(\\.[^.]+)*)$", parentSchema: schema32.else.then.items.properties.from, data: data1 };
                                    if (vErrors === null) {
                                        vErrors = [err8];
                                    }
                                    else {
                                        vErrors.push(err8);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err9 = { instancePath: instancePath + "/" + i0 + "/from", schemaPath: "#/else/then/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.else.then.items.properties.from.type, parentSchema: schema32.else.then.items.properties.from, data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        if (data0.targetType !== undefined) {
                            let data2 = data0.targetType;
                            if (!(((data2 === "user") || (data2 === "group")) || (data2 === "application"))) {
                                const err10 = { instancePath: instancePath + "/" + i0 + "/targetType", schemaPath: "#/else/then/items/properties/targetType/enum", keyword: "enum", params: { allowedValues: schema32.else.then.items.properties.targetType.enum }, message: "must be equal to one of the allowed values", schema: schema32.else.then.items.properties.targetType.enum, parentSchema: schema32.else.then.items.properties.targetType, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data0.target !== undefined) {
                            let data3 = data0.target;
                            if (typeof data3 === "string") {
                                if (!pattern4.test(data3)) {
                                    const err11 = { instancePath: instancePath + "/" + i0 + "/target", schemaPath: "#/else/then/items/properties/target/pattern", keyword: "pattern", params: { pattern: "^(\\.|[^.]+(\\.[^.]+)*)$" }, message: "must match pattern \"" + "^(\\.|[^.]+(\\.[^.]+)*)$" + "\"", schema: "^(\\.|[^.]+(\\.[^.]+)*)$", parentSchema: schema32.else.then.items.properties.target, data: data3 };
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
                                const err12 = { instancePath: instancePath + "/" + i0 + "/target", schemaPath: "#/else/then/items/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.else.then.items.properties.target.type, parentSchema: schema32.else.then.items.properties.target, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data0.values !== undefined) {
                            let data4 = data0.values;
                            if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                                const err13 = { instancePath: instancePath + "/" + i0 + "/values", schemaPath: "#/else/then/items/properties/values/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.else.then.items.properties.values.type, parentSchema: schema32.else.then.items.properties.values, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err14 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/then/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.else.then.items.type, parentSchema: schema32.else.then.items, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err15 = { instancePath, schemaPath: "#/else/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.else.then.type, parentSchema: schema32.else.then, data };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            var _valid1 = _errs9 === errors;
            valid1 = _valid1;
            if (valid1) {
                var items0 = true;
            }
            ifClause1 = "then";
        }
        else {
            const _errs21 = errors;
            const _errs22 = errors;
            let valid5 = true;
            const _errs23 = errors;
            if (errors === _errs23) {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing0;
                    if ((data.const === undefined) && (missing0 = "const")) {
                        const err16 = {};
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
                    const err17 = {};
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            var _valid2 = _errs23 === errors;
            errors = _errs22;
            if (vErrors !== null) {
                if (_errs22) {
                    vErrors.length = _errs22;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause2;
            if (_valid2) {
                const _errs25 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    for (const key1 in data) {
                        if (!(key1 === "const")) {
                            const err18 = { instancePath, schemaPath: "#/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.else.else.then, data };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err19 = { instancePath, schemaPath: "#/else/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.else.else.then.type, parentSchema: schema32.else.else.then, data };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                var _valid2 = _errs25 === errors;
                valid5 = _valid2;
                if (valid5) {
                    var props0 = true;
                }
                ifClause2 = "then";
            }
            else {
                const _errs28 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.from === undefined) {
                        const err20 = { instancePath, schemaPath: "#/else/else/else/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema32.else.else.else.required, parentSchema: schema32.else.else.else, data };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    for (const key2 in data) {
                        if (!(((((((key2 === "from") || (key2 === "values")) || (key2 === "targetType")) || (key2 === "target")) || (key2 === "absent")) || (key2 === "properties")) || (key2 === "const"))) {
                            const err21 = { instancePath, schemaPath: "#/else/else/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.else.else.else, data };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                    if (data.from !== undefined) {
                        let data5 = data.from;
                        if (typeof data5 === "string") {
                            if (!pattern4.test(data5)) {
                                const err22 = { instancePath: instancePath + "/from", schemaPath: "#/else/else/else/properties/from/pattern", keyword: "pattern", params: { pattern: "^(\\.|[^.]+(\\.[^.]+)*)$" }, message: "must match pattern \"" + "^(\\.|[^.]+(\\.[^.]+)*)$" + "\"", schema: "^(\\.|[^.]+(\\.[^.]+)*)$", parentSchema: schema32.else.else.else.properties.from, data: data5 };
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
                            const err23 = { instancePath: instancePath + "/from", schemaPath: "#/else/else/else/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.else.else.else.properties.from.type, parentSchema: schema32.else.else.else.properties.from, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                    if (data.values !== undefined) {
                        let data6 = data.values;
                        if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                            const err24 = { instancePath: instancePath + "/values", schemaPath: "#/else/else/else/properties/values/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.else.else.else.properties.values.type, parentSchema: schema32.else.else.else.properties.values, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    if (data.targetType !== undefined) {
                        let data7 = data.targetType;
                        if (!(((data7 === "user") || (data7 === "group")) || (data7 === "application"))) {
                            const err25 = { instancePath: instancePath + "/targetType", schemaPath: "#/else/else/else/properties/targetType/enum", keyword: "enum", params: { allowedValues: schema32.else.else.else.properties.targetType.enum }, message: "must be equal to one of the allowed values", schema: schema32.else.else.else.properties.targetType.enum, parentSchema: schema32.else.else.else.properties.targetType, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                    if (data.target !== undefined) {
                        let data8 = data.target;
                        if (typeof data8 === "string") {
                            if (!pattern4.test(data8)) {
                                const err26 = { instancePath: instancePath + "/target", schemaPath: "#/else/else/else/properties/target/pattern", keyword: "pattern", params: { pattern: "^(\\.|[^.]+(\\.[^.]+)*)$" }, message: "must match pattern \"" + "^(\\.|[^.]+(\\.[^.]+)*)$" + "\"", schema: "^(\\.|[^.]+(\\.[^.]+)*)$", parentSchema: schema32.else.else.else.properties.target, data: data8 };
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
                            const err27 = { instancePath: instancePath + "/target", schemaPath: "#/else/else/else/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.else.else.else.properties.target.type, parentSchema: schema32.else.else.else.properties.target, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    if (data.properties !== undefined) {
                        let data9 = data.properties;
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                            for (const key3 in data9) {
                                if (!(wrapper0.validate(data9[key3], { instancePath: instancePath + "/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key3, rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                    errors = vErrors.length;
                                }
                            }
                        }
                        else {
                            const err28 = { instancePath: instancePath + "/properties", schemaPath: "#/else/else/else/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.else.else.else.properties.properties.type, parentSchema: schema32.else.else.else.properties.properties, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                    }
                    if (data.target !== undefined) {
                        if (data.targetType === undefined) {
                            const err29 = { instancePath, schemaPath: "#/else/else/else/dependentRequired", keyword: "dependentRequired", params: { property: "target",
                                    missingProperty: "targetType",
                                    depsCount: 1,
                                    deps: "targetType" }, message: "must have property targetType when property target is present", schema: schema32.else.else.else.dependentRequired, parentSchema: schema32.else.else.else, data };
                            if (vErrors === null) {
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
                    const err30 = { instancePath, schemaPath: "#/else/else/else/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.else.else.else.type, parentSchema: schema32.else.else.else, data };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
                var _valid2 = _errs28 === errors;
                valid5 = _valid2;
                if (valid5) {
                    if (props0 !== true) {
                        props0 = true;
                    }
                }
                ifClause2 = "else";
            }
            if (!valid5) {
                const err31 = { instancePath, schemaPath: "#/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: "must match \"" + ifClause2 + "\" schema", schema: schema32.else.else.if, parentSchema: schema32.else.else, data };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            var _valid1 = _errs21 === errors;
            valid1 = _valid1;
            ifClause1 = "else";
        }
        if (!valid1) {
            const err32 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema", schema: schema32.else.if, parentSchema: schema32.else, data };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
        var _valid0 = _errs5 === errors;
        valid0 = _valid0;
        ifClause0 = "else";
    }
    if (!valid0) {
        const err33 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema", schema: schema32.if, parentSchema: schema32, data };
        if (vErrors === null) {
            vErrors = [err33];
        }
        else {
            vErrors.push(err33);
        }
        errors++;
    }
    validate21.errors = vErrors;
    evaluated0.props = props0;
    evaluated0.items = items0;
    return errors === 0;
}
validate21.evaluated = { "dynamicProps": true, "dynamicItems": true };
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
        if (data.mappings === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mappings" }, message: "must have required property '" + "mappings" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "mappings")) {
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
        if (data.mappings !== undefined) {
            let data0 = data.mappings;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/mappings", schemaPath: "#/properties/mappings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.mappings, data: data0 };
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
                        if (data1.files === undefined) {
                            const err3 = { instancePath: instancePath + "/mappings/" + i0, schemaPath: "#/properties/mappings/items/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property '" + "files" + "'", schema: schema31.properties.mappings.items.required, parentSchema: schema31.properties.mappings.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        if (data1.resource === undefined) {
                            const err4 = { instancePath: instancePath + "/mappings/" + i0, schemaPath: "#/properties/mappings/items/required", keyword: "required", params: { missingProperty: "resource" }, message: "must have required property '" + "resource" + "'", schema: schema31.properties.mappings.items.required, parentSchema: schema31.properties.mappings.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if (data1.properties === undefined) {
                            const err5 = { instancePath: instancePath + "/mappings/" + i0, schemaPath: "#/properties/mappings/items/required", keyword: "required", params: { missingProperty: "properties" }, message: "must have required property '" + "properties" + "'", schema: schema31.properties.mappings.items.required, parentSchema: schema31.properties.mappings.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        for (const key1 in data1) {
                            if (!((((((key1 === "files") || (key1 === "resource")) || (key1 === "each")) || (key1 === "key")) || (key1 === "properties")) || (key1 === "ignore"))) {
                                const err6 = { instancePath: instancePath + "/mappings/" + i0, schemaPath: "#/properties/mappings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.mappings.items, data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        if (data1.files !== undefined) {
                            let data2 = data1.files;
                            if (Array.isArray(data2)) {
                                if (data2.length < 1) {
                                    const err7 = { instancePath: instancePath + "/mappings/" + i0 + "/files", schemaPath: "#/properties/mappings/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.mappings.items.properties.files, data: data2 };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                }
                                const len1 = data2.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data3 = data2[i1];
                                    if (typeof data3 === "string") {
                                        if (func1(data3) < 1) {
                                            const err8 = { instancePath: instancePath + "/mappings/" + i0 + "/files/" + i1, schemaPath: "#/properties/mappings/items/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.mappings.items.properties.files.items, data: data3 };
                                            if (vErrors === null) {
                                                vErrors = [err8];
                                            }
                                            else {
                                                vErrors.push(err8);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err9 = { instancePath: instancePath + "/mappings/" + i0 + "/files/" + i1, schemaPath: "#/properties/mappings/items/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.mappings.items.properties.files.items.type, parentSchema: schema31.properties.mappings.items.properties.files.items, data: data3 };
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
                                const err10 = { instancePath: instancePath + "/mappings/" + i0 + "/files", schemaPath: "#/properties/mappings/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.mappings.items.properties.files.type, parentSchema: schema31.properties.mappings.items.properties.files, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data1.resource !== undefined) {
                            let data4 = data1.resource;
                            if (!((((((((((((((((((((((((((((((((((data4 === "crossTenantAccessPolicy") || (data4 === "crossTenantAccessPolicyDefault")) || (data4 === "crossTenantAccessPolicyPartner")) || (data4 === "identitySynchronization")) || (data4 === "multiTenantOrganization")) || (data4 === "multiTenantOrganizationMember")) || (data4 === "multiTenantOrganizationPartnerConfigurationTemplate")) || (data4 === "multiTenantOrganizationIdentitySyncPolicyTemplate")) || (data4 === "conditionalAccessPolicy")) || (data4 === "namedLocation")) || (data4 === "authenticationStrengthPolicy")) || (data4 === "authorizationPolicy")) || (data4 === "b2bManagementPolicy")) || (data4 === "identitySecurityDefaultsEnforcementPolicy")) || (data4 === "externalIdentitiesPolicy")) || (data4 === "authenticationFlowsPolicy")) || (data4 === "organization")) || (data4 === "user")) || (data4 === "unifiedRoleAssignment")) || (data4 === "unifiedRoleAssignmentScheduleInstance")) || (data4 === "unifiedRoleEligibilityScheduleInstance")) || (data4 === "application")) || (data4 === "servicePrincipal")) || (data4 === "delegatedAdminRelationship")) || (data4 === "connectedOrganization")) || (data4 === "accessPackageAssignmentPolicy")) || (data4 === "accessReviewScheduleDefinition")) || (data4 === "signIn")) || (data4 === "directoryAudit")) || (data4 === "relatedTenant")) || (data4 === "tenantInformation")) || (data4 === "group")) || (data4 === "directoryObject")) || (data4 === "crossTenantAccessSettings"))) {
                                const err11 = { instancePath: instancePath + "/mappings/" + i0 + "/resource", schemaPath: "#/properties/mappings/items/properties/resource/enum", keyword: "enum", params: { allowedValues: schema31.properties.mappings.items.properties.resource.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.mappings.items.properties.resource.enum, parentSchema: schema31.properties.mappings.items.properties.resource, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                        }
                        if (data1.each !== undefined) {
                            let data5 = data1.each;
                            if (typeof data5 === "string") {
                                if (!pattern4.test(data5)) {
                                    const err12 = { instancePath: instancePath + "/mappings/" + i0 + "/each", schemaPath: "#/properties/mappings/items/properties/each/pattern", keyword: "pattern", params: { pattern: "^(\\.|[^.]+(\\.[^.]+)*)$" }, message: "must match pattern \"" + "^(\\.|[^.]+(\\.[^.]+)*)$" + "\"", schema: "^(\\.|[^.]+(\\.[^.]+)*)$", parentSchema: schema31.properties.mappings.items.properties.each, data: data5 };
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
                                const err13 = { instancePath: instancePath + "/mappings/" + i0 + "/each", schemaPath: "#/properties/mappings/items/properties/each/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.mappings.items.properties.each.type, parentSchema: schema31.properties.mappings.items.properties.each, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data1.key !== undefined) {
                            let data6 = data1.key;
                            if (typeof data6 === "string") {
                                if (func1(data6) < 1) {
                                    const err14 = { instancePath: instancePath + "/mappings/" + i0 + "/key", schemaPath: "#/properties/mappings/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.mappings.items.properties.key, data: data6 };
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
                                const err15 = { instancePath: instancePath + "/mappings/" + i0 + "/key", schemaPath: "#/properties/mappings/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.mappings.items.properties.key.type, parentSchema: schema31.properties.mappings.items.properties.key, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                        if (data1.properties !== undefined) {
                            let data7 = data1.properties;
                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                for (const key2 in data7) {
                                    if (!(validate21(data7[key2], { instancePath: instancePath + "/mappings/" + i0 + "/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key2, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err16 = { instancePath: instancePath + "/mappings/" + i0 + "/properties", schemaPath: "#/properties/mappings/items/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.mappings.items.properties.properties.type, parentSchema: schema31.properties.mappings.items.properties.properties, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                        if (data1.ignore !== undefined) {
                            let data9 = data1.ignore;
                            if (Array.isArray(data9)) {
                                const len2 = data9.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data10 = data9[i2];
                                    if (typeof data10 === "string") {
                                        if (!pattern4.test(data10)) {
                                            const err17 = { instancePath: instancePath + "/mappings/" + i0 + "/ignore/" + i2, schemaPath: "#/properties/mappings/items/properties/ignore/items/pattern", keyword: "pattern", params: { pattern: "^(\\.|[^.]+(\\.[^.]+)*)$" }, message: "must match pattern \"" + "^(\\.|[^.]+(\\.[^.]+)*)$" + "\"", schema: "^(\\.|[^.]+(\\.[^.]+)*)$", parentSchema: schema31.properties.mappings.items.properties.ignore.items, data: data10 };
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
                                        const err18 = { instancePath: instancePath + "/mappings/" + i0 + "/ignore/" + i2, schemaPath: "#/properties/mappings/items/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.mappings.items.properties.ignore.items.type, parentSchema: schema31.properties.mappings.items.properties.ignore.items, data: data10 };
                                        if (vErrors === null) {
                                            vErrors = [err18];
                                        }
                                        else {
                                            vErrors.push(err18);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err19 = { instancePath: instancePath + "/mappings/" + i0 + "/ignore", schemaPath: "#/properties/mappings/items/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.mappings.items.properties.ignore.type, parentSchema: schema31.properties.mappings.items.properties.ignore, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data1.key !== undefined) {
                            if (data1.each === undefined) {
                                const err20 = { instancePath: instancePath + "/mappings/" + i0, schemaPath: "#/properties/mappings/items/dependentRequired", keyword: "dependentRequired", params: { property: "key",
                                        missingProperty: "each",
                                        depsCount: 1,
                                        deps: "each" }, message: "must have property each when property key is present", schema: schema31.properties.mappings.items.dependentRequired, parentSchema: schema31.properties.mappings.items, data: data1 };
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
                        const err21 = { instancePath: instancePath + "/mappings/" + i0, schemaPath: "#/properties/mappings/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.mappings.items.type, parentSchema: schema31.properties.mappings.items, data: data1 };
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
                const err22 = { instancePath: instancePath + "/mappings", schemaPath: "#/properties/mappings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.mappings.type, parentSchema: schema31.properties.mappings, data: data0 };
                if (vErrors === null) {
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
        const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err23];
        }
        else {
            vErrors.push(err23);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };


/***/ })

};
