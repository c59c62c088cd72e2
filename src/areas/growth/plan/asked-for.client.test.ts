/** What links to the planner ask it for. */
import { expect, test } from 'vitest';
import type { LadderOutline } from './file/outline.ts';
import { planFor } from './plan.ts';
import { askedFor, begunFor } from './asked-for.client.ts';

const ladder: LadderOutline = {
  id: 'engineering',
  label: 'Engineering ladder',
  version: '1.0.0',
  disciplines: [],
  levels: [
    { id: 'engineer', label: 'Engineer', track: 'Engineering', href: '/ladders/engineering/engineer/' },
    { id: 'senior', label: 'Senior', track: 'Engineering', href: '/ladders/engineering/senior/', below: 'engineer' },
  ],
  groups: [{ id: 'craft', label: 'Craft' }],
  demands: [{ id: 'tests', group: 'craft', text: 'Tests.', avoid: false, levels: ['senior'], readBy: [null] }],
};

test.each([
  [
    'a level, from the one below it',
    '?ladder=engineering&to=senior',
    { outline: ladder, choice: { from: 'engineer', to: 'senior' } },
  ],
  ['a ladder alone', '?ladder=engineering', { outline: ladder, choice: undefined }],
  ['a level that is gone', '?ladder=engineering&to=principal', { outline: ladder, choice: undefined }],
  ['a ladder that is gone', '?ladder=design&to=senior', undefined],
  ['nothing', '', undefined],
])('%s', (_, search, asked) => {
  expect(askedFor(search, [ladder])).toEqual(asked);
});

test.each([
  ['?ladder=engineering&to=senior', true],
  ['?ladder=engineering', true],
  ['?ladder=engineering&to=engineer', false],
  ['', false],
])('a plan for the senior level is gone on with where a link asks for `%s`: %s', (search, goesOn) => {
  const kept = { id: 'a', plan: planFor(ladder, { to: 'senior' }, '2026-11-20')! };
  expect(begunFor(askedFor(search, [ladder]), [kept])).toBe(goesOn ? kept : undefined);
});
