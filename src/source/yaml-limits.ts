/** Bounds on what a few bytes of YAML may become. */
import { isAlias, isCollection, isPair, visit, type Alias, type CST, type Document, type Node } from 'yaml';
import type { Problem } from '#model/problem.ts';
import type { SourceText } from './decode.ts';
import { tooManyAliases } from './yaml-problems.ts';
import { rangeOf } from './yaml-range.ts';

export interface Nested {
  readonly offset: number;
  readonly isFlow: boolean;
}

/**
 * The first collection that nests too deep. Found among the parser's tokens and without recursion:
 * making a document of them recurses, and a thousand brackets would be the end of it.
 */
export function nestedTooDeep(tokens: readonly CST.Token[], most: number): Nested | undefined {
  const waiting = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const depth = next.depth + (isCollectionToken(next.token) ? 1 : 0);
    if (depth > most) return { offset: next.token.offset, isFlow: next.token.type === 'flow-collection' };
    // One by one: a list may have more items than a call takes arguments.
    for (const token of childrenOf(next.token).toReversed()) waiting.push({ token, depth });
  }
  return undefined;
}

type CollectionToken = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

function isCollectionToken(token: CST.Token): token is CollectionToken {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  return isCollectionToken(token) ? token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat()) : [];
}

/** More aliases than anyone can follow. */
export function aliasProblem(
  source: SourceText,
  document: Document,
  most: number,
  original: (offset: number) => number,
): Problem | undefined {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  const [first] = aliases;
  if (first === undefined) return undefined;
  // Before anything is expanded: looking up an alias reads the document up to it.
  const isTooMany = aliases.length > most || expansions(document) > most;
  return isTooMany ? tooManyAliases(source, original(rangeOf(first)?.[0] ?? 0), first, most) : undefined;
}

/** Whether an alias has no anchor, so that no data can be made of it. */
export function hasLostAlias(document: Document): boolean {
  const marked = new Set<string>();
  let isLost = false;
  visit(document, {
    Node(_, node) {
      if ('anchor' in node && typeof node.anchor === 'string') marked.add(node.anchor);
      if (isAlias(node) && !marked.has(node.source)) isLost = true;
    },
  });
  return isLost;
}

/** How many aliases there are once all are written out; without end where one stands inside of what it means. */
function expansions(document: Document): number {
  const counted = new Map<unknown, number>();
  const count = (node: unknown, around: readonly unknown[]): number => {
    if (isAlias(node)) {
      const target: Node | undefined = node.resolve(document);
      return around.includes(target) ? Number.POSITIVE_INFINITY : 1 + count(target, around);
    }
    if (!isCollection(node)) return 0;
    const known = counted.get(node);
    if (known !== undefined) return known;
    const inside = [...around, node];
    const total = node.items
      .flatMap((item) => (isPair(item) ? [item.key, item.value] : [item]))
      .reduce<number>((sum, item) => sum + count(item, inside), 0);
    counted.set(node, total);
    return total;
  };
  return count(document.contents, []);
}
