import { explainHcl } from "./hcl-faults.ts";
import { parseTree } from "./hcl-parser.ts";
import { resourcesOf } from "./hcl-resources.ts";
import { copyTree } from "./hcl-tree.ts";
import type { Parsed } from "./json.ts";
import { positionText } from "./lines.ts";
import { SpannedDocument } from "./spanned.ts";

/** A well-formed file without a resource that is read, and what it is then. */
export interface HclWithoutResources {
  readonly nothing: string;
}

/**
 * Reads a Terraform configuration into the shape of a state file, reduced to what can be told from text:
 * `{ resources: [{ mode, type, name, instances: [{ index_key, attributes }] }], imports: [{ to, id }] }`, of the resources that
 * keep Entra's policies. Attributes are as they are written, nested blocks are lists of objects, and whatever is not a
 * literal (a variable, a reference, a template, a call, an instance that may not exist) is `Undetermined`.
 */
export async function parseHcl(text: string, encoding: string): Promise<Parsed | HclWithoutResources> {
  // The grammar wants a line break after the name that ends a heredoc.
  const whole = text.endsWith("\n") ? text : `${text}\n`;
  const tree = await parseTree(whole);
  if (tree === undefined) return { reason: "this HCL takes too long to parse: it is broken in many places, or made to" };
  const root = copyTree(tree);
  tree.delete();
  if ("tooDeep" in root) return { reason: `${positionText(text, root.tooDeep)}: this HCL is nested too deeply` };
  const fault = explainHcl(text, root);
  if (fault !== undefined) return { reason: fault };
  const { root: spanned, isEmpty, callsModules } = resourcesOf(text, root);
  if (!isEmpty) return { document: new SpannedDocument(text, spanned, encoding) };
  return { nothing: callsModules ? "holds no policy itself, and what its modules make is not read: give the output of terraform show -json" : "holds no policy" };
}
