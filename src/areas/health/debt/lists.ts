/** What debt puts in front of meetings and leaders: what moved, acceptances that end, and what does not fit into a quarter. */
import { periodInWords } from '#areas/direction/period/period-words.ts';
import type { Entry } from '#model/entry.ts';
import type { List, PageTools } from '#model/kind.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import { dayAfter } from '#words/day-after.ts';
import { healthWords } from '../words/health-words.ts';
import { daysInWords } from './amounts.ts';
import { hasLapsed, stateOn } from './balance/standing.ts';
import { currentPlans } from './sheet/plans-view.ts';

/** In time to decide again, and late enough not to be forgotten once more. */
const DAYS_AHEAD = 30;

export const debtLists: readonly List<'debt'>[] = [
  { name: 'debt-moved', at: '/debt/', rows: (_, tools, since) => tools.moves(since, 'debt') },
  { name: 'acceptances-ending', at: '/debt/', rows: (debts, tools) => acceptancesEnding(debts, tools) },
  { name: 'debt-beyond-capacity', at: '/debt/#planned', rows: (debts, tools) => beyondCapacity(debts, tools) },
];

/** Those that have ended too: they wait for a decision. */
function acceptancesEnding(debts: readonly Entry<'debt'>[], tools: PageTools) {
  const words = healthWords(tools.speech).debt.lists;
  const until = dayAfter(tools.today, DAYS_AHEAD);
  return debts.flatMap((debt) => {
    const { acceptedUntil: due } = debt.data;
    const lapsed = hasLapsed(debt.data, tools.today);
    if (due === undefined || due > until || (!lapsed && stateOn(debt.data, tools.today) !== 'accepted')) return [];
    const cost = daysInWords(debt.data.interest.personDaysPerMonth, tools.speech);
    return [rowAbout(debt, tools, { says: lapsed ? words.overAt(cost) : words.costs(cost), due })];
  });
}

export function beyondCapacity(debts: readonly Entry<'debt'>[], tools: PageTools) {
  const words = healthWords(tools.speech).debt;
  return currentPlans(debts, tools).flatMap(({ cycle, work, planned, kept = 0, beyond }) => {
    const over = daysInWords(planned - kept, tools.speech);
    const says = words.lists.beyond(periodInWords(cycle, tools.speech), words.works[work], over);
    return beyond.map((debt) => rowAbout(debt, tools, { says }));
  });
}
