/** A snapshot answers questions that its check asks. */
import { checkOf } from '#areas/health/results/snapshots.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';
import { action, CHECK, exampleSnapshot } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'snapshot/known-question',
  severity: 'error',
  why: 'An answer to a question that the check does not ask appears on no page and in no trend.',
  fix: 'Write the id as it stands in the check. Where a question went, raise the `version` of the check: snapshots of an earlier one keep their answers.',
  valid: [
    [CHECK, exampleSnapshot()],
    [CHECK, exampleSnapshot({ actions: [action('red-card', { question: 'speaking-up' })] })],
    [
      example('health-check', { version: 2 }),
      exampleSnapshot({ results: { 'speaking-up': { answer: 'better' }, pace: { answer: 'worse' } } }),
    ],
  ],
  invalid: [
    {
      content: [
        CHECK,
        exampleSnapshot({ results: { 'speaking-up': { answer: 'better' }, pace: { answer: 'worse' } } }),
      ],
      expect: ['snapshots/pulse.yaml:10:3 Unexpected question `pace`, expected one that `example-health-check` asks'],
    },
    {
      content: [CHECK, exampleSnapshot({ actions: [action('red-card', { question: 'speakin-up' })] })],
      expect: [
        'snapshots/pulse.yaml:15:15 Unexpected question `speakin-up`, expected one that `example-health-check` asks',
      ],
    },
  ],
  check(snapshot, { playbook, report }) {
    const check = checkOf(snapshot, playbook);
    if (check === undefined) return;
    // What an earlier version asked stays part of the record.
    const isEarlier = snapshot.data.version < check.data.version;
    const asked = check.data.areas.flatMap(({ questions }) => questions.map(({ id }) => id));
    const named = [
      ...Object.keys(snapshot.data.results).map((id) => ({ id, at: snapshot.at(['results', id], 'key') })),
      ...snapshot.data.actions.flatMap(({ question }, index) =>
        question === undefined ? [] : [{ id: question, at: snapshot.at(['actions', index, 'question']) }],
      ),
    ];
    for (const { id, at } of isEarlier ? [] : named)
      if (!asked.includes(id))
        report(at, `Unexpected question \`${id}\`, expected one that \`${check.id}\` asks`, didYouMean(id, asked));
  },
});
