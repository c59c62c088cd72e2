/** No decision follows itself, whichever way round. */
import { quoted } from '#model/quoted.ts';
import { defineRule, example } from '#model/rule.ts';
import { circleThrough, successionsAmong } from '../relations.ts';

const superseded = { status: 'superseded', chosen: undefined };

export default defineRule({
  id: 'decision/no-circle',
  severity: 'error',
  why: 'Of decisions that replace one another in a circle, none is in force and none is out of it.',
  fix: 'Take out the `supersedes`, `supersededBy` or `amends` that points the wrong way: the newer names the older.',
  valid: [
    [
      example('decision', superseded, { id: 'old' }),
      example('decision', { number: 2, supersedes: ['old'] }, { id: 'new' }),
    ],
  ],
  invalid: [
    {
      content: [
        example('decision', { ...superseded, supersedes: ['new'] }, { id: 'old' }),
        example('decision', { ...superseded, number: 2, supersedes: ['old'] }, { id: 'new' }),
      ],
      expect: [
        'decisions/new.yaml:17:5 Unexpected circle `new` → `old` → `new`, expected each decision to follow older ones',
        'decisions/old.yaml:17:5 Unexpected circle `old` → `new` → `old`, expected each decision to follow older ones',
      ],
    },
    {
      content: [example('decision', { amends: ['example-decision'] })],
      expect: [
        '18:5 Unexpected circle `example-decision` → `example-decision`, expected each decision to follow older ones',
      ],
    },
  ],
  check({ entries, playbook, report }) {
    const decisions = entries('decision');
    const successions = successionsAmong(decisions, playbook);
    for (const decision of decisions) {
      const circle = circleThrough(decision, successions);
      if (circle === undefined) continue;
      const { supersedes, amends } = decision.data;
      const field = supersedes.length > 0 ? ['supersedes', 0] : amends.length > 0 ? ['amends', 0] : ['supersededBy'];
      report(
        decision.at(field),
        `Unexpected circle ${quoted(circle, ' → ')}, expected each decision to follow older ones`,
      );
    }
  },
});
