import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';

const decision = (id: string, fields: object) =>
  example('decision', { title: id, created: '2026-03-01', decided: undefined, chosen: undefined, ...fields }, { id });
const platform = example('team', { title: 'Platform' }, { id: 'platform' });

test('open decisions come first on the page of a team, the most pressing first, then what holds', () => {
  const { tools, entry } = exampleSite([
    platform,
    decision('holds', { number: 1, status: 'accepted', decided: '2026-03-10', affects: ['team/platform'] }),
    decision('late', { number: 2, status: 'proposed', decideBy: '2026-04-01', decisionMakers: ['team/platform'] }),
    decision('soon', { number: 3, status: 'rfc', decideBy: '2026-05-01', affects: ['team/platform'] }),
    decision('rejected', { number: 4, status: 'rejected', decided: '2026-03-02', affects: ['team/platform'] }),
    decision('heard', { number: 5, status: 'proposed', informed: ['team/platform'] }),
  ]);
  const [note] = tools.notes(entry('team', 'platform'));
  expect(note).toMatchObject({ topic: 'decisions', glance: { label: '1 overdue', tone: 'bad' } });
  expect(note?.rows.map(({ label, state }) => [label, state?.label])).toEqual([
    ['late', 'Proposed'],
    ['soon', 'Request for comments'],
    ['holds', 'Accepted'],
  ]);
  expect(note?.rows[2]?.details).toEqual(['ADR 1 · 10 March 2026']);
});

test('where nothing is open, a glance has nothing to say', () => {
  const { tools, entry } = exampleSite([
    platform,
    decision('holds', { status: 'accepted', decided: '2026-03-10', affects: ['team/platform'] }),
  ]);
  expect(tools.notes(entry('team', 'platform'))[0]?.glance).toBeUndefined();
});
