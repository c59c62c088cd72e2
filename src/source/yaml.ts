/** YAML to data that knows where each value stands. */
import { isAlias, isMap, isScalar, isSeq, Parser, type CST, type Document, type Pair, type YAMLMap } from 'yaml';
import type { Limits } from '#model/config.ts';
import type { Location, Path } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import type { SourceText } from './decode.ts';
import { aliasProblem, hasLostAlias, nestedTooDeep } from './yaml-limits.ts';
import { duplicateKeys } from './yaml-duplicates.ts';
import { slipProblem, syntaxProblem, tooDeep } from './yaml-problems.ts';
import { rangeOf, type Range } from './yaml-range.ts';
import { compose, repair } from './yaml-repair.ts';

export interface LocatedData {
  /** Plain data; undefined where the text could not be read as YAML. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Whether some of the text could not be read, so that fields may only seem to be missing. */
  readonly isPartial: boolean;
  /** True where it is the row of a table, whose values have no names beside them. */
  readonly inCells?: boolean;
  at(path: Path, part?: 'key' | 'value'): Location;
  /** The raw text of a value, to find a word in it. */
  rangeAt(path: Path): Range;
}

interface Reading {
  /** Also takes what can be made out of broken text: for text of others, which is worth more than nothing. */
  readonly salvage?: boolean;
  /** The fields that the file may have, to recognise a line that lacks the colon after one. */
  readonly names?: Iterable<string>;
}

/** Reads YAML 1.2 (core schema: dates stay text). Never throws on any text. */
export function readYaml(
  source: SourceText,
  text: string,
  limits: Pick<Limits, 'nesting' | 'aliases'>,
  { salvage = false, names = [] }: Reading = {},
): LocatedData {
  const tokens = [...new Parser().parse(text)];
  const deep = nestedTooDeep(tokens, limits.nesting);
  if (deep !== undefined) {
    const { line, column } = source.point(deep.offset);
    // Nesting needs columns. Without them it is the parser that nests one line with a fault into another.
    if (deep.isFlow || column > limits.nesting / 2 || line === 1)
      return failed(source, tooDeep(source, deep.offset, limits.nesting));
    const begun = text.slice(0, text.lastIndexOf('\n', deep.offset) + 1);
    return { ...readYaml(source, begun, limits, { salvage, names }), isPartial: true };
  }
  const { document, slips, faults, isPartial, original } = repair(text, tokens, new Set(names));
  const problems = [
    ...slips.map((slip) => slipProblem(source, slip)),
    ...faults.map((fault) => syntaxProblem(source, fault)),
  ];
  if (document === undefined || hasLostAlias(document))
    return salvage ? salvaged(source, tokens, text, problems) : failed(source, ...problems);
  const aliases = aliasProblem(source, document, limits.aliases, original);
  if (aliases !== undefined) return failed(source, ...problems, aliases);
  const duplicates = duplicateKeys(source, document, original);
  return locate(source, document, { problems: [...problems, ...duplicates], isPartial, original });
}

/** What the parser itself makes of a text that is beyond repair. */
function salvaged(
  source: SourceText,
  tokens: readonly CST.Token[],
  text: string,
  problems: readonly Problem[],
): LocatedData {
  const [document] = compose(tokens, text);
  if (document === undefined || hasLostAlias(document) || aliasProblem(source, document, 0, (at) => at) !== undefined)
    return failed(source, ...problems);
  return locate(source, document, { problems, isPartial: true, original: (at) => at });
}

function failed(source: SourceText, ...problems: readonly Problem[]): LocatedData {
  const start = source.range(0, 0);
  return { value: undefined, problems, isPartial: true, at: () => start, rangeAt: () => [0, 0] };
}

interface Read {
  readonly problems: readonly Problem[];
  readonly isPartial: boolean;
  original(offset: number): number;
}

function locate(source: SourceText, document: Document, { problems, isPartial, original }: Read): LocatedData {
  const nodeRange = nodeRanges(document);
  const rangeAt = (path: Path, part?: 'key' | 'value'): Range => {
    const found = nodeRange(path, part);
    return found === undefined ? firstLine(source) : [original(found[0]), original(found[1])];
  };
  return {
    value: document.toJS({ maxAliasCount: -1 }),
    problems,
    isPartial,
    at: (path, part) => source.range(...rangeAt(path, part)),
    rangeAt,
  };
}

/** Finds the offsets of the node at a path, or of the nearest one around it. */
function nodeRanges(document: Document): (path: Path, part?: 'key' | 'value') => Range | undefined {
  const byName = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  // Of two values with one name, the last is the one that counts.
  const namesOf = (map: YAMLMap) => {
    const known = byName.get(map);
    if (known !== undefined) return known;
    const names = new Map(
      map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])),
    );
    byName.set(map, names);
    return names;
  };
  return (path, part = 'value') => {
    let node: unknown = document.contents;
    let found: Range | undefined;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document);
      if (isMap(node)) {
        const pair = namesOf(node).get(String(step));
        if (pair === undefined) return found;
        const isWanted = depth === path.length - 1;
        found = (isWanted && part === 'key' ? rangeOf(pair.key) : rangeOf(pair.value)) ?? rangeOf(pair.key);
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        found = rangeOf(node) ?? found;
      } else {
        return found;
      }
    }
    return found;
  };
}

function firstLine(source: SourceText): Range {
  const end = source.text.indexOf('\n');
  return [0, end === -1 ? source.text.length : end];
}
