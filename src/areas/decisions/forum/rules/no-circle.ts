/** A question that is passed on arrives somewhere. */
import { defineRule, example } from '#model/rule.ts';
import { escalationFrom } from '../escalation.ts';

export default defineRule({
  id: 'forum/no-circle',
  severity: 'error',
  why: 'Where each forum passes a question on to the next in a circle, nobody ever has to decide it.',
  fix: 'Let the last forum decide: take out its `escalatesTo`.',
  valid: [
    [
      example('forum', { escalatesTo: 'engineering-council' }, { id: 'review-board' }),
      example('forum', {}, { id: 'engineering-council' }),
    ],
  ],
  invalid: [
    {
      content: [
        example('forum', { escalatesTo: 'second' }, { id: 'first' }),
        example('forum', { escalatesTo: 'first' }, { id: 'second' }),
      ],
      expect: [
        'forums/first.yaml:7:14 Unexpected circle `first` → `second` → `first`, expected a forum that decides in the end',
        'forums/second.yaml:7:14 Unexpected circle `second` → `first` → `second`, expected a forum that decides in the end',
      ],
    },
  ],
  check({ entries, playbook, report }) {
    for (const forum of entries('forum')) {
      const way = escalationFrom(forum, playbook);
      const last = way.at(-1)?.data.escalatesTo;
      if (last === undefined || playbook.resolve(last, ['forum']) !== forum) continue;
      report(
        forum.at(['escalatesTo']),
        `Unexpected circle ${[...way, forum].map(({ id }) => `\`${id}\``).join(' → ')}, expected a forum that decides in the end`,
      );
    }
  },
});
