/** Reads one entry's file: every stage that can still say something does. */
import type { Config } from '#model/config.ts';
import type { Entry, KindData, KindName } from '#model/entry.ts';
import { isRecord } from '#model/is-record.ts';
import type { Kind } from '#model/kind.ts';
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import type { Series } from '#model/series.ts';
import { LIVES, type Life } from '#model/standing.ts';
import { decode } from '#source/decode.ts';
import type { RawFile } from '#model/content-tree.ts';
import type { LocatedData } from '#source/yaml.ts';
import { adopted, partsOf, withOwner } from './adopt.ts';
import type { EntryRecord } from './record.ts';
import { apart } from './extensions.ts';
import { listed } from './listed.ts';
import type { Names } from './names.ts';
import { tooLarge, type Format } from './place.ts';
import { readText, type Readings } from './reading.ts';
import { knownKeys } from './schema-walk.ts';
import { textInComments } from './text-in-comment.ts';
import type { ReadFacts } from './facts/read-facts.ts';
import { documentOf, withSourceWords, type OfSource } from './sources/of-source.ts';
import type { ReadSeries } from './series/read-series.ts';
import { validate, type Validated } from './validate.ts';

export interface ReadEntry {
  /** Covers unreadable files too: references to them are valid. */
  readonly record: EntryRecord;
  /** Computed lazily, once the names of all entries are known. */
  problems(names: Names): readonly Problem[];
}

export interface EntryPlace {
  readonly kind: Kind;
  readonly id: string;
  readonly path?: string | undefined;
  readonly folders: readonly string[];
  readonly format: Format;
  /** The numbers beside it, or why they cannot be read. */
  readonly series?: ReadSeries | Problem | undefined;
  /** The facts beside it, or why they cannot be read. */
  readonly facts?: ReadFacts | Problem | undefined;
  /** What the source that it is of says for all of its entries. */
  readonly ofSource?: OfSource | undefined;
}

/** Reads, decodes, parses and validates one file. */
export function readEntry(raw: RawFile, place: EntryPlace, config: Config, readings: Readings | undefined): ReadEntry {
  const { limits } = config;
  if (raw.size > limits.fileBytes) return unreadable(raw, place, tooLarge(raw, limits.fileBytes));
  const decoded = decode(raw);
  if ('rule' in decoded) return unreadable(raw, place, decoded);
  const { source, problems: others } = documentOf(decoded, place);
  const parts = partsOf(source, place);
  const names = knownKeys(place.kind.schema);

  const read = readText({ source, parts, format: place.format, limits, names }, readings);
  const own = adopted(withOwner(read, place, config), source, parts, place, limits);
  const { located, body, problems } = withSourceWords(own, place);
  const validated = validateEntry(parts.hasFields ? located : { ...located, isPartial: true }, place.kind, source.text);
  const comments = textInComments(source, located, place.kind.schema);
  const { series, facts } = place;
  const named = { id: place.id, folders: place.folders, ...(place.path !== undefined && { path: place.path }) };
  const entry: Entry | undefined = validated.data && {
    ...named,
    ...(series && { series: 'rule' in series ? unreadSeries(series) : series.series }),
    ...(facts && { facts: 'rule' in facts ? undefined : facts.facts }),
    kind: place.kind.name,
    file: raw.path,
    body,
    data: validated.data,
    life: lifeOf(validated.data, place.kind),
    reviewEvery: reviewSpan(validated.data, place.kind),
    extensions: validated.extensions,
    at: (path = [], part) => validated.located.at(path, part),
  };
  const misplaced = parts.problem === undefined ? [] : [parts.problem];
  return {
    record: {
      kind: place.kind,
      id: place.id,
      path: place.path,
      file: raw.path,
      located: validated.located,
      source: source.text,
      body,
      entry,
    },
    problems(all) {
      const inFields = validated.problems(all).filter((problem) => !isOnLineOf(problem, comments));
      // A value that needs quotes and would be refused in them is one mistake, and only its field knows what to write.
      const inText = problems.filter((problem) => !(needsQuotes(problem) && isAtStartOf(problem, inFields)));
      return [
        ...misplaced,
        ...others,
        ...listed(inText),
        ...comments,
        ...inFields,
        ...besideProblems(series),
        ...besideProblems(facts),
      ];
    },
  };
}

function unreadSeries({ location: { file } }: Problem): Series {
  return { file, isPartial: true, points: [] };
}

function besideProblems(beside: ReadSeries | ReadFacts | Problem | undefined): readonly Problem[] {
  if (beside === undefined) return [];
  return 'rule' in beside ? [beside] : beside.problems;
}

/** A file that exists, and of which nothing else is known. */
function unreadable({ path }: RawFile, { kind, id, path: own }: EntryPlace, problem: Problem): ReadEntry {
  const nowhere = {
    value: undefined,
    problems: [],
    isPartial: true,
    at: () => startOf(path),
    rangeAt: () => [0, 0] as const,
  };
  return {
    record: { kind, id, path: own, file: path, located: nowhere, source: '', body: undefined, entry: undefined },
    problems: () => [problem],
  };
}

function needsQuotes({ rule, message }: Problem): boolean {
  return rule === 'yaml/syntax' && message.endsWith('expected text in quotes');
}

function isAtStartOf({ location: { start } }: Problem, others: readonly Problem[]): boolean {
  return others.some(({ location: at }) => at.start.line === start.line && at.start.column === start.column);
}

/** Problems in the rest of a text are a consequence of what could not be read. */
function isOnLineOf({ location }: Problem, others: readonly Problem[]): boolean {
  return others.some((other) => other.location.start.line === location.start.line);
}

/** How long a review lasts: the entry's own word, or its kind's. */
export function reviewSpan(data: KindData[KindName], kind: Kind): string | undefined {
  return ('reviewEvery' in data ? data.reviewEvery : undefined) ?? kind.reviewEvery;
}

export function lifeOf(data: KindData[KindName], kind: Kind): Life {
  return kind.life?.(data) ?? LIVES.find((life) => life === data.status) ?? 'active';
}

interface ValidatedEntry extends Validated<KindData[KindName]> {
  readonly extensions: Readonly<Record<string, unknown>>;
}

function validateEntry(located: LocatedData, kind: Kind, source: string): ValidatedEntry {
  const nothing = { data: undefined, located, extensions: {} };
  if (located.value === undefined && located.problems.length > 0) return { ...nothing, problems: () => [] };
  const value = located.value ?? {};
  if (!isRecord(value)) return { ...nothing, problems: () => (located.isPartial ? [] : [notFields(located)]) };
  const { fields, extensions } = apart(value);
  return { ...validate(kind.schema, { ...located, value: fields }, source), extensions };
}

function notFields(located: LocatedData): Problem {
  return {
    rule: 'yaml/not-fields',
    message: 'Unexpected YAML, expected fields (`name: value`)',
    hint: 'Write `title: …` and the other fields, each on a line of its own.',
    location: located.at([]),
  };
}
