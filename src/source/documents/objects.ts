/** The objects of a YAML file with several documents, or with lists of objects, each with the places of its values. */
import type { Limits } from '#model/config.ts';
import { isRecord } from '#model/is-record.ts';
import type { Location, Path } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { SourceText } from '../decode.ts';
import { readYaml } from '../yaml.ts';

interface FoundObject {
  readonly data: Readonly<Record<string, unknown>>;
  at(path: Path): Location;
}

interface FoundObjects {
  readonly objects: readonly FoundObject[];
  readonly problems: readonly Problem[];
}

export function objectsIn(source: SourceText, limits: Pick<Limits, 'nesting' | 'aliases'>): FoundObjects {
  const read = partsOf(source.text).map(({ text, line }) => {
    const located = readYaml(new SourceText(source.file, text), text, limits);
    return { located, moved: (location: Location) => lower(location, line) };
  });
  return {
    objects: read.flatMap(({ located, moved }) =>
      recordsIn(located.value).map(({ data, path }) => ({
        data,
        at: (below: Path) => moved(located.at([...path, ...below])),
      })),
    ),
    problems: read.flatMap(({ located, moved }) =>
      located.problems.map((problem) => ({ ...problem, location: moved(problem.location) })),
    ),
  };
}

function lower({ file, start, end }: Location, lines: number): Location {
  return { file, start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines } };
}

function recordsIn(
  value: unknown,
): readonly { readonly data: Readonly<Record<string, unknown>>; readonly path: Path }[] {
  if (isRecord(value)) return [{ data: value, path: [] }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => (isRecord(item) ? [{ data: item, path: [index] }] : []));
}

interface Part {
  readonly text: string;
  /** How many lines come before it. */
  readonly line: number;
}

/** Each document by itself, so that a file of a thousand is read in the time of a thousand. */
function partsOf(text: string): readonly Part[] {
  const starts = [...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
  const bounds = [0, ...starts, text.length];
  let line = 0;
  return bounds.slice(0, -1).flatMap((start, index) => {
    const whole = text.slice(start, bounds[index + 1]);
    const before = line;
    line += whole.split('\n').length - 1;
    const own = whole.replace(/^---/, '   ').replace(/^(\.\.\.|%.*)$/gm, (each) => ' '.repeat(each.length));
    return own.trim() === '' ? [] : [{ text: own, line: before }];
  });
}
