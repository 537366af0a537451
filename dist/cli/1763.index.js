export const id = 1763;
export const ids = [1763];
export const modules = {

/***/ 17778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ facts)
/* harmony export */ });
/** What nobody declares: facts of a tenant and not settings. */
const facts = new Set([
    "organization",
    "user",
    "unifiedRoleAssignment",
    "unifiedRoleAssignmentScheduleInstance",
    "unifiedRoleEligibilityScheduleInstance",
    "application",
    "servicePrincipal",
    "signIn",
    "directoryAudit",
    "relatedTenant",
    "tenantInformation",
    "group",
    "directoryObject",
]);


/***/ }),

/***/ 91763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findDrift: () => (/* binding */ findDrift)
});

// EXTERNAL MODULE: ./build/src/diff/effect.js
var diff_effect = __webpack_require__(7300);
;// CONCATENATED MODULE: ./build/src/diff/drift-sentence.js

/** What a difference between files (the base) and their tenant comes to, in a sentence without a full stop. It quotes the input: escape it. */
function driftSentenceOf({ subject, setting, title, presence, effect, before, now, note, lists }) {
    if (setting === "partner")
        return `${subject.label} ${presence === "added" ? "has an entry in the tenant and none in the files" : "has an entry in the files and none in the tenant"}, and access is the same by that`;
    const what = `${subject.label}${presenceInWords(presence)}, ${title}: `;
    if (before.words !== now.words)
        return `${what}in the tenant ${now.words}; in the files ${before.words}`;
    if (!(0,diff_effect/* isNeutral */.G)(effect))
        return `${what}in the tenant and in the files ${now.words}, but ${lists.length === 0 ? "not the same ones" : "the list is another one"}`;
    return `${what}in the tenant and in the files ${now.words}; ${note === undefined ? "written in another way" : `in the tenant it is ${note.replace(" now,", ",")}`}`;
}
function presenceInWords(presence) {
    if (presence === undefined)
        return "";
    return presence === "added" ? " (no entry in the files)" : " (no entry in the tenant)";
}

// EXTERNAL MODULE: ./build/src/diff/exposure.js + 10 modules
var diff_exposure = __webpack_require__(95351);
// EXTERNAL MODULE: ./build/src/diff/facts.js
var facts = __webpack_require__(17778);
// EXTERNAL MODULE: ./build/src/lint/drift-rules.js
var drift_rules = __webpack_require__(18562);
// EXTERNAL MODULE: ./build/src/lint/errors.js
var errors = __webpack_require__(94120);
// EXTERNAL MODULE: ./build/src/lint/identity.js
var identity = __webpack_require__(16385);
// EXTERNAL MODULE: ./build/src/model/well-known.js
var well_known = __webpack_require__(14777);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/undetermined.js
var undetermined = __webpack_require__(94163);
;// CONCATENATED MODULE: ./build/src/model/audits/directory-audit.js



/** Understands an audit. `appIdOf` tells the application of a service principal, where that is known. */
function readAudit({ value }, appIdOf = () => undefined) {
    const [time, activity] = [textIn(value, "activityDateTime"), textIn(value, "activityDisplayName")];
    if (time === undefined || activity === undefined || Number.isNaN(Date.parse(time)))
        return (0,undetermined/* undetermined */.nZ)("a directory audit has no activity or no time that is understood");
    const targets = listIn(value, "targetResources");
    const changed = targets.flatMap((target) => listIn(target, "modifiedProperties"));
    return {
        time: new Date(time).toISOString(),
        activity,
        category: textIn(value, "category") ?? "",
        correlationId: textIn(value, "correlationId")?.toLowerCase(),
        actor: actorOf((0,json/* valueIn */.xm)(value, "initiatedBy"), appIdOf),
        targets: new Set(targets.flatMap((target) => idsIn([(0,json/* valueIn */.xm)(target, "id"), (0,json/* valueIn */.xm)(target, "displayName")]))),
        partners: new Set(changed.flatMap(partnerIn)),
        properties: new Set(changed.flatMap((property) => textIn(property, "displayName")?.toLowerCase() ?? [])),
    };
}
/** Whether what an audit tells of came about. One that does not say so is taken at its word. */
function isDone({ value }) {
    const result = textIn(value, "result")?.toLowerCase();
    return result === undefined || result === "success";
}
/** An application can act for a person: then the person is who did it, and the application is through what. */
function actorOf(initiatedBy, appIdOf) {
    const [user, app] = (0,json/* isObject */.Gv)(initiatedBy) ? [(0,json/* valueIn */.xm)(initiatedBy, "user"), (0,json/* valueIn */.xm)(initiatedBy, "app")] : [];
    if ((0,json/* isObject */.Gv)(user)) {
        const [id, name] = [textIn(user, "id")?.toLowerCase(), textIn(user, "userPrincipalName") ?? textIn(user, "displayName")];
        if (id !== undefined || name !== undefined)
            return { kind: "user", ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
    }
    if ((0,json/* isObject */.Gv)(app)) {
        const principal = textIn(app, "servicePrincipalId")?.toLowerCase();
        const id = textIn(app, "appId")?.toLowerCase() ?? (principal === undefined ? undefined : (appIdOf(principal) ?? principal));
        const name = textIn(app, "displayName");
        if (id !== undefined || name !== undefined)
            return { kind: "app", ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
    }
    return { kind: "unknown" };
}
/** The values are JSON texts: `"\"11111111-…\""`. Only a property that names the partner says whom the change is about. */
function partnerIn(property) {
    const name = textIn(property, "displayName")?.toLowerCase();
    if (name !== "tenantid" && name !== "partneridentifier" && name !== "partnertenantid")
        return [];
    return idsIn([(0,json/* valueIn */.xm)(property, "oldValue"), (0,json/* valueIn */.xm)(property, "newValue")].map(unquoted));
}
function unquoted(value) {
    return typeof value === "string" ? value.replace(/^\s*\[?\s*"?|"?\s*\]?\s*$/g, "") : value;
}
function idsIn(values) {
    return values.flatMap((value) => (typeof value === "string" && (0,well_known/* isGuid */.W_)(value) ? [value.trim().toLowerCase()] : []));
}
function textIn(object, name) {
    const value = (0,json/* valueIn */.xm)(object, name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
function listIn(object, name) {
    const value = (0,json/* valueIn */.xm)(object, name);
    return Array.isArray(value) && !(0,undetermined/* isUndetermined */.xm)(value) ? value.filter(json/* isObject */.Gv) : [];
}
/** Whether the activity begins so. Microsoft's list of activities and its log differ in case. */
function startsWith({ activity }, beginning) {
    return activity.toLowerCase().startsWith(beginning.toLowerCase());
}
/** Whether it tells of a partner's entry: that it came, went or was changed. */
function changesPartner({ activity }) {
    return /^(?:add a partner to|update a partner|delete partner specific) cross-tenant access setting/i.test(activity);
}
/** Whether it tells of a partner's settings of synchronization. The category holds changes of the default, too. */
function changesSynchronization({ activity }) {
    return /cross-tenant identity sync setting/i.test(activity);
}
/** Whether it tells of the default settings. */
function changesDefault({ activity }) {
    return /(?:company default cross-tenant access|cross-tenant access default) setting/i.test(activity);
}
/** Whether it names an object or a partner. `id` is in lower case. */
function isAbout({ targets, partners }, id) {
    return targets.has(id) || partners.has(id);
}

;// CONCATENATED MODULE: ./build/src/model/audits/services.js


/** What people call a service. */
const serviceNames = {
    "support-case": "a Microsoft support case",
    "teams-cross-cloud-meetings": "Microsoft Teams (cross-cloud meetings)",
    "multitenant-organization": "the multitenant organization",
    "cross-tenant-synchronization": "the set-up of cross-tenant synchronization",
    "storage-migration": "Microsoft's move of the settings to another store",
};
/** Applications of Microsoft by application id: everybody can give their own application any name. */
const teams = new Set([
    "48ac35b8-9aa8-4d74-927d-1f4a14a0b239", // Skype and Teams Tenant Admin API
    "2ddfbe71-ed12-4123-b99b-d5fc8a062a79", // Microsoft Teams Admin Portal Service
    "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe", // Microsoft Teams Services
]);
const support = new Set([
    "2b8844d8-6c87-4fce-97a0-fbec9006e140", // Assist API
    "bc56af95-7a3b-459f-98a9-bd86532b0e89", // Entra GDAP
]);
/** Milliseconds between the steps of one set-up. */
const together = 10 * 60_000;
/**
 * The service through which a change came about, by what only that service does; undefined where nothing tells. `others`
 * are all audits that are known: the steps of one set-up stand in several.
 */
function serviceOf(audit, others) {
    if (isOfSupport(audit))
        return "support-case";
    if (startsWith(audit, "Migrated partner cross-tenant access settings"))
        return "storage-migration";
    if (audit.properties.has("crosscloudmeetingconfiguration") || isBy(audit, teams))
        return "teams-cross-cloud-meetings";
    if (isOfOrganization(audit) || others.some((other) => isOfOrganization(other) && isOneCall(audit, other)))
        return "multitenant-organization";
    return others.some((other) => isOneSetUp(audit, other)) ? "cross-tenant-synchronization" : undefined;
}
/** Opening a case adds the entry in the name of who opened it; closing the last one removes it. People can remove it, too. */
function isOfSupport(audit) {
    return isAbout(audit, well_known/* microsoftSupport */.WP) && (startsWith(audit, "Add a partner") || isBy(audit, support));
}
/** Nobody but Microsoft sets the flag of a partner. */
function isOfOrganization({ category, properties }) {
    return category.toLowerCase().startsWith("multitenantorg") || properties.has("isinmultitenantorganization");
}
/** Settings of a partner and its synchronization, changed by the same hand within minutes. */
function isOneSetUp(one, other) {
    const isPair = (changesSynchronization(one) && changesPartner(other)) || (changesPartner(one) && changesSynchronization(other));
    if (!isPair || ![...one.partners].some((partner) => other.partners.has(partner)))
        return false;
    if (isOneCall(one, other))
        return true;
    const { kind, id } = one.actor;
    return id !== undefined && kind === other.actor.kind && id === other.actor.id && Math.abs(Date.parse(one.time) - Date.parse(other.time)) <= together;
}
function isOneCall(one, other) {
    return one.correlationId !== undefined && one.correlationId === other.correlationId;
}
function isBy({ actor }, applications) {
    return actor.kind === "app" && applications.has(actor.id ?? "");
}

// EXTERNAL MODULE: ./build/src/model/access.js
var access = __webpack_require__(14677);
// EXTERNAL MODULE: ./build/src/model/trust.js
var trust = __webpack_require__(85221);
;// CONCATENATED MODULE: ./build/src/model/audits/trail.js






const kind = "directoryAudit";
/** The audits of a tenant; undetermined where they were not read to their end. */
function auditTrail(tenant) {
    const entries = tenant.complete(kind);
    if ((0,undetermined/* isUndetermined */.xm)(entries))
        return entries;
    const appIds = new Map(tenant.all("servicePrincipal").map(({ value }) => [(0,json/* word */.Vm)((0,json/* valueIn */.xm)(value, "id")), (0,json/* word */.Vm)((0,json/* valueIn */.xm)(value, "appId"))]));
    const read = entries.filter(isDone).map((entry) => readAudit(entry, (principal) => appIds.get(principal)));
    const audits = read.filter((audit) => !(0,undetermined/* isUndetermined */.xm)(audit)).sort((one, other) => (one.time < other.time ? 1 : -1));
    const partners = tenant.partnerByTenantId();
    const saysWhom = (audit) => audit.partners.size > 0 || [...audit.targets].some((target) => partners.has(target));
    const byId = groups(audits, ({ targets, partners: named }) => [...targets, ...named]);
    const byCall = groups(audits, ({ correlationId }) => (correlationId === undefined ? [] : [correlationId]));
    // Only these can be steps of the same set-up.
    const near = (audit) => [...(byCall.get(audit.correlationId ?? "") ?? []), ...[...audit.partners].flatMap((partner) => byId.get(partner) ?? [])];
    return {
        audits: audits.length,
        from: audits.at(-1)?.time,
        nameless: audits.filter((audit) => changesPartner(audit) && !saysWhom(audit)).length,
        unclear: read.length - audits.length,
        about: (changed) => {
            const candidates = changed.id === undefined ? audits : (byId.get(changed.id) ?? []);
            return candidates.filter((audit) => concerns(audit, changed)).map((audit) => ({ audit, service: serviceOf(audit, near(audit)) }));
        },
    };
}
/** In their order. */
function groups(audits, keysOf) {
    const byKey = new Map();
    for (const audit of audits) {
        for (const key of new Set(keysOf(audit))) {
            const group = byKey.get(key);
            if (group === undefined)
                byKey.set(key, [audit]);
            else
                group.push(audit);
        }
    }
    return byKey;
}
/** Of what has an id, `audit` is about it. */
function concerns(audit, { kind: of, setting }) {
    switch (of) {
        case "default":
            return changesDefault(audit) && mentions(audit, setting);
        case "partner":
            return concernsPartner(audit, setting);
        case "authorization":
            return audit.category.toLowerCase() === "authorizationpolicy";
        case "ca-policy":
            return /conditional access policy/i.test(audit.activity);
        case "tenant":
            return audit.properties.has(setting.toLowerCase());
    }
}
const synchronization = ["userSyncInbound", "groupSyncInbound"];
/** With an entry all of its settings come and go. */
function concernsPartner(audit, setting) {
    if (startsWith(audit, "Delete partner"))
        return true;
    if (synchronization.includes(setting))
        return changesSynchronization(audit);
    return changesPartner(audit) && (startsWith(audit, "Add a partner") || mentions(audit, setting));
}
const settings = new Set([...access/* accessShapeList */.ag.map(({ name }) => name), "inboundTrust", "automaticUserConsentSettings", "blockServiceProviderOutboundAccess", "isServiceProvider", "isInMultiTenantOrganization", "crossCloudMeetingConfiguration"].map((name) => name.toLowerCase()));
/** An audit that names settings of which this is none is about those; one that names none can be about any. */
function mentions({ properties }, setting) {
    const named = [...properties].filter((property) => settings.has(property));
    const [own = setting] = (trust/* trustClaims */.um.some((claim) => claim === setting) ? "inboundTrust" : setting).split(".");
    return named.length === 0 || setting === "partner" || named.includes(own.toLowerCase());
}

// EXTERNAL MODULE: ./build/src/model/build-tenant.js + 4 modules
var build_tenant = __webpack_require__(81346);
// EXTERNAL MODULE: ./build/src/model/export-manifest.js
var export_manifest = __webpack_require__(1199);
// EXTERNAL MODULE: ./build/src/model/place.js
var model_place = __webpack_require__(97256);
// EXTERNAL MODULE: ./build/src/model/tenant.js
var model_tenant = __webpack_require__(1031);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/report/drift-phrases.js
var drift_phrases = __webpack_require__(73660);
// EXTERNAL MODULE: ./build/src/judge/locate.js
var locate = __webpack_require__(6095);
;// CONCATENATED MODULE: ./build/src/judge/find-drift.js


















/**
 * Holds what files declare against what their tenant has, in terms of access: what is only written in another way, or
 * in another order, is no difference. Nothing that is not known on a side counts as the same.
 * @throws ConfigError when the files are those of another tenant.
 */
function findDrift(read, actual) {
    const listed = declaredOf(read, actual);
    const declared = withGap(listed.tenant, read.inputs.filter(({ status }) => status === "failed"));
    const tenant = tenantOf(actual, declared);
    const exposure = (0,diff_exposure/* compareTenants */.Z)(declared, tenant);
    const documents = new Map([...read.documents, ...actual.input.documents]);
    const trail = auditTrail(tenant);
    const changes = exposure.changes.map((change) => ({ change, audits: (0,undetermined/* isUndetermined */.xm)(trail) ? [] : auditsOf(change, trail) }));
    const readings = [...exposure.changes, ...exposure.unclear].flatMap(({ before, now }) => [before, now]);
    const locator = new locate/* Locator */.h(documents, readings.flatMap((reading) => placesOf(reading)));
    return {
        declared: listed.tenant,
        findings: changes.filter(isWorthAFinding).map((found) => findingOf(found, documents, listed.tenant.name)),
        unknown: exposure.unclear.map((unclear) => unknownOf(unclear, listed.tenant.name)),
        documents,
        report: {
            tenant: comparedTenant(actual),
            differences: changes.map((found) => differenceOf(found, locator)).sort((one, other) => rank.indexOf(one.effect) - rank.indexOf(other.effect)),
            unknown: exposure.unclear.map(shownUnknown),
            notCompared: notHeld(exposure, declared, tenant),
            audits: (0,undetermined/* isUndetermined */.xm)(trail) ? { read: false, reason: whyNoAudits(trail.undetermined, tenant) } : shownTrail(trail),
            notes: exposure.assumptions.map((sentence) => sentence.replace(/^The base /, "The repository ").replace(/^The head /, "What was read of the tenant ")),
            unread: failedOf(actual).map(({ file, reason = "cannot be read" }) => ({ file: shownFile(file), reason })),
        },
    };
}
const rank = ["opens", "opens-and-closes", "closes", "neutral"];
/** Newest first. What a partner leaves to the default is changed with the default, too. */
function auditsOf({ subject: { kind, id }, setting, now }, trail) {
    const own = trail.about({ kind, id, setting });
    if (kind !== "partner" || now.inherited === undefined)
        return own;
    return [...own, ...trail.about({ kind: "default", setting })].sort((one, other) => (one.audit.time < other.audit.time ? 1 : -1));
}
/** Of several tenants of the configuration, the one that was read. */
function declaredOf({ tenants, found }, { manifest: { tenantId } }) {
    const [only, second] = tenants;
    const fits = second === undefined && found.config.tenants === undefined ? only : tenants.find(({ tenant }) => tenantId !== undefined && (0,model_tenant/* ownTenantId */.Eu)(tenant) === tenantId);
    if (fits === undefined) {
        throw new errors/* ConfigError */.x([`${found.file ?? "the configuration"}: the configuration names several tenants, and none that was linted has the tenantId ${tenantId ?? "of the tenant that was read"}: write it there, or name the files of that tenant.`]);
    }
    const own = (0,model_tenant/* ownTenantId */.Eu)(fits.tenant);
    if (own !== undefined && tenantId !== undefined && own !== tenantId) {
        throw new errors/* ConfigError */.x([`The files are those of the tenant ${own}, and what they were to be compared with is the tenant ${tenantId}: name the files or the tenant that belong together.`]);
    }
    return fits;
}
function tenantOf({ manifest, input }, { today, catalog, name }) {
    const { tenantId, cloud } = manifest;
    const tenant = (0,build_tenant/* buildTenant */.J)(input.resources, input.facts, { today, cloud, ...(tenantId !== undefined && { tenantId }), ...(catalog && { catalog }), ...(name !== undefined && { name }) });
    return withGap(tenant, malformed({ manifest, input }));
}
/** What was read of the tenant and could not be understood: what the manifest says is known without it. */
function malformed({ manifest, input }) {
    const said = new Set(manifest.unread.map(export_manifest/* unreadReason */.un));
    return input.inputs.filter(({ status, reason = "" }) => status === "failed" && !said.has(reason));
}
function failedOf({ input }) {
    return input.inputs.filter(({ status }) => status === "failed");
}
/** A file that was not read can hold anything: then nothing is known to be missing. */
function withGap(tenant, failed) {
    if (failed.length === 0)
        return tenant;
    const gap = (0,undetermined/* undetermined */.nZ)(`${failed.length === 1 ? "a file" : `${failed.length} files`} could not be read, so what is in none of the others proves nothing`);
    return { ...tenant, isPartial: true, complete: () => gap };
}
function comparedTenant({ manifest: { tenantId, from, to }, folder }) {
    return { ...(tenantId !== undefined && { tenantId }), from, to, ...(folder !== undefined && { export: folder }) };
}
function shownFile(file) {
    return file.replace(/^\/tenant\//, "");
}
function shownTrail({ audits, from, nameless, unclear }) {
    return { read: true, changes: audits, ...(from !== undefined && { from }), nameless, unclear };
}
/** An export of before audits were read says nothing of them. */
function whyNoAudits(reason, tenant) {
    return tenant.unread("directoryAudit") === undefined && tenant.isPartial !== true ? "the export holds no audits: export the tenant again" : reason;
}
function placesOf(reading) {
    return [reading?.place, reading?.inherited].filter((place) => place !== undefined);
}
/** Who has the same access by another way of writing it need not be told one by one. */
function isWorthAFinding({ change: { effect, note } }) {
    return !(0,diff_effect/* isNeutral */.G)(effect) || note === undefined;
}
/** An opening is what somebody can use; what is closed, or only written otherwise, is for whoever keeps the files. */
function findingOf({ change, audits }, documents, tenant) {
    const { effect, subject, setting, before, now, lists } = change;
    const rule = effect.opens ? drift_rules/* driftOpens */.NK : drift_rules/* driftDiffers */.Tv;
    const [latest] = audits;
    const sentence = driftSentenceOf(change);
    const place = before.place ?? now.place ?? model_place/* Place */.Y.nowhere();
    const related = [
        ...(now.place !== undefined && now.place !== place ? [{ message: "in the tenant", place: now.place }] : []),
        ...(before.inherited === undefined ? [] : [{ message: "the files leave it to the default", place: before.inherited }]),
        ...(now.inherited === undefined ? [] : [{ message: "in the tenant it is left to the default", place: now.inherited }]),
    ];
    return {
        rule,
        severity: effect.opens || !(0,diff_effect/* isNeutral */.G)(effect) ? rule.severity : "info",
        subject: nameOf(subject, tenant),
        messageId: "drift",
        message: `${sentence}.${latest === undefined ? "" : ` Last ${(0,drift_phrases/* whoInWords */.d_)(shownAudit(latest))}.`}`,
        place,
        related,
        value: (0,identity/* valueHash */.K5)({ declared: before.words, actual: now.words, value: valueAt(documents, now.inherited ?? now.place), lists: lists.map(({ what, added, removed }) => [what, added, removed]) }),
        setting,
        fingerprint: (0,identity/* fingerprint */.Rj)(rule.id, subject.kind, subject.id, setting, tenant),
    };
}
function unknownOf({ subject, reason, side, title }, tenant) {
    return { rule: drift_rules/* driftOpens */.NK, subject: nameOf(subject, tenant), reason: `${title}${sideWords[side]}: ${reason.undetermined}`, needs: reason.needs };
}
const sideWords = { base: " in the files", head: " in the tenant", both: "" };
function nameOf({ kind, id, name }, tenant) {
    return { kind, id, name, ...(tenant !== undefined && { tenant }) };
}
/** What is written at a place; undefined where nothing is. */
function valueAt(documents, place) {
    if (place === undefined)
        return undefined;
    let value = documents.get(place.file)?.value;
    for (const step of place.pointer.split("/").slice(1)) {
        const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
        value = Array.isArray(value) ? value[Number(key)] : (0,json/* isObject */.Gv)(value) ? value[key] : undefined;
    }
    return value;
}
function differenceOf({ change, audits }, locator) {
    const { effect, before, now, lists } = change;
    return { ...about(change), effect: effectName(effect), message: driftSentenceOf(change), declared: shown(before, locator), actual: shown(now, locator), lists, audits: audits.map(shownAudit) };
}
function shownUnknown(unclear) {
    const { reason, side } = unclear;
    return { ...about(unclear), side: side === "base" ? "files" : side === "head" ? "tenant" : "both", reason: reason.undetermined, needs: reason.needs };
}
function about({ subject, setting, title, presence, heirs }) {
    return { subject: refOf(subject), setting, title, ...(presence !== undefined && { only: presence === "added" ? "tenant" : "files" }), heirs: heirs.map(refOf) };
}
function refOf({ kind, id, name, tenant }) {
    return { kind, ...(id !== undefined && { id }), ...(name !== undefined && { name }), ...(tenant !== undefined && { tenant }) };
}
function shown({ words, place, inherited }, locator) {
    const location = place && locator.location(place);
    const from = inherited && locator.location(inherited);
    return { words, ...(location && { location }), ...(from && { inherited: from }) };
}
function shownAudit({ audit: { time, activity, actor }, service }) {
    return { time, activity, by: actor, ...(service !== undefined && { service: { id: service, name: serviceNames[service] } }) };
}
function effectName(effect) {
    if ((0,diff_effect/* isNeutral */.G)(effect))
        return "neutral";
    if (effect.opens && effect.closes)
        return "opens-and-closes";
    return effect.opens ? "opens" : "closes";
}
/** Settings beside those that are held against each other as access, and why they are not. */
function notHeld({ uncompared }, declared, tenant) {
    return uncompared.filter(({ kind }) => !facts/* facts */.I.has(kind)).map(({ kind, added, removed, changed, unclear, properties }) => {
        const [inFiles, inTenant] = [declared.all(kind).length, tenant.all(kind).length];
        if (inFiles === 0)
            return { kind, reason: `the files declare none, and the tenant has ${inTenant}` };
        const unread = tenant.unread(kind);
        if (inTenant === 0)
            return { kind, reason: `the files declare ${inFiles}, and ${unread === undefined ? "the tenant has none" : unread.undetermined}` };
        const numbers = [
            [changed, "differ"],
            [added, "are only in the tenant"],
            [removed, "are only in the files"],
            [unclear, "may differ"],
        ];
        const what = numbers.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`).join(", ");
        return { kind, reason: `${(0,words/* counted */.hS)(inFiles, "object")} in the files and ${inTenant} in the tenant are not held against each other as access: ${what}${properties.length === 0 ? "" : ` (${properties.join(", ")})`}` };
    });
}


/***/ }),

/***/ 73660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ driftSentence),
/* harmony export */   ZP: () => (/* binding */ driftTitles),
/* harmony export */   d_: () => (/* binding */ whoInWords),
/* harmony export */   hb: () => (/* binding */ notComparedSentences),
/* harmony export */   o3: () => (/* binding */ comparedWith),
/* harmony export */   so: () => (/* binding */ auditSentences),
/* harmony export */   v8: () => (/* binding */ auditsInWords)
/* harmony export */ });
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22100);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80986);


/** The headings of differences, in the order in which they are told. */
const driftTitles = [
    ["opens", "The tenant allows, and the files do not declare"],
    ["opens-and-closes", "The tenant allows something else than the files declare"],
    ["closes", "The files declare, and the tenant does not allow"],
    ["neutral", "Differs, and access is the same"],
];
/** What drift comes to, in a sentence. */
function driftSentence(drift) {
    const having = (...effects) => drift.differences.filter(({ effect }) => effects.includes(effect)).length;
    const [opens, closes, neutral] = [having("opens", "opens-and-closes"), having("closes", "opens-and-closes"), having("neutral")];
    const rest = drift.unknown.length === 0 ? "" : ` ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(drift.unknown.length, "setting")} cannot be told.`;
    if (opens + closes === 0) {
        const where = drift.unknown.length + drift.notCompared.length + drift.unread.length === 0 ? "" : " in what could be compared";
        return `The tenant allows what the files declare${where}${neutral === 0 ? "" : `; ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(neutral, "difference")} without effect on access`}.${rest}`;
    }
    const parts = [...(opens > 0 ? [`allows more than the files declare (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(opens, "place")})`] : []), ...(closes > 0 ? [`${opens > 0 ? "" : "allows "}less (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(closes, "place")})`] : [])];
    return `The tenant ${parts.join(" and ")}.${rest}`;
}
/** Who changed it and when, a clause. Holds text of the tenant: escape it. */
function whoInWords({ time, by, activity, service }) {
    const name = by.name ?? by.id;
    const kind = by.kind === "app" ? "the application " : "";
    const who = by.kind === "unknown" || name === undefined ? "by nobody that the audit names" : `by ${kind}${name}`;
    return `changed ${who} on ${time.slice(0, 10)} at ${time.slice(11, 16)} UTC${service === undefined ? "" : `, through ${service.name}`} (${activity})`;
}
const mostAudits = 3;
/** Who can have brought a difference about, a clause each. */
function auditsInWords({ audits }) {
    return [...audits.slice(0, mostAudits).map(whoInWords), ...(audits.length > mostAudits ? [`and ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(audits.length - mostAudits, "earlier change")}: see drift of the JSON report`] : [])];
}
/** What is known of audits as a whole, a sentence each. */
function auditSentences({ audits: known, differences }) {
    const untold = differences.filter(({ audits }) => audits.length === 0).length;
    if (!known.read)
        return [`Who changed what is not known: ${known.reason}.`];
    const since = known.from === undefined ? "" : `, the oldest of ${known.from.slice(0, 10)}`;
    return [
        `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(known.changes, "audit")} of changes ${known.changes === 1 ? "was" : "were"} read${since}: Graph keeps thirty days at most.`,
        ...(untold === 0 ? [] : [`None of them tells of ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(untold, "difference")}.`]),
        ...(known.nameless === 0 ? [] : [`${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(known.nameless, "audit")} of a partner ${known.nameless === 1 ? "does" : "do"} not say of which, and can be behind any difference of a partner.`]),
        ...(known.unclear === 0 ? [] : [`${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(known.unclear, "audit")} ${known.unclear === 1 ? "is" : "are"} not understood.`]),
    ];
}
const singletons = { default: "the default", tenant: "the tenant", authorization: "the authorization policy" };
const sides = { files: "in the files, ", tenant: "in the tenant, ", both: "" };
/** What was not compared, a sentence for each reason. */
function notComparedSentences({ unknown, notCompared }) {
    const groups = new Map();
    for (const each of unknown) {
        const key = JSON.stringify([each.reason, each.side]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [each]);
        else
            group.push(each);
    }
    return [
        ...[...groups.values()].map((group) => {
            const titles = [...new Set(group.map(({ title }) => title))];
            const subjects = [...new Set(group.flatMap(({ subject, heirs }) => [subject, ...heirs]).map((subject) => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectName */ .wn)(subject, singletons)))];
            return `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(titles, 4)} of ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(subjects, 3)}: ${sides[group[0]?.side ?? "both"]}${group[0]?.reason ?? ""}.`;
        }),
        ...notCompared.map(({ kind, reason }) => `${(0,_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(kind)}: ${reason}.`),
    ];
}
/** What was compared with, in a clause. */
function comparedWith({ tenant }) {
    const when = `as it was on ${tenant.to.slice(0, 10)} at ${tenant.to.slice(11, 16)} UTC`;
    return tenant.export === undefined ? `the tenant ${when}` : `the tenant ${when} (${tenant.export})`;
}


/***/ }),

/***/ 22100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ groupMissing),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _model_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80986);


/** What people call the objects of each kind, and whether a verb beside it is in the plural. */
const names = {
    crossTenantAccessPolicy: { name: "the cross-tenant access policy", plural: false },
    crossTenantAccessPolicyDefault: { name: "the default settings", plural: true },
    crossTenantAccessPolicyPartner: { name: "partner settings", plural: true },
    identitySynchronization: { name: "cross-tenant synchronization settings", plural: true },
    multiTenantOrganization: { name: "the multitenant organization", plural: false },
    multiTenantOrganizationMember: { name: "the members of the multitenant organization", plural: true },
    multiTenantOrganizationPartnerConfigurationTemplate: { name: "the partner template of the multitenant organization", plural: false },
    multiTenantOrganizationIdentitySyncPolicyTemplate: { name: "the synchronization template of the multitenant organization", plural: false },
    conditionalAccessPolicy: { name: "Conditional Access policies", plural: true },
    namedLocation: { name: "named locations", plural: true },
    authenticationStrengthPolicy: { name: "authentication strengths", plural: true },
    authorizationPolicy: { name: "the authorization policy", plural: false },
    b2bManagementPolicy: { name: "the collaboration restrictions (domains that may be invited)", plural: true },
    identitySecurityDefaultsEnforcementPolicy: { name: "security defaults", plural: true },
    externalIdentitiesPolicy: { name: "the external identities policy", plural: false },
    authenticationFlowsPolicy: { name: "the authentication flows policy (self-service sign-up)", plural: false },
    organization: { name: "the organization object", plural: false },
    user: { name: "users", plural: true },
    unifiedRoleAssignment: { name: "role assignments", plural: true },
    unifiedRoleAssignmentScheduleInstance: { name: "active role assignments of Privileged Identity Management", plural: true },
    unifiedRoleEligibilityScheduleInstance: { name: "eligible role assignments", plural: true },
    application: { name: "app registrations with their owners", plural: true },
    servicePrincipal: { name: "enterprise applications with their owners", plural: true },
    delegatedAdminRelationship: { name: "delegated admin relationships (GDAP)", plural: true },
    connectedOrganization: { name: "connected organizations", plural: true },
    accessPackageAssignmentPolicy: { name: "assignment policies of access packages", plural: true },
    accessReviewScheduleDefinition: { name: "access reviews", plural: true },
    signIn: { name: "sign-ins", plural: true },
    directoryAudit: { name: "directory audits", plural: true },
    relatedTenant: { name: "related tenants", plural: true },
    tenantInformation: { name: "lookups of the partners' tenants", plural: true },
    group: { name: "groups", plural: true },
    directoryObject: { name: "lookups of directory objects", plural: true },
    crossTenantAccessSettings: { name: "the cross-tenant settings of Global Secure Access", plural: false },
};
/**
 * The unknowns grouped by what is missing, the group that stops most rules first. A kind of which the input holds
 * nothing makes one group, whatever its reasons say; where the kind is there but not enough of it, the reason decides.
 */
function groupMissing(report) {
    // Where nothing was found at all, that is what is missing.
    if ((0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToJudge */ .UG)(report))
        return [];
    const present = new Set(report.inputs.flatMap((input) => (input.status === "read" ? Object.keys(input.resources ?? {}) : [])));
    const groups = new Map();
    for (const unknown of report.unknown) {
        const absent = unknown.needs.some((kind) => report.unread.includes(kind)) ? [] : [...new Set(unknown.needs)].filter((kind) => !present.has(kind)).sort();
        const key = absent.length > 0 ? JSON.stringify(absent) : unknown.reason;
        const group = groups.get(key) ?? { absent, members: [] };
        group.members.push(unknown);
        groups.set(key, group);
    }
    return [...groups.values()]
        .map(({ absent, members }) => describe(absent, members))
        .sort((a, b) => b.rules.length - a.rules.length || b.outcomes - a.outcomes);
}
function describe(absent, members) {
    const rules = [...new Set(members.map((unknown) => unknown.rule))];
    const who = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rules.length, "rule");
    const outcomes = members.length;
    if (absent.length > 0) {
        const verb = rules.length === 1 ? "needs" : "need";
        const are = absent.length > 1 || pluralOf(absent[0]) ? "are" : "is";
        return { sentence: `${who} ${verb} ${absent.map(nameOf).join(" and ")}, which ${are} not among the input.`, rules, outcomes };
    }
    const subjects = [...new Set(members.map(({ subject }) => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectName */ .wn)(subject, singletons)))];
    return { sentence: `${briefly(members[0]?.reason ?? "No reason is known")}: ${who} could not judge ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(subjects, 3)}.`, rules, outcomes };
}
/** A subject of which there is one, by what people call it. */
const singletons = { default: "the default", tenant: "the tenant", authorization: "the authorization policy" };
/** Of a reason that is made of many, the first two. */
function briefly(reason) {
    const parts = reason.split("; ");
    return parts.length <= 3 ? reason : `${parts.slice(0, 2).join("; ")}; and ${parts.length - 2} more reasons`;
}
function isKnown(kind) {
    return _model_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceKinds */ .A.some((known) => known === kind);
}
/** What people call the objects of a kind; Graph's name where they have none. */
function nameOf(kind) {
    return isKnown(kind) ? names[kind].name : kind;
}
function pluralOf(kind) {
    return isKnown(kind) && names[kind].plural;
}


/***/ })

};
