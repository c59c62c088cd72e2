/** The first steps of a leader: their order, their state, and what is asked after ninety days. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { plainCode } from '#markdown/code-block.ts';
import type { FirstStep } from '#model/first-step.ts';
import { NO_HISTORY } from '#model/history.ts';
import { viewOf } from '#testing/playbooks.ts';
import { siteContext } from '../assembly/context.ts';
import { siteFrame } from '../assembly/frame.ts';
import { siteTools } from '../assembly/tools.ts';
import { startPage } from './start-page.ts';

const today = '2026-04-15';

function stepsOf(declared = kinds) {
  const context = siteContext(viewOf({}), { kinds: declared, today, history: NO_HISTORY });
  const tools = siteTools(context, plainCode);
  return startPage(siteFrame(context, tools), tools).body.steps;
}

test('an empty playbook has all three, each with something to press or to type', () => {
  const steps = stepsOf();
  expect(steps.map(({ step, last }) => [step, last])).toEqual([
    ['look', undefined],
    ['try', undefined],
    ['tell', undefined],
  ]);
  for (const { command } of steps) expect(command).toMatch(/^npx waymark new [a-z-]+ [a-z-]+$/);
});

const done = (on: string, left: FirstStep['left']): FirstStep => ({
  step: 'tell',
  label: 'Host a session',
  why: 'It helps.',
  last: { on, item: { label: 'A story', href: '/stories/one/' } },
  left,
  command: 'npx waymark new story one',
});

test.each([
  ['2026-01-16', undefined],
  ['2026-01-15', '90 days have passed. What came of it?'],
])('of what was done on %s it asks %s', (on, question) => {
  const left = [{ label: 'An action', href: '/stories/one/' }];
  const declared = kinds.map((kind) => (kind.name === 'story' ? { ...kind, firstStep: () => done(on, left) } : kind));
  const last = stepsOf(declared).at(-1);
  expect(last?.asks).toEqual(question === undefined ? undefined : { question, left });
});
