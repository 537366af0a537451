/**
 * What JSON.stringify leaves as it is and a terminal or a reader would act on: DEL and the C1 controls, characters
 * that turn the reading direction, separators and invisible ones, and `##[`, which a runner's log takes for a command.
 */
const raw = /[\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|##(?=\[)/g;

/** The value as indented JSON in which nothing can act when it is printed; parsed again it is the same value. */
export function safeJson(value: unknown): string {
  return escaped(JSON.stringify(value, undefined, 2));
}

/** As {@link safeJson}, on one line. */
export function safeLine(value: object): string {
  return escaped(JSON.stringify(value));
}

function escaped(json: string): string {
  // Every character in question can only stand inside a string, where an escape means the same.
  return json.replace(raw, (found) =>
    Array.from(found, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  );
}
