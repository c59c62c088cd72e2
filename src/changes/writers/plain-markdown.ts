/** Foreign text inside of Markdown: it formats nothing, links nowhere, mentions nobody and issues no command. */
import { printable } from '#model/printable.ts';

/** What keeps a host from reading a name or a number as a reference; it takes no room. */
const BREAK = '\u200B';

/** On one line. What is escaped by a backslash stays readable where a host takes no Markdown. */
export function plainInMarkdown(text: string): string {
  return printable(text.replaceAll(/\s+/g, ' '))
    .replaceAll(/([@#!~%$&])(?=[\p{L}\p{N}_"])/gu, `$1${BREAK}`)
    .replaceAll('://', `:${BREAK}//`)
    .replaceAll(/\b(www|gh)(?=[.-])/gi, `$1${BREAK}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('$', '&#36;')
    .replaceAll(/[\\`*_[\]|~]|#(?!36;)|!(?=\\?\[)/g, '\\$&');
}

/** In a code span, where nothing is read but the backquotes that end it. */
export function codeInMarkdown(text: string): string {
  const plain = printable(text.replaceAll(/\s+/g, ' '));
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `\`${plain}\`` : `${fence} ${plain} ${fence}`;
}

/** What Waymark says, with names of files and fields in backquotes, and around them what authors wrote. */
export function sentenceInMarkdown(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part) => (/^`[^`\n]+`$/.test(part) ? codeInMarkdown(part.slice(1, -1)) : plainInMarkdown(part)))
    .join('');
}
