/** Says on the page that a run was begun with other questions, and what of it has no place there any more. */
import { say } from '#words/say.ts';
import type { Run } from './run.ts';
import type { RunWords } from './run-words.ts';
import type { Sheet } from './sheet.client.ts';
import { leftOver, olderThan } from './template.ts';

export function showOlder(page: ParentNode, run: Run, sheet: Sheet, words: RunWords): void {
  const part = page.querySelector<HTMLElement>('.older');
  if (!part) return;
  const older = run.phase === 'start' ? undefined : olderThan(run, sheet);
  part.hidden = older === undefined;
  if (older === undefined) return;
  const { version, changed } = older;
  const begun =
    version === undefined ? words.otherQuestions : say(words.older, { before: version, now: sheet.version });
  const said = [begun, ...(changed.length > 0 ? [say(words.lookAgain, { numbers: changed.join(', ') })] : [])].join(
    ' ',
  );
  const output = part.querySelector('[data-say="older"]');
  // Announced once, and not at each keystroke.
  if (output && output.textContent !== said) output.textContent = said;
  const left = leftOver(run, sheet);
  const list = part.querySelector<HTMLElement>('.left');
  if (!list) return;
  list.hidden = left.length === 0;
  list.querySelector('ul')?.replaceChildren(
    ...left.map(({ question, says }) => {
      const item = document.createElement('li');
      item.textContent = `${question} ${says.join(' · ')}`;
      return item;
    }),
  );
}
