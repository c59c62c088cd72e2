/** The ways to take a step in a text, the one that changes least first. None is certain: each result has to be read again. */
import { isMap, isScalar, isSeq, type Document, type Node, type YAMLSeq } from 'yaml';
import { insertedItem, insertedPair } from './insertions.ts';
import {
  colonOf,
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
import { reworded } from './reworded.ts';
import type { Step } from './steps.ts';
import { asBlock, inOneLine, inStyleOf, isLines, nameAsWritten } from './written.ts';

export function* takings(text: string, document: Document, step: Step): Generator<string> {
  const parent = nodeAt(document, step.path.slice(0, -1));
  const name = step.path.at(-1);
  if (step.act === 'set') yield* settings(text, slotAt(text, document, step.path), step.value);
  else if (step.act === 'rename' && isMap(parent)) {
    const { key } = pairOf(parent, String(name)) ?? {};
    if (key?.range) yield spliced(text, key.range[0], key.range[1], nameAsWritten(step.name));
  } else if (step.act === 'insert') {
    if (isMap(parent)) yield* insertedPair(text, parent, { name: String(name), ...step });
    else if (isSeq(parent)) yield* insertedItem(text, parent as YAMLSeq<Node>, Number(name), step.value);
  } else if (isMap(parent)) yield* withoutPart(text, partsOfMap(text, parent), nameIndex(parent, String(name)));
  else if (isSeq(parent)) yield* withoutPart(text, partsOfSeq(text, parent as YAMLSeq<Node>), Number(name));
}

function nodeAt(document: Document, path: Step['path']): Node | null {
  return path.reduce<Node | null>((node, step) => {
    if (isMap(node)) return pairOf(node, String(step))?.value ?? null;
    return isSeq<Node>(node) ? (node.items[Number(step)] ?? null) : null;
  }, document.contents);
}

/** Where a value stands, or would. */
interface Slot {
  readonly node: Node | null;
  /** Behind the colon or the dash. */
  readonly after: number;
  /** The column of the name or of the item; undefined in brackets, where all is in one line. */
  readonly column: number | undefined;
  readonly isItem: boolean;
}

function slotAt(text: string, document: Document, path: Step['path']): Slot | undefined {
  const node = nodeAt(document, path);
  const name = path.at(-1);
  if (name === undefined) return undefined;
  const parent = nodeAt(document, path.slice(0, -1));
  const isInFlow = path.some((_, depth) => isFlow(nodeAt(document, path.slice(0, depth))));
  if (isMap(parent)) {
    const pair = pairOf(parent, String(name));
    if (pair === undefined) return undefined;
    const start = startOf(pair.key);
    const column = isInFlow ? undefined : start - lineStart(text, start);
    return { node, after: colonOf(pair, text), column, isItem: false };
  }
  if (!isSeq(parent)) return undefined;
  if (isInFlow) return { node, after: startOf(node), column: undefined, isItem: true };
  const dash = dashOf(node, text);
  return { node, after: dash + 1, column: dash - lineStart(text, dash), isItem: true };
}

function* settings(text: string, slot: Slot | undefined, value: unknown): Generator<string> {
  if (slot === undefined) return;
  const { node, after, column, isItem } = slot;
  const start = startOf(node);
  const end = Math.max(after, endOf(node, text));
  const isThere = node !== null && end > start && start >= 0;
  const here = (written: string) => spliced(text, start, end, written);
  const pad = ' '.repeat((column ?? 0) + 2);
  if (isThere && isScalar(node) && !isLines(value)) {
    const source = text.slice(start, end);
    const at = start - lineStart(text, start);
    const words = typeof value === 'string' ? reworded(source, node, value, at) : undefined;
    if (words !== undefined) yield here(words);
    const lines = source.split('\n').map((line, index) => line.length - (index > 0 ? pad.length : 0));
    const width = lines.length > 1 ? Math.max(40, ...lines) : 0;
    if (typeof value === typeof node.value) yield here(inStyleOf(node, value, { pad: pad.slice(2), width }));
  }
  const isOneLine = column === undefined || isFlow(node) || !isLines(value);
  if (isThere && (isOneLine || isFlow(node)) && (isScalar(node) || isFlow(node))) yield here(inOneLine(value));
  if (column !== undefined && isLines(value)) {
    const own = ' '.repeat(Math.max(0, start - lineStart(text, start)));
    if (isThere && !isFlow(node) && !isScalar(node)) yield here(asBlock(value, own));
    const written = asBlock(value, pad);
    yield spliced(text, after, end, isItem ? ` ${written}` : `\n${pad}${written}`);
  }
  if (column !== undefined && !isLines(value)) yield spliced(text, after, end, ` ${asBlock(value, pad.slice(2))}`);
  yield spliced(
    text,
    isItem && column === undefined ? start : after,
    end,
    `${isItem && column === undefined ? '' : ' '}${inOneLine(value)}`,
  );
}

/** What a field or an item takes up, from its name or dash on. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly isFlow: boolean;
}

function nameIndex(map: Parameters<typeof pairOf>[0], name: string): number {
  return map.items.findLastIndex((pair) => pair === pairOf(map, name));
}

function partsOfMap(text: string, map: Parameters<typeof pairOf>[0]): readonly Part[] {
  const pairs = map.items as NonNullable<ReturnType<typeof pairOf>>[];
  return pairs.map((pair) => ({ start: startOf(pair.key), end: endOfPair(pair, text), isFlow: isFlow(map) }));
}

function partsOfSeq(text: string, seq: YAMLSeq<Node>): readonly Part[] {
  return seq.items.map((item) => {
    const start = isFlow(seq) ? startOf(item) : dashOf(item, text);
    return { start, end: Math.max(start + 1, endOf(item, text)), isFlow: isFlow(seq) };
  });
}

function* withoutPart(text: string, parts: readonly Part[], at: number): Generator<string> {
  const part = parts[at];
  if (part === undefined) return;
  const [before, next] = [parts[at - 1], parts[at + 1]];
  if (!part.isFlow && isFirstInLine(text, part.start)) {
    const start = lineStart(text, part.start);
    const end = Math.min(text.length, lineEnd(text, part.end) + 1);
    const above = at === 0 ? start : withCommentsAbove(text, start);
    // Of an item that has moved, the comment stands above its new place too.
    const isCopied = above < start && text.split(text.slice(above, lineEnd(text, part.end))).length > 2;
    yield spliced(text, isCopied ? above : start, end, '');
  }
  if (next !== undefined) yield spliced(text, part.start, next.start, '');
  if (before !== undefined) yield spliced(text, before.end, part.end, '');
}

function spliced(text: string, start: number, end: number, written: string): string {
  return text.slice(0, start) + written + text.slice(end);
}
