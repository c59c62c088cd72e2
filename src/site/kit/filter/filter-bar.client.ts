/** `<filter-bar>`: narrows its page by what was chosen, and keeps that in the address, so that it can be shared. */
import { targetOf } from '#site/client/target.ts';
import { say, wordsFrom } from '#words/say.ts';
import { FILTER_WORDS } from './filter-words.ts';
import { countShown, narrow } from './narrow.ts';

class FilterBar extends HTMLElement {
  connectedCallback(): void {
    const choices = [...this.querySelectorAll('select')];
    const search = this.querySelector<HTMLInputElement>('input[type=search]');
    const fields = search === null ? choices : [...choices, search];
    for (const field of fields) {
      field.value = remembered(field);
      field.addEventListener('input', () => {
        remember(field);
        this.#apply(choices, search);
      });
    }
    this.#apply(choices, search);
    if (!targetIsHidden()) return;
    for (const field of fields) field.value = '';
    this.#apply(choices, search);
  }

  #apply(choices: readonly HTMLSelectElement[], search: HTMLInputElement | null): void {
    const page = this.closest('main') ?? document;
    narrow(page, choices, search?.value);
    const output = this.querySelector('output');
    const count = countShown(page);
    const words = wordsFrom(this, FILTER_WORDS);
    if (output !== null)
      output.value = count ? say(words.shown, { ...count, noun: this.dataset.noun ?? '' }) : output.defaultValue;
    // What was chosen goes along to the other views of the same things.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carries]')) link.search = location.search;
    this.dispatchEvent(new Event('narrowed', { bubbles: true }));
  }
}

type Field = HTMLSelectElement | HTMLInputElement;

function remember({ name, value }: Field): void {
  const address = new URL(location.href);
  if (value === '') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}

/** A choice that no longer exists is passed over: everything is shown. */
function remembered(field: Field): string {
  const wanted = new URLSearchParams(location.search).get(field.name) ?? '';
  if (field instanceof HTMLInputElement) return wanted;
  return [...field.options].find(({ value }) => value === wanted)?.value ?? '';
}

/** A link to one thing on the page means that thing, whatever else the address says. */
function targetIsHidden(): boolean {
  return (targetOf(location)?.closest('[hidden]') ?? null) !== null;
}

customElements.define('filter-bar', FilterBar);
