/** `waymark ladder diff`: what two versions of the ladders ask differently. */
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import { repositoryHistory } from '#load/history.ts';
import type { Playbook } from '#model/playbook.ts';
import { nearest } from '#model/suggest.ts';
import { openRepository } from '#source/git.ts';
import { defineCommand, EXIT } from '#model/command.ts';
import { contentFolder, contentOptions, readContent, shownFile, type ContentFolder } from '#cli/content-options.ts';
import { KnownError } from '#model/known-error.ts';
import { compare } from './compare.ts';
import type { Format } from './print/format.ts';
import { json } from './print/json.ts';
import { markdown } from './print/markdown.ts';
import { pretty } from './print/pretty.ts';
import { rangeOf } from '#cli/kind-commands/range.ts';

const FORMATS: readonly Format[] = [pretty, markdown, json];

export const ladderDiff = defineCommand({
  name: 'ladder diff',
  about:
    'Compare what ladders ask, level by level, and say which version that takes. A range is `main..HEAD`; one revision is compared with the files as they are, and so is HEAD where none is given.',
  parameters: ['[range]'],
  options: {
    ...contentOptions,
    ladder: { value: '<id>', about: 'This ladder only.' },
    format: {
      value: '<format>',
      about: `How to print: ${FORMATS.map(({ name, about }) => `${name} (${about})`).join(', ')}.`,
      fallback: 'pretty',
    },
  },
  run(given, io) {
    const format = formatOf(given.format);
    const folder = contentFolder(given.content, io);
    const repository = openRepository(folder.path, io.env);
    const range = rangeOf(given.range ?? 'HEAD', {
      repository,
      history: repositoryHistory(repository, kinds),
      present: () => presentPlaybook(folder),
    });
    io.out.write(format.print(compare(range, given.ladder), { colour: io.colour }));
    return Promise.resolve(EXIT.clean);
  },
});

/** @throws KnownError where a ladder cannot be read: it would seem to be gone */
function presentPlaybook(folder: ContentFolder): Playbook {
  const { playbook, problems } = loadPlaybook(readContent(folder), kinds);
  const unread = problems.find(
    ({ location: { file } }) => /^(ladders|behaviours)\//.test(file) && playbook.entryAt(file) === undefined,
  );
  if (unread === undefined) return playbook;
  const { file, start } = unread.location;
  throw new KnownError(
    `${shownFile(folder, file)}:${start.line}:${start.column} ${unread.message}`,
    'It can be compared when it can be read; `npm run check` shows all that is wrong.',
  );
}

function formatOf(typed: string): Format {
  const found = FORMATS.find(({ name }) => name === typed);
  if (found !== undefined) return found;
  const names = FORMATS.map(({ name }) => name);
  const guess = nearest(typed, names);
  throw new KnownError(
    `Unexpected format \`${typed}\`, expected one of ${names.map((each) => `\`${each}\``).join(', ')}`,
    guess && `Did you mean \`${guess}\`?`,
  );
}
