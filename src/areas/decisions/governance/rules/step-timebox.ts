/** Every step of a process has a timebox. */
import { defineEntryRule, example } from '#model/rule.ts';

const comments = { title: 'Open for comments', text: 'Everyone may answer.' };

export default defineEntryRule({
  id: 'governance/step-timebox',
  severity: 'warning',
  why: 'A step that may take any time is where decisions go to wait.',
  fix: 'Say how long it may take, `timebox: P5D`, and in its text what silence means when the time is up.',
  valid: [
    [example('governance', { steps: [{ ...comments, timebox: 'P7D' }] })],
    [example('governance', { steps: [] })],
  ],
  invalid: [
    {
      content: [
        example('governance', {
          steps: [
            { ...comments, timebox: 'P7D' },
            { title: 'Decide', text: 'The decider answers.' },
          ],
        }),
      ],
      expect: ['9:12 Unexpected step `Decide` without a timebox, expected one'],
    },
  ],
  check(guide, { report }) {
    for (const [index, { title, timebox }] of guide.data.steps.entries()) {
      if (timebox === undefined)
        report(guide.at(['steps', index, 'title']), `Unexpected step \`${title}\` without a timebox, expected one`);
    }
  },
});
