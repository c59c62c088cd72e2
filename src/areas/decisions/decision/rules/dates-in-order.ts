/** A decision is written down before it is decided, and decided before it ends. */
import { fixedDayHint } from '#model/fixed-day.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import type { Decision } from '../schema.ts';

type Day = 'created' | 'decideBy' | 'decided' | 'revisit' | 'expires';

/** What may not be before what; each is told at the first of the two. */
const ORDER: readonly (readonly [Day, Day])[] = [
  ['decideBy', 'created'],
  ['decided', 'created'],
  ['revisit', 'decided'],
  ['expires', 'decided'],
];

export default defineEntryRule({
  id: 'decision/dates-in-order',
  severity: 'error',
  why: 'A log whose days contradict each other is evidence of nothing.',
  fix: 'Correct the day that is wrong.',
  valid: [[example('decision', { created: '2026-03-02', decided: '2026-03-02', revisit: '2027-03-02' })]],
  invalid: [
    {
      content: [example('decision', { decided: '2026-02-12' })],
      expect: ['8:10 Unexpected `decided` of `2026-02-12`, expected it on or after `2026-03-02`, which is `created`'],
    },
    {
      content: [example('decision', { decided: '2026-05-01' })],
      expect: ['8:10 Unexpected `decided` of `2026-05-01`, expected a day that has come'],
    },
  ],
  check(decision, { playbook, today, report }) {
    const hint = fixedDayHint(playbook.config, today);
    const data: Decision = decision.data;
    for (const [later, earlier] of ORDER) {
      const [day, least] = [data[later], data[earlier]];
      if (day !== undefined && least !== undefined && day < least)
        report(
          decision.at([later]),
          `Unexpected \`${later}\` of \`${day}\`, expected it on or after \`${least}\`, which is \`${earlier}\``,
        );
    }
    for (const key of ['created', 'decided'] as const) {
      const day = data[key];
      if (day !== undefined && day > today)
        report(decision.at([key]), `Unexpected \`${key}\` of \`${day}\`, expected a day that has come`, hint);
    }
  },
});
