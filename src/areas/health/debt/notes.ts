/** What debt says on the pages of systems and teams: what they pay each month, and for what. */
import { compareText } from '#model/compare.ts';
import { isKind, type Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Note } from '#model/notes.ts';
import { healthWords } from '../words/health-words.ts';
import { daysInWords } from './amounts.ts';
import { balanceOn } from './balance/balance.ts';
import { isOwed } from './balance/standing.ts';
import { debtState } from './debt-state.ts';

type Debt = Entry<'debt'>;

/** The balance sheet has the rest. */
const MOST_ROWS = 8;

export function debtNotes(about: Entry, tools: PageTools): Note | undefined {
  if (!isKind(about, 'system') && !isKind(about, 'team')) return undefined;
  const { today, speech } = tools;
  const words = healthWords(speech).debt;
  const owed = debtsAbout(about, tools).filter(({ data }) => isOwed(data, today));
  if (owed.length === 0) return undefined;
  const { interest } = balanceOn(owed, today);
  const said = (days: number) => daysInWords(days, speech);
  return {
    topic: 'debt',
    glance: { label: words.note.glance(said(interest)), tone: 'plain' },
    rows: costliestFirst(owed)
      .slice(0, MOST_ROWS)
      .map((debt) => {
        const { low, high } = debt.data.principal.personDays;
        return {
          ...tools.linkTo(debt),
          details: [
            escapeHtml(words.aMonth(said(debt.data.interest.personDaysPerMonth))),
            escapeHtml(words.note.details(said(low), said(high))),
          ],
          state: debtState(debt.data, today, speech),
        };
      }),
  };
}

/** Of a team: its own, and those of the systems that it owns. */
function debtsAbout(about: Entry, { view }: PageTools): readonly Debt[] {
  const naming = view.referencesTo(about);
  const own = naming.flatMap(({ from, path }) =>
    isKind(from, 'debt') && (path[0] === 'system' || path[0] === 'owner') ? [from] : [],
  );
  const below = isKind(about, 'team')
    ? naming.flatMap(({ from, path }) => (isKind(from, 'system') && path[0] === 'owner' ? [from] : []))
    : [];
  const ofSystems = below.flatMap((system) =>
    view.referencesTo(system).flatMap(({ from, path }) => (isKind(from, 'debt') && path[0] === 'system' ? [from] : [])),
  );
  return [...new Set([...own, ...ofSystems])];
}

export function costliestFirst(debts: readonly Debt[]): readonly Debt[] {
  return debts.toSorted(
    (a, b) => b.data.interest.personDaysPerMonth - a.data.interest.personDaysPerMonth || compareText(a.id, b.id),
  );
}
