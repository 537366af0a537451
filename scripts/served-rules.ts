import { servedRules } from "../test/live/judged.ts";
import { settle } from "./generated.ts";

// Which rules need what is found out with the rules themselves: nobody can keep such a list by hand.
/** The rules that cannot judge everything without a resource, as they are now: what is imported from `src` is as it was before. */
export const served = await servedRules();
const entries = Object.entries(served).map(([key, rules]) => `  ${JSON.stringify(key)}: [${rules.map((rule) => JSON.stringify(rule)).join(", ")}],\n`);
const text = `/** Rules that cannot judge everything without a resource, by its kind, or by kind and property. Written by npm run docs. */
export const servedRules: Readonly<Partial<Record<string, readonly string[]>>> = {
${entries.join("")}};
`;
settle(new Map([["src/live/generated/served-rules.ts", text]]));
