export const id = 744;
export const ids = [744];
export const modules = {

/***/ 76744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   translateUtcm: () => (/* binding */ translateUtcm)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8653);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97256);
/* harmony import */ var _m365dsc_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32206);
/* harmony import */ var _m365dsc_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38003);




const typePattern = /^microsoft\.entra\.([a-z0-9]+)$/i;
const drift = "holds drift records, which name single differences and not the configuration: give a snapshot, or the monitor's baseline";
/**
 * Translates what Graph's tenant configuration management holds: snapshots, monitors with their baseline, baselines, and
 * resources one by one. Types are compared without case: pages write them in other cases than the service.
 */
function translateUtcm(value, file) {
    const instances = [];
    let drifts = 0;
    const visit = (held, place, depth) => {
        if (depth > deepest)
            return;
        if (Array.isArray(held)) {
            for (const [index, entry] of held.entries())
                visit(entry, place.at(index), depth + 1);
            return;
        }
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(held))
            return;
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(held, "driftedProperties") !== undefined)
            drifts += 1;
        else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(held, "resourceType") !== undefined)
            instances.push(...instanceOf(held, place));
        else {
            for (const key of ["value", "baseline", "resources"]) {
                const own = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(held, key);
                if (own !== undefined)
                    visit(own.value, place.at(own.key), depth + 1);
            }
        }
    };
    visit(value, _model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .Place */ .Y.root(file), 0);
    const translated = (0,_m365dsc_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .translateInstances */ .d)("utcm", instances, drifts > 0 && instances.length > 0 ? [drift] : []);
    return drifts > 0 && instances.length === 0 ? { ...translated, reason: drift } : translated;
}
/** A page of monitors, each with a baseline, with a list of resources, needs six. */
const deepest = 8;
/** One tool guards against `properties` as a list of one. */
function instanceOf(held, place) {
    const type = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(held, "resourceType")?.value;
    const name = typeof type === "string" ? typePattern.exec(type.trim())?.[1]?.toLowerCase() : undefined;
    const own = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(held, "properties");
    if (name === undefined || own === undefined)
        return [];
    const only = Array.isArray(own.value) && own.value.length === 1 ? own.value[0] : own.value;
    const at = only === own.value ? place.at(own.key) : place.at(own.key).at(0);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(only) ? [{ type: name, properties: new _m365dsc_values_js__WEBPACK_IMPORTED_MODULE_2__/* .Properties */ .OA(only, at) }] : [];
}


/***/ })

};
