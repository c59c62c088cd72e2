/** Where the parts of a YAML text begin and end, as a person would mark them: a block ends with its last letter. */
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

/** Of two fields with one name, the last is the one that counts. */
export function pairOf(map: YAMLMap, name: string): Pair<Node, Node | null> | undefined {
  return (map as YAMLMap<Node, Node | null>).items.findLast(({ key }) => isScalar(key) && nameIn(key.value) === name);
}

/** As it is called in data, where each name is text. */
function nameIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

export function startOf(node: Node | null | undefined): number {
  return node?.range?.[0] ?? -1;
}

export function isFlow(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** Behind the colon of a field. */
export function colonOf({ key }: Pair<Node, Node | null>, text: string): number {
  return text.indexOf(':', key.range?.[1] ?? 0) + 1;
}

export function endOf(node: Node | null | undefined, text: string): number {
  if (node?.range === undefined || node.range === null) return -1;
  if (isMap(node) && !isFlow(node)) {
    const last = node.items.at(-1) as Pair<Node, Node | null> | undefined;
    return last === undefined ? node.range[1] : endOfPair(last, text);
  }
  if (isSeq(node) && !isFlow(node)) {
    const last = node.items.at(-1);
    return isNode(last) ? endOf(last, text) : node.range[1];
  }
  if (!isBlockScalar(node)) return node.range[1];
  const [start, end] = node.range;
  // The empty lines that a block keeps with `+` are part of what it says.
  if (/^[|>]\d?\+/.test(text.slice(start))) return text[end - 1] === '\n' ? end - 1 : end;
  return start + text.slice(start, end).trimEnd().length;
}

export function endOfPair(pair: Pair<Node, Node | null>, text: string): number {
  return Math.max(colonOf(pair, text), endOf(pair.value, text));
}

function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Before the line's end. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Whether nothing but spaces stands before it in its line. */
export function isFirstInLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

/** From the first of the comment lines that stand directly above a line. */
export function withCommentsAbove(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!/^[ \t]*#/.test(text.slice(above, at))) break;
    at = above;
  }
  return at;
}

/** Where the dash of an item stands. */
export function dashOf(item: Node | null | undefined, text: string): number {
  return text.lastIndexOf('-', startOf(item) - 1);
}
