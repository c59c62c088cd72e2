/** `<plan-progress>`: says how many of the tasks on this page are ticked off, and lets one begin again. */
import { keepTicks, planOf, TICKED, tickedTasks } from './ticks.ts';

class PlanProgress extends HTMLElement {
  readonly #follow = () => this.#show();

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#clear());
    document.addEventListener(TICKED, this.#follow);
    window.addEventListener('storage', this.#follow);
    this.#show();
  }

  disconnectedCallback(): void {
    document.removeEventListener(TICKED, this.#follow);
    window.removeEventListener('storage', this.#follow);
  }

  #show(): void {
    const ticked = tickedTasks(planOf(this));
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
    const here = new Set(tasksOnPage());
    keepTicks(planOf(this), new Set([...tickedTasks(planOf(this))].filter((task) => !here.has(task))));
    this.querySelector('output')?.focus();
  }
}

function tasksOnPage(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('task-tick')].flatMap((tick) => tick.dataset.task ?? []);
}

customElements.define('plan-progress', PlanProgress);
