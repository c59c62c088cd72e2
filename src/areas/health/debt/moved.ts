/** What happened to a debt since a day: noticed, paid, accepted, estimated anew. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { dayBefore } from '#words/day-after.ts';
import { healthWords } from '../words/health-words.ts';
import { daysInWords } from './amounts.ts';
import { interestOn, principalOn } from './balance/estimates.ts';
import { hasLapsed } from './balance/standing.ts';

type Debt = Entry<'debt'>;

/** @param then none where it was not there, or where no history is kept: dates in the data tell most of it then */
export function debtMoved(
  { data: now }: Debt,
  then: Debt | undefined,
  since: string,
  tools: PageTools,
): string | undefined {
  const { today, speech } = tools;
  const words = healthWords(speech).debt;
  const said = (days: number) => daysInWords(days, speech);
  const [before, was] = [dayBefore(since), then?.data ?? now];
  const [principal, interest] = [
    [principalOn(was, before), principalOn(now, today)],
    [interestOn(was, before), interestOn(now, today)],
  ] as const;
  const isPaid = now.state === 'paid' && (now.paidOn ?? '') >= since;
  const isNew = now.discovered >= since;
  const moves = [
    isNew && words.moved.isNew,
    isPaid && words.moved.paid,
    hasLapsed(now, today) && !hasLapsed(now, before) && words.moved.lapsed,
    then !== undefined && now.state === 'accepted' && was.acceptedUntil !== now.acceptedUntil && now.acceptedUntil
      ? words.moved.accepted(speech.day(now.acceptedUntil))
      : then !== undefined &&
        !isPaid &&
        was.state !== now.state &&
        words.moved.state(words.states[was.state], words.states[now.state]),
    !isNew && !isPaid && principal[0] !== principal[1] && words.moved.principal(said(principal[0]), said(principal[1])),
    !isNew && !isPaid && interest[0] !== interest[1] && words.moved.interest(said(interest[0]), said(interest[1])),
  ].filter((move) => typeof move === 'string');
  return moves.length === 0 ? undefined : moves.join(', ');
}
