/** Says what became of the ladder since the plan was written. */
import type { Changes } from './changes.ts';
import { say } from '#words/say.ts';
import type { Plan } from './plan.ts';
import type { PlannerWords } from './planner-words.ts';
import { made, part } from './parts.client.ts';

export function showChanges(
  notice: HTMLElement,
  changes: Changes | 'gone' | undefined,
  plan: Plan,
  words: PlannerWords,
): void {
  notice.hidden = changes === undefined;
  if (changes === undefined) return;
  const [sentence, list] = [part(notice, 'change-words', HTMLElement), part(notice, 'change-list', HTMLElement)];
  part(notice, 'update', HTMLButtonElement).hidden = changes === 'gone';
  list.replaceChildren();
  if (changes === 'gone') {
    sentence.textContent = say(words.gone, { level: plan.to.label, ladder: plan.ladder.label });
    return;
  }
  sentence.textContent =
    changes.version === plan.version
      ? say(words.changedWithin, { version: plan.version })
      : say(words.writtenAgainst, { before: plan.version, after: changes.version });
  const parts = [
    [words.newlyAsked, changes.added.map(({ text }) => text)],
    [words.notAskedNow, changes.gone.map(({ text }) => text)],
    [words.saidDifferently, changes.reworded.map((texts) => say(words.instead, texts))],
  ] as const;
  const told = parts.filter(([, texts]) => texts.length > 0);
  for (const [title, texts] of told) list.append(made('dt', title), ...texts.map((text) => made('dd', text)));
  if (told.length === 0) sentence.textContent += ` ${words.nothingDifferent}`;
}
