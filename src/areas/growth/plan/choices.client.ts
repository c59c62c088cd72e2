/** The four choices that a plan begins with: ladder, discipline, the level now and the next one. */
import type { LadderOutline, OutlineLevel } from './file/outline.ts';
import type { Choice, Plan } from './plan.ts';
import { part } from './parts.client.ts';
import type { PlannerWords } from './planner-words.ts';

export class Choices {
  readonly #ladder: HTMLSelectElement;
  readonly #discipline: HTMLSelectElement;
  readonly #from: HTMLSelectElement;
  readonly #to: HTMLSelectElement;
  readonly #words: PlannerWords;
  #ladders: readonly LadderOutline[] = [];

  constructor(around: HTMLElement, words: PlannerWords, changed: () => void) {
    this.#words = words;
    const select = (name: string) => part(around, name, HTMLSelectElement);
    this.#ladder = select('ladder');
    this.#discipline = select('discipline');
    this.#from = select('from');
    this.#to = select('to');
    this.#ladder.addEventListener('change', () => {
      this.#offer(undefined);
      changed();
    });
    this.#from.addEventListener('change', () => {
      if (this.#to.value === '') this.#to.value = this.#above(this.#from.value)?.id ?? '';
      changed();
    });
    for (const other of [this.#discipline, this.#to]) other.addEventListener('change', changed);
  }

  get outline(): LadderOutline | undefined {
    return this.#ladders.find(({ id }) => id === this.#ladder.value);
  }

  /** None before a next level is chosen. */
  get choice(): Choice | undefined {
    const to = this.#to.value;
    return to === ''
      ? undefined
      : { discipline: this.#discipline.value || undefined, from: this.#from.value || undefined, to };
  }

  show(
    ladders: readonly LadderOutline[],
    ladder: string | undefined,
    plan?: Pick<Plan, 'discipline' | 'from' | 'to'>,
  ): void {
    this.#ladders = ladders;
    fill(
      this.#ladder,
      this.#words.chooseLadder,
      ladders.map(({ id, label }) => option(id, label)),
    );
    this.#ladder.value = ladders.some(({ id }) => id === ladder)
      ? (ladder ?? '')
      : ladders.length === 1
        ? (ladders[0]?.id ?? '')
        : '';
    this.#offer(plan);
  }

  focus(): void {
    (this.#ladder.value === '' ? this.#ladder : this.#from).focus();
  }

  #offer(plan: Pick<Plan, 'discipline' | 'from' | 'to'> | undefined): void {
    const { disciplines = [], levels = [] } = this.outline ?? {};
    fill(
      this.#discipline,
      this.#words.noDiscipline,
      disciplines.map(({ id, label }) => option(id, label)),
    );
    fill(this.#from, this.#words.notYet, levelOptions(levels));
    fill(this.#to, this.#words.chooseLevel, levelOptions(levels));
    const isKnown = (id: string | undefined) => (levels.some((level) => level.id === id) ? (id ?? '') : '');
    this.#discipline.value = disciplines.some(({ id }) => id === plan?.discipline?.id)
      ? (plan?.discipline?.id ?? '')
      : '';
    this.#from.value = isKnown(plan?.from?.id);
    this.#to.value = isKnown(plan?.to.id);
    const label = this.#discipline.closest('label');
    if (label !== null) label.hidden = disciplines.length === 0;
    for (const select of [this.#from, this.#to]) select.disabled = levels.length === 0;
  }

  #above(id: string): OutlineLevel | undefined {
    return this.outline?.levels.find(({ below }) => below === id);
  }
}

function levelOptions(levels: readonly OutlineLevel[]): readonly HTMLElement[] {
  const tracks = [...Map.groupBy(levels, ({ track }) => track)];
  const options = (own: readonly OutlineLevel[]) => own.map(({ id, label }) => option(id, label));
  if (tracks.length === 1) return options(levels);
  return tracks.map(([track, own]) => {
    const group = document.createElement('optgroup');
    group.label = track;
    group.append(...options(own));
    return group;
  });
}

export function option(value: string, label: string): HTMLOptionElement {
  const choice = document.createElement('option');
  choice.value = value;
  choice.textContent = label;
  return choice;
}

function fill(select: HTMLSelectElement, none: string, options: readonly HTMLElement[]): void {
  select.replaceChildren(option('', none), ...options);
}
