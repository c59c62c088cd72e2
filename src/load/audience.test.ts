/** What readers of a visibility may see, now and of the past. */
import { expect, test } from 'vitest';
import { exampleTree } from '#check/example-tree.ts';
import { kinds } from '#areas/kinds.ts';
import { VISIBILITIES } from '#model/standing.ts';
import { example, type Example } from '#model/rule.ts';
import { historyFor, viewFor } from './audience.ts';
import { treeHistory } from './history.ts';
import { loadPlaybook } from './load.ts';

const SUBJECT = 'Ask more of those who are about to leave';
const term = (definition: string, visibility = 'public'): Example => [
  example('term', { definition, visibility }, { id: 'runbook' }),
];

function told(visibility: (typeof VISIBILITIES)[number], now: Example, then: Example) {
  const revision = { id: 'r1', date: '2026-03-01', subject: SUBJECT };
  const { playbook } = loadPlaybook(exampleTree(now, kinds), kinds);
  const history = treeHistory([{ revision, tree: exampleTree(then, kinds) }], kinds);
  return historyFor(history, visibility, playbook);
}

test.each(VISIBILITIES)('the subject of a revision is told to nobody: %s', (visibility) => {
  const history = told(visibility, term('What to do.'), term('How to do it.'));
  const revisions = [...history.revisionsOf('terms/runbook.yaml'), ...history.everHeld('terms')];
  expect(revisions).toMatchObject([
    { id: 'r1', file: 'terms/runbook.yaml' },
    { id: 'r1', file: 'terms/runbook.yaml' },
  ]);
  expect(JSON.stringify(revisions)).not.toContain(SUBJECT);
});

test.each([
  ['hidden now', 'internal', 'public'],
  ['hidden then', 'public', 'internal'],
])('what was %s is in no past of the public', (_, now, then) => {
  const history = told('public', term('What to do.', now), term('How to do it.', then));
  expect(history.at({ id: 'r1' }, 'term').entries).toEqual([]);
});

test('what is hidden now has no former name either', () => {
  const history = told('public', term('What to do.', 'internal'), term('How to do it.'));
  expect(history.everHeld('terms')).toEqual([]);
});

test.each<readonly [string, Example, Example, boolean]>([
  ['was for them', [], term('How to do it.'), true],
  ['was hidden when it went', [], term('How to do it.', 'internal'), false],
  ['is hidden now', term('What to do.', 'internal'), term('How to do it.'), false],
  [
    'is hidden now under another name',
    [example('term', { visibility: 'internal', aliases: ['runbook'] }, { id: 'playbook' })],
    term('How to do it.'),
    false,
  ],
])('the public hears what a file said if that %s', (_, now, then, isTold) => {
  const states = told('public', now, then).past('terms');
  expect(states.some(({ file }) => file === 'terms/runbook.yaml')).toBe(isTold);
});

test.each([
  ['nobody asks for drafts', {}, ['active-one', 'old-one']],
  ['they are asked for', { drafts: true }, ['active-one', 'draft-one', 'old-one']],
])('a draft is seen where they are asked for: %s', (_, unpublished, expected) => {
  const lives = { 'active-one': 'active', 'draft-one': 'draft', 'old-one': 'archived' };
  const content = Object.entries(lives).map(([id, status]) =>
    example('term', { status, visibility: 'public', related: id === 'active-one' ? ['draft-one'] : [] }, { id }),
  );
  const { playbook } = loadPlaybook(exampleTree(content, kinds), kinds);
  const view = viewFor(playbook, 'public', unpublished);
  expect(view.entriesOf('term').map(({ id }) => id)).toEqual(expected);
  const isShown = expected.includes('draft-one');
  expect(view.references.some(({ to }) => to.id === 'draft-one')).toBe(isShown);
  expect(view.resolve('draft-one') !== undefined).toBe(isShown);
});

test('a reference from a visible entry to a hidden one is dropped', () => {
  const content = [
    example('term', { visibility: 'public', related: ['secret'] }, { id: 'open' }),
    example('term', { visibility: 'restricted' }, { id: 'secret' }),
  ];
  const { playbook } = loadPlaybook(exampleTree(content, kinds), kinds);
  const seen = (visibility: (typeof VISIBILITIES)[number]) =>
    viewFor(playbook, visibility).references.map(({ from, to }) => `${from.id} ${to.id}`);
  expect(seen('restricted')).toContain('open secret');
  expect(seen('public')).not.toContain('open secret');
});
