/**
 * `<level-window>`: the matrix as a table on every screen. Where not all levels fit, those that do stand side by side, and the reader turns
 * to the others; the choice is kept in the address. Without a script the levels stand below each other.
 */
import { targetOf } from '#site/client/target.ts';
import { say, wordsFrom } from '#words/say.ts';
import { LEVEL_WINDOW_WORDS } from './level-window-words.ts';
import { levelsThatFit, shownLevels } from './shown-levels.ts';

const PARAMETER = 'level';

class LevelWindow extends HTMLElement {
  /** The level that the shown ones begin with, where there is room for it. */
  #first: string | undefined;
  #isOnPaper = false;

  connectedCallback(): void {
    this.classList.add('windowed');
    this.#first = new URLSearchParams(location.search).get(PARAMETER) ?? undefined;
    this.#turnToTarget();
    new ResizeObserver(() => this.#apply()).observe(this);
    document.addEventListener('narrowed', () => this.#apply());
    addEventListener('hashchange', () => this.#turnToTarget());
    addEventListener('beforeprint', () => this.#print(true));
    addEventListener('afterprint', () => this.#print(false));
    this.#select?.addEventListener('input', () => this.#turnTo(this.#select?.value));
    for (const button of this.querySelectorAll<HTMLButtonElement>('.turn button'))
      button.addEventListener('click', () => this.#turnBy(Number(button.value)));
    this.#apply();
  }

  get #select(): HTMLSelectElement | null {
    return this.querySelector('.turn select');
  }

  /** Those that the filter left. */
  get #levels(): readonly string[] {
    const heads = [...this.querySelectorAll<HTMLElement>('thead [data-level]:not(.filtered)')];
    return heads.map(({ dataset }) => dataset.level ?? '');
  }

  #shown(): readonly string[] {
    const levels = this.#levels;
    if (this.#isOnPaper) return levels;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return shownLevels(levels, levelsThatFit(this.clientWidth, rem), levels.indexOf(this.#first ?? ''));
  }

  /** A screenful on or back. */
  #turnBy(direction: number): void {
    const [levels, shown] = [this.#levels, this.#shown()];
    this.#turnTo(levels[Math.max(0, levels.indexOf(shown[0] ?? '') + direction * shown.length)]);
  }

  #turnTo(level: string | undefined): void {
    this.#first = level;
    const address = new URL(location.href);
    if (level !== undefined) address.searchParams.set(PARAMETER, level);
    history.replaceState(history.state, '', address);
    this.#apply();
  }

  /** A link to a sentence turns to its level. */
  #turnToTarget(): void {
    const target = targetOf(location);
    const level = target?.closest<HTMLElement>('td[data-level]')?.dataset.level;
    if (level === undefined || this.#shown().includes(level)) return;
    this.#first = level;
    this.#apply();
    target?.scrollIntoView();
  }

  #print(isOnPaper: boolean): void {
    this.#isOnPaper = isOnPaper;
    this.#apply();
  }

  #apply(): void {
    const [levels, shown] = [this.#levels, this.#shown()];
    for (const cell of this.querySelectorAll<HTMLElement>('[data-level]')) {
      cell.classList.toggle('not-now', !shown.includes(cell.dataset.level ?? ''));
      cell.hidden = cell.matches('.filtered, .not-now');
    }
    this.#span(shown.length);
    this.#tell(levels, shown);
    this.#measure();
  }

  /** Headings span the levels that are shown, and no columns beside them. */
  #span(columns: number): void {
    for (const wide of this.querySelectorAll<HTMLTableCellElement>('tbody [colspan]')) wide.colSpan = columns;
    for (const track of this.querySelectorAll<HTMLTableCellElement>('thead [scope="colgroup"]')) {
      const { track: id = '' } = track.dataset;
      const own = this.querySelectorAll(`thead [data-level][data-track="${CSS.escape(id)}"]:not([hidden])`);
      track.colSpan = Math.max(1, own.length);
      track.hidden = own.length === 0;
    }
  }

  #tell(levels: readonly string[], shown: readonly string[]): void {
    const bar = this.querySelector<HTMLElement>('.turn');
    if (bar === null) return;
    const from = levels.indexOf(shown[0] ?? '');
    bar.hidden = shown.length === levels.length;
    this.classList.toggle('single', !bar.hidden && shown.length === 1);
    for (const option of this.#select?.options ?? []) option.hidden = !levels.includes(option.value);
    if (this.#select !== null) this.#select.value = shown[0] ?? '';
    for (const button of bar.querySelectorAll('button'))
      button.setAttribute(
        'aria-disabled',
        String(button.value === '-1' ? from === 0 : from + shown.length === levels.length),
      );
    const words = wordsFrom(this, LEVEL_WINDOW_WORDS);
    const place = bar.querySelector('output');
    const parts = { from: from + 1, until: from + shown.length, all: levels.length };
    if (place !== null) place.value = say(shown.length === 1 ? words.one : words.several, parts);
  }

  /** What sticks to the top of the window stands below each other: its height depends on the names of levels. */
  #measure(): void {
    const height = (part: string) => `${this.querySelector(part)?.getBoundingClientRect().height ?? 0}px`;
    this.style.setProperty('--turn', height('.turn'));
    this.style.setProperty('--head', height('thead'));
  }
}

customElements.define('level-window', LevelWindow);

/** Opens the examples of all sentences at once. */
const examples = document.querySelector<HTMLInputElement>('input[name="examples"]');
examples?.addEventListener('change', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.matrix details'))
    details.open = examples.checked;
});
