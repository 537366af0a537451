import { instanceKeys } from "./hcl-instances.ts";
import { quotedText } from "./hcl-text.ts";
import { inner, type HclNode } from "./hcl-tree.ts";
import { unresolved, valueOf } from "./hcl-values.ts";
import type { Span } from "./lines.ts";
import type { Spanned, SpannedMember } from "./spanned.ts";

/** What the blocks of a file come to. */
export interface HclResources {
  /** `{ resources, imports }`, the resources in the shape of a state file. */
  readonly root: Spanned;
  readonly isEmpty: boolean;
  readonly callsModules: boolean;
}

/** The providers through which Entra's policies are kept. */
const readType = /^(?:azuread|msgraph|microsoft365|microsoft365wp)_/;

/** What Terraform itself understands in a resource; the rest is the provider's. */
const repetitions = new Set(["count", "for_each"]);
const metaArguments = new Set([...repetitions, "provider", "depends_on", "lifecycle", "connection", "provisioner"]);

/**
 * The resources of a file as a state file has them: nested blocks are lists, and a resource has as many instances as
 * `count` or `for_each` say. Where they say it with anything but literals the one instance is undetermined as a whole:
 * it may not exist at all.
 */
export function resourcesOf(text: string, root: HclNode): HclResources {
  const reader = new Reader(text);
  const body = root.children.find(({ type }) => type === "body");
  for (const child of body?.children ?? []) if (child.type === "block") reader.read(child);
  const { resources, imports, callsModules } = reader;
  const span = { start: root.start, end: root.end };
  const members = [
    { key: "resources", span, node: { span, items: resources } },
    { key: "imports", span, node: { span, items: imports } },
  ];
  return { root: { span, members }, isEmpty: resources.length === 0 && imports.length === 0, callsModules };
}

class Reader {
  readonly resources: Spanned[] = [];
  readonly imports: Spanned[] = [];
  callsModules = false;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(block: HclNode): void {
    const { word, labels } = this.#headOf(block);
    if (word === "resource") this.#resource(block, labels);
    else if (word === "import") this.#import(block);
    else if (word === "module") this.callsModules = true;
  }

  #resource(block: HclNode, [type, name]: readonly Label[]): void {
    if (type === undefined || !readType.test(type.value)) return;
    const span = spanOf(block);
    const instances = this.#instances(block, this.#body(block, metaArguments));
    const members = [
      { key: "mode", span, node: { span, value: "managed" } },
      { key: "type", span: type.span, node: type },
      { key: "name", span: (name ?? type).span, node: name ?? { span, value: "" } },
      { key: "instances", span, node: { span, items: instances } },
    ];
    this.resources.push({ span, members });
  }

  #instances(block: HclNode, attributes: Spanned): readonly Spanned[] {
    const span = spanOf(block);
    const written = { key: "attributes", span, node: attributes };
    const repetition = bodyOf(block).find((child) => child.type === "attribute" && repetitions.has(this.#nameOf(child)));
    const value = repetition && inner(repetition)[1];
    if (repetition === undefined || value === undefined) return [{ span, members: [written] }];
    const keys = instanceKeys(this.#text, value);
    if (keys === undefined) return [unresolved(repetition, this.#written(repetition))];
    return keys.map((key) => ({ span, members: [{ key: "index_key", span: spanOf(repetition), node: { span: spanOf(value), value: key } }, written] }));
  }

  #import(block: HclNode): void {
    const attributes = bodyOf(block).filter(({ type }) => type === "attribute");
    const find = (name: string) => attributes.find((attribute) => this.#nameOf(attribute) === name);
    const [to, id] = [find("to"), find("id")];
    const target = to && inner(to)[1];
    if (to === undefined || target === undefined || !readType.test(this.#written(target))) return;
    const members: SpannedMember[] = [{ key: "to", span: spanOf(to), node: { span: spanOf(target), value: this.#written(target) } }];
    const value = id && inner(id)[1];
    if (id !== undefined && value !== undefined) members.push({ key: "id", span: spanOf(id), node: valueOf(this.#text, value) });
    this.imports.push({ span: spanOf(block), members });
  }

  /** The attributes of a block, and its blocks: of each name the list of all, where the first one stands. */
  #body(block: HclNode, left: ReadonlySet<string> = new Set()): Spanned {
    const members: SpannedMember[] = [];
    const lists = new Map<string, Spanned[]>();
    const dynamic = new Map<string, HclNode>();
    for (const child of bodyOf(block)) {
      if (child.type === "attribute") {
        const key = this.#nameOf(child);
        const [, value] = inner(child);
        if (value !== undefined && !left.has(key)) members.push({ key, span: spanOf(child), node: valueOf(this.#text, value) });
        continue;
      }
      const { word, labels } = this.#headOf(child);
      const [label] = labels;
      if (word === "dynamic" && label !== undefined) {
        dynamic.set(label.value, child);
        continue;
      }
      if (left.has(word)) continue;
      const list = lists.get(word);
      if (list !== undefined) list.push(this.#body(child));
      else {
        const items = [this.#body(child)];
        lists.set(word, items);
        members.push({ key: word, span: spanOf(child), node: { span: spanOf(child), items } });
      }
    }
    // Written out blocks of the same name stand beside those that are made, so that the list as a whole is not known.
    const known = members.filter(({ key }) => !dynamic.has(key));
    for (const [key, child] of dynamic) known.push({ key, span: spanOf(child), node: unresolved(child, `the dynamic block ${key}`) });
    return { span: spanOf(block), members: known };
  }

  #headOf(block: HclNode): { readonly word: string; readonly labels: readonly Label[] } {
    const [word, ...rest] = block.children.filter(({ type }) => type === "identifier" || type === "string_lit");
    const labels = rest.map((label) => {
      const written = this.#written(label);
      return { span: spanOf(label), value: label.type === "string_lit" ? (quotedText(written.slice(1, -1)) ?? "") : written };
    });
    return { word: word === undefined ? "" : this.#written(word), labels };
  }

  #nameOf(attribute: HclNode): string {
    const [name] = attribute.children;
    return name === undefined ? "" : this.#written(name);
  }

  #written({ start, end }: HclNode): string {
    return this.#text.slice(start, end);
  }
}

interface Label {
  readonly span: Span;
  readonly value: string;
}

function bodyOf(block: HclNode): readonly HclNode[] {
  return block.children.find(({ type }) => type === "body")?.children ?? [];
}

function spanOf({ start, end }: HclNode): Span {
  return { start, end };
}
