/** `waymark import ladder`: career ladders in the forms in which organisations write them. */
import { quoted } from '#model/quoted.ts';
import type { z } from 'zod';
import { behavioursSchema } from '../behaviours/schema.ts';
import { ladderSchema } from '../ladder/schema.ts';
import { skillSchema } from '../skill/schema.ts';
import { chosen } from '#model/chosen.ts';
import { startOf } from '#model/location.ts';
import type { Given } from '#model/options.ts';
import { KnownError } from '#model/known-error.ts';
import type { Importer } from '#model/importer.ts';
import { separatorIn, separatorOption } from '#source/table/separator.ts';
import { rowsOf } from './sheet/csv-cells.ts';
import { LAYOUTS } from './sheet/csv-layout.ts';
import { readDocuments, type SourceDocument } from './documents.ts';
import { entryFile } from './draft/entry-file.ts';
import { shapes } from './shapes.ts';
import { idFrom } from './draft/names.ts';
import { Notebook } from './notebook.ts';
import type { NewEntry, Shape } from './shape.ts';
import { isWaymarkSheet } from './sheet/waymark-sheet.ts';

export const ladderImporter: Importer = {
  about: 'a career ladder, from a file or a folder',
  reads: [
    'a sheet of levels and skills',
    'Markdown with a file for each level',
    'YAML or JSON of levels, topics or tracks',
  ],
  options: {
    from: {
      value: '<shape>',
      about: `The form of a ladder: ${shapes.map(({ name, about }) => `${name} (${about})`).join('; ')}. Recognised where it is not given.`,
    },
    id: { value: '<id>', about: 'The id of the ladder, where the source holds one.' },
    title: { value: '<text>', about: 'Its title, where the source holds one.' },
    levels: { value: '<layout>', about: `How a sheet is laid out: ${LAYOUTS.join(', ')}.` },
    'group-column': {
      value: '<headings>',
      about:
        'The columns of a sheet that say what a row is about, from wide to narrow, with commas; `none` where there is none.',
    },
    'level-column': { value: '<heading>', about: 'The column of a sheet that names the level.' },
    'text-column': { value: '<heading>', about: 'The column of a sheet that says what is asked.' },
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
    const shape = shapeOf(text(given.from), documents, notebook);
    const named = { id: idOf(text(given.id)), title: text(given.title) };
    const settings = { ...named, owner, today, existing, given: checked(given) };
    const entries = shape?.read(documents, notebook, settings) ?? [];
    for (const entry of entries) reportMisfit(entry, documents, notebook);
    return {
      files: entries.map(entryFile),
      read: notebook.counts,
      notes: notebook.notes,
      setAside: notebook.setAside,
      faults: notebook.faults,
    };
  },
};

/** As it was typed, or the one that most files have. */
function shapeOf(
  typed: string | undefined,
  documents: readonly SourceDocument[],
  notebook: Notebook,
): Shape | undefined {
  if (typed !== undefined) return chosen('shape', typed, shapes, ({ name }) => name);
  const counted = shapes.map((shape) => ({
    shape,
    files: documents.filter((document) => shape.recognises(document)).length,
  }));
  const most = Math.max(...counted.map(({ files }) => files));
  const isKnown = most > 0 ? counted.find(({ files }) => files === most) : undefined;
  // Axes stand in one file and their levels in others, which look like levels alone.
  const found =
    counted.find(
      ({ shape, files }) => shape.name === 'axes' && files > 0 && isKnown?.shape.name === 'markdown-levels',
    ) ?? isKnown;
  if (found === undefined) {
    for (const { path } of documents)
      notebook.leave(path, 'it looks like no ladder that is known; name its form with `--from`');
    return undefined;
  }
  notebook.note(`Recognised as \`${found.shape.name}\`: ${found.shape.about}`);
  return found.shape;
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

function checked(given: Given): Given {
  const levels = text(given.levels);
  if (levels !== undefined && !(LAYOUTS as readonly string[]).includes(levels))
    throw new KnownError(`Unexpected \`--levels ${levels}\`, expected one of ${quoted(LAYOUTS)}`);
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
