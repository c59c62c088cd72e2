/** Files as other tools wrote them, and what the configuration says for whole folders: read as if their author had said so. */
import type { Body } from '#model/body.ts';
import type { Config, Limits } from '#model/config.ts';
import { isRecord } from '#model/is-record.ts';
import type { Adopted, Kind } from '#model/kind.ts';
import type { Path } from '#model/location.ts';
import type { SourceText } from '#source/decode.ts';
import { guessParts, type FoundParts } from '#source/front-matter-guess.ts';
import { partsIn, type Parts } from '#source/front-matter.ts';
import type { LocatedData } from '#source/yaml.ts';
import type { Format } from './place.ts';
import { readText, type Reading } from './reading.ts';
import type { OfSource } from './sources/of-source.ts';

interface Place {
  readonly kind: Kind;
  readonly id: string;
  readonly format: Format;
  readonly ofSource?: OfSource | undefined;
}

/** Kinds that read other tools' files take those without front matter too, and so do sources. */
export function partsOf(
  source: SourceText,
  { format, kind, ofSource }: Pick<Place, 'format' | 'kind' | 'ofSource'>,
): FoundParts {
  const isBare =
    (kind.adopt !== undefined || ofSource !== undefined) && format !== 'yaml' && !source.text.startsWith('---');
  if (isBare) return { yaml: '', bodyStart: 0, hasFields: true };
  const parts = partsIn(source, format);
  return parts === undefined ? guessParts(source) : { ...parts, hasFields: true };
}

/** An entry that names no owner has the one that the configuration gives its folder. */
export function withOwner(
  reading: Reading,
  { kind, ofSource }: Pick<Place, 'kind' | 'ofSource'>,
  { owners }: Pick<Config, 'owners'>,
): Reading {
  const owner = ofSource?.owner ?? owners[kind.folder.name];
  return owner === undefined ? reading : withMissing(reading, { owner });
}

/** What it does not say itself. */
export function withMissing(reading: Reading, fields: Readonly<Record<string, unknown>>): Reading {
  const { located } = reading;
  const value = located.value ?? {};
  if (located.isPartial || !isRecord(value)) return reading;
  const missing = Object.entries(fields).filter(([name, field]) => field !== undefined && !Object.hasOwn(value, name));
  if (missing.length === 0) return reading;
  return { ...reading, located: { ...located, value: { ...value, ...Object.fromEntries(missing) } } };
}

/** What the kind makes of a file of another tool, with every value still at its place. */
export function adopted(reading: Reading, source: SourceText, parts: Parts, place: Place, limits: Limits): Reading {
  const { located, body } = reading;
  const value = located.value ?? {};
  if (located.isPartial || !isRecord(value)) return reading;
  const id = place.ofSource?.localId ?? place.id;
  if (body === undefined) {
    const told = place.kind.adoptData?.({ id, data: value });
    return told === undefined
      ? reading
      : { ...reading, located: renamed({ ...located, value: told.data }, told.writtenAs) };
  }
  const own =
    place.kind.adopt?.({ id, text: source.text, data: value, body }) ??
    (place.ofSource === undefined ? undefined : titled(value, body, source));
  if (own === undefined) return reading;
  // Not from what was kept: that is of the whole text.
  const rest = readText({ source, parts: { ...parts, bodyStart: own.bodyStart }, format: place.format, limits });
  return { ...rest, located: renamed({ ...located, value: own.data }, own.writtenAs) };
}

/** Texts of other tools say their title as their first heading. */
function titled(data: Readonly<Record<string, unknown>>, { outline, source: prose }: Body, source: SourceText) {
  const [heading] = outline.headings;
  if (data.title !== undefined || heading?.depth !== 1) return undefined;
  const [from, to] = [heading.location.start, heading.location.end].map((point) => source.offset(point));
  if (from === undefined || to === undefined) return undefined;
  const isFirst = source.text.slice(source.text.length - prose.length, from).trim() === '';
  return isFirst ? { data: { title: heading.text, ...data }, writtenAs: {}, bodyStart: to } : undefined;
}

function renamed(located: LocatedData, writtenAs: Adopted['writtenAs']): LocatedData {
  const written = (path: Path): Path => {
    const [first, ...rest] = path;
    if (first === undefined || !Object.hasOwn(writtenAs, first)) return path;
    const there = writtenAs[first] ?? first;
    return [...(typeof there === 'object' ? there : [there]), ...rest];
  };
  return {
    ...located,
    at: (path, part) => located.at(written(path), part),
    rangeAt: (path) => located.rangeAt(written(path)),
  };
}
