import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';

const question = (id: string, reverseScored = false) => ({
  id,
  text: `Is it *${id}*?`,
  looksGood: ['It is.'],
  looksBad: ['It is not.'],
  reverseScored,
});
const scale = ['never', 'half', 'always'].map((id, index) => ({
  id,
  label: id,
  definition: 'So often.',
  glyph: '▼●▲'[index],
}));
const check = (comparability: string) =>
  example(
    'health-check',
    {
      scale,
      comparability,
      areas: [
        { id: 'work', label: 'Our work', questions: [question('calm'), question('safe')] },
        { id: 'luck', label: 'Luck', questions: [question('needed', true)] },
        { id: 'rest', label: 'Rest', questions: [question('unasked')] },
      ],
    },
    { id: 'check' },
  );
const snapshot = (date: string, results: Readonly<Record<string, string>>) =>
  example(
    'snapshot',
    {
      check: 'check',
      unit: 'team/example-team',
      date,
      participants: 6,
      results: Object.fromEntries(Object.entries(results).map(([id, answer]) => [id, { answer }])),
    },
    { id: `check-${date}` },
  );

const notesWith = (comparability: string) => {
  const { tools, entry } = exampleSite([
    check(comparability),
    example('team'),
    snapshot('2026-03-01', { calm: 'always', safe: 'always', needed: 'half' }),
    snapshot('2026-04-01', { calm: 'half', safe: 'always', needed: 'always' }),
  ]);
  return tools.notes(entry('team')).find(({ topic }) => topic === 'health');
};

test('each area of the last answers stands there by its weakest, the weakest area first', () => {
  const note = notesWith('trend');
  expect(note?.glance).toEqual({ label: 'always', sign: '▲', tone: 'bad' });
  expect(note?.rows.map(({ label, href, state, details }) => [label, href, state?.label, details])).toEqual([
    [
      'Luck',
      '/snapshots/check-2026-04-01/#area-luck',
      'always',
      ['Is it <em>needed</em>? (1 April 2026 · worse than last time)'],
    ],
    [
      'Our work',
      '/snapshots/check-2026-04-01/#area-work',
      'half',
      ['Is it <em>calm</em>? (1 April 2026 · worse than last time)'],
    ],
  ]);
});

test('where nothing may be compared, no change is told', () => {
  expect(notesWith('never')?.rows[0]?.details).toEqual(['Is it <em>needed</em>? (1 April 2026)']);
});
