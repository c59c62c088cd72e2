/** Files as other tools wrote them, and what the configuration says for whole folders: read as if their author had said so. */
import type { Config, Limits } from '#model/config.ts';
import { isRecord } from '#model/is-record.ts';
import type { Kind } from '#model/kind.ts';
import type { Path } from '#model/location.ts';
import type { SourceText } from '#source/decode.ts';
import { guessParts, type FoundParts } from '#source/front-matter-guess.ts';
import { partsIn, type Parts } from '#source/front-matter.ts';
import type { LocatedData } from '#source/yaml.ts';
import type { Format } from './place.ts';
import { readText, type Reading } from './reading.ts';

interface Place {
  readonly kind: Kind;
  readonly id: string;
  readonly format: Format;
}

/** Kinds that read other tools' files take those without front matter too. */
export function partsOf(source: SourceText, { format, kind }: Pick<Place, 'format' | 'kind'>): FoundParts {
  const isBare = kind.adopt !== undefined && format !== 'yaml' && !source.text.startsWith('---');
  if (isBare) return { yaml: '', bodyStart: 0, hasFields: true };
  const parts = partsIn(source, format);
  return parts === undefined ? guessParts(source) : { ...parts, hasFields: true };
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
  if (owner === undefined || located.isPartial || !isRecord(value) || Object.hasOwn(value, 'owner')) return reading;
  return { ...reading, located: { ...located, value: { ...value, owner } } };
}

/** What the kind makes of a file of another tool, with every value still at its place. */
export function adopted(reading: Reading, source: SourceText, parts: Parts, place: Place, limits: Limits): Reading {
  const { located, body } = reading;
  const value = located.value ?? {};
  if (body === undefined || located.isPartial || !isRecord(value)) return reading;
  const own = place.kind.adopt?.({ id: place.id, text: source.text, data: value, body });
  if (own === undefined) return reading;
  // Not from what was kept: that is of the whole text.
  const rest = readText({ source, parts: { ...parts, bodyStart: own.bodyStart }, format: place.format, limits });
  return { ...rest, located: renamed({ ...located, value: own.data }, own.writtenAs) };
}

function renamed(located: LocatedData, writtenAs: Readonly<Record<string, string>>): LocatedData {
  const written = (path: Path): Path => {
    const [first, ...rest] = path;
    return first === undefined
      ? path
      : [Object.hasOwn(writtenAs, first) ? (writtenAs[first] ?? first) : first, ...rest];
  };
  return {
    ...located,
    at: (path, part) => located.at(written(path), part),
    rangeAt: (path) => located.rangeAt(written(path)),
  };
}
