/** Estimates stand in the order in which they were made, and the last one is that of today. */
import { defineEntryRule, example } from '#model/rule.ts';
import type { Entry } from '#model/entry.ts';
import type { Fix } from '#model/fix.ts';
import type { RuleContext } from '#model/rule.ts';
import { reordered } from '#source/documents/reorder.ts';

const range = { principal: { personDays: { low: 10, high: 20 } } };
const first = { date: '2026-01-12', principal: 8, interest: 4 };

export default defineEntryRule({
  id: 'debt/history-in-order',
  severity: 'error',
  why: 'The balance of each day is computed from these estimates, and the trend with it.',
  fix: 'Put the oldest first, and let the last one say what you think today.',
  valid: [
    [example('debt', { ...range, history: [first, { date: '2026-03-02', principal: 15, interest: 6 }] })],
    [
      example('debt', {
        ...range,
        state: 'paid',
        paidOn: '2026-03-02',
        history: [{ date: '2026-03-02', principal: 0 }],
      }),
    ],
  ],
  invalid: [
    {
      content: [
        example('debt', {
          ...range,
          history: [
            { date: '2026-03-02', principal: 15 },
            { ...first, principal: 12, interest: 6 },
          ],
        }),
      ],
      expect: ['27:11 Unexpected estimate of `2026-01-12`, expected one after `2026-03-02`, which stands before it'],
    },
    {
      content: [example('debt', { history: [{ date: '2026-04-16', principal: 20 }] })],
      expect: ['25:11 Unexpected estimate of `2026-04-16`, expected one of a day that is not in the future'],
    },
    {
      content: [example('debt', { ...range, history: [{ ...first, interest: 6 }] })],
      expect: ['26:16 Unexpected last estimate of 8 person-days, expected one from 10 to 20, as `principal` says'],
    },
    {
      content: [example('debt', { ...range, history: [{ ...first, principal: 12 }] })],
      expect: ['27:15 Unexpected last interest of 4 person-days a month, expected 6, as `interest` says'],
    },
  ],
  check(debt, context) {
    const { history } = debt.data;
    for (const [index, { date }] of history.entries()) {
      const before = history[index - 1];
      if (before !== undefined && date <= before.date)
        context.report(
          debt.at(['history', index, 'date']),
          `Unexpected estimate of \`${date}\`, expected one after \`${before.date}\`, which stands before it`,
          undefined,
          undefined,
          inOrder(debt, context),
        );
      else if (date > context.today)
        context.report(
          debt.at(['history', index, 'date']),
          `Unexpected estimate of \`${date}\`, expected one of a day that is not in the future`,
        );
    }
    if (debt.data.state !== 'paid') checkLast(debt, context);
  },
});

/** By their days, where no two are of one day. */
function inOrder({ data: { history }, file, at }: Entry<'debt'>, { textOf }: RuleContext): Fix | undefined {
  const days = history.map(({ date }) => date);
  const text = textOf(file);
  if (text === undefined || new Set(days).size < days.length) return undefined;
  const places = days.map((_, index) => at(['history', index]));
  return reordered(
    text,
    places,
    days.toSorted().map((day) => days.indexOf(day)),
  );
}

function checkLast({ data: { history, principal, interest }, at }: Entry<'debt'>, { report }: RuleContext): void {
  const index = history.length - 1;
  const last = history[index];
  if (last === undefined) return;
  const { low, high } = principal.personDays;
  if (last.principal < low || last.principal > high)
    report(
      at(['history', index, 'principal']),
      `Unexpected last estimate of ${last.principal} person-days, expected one from ${low} to ${high}, as \`principal\` says`,
      'Add the estimate of today to `history`, or correct the range.',
      'warning',
    );
  if (last.interest !== undefined && last.interest !== interest.personDaysPerMonth)
    report(
      at(['history', index, 'interest']),
      `Unexpected last interest of ${last.interest} person-days a month, expected ${interest.personDaysPerMonth}, as \`interest\` says`,
      'Add the estimate of today to `history`, or correct `interest`.',
      'warning',
    );
}
