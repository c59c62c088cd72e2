/** What objectives say on the page of their system: what is left of each budget, least first. */
import { isKind, type Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Note } from '#model/notes.ts';
import { budgetInWords, budgetNow, byBudgetLeft } from './budget-words.ts';
import { objectiveInWords } from './objective-words.ts';

export function sloNotes(about: Entry, tools: PageTools): Note | undefined {
  if (!isKind(about, 'system')) return undefined;
  const { view, today, speech } = tools;
  const own = view
    .referencesTo(about)
    .flatMap(({ from, path }) => (isKind(from, 'slo') && path[0] === 'system' && from.life !== 'archived' ? from : []));
  const rows = byBudgetLeft(own, today).map((slo) => {
    const { short, tone } = budgetInWords(budgetNow(slo, today), speech);
    const asks = escapeHtml(objectiveInWords(slo.data, speech));
    return { ...tools.linkTo(slo), details: [asks], state: { label: short, tone } };
  });
  return rows.length === 0 ? undefined : { topic: 'objectives', glance: rows[0]?.state, rows };
}
