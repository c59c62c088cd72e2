/** `<div markdown>`: HTML around Markdown gives way to the Markdown, details become those of Waymark. */
import { details } from '../../text/directives.ts';
import { linesOf } from '../../text/outside-code.ts';

const OPENING =
  /^[ \t]*<(div|section|article|figure|figcaption|aside|center|header|p|details|summary|span)\b([^<>]*)>[ \t]*(.*)$/i;

/** Only elements that say so, and those in them. */
export function withoutHtmlAround(text: string): string {
  if (!/\smarkdown\b/.test(text)) return text;
  const out: string[] = [];
  const open: { readonly name: string; readonly from: number; readonly isDetails: boolean }[] = [];
  for (const { line, isCode } of linesOf(text)) {
    if (isCode) {
      out.push(line);
      continue;
    }
    const [, name = '', attributes = '', after = ''] = OPENING.exec(line) ?? [];
    const isMarked = /(?:^|\s)markdown(?:\s|=|\/|$)/.test(attributes);
    const inner = open.at(-1);
    if (name !== '' && (isMarked || inner !== undefined) && name.toLowerCase() !== 'summary') {
      const closed = new RegExp(`</${name}\\s*>[ \\t]*$`, 'i').test(after);
      if (!closed)
        open.push({ name: name.toLowerCase(), from: out.length, isDetails: name.toLowerCase() === 'details' });
      const words = after.replace(new RegExp(`</${name}\\s*>[ \\t]*$`, 'i'), '').trim();
      blank(out);
      if (words !== '') out.push(words, '');
      continue;
    }
    const [, closing] =
      /^(.*)<\/(?:\w+)\s*>[ \t]*$/.exec(line) === null
        ? []
        : [line, /<\/(\w+)\s*>[ \t]*$/.exec(line)?.[1]?.toLowerCase()];
    if (inner !== undefined && closing === inner.name) {
      open.pop();
      const words = line.replace(/<\/\w+\s*>[ \t]*$/, '').trimEnd();
      if (words.trim() !== '') out.push(words);
      if (inner.isDetails) out.splice(inner.from, out.length - inner.from, detailsFrom(out.slice(inner.from)));
      blank(out);
      continue;
    }
    if (line.trim() === '') blank(out);
    else out.push(line);
  }
  return out.join('\n');
}

/** One blank line at most. */
function blank(out: string[]): void {
  if (out.at(-1)?.trim() !== '') out.push('');
}

function detailsFrom(lines: readonly string[]): string {
  const text = lines.join('\n');
  const [whole = '', title = ''] = /<summary[^<>]*>([\s\S]*?)<\/summary>/i.exec(text) ?? [];
  return details(title.replace(/<[^<>]*>/g, '').trim() || 'Details', whole === '' ? text : text.replace(whole, '\n'));
}
