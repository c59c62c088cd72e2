/** `waymark ladder extract`: what ladders say in the same words moves into a set that they share. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import type { Entry } from '#model/entry.ts';
import { isId } from '#model/fields.ts';
import type { Playbook } from '#model/playbook.ts';
import { nearest } from '#model/suggest.ts';
import { decode } from '#source/decode.ts';
import { memoryTree, type ContentTree } from '#source/tree.ts';
import { defineCommand, EXIT } from '#model/command.ts';
import { contentFolder, contentOptions, dayOf, readContent, shownFile } from '#cli/content-options.ts';
import { extract, type Extraction } from './extract.ts';
import { meaningOf } from './meaning.ts';
import { KnownError } from '#model/known-error.ts';

export const ladderExtract = defineCommand({
  name: 'ladder extract',
  about: 'Move what ladders say in the same words into a set of behaviours that they share.',
  parameters: ['<ladders...>'],
  options: {
    ...contentOptions,
    to: { value: '<set>', about: 'The id of the new set, such as everyone.' },
    title: { value: '<text>', about: 'Its title; made from the id where none is given.' },
    'dry-run': { about: 'Say what would be done, and do nothing.' },
  },
  run(given, io) {
    const folder = contentFolder(given.content, io);
    const tree = readContent(folder);
    const { playbook } = loadPlaybook(tree, kinds);
    const set = setCalled(given.to, given.title, playbook);
    const ladders = [...new Set(given.ladders.map((name) => ladderCalled(name, playbook)))];
    if (ladders.length < 2)
      throw new KnownError('Unexpected single ladder, expected two or more', 'Name those that repeat each other.');
    const textOf = (file: string) => textsIn(tree).get(file) ?? '';
    const done = extract({ ladders, set, today: dayOf(given.today, folder.path, io) }, playbook, textOf);
    refuseOtherMeaning(done, playbook, tree);
    io.out.write(inWords(done, set.id, (file) => shownFile(folder, file), given['dry-run']));
    if (!given['dry-run'])
      for (const [file, text] of done.files) {
        mkdirSync(dirname(join(folder.path, file)), { recursive: true });
        writeFileSync(join(folder.path, file), text);
      }
    return Promise.resolve(EXIT.clean);
  },
});

function setCalled(id: string | undefined, title: string | undefined, playbook: Playbook) {
  if (id === undefined) throw new KnownError('Missing `--to <set>`', 'Name the new set: `--to everyone`.');
  if (!isId(id))
    throw new KnownError(`Unexpected id \`${id}\`, expected lower-case letters, digits and single hyphens`);
  if (playbook.find('behaviours', id) !== undefined)
    throw new KnownError(
      `There is a set of behaviours \`${id}\` already`,
      'Others may share it, and would be asked for more. Choose another id, and put the two together by hand.',
    );
  const words = id.replaceAll('-', ' ');
  return { id, file: `behaviours/${id}.yaml`, title: title ?? words.charAt(0).toUpperCase() + words.slice(1) };
}

function ladderCalled(typed: string, playbook: Playbook): Entry<'ladder'> {
  const found = playbook.find('ladder', typed.replace(/^ladder\//, ''));
  if (found !== undefined) return found;
  const names = playbook.entriesOf('ladder').map(({ id }) => id);
  const guess = nearest(typed, names);
  throw new KnownError(
    `Unexpected ladder \`${typed}\`, expected one that is valid: ${names.map((name) => `\`${name}\``).join(', ') || 'there is none'}`,
    guess === undefined ? '`npm run check` tells what is wrong with the others.' : `Did you mean \`${guess}\`?`,
  );
}

/** What is written is read again first: a ladder that asks for anything else is a fault of this command. */
function refuseOtherMeaning({ files }: Extraction, playbook: Playbook, tree: ContentTree): void {
  if (files.size === 0) return;
  const after = loadPlaybook(memoryTree({ ...Object.fromEntries(textsIn(tree)), ...Object.fromEntries(files) }), kinds);
  const [before, now] = [meaningOf(playbook), meaningOf(after.playbook)];
  const changed = [...before].filter(([name, meaning]) => now.get(name) !== meaning).map(([name]) => name);
  if (changed.length > 0) throw new Error(`Sharing would change what is asked in ${changed.join('; ')}`);
}

function textsIn(tree: ContentTree): ReadonlyMap<string, string> {
  return new Map(
    tree.files.flatMap((raw) => {
      if (!/\.(ya?ml|mdx?)$/.test(raw.path)) return [];
      const source = decode(raw);
      return 'rule' in source ? [] : [[raw.path, source.text] as const];
    }),
  );
}

function inWords(
  { files, shared, apart }: Extraction,
  set: string,
  shown: (file: string) => string,
  isDry: boolean,
): string {
  const lines = [
    ...shared.map(({ id, places }) => `  ✔ ${id} (${places.map(({ ladder }) => ladder.id).join(', ')})`),
    ...apart.map(({ id, reason }) => `  – ${id} stays: ${reason}`),
  ];
  if (shared.length === 0)
    return `These ladders say nothing in the same words that could be shared.\n${lines.map((line) => `${line}\n`).join('')}`;
  const written = [...files.keys()].map((file) => `  ${shown(file)}`);
  return [
    `${isDry ? 'Would share' : 'Shared'} ${shared.length === 1 ? 'one expectation' : `${shared.length} expectations`} as behaviours/${set}; what is asked of anybody stays the same:`,
    ...lines,
    '',
    isDry ? 'Would write:' : 'Wrote:',
    ...written,
    '',
    isDry ? 'Nothing was written.' : 'Next: give the set a summary, then run `npm run check`.',
    '',
  ].join('\n');
}
