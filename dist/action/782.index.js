export const id = 782;
export const ids = [782];
export const modules = {

/***/ 66782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  translateTerraform: () => (/* binding */ translateTerraform),
  translateTerraformState: () => (/* binding */ translateTerraformState)
});

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/place.js
var place = __webpack_require__(97256);
// EXTERNAL MODULE: ./build/src/model/tenant.js
var tenant = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/model/properties.js
var properties = __webpack_require__(12334);
// EXTERNAL MODULE: ./build/src/input/formats/translation.js
var formats_translation = __webpack_require__(60130);
;// CONCATENATED MODULE: ./build/src/input/formats/terraform/marks.js


/** No policy nests as deep; what does is not read. */
const deepest = 32;
/** Said of what nests deeper than {@link deepest}. */
const tooDeep = (0,undetermined/* undetermined */.nZ)(`it nests deeper than ${String(deepest)} levels, which no policy does`);
/**
 * A value with {@link Undetermined} wherever Terraform's tree of marks says `true`. The tree has the value's shape,
 * without what is not marked: `after_unknown` and `after_sensitive` of a plan, `sensitive_values` of a state.
 */
function marked(value, marks, why, name = "", depth = 0) {
    if (marks === true)
        return why(name);
    if (typeof marks !== "object" || marks === null)
        return value;
    if (depth > deepest)
        return tooDeep;
    if (Array.isArray(marks)) {
        const list = Array.isArray(value) ? [...value] : [];
        // What is marked can be absent from the value; what is not marked leaves it as it is.
        marks.forEach((mark, index) => {
            const inner = marked(list[index], mark, why, name, depth + 1);
            if (inner !== undefined)
                list[index] = inner;
        });
        return list.length === 0 ? value : list;
    }
    const members = new Map((0,json/* isObject */.Gv)(value) ? Object.entries(value) : []);
    for (const [key, mark] of Object.entries(marks)) {
        const inner = marked(members.get(key), mark, why, key, depth + 1);
        if (inner !== undefined)
            members.set(key, inner);
    }
    return (0,json/* isObject */.Gv)(value) || members.size > 0 ? Object.fromEntries(members) : value;
}
/** For `after_unknown`: such a value is not in the plan at all. */
function knownAfterApply(name) {
    return (0,undetermined/* undetermined */.nZ)(`${name === "" ? "it" : name} is known only after apply: give the state that the apply leaves`);
}
/** For what Terraform calls sensitive: its owner wants it to be shown nowhere, so it is not judged either. */
function sensitive(name) {
    return (0,undetermined/* undetermined */.nZ)(`${name === "" ? "it" : name} is marked sensitive and therefore not read`);
}
/** The tree of marks that the paths in a state's `sensitive_attributes` mean: lists of `{ type, value }` steps. */
function marksOf(paths) {
    if (!Array.isArray(paths))
        return undefined;
    const tree = new Map();
    for (const path of paths) {
        const steps = Array.isArray(path) ? path.map((step) => ((0,json/* isObject */.Gv)(step) ? step["value"] : undefined)) : [];
        // A step into a list or a set is not by name; all of the attribute then counts.
        const names = steps.slice(0, deepest);
        const end = names.findIndex((step) => typeof step !== "string");
        mark(tree, end === -1 ? names : names.slice(0, end));
    }
    return asObject(tree);
}
function mark(tree, names) {
    let here = tree;
    for (const [index, name] of names.entries()) {
        if (typeof name !== "string")
            return;
        const there = here.get(name);
        if (there === true)
            return;
        if (index === names.length - 1) {
            here.set(name, true);
            return;
        }
        const next = there ?? new Map();
        here.set(name, next);
        here = next;
    }
}
function asObject(tree) {
    return Object.fromEntries([...tree].map(([name, inner]) => [name, inner === true ? true : asObject(inner)]));
}

;// CONCATENATED MODULE: ./build/src/input/formats/terraform/snake-case.js





/** What reads a resource whose attributes are Graph's names in snake_case. `finish` adds to the object what the names do not say. */
function snakeCase(kind, dialect, finish) {
    return {
        kind,
        translate(resource) {
            const translation = new formats_translation/* Translation */.w(resource.place);
            const here = { translation, dialect, isConfiguration: resource.stage === "configuration" };
            putMembers(here, [], resource.attributes, resource.place, (0,properties/* typeOfKind */.MO)(kind), "");
            finish?.(translation, resource);
            return translation.resource(kind);
        },
    };
}
/** Graph's own lists of objects; any other list of one object is a block. */
const listsOfObjects = new Set(["targets", "included", "excluded"]);
function putMembers(here, path, object, place, type, block) {
    for (const key of Object.keys(object)) {
        const value = object[key];
        if (here.dialect.own.has(block === "" ? key : `${block}/${key}`))
            continue;
        // Once: what is inside is no such object again, however it is called.
        if (here.dialect.inlined?.has(key) === true && !here.dialect.inlined.has(block)) {
            if ((0,json/* isObject */.Gv)(value))
                putMembers(here, path, value, place.at(key), type, key);
            continue;
        }
        if (value === null && here.dialect.lists?.has(key) === true) {
            putValue(here, [...path, nameOf(here, key, type, block).name], [], place.at(key), null, key);
        }
        else if (value !== null || !here.isConfiguration) {
            const { name, type: inner } = nameOf(here, key, type, block);
            putValue(here, [...path, name], value, place.at(key), inner, key);
        }
    }
}
function putValue(here, path, value, place, type, key) {
    const { translation, dialect } = here;
    const name = path.at(-1);
    if (path.length > deepest)
        translation.put(path, tooDeep, place);
    else if (name === "guestOrExternalUserTypes" && Array.isArray(value))
        translation.put(path, joined(value), place);
    else if (Array.isArray(value)) {
        const list = value;
        if (list.length === 0 && dialect.blocks?.has(key) === true)
            translation.put(path, null, place);
        else if (isBlock(list, name, type))
            putValue(here, path, list[0], place.at(0), type, key);
        else {
            translation.open(path, [], place);
            list.forEach((item, index) => {
                putValue(here, [...path, index], item, place.at(index), type, key);
            });
        }
    }
    else if ((0,json/* isObject */.Gv)(value)) {
        translation.open(path, {}, place);
        putMembers(here, path, value, place, type, key);
    }
    else
        translation.put(path, value, place);
}
function isBlock(list, name, type) {
    if (list.length !== 1 || typeof name !== "string" || listsOfObjects.has(name))
        return false;
    return (0,json/* isObject */.Gv)(list[0]) || (type !== null && (0,undetermined/* isUndetermined */.xm)(list[0]));
}
/** Graph has these in one text, separated by commas; providers have them as a list or a set. */
function joined(types) {
    const gap = types.find(undetermined/* isUndetermined */.xm);
    if (gap !== undefined)
        return gap;
    const words = types.filter((each) => typeof each === "string");
    return words.length === types.length ? words.join(",") : (0,undetermined/* undetermined */.nZ)("guest_or_external_user_types holds something that is no text");
}
function nameOf({ dialect }, key, type, block) {
    const name = dialect.names?.get(`${block}/${key}`) ?? dialect.names?.get(key);
    if (name !== undefined)
        return { name, type: null };
    const found = foundNames.get(type)?.get(key);
    return found ?? findName(key, type);
}
/** The names that were asked for, by type: a state repeats them for every partner. */
const foundNames = new Map();
const mostNames = 500;
/** Graph's property of the same letters: acronyms are cut in other places than Graph's capitals. */
function findName(key, type) {
    let found = { name: camelCase(key), type: null };
    const known = type === null ? undefined : properties/* graphProperties */.Mw.get(type);
    for (const [name, inner] of known ?? [])
        if (bare(name) === bare(key))
            found = { name, type: inner };
    const names = foundNames.get(type) ?? new Map();
    foundNames.set(type, names);
    if (names.size < mostNames)
        names.set(key, found);
    return found;
}
function bare(name) {
    return name.replaceAll("_", "").toLowerCase();
}
/** A name that no table knows is told under Graph's way of writing it. */
function camelCase(key) {
    const [first = "", ...rest] = key.split("_");
    return first + rest.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join("");
}

;// CONCATENATED MODULE: ./build/src/input/formats/terraform/azuread.js



/**
 * The provider hashicorp/azuread. Its names and what it sends for what is left out are those of `expand…` and
 * `flatten…` in its `internal/services/conditionalaccess`: a list that is null is sent empty.
 */
const lists = new Map([
    ["included_users", "includeUsers"],
    ["excluded_users", "excludeUsers"],
    ["included_groups", "includeGroups"],
    ["excluded_groups", "excludeGroups"],
    ["included_roles", "includeRoles"],
    ["excluded_roles", "excludeRoles"],
    ["included_applications", "includeApplications"],
    ["excluded_applications", "excludeApplications"],
    ["included_user_actions", "includeUserActions"],
    ["included_locations", "includeLocations"],
    ["excluded_locations", "excludeLocations"],
    ["included_platforms", "includePlatforms"],
    ["excluded_platforms", "excludePlatforms"],
    ["included_service_principals", "includeServicePrincipals"],
    ["excluded_service_principals", "excludeServicePrincipals"],
    ["client_app_types", "clientAppTypes"],
    ["sign_in_risk_levels", "signInRiskLevels"],
    ["user_risk_levels", "userRiskLevels"],
    ["service_principal_risk_levels", "servicePrincipalRiskLevels"],
    ["built_in_controls", "builtInControls"],
    ["custom_authentication_factors", "customAuthenticationFactors"],
    ["terms_of_use", "termsOfUse"],
]);
const strength = "authentication_strength_policy_id";
/** Each attribute with Graph's control and the name in it; without a control it stands among them. */
const sessionControls = [
    ["application_enforced_restrictions_enabled", "applicationEnforcedRestrictions", "isEnabled"],
    ["cloud_app_security_policy", "cloudAppSecurity", "cloudAppSecurityType"],
    ["disable_resilience_defaults", "", "disableResilienceDefaults"],
    ["persistent_browser_mode", "persistentBrowser", "mode"],
    ["sign_in_frequency", "signInFrequency", "value"],
    ["sign_in_frequency_period", "signInFrequency", "type"],
    ["sign_in_frequency_authentication_type", "signInFrequency", "authenticationType"],
    ["sign_in_frequency_interval", "signInFrequency", "frequencyInterval"],
];
const conditionalAccess = {
    own: new Set(["id", "object_id", "timeouts", "session_controls", `grant_controls/${strength}`]),
    names: new Map([
        ...lists,
        ["included_guests_or_external_users", "includeGuestsOrExternalUsers"],
        ["excluded_guests_or_external_users", "excludeGuestsOrExternalUsers"],
        ["devices/filter", "deviceFilter"],
        ["applications/filter", "applicationFilter"],
        ["client_applications/filter", "servicePrincipalFilter"],
    ]),
    lists: new Set(lists.keys()),
    blocks: new Set([
        ...["conditions", "grant_controls", "users", "applications", "client_applications", "devices", "locations", "platforms", "filter"],
        ...["included_guests_or_external_users", "excluded_guests_or_external_users", "external_tenants"],
    ]),
};
const plain = { own: new Set(["id", "object_id", "timeouts"]) };
const azuread = new Map([
    [
        "azuread_conditional_access_policy",
        snakeCase("conditionalAccessPolicy", conditionalAccess, (translation, resource) => {
            putId(translation, resource);
            putStrength(translation, resource);
            putSessionControls(translation, resource);
        }),
    ],
    [
        "azuread_named_location",
        snakeCase("namedLocation", { own: new Set([...plain.own, "ip", "country"]) }, (translation, resource) => {
            putId(translation, resource);
            putLocation(translation, resource);
        }),
    ],
    ["azuread_authentication_strength_policy", snakeCase("authenticationStrengthPolicy", plain, putId)],
]);
/** Newer versions write the whole path as `id` and the object's own beside it. */
function putId(translation, { attributes, place }) {
    const key = typeof attributes["object_id"] === "string" ? "object_id" : "id";
    const id = attributes[key];
    if (typeof id === "string")
        translation.put(["id"], lastStep(id), place.at(key));
}
function lastStep(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** `authentication_strength_policy_id` is the path of Graph's object; the empty text is none. */
function putStrength(translation, { attributes, place }) {
    const controls = blockOf(attributes, "grant_controls", place);
    if (controls === undefined || (0,undetermined/* isUndetermined */.xm)(controls))
        return;
    const id = controls.value[strength];
    const written = controls.place.at(strength);
    if ((0,undetermined/* isUndetermined */.xm)(id))
        translation.put(["grantControls", "authenticationStrength"], id, written);
    if (typeof id === "string" && id !== "")
        translation.put(["grantControls", "authenticationStrength", "id"], lastStep(id), written, written);
}
/** One attribute for each control, and the empty text, zero or false for none. */
function putSessionControls(translation, { attributes, place }) {
    const written = attributes["session_controls"];
    const controls = blockOf(attributes, "session_controls", place);
    if (controls === undefined || (0,undetermined/* isUndetermined */.xm)(controls)) {
        // No block is an empty list, and Graph's null; what is no block is left to be not understood.
        const value = Array.isArray(written) && written.length === 0 ? null : (controls ?? written);
        if (value !== undefined)
            translation.put(["sessionControls"], value, place.at("session_controls"));
        return;
    }
    translation.open(["sessionControls"], {}, controls.place);
    const isSet = (value) => value !== undefined && value !== null && value !== "" && value !== 0 && value !== false;
    for (const [key, control, name] of sessionControls) {
        const value = controls.value[key];
        if (!isSet(value))
            continue;
        const at = controls.place.at(key);
        if (name !== "isEnabled" && control !== "")
            translation.put(["sessionControls", control, "isEnabled"], true, at, at);
        translation.put(control === "" ? ["sessionControls", name] : ["sessionControls", control, name], value, at, at);
    }
}
/** A block, which Terraform writes as a list of one; undefined where there is none. */
function blockOf(attributes, key, place) {
    const written = attributes[key];
    const isList = Array.isArray(written) && written.length === 1;
    const block = isList ? written[0] : written;
    const at = isList ? place.at(key).at(0) : place.at(key);
    if ((0,undetermined/* isUndetermined */.xm)(block))
        return block;
    return (0,json/* isObject */.Gv)(block) ? { value: block, place: at } : undefined;
}
/** The one of `ip` and `country` that is there says what the location is. */
function putLocation(translation, { attributes, place }) {
    const ip = blockOf(attributes, "ip", place);
    const country = blockOf(attributes, "country", place);
    if ((0,undetermined/* isUndetermined */.xm)(ip))
        translation.put(["ipRanges"], ip, place.at("ip"));
    else if (ip !== undefined) {
        translation.put(["@odata.type"], "#microsoft.graph.ipNamedLocation", ip.place);
        putAs(translation, ip, "trusted", "isTrusted");
        const ranges = ip.value["ip_ranges"];
        const written = ip.place.at("ip_ranges");
        if (!Array.isArray(ranges))
            return putAs(translation, ip, "ip_ranges", "ipRanges");
        translation.open(["ipRanges"], [], written);
        ranges.forEach((range, index) => {
            if ((0,undetermined/* isUndetermined */.xm)(range))
                translation.put(["ipRanges", index], range, written.at(index));
            else
                translation.put(["ipRanges", index, "cidrAddress"], range, written.at(index), written.at(index));
        });
    }
    else if ((0,undetermined/* isUndetermined */.xm)(country))
        translation.put(["countriesAndRegions"], country, place.at("country"));
    else if (country !== undefined) {
        translation.put(["@odata.type"], "#microsoft.graph.countryNamedLocation", country.place);
        putAs(translation, country, "countries_and_regions", "countriesAndRegions");
        putAs(translation, country, "include_unknown_countries_and_regions", "includeUnknownCountriesAndRegions");
        putAs(translation, country, "country_lookup_method", "countryLookupMethod");
    }
}
function putAs(translation, { value, place }, key, name) {
    if (value[key] !== undefined && value[key] !== null)
        translation.put([name], value[key], place.at(key));
}

;// CONCATENATED MODULE: ./build/src/input/formats/terraform/microsoft365.js



/**
 * The provider deploymenttheory/microsoft365. It reads every setting back from Graph and writes null where Graph has
 * null (`MapRemoteResourceStateToTerraform` of each resource), so a null in a plan or state is Graph's and inherits.
 * In a configuration it is nothing: the settings are optional and computed, and keep what Graph has.
 */
const prefix = "microsoft365_graph_beta_identity_and_access_";
/** The `id` is the provider's own: the tenant id again, or a fixed word. */
const dialect = { own: new Set(["id", "timeouts", "hard_delete", "restore_defaults_on_destroy"]) };
/** Words that the provider takes for the ids of the built-in authentication strengths. */
const strengths = new Map([
    ["multifactor_authentication", "00000000-0000-0000-0000-000000000002"],
    ["passwordless_mfa", "00000000-0000-0000-0000-000000000003"],
    ["phishing_resistant_mfa", "00000000-0000-0000-0000-000000000004"],
]);
const microsoft365 = new Map([
    [`${prefix}cross_tenant_access_policy`, snakeCase("crossTenantAccessPolicy", dialect)],
    [`${prefix}cross_tenant_access_default_settings`, snakeCase("crossTenantAccessPolicyDefault", dialect, doubtServiceDefault)],
    [`${prefix}cross_tenant_access_partner_settings`, snakeCase("crossTenantAccessPolicyPartner", dialect)],
    [`${prefix}cross_tenant_access_partner_user_sync_settings`, snakeCase("identitySynchronization", dialect)],
    [`${prefix}cross_tenant_access_partner_group_sync_settings`, snakeCase("identitySynchronization", dialect)],
    [`${prefix}authorization_policy`, snakeCase("authorizationPolicy", dialect)],
    [
        `${prefix}conditional_access_policy`,
        snakeCase("conditionalAccessPolicy", { own: new Set(["timeouts", "hard_delete", "partial_enablement_strategy"]) }, (translation, { place }) => {
            const path = ["grantControls", "authenticationStrength", "id"];
            const id = strengths.get(valueAt(translation.value, path));
            const written = place.at("grant_controls").at("authentication_strength").at("id");
            if (id !== undefined)
                translation.put(path, id, written);
        }),
    ],
]);
/** The service sets this flag some time after a change, and a plan shows that of the state before. */
function doubtServiceDefault(translation, { stage, place }) {
    if (stage !== "plan" || translation.value["isServiceDefault"] !== true)
        return;
    const reason = (0,undetermined/* undetermined */.nZ)("is_service_default is true before the apply: give the state that the apply leaves");
    translation.put(["isServiceDefault"], reason, place.at("is_service_default"));
}
function valueAt(value, path) {
    let here = value;
    for (const step of path)
        here = (0,json/* isObject */.Gv)(here) ? here[step] : undefined;
    return here;
}

;// CONCATENATED MODULE: ./build/src/input/formats/terraform/constants.js


/** Puts a value whose parts have no places of their own, all of it shown at `place`. */
function putConstant(translation, path, value, place) {
    if (path.length > deepest) {
        translation.put(path, tooDeep, place);
    }
    else if (Array.isArray(value)) {
        translation.open(path, [], place);
        value.forEach((item, index) => {
            putConstant(translation, [...path, index], item, place);
        });
    }
    else if ((0,json/* isObject */.Gv)(value)) {
        translation.open(path, {}, place);
        for (const [key, inner] of Object.entries(value))
            putConstant(translation, [...path, key], inner, place);
    }
    else {
        translation.put(path, value, place);
    }
}

;// CONCATENATED MODULE: ./build/src/input/formats/terraform/microsoft365wp-added.js
/**
 * What the provider microsoft365wp adds to a configuration that leaves it out: "The _provider_ default value is …" on
 * its pages. It adds to the default and to the singletons, never targets to a partner: there an absent list is empty.
 */
const everyone = [{ target: "AllUsers", targetType: "user" }];
const everything = [{ target: "AllApplications", targetType: "application" }];
function microsoft365wp_added_all(accessType) {
    return { usersAndGroups: { accessType, targets: everyone }, applications: { accessType, targets: everything } };
}
/** Of `cross_tenant_access_policy_configuration_default`. */
const addedToDefault = {
    b2bCollaborationInbound: microsoft365wp_added_all("allowed"),
    b2bCollaborationOutbound: microsoft365wp_added_all("allowed"),
    b2bDirectConnectInbound: microsoft365wp_added_all("blocked"),
    b2bDirectConnectOutbound: microsoft365wp_added_all("blocked"),
    tenantRestrictions: microsoft365wp_added_all("blocked"),
    inboundTrust: { isMfaAccepted: false, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false },
    automaticUserConsentSettings: { inboundAllowed: false, outboundAllowed: false },
    invitationRedemptionIdentityProviderConfiguration: {
        primaryIdentityProviderPrecedenceOrder: ["azureActiveDirectory", "externalFederation", "socialIdentityProviders"],
        fallbackIdentityProvider: "defaultConfiguredIdp",
    },
};
/** Of `cross_tenant_access_policy_configuration_partner`: nothing, and null inherits. */
const leftToDefault = {
    b2bCollaborationInbound: null,
    b2bCollaborationOutbound: null,
    b2bDirectConnectInbound: null,
    b2bDirectConnectOutbound: null,
    tenantRestrictions: null,
    inboundTrust: null,
    automaticUserConsentSettings: null,
};
/** Of `cross_tenant_access_policy`. */
const addedToPolicy = { allowedCloudEndpoints: [] };
/** Of `authentication_flows_policy`. */
const addedToFlows = { selfServiceSignUp: { isEnabled: false } };
/** Of `authorization_policy`, as far as it is judged. */
const addedToAuthorization = {
    allowInvitesFrom: "everyone",
    guestUserRoleId: "10dae51f-b6af-4016-8d66-8c2a99b929b3",
    allowEmailVerifiedUsersToJoinOrganization: false,
    allowedToSignUpEmailBasedSubscriptions: true,
};

;// CONCATENATED MODULE: ./build/src/input/formats/terraform/microsoft365wp.js





/**
 * The provider terraprovider/microsoft365wp. A partner's settings are optional and not computed in its schema, so that
 * a null in a plan or state is what Graph has and inherits; and what a configuration leaves out is null, too.
 */
const microsoft365wp_dialect = { own: new Set(["id"]) };
/** The kinds of `external_tenants` have an object each; Graph has their members beside the kind. */
const ofConditionalAccess = { own: new Set(), inlined: new Set(["all", "enumerated"]) };
const microsoft365wp = new Map([
    ["microsoft365wp_cross_tenant_access_policy", snakeCase("crossTenantAccessPolicy", microsoft365wp_dialect, adding(addedToPolicy))],
    [
        "microsoft365wp_cross_tenant_access_policy_configuration_default",
        snakeCase("crossTenantAccessPolicyDefault", microsoft365wp_dialect, (translation, resource) => {
            forgetOrder(translation, resource);
            adding(addedToDefault)(translation, resource);
        }),
    ],
    ["microsoft365wp_cross_tenant_access_policy_configuration_partner", snakeCase("crossTenantAccessPolicyPartner", microsoft365wp_dialect, adding(leftToDefault))],
    ["microsoft365wp_cross_tenant_identity_sync_policy_partner", snakeCase("identitySynchronization", microsoft365wp_dialect)],
    ["microsoft365wp_authentication_flows_policy", snakeCase("authenticationFlowsPolicy", microsoft365wp_dialect, adding(addedToFlows))],
    ["microsoft365wp_authorization_policy", snakeCase("authorizationPolicy", microsoft365wp_dialect, adding(addedToAuthorization))],
    ["microsoft365wp_conditional_access_policy", snakeCase("conditionalAccessPolicy", ofConditionalAccess)],
]);
/** Puts what the provider adds to a configuration. In a plan or state it stands there already. */
function adding(added) {
    return (translation, { stage, place }) => {
        if (stage === "configuration")
            add(translation, [], translation.value, added, place);
    };
}
function add(translation, path, written, added, place) {
    for (const [key, value] of Object.entries(added)) {
        const there = written[key];
        if (there === undefined)
            putConstant(translation, [...path, key], value, place);
        else if ((0,json/* isObject */.Gv)(there) && (0,json/* isObject */.Gv)(value))
            add(translation, [...path, key], there, value, place);
    }
}
const redemption = "invitation_redemption_identity_provider_configuration";
const order = "primary_identity_provider_precedence_order";
/** The schema has a set where Graph has a list: Terraform sorts it, and the order of precedence is gone. */
function forgetOrder(translation, { attributes, place }) {
    const outer = attributes[redemption];
    const providers = (0,json/* isObject */.Gv)(outer) ? outer[order] : undefined;
    if (!Array.isArray(providers) || providers.length < 2)
        return;
    const reason = (0,undetermined/* undetermined */.nZ)("microsoft365wp keeps the redemption order as a set, without its order: give Graph's JSON of the default");
    const path = ["invitationRedemptionIdentityProviderConfiguration", "primaryIdentityProviderPrecedenceOrder"];
    translation.put(path, reason, place.at(redemption).at(order));
}

// EXTERNAL MODULE: ./build/src/input/formats/graph.js + 2 modules
var graph = __webpack_require__(43831);
;// CONCATENATED MODULE: ./build/src/input/formats/terraform/unknown-object.js


/** An object of which nothing is known but that it is there: every property is undetermined, but a tenant id that its path names. */
function unknownObject(kind, place, reason, tenantId) {
    const translation = new formats_translation/* Translation */.w(place);
    for (const name of properties/* graphProperties */.Mw.get((0,properties/* typeOfKind */.MO)(kind))?.keys() ?? [])
        translation.put([name], reason, place);
    if (tenantId !== undefined)
        translation.put(["tenantId"], tenantId, place);
    return translation.resource(kind);
}

;// CONCATENATED MODULE: ./build/src/input/formats/terraform/msgraph.js






/**
 * The provider microsoft/msgraph: any object of Graph by its URL, and a `body` in Graph's own words. A resource's
 * `url` is the collection that it is created in, an update's is the object; `output` is what Graph answered.
 */
const translator = { kind: undefined, translate };
const msgraph = new Map([
    ["msgraph_resource", translator],
    ["msgraph_update_resource", translator],
]);
function translate(resource) {
    const body = bodyOf(resource);
    const paths = pathsOf(resource);
    const kind = kindOf(paths, body.value, resource);
    if (kind === undefined)
        return undefined;
    const tenant = tenantOf(paths, kind);
    if ((0,undetermined/* isUndetermined */.xm)(body.value))
        return unknownObject(kind, resource.place, body.value, tenant);
    const translation = new formats_translation/* Translation */.w(body.place);
    for (const [key, value] of Object.entries(body.value)) {
        if (body.isText)
            putConstant(translation, [key], value, body.place);
        else
            translation.put([key], value, body.place.at(key));
    }
    if (tenant !== undefined && (0,json/* valueIn */.xm)(body.value, "tenantId") === undefined)
        translation.put(["tenantId"], tenant, resource.place.at("url"));
    return translation.resource(kind);
}
function bodyOf({ address, attributes, place }) {
    const written = attributes["body"];
    const here = { place: place.at("body"), isText: false };
    if ((0,undetermined/* isUndetermined */.xm)(written))
        return { ...here, value: written };
    if (typeof written === "string")
        return { ...here, value: parsed(written, address), isText: true };
    if (!(0,json/* isObject */.Gv)(written))
        return { ...here, value: (0,undetermined/* undetermined */.nZ)(`${address} states no body`) };
    const { type, value } = written;
    // A state file writes a value of any type together with its type.
    if (type !== undefined && (0,json/* isObject */.Gv)(value) && Object.keys(written).length === 2)
        return { ...here, value, place: here.place.at("value") };
    return { ...here, value: written };
}
function parsed(text, address) {
    try {
        const value = JSON.parse(text);
        if ((0,json/* isObject */.Gv)(value))
            return value;
    }
    catch {
        // Said below, as for a text that is no object.
    }
    return (0,undetermined/* undetermined */.nZ)(`the body of ${address} is a text that is no JSON object`);
}
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** What says where the object lives, the most certain first: the import, the URL with the object's id, the URL. */
function pathsOf({ attributes, importId }) {
    const { url, id } = attributes;
    const paths = [];
    if (typeof importId === "string")
        paths.push(pathOf(importId));
    if (typeof url === "string" && typeof id === "string")
        paths.push(pathOf(`${url}/${id}`));
    if (typeof url === "string")
        paths.push(pathOf(url));
    return paths;
}
function pathOf(url) {
    const [path = ""] = url.toLowerCase().split("?");
    const all = path.replace(/^https?:\/\/[^/]*/, "").split("/").filter(Boolean);
    const steps = /^(?:v1\.0|beta)$/.test(all[0] ?? "") ? all.slice(1) : all;
    return { steps, names: steps.filter((step) => !guid.test(step)).join("/") };
}
/** By the import and the URL. Both can say no more than `policies`; then, and where they are not known, the body tells. */
function kindOf(paths, body, { attributes }) {
    const shown = (0,undetermined/* isUndetermined */.xm)(body) ? undefined : (0,graph/* kindByKeys */.g4)((0,graph/* fieldsOf */.Pf)(body));
    for (const { names } of paths) {
        const named = (0,graph/* kindByFragment */.MU)(names);
        if (named === undefined)
            continue;
        // Only the import or the id tells the default from the policy that holds it; without them, the body.
        return named === "crossTenantAccessPolicy" && shown === "crossTenantAccessPolicyDefault" ? shown : named;
    }
    if (paths.some(({ names }) => names === "policies"))
        return shown;
    // A partner's body looks like the default's where the tenant id is in the URL.
    return (0,undetermined/* isUndetermined */.xm)(attributes["url"]) && shown !== "crossTenantAccessPolicyDefault" ? shown : undefined;
}
/** The tenant that the path of a partner or of its synchronization settings names. */
function tenantOf(paths, kind) {
    if (kind !== "crossTenantAccessPolicyPartner" && kind !== "identitySynchronization")
        return undefined;
    for (const { steps } of paths) {
        const id = steps[steps.indexOf("partners") + 1];
        if (steps.includes("partners") && id !== undefined)
            return id;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/input/objects.js
var objects = __webpack_require__(79114);
;// CONCATENATED MODULE: ./build/src/input/formats/terraform/plan.js




/**
 * The resources in the JSON of `terraform show -json`, of a plan or of a state, in the order of the document.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
function* shownResources(document, root, stage, isRead) {
    const changes = changesOf(document, root);
    for (const key of ["planned_values", "values"]) {
        const values = document[key];
        const module = (0,json/* isObject */.Gv)(values) ? values["root_module"] : undefined;
        if (!(0,json/* isObject */.Gv)(module))
            continue;
        for (const { value, place } of resourcesBelow(module, root.at(key).at("root_module"))) {
            const change = changes.get(String(value["address"]))?.change;
            if (isManaged(value, isRead))
                yield resourceOf(value, "values", place, stage, change);
        }
        return;
    }
    // A plan that somebody cut to its changes: what a change leaves is there, what it deletes is null.
    for (const { value, change, place } of changes.values()) {
        if (isManaged(value, isRead) && change["after"] !== null)
            yield resourceOf({ ...value, after: change["after"] }, "after", place, stage, change);
    }
}
function changesOf(document, root) {
    const changes = new Map();
    const list = document["resource_changes"];
    if (!Array.isArray(list))
        return changes;
    list.forEach((value, index) => {
        if (!(0,json/* isObject */.Gv)(value) || !(0,json/* isObject */.Gv)(value["change"]))
            return;
        const address = typeof value["address"] === "string" ? value["address"] : `#${String(index)}`;
        // A deposed object is one that the same apply deletes.
        if (value["deposed"] === undefined)
            changes.set(address, { value, change: value["change"], place: root.at("resource_changes").at(index).at("change") });
    });
    return changes;
}
/** Modules nest without end, so they are walked with a list of what is left, not by recursion. */
function* resourcesBelow(module, place) {
    const left = [{ value: module, place }];
    for (let here = left.pop(); here !== undefined; here = left.pop()) {
        yield* objectsIn(here, "resources");
        left.push(...[...objectsIn(here, "child_modules")].reverse());
    }
}
function* objectsIn({ value, place }, key) {
    const list = value[key];
    if (!Array.isArray(list))
        return;
    for (const [index, item] of list.entries()) {
        if ((0,json/* isObject */.Gv)(item))
            yield { value: item, place: place.at(key).at(index) };
    }
}
/** Data sources are only read by Terraform, whatever they hold. */
function isManaged(value, isRead) {
    return value["mode"] !== "data" && typeof value["type"] === "string" && isRead(value["type"]);
}
function resourceOf(value, key, place, stage, change) {
    const importing = change?.["importing"];
    const common = {
        address: String(value["address"]),
        type: String(value["type"]),
        place: place.at(key),
        importId: (0,json/* isObject */.Gv)(importing) ? importing["id"] : undefined,
        stage,
    };
    const known = marked(value[key], change?.["after_unknown"], knownAfterApply);
    const attributes = marked(known, change?.["after_sensitive"] ?? value["sensitive_values"], sensitive);
    if ((0,json/* isObject */.Gv)(attributes))
        return { ...common, attributes };
    if ((0,undetermined/* isUndetermined */.xm)(attributes))
        return { ...common, attributes };
    const what = attributes === undefined ? "is absent" : `is ${(0,objects/* describe */.q0)(attributes)}, not an object`;
    return { ...common, attributes: (0,undetermined/* undetermined */.nZ)(`${key} of ${common.address} ${what}`) };
}

;// CONCATENATED MODULE: ./build/src/input/formats/terraform/state.js




/** The resources of a state file of version 4, or of a configuration in the same shape, in the order of the document. */
function* stateResources(document, root, stage, isRead) {
    const imports = importIds(document["imports"]);
    const resources = document["resources"];
    if (!Array.isArray(resources))
        return;
    for (const [index, resource] of resources.entries()) {
        if (!(0,json/* isObject */.Gv)(resource) || resource["mode"] === "data")
            continue;
        const { type, name, module } = resource;
        if (typeof type !== "string" || !isRead(type))
            continue;
        const place = root.at("resources").at(index).at("instances");
        const base = `${typeof module === "string" ? `${module}.` : ""}${type}.${String(name)}`;
        for (const found of instancesOf(resource["instances"], place)) {
            const address = base + indexOf(found.instance);
            const common = { address, type, place: found.place, importId: imports.get(address) ?? imports.get(base), stage };
            yield withAttributes(common, found.instance);
        }
    }
}
function* instancesOf(instances, place) {
    if ((0,undetermined/* isUndetermined */.xm)(instances))
        yield { instance: instances, place };
    if (!Array.isArray(instances))
        return;
    for (const [index, instance] of instances.entries()) {
        // A deposed object was replaced and waits to be deleted.
        if ((0,json/* isObject */.Gv)(instance) && instance["deposed"] !== undefined)
            continue;
        yield { instance, place: place.at(index) };
    }
}
function withAttributes(common, instance) {
    if ((0,undetermined/* isUndetermined */.xm)(instance))
        return { ...common, attributes: instance };
    if (!(0,json/* isObject */.Gv)(instance))
        return { ...common, attributes: (0,undetermined/* undetermined */.nZ)(`the instance of ${common.address} is ${(0,objects/* describe */.q0)(instance)}, not an object`) };
    const place = common.place.at("attributes");
    const attributes = marked(instance["attributes"], marksOf(instance["sensitive_attributes"]), sensitive);
    if ((0,json/* isObject */.Gv)(attributes))
        return { ...common, place, attributes };
    if ((0,undetermined/* isUndetermined */.xm)(attributes))
        return { ...common, place, attributes };
    const what = attributes === undefined ? "are absent" : `are ${(0,objects/* describe */.q0)(attributes)}, not an object`;
    return { ...common, attributes: (0,undetermined/* undetermined */.nZ)(`the attributes of ${common.address} ${what}`) };
}
function indexOf(instance) {
    const key = (0,json/* isObject */.Gv)(instance) ? instance["index_key"] : undefined;
    return typeof key === "string" || typeof key === "number" ? `[${JSON.stringify(key)}]` : "";
}
function importIds(imports) {
    const ids = new Map();
    if (!Array.isArray(imports))
        return ids;
    for (const each of imports) {
        if ((0,json/* isObject */.Gv)(each) && typeof each["to"] === "string")
            ids.set(each["to"], each["id"]);
    }
    return ids;
}

;// CONCATENATED MODULE: ./build/src/input/formats/terraform.js












const translators = new Map([...azuread, ...msgraph, ...microsoft365, ...microsoft365wp]);
function isRead(type) {
    return translators.has(type);
}
/** The JSON of `terraform show -json`, of a plan or of a state, and a state file of version 4. */
const translateTerraform = (value, file) => {
    if (!(0,json/* isObject */.Gv)(value) || !("format_version" in value))
        return translateTerraformState(value, file, "terraform-state");
    const isPlan = "planned_values" in value || "resource_changes" in value;
    const found = shownResources(value, place/* Place */.Y.root(file), isPlan ? "plan" : "state", isRead);
    return collect(isPlan ? "terraform-plan" : "terraform-state", found, isPlan ? notesOf(value) : []);
};
/**
 * A value in the shape of a state file of version 4: `resources[].instances[].attributes`, and `imports[]` with the
 * `to` and `id` of import blocks. `terraform-hcl` is a configuration: what is not literal in it is undetermined,
 * null is the same as nothing, and what a provider adds is not yet there.
 */
function translateTerraformState(value, file, format) {
    const document = (0,json/* isObject */.Gv)(value) ? value : {};
    const stage = format === "terraform-hcl" ? "configuration" : "state";
    return collect(format, stateResources(document, place/* Place */.Y.root(file), stage, isRead), []);
}
function notesOf(plan) {
    if (plan["errored"] === true)
        return ["Terraform ended with an error while it planned: what is missing here can exist"];
    return plan["complete"] === false ? ["the plan defers a part of the changes to a later one"] : [];
}
function collect(format, found, notes) {
    const resources = [];
    const syncWrites = [];
    const untold = [];
    for (const each of found) {
        const resource = terraform_translate(each);
        if (resource !== undefined) {
            resources.push(resource);
            if (resource.kind === "identitySynchronization")
                syncWrites.push(...writesOf(each, resource));
        }
        else if ((0,undetermined/* isUndetermined */.xm)(each.attributes) || (0,undetermined/* isUndetermined */.xm)(each.attributes["url"]))
            untold.push(each.address);
    }
    const more = untold.length === 0 ? [] : [`what ${(0,words/* brief */.dh)(untold.join(", "))} writes cannot be told: the url is not known`];
    const reason = `holds ${terraform_words.get(format) ?? format} without a policy that is read`;
    return { format, resources: withoutCopies(resources, syncWrites), lists: [], notes: [...notes, ...more], reason, syncWrites };
}
function writesOf({ address }, { value, place }) {
    const written = (0,json/* valueIn */.xm)(value, "tenantId");
    const tenantId = (0,undetermined/* isUndetermined */.xm)(written) ? written : (0,tenant/* partnerId */._4)(value);
    return tenantId === "" ? [] : [{ address, tenantId, place }];
}
const terraform_words = new Map([
    ["terraform-plan", "a Terraform plan"],
    ["terraform-state", "a Terraform state"],
    ["terraform-hcl", "a Terraform configuration"],
]);
function terraform_translate(resource) {
    const translator = translators.get(resource.type);
    const { attributes, place } = resource;
    if (!(0,undetermined/* isUndetermined */.xm)(attributes))
        return translator?.translate({ ...resource, attributes });
    return translator?.kind === undefined ? undefined : unknownObject(translator.kind, place, attributes);
}
/**
 * A partner's own `identity_synchronization` is a copy that microsoft365wp read before the resource that writes it was
 * applied: where that resource is here too, the copy is old.
 */
function withoutCopies(resources, syncWrites) {
    const written = new Set(syncWrites.map(({ tenantId }) => tenantId));
    return resources.map((resource) => {
        if (resource.kind !== "crossTenantAccessPolicyPartner" || !written.has((0,tenant/* partnerId */._4)(resource.value)))
            return resource;
        const { identitySynchronization: copy, ...value } = resource.value;
        return copy === undefined ? resource : { ...resource, value };
    });
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
