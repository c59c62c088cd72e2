/** The ways to put a field or an item into a text, in the style of those around it. */
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isSame } from './same.ts';
import {
  dashOf,
  endOf,
  endOfPair,
  isFirstInLine,
  isFlow,
  lineEnd,
  lineStart,
  pairOf,
  startOf,
  withCommentsAbove,
} from './places.ts';
import { asBlock, inOneLine, pairInOneLine } from './written.ts';

interface NewPair {
  readonly name: string;
  readonly value: unknown;
  readonly after?: string | undefined;
}

export function* insertedPair(text: string, map: YAMLMap, { name, value, after }: NewPair): Generator<string> {
  const pairs = map.items as Pair<Node, Node | null>[];
  const before = after === undefined ? undefined : pairOf(map, after);
  const [first] = pairs;
  if (first === undefined) return;
  const start = startOf(first.key);
  if (isFlow(map)) {
    const written = pairInOneLine(name, value);
    yield before === undefined ? put(text, start, `${written}, `) : put(text, endOfPair(before, text), `, ${written}`);
    return;
  }
  const pad = ' '.repeat(start - lineStart(text, start));
  // In one line, where a block would take in a comment that stands below it.
  for (const written of [asBlock({ [name]: value }, pad), pairInOneLine(name, value)])
    yield before === undefined
      ? put(text, start, `${written}\n${pad}`)
      : put(text, lineEnd(text, endOfPair(before, text)), `\n${pad}${written}`);
}

export function* insertedItem(text: string, seq: YAMLSeq<Node>, at: number, value: unknown): Generator<string> {
  const { items } = seq;
  const [before, next] = [items[at - 1], items[at]];
  if (isFlow(seq)) {
    const [one, other] = items;
    const gap = one && other ? text.slice(endOf(one, text), startOf(other)) : ', ';
    const between = /^,\s+$/.test(gap) ? gap : ', ';
    const written = inOneLine(value);
    yield next === undefined
      ? put(text, endOf(before, text), between + written)
      : put(text, startOf(next), written + between);
    return;
  }
  const start = dashOf(items[0], text);
  const pad = ' '.repeat(Math.max(0, start - lineStart(text, start)));
  const isSpaced = items.length > 1 && /\n[ \t]*\n/.test(text.slice(endOf(items[0], text), dashOf(items[1], text)));
  const gap = isSpaced ? '\n' : '';
  for (const written of writtenItems(text, seq, value, pad))
    yield before === undefined
      ? put(text, start, `${written.trimStart()}\n${gap}${pad}`)
      : put(text, lineEnd(text, endOf(before, text)), `\n${gap}${written}`);
}

/** As it stands elsewhere in the list, where it moves; in braces, where the others are; else in lines of its own. */
function* writtenItems(text: string, seq: YAMLSeq<Node>, value: unknown, pad: string): Generator<string> {
  const values = seq.toJSON() as readonly unknown[];
  const same = values.findIndex((item) => isSame(item, value));
  const there = seq.items[same];
  if (there !== undefined && isFirstInLine(text, dashOf(there, text))) {
    const start = lineStart(text, dashOf(there, text));
    const lines = text.slice(same === 0 ? start : withCommentsAbove(text, start), lineEnd(text, endOf(there, text)));
    yield lines;
  }
  const isInBraces = seq.items.every((item) => isFlow(item));
  if (isInBraces) yield `${pad}- ${inOneLine(value)}`;
  yield `${pad}- ${asBlock(value, `${pad}  `)}`;
  yield `${pad}- ${inOneLine(value)}`;
}

function put(text: string, at: number, written: string): string {
  return text.slice(0, at) + written + text.slice(at);
}
