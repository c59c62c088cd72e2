/** The page of a debt: its statement, what follows from it, and its text. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import type { Debt } from './schema.ts';

export const debtSections = {
  points: { id: 'points', when: ({ points }) => points.length > 0 },
} satisfies Sections<Debt>;

export function debtPages(debt: Entry<'debt'>, tools: PageTools): readonly PageDraft[] {
  const body = debtBody(debt, tools);
  return [mainPage(debt, body, [...headingsOf(body.sections), ...proseHeadings(debt)])];
}

export type DebtBody = ReturnType<typeof debtBody>;

function debtBody(debt: Entry<'debt'>, tools: PageTools) {
  const { statement, points } = debt.data;
  const inline = (text: string) => tools.inline(text, debt);
  return {
    statement: inline(statement),
    points: points.map(inline),
    text: tools.body(debt),
    sections: shownSections(debtSections, debt.data, {}, healthWords(tools.speech).debt.sections),
  };
}
