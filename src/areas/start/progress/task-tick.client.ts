/** `<task-tick>`: makes the printed square before a task one that can be ticked. */
import { progressOf, tick, tickedTasks } from './progress.ts';

class TaskTick extends HTMLElement {
  readonly #box = document.createElement('input');
  #unfollow: (() => void) | undefined;

  connectedCallback(): void {
    const progress = progressOf(this);
    const { task = '', label = '' } = this.dataset;
    this.#box.type = 'checkbox';
    this.#box.setAttribute('aria-labelledby', label);
    // Set anew each time: a phase that is moved connects its boxes again.
    this.#box.onchange = () => tick(progress, [task], this.#box.checked);
    this.replaceChildren(this.#box);
    const show = () => (this.#box.checked = tickedTasks(progress).has(task));
    this.#unfollow = progress.follow(show);
    show();
  }

  disconnectedCallback(): void {
    this.#unfollow?.();
  }
}

customElements.define('task-tick', TaskTick);
