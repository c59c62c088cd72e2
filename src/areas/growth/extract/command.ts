/** `waymark ladder extract`: what ladders say in the same words moves into a set that they share. */
import { quoted } from '#model/quoted.ts';
import { defineCommand, EXIT } from '#model/command.ts';
import type { ContentTools } from '#model/content-tools.ts';
import type { Entry } from '#model/entry.ts';
import { isId } from '#model/fields.ts';
import { KnownError } from '#model/known-error.ts';
import type { Playbook } from '#model/playbook.ts';
import { didYouMean } from '#model/suggest.ts';
import { extract, type Extraction } from './extract.ts';
import { meaningOf } from './meaning.ts';

export const ladderExtract = defineCommand({
  about: 'Move what ladders say in the same words into a set of behaviours that they share.',
  parameters: ['<ladders...>'],
  options: {
    to: { value: '<set>', about: 'The id of the new set, such as everyone.' },
    title: { value: '<text>', about: 'Its title; made from the id where none is given.' },
    'dry-run': { about: 'Say what would be done, and do nothing.' },
  },
  run(given, tools) {
    const { playbook } = tools.load();
    const set = setCalled(given.to, given.title, playbook);
    const ladders = [...new Set(given.ladders.map((name) => ladderCalled(name, playbook)))];
    if (ladders.length < 2)
      throw new KnownError('Unexpected single ladder, expected two or more', 'Name those that repeat each other.');
    const done = extract({ ladders, set, today: tools.today }, playbook, (file) => tools.textOf(file) ?? '');
    refuseOtherMeaning(done, playbook, tools);
    tools.print(inWords(done, set.id, tools.shown, given['dry-run']));
    if (!given['dry-run']) tools.write(done.files);
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
  throw new KnownError(
    `Unexpected ladder \`${typed}\`, expected one that is valid: ${quoted(names) || 'there is none'}`,
    didYouMean(typed, names) ?? '`waymark check` tells what is wrong with the others.',
  );
}

/** What is written is read again first: a ladder that asks for anything else is a fault of this command. */
function refuseOtherMeaning({ files }: Extraction, playbook: Playbook, { load }: ContentTools): void {
  if (files.size === 0) return;
  const [before, now] = [meaningOf(playbook), meaningOf(load(files).playbook)];
  const changed = [...before].filter(([name, meaning]) => now.get(name) !== meaning).map(([name]) => name);
  if (changed.length > 0) throw new Error(`Sharing would change what is asked in ${changed.join('; ')}`);
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
    isDry ? 'Nothing was written.' : 'Next: give the set a summary, then run `waymark check`.',
    '',
  ].join('\n');
}
