/** Files as other tools wrote them, and what the configuration says for whole folders: read as if their author had said so. */
import type { Config, Limits } from '#model/config.ts';
import type { Kind } from '#model/kind.ts';
import type { Path } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import type { SourceText } from '#source/decode.ts';
import { split, type Parts } from '#source/front-matter.ts';
import type { LocatedData } from '#source/yaml.ts';
import type { Format } from './place.ts';
import { readText, type Reading } from './reading.ts';
import { isRecord } from './schema-walk.ts';

interface Place {
  readonly kind: Kind;
  readonly id: string;
  readonly format: Format;
}

/** Kinds that read other tools' files take those without front matter too. */
export function partsOf(source: SourceText, { format, kind }: Pick<Place, 'format' | 'kind'>): Parts | Problem {
  const isBare = kind.adopt !== undefined && format !== 'yaml' && !source.text.startsWith('---');
  return isBare ? { yaml: '', bodyStart: 0 } : split(source, format);
}

/** An entry that names no owner has the one that the configuration gives its folder. */
export function withOwner(
  reading: Reading,
  { kind }: Pick<Place, 'kind'>,
  { owners }: Pick<Config, 'owners'>,
): Reading {
  const owner = owners[kind.folder.name];
  const { located } = reading;
  const value = located.value ?? {};
  if (owner === undefined || located.problems.length > 0 || !isRecord(value) || 'owner' in value) return reading;
  return { ...reading, located: { ...located, value: { ...value, owner } } };
}

/** What the kind makes of a file of another tool, with every value still at its place. */
export function adopted(reading: Reading, source: SourceText, parts: Parts, place: Place, limits: Limits): Reading {
  const { located, body } = reading;
  const value = located.value ?? {};
  if (body === undefined || located.problems.length > 0 || !isRecord(value)) return reading;
  const own = place.kind.adopt?.({ id: place.id, text: source.text, data: value, body });
  if (own === undefined) return reading;
  // Not from what was kept: that is of the whole text.
  const rest = readText({ source, parts: { ...parts, bodyStart: own.bodyStart }, format: place.format, limits });
  return { ...rest, located: renamed({ ...located, value: own.data }, own.writtenAs) };
}

function renamed(located: LocatedData, writtenAs: Readonly<Record<string, string>>): LocatedData {
  const written = (path: Path): Path => {
    const [first, ...rest] = path;
    return first === undefined ? path : [writtenAs[first] ?? first, ...rest];
  };
  return {
    ...located,
    at: (path, part) => located.at(written(path), part),
    rangeAt: (path) => located.rangeAt(written(path)),
  };
}
