/** A question is asked since a version that its check has had. */
import { defineEntryRule, example } from '#model/rule.ts';
import { area, question } from '../rule-examples.ts';

const asked = (since: number, version: number) =>
  example('health-check', { version, areas: [area('safety', { ...question('speaking-up'), since })] });

export default defineEntryRule({
  id: 'health-check/since-a-version',
  severity: 'error',
  why: 'Answers are compared from this version on; with one that is still to come they are compared never.',
  fix: 'Raise the `version` of the check, or write the one with which the question was asked first.',
  valid: [[asked(2, 2)], [example('health-check')]],
  invalid: [
    {
      content: [asked(3, 2)],
      expect: ['24:16 Unexpected version `3`, expected at most the `2` of the check'],
    },
  ],
  check(check, { report }) {
    for (const [area, { questions }] of check.data.areas.entries())
      for (const [index, { since = 1 }] of questions.entries())
        if (since > check.data.version)
          report(
            check.at(['areas', area, 'questions', index, 'since']),
            `Unexpected version \`${since}\`, expected at most the \`${check.data.version}\` of the check`,
          );
  },
});
