/** The order of pages in their folder: as the source gives it where that is a number for each, else by rank. */
import { LAST } from '../guide/schema.ts';

export interface Ordered {
  /** From the content folder. */
  readonly path: string;
  readonly order: number | undefined;
  /** Decides between two of one number. */
  readonly title: string;
}

export function ordersOf(pages: readonly Ordered[]): ReadonlyMap<string, number> {
  const orders = new Map<string, number>();
  for (const siblings of Map.groupBy(pages, ({ path }) => folderOf(path)).values()) {
    const placed = siblings
      .flatMap(({ path, title, order }) =>
        order === undefined || !Number.isFinite(order) ? [] : [{ path, title, order }],
      )
      .toSorted((a, b) => a.order - b.order || (a.title < b.title ? -1 : 1));
    const isPlain =
      new Set(placed.map(({ order }) => order)).size === placed.length &&
      placed.every(({ order }) => Number.isInteger(order) && order >= 0 && order < LAST);
    for (const [index, { path, order }] of placed.entries()) orders.set(path, isPlain ? order : index + 1);
  }
  return orders;
}

/** The folder in whose list a guide stands: that of a folder's page is the one around it. */
function folderOf(path: string): string {
  return path
    .replace(/(\/index)?\.md$/, '')
    .split('/')
    .slice(0, -1)
    .join('/');
}
