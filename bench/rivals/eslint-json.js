// The six rules on the tree of @eslint/json. Prints how often each one found something.
import json from "@eslint/json";
import { Linter } from "eslint";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const [folder] = process.argv.slice(2);

/** The value at the end of a path of keys. */
function at(node, ...keys) {
  return keys.reduce((value, key) => value?.members?.find(({ name }) => name.value === key)?.value, node);
}

const partnersOf = (document) => (at(document.body, "value")?.elements ?? []).map(({ value }) => value);

function grants(access, word) {
  return at(access, "accessType")?.value === "allowed" && (at(access, "targets")?.elements ?? []).some(({ value }) => at(value, "target")?.value === word);
}

const rule = (find) => ({
  create: (context) => ({
    Document(document) {
      for (const node of find(document)) context.report({ node, message: "found" });
    },
  }),
});

const ofPartners = (find) => rule((document) => partnersOf(document).flatMap((partner) => find(partner) ?? []));

const rules = {
  "default-inbound-open": rule(({ body }) => {
    const inbound = at(body, "tenantId") === undefined ? at(body, "b2bCollaborationInbound") : undefined;
    return grants(at(inbound, "usersAndGroups"), "AllUsers") && grants(at(inbound, "applications"), "AllApplications") ? [inbound] : [];
  }),
  "partner-inherits-trust": ofPartners((partner) => (at(partner, "inboundTrust")?.type === "Null" ? at(partner, "inboundTrust") : undefined)),
  "partner-all-applications": ofPartners((partner) => {
    const applications = at(partner, "b2bCollaborationInbound", "applications");
    return grants(applications, "AllApplications") ? applications : undefined;
  }),
  "partner-direct-connect-all-users": ofPartners((partner) => {
    const users = at(partner, "b2bDirectConnectInbound", "usersAndGroups");
    return grants(users, "AllUsers") ? users : undefined;
  }),
  "partner-automatic-redemption": ofPartners((partner) => {
    const allowed = at(partner, "automaticUserConsentSettings", "inboundAllowed");
    return allowed?.value === true ? allowed : undefined;
  }),
  "partner-duplicate": rule((document) => {
    const seen = new Set();
    return partnersOf(document).flatMap((partner) => {
      const id = at(partner, "tenantId");
      if (seen.has(id.value)) return id;
      seen.add(id.value);
      return [];
    });
  }),
};

const linter = new Linter();
const config = {
  files: ["**/*.json"],
  language: "json/json",
  plugins: { json, six: { rules } },
  rules: Object.fromEntries(Object.keys(rules).map((id) => [`six/${id}`, "error"])),
};
const counts = Object.fromEntries(Object.keys(rules).map((id) => [id, 0]));
for (const file of readdirSync(folder)) {
  for (const { ruleId } of linter.verify(readFileSync(path.join(folder, file), "utf8"), config, { filename: file })) counts[ruleId.slice("six/".length)] += 1;
}
process.stdout.write(JSON.stringify(counts));
