/** A team has one focus a quarter. */
import type { Entry } from '#model/entry.ts';
import { defineRule, example } from '#model/rule.ts';

const focus = (id: string, fields: Readonly<Record<string, unknown>> = {}) =>
  example('experiment', { focus: true, ...fields }, { id });

export default defineRule({
  id: 'experiment/one-focus',
  severity: 'error',
  why: 'One metric, one experiment a quarter: of two changes at once, nobody can say which of them moved the number.',
  fix: 'Keep `focus` for the one that matters more; the other may run beside it, or in the next quarter.',
  valid: [
    [focus('smaller-changes'), example('experiment', {}, { id: 'shorter-meetings' })],
    [focus('smaller-changes'), focus('next', { quarter: '2026-Q3', started: '2026-07-06', ends: '2026-08-28' })],
    [focus('smaller-changes'), example('team', {}, { id: 'billing' }), focus('theirs', { team: 'billing' })],
  ],
  invalid: [
    {
      content: [focus('shorter-meetings'), focus('smaller-changes')],
      expect: [
        'experiments/smaller-changes.yaml:12:8 Unexpected second focus of `example-team` in 2026-Q2, expected one; the first is `shorter-meetings`',
      ],
    },
  ],
  check({ entries, playbook, report }) {
    const first = new Map<string, Entry<'experiment'>>();
    for (const experiment of entries('experiment')) {
      const { focus: isFocus, quarter, team } = experiment.data;
      const of = playbook.resolve(team, ['team']);
      if (!isFocus || of === undefined) continue;
      const key = `${quarter} ${of.id}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, experiment);
      else
        report(
          experiment.at(['focus']),
          `Unexpected second focus of \`${of.id}\` in ${quarter}, expected one; the first is \`${before.id}\``,
        );
    }
  },
});
