/** Which page stands below which, and in which order: the nested lists of `index.html`, or the trail at the head of each page. */
import type { Element, Root } from 'hast';
import { attribute, elementsIn, findElement, isElement, lineOf } from '#markdown/from-html/read-html.ts';
import type { ExportedPage } from './page.ts';

// cspell:ignore schlüssel, beschreibung
export interface Standing {
  /** The files of the pages above it. */
  readonly above: readonly string[];
  /** Among its siblings, from 1. */
  readonly order: number;
}

/** @param resolve the file that an address of the index leads to */
export function standingsIn(index: Root, resolve: (href: string) => string | undefined): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  const walk = (list: Element, above: readonly string[]): void => {
    let order = 0;
    for (const item of list.children.filter(isElement)) {
      const own: Element = { ...item, children: item.children.filter((child) => !(isElement(child) && isList(child))) };
      const link = findElement(own, ({ tagName }) => tagName === 'a');
      const file = link && resolve(attribute(link, 'href') ?? '');
      const isNew = file !== undefined && !standings.has(file);
      if (isNew) {
        order += 1;
        standings.set(file, { above, order });
      }
      for (const inner of item.children.filter(isElement).filter(isList)) walk(inner, isNew ? [...above, file] : above);
    }
  };
  const lists = elementsIn(index, isList);
  const inner = new Set(lists.flatMap((list) => elementsIn(list, isList)));
  for (const list of lists) if (!inner.has(list) && attribute(list, 'id') !== 'breadcrumbs') walk(list, []);
  return standings;
}

/** Where there is no index: each page says itself what is above it. */
export function standingsByTrail(
  pages: readonly ExportedPage[],
  resolve: (from: string) => (href: string) => string | undefined,
): ReadonlyMap<string, Standing> {
  return new Map(
    pages.map((page, at): [string, Standing] => {
      const above = page.trail.flatMap((href) => resolve(page.file)(href) ?? []).filter((file) => file !== page.file);
      return [page.file, { above, order: at + 1 }];
    }),
  );
}

/** What a space says of itself, in the table at the head of its index. */
export function spaceOf(index: Root): { readonly key?: string; readonly name?: string; readonly about?: string } {
  const facts = new Map(
    elementsIn(index, ({ tagName }) => tagName === 'tr').map((row): [string, string] => {
      const [name, value] = row.children.filter(isElement);
      return [name === undefined ? '' : lineOf(name).toLowerCase(), value === undefined ? '' : lineOf(value)];
    }),
  );
  const fact = (...names: readonly string[]) =>
    names.map((name) => facts.get(name)).find((value) => value !== undefined && value !== '');
  const [key, name, about] = [
    fact('key', 'schlüssel', 'clé'),
    fact('name', 'nom'),
    fact('description', 'beschreibung'),
  ];
  return {
    ...(key !== undefined && { key }),
    ...(name !== undefined && { name }),
    ...(about !== undefined && { about }),
  };
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol';
}
