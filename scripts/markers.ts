/** `text` with `content` between its markers `<!-- begin generated NAME -->` and `<!-- end generated NAME -->`; undefined when it lacks them. */
export function fillMarkers(text: string, name: string, content: string): string | undefined {
  const [begin, end] = [`<!-- begin generated ${name} -->\n`, `<!-- end generated ${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) return undefined;
  const filled = content.trim();
  return `${text.slice(0, from)}${begin}\n${filled === "" ? "" : `${filled}\n\n`}${text.slice(to)}`;
}
