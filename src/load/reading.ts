/** From the text of a file to its data and its prose. Of a text that was read before, only what is asked for is read again. */
import { createHash } from 'node:crypto';
import type { Body, Outline } from '#model/body.ts';
import type { Limits } from '#model/config.ts';
import type { Problem } from '#model/problem.ts';
import { parseBody, type ParsedBody } from '#markdown/parse.ts';
import type { SourceText } from '#source/decode.ts';
import type { Parts } from '#source/front-matter.ts';
import { readYaml, type LocatedData } from '#source/yaml.ts';
import { once } from '#model/once.ts';
import type { Format } from './place.ts';
import type { ReadEntry } from './read-entry.ts';

/** What was read from texts without a fault, by their digest; the same digest always means the same reading. */
export interface Readings {
  get(digest: string): KeptReading | undefined;
  set(digest: string, reading: KeptReading): void;
  /** Whole entries, for as long as the process runs: see `shared-entries.ts`. */
  readonly wholeEntries?: Map<string, ReadEntry> | undefined;
}

export interface KeptReading {
  readonly value: unknown;
  /** None where there is no prose. */
  readonly outline?: Outline | undefined;
}

export interface Reading {
  readonly located: LocatedData;
  readonly body: Body | undefined;
  readonly problems: readonly Problem[];
}

interface Text {
  readonly source: SourceText;
  readonly parts: Parts;
  readonly format: Format;
  readonly limits: Limits;
  /** The fields that the file may have. */
  readonly names?: readonly string[];
}

export function readText(text: Text, readings?: Readings): Reading {
  if (readings === undefined) return readAnew(text);
  const digest = digestOf(text);
  const kept = readings.get(digest);
  if (kept !== undefined) return recall(kept, text);
  const reading = readAnew(text);
  if (reading.problems.length === 0 && isPlain(reading.located.value))
    readings.set(digest, { value: reading.located.value, outline: reading.body?.outline });
  return reading;
}

function readAnew(text: Text): Reading {
  const located = dataOf(text);
  const prose = proseOf(text);
  const body = prose && { source: prose.source, tree: prose.tree, outline: prose.outline };
  return { located, body, problems: [...located.problems, ...(prose?.problems ?? [])] };
}

/** Places and trees are read again when somebody asks: for a diagnostic, or for a page that is rendered anew. */
function recall({ value, outline }: KeptReading, text: Text): Reading {
  const located = once(() => dataOf(text));
  const prose = once(() => proseOf(text));
  const body = outline && {
    source: text.source.text.slice(text.parts.bodyStart),
    outline,
    get tree() {
      return prose()?.tree ?? { type: 'root' as const, children: [] };
    },
  };
  return {
    located: {
      value,
      problems: [],
      isPartial: false,
      at: (path, part) => located().at(path, part),
      rangeAt: (path) => located().rangeAt(path),
    },
    body,
    problems: [],
  };
}

function dataOf({ source, parts, limits, names = [] }: Text): LocatedData {
  return readYaml(source, parts.yaml, limits, { names });
}

function proseOf({ source, parts, format }: Text): ParsedBody | undefined {
  if (format === 'yaml') return undefined;
  return parseBody({ file: source.file, text: source.text, bodyStart: parts.bodyStart, format });
}

function digestOf({ source, format, limits }: Text): string {
  return createHash('sha256')
    .update(JSON.stringify([source.file, format, limits.nesting, limits.aliases]))
    .update(source.text)
    .digest('hex');
}

/** Whether JSON keeps it as it is; it has no words for what is no finite number. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return value !== undefined;
  return Object.values(value).every(isPlain);
}
