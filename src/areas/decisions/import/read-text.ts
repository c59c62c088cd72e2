/** A Markdown file as data and text, and what of it is a record. */
import { stringify } from 'yaml';
import type { Body } from '#model/body.ts';
import { limitsSchema } from '#model/config.ts';
import type { RawFile } from '#model/content-tree.ts';
import type { Problem } from '#model/problem.ts';
import { parseBody } from '#markdown/parse.ts';
import { decode, SourceText } from '#source/decode.ts';
import { split } from '#source/front-matter-guess.ts';
import { readYaml, type LocatedData } from '#source/yaml.ts';
import { readRecord, withoutNumber } from '../madr/record.ts';
import { settingsIn } from './shown-fields.ts';
import { keyCalled } from '../madr/written.ts';
import { simple } from '../madr/simple.ts';
import { statedWith } from '../madr/stated.ts';
import { isBareStatus } from '../madr/status.ts';
import type { Part, ReadRecord } from './log-record.ts';

export interface ReadText {
  readonly file: string;
  readonly source: SourceText;
  readonly located: LocatedData;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: Body;
}

const LIMITS = limitsSchema.parse({});

export type Text = ReadText | { readonly reason: string } | { readonly problem: Problem };

export function readFile(file: RawFile): Text {
  if (file.size > LIMITS.fileBytes) return { reason: `it has more than ${LIMITS.fileBytes} bytes` };
  const decoded = decode(file);
  if ('rule' in decoded) return { problem: decoded };
  const source = new SourceText(file.path, decoded.text.replaceAll('\r\n', '\n'));
  return source.text.trim() === '' ? { reason: 'it is empty' } : readSource(source);
}

export function readSource(source: SourceText): Exclude<Text, { reason: string }> {
  const hasFront = /^---[ \t]*$/m.test(source.text.split('\n', 1)[0] ?? '');
  const parts = hasFront ? split(source, 'md') : { yaml: '', bodyStart: 0 };
  if ('rule' in parts) return { problem: parts };
  const located = readYaml(source, parts.yaml, LIMITS);
  const [problem] = located.problems;
  if (problem !== undefined) return { problem };
  const { value } = located;
  const data = typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  const body = parseBody({ file: source.file, text: source.text, bodyStart: parts.bodyStart, format: 'md' });
  return { file: source.file, source, located, data, body };
}

/** @param part where it is one of several of its file */
export function recordIn(text: ReadText, part?: Part): ReadRecord {
  const { file, source, data, body } = text;
  const record = readRecord(data, body, source.text);
  const folders = file
    .split('/')
    .slice(0, -1)
    .map((name) => name.replace(/[-_]/g, ' '));
  const stated = statedWith(record.stated, folders.filter(isBareStatus));
  const written = record.title ?? (typeof data.title === 'string' ? withoutNumber(data.title) : undefined);
  const title = (written ?? '').trim() === '' ? titleOf(part?.name ?? file) : (written ?? '').trim();
  const bodyFrom = source.text.length - body.source.length;
  return {
    ...text,
    record,
    stated,
    title,
    isTitleGuessed: (written ?? '').trim() === '',
    part,
    alsoIn: [],
    understood: [
      cutFrom(source.text.slice(bodyFrom, record.bodyStart), title),
      ...factsOf(data),
      ...saidTwice(data.title, title, record.title),
      ...settingsIn(data),
    ],
  };
}

/** `ADR-0001:` before the title of the front matter is its number; a heading that says the same is the title already. */
function saidTwice(written: unknown, title: string, heading: string | undefined): readonly string[] {
  if (typeof written !== 'string') return [];
  if (heading !== undefined && simple(withoutNumber(written)) === simple(title)) return [written];
  return written.endsWith(title) ? [written.slice(0, written.length - title.length)] : [];
}

/** What the front matter says of status, days, people and other records. */
function factsOf(data: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(data).flatMap(([key, value]) =>
    keyCalled(key) === undefined ? [] : [typeof value === 'string' ? value : stringify(value)],
  );
}

/** What stands above the text without its title: facts that are fields now. */
function cutFrom(head: string, title: string): string {
  const at = head.indexOf(title);
  return at === -1 ? head : head.slice(0, at) + head.slice(at + title.length);
}

/** `docs/adr/0007-use-one_queue.md` is *Use one queue*. */
function titleOf(file: string): string {
  const [name = '', folder = ''] = file
    .replace(/\.\w+$/, '')
    .split('/')
    .reverse();
  const own = /^(?:readme|index)$/i.test(name) ? folder : name;
  const words = own
    .replace(/^(?:m?adr|rfc)?[-_ ]*(?:\d{4}-\d{2}-\d{2}|\d+)[-_. ]*/i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? own : words.charAt(0).toUpperCase() + words.slice(1);
}
