/** No outcome serves itself or waits for itself, however long the way round. */
import { quoted } from '#model/quoted.ts';
import { defineEntryRule } from '#model/rule.ts';
import { wayRound } from '#model/way-round.ts';
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { dependenciesOf } from '../dependencies.ts';
import { exampleOutcome, METRICS } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'outcome/no-circle',
  severity: 'error',
  why: 'Of outcomes that serve each other none says what for, and those that wait for each other are never begun.',
  fix: 'Take out the reference that is least true.',
  valid: [
    [
      ...METRICS,
      exampleOutcome({ supports: ['outcome/growth'], dependsOn: ['outcome/growth'] }),
      exampleOutcome({}, 'growth'),
    ],
  ],
  invalid: [
    {
      content: [
        ...METRICS,
        exampleOutcome({ supports: ['outcome/growth'] }),
        exampleOutcome({ supports: ['first-day'] }, 'growth'),
      ],
      expect: [
        'outcomes/first-day.yaml:20:5 Unexpected circle `first-day` → `growth` → `first-day`, expected an outcome that does not serve itself',
        'outcomes/growth.yaml:20:5 Unexpected circle `growth` → `first-day` → `growth`, expected an outcome that does not serve itself',
      ],
    },
    {
      content: [...METRICS, exampleOutcome({ dependsOn: ['team/example-team', { on: 'outcome/first-day' }] })],
      expect: [
        'outcomes/first-day.yaml:21:9 Unexpected circle `first-day` → `first-day`, expected an outcome that does not wait for itself',
      ],
    },
  ],
  check(outcome, { playbook, report }) {
    for (const { field, verb, refsOf } of WAYS) {
      const next = (each: Entry<'outcome'>) => outcomesIn(refsOf(each), playbook);
      const way = wayRound(outcome, next);
      if (way === undefined) continue;
      const first = refsOf(outcome).findIndex((ref) => playbook.resolve(ref, ['outcome']) === way[1]);
      const isLong = field === 'dependsOn' && typeof outcome.data.dependsOn[first] !== 'string';
      report(
        outcome.at([field, first, ...(isLong ? ['on'] : [])]),
        `Unexpected circle ${quoted(
          way.map(({ id }) => id),
          ' → ',
        )}, expected an outcome that does not ${verb} itself`,
      );
    }
  },
});

interface Way {
  readonly field: 'supports' | 'dependsOn';
  readonly verb: string;
  refsOf(outcome: Entry<'outcome'>): readonly string[];
}

const WAYS: readonly Way[] = [
  { field: 'supports', verb: 'serve', refsOf: ({ data }) => data.supports },
  { field: 'dependsOn', verb: 'wait for', refsOf: (outcome) => dependenciesOf(outcome).map(({ on }) => on) },
];

function outcomesIn(refs: readonly string[], playbook: Playbook): readonly (Entry<'outcome'> | undefined)[] {
  return refs.map((ref) => playbook.resolve(ref, ['outcome']));
}
