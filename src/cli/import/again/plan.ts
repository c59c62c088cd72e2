/** What an import comes to beside what stands there: files that are new, that are merged, that stay, and that nobody may write over. */
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import type { ImportedFile } from '#model/importer.ts';
import type { Kind } from '#model/kind.ts';
import { decode, SourceText } from '#source/decode.ts';
import { linesOf, markOf, marksOf } from './lines.ts';
import { mergeText, type Clash } from './merge.ts';
import type { ImportRecord, RecordedFile } from './record.ts';

export interface PlannedWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Its text as it stands; none where it is new or a picture. */
  readonly before: string | undefined;
  readonly isNew: boolean;
}

export interface Plan {
  /** Those that are new or change. */
  readonly writes: readonly PlannedWrite[];
  /** How many stand there already as the source and edits have them. */
  readonly unchanged: number;
  readonly notes: readonly string[];
  /** Why nothing may be written, one sentence for each file. */
  readonly inTheWay: readonly string[];
  readonly record: ImportRecord;
}

export interface Setting {
  readonly existing: ContentTree;
  readonly kinds: readonly Kind[];
  readonly record: ImportRecord;
  /** The source, by the last part of its path. */
  readonly from: string;
  readonly today: string;
  /** Whether the source's text is taken, whatever stands there. */
  readonly overwrites: boolean;
}

export function planImport(files: readonly ImportedFile[], setting: Setting): Plan {
  const { existing, kinds, record, from, today, overwrites } = setting;
  const there = new Map(existing.files.map((file) => [file.path, file]));
  const byEntry = new Map(existing.files.map((file) => [entryOf(file.path, kinds), file]));
  const next = new Map(record);
  const writes: PlannedWrite[] = [];
  const notes: string[] = [];
  const inTheWay: string[] = [];
  let unchanged = 0;

  const planned = files.map((file) => ({ file, path: withinContent(file.path) }));
  for (const { file, path } of planned) {
    const known = record.get(path);
    const own = there.get(path) ?? sameEntry(path, byEntry.get(entryOf(path, kinds)));
    const remember = () => {
      // Tables are merged row by row by what imports them.
      if (!path.endsWith('.csv')) next.set(path, recorded(file.content, from, today));
    };
    if (own === undefined) {
      if (known !== undefined && !overwrites) {
        notes.push(`\`${path}\` was deleted since the last import, and stays so; \`--force\` brings it back`);
        continue;
      }
      writes.push({ path, content: file.content, before: undefined, isNew: true });
      remember();
    } else if (endingOf(own.path) !== endingOf(path)) {
      inTheWay.push(`\`${path}\` would be the same entry as \`${own.path}\`, which stands there`);
    } else if (isSame(own, file.content)) {
      unchanged += 1;
      remember();
    } else if (file.replaces === true || overwrites) {
      writes.push({ path: own.path, content: file.content, before: textOf(own), isNew: false });
      remember();
    } else if (known === undefined) {
      inTheWay.push(`\`${own.path}\` would be overwritten`);
    } else {
      const { content, clashes } = merged(known, own, file.content, today);
      notes.push(...clashes.map((clash) => clashNote(own.path, clash)));
      if (isSame(own, content)) unchanged += 1;
      else writes.push({ path: own.path, content, before: textOf(own), isNew: false });
      remember();
    }
  }
  const paths = new Set(planned.map(({ path }) => path));
  // A source of which nothing was read says nothing of what it once held.
  const gone = files.length === 0 ? [] : [...record].filter(([path, known]) => known.from === from && !paths.has(path));
  for (const [path] of gone) {
    if (there.has(path))
      notes.push(`\`${path}\` is no longer in the source, and stays; delete it if it no longer holds`);
    else next.delete(path);
  }
  return { writes, unchanged, notes, inTheWay, record: next };
}

/** What names an entry: its path without ending, or its name alone where folders of its kind only sort files. */
function entryOf(path: string, kinds: readonly Kind[]): string {
  const steps = path.split('/');
  const kind = kinds.find(({ folder }) => folder.name === steps[0]);
  if (kind === undefined || !/\.(md|mdx|ya?ml)$/.test(path)) return path;
  const place = path.replace(/\.\w+$/, '').replace(/\/(index|readme)$/i, '');
  return kind.folder.nested === true ? place : `${kind.folder.name}/${place.split('/').at(-1) ?? ''}`;
}

/** The file of an entry that was moved, or is kept in another form. */
function sameEntry(path: string, found: RawFile | undefined): RawFile | undefined {
  return /\.(md|mdx|ya?ml)$/.test(path) ? found : undefined;
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.'));
}

function recorded(content: ImportedFile['content'], from: string, day: string): RecordedFile {
  return { from, day, lines: typeof content === 'string' ? marksOf(linesOf(content), day) : [markOf(content)] };
}

function merged(
  known: RecordedFile,
  own: RawFile,
  content: ImportedFile['content'],
  today: string,
): { readonly content: string | Uint8Array; readonly clashes: readonly Clash[] } {
  const ours = textOf(own);
  if (typeof content !== 'string' || ours === undefined) {
    const isEdited = markOf(own.bytes()) !== known.lines[0];
    return { content: isEdited ? own.bytes() : content, clashes: [] };
  }
  const { text, clashes } = mergeText(known, ours, { text: content, day: today });
  return { content: text, clashes };
}

function clashNote(path: string, { line, source }: Clash): string {
  const said = source.find((each) => each.trim() !== '')?.trim() ?? '';
  const theirs =
    said === '' ? 'the source dropped it' : `the source has “${said.length > 80 ? `${said.slice(0, 80)}…` : said}”`;
  return `\`${path}:${line}\` was edited here and changed at the source: the edit stays, ${theirs}`;
}

function isSame(own: RawFile, content: string | Uint8Array): boolean {
  return Buffer.from(own.bytes()).equals(Buffer.from(content));
}

function textOf(file: RawFile): string | undefined {
  const source = decode(file);
  return source instanceof SourceText ? source.text : undefined;
}

/** Names come from other people's files. @throws where one would lead out of the content folder, which is a fault of its importer */
function withinContent(path: string): string {
  const isWithin =
    path.split('/').every((step) => step !== '' && step !== '.' && step !== '..') && !/[\\\0]/.test(path);
  if (!isWithin) throw new Error(`an import would write to ${JSON.stringify(path)}`);
  return path;
}
