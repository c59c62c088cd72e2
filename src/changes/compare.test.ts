/** What a change means, as a table of cases: an entry before, the same after, and the sentences. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { check } from '#check/check.ts';
import { memoryTree } from '#source/tree.ts';
import { runs } from '#testing/runs.ts';
import { smallestPlaybook, type Files } from '#testing/temporary-playbook.ts';
import type { Visibility } from '#model/standing.ts';
import { compareStates } from './compare.ts';
import type { Comparison } from './comparison.ts';
import type { State } from './state.ts';
import { writers } from './writers/index.ts';

const TODAY = '2026-04-15';

function state(files: Files): State {
  const tree = memoryTree({ ...smallestPlaybook, ...files });
  const { playbook, diagnostics } = check(tree, { kinds, rules: [], findings: [], today: TODAY });
  return { name: 'a', revision: undefined, tree, playbook, diagnostics };
}

function compared(before: Files, after: Files, visibility: Visibility = 'internal'): Comparison {
  return compareStates(state(before), state(after), { kinds, visibility, today: TODAY });
}

const sentences = ({ changes }: Comparison) =>
  changes.flatMap(({ subject, statements }) => statements.map(({ says }) => `${subject} ${says}`));

const HEAD = 'owner: team/platform\nreviewed: 2026-04-01\n';
const term = (title: string, rest = '', definition = 'Work by hand that comes back.') =>
  `title: ${title}\n${HEAD}definition: ${definition}\n${rest}`;
const guide = (text: string, fields = '') => `---\ntitle: Deploying\n${HEAD}${fields}---\n${text}\n`;

test.each<[string, Files, Files, readonly string[]]>([
  ['a new entry', {}, { 'terms/toil.yaml': term('Toil') }, ['Toil is new (term)']],
  ['an entry that is gone', { 'terms/toil.yaml': term('Toil') }, {}, ['Toil is gone (term)']],
  [
    'another name with an alias',
    { 'terms/toil.yaml': term('Toil') },
    { 'terms/drudgery.yaml': term('Drudgery', 'aliases: [toil]\n', 'Something else altogether.') },
    [
      'Drudgery has another name in files and addresses: `drudgery`, before `toil`, which leads to it still',
      'Drudgery is now called “Drudgery”, before “Toil”',
      'Drudgery rewords its definition',
      'Drudgery adds toil to its aliases',
    ],
  ],
  [
    'another name without one, known by what it says',
    { 'terms/toil.yaml': term('Toil') },
    { 'terms/drudgery.yaml': term('Toil') },
    [
      'Toil has another name in files and addresses: `drudgery`, before `toil`. The old address leads nowhere: `aliases` would keep it',
    ],
  ],
  [
    'a day of a review',
    { 'terms/toil.yaml': term('Toil') },
    { 'terms/toil.yaml': term('Toil').replace('04-01', '04-10') },
    ['Toil was reviewed on 10 April 2026'],
  ],
  [
    'items of a list',
    { 'terms/toil.yaml': term('Toil', 'synonyms: [Chores, Drudgery]\n') },
    { 'terms/toil.yaml': term('Toil', 'synonyms: [Drudgery, Busywork]\n') },
    ['Toil adds “Busywork” to its synonyms', 'Toil takes “Chores” out of its synonyms'],
  ],
  [
    'the order of a list',
    { 'terms/toil.yaml': term('Toil', 'synonyms: [Chores, Drudgery]\n') },
    { 'terms/toil.yaml': term('Toil', 'synonyms: [Drudgery, Chores]\n') },
    ['Toil puts its synonyms in another order'],
  ],
  [
    'a comment',
    { 'terms/toil.yaml': term('Toil') },
    { 'terms/toil.yaml': term('Toil', '# Ask again in May.\n') },
    ['Toil is written another way; nothing that it says is different'],
  ],
  [
    'a field of the organisation’s own',
    { 'terms/toil.yaml': term('Toil', 'x-area: one\n') },
    { 'terms/toil.yaml': term('Toil', 'x-area: two\n') },
    ['Toil changes its x-area from one to two'],
  ],
  [
    'prose',
    { 'guides/deploy.md': guide('Begin here.\n\n## When\n\nEvery day. Never at night.\n\n## Who\n\nThe team.') },
    {
      'guides/deploy.md': guide(
        'Begin here.\n\n## When\n\nEvery day. Seldom at night.\n\n## How\n\nBy one command, that anyone can run.',
      ),
    },
    [
      'Deploying adds the section “How” (7 words)',
      'Deploying takes out the section “Who” (2 words)',
      'Deploying rewrites a part of the section “When”',
    ],
  ],
  [
    'a folder of a tree of pages',
    { 'guides/a.md': guide('Text.'), 'guides/b/deploy.md': guide('Text.') },
    { 'guides/a.md': guide('Text.'), 'guides/a/deploy.md': guide('Text.') },
    ['Deploying moves below `a`, from `b`'],
  ],
  [
    'a file that can no longer be read',
    { 'terms/toil.yaml': term('Toil') },
    { 'terms/toil.yaml': 'title: [Toil\n' },
    [expect.stringMatching(/^Toil cannot be read any more: Unexpected .* \(line \d\)$/)],
  ],
  [
    'a file that can be read again',
    { 'terms/toil.yaml': 'title: [Toil\n' },
    { 'terms/toil.yaml': term('Toil') },
    ['Toil can be read again'],
  ],
  [
    'the configuration',
    {},
    { 'playbook.yaml': `${String(smallestPlaybook['playbook.yaml'])}rules:\n  entry/review-overdue: error\n` },
    ['The configuration sets its rules `entry/review-overdue`: error'],
  ],
])('%s', (_, before, after, expected) => {
  expect(sentences(compared(before, after))).toEqual(expected);
});

test('a name that others still use weighs most, and says where', () => {
  const using = term('Chore', 'notToConfuseWith: [toil]\n', 'A task at home.');
  const [change] = compared(
    { 'terms/toil.yaml': term('Toil'), 'terms/chore.yaml': using },
    { 'terms/chore.yaml': using },
  ).changes;
  expect(change).toMatchObject({ is: 'removed', weight: 'breaks' });
  expect(change?.statements[1]?.says).toBe('leaves a gap: one place still points at it: `terms/chore.yaml:5`');
  expect(change?.affected.map(({ title, how }) => [title, how])).toEqual([
    ['Platform', 'owns'],
    ['Chore', 'refers'],
  ]);
});

test('files that are no entries are told in one line', () => {
  const { files, changes } = compared({ 'theme/own.css': 'a{}' }, { 'theme/own.css': 'b{}', 'guides/plan.png': 'x' });
  expect(changes).toEqual([]);
  expect(files).toEqual([
    { file: 'guides/plan.png', is: 'added' },
    { file: 'theme/own.css', is: 'changed' },
  ]);
});

test('findings are new, gone, or as before, whatever line they are on', () => {
  const { findings } = compared(
    { 'terms/a.yaml': term('A', 'related: [nowhere]\n'), 'terms/b.yaml': term('B', 'related: [gone]\n') },
    {
      'terms/a.yaml': `# A line more\n${term('A', 'related: [nowhere]\n')}`,
      'terms/b.yaml': term('B', 'related: [elsewhere]\n'),
    },
  );
  expect(findings.added.map(({ message }) => message)).toEqual([expect.stringContaining('`elsewhere`')]);
  expect(findings.gone.map(({ message }) => message)).toEqual([expect.stringContaining('`gone`')]);
  expect(findings.kept).toBe(1);
});

describe('for readers who may not see all', () => {
  const secret = (rest = '') => term('Project Heron', `visibility: restricted\n${rest}`);
  const open = (rest = '') => term('Toil', rest);

  test('what they may not see is counted, and nothing of it is told in any form', () => {
    const comparison = compared(
      { 'terms/heron.yaml': secret(), 'terms/toil.yaml': open('related: [term/heron]\n') },
      {
        'terms/heron.yaml': secret('synonyms: [Grey bird]\nrelated: [nothing-heron]\n'),
        'terms/toil.yaml': open('related: []\n'),
      },
    );
    expect(comparison.left).toEqual({ changes: 1, findings: 1 });
    for (const writer of writers)
      expect(writer.write(comparison, { colour: false, width: 80, contentFolder: '' })).not.toMatch(/heron|bird/i);
  });

  test('what goes out of their sight is told without what it has become', () => {
    const comparison = compared(
      { 'terms/toil.yaml': open() },
      { 'terms/toil.yaml': open('visibility: restricted\nsynonyms: [Grey bird]\n') },
    );
    expect(sentences(comparison)).toEqual(['Toil can no longer be seen by these readers']);
  });
});

describe('whatever the two states hold', () => {
  const words = fc.constantFrom('toil', 'chore', 'debt', 'load');
  const text = fc.constantFrom(
    'Work by hand that comes back.',
    'A task at home.',
    '[',
    '@all <b>x</b> [y](https://z)',
    '',
    ': :',
    '`a',
    '"b',
  );
  const fields = fc.constantFrom(
    '',
    'related: [term/toil]\n',
    'synonyms: [A, B]\n',
    'synonyms: [B]\n',
    'status: draft\n',
    'visibility: restricted\n',
    'aliases: [toil]\n',
    '\u0000',
  );
  const some: fc.Arbitrary<Files> = fc
    .array(fc.tuple(words, text, fields), { maxLength: 4 })
    .map((all) =>
      Object.fromEntries(all.map(([id, definition, rest]) => [`terms/${id}.yaml`, term(id, rest, definition)])),
    );

  test('equal states have no difference, and every entry with other bytes is named or counted', () => {
    fc.assert(
      fc.property(some, some, (before, after) => {
        expect(compared(before, before)).toMatchObject({ changes: [], files: [], findings: { added: [], gone: [] } });
        const { changes, files, left } = compared(before, after);
        const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
          (file) => before[file] !== after[file],
        );
        const told = new Set([
          ...changes.flatMap(({ file, formerFile }) => [file, formerFile]),
          ...files.map(({ file }) => file),
        ]);
        const untold = differing.filter((file) => !told.has(file));
        expect(untold.length).toBeLessThanOrEqual(left.changes);
      }),
      { numRuns: runs(100) },
    );
  });
});
