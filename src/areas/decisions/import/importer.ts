/** A log of decisions in MADR form, in the older form of Nygard, as one table or in one file, as entries of kind `decision`. */
// cspell:ignore Structurizr
import type { Importer, Imported, ImportSettings } from '#model/importer.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { daysToCome } from './faults.ts';
import { entryFile } from './entry-file.ts';
import { rewritten } from './links.ts';
import { named } from './names.ts';
import { notesOn } from './notes.ts';
import { readLog } from './read-log.ts';
import { relate } from './relations.ts';
import { counted } from '#words/number-words.ts';

export const decisions: Importer = {
  about: 'a log of decisions, in English, German, French, Spanish, Portuguese or Japanese',
  reads: [
    'a folder of decision records in Markdown: MADR 2 to 4, Nygard and adr-tools, log4brains, adr-manager, Structurizr, Backstage',
    'a log in one file: a section for each decision',
    'a log as one table, in Markdown, CSV or a sheet: a row for each decision',
  ],
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
    notes: [...notesOn(records, related, settings), ...log.notes, ...texts.flatMap(({ notes }) => notes)],
    setAside: log.setAside.filter(({ file }) => !shown.has(file)),
    understood: records.flatMap(({ understood }) => understood),
    faults: [
      ...log.faults,
      ...records.flatMap((record) => daysToCome(record, settings.today)),
      ...related.faults,
      ...texts.flatMap(({ faults }) => faults),
    ],
  };
}
