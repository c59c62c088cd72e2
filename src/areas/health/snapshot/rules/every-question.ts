/** A snapshot answers every question, or says why one does not apply. */
import { checkOf } from '#areas/health/results/snapshots.ts';
import { answersSame } from '#areas/health/results/comparison.ts';
import { defineEntryRule } from '#model/rule.ts';
import { CHECK, exampleSnapshot } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'snapshot/every-question',
  severity: 'warning',
  why: 'A gap looks the same whether nobody asked, nobody knew or nobody wanted to say.',
  fix: 'Answer it, or say under `notApplicable` why it does not apply.',
  valid: [
    [CHECK, exampleSnapshot()],
    [CHECK, exampleSnapshot({ results: { 'speaking-up': { notApplicable: 'The team was founded this week.' } } })],
  ],
  invalid: [
    {
      content: [CHECK, exampleSnapshot({ results: {} })],
      expect: ['snapshots/pulse.yaml:7:1 Missing answer to `speaking-up`, expected one to each question'],
    },
  ],
  check(snapshot, { playbook, report }) {
    const asked = checkOf(snapshot, playbook)?.data.areas.flatMap(({ questions }) => questions) ?? [];
    for (const question of asked) {
      const { id } = question;
      if (answersSame(question, snapshot) && !Object.hasOwn(snapshot.data.results, id))
        report(
          snapshot.at(['results'], 'key'),
          `Missing answer to \`${id}\`, expected one to each question`,
          `Answer \`${id}\`, or say under \`notApplicable\` why it does not apply.`,
        );
    }
  },
});
