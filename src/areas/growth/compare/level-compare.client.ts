/** `<level-compare>`: narrows the table to the levels that are chosen, tells how they differ, and keeps the choice in the address. */
import { say, wordsFrom } from '#words/say.ts';
import { choiceIn, completed, MOST, placed, searchFor, type ChosenLevels, type OfferedLevel } from './choice.ts';
import { COMPARE_WORDS } from './compare-words.ts';
import { tellDifferences } from './differences.client.ts';
import { foldParts } from './folds.client.ts';

class LevelCompare extends HTMLElement {
  readonly #words = wordsFrom(this, COMPARE_WORDS);
  readonly #selects = [...this.querySelectorAll('select')];
  #offered: readonly OfferedLevel[] = [];
  #choice: ChosenLevels = { levels: [], isEvery: false, onlyDifferences: false };

  connectedCallback(): void {
    const table = document.querySelector<HTMLElement>('.compare');
    const [every, only] = [this.querySelector('button'), this.querySelector('input')];
    if (table === null || every === null || only === null) return;
    this.#offered = offeredIn(this.#selects[0]);
    this.#choice = choiceIn(location.search, this.#offered);
    const show = (change: Partial<ChosenLevels>) => {
      this.#choice = { ...this.#choice, ...change };
      history.replaceState(
        history.state,
        '',
        searchFor(this.#choice, this.#offered, location.search) || location.pathname,
      );
      this.#show(table, every, only);
    };
    for (const [place, select] of this.#selects.entries())
      select.addEventListener('change', () => {
        const places = Array.from({ length: MOST }, (_, index) => this.#choice.levels[index] ?? '');
        const levels = placed(places, place, select.value).filter((level) => level !== '');
        show({ levels: completed(levels, this.#offered), isEvery: false });
      });
    every.addEventListener('click', () => show({ isEvery: !this.#choice.isEvery }));
    only.addEventListener('change', () => show({ onlyDifferences: only.checked }));
    foldParts(table);
    this.#show(table, every, only);
  }

  #show(table: HTMLElement, every: HTMLElement, only: HTMLInputElement): void {
    const { levels, isEvery, onlyDifferences } = this.#choice;
    for (const [index, select] of this.#selects.entries()) select.value = levels[index] ?? '';
    every.ariaPressed = String(isEvery);
    only.checked = onlyDifferences;
    const shown = this.#offered.map(({ id }) => id).filter((id) => isEvery || levels.includes(id));
    table.classList.add('chosen');
    table.classList.toggle('narrowed', !isEvery);
    table.classList.toggle('only-differences', onlyDifferences);
    for (const part of table.querySelectorAll<HTMLElement>('[data-level]'))
      part.hidden = !shown.includes(part.dataset.level ?? '');
    const { differ, all } = tellDifferences(table, shown, this.#words);
    const said = this.querySelector('output');
    if (said) said.textContent = say(onlyDifferences ? this.#words.hidden : this.#words.said, { differ, count: all });
  }
}

/** The levels that the first place offers, in the order of the ladder. */
function offeredIn(select: HTMLSelectElement | undefined): readonly OfferedLevel[] {
  return [...(select?.options ?? [])].map(({ value, parentElement }) => ({
    id: value,
    track: parentElement instanceof HTMLOptGroupElement ? parentElement.label : '',
  }));
}

customElements.define('level-compare', LevelCompare);
