import type { Fix } from "../src/lint/fix.ts";
import { isObject, member, valueIn, word } from "../src/model/json.ts";
import { accessShapes, type AccessSettingName } from "../src/model/access.ts";
import { allWord, canonicalTarget, type DimensionKind } from "../src/model/reach.ts";
import type { JsonObject } from "../src/model/resource.ts";
import { rightsManagement } from "../src/model/well-known.ts";

/**
 * What `--fix` does, by rule. Only what narrows access, or only says the same in another way, stands here: what needs
 * to be decided (which groups, which word was meant) stays advice.
 */
export const fixes: ReadonlyMap<string, Fix> = new Map(
  Object.entries<Fix>({
    "file-key-misspelt": { kind: "rename", stage: 0 },
    "default-inbound-open": ofDefault(() => blocked("b2bCollaborationInbound")),
    "default-outbound-open": ofDefault(() => onlyRightsManagement),
    "default-direct-connect-allowed": ofDefault(blocked),
    "default-tenant-restrictions-open": ofDefault(() => blocked("tenantRestrictions")),
    "default-m365-access-open": ofDefault(blocked),
    "default-trusts-mfa-of-every-tenant": ofDefault(() => untrusted(["isMfaAccepted"])),
    "default-trusts-devices-of-every-tenant": ofDefault(() => untrusted(["isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"])),
    // Graph's own property is read-only there, so that there is nothing to request.
    "default-auto-redemption-set": { kind: "amend", stage: 1, amend: (value) => withFalse(value, "automaticUserConsentSettings", ["inboundAllowed", "outboundAllowed"]) },
    "access-half-blocked": { kind: "amend", stage: 2, isGraphRequest: true, amend: (value, setting) => blocked(setting)(value) },
    "target-redundant": { kind: "amend", stage: 2, isGraphRequest: true, amend: withoutRedundant },
    // Once the default is narrowed: a partner that stated what the default said keeps it.
    "partner-identical-to-default": { kind: "amend", stage: 3, isGraphRequest: true, amend: withoutOverrides },
    "partner-changes-nothing": { kind: "delete", stage: 4, isGraphRequest: true },
    // Last: what was mended before can have been all that an exception covered.
    "exception-unused": { kind: "withdraw", stage: 5 },
  }),
);

type Amend = (value: JsonObject) => JsonObject | undefined;

/** A fix of the default, which is Microsoft's no longer once anything in it is written. */
function ofDefault(amendOf: (setting: string) => Amend): Fix {
  return {
    kind: "amend",
    stage: 1,
    isGraphRequest: true,
    amend: (value, setting) => {
      const amended = amendOf(setting)(value);
      return amended !== undefined && valueIn(amended, "isServiceDefault") === true ? replaced(amended, "isServiceDefault", false) : amended;
    },
  };
}

/** The object with another value for a member that it has, under its own spelling and in its own place. */
function replaced(object: JsonObject, name: string, value: unknown): JsonObject | undefined {
  const own = member(object, name);
  return own && { ...object, [own.key]: value };
}

/** The object with the inner object `name` changed; undefined where there is none, or it cannot be changed. */
function inside(object: JsonObject, name: string, change: Amend): JsonObject | undefined {
  const inner = valueIn(object, name);
  const changed = isObject(inner) ? change(inner) : undefined;
  return changed && replaced(object, name, changed);
}

function untrusted(claims: readonly string[]): Amend {
  return (value) => withFalse(value, "inboundTrust", claims);
}

function withFalse(value: JsonObject, name: string, flags: readonly string[]): JsonObject | undefined {
  return inside(value, name, (flagged) => flags.reduce((object, flag) => (valueIn(object, flag) === true ? (replaced(object, flag, false) ?? object) : object), flagged));
}

function isSetting(name: string): name is AccessSettingName {
  return Object.hasOwn(accessShapes, name);
}

/** The setting with everyone and everything blocked. */
function blocked(setting: string): Amend {
  return (value) => {
    if (!isSetting(setting)) return undefined;
    const { users, applications } = accessShapes[setting];
    return inside(value, setting, (block) => {
      const once = users === undefined ? block : inside(block, users, (half) => halfOf(half, "blocked", allWord.users, "users"));
      if (once === undefined || applications === undefined) return once;
      return inside(once, applications, (half) => halfOf(half, "blocked", allWord.applications, "applications"));
    });
  };
}

/** Everyone here may open encrypted mail of others, and nothing else. */
function onlyRightsManagement(value: JsonObject): JsonObject | undefined {
  return inside(value, "b2bCollaborationOutbound", (block) => {
    const once = inside(block, "usersAndGroups", (half) => halfOf(half, "allowed", allWord.users, "users"));
    return once && inside(once, "applications", (half) => halfOf(half, "allowed", rightsManagement, "applications"));
  });
}

/** A half with one target; what already says so stays as it is written. */
function halfOf(half: JsonObject, accessType: "allowed" | "blocked", target: string, kind: DimensionKind): JsonObject | undefined {
  const typed = word(valueIn(half, "accessType")) === accessType ? half : replaced(half, "accessType", accessType);
  const written = valueIn(half, "targets");
  const only: unknown = Array.isArray(written) && written.length === 1 ? written[0] : undefined;
  if (typed === undefined || (isObject(only) && word(valueIn(only, "target")) === target.toLowerCase())) return typed;
  return replaced(typed, "targets", [{ target, targetType: kind === "users" ? "user" : "application" }]);
}

/** The list that a finding of `target-redundant` is about, without what has no effect. `setting` is block and half. */
function withoutRedundant(value: JsonObject, setting: string): JsonObject | undefined {
  const [block = "", half = ""] = setting.split("/");
  const kind: DimensionKind = half === "applications" ? "applications" : "users";
  return inside(value, block, (own) =>
    inside(own, half, (list) => {
      const targets = valueIn(list, "targets");
      if (!Array.isArray(targets)) return undefined;
      const entries: readonly unknown[] = targets;
      const seen = new Set<string>();
      const names = entries.map((entry) => nameOf(entry, kind));
      const only = names.includes(allWord[kind]) ? allWord[kind] : undefined;
      const kept = entries.filter((_, index) => {
        const name = names[index];
        if (name === undefined || (only !== undefined && name !== only) || seen.has(name)) return name === undefined && only === undefined;
        seen.add(name);
        return true;
      });
      return replaced(list, "targets", kept);
    }),
  );
}

function nameOf(entry: unknown, kind: DimensionKind): string | undefined {
  return isObject(entry) ? canonicalTarget(valueIn(entry, "target"), kind) : undefined;
}

/** Every explicit setting of a partner as null, which follows the default. */
function withoutOverrides(value: JsonObject): JsonObject | undefined {
  const names = [...Object.keys(accessShapes), "inboundTrust", "blockServiceProviderOutboundAccess"];
  return names.reduce<JsonObject>((object, name) => {
    const own = valueIn(object, name);
    return own === undefined || own === null ? object : (replaced(object, name, null) ?? object);
  }, value);
}
