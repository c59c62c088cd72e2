/** No question has more answers than there were people. */
import { countOf } from '#areas/health/results/scores.ts';
import { defineEntryRule } from '#model/rule.ts';
import { CHECK, exampleSnapshot } from '../rule-examples.ts';

const counted = (worse: number, better: number) =>
  exampleSnapshot({ results: { 'speaking-up': { answer: 'worse', distribution: { worse, better } } } });

export default defineEntryRule({
  id: 'snapshot/votes-add-up',
  severity: 'error',
  why: 'More answers than people means that something was counted twice or typed wrongly.',
  fix: 'Correct the counts, or `participants`.',
  valid: [
    [CHECK, counted(4, 2)],
    [CHECK, counted(4, 1)],
  ],
  invalid: [
    {
      content: [CHECK, counted(4, 3)],
      expect: ['snapshots/pulse.yaml:10:5 Unexpected `7` answers, expected at most one from each of `6` participants'],
    },
  ],
  check(snapshot, { report }) {
    const { participants, results } = snapshot.data;
    for (const [question, result] of Object.entries(results)) {
      const votes = 'distribution' in result ? countOf(result.distribution ?? {}) : 0;
      if (votes > participants)
        report(
          snapshot.at(['results', question, 'distribution'], 'key'),
          `Unexpected \`${votes}\` answers, expected at most one from each of \`${participants}\` participants`,
        );
    }
  },
});
