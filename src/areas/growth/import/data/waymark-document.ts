/** A ladder that Waymark exported as Markdown, perhaps after people reworded it: their words take the place of the exported ones. */
import { diffIndices } from 'node-diff3';
import { ladderDocument } from '#areas/growth/export/markdown.ts';
import { dataOf } from '#areas/growth/export/markdown-data.ts';
import type { PortableLadder } from '#areas/growth/export/portable.ts';
import { growthWords } from '#areas/growth/words/growth-words.ts';
import { startOf } from '#model/location.ts';
import type { SourceText } from '#source/decode.ts';
import { oneLine } from '../draft/fit-text.ts';
import type { Notebook } from '../notebook.ts';

const LANGUAGES = ['en', 'de'] as const;

export function readDocument(source: SourceText, notebook: Notebook): PortableLadder | undefined {
  const { document, ladder } = dataOf(source.text.replace(/\r\n?/g, '\n'));
  if (ladder === undefined) {
    notebook.fault(
      startOf(source.file),
      'Unexpected comment at the end, expected the data that `waymark export ladder` writes there',
      'Export the ladder again, or delete the comment: then its headings and lists are read.',
    );
    return undefined;
  }
  const now = document.trimEnd().split('\n');
  const tried = LANGUAGES.map((language) => {
    const before = ladderDocument(ladder, growthWords({ language }).export.document)
      .replace(/\r\n?/g, '\n')
      .trimEnd()
      .split('\n');
    return { before, changes: diffIndices(before, now) };
  });
  const [nearest] = tried.toSorted((a, b) => sizeOf(a.changes) - sizeOf(b.changes));
  let read = ladder;
  for (const change of nearest?.changes ?? []) {
    const [before, after] = [change.buffer1Content, change.buffer2Content];
    const pairs = before.length === after.length ? before.map((line, at) => [line, after[at] ?? ''] as const) : [];
    const reworded = pairs.reduce<PortableLadder | undefined>(
      (all, [old, own]) => all && withWords(all, old, own),
      read,
    );
    if (before.length === after.length && reworded !== undefined) read = reworded;
    else leaveLines(source, change.buffer2[0], after, before, notebook);
  }
  // Every word of the document stands in the data that were read, or was named above.
  notebook.understand(document);
  return read;
}

function sizeOf(
  changes: readonly { readonly buffer1: readonly [number, number]; readonly buffer2: readonly [number, number] }[],
): number {
  return changes.reduce((sum, { buffer1, buffer2 }) => sum + buffer1[1] + buffer2[1], 0);
}

/** Lines that came or went are no rewording: which expectation they are, only a person can say. */
function leaveLines(
  source: SourceText,
  from: number,
  after: readonly string[],
  before: readonly string[],
  notebook: Notebook,
): void {
  const words = oneLine(after.join(' ')) || oneLine(before.join(' '));
  if (words === '') return;
  const line = Math.min(from + 1, source.text.split('\n').length);
  notebook.fault(
    { file: source.file, start: { line, column: 1 }, end: { line, column: 1 } },
    `Unexpected ${after.length === 0 ? 'gap' : 'line'} in an exported ladder, ${after.length === 0 ? 'where it said' : 'expected only other words:'} “${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`,
    'It was left out. Add or remove expectations in the file of the ladder, or delete the comment at the end: then the headings and lists are read as they stand.',
  );
}

/** The ladder with one of its texts as a line says it now; nothing where the line is none of its texts. */
function withWords(ladder: PortableLadder, old: string, own: string): PortableLadder | undefined {
  if (old === own) return ladder;
  const texts = [...new Set(stringsIn(ladder))].filter((text) => text !== '' && old.includes(oneLine(text)));
  const [text] = texts.toSorted((a, b) => b.length - a.length);
  if (text === undefined) return undefined;
  const at = old.indexOf(oneLine(text));
  const [front, end] = [old.slice(0, at), old.slice(at + oneLine(text).length)];
  const said = own.slice(front.length, own.length - end.length);
  if (!own.startsWith(front) || !own.endsWith(end) || own.length < front.length + end.length || said.trim() === '')
    return undefined;
  return replaced(ladder, text, said) as PortableLadder;
}

/** Ids are names for programs, and no text. */
const NO_TEXT = new Set([
  'id',
  'group',
  'parent',
  'levels',
  'track',
  'version',
  'format',
  'owner',
  'reviewed',
  'effectiveFrom',
  'kind',
  'disciplines',
]);

function stringsIn(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string') return NO_TEXT.has(name) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => stringsIn(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => stringsIn(each, key));
}

function replaced(value: unknown, text: string, said: string, name = ''): unknown {
  if (typeof value === 'string') return value === text && !NO_TEXT.has(name) ? said : value;
  if (Array.isArray(value)) return value.map((each: unknown) => replaced(each, text, said, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, text, said, key)]));
}
