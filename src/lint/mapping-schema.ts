import { resourceKinds } from "../model/resource.ts";

const path = {
  type: "string",
  pattern: "^(\\.|[^.]+(\\.[^.]+)*)$",
  description: "Keys with dots between them; a dot alone is the item itself.",
};

const values = { type: "object", description: "To a word of theirs the value of Graph; a word that is not here is unknown." };
const targetType = { enum: ["user", "group", "application"], description: "The values are ids, which become targets of this type." };
const target = { ...path, description: "Where the id stands in an element, when the elements are objects." };
const sources = { type: "object", additionalProperties: { $ref: "#/$defs/source" } };

const targetSource = {
  type: "object",
  properties: { from: path, targetType, target, values },
  required: ["from", "targetType"],
  additionalProperties: false,
};

const constant = {
  type: "object",
  properties: { const: { description: "What always holds." } },
  additionalProperties: false,
};

const translated = {
  type: "object",
  properties: {
    from: path,
    values,
    targetType,
    target,
    absent: { description: "What it means that the path is not there; without it nothing is stated." },
    properties: { ...sources, description: "What stands below: Graph's paths from here to paths from here." },
    // Known, so that a misspelt one is recognised; an object that has it is a constant.
    const: {},
  },
  required: ["from"],
  dependentRequired: { target: ["targetType"] },
  additionalProperties: false,
};

const mapping = {
  type: "object",
  properties: {
    files: {
      type: "array",
      items: { type: "string", minLength: 1 },
      minItems: 1,
      description: "Files and globs, relative to the configuration; a leading ! excludes.",
    },
    resource: { enum: resourceKinds, description: "What an item is, in Graph's words." },
    each: { ...path, description: "The list of items, or the object whose members are the items; without it the document is the item." },
    key: { type: "string", minLength: 1, description: "Graph's property that the key of an item becomes, where each leads to an object." },
    properties: { ...sources, description: "Graph's paths, and where in the item their values stand." },
    ignore: { type: "array", items: path, description: "Paths of an item that say nothing to Graph, so that they are not mentioned." },
  },
  required: ["files", "resource", "properties"],
  dependentRequired: { key: ["each"] },
  additionalProperties: false,
};

/** The JSON Schema of a mapping file. One condition decides which form is meant, so that an error speaks of that form only. */
export const mappingSchema = {
  title: "xtaplint mapping",
  type: "object",
  properties: { mappings: { type: "array", items: mapping, minItems: 1, description: "One entry for each list or object of the files." } },
  required: ["mappings"],
  additionalProperties: false,
  $defs: {
    source: {
      if: { type: "string" },
      then: path,
      else: {
        if: { type: "array" },
        then: { type: "array", items: targetSource, minItems: 1 },
        else: { if: { type: "object", properties: { const: {} }, required: ["const"] }, then: constant, else: translated },
      },
    },
  },
};
