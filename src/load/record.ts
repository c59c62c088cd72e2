/** What was read from one entry's file, right or wrong: later stages check as much of it as there is. */
import type { Body } from '#model/body.ts';
import type { Config } from '#model/config.ts';
import type { Entry, KindData, KindName } from '#model/entry.ts';
import type { Kind } from '#model/kind.ts';
import type { Problem } from '#model/problem.ts';
import { LIVES, type Life } from '#model/schema.ts';
import { decode } from '#source/decode.ts';
import type { RawFile } from '#source/tree.ts';
import type { LocatedData } from '#source/yaml.ts';
import { adopted, partsOf, withOwner } from './adopt.ts';
import { describeIssue } from './describe-issue.ts';
import { tooLarge, type Format } from './place.ts';
import { readText, type Readings } from './reading.ts';
import { isRecord } from './schema-walk.ts';
import { textInComments } from './text-in-comment.ts';

export interface EntryRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly located: LocatedData;
  readonly source: string;
  readonly body: Body | undefined;
  /** Only where the data is valid. */
  readonly entry: Entry | undefined;
}

export interface ReadEntry {
  readonly record: EntryRecord | undefined;
  readonly problems: readonly Problem[];
}

interface EntryPlace {
  readonly kind: Kind;
  readonly id: string;
  readonly folders: readonly string[];
  readonly format: Format;
}

/** Reads, decodes, parses and validates one file; every stage that can still say something does. */
export function readEntry(raw: RawFile, place: EntryPlace, config: Config, readings: Readings | undefined): ReadEntry {
  const { limits } = config;
  if (raw.size > limits.fileBytes) return { record: undefined, problems: [tooLarge(raw, limits.fileBytes)] };
  const source = decode(raw);
  if ('rule' in source) return { record: undefined, problems: [source] };
  const parts = partsOf(source, place);
  if ('rule' in parts) return { record: undefined, problems: [parts] };

  const written = withOwner(readText({ source, parts, format: place.format, limits }, readings), place, config);
  const { located, body, problems } = adopted(written, source, parts, place, limits);
  const validated = validate(located, place.kind);
  const comments = textInComments(source, located, place.kind.schema);
  const entry: Entry | undefined = validated.data && {
    ...place,
    kind: place.kind.name,
    file: raw.path,
    body,
    data: validated.data,
    life: lifeOf(validated.data, place.kind),
    reviewEvery: validated.data.reviewEvery ?? place.kind.reviewEvery,
    extensions: validated.extensions,
    at: (path = [], part) => located.at(path, part),
  };
  return {
    record: { kind: place.kind, id: place.id, file: raw.path, located, source: source.text, body, entry },
    problems: [...problems, ...comments, ...validated.problems.filter((problem) => !isOnLineOf(problem, comments))],
  };
}

/** What is wrong with the rest of a text is a consequence of its loss. */
function isOnLineOf({ location }: Problem, others: readonly Problem[]): boolean {
  return others.some((other) => other.location.start.line === location.start.line);
}

function lifeOf(data: KindData[KindName], kind: Kind): Life {
  return kind.life?.(data) ?? LIVES.find((life) => life === data.status) ?? 'active';
}

interface Validated {
  readonly data: KindData[KindName] | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

function validate(located: LocatedData, kind: Kind): Validated {
  if (located.value === undefined && located.problems.length > 0)
    return { data: undefined, extensions: {}, problems: [] };
  const value = located.value ?? {};
  if (!isRecord(value)) return { data: undefined, extensions: {}, problems: [notFields(located)] };
  const isOwn = ([key]: readonly [string, unknown]) => key.startsWith('x-');
  const extensions = Object.fromEntries(Object.entries(value).filter(isOwn));
  const parsed = kind.schema.safeParse(Object.fromEntries(Object.entries(value).filter((field) => !isOwn(field))));
  if (parsed.success) return { data: parsed.data, extensions, problems: [] };
  return {
    data: undefined,
    extensions,
    problems: parsed.error.issues.flatMap((issue) => describeIssue(issue, kind.schema, located)),
  };
}

function notFields(located: LocatedData): Problem {
  return {
    rule: 'yaml/not-fields',
    message: 'Unexpected YAML, expected fields (`name: value`)',
    hint: 'Write `title: …` and the other fields, each on a line of its own.',
    location: located.at([]),
  };
}
