/** The steps of a JSON pointer (RFC 6901); undefined when it is none. */
export function stepsOf(pointer: string): readonly string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return undefined;
  const steps = pointer.slice(1).split("/");
  return pointer.includes("~") ? steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")) : steps;
}

/** One step as it is written in a pointer. */
export function writtenStep(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
