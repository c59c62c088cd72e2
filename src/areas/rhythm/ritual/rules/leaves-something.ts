/** A ritual produces or reviews something. */
import { defineEntryRule, example } from '#model/rule.ts';
import { leavesSomething } from '../lists.ts';

export default defineEntryRule({
  id: 'ritual/leaves-something',
  severity: 'warning',
  why: 'A meeting that reviews nothing and leaves nothing behind could as well not have been.',
  fix: 'Write under `outputs` what is there afterwards that was not there before, or end the ritual.',
  valid: [
    [example('ritual', { outputs: ['An updated list of risks.'] })],
    [example('ritual', { outputs: [], agenda: [{ title: 'Risks', minutes: 10, shows: ['risks-worse'] }] })],
    [example('health-check'), example('ritual', { outputs: [], reviews: ['example-health-check'] })],
  ],
  invalid: [
    {
      content: [example('ritual', { outputs: [] })],
      expect: ['14:1 Unexpected ritual that reviews nothing and produces nothing, expected an output'],
    },
  ],
  check(ritual, { report }) {
    if (leavesSomething(ritual.data)) return;
    report(
      ritual.at(['outputs'], 'key'),
      'Unexpected ritual that reviews nothing and produces nothing, expected an output',
    );
  },
});
