/** The choice between the plans in this browser, with the buttons to begin one and to delete the one that is shown. */
import { say } from '#words/say.ts';
import { option } from './choices.client.ts';
import type { KeptPlan } from './kept-plans.client.ts';
import { part } from './parts.client.ts';
import { titleOf } from './plan.ts';
import type { PlannerWords } from './planner-words.ts';

/** @param shown the id of the plan on the page, which may not be kept yet */
export function listKept(around: HTMLElement, kept: readonly KeptPlan[], shown: string, words: PlannerWords): void {
  const select = part(around, 'kept', HTMLSelectElement);
  const isKept = kept.some(({ id }) => id === shown);
  select.replaceChildren(
    ...(isKept ? [] : [option('', words.newPlan)]),
    ...kept.map(({ id, plan }) =>
      option(id, say(words.keptPlan, { title: titleOf(plan, words), ladder: plan.ladder.label })),
    ),
  );
  select.value = isKept ? shown : '';
  // One plan is no choice.
  part(around, 'plans', HTMLElement).hidden = select.options.length < 2;
  part(around, 'begin', HTMLButtonElement).hidden = kept.length === 0;
  part(around, 'discard', HTMLButtonElement).hidden = !isKept;
}
