/** Anchors of headings as VitePress makes them: signs become hyphens, accents go, and none begins with a digit. */
export function anchorOf(heading: string, taken: Set<string>): string {
  const wanted = heading
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\p{Cc}]/gu, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase();
  let anchor = wanted;
  for (let count = 1; taken.has(anchor); count += 1) anchor = `${wanted}-${String(count)}`;
  taken.add(anchor);
  return anchor;
}
