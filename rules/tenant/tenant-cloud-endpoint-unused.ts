import Type from "typebox";
import { defineRule, notApplicable } from "../../src/lint/rule.ts";
import { isUndetermined, undetermined } from "../../src/model/undetermined.ts";
import { cloudEndpoints } from "../../src/model/well-known.ts";

const clouds: ReadonlySet<string> = new Set(Object.values(cloudEndpoints));
const notVisible = undetermined("the input does not show which cloud a partner is in");

// A cloud opens nothing by itself: each of its tenants needs a partner entry, and such an entry does not say its cloud.
export default defineRule({
  id: "tenant-cloud-endpoint-unused",
  description: "Collaboration is allowed with a Microsoft cloud from which nobody can come.",
  category: "hygiene",
  severity: "low",
  presets: ["recommended", "strict"],
  subject: "tenant",
  reads: ["allowedCloudEndpoints"],
  considers: ["partnerCount"],
  options: Type.Object(
    {
      cloud: Type.Union([Type.Null(), Type.String()], {
        default: null,
        description: "Our own cloud, as allowedCloudEndpoints spells it; null for the cloud of the configuration.",
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    noCloud: "{{subject}} allows collaboration with {{endpoint}}, which is not the name of a Microsoft cloud.",
    ownCloud: "{{subject}} allows collaboration with {{endpoint}}, which is its own cloud and needs no permission.",
    noPartner: "{{subject}} allows collaboration with {{endpoint}} but has no partner, so nobody of that cloud can come.",
  },
  fix: "Remove the endpoint from allowedCloudEndpoints until a partner in that cloud is added.",
  since: "0.1.0",
  *check({ cloud, allowedCloudEndpoints, partnerCount }, options) {
    const own = options.cloud?.toLowerCase() ?? cloudEndpoints[cloud];
    if (allowedCloudEndpoints.value.length === 0) return notApplicable;
    for (const at of allowedCloudEndpoints.value) {
      const data = { endpoint: at.endpoint };
      if (!clouds.has(at.endpoint)) yield { message: "noCloud", at, data };
      else if (at.endpoint === own) yield { message: "ownCloud", at, data };
      else if (isUndetermined(partnerCount)) yield partnerCount;
      else if (partnerCount.value === 0) yield { message: "noPartner", at, data };
      else yield notVisible;
    }
  },
});
