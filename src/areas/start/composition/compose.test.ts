/** Plans that extend others become one way through the same days. */
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { composed } from './compose.ts';

const phase = (id: string, from: number, to: number, ...tasks: readonly string[]) => ({
  id,
  label: id,
  from,
  to,
  goal: 'Arrive.',
  outcomes: [`${tasks.join(' and ')} done.`],
  tasks: tasks.map((task) => ({ id: task, text: 'Do it.', audience: 'hire' })),
});
const checkpoint = (day: number) => ({ day, with: 'example-role', questions: ['What confused you?'] });

const { view, entry } = exampleSite([
  example(
    'onboarding',
    { phases: [phase('week', 1, 5, 'log-in'), phase('month', 6, 30, 'ship')], checkpoints: [checkpoint(30)] },
    { id: 'everyone' },
  ),
  example(
    'onboarding',
    { extends: ['everyone'], phases: [phase('week', 1, 5, 'clone')], checkpoints: [checkpoint(5)] },
    { id: 'engineers' },
  ),
  example(
    'onboarding',
    { extends: ['engineers'], phases: [phase('before', -5, -1, 'read-ledger'), phase('week', 1, 5, 'invoice')] },
    { id: 'billing' },
  ),
  example('onboarding', { extends: ['right'], phases: [phase('week', 1, 5, 'go-left')] }, { id: 'left' }),
  example('onboarding', { extends: ['left'], phases: [phase('week', 1, 5, 'go-right')] }, { id: 'right' }),
]);

test('everyone, the role and the team share their phases, in the order of days', () => {
  const { phases, checkpoints, sources } = composed(entry('onboarding', 'billing'), view);
  expect(sources.map(({ id }) => id)).toEqual(['everyone', 'engineers', 'billing']);
  expect(phases.map(({ id, tasks }) => [id, ...tasks.map((task) => task.id)])).toEqual([
    ['before', 'read-ledger'],
    ['week', 'log-in', 'clone', 'invoice'],
    ['month', 'ship'],
  ]);
  expect(phases[1]?.outcomes).toEqual(['log-in done.', 'clone done.', 'invoice done.']);
  expect(checkpoints.map(({ day, plan }) => [day, plan.id])).toEqual([
    [5, 'engineers'],
    [30, 'everyone'],
  ]);
});

test('a plan that extends nothing is itself', () => {
  const plan = entry('onboarding', 'everyone');
  expect(composed(plan, view).phases.map(({ tasks }) => tasks)).toEqual(plan.data.phases.map(({ tasks }) => tasks));
});

test('a circle still ends', () => {
  const { phases } = composed(entry('onboarding', 'left'), view);
  expect(phases.flatMap(({ tasks }) => tasks.map(({ id }) => id))).toEqual(['go-right', 'go-left']);
});
