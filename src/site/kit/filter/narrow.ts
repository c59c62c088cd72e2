/** What of a page stays when something is chosen: told by the data attributes of its parts, whatever the page is about. */

export interface Choice {
  readonly name: string;
  /** Empty where nothing is chosen. */
  readonly value: string;
}

/** What is marked as not wanted; a script that hides things for other reasons asks for it too. */
const FILTERED = 'filtered';

/** Hides what does not match, and what is around nothing else. A part that says nothing of a choice is not concerned by it. */
export function narrow(page: ParentNode, choices: readonly Choice[]): void {
  if (choices.length === 0) return;
  const parts = page.querySelectorAll<HTMLElement>(choices.map(({ name }) => `[data-${name}]`).join());
  for (const part of parts) {
    part.classList.toggle(FILTERED, !choices.every((choice) => matches(part, choice)));
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

/** A part names all that it can be found by, with spaces between. */
function matches(part: HTMLElement, { name, value }: Choice): boolean {
  const own = part.getAttribute(`data-${name}`);
  return value === '' || own === null || own.split(' ').includes(value);
}
