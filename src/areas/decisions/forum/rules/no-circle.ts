/** A question that is passed on arrives somewhere. */
import { quoted } from '#model/quoted.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { escalationFrom } from '../escalation.ts';

export default defineEntryRule({
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
  check(forum, { playbook, report }) {
    const way = escalationFrom(forum, playbook);
    const last = way.at(-1)?.data.escalatesTo;
    if (last === undefined || playbook.resolve(last, ['forum']) !== forum) return;
    report(
      forum.at(['escalatesTo']),
      `Unexpected circle ${quoted(
        [...way, forum].map(({ id }) => id),
        ' → ',
      )}, expected a forum that decides in the end`,
    );
  },
});
