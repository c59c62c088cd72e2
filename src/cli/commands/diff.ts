/** `waymark diff`: what a change of the content means, and for whom. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { kinds } from '#areas/kinds.ts';
import { compareStates } from '#changes/compare.ts';
import { typedRange } from '#changes/range.ts';
import { writers } from '#changes/writers/index.ts';
import { chosen } from '#model/chosen.ts';
import { EXIT } from '#model/command.ts';
import { liesAt } from '#model/source-place.ts';
import { VISIBILITIES } from '#model/standing.ts';
import { defineCommand } from '../command.ts';
import { contentFolder, contentOptions, dayOf, readConfigIn } from '../content-options.ts';
import { readStates } from '../diff-states.ts';
import { visibilityOf } from '../typed-values.ts';

const NARROWEST = 40;
const WIDEST = 100;

export const diff = defineCommand({
  about:
    'Say what a change of the content means, and for whom. Without a range, the files as they are against the place where the branch left the main one; `main..HEAD` compares two revisions, `main` one with the files.',
  parameters: ['[range]'],
  options: {
    ...contentOptions,
    format: {
      value: '<format>',
      about: `How to print: ${writers.map(({ format, about }) => `${format} (${about})`).join(', ')}.`,
      fallback: 'pretty',
    },
    visibility: {
      value: '<audience>',
      about: `Whose eyes it is for: ${VISIBILITIES.join(', ')}. What they may not see is left out, and counted.`,
      fallback: 'internal',
    },
    'out-file': { value: '<file>', about: 'Write into a file.' },
    'exit-code': { about: 'End with 1 where something is different.' },
  },
  async run(given, io) {
    const writer = chosen('format', given.format, writers, ({ format }) => format);
    const visibility = visibilityOf(given.visibility);
    const range = typedRange(given.range);
    const folder = contentFolder(given.content, io);
    const today = dayOf(given.today, folder.path, io);
    const { before, after, remarks } = await readStates(range, folder, today, io);
    const comparison = compareStates(before, after, { kinds, visibility, today, remarks });
    const file = given['out-file'];
    const text = writer.write(comparison, {
      colour: io.colour && file === undefined,
      width: Math.min(WIDEST, Math.max(NARROWEST, io.columns ?? 80)),
      contentFolder: folder.shown,
      liesAt: (of) => liesAt(of, readConfigIn(folder.path).sources),
    });
    if (file === undefined) io.out.write(text);
    else write(resolve(io.cwd, file), text);
    const isDifferent = comparison.changes.length + comparison.files.length + comparison.left.changes > 0;
    return given['exit-code'] && isDifferent ? EXIT.findings : EXIT.clean;
  },
});

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
