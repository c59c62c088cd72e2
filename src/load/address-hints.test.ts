/** An address that leads nowhere is told the one that was probably meant. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { memoryTree } from '#source/tree.ts';
import { smallestPlaybook } from '#testing/temporary-playbook.ts';
import { loadPlaybook } from './load.ts';

const guide = (title: string, text: string) =>
  `---\ntitle: ${title}\nowner: team/platform\nreviewed: 2026-04-01\n---\n\n${text}\n`;

test.each([
  ['www.example.org/a', 'Write `https://www.example.org/a`.'],
  ['platform@example.org', 'Write `mailto:platform@example.org`.'],
  ['/guides/names.md', 'Write the way from this file: `./names.md`. Then it works wherever the site is served.'],
  ['/guides/names/', 'Write the way from this file: `./names.md`. Then it works wherever the site is served.'],
  ['..\\guides\\names.md', 'Did you mean `./names.md`?'],
  ['/guides/', 'Write the way from this file: `./`. Then it works wherever the site is served.'],
  ['../gudes/', 'Did you mean `./`?'],
  ['./namess/', 'Did you mean `./names/`?'],
  ['../roadmap/', 'Link to the file of an entry, to the index of a kind, or to an overview of this site.'],
])('%s', (address, hint) => {
  const { problems } = loadPlaybook(
    memoryTree({
      ...smallestPlaybook,
      'guides/names.md': guide('Names', 'Short.'),
      'guides/start.md': guide('Start', `See [names](${address}).`),
    }),
    kinds,
  );
  expect(problems.map((problem) => problem.hint)).toEqual([hint]);
});

test('an address that has a protocol is told no second one', () => {
  const { problems } = loadPlaybook(
    memoryTree({
      ...smallestPlaybook,
      'playbook.yaml':
        'name: A\ndescription: B.\nfoot:\n  links:\n    - { label: C, url: "javascript:alert(1)" }\n    - { label: D, url: localhost:3000 }\n',
    }),
    kinds,
  );
  expect(problems.map(({ hint }) => hint)).toEqual([
    expect.stringMatching(/^Change `url` to an/),
    'Write `url: https://localhost:3000`.',
  ]);
});
