import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';

const keyResults = [{ id: 'rises', text: 'It rises.', metric: 'example-metric', baseline: 40, target: 60 }];
const outcome = (id: string, fields: object) =>
  example('outcome', { title: id, keyResults, period: '2026-Q2', horizon: 'now', ...fields }, { id });

test('a team is told of the open outcomes that it works on, the nearest first, and of those that wait for it', () => {
  const { tools, entry } = exampleSite([
    example('metric'),
    example('team', { title: 'Platform' }, { id: 'platform' }),
    outcome('far', { team: 'platform', horizon: 'later', period: '2026-H2' }),
    outcome('near', { team: 'platform', dependsOn: ['team/platform'] }),
    outcome('waiting', { dependsOn: [{ on: 'team/platform', what: 'A place to run.' }] }),
    outcome('over', { team: 'platform', horizon: 'done', ended: { on: '2026-04-01', because: 'It rose.' } }),
  ]);
  const note = tools.notes(entry('team', 'platform')).find(({ topic }) => topic === 'outcomes');
  expect(note?.glance).toEqual({ label: 'Now', tone: 'plain' });
  expect(note?.rows.map(({ label, details }) => [label, details?.[0]])).toEqual([
    ['near', expect.not.stringContaining('waits')],
    ['far', expect.stringContaining('2026')],
    ['waiting', expect.stringContaining('waits for this')],
  ]);
});
