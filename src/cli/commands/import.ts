/** `waymark import`: what another tool wrote becomes content of the playbook. */
import { nearest } from '#model/suggest.ts';
import { defineCommand, EXIT } from '../command.ts';
import { contentOptions, dayOf } from '../content-options.ts';
import { importers } from '../import/index.ts';
import type { Importer } from '../import/importer.ts';
import { importSource } from '../import/source.ts';
import { summaryOf } from '../import/summary.ts';
import { targetFolder, writeImported } from '../import/write.ts';
import { ownersIn } from '../new-entry/existing.ts';
import { KnownError } from '../known-error.ts';

const ownOptions = Object.assign({}, ...importers.map(({ options }) => options)) as Importer['options'];

// `import` is a word of the language.
export const importContent = defineCommand({
  name: 'import',
  about: `Turn what another tool wrote into content: ${importers.map(({ name, about }) => `${name} (${about})`).join(', ')}.`,
  parameters: ['<what>', '<source>'],
  options: {
    owner: { value: '<ref>', about: 'Who keeps the imported true, such as team/platform or role/tech-lead.' },
    out: { value: '<folder>', about: 'The content folder to write into.', fallback: contentOptions.content.fallback },
    today: contentOptions.today,
    'dry-run': { about: 'Say what would be written, and write nothing.' },
    force: { about: 'Overwrite files that stand there already.' },
    ...ownOptions,
  },
  async run(given, io) {
    const importer = importerFor(given.what);
    const today = dayOf(given.today, io);
    const source = importSource(given.source, io.cwd);
    const owner = ownerOf(given.owner);
    const completed = io.isInteractive ? ((await importer.complete?.(source, given)) ?? given) : given;
    const read = importer.read(source, { owner, today, given: completed });
    const folder = targetFolder(given.out, io.cwd, read.files);
    const imported = { ...read, notes: [...read.notes, ...missingOwner(owner, folder)] };
    if (!given['dry-run']) writeImported(imported.files, { folder, overwrites: given.force });
    io.out.write(
      summaryOf(imported, { dryRun: given['dry-run'], shown: given.out, source: given.source.replace(/[/\\]+$/, '') }),
    );
    return imported.faults.length > 0 || imported.files.length === 0 ? EXIT.findings : EXIT.clean;
  },
});

function importerFor(typed: string): Importer {
  const found = importers.find(({ name }) => name === typed);
  if (found !== undefined) return found;
  const names = importers.map(({ name }) => name);
  const guess = nearest(typed, names);
  throw new KnownError(
    `Unexpected \`${typed}\`, expected one of ${names.map((name) => `\`${name}\``).join(', ')}`,
    guess && `Did you mean \`${guess}\`?`,
  );
}

/** Everything imported would point at nobody. */
function missingOwner(owner: string, folder: string): readonly string[] {
  const owners = ownersIn(folder);
  if (owners.includes(owner)) return [];
  const known =
    owners.length === 0 ? 'there is none yet' : `there are ${owners.map((each) => `\`${each}\``).join(', ')}`;
  return [`There is no \`${owner}\`: write it before \`npm run check\`, or choose another owner (${known})`];
}

function ownerOf(typed: string | undefined): string {
  if (typed === undefined)
    throw new KnownError(
      'Missing `--owner`, expected the team or role that keeps the imported true',
      'Add `--owner team/platform`, with a team of yours.',
    );
  if (/^(team|role)\/[a-z0-9]+(-[a-z0-9]+)*$/.test(typed)) return typed;
  throw new KnownError(`Unexpected owner \`${typed}\`, expected a team or a role, such as \`team/platform\``);
}
