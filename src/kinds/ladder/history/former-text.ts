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
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole: string, hex?: string, decimal?: string, name = '') => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return decimal === undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number(decimal));
    });
}
