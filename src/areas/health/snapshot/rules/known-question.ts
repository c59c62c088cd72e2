/** A snapshot answers questions that its check asks. */
import { checkOf } from '#areas/health/results/snapshots.ts';
import { defineEntryRule } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';
import { action, CHECK, exampleSnapshot } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'snapshot/known-question',
  severity: 'error',
  why: 'An answer to a question that the check does not ask appears on no page and in no trend.',
  fix: 'Write the id as it stands in the check; a question that is asked no longer takes its old answers with it.',
  valid: [
    [CHECK, exampleSnapshot()],
    [CHECK, exampleSnapshot({ actions: [action('red-card', { question: 'speaking-up' })] })],
  ],
  invalid: [
    {
      content: [
        CHECK,
        exampleSnapshot({ results: { 'speaking-up': { answer: 'better' }, pace: { answer: 'worse' } } }),
      ],
      expect: ['snapshots/pulse.yaml:11:3 Unexpected question `pace`, expected one that `example-health-check` asks'],
    },
    {
      content: [CHECK, exampleSnapshot({ actions: [action('red-card', { question: 'speakin-up' })] })],
      expect: [
        'snapshots/pulse.yaml:16:15 Unexpected question `speakin-up`, expected one that `example-health-check` asks',
      ],
    },
  ],
  check(snapshot, { playbook, report }) {
    const check = checkOf(snapshot, playbook);
    if (check === undefined) return;
    const asked = check.data.areas.flatMap(({ questions }) => questions.map(({ id }) => id));
    const named = [
      ...Object.keys(snapshot.data.results).map((id) => ({ id, at: snapshot.at(['results', id], 'key') })),
      ...snapshot.data.actions.flatMap(({ question }, index) =>
        question === undefined ? [] : [{ id: question, at: snapshot.at(['actions', index, 'question']) }],
      ),
    ];
    for (const { id, at } of named)
      if (!asked.includes(id))
        report(at, `Unexpected question \`${id}\`, expected one that \`${check.id}\` asks`, didYouMean(id, asked));
  },
});
