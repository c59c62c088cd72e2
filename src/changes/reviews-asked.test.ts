/** Whom a change asks to read a page again. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { check } from '#check/check.ts';
import type { Visibility } from '#model/standing.ts';
import { memoryTree } from '#source/tree.ts';
import { smallestPlaybook, type Files } from '#testing/temporary-playbook.ts';
import { compareStates } from './compare.ts';
import type { State } from './state.ts';
import { writers } from './writers/index.ts';

const TODAY = '2026-04-15';
const CHANGED: Files = { 'terms/toil.yaml': term('Work by hand.', 'status: deprecated\n') };

function term(definition: string, fields = '') {
  return `title: Toil\nowner: team/platform\nreviewed: 2026-04-01\nvisibility: public\ndefinition: ${definition}\n${fields}`;
}

const guide = (title: string, text: string, fields = '') =>
  `---\ntitle: ${title}\nowner: team/platform\nreviewed: 2026-04-01\nvisibility: public\n${fields}---\n\n## How\n\n${text}\n`;

const steps = (first: string, second: string) =>
  guide('Deploying', `### First step\n\n${first}\n\n### Second step\n\n${second}`);

const role = (responsibility: string, fields = '') =>
  guide('Lead', 'As it is.', `responsibilities: [${responsibility}]\n${fields}`);

const FILES: Files = {
  ...smallestPlaybook,
  'terms/toil.yaml': term('Work by hand.'),
  'guides/linked.md': guide('Linked', 'Less [toil](../terms/toil.yaml).'),
  'guides/related.md': guide('Related', 'As it is.', 'related: [term/toil]\n'),
  'guides/old.md': guide('Old', 'Less [toil](../terms/toil.yaml).', 'status: archived\n'),
  'guides/rolling-back.md': guide('Rolling back', 'By [the second step](deploying.md#second-step) of it.'),
  'guides/deploying.md': steps('Wait.', 'Look at the numbers.'),
  'roles/lead.md': role('Plans the week.'),
  'guides/weekly.md': guide('Weekly', 'The [lead](../roles/lead.md) tells.'),
  'guides/record.md': guide('Record', 'Less [toil](../terms/toil.yaml).', 'reviewEvery: P10Y\n'),
};

function compared(after: Files, visibility: Visibility = 'internal') {
  const state = (files: Files): State => {
    const tree = memoryTree(files);
    const { playbook, diagnostics } = check(tree, { kinds, rules: [], findings: [], today: TODAY });
    return { name: 'a', revision: undefined, tree, playbook, diagnostics };
  };
  return compareStates(state(FILES), state({ ...FILES, ...after }), { kinds, visibility, today: TODAY });
}

const asked = (after: Files, visibility?: Visibility) =>
  compared(after, visibility).reviews.map(({ owner, pages }) => [
    owner?.title,
    ...pages.map(({ id, because }) => [id, ...because]),
  ]);

test.each<[string, Files, readonly unknown[]]>([
  ['what refers to an entry that stands otherwise', CHANGED, [['Platform', ['linked', 'Toil']]]],
  ['nobody for other words', { 'terms/toil.yaml': term('Work by hand that a program could do.') }, []],
  ['nobody for a comment', { 'terms/toil.yaml': term('Work by hand.', '# Ask again in May.\n') }, []],
  ['nobody for a tag', { 'terms/toil.yaml': term('Work by hand.', 'tags: [new]\n') }, []],
  [
    'who leads to a section that is written anew',
    { 'guides/deploying.md': steps('Wait.', 'Ask those who are on call whether anything is wrong.') },
    [['Platform', ['rolling-back', 'Deploying']]],
  ],
  [
    'nobody for another section',
    { 'guides/deploying.md': steps('Ask those who are on call whether anything is wrong.', 'Look at the numbers.') },
    [],
  ],
  [
    'nobody for a few other words in the section',
    { 'guides/deploying.md': steps('Wait.', 'Look at all the numbers.') },
    [],
  ],
  ['nobody for what a role answers for', { 'roles/lead.md': role('Plans the year.') }, []],
  [
    'who names a role that is going',
    { 'roles/lead.md': role('Plans the week.', 'status: deprecated\n') },
    [['Platform', ['weekly', 'Lead']]],
  ],
  [
    'a page that was reviewed in the same change, no more',
    { ...CHANGED, 'guides/linked.md': guide('Linked', 'Less [toil](../terms/toil.yaml).').replace('04-01', '04-15') },
    [],
  ],
  [
    'a page that the change is in, not either',
    { ...CHANGED, 'guides/linked.md': guide('Linked', 'No [toil](../terms/toil.yaml).') },
    [],
  ],
  [
    'nobody, where the entry was only reviewed',
    { 'terms/toil.yaml': term('Work by hand.').replace('04-01', '04-15') },
    [],
  ],
  [
    'nobody, where a new page refers to what was there',
    { 'guides/new.md': guide('New', 'Less [toil](../terms/toil.yaml).') },
    [],
  ],
])('%s', (_, after, expected) => {
  expect(asked(after)).toEqual(expected);
});

test('readers hear of no page and no owner that they may not see', () => {
  expect(asked(CHANGED, 'public')).toEqual([[undefined, ['linked', 'Toil']]]);
});

test('is said in each form, with how to answer', () => {
  const comparison = compared(CHANGED);
  const [pretty = '', markdown = '', json = ''] = writers.map((writer) =>
    writer.write(comparison, { colour: false, width: 80, contentFolder: 'content' }),
  );
  expect(pretty).toContain(`To read again

  These pages stay as they are and depend on what changes.
  \`waymark reviewed <entry>\` says that a page is right.

  Platform
    · Linked (guide), because of Toil
      content/guides/linked.md
`);
  expect(markdown).toContain('- **Platform**\n  - [ ] Linked (guide), because of Toil `content/guides/linked.md`');
  expect(JSON.parse(json)).toMatchObject({
    reviews: [{ owner: { id: 'platform' }, pages: [{ id: 'linked', because: ['Toil'] }] }],
  });
});

test('of many, the first are named and the rest counted', () => {
  const comparison = compared(CHANGED);
  const [request] = comparison.reviews;
  const pages = Array.from({ length: 400 }, () => request?.pages ?? []).flat();
  const owners = Array.from({ length: 300 }, () => ({ owner: request?.owner, pages }));
  const markdown = writers
    .find(({ format }) => format === 'markdown')
    ?.write({ ...comparison, reviews: owners }, { colour: false, width: 80, contentFolder: '' });
  expect(markdown?.length).toBeLessThan(60_000);
  expect(markdown).toContain('  - … and 397 more pages');
  expect(markdown).toContain('- … and 118400 pages of 296 other owners: `waymark diff --format json` has all');
});
