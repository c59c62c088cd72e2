/** `<plan-progress>`: says how many of the tasks on this page are ticked off, and lets one begin again. */
import { progressOf, tick, tickedTasks } from './progress.ts';

class PlanProgress extends HTMLElement {
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
    if (output) output.value = `${done} of ${here.length} done`;
    if (button) button.hidden = done === 0;
  }

  /** Only what this page shows: another page of the plan keeps its own ticks. */
  #clear(): void {
    if (!confirm('Untick all tasks on this page?')) return;
    tick(progressOf(this), tasksOnPage(), false);
    this.querySelector('output')?.focus();
  }
}

function tasksOnPage(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('task-tick')].flatMap((tick) => tick.dataset.task ?? []);
}

customElements.define('plan-progress', PlanProgress);
