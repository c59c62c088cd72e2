/** A ritual produces or reviews something. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'ritual/leaves-something',
  severity: 'warning',
  why: 'A meeting that reviews nothing and leaves nothing behind could as well not have been.',
  fix: 'Write under `outputs` what is there afterwards that was not there before, or end the ritual.',
  valid: [
    [example('ritual', { outputs: ['An updated list of risks.'] })],
    [example('health-check'), example('ritual', { outputs: [], reviews: ['example-health-check'] })],
  ],
  invalid: [
    {
      content: [example('ritual', { outputs: [] })],
      expect: ['14:1 Unexpected ritual that reviews nothing and produces nothing, expected an output'],
    },
  ],
  check(ritual, { report }) {
    if (ritual.data.outputs.length + ritual.data.reviews.length > 0) return;
    report(
      ritual.at(['outputs'], 'key'),
      'Unexpected ritual that reviews nothing and produces nothing, expected an output',
    );
  },
});
