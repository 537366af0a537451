import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

// The house, top floor first. A room may import what stands below its floor: never its neighbours, never what is above.
const floors = [
  ["src/action", "src/cli", "src/rule-worker", "src/testing"],
  ["src/tasks"],
  ["src/run.ts", "src/github"],
  ["src/judge"],
  ["src/read"],
  ["src/load"],
  ["rules", "src/report", "src/diff", "src/fix"],
  ["src/lint", "src/input", "src/live", "src/access"],
  ["src/model"],
  ["src/version.ts", "src/yaml-depth.ts"],
];

const outside = ["test", "scripts", "bench"];
const isFile = (room) => room.endsWith(".ts");

/** The import texts with which a module of `room` would reach `other`, as a regular expression. */
function wayTo(other, room) {
  const up = isFile(room) ? String.raw`\./(?:\.\./)?` : String.raw`(?:\.\./)+`;
  const target = other.replace(/^src\//, "").replaceAll(".", String.raw`\.`);
  return `^${up}(?:src/)?${target}${isFile(other) ? "$" : "/"}`;
}

const exitBan = { selector: "MemberExpression[object.name='process'][property.name='exit']", message: "Set process.exitCode and return, so that what was printed is written." };

/** Forbids every arrow out of `room` that does not run down, in static and in lazy imports alike. */
function importBans(room, floor) {
  const forbidden = [...floors.slice(0, floor + 1).flat(), ...outside].filter((other) => other !== room);
  const bans = forbidden.map((other) => ({ regex: wayTo(other, room), message: `${room} must not know ${other}: imports run down the floors only.` }));
  return {
    files: [isFile(room) ? room : `${room}/**/*.ts`],
    rules: {
      "no-restricted-imports": ["error", { patterns: bans }],
      "no-restricted-syntax": [
        "error",
        exitBan,
        // A slash would end the selector's regular expression.
        ...bans.map(({ regex, message }) => ({ selector: `ImportExpression[source.value=/${regex.replaceAll("/", String.raw`\u002F`)}/]`, message })),
      ],
    },
  };
}

export default defineConfig(
  globalIgnores(["build", "dist", "coverage", "bench/node_modules", "src/**/generated"]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // Brackets tell a key of a dictionary, which can be absent, from a member that a type promises.
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      // A type alias with a named key says more than Record, and differs from an interface in what it accepts.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
    },
  },
  {
    rules: {
      eqeqeq: "error",
      // A rule with nothing to judge returns without having yielded.
      "require-yield": "off",
      "no-console": "error",
      "no-restricted-syntax": ["error", exitBan],
    },
  },
  { files: ["src/cli/**", "src/action/**", "scripts/**", "bench/**"], rules: { "no-console": "off" } },
  floors.flatMap((rooms, floor) => rooms.map((room) => importBans(room, floor))),
);
