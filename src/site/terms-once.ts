/** Keeps one explanation of each term on a page, where the term first stands in running text: fields and bodies are rendered without knowing of each other. */
import { NO_RUNNING_TEXT } from '#markdown/html/terms.ts';

// A comment, a script or a style; a term and its definition, both plain text; any other tag.
const PART =
  /<!--[^]*?-->|<(?:script|style)\b[^]*?<\/(?:script|style)>|<a class="term" href="([^"]*)"[^>]*>([^<]*)<\/a><span class="term-definition" id="([^"]*)"[^>]*>[^<]*<\/span>|<(\/?)([a-zA-Z][\w-]*)[^"'<>]*(?:"[^"]*"[^"'<>]*|'[^']*'[^"'<>]*)*>/g;

/**
 * @param html as the theme renders it, before its addresses are turned
 * @param path of the page: a term does not explain itself
 */
export function explainOnce(html: string, path: string): string {
  if (!html.includes('<a class="term"')) return html;
  const met = new Set<string>();
  let around = 0;
  const settled = (part: string, href?: string, words?: string, id?: string, slash?: string, name?: string) => {
    if (words !== undefined && id !== undefined) {
      if (around > 0 || href === path || met.has(id)) return words;
      met.add(id);
    } else if (name !== undefined && NO_RUNNING_TEXT.has(name)) around += slash === '/' ? -1 : 1;
    return part;
  };
  return html.replace(PART, settled);
}
