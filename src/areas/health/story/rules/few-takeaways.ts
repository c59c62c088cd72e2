/** People take few things home. */
import { defineEntryRule, example } from '#model/rule.ts';

const MOST = 5;

export default defineEntryRule({
  id: 'story/few-takeaways',
  severity: 'warning',
  why: 'Of ten takeaways people remember none; of three, one or two.',
  fix: 'Keep those that another team can use tomorrow.',
  valid: [[example('story', { takeaways: ['One.', 'Two.', 'Three.'] })]],
  invalid: [
    {
      content: [example('story', { takeaways: ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'] })],
      expect: ['7:1 Unexpected `6` takeaways, expected at most `5`'],
    },
  ],
  check({ data: { takeaways }, at }, { report }) {
    if (takeaways.length > MOST)
      report(at(['takeaways'], 'key'), `Unexpected \`${takeaways.length}\` takeaways, expected at most \`${MOST}\``);
  },
});
