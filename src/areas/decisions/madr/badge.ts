/** Pictures that say a fact: `![status](https://img.shields.io/badge/status-accepted-green)`. */
import type { Image, PhrasingContent } from 'mdast';
import { factCalled } from './fact-names.ts';
import { simple } from './simple.ts';

/** *status: accepted*; none where it is another picture. */
export function badgeLine(node: PhrasingContent): string | undefined {
  const image = node.type === 'link' && node.children.length === 1 ? node.children[0] : node;
  if (image?.type !== 'image') return undefined;
  const [name, value] = inAddress(image) ?? inWords(image.alt ?? '') ?? [];
  if (name === undefined || value === undefined || factCalled(name) === undefined) return undefined;
  // Words for those who cannot see it count too, where they say something else.
  const alt = simple(image.alt ?? '')
    .replace(simple(name), '')
    .trim();
  return `${name}: ${value}${alt === '' || alt === simple(value) ? '' : ` ${alt}`}`;
}

function inAddress({ url }: Image): readonly string[] | undefined {
  const [, path] = /\/badge\/([^?#]+)/.exec(url) ?? [];
  if (path === undefined) {
    const query = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '');
    const [label, message] = [query.get('label'), query.get('message')];
    return label === null || message === null ? undefined : [label, message];
  }
  // A dash and an underscore are written twice.
  const parts = unescaped(path.replace(/\.svg$/, ''))
    .replaceAll('--', '\u0001')
    .split('-')
    .map((part) =>
      part.replaceAll('\u0001', '-').replaceAll('__', '\u0001').replaceAll('_', ' ').replaceAll('\u0001', '_'),
    );
  return parts.length > 2 ? parts : undefined;
}

function inWords(alt: string): readonly string[] | undefined {
  const [, name, value] = /^\s*([^:]{3,40})\s*:\s*(.{3,60})$/.exec(alt) ?? [];
  return name === undefined || value === undefined ? undefined : [name, value];
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
