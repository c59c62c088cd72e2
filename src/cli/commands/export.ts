/** `waymark export`: content as a file for another program. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { exporters } from '#areas/growth/export/index.ts';
import { portable } from '#areas/growth/export/portable.ts';
import { kinds } from '#areas/kinds.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { VISIBILITIES, type Visibility } from '#model/playbook.ts';
import { nearest } from '#model/suggest.ts';
import { defineCommand, EXIT } from '#model/command.ts';
import { contentFolder, contentOptions, readContent } from '../content-options.ts';
import { KnownError } from '#model/known-error.ts';

// `export` is a word of the language.
export const exportContent = defineCommand({
  name: 'export',
  about: 'Write a ladder as a file for another program: `waymark export ladder <id>`.',
  parameters: ['<what>', '<id>'],
  options: {
    ...contentOptions,
    format: {
      value: '<format>',
      about: `What to write: ${exporters.map(({ format, about }) => `${format} (${about})`).join(', ')}.`,
      fallback: 'json',
    },
    visibility: { value: '<visibility>', about: `For whom: ${VISIBILITIES.join(', ')}.`, fallback: 'internal' },
    out: { value: '<file>', about: 'The file to write; without it, the text is printed.' },
  },
  async run(given, io) {
    if (given.what !== 'ladder') return unknown('kind of content', given.what, ['ladder']);
    const exporter = exporters.find(({ format }) => format === given.format);
    if (exporter === undefined)
      return unknown(
        'format',
        given.format,
        exporters.map(({ format }) => format),
      );
    const { playbook } = loadPlaybook(readContent(contentFolder(given.content, io)), kinds);
    const view = viewFor(playbook, visibilityOf(given.visibility), { drafts: true });
    const ladder = view.find('ladder', given.id);
    if (ladder === undefined)
      return unknown(
        'ladder',
        given.id,
        view.entriesOf('ladder').map(({ id }) => id),
      );
    const text = exporter.write(portable(ladder, view));
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

function visibilityOf(typed: string): Visibility {
  return VISIBILITIES.find((each) => each === typed) ?? unknown('visibility', typed, VISIBILITIES);
}

function unknown(what: string, typed: string, known: readonly string[]): never {
  const guess = nearest(typed, known);
  const choices =
    known.length === 0 ? 'and there is none' : `expected one of ${known.map((each) => `\`${each}\``).join(', ')}`;
  throw new KnownError(`Unexpected ${what} \`${typed}\`, ${choices}`, guess && `Did you mean \`${guess}\`?`);
}
