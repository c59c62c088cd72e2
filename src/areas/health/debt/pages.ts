/** The page of a debt item: what follows from it, how it came about, and its text. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import type { Debt } from './schema.ts';

export const debtSections = {
  consequences: { id: 'consequences', when: () => true },
  cause: { id: 'cause', when: () => true },
} satisfies Sections<Debt>;

export function debtPages(debt: Entry<'debt'>, tools: PageTools): readonly PageDraft[] {
  const body = debtBody(debt, tools);
  return [mainPage(debt, body, [...headingsOf(body.sections), ...proseHeadings(debt)])];
}

export type DebtBody = ReturnType<typeof debtBody>;

function debtBody(debt: Entry<'debt'>, tools: PageTools) {
  const { consequences, cause } = debt.data;
  const inline = (text: string) => tools.inline(text, debt);
  return {
    consequences: consequences.map(inline),
    cause: inline(cause),
    text: tools.body(debt),
    sections: shownSections(debtSections, debt.data, {}, healthWords(tools.speech).debt.sections),
  };
}
