export const id = 8508;
export const ids = [8508];
export const modules = {

/***/ 78508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   translateM365dsc: () => (/* binding */ translateM365dsc)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8653);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97256);
/* harmony import */ var _datum_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46309);
/* harmony import */ var _m365dsc_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32206);
/* harmony import */ var _m365dsc_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38003);





const layer = "one layer of data: what other layers add or replace is not put together";
/** Translates Microsoft365DSC: the list of a configuration or JSON report, or a layer of data for composite resources. */
function translateM365dsc(value, file) {
    const place = _model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .Place */ .Y.root(file);
    const datum = (0,_datum_name_js__WEBPACK_IMPORTED_MODULE_3__/* .datumResource */ .W)(file);
    const data = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(value, "NonNodeData") : undefined;
    const isYaml = /\.ya?ml$/i.test(file);
    const format = /\.ps1$/i.test(file) ? "m365dsc-ps1" : /\.psd1$/i.test(file) ? "m365dsc-psd1" : isYaml ? "m365dsc-yaml" : "m365dsc-json";
    if (datum !== undefined && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value))
        return (0,_m365dsc_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .translateInstances */ .d)(format, datumInstances(datum, value, place), [layer]);
    if (data !== undefined)
        return (0,_m365dsc_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .translateInstances */ .d)(format, dataInstances(data.value, place.at(data.key)), [layer]);
    return (0,_m365dsc_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .translateInstances */ .d)(format, listed(value, place), []);
}
/** `[{ ResourceName, ResourceInstanceName, … }]`; PowerShell makes one object of a list of one. */
function listed(value, place) {
    const entries = Array.isArray(value) ? value.map((entry, index) => ({ entry, at: place.at(index) })) : [{ entry: value, at: place }];
    return entries.flatMap(({ entry, at }) => {
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry) ? entry["ResourceName"] : undefined;
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry) && typeof name === "string" ? instancesOf(name.replace(/^AAD/i, ""), entry, at) : [];
    });
}
/** `NonNodeData = @{ AzureAD = @{ ConditionalAccessPolicy = @( @{ … } ) } }`. */
function dataInstances(data, place) {
    const workload = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(data) ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(data, "AzureAD") : undefined;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(workload?.value))
        return [];
    const held = workload.value;
    return Object.keys(held).flatMap((name) => instancesOf(name, held[name], place.at(workload.key).at(name)));
}
/** `Items:` with a list, or the properties of a resource that exists once. */
function datumInstances(name, value, place) {
    const items = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(value, "Items");
    return items === undefined ? instancesOf(name, value, place) : instancesOf(name, items.value, place.at(items.key));
}
function instancesOf(name, value, place) {
    const type = name.toLowerCase();
    if (Array.isArray(value))
        return value.flatMap((entry, index) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry) ? [{ type, properties: new _m365dsc_values_js__WEBPACK_IMPORTED_MODULE_2__/* .Properties */ .OA(entry, place.at(index)) }] : []));
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) && Object.keys(value).length > 0 ? [{ type, properties: new _m365dsc_values_js__WEBPACK_IMPORTED_MODULE_2__/* .Properties */ .OA(value, place) }] : [];
}


/***/ })

};
