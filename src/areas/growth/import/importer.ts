/** `waymark import ladder`: career ladders in the forms in which organisations write them. */
import type { z } from 'zod';
import { behavioursSchema } from '../behaviours/schema.ts';
import { ladderSchema } from '../ladder/schema.ts';
import { skillSchema } from '../skill/schema.ts';
import { chosen } from '#model/chosen.ts';
import { startOf } from '#model/location.ts';
import { quoted } from '#model/quoted.ts';
import type { Given } from '#model/options.ts';
import { KnownError } from '#model/known-error.ts';
import type { Importer } from '#model/importer.ts';
import { separatorIn, separatorOption } from '#source/table/separator.ts';
import { rowsOf } from './sheet/csv-cells.ts';
import { csv } from './sheet/csv.ts';
import { checkedSheetOptions, sheetOptions } from './sheet/csv-options.ts';
import { readDocuments, type SourceDocument } from './documents.ts';
import { entryFile } from './draft/entry-file.ts';
import { shapes } from './shapes.ts';
import { idFrom } from './draft/names.ts';
import { Notebook } from './notebook.ts';
import { doubtsOf } from './plausible.ts';
import { recognise, refusal } from './recognise.ts';
import type { LadderSettings, NewEntry } from './shape.ts';
import { isWaymarkSheet } from './sheet/waymark-sheet.ts';

export const ladderImporter: Importer = {
  about: 'a career ladder',
  reads: [
    'a sheet of levels and skills',
    'Markdown with a section or a file for each level, skill or discipline, or a table of them',
    'YAML, JSON or JavaScript of levels, skills, topics or tracks',
    'what `waymark export ladder` wrote, in each of its formats',
  ],
  options: {
    from: {
      value: '<shape>',
      about: `The form of a ladder: ${shapes.map(({ name, about }) => `${name} (${about})`).join('; ')}. Recognised where it is not given.`,
    },
    id: { value: '<id>', about: 'The id of the ladder, where the source holds one.' },
    title: { value: '<text>', about: 'Its title, where the source holds one.' },
    'level-names': {
      value: '<names>',
      about:
        'What the levels are called, from the lowest to the highest, with commas, where their names do not say it.',
    },
    tracks: {
      value: '<how>',
      about:
        'Where levels are told apart by track or discipline: `together` in one ladder, `apart` in a ladder each, `none` where it is one way up.',
    },
    ...sheetOptions,
    separator: separatorOption,
  },
  async complete(source, given, ask) {
    const documents = readDocuments(source, new Notebook());
    const [sheet] = documents.filter(({ format }) => format === 'sheet');
    if (sheet === undefined || documents.length > 1 || (given.from !== undefined && given.from !== 'csv')) return given;
    const rows = rowsOf(sheet.source, separatorIn(given), new Notebook());
    return isWaymarkSheet(rows) ? given : (await import('./sheet/ask-layout.ts')).askLayout(rows, given, ask);
  },
  read(source, { owner, today, existing, given }) {
    const notebook = new Notebook();
    const documents = readDocuments(source, notebook);
    const named = { id: idOf(text(given.id)), title: text(given.title) };
    const settings = { ...named, owner, today, existing, given: checked(given) };
    const all = readAs(text(given.from), documents, settings, notebook);
    const entries = isToldHow(given) ? all : withoutImplausible(all, documents, notebook);
    for (const entry of entries) reportMisfit(entry, documents, notebook);
    return {
      files: entries.map(entryFile),
      read: notebook.counts,
      notes: notebook.notes,
      setAside: notebook.setAside,
      understood: notebook.understood,
      faults: notebook.faults,
    };
  },
};

/** As it was typed, or the one that keeps most words. */
function readAs(
  typed: string | undefined,
  documents: readonly SourceDocument[],
  settings: LadderSettings,
  notebook: Notebook,
): readonly NewEntry[] {
  if (typed !== undefined)
    return chosen('shape', typed, shapes, ({ name }) => name).read(documents, notebook, settings);
  // A sheet has one reader, which says what it saw where that is no ladder.
  if (documents.length > 0 && documents.every(({ format }) => format === 'sheet')) {
    notebook.note(`Recognised as \`${csv.name}\` (${csv.about}); say otherwise with \`--from\``);
    return csv.read(documents, notebook, settings);
  }
  const { best, isEnough } = recognise(shapes, documents, settings);
  if (best === undefined || !isEnough) {
    if (documents.length > 0) notebook.note(`Nothing was imported: ${refusal(best, shapes)}`);
    for (const { path } of documents) notebook.leave(path, 'it looks like no ladder that is known');
    return [];
  }
  notebook.note(`Recognised as \`${best.shape.name}\` (${best.shape.about}); say otherwise with \`--from\``);
  notebook.add(best.notebook);
  return best.entries;
}

/** Whether a flag says what the source is: then it is taken as that. */
function isToldHow({ from, levels, 'level-names': names }: Given): boolean {
  return from !== undefined || levels !== undefined || names !== undefined;
}

function withoutImplausible(
  entries: readonly NewEntry[],
  [first]: readonly SourceDocument[],
  notebook: Notebook,
): readonly NewEntry[] {
  return entries.filter((entry) => {
    if (entry.kind !== 'ladder') return true;
    const doubts = doubtsOf(entry.data);
    for (const { message, hint } of doubts) notebook.fault(startOf(first?.path ?? entry.id), message, hint);
    return doubts.every(({ isWritten }) => isWritten);
  });
}

const SCHEMAS: Readonly<Record<NewEntry['kind'], z.ZodType>> = {
  ladder: ladderSchema,
  behaviours: behavioursSchema,
  skill: skillSchema,
};

/** What was written must load: where the source is too strange for that, it is said here and not only by `check`. */
function reportMisfit({ kind, id, data }: NewEntry, [first]: readonly SourceDocument[], notebook: Notebook): void {
  const own = Object.fromEntries(Object.entries(data).filter(([name]) => !name.startsWith('x-')));
  for (const { path, message } of SCHEMAS[kind].safeParse(own).error?.issues ?? [])
    notebook.fault(
      startOf(first?.path ?? id),
      `Unexpected \`${path.join('.')}\` in the ${kind} \`${id}\`: ${message}`,
      'It was written as it is; `check` shows its place.',
    );
}

const WAYS = ['together', 'apart', 'none'];

function checked(given: Given): Given {
  const tracks = text(given.tracks);
  if (tracks !== undefined && !WAYS.includes(tracks))
    throw new KnownError(`Unexpected \`--tracks ${tracks}\`, expected one of ${quoted(WAYS)}`);
  checkedSheetOptions(given);
  return given;
}

function idOf(typed: string | undefined): string | undefined {
  if (typed === undefined || idFrom(typed) === typed) return typed;
  throw new KnownError(
    `Unexpected id \`${typed}\`, expected lower-case letters, digits and single hyphens`,
    `Write \`${idFrom(typed)}\`.`,
  );
}

function text(value: Given[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
