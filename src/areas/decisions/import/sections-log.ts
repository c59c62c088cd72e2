/** A log in one file: each section of it is a decision, with a status or an outcome of its own. */
// cspell:ignore entscheidung décision decisi decisão
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SourceText } from '#source/decode.ts';
import { factCalled } from '../madr/fact-names.ts';
import { readDay } from '../madr/days.ts';
import { SECTIONS } from '../madr/section-names.ts';
import { simple } from '../madr/simple.ts';
import { isTemplate } from './template.ts';
import type { ReadRecord } from './log-record.ts';
import { readSource, recordIn, type ReadText } from './read-text.ts';

interface Section {
  readonly heading: Heading;
  readonly title: string;
  readonly anchor: string;
  readonly from: number;
  readonly to: number;
}

const NUMBERED =
  /^\W*(?:M?ADR|RFC|DR|D|decision|entscheidung|décision|decisi[oó]n|decisão|決定)?[\s#_-]*\d+(?:[.):\s–—-]|$)/iu;
const DAY_FIRST = /^(.{8,24}?)(?:\s*[:–—|]\s*|\s+-\s+)(\S.*)$/u;

/** None where the file is no such log. */
export function recordsInSections(text: ReadText): readonly ReadRecord[] {
  const depths = [...new Set(headingsIn(text).map(({ depth }) => depth))].toSorted((a, b) => a - b);
  for (const depth of depths) {
    const sections = sectionsAt(depth, text);
    const read = sections.map((section) => ({ section, record: recordOf(section, text) }));
    const records = read.flatMap(({ record }) => record ?? []);
    const numbered = read.filter(({ section, record }) => record !== undefined && NUMBERED.test(section.title));
    const isLog = records.length > 1 && (records.length * 2 > sections.length || numbered.length > 1);
    if (!isLog) continue;
    return withAround(read, text);
  }
  return [];
}

function headingsIn({ body }: ReadText): readonly Heading[] {
  return body.tree.children.filter((node) => node.type === 'heading');
}

function sectionsAt(depth: number, text: ReadText): readonly Section[] {
  const anchors = new Map(text.body.outline.headings.map(({ id, location }) => [location.start.line, id]));
  const headings = headingsIn(text).map((heading) => ({
    heading,
    anchor: anchors.get(heading.position?.start.line ?? 0) ?? '',
  }));
  return headings.flatMap(({ heading, anchor }, index) => {
    if (heading.depth !== depth) return [];
    const next = headings.slice(index + 1).find((each) => each.heading.depth <= depth);
    const from = heading.position?.start.offset ?? 0;
    const to = next?.heading.position?.start.offset ?? text.source.text.length;
    return [{ heading, title: toString(heading), anchor, from, to }];
  });
}

/** The lines before it become empty ones, so that its places are those of the file. */
function recordOf({ heading, title, anchor, from, to }: Section, text: ReadText): ReadRecord | undefined {
  if (SECTIONS.has(simple(title)) || factCalled(title) !== undefined) return undefined;
  const { source, file } = text;
  const [, first = '', rest = ''] = DAY_FIRST.exec(title) ?? [];
  const day = readDay(first);
  const named = day === undefined ? title : rest;
  const level = heading.depth - 1;
  const end = heading.position?.end.offset ?? from;
  const below = source.text
    .slice(end, to)
    .split('\n')
    .map((line) => (new RegExp(`^#{${level + 1},6}\\s`).test(line) ? line.slice(level) : line))
    .join('\n');
  const before = source.text.slice(0, from).split('\n').length - 1;
  const head = day === undefined ? '' : `\n\n* Date: ${day}\n`;
  const own = new SourceText(
    file,
    `${'\n'.repeat(before)}# ${oneHeading(named, source.text.slice(from, end))}${head}${below}`,
  );
  const read = readSource(own);
  if ('problem' in read) return undefined;
  const record = recordIn(read, {
    place: source.range(from, end),
    name: title,
    anchor,
    isDated: day !== undefined,
  });
  const isFilled = record.record.isRecord && (record.record.facts.status !== undefined || record.record.hasOutcome);
  const nodes = record.body.tree.children;
  const status = record.record.facts.status?.values ?? [];
  if (isTemplate({ title: named, name: '', nodes, status })) return undefined;
  return isFilled || (day !== undefined && nodes.length > 1)
    ? { ...record, understood: [...record.understood, first] }
    : undefined;
}

/** With its markup where the whole heading is the title. */
function oneHeading(named: string, written: string): string {
  const own = written
    .replace(/^#+\s*/, '')
    .replace(/\n[=-]+\s*$|\s+#+\s*$/, '')
    .trim();
  return own.includes(named) && own.indexOf(named) === own.length - named.length && named !== own
    ? named
    : own.endsWith(named)
      ? own
      : named;
}

/** What stands around them is kept with the first. */
function withAround(
  read: readonly { readonly section: Section; readonly record: ReadRecord | undefined }[],
  { source, body, data }: ReadText,
): readonly ReadRecord[] {
  const records = read.flatMap(({ record }) => record ?? []);
  const taken = read.filter(({ record }) => record !== undefined).map(({ section }) => section);
  const [first] = records;
  if (first === undefined) return [];
  let at = source.text.length - body.source.length;
  let around = '';
  for (const { from, to } of taken) {
    around += source.text.slice(at, from);
    at = Math.max(at, to);
  }
  around += source.text.slice(at);
  const [, title = ''] = /^\s*(#+ .*\n?)/.exec(around) ?? [];
  const frontTitle = typeof data.title === 'string' ? [data.title] : [];
  return [
    { ...first, around: around.replace(title, ''), understood: [...first.understood, title, ...frontTitle] },
    ...records.slice(1),
  ];
}
