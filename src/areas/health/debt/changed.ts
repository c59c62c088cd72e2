/** What a change of a debt means: its score, its place among the others, what it costs, what is done about it. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import type { View } from '#model/playbook.ts';
import { spoken, statement } from '#changes/statement.ts';
import { daysInWords } from './amounts.ts';
import { middleOf } from './balance/estimates.ts';
import { ranked, type Scored } from './ranking/rank.ts';
import { debtScore } from './ranking/score.ts';
import { DEBT_STATES } from './values.ts';

type DebtEntry = Entry<'debt'>;

const MOST_NAMED = 3;

export function debtChanged(
  before: DebtEntry | undefined,
  after: DebtEntry | undefined,
  { before: old, after: present, speech, nameOf, today }: ChangeTools,
): ToldChange {
  const system = (after ?? before)?.data.system;
  const subject = `${(after ?? before)?.data.title ?? ''}${system === undefined ? '' : ` (debt of ${nameOf(system, 'system')})`}`;
  const order = rankedIn(present, today);
  if (before === undefined || after === undefined) {
    const own = (after ?? before)?.data;
    const place = order.findIndex(({ debt }) => debt.id === after?.id) + 1;
    const cost =
      own &&
      `${daysInWords(middleOf(own.principal.personDays), speech)} person-days, ${daysInWords(own.interest.personDaysPerMonth, speech)} a month until then`;
    return {
      subject,
      statements: place > 0 ? [statement('entries', `comes ${speech.ordinal(place)} of ${order.length}: ${cost}`)] : [],
    };
  }
  const [was, is] = [before.data, after.data];
  const isOpen = (state: string) => state !== DEBT_STATES[3];
  const [from, to] = [debtScore(was.score, old.config.debt.weights), debtScore(is.score, present.config.debt.weights)];
  const passed = passes(before, after, rankedIn(old, today), order);
  const names = (all: readonly DebtEntry[]) =>
    all.length > MOST_NAMED ? `${speech.numeral(all.length)} others` : speech.list(all.map(({ data }) => data.title));
  const move =
    passed.now.length > 0
      ? ` and passes ${names(passed.now)}`
      : passed.by.length > 0
        ? ` and falls behind ${names(passed.by)}`
        : '';
  const days = (debt: typeof was) => middleOf(debt.principal.personDays);
  const isOtherCost = days(was) !== days(is) || was.interest.personDaysPerMonth !== is.interest.personDaysPerMonth;
  const turned = (label: string, then: number, now: number, unit: string) =>
    `${now > then ? 'raises' : 'lowers'} ${label} from ${daysInWords(then, speech)} to ${daysInWords(now, speech)} ${unit}`;
  return {
    subject,
    statements: spoken([
      was.state !== is.state &&
        statement(
          'decides',
          `is now ${is.state}${is.paidOn !== undefined && !isOpen(is.state) ? ` on ${speech.day(is.paidOn)}` : ''}, before ${was.state}`,
          'state',
          'paidOn',
        ),
      from !== to &&
        statement(
          'decides',
          `${to > from ? 'rises' : 'falls'} from ${short(from)} to ${short(to)} of 5${move}`,
          'score',
        ),
      from === to && move !== '' && isOtherCost && statement('fields', `stays at ${short(to)} of 5${move}`),
      days(was) !== days(is) &&
        statement(
          'fields',
          turned('what it takes to pay it', days(was), days(is), 'person-days'),
          'principal.personDays',
        ),
      was.interest.personDaysPerMonth !== is.interest.personDaysPerMonth &&
        statement(
          'fields',
          turned(
            'its interest',
            was.interest.personDaysPerMonth,
            is.interest.personDaysPerMonth,
            'person-days a month',
          ),
          'interest.personDaysPerMonth',
        ),
      was.treatment !== is.treatment &&
        statement('decides', `is now to ${is.treatment}, before to ${was.treatment}`, 'treatment'),
      was.acceptedUntil !== is.acceptedUntil &&
        is.acceptedUntil !== undefined &&
        statement('decides', `is accepted until ${speech.day(is.acceptedUntil)}`, 'acceptedUntil'),
    ]),
  };

  function short(score: number): string {
    return speech.number(Math.round(score * 10) / 10);
  }
}

/** As the register has them: what is paid is in no order. */
function rankedIn(view: View, today: string): readonly Scored<DebtEntry>[] {
  return ranked(
    view.entriesOf('debt').filter(({ data }) => data.state !== 'paid'),
    view.config.debt.weights,
    today,
  );
}

/** Those that it stood behind, or before, and does no longer. */
function passes(
  before: DebtEntry,
  after: DebtEntry,
  then: readonly Scored<DebtEntry>[],
  now: readonly Scored<DebtEntry>[],
) {
  const place = (order: readonly Scored<DebtEntry>[], id: string) => order.findIndex(({ debt }) => debt.id === id);
  const [from, to] = [place(then, before.id), place(now, after.id)];
  const others = now.flatMap(({ debt }) => {
    const was = place(then, debt.id);
    return debt.id === after.id || was === -1 || from === -1 || to === -1
      ? []
      : [{ debt, was, is: place(now, debt.id) }];
  });
  return {
    now: others.filter(({ was, is }) => was < from && is > to).map(({ debt }) => debt),
    by: others.filter(({ was, is }) => was > from && is < to).map(({ debt }) => debt),
  };
}
