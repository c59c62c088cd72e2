/** When two tags are one: upper and lower case, spaces, hyphens and Unicode forms do not tell them apart. `c++` and `c` stay two. */
export function tagKey(tag: string): string {
  return tag
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\s_\p{Pd}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
