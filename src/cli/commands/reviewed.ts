/** `waymark reviewed`: the owner read a page and found it right. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import { EXIT } from '#model/command.ts';
import { entryKey, type Entry } from '#model/entry.ts';
import { date } from '#model/fields.ts';
import { nextReview, reviewedOn } from '#model/freshness.ts';
import { KnownError } from '#model/known-error.ts';
import { inSource } from '#model/source-place.ts';
import { memoryTree } from '#source/tree.ts';
import { defineCommand } from '../command.ts';
import { contentFolder, contentOptions, dayOf, readContent, shownFile } from '../content-options.ts';
import { askedFor, type Asked } from '../reviewed/asked.ts';
import { editsFor, type Edit } from '../reviewed/edits.ts';

export const reviewed = defineCommand({
  about: 'Say that pages were read and found right: sets `reviewed` of entries, or of all rows of a table.',
  parameters: ['<entries...>'],
  options: {
    ...contentOptions,
    on: { value: '<date>', about: 'The day of the review, such as 2026-04-01; today where it is left out.' },
  },
  run(given, io) {
    const folder = contentFolder(given.content, io);
    const today = dayOf(given.today, folder.path, io);
    const day = given.on ?? today;
    if (!date().safeParse(day).success || day > today)
      throw new KnownError(`Unexpected \`--on ${day}\`, expected today or a day before, such as \`${today}\``);
    const tree = readContent(folder);
    const { playbook } = loadPlaybook(tree, kinds);
    const asked = given.entries.map((typed) => askedFor(typed, playbook, { cwd: io.cwd, content: folder.path }));
    refuseSources(asked, (file) => shownFile(folder, file));
    refuseRecords(asked);
    const edits = editsFor(asked, { entries: playbook.entries, tree, day });
    const after = afterEdits(edits, tree.files);
    const told = asked.map((each) => tell(each, day, after, (file) => shownFile(folder, file)));
    for (const { file, text } of edits) write(join(folder.path, file), text);
    io.out.write(told.map((line) => `${line}\n`).join(''));
    return Promise.resolve(EXIT.clean);
  },
});

/** @throws KnownError for an entry that a source brings: what its repository says is changed there */
function refuseSources(asked: readonly Asked[], shown: (file: string) => string): void {
  const foreign = asked.find(({ file }) => inSource(file) !== undefined);
  if (foreign !== undefined)
    throw new KnownError(
      `\`${shown(foreign.file)}\` is a file of the source \`${inSource(foreign.file)?.source ?? ''}\`, which is edited in its own repository`,
      'Write `reviewed` into it there; without the field, the day of its last change counts.',
    );
}

/** @throws KnownError for an entry that records one day: there is nothing to read again */
function refuseRecords(asked: readonly Asked[]): void {
  const record = asked.find((each) => each.in !== 'table' && each.entry && reviewedOn(each.entry) === undefined);
  if (record !== undefined && record.in !== 'table' && record.entry !== undefined)
    throw new KnownError(
      `\`${entryKey(record.entry)}\` is not reviewed, because it records one day`,
      'Name an entry that has a field `reviewed`.',
    );
}

/** The entries as they will be read: what they say is known before anything is written. */
function afterEdits(edits: readonly Edit[], files: ReturnType<typeof readContent>['files']): readonly Entry[] {
  const changed = memoryTree(Object.fromEntries(edits.map(({ file, text }) => [file, text])));
  const names = new Set(edits.map(({ file }) => file));
  const tree = { files: [...files.filter(({ path }) => !names.has(path)), ...changed.files], problems: [] };
  return loadPlaybook(tree, kinds).playbook.entries;
}

/** @throws KnownError where the file would still say another day: that of another tool's field, for instance */
function tell(asked: Asked, day: string, after: readonly Entry[], shown: (file: string) => string): string {
  const names = 'entries' in asked ? asked.entries.map(entryKey) : asked.entry && [entryKey(asked.entry)];
  const found = after.filter((entry) => names?.includes(entryKey(entry)) ?? entry.file === asked.file);
  const other = found.find((entry) => reviewedOn(entry) !== day);
  if (other !== undefined)
    throw new KnownError(
      `\`${shown(other.file)}\` takes the day of its review from another field`,
      'Write the fields of a playbook into its front matter first.',
    );
  const [first] = found;
  if (first === undefined) return `${shown(asked.file)}: reviewed ${day}; other problems are left in it`;
  const rows = asked.in === 'table' ? ` (${found.length} ${found.length === 1 ? 'row' : 'rows'})` : '';
  return `${shown(asked.file)}${rows}: reviewed ${day}, again by ${nextReview(first)}`;
}

/** A byte order mark is no part of the text that was edited, and stays. */
function write(file: string, text: string): void {
  const hasMark = readFileSync(file)
    .subarray(0, 3)
    .equals(Buffer.from([0xef, 0xbb, 0xbf]));
  writeFileSync(file, hasMark ? `\ufeff${text}` : text);
}
