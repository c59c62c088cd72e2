/** The tasks of a phase fit into its working days. */
import { defineEntryRule, example } from '#model/rule.ts';
import { composed, placeOf } from '#areas/start/composition/compose.ts';
import { workingDays } from '../days.ts';
import { availableMinutes, minutesInShort, sharesOf } from '../time.ts';
import { startWords } from '../../words/start-words.ts';
import { phase, task } from '../rule-examples.ts';

const reading = (from: number, to: number, ...minutes: readonly number[]) =>
  phase({ from, to, tasks: minutes.map((each, index) => task(`read-${index + 1}`, { text: 'Read.', minutes: each })) });

export default defineEntryRule({
  id: 'onboarding/phase-overfull',
  severity: 'error',
  why: 'A plan that cannot be kept tells people in their first week that promises here are not meant.',
  fix: 'Move tasks into a later phase, shorten them, or lengthen the phase.',
  valid: [
    [example('onboarding', { phases: [reading(1, 2, 480, 240)] })],
    [example('onboarding', { phases: [reading(1, 5, 2400)] })],
  ],
  invalid: [
    {
      content: [
        example('onboarding', { phases: [reading(1, 1, 300)] }, { id: 'everyone' }),
        example('onboarding', { extends: ['everyone'], phases: [reading(1, 1, 240)] }, { id: 'engineers' }),
      ],
      expect: [
        'onboarding/engineers.yaml:5:9 Unexpected 9 h of tasks for the newcomer in `arrive`, expected at most 8 h in 1 working day',
      ],
    },
    {
      content: [example('onboarding', { phases: [reading(1, 1, 480, 60)] })],
      expect: ['5:9 Unexpected 9 h of tasks for the newcomer in `arrive`, expected at most 8 h in 1 working day'],
    },
    {
      content: [example('onboarding', { phases: [reading(4, 7, 900, 90)] })],
      expect: [
        '5:9 Unexpected 16 h 30 min of tasks for the newcomer in `arrive`, expected at most 16 h in 2 working days',
      ],
    },
  ],
  check(plan, { playbook, report }) {
    for (const phase of composed(plan, playbook).phases) {
      const at = placeOf(phase, plan);
      if (at === undefined) continue;
      const available = availableMinutes(phase);
      const days = workingDays(phase.from, phase.to);
      for (const { audience, minutes } of sharesOf(phase.tasks)) {
        if (phase.to < phase.from || minutes <= available) continue;
        report(
          at,
          `Unexpected ${minutesInShort(minutes)} of tasks for ${startWords.english.audiences[audience].inText} in \`${phase.id}\`, expected at most ${minutesInShort(available)} in ${days} working ${days === 1 ? 'day' : 'days'}`,
        );
      }
    }
  },
});
