export const id = 2747;
export const ids = [2747];
export const modules = {

/***/ 52747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixSentences: () => (/* binding */ fixSentences)
/* harmony export */ });
/** What was done and what was not, a sentence each. */
function fixSentences({ fixed, refused }, isDry) {
    const done = isDry ? "Would fix" : "Fixed";
    return [
        ...fixed.map(({ rule, file, pointer }) => `${done} ${rule}: ${file}${pointer === "" ? "" : ` ${pointer}`}`),
        ...refused.map(({ rule, file, pointer, reason }) => `Not fixed ${rule}: ${file}${pointer === "" ? "" : ` ${pointer}`}: ${reason}.`),
    ];
}


/***/ })

};
