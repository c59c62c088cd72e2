/** Which files change, and how, where entries were reviewed on a day. */
import type { ContentTree } from '#model/content-tree.ts';
import type { Entry } from '#model/entry.ts';
import { entryKey } from '#model/entry.ts';
import { KnownError } from '#model/known-error.ts';
import type { Location } from '#model/location.ts';
import { CONFIG_FILE } from '#load/place.ts';
import { decode, SourceText } from '#source/decode.ts';
import { withDay, withDayAt } from '#source/documents/set-day.ts';
import type { Asked } from './asked.ts';

export interface Edit {
  readonly file: string;
  readonly text: string;
}

/**
 * @param entries all of the playbook
 * @throws KnownError where a file cannot say the day by itself
 */
export function editsFor(
  asked: readonly Asked[],
  { entries, tree, day }: { readonly entries: readonly Entry[]; readonly tree: ContentTree; readonly day: string },
): readonly Edit[] {
  refuseOthers(asked, entries);
  const whole = asked.flatMap((each) => (each.in === 'file' ? each.file : []));
  const places = asked.flatMap((each) => placesOf(each));
  const byFile = Map.groupBy(places, ({ file }) => file);
  return [
    ...[...new Set(whole)].map((file) => {
      const text = withDay(sourceOf(file, tree), 'reviewed', day);
      if (text === undefined)
        throw new KnownError(
          `\`${file}\` has no front matter that could say when it was reviewed`,
          'Put its fields between two lines `---` at the top.',
        );
      return { file, text };
    }),
    ...[...byFile].map(([file, own]) => ({ file, text: withDayAt(sourceOf(file, tree), own, day) })),
  ];
}

function placesOf(asked: Asked): readonly Location[] {
  if (asked.in === 'file') return [];
  if (asked.in === 'table') return asked.entries.map(placeOf);
  const { entry, file } = asked;
  const place = placeOf(entry);
  if (place.file === file) return [place];
  throw new KnownError(
    `All rows of \`${file}\` are reviewed together, as \`tables\` in \`${CONFIG_FILE}\` says`,
    `Run \`waymark reviewed ${file}\`, or give the table a column \`reviewed\` for \`${entryKey(entry)}\`.`,
  );
}

/** The configuration may say one day for several tables. */
function refuseOthers(asked: readonly Asked[], entries: readonly Entry[]): void {
  const files = new Set(asked.flatMap((each) => (each.in === 'table' ? each.file : [])));
  const isShared = (entry: Entry) => entry.line !== undefined && placeOf(entry).file === CONFIG_FILE;
  const lines = new Set(
    entries.filter((entry) => files.has(entry.file) && isShared(entry)).map((entry) => placeOf(entry).start.line),
  );
  const other = entries.find(
    (entry) => !files.has(entry.file) && isShared(entry) && lines.has(placeOf(entry).start.line),
  );
  if (other !== undefined)
    throw new KnownError(
      `\`tables\` in \`${CONFIG_FILE}\` says the same day for the rows of \`${other.file}\` too`,
      'Name all of its tables, or give this one a day of its own there.',
    );
}

function placeOf(entry: Entry): Location {
  return entry.at(['reviewed']);
}

function sourceOf(file: string, { files }: ContentTree): SourceText {
  const raw = files.find(({ path }) => path === file);
  const source = raw && decode(raw);
  if (source instanceof SourceText) return source;
  throw new KnownError(`\`${file}\` cannot be edited, expected UTF-8 text`);
}
