/** `waymark import series`: dated numbers of any CSV file become the series of a metric, or are added to it. */
import type { Fault, Imported, Importer } from '#model/importer.ts';
import { quoted } from '#model/quoted.ts';
import { separatorOption } from '#source/table/separator.ts';
import { counted } from '#words/number-words.ts';
import { datesOption } from './date-forms.ts';
import { layoutIn } from './layout.ts';
import { merge, type Merged } from './merge.ts';
import { pointsIn, type Layout, type ReadPoints } from './points.ts';
import { pointsThere, seriesText } from './series-file.ts';
import { sheetIn, textsOf, type SeriesSheet } from './sheet.ts';
import { targetIn } from './target.ts';

/** A wrong column makes every row wrong; nobody reads more than these. */
const MOST_FAULTS = 20;

export const series: Importer = {
  about: 'the numbers of a metric or service objective',
  reads: ['a sheet with a column of dates and columns of numbers'],
  options: {
    metric: { value: '<id>', about: 'The metric whose numbers a series holds.' },
    slo: { value: '<id>', about: 'The service objective whose good and total events a series holds.' },
    dates: datesOption,
    decimal: { value: '<sign>', about: 'What sets the decimals of numbers such as 1,234 apart: point or comma.' },
    'date-column': { value: '<heading>', about: 'The column of a series that holds the dates, by its name or number.' },
    'value-column': { value: '<heading>', about: 'The column that holds the values.' },
    'note-column': { value: '<heading>', about: 'The column that holds notes.' },
    'good-column': { value: '<heading>', about: 'The column that counts the good events.' },
    'total-column': { value: '<heading>', about: 'The column that counts all events.' },
    separator: separatorOption,
  },
  complete: async (...question) => (await import('./ask-layout.ts')).askForLayout(...question),
  read(source, { existing, given }) {
    const target = targetIn(existing, given);
    const sheet = sheetIn(source, given);
    const there = pointsThere(target.file, target.columns);
    const { setAside, notes } = sheet;
    const found = layoutIn(sheet, target.columns, given);
    if ('faults' in found) return nothing(found.faults, { setAside, notes });
    const read = pointsIn(sheet, found.layout);
    if (read.faults.length > 0) return nothing(read.faults, { setAside, notes });
    const merged = merge(there, read.points);
    const isUnchanged = target.file !== undefined && merged.added.length + merged.changed.length === 0;
    const content = isUnchanged ? target.file.bytes() : seriesText(merged.points, target.columns);
    return {
      files: read.points.length === 0 ? [] : [{ path: target.path, content, replaces: true }],
      read: [counted(read.points.length, 'date')],
      notes: [...notes, ...notesOnForms(read), ...notesOnMerge(merged, there.length)],
      setAside,
      understood: understoodOf(sheet, found.layout),
      faults: [],
    };
  },
};

/** What names the columns, dates and units has become numbers; so has what names other columns of numbers, which are left alone. */
function understoodOf({ headings, rows }: SeriesSheet, layout: Layout): readonly string[] {
  const read = [layout.date, ...Object.values(layout.numbers).map(({ column }) => column)];
  const isNumbers = (column: number) =>
    textsOf({ rows }, column).every((text) => /\d/.test(text) && !/\p{L}{3}/u.test(text));
  const named = headings.filter((_, column) => read.includes(column) || column === layout.note || isNumbers(column));
  return [...named, ...read.flatMap((column) => textsOf({ rows }, column))];
}

/** All or nothing: a series with holes where cells could not be read looks like one with gaps. */
function nothing(faults: readonly Fault[], said: Pick<Imported, 'setAside' | 'notes'>): Imported {
  const more = faults.length - MOST_FAULTS;
  const notes = [
    ...said.notes,
    ...(more > 0 ? [`${more} more faults are not listed`] : []),
    'The series stays as it is until all rows can be read',
  ];
  return { ...said, files: [], read: [], notes, faults: faults.slice(0, MOST_FAULTS) };
}

function notesOnForms({ spans, times, units }: ReadPoints): readonly string[] {
  const of = (span: 'week' | 'month' | 'quarter' | 'Unix time' | 'serial number') => spans.get(span) ?? 0;
  return [
    ...(of('week') > 0 ? [`${counted(of('week'), 'week')} read as the Monday`] : []),
    ...(['month', 'quarter'] as const).flatMap((span) =>
      of(span) > 0 ? [`${counted(of(span), span)} read as the first day`] : [],
    ),
    ...(of('Unix time') > 0 ? [`${counted(of('Unix time'), 'Unix time')} read as the day in UTC`] : []),
    ...(of('serial number') > 0
      ? [`${counted(of('serial number'), 'serial number')} read as the day that spreadsheets mean by it`]
      : []),
    ...(times > 0 ? [`The time of day was left out of ${counted(times, 'date')}`] : []),
    ...(units.size > 0 ? [`${quoted([...units])} beside numbers was left out: the unit stands in the entry`] : []),
  ];
}

function notesOnMerge({ added, changed, kept }: Merged, before: number): readonly string[] {
  if (before === 0) return [];
  if (added.length + changed.length + kept.length === 0) return ['Nothing has changed'];
  return [
    ...(added.length > 0 ? [`${counted(added.length, 'date')} added: ${shown(added)}`] : []),
    ...(changed.length > 0 ? [`${counted(changed.length, 'date')} replaced: ${shown(changed)}`] : []),
    ...(kept.length > 0 ? [`${counted(kept.length, 'date')} kept that the source no longer has: ${shown(kept)}`] : []),
  ];
}

/** The first few of many. */
function shown(dates: readonly string[]): string {
  const more = dates.length - 6;
  return more > 0 ? `${dates.slice(0, 6).join(', ')} and ${more} more` : dates.join(', ');
}
