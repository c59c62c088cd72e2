/** How much debt was paid in full in a quarter, by the register of debt: of what was used for it, that is what is known. */
import { daysInWords } from '#areas/health/debt/amounts.ts';
import { paidOff, sum, wasPaidBetween } from '#areas/health/debt/balance/balance.ts';
import type { PageTools } from '#model/kind.ts';
import { daysOf } from '../period/period.ts';
import { directionWords } from '../words/direction-words.ts';

export function debtPaidIn(quarter: string, { view, today, speech }: PageTools): string {
  const words = directionWords(speech).quarter.capacity;
  const { from, to } = daysOf(quarter);
  const paid = view.entriesOf('debt').filter((debt) => wasPaidBetween(debt, from, to < today ? to : today));
  const name = speech.names.debt.inText;
  return paid.length === 0
    ? words.nothingPaid(name)
    : words.paid(daysInWords(sum(paid, paidOff), speech), paid.length, name);
}
