/** Edits of YAML as text: what is not touched keeps its comments, its quotes and its spaces. */
import { isMap, isScalar, isSeq, parseDocument, visit, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** The YAML of a file, its front matter where it is Markdown, with where it begins. */
function yamlIn(text: string): { readonly yaml: string; readonly offset: number } {
  const front = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text);
  if (front?.[1] === undefined || !text.startsWith('---')) return { yaml: text, offset: 0 };
  return { yaml: front[1], offset: front[0].indexOf('\n') + 1 };
}

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((before, { start, end, text: put }) => before.slice(0, start) + put + before.slice(end), text);
}

/** One item of a list in lines of its own, with the comments above it. */
export interface YamlItem {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface YamlFile {
  /** The items of a list at the top; undefined where they do not stand by themselves, in lines of their own. */
  items(key: string): readonly YamlItem[] | undefined;
  /** Takes items of a list out, and the list with the last of them. */
  without(key: string, items: readonly YamlItem[]): readonly TextEdit[];
  /** Puts one more value into a list at the top, or begins it below other fields. */
  append(key: string, value: string, below: readonly string[]): TextEdit | undefined;
}

export function yamlFile(text: string): YamlFile {
  const { yaml, offset } = yamlIn(text);
  const document = parseDocument(yaml, { uniqueKeys: false });
  const root = isMap(document.contents) ? document.contents : undefined;
  const lineStart = (at: number) => text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = (at: number) => {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end + 1;
  };
  /** The end of the last line that a node fills. */
  const endOf = (node: { readonly range?: readonly [number, number, number] | null | undefined }) => {
    const end = offset + (node.range?.[1] ?? 0);
    return text[end - 1] === '\n' ? end : lineEnd(end);
  };
  const withComments = (at: number) => {
    let start = lineStart(at);
    for (let above = lineStart(start - 1); start > 0; above = lineStart(start - 1)) {
      if (!/^[ \t]*#/.test(text.slice(above, start))) break;
      start = above;
    }
    return start;
  };

  function items(key: string): readonly YamlItem[] | undefined {
    const list = listAt(root, key);
    if (list === undefined) return [];
    const nodes = list.items.flatMap((node) => (isMap(node) || isScalar(node) || isSeq(node) ? [node] : []));
    if (list.flow === true || nodes.length < list.items.length || isTied(list)) return undefined;
    return nodes.map((node) => {
      const start = withComments(offset + (node.range?.[0] ?? 0));
      const end = endOf(node);
      return { start, end, text: text.slice(start, end) };
    });
  }

  return {
    items,
    without(key, gone) {
      const pair = pairAt(root, key);
      if (pair === undefined) return [];
      if (gone.length < (items(key)?.length ?? 0)) return gone.map(({ start, end }) => ({ start, end, text: '' }));
      const last = gone.at(-1)?.end ?? 0;
      return [{ start: lineStart(offset + keyStart(pair)), end: last, text: '' }];
    },
    append(key, value, below) {
      const list = listAt(root, key);
      if (list?.flow === true) {
        const end = offset + (list.range?.[1] ?? 0) - 1;
        return { start: end, end, text: list.items.length === 0 ? value : `, ${value}` };
      }
      const last = items(key)?.at(-1);
      if (last !== undefined) {
        const [indent = '  '] = /^[ \t]*(?=- )/m.exec(last.text) ?? [];
        return { start: last.end, end: last.end, text: `${indent}- ${value}\n` };
      }
      const above = below.map((each) => pairAt(root, each)).find((pair) => pair !== undefined);
      if (above === undefined || !isScalar(above.value)) return undefined;
      const at = endOf(above.value);
      return { start: at, end: at, text: `${key}: [${value}]\n` };
    },
  };
}

function pairAt(root: YAMLMap | undefined, key: string): Pair | undefined {
  return root?.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function listAt(root: YAMLMap | undefined, key: string): YAMLSeq | undefined {
  const value = pairAt(root, key)?.value;
  return isSeq(value) ? value : undefined;
}

function keyStart({ key }: Pair): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}

/** Whether something in it is named with `&`, or stands for something else with `*`: moved, it would lose the other. */
function isTied(list: YAMLSeq): boolean {
  let found = false;
  visit(list, {
    Alias: () => void (found = true),
    Value: (_, { anchor }) => void (found ||= anchor !== undefined),
  });
  return found;
}
