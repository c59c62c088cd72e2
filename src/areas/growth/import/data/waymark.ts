/** A ladder that Waymark exported as JSON. */
import { FORMAT } from '#areas/growth/export/portable.ts';
import { hasData } from '#areas/growth/export/markdown-data.ts';
import { LadderNames } from '../draft/ladder-name.ts';
import type { Notebook } from '../notebook.ts';
import type { SourceDocument } from '../documents.ts';
import { readDocument } from './waymark-document.ts';
import type { LadderInput, LadderSettings, NewEntry, Shape } from '../shape.ts';

export const waymark: Shape = {
  name: 'waymark',
  about: 'what `waymark export ladder` wrote as JSON or Markdown',
  recognises: isExported,
  read(documents, notebook, settings) {
    const exported = documents.filter(isExported);
    const names = new LadderNames(settings, exported.length === 1);
    return exported.flatMap((document) =>
      document.format === 'markdown'
        ? fromDocument(document, names, notebook, settings)
        : oneLadder(document, names, notebook, settings),
    );
  },
};

function isExported({ data, format, source }: SourceDocument): boolean {
  return data.field('format').text() === FORMAT || (format === 'markdown' && hasData(source.text));
}

function fromDocument(
  { source }: SourceDocument,
  names: LadderNames,
  notebook: Notebook,
  settings: LadderSettings,
): readonly NewEntry[] {
  const read = readDocument(source, notebook);
  if (read === undefined) return [];
  notebook.read('ladders');
  return [restored(names.take(read.id), read.ladder, { body: read.body, extensions: read.extensions }, settings)];
}

function oneLadder(
  { data, path }: SourceDocument,
  names: LadderNames,
  notebook: Notebook,
  settings: LadderSettings,
): readonly NewEntry[] {
  const ladder = data.field('ladder');
  if (!ladder.isRecord) {
    notebook.fault(
      data.location,
      'Unexpected file without `ladder`, expected what `waymark export ladder` writes',
      'Export it again.',
    );
    return [];
  }
  const extensions = data.field('extensions');
  const body = data.field('body').value;
  const parts = {
    body: typeof body === 'string' ? body : undefined,
    extensions: extensions.isRecord ? extensions.value : {},
  };
  notebook.read('ladders');
  const inherited = data.field('sources').entries().length;
  if (inherited > 0)
    notebook.note(`\`${path}\`: ${inherited} expectations came from shared sets and are written out in the ladder`);
  return [restored(names.take(data.field('id').text() ?? 'ladder'), ladder.value, parts, settings)];
}

/** What an export holds is checked like any content: its shape is not taken for granted here. */
export function restored(
  id: string,
  ladder: unknown,
  { body, extensions }: { readonly body: string | undefined; readonly extensions: unknown },
  settings: LadderSettings,
): NewEntry {
  const fields = { ...(ladder as LadderInput), ...(extensions as Readonly<Record<`x-${string}`, unknown>>) };
  const data = { ...fields, owner: settings.owner, ...(settings.title === undefined ? {} : { title: settings.title }) };
  return { kind: 'ladder', id, data, ...(body === undefined ? {} : { body: `${body}\n` }) };
}
