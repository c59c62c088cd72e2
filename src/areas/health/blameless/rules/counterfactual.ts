/** Reviews say what happened, without what would have been if. */
import { defineRule, example } from '#model/rule.ts';
import { reportSigns } from '../report.ts';

export default defineRule({
  id: 'blameless/counterfactual',
  severity: 'warning',
  why: 'A past that did not happen explains nothing about the one that did, and makes it look like a person’s fault.',
  fix: 'Say what happened and what was known at that time. What is to be different belongs into the actions.',
  valid: [
    [example('story', { failure: 'There was no test of the restore, because it takes a day.' })],
    [
      example('system'),
      example('team'),
      example('incident', { lucky: ['A deploy at noon would have been noticed by customers first.'] }),
    ],
    [
      example('role'),
      example('feedback', {
        response: {
          date: '2026-04-13',
          by: 'example-role',
          text: 'No: an app would not have changed it.',
          status: 'declined',
          reason: 'Nobody works on the road.',
        },
      }),
    ],
  ],
  invalid: [
    {
      content: [example('story', { failure: 'A test would have caught it.' })],
      expect: ['5:17 Unexpected `would have caught`, expected what happened'],
    },
  ],
  check(context) {
    reportSigns('counterfactual', context, (phrase) => `Unexpected \`${phrase}\`, expected what happened`);
  },
});
