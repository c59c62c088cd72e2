/** What about debt needs attention, and what it says to a health check that asks for it. */
import type { Entry } from '#model/entry.ts';
import type { Figure } from '#model/figures.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { healthWords } from '../words/health-words.ts';
import { daysInWords } from './amounts.ts';
import { hasLapsed, isOwed } from './balance/standing.ts';
import { beyondCapacity } from './lists.ts';
import { costliestFirst } from './notes.ts';

type Debt = Entry<'debt'>;

export function debtAttention(debts: readonly Debt[], tools: PageTools): readonly Link[] {
  const { today, speech } = tools;
  const words = healthWords(speech).debt.attention;
  const name = speech.names.debt.inText;
  const lapsed = debts.filter(({ data }) => hasLapsed(data, today));
  const beyond = beyondCapacity(debts, tools);
  return [
    ...(lapsed.length === 0 ? [] : [{ label: words.lapsed(lapsed.length, name), href: '/debt/#ended' }]),
    ...(beyond.length === 0 ? [] : [{ label: words.beyond(beyond.length, name), href: '/debt/#planned' }]),
  ];
}

/** The most expensive first, each for the team that owns its system, or keeps it true. */
export function debtFigures(debts: readonly Debt[], tools: PageTools): readonly Figure[] {
  const { view, today, speech } = tools;
  const words = healthWords(speech).debt;
  const said = (days: number) => daysInWords(days, speech);
  return costliestFirst(debts.filter(({ data }) => isOwed(data, today))).map((debt) => {
    const { principal, interest, system: ref } = debt.data;
    const system = view.resolve(ref, ['system']);
    const owner = view.resolve(system?.data.owner ?? debt.data.owner, ['team']);
    const { low, high } = principal.personDays;
    return {
      register: 'debt',
      text: words.figure(debt.data.title, said(interest.personDaysPerMonth), said(low), said(high)),
      source: tools.linkTo(debt),
      unit: owner && `team/${owner.id}`,
    };
  });
}
