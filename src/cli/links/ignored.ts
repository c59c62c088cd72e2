/** Which addresses `playbook.yaml` leaves out. */

/** @param patterns beginnings of addresses, with `*` for anything */
export function ignoring(patterns: readonly string[]): (url: string) => boolean {
  const forms = patterns.map((pattern) => pattern.split('*'));
  return (url) => forms.some((parts) => begins(url, parts));
}

/** Each part is looked for after the one before it; the first has to stand at the start. */
function begins(url: string, [first = '', ...rest]: readonly string[]): boolean {
  if (!url.startsWith(first)) return false;
  let at = first.length;
  return rest.every((part) => {
    const found = url.indexOf(part, at);
    at = found + part.length;
    return found !== -1;
  });
}
