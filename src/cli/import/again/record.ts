/** What earlier imports wrote, so that the next can tell an edit from a change of the source: `.imports/docs.json` in the content folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { KnownError } from '#model/known-error.ts';

/** Hidden, so that it is no content; in git, so that the next to import has it. */
const FOLDER = '.imports';

const ABOUT =
  'Marks of the lines that imports wrote. Keep this file in git: the next import tells edits from changes by it.';

const recordSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      from: z.string().describe('The source, by the last part of its path.'),
      day: z.string(),
      lines: z.string().describe('A mark for each line; one for a picture.'),
    }),
  ),
});

export type ImportRecord = ReadonlyMap<string, RecordedFile>;

export interface RecordedFile {
  readonly from: string;
  readonly day: string;
  readonly lines: readonly string[];
}

export function recordPath(importer: string): string {
  return `${FOLDER}/${importer}.json`;
}

/** @throws KnownError where it was damaged: to go on without it would take edits for the source's */
export function readRecord(folder: string, importer: string): ImportRecord {
  const path = recordPath(importer);
  const file = join(folder, path);
  if (!existsSync(file)) return new Map();
  const read = recordSchema.safeParse(parsed(readFileSync(file, 'utf8')));
  if (!read.success)
    throw new KnownError(
      `\`${path}\` cannot be read`,
      'Restore it from git: it tells your edits from changes at the source. Delete it to import as if for the first time.',
    );
  return new Map(
    Object.entries(read.data.files).map(([name, { lines, ...rest }]) => [name, { ...rest, lines: lines.split(' ') }]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One line for each file, so that git merges what two people import. */
export function recordText(record: ImportRecord): string {
  const rows = [...record]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([path, { lines, ...rest }]) => `${JSON.stringify(path)}: ${JSON.stringify({ ...rest, lines: lines.join(' ') })}`,
    );
  return `{\n"about": ${JSON.stringify(ABOUT)},\n"files": {\n${rows.join(',\n')}\n}\n}\n`;
}
