/** Whose turn it is, how many have voted, and what may be done now: revealed by enough, cast once something is answered. */
import { say } from '#words/say.ts';
import { isEmpty, type Run } from './run.ts';
import type { RunWords } from './run-words.ts';
import type { Sheet } from './sheet.client.ts';

export function showTurns(page: ParentNode, run: Run, { minRespondents: least }: Sheet, words: RunWords): void {
  const { people } = run;
  const isTooFew = people < least;
  const [reveal, cast, back] = ['reveal', 'cast', 'back'].map((step) =>
    page.querySelector<HTMLButtonElement>(`[data-step="${step}"]`),
  );
  write(page, 'person', say(words.person, { number: people + 1 }));
  write(page, 'voted', say(words.voted, { count: people }));
  write(page, 'enough', isTooFew ? say(words.enough, { least }) : '');
  if (reveal) reveal.disabled = isTooFew;
  if (cast) cast.disabled = isEmpty(run);
  if (back) back.hidden = !isEmpty(run);
}

/** @param name of the places on the page that say it */
export function write(page: ParentNode, name: string, words: string): void {
  for (const output of page.querySelectorAll(`[data-say="${name}"]`)) output.textContent = words;
}

/** Whether a button of the page names one of the steps. */
export function isNamed<Name extends string>(name: string, steps: Readonly<Record<Name, unknown>>): name is Name {
  return Object.hasOwn(steps, name);
}
