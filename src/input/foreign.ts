import type { Translate } from "./formats/translation.ts";
import { showsCipp, showsM365dsc, showsPowerShell, showsScubaGear, showsTerraform, showsTmf, showsUtcm } from "./marks.ts";
import type { Recognised } from "./recognise.ts";

/** A format other than Graph's own, known by its shape; what reads it is loaded when a file of it is met. */
interface ForeignFormat {
  /** Cheap, since every file is asked: looks at a few keys, at the objects that Graph's reader found, or for a word in the text. */
  shows(value: unknown, graph: Recognised, file: string, text: string): boolean;
  load(): Promise<Translate>;
}

const formats: readonly ForeignFormat[] = [
  { shows: showsScubaGear, load: async () => (await import("./formats/scubagear.ts")).translateScubaGear },
  { shows: showsM365dsc, load: async () => (await import("./formats/m365dsc.ts")).translateM365dsc },
  { shows: showsUtcm, load: async () => (await import("./formats/utcm.ts")).translateUtcm },
  { shows: showsCipp, load: async () => (await import("./formats/cipp.ts")).translateCipp },
  { shows: showsTmf, load: async () => (await import("./formats/tmf.ts")).translateTmf },
  { shows: showsPowerShell, load: async () => (await import("./formats/powershell.ts")).translatePowerShell },
  { shows: showsTerraform, load: async () => (await import("./formats/terraform.ts")).translateTerraform },
];

/** What reads a document that is not Graph's own; undefined for Graph's, and for what nobody reads. */
export function foreignFormat(value: unknown, graph: Recognised, file: string, text: string): ForeignFormat | undefined {
  return formats.find((format) => format.shows(value, graph, file, text));
}
