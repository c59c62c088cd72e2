/** Keys that stand twice in one place, and what that probably means: two values, or an item that lost its dash. */
import { isMap, isScalar, isSeq, visit, YAMLMap, type Document } from 'yaml';
import type { Problem } from '#model/problem.ts';
import type { SourceText } from './decode.ts';
import { code } from './slips/slip.ts';
import { rangeOf, type Range } from './yaml-range.ts';

/** The most that are listed for one file. */
const MOST = 50;

/** @param original where an offset of the document lies in the text */
export function duplicateKeys(
  source: SourceText,
  document: Document,
  original: (offset: number) => number,
): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, map, path) {
      const isItem = isSeqItem(path);
      const repeated = repeatedKeys(map);
      // Every field after a lost dash is a duplicate, but only the first line is wrong.
      const [first] = repeated;
      const lost =
        isItem && first !== undefined && first.index >= 1 && first.name === nameAt(map, 0) ? first : undefined;
      for (const { name, range } of lost === undefined ? repeated : [lost]) {
        if (problems.length > MOST) return visit.BREAK;
        const place: Range = [original(range[0]), original(range[1])];
        problems.push(
          problems.length === MOST
            ? furtherKeys(source, place)
            : lost === undefined
              ? duplicateKey(source, name, place)
              : lostDash(source, name, place),
        );
      }
      if (lost !== undefined) splitItem(document, map, path.at(-1), lost);
      return undefined;
    },
  });
  return problems;
}

/** What follows a lost dash is read as the item that it was meant to be, so that nothing else is missed or accused. */
function splitItem(document: Document, map: YAMLMap, list: unknown, { index, range }: Repeated): void {
  if (!isSeq(list)) return;
  const item = new YAMLMap(document.schema);
  item.items = map.items.splice(index);
  const end = map.range?.[1] ?? range[1];
  item.range = [range[0], end, end];
  list.items.splice(list.items.indexOf(map) + 1, 0, item);
}

interface Repeated {
  readonly name: string;
  readonly range: Range;
  readonly index: number;
}

function repeatedKeys(map: YAMLMap): readonly Repeated[] {
  const seen = new Set<string>();
  const repeated: Repeated[] = [];
  for (const [index, { key }] of map.items.entries()) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const range = rangeOf(key);
    if (seen.has(name) && range !== undefined) repeated.push({ name, range, index });
    seen.add(name);
  }
  return repeated;
}

function nameAt(map: YAMLMap, index: number): string | undefined {
  const key = map.items[index]?.key;
  return isScalar(key) ? String(key.value) : undefined;
}

function isSeqItem(path: readonly unknown[]): boolean {
  const parent = path.at(-1);
  return typeof parent === 'object' && parent !== null && 'items' in parent && !isMap(parent);
}

function lostDash(source: SourceText, name: string, range: Range): Problem {
  const { column } = source.point(range[0]);
  const [text = ''] = source.text.slice(range[0], range[0] + 200).split(/\r?\n/);
  const written = `${' '.repeat(Math.max(0, column - 3))}- ${text}`;
  return {
    rule: 'yaml/duplicate-key',
    message: `Unexpected second \`${name}\` in one item, expected a dash before it`,
    hint: `If a new item begins here, write ${code(written)}; otherwise remove one of the two.`,
    location: source.range(...range),
  };
}

function duplicateKey(source: SourceText, name: string, range: Range): Problem {
  return {
    rule: 'yaml/duplicate-key',
    message: `Unexpected second ${code(name)}, expected each key once`,
    hint: `Merge it with the first ${code(name)}, or remove one of the two: only one would count.`,
    location: source.range(...range),
  };
}

function furtherKeys(source: SourceText, range: Range): Problem {
  return {
    rule: 'yaml/duplicate-key',
    message: `Unexpected further keys that stand twice, expected each key once; the first ${MOST} are listed`,
    hint: 'Correct those that are listed, then check again.',
    location: source.range(...range),
  };
}
