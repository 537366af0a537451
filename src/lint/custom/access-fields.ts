import { accessShapeList, type AccessSettingName } from "../../model/access.ts";
import type { Consent } from "../../model/consent.ts";
import type { Access } from "../../model/effective.ts";
import { isOpen, type Dimension } from "../../model/reach.ts";
import { trustClaims, claimTitles, type Trust } from "../../model/trust.ts";
import { undetermined, type Undetermined } from "../../model/undetermined.ts";
import { group, oneOf, texts, truth, type Field, type Fields } from "./shape.ts";

const half: Fields<Dimension> = {
  reach: oneOf(["all", "only", "none", "all-except"], "Whom it lets through: everyone, the targets only, nobody, or everyone but the targets.", ({ reach }) => reach),
  targets: texts("Ids in lower case, and Graph's reserved words such as `AllApplications` or `Office365`.", ({ targets }) => targets),
};

const whole: Fields<Access> = {
  reach: oneOf(["all", "all-but", "scoped", "none"], "Both halves together: everyone reaches everything, everything but a part, only what is listed, or nothing.", ({ reach }) => reach),
  isOpen: truth("Whether `reach` is `all` or `all-but`.", (access) => isOpen(access)),
  origin: oneOf(["partner", "default", "service default"], "Whose value it is.", ({ origin }) => origin),
};

const users = group("Half", "Users and groups.", half, ({ users: dimension }: Access) => dimension ?? noHalf("users"));
const applications = group("Half", "Applications.", half, ({ applications: dimension }: Access) => dimension ?? noHalf("applications"));

function noHalf(name: string): Undetermined {
  return undetermined(`the setting has no half for ${name}`);
}

type HasAccess = Readonly<Record<AccessSettingName, Access | Undetermined>>;

/** Every access setting, effective: what is inherited has the default's value. */
export function accessFields<S extends HasAccess>(): Fields<S> {
  return Object.fromEntries(
    accessShapeList.map((shape): [string, Field<S>] => {
      const [type, fields] =
        shape.applications === undefined
          ? ["UsersAccess", { ...whole, users }]
          : shape.users === undefined
            ? ["ApplicationsAccess", { ...whole, applications }]
            : ["Access", { ...whole, users, applications }];
      return [shape.name, group(type, capital(shape.title), fields, (subject: S) => subject[shape.name], (access) => access)];
    }),
  );
}

/** What another tenant's claims count for here, and redemption without a prompt. */
export function trustFields<S extends Trust & Consent>(): Fields<S> {
  const claims: Fields<Trust> = {
    ...Object.fromEntries(trustClaims.map((claim) => [claim, truth(`Whether its claims of ${claimTitles[claim]} count here.`, (trust: Trust) => trust[claim])])),
    deviceTrust: truth("Whether compliant or hybrid joined devices count.", (trust) => trust.deviceTrust),
  };
  return {
    inboundTrust: group("Trust", "Which claims of the other side are trusted.", claims, (subject: S): Trust => subject),
    inboundAllowed: truth("Automatic redemption, inbound.", ({ inboundAllowed }) => inboundAllowed),
    outboundAllowed: truth("Automatic redemption, outbound.", ({ outboundAllowed }) => outboundAllowed),
  };
}

function capital(title: string): string {
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
}
