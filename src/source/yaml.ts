/** YAML to data that knows where each value stands. */
import { Composer, isAlias, isMap, isScalar, isSeq, Parser, type Document, type Pair } from 'yaml';
import type { Limits } from '#model/config.ts';
import type { Location, Path } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import type { SourceText } from './decode.ts';
import { aliasProblem, nestedTooDeep } from './yaml-limits.ts';
import { duplicateKeys, secondDocument, syntaxProblem, tooDeep } from './yaml-problems.ts';
import { rangeOf, type Range } from './yaml-range.ts';

export interface LocatedData {
  /** Plain data; undefined where the text could not be read as YAML. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  at(path: Path, part?: 'key' | 'value'): Location;
  /** The raw text of a value, to find a word in it. */
  rangeAt(path: Path): Range;
}

interface Reading {
  /** Also takes what can be made out of broken text: for text of others, which is worth more than nothing. */
  readonly salvage?: boolean;
}

/** Reads YAML 1.2 (core schema: dates stay text). Never throws on any text. */
export function readYaml(
  source: SourceText,
  text: string,
  limits: Pick<Limits, 'nesting' | 'aliases'>,
  { salvage = false }: Reading = {},
): LocatedData {
  const tokens = [...new Parser().parse(text)];
  const deep = nestedTooDeep(tokens, limits.nesting);
  if (deep !== undefined) return failed(source, tooDeep(source, deep, limits.nesting));
  // Keys that stand twice are looked for here: the parser's own search takes the square of their number.
  const [document, second] = [
    ...new Composer({ uniqueKeys: false, logLevel: 'error' }).compose(tokens, true, text.length),
  ];
  if (document === undefined) return failed(source);
  // What follows the first fault is mostly its consequence.
  const [fault] = document.errors;
  if (fault !== undefined && !salvage) return failed(source, syntaxProblem(source, fault));
  if (second !== undefined) return failed(source, secondDocument(source, second.range[0]));
  const aliases = aliasProblem(source, document, limits.aliases);
  if (aliases !== undefined) return failed(source, aliases);
  const faults = fault === undefined ? [] : [syntaxProblem(source, fault)];
  return locate(source, document, document.toJS({ maxAliasCount: -1 }), [
    ...faults,
    ...duplicateKeys(source, document),
  ]);
}

function failed(source: SourceText, ...problems: readonly Problem[]): LocatedData {
  const start = source.range(0, 0);
  return { value: undefined, problems, at: () => start, rangeAt: () => [0, 0] };
}

function locate(source: SourceText, document: Document, value: unknown, problems: readonly Problem[]): LocatedData {
  const rangeAt = (path: Path, part?: 'key' | 'value') => nodeRange(document, path, part) ?? firstLine(source);
  return { value, problems, at: (path, part) => source.range(...rangeAt(path, part)), rangeAt };
}

/** The offsets of the node at a path, or of the nearest one around it. */
function nodeRange(document: Document, path: Path, part: 'key' | 'value' = 'value'): Range | undefined {
  let node: unknown = document.contents;
  let found: Range | undefined;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      // Of two values with one name, the last is the one that counts.
      const pair: Pair | undefined = node.items.findLast(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
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
}

function firstLine(source: SourceText): Range {
  const end = source.text.indexOf('\n');
  return [0, end === -1 ? source.text.length : end];
}
