/** What a source says for all of its entries, where they do not say it themselves; and the part of a file that is the entry. */
import { isRecord } from '#model/is-record.ts';
import type { Kind } from '#model/kind.ts';
import type { Problem } from '#model/problem.ts';
import { SourceText } from '#source/decode.ts';
import { withMissing } from '../adopt.ts';
import type { Format } from '../place.ts';
import type { Reading } from '../reading.ts';
import { requiredKeys } from '../schema-walk.ts';

export interface OfSource {
  /** The name of its file without its extension. */
  readonly localId: string;
  readonly owner: string | undefined;
  /** The fields of its kind that its file may leave out. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The day on which its file last changed. */
  changedOn(): string | undefined;
}

interface Place {
  readonly kind: Kind;
  readonly format: Format;
  readonly ofSource?: OfSource | undefined;
}

/** A text that no one reviews is taken for right as of the day when it was written. */
export function withSourceWords(reading: Reading, { kind, ofSource }: Place): Reading {
  if (ofSource === undefined) return reading;
  const told = withMissing(reading, ofSource.defaults);
  const { value = {} } = told.located;
  const needsReview = isRecord(value) && value.reviewed === undefined && requiredKeys(kind.schema).includes('reviewed');
  return needsReview ? withMissing(told, { reviewed: ofSource.changedOn() }) : told;
}

interface Document {
  readonly source: SourceText;
  readonly problems: readonly Problem[];
}

/** Files of other tools may hold several documents: the first that is an entry of the kind, with every line at its place. */
export function documentOf(source: SourceText, { kind, format, ofSource }: Place): Document {
  const wanted = kind.elsewhere?.document;
  if (ofSource === undefined || wanted === undefined || format !== 'yaml') return { source, problems: [] };
  const { text, file } = source;
  const starts = [0, ...[...text.matchAll(/^---[ \t]*\r?$/gm)].map(({ index, 0: mark }) => index + mark.length)];
  const documents = starts.map((from, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? text.length : text.lastIndexOf('---', next);
    return { from, end };
  });
  const found = documents.filter(({ from, end }) => wanted.test(text.slice(from, end)));
  const [first, second] = found;
  if (first === undefined || documents.length === 1) return { source, problems: [] };
  const blank = (part: string) => part.replace(/[^\r\n]/g, ' ');
  const { from, end } = first;
  const alone = blank(text.slice(0, from)) + text.slice(from, end) + blank(text.slice(end));
  return { source: new SourceText(file, alone), problems: second === undefined ? [] : [several(source, second.from)] };
}

function several(source: SourceText, from: number): Problem {
  const start = from + (/^\s*/.exec(source.text.slice(from))?.[0].length ?? 0);
  return {
    rule: 'sources/several-entries',
    message: 'Unexpected second entry in this file, expected one; the first is read',
    hint: 'Give it a file of its own, in a place that the source names in `playbook.yaml`.',
    location: source.range(start, start + 1),
  };
}
