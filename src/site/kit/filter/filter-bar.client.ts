/** `<filter-bar>`: narrows its page by what was chosen, and keeps that in the address, so that it can be shared. */
import { say, wordsFrom } from '#words/say.ts';
import { FILTER_WORDS } from './filter-words.ts';
import { countShown, narrow } from './narrow.ts';

class FilterBar extends HTMLElement {
  connectedCallback(): void {
    const choices = [...this.querySelectorAll('select')];
    for (const choice of choices) {
      choice.value = remembered(choice);
      choice.addEventListener('change', () => {
        remember(choice);
        this.#apply(choices);
      });
    }
    this.#apply(choices);
    if (!targetIsHidden()) return;
    for (const choice of choices) choice.value = '';
    this.#apply(choices);
  }

  #apply(choices: readonly HTMLSelectElement[]): void {
    const page = this.closest('main') ?? document;
    narrow(page, choices);
    const output = this.querySelector('output');
    const count = countShown(page);
    const words = wordsFrom(this, FILTER_WORDS);
    if (output !== null)
      output.value = count ? say(words.shown, { ...count, noun: this.dataset.noun ?? '' }) : output.defaultValue;
    this.dispatchEvent(new Event('narrowed', { bubbles: true }));
  }
}

function remember({ name, value }: HTMLSelectElement): void {
  const address = new URL(location.href);
  if (value === '') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}

/** A choice that no longer exists is passed over: everything is shown. */
function remembered({ name, options }: HTMLSelectElement): string {
  const wanted = new URLSearchParams(location.search).get(name);
  return [...options].find((option) => option.value === wanted)?.value ?? '';
}

/** A link to one thing on the page means that thing, whatever else the address says. */
function targetIsHidden(): boolean {
  const target = document.getElementById(location.hash.slice(1));
  return target !== null && target.closest('[hidden]') !== null;
}

customElements.define('filter-bar', FilterBar);
