/** The balance by system and by type: where most interest is paid comes first. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { healthWords } from '../../words/health-words.ts';
import { daysInWords } from '../amounts.ts';
import { balanceOn } from '../balance/balance.ts';
import { isOwed } from '../balance/standing.ts';

type Debt = Entry<'debt'>;

/** What is below these is in the table. */
const MOST = 8;

export function bySystem(debts: readonly Debt[], tools: PageTools) {
  return partsOf(debts, ({ data }) => tools.link(data.system, 'system'), tools);
}

export function byType(debts: readonly Debt[], tools: PageTools) {
  const { types } = healthWords(tools.speech).debt;
  return partsOf(debts, ({ data }) => ({ label: types[data.type], href: undefined }), tools);
}

type Part = Pick<Link, 'label'> & { readonly href?: string | undefined };

function partsOf(debts: readonly Debt[], partOf: (debt: Debt) => Part | undefined, { today, speech }: PageTools) {
  const owed = debts.filter(({ data }) => isOwed(data, today));
  const groups = new Map<string, { readonly part: Part; readonly own: Debt[] }>();
  for (const debt of owed) {
    const part = partOf(debt);
    if (part === undefined) continue;
    const key = part.href ?? part.label;
    const group = groups.get(key) ?? { part, own: [] };
    group.own.push(debt);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ part, own }) => ({ part, balance: balanceOn(own, today) }))
    .toSorted(
      (a, b) => b.balance.interest - a.balance.interest || a.part.label.localeCompare(b.part.label, speech.locale),
    )
    .slice(0, MOST)
    .map(({ part, balance }) => ({
      ...part,
      count: speech.number(balance.count),
      principal: daysInWords(balance.principal, speech),
      interest: daysInWords(balance.interest, speech),
    }));
}
