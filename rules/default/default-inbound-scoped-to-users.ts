import { defineRule } from "../../src/lint/rule.ts";
import type { AccessSettingName } from "../../src/model/access.ts";
import { word } from "../../src/model/json.ts";
import { counted } from "../../src/model/words.ts";
import { isGuid } from "../../src/model/well-known.ts";

const inbound: readonly AccessSettingName[] = ["b2bCollaborationInbound", "b2bDirectConnectInbound", "tenantRestrictions"];

// The ids would be those of other tenants, and the default means every tenant; outbound names our own and may.
export default defineRule({
  id: "default-inbound-scoped-to-users",
  description: "The default names external users or groups by id, which is not possible there.",
  category: "contradiction",
  severity: "medium",
  presets: ["recommended", "strict"],
  subject: "default",
  reads: ["explicitBlocks"],
  messages: {
    named: "{{subject}} names {{people}} by id in {{setting}}, where only all users together can be meant.",
  },
  fix: "Use AllUsers in the default, and name users or groups in the entry of their tenant.",
  since: "0.1.0",
  *check({ explicitBlocks }) {
    for (const { shape, halves } of explicitBlocks) {
      const half = inbound.includes(shape.name) ? halves.find(({ kind }) => kind === "users") : undefined;
      const texts = half?.targets.map(({ target }) => word(target) ?? "") ?? [];
      const ids = [...new Set(texts.filter(isGuid))];
      if (half === undefined || ids.length === 0) continue;
      const at = { place: half.place, setting: shape.name, judged: { targets: ids } };
      const people = counted(ids.length, "user or group", "users or groups");
      yield { message: "named", at, data: { people, setting: shape.title } };
    }
  },
});
