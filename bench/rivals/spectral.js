// The six rules as Spectral rules. Prints how often each one found something.
import spectral from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const [folder] = process.argv.slice(2);

const grants = (access, word) => access?.accessType === "allowed" && access.targets.some(({ target }) => target === word);

const when = (isWrong) => (value, _, context) => (isWrong(value) ? [{ message: "found", path: context.path }] : []);

const rule = (given, run) => ({ given, severity: "error", message: "{{error}}", resolved: false, then: { function: run } });

const rules = {
  "default-inbound-open": rule(
    "$.b2bCollaborationInbound",
    when(({ usersAndGroups, applications }) => grants(usersAndGroups, "AllUsers") && grants(applications, "AllApplications")),
  ),
  "partner-inherits-trust": rule(
    "$.value[*]",
    when(({ inboundTrust }) => inboundTrust === null),
  ),
  "partner-all-applications": rule(
    "$.value[*].b2bCollaborationInbound.applications",
    when((applications) => grants(applications, "AllApplications")),
  ),
  "partner-direct-connect-all-users": rule(
    "$.value[*].b2bDirectConnectInbound.usersAndGroups",
    when((users) => grants(users, "AllUsers")),
  ),
  "partner-automatic-redemption": rule(
    "$.value[*].automaticUserConsentSettings.inboundAllowed",
    when((isAllowed) => isAllowed === true),
  ),
  "partner-duplicate": rule("$.value", (partners, _, context) => {
    const seen = new Set();
    return partners.flatMap(({ tenantId }, index) => {
      if (seen.has(tenantId)) return [{ message: "found", path: [...context.path, index, "tenantId"] }];
      seen.add(tenantId);
      return [];
    });
  }),
};

const linter = new spectral.Spectral();
linter.setRuleset({ rules });
const counts = Object.fromEntries(Object.keys(rules).map((id) => [id, 0]));
for (const file of readdirSync(folder)) {
  const document = new spectral.Document(readFileSync(path.join(folder, file), "utf8"), parsers.Json, file);
  for (const { code } of await linter.run(document)) counts[code] = (counts[code] ?? 0) + 1;
}
process.stdout.write(JSON.stringify(counts));
