/** What an import filled in or left out, so that nobody takes it for what the log says. */
import type { ImportSettings } from '#model/importer.ts';
import { counted } from '#words/number-words.ts';
import { isOpen } from '../decision/values.ts';
import { daysKnown, isDatedByName } from './entry-file.ts';
import type { LogRecord } from './log-record.ts';
import type { AllRelated } from './relations.ts';
import { statusOf } from './standing.ts';

export function notesOn(
  records: readonly LogRecord[],
  related: AllRelated,
  { today, changedOn }: Pick<ImportSettings, 'today' | 'changedOn'>,
): readonly string[] {
  const statuses = new Map(records.map((each) => [each, statusOf(each, related.of(each).replacedBy)]));
  const some = (count: number, words: string) => (count === 0 ? [] : [`${counted(count, 'decision')} ${words}`]);
  const without = records.filter(({ stated }) => stated === undefined).length;
  const undated = records.filter((each) => Object.values(daysKnown(each, today)).every((day) => day === undefined));
  const byName = records.filter((each) => !undated.includes(each) && isDatedByName(each)).length;
  const nobody = records.filter(({ record }) => record.facts.decisionMakers === undefined).length;
  const open = records.filter((each) => isOpen(statuses.get(each)?.status ?? 'accepted')).length;
  const untitled = records.filter(({ isTitleGuessed }) => isTitleGuessed);
  const unnumbered = records.filter(({ isNumbered }) => !isNumbered).length;
  return [
    ...byStatus([...statuses.values()].map(({ status }) => status)),
    ...some(without, 'without a status: taken as accepted where an outcome is written, as proposed otherwise'),
    ...inOwnWords([...statuses].map(([{ file }, standing]) => ({ file, ...standing }))),
    ...some(undated.length, 'without a date: no day was made up; write `created` and `decided` where you know them'),
    ...some(byName, 'with the day in the name of the file only: it is `created`'),
    ...some(nobody, 'without a name of who decided: `decisionMakers` is left out'),
    ...some(open, 'still open: write `decideBy` or a `forum`, so that the board shows by when'),
    ...untitled.map(({ file, title }) => `${file} has no title: it is called \`${title}\`, after its file`),
    ...renumbered(records),
    ...some(unnumbered, 'without a number: the next free ones were given'),
    ...(records.length === 0 || changedOn !== undefined
      ? []
      : ['`reviewed` is the day of this import: nothing says when they were last read']),
  ];
}

/** One line for each word of the log. */
function inOwnWords(
  all: readonly { readonly file: string; readonly status: string; readonly note?: string | undefined }[],
): readonly string[] {
  const groups = Map.groupBy(all, ({ status, note }) =>
    note === undefined ? '' : `\`${note}\`: taken as \`${status}\``,
  );
  return [...groups].flatMap(([words, [first, ...others]]) =>
    words === '' || first === undefined
      ? []
      : [
          `${others.length === 0 ? `${first.file} says` : `${others.length + 1} decisions say`} ${words}, with ${others.length === 0 ? 'its' : 'their'} own words beside it`,
        ],
  );
}

/** One line for each folder: a log that follows another is renumbered as a whole. */
function renumbered(records: readonly LogRecord[]): readonly string[] {
  const moved = records.filter(({ renumberedFrom }) => renumberedFrom !== undefined);
  const folders = Map.groupBy(moved, ({ file }) => file.split('/').slice(0, -1).join('/'));
  return [...folders].flatMap(([folder, own]) =>
    own.length < 3
      ? own.map(({ file, number, renumberedFrom }) => `${file} has number ${number}, for ${renumberedFrom} is taken`)
      : [
          `${folder === '' ? 'The log' : folder} has ${own.length} decisions whose numbers are taken: they are ${own.map(({ number, renumberedFrom }) => `${renumberedFrom} → ${number}`).join(', ')}`,
        ],
  );
}

function byStatus(statuses: readonly string[]): readonly string[] {
  const groups = Map.groupBy(statuses, (status) => status);
  return statuses.length === 0 ? [] : [[...groups].map(([status, own]) => `${own.length} ${status}`).join(', ')];
}
