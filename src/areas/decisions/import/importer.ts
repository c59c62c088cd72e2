/** A log of decisions in MADR form, or in the older form of Nygard, as entries of kind `decision`. */
import type { Importer, Imported, ImportSettings } from '#model/importer.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { counted } from '#words/number-words.ts';
import { named } from './names.ts';
import { readLog, type LogRecord } from './read-log.ts';
import { relate, type AllRelated } from './relations.ts';
import { dayOf } from '../madr/record.ts';
import { rewritten } from './links.ts';
import { entryFile } from './entry-file.ts';
import { statusOf } from './standing.ts';

export const decisions: Importer = {
  about: 'a folder of decision records in Markdown',
  reads: ['a folder of decision records in Markdown'],
  options: {},
  read: importDecisions,
};

function importDecisions(source: ContentTree, settings: ImportSettings): Imported {
  const log = readLog(source);
  const records = named(log.records);
  const related = relate(records);
  const texts = records.map((record) => ({ record, ...rewritten(record, records, source) }));
  const files = texts.map(({ record, text }) => entryFile(record, related.of(record), text, settings));
  const images = new Map(texts.flatMap(({ images: own }) => own.map((image) => [image.path, image] as const)));
  const shown = new Set([...images.values()].map(({ from }) => from));
  return {
    files: [...files, ...[...images.values()].map(({ path, content }) => ({ path, content }))],
    read: [counted(records.length, 'decision'), ...(images.size === 0 ? [] : [counted(images.size, 'image')])],
    notes: [...notesOn(records, related), ...texts.flatMap(({ notes }) => notes)],
    setAside: log.setAside.filter(({ file }) => !shown.has(file)),
    faults: [...log.faults, ...related.faults, ...texts.flatMap(({ faults }) => faults)],
  };
}

/** What was filled in, so that nobody takes it for what the log says. */
function notesOn(records: readonly LogRecord[], related: AllRelated): readonly string[] {
  const without = records.filter(({ stated }) => stated === undefined);
  const noted = records.flatMap((each) => {
    const { status, note } = statusOf(each, related.of(each).replacedBy);
    return note === undefined
      ? []
      : [`${each.file} says \`${note}\`: taken as \`${status}\`, with its own words beside it`];
  });
  const undated = records.filter(({ record }) => record.facts.date === undefined && dayOf(record) === undefined).length;
  const renumbered = records.filter(({ renumberedFrom }) => renumberedFrom !== undefined);
  return [
    ...byStatus(records, related),
    ...(without.length === 0
      ? []
      : [
          `${counted(without.length, 'decision')} without a status: accepted where an outcome is written, proposed otherwise`,
        ]),
    ...noted,
    ...(undated === 0
      ? []
      : [
          `${counted(undated, 'decision')} without a date: \`created\` is the day of this import; correct it where you know better`,
        ]),
    ...renumbered.map(
      ({ file, number, renumberedFrom }) => `${file} has number ${number}, for ${renumberedFrom} is taken`,
    ),
  ];
}

function byStatus(records: readonly LogRecord[], related: AllRelated): readonly string[] {
  const groups = Map.groupBy(records, (record) => statusOf(record, related.of(record).replacedBy).status);
  return records.length === 0 ? [] : [[...groups].map(([status, own]) => `${own.length} ${status}`).join(', ')];
}
