/** Files that lie in a content folder for other reasons, or under another name, get one message that helps, or none. */
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { memoryTree } from '#source/tree.ts';
import { smallestPlaybook } from '#testing/temporary-playbook.ts';
import { loadPlaybook } from './load.ts';

const guide = (title: string, body = 'Welcome.') =>
  `---\ntitle: ${title}\nowner: team/platform\nreviewed: 2026-04-01\n---\n\n${body}\n`;
const told = (files: Readonly<Record<string, string>>) =>
  loadPlaybook(memoryTree({ ...smallestPlaybook, ...files }), kinds).problems;

test.each([
  'README.md',
  'readme.txt',
  'LICENSE',
  'CODEOWNERS',
  'CONTRIBUTING.md',
  'package.json',
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'netlify.toml',
  'Dockerfile',
  'astro.config.mjs',
  'scripts/deploy.sh',
  'src/pages/about.astro',
  'guides/README.md',
  'guides/people/README.md',
  'guides/_drafts/idea.md',
  '_notes/idea.docx',
  'guides/_idea.md',
  'guides/.#lock.md',
  'guides/#lock.md#',
  'guides/notes.md~',
  'guides/~$notes.docx',
  'guides/.notes.md.swp',
  'guides/Thumbs.db',
  'guides/desktop.ini',
  'guides/.DS_Store',
  'guides/.gitkeep',
])('%s is left alone', (path) => expect(told({ [path]: '# How we write\n' })).toEqual([]));

describe('one message says what to do', () => {
  test.each<[string, string, string, string]>([
    ['guides/README.md', guide('Start'), 'source/readme', 'To publish it, rename it to what it is about'],
    ['guides/sub/index.md', '# Sub\n', 'source/invalid-id', 'move what it says into `guides/sub.md`'],
    ['guides/index.md', '# Guides\n', 'source/invalid-id', 'The page of `guides` is made of its entries'],
    ['decisions/0001-queue/index.md', '# Queue\n', 'source/invalid-id', '`decisions/0001-queue.md`'],
    ['guides/当番.md', guide('Rota'), 'source/invalid-id', 'Rename the file, such as `code-review.md`'],
    ['guides/Doc.MD', 'x', 'source/invalid-id', 'Rename the file to `doc.md`'],
    ['guides/Doc.MD', guide('Doc'), 'source/file-ending', 'Rename the file to `doc.md`'],
    ['guides/data.yml', 'a: 1\n', 'source/invalid-id', 'Rename the file to `data.yaml`'],
    ['guides/On call.txt', 'x', 'source/unsupported-file', 'Rename it to `on-call.md`'],
    ['guides/x.json', '{}', 'source/unsupported-file', 'Rename it to `x.yaml`'],
    ['guides/rota.xlsx', 'x', 'source/unsupported-file', 'Save it as `rota.csv`'],
    ['guides/Makefile', 'x', 'source/unsupported-file', 'begin its name with `_`'],
    ['guides/notes.md.orig', 'x', 'source/unsupported-file', 'Delete it'],
    ['guides/package.json', '{}', 'source/unsupported-file', 'Rename it to `package.yaml`'],
    ['guides/scripts/deploy.sh', 'x', 'source/unsupported-file', 'begin its name with `_`'],
    ['team.yaml', 'title: Harbour', 'source/unknown-folder', 'Move it into one of'],
    ['start.md', guide('Start'), 'source/unknown-folder', 'Move it into one of'],
  ])('%s of %j', (path, text, rule, hint) =>
    expect(told({ [path]: text })).toEqual([
      expect.objectContaining({ rule, hint: expect.stringContaining(hint) as unknown }),
    ]),
  );

  test('a folder of a wrong name, however much is in it', () => {
    const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [`guide/${name}.md`, guide(name)]));
    expect(told(files).map(({ hint }) => hint)).toEqual(['Rename it to `guides`.']);
  });

  test('a page beside its folder and an index in it', () => {
    expect(
      told({
        'guides/sub.md': guide('Sub', 'See [more](sub/index.md).'),
        'guides/sub/index.md': '# Sub\n',
        'guides/sub/more.md': guide('More'),
      }).map(({ location, rule }) => `${location.file} ${rule}`),
    ).toEqual(['guides/sub/index.md source/invalid-id']);
  });

  test('a picture of a folder that is left alone', () => {
    const problems = told({ 'guides/a.md': guide('A', '![Rota](_img/rota.svg)'), 'guides/_img/rota.svg': '<svg/>' });
    expect(problems).toEqual([
      expect.objectContaining({
        rule: 'reference/missing-image',
        hint: expect.stringContaining('are not published: give it another name') as unknown,
      }),
    ]);
  });
});

test('a term may be called index', () => {
  const term = 'title: Index\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: Where to look things up.\n';
  expect(told({ 'terms/index.yaml': term })).toEqual([]);
});
