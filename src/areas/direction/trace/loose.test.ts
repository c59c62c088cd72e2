/** What is reported as loose, and what is not. */
import { describe, expect, test } from 'vitest';
import { example, type Example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { LooseName } from './loose-names.ts';
import { looseEnds } from './loose.ts';

const TODAY = '2026-04-15';
const around: Example = [example('role'), example('domain'), example('team')];
const policy = { id: 'recovery-first', text: 'Recovery comes first.' };
const measured = { series: [{ date: '2026-04-01', value: 12 }] };
const metric = (fields: Readonly<Record<string, unknown>> = measured) => example('metric', fields);
const strategy = (fields: Readonly<Record<string, unknown>> = {}) => example('strategy', fields);
const outcome = (fields: Readonly<Record<string, unknown>> = {}) => example('outcome', fields);
const principle = (fields: Readonly<Record<string, unknown>> = {}) => example('principle', fields);
const supports = ['strategy/example-strategy'];
const reviewed = ['ritual/example-ritual'];
const milestone = { id: 'first', text: 'The first restore.', due: '2026-04-01' };
const under = (enforcedBy: readonly string[]) => strategy({ policies: [{ ...policy, enforcedBy }] });

/** The names of the loose ends of one sort, in this content. */
function looseIn(name: LooseName, content: Example): readonly string[] {
  const { view } = exampleSite([...around, ...content]);
  return (looseEnds(view, TODAY).get(name) ?? []).map(({ entry, part }) => part?.text ?? entry.id);
}

test.each<[LooseName, string, Example]>([
  ['policy-unenforced', 'Recovery comes first.', [under([])]],
  ['strategy-without-outcomes', 'example-strategy', [strategy()]],
  ['outcome-unmeasured', 'example-outcome', [outcome(), metric({})]],
  ['milestone-past', 'The first restore.', [outcome({ milestones: [milestone] }), metric()]],
  ['metric-silent', 'example-metric', [metric({}), outcome()]],
  ['metric-silent', 'example-metric', [metric({ ...measured, lifecycle: 'broken' }), outcome()]],
  [
    'standard-without-systems',
    'example-standard',
    [under(['standard/example-standard']), example('standard', { appliesTo: { types: ['data'] } }), example('system')],
  ],
  ['outcome-for-nothing', 'example-outcome', [outcome(), metric()]],
  ['principle-for-nothing', 'example-principle', [principle()]],
  ['metric-for-nothing', 'example-metric', [metric()]],
  ['metric-decides-nothing', 'example-metric', [metric({ decision: 'TBD' })]],
  ['objective-for-nothing', 'example-slo', [example('slo'), example('system')]],
  ['step-for-nothing', 'A step.', [strategy({ actions: [{ text: 'A step.', owner: 'role/example-role' }] })]],
])('%s: %s', (name, loose, content) => {
  expect(looseIn(name, content)).toEqual([loose]);
});

describe('is not loose', () => {
  test.each<[string, LooseName, Example]>([
    ['a policy that a metric enforces', 'policy-unenforced', [under(['metric/example-metric']), metric()]],
    [
      'a policy of a strategy that has ended',
      'policy-unenforced',
      [strategy({ horizon: { from: '2025-01-01', to: '2025-12-31' } })],
    ],
    ['a strategy that an outcome supports', 'strategy-without-outcomes', [strategy(), outcome({ supports }), metric()]],
    [
      'a strategy whose narrower one is worked on',
      'strategy-without-outcomes',
      [
        example('strategy', {}, { id: 'organisation' }),
        strategy({ supports: ['organisation'] }),
        outcome({ supports }),
        metric(),
      ],
    ],
    [
      'an outcome with a check-in',
      'outcome-unmeasured',
      [
        outcome({
          keyResults: [
            {
              id: 'first-day',
              text: 'It works on the first day.',
              metric: 'example-metric',
              baseline: 60,
              target: 40,
              checkIns: [{ date: '2026-04-01', value: 55 }],
            },
          ],
        }),
        metric({}),
      ],
    ],
    [
      'an outcome that is done',
      'outcome-for-nothing',
      [outcome({ horizon: 'done', ended: { on: '2026-04-01', because: 'It came true.' } }), metric()],
    ],
    [
      'an outcome that a first step works towards',
      'outcome-for-nothing',
      [
        strategy({ actions: [{ text: 'A step.', owner: 'role/example-role', outcome: 'example-outcome' }] }),
        outcome(),
        metric(),
      ],
    ],
    [
      'a milestone that was reached',
      'milestone-past',
      [outcome({ milestones: [{ ...milestone, done: '2026-04-02' }] }), metric()],
    ],
    ['a metric that nobody uses and has no value', 'metric-silent', [metric({})]],
    ['a metric that a ritual reviews', 'metric-for-nothing', [metric({ reviewedIn: reviewed }), example('ritual')]],
    ['a retired metric', 'metric-for-nothing', [metric({ lifecycle: 'retired' })]],
    ['a metric by which something is decided', 'metric-decides-nothing', [metric({ decision: 'None is hired.' })]],
    [
      'an objective of the system that an outcome needs',
      'objective-for-nothing',
      [example('slo'), example('system'), outcome({ dependsOn: ['system/example-system'] }), metric()],
    ],
    [
      'an objective of a system of the team of an outcome',
      'objective-for-nothing',
      [example('slo'), example('system', { owner: 'example-team' }), outcome(), metric()],
    ],
    ['a standard that no policy names', 'standard-without-systems', [example('standard')]],
    ['an archived principle', 'principle-for-nothing', [principle({ status: 'archived' })]],
  ])('%s', (_, name, content) => {
    expect(looseIn(name, content)).toEqual([]);
  });
});
