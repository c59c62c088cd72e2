/** Where an address written in the content leads. */
import { posix } from 'node:path';
import { decoded } from '#model/decoded.ts';
import { inSource, mounted } from '#model/source-place.ts';

export type LinkTarget =
  | { readonly leads: 'out'; readonly url: string }
  | { readonly leads: 'inside'; readonly file: string; readonly anchor: string | undefined }
  /** A page that belongs to no single file, written as a folder: `../roadmap/`. */
  | { readonly leads: 'page'; readonly path: string; readonly anchor: string | undefined }
  | { readonly leads: 'nowhere'; readonly why: 'absolute' | 'outside' | 'unsafe' };

/** @param from the content file in which the address stands */
export function linkTarget(url: string, from: string): LinkTarget {
  if (/^(https?:\/\/|mailto:|tel:)/i.test(url)) return { leads: 'out', url };
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) return { leads: 'nowhere', why: 'unsafe' };
  const within = inSource(from);
  if (url.startsWith('/') && within === undefined) return { leads: 'nowhere', why: 'absolute' };
  const [path, anchor] = splitOnce(url, '#');
  if (path === '') return { leads: 'inside', file: from, anchor: anchor && decoded(anchor) };
  const typed = decoded(path.replace(/\?.*$/s, ''));
  if (within !== undefined) return inItsSource(typed, from, within.source, anchor);
  const file = posix.normalize(posix.join(posix.dirname(from), typed));
  if (file.startsWith('../') || file === '..') return { leads: 'nowhere', why: 'outside' };
  if (file.endsWith('/')) return { leads: 'page', path: posix.join('/', file), anchor: anchor && decoded(anchor) };
  return { leads: 'inside', file, anchor: anchor && decoded(anchor) };
}

/** As hosts of repositories take it: from the top where it begins with a stroke, to a folder where it ends with one. */
function inItsSource(typed: string, from: string, source: string, anchor: string | undefined): LinkTarget {
  const top = mounted({ source, path: '' });
  const path = typed.startsWith('/') ? posix.join(top, typed) : posix.join(posix.dirname(from), typed);
  const file = posix.normalize(path).replace(/\/+$/, '');
  if (!file.startsWith(`${top}/`) && file !== top) return { leads: 'nowhere', why: 'outside' };
  return { leads: 'inside', file, anchor: anchor && decoded(anchor) };
}

/** The way from one content file to another, as an author would write it. */
export function relative(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared += 1;
  const up = start.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...end.slice(shared)].join('/');
}

function splitOnce(text: string, separator: string): readonly [string, string | undefined] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
