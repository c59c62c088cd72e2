/** What a strategy in force says about the situation is shown by something. */
import { defineEntryRule, example } from '#model/rule.ts';

const claim = 'Recovery takes too long.';

export default defineEntryRule({
  id: 'strategy/no-evidence',
  severity: 'warning',
  why: 'A strategy that starts from an opinion is dropped at the first one to the contrary.',
  fix: 'Add to `evidence` the number, the review or the decision that it came from, with a link.',
  valid: [[example('strategy')], [example('strategy', { diagnosis: [{ claim }], status: 'draft' })]],
  invalid: [
    {
      content: [example('strategy', { diagnosis: [{ claim }] })],
      expect: ['8:5 Unexpected claim without evidence, expected what shows it in `evidence`'],
    },
  ],
  check({ data, life, at }, { report }) {
    if (life !== 'active') return;
    for (const [index, { evidence }] of data.diagnosis.entries()) {
      if (evidence.length === 0)
        report(at(['diagnosis', index]), 'Unexpected claim without evidence, expected what shows it in `evidence`');
    }
  },
});
