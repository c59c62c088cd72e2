/** The objects of a YAML file with several documents, or with lists of objects, each with the places of its values. */
import type { Limits } from '#model/config.ts';
import { isRecord } from '#model/is-record.ts';
import type { Location, Path } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import type { SourceText } from '../decode.ts';
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
  const read = partsOf(source.text).map((text) => readYaml(source, text, limits));
  return {
    objects: read.flatMap((located) =>
      recordsIn(located.value).map(({ data, path }) => ({
        data,
        at: (below: Path) => located.at([...path, ...below]),
      })),
    ),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function recordsIn(
  value: unknown,
): readonly { readonly data: Readonly<Record<string, unknown>>; readonly path: Path }[] {
  if (isRecord(value)) return [{ data: value, path: [] }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => (isRecord(item) ? [{ data: item, path: [index] }] : []));
}

/** Each document as a text in which all before it is blank: so every value keeps its place. */
function partsOf(text: string): readonly string[] {
  const starts = [...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
  const bounds = [0, ...starts, text.length];
  return bounds.slice(0, -1).flatMap((start, index) => {
    const own = text
      .slice(start, bounds[index + 1])
      .replace(/^---/, '   ')
      .replace(/^(\.\.\.|%.*)$/gm, (line) => ' '.repeat(line.length));
    return own.trim() === '' ? [] : [blank(text.slice(0, start)) + own];
  });
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
