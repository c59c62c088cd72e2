import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { standingOf } from './standing.ts';

const forum = example('forum', { timebox: 'P14D' });

test.each([
  ['the day before', '2026-04-14', { urgency: 'overdue', days: -1 }],
  ['on the day itself it is not late', '2026-04-15', { urgency: 'due', days: 0 }],
  ['within a week', '2026-04-22', { urgency: 'due', days: 7 }],
  ['later', '2026-04-23', { urgency: 'open', days: 8 }],
])('%s', (_, decideBy, expected) => {
  const fields = { status: 'proposed', decided: undefined, created: '2026-04-01', decideBy };
  const { view, entry } = exampleSite([example('decision', fields)]);
  expect(standingOf(entry('decision').data, view, '2026-04-15')).toMatchObject(expected);
});

test.each([
  ['its own day comes before that of its forum', { decideBy: '2026-05-01', forum: 'example-forum' }, '2026-05-01'],
  ['its forum has one', { forum: 'example-forum' }, '2026-04-15'],
  ['nobody has one', {}, undefined],
])('the day where %s', (_, fields, deadline) => {
  const open = { status: 'draft', decided: undefined, created: '2026-04-01', ...fields };
  const { view, entry } = exampleSite([forum, example('decision', open)]);
  expect(standingOf(entry('decision').data, view, '2026-04-15')?.deadline).toBe(deadline);
});

test('what is decided stands nowhere', () => {
  const { view, entry } = exampleSite([example('decision', { decideBy: '2026-04-01' })]);
  expect(standingOf(entry('decision').data, view, '2026-04-15')).toBeUndefined();
});
