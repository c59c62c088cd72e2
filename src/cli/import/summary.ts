/** What an import did, in words. */
import { compareLocations } from '#model/location.ts';
import { printable } from '#model/printable.ts';
import type { ImportWords } from '#source/import-words.ts';
import { differencesOf } from './again/differences.ts';
import type { Plan } from './again/plan.ts';
import type { Imported, SetAside } from '#model/importer.ts';

export interface Outcome {
  readonly dryRun: boolean;
  /** The content folder as its user would write it. */
  readonly shown: string;
  /** The folder below which faults are placed, as its user would write it; `.` where they are in it. */
  readonly source: string;
  readonly plan: Plan;
  readonly words: ImportWords;
  /** Files of the source that no one read: pictures, archives, programs. */
  readonly unread: readonly string[];
}

/** How many words are shown of those that a file lost. */
const SHOWN_WORDS = 8;

/** How many names are shown of files that were not read. */
const SHOWN_FILES = 5;

export function summaryOf({ read, notes, setAside, faults }: Imported, outcome: Outcome): string {
  const { dryRun, source, plan, unread } = outcome;
  const isWritten = !dryRun && plan.inTheWay.length === 0 && plan.writes.length > 0;
  const lines = [
    ...faults
      .toSorted((a, b) => compareLocations(a.location, b.location))
      .flatMap(({ location: { file, start }, message, hint }) => [
        `✖ ${source === '.' ? '' : `${source}/`}${file}:${start.line}:${start.column} ${message}`,
        `  → ${hint}`,
      ]),
    ...plan.inTheWay.map((message) => `✖ ${message}`),
    ...(plan.inTheWay.length === 0
      ? []
      : ['  → Nothing was written. Keep what is there, or take the imported instead: `--force`.']),
    `Read      ${read.join(', ') || 'nothing that belongs here'}`,
    writtenLine(outcome),
    ...wordLines(outcome.words),
    ...asideLines(setAside),
    ...(unread.length === 0 ? [] : [`Not read  ${unreadLine(unread)}`]),
    ...notes.map((note) => `Note      ${note}`),
    ...(dryRun ? differencesOf(plan.writes) : []),
    '',
    ...(isWritten ? ['Next: read what was written, then run `waymark check`.', ''] : []),
  ];
  // They name files and quote text of others.
  return lines.map(printable).join('\n');
}

function writtenLine({ dryRun, shown, plan: { writes, unchanged, inTheWay } }: Outcome): string {
  const isRefused = inTheWay.length > 0;
  const written = isRefused && !dryRun ? 0 : writes.length;
  const merged = writes.filter(({ isNew }) => !isNew).length;
  const facts = [
    `${written} ${written === 1 ? 'file' : 'files'}${shown === '' ? '' : ` into ${shown}`}`,
    ...(merged > 0 && written > 0 ? [`${merged} of them changed`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
  ];
  return `${dryRun ? 'To write  ' : 'Wrote     '}${facts.join(', ')}`;
}

function wordLines({ total, kept, lost }: ImportWords): readonly string[] {
  if (lost.length === 0) return [];
  return [
    `Words     ${kept} of ${total} kept, ${total - kept} lost`,
    ...lost.map(({ file, total: all, words }) => {
      const shown = words.slice(0, SHOWN_WORDS).join(' ');
      return `Lost      ${words.length} of ${all} words of ${file}: “${shown}${words.length > SHOWN_WORDS ? ' …' : ''}”`;
    }),
  ];
}

/** Many files that are foreign for one reason are told in one line: a whole repository may lie around a source. */
function asideLines(setAside: readonly SetAside[]): readonly string[] {
  const groups = Map.groupBy(setAside, ({ reason, isForeign }) => `${reason} ${isForeign === true ? 'foreign' : ''}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first?.isForeign !== true || group.length <= SHOWN_FILES)
      return group.map(({ file, reason }) => `Set aside ${file}: ${reason}`);
    const names = group.slice(0, SHOWN_FILES).map(({ file }) => `\`${file}\``);
    return [
      `Set aside ${group.length} files (${first.reason}): ${names.join(', ')} and ${group.length - SHOWN_FILES} more`,
    ];
  });
}

function unreadLine(files: readonly string[]): string {
  const more = files.length - SHOWN_FILES;
  const names = files.slice(0, SHOWN_FILES).map((file) => `\`${file}\``);
  const count = `${files.length} ${files.length === 1 ? 'file' : 'files'}, pictures and the like`;
  return `${count}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
