/** What went wrong has several causes. */
import { defineRule, example } from '#model/rule.ts';
import { reportSigns } from '../report.ts';

export default defineRule({
  id: 'blameless/single-cause',
  severity: 'warning',
  why: 'After one cause is found, people stop looking, and the other conditions are there the next time.',
  fix: 'Write “One contributing factor was …”, and look for the others.',
  valid: [[example('story', { failure: 'There was no single root cause. A slow query met a retry without a limit.' })]],
  invalid: [
    {
      content: [example('story', { failure: 'The root cause was a full disk.' })],
      expect: ['5:10 Unexpected `The root cause was`, expected one of several contributing factors'],
    },
  ],
  check(context) {
    reportSigns('cause', context, (phrase) => `Unexpected \`${phrase}\`, expected one of several contributing factors`);
  },
});
