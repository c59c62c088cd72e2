/** Addresses of a text that stands on a page of another file: they lead where they led from their own. */
import { posix } from 'node:path';
import { addressKind } from '../addresses.ts';
import { openingTags } from '../html-tags.ts';

/** An address of one file as it is written in another. */
export type Moved = (url: string) => string;

/**
 * @param anchors what the headings that came along are called on the new page; others stay on their own
 */
export function movedAddresses(from: string, to: string, anchors: ReadonlyMap<string, string>): Moved {
  return (url) => {
    if (addressKind(url) !== 'inside' || url.startsWith('/')) return url;
    const [, path = '', rest = ''] = /^([^?#]*)([^]*)$/.exec(url) ?? [];
    const anchor = rest.startsWith('#') ? anchors.get(rest.slice(1)) : undefined;
    if (path === '' && anchor !== undefined) return `#${anchor}`;
    if (from === to) return url;
    if (path === '') return way(to, from) + rest;
    const target = posix.join(posix.dirname(from), path);
    return way(to, target) + rest;
  };
}

/** From the folder of a file; a folder stays one. */
function way(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  const whole = path.startsWith('.') ? path : `./${path}`;
  return to.endsWith('/') && !whole.endsWith('/') ? `${whole}/` : whole;
}

/** The addresses in a piece of raw HTML, also within MDX. */
export function movedHtml(html: string, moved: Moved): string {
  let written = '';
  let end = 0;
  for (const tag of openingTags(html)) {
    const attribute = tag.name === 'a' ? 'href' : tag.name === 'img' ? 'src' : undefined;
    const url = attribute === undefined ? undefined : tag.attributes[attribute];
    if (attribute === undefined || url === undefined) continue;
    const pattern = new RegExp(`(\\b${attribute}\\s*=\\s*)(?:"[^"]*"|'[^']*'|[^\\s"'>]+)`, 'i');
    const source = html.slice(tag.start, tag.end);
    written += html.slice(end, tag.start) + source.replace(pattern, (_, before: string) => `${before}"${moved(url)}"`);
    end = tag.end;
  }
  return written + html.slice(end);
}
