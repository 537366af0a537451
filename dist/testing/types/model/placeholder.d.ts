import { type Undetermined } from "./undetermined.ts";
/** A placeholder in the text, which makes it a template: `<Group>`, `REPLACE-WITH-ID`, `xxxxxxxx-xxxx-…`, `%tenantid%`. */
export declare function placeholderIn(text: string): string | undefined;
/** Why nothing is known of what a placeholder stands for; undefined for a value that holds none. */
export declare function placeholderGap(value: unknown): Undetermined | undefined;
