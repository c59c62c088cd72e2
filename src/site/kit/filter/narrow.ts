/** What of a page stays when something is chosen: told by the data attributes of its parts, whatever the page is about. */

export interface Choice {
  readonly name: string;
  /** Empty where nothing is chosen. */
  readonly value: string;
}

/** What is marked as not wanted; a script that hides things for other reasons asks for it too. */
const FILTERED = 'filtered';

/**
 * Hides what does not match, and what is around nothing else. A part that says nothing of a choice is not concerned by it.
 * @param sought words that have to stand in what is marked with `data-sought`
 */
export function narrow(page: ParentNode, choices: readonly Choice[], sought = ''): void {
  const marks = [...choices.map(({ name }) => `[data-${name}]`), '[data-sought]'];
  const words = folded(sought).split(/\s+/);
  for (const part of page.querySelectorAll<HTMLElement>(marks.join())) {
    const isLeft = choices.every((choice) => matches(part, choice)) && holds(part, words);
    part.classList.toggle(FILTERED, !isLeft);
    part.hidden = part.matches(`.${FILTERED}, .not-now`);
  }
  for (const group of page.querySelectorAll<HTMLElement>('[data-filter-group]'))
    group.hidden = ![...group.querySelectorAll<HTMLElement>('[data-counted]')].some(({ hidden }) => !hidden);
}

/** How many things are shown, of how many; nothing while all are there. */
export function countShown(page: ParentNode): { readonly shown: number; readonly all: number } | undefined {
  const counted = [...page.querySelectorAll<HTMLElement>('[data-counted]')];
  const different = (parts: readonly HTMLElement[]) => new Set(parts.map((part) => part.dataset.counted)).size;
  const [shown, all] = [different(counted.filter((part) => part.closest(`.${FILTERED}`) === null)), different(counted)];
  return shown === all ? undefined : { shown, all };
}

/** In any order and anywhere in a word, so that a beginning is enough. */
function holds(part: HTMLElement, words: readonly string[]): boolean {
  if (part.dataset.sought === undefined) return true;
  const text = folded(part.textContent);
  return words.every((word) => text.includes(word));
}

/** Without case and accents: people type what is quick. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** A part names all that it can be found by, with spaces between. */
function matches(part: HTMLElement, { name, value }: Choice): boolean {
  const own = part.getAttribute(`data-${name}`);
  return value === '' || own === null || own.split(' ').includes(value);
}
