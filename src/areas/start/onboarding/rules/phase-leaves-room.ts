/** The tasks of a phase leave room for the work itself. */
import { defineEntryRule, example } from '#model/rule.ts';
import { composed, placeOf } from '#areas/start/composition/compose.ts';
import { availableMinutes, minutesInShort, sharesOf } from '../time.ts';
import { startWords } from '../../words/start-words.ts';
import { phase, task } from '../rule-examples.ts';

/** The share of the working time that planned tasks may take. */
const BUDGET = 0.6;

const reading = (minutes: number) => [
  example('onboarding', { phases: [phase({ tasks: [task('read-guides', { text: 'Read.', minutes })] })] }),
];

export default defineEntryRule({
  id: 'onboarding/phase-leaves-room',
  severity: 'warning',
  why: 'Learning happens between the planned hours: in questions, detours and rest.',
  fix: 'Move tasks into a later phase, or mark what may be skipped and do without it.',
  valid: [reading(1440)],
  invalid: [
    {
      content: reading(1500),
      expect: [
        '5:9 Unexpected 25 h of tasks for the newcomer in `arrive`, expected at most 24 h, which is 60 % of the working time',
      ],
    },
  ],
  check(plan, { playbook, report }) {
    for (const phase of composed(plan, playbook).phases) {
      const at = placeOf(phase, plan);
      if (at === undefined) continue;
      const available = availableMinutes(phase);
      const budget = available * BUDGET;
      for (const { audience, minutes } of sharesOf(phase.tasks)) {
        // Beyond the whole of the time, it is an error by another name.
        if (minutes <= budget || minutes > available) continue;
        report(
          at,
          `Unexpected ${minutesInShort(minutes)} of tasks for ${startWords.english.audiences[audience].inText} in \`${phase.id}\`, expected at most ${minutesInShort(budget)}, which is ${BUDGET * 100} % of the working time`,
        );
      }
    }
  },
});
