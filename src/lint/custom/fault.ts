/** What is wrong with a text, and the stretch of it that shows so, in UTF-16 code units. */
export interface Fault {
  /** A clause without a full stop. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
