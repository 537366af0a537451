import { afterEach, expect, test } from "vitest";
import { parse } from "yaml";
import { readInputs } from "../../src/action/inputs.ts";
import { ownNode } from "../e2e/nodes.ts";
import { runAction } from "../e2e/run-action.ts";
import { firstColumn, root, textOf } from "./markdown.ts";

const action = parse(textOf("action.yml")) as { readonly inputs: object; readonly outputs: object };
const environment = process.env;

afterEach(() => {
  process.env = environment;
});

/** The inputs that the Action asks the runner for, which gives them as variables of the environment. */
function inputsRead(): string[] {
  const asked = new Set<string>();
  process.env = new Proxy(environment, {
    get(variables, name: string) {
      if (name.startsWith("INPUT_")) asked.add(name.slice("INPUT_".length).toLowerCase());
      return variables[name];
    },
  });
  readInputs();
  return [...asked].sort();
}

test("the Action reads the inputs that action.yml declares, and README explains them", () => {
  const declared = Object.keys(action.inputs);
  expect(inputsRead()).toEqual([...declared].sort());
  expect(firstColumn(textOf("README.md"), "Inputs")).toEqual(declared);
});

test("no input has a default that would beat the configuration", () => {
  expect(Object.values(action.inputs).map((input: object) => Object.keys(input))).toEqual(Object.keys(action.inputs).map(() => ["description"]));
});

test("the Action sets the outputs that action.yml declares, and README explains them", async () => {
  const declared = Object.keys(action.outputs);
  const { exitCode, outputs } = await runAction({ node: ownNode, workspace: root, inputs: { paths: "examples/golden" } });
  expect(exitCode).toBe(0);
  expect(Object.keys(outputs).sort()).toEqual([...declared].sort());
  expect(firstColumn(textOf("README.md"), "Outputs")).toEqual(declared);
});
