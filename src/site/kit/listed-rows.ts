/** A list of a register as pages show it: its rows with how late they are, and how many more there are. */
import type { PageTools } from '#model/kind.ts';
import type { ListName, ListRow } from '#model/lists.ts';
import { daysBetween } from '#words/days-between.ts';
import { siteWords } from '../words/site-words.ts';

export type ShownRow = ReturnType<typeof shownRow>;

/** Their titles say it of every row. */
const WITHOUT_OWNER: ReadonlySet<ListName> = new Set(['risks-unowned', 'systems-unowned']);

/** @param most how many rows are shown */
export function listedRows(name: ListName, since: string, most: number, tools: PageTools) {
  const all = tools.list(name, since);
  return {
    name,
    title: siteWords(tools.speech).lists.titles[name](tools.speech.names),
    count: all.length,
    rows: all
      .slice(0, most)
      .map((row) => ({ ...shownRow(row, tools), ...(WITHOUT_OWNER.has(name) && { isUnowned: false }) })),
    more: Math.max(0, all.length - most),
    /** The page that shows all of it. */
    page: tools.listPage(name),
  };
}

export function shownRow({ item, says, owner, isUnowned = false, due, edit }: ListRow, { today, speech }: PageTools) {
  const { due: words } = siteWords(speech).lists;
  const days = due === undefined ? undefined : daysBetween(today, due);
  return {
    ...item,
    says,
    // A row about a team that is for the team to see to names it once.
    owner: owner?.href === item.href ? undefined : owner,
    isUnowned,
    due,
    when: days === undefined ? undefined : days < 0 ? words.late(-days) : days === 0 ? words.today : words.coming(days),
    isLate: days !== undefined && days < 0,
    edit,
  };
}
