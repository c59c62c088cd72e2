/** The text of a shared set: its fields anew, its expectations in the very words and lines that the ladders had. */
import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import type { Group } from '../expectation/expectation.ts';

export interface NewSet {
  readonly title: string;
  readonly owner: string;
  readonly reviewed: string;
  readonly visibility: string;
  readonly groups: readonly Group[];
  readonly expectations: readonly { readonly text: string; readonly levels: readonly string[] }[];
}

export function setText({ title, owner, reviewed, visibility, groups, expectations }: NewSet): string {
  const fields = stringify({
    title,
    owner,
    reviewed,
    // What most entries are need not be said.
    ...(visibility !== 'internal' && { visibility }),
    groups,
  });
  return `${fields}expectations:\n${expectations.map(itemText).join('')}`;
}

/** An item two spaces in, with the levels that it has in the set. */
function itemText({ text, levels }: NewSet['expectations'][number]): string {
  const [indent = ''] = /^[ \t]*(?=- )/m.exec(text) ?? [];
  const moved = text
    .replace(/(?<!\n)$/, '\n')
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    .join('\n');
  return withLevels(moved, levels).replace(/^(?=.)/gm, '  ');
}

function withLevels(item: string, levels: readonly string[]): string {
  const document = parseDocument(item);
  const [only] = 'items' in (document.contents ?? {}) ? (document.contents as { items: unknown[] }).items : [];
  if (!isMap(only)) return item;
  const pair = only.items.find(({ key }) => isScalar(key) && key.value === 'levels');
  const value = pair?.value as { range?: readonly [number, number, number] } | undefined;
  if (pair === undefined || !isScalar(pair.key)) return item;
  const start = item.lastIndexOf('\n', pair.key.range?.[0] ?? 0) + 1;
  const filled = value?.range?.[1] ?? 0;
  const end = item[filled - 1] === '\n' ? filled : item.indexOf('\n', filled) + 1;
  const opening = item.slice(start, pair.key.range?.[0] ?? 0);
  if (levels.length > 0) return `${item.slice(0, start)}${opening}levels: [${levels.join(', ')}]\n${item.slice(end)}`;
  // The first field of an item stands behind its dash, which the next one takes over.
  if (opening.includes('-')) return `${item.slice(0, start)}${opening}${item.slice(end).trimStart()}`;
  return item.slice(0, start) + item.slice(end);
}
