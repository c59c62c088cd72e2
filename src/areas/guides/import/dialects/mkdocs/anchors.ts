/** The anchors that Python-Markdown gives headings, or those of PyMdown where the site asks for them. */
import type { MkdocsConfig } from './config.ts';

export function anchorMaker(config: MkdocsConfig): (heading: string, taken: Set<string>) => string {
  const toc = config.extension('toc') ?? config.extension('markdown.extensions.toc');
  const separator = typeof toc?.separator === 'string' ? toc.separator : '-';
  // Its settings say only that another function makes them; all of those keep letters of any script.
  const keepsLetters = toc?.slugify !== undefined;
  return (heading, taken) => {
    const wanted = keepsLetters ? pymdown(heading, separator) : python(heading, separator);
    let anchor = wanted === '' ? '_1' : wanted;
    if (wanted === '') for (let count = 2; taken.has(anchor); count += 1) anchor = `_${count}`;
    for (let count = 1; taken.has(anchor); count += 1) anchor = `${wanted}_${count}`;
    taken.add(anchor);
    return anchor;
  };
}

function python(heading: string, separator: string): string {
  return heading
    .normalize('NFKD')
    .replace(/[^\u0000-\u007F]/g, '')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(new RegExp(`[${separator === '_' ? '_' : '-'}\\s]+`, 'g'), separator);
}

function pymdown(heading: string, separator: string): string {
  return heading
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', separator);
}
