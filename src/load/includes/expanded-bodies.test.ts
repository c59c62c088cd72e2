/** What a page shows of other pages: their text, with links, pictures, footnotes and anchors that still work, for those who may see it. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import { viewFor } from '#load/audience.ts';
import { memoryTree } from '#source/tree.ts';
import { guideFile, viewOf } from '#testing/playbooks.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const ON_CALL = guideFile('On call', {
  body: [
    'Be reachable.',
    '## Handover',
    'See [paging](#paging), [the list](#the-list), [tools][t] and ![the rota](./rota.svg).[^1]',
    '### The list',
    '<a href="./tools.md">Tools</a>',
    '## Paging',
    'Call.',
    '[t]: ./tools.md#pager "All tools"',
    '[^1]: As [agreed](../people/hours.md).',
  ].join('\n\n'),
});
const around = {
  'guides/work.md': guideFile('Work', { body: 'How.' }),
  'guides/people.md': guideFile('People', { body: 'Who.' }),
  'guides/work/on-call.md': ON_CALL,
  'guides/work/rota.svg': SVG,
  'guides/work/tools.md': guideFile('Tools', { body: '## Pager\n\nBeeps.' }),
  'guides/people/hours.md': guideFile('Hours', { body: 'Few.' }),
};

function bodyOf(text: string, file = 'guides/first-week.md') {
  const body = viewOf({ ...around, [file]: guideFile('First week', { body: text }) }).entryAt(file)?.body;
  if (body === undefined) throw new Error('It has a text.');
  return body;
}

test('a section stands below the heading where it is included, with anchors of its own', () => {
  const { outline } = bodyOf('## Paging\n\n::include[guide/on-call#handover]\n\n## After\n');
  expect(outline.headings.map(({ depth, id, text }) => [depth, id, text])).toEqual([
    [2, 'paging', 'Paging'],
    [3, 'on-call-handover', 'Handover'],
    [4, 'on-call-the-list', 'The list'],
    [2, 'after', 'After'],
  ]);
  expect(outline.text).toContain('See paging');
  expect(outline.text).not.toContain('Call.');
});

test('a heading of the same words right above is not said twice', () => {
  const { outline } = bodyOf('## Nights\n\n### Handover\n\n::include[guide/on-call#handover]\n');
  expect(outline.headings.map(({ depth, text }) => [depth, text])).toEqual([
    [2, 'Nights'],
    [3, 'Handover'],
    [4, 'The list'],
  ]);
});

test('the same section twice has anchors that differ', () => {
  const { outline } = bodyOf('::include[guide/on-call#paging]\n\n::include[./work/on-call.md#paging]\n');
  expect(outline.headings.map(({ id }) => id)).toEqual(['on-call-paging', 'on-call-paging-2']);
});

test.each([
  ['guides/first-week.md', './work/on-call.md#paging', './work/tools.md#pager', './work/rota.svg', './people/hours.md'],
  [
    'rituals/first-week.md',
    '../guides/work/on-call.md#paging',
    '../guides/work/tools.md#pager',
    '../guides/work/rota.svg',
    '../guides/people/hours.md',
  ],
])('links and pictures lead where they led: on %s', (file, page, reference, picture, note) => {
  const fields =
    'purpose: Talk.\ncategory: sync\nmode: async\ncadence: { trigger: a week began, within: P1D }\nroles: [{ role: anyone, part: facilitator }]\n';
  const view = viewOf({
    ...around,
    'roles/anyone.md': guideFile('Anyone'),
    [file]: guideFile('First week', {
      fields: file.startsWith('rituals') ? fields : '',
      body: '::include[guide/on-call#handover]',
    }),
  });
  const body = view.entryAt(file)?.body;
  const tree = JSON.stringify(body?.tree);
  for (const url of [page, '#on-call-the-list', reference, picture, note]) expect(tree).toContain(`"url":"${url}"`);
  expect(body?.outline.images.map(({ url }) => url)).toEqual([picture]);
  expect(tree).toContain(`href=\\"${reference.replace('#pager', '')}\\"`);
  expect(tree).toContain('"identifier":"on-call.1"');
});

test('what is included may include more, and a page in MDX takes both', () => {
  const view = viewOf({
    ...around,
    'guides/a.mdx': guideFile('A', { body: '## Nights\n\n<Include from="guide/b" />' }),
    'guides/b.md': guideFile('B', { body: '## B\n\n:::note\n\n::include[./work/on-call.md#paging]\n:::' }),
  });
  const body = view.find('guide', 'a')?.body;
  expect(body?.outline.headings.map(({ depth, id }) => [depth, id])).toEqual([
    [2, 'nights'],
    [3, 'b-b'],
    [4, 'b-on-call-paging'],
  ]);
  expect(body?.outline.text).toContain('Call.');
  expect(body?.expanded).toContain('## B\n\n:::note\n\n## Paging\n\nCall.');
});

test('who may not see a text gets no byte of it, by include either', () => {
  const files = {
    ...around,
    'guides/open.md': guideFile('Open', {
      fields: 'visibility: public\n',
      body: 'All.\n\n::include[guide/on-call#handover]\n\nEnd.',
    }),
  };
  const tree = memoryTree({ 'playbook.yaml': 'name: Example\ndescription: A test.\n', ...files });
  const body = viewFor(loadPlaybook(tree, kinds).playbook, 'public').find('guide', 'open')?.body;
  expect(JSON.stringify([body?.source, body?.expanded, body?.tree, body?.outline])).not.toMatch(/handover|on-call/i);
  expect(body?.outline.text).toBe('All. End.');
});

test('the text of an export reads as if it had been written there', () => {
  expect(bodyOf('::include[guide/on-call#handover]\n').expanded).toContain(
    '![the rota](./work/rota.svg).[^1]\n\n### The list\n\n<a href="./work/tools.md">Tools</a>',
  );
});

test('the page that includes a text is one that refers to it', () => {
  const view = viewOf({
    ...around,
    'guides/first-week.md': guideFile('First week', { body: '::include[guide/on-call#paging]' }),
  });
  const onCall = view.find('guide', 'on-call');
  const found = onCall && view.referencesTo(onCall).map(({ from, anchor, isInclude }) => [from.id, anchor, isInclude]);
  expect(found).toEqual([['first-week', 'paging', true]]);
});

test('a page that would grow without end is refused, and is short where it is shown all the same', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 6 }, (_, at) => [
      `guides/g${at}.md`,
      guideFile(`G${at}`, { body: `::include[guide/g${at + 1}]\n\n`.repeat(10) }),
    ]),
  );
  const tree = memoryTree({ ...chain, 'guides/g6.md': guideFile('G6', { body: 'Word.' }) });
  const { playbook, problems } = loadPlaybook(tree, kinds);
  expect(problems.some(({ message }) => message.startsWith('Unexpected page of more than 200 included texts'))).toBe(
    true,
  );
  const words = viewFor(playbook, 'internal').find('guide', 'g0')?.body?.outline.text ?? '';
  expect(words.split(' ').length).toBeLessThan(500);
});

test.each([
  [
    'guide/on-cal#handover',
    '6:1 Unexpected `guide/on-cal`, expected an entry of the playbook',
    'Did you mean `guide/on-call`?',
  ],
  [
    'guide/on-call#hand-over',
    '6:1 Unexpected anchor `#hand-over`, expected a heading of `guides/work/on-call.md`; it has `#handover`, `#the-list`, `#paging`',
    'Did you mean `#handover`?',
  ],
  [
    './work/oncall.md',
    '6:1 Unexpected link to `./work/oncall.md`, expected a file that exists; there is no `guides/work/oncall.md`',
    'Did you mean `./work/on-call.md`?',
  ],
  [
    '../../notes.md',
    '6:1 Unexpected address `../../notes.md`, expected a relative path or a web address',
    'It leads out of the content folder; link to an entry, or to the web with its full address.',
  ],
])('what is wrong with `%s` is said at the directive', (written, message, hint) => {
  const files = { ...around, 'guides/first-week.md': guideFile('First week', { body: `::include[${written}]` }) };
  const own = 'title: Keepers\nowner: keepers\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps.\n';
  const tree = memoryTree({
    'playbook.yaml': 'name: Example\ndescription: A test.\n',
    'teams/keepers.yaml': own,
    ...files,
  });
  const { problems } = loadPlaybook(tree, kinds);
  expect(
    problems.map(({ location: { file, start }, ...said }) => [
      file,
      `${start.line}:${start.column} ${said.message}`,
      said.hint,
    ]),
  ).toEqual([['guides/first-week.md', message, hint]]);
});

test('a mistake in included text is told once, where it was written', () => {
  const files = {
    'guides/a.md': guideFile('A', { body: 'See [this](./gone.md).' }),
    'guides/b.md': guideFile('B', { body: '::include[guide/a]\n\n::include[guide/a]' }),
  };
  const { problems } = loadPlaybook(memoryTree(files), kinds);
  expect(problems.filter(({ message }) => message.includes('gone')).map(({ location }) => location.file)).toEqual([
    'guides/a.md',
  ]);
});
