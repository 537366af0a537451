import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Command } from "commander";
import { ConfigError } from "../lint/errors.ts";
import { repository, version } from "../version.ts";

interface Flags {
  readonly output?: string;
}

/** `xtaplint new-rule`. */
export function newRuleCommand(): Command {
  return new Command("new-rule")
    .description("Writes the skeleton of a custom rule.")
    .argument("<ID>", "its id: lower case with hyphens, beginning with org-")
    .option("--output <file>", "the file to write (default: org-rules/ID.yml)")
    .helpOption("--help", "print this help")
    .showHelpAfterError("(xtaplint new-rule --help lists what there is)")
    .exitOverride()
    .action((id: string, { output }: Flags) => {
      const file = output ?? `org-rules/${id}.yml`;
      writeNew(file, ruleSkeleton(id));
      console.log(`wrote ${file}`);
      console.log(`Name it in xtaplint.yml under customRules, and run: xtaplint rules test ${file}`);
    });
}

/**
 * A rule that is valid as it is, to be written over.
 * @throws ConfigError when the id is none of an organization's own.
 */
export function ruleSkeleton(id: string): string {
  if (!/^org-[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new ConfigError([`"${id}" is no id of your own: write it in lower case with hyphens, beginning with org-, such as org-gold-partner-open.`]);
  }
  return `# yaml-language-server: $schema=${repository.replace("github.com", "raw.githubusercontent.com")}/v${version}/schemas/custom-rules.schema.json
rules:
  - id: ${id}
    description: The entry of a partner whose tier is gold allows all applications. # what it flags
    severity: medium
    scope: partner
    when: partner.catalog.tier == "gold" # where this is false, there is nothing to judge
    flag: partner.b2bCollaborationInbound.applications.reach == "all" # where this is true, there is a finding
    message: "{{subject}} is a gold partner, and its entry allows all applications."
    fix: Allow the applications that the work with this partner needs.
    setting: b2bCollaborationInbound
    samples: # what a sample leaves out is not known
      should-fail:
        - partner: { catalog: { tier: gold }, b2bCollaborationInbound: { applications: { reach: all } } }
      should-pass:
        - partner: { catalog: { tier: gold }, b2bCollaborationInbound: { applications: { reach: only } } }
        - partner: { catalog: { tier: standard } }
`;
}

function writeNew(file: string, text: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    // With this flag the system itself refuses a file that is there.
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ConfigError([code === "EEXIST" ? `${file}: this file is there already: name another with --output.` : `${file}: the rule cannot be written (${code}).`]);
  }
}
