/** Former words on a page of today: their links lead to what was there then, and are left out. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';

/** Safe HTML without links. */
export function formerText(text: string, entry: Entry, { inline }: Pick<PageTools, 'inline'>): string {
  return inline(text, entry).replace(/<\/?a\b[^>]*>/g, '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words alone, as they are compared one by one. */
export function formerWords(text: string, entry: Entry, tools: Pick<PageTools, 'inline'>): string {
  return formerText(text, entry, tools)
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
