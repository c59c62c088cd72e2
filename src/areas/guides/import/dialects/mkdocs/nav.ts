/** The navigation of a MkDocs site: `nav` of its settings, or `.pages` and `.nav.yml` in its folders. */
import { posix } from 'node:path';
import { addressKind } from '#markdown/addresses.ts';
import { isRecord } from '#model/is-record.ts';
import { textOf } from '../../fields.ts';

export interface NavItem {
  readonly title: string | undefined;
  /** From the folder of the pages. */
  readonly file?: string | undefined;
  readonly url?: string | undefined;
  readonly items?: readonly NavItem[] | undefined;
  /** What is named nowhere else. */
  readonly isRest?: true;
}

const DEEPEST = 20;

/** @param folder whose files the names are */
export function navItems(nav: unknown, folder = '', depth = 0): readonly NavItem[] {
  if (!Array.isArray(nav) || depth > DEEPEST) return [];
  return (nav as readonly unknown[]).flatMap((entry): readonly NavItem[] => {
    if (typeof entry === 'string')
      return entry.startsWith('...') || entry === '*'
        ? [{ title: undefined, isRest: true }]
        : [leaf(undefined, entry, folder)];
    if (!isRecord(entry)) return [];
    return Object.entries(entry).flatMap(([title, value]): readonly NavItem[] => {
      if (Array.isArray(value)) return [{ title, items: navItems(value, folder, depth + 1) }];
      const text = textOf(value);
      return text === undefined ? [] : [leaf(title, text, folder)];
    });
  });
}

function leaf(title: string | undefined, to: string, folder: string): NavItem {
  if (addressKind(to) !== 'inside' || to.startsWith('/')) return { title, url: to };
  return { title, file: posix.join(folder, to.replace(/[#?].*$/, '')) };
}

/** Every name that it gives. */
export function titlesIn(items: readonly NavItem[]): readonly string[] {
  return items.flatMap(({ title, items: inner = [] }) => [...(title === undefined ? [] : [title]), ...titlesIn(inner)]);
}

/** Every file that it names. */
export function filesIn(items: readonly NavItem[]): readonly string[] {
  return items.flatMap(({ file, items: inner = [] }) => [...(file === undefined ? [] : [file]), ...filesIn(inner)]);
}
