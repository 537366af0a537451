import { Command } from "commander";

/** A command with what all have in common. `path` is how people call it, without the program's name. */
export function newCommand(path: string, description: string): Command {
  return new Command(path.split(" ").at(-1))
    .description(description)
    .helpOption("--help", "print this help")
    .helpCommand(false)
    .showHelpAfterError(`(xtaplint ${path} --help lists what there is)`)
    .exitOverride();
}
