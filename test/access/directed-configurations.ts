import fc from "fast-check";
import type { Configuration } from "./oracle/configuration.ts";
import {
  block, configuration, defaults, externalUsers, fabrikam, grant, groupOne, mfa, northwind, open, partnerGroup, payroll, phishingResistantStrength, policy, setting, trust,
} from "./shapes.ts";

/** Configurations that single out what random ones meet rarely. */

const all = trust(true, true, true);

/** Modern clients are kept out, so that the answer hangs on what legacy clients can do. */
const legacy: readonly Configuration[] = [mfa, grant("OR", "compliantDevice"), grant("AND", "mfa", "compliantDevice")].map((demand) =>
  configuration({
    default: defaults({ inboundTrust: all }),
    policies: [policy({ clientAppTypes: ["browser", "mobileAppsAndDesktopClients"] }, block, { id: "modern" }), policy({ clientAppTypes: ["exchangeActiveSync", "other"] }, demand, { id: "legacy" })],
  }),
);

/** A filter alone decides. */
const filters: readonly Configuration[] = ["include", "exclude"].flatMap((mode) =>
  ["device.isCompliant -eq True", 'device.model -eq "phone"', 'device.model -ne "phone"'].map((rule) =>
    configuration({ default: defaults({ inboundTrust: all }), policies: [policy({ devices: { deviceFilter: { mode, rule } } }, block)] }),
  ),
);

/** A list of tenants alone decides. */
const lists: readonly Configuration[] = [
  configuration({ policies: [policy({ users: { includeGuestsOrExternalUsers: externalUsers("b2bCollaborationGuest,otherExternalUser", [fabrikam]) } }, block)] }),
  configuration({ policies: [policy({ users: { includeUsers: ["All"], excludeGuestsOrExternalUsers: externalUsers("b2bCollaborationGuest,otherExternalUser", [northwind]) } }, block)] }),
];

/** Direct connect is open, and nothing but what it can reach is in its way. */
const connected: readonly Configuration[] = [configuration({ default: defaults({ b2bDirectConnectInbound: open }) })];

/** All users but the guests, so that direct connect users are meant by the word "all" or not at all. */
const others: readonly Configuration[] = [
  configuration({ policies: [policy({ users: { includeUsers: ["All"], excludeGuestsOrExternalUsers: externalUsers("b2bCollaborationGuest,b2bCollaborationMember") } }, block)] }),
];

/** An exclusion alone leaves somebody or something out. */
const exclusions: readonly Configuration[] = [
  configuration({ policies: [policy({ users: { includeUsers: ["All"], excludeGroups: [groupOne] } }, block)] }),
  configuration({ policies: [policy({ applications: { includeApplications: ["All"], excludeApplications: [payroll] } }, block)] }),
  configuration({ policies: [policy({}, block, { state: "enabledForReportingButNotEnforced" })] }),
  configuration({ policies: [policy({ locations: { includeLocations: ["All"], excludeLocations: ["AllTrusted"] } }, block)] }),
];

/** What can be done at home alone meets what is demanded. */
const demands: readonly Configuration[] = ["AND", "OR"].map((operator) =>
  configuration({
    default: defaults({ inboundTrust: all }),
    policies: [policy({}, { operator, builtInControls: ["compliantDevice"], authenticationStrength: { id: phishingResistantStrength } })],
  }),
);

/** A local guest needs no trust. */
const local: readonly Configuration[] = [configuration({ policies: [policy({}, { operator: "OR", builtInControls: [], authenticationStrength: { id: phishingResistantStrength } })] })];

/** Lists of people and of applications, in each row of the four-way table. */
const gates: readonly Configuration[] = (["allowed", "blocked"] as const).flatMap((users) =>
  (["allowed", "blocked"] as const).map((applications) => configuration({ default: defaults({ b2bCollaborationInbound: setting([users, partnerGroup], [applications, payroll]) }) })),
);

/** Two tenants that the same policy closes, one of them only perhaps. */
const unsure: readonly Configuration[] = ["martian", "b2bCollaborationMember,martian"].map((types) =>
  configuration({ policies: [policy({ users: { includeUsers: ["All"], excludeGuestsOrExternalUsers: externalUsers(types, [fabrikam]) } }, block)] }),
);

export const directed: fc.Arbitrary<Configuration> = fc.constantFrom(...legacy, ...filters, ...lists, ...connected, ...others, ...unsure, ...exclusions, ...demands, ...local, ...gates);
