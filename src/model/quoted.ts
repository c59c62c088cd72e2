/** Names as messages show them. */

/** `` `a`, `b` `` */
export function quoted(names: readonly string[], between = ', '): string {
  return names.map((name) => `\`${name}\``).join(between);
}

/** `` one of `a`, `b` ``, and the name alone where there is only one. */
export function anyOf(names: readonly string[]): string {
  return `${names.length > 1 ? 'one of ' : ''}${quoted(names)}`;
}
