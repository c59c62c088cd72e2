/** Says of each plan that is kept but cannot be shown why that is, and lets the reader take along what is there. */
import { tellTroubles } from '#site/client/kept/notice.ts';
import { unshownPlans } from './kept-plans.client.ts';
import type { PlannerWords } from './planner-words.ts';

const told = new Set<string>();

export function tellOfHidden(notice: HTMLElement, words: PlannerWords): void {
  for (const document of unshownPlans()) {
    if (told.has(document.key)) continue;
    told.add(document.key);
    tellTroubles(notice, document, { what: words.hiddenPlan, instead: words.othersSafe });
  }
}
