/** Says what became of the ladder since the plan was written. */
import type { Changes } from './changes.ts';
import type { Plan } from './plan.ts';
import { made, part } from './parts.client.ts';

export function showChanges(notice: HTMLElement, changes: Changes | 'gone' | undefined, plan: Plan): void {
  notice.hidden = changes === undefined;
  if (changes === undefined) return;
  const [words, list] = [part(notice, 'change-words', HTMLElement), part(notice, 'change-list', HTMLElement)];
  part(notice, 'update', HTMLButtonElement).hidden = changes === 'gone';
  list.replaceChildren();
  if (changes === 'gone') {
    words.textContent = `What this plan aims at, ${plan.to.label} on the ${plan.ladder.label}, is no longer here as it was. Your notes are all kept; choose another level to go on with them.`;
    return;
  }
  words.textContent =
    changes.version === plan.version
      ? `The ladder has changed within version ${plan.version}.`
      : `This plan was written against version ${plan.version}; the ladder is now at ${changes.version}.`;
  const parts = [
    ['Newly asked', changes.added.map(({ text }) => text)],
    ['No longer asked', changes.gone.map(({ text }) => text)],
    ['Said differently', changes.reworded.map(({ before, after }) => `“${after}” instead of “${before}”`)],
  ] as const;
  const told = parts.filter(([, texts]) => texts.length > 0);
  for (const [title, texts] of told) list.append(made('dt', title), ...texts.map((text) => made('dd', text)));
  if (told.length === 0) words.textContent += ' Nothing in this plan is asked differently.';
}
