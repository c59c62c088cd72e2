/** The points of lists, as they were written. */
import type { List, ListItem, RootContent } from 'mdast';
import type { Document } from './document.ts';

/** Each point of the lists among these nodes, what is nested below it left to the text. */
export function pointsIn(nodes: readonly RootContent[], document: Pick<Document, 'source'>): readonly string[] {
  return nodes
    .filter((node) => node.type === 'list')
    .flatMap((list: List) => list.children.map((item) => pointOf(item, document)))
    .filter((point) => point !== '' && point !== '…' && point !== '...');
}

function pointOf(item: ListItem, { source }: Pick<Document, 'source'>): string {
  return item.children
    .filter((child) => child.type === 'paragraph')
    .map((child) => source(child))
    .join(' ')
    .trim();
}

export interface Verdicts {
  readonly pros: readonly string[];
  readonly neutral: readonly string[];
  readonly cons: readonly string[];
}

const VERDICT =
  /^[*_]{0,2}(good|bad|neutral|okay|ok|pros?|cons?|\+|-)(?![\p{L}\p{N}])[*_]{0,2}[,:]?\s*(?:because\b,?)?\s*[:…]?\s*/iu;
const SIDES: Readonly<Record<string, keyof Verdicts>> = {
  good: 'pros',
  pro: 'pros',
  '+': 'pros',
  bad: 'cons',
  con: 'cons',
  '-': 'cons',
};

/** *Good, because …* and *Bad, because …*; a point that says neither is worth knowing. */
export function verdictsIn(points: readonly string[]): Verdicts {
  const sorted: Record<keyof Verdicts, string[]> = { pros: [], neutral: [], cons: [] };
  for (const point of points) {
    const [head = '', word = ''] = VERDICT.exec(point) ?? [];
    const words = point.slice(head.length).trim();
    if (words === '') continue;
    sorted[SIDES[word.toLowerCase().replace(/s$/, '')] ?? 'neutral'].push(capitalised(words));
  }
  return sorted;
}

/** Behind *because* a sentence begins small; alone it begins as sentences do. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
