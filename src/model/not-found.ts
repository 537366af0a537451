const codes = new Set(["directory_objectnotfound", "request_resourcenotfound"]);

/** Whether it is Graph's code for "there is no such object": a 404 alone can also mean that there is no such address. */
export function saysNotFound(code: unknown): boolean {
  return typeof code === "string" && codes.has(code.toLowerCase());
}
