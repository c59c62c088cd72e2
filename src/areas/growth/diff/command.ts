/** `waymark ladder diff`: what two versions of the ladders ask differently. */
import { chosen } from '#model/chosen.ts';
import { defineCommand, EXIT } from '#model/command.ts';
import type { ContentTools } from '#model/content-tools.ts';
import { KnownError } from '#model/known-error.ts';
import type { Playbook } from '#model/playbook.ts';
import { compare } from './compare.ts';
import type { DiffFormat } from './print/format.ts';
import { diffAsJson } from './print/json.ts';
import { diffAsMarkdown } from './print/markdown.ts';
import { diffAsText } from './print/pretty.ts';
import { rangeOf } from './range.ts';

const FORMATS: readonly DiffFormat[] = [diffAsText, diffAsMarkdown, diffAsJson];

export const ladderDiff = defineCommand({
  about:
    'Compare what ladders ask, level by level, and say which version that takes. A range is `main..HEAD`; one revision is compared with the files as they are, and so is HEAD where none is given.',
  parameters: ['[range]'],
  options: {
    ladder: { value: '<id>', about: 'This ladder only.' },
    format: {
      value: '<format>',
      about: `How to print: ${FORMATS.map(({ name, about }) => `${name} (${about})`).join(', ')}.`,
      fallback: 'pretty',
    },
  },
  run(given, tools) {
    const format = chosen('format', given.format, FORMATS, ({ name }) => name);
    const range = rangeOf(given.range ?? 'HEAD', {
      at: (revision) => tools.at(revision, 'ladder', 'behaviours', 'skill'),
      present: () => presentPlaybook(tools),
    });
    tools.print(format.print(compare(range, given.ladder), tools));
    return Promise.resolve(EXIT.clean);
  },
});

/** @throws KnownError where a ladder cannot be read: it would seem to be gone */
function presentPlaybook({ load, shown }: ContentTools): Playbook {
  const { playbook, problems } = load();
  const unread = problems.find(
    ({ location: { file } }) => /^(ladders|behaviours)\//.test(file) && playbook.entryAt(file) === undefined,
  );
  if (unread === undefined) return playbook;
  const { file, start } = unread.location;
  throw new KnownError(
    `${shown(file)}:${start.line}:${start.column} ${unread.message}`,
    'It can be compared when it can be read; `waymark check` shows all that is wrong.',
  );
}
