/** `<plan-progress>`: says how many of the tasks on this page are ticked off, and lets one begin again. */
import { say, wordsFrom } from '#words/say.ts';
import { PROGRESS_WORDS } from './progress-words.ts';
import { progressOf, tick, tickedTasks } from './progress.ts';

class PlanProgress extends HTMLElement {
  readonly #words = wordsFrom(this, PROGRESS_WORDS);
  #unfollow: (() => void) | undefined;

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#clear());
    this.#unfollow = progressOf(this).follow(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.#unfollow?.();
  }

  #show(): void {
    const ticked = tickedTasks(progressOf(this));
    const here = tasksOnPage();
    const done = here.filter((task) => ticked.has(task)).length;
    const [meter, output, button] = [
      this.querySelector('meter'),
      this.querySelector('output'),
      this.querySelector('button'),
    ];
    if (meter) meter.value = done;
    if (output) output.value = say(this.#words.done, { done, all: here.length });
    if (button) button.hidden = done === 0;
  }

  /** Only what this page shows: another page of the plan keeps its own ticks. */
  #clear(): void {
    if (!confirm(this.#words.untick)) return;
    tick(progressOf(this), tasksOnPage(), false);
    this.querySelector('output')?.focus();
  }
}

function tasksOnPage(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('task-tick')].flatMap((tick) => tick.dataset.task ?? []);
}

customElements.define('plan-progress', PlanProgress);
