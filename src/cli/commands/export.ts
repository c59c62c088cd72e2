/** `waymark export`: content as a file for another program. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { kinds } from '#areas/kinds.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { chosen } from '#model/chosen.ts';
import type { Entry, KindName } from '#model/entry.ts';
import type { Exporter, NamedExporter } from '#model/exporter.ts';
import { KnownError } from '#model/known-error.ts';
import type { Options } from '#model/options.ts';
import type { Playbook, View } from '#model/playbook.ts';
import { quoted } from '#model/quoted.ts';
import { EXIT } from '#model/command.ts';
import { VISIBILITIES } from '#model/standing.ts';
import { defineCommand } from '../command.ts';
import { contentFolder, contentOptions, readContent } from '../content-options.ts';
import type { Io } from '../io.ts';
import { tableExporters } from '../table-exporter.ts';
import { folderInRepository } from '../repository-root.ts';

/** The kinds that know other formats, with these. */
const exported: readonly Exported[] = (
  await Promise.all(
    kinds.map(async (kind) => ({
      name: kind.name,
      exporters: [...((await kind.exporters?.()) ?? []), ...tableExporters(kind)],
    })),
  )
).filter(({ exporters }) => exporters.length > 0);
/** What has a name of its own. */
const named: readonly Named[] = await Promise.all(
  kinds.flatMap(({ namedExporters = {} }) =>
    Object.entries(namedExporters).map(async ([name, load]) => ({ name, exporter: await load() })),
  ),
);
const ownOptions: Options = Object.fromEntries(named.flatMap(({ exporter }) => Object.entries(exporter.options)));
const listed = (words: (kind: string) => string) => exported.map(({ name }) => words(name)).join(' or ');

// `export` is a word of the language.
export const exportContent = defineCommand({
  about: `Write an entry, or all of a kind, as a file for another program: ${listed((kind) => `\`waymark export ${kind} <id>\``)}; or ${named.map(({ name, exporter }) => `\`waymark export ${name}\` (${exporter.about})`).join(' or ')}.`,
  parameters: ['<what>', '[id]'],
  printsData: true,
  options: {
    ...contentOptions,
    format: {
      value: '<format>',
      about: `What to write; without it, the first that fits. ${exported.map(formatsOf).join(' ')}`,
    },
    visibility: { value: '<visibility>', about: `For whom: ${VISIBILITIES.join(', ')}.`, fallback: 'internal' },
    out: { value: '<file>', about: 'The file to write; without it, the text is printed.' },
    ...ownOptions,
  },
  run(given, io) {
    const what = chosen<Exported | Named>('', given.what, [...exported, ...named], ({ name }) => name);
    const folder = contentFolder(given.content, io);
    const { playbook } = loadPlaybook(readContent(folder), kinds);
    const visibility = chosen('visibility', given.visibility, VISIBILITIES, (each) => each);
    const view = viewFor(playbook, visibility, { drafts: true });
    if (!('exporter' in what)) sayWhatIsWithheld(playbook.entriesOf(what.name), playbook, io);
    const text =
      'exporter' in what
        ? what.exporter.write(view, { id: given.id, given, contentFolder: folderInRepository(folder) })
        : ofKind({ kind: what, format: given.format, entries: view.entriesOf(what.name), view, io }, given.id);
    if (given.out === undefined) io.out.write(text);
    else {
      const file = resolve(io.cwd, given.out);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      io.out.write(`Wrote ${given.out}\n`);
    }
    return Promise.resolve(EXIT.clean);
  },
});

interface Named {
  readonly name: string;
  readonly exporter: NamedExporter;
}

interface Exported {
  readonly name: KindName;
  readonly exporters: readonly Exporter[];
}

function formatsOf({ name, exporters }: Exported): string {
  return `${name}: ${exporters.map(({ format, about }) => `${format} (${about})`).join(', ')}.`;
}

interface Asked {
  readonly kind: Exported;
  readonly format: string | undefined;
  readonly entries: readonly Entry[];
  readonly view: View;
  readonly io: Io;
}

function ofKind(asked: Asked, id: string | undefined): string {
  return id === undefined ? allOf(asked) : oneOf(asked, id);
}

function oneOf({ kind: { name, exporters }, format, entries, view, io }: Asked, typed: string): string {
  const exporter = exporterOf(exporters, format);
  const entry = chosen(name, typed, entries, ({ id }) => id);
  sayWhatIsLeft(exporter, [entry], io);
  return exporter.write?.(entry, view) ?? exporter.writeAll?.([entry], view) ?? '';
}

/** @throws KnownError where the format holds one entry only */
function allOf({ kind: { name, exporters }, format, entries, view, io }: Asked): string {
  const holding = exporters.filter(({ writeAll }) => writeAll !== undefined);
  const exporter = exporterOf(format === undefined && holding.length > 0 ? holding : exporters, format);
  if (exporter.writeAll === undefined)
    throw new KnownError(
      `Missing \`id\`, expected the ${name} to write: one of ${quoted(entries.map(({ id }) => id))}`,
      `\`waymark export ${name} ${entries[0]?.id ?? '<id>'}\` writes one.`,
    );
  sayWhatIsLeft(exporter, entries, io);
  return exporter.writeAll(entries, view);
}

/** Beside the text, which may go into another program. */
function sayWhatIsLeft({ leaves }: Exporter, entries: readonly Entry[], io: Io): void {
  const left = leaves?.(entries);
  if (left !== undefined) io.err.write(`${left}\n`);
}

/** What no page shows is in no file either, the author's own included: a file is passed on. */
function sayWhatIsWithheld(entries: readonly Entry[], playbook: Playbook, io: Io): void {
  const fields = new Map(entries.map((entry) => [entry.id, playbook.withheld(entry)]));
  const held = [...fields].filter(([, names]) => names.length > 0);
  if (held.length === 0) return;
  const names = [...new Set(held.flatMap(([, own]) => own))];
  io.err.write(
    `No reader may see ${quoted(names)} of ${quoted(held.map(([id]) => id))}: left out here as on every page.\n`,
  );
}

function exporterOf(exporters: readonly Exporter[], format: string | undefined): Exporter {
  // JSON loses nothing, so it is what programs are given that ask for nothing else.
  const usual = exporters.find((each) => each.format === 'json') ?? exporters[0];
  return chosen('format', format ?? usual?.format ?? '', exporters, (each) => each.format);
}
