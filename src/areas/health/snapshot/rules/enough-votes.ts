/** A count of answers is kept only where enough people gave one. */
import { countOf } from '#areas/health/results/scores.ts';
import { checkOf } from '#areas/health/results/snapshots.ts';
import { defineEntryRule } from '#model/rule.ts';
import { CHECK, exampleSnapshot } from '../rule-examples.ts';

const counted = (worse: number, better: number) =>
  exampleSnapshot({ results: { 'speaking-up': { answer: 'worse', distribution: { worse, better } } } });

export default defineEntryRule({
  id: 'snapshot/enough-votes',
  severity: 'error',
  why: 'Where only a few of a larger group answered a question, the count of their answers names them.',
  fix: 'Take the `distribution` of this question out; the answer that the group agreed on may stay.',
  valid: [
    [CHECK, counted(4, 1)],
    [CHECK, exampleSnapshot()],
  ],
  invalid: [
    {
      content: [CHECK, counted(3, 1)],
      expect: [
        'snapshots/pulse.yaml:10:5 Unexpected count of `4` answers, expected at least the `5` that `example-health-check` asks for by `minRespondents`',
      ],
    },
  ],
  check(snapshot, { playbook, report }) {
    const check = checkOf(snapshot, playbook);
    for (const [question, result] of Object.entries(snapshot.data.results)) {
      if (check === undefined || !('distribution' in result) || result.distribution === undefined) continue;
      const votes = countOf(result.distribution);
      if (votes < check.data.minRespondents)
        report(
          snapshot.at(['results', question, 'distribution'], 'key'),
          `Unexpected count of \`${votes}\` answers, expected at least the \`${check.data.minRespondents}\` that \`${check.id}\` asks for by \`minRespondents\``,
        );
    }
  },
});
