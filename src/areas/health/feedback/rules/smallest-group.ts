/** Only groups are named in which nobody can be told from the others. */
import { defineEntryRule, example, exampleConfig } from '#model/rule.ts';

const of = (groupSize?: number) => example('feedback', { team: 'example-team', groupSize });

export default defineEntryRule({
  id: 'feedback/smallest-group',
  severity: 'error',
  why: 'What was said in a small group can be traced to one person, who will not say it again.',
  fix: 'Take out `team` and `groupSize`: the question counts without them. Pages and exports leave such a team out anyway.',
  valid: [
    [example('team'), of(5)],
    [exampleConfig('feedback: { smallestGroup: 3 }'), example('team'), of(3)],
    [example('feedback')],
  ],
  invalid: [
    {
      content: [example('team'), of(4)],
      expect: ['feedback/example-feedback.yaml:7:7 Unexpected team of `4` people, expected one of at least `5`'],
    },
    {
      content: [example('team'), of()],
      expect: ['feedback/example-feedback.yaml:7:7 Missing `groupSize`, expected how many people were asked'],
    },
  ],
  check({ data: { team, groupSize }, at }, { playbook, report }) {
    const { smallestGroup } = playbook.config.feedback;
    if (team === undefined) return;
    if (groupSize === undefined)
      report(
        at(['team']),
        'Missing `groupSize`, expected how many people were asked',
        `Add it, or take out \`team\`: a team is named where at least ${smallestGroup} people were asked.`,
      );
    else if (groupSize < smallestGroup)
      report(at(['team']), `Unexpected team of \`${groupSize}\` people, expected one of at least \`${smallestGroup}\``);
  },
});
