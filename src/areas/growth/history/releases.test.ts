/** Which versions a ladder had, and which one it has to declare now. */
import { describe, expect, test } from 'vitest';
import { exampleTree } from '#check/example-tree.ts';
import { kinds } from '#areas/kinds.ts';
import { treeHistory } from '#load/history.ts';
import { loadPlaybook } from '#load/load.ts';
import { example, type Example } from '#model/rule.ts';
import { expectedVersion } from '../diff/expected.ts';
import { presentRelease, releasesOf } from './releases.ts';

const asks = (...names: readonly string[]) =>
  names.map((id) => ({ id, group: 'delivery', levels: ['engineer'], text: `Does what ${id} is about, each week.` }));
const ladder = (version: string, names: readonly string[], fields: object = {}): Example => [
  example('ladder', { version, expectations: asks(...names), ...fields }),
];
const shared = (...names: readonly string[]): Example => [
  example(
    'behaviours',
    {
      groups: [{ id: 'everyone', label: 'Everyone' }],
      expectations: names.map((id) => ({ id, group: 'everyone', text: `Does ${id} for everyone.` })),
    },
    { id: 'everyone' },
  ),
];

/** @param past from the newest to the oldest */
function storyOf(present: Example, ...past: readonly Example[]) {
  const former = past.map((content, index) => ({
    revision: { id: `r${past.length - index}`, date: `2026-0${past.length - index}-01`, subject: '' },
    tree: exampleTree(content, kinds),
  }));
  const history = treeHistory(former, kinds);
  const { playbook } = loadPlaybook(exampleTree(present, kinds), kinds);
  const entry = playbook.find('ladder', 'example-ladder');
  if (entry === undefined) throw new Error('The example has no ladder');
  const releases = () => releasesOf(entry, history, playbook);
  return {
    releases: [...releases()].map(({ version, released }) => `${version} ${released}`),
    expected: expectedVersion(presentRelease(entry, playbook), releases())?.version,
  };
}

describe('releases', () => {
  test('are the first revisions with each version, the newest first', () => {
    const { releases } = storyOf(
      ladder('2.0.0', ['a', 'b']),
      ladder('2.0.0', ['a', 'b'], { reviewed: '2026-03-03' }),
      ladder('2.0.0', ['a', 'b']),
      ladder('1.0.0', ['a'], { reviewed: '2026-02-02' }),
      ladder('1.0.0', ['a']),
    );
    expect(releases).toEqual(['2.0.0 2026-03-01', '1.0.0 2026-01-01']);
  });

  test('leave out revisions in which the ladder cannot be read', () => {
    const { releases } = storyOf(
      ladder('1.1.0', ['a']),
      ladder('1.0.0', ['a'], { tracks: 'none' }),
      ladder('0.9.0', ['a']),
    );
    expect(releases).toEqual(['0.9.0 2026-01-01']);
  });

  test('end with the ladder whose place the first version took', () => {
    const older = example('ladder', { version: '3.0.0', expectations: asks('a') }, { id: 'older' });
    const { releases } = storyOf([...ladder('4.0.0', ['a', 'b'], { supersedes: 'older' }), older]);
    expect(releases).toEqual(['3.0.0 undefined']);
  });
});

describe('the version that is expected', () => {
  const cases: readonly (readonly [string, Example, readonly Example[], string | undefined])[] = [
    ['nothing was declared before', ladder('1.0.0', ['a']), [], undefined],
    ['nothing changed', ladder('1.0.0', ['a']), [ladder('1.0.0', ['a'])], undefined],
    ['a demand came and the version stayed', ladder('1.0.0', ['a', 'b']), [ladder('1.0.0', ['a'])], '2.0.0'],
    ['a demand came with a small version', ladder('1.1.0', ['a', 'b']), [ladder('1.0.0', ['a'])], '2.0.0'],
    ['a demand came with a new version', ladder('2.0.0', ['a', 'b']), [ladder('1.0.0', ['a'])], undefined],
    ['a version is higher than it has to be', ladder('3.0.0', ['a']), [ladder('1.0.0', ['a', 'b'])], undefined],
    ['a demand went', ladder('1.0.0', ['a']), [ladder('1.0.0', ['a', 'b'])], '1.1.0'],
    ['a version went back', ladder('1.0.0', ['a']), [ladder('2.0.0', ['a'])], '2.0.0'],
    [
      'the version was declared too low, and nobody looked',
      ladder('1.0.1', ['a', 'b']),
      [ladder('1.0.1', ['a', 'b']), ladder('1.0.0', ['a'])],
      '2.0.0',
    ],
    [
      'a demand came bit by bit, below one version',
      ladder('1.0.0', ['a', 'b', 'c']),
      [ladder('1.0.0', ['a', 'b']), ladder('1.0.0', ['a'])],
      '2.0.0',
    ],
    [
      'a demand comes through a shared set',
      [...ladder('1.0.0', ['a'], { extends: ['behaviours/everyone'] }), ...shared('x', 'y')],
      [[...ladder('1.0.0', ['a'], { extends: ['behaviours/everyone'] }), ...shared('x')]],
      '2.0.0',
    ],
    [
      'a demand comes through a set that one discipline adds',
      [
        ...ladder('1.0.0', ['a'], {
          disciplines: [{ id: 'backend', label: 'Backend', adds: ['behaviours/everyone'] }],
        }),
        ...shared('x', 'y'),
      ],
      [
        [
          ...ladder('1.0.0', ['a'], {
            disciplines: [{ id: 'backend', label: 'Backend', adds: ['behaviours/everyone'] }],
          }),
          ...shared('x'),
        ],
      ],
      '2.0.0',
    ],
    [
      'what one ladder asks is written once for several',
      [...ladder('1.0.0', ['a'], { extends: ['behaviours/everyone'] }), ...shared('x')],
      [
        ladder('1.0.0', ['a'], {
          groups: [
            { id: 'delivery', label: 'Delivery' },
            { id: 'everyone', label: 'Everyone' },
          ],
          expectations: [
            ...asks('a'),
            { id: 'x', group: 'everyone', levels: ['engineer', 'senior-engineer'], text: 'Does x for everyone.' },
          ],
        }),
      ],
      undefined,
    ],
    [
      'an expectation is asked no longer but stays written',
      ladder('1.0.0', [], {
        expectations: asks('a', 'b').map((each, index) => (index === 1 ? { ...each, deprecatedIn: '1.0.0' } : each)),
      }),
      [ladder('1.0.0', ['a', 'b'])],
      '1.1.0',
    ],
  ];
  test.each(cases)('where %s', (_, present, past, expected) => {
    expect(storyOf(present, ...past).expected).toBe(expected);
  });
});
