/** Confluence's own form of a page, `<ac:structured-macro ac:name="info">`, as the HTML that an export would have made of it. */

/** Names end where the next begins: `<ri:page ri:content-title="x" />` holds nothing, which HTML has no way to say of it. */
const EMPTY = /<((?:ac|ri):[\w-]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/>/g;
const TEXT = /<!\[CDATA\[([^]*?)(?:\]\]>|$)/g;

export function isStorage(text: string): boolean {
  return /<ac:(?:structured-macro|layout|image|link|task-list)\b/.test(text);
}

export function asHtml(text: string): string {
  return text
    .replace(TEXT, (_, code: string) => code.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .replace(EMPTY, '<$1$2></$1>');
}
