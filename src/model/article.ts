/** *a team*, *an organisation*: by its first letter, which is right for the names that kinds get. */
export function withArticle(name: string, article: 'a' | 'A' = 'a'): string {
  return `${article}${/^(?:a|e|i|o)/i.test(name) ? 'n' : ''} ${name}`;
}
