/** Where a debt stands on a day: an acceptance that has ended is open again, whatever its state says. */
import type { Debt } from '../schema.ts';
import type { DebtState } from '../values.ts';

type Fields = Pick<Debt, 'state' | 'acceptedUntil'>;

export function stateOn(data: Fields, day: string): DebtState {
  return hasLapsed(data, day) ? 'open' : data.state;
}

/** Whether someone chose to live with it until a day that is past, or until no day at all. */
export function hasLapsed({ state, acceptedUntil }: Fields, day: string): boolean {
  return state === 'accepted' && (acceptedUntil === undefined || acceptedUntil < day);
}

/** Whether it is known on a day and not yet paid. What was accepted is owed too. */
export function isOwed(
  { discovered, state, paidOn }: Pick<Debt, 'discovered' | 'state' | 'paidOn'>,
  day: string,
): boolean {
  if (discovered > day) return false;
  // Paid, and nobody said when: a rule asks for the day.
  return paidOn === undefined ? state !== 'paid' : state !== 'paid' || paidOn > day;
}
