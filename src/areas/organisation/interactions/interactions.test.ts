import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { relationsOf } from './interactions.ts';

const team = (id: string, ...interactions: readonly object[]) => example('team', { title: id, interactions }, { id });
const { view, entry } = exampleSite([
  team(
    'billing',
    { team: 'platform', mode: 'x-as-a-service', purpose: 'We use the pipeline.' },
    { team: 'reliability', mode: 'facilitating' },
  ),
  team(
    'platform',
    { team: 'billing', mode: 'x-as-a-service', purpose: 'They use our pipeline.' },
    { team: 'reliability', mode: 'collaboration' },
  ),
  team('reliability'),
  team('search', { team: 'billing', mode: 'collaboration' }),
]);
const of = (id: string) =>
  relationsOf(entry('team', id), view).map(
    ({ other, mode, ours, theirs }) => `${other.id} ${mode}${ours ? ' ours' : ''}${theirs ? ' theirs' : ''}`,
  );

describe('the relations of a team', () => {
  test('are told once, whoever speaks of them', () => {
    expect(of('billing')).toEqual([
      'platform x-as-a-service ours theirs',
      'reliability facilitating ours',
      'search collaboration theirs',
    ]);
  });

  test('are known to a team that says nothing', () => {
    expect(of('reliability')).toEqual(['billing facilitating theirs', 'platform collaboration theirs']);
  });
});
