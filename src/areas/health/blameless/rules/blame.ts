/** Reviews say what went wrong without judging people. */
import { defineRule, example, exampleConfig } from '#model/rule.ts';
import { judgements } from '../blame.ts';
import { reportSigns } from '../report.ts';

export default defineRule({
  id: 'blameless/blame',
  severity: 'warning',
  why: 'A judgement on people ends the search: nobody asks what made the step look right, and the next one falls into the same hole.',
  fix: 'Say what happened, and why it made sense to the people who were there.',
  valid: [
    [example('story', { failure: 'The alert should have fired at 80 % and counted the wrong host.' })],
    [example('story', { fix: 'One answer said: “someone should have told us”. Now the list is public.' })],
    // People may say what they wished for; it is not for an editor to change.
    [example('feedback', { text: 'You should have asked us before you moved the desks.' })],
    [exampleConfig('language: de'), example('story', { failure: 'Es war human error.' })],
  ],
  invalid: [
    {
      content: [example('story', { failure: 'The engineer should have checked the copy, which was careless.' })],
      expect: [
        '5:23 Unexpected `should have checked`, expected what happened and why it made sense',
        '5:63 Unexpected `careless`, expected what happened and why it made sense',
      ],
    },
    {
      content: [example('feedback', { text: 'The release team is careless.' })],
      expect: ['6:27 Unexpected `careless`, expected what happened and why it made sense'],
    },
  ],
  check(context) {
    reportSigns(
      'blame',
      context,
      (phrase) => `Unexpected \`${phrase}\`, expected what happened and why it made sense`,
      () => judgements,
    );
  },
});
