export const id = 2206;
export const ids = [2206];
export const modules = {

/***/ 32206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ translateInstances)
});

// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
// EXTERNAL MODULE: ./build/src/model/properties.js
var model_properties = __webpack_require__(12334);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/input/formats/m365dsc-values.js
var m365dsc_values = __webpack_require__(38003);
;// CONCATENATED MODULE: ./build/src/input/formats/m365dsc-conditional-access.js

const states = ["enabled", "disabled", "enabledForReportingButNotEnforced"];
const guestTypes = ["none", "internalGuest", "b2bCollaborationGuest", "b2bCollaborationMember", "b2bDirectConnectUser", "otherExternalUser", "serviceProvider"];
const controls = ["block", "mfa", "compliantDevice", "domainJoinedDevice", "approvedApplication", "compliantApplication", "passwordChange", "riskRemediation"];
const clientApps = ["all", "browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "easSupported", "other"];
const reserved = ["All", "None", "GuestsOrExternalUsers", "Office365", "MicrosoftAdminPortals", "AllTrusted"];
const platforms = ["android", "iOS", "windows", "windowsPhone", "macOS", "linux", "all"];
const levels = ["none", "low", "medium", "high", "hidden"];
const lists = [
    ["IncludeApplications", "conditions applications includeApplications", reserved],
    ["ExcludeApplications", "conditions applications excludeApplications", reserved],
    ["IncludeUserActions", "conditions applications includeUserActions"],
    ["AuthenticationContexts", "conditions applications includeAuthenticationContextClassReferences"],
    ["IncludeUsers", "conditions users includeUsers", reserved],
    ["ExcludeUsers", "conditions users excludeUsers", reserved],
    ["IncludeGroups", "conditions users includeGroups"],
    ["ExcludeGroups", "conditions users excludeGroups"],
    ["IncludeRoles", "conditions users includeRoles"],
    ["ExcludeRoles", "conditions users excludeRoles"],
    ["IncludeServicePrincipals", "conditions clientApplications includeServicePrincipals"],
    ["ExcludeServicePrincipals", "conditions clientApplications excludeServicePrincipals"],
    ["IncludePlatforms", "conditions platforms includePlatforms", platforms],
    ["ExcludePlatforms", "conditions platforms excludePlatforms", platforms],
    ["IncludeLocations", "conditions locations includeLocations", reserved],
    ["ExcludeLocations", "conditions locations excludeLocations", reserved],
    ["UserRiskLevels", "conditions userRiskLevels", levels],
    ["SignInRiskLevels", "conditions signInRiskLevels", levels],
    ["ServicePrincipalRiskLevels", "conditions servicePrincipalRiskLevels", levels],
    ["ClientAppTypes", "conditions clientAppTypes", clientApps],
    ["BuiltInControls", "grantControls builtInControls", controls],
    ["CustomAuthenticationFactors", "grantControls customAuthenticationFactors"],
    ["TermsOfUse", "grantControls termsOfUse"],
];
const values = [
    ["Id", "id"],
    ["DisplayName", "displayName"],
    ["State", "state", states],
    ["ApplicationsFilterMode", "conditions applications applicationFilter mode", ["include", "exclude"]],
    ["ApplicationsFilter", "conditions applications applicationFilter rule"],
    ["ServicePrincipalFilterMode", "conditions clientApplications servicePrincipalFilter mode", ["include", "exclude"]],
    ["ServicePrincipalFilterRule", "conditions clientApplications servicePrincipalFilter rule"],
    ["DeviceFilterMode", "conditions devices deviceFilter mode", ["include", "exclude"]],
    ["DeviceFilterRule", "conditions devices deviceFilter rule"],
    ["TransferMethods", "conditions authenticationFlows transferMethods"],
    ["GrantControlOperator", "grantControls operator", ["AND", "OR"]],
    ["AuthenticationStrength", "grantControls authenticationStrength displayName"],
    ["ApplicationEnforcedRestrictionsIsEnabled", "sessionControls applicationEnforcedRestrictions isEnabled"],
    ["CloudAppSecurityIsEnabled", "sessionControls cloudAppSecurity isEnabled"],
    ["CloudAppSecurityType", "sessionControls cloudAppSecurity cloudAppSecurityType", ["mcasConfigured", "monitorOnly", "blockDownloads"]],
    ["SignInFrequencyIsEnabled", "sessionControls signInFrequency isEnabled"],
    ["SignInFrequencyValue", "sessionControls signInFrequency value"],
    ["SignInFrequencyType", "sessionControls signInFrequency type", ["days", "hours"]],
    ["SignInFrequencyInterval", "sessionControls signInFrequency frequencyInterval", ["timeBased", "everyTime"]],
    ["SignInFrequencyAuthenticationType", "sessionControls signInFrequency authenticationType"],
    ["PersistentBrowserIsEnabled", "sessionControls persistentBrowser isEnabled"],
    ["PersistentBrowserMode", "sessionControls persistentBrowser mode", ["always", "never"]],
    ["DisableResilienceDefaultsIsEnabled", "sessionControls disableResilienceDefaults"],
    ["SecureSignInSessionIsEnabled", "sessionControls secureSignInSession isEnabled"],
    ["ContinuousAccessEvaluationMode", "sessionControls continuousAccessEvaluation mode"],
];
/** Lists in Microsoft365DSC, one text with commas in Graph. */
const joined = [["InsiderRiskLevels", "conditions insiderRiskLevels", ["minor", "moderate", "elevated"]]];
/** Puts a Conditional Access policy, which Microsoft365DSC writes flat. Names of groups, users and roles stay names. */
function putConditionalAccess(translation, properties) {
    for (const [name, path, words = []] of values) {
        const written = properties.get(name);
        if (written !== undefined)
            translation.put(path.split(" "), (0,m365dsc_values/* spelt */.lm)(written.value, words), written.place);
    }
    for (const [name, path, words = []] of lists) {
        const written = properties.list(name);
        if (written !== undefined)
            translation.put(path.split(" "), speltAll(written.value, words), written.place);
    }
    for (const [name, path, words = []] of joined) {
        const written = properties.list(name);
        if (written !== undefined && !isEmpty(written))
            translation.put(path.split(" "), joinedText(written.value, words), written.place);
    }
    putGuests(translation, properties, "Include");
    putGuests(translation, properties, "Exclude");
}
/** An empty list of types says that the policy has no such condition: an export makes it of Graph's null. */
function putGuests(translation, properties, side) {
    const path = ["conditions", "users", `${side.toLowerCase()}GuestsOrExternalUsers`];
    const types = properties.list(`${side}GuestOrExternalUserTypes`);
    if (types === undefined)
        return;
    if (isEmpty(types)) {
        translation.put(path, null, types.place);
        return;
    }
    translation.put([...path, "guestOrExternalUserTypes"], joinedText(types.value, guestTypes), types.place, types.place);
    const kind = properties.get(`${side}ExternalTenantsMembershipKind`);
    if (kind === undefined)
        return;
    translation.put([...path, "externalTenants", "membershipKind"], (0,m365dsc_values/* spelt */.lm)(kind.value, ["all", "enumerated"]), kind.place, kind.place);
    const members = properties.list(`${side}ExternalTenantsMembers`);
    if (members !== undefined && !(isEmpty(members) && (0,m365dsc_values/* spelt */.lm)(kind.value, ["all"]) === "all")) {
        translation.put([...path, "externalTenants", "members"], members.value, members.place);
    }
}
function isEmpty({ value }) {
    return Array.isArray(value) && value.length === 0;
}
function speltAll(value, words) {
    return Array.isArray(value) ? value.map((each) => (0,m365dsc_values/* spelt */.lm)(each, words)) : value;
}
/** Graph's flags: one text, its words separated by commas. */
function joinedText(value, words) {
    const gap = (0,m365dsc_values/* gapIn */.mW)(value);
    if (gap !== undefined)
        return gap;
    if (!Array.isArray(value) || !value.every((each) => typeof each === "string"))
        return value;
    return value.flatMap((each) => each.split(",")).map((each) => (0,m365dsc_values/* spelt */.lm)(each.trim(), words)).join(",");
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/reach.js
var reach = __webpack_require__(77336);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __webpack_require__(14777);
;// CONCATENATED MODULE: ./build/src/input/formats/m365dsc-cross-tenant.js








/** Settings nest five levels deep; what is deeper is none, and is taken over as it stands. */
const deepest = 12;
/** Graph's names of the members of each type, by what they are in lower case. */
const namesByType = new Map([...model_properties/* graphProperties */.Mw].map(([type, properties]) => [type, new Map([...properties.keys()].map((name) => [name.toLowerCase(), name]))]));
/** Properties of Microsoft365DSC that Graph gives another name. */
const renamed = new Map([
    ["partnertenantid", "tenantId"],
    ["crosstenantaccesspolicyconfigurationpartnertenantid", "tenantId"],
]);
/**
 * Puts every stated property under Graph's name, at any depth. An export leaves out a setting that is null, and so does
 * one of a version that did not know the setting; nobody can tell them apart, so what is absent stays unknown.
 * `type` is Graph's name of the object's type.
 */
function putSettings(translation, { object, place }, type) {
    for (const key of Object.keys(object)) {
        const value = (0,m365dsc_values/* literal */.eu)(object[key]);
        const name = renamed.get(key.toLowerCase()) ?? graphName(key, type);
        const inner = typeOf(name, type);
        if ((0,m365dsc_values/* isMeta */.Yr)(key) || isUnset(value, inner !== undefined))
            continue;
        put(translation, [name], { value, place: place.at(key) }, inner);
    }
}
/** With what exports fill in a property that is not set; a list of no words is set. */
function isUnset(value, isSetting) {
    return value === null || value === "" || (0,m365dsc_values/* isEmptyObject */.RI)(value) || (isSetting && Array.isArray(value) && value.length === 0);
}
function put(translation, path, { value, place }, type) {
    if (Array.isArray(value) && path.length < deepest) {
        translation.open(path, [], place);
        for (const [index, item] of value.entries())
            put(translation, [...path, index], { value: (0,m365dsc_values/* literal */.eu)(item), place: place.at(index) }, type);
    }
    else if ((0,json/* isObject */.Gv)(value) && path.length < deepest) {
        translation.open(path, {}, place);
        for (const key of Object.keys(value)) {
            if ((0,m365dsc_values/* isMeta */.Yr)(key) || value[key] === null)
                continue;
            const name = graphName(key, type);
            const inner = { value: name === "target" ? asTarget((0,m365dsc_values/* literal */.eu)(value[key]), value, path) : (0,m365dsc_values/* literal */.eu)(value[key]), place: place.at(key) };
            if (name === "targets" && (0,json/* isObject */.Gv)(inner.value)) {
                // PowerShell makes one value of a list of one.
                translation.open([...path, name], [], inner.place);
                put(translation, [...path, name, 0], inner, typeOf(name, type));
            }
            else
                put(translation, [...path, name], inner, typeOf(name, type));
        }
    }
    else
        translation.put(path, value, place);
}
/** Graph's name of a member: the known one in another case, else with a small first letter. */
function graphName(key, type) {
    return namesByType.get(type ?? "")?.get(key.toLowerCase()) ?? `${key.charAt(0).toLowerCase()}${key.slice(1)}`;
}
function typeOf(name, type) {
    return model_properties/* graphProperties */.Mw.get(type ?? "")?.get(name) ?? undefined;
}
/**
 * Microsoft365DSC puts names in place of the ids of users and groups, never of applications. A name cannot be compared;
 * a misspelt reserved word can be told from one.
 */
function asTarget(target, entry, path) {
    if (typeof target !== "string" || (0,well_known/* isGuid */.W_)(target) || (0,reach/* targetWord */.Av)(target) !== undefined || isNearWord(target))
        return target;
    const isPerson = path.includes("usersAndGroups") || path.includes("users");
    const type = (0,reach/* targetTypeOf */.dG)((0,json/* valueIn */.xm)(entry, "targetType"));
    if (!isPerson || type === "application" || target.trim() === "")
        return target;
    return (0,undetermined/* undetermined */.nZ)(`"${(0,words/* brief */.dh)(target.trim())}" is a name, and only an id can be compared: write the object id of the user or group`);
}
function isNearWord(target) {
    const text = target.trim().toLowerCase();
    if (text.length > 40)
        return false;
    return [...reach/* reservedWords */.Yw.users, ...reach/* reservedWords */.Yw.applications].some((each) => (0,mod/* distance */.Io)(text, each.toLowerCase()) <= each.length / 4);
}

;// CONCATENATED MODULE: ./build/src/input/formats/m365dsc-settings.js




/** Who a guest is in the directory, as Microsoft365DSC calls it (its table of `GuestUserRole`). */
const guestUserRoles = new Map([
    ["User", well_known/* guestRoles */.m8.member],
    ["Guest", well_known/* guestRoles */.m8.limited],
    ["RestrictedGuest", well_known/* guestRoles */.m8.restricted],
]);
const permissions = ["AllowedToCreateApps", "AllowedToCreateSecurityGroups", "AllowedToCreateTenants", "AllowedToReadBitlockerKeysForOwnedDevice", "AllowedToReadOtherUsers"];
/** Puts what is stated under the same name with a small first letter. */
function putSameNames(translation, properties, names) {
    for (const name of names) {
        const written = properties.get(name);
        if (written !== undefined)
            translation.put([lowerFirst(name)], written.value, written.place);
    }
}
/** Puts the authorization policy: the guest role is a word there and an id in Graph. */
function putAuthorization(translation, properties) {
    putSameNames(translation, properties, [
        "DisplayName", "Description", "AllowInvitesFrom", "AllowedToSignUpEmailBasedSubscriptions", "AllowedToUseSSPR",
        "AllowEmailVerifiedUsersToJoinOrganization", "AllowUserConsentForRiskyApps", "BlockMsolPowerShell",
    ]);
    const role = properties.get("GuestUserRole");
    if (role !== undefined) {
        const word = (0,m365dsc_values/* spelt */.lm)(role.value, ["User", "Guest", "RestrictedGuest"]);
        const unknown = typeof word === "string" && !(0,well_known/* isGuid */.W_)(word) ? (0,undetermined/* undetermined */.nZ)(`GuestUserRole is ${(0,words/* quoted */.TL)(word)}, which is none of User, Guest and RestrictedGuest`) : word;
        translation.put(["guestUserRoleId"], guestUserRoles.get(word) ?? unknown, role.place);
    }
    for (const name of permissions) {
        const written = properties.get(`DefaultUserRole${name}`);
        if (written !== undefined)
            translation.put(["defaultUserRolePermissions", lowerFirst(name)], written.value, written.place);
    }
    const granted = properties.list("PermissionGrantPolicyIdsAssignedToDefaultUserRole");
    if (granted !== undefined)
        translation.put(["defaultUserRolePermissions", "permissionGrantPoliciesAssigned"], granted.value, granted.place);
}
/** Puts a named location; ranges are objects in Graph and texts there. */
function putNamedLocation(translation, properties) {
    putSameNames(translation, properties, ["Id", "DisplayName", "IsTrusted", "CountryLookupMethod", "IncludeUnknownCountriesAndRegions"]);
    const type = properties.get("OdataType");
    if (type !== undefined)
        translation.put(["@odata.type"], type.value, type.place);
    putList(translation, properties, "CountriesAndRegions");
    const ranges = properties.list("IpRanges");
    if (ranges === undefined)
        return;
    if (!Array.isArray(ranges.value)) {
        translation.put(["ipRanges"], ranges.value, ranges.place);
        return;
    }
    translation.open(["ipRanges"], [], ranges.place);
    for (const [index, range] of ranges.value.entries()) {
        translation.put(["ipRanges", index, "cidrAddress"], (0,m365dsc_values/* literal */.eu)(range), ranges.place.at(index), ranges.place.at(index));
    }
}
/** Puts an authentication strength. */
function putAuthenticationStrength(translation, properties) {
    putSameNames(translation, properties, ["Id", "DisplayName", "Description"]);
    putList(translation, properties, "AllowedCombinations");
}
/**
 * Puts the B2B management policy. The resource exists once a tenant and stands for the policy that counts there, which
 * Graph marks as the organization's default.
 */
function putB2bManagement(translation, properties) {
    putList(translation, properties, "Definition");
    translation.put(["isOrganizationDefault"], true, properties.place);
}
/** Puts a partner's synchronization. What is not stated is not known: to Graph an absent key means not allowed. */
function putSynchronization(translation, properties) {
    const tenant = properties.get("CrossTenantAccessPolicyConfigurationPartnerTenantId") ?? properties.get("PartnerTenantId");
    if (tenant !== undefined)
        translation.put(["tenantId"], tenant.value, tenant.place);
    putSameNames(translation, properties, ["DisplayName"]);
    const allowed = properties.get("IsSyncAllowed");
    if (allowed !== undefined)
        translation.put(["userSyncInbound", "isSyncAllowed"], allowed.value, allowed.place, allowed.place);
    else
        translation.put(["userSyncInbound"], (0,undetermined/* undetermined */.nZ)("the file does not state IsSyncAllowed"), properties.place);
}
function putList(translation, properties, name) {
    const written = properties.list(name);
    if (written !== undefined)
        translation.put([lowerFirst(name)], written.value, written.place);
}
function lowerFirst(name) {
    return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

// EXTERNAL MODULE: ./build/src/input/formats/translation.js
var formats_translation = __webpack_require__(60130);
;// CONCATENATED MODULE: ./build/src/input/formats/m365dsc-resources.js







/** A resource of the cross-tenant access policy, whose properties have Graph's names with a capital. */
function settings(kind) {
    return { kind, put: (translation, properties) => putSettings(translation, properties, (0,model_properties/* typeOfKind */.MO)(kind)) };
}
/** To Graph a template without the setting changes nothing; here nobody said what it sets. */
function putSyncTemplate(translation, properties) {
    putSettings(translation, properties, "multiTenantOrganizationIdentitySyncPolicyTemplate");
    if (translation.value["userSyncInbound"] === undefined) {
        translation.put(["userSyncInbound"], (0,undetermined/* undetermined */.nZ)("the file does not state UserSyncInbound"), properties.place);
    }
}
function sameNames(kind, names) {
    return { kind, put: (translation, properties) => putSameNames(translation, properties, names) };
}
const shapes = new Map([
    ["crosstenantaccesspolicy", settings("crossTenantAccessPolicy")],
    ["crosstenantaccesspolicyconfigurationdefault", settings("crossTenantAccessPolicyDefault")],
    ["crosstenantaccesspolicyconfigurationpartner", settings("crossTenantAccessPolicyPartner")],
    ["multitenantorganizationidentitysyncpolicytemplate", { kind: "multiTenantOrganizationIdentitySyncPolicyTemplate", put: putSyncTemplate }],
    ["crosstenantidentitysyncpolicypartner", { kind: "identitySynchronization", put: putSynchronization }],
    ["b2bmanagementpolicy", { kind: "b2bManagementPolicy", put: putB2bManagement }],
    ["authorizationpolicy", { kind: "authorizationPolicy", put: putAuthorization }],
    ["conditionalaccesspolicy", { kind: "conditionalAccessPolicy", put: putConditionalAccess }],
    ["namedlocationpolicy", { kind: "namedLocation", put: putNamedLocation }],
    ["authenticationstrengthpolicy", { kind: "authenticationStrengthPolicy", put: putAuthenticationStrength }],
    ["securitydefaults", sameNames("identitySecurityDefaultsEnforcementPolicy", ["DisplayName", "Description", "IsEnabled"])],
    ["externalidentitypolicy", sameNames("externalIdentitiesPolicy", ["AllowExternalIdentitiesToLeave", "AllowDeletedIdentitiesDataRemoval"])],
]);
const connectedOrganization = "entitlementmanagementconnectedorganization";
/** Translates resources of Microsoft365DSC. Of other products and policies nothing is said unless all are. */
function translateInstances(format, instances, notes) {
    const resources = [];
    let absent = 0;
    let undecided = 0;
    let connected = 0;
    for (const { type, properties } of instances) {
        const shape = shapes.get(type);
        if (type === connectedOrganization)
            connected += 1;
        if (shape === undefined)
            continue;
        const ensure = properties.get("Ensure")?.value;
        if ((0,undetermined/* isUndetermined */.xm)(ensure))
            undecided += 1;
        else if (typeof ensure === "string" && ensure.trim().toLowerCase() === "absent")
            absent += 1;
        else {
            const translation = new formats_translation/* Translation */.w(properties.place);
            shape.put(translation, properties);
            resources.push(translation.resource(shape.kind));
        }
    }
    const said = [...notes];
    if (absent > 0)
        said.push(`${(0,words/* counted */.hS)(absent, "resource")} must not exist (Ensure = 'Absent') and ${absent === 1 ? "is" : "are"} left out`);
    if (undecided > 0)
        said.push(`${(0,words/* counted */.hS)(undecided, "resource")} may or may not exist, which only running tells, and ${undecided === 1 ? "is" : "are"} left out`);
    if (connected > 0)
        said.push(`${(0,words/* counted */.hS)(connected, "connected organization")} ${connected === 1 ? "is" : "are"} not judged`);
    const reason = absent + undecided + connected > 0 ? said.join("; ") : "holds no Entra policy that this version reads";
    return { format, resources, lists: [], notes: said, ...(resources.length === 0 && { reason }) };
}


/***/ }),

/***/ 38003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ Properties),
/* harmony export */   RI: () => (/* binding */ isEmptyObject),
/* harmony export */   Yr: () => (/* binding */ isMeta),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   lm: () => (/* binding */ spelt),
/* harmony export */   mW: () => (/* binding */ gapIn)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);
/* harmony import */ var _model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94163);


/** Datum's expressions, the parameters of a baseline, and the variables that a report quotes: nobody fills them in here. */
const expression = /^\s*(?:\[(?:x=|parameters\()|\$[a-z_{(])/i;
const longestShown = 60;
/** What PowerShell always has for these; a report can hold them as texts. */
const constants = new Map([["$true", true], ["$false", false], ["$null", null]]);
/** A value as it stands, but undetermined where a tool would replace its text. */
function literal(value) {
    if (typeof value !== "string" || !expression.test(value))
        return value;
    const constant = constants.get(value.trim().toLowerCase());
    if (constant !== undefined)
        return constant;
    const shown = value.trim().length > longestShown ? `${value.trim().slice(0, longestShown)}…` : value.trim();
    return (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .undetermined */ .nZ)(`${shown} is not resolved here: write its value, or give an export of the tenant`);
}
/** The properties of one resource of Microsoft365DSC, by name in any case. Null states nothing: it is not managed. */
class Properties {
    object;
    place;
    constructor(object, place) {
        this.object = object;
        this.place = place;
    }
    /** A property that is stated; undefined also for an empty text, with which exports fill in what is not set. */
    get(name) {
        const own = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(this.object, name);
        const value = literal(own?.value);
        return own === undefined || value === undefined || value === null || value === "" ? undefined : { value, place: this.place.at(own.key) };
    }
    /** A list that is stated; a single text stands for a list of one, an empty text for an empty list. */
    list(name) {
        const own = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(this.object, name);
        if (own === undefined || own.value === null)
            return undefined;
        const { value } = own;
        const items = Array.isArray(value) ? value.map(literal) : value === "" ? [] : typeof value === "string" ? [literal(value)] : value;
        return { value: items, place: this.place.at(own.key) };
    }
}
/** The first thing in a list, or the list itself, that could not be determined. */
function gapIn(value) {
    return Array.isArray(value) ? value.find(_model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm) : (0,_model_undetermined_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndetermined */ .xm)(value) ? value : undefined;
}
/** Graph's spelling of a word that is written in any case; what is none of `words` stays as it is. */
function spelt(value, words) {
    if (typeof value !== "string")
        return value;
    const lower = value.trim().toLowerCase();
    return words.find((each) => each.toLowerCase() === lower) ?? value;
}
/** Members that say how to sign in, or what the engine does with a resource: nothing of the tenant. */
const meta = new Set([
    "resourcename", "resourceinstancename", "resourceid", "ciminstance", "issingleinstance", "ensure", "dependson", "psdscrunascredential",
    "modulename", "moduleversion", "credential", "applicationid", "tenantid", "applicationsecret", "certificatethumbprint", "certificatepath",
    "certificatepassword", "managedidentity", "accesstokens", "verbose", "uniqueid",
]);
/** Whether a member of a resource says nothing of the tenant; annotations of OData neither. */
function isMeta(key) {
    return key.includes("@") || meta.has(key.toLowerCase());
}
/** Whether an object states anything. */
function isEmptyObject(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && Object.keys(value).every((key) => isMeta(key) || value[key] === null);
}


/***/ }),

/***/ 60130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ Translation)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97256);


/**
 * Builds one object of Graph out of a foreign one and remembers where each part was written, so that a finding on
 * `conditions/users/includeUsers` opens on the `IncludeUsers` of the file.
 */
class Translation {
    #value = {};
    #root;
    /** `place` is the foreign object as a whole: what nobody wrote is shown there. */
    constructor(place) {
        this.#root = { place, members: new Map() };
    }
    /**
     * Puts a value at Graph's path; a number in the path is an index of a list, and lists are filled in order. The
     * objects on the way are made, and shown at `within` when that is given, else where the object around them is shown.
     * An object or list as value keeps its own keys, which then must be Graph's. What could not be determined is put as
     * {@link Undetermined}; what is not stated is not put at all.
     */
    put(path, value, place, within) {
        this.#set(path, value, { place, members: undefined }, within);
    }
    /** Makes an empty object or list at Graph's path, shown at `place`, for what is put into it later. */
    open(path, empty, place, within) {
        this.#set(path, empty, { place, members: new Map() }, within);
    }
    #set(path, value, last, within) {
        let container = this.#value;
        let part = this.#root;
        for (const [index, step] of path.entries()) {
            const { members } = part;
            if (members === undefined)
                throw new TypeError(`${path.slice(0, index).join("/")} was put as a whole`);
            if (index === path.length - 1) {
                set(container, step, value);
                members.set(String(step), last);
                return;
            }
            const there = get(container, step);
            const next = isContainer(there) ? there : typeof path[index + 1] === "number" ? [] : {};
            if (!members.has(String(step))) {
                set(container, step, next);
                members.set(String(step), { place: within ?? part.place, members: new Map() });
            }
            container = next;
            part = members.get(String(step)) ?? part;
        }
    }
    /** The object, as one of `kind`. */
    resource(kind) {
        return { kind, value: this.#value, place: _model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .Place */ .Y.translated(this.#root) };
    }
    /** The object so far. */
    get value() {
        return this.#value;
    }
}
function isContainer(value) {
    return Array.isArray(value) || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value);
}
function get(container, step) {
    return Array.isArray(container) ? container[Number(step)] : Object.hasOwn(container, step) ? container[step] : undefined;
}
/** Only a foreign key that is `__proto__` has to be defined, which is dear. */
function set(container, step, value) {
    if (step !== "__proto__")
        container[step] = value;
    else
        Object.defineProperty(container, step, { value, writable: true, enumerable: true, configurable: true });
}


/***/ })

};
