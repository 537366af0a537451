/** What one run reads at most; whatever passes a limit is reported, never cut in silence. */
export interface Limits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of one YAML file: its parser costs about fifteen times that of JSON. */
  readonly yamlBytes: number;
  /** Bytes of one Terraform file: its parser costs about ten times that of YAML, the more the longer its texts are. */
  readonly hclBytes: number;
  /** Files of one path, folder or glob together. */
  readonly files: number;
}

/** The file limit is the longest string that V8 can hold. */
export const defaultLimits: Limits = { fileBytes: 536_870_888, yamlBytes: 8 * 1024 * 1024, hclBytes: 1024 * 1024, files: 100_000 };
