/** A snapshot gives answers that stand on the scale of its check. */
import { quoted } from '#model/quoted.ts';
import { checkOf } from '#areas/health/results/snapshots.ts';
import { defineEntryRule } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';
import { CHECK, exampleSnapshot } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'snapshot/known-answer',
  severity: 'error',
  why: 'An answer that is not on the scale is neither better nor worse than any other.',
  fix: 'Write the id of an answer as it stands in the `scale` of the check.',
  valid: [
    [
      CHECK,
      exampleSnapshot({ results: { 'speaking-up': { answer: 'worse', distribution: { worse: 4, better: 2 } } } }),
    ],
  ],
  invalid: [
    {
      content: [CHECK, exampleSnapshot({ results: { 'speaking-up': { answer: 'beter' } } })],
      expect: ['snapshots/pulse.yaml:9:13 Unexpected answer `beter`, expected one of `worse`, `better`'],
    },
    {
      content: [
        CHECK,
        exampleSnapshot({ results: { 'speaking-up': { answer: 'worse', distribution: { bad: 4, better: 2 } } } }),
      ],
      expect: ['snapshots/pulse.yaml:11:7 Unexpected answer `bad`, expected one of `worse`, `better`'],
    },
  ],
  check(snapshot, { playbook, report }) {
    const check = checkOf(snapshot, playbook);
    if (check === undefined) return;
    const scale = check.data.scale.map(({ id }) => id);
    for (const [question, result] of Object.entries(snapshot.data.results)) {
      if (!('answer' in result)) continue;
      const counted = Object.keys(result.distribution ?? {});
      const given = [
        { id: result.answer, at: snapshot.at(['results', question, 'answer']) },
        ...counted.map((id) => ({ id, at: snapshot.at(['results', question, 'distribution', id], 'key') })),
      ];
      for (const { id, at } of given)
        if (!scale.includes(id))
          report(at, `Unexpected answer \`${id}\`, expected one of ${quoted(scale)}`, didYouMean(id, scale));
    }
  },
});
