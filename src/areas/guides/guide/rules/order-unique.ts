/** No two guides of a folder claim the same place. */
import { repeated } from '#model/repeated.ts';
import { defineRule, example } from '#model/rule.ts';
import { LAST } from '../schema.ts';

const guide = (id: string, order?: number) => example('guide', order === undefined ? {} : { order }, { id });

export default defineRule({
  id: 'guide/order-unique',
  severity: 'warning',
  why: 'Two guides in one place are put in order by their titles, which is seldom the order to read them in.',
  fix: 'Give one of them another place, or take `order` out of both.',
  valid: [[guide('hiring', 1), guide('feedback', 2), guide('absence'), guide('leaving')]],
  invalid: [
    {
      content: [guide('feedback', 2), guide('hiring', 2)],
      expect: ['guides/hiring.yaml:4:8 Unexpected order `2`, expected one that `guides/feedback.yaml` does not have'],
    },
  ],
  check({ entries, report }) {
    const placed = entries('guide').filter(({ data }) => data.order !== LAST);
    for (const { item, first } of repeated(placed, ({ folders, data }) => `${folders.join('/')} ${data.order}`))
      report(
        item.at(['order']),
        `Unexpected order \`${item.data.order}\`, expected one that \`${first.file}\` does not have`,
      );
  },
});
