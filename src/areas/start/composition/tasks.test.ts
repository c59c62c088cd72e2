import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { Task } from '../onboarding/schema.ts';
import { extendedPlans, knownTasks, waitsForItself } from './tasks.ts';

const task = (id: string, dependsOn: readonly string[] = []): Task => ({
  id,
  text: 'Read.',
  audience: 'hire',
  dependsOn: [...dependsOn],
  links: [],
  required: true,
});

describe('a task waits for itself', () => {
  test.each([
    ['not when it depends on nothing', [task('unpack')], false],
    [
      'not when it stands behind a circle of others',
      [task('unpack', ['log-in']), task('log-in', ['read']), task('read', ['log-in'])],
      false,
    ],
    ['when it depends on itself', [task('unpack', ['unpack'])], true],
    ['when a task that it depends on does so', [task('unpack', ['log-in']), task('log-in', ['unpack'])], true],
  ])('%s', (_, tasks, expected) => {
    expect(waitsForItself(tasks[0]!, tasks)).toBe(expected);
  });

  test('never where each depends on earlier ones only', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat()), { minLength: 1, maxLength: 12 }), (drawn) => {
        const tasks = drawn.map((numbers, at) =>
          task(`task-${at}`, at === 0 ? [] : numbers.map((number) => `task-${number % at}`)),
        );
        expect(tasks.some((each) => waitsForItself(each, tasks))).toBe(false);
      }),
    );
  });
});

describe('plans that extend others', () => {
  const phases = (id: string) => [
    {
      id: 'first-week',
      label: 'First week',
      from: 1,
      to: 5,
      goal: 'Arrive.',
      outcomes: ['Arrived.'],
      tasks: [{ id, text: 'Read.', audience: 'hire' }],
    },
  ];
  const { view, entry } = exampleSite([
    example('onboarding', { phases: phases('meet-everyone') }, { id: 'everyone' }),
    example('onboarding', { extends: ['everyone'], phases: phases('learn-the-craft') }, { id: 'engineers' }),
    example('onboarding', { extends: ['engineers'], phases: phases('read-the-ledger') }, { id: 'billing' }),
    example('onboarding', { extends: ['right'], phases: phases('go-left') }, { id: 'left' }),
    example('onboarding', { extends: ['left'], phases: phases('go-right') }, { id: 'right' }),
  ]);

  test('reach as far as they go', () => {
    expect(extendedPlans(entry('onboarding', 'billing'), view).map(({ id }) => id)).toEqual(['engineers', 'everyone']);
    expect(extendedPlans(entry('onboarding', 'left'), view).map(({ id }) => id)).toEqual(['right', 'left']);
  });

  test('know each other’s tasks from below', () => {
    expect([...knownTasks(entry('onboarding', 'billing'), view).keys()]).toEqual([
      'meet-everyone',
      'learn-the-craft',
      'read-the-ledger',
    ]);
    expect([...knownTasks(entry('onboarding', 'everyone'), view).keys()]).toEqual(['meet-everyone']);
  });
});
