/** `waymark export`: content as a file for another program. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { kinds } from '#areas/kinds.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { chosen } from '#model/chosen.ts';
import { EXIT } from '#model/command.ts';
import { VISIBILITIES } from '#model/standing.ts';
import { defineCommand } from '../command.ts';
import { contentFolder, contentOptions, readContent } from '../content-options.ts';

/** The kinds that know other formats, with these. */
const exported = (
  await Promise.all(kinds.map(async (kind) => ({ name: kind.name, exporters: (await kind.exporters?.()) ?? [] })))
).filter(({ exporters }) => exporters.length > 0);
const listed = (words: (kind: string) => string) => exported.map(({ name }) => words(name)).join(' or ');

// `export` is a word of the language.
export const exportContent = defineCommand({
  about: `Write ${listed((kind) => `a ${kind}`)} as a file for another program: ${listed((kind) => `\`waymark export ${kind} <id>\``)}.`,
  parameters: ['<what>', '<id>'],
  options: {
    ...contentOptions,
    format: {
      value: '<format>',
      about: `What to write: ${exported.flatMap(({ exporters }) => exporters.map(({ format, about }) => `${format} (${about})`)).join(', ')}.`,
      fallback: 'json',
    },
    visibility: { value: '<visibility>', about: `For whom: ${VISIBILITIES.join(', ')}.`, fallback: 'internal' },
    out: { value: '<file>', about: 'The file to write; without it, the text is printed.' },
  },
  run(given, io) {
    const kind = chosen('kind of content', given.what, exported, ({ name }) => name);
    const exporter = chosen('format', given.format, kind.exporters, ({ format }) => format);
    const { playbook } = loadPlaybook(readContent(contentFolder(given.content, io)), kinds);
    const visibility = chosen('visibility', given.visibility, VISIBILITIES, (each) => each);
    const view = viewFor(playbook, visibility, { drafts: true });
    const text = exporter.write(
      chosen(kind.name, given.id, view.entriesOf(kind.name), ({ id }) => id),
      view,
    );
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
