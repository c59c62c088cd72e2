/** There is one snapshot of a check, a unit and a day. */
import { checkOf, unitKeyOf } from '#areas/health/results/snapshots.ts';
import { repeated } from '#model/repeated.ts';
import { defineRule } from '#model/rule.ts';
import { CHECK, exampleSnapshot } from '../rule-examples.ts';

export default defineRule({
  id: 'snapshot/one-a-day',
  severity: 'error',
  why: 'Of two snapshots of one meeting nobody knows which to believe, and the trend shows both.',
  fix: 'Keep one of the two, or correct the date of the other.',
  valid: [
    [CHECK, exampleSnapshot({ date: '2026-04-01' }, 'spring'), exampleSnapshot({ date: '2026-01-08' }, 'winter')],
  ],
  invalid: [
    {
      content: [CHECK, exampleSnapshot({}, 'spring'), exampleSnapshot({ unit: 'example-team' }, 'spring-again')],
      expect: [
        'snapshots/spring.yaml:5:7 Unexpected second snapshot of `2026-04-01`, expected one of this check and unit; `snapshots/spring-again.yaml` is another',
      ],
    },
  ],
  check({ playbook, entries, report }) {
    const held = entries('snapshot').flatMap((snapshot) => {
      const [check, unit] = [checkOf(snapshot, playbook), unitKeyOf(snapshot, playbook)];
      if (check === undefined || unit === undefined) return [];
      return [{ snapshot, meeting: `${check.id} ${unit} ${snapshot.data.date}` }];
    });
    for (const { item, first } of repeated(held, ({ meeting }) => meeting))
      report(
        item.snapshot.at(['date']),
        `Unexpected second snapshot of \`${item.snapshot.data.date}\`, expected one of this check and unit; \`${first.snapshot.file}\` is another`,
      );
  },
});
