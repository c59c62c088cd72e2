/** `<plan-today>`: shows the phase of today first and folds the rest, as soon as a first day is kept; counts what is done in each. */
import type { KeptDocument } from '#site/client/kept/kept-document.ts';
import { targetOf } from '#site/client/target.ts';
import { today } from '#site/client/today.ts';
import { say, wordsFrom } from '#words/say.ts';
import { progressOf, startIn, tickedTasks } from '../progress/progress.ts';
import { dayOf } from '../take-along/dates.client.ts';
import { phaseOn } from './phase-on.ts';
import { TODAY_WORDS } from './today-words.ts';

interface Shown {
  readonly part: HTMLDetailsElement;
  readonly from: number;
  readonly to: number;
  readonly tasks: readonly string[];
  /** What may be skipped is never left behind. */
  readonly required: readonly string[];
}

class PlanToday extends HTMLElement {
  readonly #words = wordsFrom(this, TODAY_WORDS);
  #progress!: KeptDocument;
  #phases: readonly Shown[] = [];
  #unfollow: (() => void) | undefined;
  /** As the page came: where no day is chosen. */
  #first: Shown | undefined;
  #label = '';
  readonly #reveal = () => this.#open();

  connectedCallback(): void {
    this.#progress = progressOf(this);
    this.#phases = [...this.querySelectorAll<HTMLDetailsElement>('details[data-phase]')]
      .map((part) => {
        const ticks = [...part.querySelectorAll<HTMLElement>('task-tick')];
        const ids = (own: readonly HTMLElement[]) => own.flatMap(({ dataset }) => dataset.task ?? []);
        return {
          part,
          from: Number(part.dataset.from),
          to: Number(part.dataset.to),
          tasks: ids(ticks),
          required: ids(ticks.filter(({ dataset }) => dataset.optional === undefined)),
        };
      })
      .toSorted((a, b) => a.from - b.from);
    this.#first = this.#phases.find(({ part }) => part.open);
    this.#label = this.#first?.part.querySelector('.now')?.textContent ?? '';
    this.#unfollow = this.#progress.follow(() => this.#show());
    addEventListener('hashchange', this.#reveal);
    this.#show();
    this.#open();
  }

  disconnectedCallback(): void {
    this.#unfollow?.();
    removeEventListener('hashchange', this.#reveal);
  }

  #show(): void {
    const ticked = tickedTasks(this.#progress);
    const left = (tasks: readonly string[]) => tasks.filter((task) => !ticked.has(task)).length;
    const { day, workingDays = true } = startIn(this.#progress);
    const now = day === undefined ? undefined : dayOf(today(), { day, workingDays });
    const due = now === undefined ? this.#first : phaseOn(this.#phases, now);
    const current = due ?? this.#phases.find(({ required }) => left(required) > 0) ?? this.#phases.at(-1);
    if (current === undefined) return;
    if (current.part.parentElement !== this.#place('now')) this.#bringForward(current);
    for (const { part, tasks, from } of this.#phases) {
      const count = part.querySelector('.count');
      if (count) count.textContent = say(this.#words.done, { done: tasks.length - left(tasks), count: tasks.length });
      part.classList.toggle('past', from < current.from);
      const label = part.querySelector<HTMLElement>('.now');
      if (!label) continue;
      label.hidden = part !== current.part;
      label.textContent = now === undefined ? this.#label : this.#nowInWords(now, due !== undefined);
    }
    const behind = this.#phases.filter(({ from, required }) => from < current.from && left(required) > 0);
    // Before a day is chosen, nothing is late.
    this.#showBehind(now === undefined || due === undefined ? [] : behind, left);
  }

  #nowInWords(day: number, isRunning: boolean): string {
    if (!isRunning) return this.#words.over;
    return day < 0 ? this.#words.before : say(this.#words.today, { day });
  }

  /** The others follow in the order of their days, folded. */
  #bringForward(current: Shown): void {
    this.#place('rest').append(...this.#phases.flatMap(({ part }) => (part === current.part ? [] : [part])));
    this.#place('now').append(current.part);
    for (const { part } of this.#phases) part.open = part === current.part;
  }

  #showBehind(phases: readonly Shown[], left: (tasks: readonly string[]) => number): void {
    const line = this.querySelector<HTMLElement>('.behind');
    if (!line) return;
    line.hidden = phases.length === 0;
    const count = phases.reduce((sum, { required }) => sum + left(required), 0);
    const links = phases.map(({ part }) => {
      const link = document.createElement('a');
      link.href = `#${part.querySelector('h2')?.id ?? ''}`;
      link.textContent = part.dataset.phase ?? '';
      return link;
    });
    line.replaceChildren(say(this.#words.behind, { count }), ...links.flatMap((link) => [' ', link]));
  }

  /** A heading stands outside of what it folds, so a link to it opens nothing by itself. */
  #open(): void {
    const target = targetOf(location);
    const part = target?.closest<HTMLDetailsElement>('details[data-phase]');
    if (part && !part.open && this.contains(part)) {
      part.open = true;
      target?.scrollIntoView();
    }
  }

  #place(name: 'now' | 'rest'): HTMLElement {
    const place = this.querySelector<HTMLElement>(`[data-place="${name}"]`);
    if (place === null) throw new Error(`The page prints no place for \`${name}\``);
    return place;
  }
}

customElements.define('plan-today', PlanToday);
