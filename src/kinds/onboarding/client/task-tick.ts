/** `<task-tick>`: makes the printed square before a task one that can be ticked. */
import { keepTicks, planOf, TICKED, tickedTasks } from './ticks.ts';

class TaskTick extends HTMLElement {
  readonly #box = document.createElement('input');
  readonly #follow = () => this.#show();

  connectedCallback(): void {
    this.#box.type = 'checkbox';
    this.#box.setAttribute('aria-labelledby', this.dataset.label ?? '');
    this.#box.addEventListener('change', () => this.#keep());
    this.replaceChildren(this.#box);
    this.#show();
    document.addEventListener(TICKED, this.#follow);
    // Another window may show the same plan.
    window.addEventListener('storage', this.#follow);
  }

  disconnectedCallback(): void {
    document.removeEventListener(TICKED, this.#follow);
    window.removeEventListener('storage', this.#follow);
  }

  #show(): void {
    this.#box.checked = tickedTasks(planOf(this)).has(this.#task);
  }

  #keep(): void {
    const { checked } = this.#box;
    const tasks = new Set(tickedTasks(planOf(this)));
    if (checked) tasks.add(this.#task);
    else tasks.delete(this.#task);
    keepTicks(planOf(this), tasks);
    // A browser that keeps nothing still lets one tick.
    this.#box.checked = checked;
  }

  get #task(): string {
    return this.dataset.task ?? '';
  }
}

customElements.define('task-tick', TaskTick);
