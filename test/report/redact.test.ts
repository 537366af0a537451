import { expect, it } from "vitest";
import { redact } from "../../src/report/redact.ts";
import { finding, report } from "./factory.ts";

const partner = "276f720c-ed50-4602-a594-8609e17637db";
const documents = [
  { displayName: "Fabrikam (Germany)", tenantId: partner },
  { value: [{ userPrincipalName: "ada_fabrikam.example#EXT#@contoso.example", displayName: "Ada", mail: "ada@fabrikam.example" }] },
];

function redacted(message: string): string {
  const [first] = redact(report({ findings: [finding({ message, subject: { kind: "partner", id: partner, name: "Our friends", owner: "x@contoso.example", purpose: "secret" } })] }), documents).findings;
  return first?.message ?? "";
}

it.each([
  ["Fabrikam (Germany) (276f…37db), inboundTrust.isMfaAccepted: open.", "[redacted] (276f…37db), inboundTrust.isMfaAccepted: open."],
  ["Ada Adams and Adabei", "[redacted] Adams and Adabei"],
  ["ada@fabrikam.example answers for fabrikam.example, in partners.json.", "[redacted] answers for [redacted], in partners.json."],
  [`the tenant ${partner} of Our friends`, "the tenant 276f…37db of [redacted]"],
  ["identitySynchronization.userSyncInbound is on", "identitySynchronization.userSyncInbound is on"],
])("of %j leaves %j", (message, left) => {
  expect(redacted(message)).toBe(left);
});

it("leaves out who answers, and shortens ids wherever they stand", () => {
  const whole = report({
    inputs: [{ file: `partners/${partner}.json`, status: "read" }],
    findings: [finding({ subject: { kind: "partner", id: partner, name: "Fabrikam (Germany)", owner: "x" }, location: { resource: `/policies/crossTenantAccessPolicy/partners/${partner}`, pointer: "/a" } })],
    unknown: [{ rule: "r", subject: { kind: "guest", id: partner, name: "Ada" }, reason: "Ada is not known", needs: [] }],
  });
  const result = redact(whole, documents);
  expect(result.findings[0]?.subject).toEqual({ kind: "partner", id: "276f…37db" });
  expect(result.findings[0]?.location).toEqual({ resource: "/policies/crossTenantAccessPolicy/partners/276f…37db", pointer: "/a" });
  expect(result.unknown).toEqual([{ rule: "r", subject: { kind: "guest", id: "276f…37db" }, reason: "[redacted] is not known", needs: [] }]);
  expect(result.inputs).toEqual([{ file: "partners/276f…37db.json", status: "read" }]);
  expect(result.findings[0]?.fingerprint).toBe(whole.findings[0]?.fingerprint);
});
