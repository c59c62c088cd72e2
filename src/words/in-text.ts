/** An English name in the middle of a sentence. */

/** *team* for *Team*. Acronyms, codes and names with capitals of their own stay: SLO, L5, OpenAPI. */
export function inText(name: string): string {
  return /^\p{Lu}\p{Ll}[^\p{Lu}]*(?:\s|$|-)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
