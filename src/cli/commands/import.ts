/** `waymark import`: what another tool wrote becomes content of the playbook. */
import { statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { chosen } from '#model/chosen.ts';
import type { AskChoice, ImportedFile } from '#model/importer.ts';
import type { Options } from '#model/options.ts';
import { defineCommand } from '../command.ts';
import { EXIT } from '#model/command.ts';
import { contentOptions, dayOf } from '../content-options.ts';
import { allImporters, type NamedImporter } from '../import/importers.ts';
import { importSource, sharedFolder } from '../import/source.ts';
import { notTooDeep } from '../import/not-too-deep.ts';
import { refuseOthersOptions } from '../import/own-options.ts';
import { proseNotes } from '../import/prose-notes.ts';
import { summaryOf } from '../import/summary.ts';
import { planImport } from '../import/again/plan.ts';
import { readRecord, recordPath, recordText } from '../import/again/record.ts';
import { changeDays } from '../import/change-days.ts';
import { exitOf } from '../import/exit.ts';
import { unreadFiles } from '../import/unread-files.ts';
import { contentThere, targetFolder, writeAll } from '../import/write.ts';
import { kinds } from '#areas/kinds.ts';
import { importWords } from '#source/import-words.ts';
import { ownerOfMost, ownersIn } from '../new-entry/existing.ts';
import { ownerOf } from '../new-entry/owner.ts';
import type { Io } from '../io.ts';

/** Where nobody is named and nobody owns anything yet. */
const FIRST_OWNER = 'team/engineering';

const importers = await allImporters();
const ownOptions: Options = Object.fromEntries(importers.flatMap(({ options }) => Object.entries(options)));

// `import` is a word of the language.
export const importContent = defineCommand({
  about: `Turn what another tool wrote into content: ${importers.map(({ name }) => `\`${name}\``).join(', ')}. A source is a folder, files, or a zip archive; sheets are read from CSV, \`.xlsx\` and \`.ods\`. Run it again, and what changed at the source is merged into what was edited here.`,
  parameters: ['<what>', '<source...>'],
  options: {
    ...contentOptions,
    owner: {
      value: '<ref>',
      about:
        'Who keeps the imported true, such as team/platform or role/tech-lead; the owner of most of its kind where none is named.',
    },
    out: { value: '<folder>', about: 'Another folder to write into than the content folder.' },
    sheet: { value: '<name>', about: 'The sheet that is read of a workbook; the first without it.' },
    'dry-run': { about: 'Show what would be written and changed, and write nothing.' },
    force: { about: 'Take the source’s text where files stand there already, edited or not.' },
    ...ownOptions,
  },
  groups: importers.map(({ name, about, reads, options }) => ({
    heading: `${name} <source...>`,
    about: `${about[0]?.toUpperCase() ?? ''}${about.slice(1)}.`,
    reads,
    options,
  })),
  async run(given, io) {
    const importer = chosen('', given.what, importers, ({ name }) => name);
    refuseOthersOptions(given, importer, importers);
    const { tree: source, notes } = await importSource(given.source, io.cwd, {
      sheet: given.sheet,
      hidden: importer.hidden ?? [],
    });
    const target = given.out ?? given.content;
    const today = dayOf(given.today, resolve(io.cwd, given.content), io);
    const owner = given.owner === undefined ? usualOwner(resolve(io.cwd, target), importer) : ownerOf(given.owner);
    // The folder of the kind may be meant; what it writes says so afterwards, and what stands there is asked for before.
    const existing = contentThere(targetFolder(target, io.cwd, [{ path: `${importer.kind.folder.name}/` }]));
    const completed = io.isInteractive
      ? ((await importer.complete?.(source, given, askChoice, existing)) ?? given)
      : given;
    const root = sharedFolder(given.source, io.cwd);
    const changedOn = changeDays(root, io.env);
    const imported = notTooDeep(() => importer.read(source, { owner, today, existing, given: completed, changedOn }));
    const words = importWords(source.files, imported);
    const folder = targetFolder(target, io.cwd, imported.files);
    const plan = planImport(imported.files, {
      existing: contentThere(folder),
      kinds,
      record: readRecord(folder, importer.name),
      // Another sheet is another source.
      from: [
        basename(resolve(io.cwd, given.source[0] ?? '')),
        ...(given.sheet === undefined ? [] : [given.sheet]),
      ].join('#'),
      today,
      overwrites: given.force,
    });
    const isRefused = plan.inTheWay.length > 0;
    if (!given['dry-run'] && !isRefused) {
      const record = { path: recordPath(importer.name), content: recordText(plan.record) };
      writeAll(plan.record.size === 0 ? plan.writes : [...plan.writes, record], folder);
    }
    io.out.write(
      summaryOf(
        {
          ...imported,
          notes: [
            ...notes,
            ...imported.notes,
            ...plan.notes,
            ...proseNotes(imported.files),
            ...(imported.files.some(isEntry) ? aboutOwner(owner, folder, given.owner !== undefined) : []),
          ],
        },
        {
          dryRun: given['dry-run'],
          shown: target,
          source: placeOf(given.source, io),
          plan,
          words,
          unread: unreadFiles(source.files, imported),
        },
      ),
    );
    return isRefused ? EXIT.findings : exitOf(imported, words);
  },
});

/** Whoever keeps most of what there is of the kind; of everything, where there is none of it yet. */
function usualOwner(folder: string, { kind }: NamedImporter): string {
  return ownerOfMost(folder, kind) ?? ownerOfMost(folder) ?? ownersIn(folder)[0] ?? FIRST_OWNER;
}

/** Tables and images have no owner of their own. */
function isEntry({ path }: ImportedFile): boolean {
  return /\.(md|mdx|ya?ml)$/.test(path);
}

/** What there is to say of who keeps the imported: that nobody named them, that they are not there. */
function aboutOwner(owner: string, folder: string, isNamed: boolean): readonly string[] {
  const owners = ownersIn(folder);
  const known =
    owners.length === 0 ? 'there is none yet' : `there are ${owners.map((each) => `\`${each}\``).join(', ')}`;
  return [
    ...(isNamed ? [] : [`\`${owner}\` keeps what was imported; name another with \`--owner\``]),
    ...(owners.includes(owner)
      ? []
      : [`There is no \`${owner}\`: write it before \`waymark check\`, or choose another owner (${known})`]),
  ];
}

/** The folder below which faults are placed, as it would be typed. */
function placeOf(typed: readonly string[], { cwd }: Io): string {
  const [source = '', ...others] = typed;
  if (others.length > 0) return relative(cwd, sharedFolder(typed, cwd)) || '.';
  const isFile = statSync(resolve(cwd, source)).isFile();
  return (isFile ? dirname(source) : source).replace(/[/\\]+$/, '');
}

const askChoice: AskChoice = async (...question) => (await import('../new-entry/ask.ts')).askChoice(...question);
